/* In: reports with their items and the sides of their documents. Out: for each item how
 * many documents of each side tell it; copies of one text count once as a source. */
#include <stdlib.h>

#include "record/item.h"

static int by_side(const void *left, const void *right) {
  const ent__member *a = *(const ent__member *const *)left, *b = *(const ent__member *const *)right;
  int order;
  if (a->item != b->item) return a->item < b->item ? -1 : 1;
  order = ent_slice_cmp(a->side, b->side);
  if (order) return order;
  if (a->source != b->source) return a->source < b->source ? -1 : 1;
  return (a->document > b->document) - (a->document < b->document);
}

uint32_t ent__sides_of(ent__side **out, ent_arena *arena, const ent__member *members,
                       uint32_t count) {
  const ent__member **sorted = ENT_ARENA_NEW(arena, const ent__member *, count + 1);
  ent__side *sides = ENT_ARENA_NEW(arena, ent__side, count + 1), *last = NULL;
  uint32_t used = 0;
  if (!sorted || !sides) return UINT32_MAX;
  for (uint32_t i = 0; i < count; i++) sorted[i] = &members[i];
  if (count) qsort(sorted, count, sizeof *sorted, by_side);
  for (uint32_t i = 0; i < count; i++) {
    const ent__member *m = sorted[i], *before = i ? sorted[i - 1] : NULL;
    if (!last || last->item != m->item || !ent_slice_eq(last->side, m->side)) {
      last = &sides[used++];
      *last = (ent__side){m->item, m->side, 1, 1};
      continue;
    }
    last->sources += before->source != m->source;
    last->documents += before->source != m->source || before->document != m->document;
  }
  *out = sides;
  return used;
}
