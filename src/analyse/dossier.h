/* What the record knows of a state, of the relation of two or more, or of a topic:
 * sections of sourced lines, what the sources disagree on, a summary, and the sentences
 * that all of it rests on. */
#ifndef ENT_ANALYSE_DOSSIER_H
#define ENT_ANALYSE_DOSSIER_H

#include "analyse/section.h"
#include "base/strbuf.h"
#include "record/record.h"

typedef struct ent_dossier_refs {
  const uint32_t *numbers; /**< of evidence, from 1, ascending */
  uint32_t count;
} ent_dossier_refs;

/** How many documents of a side tell a line; copies count once as a source. */
typedef struct ent_dossier_side {
  ent_slice side; /**< state; empty if unknown */
  uint32_t documents, independent;
} ent_dossier_side;

typedef struct ent_dossier_line {
  ent_slice item;              /**< its id in the record */
  ent_slice statement;         /**< plain English without full stop */
  ent_slice date_text;         /**< "1992-06", "since 1992"; empty if unknown */
  ent_interval date;
  ent_interval ended;          /**< of a relation: when an event ended it; unknown if none did */
  ent_report lead;             /**< the report that tells most exactly; codes and value */
  ent_slice cameo, topic;
  const ent_slice *actors, *recipients; /**< entities; all in actors if reciprocal */
  uint32_t actor_count, recipient_count;
  bool reciprocal;
  ent_slice place;             /**< of an event, if it tells more than the parties; else empty */
  ent_slice speaker;           /**< who says so, if nobody else does; else empty */
  bool contested_by_itself; /**< by one document alone */
  ent_slice contested;         /**< "conflicts" or "denied", if its sources do; else empty */
  uint32_t documents, independent;
  const ent_dossier_side *sides; /**< by name, the unknown one first */
  uint32_t side_count;
  ent_slice one_side;          /**< the only side that tells it; empty if others do, too */
  ent_dossier_refs refs;
} ent_dossier_line;

typedef struct ent_dossier_section {
  ent_dossier_line *lines; /**< by date, undated ones last */
  uint32_t count;
} ent_dossier_section;

typedef struct ent_dossier_claim {
  ent_slice value;
  ent_slice one_side; /**< the only side that claims it; empty if unknown or several */
  ent_dossier_refs refs;
} ent_dossier_claim;

typedef struct ent_dossier_discrepancy {
  ent_slice statement; /**< of the item, without its value */
  ent_slice attribute, verdict;
  ent_slice against;   /**< what tables or the calendar say; may be empty */
  bool one_document;   /**< an article that contradicts itself */
  const ent_dossier_claim *claims;
  uint32_t count;
} ent_dossier_discrepancy;

typedef struct ent_dossier_evidence {
  const ent_document *document;
  uint32_t sentence;
  ent_slice text;
} ent_dossier_evidence;

/** A sentence of the summary: a line of the dossier, or a point that sources differ on. */
typedef struct ent_dossier_point {
  ent_slice text; /**< with its full stop */
  ent_dossier_refs refs;
} ent_dossier_point;

typedef struct ent_dossier {
  const ent_slice *states, *names;
  ent_slice topic; /**< as asked; empty if none was */
  uint32_t state_count;
  ent_dossier_section sections[ENT_SECTIONS];
  const ent_dossier_discrepancy *discrepancies; /**< gravest first */
  uint32_t discrepancy_count;
  const ent_dossier_point *summary; /**< one paragraph; nothing in it that no line says */
  uint32_t summary_count;
  const ent_dossier_evidence *evidence; /**< number n is evidence[n - 1] */
  uint32_t evidence_count, lines, documents, independent;
} ent_dossier;

typedef struct ent_dossier_options {
  ent_interval date; /**< with use_date: only lines that meet it; undated ones stay out */
  bool use_date;
  ent_slice topic, also; /**< only what is on this topic, by its name or the asked words */
  ent_item_rows found;   /**< look at these items instead of searching for them */
} ent_dossier_options;

/** @param[out] out      Everything in it lives in the arena. No lines: nothing is known.
 *  @param states        Entity ids: one for all it takes part in, several for what at least
 *                       two of them do; none with a topic.
 *  @param options       NULL for all.
 *  @return ENT_OK; ENT_E_ARG (neither state nor topic); what SQLite says. */
ent_status ent_dossier_build(ent_dossier *out, ent_arena *arena, ent_record *record,
                             const ent_slice *states, uint32_t state_count,
                             const ent_dossier_options *options, ent_error *err) ENT_MUST_CHECK;

/** Fills the summary; lines and discrepancies are complete. false if out of memory. */
bool ent__dossier_summarise(ent_dossier *dossier, ent_arena *arena);

void ent_dossier_write_text(ent_strbuf *out, const ent_dossier *dossier);
void ent_dossier_write_markdown(ent_strbuf *out, const ent_dossier *dossier);
/** One object and LF; keys as in the report stream. */
void ent_dossier_write_json(ent_strbuf *out, const ent_dossier *dossier);

#endif
