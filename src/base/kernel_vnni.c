/* AVX-512 VNNI kernel, with weights packed as for AVX2 (kernel_avx2.c): x + 128 as unsigned times w;
 * the model holds the -128 * sum(w) to correct it. */
#include "base/kernel.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,prefer-vector-width=512")))
#define INLINE inline __attribute__((always_inline))
/* Half of the time of `recur` are divisions, twice as many at once here. Its quantiser and `best` are not used. */
#define FLOAT_KERNEL VNNI __attribute__((unused))
#include "base/kernel_float.h"

static INLINE int32_t load4(const int8_t *x) {
  int32_t v;
  memcpy(&v, x, 4);
  return v;
}


/* The first `left` of sixteen lanes. */
static INLINE __mmask16 lanes_of(size_t left) {
  uint32_t bits = left < 16 ? (1u << left) - 1u : 0xFFFFu;
  return (__mmask16)bits;
}

static INLINE VNNI void vnni_tile(int32_t *y, const int8_t *x, const int8_t *w,
                                  const int32_t *correction, size_t in, size_t out, size_t words,
                                  size_t blocks) {
  const __m512i flip = _mm512_set1_epi32((int32_t)0x80808080u);
  __m512i sum[6][4];
  for (size_t b = 0; b < blocks; b++) {
    __m512i c = _mm512_loadu_si512(correction + 16 * b);
    for (size_t t = 0; t < words; t++) sum[t][b] = c;
  }
  for (size_t g = 0; g < in; g += 4) {
    __m512i v[4];
    for (size_t b = 0; b < blocks; b++) v[b] = _mm512_load_si512(w + b * 16 * in + g * 16);
    for (size_t t = 0; t < words; t++) {
      __m512i a = _mm512_xor_si512(_mm512_set1_epi32(load4(x + t * in + g)), flip);
      for (size_t b = 0; b < blocks; b++) sum[t][b] = _mm512_dpbusd_epi32(sum[t][b], a, v[b]);
    }
  }
  for (size_t t = 0; t < words; t++) {
    for (size_t b = 0; b < blocks; b++) _mm512_storeu_si512(y + t * out + 16 * b, sum[t][b]);
  }
}

static INLINE VNNI void vnni_columns(int32_t *y, const int8_t *x, size_t count,
                                     const ent__matrix *m, size_t o, size_t blocks) {
  const int8_t *w = m->weight + o * m->in;
  const int32_t *c = m->correction + o;
  const size_t in = m->in, out = m->out;
  size_t t = 0;
  for (; t + 6 <= count; t += 6) vnni_tile(y + t * out + o, x + t * in, w, c, in, out, 6, blocks);
  y += t * out + o;
  x += t * in;
  switch (count - t) { /* the tile's size is a constant to the compiler, so that sums stay in registers */
    case 5: vnni_tile(y, x, w, c, in, out, 5, blocks); break;
    case 4: vnni_tile(y, x, w, c, in, out, 4, blocks); break;
    case 3: vnni_tile(y, x, w, c, in, out, 3, blocks); break;
    case 2: vnni_tile(y, x, w, c, in, out, 2, blocks); break;
    case 1: vnni_tile(y, x, w, c, in, out, 1, blocks); break;
    default: break;
  }
}

static VNNI void vnni_multiply(int32_t *y, const int8_t *x, size_t count, const ent__matrix *m) {
  size_t o = 0;
  for (; o + 64 <= m->out; o += 64) vnni_columns(y, x, count, m, o, 4);
  for (; o < m->out; o += 16) vnni_columns(y, x, count, m, o, 1);
}

/* As `quantise` of kernel_float.h, bit for bit: its sixteen lanes are one register here, and one
 * instruction narrows them to bytes. */
static VNNI void vnni_quantise(int8_t *restrict q, float *restrict scale, const float *restrict x,
                               size_t size, bool rms) {
  __m512 s = _mm512_setzero_ps(), m = _mm512_setzero_ps();
  const __m512 magic = _mm512_set1_ps(QUANTISE_MAGIC);
  const __m512i magic_bits = _mm512_castps_si512(magic), least = _mm512_set1_epi32(-127);
  float squares, largest;
  for (size_t i = 0; i < size; i += 16) {
    __m512 v = _mm512_loadu_ps(x + i);
    s = _mm512_add_ps(s, _mm512_mul_ps(v, v));
    m = _mm512_max_ps(_mm512_abs_ps(v), m);
  }
  lanes halves[2][2];
  memcpy(halves[0], &s, sizeof s);
  memcpy(halves[1], &m, sizeof m);
  fold(halves[0], halves[1], &squares, &largest);
  const __m512 up = _mm512_set1_ps(largest > 0 ? 127.0f / largest : 0);
  for (size_t i = 0; i < size; i += 16) {
    __m512 v = _mm512_add_ps(_mm512_mul_ps(_mm512_loadu_ps(x + i), up), magic);
    __m512i n = _mm512_max_epi32(_mm512_sub_epi32(_mm512_castps_si512(v), magic_bits), least);
    _mm_storeu_si128((__m128i *)(void *)(q + i), _mm512_cvtsepi32_epi8(n));
  }
  *scale = scale_of(squares, largest, size, rms);
}

/* As `best` of kernel_float.h, sixteen at once. */
static VNNI uint32_t vnni_best(const float *x, size_t size) {
  const __m512 least = _mm512_set1_ps(-INFINITY);
  __m512 most = least;
  for (size_t i = 0; i < size; i += 16) most = _mm512_max_ps(_mm512_mask_loadu_ps(least, lanes_of(size - i), x + i), most);
  const __m512 top = _mm512_set1_ps(_mm512_reduce_max_ps(most));
  for (size_t i = 0; i < size; i += 16) {
    __mmask16 at = _mm512_mask_cmp_ps_mask(lanes_of(size - i), _mm512_maskz_loadu_ps(lanes_of(size - i), x + i), top, _CMP_EQ_OQ);
    if (at) return (uint32_t)i + (uint32_t)__builtin_ctz(at);
  }
  return 0;
}

static const ent__kernel vnni = {"vnni", vnni_multiply, vnni_quantise, add_row, leaky, relu,
                                relu_sum, scaled, rate, add_scaled, dot, add_weighed, mix, vnni_best, recur};
const ent__kernel *const ent__kernel_vnni = &vnni;

#else
const ent__kernel *const ent__kernel_vnni = NULL;
#endif
