/* `entente parse`: text -> CoNLL-U; or CoNLL-U with gold words -> the same with
 * our tags and trees. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"
#include "conllu.h"

static const char help[] =
    "usage: entente parse [options] FILE...    ('-' is standard input)\n\n"
    "  --input text|jsonl|conllu   conllu keeps the file's words and parses them anew\n"
    "  --data DIR                  data directory\n";

/* ---- command --------------------------------------------------------------------------------- */

static int parse_all(const ent_engine *engine, cli_input *input) {
  ent_batch_item item = {0};
  int code = CLI_DONE;
  ent_arena_init(&item.arena, 0);
  if (input->kind == CLI_INPUT_CONLLU) {
    for (int i = 0; i < input->path_count; i++)
      if (ent_conllu_reparse(stdout, engine, input->paths[i], &item.error) != ENT_OK) code = cli_error(&item.error);
    return code;
  }
  for (;;) {
    ent_status st;
    ent_arena_reset(&item.arena);
    item.document = (ent_document){0};
    st = cli_input_next(input, &item);
    if (st == ENT_DONE) break;
    if (st == ENT_OK) st = ent_conllu_write(stdout, engine, &item.arena, &item.document, &item.error);
    if (st != ENT_OK) code = cli_error(&item.error);
  }
  ent_arena_free(&item.arena);
  return code;
}

int cli_parse(int argc, char **argv) {
  cli_input input = {.options = ENT_READ_OPTIONS_NONE};
  const char *data = NULL, **paths;
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  if (cli_documents(&input, &paths, &data, NULL, NULL, argc, argv, help, &code))
    code = ent_engine_open(&engine, data, &err) == ENT_OK ? parse_all(engine, &input)
                                                          : cli_error(&err);
  cli_input_close(&input);
  ent_engine_close(engine);
  free(paths);
  return code;
}
