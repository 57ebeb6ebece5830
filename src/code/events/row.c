/* In: a sentence whose entries are coded, after others of the text. Out: the tariffs, sanctions and
 * bans, the pacts, the quarrels, the wars and blows that its nouns tell of, with their sides. News
 * goes on with one row and names each side once in a while: "Japan hopes that the tariffs will be lifted". */
#include "code/events/row.h"

#include "code/events/ended.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/genre.h"
#include "code/setting/modality.h"
#include "code/sides/attack.h"
#include "code/sides/foe.h"
#include "code/sides/standing.h"

enum { REACH = 12, MAX_UP = 3 }; /* sentences after which "the tariffs" are others; verbs above the noun */

typedef struct sides {
  ent__cast doer, other;
} sides;

/* ---- who is named ------------------------------------------------------------------------------- */

static bool is_party(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "GRP:");
}

static void keep_parties(ent__cast *out, const ent__cast *from) {
  for (uint32_t i = 0; i < from->count; i++)
    if (is_party(from->items[i].entity)) ent__cast_add(out, from->items[i]);
}

static void fill_at(const ent__tree *tree, int32_t at, ent__cast *out) {
  ent__cast found = {0};
  ent__fill(tree, at, true, &found);
  keep_parties(out, &found);
}

/* The nouns after a preposition of the word, and what they come from: "tariffs |on imports from B|". */
static void fill_after(const ent__tree *tree, int32_t at, const char *const *words, ent__cast *out) {
  for (; *words && !out->count; words++) {
    ent__found found = {0}, from = {0};
    ent_step step = {.kind = ENT_STEP_PREP, .word = ent_slice_of(*words)};
    ent_step source = {.kind = ENT_STEP_PREP, .word = ENT_SLICE("from")};
    ent__step(tree, at, &step, &found);
    for (uint32_t i = 0; i < found.count; i++) {
      ent__step(tree, found.at[i], &source, &from);
      for (uint32_t k = 0; k < from.count; k++) fill_at(tree, from.at[k], out);
      if (!out->count) fill_at(tree, found.at[i], out);
    }
  }
}

/* "|U.S.| sanctions", "|its| tariffs", "|Japanese-American| friction". */
static void fill_before(const ent__tree *tree, int32_t at, ent__cast *out) {
  static const char *const relations[] = {"nmod:poss", "amod", "compound"};
  for (size_t r = 0; r < sizeof relations / sizeof relations[0]; r++)
    for (int32_t c = tree->first_child[at]; c != ENT__NONE && c < at; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], relations[r])) fill_at(tree, c, out);
}

/* Whoever does one of the listed verbs over the noun. */
static void fill_subject(const ent__tree *tree, int32_t at, const char *verbs, ent__cast *out) {
  int32_t up = at;
  for (int hops = 0; hops < MAX_UP && !out->count; hops++) {
    ent__found who = {0};
    up = tree->tokens[up].head;
    if (up == ENT__NONE) return;
    if (!ent__listed(tree, up, verbs)) {
      if (ent__verbal(&tree->tokens[up])) return;
      continue;
    }
    if (ent__verbal(&tree->tokens[up])) ent__subjects(tree, up, &who);
    for (uint32_t i = 0; i < who.count; i++)
      if (who.at[i] != at) fill_at(tree, who.at[i], out);
  }
}

/* The two that the sentence names, if it names no third. */
static bool two_here(const ent__tree *tree, bool states, ent__cast *first, ent__cast *second) {
  ent__cast all = {0};
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC || m->kind == ENT_KIND_PLACE || m->how == ENT_HOW_PLACE) continue;
    for (uint32_t k = 0; k < m->party_count; k++)
      if ((states ? m->parties[k].entity.size == 3 : is_party(m->parties[k].entity)) && !ent__cast_has(&all, m->parties[k].entity))
        ent__cast_add(&all, (ent_participant){.entity = m->parties[k].entity, .name = m->name, .begin = m->begin, .end = m->end});
  }
  if (all.count != 2) return false;
  ent__cast_add(first, all.items[0]);
  ent__cast_add(second, all.items[1]);
  return true;
}

