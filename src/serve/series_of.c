/* In: one state or two. Out: their series. The events are found by running through the columns,
 * some ten milliseconds a million whoever is asked for; what counts and where is
 * analyse/series.c's. */
#include "serve/series_of.h"

#include "serve/catalogue.h"

typedef struct finder {
  const ent__catalogue *c;
  ent_arena *arena;
  uint32_t a, b; /* indices of entities; UINT32_MAX: none such */
  bool pair;
  ent_series_event *events;
  int64_t *lasting;
  uint32_t event_count, event_capacity, lasting_count, lasting_capacity;
} finder;

/* What the entity does in the item; 0 if it takes no part. */
static unsigned roles_of(const ent__catalogue *c, const ent__item_row *item, uint32_t entity) {
  for (uint32_t i = item->parties; i < item[1].parties; i++)
    if (c->parties[i].entity == entity) return c->parties[i].roles;
  return 0;
}

static ent_slice text_of(const ent__table *table, uint16_t code) {
  return code == ENT__NO_CODE ? ENT_EMPTY : table->list[code].text;
}

static bool add_event(finder *f, const ent__item_row *item, const bool ways[3]) {
  ent_series_event *event;
  if (f->event_count == f->event_capacity) {
    uint32_t wider = f->event_capacity ? f->event_capacity * 2 : 1024;
    f->events = ent_arena_grow(f->arena, f->events, f->event_capacity, wider, sizeof *f->events);
    if (!f->events) return false;
    f->event_capacity = wider;
  }
  event = &f->events[f->event_count++];
  *event = (ent_series_event){.date = item->date,
                              .type = text_of(&f->c->codes, item->code),
                              .cameo = text_of(&f->c->cameos, item->cameo),
                              .goldstein = item->goldstein,
                              .quad = item->quad,
                              .modality = (ent_modality)item->modality,
                              .independent = item->independent};
  memcpy(event->ways, ways, sizeof event->ways);
  return true;
}

static bool add_lasting(finder *f, const ent__item_row *item) {
  if (f->lasting_count == f->lasting_capacity) {
    uint32_t wider = f->lasting_capacity ? f->lasting_capacity * 2 : 64;
    f->lasting = ent_arena_grow(f->arena, f->lasting, f->lasting_capacity, wider, sizeof *f->lasting);
    if (!f->lasting) return false;
    f->lasting_capacity = wider;
  }
  f->lasting[f->lasting_count++] = item->id;
  return true;
}

static bool take(finder *f, const ent__item_row *item, const bool *lasts) {
  unsigned a = roles_of(f->c, item, f->a), b = f->pair ? roles_of(f->c, item, f->b) : 0;
  if (f->pair) {
    if (!a || !b) return true;
    if (item->kind == ENT_EVENT)
      return add_event(f, item, (bool[3]){(a & ENT_ACTS) && (b & ENT_RECEIVES),
                                          (b & ENT_ACTS) && (a & ENT_RECEIVES), false});
    return item->code == ENT__NO_CODE || !lasts[item->code] || add_lasting(f, item);
  }
  if (item->kind != ENT_EVENT || (!a && item->country != f->a)) return true;
  return add_event(f, item, (bool[3]){a & ENT_ACTS, a & ENT_RECEIVES, item->country == f->a});
}

static bool find(finder *f) {
  bool *lasts = ENT_ARENA_NEW(f->arena, bool, f->c->codes.count + 1), ok = lasts != NULL;
  if (f->a == UINT32_MAX || (f->pair && f->b == UINT32_MAX)) return true;
  for (int i = 0; ok && ent_series_lasting[i]; i++) {
    uint32_t code = ent__table_find(&f->c->codes, ent_slice_of(ent_series_lasting[i]));
    if (code != UINT32_MAX) lasts[code] = true;
  }
  for (uint32_t i = 0; ok && i < f->c->item_count; i++) ok = take(f, &f->c->items[i], lasts);
  return ok;
}

ent_status ent__series_of(ent_series *out, ent__request *request, ent_slice a, ent_slice b,
                          const ent_series_options *options, ent_error *err) {
  finder f = {.arena = &request->arena, .pair = b.size > 0};
  ent_status status = ent__catalogue_get(&f.c, request, err);
  if (status != ENT_OK) return status;
  f.a = ent__table_find(&f.c->entities, a);
  f.b = ent__table_find(&f.c->entities, b);
  if (find(&f)) {
    ent_series_source source = {f.events, f.c->event_dates, f.lasting,
                                f.event_count, f.c->event_date_count, f.lasting_count};
    status = ent_series_build_of(out, &request->arena, request->record, a, b, options, &source, err);
  } else {
    status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  ent__catalogue_done(request->server, f.c);
  return status;
}
