/* In: a noun with words of order ("third-largest", "one of the first", "leading"). Out: RANK, or RECOGNITION_ORDER of who was
 * among the first to recognise another. What the noun is says how its sides are found: a part that one plays for another
 * ("supplier", "investor"), whoever was first to do something, or a thing of one with or in another ("base", "loan"). Whose
 * the rank is follows from the clause (subject, what is made it, apposition, "as"), to whom from the noun's phrase. */
#include "code/figures/rank.h"

#include <math.h>
#include <string.h>

#include "code/figures/dealing_side.h"
#include "code/report/report.h"
#include "code/setting/modality.h"
#include "code/sides/attack.h"
#include "code/sides/bilateral.h"

enum { REACH = 7, DET_REACH = 5, CLIMB = 3, BARE_REACH = 5 }; /* words of order before their noun; before those "one of Peru's"; up to a clause; from "the first" to its "to" */

typedef struct rank {
  int32_t noun, top; /* top: what stands in the clause for it: "|one| of the largest buyers" */
  int32_t first;     /* first word of order */
  int32_t from;      /* "one", "among"; ENT__NONE: the rank is sole */
  double value;
} rank;

static bool is_word(const ent__tree *tree, int32_t at, const char *word) {
  return at >= 0 && at < tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

/* ---- the words of order -------------------------------------------------------------------- */

static const ent_amount *ordinal_at(const ent__tree *tree, int32_t at) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    if (a->unit_class == ENT_UNIT_ORDINAL && a->first <= (uint32_t)at && (uint32_t)at <= a->last) return a;
  }
  return NULL;
}

/* "5th", "23rd": 5, 23; else 0. */
static double numeral_place(ent_slice form) {
  static const char *const ends[] = {"st", "nd", "rd", "th"};
  int value = 0;
  if (form.size < 3 || form.size > 6) return 0;
  for (size_t i = 0; i + 2 < form.size; i++) {
    if (form.data[i] < '0' || form.data[i] > '9') return 0;
    value = value * 10 + (form.data[i] - '0');
  }
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (memcmp(form.data + form.size - 2, ends[i], 2) == 0) return value;
  return 0;
}

/* "third" before a hyphen or behind a verb is no figure to the reader of figures: "third-largest", "ranks third". */
static const char *const order[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};

/* 1 to 10; 0 if the word is none of them. */
static int place_of_word(const ent__tree *tree, int32_t at) {
  ent_slice form = tree->tokens[at].form;
  if (form.size < sizeof "first" - 1 || form.size > sizeof "seventh" - 1) return 0;
  for (size_t i = 0; i < sizeof order / sizeof *order; i++)
    if (order[i][0] == (form.data[0] | 32) && is_word(tree, at, order[i])) return (int)i + 1;
  return 0;
}

static double ordinal_word(const ent__tree *tree, int32_t at) {
  const ent_amount *a = ordinal_at(tree, at);
  ent_slice form = tree->tokens[at].form;
  if (a) return a->value;
  if (numeral_place(form) > 0) return numeral_place(form);
  if (is_word(tree, at + 1, "-") || tree->tokens[at].upos == ENT_UPOS_ADV || ent_deprel_is(&tree->tokens[at], "advmod")) return place_of_word(tree, at);
  return 0;
}

/* The largest, the most important, the leading: not the newest or the best. */
static bool is_topmost(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  if (is_word(tree, at, "leading") || ent__listed(tree, at, "foremost")) return true;
  if (ent_slice_is(t->xpos, "JJS")) return ent__listed(tree, at, "ranked");
  return at > 0 && is_word(tree, at - 1, "most") && ent__listed(tree, at, "ranked");
}

/* "second |only to| Chile". */
static double after_another(const ent__tree *tree, int32_t noun) {
  for (int32_t i = noun + 1; i + 2 < tree->count && i < noun + 2 * REACH; i++)
    if (is_word(tree, i, "second") && is_word(tree, i + 1, "only") && is_word(tree, i + 2, "to")) return 2;
  return 1;
}

