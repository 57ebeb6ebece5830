/* entente COMMAND ...: one row per subcommand. */
#include <stdio.h>

#include "cli/cli.h"

static const struct {
  const char *name;
  cli_command *run;
  const char *line;
} commands[] = {
    {"read", cli_read, "documents -> record"},
    {"dossier", cli_dossier, "the relation of two states, sourced, with discrepancies"},
    {"events", cli_events, "list a record's events"},
    {"relations", cli_relations, "list a record's relations"},
    {"measures", cli_measures, "list a record's figures"},
    {"discrepancies", cli_discrepancies, "list where sources differ"},
    {"positions", cli_positions, "who supports, opposes, recognises whom on a dispute"},
    {"network", cli_network, "signed network of states: ties, triads, communities"},
    {"series", cli_series, "monthly, quarterly or yearly series of two states"},
    {"search", cli_search, "full text search over a record's sentences"},
    {"export", cli_export, "a record's reports as CSV or JSON Lines"},
    {"report", cli_dossier, "a dossier as a page in one file"},
    {"serve", cli_serve, "the record as a local page"},
    {"code", cli_code, "documents -> stream of reports (no record)"},
    {"mentions", cli_mentions, "who, where and when in each document, as JSON Lines"},
    {"evaluate", cli_evaluate, "score against gold data"},
    {"features", cli_features, "what the scorer sees, to train it"},
    {"parse", cli_parse, "text -> words, tags and trees as CoNLL-U"},
    {"explain", cli_explain, "why a sentence is coded as it is"},
    {"explain-item", cli_explain_item, "why reports are taken for the same thing"},
    {"lexicon", cli_lexicon, "check, test or look up the lexicon"},
    {"world", cli_world, "check or look up states, offices, organisations"},
    {"info", cli_info, "versions and counts of the data, or of a record"},
};

static void print_help(FILE *out) {
  fprintf(out, "usage: entente COMMAND [options] [files]\n\n");
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
    fprintf(out, "  %-14s %s\n", commands[i].name, commands[i].line);
  fprintf(out,
          "\n'entente COMMAND --help' tells more. Exit status: 0 done, 1 the answer is no,\n"
          "2 usage, 3 input, 4 data or record, 5 internal.\n");
}

int main(int argc, char **argv) {
  if (argc < 2) {
    print_help(stderr);
    return CLI_USAGE;
  }
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
    print_help(stdout);
    return CLI_DONE;
  }
  if (strcmp(argv[1], "--version") == 0) {
    printf("entente %s\n", ENT_VERSION);
    return CLI_DONE;
  }
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
    if (strcmp(argv[1], commands[i].name) == 0)
      return cli_finish(commands[i].run(argc - 1, argv + 1));
  fprintf(stderr, "entente: unknown command '%s'\nTry 'entente --help'.\n", argv[1]);
  return CLI_USAGE;
}
