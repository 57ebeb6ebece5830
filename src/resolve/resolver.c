/* Puts a sentence's mentions together: times first (offices go by date), then names,
 * titles, persons, then what points back, then figures. */
#include "resolve/amount/amount.h"
#include "resolve/internal.h"
#include "resolve/time/time_lex.h"

enum { FIRST_ROOM = 64 };

ent_status ent_resolver_new(ent_resolver **out, ent_arena *arena, const ent_world *world,
                            const ent_document *document, const ent_sentences *sentences,
                            ent_error *err) {
  ent_resolver *r = ENT_ARENA_NEW(arena, ent_resolver, 1);
  ent_status st;
  *out = NULL;
  if (!r) return ent_fail(err, ENT_E_NOMEM, "out of memory preparing a document");
  r->arena = arena;
  r->world = world;
  r->document = document;
  r->sentences = sentences;
  r->draft_room = FIRST_ROOM;
  r->drafts = ENT_ARENA_NEW(arena, ent__draft, FIRST_ROOM);
  if (!r->drafts) return ent_fail(err, ENT_E_NOMEM, "out of memory preparing a document");
  ent__index_pointers(r);
  ent_time_story_begin(&r->story, document->published);
  st = ent__read_ahead(r, err);
  if (st == ENT_OK) *out = r;
  return st;
}

void ent_resolver_look_inside(ent_resolver *resolver) { resolver->inside = true; }

const ent_entity *ent_resolver_side(const ent_resolver *resolver) { return resolver->side; }

const ent_entity *ent_resolver_partner(const ent_resolver *resolver) { return resolver->partner; }

bool ent_resolver_names_any(const ent_resolver *resolver, uint32_t sentence) { return resolver->named[sentence]; }
bool ent_resolver_on_two(const ent_resolver *resolver) { return ent__is_text_on(resolver, 2); }

static ent_day middle_of(ent_interval when) {
  if (when.from == ENT_DAY_NONE) return when.to;
  if (when.to == ENT_DAY_NONE) return when.from;
  return when.from + (when.to - when.from) / 2;
}

/* When offices are looked up: the sentence's own past date, the narrative's, or
 * the publication's. */
static void set_day(ent__work *work, const ent_time *times, uint32_t count) {
  const ent_resolver *r = work->r;
  ent_interval published = r->document->published;
  work->frame = ent_interval_known(published) ? published : r->story.anchor.running;
  work->day = middle_of(work->frame);
  if (ent_interval_known(r->story.anchor.running)) work->day = middle_of(r->story.anchor.running);
  for (uint32_t i = 0; i < count; i++) {
    const ent_time *t = &times[i];
    if (t->duration || t->anniversary || t->basis != ENT_BASIS_EXPLICIT) continue;
    if (t->when.from == ENT_DAY_NONE || t->when.to == ENT_DAY_NONE) continue;
    if (t->when.to - t->when.from > 366) continue;
    if (published.to != ENT_DAY_NONE && t->when.from > published.to) continue;
    work->day = middle_of(t->when);
    return;
  }
}

static ent_how how_of_use(ent_name_use use) {
  switch (use) {
    case ENT_USE_ADJECTIVE: return ENT_HOW_ADJECTIVE;
    case ENT_USE_DEMONYM: return ENT_HOW_DEMONYM;
    case ENT_USE_CAPITAL: return ENT_HOW_CAPITAL;
    case ENT_USE_SEAT: return ENT_HOW_SEAT;
    case ENT_USE_BODY: return ENT_HOW_BODY;
    default: return ENT_HOW_NAME;
  }
}

/* The names by themselves: a phrase that took one must not hide it. */
static ent_status keep_names(ent_scene *out, const ent__work *work, ent_error *err) {
  ent_naming *names;
  if (!work->atom_count) return ENT_OK;
  names = ENT_ARENA_NEW(work->r->arena, ent_naming, work->atom_count);
  if (!names) return ent_fail(err, ENT_E_NOMEM, "out of memory keeping names");
  out->names = names;
  for (uint32_t i = 0; i < work->atom_count; i++) {
    const ent__atom *atom = &work->atoms[i];
    if (!atom->taken || atom->silent || !atom->name) continue;
    names[out->name_count++] =
        (ent_naming){atom->begin, atom->end, atom->name->entity->id,
                     atom->name->use == ENT_USE_CAPITAL ? ENT_KIND_PLACE : atom->name->entity->kind,
                     how_of_use(atom->name->use)};
  }
  return ENT_OK;
}

static const ent_party nobody;

