/* In: the reports of one block with their items. Out: what they disagree on.
 *
 * Within an item, attribute by attribute: date, value, place. Any two statements of one
 * have a verdict, and the reports of all pairs of one verdict are the claims of one
 * discrepancy. Between items of the block: a relation and its opposite, an act and its denial,
 * figures of several periods (change is no contradiction), counts of different things. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "record/item.h"
#include "record/say.h"

typedef struct view {
  const ent__member *members;
  uint32_t count, items;
  uint32_t *order; /* members by item */
  uint32_t *start; /* first place in `order` of each item; items + 1 entries */
  ent_arena *arena;
  ent__discrepancies *out;
  bool failed;
} view;

static void index_items(view *v) {
  v->order = ENT_ARENA_NEW(v->arena, uint32_t, v->count + 1);
  v->start = ENT_ARENA_NEW(v->arena, uint32_t, v->items + 2);
  if (!v->order || !v->start) {
    v->failed = true;
    return;
  }
  for (uint32_t i = 0; i < v->count; i++) v->start[v->members[i].item + 1]++;
  for (uint32_t i = 0; i < v->items; i++) v->start[i + 1] += v->start[i];
  for (uint32_t i = 0; i < v->count; i++) v->order[v->start[v->members[i].item]++] = i;
  for (uint32_t i = v->items; i > 0; i--) v->start[i] = v->start[i - 1];
  v->start[0] = 0;
}

static const ent__member *first_of(const view *v, uint32_t item) {
  return &v->members[v->order[v->start[item]]];
}

static ent__discrepancy *open_discrepancy(view *v, uint32_t item, const char *name,
                                          ent__verdict verdict, uint32_t room) {
  ent__discrepancies *out = v->out;
  ent__discrepancy *one;
  if (out->count == out->capacity) {
    uint32_t wider = out->capacity ? out->capacity * 2 : 8;
    ent__discrepancy *moved =
        ent_arena_grow(v->arena, out->list, out->capacity, wider, sizeof *moved);
    if (!moved) {
      v->failed = true;
      return NULL;
    }
    out->list = moved;
    out->capacity = wider;
  }
  one = &out->list[out->count];
  *one = (ent__discrepancy){.item = item, .attribute = name, .verdict = verdict};
  one->claims = ENT_ARENA_NEW(v->arena, ent__claim, room);
  if (!one->claims) {
    v->failed = true;
    return NULL;
  }
  out->count++;
  return one;
}

typedef void say_value(ent_strbuf *out, const ent_report *report);

/* Of what has one beginning the day of it: "1991-12", not "since 1991-12". */
static void say_date(ent_strbuf *out, const ent_report *report) {
  size_t start = out->size, since = sizeof "since " - 1;
  ent_say_date(out, report->date, report->precision);
  if (report->date.to != ENT_DAY_NONE || out->failed || out->size < start + since) return;
  if (ent__block_codes(report).nature != ENT__BEGINNING) return;
  memmove(out->data + start, out->data + start + since, out->size - start - since + 1);
  out->size -= since;
}

static void say_place(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_add(out, report->place_name);
  if (report->place_country.size && !ent_slice_eq(report->place_country, report->place_name))
    ent_strbuf_printf(out, report->place_name.size ? " (%.*s)" : "%.*s",
                      ENT_FMT(report->place_country));
}

static void add_claim(view *v, ent__discrepancy *one, uint32_t member, say_value *say) {
  ent_strbuf text;
  ent_slice copy;
  ent_strbuf_init(&text, 4096);
  say(&text, v->members[member].report);
  copy = ent_arena_copy(v->arena, ent_strbuf_slice(&text));
  if (!copy.data) v->failed = true;
  if (copy.size) one->claims[one->count++] = (ent__claim){member, copy};
  ent_strbuf_free(&text);
}

static ent__verdict compare_places(const ent_report *a, const ent_report *b) {
  if (!a->place_country.size || !b->place_country.size) return ENT__AGREES;
  if (!ent_slice_eq(a->place_country, b->place_country)) return ENT__CONFLICTS;
  if (ent_slice_eq(a->place_name, b->place_name)) return ENT__AGREES;
  return ENT__AGREES; /* a city and a palace in it: no gazetteer here to tell */
}

