/* `entente mentions`: who, where and when in each document, before anything is
 * coded: one JSON object a document. For those who want entities and dates
 * alone, and for scoring them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/strbuf.h"
#include "cli/cli.h"
#include "resolve/time/time.h"
#include "serve/jsonl.h"

static const char help[] =
    "usage: entente mentions [options] FILE...    ('-' is standard input)\n\n"
    "Prints for each document {\"id\",\"published\":{\"from\",\"to\",\"basis\",\"why\"},\n"
    "\"entities\":[{\"span\",\"entity\",\"person\" if one acts,\"class\",\"how\",\"text\"}],\n"
    "\"names\":[the same of each name by itself, also inside a longer mention],\n"
    "\"dates\":[{\"span\",\"from\",\"to\",\"text\"}],\n"
    "\"times\":[{\"span\",\"from\",\"to\",\"precision\"}], the same as reports are dated by them,\n"
    "\"amounts\":[{\"span\",\"value\",\"value_to\",\"comparator\",\"unit\",\"class\",\"text\"}]}.\n"
    "Spans are bytes of the text; the two ends of a range are two dates, one time.\n\n"
    "  --references         print what points back instead: one {\"id\",\"kind\",\"span\",\n"
    "                       \"text\",\"parties\",\"sentence\"} a line; no parties: left open\n"
    "  --data DIR           data directory\n";

static void write_span(ent_strbuf *out, uint32_t begin, uint32_t end) {
  ent_strbuf_printf(out, "{\"span\":[%u,%u]", begin, end);
}

static void write_one(ent_strbuf *out, uint32_t begin, uint32_t end, ent_party party,
                      ent_entity_kind kind, ent_how how, ent_slice text) {
  write_span(out, begin, end);
  ent_strbuf_puts(out, ",\"entity\":");
  ent_json_text(out, party.entity);
  if (party.person.size) {
    ent_strbuf_puts(out, ",\"person\":");
    ent_json_text(out, party.person);
  }
  ent_strbuf_puts(out, ",\"class\":");
  ent_json_text(out, ent_slice_of(ent_entity_kind_name(kind)));
  ent_strbuf_puts(out, ",\"how\":");
  ent_json_text(out, ent_slice_of(ent_how_name(how)));
  ent_strbuf_puts(out, ",\"text\":");
  ent_json_text(out, text);
  ent_strbuf_putc(out, '}');
}

static void write_published(ent_strbuf *out, const ent_document *document) {
  ent_strbuf_puts(out, ",\"published\":");
  if (!ent_interval_known(document->published)) {
    ent_strbuf_puts(out, "null");
    return;
  }
  ent_strbuf_puts(out, "{\"from\":");
  ent_json_day(out, document->published.from);
  ent_strbuf_puts(out, ",\"to\":");
  ent_json_day(out, document->published.to);
  ent_strbuf_puts(out, ",\"basis\":");
  ent_json_text(out, ent_slice_of(ent_basis_name(document->published_basis)));
  if (document->published_why.size) {
    ent_strbuf_puts(out, ",\"why\":");
    ent_json_text(out, document->published_why);
  }
  ent_strbuf_putc(out, '}');
}

static void write_amounts(ent_strbuf *out, const ent_coded *coded, ent_slice text) {
  bool any = false;
  ent_strbuf_puts(out, ",\"amounts\":[");
  for (uint32_t s = 0; s < coded->sentences.count; s++) {
    const ent_scene *scene = &coded->scenes[s];
    for (uint32_t i = 0; i < scene->amount_count; i++) {
      const ent_amount *a = &scene->amounts[i];
      if (any) ent_strbuf_putc(out, ',');
      any = true;
      write_span(out, a->begin, a->end);
      ent_strbuf_puts(out, ",\"value\":");
      ent_json_number(out, a->value);
      ent_strbuf_puts(out, ",\"value_to\":");
      ent_json_number(out, a->value_to);
      ent_strbuf_puts(out, ",\"comparator\":");
      ent_json_text(out, a->comparator);
      ent_strbuf_puts(out, ",\"unit\":");
      ent_json_text(out, a->unit);
      ent_strbuf_puts(out, ",\"class\":");
      ent_json_text(out, ent_slice_of(ent_unit_class_name(a->unit_class)));
      ent_strbuf_puts(out, ",\"text\":");
      ent_json_text(out, (ent_slice){text.data + a->begin, a->end - a->begin});
      ent_strbuf_putc(out, '}');
    }
  }
  ent_strbuf_putc(out, ']');
}

static void write_entities(ent_strbuf *out, const ent_coded *coded) {
  bool any = false;
  ent_strbuf_puts(out, ",\"entities\":[");
  for (uint32_t s = 0; s < coded->sentences.count; s++) {
    const ent_scene *scene = &coded->scenes[s];
    for (uint32_t i = 0; i < scene->mention_count; i++) {
      const ent_mention *m = &scene->mentions[i];
      if (!m->party_count || m->kind == ENT_KIND_TOPIC) continue;
      if (any) ent_strbuf_putc(out, ',');
      any = true;
      write_one(out, m->begin, m->end, m->parties[0], m->kind, m->how, m->name);
    }
  }
  ent_strbuf_putc(out, ']');
}

static void write_names(ent_strbuf *out, const ent_document *document, const ent_coded *coded) {
  bool any = false;
  ent_strbuf_puts(out, ",\"names\":[");
  for (uint32_t s = 0; s < coded->sentences.count; s++) {
    const ent_scene *scene = &coded->scenes[s];
    for (uint32_t i = 0; i < scene->name_count; i++) {
      const ent_naming *n = &scene->names[i];
      if (any) ent_strbuf_putc(out, ',');
      any = true;
      write_one(out, n->begin, n->end, (ent_party){.entity = n->entity}, n->kind, n->how,
                (ent_slice){document->text.data + n->begin, n->end - n->begin});
    }
  }
  ent_strbuf_putc(out, ']');
}

/* ---- what points back ------------------------------------------------------------------- */

