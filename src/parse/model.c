/* Opens a model file: checks its sizes and every index that the parser will follow, and fills in
 * pointers into the mapping. Nothing is copied but two small tables of names. A file that passes cannot make the parser read out of bounds. */
#include "parse/model.h"

#include "parse/lemma.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/sections.h"

typedef struct text_ref {
  uint32_t offset, size;
} text_ref;

typedef struct script_ref {
  uint32_t offset;
  uint16_t size;
  uint8_t mode, cut;
} script_ref;

static void table(ent__sections *c, ent__table *out, const char *name, uint64_t values) {
  uint64_t n = 0;
  bool has_free = false;
  out->slots = ent__section(c, name, 0, sizeof(ent__slot), &n);
  if (!out->slots) return;
  if (n == 0 || n > UINT32_MAX || (n & (n - 1))) {
    ent__section_fail(c, "wrong size of table", name);
    return;
  }
  out->mask = (uint32_t)n - 1;
  for (uint64_t i = 0; i < n; i++) {
    if (out->slots[i].value == ENT__NO_VALUE) {
      has_free = true;
    } else if (out->slots[i].value >= values) {
      ent__section_fail(c, "wrong value in table", name);
      return;
    }
  }
  /* A search ends at a free slot. */
  if (!has_free) ent__section_fail(c, "no free slot in table", name);
}

uint32_t ent__table_get(const ent__table *t, uint64_t hash) {
  uint32_t check = (uint32_t)(hash >> 32);
  for (uint32_t i = (uint32_t)hash & t->mask;; i = (i + 1) & t->mask) {
    if (t->slots[i].value == ENT__NO_VALUE) return ENT__NO_VALUE;
    if (t->slots[i].check == check) return t->slots[i].value;
  }
}

static void names(ent__sections *c, ent_slice *out, uint32_t count, const char *name, ent_slice strings) {
  const text_ref *refs = ent__section(c, name, count, sizeof(text_ref), NULL);
  if (!refs) return;
  for (uint32_t i = 0; i < count; i++) {
    if (refs[i].offset > strings.size || refs[i].size > strings.size - refs[i].offset) {
      ent__section_fail(c, "wrong name in section", name);
      return;
    }
    out[i] = (ent_slice){strings.data + refs[i].offset, refs[i].size};
  }
}

static void scripts(ent__sections *c, ent__model *m, ent_slice strings) {
  uint64_t count = 0;
  const script_ref *refs = ent__section(c, "scripts", 0, sizeof(script_ref), &count);
  if (!refs || count == 0 || count > UINT16_MAX) {
    ent__section_fail(c, "wrong size of section", "scripts");
    return;
  }
  m->scripts = calloc((size_t)count, sizeof *m->scripts);
  if (!m->scripts) {
    c->status = ent_fail(c->err, ENT_E_NOMEM, "out of memory");
    return;
  }
  m->script_count = (uint32_t)count;
  for (uint64_t i = 0; i < count; i++) {
    if (refs[i].offset > strings.size || refs[i].size > strings.size - refs[i].offset) {
      ent__section_fail(c, "wrong name in section", "scripts");
      return;
    }
    m->scripts[i] = (ent__script){(char)refs[i].mode, refs[i].cut,
                                  {strings.data + refs[i].offset, refs[i].size}};
  }
}

static void tags(ent__sections *c, ent__model *m) {
  uint64_t size = 0;
  ent_slice strings = {NULL, 0};
  strings.data = ent__section(c, "strings", 0, 1, &size);
  strings.size = (size_t)size;
  if (c->status != ENT_OK) return;
  names(c, m->upos_name, m->upos_count, "upos", strings);
  names(c, m->xpos, m->xpos_count, "xpos", strings);
  names(c, m->deprel, m->deprel_count, "deprel", strings);
  scripts(c, m, strings);
  ent__section(c, "feats", 0, sizeof(text_ref), &size);
  if (c->status != ENT_OK || size == 0 || size > UINT16_MAX) return;
  m->feats = calloc((size_t)size, sizeof *m->feats);
  if (!m->feats) {
    c->status = ent_fail(c->err, ENT_E_NOMEM, "out of memory");
    return;
  }
  m->feats_count = (uint32_t)size;
  names(c, m->feats, m->feats_count, "feats", strings);
  for (uint32_t i = 0; i < m->upos_count; i++) m->upos[i] = (uint8_t)ent_upos_of(m->upos_name[i]);
  m->root_deprel = m->deprel_count;
  for (uint32_t i = 0; i < m->deprel_count; i++) {
    if (ent_slice_is(m->deprel[i], "root")) m->root_deprel = i;
  }
  if (m->root_deprel == m->deprel_count) ent__section_fail(c, "missing label", "root");
}

static uint32_t round16(uint32_t n) { return (n + 15) / 16 * 16; }

