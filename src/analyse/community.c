/* In: positive and negative weights between nodes. Out: communities that maximise signed
 * modularity (Gomez, Jensen, Arenas 2009, "Analysis of community structure in networks of
 * correlated data", Physical Review E 80, 016114): positive ties beyond what strengths let
 * expect lie within, negative ones between.
 *
 * Agglomeration (Clauset, Newman, Moore 2004): from single nodes, the two communities whose
 * union gains most are joined until none gains; then single nodes are moved while that
 * gains. Ties between equal gains go to the lower number, so the outcome is always the
 * same. It need not be the best of all partitions. */
#include <math.h>

#include "analyse/network.h"

#define AT(i, j) ((size_t)(i) * count + (j))
enum { ROUNDS = 20 };
static const double least_gain = 1e-9;

/* What a pair in one community adds to modularity, before the norm. */
static double *pair_gains(ent_arena *arena, const double *positive, const double *negative,
                          uint32_t count, double *norm) {
  double *gains = ENT_ARENA_NEW(arena, double, (size_t)count * count + 1);
  double *plus = ENT_ARENA_NEW(arena, double, count + 1);
  double *minus = ENT_ARENA_NEW(arena, double, count + 1);
  double all_plus = 0, all_minus = 0;
  if (!gains || !plus || !minus) return NULL;
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t j = 0; j < count; j++) {
      plus[i] += positive[AT(i, j)];
      minus[i] += negative[AT(i, j)];
    }
  for (uint32_t i = 0; i < count; i++) {
    all_plus += plus[i];
    all_minus += minus[i];
  }
  *norm = all_plus + all_minus;
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t j = 0; j < count; j++) {
      double g = positive[AT(i, j)] - negative[AT(i, j)];
      if (all_plus > 0) g -= plus[i] * plus[j] / all_plus;
      if (all_minus > 0) g += minus[i] * minus[j] / all_minus;
      gains[AT(i, j)] = g;
    }
  return gains;
}

static void join(double *between, uint32_t *community, uint32_t count, uint32_t a, uint32_t b) {
  for (uint32_t k = 0; k < count; k++) {
    between[AT(a, k)] += between[AT(b, k)];
    between[AT(k, a)] = between[AT(a, k)];
  }
  for (uint32_t k = 0; k < count; k++)
    if (community[k] == b) community[k] = a;
}

/* Joins the best pair of communities while that gains. */
static void agglomerate(double *between, uint32_t *community, bool *gone, uint32_t count) {
  for (;;) {
    double best = least_gain;
    uint32_t a = 0, b = 0;
    for (uint32_t i = 0; i < count; i++)
      for (uint32_t j = i + 1; j < count && !gone[i]; j++)
        if (!gone[j] && between[AT(i, j)] > best + least_gain) {
          best = between[AT(i, j)];
          a = i;
          b = j;
        }
    if (a == b) return;
    join(between, community, count, a, b);
    gone[b] = true;
  }
}

/* Moves nodes one by one where they gain; true if one moved. */
static bool refine(const double *gains, uint32_t *community, double *sums, uint32_t count) {
  bool moved = false;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t best = community[i];
    for (uint32_t k = 0; k < count; k++) sums[k] = 0;
    for (uint32_t j = 0; j < count; j++)
      if (j != i) sums[community[j]] += gains[AT(i, j)];
    for (uint32_t k = 0; k < count; k++)
      if (sums[k] > sums[best] + least_gain) best = k;
    moved |= best != community[i];
    community[i] = best;
  }
  return moved;
}

/* Numbers communities in the order of their first nodes. */
static uint32_t renumber(uint32_t *community, uint32_t *numbers, uint32_t count) {
  uint32_t used = 0;
  for (uint32_t i = 0; i < count; i++) numbers[i] = UINT32_MAX;
  for (uint32_t i = 0; i < count; i++) {
    if (numbers[community[i]] == UINT32_MAX) numbers[community[i]] = used++;
    community[i] = numbers[community[i]];
  }
  return used;
}

bool ent__communities(uint32_t *community, uint32_t *communities, double *modularity,
                      ent_arena *arena, const double *positive, const double *negative,
                      uint32_t count) {
  double norm = 0, *gains = pair_gains(arena, positive, negative, count, &norm);
  double *between = ENT_ARENA_NEW(arena, double, (size_t)count * count + 1);
  double *sums = ENT_ARENA_NEW(arena, double, count + 1);
  bool *gone = ENT_ARENA_NEW(arena, bool, count + 1);
  uint32_t *numbers = ENT_ARENA_NEW(arena, uint32_t, count + 1);
  *modularity = 0;
  *communities = 0;
  if (!gains || !between || !sums || !gone || !numbers) return false;
  for (uint32_t i = 0; i < count; i++) community[i] = i;
  for (size_t i = 0; i < (size_t)count * count; i++) between[i] = gains[i];
  agglomerate(between, community, gone, count);
  for (int round = 0; round < ROUNDS; round++)
    if (!refine(gains, community, sums, count)) break;
  *communities = renumber(community, numbers, count);
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t j = 0; j < count; j++)
      if (community[i] == community[j]) *modularity += gains[AT(i, j)];
  if (norm > 0) *modularity /= norm;
  return true;
}