/* The kind a reference is counted under: pronouns by their word. */
static const char *kind_of_reference(const ent_scene *scene, const ent_mention *m) {
  static const char *const pronouns[][2] = {
      {"it", "it"},       {"its", "it"},    {"itself", "it"},   {"they", "they"},
      {"them", "they"},   {"their", "they"}, {"themselves", "they"}, {"theirs", "they"},
      {"i", "i"},         {"me", "i"},      {"my", "i"},        {"mine", "i"},
      {"myself", "i"},    {"we", "we"},     {"us", "we"},       {"our", "we"},
      {"ours", "we"},     {"ourselves", "we"}};
  static const char *const countries[] = {"country",    "nation",     "republic", "kingdom", "state",
                                          "homeland",   "motherland", "island",   "emirate",
                                          "fatherland", "sultanate"};
  ent_slice head = scene->sentence->tokens[m->head].form;
  if (m->how == ENT_HOW_PRONOUN || m->how == ENT_HOW_OURS) {
    for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++)
      if (ent_slice_eq_nocase(m->name, ent_slice_of(pronouns[i][0]))) return pronouns[i][1];
    return m->how == ENT_HOW_OURS ? "our country" : "he";
  }
  if (m->how == ENT_HOW_BOTH) return "both";
  if (m->how == ENT_HOW_FORMER_LATTER) return "former/latter";
  if (m->how != ENT_HOW_DEFINITE) return NULL;
  if (ent_slice_eq_nocase(head, ENT_SLICE("neighbour")) ||
      ent_slice_eq_nocase(head, ENT_SLICE("neighbor")))
    return "neighbour";
  for (size_t i = 0; i < sizeof countries / sizeof *countries; i++)
    if (ent_slice_eq_nocase(head, ent_slice_of(countries[i]))) return "the country";
  return "noun";
}

static void write_references(ent_strbuf *out, const ent_document *document,
                             const ent_coded *coded) {
  for (uint32_t s = 0; s < coded->sentences.count; s++) {
    const ent_scene *scene = &coded->scenes[s];
    for (uint32_t i = 0; i < scene->mention_count; i++) {
      const ent_mention *m = &scene->mentions[i];
      const char *kind = kind_of_reference(scene, m);
      if (!kind) continue;
      ent_strbuf_puts(out, "{\"id\":");
      ent_json_text(out, document->id);
      ent_strbuf_printf(out, ",\"kind\":\"%s\",\"span\":[%u,%u],\"text\":", kind, m->begin, m->end);
      ent_json_text(out, m->name);
      ent_strbuf_puts(out, ",\"parties\":[");
      for (uint32_t k = 0; k < m->party_count; k++) {
        const ent_party *p = &m->parties[k];
        if (k) ent_strbuf_putc(out, ',');
        ent_json_text(out, p->person.size ? p->person : p->entity);
      }
      ent_strbuf_printf(out, "],\"sentence\":[%u,%u]}\n", scene->sentence->begin,
                        scene->sentence->end);
    }
  }
}

