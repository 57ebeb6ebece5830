/* In: a sentence whose entries are coded, in a text that tells of a war or massacre
 * (ent_scene.occasion). Out: its figures of dead with that war's name and sides: "907 people lost
 * their lives: 649 Argentines and 255 British servicemen". */
#include "code/figures/toll.h"

#include <math.h>
#include <stdio.h>

#include "code/report/report.h"
#include "code/setting/modality.h"

/* "613 residents, |among| them 63 children": the figure is part of one before. */
static bool is_part(const ent__tree *tree, const ent_amount *a) {
  static const char *const words[] = {"including", "among", "whom", "amongst"};
  bool whole = false, beside = a->first > 0;
  uint32_t from = a->first;
  /* what "including" or "among them" stands right before is a part even if it is said to exceed the whole */
  beside = beside && (ent_slice_eq_nocase(tree->tokens[a->first - 1].form, ENT_SLICE("including")) ||
                      ent_slice_eq_nocase(tree->tokens[a->first - 1].form, ENT_SLICE("them")));
  for (const ent_amount *b = tree->scene->amounts; b < a; b++)
    if (b->unit_class == ENT_UNIT_COUNT && (b->value >= a->value || beside) && !whole) {
      whole = true;
      from = b->last;
    }
  for (uint32_t t = from; whole && t < a->first; t++)
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
      if (ent_slice_eq_nocase(tree->tokens[t].form, ent_slice_of(words[i]))) return true;
  return false;
}

ent_slice ent__unit_of_part(ent_coder *coder, const ent__tree *tree, const ent_amount *a,
                            ent_slice unit) {
  const ent_token *first, *noun;
  ent_slice text = tree->scene->document->text, made;
  char name[96];
  int size;
  if (a->noun < (uint32_t)tree->count && ent__listed(tree, (int32_t)a->noun, "group_of_persons"))
    return tree->tokens[a->noun].form; /* "eight |families| were killed": no eight persons */
  if (a->noun >= (uint32_t)tree->count || a->noun <= a->number || a->noun - a->number > 3 ||
      (a->noun == a->number + 1 && ent_slice_is(a->unit, "persons")) || !is_part(tree, a))
    return unit;
  first = &tree->tokens[a->number + 1];
  noun = &tree->tokens[a->noun];
  size = snprintf(name, sizeof name, "%.*s %.*s", (int)(noun->end - first->begin),
                  text.data + first->begin, ENT_FMT(unit));
  if (size < 0 || (size_t)size >= sizeof name) return unit;
  made = ent_arena_copy(coder->arena, (ent_slice){name, (size_t)size});
  return made.data ? made : unit;
}

/* "650 of our soldiers", "255 British servicemen": whose they are. */
static void counted_side(const ent__tree *tree, const ent_amount *a, ent__cast *out) {
  uint32_t noun = a->noun < (uint32_t)tree->count ? a->noun : a->number;
  int32_t of = ent__child(tree, (int32_t)a->number, "nmod");
  for (uint32_t i = 0; i < tree->scene->mention_count && !out->count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    bool covers = (m->first <= noun && noun <= m->last) ||
                  (of != ENT__NONE && m->first <= (uint32_t)of && (uint32_t)of <= m->last) ||
                  (m->head < (uint32_t)tree->count && tree->tokens[m->head].head == (int32_t)noun &&
                   ent_deprel_is(&tree->tokens[m->head], "amod"));
    if (m->kind != ENT_KIND_TOPIC && m->party_count == 1 && covers)
      ent__cast_add(out, ent__participant(m, &m->parties[0]));
  }
}

static bool is_party(const ent_mention *occasion, ent_slice entity) {
  for (uint32_t i = 0; i < occasion->party_count; i++)
    if (ent_slice_eq(occasion->parties[i].entity, entity)) return true;
  return false;
}

static bool all_parties(const ent_mention *occasion, const ent_participants *parties) {
  for (uint32_t i = 0; i < parties->count; i++)
    if (!is_party(occasion, parties->items[i].entity)) return false;
  return true;
}

/* A war's sides are both; in a massacre the first of the table does, the second suffers. */
static void take_missing_sides(ent_coder *coder, const ent_mention *occasion, ent_report *report) {
  bool massacre = ent_slice_is(occasion->name, "massacre");
  ent__cast actor = {0}, recipient = {0};
  if (occasion->party_count != 2 || (report->actor.count && report->recipient.count)) return;
  for (uint32_t i = 0; i < 2; i++) {
    ent_participant one = {.entity = occasion->parties[i].entity};
    bool suffers = false, does = false;
    for (uint32_t k = 0; k < report->recipient.count; k++)
      suffers |= ent_slice_eq(report->recipient.items[k].entity, one.entity);
    for (uint32_t k = 0; k < report->actor.count; k++)
      does |= ent_slice_eq(report->actor.items[k].entity, one.entity);
    if (!suffers && (!massacre || i == 0)) ent__cast_add(&actor, one);
    if (!does && (!massacre || i == 1)) ent__cast_add(&recipient, one);
  }
  if (!report->actor.count && actor.count < 2) report->actor = ent__keep_cast(coder, &actor);
  if (!report->recipient.count) report->recipient = ent__keep_cast(coder, &recipient);
}