/* "|one| of the first", "|among| Peru's largest". */
static int32_t among_how_many(const ent__tree *tree, int32_t first) {
  for (int32_t i = first - 1; i >= 0 && i >= first - DET_REACH; i--) {
    if (is_word(tree, i, "among") || is_word(tree, i, "amongst")) return i;
    if (is_word(tree, i, "of")) return i > 0 && is_word(tree, i - 1, "one") ? i - 1 : ENT__NONE;
    if (ent__verbal(&tree->tokens[i]) || tree->tokens[i].upos == ENT_UPOS_PUNCT) return ENT__NONE;
  }
  return ENT__NONE;
}

static bool find_rank(const ent__tree *tree, int32_t noun, rank *out) {
  bool best = false, ordinal = false; /* "largest"; "third" */
  *out = (rank){.noun = noun, .top = noun, .first = ENT__NONE, .from = ENT__NONE, .value = 1};
  for (int32_t i = noun - 1; i >= 0 && i >= noun - REACH && ent__below(tree, i, noun); i--) {
    double place = ent__is_time(tree, i) ? 0 : ordinal_word(tree, i);
    if (tree->tokens[i].upos == ENT_UPOS_ADP) break;
    if (place > 0) out->value = place;
    else if (!is_topmost(tree, i)) continue;
    ordinal |= place > 0;
    best |= !(place > 0);
    out->first = i;
  }
  if (out->first == ENT__NONE) return false;
  if (out->first > 0 && is_word(tree, out->first - 1, "most")) out->first--;
  if (best && !ordinal) out->value = after_another(tree, noun);
  out->from = among_how_many(tree, out->first);
  if (out->from != ENT__NONE && is_word(tree, out->from, "one")) {
    int32_t up = tree->tokens[noun].head;
    if (up == out->from) out->top = up;
  }
  return true;
}

static void set_rank(const ent__tree *tree, const rank *r, ent_report *report) {
  ent_slice text = tree->scene->document->text;
  int32_t from = r->from == ENT__NONE ? r->first : r->from, last = r->from == ENT__NONE ? r->noun : r->first;
  report->value = r->from == ENT__NONE ? r->value : NAN;
  report->value_to = NAN;
  report->text_value = (ent_slice){text.data + tree->tokens[from].begin, tree->tokens[last].end - tree->tokens[from].begin};
  report->comparator = r->from == ENT__NONE ? ENT_SLICE("=") : ENT_EMPTY;
  report->unit = ENT_SLICE("rank");
}

/* ---- sides --------------------------------------------------------------------------------- */

static bool takes_rank(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "GRP:") || ent_slice_starts(id, "HIS:");
}

