/* The running date of a document. A sentence that names a date moves it; a
 * narrative about another time keeps it through sentences without one, news
 * drops it soon, so that "on 5 May" is of this year again. */
#include "resolve/time/time.h"

#include "resolve/time/time_lex.h"

enum { NEWS_MEMORY = 1 };

void ent_time_story_begin(ent_time_story *story, ent_interval published) {
  *story = (ent_time_story){.anchor = {published, ENT_INTERVAL_NONE}};
}

static bool well_before(ent_interval when, ent_interval published) {
  return when.to != ENT_DAY_NONE && published.from != ENT_DAY_NONE &&
         when.to < published.from - 400;
}

/* "today", "on Tuesday", "last month", "two days ago": told from the publication;
 * "5 May" and "the next day" tell nothing. */
static bool deictic(const ent_sentence *sentence, const ent_time *time) {
  bool said = false;
  for (uint32_t i = time->first; i <= time->last; i++) {
    switch (ent_word_of(sentence->tokens[i].form)) {
    case ENT_WORD_DEICTIC:
    case ENT_WORD_NOW:
    case ENT_WORD_WEEKDAY:
    case ENT_WORD_AGO: said = true; break;
    case ENT_WORD_SHIFT: said |= i == time->first; break;
    case ENT_WORD_MONTH: return false;
    default: break;
    }
  }
  return said;
}

enum { LONG_AGO = 3660 };

/* "this year", "in November of last year": a narrative of long ago that names the present so has come to it. */
static bool names_period(const ent_time_story *story, const ent_sentence *sentence, const ent_time *time) {
  if (story->anchor.running.to == ENT_DAY_NONE || story->anchor.running.to > story->anchor.published.from - LONG_AGO) return false;
  for (uint32_t i = time->first; i < time->last; i++)
    if (ent_word_of(sentence->tokens[i].form) == ENT_WORD_SHIFT && ent_slice_eq_nocase(sentence->tokens[i + 1].form, ENT_SLICE("year"))) return true;
  return false;
}

static bool within(ent_interval inner, ent_interval outer) {
  return inner.from != ENT_DAY_NONE && inner.from >= outer.from && inner.to <= outer.to;
}

/* Text that mostly tells of another time is a narrative, not news. */
static bool narrative(const ent_time_story *story) {
  return story->anchor.published.to == ENT_DAY_NONE || story->past > story->current;
}

/* "three Marines who had lowered it in January 1961", "the decision of August 2019": the time
 * of what only describes somebody or something takes the telling nowhere. */
static bool describes(const ent_sentence *sentence, const ent_time *time) {
  uint32_t at = time->first;
  bool noun = false;
  if (!sentence->parsed) return false;
  for (uint32_t hops = 0; hops < sentence->count && sentence->tokens[at].head >= 0; hops++) {
    const ent_token *t = &sentence->tokens[at];
    bool inside = at >= time->first && at <= time->last;
    uint32_t up = (uint32_t)t->head;
    if (ent_slice_is(t->deprel, "acl:relcl")) return true;
    if (inside && !(up >= time->first && up <= time->last))
      noun = ent_slice_starts(t->deprel, "nmod") && sentence->tokens[up].upos == ENT_UPOS_NOUN;
    at = up;
  }
  return noun;
}

/* "Ties that his predecessor had promised in 1977": long before what the narrative has reached, in a clause that only describes. */
static bool leaps_back(const ent_time_story *story, const ent_sentence *sentence, const ent_time *time) {
  ent_interval reached = story->anchor.running;
  uint32_t at = time->first;
  if (!sentence->parsed || reached.from == ENT_DAY_NONE || time->when.to == ENT_DAY_NONE || time->when.to > reached.from - 3 * 366) return false;
  for (uint32_t hops = 0; hops < sentence->count && sentence->tokens[at].head >= 0; hops++) {
    if (ent_slice_is(sentence->tokens[at].deprel, "acl:relcl")) return true;
    at = (uint32_t)sentence->tokens[at].head;
  }
  return false;
}

void ent_time_story_follow(ent_time_story *story, const ent_sentence *sentence,
                           const ent_time *times, uint32_t count) {
  ent_interval published = story->anchor.published;
  bool moved = false, past = false, current = false;
  for (uint32_t i = 0; i < count; i++) {
    ent_interval when = times[i].when;
    if (times[i].duration || times[i].anniversary || !ent_interval_known(when) || times[i].basis == ENT_BASIS_CARRIED) continue;
    if (times[i].basis == ENT_BASIS_EXPLICIT) past |= well_before(when, published);
    else current |= deictic(sentence, &times[i]);
    if (when.from == ENT_DAY_NONE) when.from = when.to;
    if (when.to == ENT_DAY_NONE) continue; /* "since 1869" */
    if (when.to - when.from > 400) continue;
    if (!narrative(story) && well_before(when, published) && describes(sentence, &times[i])) continue;
    moved = true;
    if (narrative(story) && leaps_back(story, sentence, &times[i])) continue;
    /* "what is today Germany" does not take a narrative to the present. */
    if (narrative(story) && times[i].basis == ENT_BASIS_RELATIVE &&
        well_before(story->anchor.running, published) &&
        (!well_before(when, published) || deictic(sentence, &times[i])) && !names_period(story, sentence, &times[i]))
      continue;
    /* News compares: "in 1988", "a year earlier" take the reader nowhere. */
    if (!narrative(story) && well_before(when, published) && when.to - when.from > 40) continue;
    /* "On December 7, ... in 1941": the day is kept. */
    if (within(story->anchor.running, when)) continue;
    story->anchor.running = when;
  }
  story->past += past;
  story->current += current && !past;
  story->silent = moved ? 0 : story->silent + 1;
  if (!narrative(story) &&
      (story->silent > NEWS_MEMORY || (!moved && sentence->paragraph != story->paragraph)))
    story->anchor.running = ENT_INTERVAL_NONE;
  story->paragraph = sentence->paragraph;
}

ent_status ent_document_time_parts(const ent_time **out, uint32_t *count, ent_arena *arena,
                                   const ent_sentences *sentences, ent_interval published,
                                   ent_error *err) {
  ent_time_story story;
  ent_time *all = NULL;
  uint32_t size = 0, n;
  const ent_time *times;
  ent_time_story_begin(&story, published);
  for (uint32_t s = 0; s < sentences->count; s++) {
    const ent_sentence *sentence = &sentences->items[s];
    ent_status st = ent_find_time_parts(&times, &n, arena, sentence, &story.anchor, err);
    if (st != ENT_OK) return st;
    all = ent_arena_grow(arena, all, size, size + n + 1, sizeof *all);
    if (!all) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    for (uint32_t i = 0; i < n; i++)
      if (ent_interval_known(times[i].when)) all[size++] = times[i];
    st = ent_find_times(&times, &n, arena, sentence, &story.anchor, err);
    if (st != ENT_OK) return st;
    ent_time_story_follow(&story, sentence, times, n);
  }
  *out = all;
  *count = size;
  return ENT_OK;
}
