/* In: a word that a pattern's path found. Out: the entities it stands for. A
 * mention on the word itself comes first; else the possessor, the adjective,
 * the "of" phrase inside the noun phrase: "criticised India's decision" is
 * about India. */
#include "code/tree/fill.h"

enum { MAX_DEPTH = 4 };

/* A state beside its own people or government is named once: "Poland, Hungary and Chile, |their farmers| up in arms". */
void ent__cast_add(ent__cast *cast, ent_participant one) {
  for (uint32_t i = 0; i < cast->count; i++) {
    if (!ent_slice_eq(cast->items[i].entity, one.entity)) continue;
    if (!one.sector.size && cast->items[i].sector.size) cast->items[i] = one;
    if (ent_slice_eq(cast->items[i].sector, one.sector) || !cast->items[i].sector.size) return;
  }
  if (cast->count < ENT__MAX_PARTIES) cast->items[cast->count++] = one;
}

ent_participant ent__participant(const ent_mention *m, const ent_party *p) {
  return (ent_participant){.entity = p->entity,
                           .sector = p->sector,
                           .name = m->name,
                           .begin = m->begin,
                           .end = m->end,
                           .home = ent_slice_starts(p->entity, "ORG:") ? m->home : ENT_EMPTY};
}

bool ent__cast_has(const ent__cast *cast, ent_slice entity) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (ent_slice_eq(cast->items[i].entity, entity)) return true;
  return false;
}

static bool is_place(const ent_mention *m) {
  return m->how == ENT_HOW_PLACE || m->kind == ENT_KIND_PLACE;
}

/* Named by a phrase that says who he is, not by one that points back. */
static const ent_mention *name_of(const ent__tree *tree, const ent_participant *one) {
  for (uint32_t i = 0; one->end && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->begin != one->begin || m->end != one->end || !m->party_count) continue;
    return m->how == ENT_HOW_PERSON || m->how == ENT_HOW_OFFICE || m->how == ENT_HOW_AGENT || m->how == ENT_HOW_BODY ||
                   m->how == ENT_HOW_SEAT || m->how == ENT_HOW_DEFINITE
               ? m
               : NULL;
  }
  return NULL;
}

/* "|Senator Cruz| blasted |the White House|", "|protesters| attacked |residents|": two of one sector, if neither phrase
 * repeats the other's noun. */
static bool are_two(const ent__tree *tree, const ent_participant *a, const ent_participant *b) {
  const ent_mention *x = name_of(tree, a), *y = name_of(tree, b);
  return x && y && a->sector.size && !(a->begin < b->end && b->begin < a->end) &&
         !ent_slice_eq_nocase(tree->tokens[x->head].lemma, tree->tokens[y->head].lemma);
}

static bool is_place_named(const ent__tree *tree, const ent_participant *one) {
  for (uint32_t i = 0; one->end && i < tree->scene->mention_count; i++)
    if (tree->scene->mentions[i].begin == one->begin && tree->scene->mentions[i].end == one->end)
      return is_place(&tree->scene->mentions[i]);
  return false;
}

/* "|Egypt| lifted the curfew in |Sinai|": done at home. */
static bool is_at_home(const ent__tree *tree, const ent_participant *a, const ent_participant *b) {
  return a->end && b->end && is_place_named(tree, a) != is_place_named(tree, b);
}

bool ent__same_side(const ent__tree *tree, const ent_participant *a, const ent_participant *b) {
  if (!ent_slice_eq(a->entity, b->entity)) return false;
  if (!tree->scene->cameo) return true;
  return (ent_slice_eq(a->sector, b->sector) && !are_two(tree, a, b) && !is_at_home(tree, a, b)) || (a->begin < b->end && b->begin < a->end);
}

bool ent__is_side_in(const ent__tree *tree, const ent_participant *one, const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (ent__same_side(tree, one, &cast->items[i])) return true;
  return false;
}

bool ent__casts_share(const ent__cast *a, const ent__cast *b) {
  for (uint32_t i = 0; i < a->count; i++)
    if (ent__cast_has(b, a->items[i].entity)) return true;
  return false;
}

void ent__cast_add_nameless(ent__cast *cast, const ent__cast *from) {
  for (uint32_t i = 0; i < from->count; i++)
    ent__cast_add(cast, (ent_participant){.entity = from->items[i].entity, .sector = from->items[i].sector, .home = from->items[i].home});
}

/* "the Nagorno-Karabakh conflict": the territory only names the dispute; "the Security Council
 * |resolutions| on Kashmir": the body only names the paper. */
