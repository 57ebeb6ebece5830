/* In: the reports of one block with their items. Out: what they disagree on.
 *
 * Within an item, attribute by attribute: date, value, place. Any two statements of one
 * have a verdict, and the reports of all pairs of one verdict are the claims of one
 * discrepancy. Between items of the block: a relation and its opposite, an act and its denial;
 * figures of several items in figures.c. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "record/change.h"
#include "record/differ.h"
#include "record/say.h"

static void index_items(ent__view *v) {
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

const ent__member *ent__first_of(const ent__view *v, uint32_t item) {
  return &v->members[v->order[v->start[item]]];
}

ent__discrepancy *ent__open_discrepancy(ent__view *v, uint32_t item, const char *name,
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

void ent__say_date_told(ent_strbuf *out, const ent_report *report) {
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

void ent__add_claim(ent__view *v, ent__discrepancy *one, uint32_t member, ent__say_value *say) {
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

/* "A plan of sixteen points". */
static void say_parts(ent_strbuf *out, const ent_report *report) {
  ent_slice words = ENT_EMPTY;
  ent__parts_of(report, &words);
  ent_strbuf_add(out, words);
}

static ent__verdict compare_parts(const ent_report *a, const ent_report *b) {
  ent_slice word;
  return ent__parts_of(a, &word) == ent__parts_of(b, &word) ? ENT__AGREES : ENT__CONFLICTS;
}

typedef enum attribute { DATE, VALUE, PLACE, PARTS } attribute;

static bool states(const ent_report *report, attribute what) {
  /* "cooperated", "expressed support": of many occasions, of which none is the day of another */
  if (what == DATE && (ent_slice_is(report->cameo, "051") || ent_slice_is(report->cameo, "060") || ent_slice_is(report->cameo, "061"))) return false;
  if (what == DATE) return ent_interval_known(report->date);
  /* a war has many places, a meeting one */
  if (what == PLACE)
    return report->kind == ENT_EVENT && report->place_country.size > 0 &&
           (ent_slice_starts(report->cameo, "04") || ent_slice_starts(report->cameo, "05"));
  if (what == PARTS) {
    ent_slice words;
    return ent_slice_is(report->cameo, "057") && ent__parts_of(report, &words) > 0;
  }
  return !isnan(report->value) || report->text_value.size > 0;
}

static ent_slice last_word(ent_slice text) {
  size_t at = text.size;
  while (at > 0 && text.data[at - 1] != ' ') at--;
  return (ent_slice){text.data + at, text.size - at};
}

/* "Eisenhower imposed the embargo in 1960", "which President Kennedy imposed in 1962": each his own. */
static bool of_two_persons(const ent__member *a, const ent__member *b) {
  bool full = ent_slice_find(a->doer, ENT_SLICE(" "), 0) != SIZE_MAX, also = ent_slice_find(b->doer, ENT_SLICE(" "), 0) != SIZE_MAX;
  bool titled = ent_slice_starts(a->doer, "President ") || ent_slice_starts(b->doer, "President ") ||
                ent_slice_starts(a->doer, "Prime Minister ") || ent_slice_starts(b->doer, "Prime Minister ");
  return a->doer.size && b->doer.size && ((full && also) || titled) && !ent_slice_eq(last_word(a->doer), last_word(b->doer));
}

static ent__verdict compare(const ent__member *a, const ent__member *b, attribute what) {
  ent__nature nature = a->codes.nature;
  if (what == DATE) {
    ent__verdict verdict = ent__compare_dates(a->report, b->report, nature);
    return verdict == ENT__CONFLICTS && of_two_persons(a, b) ? ENT__SCOPE : verdict;
  }
  if (what == PLACE) return compare_places(a->report, b->report);
  if (what == PARTS) return compare_parts(a->report, b->report);
  return ent__compare_values(a->report, b->report, nature);
}

enum { PAIRS = 200 }; /* members compared with each other; beyond, with the first ones */

/* One sentence in two documents: "will sign next week", printed on two days, says the same twice. */
static bool is_copied(const ent__member *a, const ent__member *b) {
  return a->fold && a->fold == b->fold && a->document != b->document;
}

