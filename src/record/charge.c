/* In: reports. Out: discrepancies of charges.
 *
 *   charge   A accused B, and B denied it in the same breath: "Armenia accused Pakistan of
 *            sending fighters; Islamabad denied the charge." What the charge was need not have
 *            been understood.
 *            So are deeds of war that only A tells: "A says that it hit a camp. B denies that anyone died."
 *   blame    A blamed B, and B blamed A, of one matter.
 *   afar     a charge in one document and the denial in another, printed a month apart at most: the
 *            denial names the accuser and shares a word of the matter with the charge, or shares two.
 *
 * Rows of a document's reports follow each other, so that neighbours are found by number. */
#include "record/charge.h"

#include "base/hash.h"
#include "record/load.h"
#include "record/sql.h"

#define NEARBY " BETWEEN 0 AND 3" /* sentences from the charge to what answers it */
#define ROWS "60"                 /* reports that three sentences may have */
#define TOLD " AND i.modality IN ('happened', 'ongoing')"

static const char pairs[] =
    "CREATE TEMP TABLE IF NOT EXISTS charge_pair(item INTEGER, attribute TEXT, verdict TEXT,"
    " charge INTEGER, answer INTEGER, PRIMARY KEY(item, attribute, charge, answer));"
    "DELETE FROM charge_pair;"
    "INSERT OR IGNORE INTO charge_pair SELECT ci.item, 'charge', 'denied', c.id, d.id"
    " FROM item i CROSS JOIN item_report di ON di.item = i.id CROSS JOIN report d ON d.id = di.report"
    " CROSS JOIN participant by ON by.report = d.id AND by.role = 'actor'"
    " CROSS JOIN report c ON c.id BETWEEN d.id - " ROWS " AND d.id + " ROWS
    " AND c.document = d.document AND substr(c.cameo, 1, 3) = '112' AND c.modality = 'happened'"
    " CROSS JOIN sentence s ON s.id = c.sentence CROSS JOIN sentence t ON t.id = d.sentence"
    " CROSS JOIN participant of ON of.report = c.id AND of.role = 'recipient'"
    " AND of.entity = by.entity JOIN item_report ci ON ci.report = c.id"
    " WHERE i.cameo = '016'" TOLD " AND t.number - s.number" NEARBY ";"
    "INSERT OR IGNORE INTO charge_pair SELECT ci.item, 'charge', 'denied', c.id, d.id"
    " FROM item i CROSS JOIN item_report di ON di.item = i.id CROSS JOIN report d ON d.id = di.report"
    " CROSS JOIN participant by ON by.report = d.id AND by.role = 'actor'"
    " CROSS JOIN report c ON c.id BETWEEN d.id - " ROWS " AND d.id - 1 AND c.document = d.document"
    " AND c.cameo >= '15' AND c.quad = 4 AND c.modality = 'happened'"
    " CROSS JOIN sentence s ON s.id = c.sentence CROSS JOIN sentence t ON t.id = d.sentence"
    " CROSS JOIN participant of ON of.report = c.id AND of.role <> 'speaker' AND of.entity = by.entity"
    " CROSS JOIN participant who ON who.report = c.id AND who.role = 'speaker' AND who.entity <> by.entity"
    " JOIN item_report ci ON ci.report = c.id"
    " WHERE i.cameo = '016'" TOLD " AND t.number - s.number BETWEEN 0 AND 1"
    /* where the deed itself was coded as denied, its items say so */
    " AND NOT EXISTS (SELECT 1 FROM report n WHERE n.id BETWEEN d.id - " ROWS " AND d.id + " ROWS
    " AND n.sentence = d.sentence AND n.modality = 'denied');"
    "INSERT OR IGNORE INTO charge_pair SELECT i.id, 'blame', 'conflicts', c.id, d.id"
    " FROM item i CROSS JOIN item_report ci ON ci.item = i.id CROSS JOIN report c ON c.id = ci.report"
    " CROSS JOIN participant a ON a.report = c.id AND a.role = 'actor'"
    " CROSS JOIN participant b ON b.report = c.id AND b.role = 'recipient'"
    " CROSS JOIN report d ON d.id BETWEEN c.id + 1 AND c.id + " ROWS
    " AND d.document = c.document AND substr(d.cameo, 1, 3) = '112' AND d.modality = 'happened'"
    " CROSS JOIN sentence s ON s.id = c.sentence CROSS JOIN sentence t ON t.id = d.sentence"
    " JOIN participant x ON x.report = d.id AND x.role = 'actor' AND x.entity = b.entity"
    " JOIN participant y ON y.report = d.id AND y.role = 'recipient' AND y.entity = a.entity"
    " WHERE i.cameo >= '112' AND i.cameo < '113'" TOLD " AND t.number - s.number" NEARBY ";";

