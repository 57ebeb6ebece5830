/* Where states stand on a dispute, a war or a resolution: who supports, opposes or
 * recognises whom on it, since when, and who says so. */
#ifndef ENT_ANALYSE_POSITIONS_H
#define ENT_ANALYSE_POSITIONS_H

#include "analyse/cite.h"

typedef struct ent_position {
  ent_slice item;                /**< its id in the record */
  ent_slice actor, actor_name;
  ent_slice stance;              /**< relation: SUPPORTS_ON ... */
  ent_slice recipients, recipient_names; /**< joined by "|" and ", "; empty if nobody is named */
  ent_slice topic;               /**< as the record has it; empty for plain recognition */
  ent_interval date;
  ent_precision precision;
  ent_slice speakers;            /**< names joined by ", "; empty: the authors themselves */
  bool by_authors;               /**< at least one author says it himself */
  ent_slice sides;               /**< of the documents, joined by ", "; empty if unknown */
  ent_slice basis;               /**< the legal ground a sentence gives: "the UN Security Council
                                      resolutions on Nagorno-Karabakh"; empty if none does */
  ent_slice modality;
  uint32_t documents, independent;
  ent_cite_list cites;
} ent_position;

typedef struct ent_positions {
  ent_slice topic;     /**< as asked, or its canonical name */
  ent_position *rows;  /**< by stance, actor, recipient, date; in the arena */
  uint32_t count;
  ent_cites cites;     /**< closed */
} ent_positions;

/** @param topic  A canonical name or words of a phrase: all its telling words must stand in
 *                a position's topic, or it names the state that is recognised.
 *  @param also   The words as they were asked, if the topic's name is another. */
ent_status ent_positions_build(ent_positions *out, ent_arena *arena, ent_record *record,
                               ent_slice topic, ent_slice also, ent_error *err) ENT_MUST_CHECK;

/** The same out of these items, which hold all that bear on the topic. */
ent_status ent_positions_build_of(ent_positions *out, ent_arena *arena, ent_record *record,
                                  ent_slice topic, ent_slice also, ent_item_rows found,
                                  ent_error *err) ENT_MUST_CHECK;

void ent_positions_write_text(ent_strbuf *out, const ent_positions *positions);
void ent_positions_write_json(ent_strbuf *out, const ent_positions *positions);
/** The ground that a sentence names for a position: what follows "based on", "in accordance
 *  with", "in line with" and the like, if it is law, a principle, a resolution or a treaty.
 *  A part of the sentence; empty if it names none. */
ent_slice ent__legal_basis(ent_slice sentence);

/** "supports", "does not recognise". */
const char *ent_stance_name(ent_slice relation);

#endif