/* Marks by verdict the members of the item that some other member meets with it. */
static void mark_verdicts(const ent__view *v, uint32_t item, attribute what, uint8_t *marks) {
  uint32_t from = v->start[item], to = v->start[item + 1];
  for (uint32_t i = from; i < to; i++) {
    const ent__member *a = &v->members[v->order[i]];
    if (!states(a->report, what)) continue;
    for (uint32_t j = from; j < i && j < from + PAIRS; j++) {
      const ent__member *b = &v->members[v->order[j]];
      uint8_t mark;
      if (!states(b->report, what) || is_copied(a, b)) continue;
      mark = (uint8_t)(1u << compare(a, b, what));
      marks[i - from] |= mark;
      marks[j - from] |= mark;
    }
  }
}

/* "15 million", "about 10 million" and "not above 12 million" conflict twice and agree once: each
 * verdict is a discrepancy of its own, of the statements that it is on. */
static void differ_within(ent__view *v, uint32_t item, attribute what) {
  static const char *const names[] = {"date", "value", "place", "parts"};
  static ent__say_value *const says[] = {ent__say_date_told, ent_say_value, say_place, say_parts};
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
    ent__say_value *say = verdict == ENT__CHANGED && what == VALUE ? ent_say_dated_value : says[what];
    for (uint32_t i = from; i < to; i++) {
      if (!(marks[i - from] >> verdict & 1)) continue;
      if (!one) one = ent__open_discrepancy(v, item, names[what], verdict, to - from);
      if (!one) return;
      ent__add_claim(v, one, v->order[i], say);
    }
  }
}

/* One discrepancy that lists all members of two items. */
void ent__differ_between(ent__view *v, uint32_t a, uint32_t b, const char *name,
                           ent__verdict verdict, ent__say_value *say) {
  uint32_t room = v->start[a + 1] - v->start[a] + v->start[b + 1] - v->start[b];
  ent__discrepancy *one = ent__open_discrepancy(v, a, name, verdict, room);
  for (uint32_t i = v->start[a]; one && i < v->start[a + 1]; i++)
    ent__add_claim(v, one, v->order[i], say);
  for (uint32_t i = v->start[b]; one && i < v->start[b + 1]; i++)
    ent__add_claim(v, one, v->order[i], say);
}

bool ent__same_topic(const ent__member *a, const ent__member *b) {
  return ent__topic_match(&a->topic, &b->topic) >= ENT__MATCH_PART;
}

/* From when to when an item is said to hold: what is open or undated holds when it was
 * printed, unless another report tells its end. */