/* ---- one document ----------------------------------------------------------------------- */

static ent_status write_dates(ent_strbuf *out, ent_batch_item *item) {
  const ent_time *times;
  uint32_t count;
  ent_status st = ent_document_time_parts(&times, &count, &item->arena, &item->coded.sentences,
                                          item->document.published, &item->error);
  if (st != ENT_OK) return st;
  ent_strbuf_puts(out, ",\"dates\":[");
  for (uint32_t i = 0; i < count; i++) {
    const ent_time *t = &times[i];
    if (i) ent_strbuf_putc(out, ',');
    write_span(out, t->begin, t->end);
    ent_strbuf_puts(out, ",\"from\":");
    ent_json_day(out, t->when.from);
    ent_strbuf_puts(out, ",\"to\":");
    ent_json_day(out, t->when.to);
    ent_strbuf_puts(out, ",\"text\":");
    ent_json_text(out, (ent_slice){item->document.text.data + t->begin, t->end - t->begin});
    ent_strbuf_putc(out, '}');
  }
  ent_strbuf_puts(out, "]");
  return ENT_OK;
}

/* As reports are dated: a range is one, "since 2012" has an open end. */
static void write_times(ent_strbuf *out, const ent_coded *coded) {
  bool any = false;
  ent_strbuf_puts(out, ",\"times\":[");
  for (uint32_t s = 0; s < coded->sentences.count; s++) {
    const ent_scene *scene = &coded->scenes[s];
    for (uint32_t i = 0; i < scene->time_count; i++) {
      const ent_time *t = &scene->times[i];
      if (t->duration || !ent_interval_known(t->when)) continue;
      if (any) ent_strbuf_putc(out, ',');
      any = true;
      write_span(out, t->begin, t->end);
      ent_strbuf_puts(out, ",\"from\":");
      ent_json_day(out, t->when.from);
      ent_strbuf_puts(out, ",\"to\":");
      ent_json_day(out, t->when.to);
      ent_strbuf_puts(out, ",\"precision\":");
      ent_json_text(out, ent_slice_of(ent_precision_name(t->precision)));
      ent_strbuf_putc(out, '}');
    }
  }
  ent_strbuf_putc(out, ']');
}

typedef struct job {
  cli_input input;
  bool references;
  int code; /* of the first document that failed */
} job;

static ent_status take(void *user, ent_batch_item *item) {
  return cli_input_next(&((job *)user)->input, item);
}

static ent_status give(void *user, ent_batch_item *item, ent_error *err) {
  ent_strbuf out;
  ent_status st = item->status;
  job *j = user;
  if (st != ENT_OK) {
    int code = cli_error(&item->error);
    if (j->code == CLI_DONE) j->code = code;
    return ENT_OK;
  }
  ent_strbuf_init(&out, 0);
  if (j->references) {
    write_references(&out, &item->document, &item->coded);
  } else {
    ent_strbuf_puts(&out, "{\"id\":");
    ent_json_text(&out, item->document.id);
    write_published(&out, &item->document);
    write_entities(&out, &item->coded);
    write_names(&out, &item->document, &item->coded);
    st = write_dates(&out, item);
    write_times(&out, &item->coded);
    write_amounts(&out, &item->coded, item->document.text);
    ent_strbuf_puts(&out, "}\n");
  }
  if (st == ENT_OK && out.failed) st = ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (st == ENT_OK && out.size) fwrite(out.data, 1, out.size, stdout);
  ent_strbuf_free(&out);
  return st;
}

int cli_mentions(int argc, char **argv) {
  job j = {.input = {.options = ENT_READ_OPTIONS_NONE}, .code = CLI_DONE};
  ent_batch batch = {take, give, &j, 1, {.parse_all = true}};
  const char *data = NULL, **paths;
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  if (cli_documents(&j.input, &paths, &data, "--references", &j.references, argc, argv, help, &code)) {
    if (ent_engine_open(&engine, data, &err) != ENT_OK ||
        ent_batch_run(engine, &batch, &err) != ENT_OK)
      j.code = cli_error(&err);
    code = j.code;
  }
  cli_input_close(&j.input);
  ent_engine_close(engine);
  free(paths);
  return code;
}
