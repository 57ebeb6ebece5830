/* `entente explain "SENTENCE"`: the tree, who and when was resolved, which
 * entries matched or why not, and the reports. */
#include <math.h>
#include <stdio.h>

#include "cli/cli.h"

static const char help[] =
    "usage: entente explain \"SENTENCE\" [--published DATE] [--side STATE]\n\n"
    "Shows the words with tags and heads, entities, dates and figures, each lexicon\n"
    "entry that matched or was vetoed and why, and the reports. At a word where\n"
    "nothing matched: the nearest entry and the element it lacked.\n\n"
    "  --cameo              as CAMEO's sets code (see code --help)\n"
    "  --failed             all entries that did not match\n"
    "  --data DIR           data directory\n";

/* The nearest entry of a word: of those that failed the first that lacked only
 * somebody for a slot, else the first. */
typedef struct talk {
  bool failed;
  int32_t token;            /* the word now tried; -1 before the first */
  bool matched;
  const ent_entry *nearest; /* NULL if none failed */
  const ent_element *lacked;
  const char *why;
} talk;

static void print_tree(const ent_sentence *s, int32_t head, int depth) {
  for (uint32_t i = 0; i < s->count; i++) {
    const ent_token *t = &s->tokens[i];
    if (t->head != head) continue;
    printf("  %3u %*s%-*.*s %-6s %-5.*s %-12.*s %.*s\n", i + 1, depth * 2, "",
           24 - depth * 2 > 1 ? 24 - depth * 2 : 1, ENT_FMT(t->form),
           ent_upos_name((ent_upos)t->upos), ENT_FMT(t->xpos), ENT_FMT(t->deprel),
           ENT_FMT(t->lemma));
    if (depth < 60) print_tree(s, (int32_t)i, depth + 1);
  }
}

static void print_interval(ent_interval when) {
  char from[16], to[16];
  ent_day_format(when.from, from);
  ent_day_format(when.to, to);
  printf("%s..%s", from, to);
}

static void print_scene(const ent_scene *scene) {
  const ent_slice text = scene->document->text;
  if (scene->mention_count) printf("entities\n");
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    printf("  \"%.*s\" -> ", ENT_FMT(m->name));
    for (uint32_t k = 0; k < m->party_count; k++)
      printf("%s%.*s%s%.*s%s%.*s%s", k ? " + " : "", ENT_FMT(m->parties[k].entity),
             m->parties[k].sector.size ? "/" : "", ENT_FMT(m->parties[k].sector),
             m->parties[k].person.size ? " (" : "", ENT_FMT(m->parties[k].person),
             m->parties[k].person.size ? ")" : "");
    if (!m->party_count) printf("?");
    printf("  [%s, %s%s%.*s]\n", ent_entity_kind_name(m->kind), ent_how_name(m->how),
           m->office.size ? ", " : "", ENT_FMT(m->office));
  }
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    printf("date \"%.*s\" -> ", (int)(t->end - t->begin), text.data + t->begin);
    print_interval(t->when);
    printf(" (%s, %s%s%s)\n", ent_precision_name(t->precision), ent_basis_name(t->basis),
           t->duration ? ", duration" : "", t->anniversary ? ", anniversary" : "");
  }
  for (uint32_t i = 0; i < scene->amount_count; i++) {
    const ent_amount *a = &scene->amounts[i];
    printf("figure \"%.*s\" -> %.*s %.15g", (int)(a->end - a->begin), text.data + a->begin,
           ENT_FMT(a->comparator), a->value);
    if (!isnan(a->value_to)) printf(" to %.15g", a->value_to);
    printf(" %.*s\n", ENT_FMT(a->unit));
  }
}

static void print_entry(const char *verdict, const ent_entry *entry, int32_t token,
                        const char *why, const ent_element *lacked) {
  printf("  %-8s word %-3d %-20.*s %.*s:%u%s%s", verdict, token + 1, ENT_FMT(entry->id),
         ENT_FMT(entry->file), entry->line, why ? ": " : "", why ? why : "");
  if (lacked) printf(": %.*s", ENT_FMT(lacked->text));
  printf("\n");
}

/* A word is done: what came nearest, if nothing matched. */
static void finish_word(talk *t) {
  if (t->nearest && !t->matched && !t->failed)
    print_entry("nearest", t->nearest, t->token, t->why, t->lacked);
  t->nearest = NULL;
  t->matched = false;
}

static bool is_slot(const ent_element *element) {
  return element->slot != '+' && element->slot != '-';
}