/* ---- who is known ------------------------------------------------------------------------------- */

bool ent__is_ban(const ent_report *r) {
  return ent_slice_starts(r->cameo, "172") && (ent_slice_starts(r->trigger, "ban") || ent_slice_starts(r->trigger, "Ban"));
}

static bool is_curb(const ent_report *r) {
  return ent_slice_starts(r->cameo, "16") || ent_slice_starts(r->cameo, "131") || ent_slice_is(r->relation, "SANCTIONS") || ent__is_ban(r);
}

static bool is_quarrel(const ent_report *r) {
  return is_curb(r) || ent_slice_starts(r->cameo, "11") || ent_slice_starts(r->cameo, "13") ||
         ent_slice_is(r->relation, "RIVAL");
}

static bool is_pact(const ent_report *r) {
  return (ent_slice_is(r->relation, "PARTY_TO") || ent_slice_is(r->cameo, "057")) && r->modality != ENT_DENIED;
}

static bool is_force(const ent_report *r) {
  return r->kind == ENT_EVENT && ent__is_fight(r->cameo) && r->modality != ENT_DENIED && r->modality != ENT_HYPOTHETICAL;
}

static void keep_told(ent__cast *out, ent_participants from) {
  for (uint32_t i = 0; i < from.count; i++)
    if (is_party(from.items[i].entity)) ent__cast_add(out, (ent_participant){.entity = from.items[i].entity});
}

static bool is_whole(const sides *s) {
  return s->doer.count && s->other.count && !ent__casts_share(&s->doer, &s->other);
}

/* The last report that the test takes, of two sides. */
static const ent_report *last_told(const ent_coder *coder, const ent__tree *tree, bool (*test)(const ent_report *),
                                   sides *out) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    *out = (sides){0};
    if (tree->scene->sentence->number - r->sentence > REACH) return NULL;
    if (!test(r) || !ent__is_sure(coder, r)) continue;
    keep_told(&out->doer, r->actor);
    keep_told(&out->other, r->recipient);
    if (!out->other.count && out->doer.count == 2) { /* parties to a pact */
      ent__cast_add(&out->other, out->doer.items[1]);
      out->doer.count = 1;
    }
    if (is_whole(out)) return r;
  }
  return NULL;
}

/* What is missing of the sides, from two who are known: the one that is not named. */
static bool complete(sides *s, const ent__cast *a, const ent__cast *b) {
  ent__cast *empty = s->doer.count ? &s->other : &s->doer;
  const ent__cast *named = s->doer.count ? &s->doer : &s->other;
  if (s->doer.count && s->other.count) return is_whole(s);
  if (!named->count) {
    s->doer = *a;
    s->other = *b;
  } else if (ent__casts_share(named, a) != ent__casts_share(named, b)) {
    *empty = ent__casts_share(named, a) ? *b : *a;
  }
  return is_whole(s);
}

/* From the two that the text is on. */
static bool complete_from_two(const ent__tree *tree, sides *s) {
  const ent_party *two = tree->scene->two;
  ent__cast a = {0}, b = {0};
  if (!two) return false;
  ent__cast_add(&a, (ent_participant){.entity = two[0].entity});
  ent__cast_add(&b, (ent_participant){.entity = two[1].entity});
  return complete(s, &a, &b);
}

/* From the sentence, then from the two that the text is on; a speaker's own state is on every
 * side. `both`: neither side need be known, if they are states. */
static bool complete_from_text(const ent_coder *coder, const ent__tree *tree, sides *s, bool both) {
  ent__cast a = {0}, b = {0};
  if (coder->side.size || (!both && !s->doer.count && !s->other.count)) return false;
  return two_here(tree, both, &a, &b) ? complete(s, &a, &b) : complete_from_two(tree, s);
}

/* ---- reports ------------------------------------------------------------------------------------ */

static bool same_doer(const ent_report *r, const sides *s) {
  for (uint32_t k = 0; k < r->actor.count; k++)
    if (ent__cast_has(&s->doer, r->actor.items[k].entity)) return true;
  return false;
}