typedef enum attribute { DATE, VALUE, PLACE } attribute;

static bool states(const ent_report *report, attribute what) {
  if (what == DATE) return ent_interval_known(report->date);
  if (what == PLACE) return report->kind == ENT_EVENT && report->place_country.size > 0;
  return !isnan(report->value) || report->text_value.size > 0;
}

static ent__verdict compare(const ent__member *a, const ent__member *b, attribute what) {
  ent__nature nature = a->codes.nature;
  if (what == DATE) return ent__compare_dates(a->report, b->report, nature);
  if (what == PLACE) return compare_places(a->report, b->report);
  return ent__compare_values(a->report, b->report, nature);
}

enum { PAIRS = 200 }; /* members compared with each other; beyond, with the first ones */

/* Marks by verdict the members of the item that some other member meets with it. */
static void mark_verdicts(const view *v, uint32_t item, attribute what, uint8_t *marks) {
  uint32_t from = v->start[item], to = v->start[item + 1];
  for (uint32_t i = from; i < to; i++) {
    const ent__member *a = &v->members[v->order[i]];
    if (!states(a->report, what)) continue;
    for (uint32_t j = from; j < i && j < from + PAIRS; j++) {
      const ent__member *b = &v->members[v->order[j]];
      uint8_t mark;
      if (!states(b->report, what)) continue;
      mark = (uint8_t)(1u << compare(a, b, what));
      marks[i - from] |= mark;
      marks[j - from] |= mark;
    }
  }
}

/* "15 million", "about 10 million" and "not above 12 million" conflict twice and agree once: each
 * verdict is a discrepancy of its own, of the statements that it is on. */
static void differ_within(view *v, uint32_t item, attribute what) {
  static const char *const names[] = {"date", "value", "place"};
  static say_value *const says[] = {say_date, ent_say_value, say_place};
  uint32_t from = v->start[item], to = v->start[item + 1];
  uint8_t *marks;
  if (to - from < 2) return;
  marks = ENT_ARENA_NEW(v->arena, uint8_t, to - from);
  if (!marks) {
    v->failed = true;
    return;
  }
  mark_verdicts(v, item, what, marks);
  for (ent__verdict verdict = ENT__DENIED; verdict > ENT__AGREES; verdict--) {
    ent__discrepancy *one = NULL;
    say_value *say = verdict == ENT__CHANGED && what == VALUE ? ent_say_dated_value : says[what];
    for (uint32_t i = from; i < to; i++) {
      if (!(marks[i - from] >> verdict & 1)) continue;
      if (!one) one = open_discrepancy(v, item, names[what], verdict, to - from);
      if (!one) return;
      add_claim(v, one, v->order[i], say);
    }
  }
}

/* One discrepancy that lists all members of two items. */
static void differ_between(view *v, uint32_t a, uint32_t b, const char *name,
                           ent__verdict verdict, say_value *say) {
  uint32_t room = v->start[a + 1] - v->start[a] + v->start[b + 1] - v->start[b];
  ent__discrepancy *one = open_discrepancy(v, a, name, verdict, room);
  for (uint32_t i = v->start[a]; one && i < v->start[a + 1]; i++)
    add_claim(v, one, v->order[i], say);
  for (uint32_t i = v->start[b]; one && i < v->start[b + 1]; i++)
    add_claim(v, one, v->order[i], say);
}

static bool same_topic(const ent__member *a, const ent__member *b) {
  return ent__topic_match(&a->topic, &b->topic) >= ENT__MATCH_PART;
}

/* From when to when an item is said to hold: what is open or undated holds when it was
 * printed, unless another report tells its end. */
static ent_interval span_of(const view *v, uint32_t item) {
  ent_interval span = ENT_INTERVAL_NONE;
  bool closed = false;
  for (uint32_t i = v->start[item]; i < v->start[item + 1]; i++) {
    const ent__member *m = &v->members[v->order[i]];
    ent_interval printed = m->report->document ? m->report->document->published : ENT_INTERVAL_NONE;
    ent_interval d = m->dated ? m->report->date : printed;
    bool ends = m->dated && d.to != ENT_DAY_NONE && d.from != d.to;
    if (d.to == ENT_DAY_NONE) d.to = printed.to;
    if (d.from != ENT_DAY_NONE && (span.from == ENT_DAY_NONE || d.from < span.from))
      span.from = d.from;
    if (closed && !ends) continue;
    if (d.to != ENT_DAY_NONE && (span.to == ENT_DAY_NONE || d.to > span.to || (ends && !closed)))
      span.to = d.to;
    closed |= ends;
  }
  return span;
}

