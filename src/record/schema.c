/* In: a database at some version. Out: the same at ENT_RECORD_SCHEMA. A migration that
 * was released is never edited: a change is a new one at the end.
 *
 * Row numbers carry their place: a sentence's and a report's is document * 2^20 +
 * position, so that all of a document lies together and is found without an index. */
#include "record/schema.h"

#include <stdio.h>

static const char tables[] =
    "CREATE TABLE schema(version INTEGER PRIMARY KEY, note TEXT NOT NULL);"
    "CREATE TABLE run(run INTEGER PRIMARY KEY, entente TEXT, model TEXT, world TEXT,"
    " lexicon TEXT, started TEXT NOT NULL);"
    "CREATE TABLE document(id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, uri TEXT,"
    " title TEXT, publisher TEXT, author TEXT, language TEXT, side TEXT,"
    " published_from TEXT, published_to TEXT, published_basis TEXT,"
    " run INTEGER NOT NULL REFERENCES run, sentences INTEGER NOT NULL,"
    " reports INTEGER NOT NULL, source INTEGER, indexed INTEGER NOT NULL DEFAULT 0,"
    " text TEXT NOT NULL);"
    "CREATE INDEX document_source ON document(source);"
    "CREATE INDEX document_pending ON document(id) WHERE indexed = 0;"
    "CREATE TABLE sentence(id INTEGER PRIMARY KEY, document INTEGER NOT NULL"
    " REFERENCES document, number INTEGER NOT NULL, paragraph INTEGER, kind TEXT NOT NULL,"
    " begin INTEGER NOT NULL, end INTEGER NOT NULL, fold INTEGER, text TEXT NOT NULL);"
    "CREATE TABLE sketch(hash INTEGER NOT NULL, document INTEGER NOT NULL,"
    " PRIMARY KEY(hash, document)) WITHOUT ROWID;"
    "CREATE TABLE report(id INTEGER PRIMARY KEY, report TEXT NOT NULL,"
    " document INTEGER NOT NULL REFERENCES document,"
    " sentence INTEGER NOT NULL REFERENCES sentence, kind TEXT NOT NULL,"
    " trigger TEXT, trigger_begin INTEGER, trigger_end INTEGER, reciprocal INTEGER NOT NULL,"
    " type TEXT, mode TEXT, contexts TEXT, cameo TEXT, goldstein REAL, quad INTEGER,"
    " relation TEXT, topic TEXT, indicator TEXT, value REAL, value_to REAL, comparator TEXT,"
    " unit TEXT, text_value TEXT, date_from TEXT, date_to TEXT, date_precision TEXT,"
    " date_text TEXT, date_basis TEXT, place_name TEXT, place_country TEXT, latitude REAL,"
    " longitude REAL, modality TEXT NOT NULL, timing TEXT, confidence REAL, rule TEXT,"
    " block INTEGER NOT NULL);"
    "CREATE TABLE block_report(block INTEGER NOT NULL, report INTEGER NOT NULL,"
    " PRIMARY KEY(block, report)) WITHOUT ROWID;"
    "CREATE TABLE participant(report INTEGER NOT NULL REFERENCES report, role TEXT NOT NULL,"
    " position INTEGER NOT NULL, entity TEXT NOT NULL, sector TEXT, name TEXT,"
    " begin INTEGER, end INTEGER, PRIMARY KEY(report, role, position)) WITHOUT ROWID;"
    "CREATE INDEX participant_entity ON participant(entity, report);";

