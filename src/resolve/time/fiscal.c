/* "The Pentagon spent more in fiscal 2023": the time readers take the calendar's year; whose year of account it is tells
 * the one state of the sentence, else the writer's. In: a sentence's times and mentions. Out: its times. */
#include "resolve/internal.h"

#include "resolve/time/time_lex.h"

/* "fiscal year 2023", "the 2022-23 financial year", "FY23" */
static bool is_fiscal(const ent_sentence *s, const ent_time *t) {
  uint32_t from = t->first > 2 ? t->first - 2 : 0;
  if (t->basis != ENT_BASIS_EXPLICIT || t->duration || t->anniversary) return false;
  for (uint32_t i = from; i < s->count && i <= t->last + 2; i++) {
    ent_slice word = s->tokens[i].form;
    if (ent_word_of(word) == ENT_WORD_FISCAL) return true;
    if (i >= t->first && word.size > 3 && ent_slice_starts(word, "FY") && word.data[2] >= '0' && word.data[2] <= '9') return true;
    if (i + 1 < s->count && ent__is(&s->tokens[i], "financial") && ent__is(&s->tokens[i + 1], "year")) return true;
  }
  return false;
}

/* The one state named that has a year of its own; empty if two have. */
static ent_slice whose(const ent_resolver *r, const ent_scene *scene, int first, int last) {
  ent_slice found = ENT_EMPTY;
  ent_interval year;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = 0; k < scene->mentions[i].party_count; k++) {
      ent_slice id = scene->mentions[i].parties[k].entity;
      if (ent_slice_eq(id, found) || !ent_world_fiscal_year(r->world, id, first, last, &year)) continue;
      if (found.size) return ENT_EMPTY;
      found = id;
    }
  return found.size || !r->side ? found : r->side->id;
}

void ent__set_fiscal_years(const ent_resolver *r, ent_scene *scene) {
  ent_time *times = NULL;
  for (uint32_t i = 0; i < scene->time_count; i++) {
    ent_interval when = scene->times[i].when, year;
    int first, last, month, day;
    if (when.from == ENT_DAY_NONE || when.to == ENT_DAY_NONE || !is_fiscal(scene->sentence, &scene->times[i])) continue;
    ent_day_split(when.from, &first, &month, &day);
    if (month != 1 || day != 1) continue;
    ent_day_split(when.to, &last, &month, &day);
    if (month != 12 || day != 31 || !ent_world_fiscal_year(r->world, whose(r, scene, first, last), first, last, &year)) continue;
    if (!times) {
      times = ENT_ARENA_NEW(r->arena, ent_time, scene->time_count);
      if (!times) return;
      memcpy(times, scene->times, scene->time_count * sizeof *times);
    }
    times[i].when = year;
    times[i].precision = ENT_PRECISION_RANGE;
  }
  if (times) scene->times = times;
}
