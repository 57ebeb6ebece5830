/* Times of a sentence that its own words do not hold: the year that the next line
 * begins with, and when a war or crisis named in it was. */
#include "resolve/internal.h"
#include "resolve/time/time_lex.h"

/* "... on April 6," with "1994" on the next line: the year that a hard line end cut off. */
void ent__take_year_of_next(const ent_resolver *r, ent_scene *scene) {
  const ent_sentence *sentence = scene->sentence, *next = sentence + 1;
  const ent_time *last = scene->time_count ? &scene->times[scene->time_count - 1] : NULL;
  ent_time *times;
  int year = 0, month, day, old;
  if (!last || sentence < r->sentences->items || next >= r->sentences->items + r->sentences->count)
    return;
  if (last->basis != ENT_BASIS_RELATIVE || last->duration || !next->count ||
      !(last->last + 1 == sentence->count ||
        (last->last + 2 == sentence->count && ent__is(&sentence->tokens[last->last + 1], ","))) ||
      next->tokens[0].form.size != 4)
    return;
  if (last->precision != ENT_PRECISION_DAY && last->precision != ENT_PRECISION_MONTH) return;
  if (last->precision == ENT_PRECISION_DAY && !ent__capital(&sentence->tokens[last->first]) &&
      last->first == last->last)
    return;
  for (int i = 0; i < 4; i++) {
    char c = next->tokens[0].form.data[i];
    if (c < '0' || c > '9') return;
    year = year * 10 + (c - '0');
  }
  if (year < 1500 || year > 2100 || last->when.from == ENT_DAY_NONE) return;
  times = ENT_ARENA_NEW(r->arena, ent_time, scene->time_count);
  if (!times) return;
  memcpy(times, scene->times, scene->time_count * sizeof *times);
  ent_day_split(last->when.from, &old, &month, &day);
  if (day > ent_days_in_month(year, month)) return;
  times[scene->time_count - 1].when = last->precision == ENT_PRECISION_MONTH
                                          ? ent_interval_of_month(year, month)
                                          : ent_interval_of_day(ent_day_of(year, month, day));
  times[scene->time_count - 1].basis = ENT_BASIS_EXPLICIT;
  scene->times = times;
}

/* The word hangs somewhere below the noun. */
static bool hangs_below(const ent_sentence *s, uint32_t word, uint32_t noun) {
  for (uint32_t hops = 0; hops < s->count && s->tokens[word].head >= 0; hops++) {
    word = (uint32_t)s->tokens[word].head;
    if (word == noun) return true;
  }
  return false;
}

/* "the |April| battles that we won in |2016|": the month of a noun is of the year that is said of the noun. */
void ent__take_year_of_noun(const ent_resolver *r, ent_scene *scene) {
  const ent_sentence *s = scene->sentence;
  for (uint32_t i = 0; s->parsed && i + 1 < scene->time_count; i++) {
    const ent_time *month = &scene->times[i];
    const ent_token *word = &s->tokens[month->last];
    int year, old, number, day;
    ent_time *times;
    if (month->basis != ENT_BASIS_RELATIVE || month->precision != ENT_PRECISION_MONTH || word->head <= (int32_t)month->last ||
        ent_word_of(word->form) != ENT_WORD_MONTH || !ent_slice_is(word->deprel, "compound"))
      continue;
    for (uint32_t k = i + 1; k < scene->time_count; k++) {
      const ent_time *said = &scene->times[k];
      if (said->basis != ENT_BASIS_EXPLICIT || said->precision != ENT_PRECISION_YEAR || !hangs_below(s, said->last, (uint32_t)word->head)) continue;
      ent_day_split(said->when.from, &year, &number, &day);
      ent_day_split(month->when.from, &old, &number, &day);
      times = ENT_ARENA_NEW(r->arena, ent_time, scene->time_count);
      if (!times) return;
      memcpy(times, scene->times, scene->time_count * sizeof *times);
      times[i].when = ent_interval_of_month(year, number);
      times[i].basis = ENT_BASIS_EXPLICIT;
      scene->times = times;
      break;
    }
  }
}

enum { LONGEST_TOPIC_DAYS = 15 * 366 };

/* "|during| the 44-day war", "|in| the brief Suez Crisis" */
static bool stands_in_time(const ent_sentence *s, const ent_mention *m) {
  static const char *const words[] = {"during", "in", "throughout", "amid", "amidst", NULL};
  for (uint32_t i = m->first, steps = 0; i-- > 0 && steps < 3; steps++) {
    if (ent__is_any(&s->tokens[i], words)) return true;
    if (s->tokens[i].upos != ENT_UPOS_DET && s->tokens[i].upos != ENT_UPOS_ADJ) return false;
  }
  return false;
}

static bool meets_time(const ent_scene *scene, const ent_mention *m) {
  for (uint32_t i = 0; i < scene->time_count; i++)
    if (!scene->times[i].duration && scene->times[i].first <= m->last &&
        m->first <= scene->times[i].last)
      return true;
  return false;
}

static void add_time(const ent_resolver *r, ent_scene *scene, uint32_t first, uint32_t last,
                     ent_interval when, ent_basis basis) {
  const ent_token *tokens = scene->sentence->tokens;
  ent_time *times = ENT_ARENA_NEW(r->arena, ent_time, scene->time_count + 1);
  uint32_t n = 0;
  if (!times) return;
  while (n < scene->time_count && scene->times[n].first < first) n++;
  if (n) memcpy(times, scene->times, n * sizeof *times);
  times[n] = (ent_time){.first = first, .last = last, .begin = tokens[first].begin,
                        .end = tokens[last].end, .when = when, .basis = basis,
                        .precision = ENT_PRECISION_RANGE};
  if (n < scene->time_count)
    memcpy(times + n + 1, scene->times + n, (scene->time_count - n) * sizeof *times);
  scene->times = times;
  scene->time_count++;
}