static const char findings[] =
    "CREATE TABLE item(id INTEGER PRIMARY KEY, item TEXT NOT NULL, kind TEXT NOT NULL,"
    " type TEXT, mode TEXT, cameo TEXT, goldstein REAL, quad INTEGER, relation TEXT,"
    " topic TEXT, indicator TEXT, value REAL, value_to REAL, comparator TEXT, unit TEXT,"
    " text_value TEXT, date_from TEXT, date_to TEXT, date_precision TEXT, place_name TEXT,"
    " place_country TEXT, reciprocal INTEGER NOT NULL, modality TEXT NOT NULL,"
    " reports INTEGER NOT NULL, documents INTEGER NOT NULL, independent INTEGER NOT NULL,"
    " lead INTEGER NOT NULL REFERENCES report, block INTEGER NOT NULL);"
    "CREATE INDEX item_item ON item(item);"
    "CREATE INDEX item_block ON item(block);"
    "CREATE INDEX item_relation ON item(relation) WHERE relation IS NOT NULL;"
    "CREATE TABLE item_report(item INTEGER NOT NULL REFERENCES item,"
    " report INTEGER NOT NULL REFERENCES report, PRIMARY KEY(item, report)) WITHOUT ROWID;"
    "CREATE INDEX item_report_report ON item_report(report, item);"
    "CREATE TABLE item_party(entity TEXT NOT NULL, item INTEGER NOT NULL REFERENCES item,"
    " role TEXT NOT NULL, PRIMARY KEY(entity, item, role)) WITHOUT ROWID;"
    "CREATE INDEX item_party_item ON item_party(item, role, entity);"
    "CREATE TABLE discrepancy(id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item,"
    " attribute TEXT NOT NULL, verdict TEXT NOT NULL, block INTEGER NOT NULL);"
    "CREATE INDEX discrepancy_item ON discrepancy(item);"
    "CREATE INDEX discrepancy_block ON discrepancy(block);"
    "CREATE TABLE discrepancy_report(discrepancy INTEGER NOT NULL REFERENCES discrepancy,"
    " report INTEGER NOT NULL REFERENCES report, value TEXT NOT NULL,"
    " PRIMARY KEY(discrepancy, report)) WITHOUT ROWID;"
    "CREATE TABLE entity(entity TEXT PRIMARY KEY, kind TEXT, name TEXT NOT NULL)"
    " WITHOUT ROWID;"
    "CREATE TABLE office(item INTEGER PRIMARY KEY REFERENCES item, person TEXT NOT NULL,"
    " entity TEXT NOT NULL, title TEXT, date_from TEXT, date_to TEXT);"
    "CREATE INDEX office_person ON office(person);"
    "CREATE TABLE dirty(block INTEGER PRIMARY KEY);"
    "CREATE TABLE newname(entity TEXT PRIMARY KEY) WITHOUT ROWID;"
    "CREATE VIRTUAL TABLE sentence_text USING fts5(text, content='sentence',"
    " content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');";

#define LISTED(role, column)                                                                \
  "(SELECT group_concat(" column ", '|') FROM (SELECT * FROM participant p"                 \
  " WHERE p.report = r.id AND p.role = '" role "' ORDER BY p.position))"

#define REPORT_FLAT(side, more)                                                             \
  "SELECT r.report, i.item, d.document, d.uri, d.title, d.publisher, " side " AS side,"     \
  " d.published_from, d.published_to, s.number AS sentence, s.begin, s.end, s.text,"        \
  " r.kind, " LISTED("actor", "entity") " AS actor, "                                       \
  LISTED("actor", "ifnull(sector,'')") " AS actor_sector, "                                 \
  LISTED("actor", "ifnull(name,'')") " AS actor_name, "                                     \
  LISTED("recipient", "entity") " AS recipient, "                                           \
  LISTED("recipient", "ifnull(sector,'')") " AS recipient_sector, "                         \
  LISTED("recipient", "ifnull(name,'')") " AS recipient_name, "                             \
  LISTED("speaker", "entity") " AS speaker, r.reciprocal, r.trigger, r.type, r.mode,"       \
  " r.contexts, r.cameo, r.goldstein, r.quad, r.relation, r.topic, r.indicator, r.value,"   \
  " r.value_to, r.comparator, r.unit, r.text_value, r.date_from, r.date_to,"                \
  " r.date_precision, r.date_text, r.date_basis, r.place_name, r.place_country,"            \
  " r.latitude, r.longitude, r.modality, r.timing, r.confidence, r.rule" more               \
  " FROM report r JOIN document d ON d.id = r.document JOIN sentence s ON s.id = r.sentence" \
  " LEFT JOIN item_report ir ON ir.report = r.id LEFT JOIN item i ON i.id = ir.item"

