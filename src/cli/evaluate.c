/* `entente evaluate TASK GOLD`: the command; what it does is in evaluate/. */
#include "evaluate/evaluate.h"

#include <stdlib.h>

#include "cli/cli.h"

static const char help[] =
    "usage: entente evaluate TASK GOLD [options]\n"
    "       entente evaluate key KEY [options] DOCUMENT...\n\n"
    "Scores this program against gold data: precision, recall, F1, tables by class,\n"
    "confusion matrices, 95 % intervals. What each figure is: docs/evaluate.md.\n\n"
    "  events       who does what to whom in sentences. Gold: {\"id\",\"text\"} with \"events\"\n"
    "               of spans by several \"coders\"; or \"events\" of {\"source\",\"target\",\"code\"};\n"
    "               or \"source\" and \"target\" as lists of {\"code\"} with a type as \"code\";\n"
    "               or one CAMEO \"code\"\n"
    "  type         PLOVER type of a sentence with marked actor and recipient: {\"id\",\"text\",\n"
    "               \"code\"} with \"marked\" (<s>actor</s> <t>recipient</t>), or \"source\" and\n"
    "               \"target\" words, or \"actor\" and \"recipient\" lists of {\"span\"}\n"
    "  factuality   did it happen: {\"id\",\"text\",\"tokens\",\"preds\":[{\"token\",\"value\"}]}, a value\n"
    "               above 0 says yes\n"
    "  entities     names of states, organisations, persons: {\"id\",\"text\",\"entities\":[{\"begin\",\n"
    "               \"end\",\"type\",\"text\"}]}\n"
    "  dates        days meant by expressions of time: {\"id\",\"text\",\"date\",\"timex\":[{\"begin\",\n"
    "               \"end\",\"type\",\"value\"}]}\n"
    "  parse        words, tags and trees: a treebank in CoNLL-U\n"
    "  key          everything said of states in documents: records of an answer key, or\n"
    "               reports coded by hand\n\n"
    "  --predictions OUT    the answers as JSON Lines (parse: CoNLL-U), for other scorers\n"
    "  --rules-only         without the learned scorer\n"
    "  --own-rules          events: as `entente code` without --cameo (and --lead); type: without\n"
    "                       --cameo\n"
    "  --countries TSV      entities: names of states (name, code, name or demonym);\n"
    "                       default: the data directory's own\n"
    "  --raw                parse: from the text, not from the treebank's words\n"
    "  --level root|code|type   key: how closely codes of events must agree (root)\n"
    "  --by kind|what       key: rows of the table (kind)\n"
    "  --traps FILE         key: readings that must not be reported\n"
    "  --split NAME         key: records of this split\n"
    "  --fold N/M           key: documents whose number is N modulo M\n"
    "  --data DIR           data directory\n\n"
    "Documents of a key:\n";

static const struct {
  const char *name;
  ent_evaluation_task *run;
} tasks[] = {{"events", ent_evaluate_events},         {"type", ent_evaluate_type},
             {"factuality", ent_evaluate_factuality}, {"entities", ent_evaluate_entities},
             {"dates", ent_evaluate_dates},           {"parse", ent_evaluate_parse},
             {"key", ent_evaluate_key}};

typedef struct command {
  ent_evaluation e;
  ent_evaluation_task *run;
  cli_input input;
  const char *data, *out;
} command;

static ent_status next_document(void *user, ent_batch_item *item) { return cli_input_next(user, item); }

static bool read_fold(ent_evaluation *e, const char *text) {
  ent_slice rest = ent_slice_of(text), number = ent_slice_cut(&rest, '/');
  return ent_slice_to_int(number, &e->fold) && ent_slice_to_int(rest, &e->folds) && e->fold >= 0 &&
         e->folds > e->fold;
}

static bool read_level(ent_evaluation *e, const char *text) {
  static const char *const names[] = {"root", "code", "type"};
  for (int i = ENT_LEVEL_ROOT; i <= ENT_LEVEL_TYPE; i++)
    if (text && strcmp(text, names[i]) == 0) {
      e->level = (ent_level)i;
      return true;
    }
  return false;
}

