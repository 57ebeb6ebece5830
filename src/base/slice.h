/* Text as pointer and length: borrowed bytes, UTF-8 unless said otherwise,
 * never assumed to end in NUL. */
#ifndef ENT_BASE_SLICE_H
#define ENT_BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct ent_slice {
  const char *data; /**< may be NULL if size is 0 */
  size_t size;      /**< bytes */
} ent_slice;

#define ENT_SLICE(literal) ((ent_slice){"" literal, sizeof(literal) - 1})
#define ENT_EMPTY ((ent_slice){NULL, 0})
/** For printf("%.*s"). */
#define ENT_FMT(s) (int)(s).size, ((s).data ? (s).data : "")

/** What is asked of every word, mostly with a literal, whose length the compiler then knows. */
#define ENT_INLINE static inline __attribute__((always_inline))

ENT_INLINE ent_slice ent_slice_of(const char *text) {
  return (ent_slice){text, text ? strlen(text) : 0};
}

static inline bool ent_slice_eq(ent_slice a, ent_slice b) {
  return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/** Equal to a NUL-terminated string; no call of ent_slice_eq, to which a literal's length would be lost. */
ENT_INLINE bool ent_slice_is(ent_slice a, const char *text) {
  size_t size = text ? strlen(text) : 0;
  return a.size == size && (size == 0 || memcmp(a.data, text, size) == 0);
}

/** memcmp order, shorter first on a tie: the project's one order of strings. */
static inline int ent_slice_cmp(ent_slice a, ent_slice b) {
  size_t n = a.size < b.size ? a.size : b.size;
  int order = n ? memcmp(a.data, b.data, n) : 0;
  return order ? order : (a.size > b.size) - (a.size < b.size);
}

/** Equal, ASCII letters folded. */
bool ent_slice_eq_nocase(ent_slice a, ent_slice b);

/** Copies the text with its ASCII letters in lower case into `buffer`, which has room for it. */
ent_slice ent_slice_lower(ent_slice text, char *buffer);

static inline bool ent_slice_starts(ent_slice text, const char *prefix) {
  size_t n = strlen(prefix); /* known to the compiler where the prefix is written out */
  return text.size >= n && memcmp(text.data, prefix, n) == 0;
}
bool ent_slice_ends(ent_slice text, const char *suffix);

/** Without ASCII white space at both ends. */
ent_slice ent_slice_trim(ent_slice text);

/** Cuts the part before the first `mark` off `*rest` and returns it; the whole
 *  of it if there is none, after which `*rest` is empty with NULL data. */
ent_slice ent_slice_cut(ent_slice *rest, char mark);

/** First position of `needle` at or after `from`; SIZE_MAX if none. */
size_t ent_slice_find(ent_slice text, ent_slice needle, size_t from);

/** Decimal integer of the whole slice ("-12"). */
bool ent_slice_to_int(ent_slice text, int64_t *out);

#endif