static void keep(const ent__tree *tree, ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  ent__territories_to_states(tree, cast);
  for (uint32_t i = 0; i < cast->count; i++)
    if (takes_rank(cast->items[i].entity) && !(other && ent__cast_has(other, cast->items[i].entity))) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

static void fill_found(const ent__tree *tree, const ent__found *found, int32_t not_below, ent__cast *out) {
  for (uint32_t i = 0; i < found->count; i++)
    if (not_below == ENT__NONE || !ent__below(tree, found->at[i], not_below)) ent__fill(tree, found->at[i], true, out);
}

/* Whose the verb above makes the rank: "makes |us| the leading investor", "|A| became", "sees |A| as", "|A|, as ..., wants". */
static void fill_from_verb(const ent__tree *tree, const rank *r, int32_t top, ent__cast *out) {
  ent__found who = {0};
  int32_t verb = tree->tokens[top].head;
  bool as = ent__has_case(tree, top, ENT_SLICE("as")), aside = as || ent__has_case(tree, top, ENT_SLICE("among"));
  if (verb == ENT__NONE || !ent__verbal(&tree->tokens[verb])) return;
  if (as ? ent__listed(tree, verb, "rank_seeing") : ent__listed(tree, verb, "rank_making"))
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if ((ent_deprel_is(&tree->tokens[c], "obj") || ent_deprel_is(&tree->tokens[c], "nsubj:pass")) && c != r->top) ent__found_add(&who, c);
  if (!who.count && aside) {
    ent__found_children(tree, verb, "nsubj", &who);
    ent__found_children(tree, verb, "nsubj:pass", &who);
  }
  if (!who.count && (aside || ent__listed(tree, verb, "becoming"))) ent__subjects(tree, verb, &who);
  fill_found(tree, &who, r->top, out);
}

/* Whose the rank is by the clause. */
static void fill_owner(const ent__tree *tree, const rank *r, ent__cast *out) {
  static const ent_step subj = {.kind = ENT_STEP_SUBJ};
  int32_t top = r->top;
  const ent_token *t;
  ent__found who = {0};
  while (ent_deprel_is(&tree->tokens[top], "conj") && !ent__verbal(&tree->tokens[tree->tokens[top].head]))
    top = tree->tokens[top].head; /* "is its second partner and its main |supplier|" */
  t = &tree->tokens[top];
  ent__step(tree, top, &subj, &who); /* "|A| is the largest buyer" */
  if (who.count && ent_slice_is(tree->tokens[who.at[0]].xpos, "PRP$")) return; /* "|his| was the first government to" */
  for (uint32_t i = 0; who.count > 1 && i < who.count; i++) /* "Chile, which |Peru| was among the first to" */
    if (ent_deprel_is(t, "acl:relcl") && who.at[i] == t->head) who.at[i] = who.at[--who.count];
  fill_found(tree, &who, ENT__NONE, out);
  if (!out->count) fill_from_verb(tree, r, top, out);
  if (!out->count && ent_deprel_is(t, "appos")) ent__fill(tree, t->head, true, out);
  if (!out->count && ent__child(tree, r->top, "appos") != ENT__NONE) ent__fill(tree, ent__child(tree, r->top, "appos"), true, out);
  if (!out->count && ent_deprel_is(t, "nsubj") && !ent__verbal(&tree->tokens[t->head])) ent__fill(tree, t->head, true, out);
  keep(tree, out, NULL);
}

/* To whom a part is played: "|A's| largest buyer", "a supplier |to A|". */
static void fill_other(const ent__tree *tree, const rank *r, const ent__cast *owner, ent__cast *out) {
  static const ent_step poss = {.kind = ENT_STEP_POSS};
  ent__found who = {0};
  ent__step(tree, r->noun, &poss, &who);
  fill_found(tree, &who, ENT__NONE, out);
  keep(tree, out, owner);
  if (!out->count) ent__fill_prepositions(tree, r->noun, "of to for in on into ", out);
  keep(tree, out, owner);
}

/* The other of the two that the text is on. */
static void fill_from_pair(const ent__tree *tree, int32_t at, const ent__cast *known, ent__cast *out) {
  const ent_party *two = ent__pair_at(tree, at) ? ent__pair_at(tree, at) : ent__two_at(tree, at);
  if (two && known->count == 1) ent__add_other_of(two, known, out);
}

/* "the world's", "Africa's", "in Latin America": among others than states. */
static bool is_of_region(const ent__tree *tree, const rank *r) {
  for (int32_t c = tree->first_child[r->noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod:poss") && !ent_slice_is(tree->tokens[c].xpos, "PRP$")) return true;
  return false;
}

/* ---- the three kinds ----------------------------------------------------------------------- */

/* "Peru is Chile's second supplier": a part played for another, or before all the world. */
static bool find_part(const ent__tree *tree, const rank *r, ent__cast *owner, ent__cast *other) {
  if (!ent__listed(tree, r->noun, "rank_part")) return false;
  fill_owner(tree, r, owner);
  if (!owner->count) return false;
  fill_other(tree, r, owner, other);
  if (!other->count && !is_of_region(tree, r) && !ent__listed(tree, r->noun, "rank_alone")) fill_from_pair(tree, r->noun, owner, other);
  return other->count || ent__listed(tree, r->noun, "rank_alone");
}

/* "|Recognised| it in 1961, the first state to do so": the verb of the clause. */
static int32_t deed_meant(const ent__tree *tree, const rank *r, int32_t verb) {
  int32_t up = tree->tokens[r->noun].head;
  if (!ent_slice_is(tree->tokens[verb].lemma, "do") || !is_word(tree, verb + 1, "so")) return verb;
  for (int hops = 0; up != ENT__NONE && hops < 2 * CLIMB; hops++, up = tree->tokens[up].head)
    if (ent__verbal(&tree->tokens[up]) && up != verb && up < r->noun && !ent__listed(tree, up, "becoming")) return up;
  return ENT__NONE;
}

/* What was done first: "the first state |to recognise|", "who |visited|". */
static int32_t deed_of(const ent__tree *tree, const rank *r) {
  int32_t at = r->noun;
  for (int32_t i = at + 1; i + 1 < tree->count && i < at + REACH && tree->tokens[i].upos != ENT_UPOS_PUNCT; i++)
    if (is_word(tree, i, "to") && ent_slice_is(tree->tokens[i + 1].xpos, "VB"))
      return deed_meant(tree, r, i + 1); /* on whatever it hangs */
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    bool clause = ent_deprel_is(t, "acl") || ent_deprel_is(t, "acl:relcl") || ent_deprel_is(t, "csubj") || ent_deprel_is(t, "xcomp") ||
                  ent_deprel_is(t, "advcl");
    if (clause && c > at && ent__verbal(t)) return c;
  }
  return ENT__NONE;
}

/* To whom it was done. */
static void fill_done_to(const ent__tree *tree, const rank *r, int32_t verb, const ent__cast *owner, ent__cast *out) {
  static const char *const words[] = {"in ", "to ", "into ", "on ", "with ", "for ", "from ", "of ", "against "};
  int32_t object = ent__child(tree, verb, "obj");
  ent__found what = {0};
  ent__objects(tree, verb, &what);
  fill_found(tree, &what, ENT__NONE, out);
  keep(tree, out, owner);
  for (size_t i = 0; i < sizeof words / sizeof *words && !out->count; i++) {
    ent__fill_prepositions(tree, verb, words[i], out);
    if (!out->count && object != ENT__NONE) ent__fill_prepositions(tree, object, words[i], out);
    keep(tree, out, owner);
  }
  if (!out->count && ent_deprel_is(&tree->tokens[r->noun], "acl:relcl")) /* "Peru, |which| Chile was the first to recognise" */
    ent__fill(tree, tree->tokens[r->noun].head, true, out);
  keep(tree, out, owner);
}

/* "to |welcome| it into the family of nations". */
static bool is_welcome_among(const ent__tree *tree, int32_t verb) {
  static const ent_step into = {.kind = ENT_STEP_PREP, .word = {"into", 4}};
  ent__found where = {0};
  if (!ent_slice_is(tree->tokens[verb].lemma, "welcome")) return false;
  ent__step(tree, verb, &into, &where);
  return where.count > 0;
}

/* "to |accord recognition|", "to |establish relations|" with it. */
static bool gives_recognition(const ent__tree *tree, int32_t verb) {
  int32_t object = ent__child(tree, verb, "obj");
  return object != ENT__NONE && ent__listed(tree, object, "recognition_noun") && ent__listed(tree, verb, "recognition_verb");
}

/* RANK, unless what was done first is a visit or to recognise a state. */
static ent_slice indicator_of(const ent__tree *tree, const rank *r, int32_t deed) {
  if (deed == ENT__NONE) return ENT_SLICE("RANK");
  if (ent__listed(tree, deed, "recognising") || is_welcome_among(tree, deed) || gives_recognition(tree, deed)) return ENT_SLICE("RECOGNITION_ORDER");
  return ent__listed(tree, deed, "rank_visit") && ent__listed(tree, r->noun, "rank_visitor") ? ENT_SLICE("VISITS") : ENT_SLICE("RANK");
}

static bool find_first(const ent__tree *tree, const rank *r, ent__cast *owner, ent__cast *other, int32_t *deed) {
  static const ent_step mod = {.kind = ENT_STEP_MOD};
  ent__found own = {0};
  bool bare = r->noun == r->first;
  int32_t verb = bare || ent__listed(tree, r->noun, "rank_body") ? deed_of(tree, r) : ENT__NONE;
  if (verb == ENT__NONE || (!bare && !ordinal_at(tree, r->first) && !is_word(tree, r->first, "earliest"))) return false;
  *deed = verb;
  ent__step(tree, r->noun, &mod, &own); /* "the first |Peruvian| president to" */
  fill_found(tree, &own, ENT__NONE, owner);
  keep(tree, owner, NULL);
  if (!owner->count) fill_owner(tree, r, owner);
  if (!owner->count && verb < r->noun) { /* "|A| recognised it, the first to do so" */
    ent__subjects(tree, verb, &own);
    fill_found(tree, &own, r->noun, owner);
    keep(tree, owner, NULL);
  }
  if (owner->count != 1) return false;
  fill_done_to(tree, r, verb, owner, other);
  if (!other->count && !ent_slice_is(indicator_of(tree, r, verb), "RANK")) fill_from_pair(tree, verb, owner, other);
  return other->count == 1;
}

/* "the largest |Peruvian| base in Chile", "the biggest loan |by A to B|". */
static bool find_thing(const ent__tree *tree, const rank *r, ent__cast *owner, ent__cast *other) {
  static const ent_step poss = {.kind = ENT_STEP_POSS}, mod = {.kind = ENT_STEP_MOD};
  ent__found whose = {0};
  if (!ent__listed(tree, r->noun, "rank_thing") || ordinal_at(tree, r->first) || !ent_slice_is(tree->tokens[r->first].xpos, "JJS")) return false;
  ent__fill_prepositions(tree, r->noun, "between ", owner);
  keep(tree, owner, NULL);
  if (owner->count == 2) {
    ent__cast_add(other, owner->items[1]);
    owner->count = 1;
    return true;
  }
  owner->count = 0;
  ent__step(tree, r->noun, &poss, &whose);
  ent__step(tree, r->noun, &mod, &whose);
  fill_found(tree, &whose, ENT__NONE, owner);
  ent__fill_prepositions(tree, r->noun, "by from ", owner);
  keep(tree, owner, NULL);
  if (owner->count != 1) return false;
  ent__fill_prepositions(tree, r->noun, "to in for with into on toward towards against ", other);
  keep(tree, other, owner);
  if (!other->count) fill_from_pair(tree, r->noun, owner, other);
  return other->count == 1;
}

/* "A |ranks| fifth among B's suppliers". */
static bool find_placed(const ent__tree *tree, int32_t verb, rank *r, ent__cast *owner, ent__cast *other) {
  ent__found who = {0};
  int32_t among = ENT__NONE;
  *r = (rank){.noun = ENT__NONE, .top = verb, .first = ENT__NONE, .from = ENT__NONE};
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c]) {
    if (ordinal_word(tree, c) > 0 && !ent__is_time(tree, c)) r->first = r->noun = c;
    else if (ent__has_case(tree, c, ENT_SLICE("among")) || ent__has_case(tree, c, ENT_SLICE("as"))) among = c;
  }
  for (int32_t c = r->first == ENT__NONE ? ENT__NONE : tree->first_child[r->first]; among == ENT__NONE && c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("among"))) among = c; /* "third |among|" */
  if (r->first == ENT__NONE || among == ENT__NONE || !ent__listed(tree, among, "rank_part")) return false;
  r->value = ordinal_word(tree, r->first);
  ent__subjects(tree, verb, &who);
  fill_found(tree, &who, ENT__NONE, owner);
  keep(tree, owner, NULL);
  r->noun = among;
  fill_other(tree, r, owner, other);
  r->noun = r->first;
  if (!other->count) fill_from_pair(tree, verb, owner, other);
  return owner->count && other->count;
}

