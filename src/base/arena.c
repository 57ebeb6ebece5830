/* Bump allocation in blocks that double up to four megabytes. The largest come from the system in
 * huge pages where it grants them: the tables of world and lexicon, touched once each, would cost
 * thousands of page faults in small ones. With ENT_ARENA_MALLOC every allocation is a block of its
 * own, so that AddressSanitizer sees each overrun (as link-grammar's POOL_ALLOCATOR=0). */
#define _DEFAULT_SOURCE
#include "base/arena.h"

#include <stdlib.h>
#include <sys/mman.h>

struct ent_arena_block {
  ent_arena_block *previous;
  size_t size, used; /* of the bytes after this header */
  size_t touched;    /* from here on they are zero */
  bool mapped;
};

enum { FIRST_BLOCK = 16 * 1024, HUGE_PAGE = 2 * 1024 * 1024, LARGEST_STEP = 2 * HUGE_PAGE - 64 };
#define HEADER ((sizeof(ent_arena_block) + 63) / 64 * 64)

static size_t round_up(size_t size, size_t unit) { return (size + unit - 1) / unit * unit; }

/* Zeroed, aligned to huge pages; `size` is a multiple of them. */
static void *map_pages(size_t size) {
  char *all = mmap(NULL, size + HUGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  size_t before;
  if (all == MAP_FAILED) return NULL;
  before = round_up((uintptr_t)all, HUGE_PAGE) - (uintptr_t)all;
  if (before) munmap(all, before);
  if (before < HUGE_PAGE) munmap(all + before + size, HUGE_PAGE - before);
#ifdef MADV_HUGEPAGE
  madvise(all + before, size, MADV_HUGEPAGE); /* advice: where it is not taken, nothing is lost */
#endif
  return all + before;
}

static void free_block(ent_arena_block *block) {
  if (block->mapped)
    munmap(block, block->size + HEADER);
  else
    free(block);
}

void ent_arena_init(ent_arena *arena, size_t limit_bytes) {
  *arena = (ent_arena){.limit = limit_bytes};
}

static void drop(ent_arena *arena, ent_arena_block *block) {
  if (!block) return;
  arena->total -= block->size + HEADER;
  free_block(block);
}

static void drop_until(ent_arena *arena, const ent_arena_block *keep) {
  while (arena->block && arena->block != keep) {
    ent_arena_block *previous = arena->block->previous;
    drop(arena, arena->block);
    arena->block = previous;
  }
}

static void drop_spare(ent_arena *arena) {
  drop(arena, arena->spare);
  arena->spare = NULL;
}

void ent_arena_free(ent_arena *arena) {
  drop_until(arena, NULL);
  drop_spare(arena);
}

void ent_arena_reset(ent_arena *arena) {
  ent_arena_block *newest = arena->block;
  if (!newest) return;
  arena->block = newest->previous;
  drop_until(arena, NULL);
  drop_spare(arena);
  newest->previous = NULL;
  newest->used = 0;
  arena->block = newest;
  arena->total = newest->size + HEADER;
}

static ent_arena_block *use_spare(ent_arena *arena) {
  ent_arena_block *block = arena->spare;
  block->previous = arena->block;
  block->used = 0;
  arena->spare = NULL;
  arena->block = block;
  return block;
}

/* Not zeroed. */
static void *get_heap(size_t size) {
#ifdef ENT_ARENA_MALLOC
  void *all = NULL;
  return posix_memalign(&all, 64, size) ? NULL : all; /* ends where the allocation does */
#else
  return aligned_alloc(64, size);
#endif
}

static ent_arena_block *add_block(ent_arena *arena, size_t need) {
  size_t size = arena->block ? arena->block->size * 2 : FIRST_BLOCK;
  ent_arena_block *block;
  bool mapped;
  if (size > LARGEST_STEP) size = LARGEST_STEP;
#ifdef ENT_ARENA_MALLOC
  size = need;
#endif
  if (size < need) size = need;
  if (size > SIZE_MAX - HEADER - 2 * HUGE_PAGE) return NULL;
  if (arena->spare && arena->spare->size >= need) return use_spare(arena);
  drop_spare(arena); /* too small by now */
  mapped = size >= HUGE_PAGE;
#ifdef ENT_ARENA_MALLOC
  mapped = false;
#else
  size = round_up(size + HEADER, mapped ? HUGE_PAGE : 64) - HEADER;
#endif
  if (arena->limit && arena->total + size + HEADER > arena->limit) return NULL;
  block = mapped ? map_pages(size + HEADER) : get_heap(size + HEADER);
  if (!block) return NULL;
  *block = (ent_arena_block){
      .previous = arena->block, .size = size, .touched = mapped ? 0 : size, .mapped = mapped};
  arena->block = block;
  arena->total += size + HEADER;
  return block;
}

bool ent_arena_reserve(ent_arena *arena, size_t size) {
  ent_arena_block *block = arena->block;
#ifdef ENT_ARENA_MALLOC
  return true;
#endif
  return (block && block->size - block->used >= size) || add_block(arena, size);
}

/* Takes `size` bytes; *dirty of them, the first, may not be zero. */
static char *take(ent_arena *arena, size_t size, size_t *dirty) {
  size_t align = size >= 64 ? 64 : 16;
  ent_arena_block *block = arena->block;
  size_t at = block ? round_up(block->used, align) : 0;
  char *out;
#ifdef ENT_ARENA_MALLOC
  block = NULL;
#endif
  if (!block || at > block->size || size > block->size - at) {
    block = add_block(arena, size);
    if (!block) return NULL;
    at = 0;
  }
  out = (char *)block + HEADER + at;
  block->used = at + size;
  *dirty = at >= block->touched ? 0 : block->used < block->touched ? size : block->touched - at;
  if (block->touched < block->used) block->touched = block->used;
  return out;
}

void *ent_arena_alloc(ent_arena *arena, size_t size) {
  size_t dirty;
  char *out = take(arena, size, &dirty);
  if (out && dirty) memset(out, 0, dirty);
  return out;
}

void *ent_arena_scratch(ent_arena *arena, size_t count, size_t size) {
  size_t dirty;
  return size && count > SIZE_MAX / size ? NULL : take(arena, count * size, &dirty);
}

void *ent_arena_array(ent_arena *arena, size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) return NULL;
  return ent_arena_alloc(arena, count * size);
}

void *ent_arena_grow(ent_arena *arena, const void *old, size_t old_count, size_t new_count,
                     size_t size) {
  void *out = ent_arena_array(arena, new_count, size);
  if (out && old_count) memcpy(out, old, old_count * size);
  return out;
}

ent_slice ent_arena_copy(ent_arena *arena, ent_slice text) {
  char *out = ent_arena_alloc(arena, text.size + 1);
  if (!out) return ENT_EMPTY;
  if (text.size) memcpy(out, text.data, text.size);
  out[text.size] = 0;
  return (ent_slice){out, text.size};
}

ent_arena_mark ent_arena_get_mark(const ent_arena *arena) {
  return (ent_arena_mark){arena->block, arena->block ? arena->block->used : 0};
}

void ent_arena_rewind(ent_arena *arena, ent_arena_mark mark) {
#ifndef ENT_ARENA_MALLOC
  while (arena->block && arena->block != mark.block) {
    ent_arena_block *block = arena->block;
    arena->block = block->previous;
    if (!arena->spare || arena->spare->size < block->size) {
      drop_spare(arena);
      arena->spare = block;
    } else {
      drop(arena, block);
    }
  }
#endif
  drop_until(arena, mark.block);
  if (arena->block) arena->block->used = mark.used;
}
