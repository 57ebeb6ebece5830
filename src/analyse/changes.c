/* In: counts of a series. Out: the periods at which their level changed.
 *
 * PELT (R. Killick, P. Fearnhead, I. Eckley, "Optimal detection of changepoints with a
 * linear computational cost", JASA 107, 2012): of all ways to cut the series into segments
 * the one with the least cost, exactly; a segment costs twice its negative log-likelihood as
 * Poisson counts of one mean, and each cut costs 2 log n (Schwarz's criterion for a mean and
 * a place). Counts of events come in bursts, so that their variance exceeds their mean; the
 * penalty is therefore multiplied by their dispersion, estimated from successive periods,
 * mean of (y - y')^2 / (y + y'), which a few changes of level hardly move. */
#include "analyse/changes.h"

#include <math.h>

/* Twice the negative log-likelihood of `n` counts that sum to `sum`, less what every
 * segmentation shares. */
static double cost(double sum, double n) { return sum > 0 ? 2 * (sum - sum * log(sum / n)) : 0; }

uint32_t ent__pelt(uint32_t **ends, ent_arena *arena, const double *counts, uint32_t count,
                   double penalty) {
  double *sums = ENT_ARENA_NEW(arena, double, count + 1);
  double *best = ENT_ARENA_NEW(arena, double, count + 1);
  uint32_t *last = ENT_ARENA_NEW(arena, uint32_t, count + 1);
  uint32_t *open = ENT_ARENA_NEW(arena, uint32_t, count + 1); /* cuts not yet ruled out */
  uint32_t opened = 1, found = 0;
  if (!sums || !best || !last || !open) return UINT32_MAX;
  for (uint32_t i = 0; i < count; i++) sums[i + 1] = sums[i] + counts[i];
  best[0] = -penalty;
  open[0] = 0;
  for (uint32_t t = 1; t <= count; t++) {
    uint32_t kept = 0;
    best[t] = INFINITY;
    for (uint32_t k = 0; k < opened; k++) {
      uint32_t s = open[k];
      double total = best[s] + cost(sums[t] - sums[s], t - s) + penalty;
      if (total < best[t]) {
        best[t] = total;
        last[t] = s;
      }
    }
    for (uint32_t k = 0; k < opened; k++) { /* what can never again be the best cut */
      uint32_t s = open[k];
      if (best[s] + cost(sums[t] - sums[s], t - s) <= best[t]) open[kept++] = s;
    }
    open[kept++] = t;
    opened = kept;
  }
  for (uint32_t t = count; t && last[t]; t = last[t]) found++;
  *ends = ENT_ARENA_NEW(arena, uint32_t, found + 1);
  if (!*ends) return UINT32_MAX;
  for (uint32_t t = count, i = found; t && last[t]; t = last[t]) (*ends)[--i] = last[t] - 1;
  return found;
}

static double dispersion_of(const double *counts, uint32_t count) {
  double sum = 0;
  uint32_t pairs = 0;
  for (uint32_t i = 1; i < count; i++) {
    double difference = counts[i] - counts[i - 1], both = counts[i] + counts[i - 1];
    if (both <= 0) continue;
    sum += difference * difference / both;
    pairs++;
  }
  return pairs ? fmax(1, sum / pairs) : 1;
}

static double mean_of(const double *counts, uint32_t from, uint32_t to) {
  double sum = 0;
  for (uint32_t i = from; i < to; i++) sum += counts[i];
  return sum / (to - from);
}

static bool find_kind(ent_change_list *out, ent_arena *arena, const ent_series *series,
                      const double *counts) {
  uint32_t *ends, n = series->count, found;
  double penalty;
  ent_change *list;
  out->dispersion = dispersion_of(counts, n);
  penalty = 2 * log(n) * out->dispersion;
  found = ent__pelt(&ends, arena, counts, n, penalty);
  if (found == UINT32_MAX) return false;
  list = ENT_ARENA_NEW(arena, ent_change, found + 1);
  if (!list) return false;
  out->level = mean_of(counts, 0, found ? ends[0] + 1 : n);
  for (uint32_t i = 0; i < found; i++) {
    uint32_t start = i ? ends[i - 1] + 1 : 0, from = ends[i] + 1;
    uint32_t to = i + 1 < found ? ends[i + 1] + 1 : n;
    double a = mean_of(counts, start, from), b = mean_of(counts, from, to);
    double sum_a = a * (from - start), sum_b = b * (to - from);
    list[i] = (ent_change){series->rows[from].period, series->rows[to - 1].period, to - from, a, b,
                           (cost(sum_a + sum_b, to - start) - cost(sum_a, from - start) -
                            cost(sum_b, to - from)) / penalty};
  }
  out->list = list;
  out->count = found;
  return true;
}