static ent_interval span_of(const ent__view *v, uint32_t item) {
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
static ent_day begins(const ent__view *v, uint32_t item) {
  ent_day first = ENT_DAY_NONE;
  for (uint32_t i = v->start[item]; i < v->start[item + 1]; i++) {
    const ent__member *m = &v->members[v->order[i]];
    ent_day from = m->dated ? m->report->date.from : ENT_DAY_NONE;
    if (from != ENT_DAY_NONE && (first == ENT_DAY_NONE || from < first)) first = from;
  }
  return first;
}

enum { PRINTED_APART = 180 }; /* days */

/* The one was last printed before the other had surely begun: "have no relations" in June 1970,
 * "restored relations in 1970". */
static bool printed_before(const ent__view *v, uint32_t undated, uint32_t dated) {
  ent_day last = ENT_DAY_NONE;
  for (uint32_t i = v->start[undated]; i < v->start[undated + 1]; i++) {
    const ent__member *m = &v->members[v->order[i]];
    ent_day to = m->report->document ? m->report->document->published.to : ENT_DAY_NONE;
    if (m->dated || to == ENT_DAY_NONE) return false;
    if (last == ENT_DAY_NONE || to > last) last = to;
  }
  for (uint32_t i = v->start[dated]; i < v->start[dated + 1]; i++) {
    const ent__member *m = &v->members[v->order[i]];
    if (!m->dated || ent__beginning_of(m->report).to < last) return false;
  }
  return true;
}

/* Known to hold at different times: the spans do not meet, or both begin on a stated day
 * and so the later one ended the earlier one. */
static bool dated_apart(const ent__view *v, uint32_t a, uint32_t b) {
  ent_interval s = span_of(v, a), t = span_of(v, b);
  ent_day x = begins(v, a), y = begins(v, b);
  int64_t days;
  if (x != ENT_DAY_NONE && y != ENT_DAY_NONE && x != y) return true;
  if (printed_before(v, a, b) || printed_before(v, b, a)) return true;
  if (!ent_interval_known(s) || !ent_interval_known(t) || ent_intervals_meet(s, t)) return false;
  if (s.to != ENT_DAY_NONE && t.from != ENT_DAY_NONE && s.to < t.from)
    days = (int64_t)t.from - s.to;
  else
    days = (int64_t)s.from - t.to;
  /* what is only printed on different days need not have changed between them */
  return days >= (x == ENT_DAY_NONE || y == ENT_DAY_NONE ? PRINTED_APART : 1);
}

static bool told_in(const ent__view *v, uint32_t item, int64_t document) {
  for (uint32_t i = v->start[item]; i < v->start[item + 1]; i++)
    if (v->members[v->order[i]].document == document) return true;
  return false;
}

/* "Uruguay recognised it", and in another text "Uruguay has not recognised it, its foreign ministry said": a text that says both
 * contradicts itself. */
static bool denied_by_speaker(const ent__view *v, uint32_t item, uint32_t other) {
  for (uint32_t i = v->start[item]; i < v->start[item + 1]; i++) {
    const ent__member *m = &v->members[v->order[i]];
    if (m->spoken && (m->report->modality == ENT_DENIED || (m->codes.opposite && !told_in(v, other, m->document)))) return true;
  }
  return false;
}

/* One narrator who tells of both, and when the one began, tells a story: "Britain broke off relations
 * ... they were restored in 1990". */
static bool told_as_story(const ent__view *v, uint32_t a, uint32_t b) {
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

static bool told_as_over(const ent_report *report) {
  return report->kind == ENT_RELATION && report->modality == ENT_HAPPENED;
}

/* "recognises" and "does not recognise": at different times it changed. */
static void differ_opposites(ent__view *v, uint32_t a, uint32_t b) {
  const ent__member *x = ent__first_of(v, a), *y = ent__first_of(v, b);
  ent__verdict verdict = ENT__CONFLICTS;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_ACTUAL) return;
  if (x->codes.opposite == y->codes.opposite) return;
  if (ent_slice_is(x->codes.group, "POSITION") ? !ent__same_topic(x, y)
                                               : ent__topic_match(&x->topic, &y->topic) ==
                                                     ENT__MATCH_NOT)
    return;
  if (ent_slice_is(x->codes.group, "RECOGNITION") && x->topic.kind != y->topic.kind) return;
  /* "had no relations for twenty years" is over, whenever it was */
  if (dated_apart(v, a, b) || told_as_story(v, a, b) || told_as_over(x->report) != told_as_over(y->report)) verdict = ENT__CHANGED;
  else if (denied_by_speaker(v, a, b) || denied_by_speaker(v, b, a)) verdict = ENT__DENIED;
  ent__differ_between(v, a, b, "relation", verdict, ent_say_code);
}

enum { NEARBY = 3 /* sentences */, SOON = 31 /* days */ };

/* To deny the kind ("no attack", 190) denies each of it; to deny one ("did not break off relations",
 * 161) does not deny another of its kind ("cancelled the deal", 160). */
static bool code_denies(ent_slice denied, ent_slice told) {
  if (denied.size < 3 || told.size < 3) return true;
  return denied.data[2] == '0' || memcmp(denied.data, told.data, 3) == 0;
}

/* News of a deed and its denial: the denial gives no day, but was printed soon after the deed, or after it was told. */
static bool denied_soon(const ent__member *x, const ent__member *y) {
  ent_interval printed = y->report->document ? y->report->document->published : ENT_INTERVAL_NONE;
  ent_interval news = x->report->document ? x->report->document->published : ENT_INTERVAL_NONE;
  ent_day from = x->dated ? x->report->date.from : news.from, last = x->dated ? x->report->date.from : news.from;
  if (x->report->kind != ENT_EVENT || y->dated || from == ENT_DAY_NONE || printed.from == ENT_DAY_NONE || printed.from < from) return false;
  /* "visited in May", printed on 6 June: the denial answers the news */
  if (x->dated && news.from != ENT_DAY_NONE && news.from > from && (int64_t)news.from - from <= 2 * SOON) last = news.from;
  return (int64_t)printed.from - last <= SOON;
}

/* What is denied is what is asserted: of one name, of one day, or in the same breath. */
static bool same_deed(const ent__member *x, const ent__member *y) {
  uint32_t s = x->report->sentence, t = y->report->sentence;
  bool dated = x->dated && y->dated;
  /* "signed an agreement on a base ... has signed no agreement": denied at once, and of no other name */
  bool nameless = !y->topic.telling && x->report->kind == ENT_EVENT && denied_soon(x, y);
  if (!(nameless || ent__same_topic(x, y)) || !code_denies(y->codes.cameo, x->codes.cameo)) return false;
  if (y->report->timing == ENT_TIMING_FUTURE) return false; /* "will never again" denies no past */
  if (x->report->kind == ENT_MEASURE &&
      ent__compare_values(x->report, y->report, x->codes.nature) > ENT__REFINES)
    return false;
  /* one contract that was not signed denies no other agreement */
  if (ent_slice_is(x->report->relation, "PARTY_TO") && !x->topic.telling) return false;
  /* "broke off relations in 1961 ... He did not break off relations": an author does not deny himself later on */
  if (x->report->kind == ENT_RELATION && x->document == y->document && x->dated && !y->dated && !y->spoken)
    return (s > t ? s - t : t - s) <= NEARBY;
  if (x->report->kind != ENT_EVENT || dated || x->topic.telling || denied_soon(x, y)) return true;
  return x->document == y->document && (s > t ? s - t : t - s) <= NEARBY;
}

/* "Signed in 2009" and "expired on 31 May 2022": a relation that is over from a later day on. "Ran flights that were
 * stopped in 2005" and "there are none": told as over (CODING 15). */
static bool over_later(const ent__view *v, uint32_t told, uint32_t denied) {
  ent_day from = begins(v, told), over = begins(v, denied);
  const ent__member *x = ent__first_of(v, told);
  if (x->report->kind == ENT_RELATION && x->report->modality == ENT_HAPPENED) return true;
  return x->report->kind == ENT_RELATION && from != ENT_DAY_NONE && over != ENT_DAY_NONE && from < over;
}

static void differ_denials(ent__view *v, uint32_t a, uint32_t b) {
  const ent__member *x = ent__first_of(v, a), *y = ent__first_of(v, b);
  bool later;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_DENIED) return;
  /* "I do not question their right", "we reject all such policies": of words of blame none denies another */
  if (ent_slice_starts(x->codes.cameo, "11")) return;
  /* "bought maize last year, but in some years none": one who says both in a breath tells of two times */
  if (x->document == y->document && x->report->sentence == y->report->sentence && x->spoken == y->spoken) return;
  if (x->codes.opposite != y->codes.opposite || !same_deed(x, y)) return;
  if (over_later(v, a, b)) {
    ent__differ_between(v, a, b, "modality", ENT__CHANGED, ent_say_code);
    return;
  }
  if (ent_intervals_meet(x->window, y->window)) {
    ent__differ_between(v, a, b, "modality", ENT__DENIED, ent_say_code);
    return;
  }
  /* "no contract has been signed" (2020), "signed the contract" (2024) */
  later = y->window.to != ENT_DAY_NONE && x->window.from != ENT_DAY_NONE &&
          y->window.to < x->window.from;
  if (later && (x->report->kind == ENT_RELATION || x->topic.telling))
    ent__differ_between(v, a, b, "modality", ENT__CHANGED, ent_say_code);
}