static bool is_told_here(const ent_coder *coder, const sides *s, bool (*test)(const ent_report *)) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (test(&coder->reports[i]) && same_doer(&coder->reports[i], s)) return true;
  return false;
}

static ent_status add(ent_coder *coder, sides *s, ent_report *report) {
  if (ent_slice_is(report->relation, "PARTY_TO")) { /* all of them are actors */
    keep_parties(&s->doer, &s->other);
    s->other.count = 0;
  }
  report->rule = ENT_SLICE("row");
  report->confidence = 0.6;
  report->actor = ent__keep_cast(coder, &s->doer);
  report->recipient = ent__keep_cast(coder, &s->other);
  return ent__report_add(coder, report);
}

static bool is_definite(const ent__tree *tree, int32_t at) {
  int32_t det = ent__child(tree, at, "det");
  return ent__child(tree, at, "nmod:poss") != ENT__NONE ||
         (det != ENT__NONE && !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("a")) &&
          !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("an")) &&
          !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("another")) &&
          !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("any")) &&
          !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("no")));
}

/* Another than the two, the text's own side and its partner is named: the blow may be his. `places`: also one on
 * whose land it was. */
static bool names_third(const ent__tree *tree, const sides *s, bool places) {
  const ent_document *d = tree->scene->document;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    bool apart = m->kind == ENT_KIND_TOPIC || (!places && (m->kind == ENT_KIND_PLACE || m->how == ENT_HOW_PLACE));
    for (uint32_t k = 0; !apart && k < m->party_count; k++) {
      ent_slice id = m->parties[k].entity;
      bool body = ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "PER:");
      if (!body && !ent__cast_has(&s->doer, id) && !ent__cast_has(&s->other, id) && !ent_slice_eq(id, d->partner) &&
          !ent_slice_eq(id, d->side))
        return true;
    }
  }
  return false;
}

/* ---- curbs: tariffs, sanctions, bans -------------------------------------------------------------- */

static bool has_modifier(const ent__tree *tree, int32_t at, const char *list) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if ((ent_deprel_is(&tree->tokens[c], "amod") || ent_deprel_is(&tree->tokens[c], "compound")) &&
        ent__listed(tree, c, list))
      return true;
  return false;
}

/* "asked B |to lift| the embargo": who is asked to lift it has imposed it. */
static bool is_asked_of(const ent__tree *tree, int32_t verb) {
  int32_t up = verb == ENT__NONE ? ENT__NONE : tree->tokens[verb].head;
  return up != ENT__NONE && ent_slice_is(tree->tokens[verb].xpos, "VB") && ent__listed(tree, up, "asking");
}

static void curb_sides(const ent__tree *tree, int32_t at, sides *s) {
  static const char *const on[] = {"on", "against", "upon", NULL}, *const by[] = {"by", NULL};
  int32_t acl = ent__child(tree, at, "acl");
  ent__cast before = {0};
  fill_after(tree, at, on, &s->other);
  if (!s->other.count && acl != ENT__NONE) fill_after(tree, acl, on, &s->other);
  fill_after(tree, at, by, &s->doer);
  if (!s->doer.count && acl != ENT__NONE) fill_after(tree, acl, by, &s->doer);
  if (!s->doer.count) fill_subject(tree, at, "curbing", &s->doer);
  if (!s->doer.count && is_asked_of(tree, tree->tokens[at].head)) fill_subject(tree, at, "curb_lifting", &s->doer);
  fill_before(tree, at, &before);
  if (!s->doer.count) s->doer = before;
  else if (!s->other.count && !ent__casts_share(&s->doer, &before)) s->other = before;
}

/* A verb or noun of the list stands over the word. */
static bool is_under(const ent__tree *tree, int32_t at, const char *list) {
  for (int hops = 0; hops < MAX_UP && tree->tokens[at].head != ENT__NONE; hops++) {
    at = tree->tokens[at].head;
    if (ent__listed(tree, at, list)) return true;
    if (ent__verbal(&tree->tokens[at])) return false;
  }
  return false;
}

