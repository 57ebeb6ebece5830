/* In: the tokens of a parsed sentence. Out: the same, or a mended copy. What is mended, and why, stands with each step:
 * repair_root.c, repair_back.c, repair_many.c, repair_phrase.c, repair_side.c, repair_clause.c, repair_gap.c. */
#include "parse/repair/repair.h"

#include "parse/repair/repair_tree.h"

/* From every word one comes to the root. */
static bool is_tree(const ent_token *tokens, uint32_t count) {
  for (uint32_t i = 0; tokens && i < count; i++) {
    int32_t at = (int32_t)i;
    uint32_t steps = 0;
    while (at >= 0 && steps++ <= count) at = tokens[at].head;
    if (at >= 0) return false;
  }
  return true;
}

const ent_token *ent_parse_mend(ent_arena *arena, const ent_sentence *sentence) {
  static const ent_token *(*const steps[])(ent_arena *, const ent_sentence *, const ent_token *) = {ent__mend_back, ent__mend_many, ent__mend_phrases, ent__mend_sides, ent__mend_clauses, ent__mend_gaps};
  const ent_token *tokens = ent__mend_root(arena, sentence);
  for (size_t i = 0; tokens && i < sizeof steps / sizeof steps[0]; i++) {
    const ent_token *mended = steps[i](arena, sentence, tokens);
    /* two repairs that are each right may together close a ring: then neither is made */
    if (!mended || (mended != tokens && is_tree(mended, sentence->count))) tokens = mended;
  }
  return tokens;
}