/* "Was recognised |first| by A", "first of all". */
static bool find_recognised_first(const ent__tree *tree, int32_t verb, rank *r, ent__cast *owner, ent__cast *other) {
  ent__found who = {0}, whom = {0};
  int32_t first = ENT__NONE;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "advmod") && is_word(tree, c, "first") && (c == verb + 1 || c + 1 == verb)) first = c;
  if (first == ENT__NONE || (is_word(tree, first + 1, "in") || is_word(tree, first - 1, "had"))) return false;
  *r = (rank){.noun = first, .top = verb, .first = first, .from = ENT__NONE, .value = 1};
  ent__subjects(tree, verb, &who);
  ent__objects(tree, verb, &whom);
  fill_found(tree, &who, ENT__NONE, owner);
  keep(tree, owner, NULL);
  fill_found(tree, &whom, ENT__NONE, other);
  keep(tree, other, owner);
  if (!other->count) fill_from_pair(tree, verb, owner, other);
  return owner->count == 1 && other->count == 1;
}

/* ---- the measure --------------------------------------------------------------------------- */

/* "The largest investor in Kazakhstan |in Asia|": among whom, not to whom. */
static void drop_regions(ent_report *told) {
  ent_participants to = told->recipient;
  if (to.count != 2 || to.items[0].entity.size != 3 || !ent_slice_starts(to.items[1].entity, "PLACE:")) return;
  if (!told->topic.size) told->topic = to.items[1].name;
  told->recipient.count = 1;
}

