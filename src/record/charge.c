/* In: reports. Out: discrepancies of charges.
 *
 *   charge   A accused B, and B denied it in the same breath: "Armenia accused Pakistan of
 *            sending fighters; Islamabad denied the charge." What the charge was need not have
 *            been understood.
 *   blame    A blamed B, and B blamed A, of one matter.
 *
 * Rows of a document's reports follow each other, so that neighbours are found by number. */
#include "record/charge.h"

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

ent_status ent__settle_charges(ent_record *record, ent_error *err) {
  ent_status status = ent__sql_run(record, pairs, err);
  return status == ENT_OK ? ent__sql_run(record, rows, err) : status;
}
