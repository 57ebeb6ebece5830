/* `entente lexicon check|test|lookup|coverage`: what a lexicon's editor needs. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"

static const char help[] =
    "usage: entente lexicon check            duplicates, shadowed entries, unknown codes\n"
    "       entente lexicon test [FILE.lex]  every golden case, or those of one file\n"
    "       entente lexicon lookup LEMMA     the entries that hang on a word\n"
    "       entente lexicon coverage FILE... predicates between states that no entry knows\n\n"
    "  --data DIR           data directory\n";

static void talk(void *user, const char *file, uint32_t line, const char *message) {
  (*(uint32_t *)user)++;
  printf("%s:%u: %s\n", file, line, message);
}

static int check(const char *dir) {
  ent_lexicon *lexicon;
  ent_error err = {0};
  uint32_t told = 0, count;
  if (ent_lexicon_open(&lexicon, dir, talk, &told, &err) != ENT_OK) return cli_error(&err);
  ent_lexicon_check(lexicon, talk, &told);
  ent_lexicon_entries(lexicon, &count);
  printf("%u entries, %u findings\n", count, told);
  ent_lexicon_close(lexicon);
  return told ? CLI_NO : CLI_DONE;
}

/* ---- golden cases ---------------------------------------------------------------------------- */

static bool cast_is(ent_participants cast, ent_slice expected) {
  uint32_t found = 0, wanted = 0;
  if (ent_slice_is(expected, "-")) return cast.count == 0;
  while (expected.data) {
    ent_slice id = ent_slice_cut(&expected, '+');
    bool here = false;
    wanted++;
    for (uint32_t i = 0; i < cast.count && !here; i++) here = ent_slice_eq(cast.items[i].entity, id);
    found += here;
  }
  for (uint32_t i = 1; i < cast.count; i++)
    if (ent_slice_eq(cast.items[i].entity, cast.items[i - 1].entity)) wanted++, found++;
  return found == wanted && wanted >= cast.count;
}

static bool option_holds(const ent_report *r, ent_slice word) {
  ent_slice value = word, name = ent_slice_cut(&value, '=');
  if (ent_slice_is(name, "value")) {
    char text[64];
    snprintf(text, sizeof text, "%.15g", r->value);
    return ent_slice_is(value, text);
  }
  if (ent_slice_is(name, "modality"))
    return ent_slice_is(value, ent_modality_name(r->modality));
  if (ent_slice_is(name, "unit")) return ent_slice_eq(value, r->unit);
  if (ent_slice_is(name, "topic")) return r->topic.size && ent_slice_find(r->topic, value, 0) != SIZE_MAX;
  return false;
}

static bool report_is(const ent_report *r, ent_slice expected) {
  ent_slice actor = ent_slice_cut(&expected, ' ');
  ent_slice code = ent_slice_cut(&expected, ' '), recipient = ent_slice_cut(&expected, ' ');
  ent_slice said = r->kind == ENT_EVENT ? r->cameo : r->kind == ENT_RELATION ? r->relation : r->indicator;
  bool straight = cast_is(r->actor, actor) && cast_is(r->recipient, recipient);
  bool crossed = r->reciprocal && cast_is(r->actor, recipient) && cast_is(r->recipient, actor);
  if (!ent_slice_eq(said, code) || !(straight || crossed)) return false;
  while (expected.data) {
    ent_slice word = ent_slice_trim(ent_slice_cut(&expected, ' '));
    if (word.size && !option_holds(r, word)) return false;
  }
  return true;
}

/* Did the entry under test match? It may report what another already told. */
typedef struct watch {
  const ent_entry *entry;
  bool fired;
} watch;

static void note_match(void *user, ent_trace_kind kind, const ent_entry *entry, int32_t token,
                       const char *why, const ent_element *lacked) {
  watch *w = user;
  (void)token;
  (void)why;
  (void)lacked;
  if (kind == ENT_TRACE_MATCHED && entry == w->entry) w->fired = true;
}

static bool case_holds(const ent_entry *entry, const ent_reports *reports, bool fired,
                       const char **why) {
  ent_slice rest = entry->expected;
  if (ent_slice_is(entry->expected, "none")) {
    *why = "something came out";
    for (uint32_t i = 0; i < reports->count; i++)
      if (!ent_slice_is(reports->items[i].rule, "office")) return false;
    return true;
  }
  while (rest.data) {
    ent_slice one = ent_slice_trim(ent_slice_cut(&rest, ';'));
    bool found = false;
    for (uint32_t i = 0; i < reports->count && !found; i++)
      found = report_is(&reports->items[i], one);
    *why = "an expected report is missing";
    if (!found) return false;
  }
  *why = "another entry did it";
  return fired;
}