/* What is to be lifted is in force; what was announced as to come is so when told again. */
static ent_modality curb_modality(const ent__tree *tree, int32_t at, const ent_report *told) {
  ent__modality_answer answer = ent__modality_at(tree, at);
  if (is_under(tree, at, "curb_lifting")) return ENT_ONGOING;
  if (has_modifier(tree, at, "only_planned") || has_modifier(tree, at, "only_possible")) return ENT_PLANNED;
  if (answer.drop) return ENT_HYPOTHETICAL;
  return answer.modality == ENT_HAPPENED && told && told->modality == ENT_PLANNED ? ENT_PLANNED : answer.modality;
}

/* Sanctions and embargoes that are neither to come nor only weighed last until they are lifted. */
static bool is_in_force(const ent__tree *tree, int32_t at, ent_modality modality) {
  return (modality == ENT_HAPPENED || modality == ENT_ONGOING) && ent__listed(tree, at, "curb_lasting") &&
         !is_under(tree, at, "curb_averted");
}

static bool is_named_here(const ent__tree *tree, const ent__cast *side) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++)
    for (uint32_t k = 0; k < tree->scene->mentions[i].party_count; k++)
      if (ent__cast_has(side, tree->scene->mentions[i].parties[k].entity)) return true;
  return false;
}

/* Whoever else is named may be the one who is under them. */
static ent_status add_lasting_curb(ent_coder *coder, const ent__tree *tree, int32_t at, sides *s) {
  ent_report report;
  if (names_third(tree, s, true) || !(is_named_here(tree, &s->doer) || is_named_here(tree, &s->other))) return ENT_OK;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (ent_slice_is(coder->reports[i].relation, "SANCTIONS") && same_doer(&coder->reports[i], s)) return ENT_OK;
  ent__report_init(coder, tree, at, &report);
  /* the day on which it is lifted is its last; that on which it is condemned is neither its first nor its last */
  if (!report.date_text.size || is_under(tree, at, "curb_lifting") || is_under(tree, at, "judging")) ent__report_undate(&report);
  report.kind = ENT_RELATION;
  report.relation = ENT_SLICE("SANCTIONS");
  report.modality = ENT_ONGOING;
  return add(coder, s, &report);
}

/* "Imposed |sanctions| on B": whose they are, an entry has told. */
static bool sides_told_here(const ent_coder *coder, sides *out) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    bool done = r->modality == ENT_HAPPENED || r->modality == ENT_ONGOING;
    if (!done || !ent_slice_starts(r->cameo, "163")) continue;
    *out = (sides){0};
    keep_told(&out->doer, r->actor);
    keep_told(&out->other, r->recipient);
    if (is_whole(out)) return true;
  }
  return false;
}

/* "Will |abolish| tariffs on goods of B": a treaty's terms, not a quarrel. */
static bool is_eased_here(const ent_coder *coder, const sides *s) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    sides of = {0};
    if (!ent_slice_is(r->cameo, "0354") && !ent_slice_starts(r->cameo, "085")) continue;
    keep_told(&of.doer, r->actor);
    keep_told(&of.other, r->recipient);
    if ((ent__casts_share(&of.doer, &s->doer) && ent__casts_share(&of.other, &s->other)) ||
        (ent__casts_share(&of.doer, &s->other) && ent__casts_share(&of.other, &s->doer)))
      return true;
  }
  return false;
}

/* "|The West's| sanctions": whose they are is said, and it is nobody who is known. */
static bool is_of_others(const ent__tree *tree, int32_t at, const sides *s) {
  int32_t owner = ent__child(tree, at, "nmod:poss");
  return !s->doer.count && owner != ENT__NONE && tree->tokens[owner].upos != ENT_UPOS_PRON;
}