/* The first day that a text gives for the item's beginning; ENT_DAY_NONE if none does. */
static ent_day begins(const view *v, uint32_t item) {
  ent_day first = ENT_DAY_NONE;
  for (uint32_t i = v->start[item]; i < v->start[item + 1]; i++) {
    const ent__member *m = &v->members[v->order[i]];
    ent_day from = m->dated ? m->report->date.from : ENT_DAY_NONE;
    if (from != ENT_DAY_NONE && (first == ENT_DAY_NONE || from < first)) first = from;
  }
  return first;
}

enum { PRINTED_APART = 180 }; /* days */

/* Known to hold at different times: the spans do not meet, or both begin on a stated day
 * and so the later one ended the earlier one. */
static bool dated_apart(const view *v, uint32_t a, uint32_t b) {
  ent_interval s = span_of(v, a), t = span_of(v, b);
  ent_day x = begins(v, a), y = begins(v, b);
  int64_t days;
  if (x != ENT_DAY_NONE && y != ENT_DAY_NONE && x != y) return true;
  if (!ent_interval_known(s) || !ent_interval_known(t) || ent_intervals_meet(s, t)) return false;
  if (s.to != ENT_DAY_NONE && t.from != ENT_DAY_NONE && s.to < t.from)
    days = (int64_t)t.from - s.to;
  else
    days = (int64_t)s.from - t.to;
  /* what is only printed on different days need not have changed between them */
  return days >= (x == ENT_DAY_NONE || y == ENT_DAY_NONE ? PRINTED_APART : 1);
}

static bool denied_by_speaker(const view *v, uint32_t item) {
  for (uint32_t i = v->start[item]; i < v->start[item + 1]; i++) {
    const ent__member *m = &v->members[v->order[i]];
    if (m->spoken && m->report->modality == ENT_DENIED) return true;
  }
  return false;
}

/* One narrator who tells of both, and when the one began, tells a story: "Britain broke off relations
 * ... they were restored in 1990". */
static bool told_as_story(const view *v, uint32_t a, uint32_t b) {
  for (uint32_t i = v->start[a]; i < v->start[a + 1]; i++)
    for (uint32_t j = v->start[b]; j < v->start[b + 1]; j++) {
      const ent__member *x = &v->members[v->order[i]], *y = &v->members[v->order[j]];
      if (x->document != y->document || x->spoken || y->spoken) continue;
      if ((x->dated && x->codes.nature == ENT__BEGINNING) ||
          (y->dated && y->codes.nature == ENT__BEGINNING))
        return true;
    }
  return false;
}

/* "recognises" and "does not recognise": at different times it changed. */
static void differ_opposites(view *v, uint32_t a, uint32_t b) {
  const ent__member *x = first_of(v, a), *y = first_of(v, b);
  ent__verdict verdict = ENT__CONFLICTS;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_ACTUAL) return;
  if (x->codes.opposite == y->codes.opposite) return;
  if (ent_slice_is(x->codes.group, "POSITION") ? !same_topic(x, y)
                                               : ent__topic_match(&x->topic, &y->topic) ==
                                                     ENT__MATCH_NOT)
    return;
  if (ent_slice_is(x->codes.group, "RECOGNITION") && x->topic.kind != y->topic.kind) return;
  if (dated_apart(v, a, b) || told_as_story(v, a, b)) verdict = ENT__CHANGED;
  else if (denied_by_speaker(v, a) || denied_by_speaker(v, b)) verdict = ENT__DENIED;
  differ_between(v, a, b, "relation", verdict, ent_say_code);
}

enum { NEARBY = 3 }; /* sentences */

/* To deny the kind ("no attack", 190) denies each of it; to deny one ("did not break off relations",
 * 161) does not deny another of its kind ("cancelled the deal", 160). */