/* An entry told it at this word: its place and words are read here. */
static bool is_told(ent_coder *coder, const ent__tree *tree, const rank *r) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *told = &coder->reports[i];
    bool here = told->trigger_begin == tree->tokens[r->noun].begin;
    if (told->kind != ENT_MEASURE) continue;
    if (here && ent_slice_is(told->indicator, "RANK") && (!(told->value > 1) || told->value == r->value)) {
      set_rank(tree, r, told);
      drop_regions(told);
      ent__report_set_id(told);
    }
    if (here) return true;
  }
  return false;
}

/* An entry told it at the verb. "Peru, which |Chile| was among the first to recognise": there it takes the one for the other. */
static bool told_of_recognition(ent_coder *coder, const ent__tree *tree, int32_t verb, const ent__cast *owner) {
  bool told = false;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) told |= ent_slice_is(coder->reports[i].indicator, "RECOGNITION_ORDER");
  for (uint32_t i = coder->sentence_first; told && i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    ent_participants actor = r->actor;
    if (r->trigger_begin != tree->tokens[verb].begin || r->recipient.count != 1 || actor.count != 1 ||
        !ent_slice_eq(r->recipient.items[0].entity, owner->items[0].entity))
      continue;
    r->actor = r->recipient;
    r->recipient = actor;
    ent__report_set_id(r);
  }
  return told;
}