static ent_status find_mentions(ent_scene *out, ent__work *work, ent_error *err) {
  ent_resolver *r = work->r;
  ent_mention *mentions;
  bool third = false;
  ent_status st = ent__find_atoms(work, err);
  work->drafts = r->drafts;
  if (st == ENT_OK) st = ent__draft_phrases(work, err);
  if (st == ENT_OK) st = ent__draft_names(work, err);
  if (st == ENT_OK) ent__hear_turn(work);
  if (st == ENT_OK) st = ent__draft_pointers(work, err);
  if (st == ENT_OK) st = ent__settle(work, err);
  if (st == ENT_OK && r->inside && !ent__settle_inside(work))
    st = ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  if (st == ENT_OK) out->pair = ent__implied_pair(work);
  out->text_two = ent__two_of_text(work, &third);
  out->two = third ? NULL : out->text_two;
  if (st == ENT_OK && !ent__find_occasion(work, out))
    st = ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  if (st == ENT_OK) st = keep_names(out, work, err);
  if (st != ENT_OK || !work->draft_count) return st;
  mentions = ENT_ARENA_NEW(r->arena, ent_mention, work->draft_count);
  if (!mentions) return ent_fail(err, ENT_E_NOMEM, "out of memory keeping mentions");
  for (uint32_t i = 0; i < work->draft_count; i++) {
    mentions[i] = work->drafts[i].mention;
    if (!mentions[i].party_count) mentions[i].parties = &nobody;
  }
  out->mentions = mentions;
  out->mention_count = work->draft_count;
  return ENT_OK;
}

static bool names_topic(const ent_scene *scene, const ent_amount *a) {
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC && m->first <= a->first && a->last <= m->last) return true;
  }
  return false;
}

/* "the 44-day war" is a name of the tables, "the nine-day war" tells how long it was. */
static ent_status drop_lengths_in_names(ent_scene *out, ent_arena *arena, ent_error *err) {
  ent_amount *kept = NULL;
  uint32_t count = 0;
  for (uint32_t i = 0; i < out->amount_count; i++) {
    const ent_amount *a = &out->amounts[i];
    bool drop = a->unit_class == ENT_UNIT_TIME && names_topic(out, a);
    if (drop && !kept) {
      kept = ENT_ARENA_NEW(arena, ent_amount, out->amount_count);
      if (!kept) return ent_fail(err, ENT_E_NOMEM, "out of memory keeping figures");
      memcpy(kept, out->amounts, i * sizeof *kept);
    }
    if (!drop && kept) kept[count] = *a;
    count += !drop;
  }
  if (kept) out->amounts = kept;
  out->amount_count = count;
  return ENT_OK;
}

ent_status ent_resolve(ent_scene *out, ent_resolver *resolver, const ent_sentence *sentence,
                       ent_error *err) {
  ent__work work = {.r = resolver, .sentence = sentence};
  ent_atom room[ENT_ATOMS_ON_STACK];
  ent_atoms atoms; /* for times and figures */
  ent_status st;
  *out = (ent_scene){
      .document = resolver->document, .sentence = sentence, .cameo = resolver->inside};
  out->standing = ent_world_standing(resolver->world, &out->standing_count);
  if (!sentence->count) return ENT_OK;
  atoms = ent_atoms_of(resolver->arena, sentence, room);
  if (!atoms.items) return ent_fail(err, ENT_E_NOMEM, "out of memory cutting a sentence");
  st = ent_find_times_of(&out->times, &out->time_count, resolver->arena, &atoms,
                         &resolver->story.anchor, err);
  if (st != ENT_OK) return st;
  ent__take_year_of_next(resolver, out);
  ent__take_year_of_noun(resolver, out);
  set_day(&work, out->times, out->time_count);
  st = find_mentions(out, &work, err);
  if (st != ENT_OK) return st;
  ent__add_topic_times(resolver, out);
  ent__add_event_times(resolver, out);
  ent__set_fiscal_years(resolver, out);
  st = ent_find_amounts_of(&out->amounts, &out->amount_count, resolver->arena, sentence, &atoms, out->times,
                           out->time_count, err);
  if (ent__voice(resolver)) out->voice = ent__voice(resolver)->id;
  if (ent__listener(resolver)) out->listener = ent__listener(resolver)->id;
  if (st == ENT_OK) st = drop_lengths_in_names(out, resolver->arena, err);
  if (st != ENT_OK) return st;
  ent_time_story_follow(&resolver->story, sentence, out->times, out->time_count);
  return ENT_OK;
}