ent_status ent_changes_find(ent_changes *out, ent_arena *arena, const ent_series *series,
                            ent_error *err) {
  static const char *const what[] = {"events", "cooperation", "conflict"};
  double *counts = ENT_ARENA_NEW(arena, double, series->count + 1);
  *out = (ent_changes){.series = series};
  if (series->ways != 1) return ent_fail(err, ENT_E_ARG, "changes need a series of no direction");
  if (!counts) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (int kind = 0; kind < ENT_CHANGES_KINDS; kind++) {
    out->kinds[kind].what = what[kind];
    for (uint32_t i = 0; i < series->count; i++) {
      const ent_series_row *row = &series->rows[i];
      counts[i] = kind == 0   ? row->events
                  : kind == 1 ? row->quads[0] + row->quads[1]
                              : row->quads[2] + row->quads[3];
    }
    if (series->count && !find_kind(&out->kinds[kind], arena, series, counts))
      return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  return ENT_OK;
}

/* ---- output --------------------------------------------------------------------------- */

void ent_changes_write_table(ent_strbuf *out, const ent_changes *changes) {
  const ent_series *series = changes->series;
  ent_strbuf_printf(out, "Changes of level, %.*s and %.*s, by %s\n", ENT_FMT(series->states[0]),
                    ENT_FMT(series->states[1]), ent_period_name(series->period));
  for (int kind = 0; kind < ENT_CHANGES_KINDS; kind++) {
    const ent_change_list *k = &changes->kinds[kind];
    ent_strbuf_printf(out, "\n%s: %.2f a %s at first, dispersion %.1f\n", k->what, k->level,
                      ent_period_name(series->period), k->dispersion);
    if (!k->count) ent_strbuf_puts(out, "  no change\n");
    for (uint32_t i = 0; i < k->count; i++) {
      const ent_change *c = &k->list[i];
      ent_strbuf_puts(out, "  ");
      ent_period_say(out, c->from, series->period);
      if (c->periods > 1) {
        ent_strbuf_puts(out, " to ");
        ent_period_say(out, c->to, series->period);
      }
      ent_strbuf_printf(out, ": %s from %.2f to %.2f (%.1f times the penalty)\n",
                        c->level > c->before ? "rises" : "falls", c->before, c->level, c->gain);
    }
  }
}

void ent_changes_write_csv(ent_strbuf *out, const ent_changes *changes) {
  ent_strbuf_puts(out, "what,from,to,periods,before,level,gain\r\n");
  for (int kind = 0; kind < ENT_CHANGES_KINDS; kind++)
    for (uint32_t i = 0; i < changes->kinds[kind].count; i++) {
      const ent_change *c = &changes->kinds[kind].list[i];
      ent_strbuf_printf(out, "%s,", changes->kinds[kind].what);
      ent_period_say(out, c->from, changes->series->period);
      ent_strbuf_putc(out, ',');
      ent_period_say(out, c->to, changes->series->period);
      ent_strbuf_printf(out, ",%u,%.6g,%.6g,%.6g\r\n", c->periods, c->before, c->level, c->gain);
    }
}

void ent_changes_write_json(ent_strbuf *out, const ent_changes *changes) {
  const ent_series *series = changes->series;
  ent_strbuf_printf(out, "{\"states\":[\"%.*s\",\"%.*s\"],\"period\":\"%s\",\"changes\":[",
                    ENT_FMT(series->states[0]), ENT_FMT(series->states[1]),
                    ent_period_name(series->period));
  for (int kind = 0; kind < ENT_CHANGES_KINDS; kind++) {
    const ent_change_list *k = &changes->kinds[kind];
    ent_strbuf_printf(out, "%s\n{\"what\":\"%s\",\"level\":%.6g,\"dispersion\":%.6g,\"points\":[",
                      kind ? "," : "", k->what, k->level, k->dispersion);
    for (uint32_t i = 0; i < k->count; i++) {
      ent_strbuf_puts(out, i ? ",{\"from\":\"" : "{\"from\":\"");
      ent_period_say(out, k->list[i].from, series->period);
      ent_strbuf_puts(out, "\",\"to\":\"");
      ent_period_say(out, k->list[i].to, series->period);
      ent_strbuf_printf(out, "\",\"periods\":%u,\"before\":%.6g,\"level\":%.6g,\"gain\":%.6g}",
                        k->list[i].periods, k->list[i].before, k->list[i].level, k->list[i].gain);
    }
    ent_strbuf_puts(out, "]}");
  }
  ent_strbuf_puts(out, "]}\n");
}