/* "|Security Council resolution 242| calls on B": who adopted it calls. */
static bool speaks(const ent__tree *tree, const ent_mention *topic) {
  const ent_token *head = &tree->tokens[topic->head];
  return ent_deprel_is(head, "nsubj") && head->head != ENT__NONE && ent__listed(tree, head->head, "demanding");
}

static bool is_name_of_topic(const ent__tree *tree, int32_t at, const ent_mention *m) {
  const ent_mention *topic = tree->topic_at[at] == ENT__NONE ? NULL : &tree->scene->mentions[tree->topic_at[at]];
  if (!topic || topic->last <= m->last || speaks(tree, topic) || ent_deprel_is(&tree->tokens[m->head], "nmod:poss")) return false;
  if (m->kind == ENT_KIND_DISPUTED) return true;
  for (uint32_t i = m->last + 1; m->kind == ENT_KIND_IGO && i <= topic->last; i++)
    if (ent_slice_eq_nocase(tree->tokens[i].lemma, ENT_SLICE("resolution"))) return true;
  return false;
}

static bool add_mention(const ent_mention *m, bool places, ent__cast *cast) {
  if (is_place(m)) {
    if (!places) return false;
    cast->place = true;
  }
  if (m->how != ENT_HOW_PRONOUN && m->how != ENT_HOW_BOTH) cast->named = true;
  for (uint32_t i = 0; i < m->party_count; i++) {
    const ent_party *p = &m->parties[i];
    ent_participant one = ent__participant(m, p);
    if (m->how == ENT_HOW_PLACE) one.sector = ENT_EMPTY;
    ent__cast_add(cast, one);
  }
  return m->party_count > 0;
}

static void fill(const ent__tree *tree, int32_t at, bool places, int depth, ent__cast *cast);

/* "lent Greece 2 billion |euros| and Portugal 1 billion": a sum, whatever hangs on it. */
static bool is_sum(const ent__tree *tree, int32_t at) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++)
    if (tree->scene->amounts[i].unit_class == ENT_UNIT_MONEY && (int32_t)tree->scene->amounts[i].last == at) return true;
  return false;
}

/* "Condemned A |but not B|", "A, |not B|, did it": set against the one before. */
static bool is_excepted(const ent__tree *tree, int32_t conjunct) {
  for (int32_t c = tree->first_child[conjunct]; c != ENT__NONE && c < conjunct; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "advmod") && ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("not"))) return true;
  return false;
}

static void fill_conjuncts(const ent__tree *tree, int32_t at, bool places, int depth,
                           ent__cast *cast) {
  if (is_sum(tree, at)) return;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "conj") && ent__nominal(&tree->tokens[c]) && !is_excepted(tree, c))
      fill(tree, c, places, depth + 1, cast);
}

/* Two states or two organisations by their names, a comma between them, are not one and the same. */
static bool are_names(const ent__tree *tree, const ent_mention *a, const ent_mention *b) {
  uint32_t comma = b->first && ent_slice_eq_nocase(tree->tokens[b->first - 1].form, ENT_SLICE("the")) ? b->first - 1 : b->first;
  if (!comma || !ent_slice_is(tree->tokens[comma - 1].form, ",")) return false;
  return a->how == ENT_HOW_NAME && b->how == ENT_HOW_NAME && a->kind == b->kind && (a->kind == ENT_KIND_IGO || a->kind == ENT_KIND_STATE);
}

/* "Presidents X of A, Y of B and Z of C", "the UN, the Group of 77 and the WTO": a member of the list taken for an
 * apposition names somebody else. */
static bool is_listed(const ent__tree *tree, const ent_mention *m, int32_t c) {
  const ent_mention *other;
  int32_t k = tree->mention_at[c] == ENT__NONE ? tree->inside[c] : tree->mention_at[c];
  if (!ent_deprel_is(&tree->tokens[c], "appos") || k == ENT__NONE) return false;
  other = &tree->scene->mentions[k];
  return other->how != ENT_HOW_PLACE && other->party_count && m->party_count &&
         ((other->title.size && m->title.size) || are_names(tree, m, other)) &&
         !ent_slice_eq(other->parties[0].entity, m->parties[0].entity);
}

/* "Secretary A and Prime Minister B |agreed|": the second stands right behind, and does nothing
 * by itself. */