static bool is_argument(const ent__tree *tree, int32_t noun, int32_t verb) {
  const ent_token *t = &tree->tokens[noun];
  return t->head == verb && (ent_deprel_is(t, "nsubj") || ent_deprel_is(t, "nsubj:pass") || ent_deprel_is(t, "obj"));
}

/* "|In all| 907 people lost their lives", "some 400 died |altogether|": of both sides. */
static bool is_of_all(const ent__tree *tree, const ent_amount *a) {
  static const char *const words[] = {"all", "total", "altogether", "overall"};
  int32_t verb = ent__clause(tree, (int32_t)a->number);
  /* not the parts: "In all 907 died: |649 Argentines|" */
  if (a->noun < (uint32_t)tree->count && !is_argument(tree, (int32_t)a->noun, verb)) return false;
  for (int32_t c = verb == ENT__NONE ? ENT__NONE : tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
      if ((ent_deprel_is(&tree->tokens[c], "obl") || ent_deprel_is(&tree->tokens[c], "advmod")) &&
          ent_slice_eq_nocase(tree->tokens[c].form, ent_slice_of(words[i])))
        return true;
  return false;
}

void ent__take_occasion(ent_coder *coder, const ent__tree *tree, const ent_amount *a,
                        ent_report *report) {
  const ent_mention *occasion = tree->scene->occasion;
  ent__cast side = {0};
  bool dead = ent_slice_is(report->indicator, "CASUALTIES");
  if (!occasion || report->topic.size || !(dead || ent_slice_is(report->indicator, "DURATION"))) return;
  if (!all_parties(occasion, &report->actor) || !all_parties(occasion, &report->recipient)) return;
  if (ent_interval_known(report->date) &&
      !ent_intervals_meet(report->date, tree->scene->occasion_when))
    return;
  report->topic = occasion->title;
  if (dead && is_of_all(tree, a)) report->actor = report->recipient = (ent_participants){NULL, 0};
  if (report->recipient.count > 1) counted_side(tree, a, &side); /* not those of the whole list */
  if (side.count) report->recipient = ent__keep_cast(coder, &side);
  if (side.count) report->actor = (ent_participants){NULL, 0};
  if (dead) take_missing_sides(coder, occasion, report);
}

/* "died", "lost their lives", "fell". */
static bool tells_of_dying(const ent__tree *tree, int32_t at) {
  int32_t object = ent__child(tree, at, "obj");
  if (ent__listed(tree, at, "killing_verb")) return true;
  if (!ent__verbal(&tree->tokens[at])) return false;
  if (ent_slice_is(tree->tokens[at].lemma, "lose"))
    return object != ENT__NONE && ent_slice_is(tree->tokens[object].lemma, "life");
  return ent_slice_is(tree->tokens[at].lemma, "fall") && ent__child(tree, at, "obl") == ENT__NONE &&
         ent__child(tree, at, "xcomp") == ENT__NONE;
}

static bool counts_people(const ent__tree *tree, const ent_amount *a) {
  ent__cast side = {0};
  if (a->unit_class != ENT_UNIT_COUNT) return false;
  if (a->noun >= (uint32_t)tree->count || ent__listed(tree, (int32_t)a->noun, "mortal")) return true;
  counted_side(tree, a, &side);
  return side.count > 0;
}

/* "confirmed at least |161 deaths|" */
static bool counts_deaths(const ent__tree *tree, const ent_amount *a) {
  return a->unit_class == ENT_UNIT_COUNT && a->noun < (uint32_t)tree->count &&
         ent__listed(tree, (int32_t)a->noun, "death_noun");
}

/* A member of a list: "649 Argentines and |three islanders|", "over 300 of them". */
static bool is_listed(const ent__tree *tree, const ent_amount *a) {
  const ent_token *t = &tree->tokens[a->noun < (uint32_t)tree->count ? a->noun : a->number];
  return ent_deprel_is(t, "conj") || ent_deprel_is(t, "appos") || ent_deprel_is(t, "obl");
}

static bool has_figure(const ent_coder *coder, const ent_amount *a) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_MEASURE && coder->reports[i].value == a->value) return true;
  return false;
}

/* The dead of whom it is a part: told before it in the sentence. */
static const ent_report *whole_before(const ent_coder *coder, const ent_amount *a) {
  const ent_report *whole = NULL;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    bool dead = ent_slice_is(r->indicator, "CASUALTIES") && !isnan(r->value) && ent_slice_find(r->unit, ENT_SLICE(" "), 0) == SIZE_MAX;
    if (dead && r->trigger_begin < a->begin && (!whole || r->value > whole->value)) whole = r;
  }
  return whole;
}

