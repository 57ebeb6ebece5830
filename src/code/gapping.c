/* "Peru invested $9 million in Chile, and Chile $5 million in Peru": the second clause
 * lacks its verb; its figure is of the same kind, its sides stand around it. */
#include "code/gapping.h"

enum { REACH = 6 };

static bool is_joiner(const ent_token *t) {
  return ent_slice_eq_nocase(t->form, ENT_SLICE("and")) ||
         ent_slice_eq_nocase(t->form, ENT_SLICE("while")) || ent_slice_is(t->form, ";");
}

static bool is_mark(const ent_token *t) { return t->upos == ENT_UPOS_PUNCT; }

/* "Peru |about| 60" */
static bool makes_rough(const ent__tree *tree, uint32_t at, uint32_t number) {
  return ent_deprel_is(&tree->tokens[at], "advmod") && tree->tokens[at].head == (int32_t)number;
}

/* The mention that ends right before the figure, a dash, comma or "about" aside. */
static const ent_mention *mention_before(const ent__tree *tree, uint32_t first, uint32_t number) {
  const ent_scene *scene = tree->scene;
  while (first > 0 && (is_mark(&tree->tokens[first - 1]) || makes_rough(tree, first - 1, number))) first--;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    if (scene->mentions[i].last + 1 == first && scene->mentions[i].party_count) return &scene->mentions[i];
  return NULL;
}

/* The first mention behind the figure, before a mark or a joining word ends its phrase. */
static const ent_mention *mention_after(const ent__tree *tree, uint32_t last) {
  const ent_scene *scene = tree->scene;
  for (uint32_t at = last + 1; at < (uint32_t)tree->count && at <= last + REACH; at++) {
    if (is_mark(&tree->tokens[at]) || is_joiner(&tree->tokens[at])) return NULL;
    for (uint32_t i = 0; i < scene->mention_count; i++)
      if (scene->mentions[i].first == at && scene->mentions[i].party_count) return &scene->mentions[i];
  }
  return NULL;
}

/* "Honduras admitted 250 dead|,| El Salvador 107.": the sentence ends with it. */
static bool closes_list(const ent__tree *tree, uint32_t comma, const ent_amount *next) {
  return ent_slice_is(tree->tokens[comma].form, ",") && next->last + 2 == (uint32_t)tree->count && is_mark(&tree->tokens[next->last + 1]);
}

static bool verb_between(const ent__tree *tree, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; i++)
    if (tree->tokens[i].upos == ENT_UPOS_VERB || tree->tokens[i].upos == ENT_UPOS_AUX) return true;
  return false;
}

static void take_parties(const ent_mention *m, ent__cast *out) {
  for (uint32_t i = 0; i < m->party_count; i++)
    ent__cast_add(out, (ent_participant){m->parties[i].entity, m->parties[i].sector, m->name,
                                         m->begin, m->end});
}

/* The mention that a joining word sets before the figure, without a verb; NULL. */
static const ent_mention *joined_before(const ent__tree *tree, const ent_amount *told, const ent_amount *next) {
  const ent_mention *before = mention_before(tree, next->first, next->number);
  uint32_t joiner;
  if (next->unit_class != told->unit_class || next->first <= told->last || !before || before->first == 0) return NULL;
  joiner = before->first - 1;
  if (!is_joiner(&tree->tokens[joiner]) && !closes_list(tree, joiner, next)) return NULL;
  return verb_between(tree, before->first, next->last + 1) ? NULL : before;
}

bool ent__gapped_side(const ent__tree *tree, const ent_amount *told, const ent_amount *next, ent__cast *side) {
  const ent_mention *before = joined_before(tree, told, next);
  *side = (ent__cast){0};
  if (before && !mention_after(tree, next->last)) take_parties(before, side);
  return side->count > 0;
}

bool ent__gapped(const ent__tree *tree, const ent_amount *told, const ent_amount *next,
                 ent__cast *actor, ent__cast *recipient) {
  const ent_mention *before = joined_before(tree, told, next), *after, *told_before;
  if (!before) return false;
  after = mention_after(tree, next->last);
  told_before = mention_before(tree, told->first, told->number);
  *actor = *recipient = (ent__cast){0};
  if (after) {
    take_parties(before, actor);
    take_parties(after, recipient);
  } else if (told_before) { /* "gave Chile $9 million and Peru $5 million" */
    take_parties(before, recipient);
  }
  return actor->count || recipient->count;
}
