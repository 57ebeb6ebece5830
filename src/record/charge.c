/* In: reports of new documents. Out: charges with what answers them; discrepancies of their items.
 *
 *   charge   A accused B, and B denied it in the same breath: "Armenia accused Pakistan of
 *            sending fighters; Islamabad denied the charge." What the charge was need not have
 *            been understood.
 *            So are deeds of war that only A tells: "A says that it hit a camp. B denies that anyone died."
 *   blame    A blamed B, and B blamed A, of one matter. So if A gave its grounds for what it did, and B calls them none.
 *            A claims a land, and B denies that there is any claim or dispute.
 *   stance   what A rejects and B upholds nearby, of one name: "A regards the treaty as void. B says that it is valid."
 *   afar     a charge in one document and the denial in another, printed a month apart at most: the
 *            denial names the accuser and shares a word or the field of the matter with the charge, or shares two.
 *            Deeds of war that only their victim tells are charges too.
 *   Two sentences of known matters that are not the same ("bombed a village", "closed an embassy") are no answer.
 *
 * Which report answers which depends on the documents alone and is kept (charge_pair), so that a new document is
 * compared with what was printed about its day and nothing else. A charge's discrepancy is made
 * anew with those across blocks (across.c). Rows of a document's reports follow each other, so that neighbours are found
 * by number. */
#include "record/charge.h"

#include "record/load.h"
#include "record/matter.h"
#include "record/sql.h"

#define OF_NEW(report) report " BETWEEN x.document * 1048576 AND x.document * 1048576 + 1048575"
#define NEARBY " BETWEEN 0 AND 3" /* sentences from the charge to what answers it */
#define ROWS "60"                 /* reports that three sentences may have */

#define GROUNDS "10" /* sentences in which what was done for given grounds is called groundless */
#define GROUNDLESS(text) "(" text " LIKE '%unjustif%' OR " text " LIKE '%justification%' OR " text " LIKE '%groundless%' OR " text \
                         " LIKE '%unfounded%' OR " text " LIKE '%baseless%' OR " text " LIKE '%pretext%')"
#define CRIME(text) "(" text " LIKE '%massacre%' OR " text " LIKE '%genocide%' OR " text " LIKE '%atrocit%')"

/* Of the documents not yet looked at: charges with the one charged, denials with the one who denies, and the
 * day of print. Then what answers a charge a few sentences on. */