static bool is_joined(const ent__tree *tree, const ent_mention *m, const ent_mention *other) {
  const ent_token *head;
  if (other->first != m->last + 2 || tree->tokens[m->last + 1].upos != ENT_UPOS_CCONJ || !m->title.size ||
      !other->title.size || other->head >= (uint32_t)tree->count)
    return false;
  head = &tree->tokens[other->head];
  return !ent_deprel_is(head, "nsubj") && !ent_deprel_is(head, "conj");
}

/* "the President of A and the Prime Minister of B": parsers hang the second on
 * A; whatever is coordinated with a word of the mention goes with the mention. */
static void fill_beside(const ent__tree *tree, const ent_mention *m, int32_t at, bool places,
                        int depth, ent__cast *cast) {
  for (int32_t c = (int32_t)m->last + 1; c < tree->count; c++) {
    const ent_token *t = &tree->tokens[c];
    if (t->head < (int32_t)m->first || t->head > (int32_t)m->last || !ent__nominal(t)) continue;
    if ((ent_deprel_is(t, "conj") && t->head != at) || is_listed(tree, m, c))
      fill(tree, c, places, depth + 1, cast);
  }
  for (uint32_t i = 0; i < tree->scene->mention_count; i++)
    if (is_joined(tree, m, &tree->scene->mentions[i])) add_mention(&tree->scene->mentions[i], places, cast);
}

/* "several states, including A and B", "allies such as C". */
static bool is_named_part(const ent__tree *tree, int32_t at) {
  int32_t all = tree->tokens[at].head;
  /* "20 people, including three Frenchmen": the others are none */
  if (all != ENT__NONE && ent__listed(tree, all, "mortal") && ent__child(tree, at, "nummod") != ENT__NONE) return false;
  return ent__has_case(tree, at, ENT_SLICE("including")) ||
         ent__has_case(tree, at, ENT_SLICE("such_as"));
}

/* "NATO's allies": an organisation's are its own members. */
static bool is_of_organisation(const ent__tree *tree, int32_t owner) {
  int32_t m = tree->mention_at[owner];
  return ent_deprel_is(&tree->tokens[owner], "nmod:poss") && m != ENT__NONE &&
         tree->scene->mentions[m].party_count == 1 &&
         ent_slice_starts(tree->scene->mentions[m].parties[0].entity, "IGO:");
}

/* Somebody named after "by" did what the noun tells. */
static bool is_done_by(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ENT_SLICE("by")) &&
        tree->mention_at[c] != ENT__NONE &&
        tree->scene->mentions[tree->mention_at[c]].party_count)
      return true;
  return false;
}

/* "ISIL weapons caches": a noun before the noun, or what stands before that. */
static bool names_somebody(const ent__tree *tree, int32_t noun) {
  int32_t before = ent__child(tree, noun, "compound");
  return tree->mention_at[noun] != ENT__NONE || (before != ENT__NONE && tree->mention_at[before] != ENT__NONE);
}

/* "Troops |sent by| A", "a drone |launched by| B": whose they are. */
static void fill_sender(const ent__tree *tree, int32_t at, bool places, int depth, ent__cast *cast) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    if (!ent__participle_of_noun(&tree->tokens[c]) || !(ent__listed(tree, c, "sending") || ent__listed(tree, c, "doing"))) continue;
    for (int32_t k = tree->first_child[c]; k != ENT__NONE; k = tree->next_sibling[k])
      if (ent_slice_starts(tree->tokens[k].deprel, "obl") && ent__has_case(tree, k, ENT_SLICE("by")))
        fill(tree, k, places, depth + 1, cast);
  }
}

/* "The newest member of the Union, |A|": the name behind says which; parsers hang it on the Union. */
static void fill_one_of(const ent__tree *tree, int32_t at, bool places, int depth, ent__cast *cast) {
  for (int32_t c = at + 1; c < tree->count; c++) {
    int32_t up = tree->tokens[c].head, k = tree->mention_at[c];
    if (!ent_deprel_is(&tree->tokens[c], "appos") || (up != at && (up <= at || tree->tokens[up].head != at))) continue;
    if (k != ENT__NONE && tree->scene->mentions[k].kind == ENT_KIND_STATE) fill(tree, c, places, depth + 1, cast);
  }
}

/* "the |Shia| mosque", "the |Sunni| militant group X": of what faith it is, not who. */
static bool tells_faith(const ent__tree *tree, int32_t at, int32_t adjective) {
  static const char *const faiths[] = {"GRP:Sunni", "GRP:Shia", "GRP:Christians", "GRP:Jews", "GRP:Hindus", "GRP:Sikhs", "GRP:Copts"};
  int32_t k = tree->inside[adjective];
  const ent_mention *m = k == ENT__NONE ? NULL : &tree->scene->mentions[k];
  if (!m || m->party_count != 1 || !ent__listed(tree, at, "of_a_faith")) return false;
  for (size_t i = 0; i < sizeof faiths / sizeof faiths[0]; i++)
    if (ent_slice_is(m->parties[0].entity, faiths[i])) return true;
  return false;
}