static void sizes(ent__sections *c, ent__model *m) {
  const uint32_t *v = ent__section(c, "config", 13, 4, NULL);
  if (!v) return;
  uint32_t *fields[] = {&m->dim,        &m->width,        &m->layers,  &m->arc,   &m->label,
                        &m->distances,  &m->upos_count,   &m->xpos_count, &m->deprel_count,
                        &m->buckets,    &m->slots,        &m->rows};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) *fields[i] = v[i];
  if (v[12] != ENT__FEATURE_VERSION) {
    c->status = ent_fail(c->err, ENT_E_VERSION,
                         "model wants word features of version %u, this program has %d", v[12],
                         ENT__FEATURE_VERSION);
    ent_error_at(c->err, c->path, 0);
    return;
  }
  /* All inputs of `multiply` are whole groups, all vectors whole SIMD registers. */
  bool good = m->dim % 32 == 0 && m->width % 64 == 0 && m->arc % 32 == 0 && m->label % 32 == 0 &&
              m->dim && m->dim <= 1024 && m->width && m->width <= 1024 && m->arc &&
              m->arc <= 1024 && m->label && m->label <= 1024 && m->layers <= ENT__LAYERS_MAX &&
              m->distances == 24 && m->slots == 11 && m->rows >= 2 && m->rows < (1u << 24) &&
              m->buckets && m->buckets < (1u << 24) && m->upos_count && m->xpos_count &&
              m->deprel_count >= 2 && m->upos_count <= ENT__TAGS_MAX &&
              m->xpos_count <= ENT__TAGS_MAX && m->deprel_count <= ENT__TAGS_MAX;
  if (!good) ent__section_fail(c, "impossible sizes in section", "config");
  m->at_distance = round16(m->upos_count + m->xpos_count);
  m->at_dependent = m->at_distance + round16(m->distances);
  m->at_head = m->at_dependent + m->arc;
  m->at_label_dependent = m->at_head + m->arc;
  m->at_label_head = m->at_label_dependent + m->label;
}

static void weights(ent__sections *c, ent__model *m) {
  m->words = ent__section(c, "words.q", (uint64_t)m->rows * m->dim, 1, NULL);
  m->word_scale = ent__section(c, "words.s", m->rows, 4, NULL);
  /* One row more than buckets: the empty row of affixes that a short word lacks. */
  m->affixes = ent__section(c, "affixes.q", ((uint64_t)m->buckets + 1) * m->dim, 1, NULL);
  m->affix_scale = ent__section(c, "affixes.s", (uint64_t)m->buckets + 1, 4, NULL);
  ent__section_matrix(c, &m->conv, "conv", m->dim, 3 * m->width);
  m->conv_bias = ent__section(c, "conv.b", m->width, 4, NULL);
  for (uint32_t k = 0; k < m->layers; k++) {
    char name[] = "sru0";
    name[3] = (char)('0' + k);
    ent__section_matrix(c, &m->layer[k].gates, name, m->width, 3 * m->width);
    m->layer[k].peep = ent__section_part(c, name, ".v", 2 * m->width, 4);
    m->layer[k].bias = ent__section_part(c, name, ".b", 2 * m->width, 4);
  }
  ent__section_matrix(c, &m->out, "out", m->width, m->at_label_head + m->label);
  m->out_bias = ent__section(c, "out.b", m->out.out, 4, NULL);
  ent__section_matrix(c, &m->pair, "pair", m->arc, m->arc);
  m->pair_bias = ent__section(c, "pair.b", m->pair.out, 4, NULL);
  ent__section_matrix(c, &m->relation, "relation", m->label, m->deprel_count);
  m->relation_bias = ent__section(c, "relation.b", m->relation.out, 4, NULL);
  m->root_arc = ent__section(c, "root.arc", m->arc, 4, NULL);
  m->root_label = ent__section(c, "root.label", m->label, 4, NULL);
}

ent_status ent__model_open(ent__model *out, const char *path, ent_error *err) {
  ent__sections c;
  uint64_t size = 0;
  *out = (ent__model){0};
  ent_status st = ent__sections_open(&c, path, "ENTPARSE", ENT__MODEL_FORMAT, err);
  if (!c.file.data) return st;
  out->file = c.file;
  if (c.status == ENT_OK) {
    out->name.data = ent__section(&c, "name", 0, 1, &size);
    out->name.size = (size_t)size;
  }
  if (c.status == ENT_OK) sizes(&c, out);
  if (c.status == ENT_OK) weights(&c, out);
  if (c.status == ENT_OK) tags(&c, out);
  if (c.status == ENT_OK) {
    table(&c, &out->vocabulary, "vocab", out->rows);
    table(&c, &out->lemmas, "lemma", out->script_count);
    table(&c, &out->features, "featsof", out->feats_count);
  }
  if (c.status == ENT_OK && !ent__lemma_agree(out)) c.status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (c.status != ENT_OK) {
    ent__model_close(out);
    *out = (ent__model){0};
  }
  return c.status;
}

void ent__model_close(ent__model *model) {
  if (model->file.data) ent_file_unmap(model->file);
  free(model->scripts);
  free(model->feats);
  free(model->agree);
}
