/* Items of any block, looked up by those who compare items of several blocks (across.c, ended.c). */
#ifndef ENT_RECORD_LOOK_H
#define ENT_RECORD_LOOK_H

#include "record/item.h"
#include "record/load.h"

/** An item, as far as it matters across blocks. */
typedef struct ent__thing {
  int64_t row, block;
  char item[17];
  ent_report report; /**< its codes, value and date; parties once they are read */
  ent_participant *parties;
  ent_slice text;    /**< of the report that leads it, once it is read */
  ent_interval printed; /**< of its document */
} ent__thing;

typedef struct ent__things {
  ent__thing *items;
  uint32_t count, capacity;
} ent__things;

/** Columns of `item i` that ent__look_all takes, and the condition that the item is asserted. */
#define ENT__THING \
  "SELECT i.id, i.kind, i.relation, i.indicator, i.cameo, i.topic, i.value, i.unit, i.text_value, i.comparator," \
  " i.date_from, i.date_to, i.date_precision, i.modality, i.value_to, i.item, i.block"
#define ENT__HOLDS " AND i.modality IN ('happened', 'ongoing')"

typedef void ent__say(ent_strbuf *out, const ent_report *report);

enum { ENT__LOOK_STEPS = 8 };

typedef struct ent__claim_list ent__claim_list;
typedef struct ent__kept_block ent__kept_block;

typedef struct ent__looker {
  ent_record *record;
  ent_arena arena;
  ent__kept_block *kept;   /**< blocks lately read */
  ent__claim_list *claims; /**< what the reports of items say, lately told */
  ent__loader loader;
  sqlite3_stmt *steps[ENT__LOOK_STEPS];
  ent_status status; /**< of the first failure: after it nothing more is done */
  ent_error *err;
} ent__looker;

/** Close it also where it could not be opened. */
void ent__look_open(ent__looker *l, ent_record *record, ent_error *err);
void ent__look_close(ent__looker *l);
/** Empties the arena and with it all that is kept. */
void ent__look_reset(ent__looker *l);
void ent__look_fail_memory(ent__looker *l);

/** `count` statements; those that could not be prepared stay NULL. */
void ent__look_prepare(ent__looker *l, sqlite3_stmt **out, const char *const *sql, int count);
void ent__look_finalize(sqlite3_stmt **steps, int count);
/** All items of a statement whose parameters are bound. */
ent__things ent__look_all(ent__looker *l, sqlite3_stmt *rows);
/** The statement's row of the item is there to be read; reset it after. */
bool ent__look_row(ent__looker *l, sqlite3_stmt *row, const ent__thing *t);

/** Actors first, then recipients; of what is done together all are actors. */
void ent__look_parties(ent__looker *l, ent__thing *t);
/** The sentence of the report that leads the item; its document's day is read with it. */
ent_slice ent__look_text(ent__looker *l, ent__thing *t);

/** One sentence tells both. */
bool ent__look_told_together(ent__looker *l, const ent__thing *one, const ent__thing *other);

/** What the block tells across blocks depends on the matter: another block, or a negative number for what several
 *  blocks have in common. When a block is settled anew, the items of those that watch it are touched. */
void ent__look_watch(ent__looker *l, int64_t matter, int64_t block);
/** The asserted items of the block that a report of these codes and parties would be in; not to be changed. The
 *  block of `who` watches it from now on. */
ent__things ent__look_block(ent__looker *l, const ent__thing *who, const ent_report *like);
/** The same for what the parties of `t` would have as this relation or indicator. */
ent__things ent__look_counterparts(ent__looker *l, const ent__thing *t, ent_report_kind kind, const char *name);

/** A discrepancy of the item without claims as yet; its row. */
int64_t ent__look_differ(ent__looker *l, const ent__thing *t, const char *attribute, ent__verdict verdict,
                         ent_slice against);
/** Every report of the item is a claim; with a rank only those that give it. */
void ent__look_claim(ent__looker *l, int64_t discrepancy, const ent__thing *t, int rank, ent__say *say);

/** What starts, ends and undoes (ended.c). First finds the changes of `touched` relations and acts, which may touch
 *  others; then tells of all that are touched. */
void ent__find_changes(ent__looker *l);
void ent__tell_changes(ent__looker *l);

#endif
