/* Opening a record, names, filters: shared by the commands that read a record. */
#include "cli/record.h"

#include <stdio.h>

#include "record/say.h"

static void name_entity(void *context, ent_slice id, ent_slice *name, ent_slice *kind) {
  const ent_entity *entity = ent_world_entity(context, id);
  if (!entity) return;
  *name = entity->name;
  *kind = ent_slice_of(ent_entity_kind_name(entity->kind));
}

static void place_publisher(void *context, ent_slice publisher, ent_slice uri, ent_slice *state) {
  const ent_entity *found = ent_world_publisher(context, publisher, uri);
  if (found) *state = found->id;
}

static void other_office(void *context, ent_slice person, ent_slice entity, ent_slice title,
                         ent_interval date, ent_strbuf *held) {
  const ent_person *who = ent_world_person(context, person);
  const ent_entity *whose = ent_world_entity(context, entity);
  const ent_office *other =
      who && whose ? ent_world_other_office(context, who, whose, title, date) : NULL;
  if (!other) return;
  ent_strbuf_printf(held, "%.*s (", ENT_FMT(other->title));
  ent_say_date(held, other->when, ENT_PRECISION_DAY);
  ent_strbuf_putc(held, ')');
}

ent_namer cli_namer(const ent_world *world) {
  if (!world) return (ent_namer){0};
  return (ent_namer){(void *)(uintptr_t)world, name_entity, place_publisher, other_office};
}

static ent_status settle_now(const char *path) {
  ent_record *record = NULL;
  ent_world *world = NULL;
  char folder[4096];
  ent_status status = ent_record_open(&record, path, ENT_RECORD_WRITE, NULL);
  snprintf(folder, sizeof folder, "%s/world", cli_data_dir(NULL));
  if (status == ENT_OK && ent_world_open(&world, folder, NULL) != ENT_OK) world = NULL;
  ent_namer namer = cli_namer(world);
  if (status == ENT_OK) status = ent_record_settle(record, &namer, NULL);
  ent_world_free(world);
  ent_record_close(record);
  return status;
}

ent_status cli_record_open(ent_record **out, const char *path, ent_error *err) {
  bool pending = false;
  ent_status status = ent_record_open(out, path, ENT_RECORD_READ, err);
  /* a record of an older schema is brought up by writing */
  if (status == ENT_E_VERSION && settle_now(path) == ENT_OK)
    return ent_record_open(out, path, ENT_RECORD_READ, err);
  if (status == ENT_OK) status = ent_record_pending(&pending, *out, err);
  if (status != ENT_OK || !pending) return status;
  ent_record_close(*out);
  *out = NULL;
  if (settle_now(path) != ENT_OK)
    fprintf(stderr, "entente: record '%s' is not settled: the latest documents are missing\n",
            path);
  return ent_record_open(out, path, ENT_RECORD_READ, err);
}

ent_status cli_record_entity(ent_slice *out, ent_arena *arena, ent_record *record,
                             const char *word, ent_error *err) {
  ent_slice found;
  ent_status status = ent_record_find_entity(out, arena, record, ent_slice_of(word), err);
  if (status != ENT_DONE) return status;
  status = cli_state(&found, word, err);
  if (status == ENT_OK) {
    *out = ent_arena_copy(arena, found);
    if (!out->data) status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  cli_state_done();
  return status;
}

bool cli_interval(ent_interval *out, const char *word) {
  ent_slice rest = ent_slice_of(word), first = ent_slice_cut(&rest, '/');
  ent_interval a = ENT_INTERVAL_NONE, b = ENT_INTERVAL_NONE;
  if (first.size && !ent_interval_parse(first, &a)) return false;
  if (!rest.data) {
    *out = a;
    return first.size > 0;
  }
  if (rest.size && !ent_interval_parse(rest, &b)) return false;
  *out = (ent_interval){a.from, b.to};
  return first.size + rest.size > 0;
}

int cli_print(const ent_strbuf *text) {
  if (text->failed) {
    fprintf(stderr, "entente: out of memory\n");
    return CLI_INTERNAL;
  }
  if (text->size) fwrite(text->data, 1, text->size, stdout);
  return CLI_DONE;
}

const char cli_filter_help[] =
    "  --actor E            only what E does (a state by code or name, or IGO:..., PER:...)\n"
    "  --recipient E        only what is done to E\n"
    "  --state E            only what E takes part in, in whatever role\n"
    "  --with E             ... together with E\n"
    "  --type T             PLOVER type, relation or indicator: ASSAULT, RECOGNISES, AID\n"
    "  --modality M         happened, ongoing, planned, wished, hypothetical or denied\n"
    "  --date D             only what is dated within D: 2018, 2018-09, 2016/2018, 2016/\n"
    "  --document ID        only of this document (id or uri)\n";

int cli_filter_option(cli_filter *filter, cli_args *args) {
  const char *value = NULL;
  const char **const names[] = {&filter->actor, &filter->recipient, &filter->state,
                                &filter->other};
  static const char *const name_options[] = {"--actor", "--recipient", "--state", "--with"};
  ent_slice *const texts[] = {&filter->report.type, &filter->report.modality,
                              &filter->report.document};
  static const char *const text_options[] = {"--type", "--modality", "--document"};
  for (int i = 0; i < 4; i++)
    if (cli_value(args, name_options[i], &value)) {
      if (!value) return -cli_usage(args->argv[0], "%s takes a name", name_options[i]);
      *names[i] = value;
      return 1;
    }
  for (int i = 0; i < 3; i++)
    if (cli_value(args, text_options[i], &value)) {
      if (!value) return -cli_usage(args->argv[0], "%s takes a value", text_options[i]);
      *texts[i] = ent_slice_of(value);
      return 1;
    }
  if (cli_value(args, "--date", &value)) {
    if (!value || !cli_interval(&filter->report.date, value))
      return -cli_usage(args->argv[0], "--date takes 2018, 2018-09, 2018-09-30 or 2016/2018");
    filter->report.use_date = true;
    return 1;
  }
  return 0;
}

ent_status cli_filter_look_up(cli_filter *filter, ent_arena *arena, ent_record *record,
                              ent_error *err) {
  const char *const words[] = {filter->actor, filter->recipient, filter->state, filter->other};
  ent_slice *const into[] = {&filter->report.actor, &filter->report.recipient,
                             &filter->report.state, &filter->report.other};
  for (int i = 0; i < 4; i++) {
    ent_status status =
        words[i] ? cli_record_entity(into[i], arena, record, words[i], err) : ENT_OK;
    if (status != ENT_OK) return status;
  }
  return ENT_OK;
}

ent_slice cli_topic(ent_arena *arena, ent_slice topic) {
  ent_world *world = NULL;
  const ent_topic *known = NULL;
  char folder[4096];
  snprintf(folder, sizeof folder, "%s/world", cli_data_dir(NULL));
  if (ent_slice_starts(topic, "the ")) topic = (ent_slice){topic.data + 4, topic.size - 4};
  if (ent_world_open(&world, folder, NULL) == ENT_OK) known = ent_world_topic(world, topic);
  if (known) topic = known->name;
  topic = ent_arena_copy(arena, topic);
  ent_world_free(world);
  return topic;
}
