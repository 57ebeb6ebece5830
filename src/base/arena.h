/* A bump allocator: many small objects, freed in one call. One per document. */
#ifndef ENT_BASE_ARENA_H
#define ENT_BASE_ARENA_H

#include "base/slice.h"

typedef struct ent_arena_block ent_arena_block;

typedef struct ent_arena {
  ent_arena_block *block; /**< newest block */
  ent_arena_block *spare; /**< given back, kept for when the next is needed; may be NULL */
  size_t total;           /**< bytes asked of the system */
  size_t limit;           /**< hard maximum of `total`, 0 for none */
} ent_arena;

typedef struct ent_arena_mark {
  ent_arena_block *block;
  size_t used;
} ent_arena_mark;

/** An empty arena; allocates nothing yet. limit_bytes 0: no limit. */
void ent_arena_init(ent_arena *arena, size_t limit_bytes);
/** Frees everything. The arena may be used again. */
void ent_arena_free(ent_arena *arena);
/** Forgets everything but keeps the newest block for the next document. */
void ent_arena_reset(ent_arena *arena);

/** Makes room for `size` bytes in one block. false if out of memory or over the limit. */
bool ent_arena_reserve(ent_arena *arena, size_t size);
/** `size` zeroed bytes aligned to 64 if size >= 64, else to 16; NULL if out of
 *  memory or over the limit. size 0 gives a valid pointer. */
void *ent_arena_alloc(ent_arena *arena, size_t size);
/** Array of `count` zeroed things of `size` bytes; NULL on overflow too. */
void *ent_arena_array(ent_arena *arena, size_t count, size_t size);
/** The array moved to a larger one (old content copied). */
void *ent_arena_grow(ent_arena *arena, const void *old, size_t old_count, size_t new_count,
                     size_t size);
#define ENT_ARENA_NEW(arena, type, count) \
  ((type *)ent_arena_array((arena), (size_t)(count), sizeof(type)))

/** The same, but with whatever the memory holds: for what is written before it is read. */
void *ent_arena_scratch(ent_arena *arena, size_t count, size_t size);
#define ENT_ARENA_SCRATCH(arena, type, count) \
  ((type *)ent_arena_scratch((arena), (size_t)(count), sizeof(type)))

/** A copy that also ends in NUL. data is NULL if out of memory. */
ent_slice ent_arena_copy(ent_arena *arena, ent_slice text);

/** What is allocated after `mark` is given back by `rewind`; of its blocks the largest is kept to be used again. */
ent_arena_mark ent_arena_get_mark(const ent_arena *arena);
void ent_arena_rewind(ent_arena *arena, ent_arena_mark mark);

#endif
