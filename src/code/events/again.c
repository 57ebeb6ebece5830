/* In: a dated event or relation behind whose date another name and another date stand, without a verb ("visited Peru in 2015 and Chile
 * in 2016", "which A signed in 1976 and B in 1992"). Out: the same of the other: instead of the recipient if that was named right
 * before the first date, else instead of the actor. Likewise a figure of two, and "that with C" with another. Gapping: Ross 1970, "Gapping and the order of constituents". */
#include "code/events/again.h"

#include <math.h>

#include "code/offices/office.h"
#include "code/report/report.h"

enum { MAX_AGAIN = 4 }; /* "A in 1990, B in 1994 and C in 1996" */

typedef struct again {
  const ent_mention *who;
  const ent_time *when;
  bool place; /* "|in| Lagos in 1995" */
  bool doer;  /* "followed |by| B in 1955" */
} again;

static bool is_word(const ent__tree *tree, uint32_t at, const char *word) {
  return at < (uint32_t)tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

static bool is_preposition(const ent__tree *tree, uint32_t at) { return at < (uint32_t)tree->count && tree->tokens[at].upos == ENT_UPOS_ADP; }

static const ent_mention *state_at(const ent__tree *tree, uint32_t at) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->first == at && m->party_count == 1 && m->kind != ENT_KIND_TOPIC && ent__has_offices(m->parties[0].entity)) return m;
  }
  return NULL;
}

static const ent_time *time_at(const ent__tree *tree, uint32_t at) {
  for (uint32_t i = 0; i < tree->scene->time_count; i++) {
    const ent_time *t = &tree->scene->times[i];
    if (t->first == at && !t->duration && !t->anniversary && t->when.from != ENT_DAY_NONE) return t;
  }
  return NULL;
}

/* Right behind the words of the date before: a name and its own date, after which the phrase ends. */
static bool read_again(const ent__tree *tree, uint32_t at, again *out) {
  uint32_t start = at;
  *out = (again){NULL, NULL, false, false};
  if (is_word(tree, at, ",")) at++;
  if (is_word(tree, at, "and") || is_word(tree, at, "while") || is_word(tree, at, "followed")) at++;
  if (at == start) return false;
  if (is_preposition(tree, at)) {
    out->doer = is_word(tree, at, "by");
    out->place = !out->doer;
    at++;
  }
  out->who = state_at(tree, at);
  if (!out->who) return false;
  at = out->who->last + 1;
  while (is_word(tree, at, "only") || is_word(tree, at, "too") || is_word(tree, at, "again") || is_word(tree, at, ",")) at++;
  out->when = time_at(tree, at);
  if (!out->when && is_preposition(tree, at)) out->when = time_at(tree, at + 1);
  if (!out->when) return false;
  at = out->when->last + 1;
  return at >= (uint32_t)tree->count || tree->tokens[at].upos == ENT_UPOS_PUNCT || is_word(tree, at, "and") || is_word(tree, at, "respectively");
}

/* Of one kind with those it stands for: a state for a state, a body for a body. */
static bool may_replace(const ent_participants *list, ent_slice entity) {
  for (uint32_t i = 0; i < list->count; i++)
    if ((list->items[i].entity.size == 3) != (entity.size == 3)) return false;
  return list->count > 0;
}

static const ent_time *time_of(const ent__tree *tree, const ent_report *report) {
  const char *text = tree->scene->document->text.data;
  for (uint32_t i = 0; report->date_text.size && i < tree->scene->time_count; i++)
    if (text + tree->scene->times[i].begin == report->date_text.data) return &tree->scene->times[i];
  return NULL;
}

/* Whoever receives is named last before the date, and is of the same kind: "visited |Peru| in 2015", not "recognised |Kosovo| in 2008". */
static bool ends_with_recipient(const ent__tree *tree, const ent_report *report, uint32_t before, const ent_mention *next) {
  const ent_mention *last = NULL;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->begin < report->trigger_end || m->last >= before || !m->party_count || m->kind == ENT_KIND_TOPIC) continue;
    if (!last || m->last > last->last) last = m;
  }
  return last && ent__takes_part(report->recipient, last->parties[0].entity) && (last->kind == ENT_KIND_DISPUTED) == (next->kind == ENT_KIND_DISPUTED);
}