/* "a |French| UNIFIL peacekeeper", "|Indian| peacekeepers of UNMISS": of his country and of the mission. */
static void fill_contingent(const ent__tree *tree, int32_t at, ent__cast *cast) {
  if (!ent__listed(tree, at, "peacekeeper") || cast->count != 1 || !ent_slice_starts(cast->items[0].entity, "IGO:")) return;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    int32_t k = tree->inside[c];
    const ent_mention *m = k == ENT__NONE ? NULL : &tree->scene->mentions[k];
    if (ent_deprel_is(&tree->tokens[c], "amod") && m && m->party_count == 1 && m->parties[0].entity.size == 3)
      ent__cast_add(cast, (ent_participant){.entity = m->parties[0].entity, .sector = ENT_SLICE("MIL"), .name = m->name, .begin = m->begin, .end = m->end});
  }
}

bool ent__only_leans(const ent_token *token) {
  ent_slice form = token->form;
  return form.size > 5 && (ent_slice_eq_nocase((ent_slice){form.data, 4}, ENT_SLICE("pro-")) ||
                           ent_slice_eq_nocase((ent_slice){form.data, 5}, ENT_SLICE("anti-")));
}

/* "India's decision", "the Turkish economy", "the people of X". */
static void fill_inside(const ent__tree *tree, int32_t at, bool places, int depth,
                        ent__cast *cast) {
  static const char *const relations[] = {"nmod:poss", "amod", "compound", "nmod", "appos"};
  uint32_t before = cast->count;
  /* "his counterpart from Iran", "Iran's neighbour": the possessor is the other side */
  bool other = ent__listed(tree, at, "counterpart"), outlet = ent__listed(tree, at, "outlet");
  /* "the blockade of Gaza by |Israel|": the doer's sooner than that to which it was done */
  bool done_by = is_done_by(tree, at);
  /* "B's other Andean ally, |A|": the name behind the word is the ally */
  for (int32_t c = tree->first_child[at]; other && c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "appos")) fill(tree, c, places, depth + 1, cast);
  if (ent__listed(tree, at, "one_of_many")) fill_one_of(tree, at, places, depth, cast);
  if (cast->count > before) return;
  for (size_t r = 0; r < sizeof relations / sizeof relations[0]; r++) {
    for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
      const ent_token *t = &tree->tokens[c];
      if (!ent_deprel_is(t, relations[r])) continue;
      if (other && r == 0 && !is_of_organisation(tree, c)) continue;
      if (r == 2 && (!names_somebody(tree, c) || outlet)) continue; /* "the |Twitter| page of the Senate" */
      /* "the Iran-backed militia": whoever backs it is another */
      if (r == 1 && tree->mention_at[c] == ENT__NONE && ent__listed(tree, c, "affiliated")) continue;
      if (r == 1 && (tells_faith(tree, at, c) || (ent__only_leans(&tree->tokens[c]) && tree->inside[at] != ENT__NONE))) continue;
      if (r == 3 && done_by && !ent__has_case(tree, c, ENT_SLICE("by"))) continue;
      if (r == 3 && !done_by && !ent__has_case(tree, c, ENT_SLICE("of")) &&
          !ent__has_case(tree, c, ENT_SLICE("against")) && !is_named_part(tree, c) &&
          !(other && ent__has_case(tree, c, ENT_SLICE("from"))) && c > at)
        continue;
      if (r == 3 && ent_slice_is(t->deprel, "nmod:poss")) continue;
      fill(tree, c, places, depth + 1, cast);
    }
    if (cast->count > before) return;
  }
  fill_sender(tree, at, places, depth, cast);
}

/* "Hezbollah, the Lebanese |movement| that A backs", "Chad, a |country| which A supports": the name before says which. */
static int32_t named_before(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t k;
  if (!ent_deprel_is(t, "appos") || t->head == ENT__NONE || t->head > at || !ent__listed(tree, at, "epithet_noun")) return at;
  k = tree->inside[at];
  if (k != ENT__NONE && tree->scene->mentions[k].how == ENT_HOW_NAME) return at; /* "the UN, the |Group| of 77" */
  k = tree->mention_at[t->head];
  if (k == ENT__NONE || tree->scene->mentions[k].how != ENT_HOW_NAME || tree->scene->mentions[k].kind == ENT_KIND_PERSON) return at;
  return t->head;
}

