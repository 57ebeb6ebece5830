/* In: the tokens of a parsed sentence. Out: the same, or a mended copy. What is mended, and why, stands with each step:
 * repair_root.c, repair_phrase.c, repair_clause.c. */
#include "parse/repair.h"

#include "parse/repair_tree.h"

const ent_token *ent_parse_mend(ent_arena *arena, const ent_sentence *sentence) {
  const ent_token *tokens = ent__mend_root(arena, sentence);
  return ent__mend_clauses(arena, sentence, ent__mend_phrases(arena, sentence, tokens));
}