static bool names_month(const ent_sentence *s, const ent_time *t) {
  for (uint32_t i = t->first; i <= t->last; i++)
    if (ent_word_of(s->tokens[i].form) == ENT_WORD_MONTH) return true;
  return false;
}

static ent_day in_year(ent_day day, int year) {
  int old, month, month_day;
  ent_day_split(day, &old, &month, &month_day);
  if (month_day > ent_days_in_month(year, month)) month_day = ent_days_in_month(year, month);
  return ent_day_of(year, month, month_day);
}

/* "the 44-day war, which lasted from September 27 to November 10": days without a year
 * are those of the war if they fit in it. */
static void take_year_of_topic(const ent_resolver *r, ent_scene *scene, ent_interval topic) {
  ent_time *times = NULL;
  int first, last, month, day;
  if (scene->time_count == 0) return;
  ent_day_split(topic.from, &first, &month, &day);
  ent_day_split(topic.to, &last, &month, &day);
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    if (t->basis != ENT_BASIS_RELATIVE || t->duration || t->when.from == ENT_DAY_NONE ||
        t->when.to == ENT_DAY_NONE || t->when.to - t->when.from > 360 ||
        !names_month(scene->sentence, t))
      continue;
    for (int year = first; year <= last; year++) {
      ent_day from = in_year(t->when.from, year);
      if (from < topic.from || from + (t->when.to - t->when.from) > topic.to) continue;
      if (!times) times = ENT_ARENA_NEW(r->arena, ent_time, scene->time_count);
      if (!times) return;
      memcpy(times, scene->times, scene->time_count * sizeof *times);
      times[i].when = (ent_interval){from, from + (t->when.to - t->when.from)};
      times[i].basis = ENT_BASIS_EXPLICIT; /* the sentence itself names the war */
      scene->times = times;
      break;
    }
  }
}

/* "During the exhibition, ...": a thing told before, so the day the story has reached. */
static void add_occasion(const ent_resolver *r, ent_scene *scene, uint32_t noun) {
  static const char *const things[] = {"meeting", "summit", "conference", "exhibition", "visit",
    "talks", "negotiations", "session", "ceremony", "forum", "event", "call", "conversation",
    "trip", "war", "conflict", "crisis", "exercise", "exercises", "festival", NULL};
  static const char *const ends[] = {",", ".", ";", NULL};
  ent_interval running = r->story.anchor.running;
  const ent_sentence *s = scene->sentence;
  if (running.from == ENT_DAY_NONE || running.to == ENT_DAY_NONE || noun + 1 >= s->count) return;
  if (ent__is_any(&s->tokens[noun], things) && ent__is_any(&s->tokens[noun + 1], ends))
    add_time(r, scene, noun - 1, noun, running, ENT_BASIS_CARRIED);
}

/* "During the war, ...", "in the days of the war": of the war that was named before. "The war in B", "the war of 1812" are others. */
static bool add_war_told(const ent_resolver *r, ent_scene *scene, uint32_t noun) {
  static const char *const wars[] = {"war", "conflict", NULL};
  static const char *const own[] = {"in", "of", "on", "against", "between", "with", "over", "for", NULL};
  const ent_sentence *s = scene->sentence;
  const ent_topic *war = r->occasion;
  if (!war || !ent_slice_is(war->kind, "war") || war->when.from == ENT_DAY_NONE || !ent__is_any(&s->tokens[noun], wars)) return false;
  if (noun + 1 < s->count && ent__is_any(&s->tokens[noun + 1], own)) return false;
  add_time(r, scene, noun - 1, noun, war->when, ENT_BASIS_CARRIED);
  return true;
}

void ent__add_event_times(const ent_resolver *r, ent_scene *scene) {
  static const char *const ways[] = {"during", "throughout", NULL};
  static const char *const the[] = {"the", "this", "that", NULL};
  const ent_sentence *s = scene->sentence;
  if (scene->time_count) return;
  for (uint32_t i = 0; i + 2 < s->count && !scene->time_count; i++) {
    bool within = ent__is_any(&s->tokens[i], ways);
    if (!ent__is_any(&s->tokens[i + 1], the) || !(within || ent_slice_eq_nocase(s->tokens[i].form, ENT_SLICE("at")))) continue;
    if (!within || !add_war_told(r, scene, i + 2)) add_occasion(r, scene, i + 2);
  }
}

void ent__add_topic_times(const ent_resolver *r, ent_scene *scene) {
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    const ent_topic *topic = m->kind == ENT_KIND_TOPIC ? ent_world_topic(r->world, m->title) : NULL;
    if (!topic || topic->when.from == ENT_DAY_NONE || topic->when.to == ENT_DAY_NONE) continue;
    if (topic->when.to - topic->when.from > LONGEST_TOPIC_DAYS) continue;
    take_year_of_topic(r, scene, topic->when);
    if (stands_in_time(scene->sentence, m) && !meets_time(scene, m))
      add_time(r, scene, m->first, m->last, topic->when, ENT_BASIS_EXPLICIT);
  }
}