#define DYAD_EVENT(more)                                                                    \
  "SELECT i.item, a.entity AS actor, b.entity AS recipient, i.date_from, i.date_to,"        \
  " i.date_precision, i.type, i.mode, i.cameo, i.goldstein, i.quad, i.modality,"            \
  " i.documents, i.independent" more " FROM item i"                                         \
  " JOIN item_party a ON a.item = i.id AND a.role IN ('actor', 'both')"                     \
  " JOIN item_party b ON b.item = i.id AND b.role IN ('recipient', 'both')"                 \
  " WHERE i.kind = 'event' AND a.entity <> b.entity"

static const char views[] =
    "CREATE VIEW report_flat AS " REPORT_FLAT("d.side", "") ";"
    "CREATE VIEW dyad_event AS " DYAD_EVENT("") ";"
    "CREATE VIEW dyad_report AS SELECT r.report, d.document, a.entity AS actor,"
    " b.entity AS recipient, r.kind, r.date_from, r.date_to, r.type, r.cameo, r.goldstein,"
    " r.quad, r.relation, r.indicator, r.topic, r.value, r.unit, r.modality, r.timing"
    " FROM report r JOIN document d ON d.id = r.document"
    " JOIN participant a ON a.report = r.id AND a.role = 'actor'"
    " JOIN participant b ON b.report = r.id AND b.role = 'recipient'"
    " WHERE a.entity <> b.entity;";

/* 2: sides, what the world tables and other items say against a claim, what starts and
 * ends a relation. */
static const char sides[] =
    "ALTER TABLE document ADD COLUMN side_basis TEXT;"
    "ALTER TABLE document ADD COLUMN country TEXT;"
    "ALTER TABLE item ADD COLUMN one_side TEXT;"
    "ALTER TABLE discrepancy ADD COLUMN against TEXT;"
    "CREATE TABLE item_side(item INTEGER NOT NULL REFERENCES item, side TEXT NOT NULL,"
    " documents INTEGER NOT NULL, independent INTEGER NOT NULL, PRIMARY KEY(item, side))"
    " WITHOUT ROWID;"
    "CREATE TABLE relation_change(relation INTEGER NOT NULL REFERENCES item,"
    " event INTEGER NOT NULL REFERENCES item, effect TEXT NOT NULL, date_from TEXT,"
    " date_to TEXT, PRIMARY KEY(relation, event, effect)) WITHOUT ROWID;"
    "CREATE INDEX item_topic ON item(topic) WHERE topic IS NOT NULL;"
    "CREATE INDEX item_indicator ON item(indicator) WHERE indicator IS NOT NULL;"
    "CREATE INDEX item_cameo ON item(cameo) WHERE cameo IS NOT NULL;"
    "UPDATE document SET side_basis = 'content' WHERE side IS NOT NULL;"
    "INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM block_report;";

/* 3: what starts and ends relations is found for new items only; series of all events. */
static const char touching[] =
    "CREATE TABLE touched(item INTEGER PRIMARY KEY);"
    "CREATE INDEX relation_change_event ON relation_change(event);"
    "CREATE INDEX IF NOT EXISTS item_event_date ON item(date_from, date_to) WHERE kind = 'event';"
    "CREATE INDEX IF NOT EXISTS item_place ON item(place_country)"
    " WHERE place_country IS NOT NULL;"
    "DELETE FROM relation_change;"
    "INSERT INTO touched SELECT id FROM item WHERE kind <> 'measure';"
    "INSERT OR IGNORE INTO dirty VALUES(0);";

/* 4: which report answers which charge is kept, and found for new documents only. */
static const char charges[] =
    "CREATE TABLE charge_document(document INTEGER PRIMARY KEY);"
    "CREATE TABLE charge_told(entity TEXT NOT NULL, denial INTEGER NOT NULL, day TEXT NOT NULL,"
    " report INTEGER NOT NULL REFERENCES report, PRIMARY KEY(entity, denial, day, report))"
    " WITHOUT ROWID;"
    "CREATE INDEX charge_told_report ON charge_told(report);"
    "CREATE TABLE charge_pair(charge INTEGER NOT NULL REFERENCES report,"
    " answer INTEGER NOT NULL REFERENCES report, blame INTEGER NOT NULL,"
    " PRIMARY KEY(charge, answer, blame)) WITHOUT ROWID;"
    "CREATE INDEX charge_pair_answer ON charge_pair(answer);"
    "INSERT INTO charge_document SELECT id FROM document WHERE indexed = 1;"
    "INSERT OR IGNORE INTO dirty VALUES(0);";