static ent_status add_again(ent_coder *coder, const ent__tree *tree, const ent_report *told, const again *next) {
  ent_report one = *told;
  ent__cast cast = {0};
  ent_slice entity = next->who->parties[0].entity;
  const ent_time *first = time_of(tree, told);
  bool receives = next->place || (!next->doer && ends_with_recipient(tree, told, first->first, next->who) && may_replace(&told->recipient, entity));
  ent_participants *list = receives ? &one.recipient : &one.actor;
  if (ent__takes_part(told->actor, entity) || ent__takes_part(told->recipient, entity) || !may_replace(list, entity)) return ENT_OK;
  ent__cast_add(&cast, (ent_participant){.entity = entity, .sector = list->items[0].sector, .name = next->who->name, .begin = next->who->begin, .end = next->who->end});
  *list = ent__keep_cast(coder, &cast);
  ent__report_date(&one, next->when);
  if (told->date.to == ENT_DAY_NONE) one.date.to = ENT_DAY_NONE;
  return ent__report_add(coder, &one);
}

/* ---- figures -------------------------------------------------------------------------------------------- */

static bool is_way_to_other(ent_slice word) {
  return ent_slice_is(word, "with") || ent_slice_is(word, "to") || ent_slice_is(word, "from") || ent_slice_is(word, "of");
}

/* The figure of the unit behind the word, before the next "that". */
static const ent_amount *figure_behind(const ent__tree *tree, uint32_t at, const ent_report *like) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    if (a->number <= at || isnan(a->value) || !ent_slice_eq(a->unit, like->unit)) continue;
    for (uint32_t k = at + 1; k < a->number; k++)
      if (is_word(tree, k, "that") || is_word(tree, k, "those") || ent_slice_is(tree->tokens[k].form, ";")) return NULL;
    return a;
  }
  return NULL;
}

/* The figure of the two that is told before the word, last; another than this one (NAN: any). */
static const ent_report *figure_before(const ent_coder *coder, uint32_t byte, double than) {
  for (uint32_t i = coder->count; i-- > coder->sentence_first;) {
    const ent_report *r = &coder->reports[i];
    if (r->kind == ENT_MEASURE && !isnan(r->value) && r->value != than && r->trigger_begin < byte && r->actor.count == 1 && r->recipient.count == 1) return r;
  }
  return NULL;
}

static void set_side(ent_coder *coder, ent_participants *side, const ent_mention *who) {
  ent__cast cast = {0};
  ent__cast_add(&cast, (ent_participant){.entity = who->parties[0].entity, .name = who->name, .begin = who->begin, .end = who->end});
  *side = ent__keep_cast(coder, &cast);
}

/* Whose the figure is: "that with C": of A and C; "|that of B| in A": of B and A. */
static bool turn_sides(ent_coder *coder, ent_report *one, const ent_mention *who, bool owner) {
  ent_slice entity = who->parties[0].entity;
  if (owner && ent__takes_part(one->recipient, entity)) {
    ent_participants actor = one->actor;
    one->actor = one->recipient;
    one->recipient = actor;
    return true;
  }
  if (ent__takes_part(one->actor, entity) || ent__takes_part(one->recipient, entity)) return false;
  set_side(coder, owner ? &one->actor : &one->recipient, who);
  return true;
}

