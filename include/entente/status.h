/** Status codes and errors: how every fallible call of entente answers.
 *
 *  A function that can fail returns ent_status and writes the reason into an
 *  ent_error of the caller's (which may be NULL). The library never prints,
 *  exits or aborts on input. "Nothing found" is ENT_OK with zero items. */
#ifndef ENTENTE_STATUS_H
#define ENTENTE_STATUS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ENT_API __attribute__((visibility("default")))
#define ENT_MUST_CHECK __attribute__((warn_unused_result))
#define ENT_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define ENT_API
#define ENT_MUST_CHECK
#define ENT_PRINTF(fmt, args)
#endif

/** The one list of codes: name, value, text. */
#define ENT_STATUS_LIST(X)                    \
  X(OK, 0, "success")                         \
  X(DONE, 1, "no more items")                 \
  X(E_NOMEM, -1, "out of memory")             \
  X(E_IO, -2, "input/output failed")          \
  X(E_FORMAT, -3, "malformed input")          \
  X(E_VERSION, -4, "unsupported version")     \
  X(E_ARG, -5, "invalid argument")            \
  X(E_LIMIT, -6, "limit exceeded")            \
  X(E_DATA, -7, "data, model or record missing or damaged") \
  X(E_INTERNAL, -8, "internal error")

typedef enum ent_status {
#define ENT_STATUS_ENUM(name, value, text) ENT_##name = (value),
  ENT_STATUS_LIST(ENT_STATUS_ENUM)
#undef ENT_STATUS_ENUM
} ent_status;

/** Why a call failed, and where. Written only on failure. */
typedef struct ent_error {
  ent_status status;
  char message[256]; /**< "unknown actor code 'AZX'": lower case, no full stop */
  char source[256];  /**< file or URL, empty if none */
  uint64_t line;     /**< 1-based; 0 if unknown */
  uint64_t byte;     /**< 0-based offset; 0 if unknown */
} ent_error;

/** The text of a status: static, never NULL. */
ENT_API const char *ent_status_text(ent_status status);

#ifdef __cplusplus
}
#endif
#endif
