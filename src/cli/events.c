/* `entente events`, `relations`, `measures`: the record's reports of one kind as lines a
 * person reads, or as JSON Lines. */
#include <stdio.h>

#include "analyse/phrase.h"
#include "cli/record.h"
#include "record/say.h"
#include "serve/jsonl.h"

static const char help[] =
    "usage: entente %ss RECORD [options]\n\n"
    "Lists the reports of kind %s in the record: date, actor > recipient, code, modality,\n"
    "the item's id, then where it stands and the sentence. Exit status 1 if there are none.\n\n"
    "  --jsonl              as the stream of 'entente code --jsonl', without its header\n"
    "  --limit N            at most N\n";

typedef struct listing {
  ent_record *record;
  bool jsonl;
  uint64_t limit, count;
  ent_strbuf line;
} listing;

static void add_entities(ent_strbuf *out, ent_participants list) {
  if (!list.count) ent_strbuf_putc(out, '-');
  for (uint32_t i = 0; i < list.count; i++) {
    if (i) ent_strbuf_putc(out, '+');
    ent_strbuf_add(out, list.items[i].entity);
    if (list.items[i].sector.size) ent_strbuf_printf(out, "/%.*s", ENT_FMT(list.items[i].sector));
  }
}

static void add_code(ent_strbuf *out, const ent_report *report) {
  if (report->kind == ENT_EVENT) {
    ent_strbuf_printf(out, "%.*s %.*s", ENT_FMT(report->type.size ? report->type : ENT_SLICE("-")),
                      ENT_FMT(report->cameo));
  } else if (report->kind == ENT_RELATION) {
    ent_strbuf_add(out, report->relation);
    if (report->text_value.size) ent_strbuf_printf(out, " %.*s", ENT_FMT(report->text_value));
  } else {
    ent_strbuf_printf(out, "%.*s ", ENT_FMT(report->indicator));
    ent_say_value(out, report);
  }
  if (report->topic.size) ent_strbuf_printf(out, " (%.*s)", ENT_FMT(report->topic));
}

static void add_line(ent_strbuf *out, const ent_report *report, ent_slice item,
                     ent_slice one_side) {
  size_t start = out->size;
  ent_say_date(out, report->date, report->precision);
  if (out->size == start) ent_strbuf_puts(out, "undated");
  while (out->size < start + 10) ent_strbuf_putc(out, ' ');
  ent_strbuf_puts(out, "  ");
  add_entities(out, report->actor);
  ent_strbuf_puts(out, report->reciprocal ? " = " : " > ");
  add_entities(out, report->recipient);
  ent_strbuf_puts(out, "  ");
  add_code(out, report);
  if (report->modality != ENT_HAPPENED)
    ent_strbuf_printf(out, " {%s}", ent_modality_name(report->modality));
  if (item.size) ent_strbuf_printf(out, "  #%.*s", item.size > 8 ? 8 : (int)item.size, item.data);
  if (one_side.size) ent_strbuf_printf(out, "  (%.*s only)", ENT_FMT(one_side));
  ent_strbuf_printf(out, "\n            %.*s:%u: ",
                    ENT_FMT(report->document->uri.size ? report->document->uri
                                                       : report->document->id),
                    report->sentence + 1);
  for (size_t i = 0; i < report->text.size; i++)
    ent_strbuf_putc(out, (unsigned char)report->text.data[i] < ' ' ? ' ' : report->text.data[i]);
  ent_strbuf_putc(out, '\n');
}

static ent_status list_one(void *context, const ent_report *report, ent_slice item,
                           ent_error *err) {
  listing *l = context;
  if (l->limit && l->count >= l->limit) return ENT_DONE;
  l->count++;
  ent_strbuf_clear(&l->line);
  if (l->jsonl) ent_report_write_json(&l->line, report);
  else add_line(&l->line, report, item, ent_record_one_side(l->record, item));
  if (l->line.failed) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  fwrite(l->line.data, 1, l->line.size, stdout);
  return ENT_OK;
}

static int run(const char *path, cli_filter *filter, listing *l) {
  ent_record *record = NULL;
  ent_error err = {0};
  ent_arena arena;
  ent_status status;
  ent_arena_init(&arena, 0);
  ent_strbuf_init(&l->line, 0);
  status = cli_record_open(&record, path, &err);
  l->record = record;
  if (status == ENT_OK) status = cli_filter_look_up(filter, &arena, record, &err);
  if (status == ENT_OK) status = ent_record_visit(record, &filter->report, list_one, l, &err);
  ent_record_close(record);
  ent_arena_free(&arena);
  ent_strbuf_free(&l->line);
  if (status != ENT_OK) return cli_error(&err);
  return l->count ? CLI_DONE : CLI_NO;
}

static int list_kind(int argc, char **argv, const char *kind) {
  cli_args args = {.argc = argc, .argv = argv};
  cli_filter filter = {.report = {.kind = ent_slice_of(kind)}};
  listing l = {0};
  const char *path = NULL, *value;
  while (cli_next(&args)) {
    int64_t limit;
    int taken;
    if (cli_flag(&args, "--help")) {
      printf(help, kind, kind);
      fputs(cli_filter_help, stdout);
      return CLI_DONE;
    }
    if (cli_flag(&args, "--jsonl")) {
      l.jsonl = true;
      continue;
    }
    if (cli_value(&args, "--limit", &value)) {
      if (!value || !ent_slice_to_int(ent_slice_of(value), &limit) || limit < 1)
        return cli_usage(argv[0], "--limit takes a number from 1");
      l.limit = (uint64_t)limit;
      continue;
    }
    taken = cli_filter_option(&filter, &args);
    if (taken < 0) return -taken;
    if (taken) continue;
    if (cli_is_option(&args)) return cli_usage(argv[0], "unknown option '%s'", args.word);
    if (path) return cli_usage(argv[0], "one record at a time");
    path = args.word;
  }
  return path ? run(path, &filter, &l) : cli_usage(argv[0], "no record given");
}

int cli_events(int argc, char **argv) { return list_kind(argc, argv, "event"); }
int cli_relations(int argc, char **argv) { return list_kind(argc, argv, "relation"); }
int cli_measures(int argc, char **argv) { return list_kind(argc, argv, "measure"); }