static ent_status code_curb(ent_coder *coder, const ent__tree *tree, int32_t at) {
  sides s = {0}, before = {0};
  const ent_report *told = last_told(coder, tree, is_curb, &before);
  bool loose = !ent__listed(tree, at, "curb_strong"), known;
  ent_report report;
  ent_status st;
  /* what a household pays; a ban of the league's */
  if (has_modifier(tree, at, "of_utility") || ent__genre_veto(tree, at, ENT_SLICE("163"))) return ENT_OK;
  if (ent_deprel_is(&tree->tokens[at], "compound") && ent__listed(tree, tree->tokens[at].head, "curb_lifting")) return ENT_OK;
  if (is_in_force(tree, at, ENT_HAPPENED) && sides_told_here(coder, &s)) return add_lasting_curb(coder, tree, at, &s);
  curb_sides(tree, at, &s);
  if (is_of_others(tree, at, &s)) return ENT_OK;
  if (loose && !s.other.count && !(told && is_definite(tree, at))) return ENT_OK;
  if (told && !s.doer.count && !s.other.count && names_third(tree, &before, false)) told = NULL; /* "|Zimbabwe| suffers from sanctions" */
  known = is_whole(&s) || (told && complete(&s, &before.doer, &before.other)) ||
          (!is_under(tree, at, "judging") && complete_from_text(coder, tree, &s, false)); /* who condemns them keeps none up */
  if (!known || is_told_here(coder, &s, is_curb) || (!told && ent__listed(tree, at, "tariff_noun") && is_eased_here(coder, &s))) return ENT_OK;
  ent__report_init(coder, tree, at, &report);
  ent__report_code(coder, &report, ENT_SLICE("163"));
  report.modality = curb_modality(tree, at, told);
  if (report.modality == ENT_DENIED) return ENT_OK;
  if (told && (is_under(tree, at, "judging") || is_under(tree, at, "curb_lifting"))) ent__report_undate(&report); /* as in add_lasting_curb */
  st = add(coder, &s, &report);
  return st == ENT_OK && is_in_force(tree, at, report.modality) ? add_lasting_curb(coder, tree, at, &s) : st;
}

/* ---- quarrels and pacts --------------------------------------------------------------------------- */

static void mutual_sides(const ent__tree *tree, int32_t at, sides *s) {
  static const char *const between[] = {"between", NULL}, *const with[] = {"with", NULL};
  ent__cast all = {0};
  fill_after(tree, at, between, &all);
  if (!all.count) fill_before(tree, at, &all);
  fill_after(tree, at, with, &s->other);
  for (uint32_t i = 0; i < all.count; i++)
    ent__cast_add(i && !ent_slice_eq(all.items[i].entity, all.items[0].entity) ? &s->other : &s->doer, all.items[i]);
}

/* "Their support for each other over |disputes|": those are with others. */
static bool are_friends_here(const ent_coder *coder, const sides *s) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    bool friends = ent_slice_is(r->relation, "SUPPORTS_ON") || ent_slice_is(r->relation, "ALLY");
    if (!friends || r->actor.count != 1 || r->recipient.count != 1) continue;
    for (int k = 0; k < 2; k++)
      if (ent_slice_eq((k ? &r->actor : &r->recipient)->items[0].entity, s->doer.items[0].entity) &&
          ent_slice_eq((k ? &r->recipient : &r->actor)->items[0].entity, s->other.items[0].entity))
        return true;
  }
  return false;
}