static bool tells_recognition(const ent_coder *coder, const ent_report *told) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if ((ent_slice_is(r->relation, "RECOGNISES") || ent_slice_is(r->relation, "DIPLOMATIC_RELATIONS")) &&
        ent__takes_part(r->recipient, told->recipient.items[0].entity))
      return true;
  }
  return false;
}

/* Who was among the first to recognise another recognises it ("the first to recognise |the new state|": no entry knows whom), since then, and
 * did so on the day that is told. */
static ent_status add_recognition(ent_coder *coder, const ent__tree *tree, const ent_report *told, int32_t deed) {
  ent_report report;
  ent_status st = ENT_OK;
  if ((told->modality != ENT_HAPPENED && told->modality != ENT_ONGOING) || tells_recognition(coder, told)) return ENT_OK;
  ent__report_init(coder, tree, deed, &report);
  report.actor = told->actor;
  report.recipient = told->recipient;
  report.rule = ENT_SLICE("rank");
  report.modality = ENT_HAPPENED;
  if (ent_interval_known(report.date)) {
    ent_report act = report;
    ent__report_code(coder, &act, ENT_SLICE("054"));
    st = ent__report_add(coder, &act);
    if (report.precision != ENT_PRECISION_RANGE) report.date.to = ENT_DAY_NONE;
  }
  report.kind = ENT_RELATION;
  report.relation = ENT_SLICE("RECOGNISES");
  report.topic = ENT_SLICE("independence");
  report.modality = ENT_ONGOING;
  return st == ENT_OK ? ent__report_add(coder, &report) : st;
}

