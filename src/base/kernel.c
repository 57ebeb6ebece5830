/* The portable kernel, and the choice among the kernels this machine can run. */
#include "base/kernel.h"

#define FLOAT_KERNEL
#include "base/kernel_float.h"

static void multiply(int32_t *y, const int8_t *x, size_t count, const ent__matrix *m) {
  const size_t groups = m->in / 4;
  for (size_t t = 0; t < count; t++) {
    for (size_t o = 0; o < m->out; o += 16) {
      const int8_t *w = m->weight + o * m->in;
      int32_t sum[16] = {0};
      for (size_t g = 0; g < groups; g++, w += 64) {
        const int8_t *a = x + t * m->in + g * 4;
        for (size_t k = 0; k < 16; k++) {
          sum[k] += a[0] * w[4 * k] + a[1] * w[4 * k + 1] + a[2] * w[4 * k + 2] +
                    a[3] * w[4 * k + 3];
        }
      }
      memcpy(y + t * m->out + o, sum, sizeof sum);
    }
  }
}

static const ent__kernel portable = {"portable", multiply, quantise, add_row, leaky, relu,
                                relu_sum, scaled, rate, add_scaled, dot, add_weighed, mix, best, recur};

const ent__kernel *ent__kernel_at(uint32_t index) {
  const ent__kernel *all[] = {ent__kernel_vnni, ent__kernel_avx2, &portable};
  bool can[] = {false, false, true};
#if defined(__x86_64__) && defined(__GNUC__)
  can[1] = __builtin_cpu_supports("avx2");
  can[0] = can[1] && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
#endif
  for (uint32_t i = 0; i < 3; i++) {
    if (can[i] && all[i] && index-- == 0) return all[i];
  }
  return NULL;
}