/* 5: charge_pair also holds stances, so `blame` is one kind of several; charges and denials of crimes of long ago are
 * found without those of other things; what is told anew since pairs are found otherwise. */
static const char kinds_of_pairs[] =
    "ALTER TABLE charge_pair RENAME COLUMN blame TO kind;"
    "ALTER TABLE charge_told ADD COLUMN crime INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX charge_told_crime ON charge_told(entity, denial, report) WHERE crime = 1;"
    "DELETE FROM charge_pair; DELETE FROM charge_told;"
    "INSERT OR IGNORE INTO charge_document SELECT id FROM document WHERE indexed = 1;"
    "INSERT OR IGNORE INTO touched SELECT id FROM item WHERE indicator = 'TROOPS';"
    "INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM block_report;"
    "INSERT OR IGNORE INTO dirty VALUES(0);";

/* 6: what lies across blocks is made anew only where it changed. */
static const char watching[] =
    "CREATE TABLE watch(matter INTEGER NOT NULL, block INTEGER NOT NULL, PRIMARY KEY(matter, block)) WITHOUT ROWID;"
    "CREATE INDEX watch_group ON watch(block) WHERE matter < 0;"
    "DROP INDEX discrepancy_block;"
    "UPDATE discrepancy SET block = 0 WHERE attribute IN ('charge', 'blame', 'stance');"
    "DELETE FROM relation_change;"
    "INSERT OR IGNORE INTO touched SELECT id FROM item;"
    "INSERT OR IGNORE INTO dirty VALUES(0);";

static const char views_of_sides[] =
    "DROP VIEW report_flat; DROP VIEW dyad_event;"
    "CREATE VIEW report_flat AS " REPORT_FLAT("coalesce(d.side, d.country)", ", i.one_side") ";"
    "CREATE VIEW dyad_event AS " DYAD_EVENT(", i.one_side") ";";

typedef struct migration {
  int64_t version; /* reached by it */
  const char *note;
  const char *sql[3];
} migration;

static const migration migrations[] = {
    {1, "first schema", {tables, findings, views}},
    {2, "sides, claims against the world, starts and ends", {sides, views_of_sides}},
    {3, "changes of relations by new items", {touching}},
    {4, "charges and what answers them", {charges}},
    {5, "kinds of what answers a statement", {kinds_of_pairs}},
    {6, "what depends on what across blocks", {watching}},
};

static ent_status apply(ent_record *record, const migration *step, ent_error *err) {
  char closing[256];
  ent_status status = ent__sql_run(record, "BEGIN IMMEDIATE", err);
  if (status != ENT_OK) return status;
  for (size_t i = 0; status == ENT_OK && i < 3 && step->sql[i]; i++)
    status = ent__sql_run(record, step->sql[i], err);
  snprintf(closing, sizeof closing,
           "INSERT INTO schema VALUES(%d, '%s'); PRAGMA application_id = %d;"
           "PRAGMA user_version = %d; COMMIT",
           (int)step->version, step->note, ENT__APPLICATION_ID, (int)step->version);
  if (status == ENT_OK) status = ent__sql_run(record, closing, err);
  if (status != ENT_OK) ent__sql_rollback(record);
  return status;
}

ent_status ent__schema_migrate(ent_record *record, int64_t version, ent_error *err) {
  for (size_t i = 0; i < sizeof migrations / sizeof *migrations; i++) {
    ent_status status;
    if (migrations[i].version <= version) continue;
    status = apply(record, &migrations[i], err);
    if (status != ENT_OK) return status;
  }
  return ENT_OK;
}