static void trace(void *user, ent_trace_kind kind, const ent_entry *entry, int32_t token,
                  const char *why, const ent_element *lacked) {
  static const char *const names[] = {"matched", "failed", "vetoed", "shadowed"};
  talk *t = user;
  if (token != t->token) finish_word(t);
  t->token = token;
  if (kind == ENT_TRACE_MATCHED) t->matched = true;
  if (kind == ENT_TRACE_FAILED && (!t->nearest || (is_slot(lacked) && !is_slot(t->lacked)))) {
    t->nearest = entry;
    t->lacked = lacked;
    t->why = why;
  }
  if (kind == ENT_TRACE_FAILED && !t->failed) return;
  print_entry(names[kind], entry, token, why, lacked);
}

static void print_cast(ent_participants cast) {
  for (uint32_t i = 0; i < cast.count; i++)
    printf("%s%.*s%s%.*s", i ? "+" : "", ENT_FMT(cast.items[i].entity),
           cast.items[i].sector.size ? "/" : "", ENT_FMT(cast.items[i].sector));
  if (!cast.count) printf("-");
}

static void print_report(const ent_report *r) {
  printf("  %-8s ", ent_report_kind_name(r->kind));
  print_cast(r->actor);
  printf(" %.*s%.*s%.*s ", ENT_FMT(r->cameo), ENT_FMT(r->relation), ENT_FMT(r->indicator));
  print_cast(r->recipient);
  if (r->type.size) printf("  %.*s", ENT_FMT(r->type));
  if (r->mode.size) printf(".%.*s", ENT_FMT(r->mode));
  if (!isnan(r->value)) printf("  %.*s %.15g %.*s", ENT_FMT(r->comparator), r->value, ENT_FMT(r->unit));
  if (r->text_value.size) printf("  \"%.*s\"", ENT_FMT(r->text_value));
  if (r->topic.size) printf("  on %.*s", ENT_FMT(r->topic));
  if (ent_interval_known(r->date)) {
    printf("  ");
    print_interval(r->date);
  }
  if (r->speaker.count) {
    printf("  says ");
    print_cast(r->speaker);
  }
  printf("  %s  [%.*s, %.2f]%s\n", ent_modality_name(r->modality), ENT_FMT(r->rule), r->confidence,
         r->confidence < ENT_LEAST_SURE ? "  too unsure, not reported" : "");
}

/* What the command line asks for. */
typedef struct wish {
  bool failed, cameo;
} wish;

static int explain(const ent_engine *engine, const char *sentence, const ent_read_options *options,
                   const wish *wanted) {
  ent_arena arena;
  ent_document document;
  ent_coded coded = {0};
  ent_error err = {0};
  talk t = {.failed = wanted->failed, .token = -1};
  ent_code_options how = {
      .parse_all = true, .trace = trace, .trace_user = &t, .keep_unsure = true, .cameo = wanted->cameo};
  ent_status st;
  ent_arena_init(&arena, 0);
  st = ent_read_text(&document, &arena, "sentence", ent_slice_of(sentence), options, &err);
  if (st == ENT_OK) {
    document.title = ENT_EMPTY;
    printf("entries\n");
    st = ent_engine_code(&coded, engine, &arena, &document, &how, &err);
    finish_word(&t);
  }
  for (uint32_t i = 0; st == ENT_OK && i < coded.sentences.count; i++) {
    printf("sentence %u\n", i + 1);
    print_tree(&coded.sentences.items[i], -1, 0);
    print_scene(&coded.scenes[i]);
  }
  if (st == ENT_OK) printf("reports%s\n", coded.reports.count ? "" : ": none");
  for (uint32_t i = 0; st == ENT_OK && i < coded.reports.count; i++)
    print_report(&coded.reports.items[i]);
  ent_arena_free(&arena);
  return st == ENT_OK ? CLI_DONE : cli_error(&err);
}

int cli_explain(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  cli_input input = {.options = ENT_READ_OPTIONS_NONE};
  const char *data = NULL, *sentence = NULL, *value;
  wish how = {false, false};
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  while (cli_next(&args)) {
    int taken = cli_input_option(&input, &args, "explain");
    if (taken < 0) return -taken;
    if (taken) continue;
    if (cli_flag(&args, "--help")) {
      printf("%s", help);
      return CLI_DONE;
    }
    if (cli_flag(&args, "--failed")) how.failed = true;
    else if (cli_flag(&args, "--cameo")) how.cameo = true;
    else if (cli_value(&args, "--data", &value)) data = value;
    else if (cli_is_option(&args)) return cli_usage("explain", "unknown option '%s'", args.word);
    else if (sentence) return cli_usage("explain", "one sentence, in quotation marks");
    else sentence = args.word;
  }
  if (!sentence) return cli_usage("explain", "no sentence given");
  if (ent_engine_open(&engine, data, &err) != ENT_OK) return cli_error(&err);
  code = explain(engine, sentence, &input.options, &how);
  ent_engine_close(engine);
  return code;
}
