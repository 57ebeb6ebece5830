/* The floating-point half of the kernels, included once per instruction set: kernel.c compiles it
 * for any machine, kernel_avx2.c and kernel_vnni.c for theirs. Nothing is fused, which would round
 * differently: C17 without extensions forbids it. Loops are written so that a compiler vectorises
 * them without changing one result.
 * Before inclusion: FLOAT_KERNEL is the function's attributes. Include once per .c file. */
#include <math.h>

#include "base/kernel.h"

enum { HALF_MAX = 512 };

/* Eight lanes, in one register where the machine has it (GCC and Clang lower it elsewhere). */
typedef float lanes __attribute__((vector_size(32)));
typedef int32_t masks __attribute__((vector_size(32)));

/* Adding 1.5 * 2^23 leaves the nearest integer (ties to even) in the low bits. */
#define QUANTISE_MAGIC 12582912.0f
#define QUANTISE_MAGIC_BITS 0x4B400000

/* most = the larger of both, lane by lane (by pointer: without AVX vectors have no agreed way to
 * be passed) */
static inline FLOAT_KERNEL void keep_larger(lanes *most, const lanes *v) {
  masks greater = *v > *most;
  *most = (lanes)(((masks)*v & greater) | ((masks)*most & ~greater));
}

/* Sixteen lanes in two registers: their sum and their largest, folded in halves. */
static inline FLOAT_KERNEL void fold(lanes s[2], lanes m[2], float *sum, float *largest) {
  lanes *t = &s[0], *n = &m[0];
  *t += s[1];
  *t += __builtin_shufflevector(*t, *t, 4, 5, 6, 7, 0, 1, 2, 3);
  *t += __builtin_shufflevector(*t, *t, 2, 3, 0, 1, 6, 7, 4, 5);
  *t += __builtin_shufflevector(*t, *t, 1, 0, 3, 2, 5, 4, 7, 6);
  keep_larger(n, &m[1]);
  m[1] = __builtin_shufflevector(*n, *n, 4, 5, 6, 7, 0, 1, 2, 3);
  keep_larger(n, &m[1]);
  m[1] = __builtin_shufflevector(*n, *n, 2, 3, 0, 1, 6, 7, 4, 5);
  keep_larger(n, &m[1]);
  m[1] = __builtin_shufflevector(*n, *n, 1, 0, 3, 2, 5, 4, 7, 6);
  keep_larger(n, &m[1]);
  *sum = (*t)[0];
  *largest = (*n)[0];
}

/* Sum of squares and largest magnitude, in sixteen lanes. */
static FLOAT_KERNEL void measure(const float *x, size_t size, float *squares, float *largest) {
  lanes s[2] = {{0}, {0}}, m[2] = {{0}, {0}};
  for (size_t i = 0; i < size; i += 16) {
    for (int k = 0; k < 2; k++) {
      lanes v;
      memcpy(&v, x + i + 8 * k, sizeof v);
      s[k] += v * v;
      v = (lanes)((masks)v & 0x7FFFFFFF);
      keep_larger(&m[k], &v);
    }
  }
  fold(s, m, squares, largest);
}

static inline FLOAT_KERNEL float scale_of(float squares, float largest, size_t size, bool rms) {
  float scale = largest / 127.0f;
  return rms ? scale * (1.0f / sqrtf(squares / (float)size + 1e-6f)) : scale;
}

/* What is not finite, which only a forged model could give, ends up in range too. */
static FLOAT_KERNEL void quantise(int8_t *restrict q, float *restrict scale,
                                  const float *restrict x, size_t size, bool rms) {
  float squares, largest;
  measure(x, size, &squares, &largest);
  float up = largest > 0 ? 127.0f / largest : 0;
  for (size_t i = 0; i < size; i += 16) {
    float v[16];
    int32_t bits[16];
    for (int k = 0; k < 16; k++) v[k] = x[i + (size_t)k] * up + QUANTISE_MAGIC;
    memcpy(bits, v, sizeof bits);
    for (int k = 0; k < 16; k++) {
      int32_t n = (int32_t)((uint32_t)bits[k] - QUANTISE_MAGIC_BITS);
      n = n < -127 ? -127 : n;
      n = n > 127 ? 127 : n;
      q[i + (size_t)k] = (int8_t)n;
    }
  }
  *scale = scale_of(squares, largest, size, rms);
}

static FLOAT_KERNEL void add_row(float *restrict x, const int8_t *restrict q, float scale,
                                 size_t size) {
  for (size_t i = 0; i < size; i++) x[i] += (float)q[i] * scale;
}

static FLOAT_KERNEL void leaky(float *x, size_t size) {
  for (size_t i = 0; i < size; i++) {
    float low = x[i] * 0.125f;
    x[i] = x[i] > low ? x[i] : low;
  }
}

static FLOAT_KERNEL void relu(float *x, size_t size) {
  for (size_t i = 0; i < size; i++) x[i] = x[i] > 0 ? x[i] : 0;
}