/* Charges and denials with the one charged, the day of print and the sentence. */
static const char told[] =
    "CREATE TEMP TABLE charge_told(entity TEXT, day TEXT, denial INTEGER, report INTEGER, item INTEGER,"
    " document INTEGER, sentence INTEGER, PRIMARY KEY(entity, denial, day, report));"
    "INSERT OR IGNORE INTO charge_told SELECT p.entity, d.published_from, 0, r.id, i.id, r.document, r.sentence"
    " FROM item i CROSS JOIN item_report ir ON ir.item = i.id CROSS JOIN report r ON r.id = ir.report"
    " JOIN participant p ON p.report = r.id AND p.role = 'recipient' JOIN document d ON d.id = r.document"
    " WHERE i.cameo >= '112' AND i.cameo < '113'" TOLD " AND d.published_from IS NOT NULL;"
    "INSERT OR IGNORE INTO charge_told SELECT p.entity, d.published_from, 1, r.id, i.id, r.document, r.sentence"
    " FROM item i CROSS JOIN item_report ir ON ir.item = i.id CROSS JOIN report r ON r.id = ir.report"
    " JOIN participant p ON p.report = r.id AND p.role = 'actor' JOIN document d ON d.id = r.document"
    " WHERE i.cameo = '016'" TOLD " AND d.published_from IS NOT NULL;";

static const char afar[] =
    "SELECT c.item, c.report, d.report, s.text, t.text, EXISTS (SELECT 1 FROM participant a"
    " JOIN participant b ON b.report = d.report AND b.role = 'recipient' AND b.entity = a.entity"
    " WHERE a.report = c.report AND a.role = 'actor') FROM charge_told d CROSS JOIN charge_told c"
    " ON c.entity = d.entity AND c.denial = 0 AND c.day BETWEEN date(d.day, '-31 days') AND date(d.day, '+31 days')"
    " CROSS JOIN sentence s ON s.id = c.sentence CROSS JOIN sentence t ON t.id = d.sentence"
    " WHERE d.denial = 1 AND c.document <> d.document";

static const char rows[] =
    "INSERT INTO discrepancy SELECT NULL, item, attribute, verdict, 0, NULL FROM"
    " (SELECT DISTINCT p.item, p.attribute, p.verdict, i.item AS name FROM charge_pair p"
    " JOIN item i ON i.id = p.item) ORDER BY name, attribute;"
    "INSERT OR IGNORE INTO discrepancy_report SELECT y.id, p.charge,"
    " CASE p.attribute WHEN 'charge' THEN 'charged' ELSE 'blamed' END FROM charge_pair p"
    " JOIN discrepancy y ON y.item = p.item AND y.attribute = p.attribute AND y.block = 0;"
    "INSERT OR IGNORE INTO discrepancy_report SELECT y.id, p.answer,"
    " CASE p.attribute WHEN 'charge' THEN 'denied' ELSE 'blamed in turn' END FROM charge_pair p"
    " JOIN discrepancy y ON y.item = p.item AND y.attribute = p.attribute AND y.block = 0;"
    "DROP TABLE charge_pair;";

enum { STEM = 5, MOST_WORDS = 64 };

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* The beginnings of a sentence's words that are no names, save those of charging and denying. */
static uint32_t stems_of(ent_slice text, uint64_t stems[MOST_WORDS]) {
  static const char *const common[] = {"accus", "alleg", "charg", "claim", "count", "denie", "deny", "dismi",
                                       "forei", "gover", "minis", "refut", "rejec", "state", "their", "which"};
  uint32_t count = 0;
  for (size_t i = 0, end; i < text.size && count < MOST_WORDS; i = end + 1) {
    ent_slice stem;
    bool known = false;
    for (end = i; end < text.size && is_letter(text.data[end]); end++) continue;
    if (end - i < STEM || text.data[i] < 'a') continue;
    stem = (ent_slice){text.data + i, STEM};
    for (size_t k = 0; k < sizeof common / sizeof *common; k++) known |= ent_slice_is(stem, common[k]);
    if (!known) stems[count++] = ent_hash64(stem, 3);
  }
  return count;
}

/* How many words of the matter two sentences share. */
static uint32_t shared_stems(ent_slice a, ent_slice b) {
  uint64_t x[MOST_WORDS], y[MOST_WORDS];
  uint32_t m = stems_of(a, x), n = stems_of(b, y), shared = 0;
  for (uint32_t i = 0; i < m; i++) {
    bool there = false, again = false;
    for (uint32_t j = 0; j < n; j++) there |= x[i] == y[j];
    for (uint32_t j = 0; j < i; j++) again |= x[i] == x[j];
    shared += there && !again;
  }
  return shared;
}

static ent_status pair_afar(ent_record *record, ent_error *err) {
  sqlite3_stmt *found = NULL, *add = NULL;
  ent_status status = ent__sql_prepare(&found, record, afar, err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&add, record, "INSERT OR IGNORE INTO charge_pair VALUES(?1, 'charge', 'denied', ?2, ?3)", err);
  while (status == ENT_OK && (status = ent__sql_step(record, found, err)) == ENT_OK) {
    uint32_t least = sqlite3_column_int(found, 5) ? 1 : 2;
    if (shared_stems(ent__text(found, 3), ent__text(found, 4)) < least) continue;
    for (int i = 0; i < 3; i++) sqlite3_bind_int64(add, i + 1, sqlite3_column_int64(found, i));
    status = ent__sql_done(record, add, err);
  }
  sqlite3_finalize(found);
  sqlite3_finalize(add);
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent__settle_charges(ent_record *record, ent_error *err) {
  ent_status status = ent__sql_run(record, pairs, err);
  if (status == ENT_OK) status = ent__sql_run(record, told, err);
  if (status == ENT_OK) status = pair_afar(record, err);
  if (status == ENT_OK) status = ent__sql_run(record, "DROP TABLE charge_told", err);
  return status == ENT_OK ? ent__sql_run(record, rows, err) : status;
}