/* Takes an option of the key's; 0: another word, negative: usage was told, its code negated. */
static int key_option(command *c, cli_args *args) {
  ent_evaluation *e = &c->e;
  const char *value = NULL;
  if (cli_value(args, "--traps", &e->traps) || cli_value(args, "--split", &e->split)) return 1;
  if (cli_value(args, "--level", &value))
    return read_level(e, value) ? 1 : -cli_usage("evaluate", "--level is root, code or type");
  if (cli_value(args, "--fold", &value))
    return value && read_fold(e, value) ? 1 : -cli_usage("evaluate", "--fold is N/M, N below M");
  if (cli_value(args, "--by", &value)) {
    e->by_what = value && strcmp(value, "what") == 0;
    return e->by_what || (value && strcmp(value, "kind") == 0) ? 1
                                                               : -cli_usage("evaluate", "--by is kind or what");
  }
  return cli_input_option(&c->input, args, "evaluate");
}

/* A word that is no option: the task, the gold, a document. */
static int take_word(command *c, const char *word, int number) {
  if (number == 0) {
    for (size_t i = 0; i < sizeof tasks / sizeof tasks[0]; i++)
      if (strcmp(tasks[i].name, word) == 0) c->run = tasks[i].run;
    return c->run ? CLI_DONE : cli_usage("evaluate", "unknown task '%s'", word);
  }
  if (number == 1) c->e.gold = word;
  else if (c->run == ent_evaluate_key) c->input.paths[c->input.path_count++] = word;
  else return cli_usage("evaluate", "one file of gold data");
  return CLI_DONE;
}

static int read_words(command *c, int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  int words = 0, code;
  while (cli_next(&args)) {
    if (cli_flag(&args, "--rules-only")) c->e.rules_only = true;
    else if (cli_flag(&args, "--own-rules")) c->e.own_rules = true;
    else if (cli_flag(&args, "--raw")) c->e.raw = true;
    else if (cli_value(&args, "--predictions", &c->out) || cli_value(&args, "--data", &c->data) ||
             cli_value(&args, "--countries", &c->e.countries))
      continue;
    else if ((code = key_option(c, &args)) != 0) {
      if (code < 0) return -code;
    } else if (cli_is_option(&args)) return cli_usage("evaluate", "unknown option '%s'", args.word);
    else if ((code = take_word(c, args.word, words++)) != CLI_DONE) return code;
  }
  if (!c->e.gold) return cli_usage("evaluate", "a task and a file of gold data");
  if (c->run == ent_evaluate_key && !c->input.path_count)
    return cli_usage("evaluate", "a key needs the documents it is of");
  return CLI_DONE;
}

static int run(command *c) {
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  if (c->out && !(c->e.predictions = fopen(c->out, "w"))) {
    fprintf(stderr, "entente: cannot write '%s'\n", c->out);
    return CLI_INPUT;
  }
  code = ent_engine_open(&engine, c->data, &err) == ENT_OK ? CLI_DONE : cli_error(&err);
  c->e.engine = engine;
  if (code == CLI_DONE && c->run(&c->e, &err) != ENT_OK) code = cli_error(&err);
  ent_engine_close(engine);
  if (c->e.predictions && fclose(c->e.predictions) != 0 && code == CLI_DONE) code = CLI_INTERNAL;
  return code;
}

int cli_evaluate(int argc, char **argv) {
  command c = {.input = {.options = ENT_READ_OPTIONS_NONE}};
  int code;
  for (int i = 1; i < argc; i++)
    if (strcmp(argv[i], "--help") == 0) {
      printf("%s%s", help, cli_input_help);
      return CLI_DONE;
    }
  c.input.paths = calloc((size_t)argc + 1, sizeof *c.input.paths);
  if (!c.input.paths) return CLI_INTERNAL;
  c.e.source = next_document;
  c.e.source_user = &c.input;
  code = read_words(&c, argc, argv);
  if (code == CLI_DONE) code = run(&c);
  cli_input_close(&c.input);
  free(c.input.paths);
  return code;
}
