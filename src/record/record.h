/* The record: documents, their sentences and reports, and the items and
 * discrepancies found among them, in one SQLite file (docs/record.md).
 *
 * One writer at a time, many readers. Each document is one transaction: a killed
 * run leaves whole documents only. A handle belongs to one thread at a time. */
#ifndef ENT_RECORD_RECORD_H
#define ENT_RECORD_RECORD_H

#include "base/arena.h"
#include "base/error.h"
#include "base/strbuf.h"
#include "model/report.h"
#include "record/versions.h"

struct sqlite3;
typedef struct ent_record ent_record;

/** The newest schema this code writes; older ones are brought up on opening to write. */
#define ENT_RECORD_SCHEMA 6

typedef enum ent_record_mode {
  ENT_RECORD_READ, /**< must exist; nothing is written, not even beside it */
  ENT_RECORD_WRITE /**< made if it does not exist */
} ent_record_mode;

/** Opens the record at `path` (":memory:" for one that dies with its handle).
 *
 *  @return ENT_E_DATA (missing when reading, no database, not a record, damaged),
 *          ENT_E_VERSION (other schema: the message has both numbers), ENT_E_IO
 *          (cannot be made or written), ENT_E_NOMEM. The error names the file. */
ent_status ent_record_open(ent_record **out, const char *path, ent_record_mode mode,
                           ent_error *err) ENT_MUST_CHECK;
/** NULL does nothing. */
void ent_record_close(ent_record *record);

typedef enum ent_known {
  ENT_KNOWN_NOT,  /**< no such document: put stores it */
  ENT_KNOWN_SAME, /**< coded by the same versions: put changes nothing */
  ENT_KNOWN_OTHER /**< coded by other versions: put replaces its reports */
} ent_known;

/** What put would do, so that the caller need not code in vain. */
ent_status ent_record_knows(ent_known *out, ent_record *record, ent_slice document,
                            const ent_versions *versions, ent_error *err) ENT_MUST_CHECK;

/** Stores one coded document in one transaction, or does nothing if it is known in
 *  the same versions. On failure the record is as before. Nothing is kept of the
 *  arguments. Call ent_record_settle after the last one.
 *
 *  @param[out] out  How the document was known before. May be NULL. */
ent_status ent_record_put(ent_known *out, ent_record *record, const ent_document *document,
                          const ent_sentences *sentences, const ent_reports *reports,
                          const ent_versions *versions, ent_error *err) ENT_MUST_CHECK;

/** Takes a document out with its sentences and exactly its reports. ENT_DONE if there
 *  is no such document. Call ent_record_settle afterwards. */
ent_status ent_record_delete(ent_record *record, ent_slice document, ent_error *err)
    ENT_MUST_CHECK;

/** The next document, in order of id after `after`, that other versions than these
 *  coded: what a newer lexicon has to code again, without its source. Text and all
 *  in the arena. ENT_DONE at the end. */
ent_status ent_record_next_stale(ent_document *out, ent_arena *arena, ent_record *record,
                                 ent_slice after, const ent_versions *versions,
                                 ent_error *err) ENT_MUST_CHECK;

/** What settle asks of the world, which it does not know itself. Any function may be
 *  NULL, or leave what it is to fill alone; texts are copied at once. */
typedef struct ent_namer {
  void *context;
  /** "PAK" -> "Pakistan", "state". */
  void (*name)(void *context, ent_slice entity, ent_slice *name, ent_slice *kind);
  /** The state a publisher belongs to: "Dawn", "https://www.dawn.com.pk/1" -> "PAK". */
  void (*publisher)(void *context, ent_slice publisher, ent_slice uri, ent_slice *state);
  /** What offices of `entity` the person held within `date`, if none of them is `title`:
   *  "Prime Minister (2018-08-18/2022-04-10)". Left alone if the title is right or the
   *  tables cannot tell. */
  void (*office)(void *context, ent_slice person, ent_slice entity, ent_slice title,
                 ent_interval date, ent_strbuf *held);
} ent_namer;

/** Brings items, discrepancies, sources, names and the text index up to date with
 *  the reports. Only what changed is worked on; the outcome depends on the
 *  documents alone, not on their order. Resumes after a kill.
 *
 *  @param namer  May be NULL: an entity is then called by the text after its prefix. */
ent_status ent_record_settle(ent_record *record, const ent_namer *namer, ent_error *err)
    ENT_MUST_CHECK;
/** True if documents were put or deleted since the last complete settle. */
ent_status ent_record_pending(bool *out, ent_record *record, ent_error *err) ENT_MUST_CHECK;

typedef struct ent_record_counts {
  uint64_t documents, sources, sentences, reports; /**< sources: independent ones */
  uint64_t events, relations, measures;            /**< reports by kind */
  uint64_t items, discrepancies;
} ent_record_counts;
ent_status ent_record_count(ent_record_counts *out, ent_record *record, ent_error *err)
    ENT_MUST_CHECK;

/** The entity that the record knows by this id or name (ASCII letters folded); in the
 *  arena. ENT_DONE if there is none. */
ent_status ent_record_find_entity(ent_slice *out, ent_arena *arena, ent_record *record,
                                  ent_slice text, ent_error *err) ENT_MUST_CHECK;

/** Versions that made the newest coding; in the arena. Empty texts if there is none. */
ent_status ent_record_versions(ent_versions *out, ent_arena *arena, ent_record *record,
                               ent_error *err) ENT_MUST_CHECK;

/** Rows of items that somebody found who knows them all, ascending; items NULL: nobody did. */
typedef struct ent_item_rows {
  const int64_t *items;
  uint32_t count;
} ent_item_rows;

/** Which reports a visit sees. Zeroed: all of them. */
typedef struct ent_report_filter {
  ent_slice kind;             /**< "event" ... */
  ent_slice actor, recipient; /**< entity; for a reciprocal report either way */
  ent_slice state, other;     /**< take part in whatever role (but as speaker) */
  ent_slice document;         /**< id or uri */
  ent_slice modality;
  ent_slice type;             /**< PLOVER type, relation or indicator */
  ent_slice cameo;            /**< code, or its beginning */
  ent_slice timing, topic;
  ent_slice speaker;          /**< entity */
  ent_slice words;            /**< full text query over the sentence, in FTS5's language */
  ent_interval date;          /**< ENT_INTERVAL_NONE or zeroed with use_date false */
  bool use_date;              /**< only dated reports whose interval meets `date` */
} ent_report_filter;

/** One report with the item it tells of ("" before settle). All borrowed for the call.
 *  A status other than ENT_OK ends the visit and is returned. */
typedef ent_status ent_report_visitor(void *context, const ent_report *report, ent_slice item,
                                      ent_error *err);

/** Visits reports in order of document id, then sentence, then position. */
ent_status ent_record_visit(ent_record *record, const ent_report_filter *filter,
                            ent_report_visitor *visitor, void *context, ent_error *err)
    ENT_MUST_CHECK;

/** The only side whose documents tell the item; empty if several do or none is known.
 *  Borrowed until the next call. */
ent_slice ent_record_one_side(ent_record *record, ent_slice item);

/** For rooms analyse and serve, which ask in SQL. Borrowed; do not write. */
struct sqlite3 *ent_record_db(ent_record *record);
const char *ent_record_path(const ent_record *record);

#endif