/* "over 300 of them |on the Belgrano|": the name of where they died; empty if the figure has none. */
static ent_slice place_of_part(const ent__tree *tree, const ent_amount *a) {
  static const char *const where[] = {"on", "at", "in", "near", "aboard"};
  int32_t at = (int32_t)a->last + 1, first, last;
  bool place = false;
  if (at + 3 >= tree->count || !ent_slice_is(tree->tokens[at].form, "of") ||
      !(ent_slice_is(tree->tokens[at + 1].form, "them") || ent_slice_is(tree->tokens[at + 1].form, "whom")))
    return ENT_EMPTY;
  for (size_t i = 0; i < sizeof where / sizeof *where; i++) place |= ent_slice_is(tree->tokens[at + 2].form, where[i]);
  first = at + 3;
  if (ent_slice_is(tree->tokens[first].form, "the")) first++;
  for (last = first; last < tree->count && tree->tokens[last].upos == ENT_UPOS_PROPN; last++) continue;
  if (!place || last == first || ent__is_time(tree, first)) return ENT_EMPTY; /* "300 of them in May" */
  return (ent_slice){tree->scene->document->text.data + tree->tokens[first].begin, tree->tokens[last - 1].end - tree->tokens[first].begin};
}

/* The part that an entry knew already. */
static ent_report *told_part(ent_coder *coder, const ent_amount *a) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (ent_slice_is(coder->reports[i].indicator, "CASUALTIES") && coder->reports[i].value == a->value) return &coder->reports[i];
  return NULL;
}

/* Of all the dead those who died at one place. */
static ent_status code_part_at(ent_coder *coder, const ent_amount *a, ent_slice place) {
  const ent_report *whole = whole_before(coder, a);
  ent_report *told = told_part(coder, a), part;
  if (!whole || whole->value == a->value) return ENT_OK;
  part = *whole;
  if (told) {
    if (!told->place_name.size) told->place_name = place;
    ent__report_set_id(told);
    return ENT_OK;
  }
  part.value = a->value;
  part.value_to = a->value_to;
  part.comparator = a->comparator;
  part.place_name = place;
  part.place_country = ENT_EMPTY;
  part.rule = ENT_SLICE("part");
  return ent__report_add(coder, &part);
}

ent_status ent__code_parts(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    const ent_report *whole = whole_before(coder, a);
    ent_report part;
    if (!whole || a->unit_class != ENT_UNIT_COUNT || isnan(a->value) || has_figure(coder, a) || !is_part(tree, a) ||
        a->noun >= (uint32_t)tree->count || !ent__listed(tree, (int32_t)a->noun, "mortal"))
      continue;
    part = *whole;
    part.value = a->value;
    part.value_to = a->value_to;
    part.comparator = a->comparator;
    part.unit = ent__unit_of_part(coder, tree, a, whole->unit);
    part.rule = ENT_SLICE("part");
    if (!ent_slice_eq(part.unit, whole->unit)) st = ent__report_add(coder, &part);
  }
  return st;
}

ent_status ent__code_parts_by_place(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    ent_slice place = a->unit_class == ENT_UNIT_COUNT && !isnan(a->value) ? place_of_part(tree, a) : ENT_EMPTY;
    if (place.size) st = code_part_at(coder, a, place);
  }
  return st;
}

ent_status ent__code_toll(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  if (!tree->scene->occasion) return ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    ent__modality_answer answer;
    ent__cast side = {0};
    ent_report report;
    int32_t verb = ent__clause(tree, (int32_t)a->number);
    if (verb == ENT__NONE || isnan(a->value) || a->value < 2 || has_figure(coder, a) ||
        !(counts_deaths(tree, a) || (tells_of_dying(tree, verb) && counts_people(tree, a))))
      continue;
    answer = ent__modality_at(tree, verb);
    if (answer.drop || (answer.modality != ENT_HAPPENED && answer.modality != ENT_ONGOING)) continue;
    counted_side(tree, a, &side);
    if (!side.count && is_listed(tree, a)) continue;
    ent__report_init(coder, tree, verb, &report);
    report.kind = ENT_MEASURE;
    report.indicator = ENT_SLICE("CASUALTIES");
    report.value = a->value;
    report.value_to = a->value_to;
    report.comparator = a->comparator;
    report.unit = ENT_SLICE("killed");
    report.modality = answer.modality;
    report.confidence = 0.5;
    report.rule = ENT_SLICE("occasion");
    report.recipient = ent__keep_cast(coder, &side);
    ent__take_occasion(coder, tree, a, &report);
    if (ent_slice_eq(report.topic, tree->scene->occasion->title)) st = ent__report_add(coder, &report);
  }
  return st;
}
