/* What the extractor sees of a document (`entente features --words`), to train it: a JSON object with the words of each
 * sentence as the parser's network made them, and who is mentioned or otherwise known there. */
#include "cli/words.h"

#include "serve/jsonl.h"

static void write_text(ent_strbuf *out, const char *key, ent_slice text) {
  ent_strbuf_printf(out, ",\"%s\":", key);
  ent_json_text(out, text);
}

static void write_ids(ent_strbuf *out, const char *key, const ent_party *parties, uint32_t count) {
  ent_strbuf_printf(out, ",\"%s\":[", key);
  for (uint32_t i = 0; parties && i < count; i++) {
    if (i) ent_strbuf_putc(out, ',');
    ent_json_text(out, parties[i].entity);
  }
  ent_strbuf_putc(out, ']');
}

/* Rows of integers as hexadecimal digits. */
static void write_states(ent_strbuf *out, const ent_states *states, uint32_t count) {
  static const char digits[] = "0123456789abcdef";
  ent_strbuf_puts(out, ",\"states\":\"");
  for (size_t i = 0; states->rows && i < (size_t)count * states->width; i++) {
    uint8_t byte = (uint8_t)states->rows[i];
    ent_strbuf_putc(out, digits[byte >> 4]);
    ent_strbuf_putc(out, digits[byte & 15]);
  }
  ent_strbuf_puts(out, "\",\"scale\":[");
  for (uint32_t i = 0; states->rows && i < count; i++) ent_strbuf_printf(out, "%s%.9g", i ? "," : "", (double)states->scale[i]);
  ent_strbuf_putc(out, ']');
}

static void write_tokens(ent_strbuf *out, const ent_sentence *s) {
  ent_strbuf_puts(out, ",\"words\":[");
  for (uint32_t i = 0; i < s->count; i++) {
    const ent_token *t = &s->tokens[i];
    ent_strbuf_printf(out, "%s[%u,%u,%d,\"%s\"", i ? "," : "", t->begin, t->end, t->head, ent_upos_name((ent_upos)t->upos));
    ent_strbuf_putc(out, ',');
    ent_json_text(out, t->deprel);
    ent_strbuf_putc(out, ',');
    ent_json_text(out, t->lemma);
    ent_strbuf_putc(out, ']');
  }
  ent_strbuf_putc(out, ']');
}

static void write_mentions(ent_strbuf *out, const ent_scene *scene) {
  ent_strbuf_puts(out, ",\"mentions\":[");
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    ent_strbuf_printf(out, "%s{\"first\":%u,\"last\":%u,\"head\":%u,\"kind\":\"%s\",\"how\":\"%s\"", i ? "," : "", m->first, m->last, m->head,
                      ent_entity_kind_name(m->kind), ent_how_name(m->how));
    write_ids(out, "parties", m->parties, m->party_count);
    write_text(out, "territory_of", m->territory_of);
    ent_strbuf_putc(out, '}');
  }
  ent_strbuf_putc(out, ']');
}

void cli_write_words(ent_strbuf *out, const ent_batch_item *item) {
  ent_strbuf_puts(out, "{\"uri\":");
  ent_json_text(out, item->document.uri);
  write_text(out, "side", item->document.side);
  write_text(out, "partner", item->document.partner);
  ent_strbuf_puts(out, ",\"sentences\":[");
  for (uint32_t i = 0; i < item->coded.sentences.count; i++) {
    const ent_sentence *s = &item->coded.sentences.items[i];
    const ent_scene *scene = &item->coded.scenes[i];
    ent_strbuf_printf(out, "%s{\"span\":[%u,%u]", i ? "," : "", s->begin, s->end);
    write_tokens(out, s);
    write_mentions(out, scene);
    write_text(out, "voice", scene->voice);
    write_text(out, "listener", scene->listener);
    write_ids(out, "pair", scene->pair, 2);
    write_ids(out, "two", scene->two, 2);
    write_ids(out, "occasion", scene->occasion ? scene->occasion->parties : NULL, scene->occasion ? scene->occasion->party_count : 0);
    write_states(out, &s->states, s->count);
    ent_strbuf_putc(out, '}');
  }
  ent_strbuf_puts(out, "]}\n");
}