static FLOAT_KERNEL void relu_sum(float *restrict x, const float *restrict bias,
                                  const float *restrict a, const float *restrict b,
                                  const float *restrict c, size_t size) {
  for (size_t i = 0; i < size; i++) {
    float v = bias[i] + a[i] + b[i] + c[i];
    x[i] = v > 0 ? v : 0;
  }
}

static FLOAT_KERNEL void scaled(float *restrict x, const int32_t *restrict y, float scale,
                                const float *restrict s, size_t size) {
  for (size_t i = 0; i < size; i++) x[i] = (float)y[i] * (scale * s[i]);
}

static FLOAT_KERNEL void rate(float *restrict x, const int32_t *restrict y, float scale,
                              const float *restrict s, const float *restrict bias, size_t size) {
  for (size_t i = 0; i < size; i++) x[i] = bias[i] + (float)y[i] * (scale * s[i]);
}

/* Looks for the value first and then for its place: neither waits for a branch at each step. */
static FLOAT_KERNEL uint32_t best(const float *x, size_t size) {
  lanes most;
  float each[8], top = -INFINITY;
  size_t whole = size / 8 * 8;
  for (int k = 0; k < 8; k++) most[k] = -INFINITY;
  for (size_t i = 0; i < whole; i += 8) {
    lanes v;
    memcpy(&v, x + i, sizeof v);
    keep_larger(&most, &v);
  }
  memcpy(each, &most, sizeof each);
  for (int k = 0; k < 8; k++) top = each[k] > top ? each[k] : top;
  for (size_t i = whole; i < size; i++) top = x[i] > top ? x[i] : top;
  for (size_t i = 0; i < size; i++) {
    if (x[i] == top) return (uint32_t)i;
  }
  return 0;
}

static FLOAT_KERNEL void add_scaled(float *restrict x, const int32_t *restrict y, float scale,
                                    const float *restrict s, size_t size) {
  for (size_t i = 0; i < size; i++) x[i] += (float)y[i] * (scale * s[i]);
}

static FLOAT_KERNEL float dot(const float *restrict a, const float *restrict b, size_t size) {
  lanes s[2] = {{0}, {0}}, m[2] = {{0}, {0}};
  float sum, unused;
  for (size_t i = 0; i < size; i += 16) {
    for (int k = 0; k < 2; k++) {
      lanes v, w;
      memcpy(&v, a + i + 8 * k, sizeof v);
      memcpy(&w, b + i + 8 * k, sizeof w);
      s[k] += v * w;
    }
  }
  fold(s, m, &sum, &unused);
  return sum;
}

static FLOAT_KERNEL void add_weighed(float *restrict x, const float *restrict y, float weight, size_t size) {
  for (size_t i = 0; i < size; i++) x[i] += y[i] * weight;
}

/* The sums of 64 values stay in registers through all rows. */
static FLOAT_KERNEL void mix(float *restrict x, const float *restrict rows, size_t step, const float *restrict weight, size_t count, size_t size) {
  for (size_t from = 0; from < size; from += 64) {
    lanes sum[8] = {{0}};
    for (size_t i = 0; i < count; i++) {
      for (size_t k = 0; k < 8; k++) {
        lanes v;
        memcpy(&v, rows + i * step + from + 8 * k, sizeof v);
        sum[k] += v * weight[i];
      }
    }
    memcpy(x + from, sum, sizeof sum);
  }
}

/* A simple recurrent unit: everything but the state c is known beforehand (Lei et al. 2018). */
static FLOAT_KERNEL void recur(float *restrict h, const int32_t *restrict y,
                               const float *restrict scale, size_t count, const ent__layer *layer,
                               uint32_t half, bool backward) {
  float c[HALF_MAX] = {0};
  size_t side = backward ? half : 0;
  const float *restrict s = layer->gates.scale + 3 * side;
  const float *restrict peep = layer->peep + 2 * side, *restrict bias = layer->bias + 2 * side;
  for (size_t n = 0; n < count; n++) {
    size_t t = backward ? count - 1 - n : n;
    const int32_t *restrict in = y + t * 6 * half + 3 * side;
    float *restrict out = h + t * 2 * half + side;
    float st = scale[t];
    for (size_t k = 0; k < half; k++) {
      float x = (float)in[k] * (st * s[k]);
      float f = ((float)in[half + k] * (st * s[half + k]) + peep[k] * c[k]) + bias[k];
      float r = ((float)in[2 * half + k] * (st * s[2 * half + k]) + peep[half + k] * c[k]) +
                bias[half + k];
      f = 0.5f + 0.5f * f / (1.0f + fabsf(f));
      r = 0.5f + 0.5f * r / (1.0f + fabsf(r));
      c[k] = f * c[k] + (1.0f - f) * x;
      out[k] += r * c[k];
    }
  }
}