static ent_status code_mutual(ent_coder *coder, const ent__tree *tree, int32_t at, const char *relation,
                              bool (*test)(const ent_report *)) {
  sides s = {0}, before = {0};
  ent__cast one = {0}, two = {0};
  /* a pact told of is not always of those who are named beside it: who keeps it, or is under it, is */
  bool pact = ent_slice_is(ent_slice_of(relation), "PARTY_TO"), told, known, named;
  bool open = !pact || is_under(tree, at, "pact_keeping") || ent__has_case(tree, at, ENT_SLICE("under"));
  ent_report report;
  ent__modality_answer answer = ent__modality_at(tree, at);
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (ent_slice_eq(coder->reports[i].relation, ent_slice_of(relation))) return ENT_OK;
  mutual_sides(tree, at, &s);
  told = last_told(coder, tree, test, &before) && before.doer.items[0].entity.size == 3 && before.other.items[0].entity.size == 3;
  named = is_whole(&s);
  /* "a quarrel is a sign of life": anybody's, where the sentence names no two */
  open &= pact || s.doer.count || s.other.count || is_definite(tree, at) || two_here(tree, true, &one, &two);
  known = named || (told && complete(&s, &before.doer, &before.other)) || (open && complete_from_text(coder, tree, &s, true));
  if (!known || (!named && !pact && are_friends_here(coder, &s)) || answer.modality == ENT_DENIED || is_under(tree, at, "row_averted") || ent__genre_veto(tree, at, ENT_SLICE("13")))
    return ENT_OK;
  ent__report_init(coder, tree, at, &report);
  /* neither the day on which it is told of nor that of what is said of it */
  if (!report.date_text.size || (pact && ent__is_day_of_other_act(tree, at, &report))) ent__report_undate(&report);
  report.kind = ENT_RELATION;
  report.relation = ent_slice_of(relation);
  report.modality = ent__is_over(tree, at, &report) ? ENT_HAPPENED : ENT_ONGOING;
  report.reciprocal = true;
  return add(coder, &s, &report);
}

/* ---- what one side says of the other ---------------------------------------------------------------- */

/* "|U.S.| criticism", "demands |from B|", of the other side of the quarrel. */
static ent_status code_word(ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code) {
  static const char *const from[] = {"from", "by", NULL};
  static const char *const at_whom[] = {"of", "at", "against", "over", "with", "to", NULL};
  sides s = {0}, before = {0};
  ent_report report;
  ent__modality_answer answer = ent__modality_at(tree, at);
  fill_before(tree, at, &s.doer);
  if (!s.doer.count) fill_after(tree, at, from, &s.doer);
  if (!s.doer.count || answer.drop || answer.modality == ENT_DENIED || answer.modality == ENT_HYPOTHETICAL) return ENT_OK;
  fill_after(tree, at, at_whom, &s.other);
  if (!is_whole(&s) && !(last_told(coder, tree, is_quarrel, &before) && complete(&s, &before.doer, &before.other)) &&
      !complete_from_text(coder, tree, &s, false))
    return ENT_OK;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (ent_slice_eq(ent__root_of(coder->reports[i].cameo, 2), ent__root_of(code, 2)) && same_doer(&coder->reports[i], &s))
      return ENT_OK;
  ent__report_init(coder, tree, at, &report);
  ent__report_code(coder, &report, code);
  report.modality = ENT_HAPPENED;
  return add(coder, &s, &report);
}

/* ---- a war or a blow told again ---------------------------------------------------------------------- */

/* "|its| raids", "the |U.S.| strike on |B|", "the attack |by A|". */
static void force_sides(const ent__tree *tree, int32_t at, sides *s) {
  static const char *const by[] = {"by", "from", NULL}, *const against[] = {"of", "against", NULL};
  static const char *const striking[] = {"on", "against", "upon", "at", "in", NULL};
  const char *const *on = ent_slice_is(tree->tokens[at].lemma, "invasion") ? against : striking;
  fill_before(tree, at, &s->doer);
  if (!s->doer.count) fill_after(tree, at, by, &s->doer);
  fill_after(tree, at, on, &s->other);
}

static bool is_force_told_here(const ent_coder *coder) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_EVENT && ent__is_attack(coder->reports[i].cameo)) return true;
  return false;
}

static ent_status add_force(ent_coder *coder, const ent__tree *tree, int32_t at, sides *s) {
  ent__modality_answer answer = ent__modality_at(tree, at);
  ent_report report;
  if (answer.drop || answer.modality == ENT_DENIED || answer.modality == ENT_HYPOTHETICAL || ent__genre_veto(tree, at, ENT_SLICE("190"))) return ENT_OK;
  ent__report_init(coder, tree, at, &report);
  ent__report_code(coder, &report, ENT_SLICE("190"));
  report.modality = answer.modality;
  return add(coder, s, &report);
}

