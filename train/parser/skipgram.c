/* Step 2: structured skip-gram with negative sampling (Ling et al. 2015) over summed word, affix and shape vectors.
 *
 * In: feature rows of each form, the corpus as form numbers (-1 ends a sentence). Out: one vector per vocabulary row
 * and per affix row, such that their sum predicts the words at -2, -1, +1 and +2, each place with its own output
 * matrix: vectors that know syntax. A word's own row is left out one time in five, so that affixes alone suffice for
 * unknown words. One thread and a fixed seed: the same bytes each time. Loaded by skipgram.py; no part of entente. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

enum { DIM = 128, SLOTS = 11, PLACES = 4, NEGATIVES = 5, NOISE = 1 << 22 };

static uint64_t state;
static uint32_t draw(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)(state >> 32);
}

static void update(const float *x, float *gx, float *o, float label, float lr) {
  float dot = 0;
  for (int k = 0; k < DIM; k++) dot += x[k] * o[k];
  float g = lr * (label - 1.0f / (1.0f + expf(-dot)));
  for (int k = 0; k < DIM; k++) {
    gx[k] += g * o[k];
    o[k] += g * x[k];
  }
}

/* words: rows x DIM, affixes: (buckets + 1) x DIM, both initialised by the caller; out: PLACES x rows x DIM, zero. */
void skipgram(float *words, float *affixes, float *out, int32_t rows, int32_t buckets, const int32_t *forms,
              const int32_t *corpus, int64_t length, const float *keep, const int32_t *noise, int epochs, float rate,
              uint64_t seed) {
  static const int place[PLACES] = {-2, -1, 1, 2};
  state = seed * 0x9E3779B97F4A7C15u + 1;
  double total = (double)length * epochs, done = 0;
  for (int e = 0; e < epochs; e++) {
    for (int64_t t = 0; t < length; t++, done++) {
      if (corpus[t] < 0) continue;
      const int32_t *f = forms + (int64_t)corpus[t] * SLOTS;
      if ((float)(draw() >> 8) / 16777216.0f > keep[f[0]]) continue;
      float lr = rate * (float)(1.0 - done / total) + rate * 1e-3f;
      float x[DIM] = {0}, gx[DIM] = {0};
      int whole = draw() % 5 != 0;
      for (int s = whole ? 0 : 1; s < SLOTS; s++) {
        const float *v = s ? affixes + (int64_t)f[s] * DIM : words + (int64_t)f[0] * DIM;
        if (s && f[s] == buckets) continue;
        for (int k = 0; k < DIM; k++) x[k] += v[k];
      }
      for (int p = 0; p < PLACES; p++) {
        int64_t u = t;
        int step = place[p] < 0 ? -1 : 1, left = abs(place[p]);
        while (left > 0 && u + step >= 0 && u + step < length && corpus[u + step] >= 0) u += step, left--;
        if (left > 0) continue;
        int32_t target = forms[(int64_t)corpus[u] * SLOTS];
        float *o = out + (int64_t)p * rows * DIM;
        update(x, gx, o + (int64_t)target * DIM, 1, lr);
        for (int n = 0; n < NEGATIVES; n++) {
          int32_t w = noise[draw() & (NOISE - 1)];
          if (w != target) update(x, gx, o + (int64_t)w * DIM, 0, lr);
        }
      }
      for (int s = whole ? 0 : 1; s < SLOTS; s++) {
        if (s && f[s] == buckets) continue;
        float *v = s ? affixes + (int64_t)f[s] * DIM : words + (int64_t)f[0] * DIM;
        /* Affix rows are shared by many words and hit far more often: they move more slowly. */
        float rate_here = s ? 0.3f : 1.0f;
        for (int k = 0; k < DIM; k++) v[k] += rate_here * gx[k];
      }
    }
  }
}
