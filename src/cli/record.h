/* What the commands that read a record have in common. */
#ifndef ENT_CLI_RECORD_H
#define ENT_CLI_RECORD_H

#include "base/strbuf.h"
#include "cli/cli.h"
#include "record/record.h"
#include "world/world.h"

/** What settle asks of the world; NULL gives one that knows nothing. Borrows it. */
ent_namer cli_namer(const ent_world *world);

/** Opens a record to read. If a killed run left documents that were never settled, they
 *  are settled first where the file can be written; where not, a note says so. */
ent_status cli_record_open(ent_record **out, const char *path, ent_error *err);

/** An entity by code or name: as the record knows it, else as the world does. In the
 *  arena. ENT_E_ARG if unknown. */
ent_status cli_record_entity(ent_slice *out, ent_arena *arena, ent_record *record,
                             const char *word, ent_error *err);

/** A topic by its name in the world's tables: "the Second Karabakh War" is "44-day war"; what
 *  they do not know stays as it is. In the arena. */
ent_slice cli_topic(ent_arena *arena, ent_slice topic);

/** "2018", "2018-09", "2018-09-30" or two of them "2018/2020" -> interval. */
bool cli_interval(ent_interval *out, const char *word);

/** Writes the text to stdout. */
int cli_print(const ent_strbuf *text);

/** Filters that several commands share; names are looked up once the record is open. */
typedef struct cli_filter {
  const char *actor, *recipient, *state, *other;
  ent_report_filter report;
} cli_filter;
/** Takes --actor, --recipient, --state, --with, --document, --modality, --type, --date. 1: taken;
 *  0: another word; negative: usage was told, the exit code is its opposite. */
int cli_filter_option(cli_filter *filter, cli_args *args);
ent_status cli_filter_look_up(cli_filter *filter, ent_arena *arena, ent_record *record,
                              ent_error *err);
extern const char cli_filter_help[];

#endif