static bool code_denies(ent_slice denied, ent_slice told) {
  if (denied.size < 3 || told.size < 3) return true;
  return denied.data[2] == '0' || memcmp(denied.data, told.data, 3) == 0;
}

/* What is denied is what is asserted: of one name, of one day, or in the same breath. */
static bool same_deed(const ent__member *x, const ent__member *y) {
  uint32_t s = x->report->sentence, t = y->report->sentence;
  bool dated = x->dated && y->dated;
  if (!same_topic(x, y) || !code_denies(y->codes.cameo, x->codes.cameo)) return false;
  if (y->report->timing == ENT_TIMING_FUTURE) return false; /* "will never again" denies no past */
  if (x->report->kind == ENT_MEASURE &&
      ent__compare_values(x->report, y->report, x->codes.nature) > ENT__REFINES)
    return false;
  /* one contract that was not signed denies no other agreement */
  if (ent_slice_is(x->report->relation, "PARTY_TO") && !x->topic.telling) return false;
  if (x->report->kind != ENT_EVENT || dated || x->topic.telling) return true;
  return x->document == y->document && (s > t ? s - t : t - s) <= NEARBY;
}

static void differ_denials(view *v, uint32_t a, uint32_t b) {
  const ent__member *x = first_of(v, a), *y = first_of(v, b);
  bool later;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_DENIED) return;
  if (x->codes.opposite != y->codes.opposite || !same_deed(x, y)) return;
  if (ent_intervals_meet(x->window, y->window)) {
    differ_between(v, a, b, "modality", ENT__DENIED, ent_say_code);
    return;
  }
  /* "no contract has been signed" (2020), "signed the contract" (2024) */
  later = y->window.to != ENT_DAY_NONE && x->window.from != ENT_DAY_NONE &&
          y->window.to < x->window.from;
  if (later && (x->report->kind == ENT_RELATION || x->topic.telling))
    differ_between(v, a, b, "modality", ENT__CHANGED, ent_say_code);
}

/* "63 children killed" is part of "613 killed". */
static bool is_part(const ent_report *part, const ent_report *whole) {
  ent_slice p = part->unit, w = whole->unit;
  ent__topic t = ent__topic_of(part->topic), u = ent__topic_of(whole->topic);
  if (ent_slice_is(part->indicator, "AGREEMENTS_SIGNED"))
    return t.telling &&
           (!u.telling || ent_slice_find(whole->topic, ENT_SLICE("all"), 0) != SIZE_MAX);
  return w.size && p.size > w.size + 1 && p.data[p.size - w.size - 1] == ' ' &&
         memcmp(p.data + p.size - w.size, w.data, w.size) == 0;
}

static bool one_occasion(const ent__member *x, const ent__member *y) {
  uint32_t s = x->report->sentence, t = y->report->sentence;
  if (x->codes.nature == ENT__COUNTER) return true;
  if (!ent_intervals_meet(x->window, y->window)) return false;
  if (x->topic.telling && same_topic(x, y)) return true;
  if (x->topic.telling && y->topic.telling) return false;
  return (x->dated && y->dated) || (x->document == y->document && (s > t ? s - t : t - s) <= 1);
}

/* A part that is greater than its whole. */
static bool exceeds(const ent__member *part, const ent__member *whole) {
  const ent_report *p = part->report, *w = whole->report;
  bool bound = w->comparator.size && (w->comparator.data[0] == '>' || w->comparator.data[0] == '~');
  bool below = p->comparator.size && p->comparator.data[0] == '<';
  return is_part(p, w) && one_occasion(part, whole) && !isnan(p->value) && !bound && !below &&
         p->value > (isnan(w->value_to) ? w->value : w->value_to);
}

/* Figures that count different things are none the less often taken for each other. */
static void differ_counts(view *v, uint32_t a, uint32_t b) {
  const ent__member *x = first_of(v, a), *y = first_of(v, b);
  if (x->report->kind != ENT_MEASURE) return;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_ACTUAL) return;
  if (exceeds(x, y) || exceeds(y, x)) {
    differ_between(v, a, b, "value", ENT__CONFLICTS, ent_say_dated_value);
    return;
  }
  if (!ent_slice_is(x->report->indicator, "AGREEMENTS_SIGNED")) return;
  if (x->report->value == y->report->value) return;
  differ_between(v, a, b, "value", ENT__SCOPE, ent_say_dated_value);
}

