/* Gold data in which actor and recipient of a sentence are marked. */
#ifndef ENT_CLI_GIVEN_H
#define ENT_CLI_GIVEN_H

#include "base/map.h"
#include "pipeline.h"

enum { CLI_GIVEN_MAX = 32 };

/** A row: {"id","text","code"} with "actor" and "recipient" (lists of {"span"}),
 *  or "marked" (<s>actor</s> <t>recipient</t>), or the words of "source" and
 *  "target" (or "both"). */
typedef struct cli_given {
  ent_slice id; /**< the second of an id has "~2" after it */
  ent_slice code;
  ent_given spans[CLI_GIVEN_MAX];
  uint32_t count;
} cli_given;

typedef ent_status cli_given_fn(void *user, const cli_given *row, const ent_coded *coded,
                                ent_error *err);

/** Codes the rows of a file one by one. ENT_E_FORMAT with the line; what `sink`
 *  returns; as ent_engine_code. */
ent_status cli_given_each(const ent_engine *engine, const char *path, ent_code_options *options,
                          cli_given_fn *sink, void *user, ent_error *err) ENT_MUST_CHECK;

/** The id as it stands the first time, then with "~2" and so on; in the arena. */
ent_slice cli_unique_id(ent_map *seen, ent_arena *arena, const char *id);

#endif
