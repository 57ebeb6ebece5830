/* Fiscal years that are not the calendar's: "fiscal 2023" of the United States began on 1 October 2022. Loaded by load.c. */
#include "world/internal.h"

bool ent_world_fiscal_year(const ent_world *world, ent_slice state, int first, int last, ent_interval *out) {
  for (uint32_t i = 0; i < world->fiscal_count; i++) {
    const ent__fiscal *row = &world->fiscal[i];
    int begin = first == last && row->by_end ? first - 1 : first, end = first == last ? begin + 1 : last;
    ent_interval year = {ent_day_of(begin, row->month, 1), ent_day_of(end, row->month, 1) - 1};
    if (!ent_slice_eq(row->state, state) || !ent_intervals_meet(row->when, year)) continue;
    *out = year;
    return true;
  }
  return false;
}