static const char near[] =
    "INSERT OR IGNORE INTO charge_told SELECT p.entity, r.cameo = '016', ifnull(d.published_to, ''), r.id,"
    " r.cameo IN ('016', '1124') AND (SELECT " CRIME("s.text") " FROM sentence s WHERE s.id = r.sentence)"
    " FROM charge_document x CROSS JOIN document d ON d.id = x.document CROSS JOIN report r ON " OF_NEW("r.id")
    " JOIN participant p ON p.report = r.id AND p.role = CASE r.cameo WHEN '016' THEN 'actor' ELSE 'recipient' END"
    " WHERE (r.cameo = '016' OR r.cameo >= '112' AND r.cameo < '113') AND r.modality IN ('happened', 'ongoing');"
    "INSERT OR IGNORE INTO charge_told SELECT p.entity, 2, ifnull(d.published_to, ''), r.id, 0"
    " FROM charge_document x CROSS JOIN document d ON d.id = x.document CROSS JOIN report r ON " OF_NEW("r.id")
    " JOIN participant p ON p.report = r.id AND p.role = 'actor'"
    " WHERE r.cameo >= '15' AND r.quad = 4 AND r.modality IN ('happened', 'ongoing') AND EXISTS (SELECT 1"
    " FROM participant s WHERE s.report = r.id AND s.role = 'speaker' AND s.entity <> p.entity);"
    "INSERT OR IGNORE INTO charge_pair SELECT c.report, d.report, 0 FROM charge_document x"
    " CROSS JOIN charge_told d ON " OF_NEW("d.report") " AND d.denial = 1"
    " CROSS JOIN charge_told c INDEXED BY charge_told_report ON c.report BETWEEN d.report - " ROWS " AND d.report + " ROWS " AND c.denial = 0 AND c.entity = d.entity"
    " JOIN report cr ON cr.id = c.report JOIN report dr ON dr.id = d.report"
    " JOIN sentence s ON s.id = cr.sentence JOIN sentence t ON t.id = dr.sentence"
    " WHERE dr.sentence - cr.sentence" NEARBY " AND NOT matters_apart(s.text, t.text);"
    "INSERT OR IGNORE INTO charge_pair SELECT c.id, d.report, 0 FROM charge_document x"
    " CROSS JOIN charge_told d ON " OF_NEW("d.report") " AND d.denial = 1 JOIN report dr ON dr.id = d.report"
    " CROSS JOIN report c ON c.id BETWEEN d.report - " ROWS " AND d.report - 1"
    " AND c.cameo >= '15' AND c.quad = 4 AND c.modality = 'happened'"
    " JOIN participant of ON of.report = c.id AND of.role <> 'speaker' AND of.entity = d.entity"
    " JOIN participant who ON who.report = c.id AND who.role = 'speaker' AND who.entity <> d.entity"
    " WHERE dr.sentence - c.sentence BETWEEN 0 AND 1"
    /* where the deed itself was coded as denied, its items say so */
    " AND NOT EXISTS (SELECT 1 FROM report n WHERE n.id BETWEEN d.report - " ROWS " AND d.report + " ROWS
    " AND n.sentence = dr.sentence AND n.modality = 'denied');"
    "INSERT OR IGNORE INTO charge_pair SELECT c.report, d.report, 1 FROM charge_document x"
    " CROSS JOIN charge_told c ON " OF_NEW("c.report") " AND c.denial = 0"
    " CROSS JOIN charge_told d ON d.report BETWEEN c.report + 1 AND c.report + " ROWS " AND d.denial = 0"
    " JOIN participant x1 ON x1.report = d.report AND x1.role = 'actor' AND x1.entity = c.entity"
    " JOIN participant x2 ON x2.report = c.report AND x2.role = 'actor' AND x2.entity = d.entity"
    " JOIN report cr ON cr.id = c.report JOIN report dr ON dr.id = d.report"
    " WHERE dr.sentence - cr.sentence" NEARBY ";"
    "INSERT OR IGNORE INTO charge_pair SELECT c.report, d.id, 1 FROM charge_document x"
    " CROSS JOIN charge_told c ON " OF_NEW("c.report") " AND c.denial = 0 JOIN report cr ON cr.id = c.report"
    " CROSS JOIN report d ON d.id BETWEEN c.report + 1 AND c.report + " ROWS " AND d.document = cr.document AND d.cameo IN ('110', '111')"
    " JOIN participant x1 ON x1.report = d.id AND x1.role = 'actor' AND x1.entity = c.entity"
    " JOIN participant x2 ON x2.report = d.id AND x2.role = 'recipient'"
    " JOIN participant x3 ON x3.report = c.report AND x3.role = 'actor' AND x3.entity = x2.entity"
    " JOIN sentence t ON t.id = d.sentence WHERE d.sentence - cr.sentence BETWEEN 1 AND " GROUNDS " AND " GROUNDLESS("t.text")
    " AND EXISTS (SELECT 1 FROM report e WHERE e.id BETWEEN c.report - " ROWS " AND c.report + " ROWS
    " AND e.sentence = cr.sentence AND e.cameo LIKE '16%');"
    "INSERT OR IGNORE INTO charge_pair SELECT c.id, d.report, 0 FROM charge_document x"
    " CROSS JOIN charge_told d ON " OF_NEW("d.report") " AND d.denial = 1 JOIN report dr ON dr.id = d.report"
    " CROSS JOIN report c ON c.id BETWEEN d.report - " ROWS " AND d.report + " ROWS " AND c.relation = 'CLAIMS'"
    " AND c.document = dr.document AND dr.sentence - c.sentence BETWEEN 0 AND 6"
    " JOIN participant who ON who.report = c.id AND who.role = 'actor' AND who.entity <> d.entity"
    " JOIN sentence t ON t.id = dr.sentence WHERE t.text LIKE '% claim%' OR t.text LIKE '% dispute %'"
    " OR t.text LIKE '% sovereignty %' OR t.text LIKE '% right to %';"
    "INSERT OR IGNORE INTO charge_pair SELECT c.id, d.id, 2 FROM charge_document x"
    " CROSS JOIN report c ON " OF_NEW("c.id") " AND c.relation = 'OPPOSES_ON' AND c.topic IS NOT NULL"
    " JOIN report d ON d.id BETWEEN c.id - " ROWS " AND c.id + " ROWS " AND d.document = c.document"
    " AND d.relation = 'SUPPORTS_ON' AND abs(d.sentence - c.sentence) <= 3"
    " AND (instr(c.topic, d.topic) OR instr(d.topic, c.topic) OR d.topic = 'validity')"
    " AND NOT EXISTS (SELECT 1 FROM participant a JOIN participant b ON b.report = d.id AND b.role = 'actor'"
    " AND b.entity = a.entity WHERE a.report = c.id AND a.role = 'actor');";