static bool any_denied_or_opposite(const ent__view *v) {
  for (uint32_t i = 0; i < v->count; i++)
    if (v->members[i].group == ENT__GROUP_DENIED || v->members[i].codes.opposite) return true;
  return false;
}

/* "FLIGHTS (2000/2009)" */
static void say_relation(ent_strbuf *out, const ent_report *report) {
  ent_say_code(out, report);
  ent_strbuf_puts(out, " (");
  ent_say_date(out, report->date, report->precision);
  ent_strbuf_putc(out, ')');
}

/* "Used to fly there until the 2000s ... flies there since 2023". */
static void differ_again(ent__view *v, uint32_t over, uint32_t again) {
  const ent__member *x = ent__first_of(v, over), *y = ent__first_of(v, again);
  if (!ent__over_before(x, y) || x->codes.opposite != y->codes.opposite) return;
  if (ent__topic_match(&x->topic, &y->topic) == ENT__MATCH_NOT) return;
  ent__differ_between(v, over, again, "relation", ENT__CHANGED, say_relation);
}

/* Told to last by one who wrote, or tells of a day, before it was over. */
static bool held_before(const ent__member *held, const ent__member *over) {
  ent_interval printed = held->report->document ? held->report->document->published : ENT_INTERVAL_NONE;
  ent_day day = held->dated ? held->report->date.from : printed.to;
  return held->document != over->document && held->report->modality == ENT_ONGOING && day != ENT_DAY_NONE && day < over->report->date.to;
}