/* "30 |Bangladeshi| migrants": of that people, whatever else they are. */
static bool has_nation(const ent__tree *tree, int32_t at, const ent_mention *m) {
  if (m->party_count != 1 || !ent_slice_is(m->parties[0].entity, "GRP:Migrants")) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    int32_t k = tree->inside[c];
    if (ent_deprel_is(&tree->tokens[c], "amod") && k != ENT__NONE && tree->scene->mentions[k].party_count == 1 &&
        tree->scene->mentions[k].parties[0].entity.size == 3)
      return true;
  }
  return false;
}

static void fill(const ent__tree *tree, int32_t at, bool places, int depth, ent__cast *cast) {
  int32_t m;
  uint32_t before = cast->count;
  bool mentioned = false;
  if (depth > MAX_DEPTH || at < 0) return;
  at = ent__antecedent(tree, at);
  at = named_before(tree, at);
  m = tree->mention_at[at];
  /* the parser's head and the mention's differ: the same phrase all the same */
  if (m == ENT__NONE) m = tree->inside[at];
  if (m != ENT__NONE) {
    const ent_mention *mention = &tree->scene->mentions[m];
    if (is_name_of_topic(tree, at, mention)) return;
    mentioned = !has_nation(tree, at, mention);
    if (mentioned) mentioned = add_mention(mention, places, cast) || is_place(mention);
  }
  if (!mentioned && tree->tokens[at].upos != ENT_UPOS_PRON)
    fill_inside(tree, at, places, depth, cast);
  if (cast->count == before && depth) return;
  fill_conjuncts(tree, at, places, depth, cast);
  if (m != ENT__NONE && cast->count > before)
    fill_beside(tree, &tree->scene->mentions[m], at, places, depth, cast);
}

/* "the mayor |of Kherson|", "two residents |of Haifa|": people of the state where the town lies. */
static void fill_townsmen(const ent__tree *tree, int32_t at, ent__cast *cast) {
  if (!ent__listed(tree, at, "townsman")) return;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && !cast->count; c = tree->next_sibling[c]) {
    int32_t m = tree->inside[c];
    const ent_mention *place = m == ENT__NONE ? NULL : &tree->scene->mentions[m];
    ent_slice state = place && is_place(place) && ent__has_case(tree, c, ENT_SLICE("of")) ? ent__state_of_place(tree, place) : ENT_EMPTY;
    if (state.size) ent__cast_add(cast, (ent_participant){.entity = state, .name = place->name, .begin = place->begin, .end = place->end});
  }
}

void ent__fill(const ent__tree *tree, int32_t at, bool places, ent__cast *cast) {
  fill(tree, at, places, 0, cast);
  if (!cast->count) fill_townsmen(tree, at, cast);
  fill_contingent(tree, at, cast);
}

/* ---- figures ------------------------------------------------------------------------------- */

bool ent__is_conversion(const ent__tree *tree, const ent_amount *a) {
  const ent_scene *scene = tree->scene;
  if (a->unit_class != ENT_UNIT_MONEY || a->first < 2 ||
      !ent_slice_is(tree->tokens[a->first - 1].form, "("))
    return false;
  for (uint32_t i = 0; i < scene->amount_count; i++)
    if (scene->amounts[i].unit_class == ENT_UNIT_MONEY && scene->amounts[i].last + 2 == a->first)
      return true;
  return false;
}

static void add_amount(uint32_t index, uint32_t *out, uint32_t *count) {
  for (uint32_t i = 0; i < *count; i++)
    if (out[i] == index) return;
  if (*count < ENT__MAX_AMOUNTS) out[(*count)++] = index;
}

/* "54 percent of its imports and |40 percent| of its exports": a figure of another thing. */
static bool is_of_its_own(const ent__tree *tree, int32_t noun) {
  const ent_token *t = &tree->tokens[noun];
  if (!ent_deprel_is(t, "conj") || !(ent_slice_is(t->lemma, "percent") || ent_slice_is(t->form, "%"))) return false;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ENT_SLICE("of"))) return true;
  return false;
}

