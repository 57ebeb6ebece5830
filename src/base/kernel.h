/* The arithmetic of the network, in variants for the machine at hand. All variants give the same
 * bits: integer sums are exact, and floating-point work is element by element, never fused, or in
 * sixteen fixed lanes. */
#ifndef ENT_BASE_KERNEL_H
#define ENT_BASE_KERNEL_H

#include "base/slice.h"

/* int8 weights for `multiply`: y[o] = sum of x[i] * q[i][o] with inputs in groups of
 * four and outputs in groups of sixteen, so that one 64-byte load serves 16 outputs. */
typedef struct ent__matrix {
  const int8_t *weight;      /* out / 16 x in / 4 x 16 x 4 */
  const int32_t *correction; /* out: -128 times the sum of its weights */
  const float *scale;        /* out */
  uint32_t in, out;          /* in: multiple of 4; out: multiple of 16 */
} ent__matrix;

/* One recurrent layer, both directions (Lei et al. 2018). */
typedef struct ent__layer {
  ent__matrix gates;      /* width -> 2 directions x (candidate, forget, output) x half */
  const float *peep;      /* 2 x (forget, output) x half: weight of the state */
  const float *bias;      /* likewise */
} ent__layer;

typedef struct ent__kernel {
  const char *name;
  /* y[t][o] = sum over i of x[t][i] * m[o][i], `count` rows of x and y. y has m->out columns. */
  void (*multiply)(int32_t *y, const int8_t *x, size_t count, const ent__matrix *m);
  /* x = q * scale with q in -127..127; with `rms`, of x divided by its root mean square. */
  void (*quantise)(int8_t *q, float *scale, const float *x, size_t size, bool rms);
  /* x += q * scale */
  void (*add_row)(float *x, const int8_t *q, float scale, size_t size);
  /* x = relu(x), leaky: x / 8 below zero */
  void (*leaky)(float *x, size_t size);
  void (*relu)(float *x, size_t size);
  /* x = relu(((bias + a) + b) + c) */
  void (*relu_sum)(float *x, const float *bias, const float *a, const float *b, const float *c,
                   size_t size);
  /* x = y * (scale * s[i]); x = bias + that; x += that */
  void (*scaled)(float *x, const int32_t *y, float scale, const float *s, size_t size);
  void (*rate)(float *x, const int32_t *y, float scale, const float *s, const float *bias,
               size_t size);
  void (*add_scaled)(float *x, const int32_t *y, float scale, const float *s, size_t size);
  /* Sum of a[i] * b[i]; x += y * weight. `size` is a multiple of sixteen for dot. */
  float (*dot)(const float *a, const float *b, size_t size);
  void (*add_weighed)(float *x, const float *y, float weight, size_t size);
  /* x = the sum of `count` rows, each times its weight; rows begin `step` apart. `size` is a multiple of 64. */
  void (*mix)(float *x, const float *rows, size_t step, const float *weight, size_t count, size_t size);
  /* Index of the largest, the first of equals; 0 if there is none. */
  uint32_t (*best)(const float *x, size_t size);
  /* One direction of a recurrent layer over `count` words: adds its output to h.
   * y: count rows of 6 * half, h: count rows of 2 * half. */
  void (*recur)(float *h, const int32_t *y, const float *scale, size_t count,
                const ent__layer *layer, uint32_t half, bool backward);
} ent__kernel;

/* Fastest first: the kernels this machine can run; NULL past the last. */
const ent__kernel *ent__kernel_at(uint32_t index);

/* kernel_avx2.c and kernel_vnni.c; NULL on other machines. */
extern const ent__kernel *const ent__kernel_avx2;
extern const ent__kernel *const ent__kernel_vnni;

#endif