/* "Supports Morocco" (1979), "withdrew its support in 1984": of what has no act that ends it (change.h), told by the relation alone. */
static void differ_over(ent__view *v, uint32_t item) {
  const ent__member *first = ent__first_of(v, item), *over = NULL;
  bool held = false;
  if (first->report->kind != ENT_RELATION || ent__change_to(first->report->relation, 0) || ent_slice_is(first->report->relation, "HOLDS_OFFICE")) return;
  for (uint32_t i = v->start[item]; i < v->start[item + 1] && !over; i++) {
    const ent__member *m = &v->members[v->order[i]];
    if (told_as_over(m->report) && m->report->date.to != ENT_DAY_NONE) over = m;
  }
  for (uint32_t i = v->start[item]; over && i < v->start[item + 1]; i++) held |= held_before(&v->members[v->order[i]], over);
  if (held) {
    ent__discrepancy *one = ent__open_discrepancy(v, item, "relation", ENT__CHANGED, v->start[item + 1] - v->start[item]);
    for (uint32_t i = v->start[item]; one && i < v->start[item + 1]; i++) ent__add_claim(v, one, v->order[i], say_relation);
  }
}

/* "President of Pakistan (2018-03-05)" */
static void say_office(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_add(out, report->text_value);
  ent_strbuf_puts(out, " (");
  ent__say_date_told(out, report);
  ent_strbuf_putc(out, ')');
}

bool ent__office_differs(ent__discrepancies *out, const ent__member *members, uint32_t at,
                         ent_slice held, ent_arena *arena) {
  ent__view v = {.members = members, .arena = arena, .out = out};
  ent__discrepancy *one =
      ent__open_discrepancy(&v, members[at].item, "office", ENT__CONFLICTS, 1);
  if (!one) return false;
  one->against = ent_arena_copy(arena, held);
  ent__add_claim(&v, one, at, say_office);
  return !v.failed && one->against.data;
}

bool ent__items_differ(ent__discrepancies *out, const ent__member *members, uint32_t count,
                       uint32_t items, ent_arena *arena) {
  ent__view v = {.members = members, .count = count, .items = items, .arena = arena, .out = out};
  *out = (ent__discrepancies){0};
  if (count < 2) return true;
  index_items(&v);
  if (v.failed) return false;
  for (uint32_t i = 0; i < items; i++) {
    differ_within(&v, i, DATE);
    differ_within(&v, i, VALUE);
    differ_within(&v, i, PLACE);
    differ_within(&v, i, PARTS);
    differ_over(&v, i);
  }
  ent__figures_differ(&v);
  for (uint32_t i = 0; i < items; i++)
    for (uint32_t j = 0; j < items && told_as_over(ent__first_of(&v, i)->report); j++)
      if (i != j) differ_again(&v, i, j);
  if (!any_denied_or_opposite(&v)) return !v.failed;
  for (uint32_t i = 0; i < items; i++)
    for (uint32_t j = 0; j < items; j++) {
      if (i != j) differ_denials(&v, i, j);
      if (i < j) differ_opposites(&v, i, j);
    }
  return !v.failed;
}