static ent_status add(ent_coder *coder, const ent__tree *tree, const rank *r, const ent__cast *owner, const ent__cast *other,
                      int32_t deed) {
  bool aside = ent__has_case(tree, r->top, ENT_SLICE("as")) || ent_deprel_is(&tree->tokens[r->top], "appos");
  ent__modality_answer answer = aside ? (ent__modality_answer){.modality = ENT_HAPPENED} : ent__modality_at(tree, r->top);
  ent_slice indicator = indicator_of(tree, r, deed);
  ent_report report;
  ent_status st;
  if (answer.drop || answer.modality == ENT_DENIED) return ENT_OK;
  if (ent_slice_is(indicator, "RECOGNITION_ORDER") && told_of_recognition(coder, tree, deed, owner)) return ENT_OK;
  ent__report_init(coder, tree, r->noun, &report);
  report.kind = ENT_MEASURE;
  report.indicator = indicator;
  set_rank(tree, r, &report);
  report.modality = answer.modality;
  report.actor = ent__keep_cast(coder, owner);
  report.recipient = ent__keep_cast(coder, other);
  report.rule = ENT_SLICE("rank");
  st = ent__report_add(coder, &report);
  return st == ENT_OK && ent_slice_is(indicator, "RECOGNITION_ORDER") ? add_recognition(coder, tree, &report, deed) : st;
}

/* "the first |to| recognise it", "the second in the world |to|": no noun stands behind the word of order. */
static bool is_bare_first(const ent__tree *tree, int32_t at, rank *out) {
  const ent_token *t = &tree->tokens[at];
  int place = t->upos == ENT_UPOS_ADJ || t->upos == ENT_UPOS_NOUN ? place_of_word(tree, at) : 0;
  int32_t to = at + 1;
  if (!place || (place > 1 && !is_word(tree, at - 1, "the"))) return false;
  if (is_word(tree, to, "in") || is_word(tree, to, "of")) /* "in the world", "of all" */
    while (to < at + BARE_REACH && !is_word(tree, to, "to")) to++;
  if (!is_word(tree, to, "to")) return false;
  *out = (rank){.noun = at, .top = at, .first = at, .from = among_how_many(tree, at), .value = place};
  if (out->from != ENT__NONE && t->head == out->from && is_word(tree, out->from, "one")) out->top = out->from;
  return true;
}

/* Most sentences have no word of order; what no word of them can be is asked of none. */
static bool has_order(const ent__tree *tree) {
  bool topmost = ent__may_read(tree, ENT_SLICE("leading")) || ent__any_listed(tree, "foremost") || ent__any_listed(tree, "ranked");
  for (uint32_t i = 0; i < tree->scene->amount_count; i++)
    if (tree->scene->amounts[i].unit_class == ENT_UNIT_ORDINAL) return true;
  for (int32_t at = 0; at < tree->count; at++)
    if ((topmost && is_topmost(tree, at)) || place_of_word(tree, at) || numeral_place(tree->tokens[at].form) > 0) return true;
  return false;
}

ent_status ent__code_ranks(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  if (!has_order(tree)) return ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++) {
    rank r;
    ent__cast owner, other;
    int32_t deed = ENT__NONE;
    bool found;
    ent__cast_clear(&owner);
    ent__cast_clear(&other);
    if (ent__verbal(&tree->tokens[at]) && ent__listed(tree, at, "rank_verb")) {
      if (find_placed(tree, at, &r, &owner, &other)) st = add(coder, tree, &r, &owner, &other, ENT__NONE);
      continue;
    }
    if (ent__verbal(&tree->tokens[at]) && ent__listed(tree, at, "recognising")) {
      if (find_recognised_first(tree, at, &r, &owner, &other)) st = add(coder, tree, &r, &owner, &other, at);
      continue;
    }
    if (!is_bare_first(tree, at, &r) && !(tree->tokens[at].upos == ENT_UPOS_NOUN && find_rank(tree, at, &r))) continue;
    if (is_told(coder, tree, &r)) continue;
    found = find_part(tree, &r, &owner, &other);
    if (!found) owner.count = other.count = 0;
    if (!found) found = find_first(tree, &r, &owner, &other, &deed);
    if (!found) owner.count = other.count = 0, deed = ENT__NONE;
    if (!found) found = find_thing(tree, &r, &owner, &other);
    if (found) st = add(coder, tree, &r, &owner, &other, deed);
  }
  return st;
}