#define ACCUSER "CASE WHEN c.cameo >= '15' THEN 'speaker' ELSE 'actor' END"
/* A charge and a denial of one state in two documents, of which one was not yet looked at. */
static const char afar[] =
    "SELECT c.id, d.id, s.text, t.text, EXISTS (SELECT 1 FROM participant a JOIN participant b"
    " ON b.report BETWEEN d.id - " ROWS " AND d.id + " ROWS " AND b.role = 'recipient' AND b.entity = a.entity"
    " JOIN report n ON n.id = b.report AND n.sentence = d.sentence AND (n.id = d.id OR n.modality = 'denied')"
    " WHERE a.report = c.id AND a.role = " ACCUSER ")"
    " OR EXISTS (SELECT 1 FROM participant a WHERE a.report = c.id AND a.role = " ACCUSER " AND a.name <> ''"
    " AND instr(t.text, a.name)),"
    " julianday(CASE a.denial WHEN 1 THEN a.day ELSE b.day END)"
    " - julianday(CASE a.denial WHEN 1 THEN b.day ELSE a.day END) BETWEEN 0 AND 2,"
    " c.date_from <= d.date_to AND d.date_from <= c.date_to OR c.topic = d.topic"
    " FROM charge_document x CROSS JOIN charge_told a ON " OF_NEW("a.report") " CROSS JOIN charge_told b"
    " ON b.entity = a.entity AND (b.denial = 1) <> (a.denial = 1)"
    " AND b.day BETWEEN date(a.day, '-31 days') AND date(a.day, '+31 days')"
    " JOIN report c ON c.id = CASE a.denial WHEN 1 THEN b.report ELSE a.report END"
    " JOIN report d ON d.id = CASE a.denial WHEN 1 THEN a.report ELSE b.report END"
    " JOIN sentence s ON s.id = c.sentence JOIN sentence t ON t.id = d.sentence WHERE c.document <> d.document"
    /* where the deed itself was coded as denied by its doer and to the same, its items say so */
    " AND NOT EXISTS (SELECT 1 FROM report n WHERE n.id BETWEEN d.id - " ROWS " AND d.id + " ROWS
    " AND n.sentence = d.sentence AND n.modality = 'denied' AND n.block = c.block)";

/* A massacre or genocide of long ago, charged in one document and denied in another, whenever they were printed. */
static const char crimes[] =
    "INSERT OR IGNORE INTO charge_pair SELECT CASE a.denial WHEN 0 THEN a.report ELSE b.report END,"
    " CASE a.denial WHEN 1 THEN a.report ELSE b.report END, 0 FROM charge_document x"
    " CROSS JOIN charge_told a ON " OF_NEW("a.report") " AND a.crime = 1"
    " CROSS JOIN charge_told b INDEXED BY charge_told_crime"
    " ON b.entity = a.entity AND b.denial = 1 - a.denial AND b.crime = 1;";

/* The item of a charge is told anew with what answers it. */
static const char mark[] =
    "INSERT OR IGNORE INTO dirty SELECT r.block FROM charge_document x CROSS JOIN charge_pair p ON " OF_NEW("p.answer")
    " CROSS JOIN report r ON r.id = p.charge;"
    "DELETE FROM charge_document;";

#define PAIRS_OF_TOUCHED " FROM touched t CROSS JOIN item_report ir ON ir.item = t.item" \
                         " CROSS JOIN charge_pair p ON p.charge = ir.report"
#define NAMED "CASE p.kind WHEN 0 THEN 'charge' WHEN 1 THEN 'blame' ELSE 'stance' END"

