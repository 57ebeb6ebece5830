/* The command line: one function per subcommand, one table in main.c. Results
 * on stdout, talk on stderr. */
#ifndef ENT_CLI_H
#define ENT_CLI_H

#include "base/error.h"
#include "pipeline.h"

/** Exit codes (DESIGN 7). */
enum { CLI_DONE = 0, CLI_NO = 1, CLI_USAGE = 2, CLI_INPUT = 3, CLI_DATA = 4, CLI_INTERNAL = 5 };

/** Prints "entente: MESSAGE" with its place on stderr; returns the exit code. */
int cli_error(const ent_error *err);
/** Prints "entente COMMAND: MESSAGE" and a hint at --help; returns CLI_USAGE. */
int cli_usage(const char *command, const char *format, ...) ENT_PRINTF(2, 3);
/** Flushes stdout; CLI_INTERNAL with a message if it could not be written. */
int cli_finish(int code);

/** Walks the words after the subcommand. */
typedef struct cli_args {
  int argc;
  char **argv; /**< argv[0] is the subcommand's name */
  int at;      /**< index of the word looked at; 0 before the first */
  const char *word;
} cli_args;
/** Steps to the next word; false at the end. */
bool cli_next(cli_args *args);
/** The word is this option with a value: "--x V" or "--x=V". Sets *value (NULL
 *  if the value is missing: a usage error). */
bool cli_value(cli_args *args, const char *option, const char **value);
/** The word is this flag. */
bool cli_flag(const cli_args *args, const char *option);
/** The word looks like an option ("-" alone does not). */
bool cli_is_option(const cli_args *args);

/** Where the data files are: --data's value, environment, or built in. */
const char *cli_data_dir(const char *given);
/** A state by code or name ("AZE", "Azerbaijan") -> id. ENT_E_ARG if unknown. */
ent_status cli_state(ent_slice *out, const char *word, ent_error *err);
/** Frees what cli_state loaded. */
void cli_state_done(void);

/* ---- documents from files -------------------------------------------------------------- */

typedef enum cli_input_kind { CLI_INPUT_TEXT, CLI_INPUT_JSONL, CLI_INPUT_CONLLU } cli_input_kind;

/** Files named on the command line, read one document after another. */
typedef struct cli_input {
  const char **paths;
  int path_count;
  cli_input_kind kind;
  ent_read_options options;
  int at;              /**< path being read */
  ent_arena lines;     /**< bytes of the JSONL file being read */
  ent_slice rest;
  uint64_t line_number;
  bool open;
  bool file_time;      /**< --file-time */
} cli_input;

/** Fills in the next document of the item, as an ent_batch's source. A failed
 *  file is an item with its error; ENT_DONE after the last. */
ent_status cli_input_next(cli_input *input, ent_batch_item *item);
void cli_input_close(cli_input *input);
/** Options common to commands that read documents: --input, --published,
 *  --file-time, --publisher, --side. 1: taken; 0: another word; negative: usage was told and
 *  the exit code is its opposite. */
int cli_input_option(cli_input *input, cli_args *args, const char *command);
extern const char cli_input_help[];
/** Reads the words of a command that takes documents, --data and --help only.
 *  --flag (may be NULL) sets *flagged. *paths is to be freed. Returns true to go on;
 *  else *code is the exit code. */
bool cli_documents(cli_input *input, const char ***paths, const char **data, const char *flag,
                   bool *flagged, int argc, char **argv, const char *help, int *code);
/** --jobs N: 1 to 256; 0 on a bad value. */
uint32_t cli_jobs(const char *value);

typedef int cli_command(int argc, char **argv);
cli_command cli_code, cli_evaluate, cli_mentions, cli_features, cli_read, cli_parse, cli_explain, cli_lexicon, cli_world, cli_info,
    cli_dossier, cli_series, cli_export, cli_events, cli_relations, cli_measures, cli_search,
    cli_discrepancies, cli_positions, cli_explain_item, cli_network, cli_serve,
    cli_lexicon_coverage;

#endif