static bool same_series(const ent__member *a, const ent__member *b) {
  return b->group == ENT__GROUP_ACTUAL && !isnan(b->report->value) && same_topic(a, b) &&
         ent_slice_eq(a->report->unit, b->report->unit);
}

/* A stock given for several periods, from its first item on: one change over time; an
 * undated figure beside them cannot be placed, so it differs in scope. */
static void differ_series(view *v, uint32_t first, uint8_t *seen) {
  const ent__member *x = first_of(v, first);
  uint32_t periods = 0, undated = 0, room = 0;
  bool differ = false, twice = false; /* two figures of one period: no series */
  ent__discrepancy *one;
  if (x->codes.nature != ENT__STOCK || x->group != ENT__GROUP_ACTUAL || isnan(x->report->value))
    return;
  for (uint32_t i = first; i < v->items; i++) {
    const ent__member *y = first_of(v, i);
    if (seen[i] || !same_series(x, y)) continue;
    for (uint32_t j = first; j < i && y->dated; j++)
      twice |= seen[j] == 2 && first_of(v, j)->report->date.from == y->report->date.from;
    seen[i] = 2;
    room += v->start[i + 1] - v->start[i];
    if (y->dated) periods++; else undated++;
    differ |= ent__compare_values(x->report, y->report, ENT__STOCK) > ENT__REFINES;
  }
  if (periods + undated > 1 && differ && !twice) {
    ent__verdict verdict = periods > 1 ? ENT__CHANGED : ENT__SCOPE;
    one = open_discrepancy(v, first, "value", verdict, room);
    for (uint32_t i = first; one && i < v->items; i++)
      for (uint32_t j = v->start[i]; seen[i] == 2 && j < v->start[i + 1]; j++)
        add_claim(v, one, v->order[j], ent_say_dated_value);
  }
  for (uint32_t i = first; i < v->items; i++)
    if (seen[i] == 2) seen[i] = 1;
}

static bool any_denied_or_opposite(const view *v) {
  for (uint32_t i = 0; i < v->count; i++)
    if (v->members[i].group == ENT__GROUP_DENIED || v->members[i].codes.opposite) return true;
  return false;
}

/* "President of Pakistan (2018-03-05)" */
static void say_office(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_add(out, report->text_value);
  ent_strbuf_puts(out, " (");
  say_date(out, report);
  ent_strbuf_putc(out, ')');
}

bool ent__office_differs(ent__discrepancies *out, const ent__member *members, uint32_t at,
                         ent_slice held, ent_arena *arena) {
  view v = {.members = members, .arena = arena, .out = out};
  ent__discrepancy *one =
      open_discrepancy(&v, members[at].item, "office", ENT__CONFLICTS, 1);
  if (!one) return false;
  one->against = ent_arena_copy(arena, held);
  add_claim(&v, one, at, say_office);
  return !v.failed && one->against.data;
}

bool ent__items_differ(ent__discrepancies *out, const ent__member *members, uint32_t count,
                       uint32_t items, ent_arena *arena) {
  view v = {.members = members, .count = count, .items = items, .arena = arena, .out = out};
  uint8_t *seen = ENT_ARENA_NEW(arena, uint8_t, items + 1);
  bool pairs, counted;
  *out = (ent__discrepancies){0};
  if (!seen || count < 2) return seen != NULL;
  index_items(&v);
  if (v.failed) return false;
  for (uint32_t i = 0; i < items; i++) {
    differ_within(&v, i, DATE);
    differ_within(&v, i, VALUE);
    differ_within(&v, i, PLACE);
    if (!seen[i]) differ_series(&v, i, seen);
  }
  pairs = any_denied_or_opposite(&v);
  counted = members[0].codes.nature == ENT__COUNTER || members[0].codes.nature == ENT__TALLY;
  for (uint32_t i = 0; i < items; i++)
    for (uint32_t j = 0; j < items && (pairs || counted); j++) {
      if (pairs && i != j) differ_denials(&v, i, j);
      if (pairs && i < j) differ_opposites(&v, i, j);
      if (i < j && counted) differ_counts(&v, i, j);
    }
  return !v.failed;
}