static ent_status code_force(ent_coder *coder, const ent__tree *tree, int32_t at) {
  sides s = {0}, before = {0};
  if (!is_definite(tree, at) || ent_deprel_is(&tree->tokens[at], "compound") || is_force_told_here(coder)) return ENT_OK;
  force_sides(tree, at, &s);
  if (is_whole(&s)) return ENT_OK; /* an entry's, and it had its reasons */
  if (last_told(coder, tree, is_force, &before) ? !complete(&s, &before.doer, &before.other)
      : ent__listed(tree, at, "named_fight") && ent__sides_of_war(coder, tree, &before.doer, &before.other) ? !complete(&s, &before.doer, &before.other)
                                                : !s.doer.count || coder->side.size || !complete_from_two(tree, &s))
    return ENT_OK;
  return names_third(tree, &s, !ent__listed(tree, at, "named_fight")) ? ENT_OK : add_force(coder, tree, at, &s);
}

/* "for the third year in a |row|": one after another. */
static bool is_in_a_row(const ent__tree *tree, int32_t at) {
  int32_t det = ent__child(tree, at, "det");
  if (!ent_slice_is(tree->tokens[at].lemma, "row") || !ent__has_case(tree, at, ENT_SLICE("in")) || det == ENT__NONE) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (c != det && !ent_deprel_is(&tree->tokens[c], "case") && !ent_deprel_is(&tree->tokens[c], "punct")) return false;
  return ent_slice_is(tree->tokens[det].lemma, "a");
}

/* "a trade |dispute|", "their |dispute|" over whatever it be. */
static bool is_row(const ent__tree *tree, int32_t at) {
  if (is_in_a_row(tree, at)) return false;
  return ent__listed(tree, at, "row_strong") || (ent__listed(tree, at, "row_weak") && has_modifier(tree, at, "of_trade")) ||
         (ent_slice_is(tree->tokens[at].lemma, "dispute") && is_definite(tree, at));
}

/* "the |war| in Gaza", one that has a name of its own, while it lasts. */
static ent_status code_named_war(ent_coder *coder, const ent__tree *tree, const ent_mention *war) {
  sides s = {0};
  ent__cast named = {0};
  int32_t at = (int32_t)war->head;
  if (war->party_count != 2 || !ent__listed(tree, at, "war_word") || is_force_told_here(coder) ||
      !ent__add_war_of_named(tree->scene, tree->scene->document->published, &s.doer, &s.other))
    return ENT_OK;
  /* another war may be the one that lasts */
  for (uint32_t k = 0; k < war->party_count; k++)
    ent__cast_add(&named, (ent_participant){.entity = war->parties[k].entity});
  if (!ent__casts_share(&named, &s.doer) || !ent__casts_share(&named, &s.other)) return ENT_OK;
  return add_force(coder, tree, at, &s);
}

/* "The tariffs", "its quota", a "retaliatory |measure|". */
static bool is_curb_noun(const ent__tree *tree, int32_t at) {
  return ent__listed(tree, at, "curb_strong") || ent__listed(tree, at, "curb_weak") ||
         (ent__listed(tree, at, "curb_loose") && has_modifier(tree, at, "of_punishment"));
}

/* A blow between one of the war's sides and whomever is told in the sentence: the war is what it was struck in. */
static bool is_war_told_here(const ent_coder *coder, const ent_mention *war) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    for (uint32_t k = 0; is_force(r) && k < r->actor.count; k++)
      for (uint32_t p = 0; p < war->party_count; p++)
        if (ent_slice_eq(r->actor.items[k].entity, war->parties[p].entity)) return true;
  }
  return false;
}

/* "He served in the Falklands |War|": the world knows between whom a war by that name was. */
static ent_status code_past_war(ent_coder *coder, const ent__tree *tree, const ent_mention *war) {
  sides s = {0};
  if (coder->side.size || war->treaty || war->party_count != 2 ||
      !ent_slice_is(tree->tokens[war->head].form, "War") || ent_slice_is(war->name, "Cold War") || is_war_told_here(coder, war))
    return ENT_OK;
  ent__cast_add(&s.doer, (ent_participant){.entity = war->parties[0].entity});
  ent__cast_add(&s.other, (ent_participant){.entity = war->parties[1].entity});
  return add_force(coder, tree, (int32_t)war->head, &s);
}

