/* What the readers of times share: adding a point, and the marks and letters that join or
 * extend numbers. */
#include "resolve/time/time_point.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

void ent__add_point(ent_time_points *out, ent_time_point point, uint32_t first, uint32_t end) {
  if (out->count == ENT_POINTS_AT_ONCE) return;
  point.first = first;
  point.last = end - 1;
  out->items[out->count++] = point;
}

bool ent__sticks(const ent_atom *next) {
  if (!next->glued) return false;
  if (next->kind != ENT_ATOM_MARK) return true;
  if (next->number == '%' || next->number == 0xB0) return true;
  return (next->number == ',' || next->number == '.' || next->number == ':') && next[1].glued &&
         next[1].kind == ENT_ATOM_NUMBER && !(next->number == ',' && next[1].digits != 3);
}

/* "-", "to", "and" between days, months, years; the words after "from"/"between". */
uint32_t ent__read_joiner(const ent_atom *a, ent_time_link *link) {
  *link = ENT_LINK_RANGE;
  if (ent_atom_mark(a, '-') || is(a, ENT_WORD_TO) || is(a, ENT_WORD_UNTIL)) return 1;
  *link = ENT_LINK_LIST;
  if (is(a, ENT_WORD_AND) || is(a, ENT_WORD_OR) || ent_atom_mark(a, '/') || ent_atom_mark(a, '&'))
    return 1;
  if (ent_atom_mark(a, ',')) return is(a + 1, ENT_WORD_AND) ? 2 : 1;
  return 0;
}

uint32_t ent__read_q(const ent_atom *a, int *number, uint32_t *half) {
  *half = ent_atom_is(a, "h");
  if ((!*half && !ent_atom_is(a, "q")) || a[1].kind != ENT_ATOM_NUMBER || !a[1].glued ||
      a[1].number < 1 || a[1].number > (*half ? 2U : 4U))
    return 0;
  *number = (int)a[1].number;
  return 2;
}
