/* Words of the command line, errors, and the documents named there. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/cli.h"

int cli_error(const ent_error *err) {
  fprintf(stderr, "entente: ");
  if (err->source[0] && !strstr(err->message, err->source)) {
    fprintf(stderr, "%s:", err->source);
    if (err->line) fprintf(stderr, "%llu:", (unsigned long long)err->line);
    fprintf(stderr, " %s", err->message);
  } else {
    fprintf(stderr, "%s", err->message[0] ? err->message : ent_status_text(err->status));
    if (err->line) fprintf(stderr, " (line %llu)", (unsigned long long)err->line);
  }
  if (err->byte) fprintf(stderr, " (byte %llu)", (unsigned long long)err->byte);
  fprintf(stderr, "\n");
  switch (err->status) {
    case ENT_OK: case ENT_DONE: return CLI_DONE;
    case ENT_E_IO: case ENT_E_FORMAT: case ENT_E_LIMIT: return CLI_INPUT;
    case ENT_E_DATA: case ENT_E_VERSION: return CLI_DATA;
    case ENT_E_ARG: return CLI_USAGE;
    case ENT_E_NOMEM: case ENT_E_INTERNAL: break;
  }
  return CLI_INTERNAL;
}

int cli_usage(const char *command, const char *format, ...) {
  va_list args;
  fprintf(stderr, "entente %s: ", command);
  va_start(args, format);
  vfprintf(stderr, format, args);
  va_end(args);
  fprintf(stderr, "\nTry 'entente %s --help'.\n", command);
  return CLI_USAGE;
}

int cli_finish(int code) {
  if (fflush(stdout) != 0 || ferror(stdout)) {
    fprintf(stderr, "entente: cannot write standard output\n");
    return code ? code : CLI_INTERNAL;
  }
  return code;
}

bool cli_next(cli_args *args) {
  if (args->at + 1 >= args->argc) return false;
  args->word = args->argv[++args->at];
  return true;
}

bool cli_flag(const cli_args *args, const char *option) { return strcmp(args->word, option) == 0; }

bool cli_is_option(const cli_args *args) { return args->word[0] == '-' && args->word[1] != 0; }

bool cli_value(cli_args *args, const char *option, const char **value) {
  size_t n = strlen(option);
  if (strncmp(args->word, option, n) != 0) return false;
  if (args->word[n] == '=') {
    *value = args->word + n + 1;
    return true;
  }
  if (args->word[n] != 0) return false;
  *value = args->at + 1 < args->argc ? args->argv[++args->at] : NULL;
  return true;
}

uint32_t cli_jobs(const char *value) {
  int64_t jobs;
  if (!value || !ent_slice_to_int(ent_slice_of(value), &jobs) || jobs < 1 || jobs > 256) return 0;
  return (uint32_t)jobs;
}

const char *cli_data_dir(const char *given) { return ent_data_dir(given); }

/* ---- states ---------------------------------------------------------------------------------- */

static ent_world *state_world; /* of this process's command; loaded on first use */

ent_status cli_state(ent_slice *out, const char *word, ent_error *err) {
  const ent_entity *entity;
  if (!state_world) {
    char path[4096];
    ent_status st;
    snprintf(path, sizeof path, "%s/world", cli_data_dir(NULL));
    st = ent_world_open(&state_world, path, err);
    if (st != ENT_OK) return st;
  }
  entity = ent_world_find(state_world, ent_slice_of(word));
  if (!entity) return ent_fail(err, ENT_E_ARG, "unknown state '%.100s'", word);
  *out = entity->id;
  return ENT_OK;
}

void cli_state_done(void) {
  ent_world_free(state_world);
  state_world = NULL;
}

/* ---- documents ------------------------------------------------------------------------------- */

const char cli_input_help[] =
    "  --input text|jsonl   what the files are (text); jsonl: one document a line,\n"
    "                       {\"id\",\"text\",\"title\",\"published\",\"publisher\",\"language\"}\n"
    "  --published DATE     publication date of the documents (YYYY[-MM[-DD]])\n"
    "  --file-time          the day a file was written, where nothing else dates it\n"
    "  --publisher NAME     who published them\n"
    "  --side STATE         state the writer speaks for (ISO code)\n";