static void print_got(const ent_reports *reports) {
  for (uint32_t i = 0; i < reports->count; i++) {
    const ent_report *r = &reports->items[i];
    printf("    got ");
    for (uint32_t k = 0; k < r->actor.count; k++)
      printf("%s%.*s", k ? "+" : "", ENT_FMT(r->actor.items[k].entity));
    printf("%s %.*s%.*s%.*s ", r->actor.count ? "" : "-", ENT_FMT(r->cameo),
           ENT_FMT(r->relation), ENT_FMT(r->indicator));
    for (uint32_t k = 0; k < r->recipient.count; k++)
      printf("%s%.*s", k ? "+" : "", ENT_FMT(r->recipient.items[k].entity));
    printf("%s", r->recipient.count ? "" : "-");
    if (!isnan(r->value)) printf(" value=%.15g", r->value);
    printf(" %s [%.*s]\n", ent_modality_name(r->modality), ENT_FMT(r->rule));
  }
}

static int test(const ent_engine *engine, const char *file) {
  uint32_t count, run = 0, failed = 0;
  const ent_entry *entries = ent_lexicon_entries(ent_engine_lexicon(engine), &count);
  ent_arena arena;
  ent_error err = {0};
  ent_arena_init(&arena, 0);
  for (uint32_t i = 0; i < count; i++) {
    const ent_entry *entry = &entries[i];
    ent_document document;
    ent_coded coded = {0};
    const char *why = "";
    watch w = {entry, false};
    ent_code_options options = {.trace = note_match, .trace_user = &w, .rules_only = true};
    if (!entry->golden.size || (file && !ent_slice_is(entry->file, file))) continue;
    ent_arena_reset(&arena);
    run++;
    if (ent_read_text(&document, &arena, "golden", entry->golden, NULL, &err) != ENT_OK ||
        ent_engine_code(&coded, engine, &arena, &document, &options, &err) != ENT_OK)
      return cli_error(&err);
    if (case_holds(entry, &coded.reports, w.fired, &why)) continue;
    failed++;
    printf("%.*s:%u: %.*s: %s\n    case %.*s\n    want %.*s\n", ENT_FMT(entry->file),
           entry->golden_line, ENT_FMT(entry->id), why, ENT_FMT(entry->golden),
           ENT_FMT(entry->expected));
    print_got(&coded.reports);
  }
  ent_arena_free(&arena);
  printf("%u golden cases, %u failed\n", run, failed);
  return failed ? CLI_NO : CLI_DONE;
}

static int lookup(const ent_lexicon *lexicon, const char *lemma) {
  bool any = false;
  uint32_t word = ent_lexicon_word(lexicon, ent_slice_of(lemma));
  for (int a = 0; a < ENT_ANCHOR_COUNT; a++) {
    uint32_t count, total;
    const ent_candidate *found = ent_lexicon_find(lexicon, (ent_anchor)a, word, &count);
    const ent_entry *entries = ent_lexicon_entries(lexicon, &total);
    for (uint32_t i = 0; i < count; i++) {
      const ent_entry *e = &entries[found[i].entry];
      any = true;
      printf("%.*s\t%.*s:%u\t", ENT_FMT(e->id), ENT_FMT(e->file), e->line);
      for (uint32_t k = 0; k < e->outcome_count; k++)
        printf("%s%.*s", k ? "; " : "", e->outcomes[k].kind == ENT_OUT_NONE ? 4 : (int)e->outcomes[k].code.size,
               e->outcomes[k].kind == ENT_OUT_NONE ? "none" : e->outcomes[k].code.data);
      printf("\tweight %u\t%.*s\n", e->weight, ENT_FMT(e->golden));
    }
  }
  return any ? CLI_DONE : CLI_NO;
}

int cli_lexicon(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  const char *data = NULL, *what = NULL, *word = NULL, *value;
  char dir[4096];
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  if (argc > 1 && strcmp(argv[1], "coverage") == 0) return cli_lexicon_coverage(argc - 1, argv + 1);
  while (cli_next(&args)) {
    if (cli_flag(&args, "--help")) {
      printf("%s", help);
      return CLI_DONE;
    }
    if (cli_value(&args, "--data", &value)) data = value;
    else if (cli_is_option(&args)) return cli_usage("lexicon", "unknown option '%s'", args.word);
    else if (!what) what = args.word;
    else word = args.word;
  }
  if (!what) return cli_usage("lexicon", "check, test, lookup or coverage?");
  if (strcmp(what, "check") == 0) {
    snprintf(dir, sizeof dir, "%s/lexicon", cli_data_dir(data));
    return check(dir);
  }
  if (strcmp(what, "test") != 0 && strcmp(what, "lookup") != 0)
    return cli_usage("lexicon", "unknown action '%s'", what);
  if (strcmp(what, "lookup") == 0 && !word) return cli_usage("lexicon", "lookup needs a lemma");
  if (ent_engine_open(&engine, data, &err) != ENT_OK) return cli_error(&err);
  code = strcmp(what, "test") == 0 ? test(engine, word) : lookup(ent_engine_lexicon(engine), word);
  ent_engine_close(engine);
  return code;
}
