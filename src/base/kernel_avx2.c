/* AVX2 kernel. The packed weights (kernel.h) put four inputs of sixteen outputs into 64 bytes: four
 * inputs of a word are broadcast and meet all sixteen at once, and no sum crosses lanes. Several
 * words share each load of the weights. |x| as unsigned times w with x's sign: 2 * 127 * 127 fits
 * the 16-bit sums. */
#include "base/kernel.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))
#define INLINE inline __attribute__((always_inline))
#define FLOAT_KERNEL AVX2
#include "base/kernel_float.h"

static INLINE int32_t load4(const int8_t *x) {
  int32_t v;
  memcpy(&v, x, 4);
  return v;
}


static INLINE AVX2 void avx2_tile(int32_t *y, const int8_t *x, const int8_t *w, size_t in,
                                  size_t out, size_t words) {
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i sum[4][2];
  for (size_t t = 0; t < words; t++) sum[t][0] = sum[t][1] = _mm256_setzero_si256();
  for (size_t g = 0; g < in; g += 4, w += 64) {
    __m256i low = _mm256_load_si256((const __m256i *)(const void *)w);
    __m256i high = _mm256_load_si256((const __m256i *)(const void *)(w + 32));
    for (size_t t = 0; t < words; t++) {
      __m256i a = _mm256_set1_epi32(load4(x + t * in + g)), b = _mm256_abs_epi8(a);
      __m256i p = _mm256_maddubs_epi16(b, _mm256_sign_epi8(low, a));
      __m256i q = _mm256_maddubs_epi16(b, _mm256_sign_epi8(high, a));
      sum[t][0] = _mm256_add_epi32(sum[t][0], _mm256_madd_epi16(p, ones));
      sum[t][1] = _mm256_add_epi32(sum[t][1], _mm256_madd_epi16(q, ones));
    }
  }
  for (size_t t = 0; t < words; t++) {
    _mm256_storeu_si256((__m256i *)(void *)(y + t * out), sum[t][0]);
    _mm256_storeu_si256((__m256i *)(void *)(y + t * out + 8), sum[t][1]);
  }
}

static AVX2 void avx2_multiply(int32_t *y, const int8_t *x, size_t count, const ent__matrix *m) {
  for (size_t o = 0; o < m->out; o += 16) {
    const int8_t *w = m->weight + o * m->in;
    size_t t = 0;
    for (; t + 4 <= count; t += 4) {
      avx2_tile(y + t * m->out + o, x + t * m->in, w, m->in, m->out, 4);
    }
    for (; t < count; t++) avx2_tile(y + t * m->out + o, x + t * m->in, w, m->in, m->out, 1);
  }
}

static const ent__kernel avx2 = {"avx2", avx2_multiply, quantise, add_row, leaky, relu,
                                relu_sum, scaled, rate, add_scaled, dot, add_weighed, mix, best, recur};
const ent__kernel *const ent__kernel_avx2 = &avx2;

#else
const ent__kernel *const ent__kernel_avx2 = NULL;
#endif