/* "Its trade with B is 3 million, |that with C 90 million|": of A and C. */
static ent_status code_that_with(ent_coder *coder, const ent__tree *tree, uint32_t at, const ent_mention *who) {
  const ent_report *before = figure_before(coder, tree->tokens[at].begin, NAN), *other;
  const ent_amount *a = before ? figure_behind(tree, who->last, before) : NULL;
  ent_report one;
  if (!a) return ENT_OK;
  other = figure_before(coder, tree->tokens[at].begin, a->value);
  if (other) before = other; /* else both are as much */
  one = *before;
  if (!turn_sides(coder, &one, who, ent_slice_is(tree->tokens[at + 1].form, "of"))) return ENT_OK;
  one.value = a->value;
  one.value_to = a->value_to;
  one.comparator = a->comparator;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) { /* taken for another of the first two */
    ent_report *r = &coder->reports[i];
    if (r == before || r->kind != ENT_MEASURE || r->value != one.value || !ent_slice_eq(r->indicator, one.indicator)) continue;
    *r = one;
    ent__report_set_id(r);
    return ENT_OK;
  }
  return ent__report_add(coder, &one);
}

static bool is_told_here(const ent_coder *coder, const ent_amount *a) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_MEASURE && coder->reports[i].value == a->value) return true;
  return false;
}

/* What a share of this noun is, told of the same two after that of another; empty: something else. */
static ent_slice share_of(const ent__tree *tree, int32_t noun, ent_slice before) {
  ent_slice lemma = tree->tokens[noun].lemma;
  bool goods = ent_slice_is(before, "IMPORTS") || ent_slice_is(before, "EXPORT_SHARE") || ent_slice_is(before, "EXPORTS") || ent_slice_is(before, "TRADE_SHARE");
  if (!goods) return ENT_EMPTY;
  if (ent_slice_is(lemma, "export")) return ENT_SLICE("EXPORT_SHARE");
  return ent_slice_is(lemma, "import") ? ENT_SLICE("IMPORTS") : ent_slice_is(before, "IMPORTS") ? before : ENT_EMPTY;
}

/* "Accounts for 54 percent of A's imports and |40 percent| of its exports": of the same two. */
static ent_status code_share_beside(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  int32_t share = (int32_t)a->last, of = ENT__NONE;
  const ent_report *before = figure_before(coder, tree->tokens[share].begin + 1, NAN);
  ent_report one;
  if (!ent_slice_is(a->unit, "percent") || !ent_deprel_is(&tree->tokens[share], "conj") || is_told_here(coder, a) || !before) return ENT_OK;
  for (int32_t c = tree->first_child[share]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ENT_SLICE("of"))) of = c;
  if (of == ENT__NONE || !ent_slice_eq(before->unit, a->unit) || !share_of(tree, of, before->indicator).size) return ENT_OK;
  one = *before;
  one.indicator = share_of(tree, of, before->indicator);
  one.value = a->value;
  one.value_to = a->value_to;
  one.comparator = a->comparator;
  return ent__report_add(coder, &one);
}

ent_status ent__code_figures_again(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) st = code_share_beside(coder, tree, &tree->scene->amounts[i]);
  for (uint32_t t = 1; st == ENT_OK && t + 3 < (uint32_t)tree->count; t++) {
    const ent_mention *who;
    if (!(is_word(tree, t, "that") || is_word(tree, t, "those")) || !is_way_to_other(tree->tokens[t + 1].form) || is_word(tree, t - 1, "unlike")) continue;
    who = state_at(tree, t + 2);
    if (!who) who = state_at(tree, t + 3); /* "with |the| Congo" */
    if (who) st = code_that_with(coder, tree, t, who);
  }
  return st;
}

ent_status ent__code_again(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  uint32_t end = coder->count;
  for (uint32_t i = coder->sentence_first; st == ENT_OK && i < end; i++) {
    ent_report told = coder->reports[i];
    const ent_time *time = time_of(tree, &told);
    uint32_t at = time ? time->last + 1 : 0;
    again next;
    if (!time || told.kind == ENT_MEASURE || told.modality == ENT_DENIED || ent_slice_is(told.relation, "HOLDS_OFFICE")) continue;
    for (int n = 0; st == ENT_OK && n < MAX_AGAIN && read_again(tree, at, &next); n++, at = next.when->last + 1)
      st = add_again(coder, tree, &told, &next);
  }
  return st;
}
