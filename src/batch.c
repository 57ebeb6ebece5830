/* Many documents through one engine: a ring of items, worker threads that fill
 * it in turn (source under the lock, coding outside), and the calling thread
 * that empties it in order. So the output does not depend on the number of
 * threads. */
#include <pthread.h>
#include <stdlib.h>

#include "pipeline.h"

enum { ITEM_LIMIT_GIB = 8 };

typedef enum slot_state { SLOT_FREE, SLOT_BUSY, SLOT_READY } slot_state;

typedef struct ring {
  const ent_engine *engine;
  const ent_batch *batch;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  ent_batch_item *items;
  slot_state *states;
  uint32_t size, next, first; /* next to fill, first to empty: counters, modulo size */
  bool drained, stop;         /* the source is at its end; the sink gave up */
} ring;

static void code_item(const ent_engine *engine, const ent_batch *batch, ent_batch_item *item) {
  if (item->status != ENT_OK || item->skip) return;
  item->status = ent_engine_code(&item->coded, engine, &item->arena, &item->document,
                                 &batch->options, &item->error);
}

static void prepare(ent_batch_item *item) {
  ent_arena_reset(&item->arena);
  item->document = (ent_document){0};
  item->coded = (ent_coded){0};
  item->error = (ent_error){0};
  item->status = ENT_OK;
  item->skip = false;
}

static void *work(void *argument) {
  ring *r = argument;
  pthread_mutex_lock(&r->lock);
  while (!r->drained && !r->stop) {
    uint32_t slot = r->next % r->size;
    ent_batch_item *item = &r->items[slot];
    if (r->states[slot] != SLOT_FREE) {
      pthread_cond_wait(&r->changed, &r->lock);
      continue;
    }
    prepare(item);
    item->status = r->batch->source(r->batch->user, item);
    if (item->status == ENT_DONE) {
      r->drained = true;
      break;
    }
    r->states[slot] = SLOT_BUSY;
    r->next++;
    pthread_mutex_unlock(&r->lock);
    code_item(r->engine, r->batch, item);
    pthread_mutex_lock(&r->lock);
    r->states[slot] = SLOT_READY;
    pthread_cond_broadcast(&r->changed);
  }
  pthread_cond_broadcast(&r->changed);
  pthread_mutex_unlock(&r->lock);
  return NULL;
}

static ent_status empty_ring(ring *r, ent_error *err) {
  ent_status st = ENT_OK;
  pthread_mutex_lock(&r->lock);
  for (;;) {
    uint32_t slot = r->first % r->size;
    if (r->states[slot] == SLOT_READY) {
      pthread_mutex_unlock(&r->lock);
      st = r->batch->sink(r->batch->user, &r->items[slot], err);
      pthread_mutex_lock(&r->lock);
      r->states[slot] = SLOT_FREE;
      r->first++;
      if (st != ENT_OK) r->stop = true;
      pthread_cond_broadcast(&r->changed);
      if (st != ENT_OK) break;
    } else if (r->drained && r->first == r->next) {
      break;
    } else {
      pthread_cond_wait(&r->changed, &r->lock);
    }
  }
  pthread_mutex_unlock(&r->lock);
  return st;
}

static ent_status run_threads(ring *r, uint32_t jobs, ent_error *err) {
  pthread_t *threads = calloc(jobs, sizeof *threads);
  uint32_t started = 0;
  ent_status st;
  if (!threads) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  while (started < jobs && pthread_create(&threads[started], NULL, work, r) == 0) started++;
  if (started) {
    st = empty_ring(r, err);
  } else {
    st = ent_fail(err, ENT_E_INTERNAL, "cannot start a thread");
  }
  for (uint32_t i = 0; i < started; i++) pthread_join(threads[i], NULL);
  free(threads);
  return st;
}

static ent_status run_alone(ring *r, ent_error *err) {
  ent_batch_item *item = &r->items[0];
  for (;;) {
    ent_status st;
    prepare(item);
    item->status = r->batch->source(r->batch->user, item);
    if (item->status == ENT_DONE) return ENT_OK;
    code_item(r->engine, r->batch, item);
    st = r->batch->sink(r->batch->user, item, err);
    if (st != ENT_OK) return st;
  }
}

ent_status ent_batch_run(const ent_engine *engine, const ent_batch *batch, ent_error *err) {
  ring r = {.engine = engine, .batch = batch, .size = batch->jobs > 1 ? batch->jobs * 2 : 1};
  ent_status st = ENT_E_NOMEM;
  r.items = calloc(r.size, sizeof *r.items);
  r.states = calloc(r.size, sizeof *r.states);
  if (!r.items || !r.states) {
    ent_fail(err, ENT_E_NOMEM, "out of memory");
    goto out;
  }
  for (uint32_t i = 0; i < r.size; i++)
    ent_arena_init(&r.items[i].arena, (size_t)ITEM_LIMIT_GIB << 30);
  pthread_mutex_init(&r.lock, NULL);
  pthread_cond_init(&r.changed, NULL);
  st = batch->jobs > 1 ? run_threads(&r, batch->jobs, err) : run_alone(&r, err);
  pthread_cond_destroy(&r.changed);
  pthread_mutex_destroy(&r.lock);
  for (uint32_t i = 0; i < r.size; i++) ent_arena_free(&r.items[i].arena);
out:
  free(r.items);
  free(r.states);
  return st;
}
