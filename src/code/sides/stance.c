/* In: a stance on a thing ("supports the process that is to bring peace to Western Sahara"). Out: whose
 * thing it is, by the entities that its phrase names. */
#include "code/sides/stance.h"

enum { MOST = 2 }; /* more sides than these are a list, not whom it is about */

static bool is_side(const ent_mention *m) {
  return m->kind == ENT_KIND_STATE || m->kind == ENT_KIND_DISPUTED || m->kind == ENT_KIND_IGO;
}

/* "Efforts to impose costs |on| A", "the fight |against| B". */
static bool is_aimed(const ent__tree *tree, int32_t word) {
  return ent__has_case(tree, word, ENT_SLICE("against")) || ent__has_case(tree, word, ENT_SLICE("on")) ||
         ent__has_case(tree, word, ENT_SLICE("by")) || ent__has_case(tree, word, ENT_SLICE("with"));
}

/* "Peace, which |Chile| opposes", "the sea, |where| C's ships ram those of D": told of others, beside the thing. What is named hangs in the
 * clause by `below`. */
static bool tells_of_others(const ent__tree *tree, int32_t clause, int32_t below) {
  if (!ent_slice_is(tree->tokens[clause].deprel, "acl:relcl")) return false;
  if (below != ENT__NONE && ent_deprel_is(&tree->tokens[below], "nsubj")) return true;
  for (int32_t c = tree->first_child[clause]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("where")) || ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("when"))) return true;
  return false;
}

/* A clause beside the stance, or what only measures the thing ("on the |basis| of the resolutions of B",
 * "the |one-China| policy"): not whom it is about. */
static bool is_beside(const ent__tree *tree, int32_t word, int32_t at, bool praised) {
  int32_t below = ENT__NONE;
  if (word > 0 && ent_slice_is(tree->tokens[word - 1].form, "-")) return true;
  while (word != ENT__NONE && word != at) {
    const ent_token *t = &tree->tokens[word];
    if (!praised && tells_of_others(tree, word, below)) return true; /* "welcomed the stand that |A| took": A's */
    if (ent__listed(tree, word, "yardstick") || ent__has_case(tree, word, ENT_SLICE("including"))) return true;
    if (t->head == at && (ent_deprel_is(t, "advcl") || ent_deprel_is(t, "conj") || ent_deprel_is(t, "parataxis") ||
                          ent_deprel_is(t, "nsubj")))
      return true;
    below = word;
    word = t->head;
  }
  return word == ENT__NONE;
}

static bool add_named(const ent__tree *tree, int32_t at, bool praised, const ent__cast *actor, ent__cast *recipient) {
  const ent_scene *scene = tree->scene;
  ent__cast found = {0};
  bool own = false;
  int32_t thing = ent__child(tree, at, "obj");
  if (recipient->count) return true;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    int32_t head = (int32_t)m->head;
    if (head <= at || !ent__below(tree, head, at) || is_beside(tree, head, at, praised)) continue;
    for (uint32_t k = 0; k < m->party_count; k++) own |= ent__cast_has(actor, m->parties[k].entity);
    if (!is_side(m)) continue;
    if (!praised && is_aimed(tree, head)) return true;
    for (uint32_t k = 0; k < m->party_count; k++) {
      ent_participant one = {.entity = m->parties[k].entity, .sector = m->parties[k].sector, .begin = m->begin, .end = m->end};
      if (!ent__cast_has(actor, one.entity) && !ent__cast_has(&found, one.entity)) ent__cast_add(&found, one);
    }
  }
  if (found.count > MOST) found.count = praised ? 1 : 0; /* the first is the nearest to what is praised */
  for (uint32_t i = 0; i < found.count; i++) ent__cast_add(recipient, found.items[i]);
  return found.count || !own || (thing != ENT__NONE && ent__listed(tree, thing, "outsider"));
}

bool ent__add_concerned(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient) {
  return add_named(tree, at, false, actor, recipient);
}

bool ent__add_praised(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient) {
  return add_named(tree, at, true, actor, recipient);
}