static bool is_pact_told_here(const ent_coder *coder, const ent_mention *treaty) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    for (uint32_t k = 0; ent_slice_is(r->relation, "PARTY_TO") && k < r->actor.count; k++)
      for (uint32_t p = 0; p < treaty->party_count; p++)
        if (ent_slice_eq(r->actor.items[k].entity, treaty->parties[p].entity)) return true;
  }
  return false;
}

/* "The Jay Treaty", not "AUKUS": what is called by letters is told of as what its members do. */
static bool names_a_text(ent_slice name) {
  static const char *const words[] = {"Treaty", "Treaties", "Pact", "Accord", "Accords", "Agreement", "Convention", "Peace",
                                      "Protocol", "Communique", "Purchase", "Act"};
  while (name.size) {
    ent_slice word = ent_slice_cut(&name, ' ');
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
      if (ent_slice_is(word, words[i])) return true;
  }
  return false;
}

/* "The |Jay Treaty| was unpopular": the world knows whose a treaty by that name is. */
static ent_status code_named_treaty(ent_coder *coder, const ent__tree *tree, const ent_mention *treaty) {
  sides s = {0};
  ent_report report;
  ent__modality_answer answer;
  if (coder->side.size || !treaty->treaty || treaty->party_count < 2 ||
      !names_a_text(treaty->name) || is_pact_told_here(coder, treaty))
    return ENT_OK;
  answer = ent__modality_at(tree, (int32_t)treaty->head);
  if (answer.drop) return ENT_OK;
  for (uint32_t k = 0; k < treaty->party_count; k++) {
    if (treaty->parties[k].entity.size != 3) return ENT_OK;
    ent__cast_add(k ? &s.other : &s.doer, (ent_participant){.entity = treaty->parties[k].entity});
  }
  ent__report_init(coder, tree, (int32_t)treaty->head, &report);
  report.kind = ENT_RELATION;
  report.relation = ENT_SLICE("PARTY_TO");
  report.modality = ENT_ONGOING;
  return add(coder, &s, &report);
}

typedef ent_status code_topic(ent_coder *coder, const ent__tree *tree, const ent_mention *topic);

static ent_status code_topics(ent_coder *coder, const ent__tree *tree, code_topic *code) {
  ent_status st = ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->mention_count; i++)
    if (tree->scene->mentions[i].kind == ENT_KIND_TOPIC) st = code(coder, tree, &tree->scene->mentions[i]);
  return st;
}

ent_status ent__code_row(ent_coder *coder, const ent__tree *tree) {
  ent_status st = code_topics(coder, tree, code_named_treaty);
  if (st == ENT_OK) st = code_topics(coder, tree, code_named_war);
  if (st == ENT_OK) st = code_topics(coder, tree, code_past_war);
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++) {
    bool noun = tree->tokens[at].upos == ENT_UPOS_NOUN || ent__listed(tree, at, "named_fight"); /* "the |Battle| of Mukden" */
    if (!noun || tree->inside[at] != ENT__NONE || tree->topic_at[at] != ENT__NONE) continue;
    if (is_curb_noun(tree, at))
      st = code_curb(coder, tree, at);
    else if (is_row(tree, at))
      st = code_mutual(coder, tree, at, "RIVAL", is_quarrel);
    else if (ent__listed(tree, at, "pact_noun") && (is_definite(tree, at) || is_under(tree, at, "pact_keeping")))
      st = code_mutual(coder, tree, at, "PARTY_TO", is_pact);
    else if (ent__listed(tree, at, "force_noun"))
      st = code_force(coder, tree, at);
    else if (ent__listed(tree, at, "gripe_noun"))
      st = code_word(coder, tree, at, ENT_SLICE("111"));
    else if (ent__listed(tree, at, "press_noun") &&
             (!ent_slice_is(tree->tokens[at].lemma, "demand") || ent_slice_is(tree->tokens[at].xpos, "NNS"))) /* of the market */
      st = code_word(coder, tree, at, ENT_SLICE("105"));
  }
  return st;
}