static const char rows[] =
    "INSERT INTO discrepancy SELECT NULL, id, attribute, CASE attribute WHEN 'charge' THEN 'denied' ELSE 'conflicts' END,"
    " 0, NULL FROM (SELECT DISTINCT i.id, i.item, " NAMED " AS attribute" PAIRS_OF_TOUCHED
    " CROSS JOIN item i ON i.id = t.item) ORDER BY item, attribute;"
    "INSERT OR IGNORE INTO discrepancy_report SELECT y.id, p.charge,"
    " CASE p.kind WHEN 0 THEN 'charged' WHEN 1 THEN 'blamed' ELSE 'rejected' END" PAIRS_OF_TOUCHED
    " CROSS JOIN discrepancy y ON y.item = t.item AND y.attribute = " NAMED ";"
    "INSERT OR IGNORE INTO discrepancy_report SELECT y.id, p.answer,"
    " CASE p.kind WHEN 0 THEN 'denied' WHEN 1 THEN 'blamed in turn' ELSE 'upheld' END" PAIRS_OF_TOUCHED
    " CROSS JOIN discrepancy y ON y.item = t.item AND y.attribute = " NAMED ";";

/* Two sentences speak of known matters, and of none together. */
static bool are_apart(ent_slice a, ent_slice b) {
  unsigned x = ent__matters_of(a), y = ent__matters_of(b);
  return x && y && !(x & y);
}

static void matters_apart(sqlite3_context *context, int count, sqlite3_value **values) {
  ent_slice text[2];
  (void)count;
  for (int i = 0; i < 2; i++) {
    const char *data = (const char *)sqlite3_value_text(values[i]);
    text[i] = data ? ent_slice_of(data) : ENT_EMPTY;
  }
  sqlite3_result_int(context, are_apart(text[0], text[1]));
}

/* Words they share; the field of the matter counts as one where something else ties the two. */
static uint32_t shared(ent_slice charge, ent_slice denial, bool tied) {
  bool field = tied && (ent__matters_of(charge) & ent__matters_of(denial)) != 0;
  return are_apart(charge, denial) ? 0 : ent__shared_stems(charge, denial) + field;
}

static ent_status pair_afar(ent_record *record, ent_error *err) {
  sqlite3_stmt *found = NULL, *add = NULL;
  ent_status status = ent__sql_prepare(&found, record, afar, err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&add, record, "INSERT OR IGNORE INTO charge_pair VALUES(?1, ?2, 0)", err);
  while (status == ENT_OK && (status = ent__sql_step(record, found, err)) == ENT_OK) {
    bool named = sqlite3_column_int(found, 4), at_once = sqlite3_column_int(found, 5);
    bool tied = named || sqlite3_column_int(found, 6); /* of one time, or on one dispute, by what both texts say */
    ent_slice charge = ent__text(found, 2), denial = ent__text(found, 3);
    if (!(at_once && ent__is_bare_denial(denial)) && shared(charge, denial, tied) < (named ? 1 : 2)) continue;
    for (int i = 0; i < 2; i++) sqlite3_bind_int64(add, i + 1, sqlite3_column_int64(found, i));
    status = ent__sql_done(record, add, err);
  }
  sqlite3_finalize(found);
  sqlite3_finalize(add);
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent__find_charges(ent_record *record, ent_error *err) {
  ent_status status = ENT_OK;
  if (sqlite3_create_function(ent_record_db(record), "matters_apart", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
                              matters_apart, NULL, NULL) != SQLITE_OK)
    return ent__sql_fail(record, err);
  status = ent__sql_run(record, "BEGIN IMMEDIATE", err);
  if (status == ENT_OK) status = ent__sql_run(record, near, err);
  if (status == ENT_OK) status = ent__sql_run(record, crimes, err);
  if (status == ENT_OK) status = pair_afar(record, err);
  if (status == ENT_OK) status = ent__sql_run(record, mark, err);
  if (status == ENT_OK) status = ent__sql_run(record, "COMMIT", err);
  if (status != ENT_OK) ent__sql_rollback(record);
  return status;
}

ent_status ent__tell_charges(ent_record *record, ent_error *err) { return ent__sql_run(record, rows, err); }