int cli_input_option(cli_input *input, cli_args *args, const char *command) {
  const char *value = NULL;
  if (cli_value(args, "--input", &value)) {
    if (value && strcmp(value, "text") == 0) input->kind = CLI_INPUT_TEXT;
    else if (value && strcmp(value, "jsonl") == 0) input->kind = CLI_INPUT_JSONL;
    else if (value && strcmp(value, "conllu") == 0) input->kind = CLI_INPUT_CONLLU;
    else return -cli_usage(command, "--input takes text or jsonl");
    return 1;
  }
  if (cli_value(args, "--published", &value)) {
    if (!value || !ent_interval_parse(ent_slice_of(value), &input->options.published))
      return -cli_usage(command, "--published takes YYYY, YYYY-MM or YYYY-MM-DD");
    return 1;
  }
  if (cli_flag(args, "--file-time")) {
    input->file_time = true;
    return 1;
  }
  if (cli_value(args, "--publisher", &value) || cli_value(args, "--side", &value)) {
    bool side = strncmp(args->argv[args->at], "--side", 6) == 0 ||
                (args->at > 0 && strcmp(args->argv[args->at - 1], "--side") == 0);
    if (!value) return -cli_usage(command, "%s needs a value", args->word);
    if (side) input->options.side = ent_slice_of(value);
    else input->options.publisher = ent_slice_of(value);
    return 1;
  }
  return 0;
}

static ent_status next_line(cli_input *input, ent_batch_item *item, bool *found) {
  ent_slice line;
  *found = false;
  while (ent_next_line(&input->rest, &line)) {
    input->line_number++;
    if (!ent_slice_trim(line).size) continue;
    *found = true;
    return ent_read_jsonl_line(&item->document, &item->arena, input->paths[input->at],
                               input->line_number, line, &input->options, &item->error);
  }
  return ENT_OK;
}

ent_status cli_input_next(cli_input *input, ent_batch_item *item) {
  while (input->at < input->path_count) {
    const char *path = input->paths[input->at];
    ent_status st;
    bool found;
    if (input->kind != CLI_INPUT_JSONL) {
      ent_slice bytes;
      size_t limit = input->options.max_bytes ? input->options.max_bytes : (size_t)64 << 20;
      input->at++;
      st = ent_file_read(&bytes, &item->arena, path, limit, &item->error);
      if (st != ENT_OK) return st;
      input->options.file_day = input->file_time ? ent_file_day(path) : 0;
      return ent_read_text(&item->document, &item->arena, path, bytes, &input->options,
                           &item->error);
    }
    if (!input->open) {
      ent_arena_init(&input->lines, 0);
      st = ent_file_read(&input->rest, &input->lines, path, 0, &item->error);
      if (st != ENT_OK) {
        input->at++;
        return st;
      }
      input->open = true;
      input->line_number = 0;
    }
    st = next_line(input, item, &found);
    if (found) return st;
    cli_input_close(input);
    input->at++;
  }
  return ENT_DONE;
}

void cli_input_close(cli_input *input) {
  if (input->open) ent_arena_free(&input->lines);
  input->open = false;
}

bool cli_documents(cli_input *input, const char ***paths, const char **data, const char *flag,
                   bool *flagged, int argc, char **argv, const char *help, int *code) {
  cli_args args = {argc, argv, 0, NULL};
  const char *value;
  *paths = calloc((size_t)argc, sizeof **paths);
  *code = CLI_INTERNAL;
  while (*paths && cli_next(&args)) {
    int taken = cli_input_option(input, &args, argv[0]);
    if (taken > 0) continue;
    if (taken < 0) {
      *code = -taken;
    } else if (cli_flag(&args, "--help")) {
      printf("%s\n%s", help, cli_input_help);
      *code = CLI_DONE;
    } else if (cli_value(&args, "--data", &value)) {
      *data = value;
      continue;
    } else if (flag && cli_flag(&args, flag)) {
      *flagged = true;
      continue;
    } else if (cli_is_option(&args)) {
      *code = cli_usage(argv[0], "unknown option '%s'", args.word);
    } else {
      (*paths)[input->path_count++] = args.word;
      continue;
    }
    return false;
  }
  if (*paths && !input->path_count) *code = cli_usage(argv[0], "no file given");
  input->paths = *paths;
  return *paths && input->path_count;
}
