/* "its neighbour", "India's western neighbour": in comes the noun with its owner, out goes the
 * state meant: of those named before it the one that borders on the owner and lies where the
 * adjective says; if none was named, the only one that lies there. Several: left open. */
#include "resolve/internal.h"

enum { REACH = 5 /**< sentences back that a state may have been named */ };

/* "northern", "north-eastern": eighths of the circle from north, plus one; 0 if none. */
static uint32_t direction_in(const ent_sentence *s, uint32_t first, uint32_t last) {
  static const struct {
    const char *word;
    uint32_t direction;
  } points[] = {{"northern", 1},     {"northeastern", 2}, {"north-eastern", 2}, {"eastern", 3},
                {"southeastern", 4}, {"south-eastern", 4}, {"southern", 5},     {"southwestern", 6},
                {"south-western", 6}, {"western", 7},      {"northwestern", 8}, {"north-western", 8}};
  for (uint32_t t = first; t <= last; t++)
    for (size_t i = 0; i < sizeof points / sizeof *points; i++)
      if (ent__is(&s->tokens[t], points[i].word)) return points[i].direction;
  return 0;
}

/* "its neighbour |Eritrea|", "its neighbour, |Mali|,": the name follows. */
static bool is_named(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t next = t + 1;
  if (next < s->count && ent__is(&s->tokens[next], ",")) {
    next++;
    if (next >= s->count || !ent_deprel_is(&s->tokens[next], "appos")) return false;
  }
  return next < s->count && work->covered[next];
}

bool ent__draft_neighbour(ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t first = t;
  ent__draft *draft;
  while (first > 0 && t - first < 4) {
    const ent_token *token = &s->tokens[first - 1];
    if (ent__is_any(token, WORDS("its", "their", "his", "her", "our", "my")) ||
        ent__possessive_mark(token))
      break;
    if (s->parsed && token->upos != ENT_UPOS_ADJ && token->upos != ENT_UPOS_ADV &&
        !ent__is(token, "-"))
      return true;
    first--;
  }
  if (first == 0 || t - first >= 4 || is_named(work, t)) return true;
  draft = ent__add_draft(work, first, t);
  if (!draft) return false;
  draft->wait = ENT__WAIT_PRONOUN;
  draft->point = ENT__POINT_NEIGHBOUR;
  draft->mention.how = ENT_HOW_DEFINITE;
  draft->owner = ent__possessive_mark(&s->tokens[first - 1]) ? first - 2 : first - 1;
  draft->number = direction_in(s, first, t);
  return true;
}

static bool lies_there(const ent_border *border, uint32_t direction) {
  int apart;
  if (!direction) return true;
  if (border->direction < 0) return false;
  apart = (border->direction - (int)direction + 1 + 8) % 8;
  return apart <= 1 || apart == 7;
}

/* The border with `other` (an id), if it lies in that direction. */
static bool borders_on(const ent_resolver *r, const ent_entity *state, ent_slice other,
                       uint32_t direction) {
  const ent_border *border;
  for (uint32_t n = 0; (border = ent_world_border(r->world, state, n)) != NULL; n++)
    if (ent_slice_eq(border->neighbour->id, other)) return lies_there(border, direction);
  return false;
}

static void among_named(const ent__work *work, const ent_entity *state, uint32_t direction,
                        uint32_t reach, ent__states *out) {
  out->count = 0;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + reach < work->sentence->number) return;
    for (uint32_t i = 0; i < c->party_count; i++)
      if (borders_on(work->r, state, c->parties[i].entity, direction))
        ent__add_state(out, (ent_party){c->parties[i].entity, ENT_EMPTY, ENT_EMPTY});
  }
}

/* By land only, in that direction, at the time talked about. */
static void among_all(const ent__work *work, const ent_entity *state, uint32_t direction,
                      ent__states *out) {
  const ent_border *border;
  out->count = 0;
  for (uint32_t n = 0; (border = ent_world_border(work->r->world, state, n)) != NULL; n++)
    if (border->land && lies_there(border, direction) &&
        ent_intervals_meet(border->when, work->frame) &&
        ent_intervals_meet(border->neighbour->when, work->frame))
      ent__add_state(out, (ent_party){border->neighbour->id, ENT_EMPTY, ENT_EMPTY});
}

/* The state that the owner's token, a pronoun or the end of a name, belongs to. */
static const ent_entity *owner_state(const ent__work *work, uint32_t owner) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.first > owner || d->mention.last < owner || d->party_count != 1 ||
        d->mention.kind == ENT_KIND_TOPIC)
      continue;
    if (ent__is_state_id(d->parties[0].entity))
      return ent_world_entity(work->r->world, d->parties[0].entity);
  }
  return NULL;
}

void ent__settle_neighbour(ent__work *work, ent__draft *draft) {
  const ent_entity *state = owner_state(work, draft->owner);
  ent__states found = {0};
  if (!state) return;
  among_named(work, state, draft->number, 1, &found);
  if (!found.count) among_named(work, state, draft->number, REACH, &found);
  if (!found.count && draft->number) among_all(work, state, draft->number, &found);
  if (found.count != 1) return;
  ent__add_party(draft, found.items[0].entity, ENT_EMPTY, ENT_EMPTY);
  draft->mention.kind = ENT_KIND_STATE;
  draft->class = ENT__CLASS_STATE;
}
