/* In: a matched word. Out: whether its sentence is of sport or its clause is told
 * by a work of art. "Brazil beat Argentina 2-1", "the novel describes the invasion
 * of Russia", "in the film A attacks B". Lists: data/lexicon/words.lex. */
#include "code/setting/genre.h"

static bool is_thing(const ent__tree *tree, int32_t at, const char *list) {
  return ent__nominal(&tree->tokens[at]) && ent__listed(tree, at, list);
}

/* "2-1", "84-82", also cut into three words. */
static bool is_score(const ent__tree *tree, int32_t at) {
  ent_slice form = tree->tokens[at].form;
  size_t i = 0, digits = 0, more = 0;
  while (i < form.size && form.data[i] >= '0' && form.data[i] <= '9') i++, digits++;
  if (!digits || digits > 3) return false;
  if (i == form.size)
    return at + 2 < tree->count && ent_slice_is(tree->tokens[at + 1].form, "-") &&
           tree->tokens[at + 2].upos == ENT_UPOS_NUM && tree->tokens[at + 2].form.size <= 3 &&
           tree->tokens[at + 1].begin == tree->tokens[at].end &&
           tree->tokens[at + 2].begin == tree->tokens[at + 1].end;
  if (form.data[i++] != '-') return false;
  while (i < form.size && form.data[i] >= '0' && form.data[i] <= '9') i++, more++;
  return more > 0 && more <= 3 && i == form.size;
}

static bool is_sport(const ent__tree *tree) {
  bool score = false, contest = false;
  for (int32_t at = 0; at < tree->count; at++) {
    const ent_token *t = &tree->tokens[at];
    bool word = ent__nominal(t) || (ent__verbal(t) && (ent_deprel_is(t, "amod") || ent_deprel_is(t, "compound")));
    if (word && ent__listed(tree, at, "sport_word")) return true; /* "the qualifying round" */
    score |= is_score(tree, at);
    contest |= ent__listed(tree, at, "contest_verb");
  }
  return score && contest;
}

/* Acts that sport is told with; sanctions on athletes and blame stay. */
static bool is_played(ent_slice code) {
  static const char *const roots[] = {"03", "04", "05", "06", "08", "13", "14", "15", "18", "19", "20"};
  for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
    if (ent_slice_starts(code, roots[i])) return true;
  return false;
}

/* "A |game| about the war"; the Olympic |Games| are held by a state, and others come; war |games| are held by armies. */
static bool is_work(const ent__tree *tree, int32_t at) {
  bool of_war = at > 0 && ent_slice_eq_nocase(tree->tokens[at - 1].form, ENT_SLICE("war"));
  return is_thing(tree, at, "work_of_art") && !ent_slice_is(tree->tokens[at].form, "Games") &&
         !(of_war && ent_slice_is(tree->tokens[at].lemma, "game"));
}

static bool has_child_work(const ent__tree *tree, int32_t at, const char *deprel, const char *prep) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], deprel) && is_work(tree, c) &&
        (!prep || ent__has_case(tree, c, ent_slice_of(prep))))
      return true;
  return false;
}

/* "|Attended| the exhibition, where he said": an event that one goes to. */
static bool is_gone_to(const ent__tree *tree, int32_t at) {
  int32_t verb = tree->tokens[at].head;
  return verb != ENT__NONE && ent_deprel_is(&tree->tokens[at], "obj") && ent__listed(tree, verb, "going_to_see");
}

static bool is_told_by_work(const ent__tree *tree, int32_t at) {
  for (int hops = 0; at != ENT__NONE && hops < 8; hops++) {
    if (has_child_work(tree, at, "obl", "in")) return true;
    if (hops && has_child_work(tree, at, "nsubj", NULL)) return true;
    if (hops && is_work(tree, at) && !is_gone_to(tree, at)) return true; /* "a film about the war" */
    at = tree->tokens[at].head;
  }
  return false;
}

/* "The |war| is taught in the eighth grade": told, not waged. */
static bool is_retold(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  bool object = ent_deprel_is(&tree->tokens[at], "obj") || ent_slice_is(tree->tokens[at].deprel, "nsubj:pass");
  return object && up != ENT__NONE && ent__listed(tree, up, "retelling");
}

const char *ent__genre_veto(const ent__tree *tree, int32_t at, ent_slice code) {
  if (is_told_by_work(tree, at) || is_retold(tree, at)) return "told by a work of art";
  if (is_played(code) && is_sport(tree)) return "sport";
  return NULL;
}

/* The noun whose mention or adjective names the party: "band" of "a Swedish band". */
static bool is_private(const ent__tree *tree, const ent_mention *m) {
  const ent_token *head = &tree->tokens[m->head];
  if (is_thing(tree, (int32_t)m->head, "private_actor")) return true;
  return (ent_deprel_is(head, "amod") || ent_deprel_is(head, "compound")) && head->head != ENT__NONE &&
         is_thing(tree, head->head, "private_actor");
}

bool ent__acts_privately(const ent__tree *tree, const ent__cast *cast) {
  const ent_scene *scene = tree->scene;
  uint32_t found = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    for (uint32_t m = 0; m < scene->mention_count && cast->items[i].end; m++)
      if (scene->mentions[m].begin == cast->items[i].begin &&
          scene->mentions[m].end == cast->items[i].end && is_private(tree, &scene->mentions[m])) {
        found++;
        break;
      }
  return cast->count && found == cast->count;
}
