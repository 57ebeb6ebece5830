/* A mention in the making: a draft is opened over its words by whoever finds it first, and gets its parties later. */
#include "resolve/internal.h"

ent__draft *ent__add_draft(ent__work *work, uint32_t first, uint32_t last) {
  const ent_sentence *s = work->sentence;
  ent__draft *draft;
  if (work->draft_count == work->r->draft_room) {
    uint32_t room = work->r->draft_room * 2;
    ent__draft *more =
        ent_arena_grow(work->r->arena, work->drafts, work->draft_count, room, sizeof *more);
    if (!more) return NULL;
    work->drafts = work->r->drafts = more;
    work->r->draft_room = room;
  }
  draft = &work->drafts[work->draft_count++];
  *draft = (ent__draft){0};
  draft->mention.first = first;
  draft->mention.last = last;
  draft->mention.head = ent__head_of(s, first, last);
  draft->mention.begin = s->tokens[first].begin;
  draft->mention.end = s->tokens[last].end;
  draft->mention.name = (ent_slice){work->r->document->text.data + draft->mention.begin,
                                    draft->mention.end - draft->mention.begin};
  draft->owner = ENT__NO_TOKEN;
  return draft;
}

void ent__add_party(ent__draft *draft, ent_slice entity, ent_slice sector, ent_slice person) {
  for (uint32_t i = 0; i < draft->party_count; i++)
    if (ent_slice_eq(draft->parties[i].entity, entity) &&
        ent_slice_eq(draft->parties[i].person, person))
      return;
  if (draft->party_count < ENT__MAX_PARTIES)
    draft->parties[draft->party_count++] = (ent_party){entity, sector, person};
}

ent_slice ent__person_id(const ent__work *work, ent_slice name) {
  char *id = ent_arena_alloc(work->r->arena, name.size + 5);
  if (!id) return ENT_EMPTY;
  memcpy(id, "PER:", 4);
  memcpy(id + 4, name.data, name.size);
  return (ent_slice){id, name.size + 4};
}

ent_entity_kind ent__kind_of_party(const ent_resolver *r, const ent_party *party) {
  const ent_entity *entity = ent_world_entity(r->world, party->entity);
  if (entity) return entity->kind;
  return ent_slice_starts(party->entity, "PER:") ? ENT_KIND_PERSON : ENT_KIND_NONE;
}

void ent__cover(ent__work *work) {
  memset(work->covered, 0, work->sentence->count * sizeof *work->covered);
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent_mention *m = &work->drafts[i].mention;
    if (m->kind == ENT_KIND_TOPIC) continue;
    for (uint32_t t = m->first; t <= m->last; t++) work->covered[t] = i + 1;
  }
}