static void amounts(const ent__tree *tree, int32_t at, int depth, uint32_t *out, uint32_t *count) {
  const ent_scene *scene = tree->scene;
  if (depth > MAX_DEPTH) return;
  for (uint32_t i = 0; i < scene->amount_count; i++) {
    const ent_amount *a = &scene->amounts[i];
    if (ent__is_conversion(tree, a)) continue;
    if (a->noun == (uint32_t)at || (a->first <= (uint32_t)at && (uint32_t)at <= a->last))
      add_amount(i, out, count);
  }
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    bool part = ent_slice_is(t->deprel, "obl:unmarked") || /* "lasted nine days", "went to Rome four times" */
                (ent_slice_is(t->deprel, "obl") && ent_slice_is(t->lemma, "time") && ent__child(tree, c, "case") == ENT__NONE) ||
                ((ent_deprel_is(t, "nmod") || ent_deprel_is(t, "obl")) &&
                    (ent__has_case(tree, c, ENT_SLICE("including")) ||
                     ent__has_case(tree, c, ENT_SLICE("of")) ||
                     ent__has_case(tree, c, ENT_SLICE("among"))));
    bool beside = ent_deprel_is(t, "conj") && !ent__verbal(t) && !is_of_its_own(tree, c); /* another clause counts its own */
    if (beside || ent_deprel_is(t, "appos") || ent_deprel_is(t, "nummod") || ent_deprel_is(t, "compound") || part)
      amounts(tree, c, depth + 1, out, count);
  }
}

void ent__amounts(const ent__tree *tree, int32_t at, uint32_t *out, uint32_t *count) {
  amounts(tree, at, 0, out, count);
}

/* ---- phrases ------------------------------------------------------------------------------- */

static void spread(const ent__tree *tree, int32_t at, int32_t *low, int32_t *high, int depth) {
  if (at < *low) *low = at;
  if (at > *high) *high = at;
  if (depth > 12) return;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (ent_deprel_is(t, "punct") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "conj") ||
        ent_deprel_is(t, "cc") || ent_deprel_is(t, "appos") || ent_deprel_is(t, "advcl") ||
        ent_deprel_is(t, "parataxis") || ent__has_case(tree, c, ENT_SLICE("worth")) ||
        (ent_deprel_is(t, "nmod") && depth > 0 && ent__has_case(tree, c, ENT_SLICE("between"))) || /* the parties */
        (c > at && ent_deprel_is(t, "nmod") && ent__is_time(tree, c)) || /* "the accord of May 2003" */
        (ent_deprel_is(t, "case") && depth == 0) || (ent_deprel_is(t, "advmod") && c > at) || /* "here" */
        (ent_deprel_is(t, "det") && depth == 0) || ent_deprel_is(t, "mark"))
      continue;
    spread(tree, c, low, high, depth + 1);
  }
}

ent_slice ent__phrase(const ent__tree *tree, int32_t at, uint32_t most) {
  int32_t low = at, high = at;
  const ent_slice text = tree->scene->document->text;
  spread(tree, at, &low, &high, 0);
  if (high - low + 1 > (int32_t)most) high = low + (int32_t)most - 1;
  if (high < at) low = high = at;
  return (ent_slice){text.data + tree->tokens[low].begin,
                     tree->tokens[high].end - tree->tokens[low].begin};
}

/* A land or a city by its name; not "faith in the United Nations", a body. */
bool ent__names_land(const ent_mention *m) {
  if (m->kind == ENT_KIND_PLACE) return true;
  return (m->how == ENT_HOW_NAME || m->how == ENT_HOW_CAPITAL) &&
         (m->kind == ENT_KIND_STATE || m->kind == ENT_KIND_DISPUTED ||
          m->kind == ENT_KIND_REGION || m->kind == ENT_KIND_HISTORICAL);
}

ent_slice ent__state_of_place(const ent__tree *tree, const ent_mention *place) {
  const ent_scene *scene = tree->scene;
  const ent_mention *last = place;
  ent_slice state = ENT_EMPTY;
  bool moved = true;
  while (moved) {
    uint32_t comma = last->last + 1;
    moved = false;
    if (last->party_count == 1 && last->parties[0].entity.size == 3)
      state = last->parties[0].entity;
    for (uint32_t i = 0; i < scene->mention_count && !moved; i++) {
      const ent_mention *m = &scene->mentions[i];
      if (m->first != comma + 1 || comma >= (uint32_t)tree->count ||
          !ent_slice_is(tree->tokens[comma].form, ",") ||
          !(ent__names_land(m) || m->how == ENT_HOW_PLACE)) /* "in Iraq, |we| note" */
        continue;
      last = m;
      moved = true;
    }
  }
  return state;
}
