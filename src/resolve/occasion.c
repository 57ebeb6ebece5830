/* In: a sentence with its mentions and times. Out: the war or massacre that it tells of without
 * its name, so that "907 people lost their lives" is known to be of that war.
 *
 * A war or massacre stands until another is named or six sentences went by; that of the headline
 * stands throughout. A massacre is also known by its place and time: "civilians were
 * slaughtered at Khojaly in February 1992"; a war of the two that the text is on by its time:
 * "they invaded the islands in April 1982". */

#include "resolve/internal.h"

enum { OCCASION_REACH = 6, PLACE_REACH = 3, AROUND_DAYS = 3 };

static bool is_occasion(const ent_topic *topic) {
  return topic && (ent_slice_is(topic->kind, "war") || ent_slice_is(topic->kind, "massacre"));
}

/* "Khojaly" -> Khojaly massacre. */
static const ent_topic *massacre_at(const ent_world *world, ent_slice place) {
  static const char *const nouns[] = {" massacre", " Massacre", " genocide"};
  enum { NOUN_SIZE = sizeof " massacre" - 1 }; /* of each */
  char name[32 + NOUN_SIZE];
  if (place.size <= 3 || place.size >= 32 || !ent_world_goes_on(world, place)) return NULL;
  memcpy(name, place.data, place.size);
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
    const ent_topic *topic;
    memcpy(name + place.size, nouns[i], NOUN_SIZE);
    topic = ent_world_topic(world, (ent_slice){name, place.size + NOUN_SIZE});
    if (is_occasion(topic) && ent_interval_known(topic->when)) return topic;
  }
  return NULL;
}

bool ent__tells_of_death(const ent_sentence *s) {
  for (uint32_t t = 0; t < s->count; t++)
    if (ent__is_any(&s->tokens[t],
                    WORDS("killed", "kill", "kills", "killing", "slaughtered", "massacred", "died",
                          "dead", "deaths", "perished", "murdered", "massacre", "genocide",
                          "killings", "lives")))
      return true;
  return false;
}

static bool meets(const ent_scene *scene, const ent_topic *topic) {
  ent_interval when = topic->when;
  when.from -= AROUND_DAYS;
  when.to += AROUND_DAYS;
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    if (!t->duration && !t->anniversary && t->when.from != ENT_DAY_NONE &&
        t->when.to != ENT_DAY_NONE && t->when.to - t->when.from < 400 &&
        ent_intervals_meet(t->when, when))
      return true;
  }
  return false;
}

static void take(ent_resolver *r, const ent_topic *topic, uint32_t sentence) {
  r->occasion = topic;
  r->occasion_sentence = sentence;
}

static void note_massacre(ent__work *work, const ent_scene *scene) {
  ent_resolver *r = work->r;
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; t < s->count; t++) {
    const ent_topic *found =
        ent__capital(&s->tokens[t]) ? massacre_at(r->world, s->tokens[t].form) : NULL;
    if (!found) continue;
    r->near_massacre = found;
    r->near_sentence = s->number;
  }
  if (r->near_massacre && r->near_sentence + PLACE_REACH >= s->number && ent__tells_of_death(s) &&
      meets(scene, r->near_massacre))
    take(r, r->near_massacre, s->number);
}

static void note_named(ent__work *work) {
  ent_resolver *r = work->r;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent_mention *m = &work->drafts[i].mention;
    const ent_topic *topic =
        m->kind == ENT_KIND_TOPIC ? ent_world_topic(r->world, m->title) : NULL;
    if (!is_occasion(topic)) continue;
    take(r, topic, work->sentence->number);
    if (work->sentence->kind == ENT_SENTENCE_HEADLINE && work->sentence->number == 0)
      r->title_war = topic;
  }
}

static bool tells_of_war(const ent_sentence *s) {
  for (uint32_t t = 0; t < s->count; t++)
    if (ent__is_any(&s->tokens[t], WORDS("war", "invaded", "invasion", "fought", "fighting", "landed",
                                         "battle", "attacked", "sank", "bombed", "surrender",
                                         "surrendered", "offensive")))
      return true;
  return ent__tells_of_death(s);
}

/* The two states that the text is on fought at the time told. */
static void note_war_of_pair(ent__work *work, const ent_scene *scene) {
  ent_resolver *r = work->r;
  if (!r->main[0] || !r->main[1] || !scene->time_count || !tells_of_war(work->sentence)) return;
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    const ent_topic *war;
    if (t->duration || t->anniversary || t->when.from == ENT_DAY_NONE ||
        t->when.to == ENT_DAY_NONE || t->when.to - t->when.from > 366)
      continue;
    war = ent_world_war(r->world, r->main[0], r->main[1], t->when);
    if (war) take(r, war, work->sentence->number);
  }
}

bool ent__find_occasion(ent__work *work, ent_scene *scene) {
  ent_resolver *r = work->r;
  const ent_topic *topic;
  ent_mention *m;
  ent_party *parties;
  note_war_of_pair(work, scene);
  note_massacre(work, scene);
  note_named(work);
  topic = r->occasion && r->occasion_sentence + OCCASION_REACH >= work->sentence->number
              ? r->occasion
              : r->title_war;
  if (!topic) return true;
  m = ENT_ARENA_NEW(r->arena, ent_mention, 1);
  parties = ENT_ARENA_NEW(r->arena, ent_party, topic->party_count + 1);
  if (!m || !parties) return false;
  for (uint32_t i = 0; i < topic->party_count; i++)
    parties[i] = (ent_party){.entity = topic->parties[i]->id};
  *m = (ent_mention){.kind = ENT_KIND_TOPIC, .how = ENT_HOW_DEFINITE, .title = topic->name,
                     .name = topic->kind, .parties = parties, .party_count = topic->party_count};
  scene->occasion = m;
  scene->occasion_when = topic->when;
  return true;
}
