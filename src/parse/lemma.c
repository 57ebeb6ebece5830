/* Lemmas by edit scripts (Chrupala 2006): the word with its tag names a script, or else the longest
 * suffix with the tag that was seen in training. Features by word and tags, or else by tags.
 * train/parser/lemma.py learns the tables and does the same look-ups. */
#include "parse/lemma.h"

#include <stdlib.h>

#include "parse/features.h"

enum { SUFFIX_MAX = 7, APPEND_MAX = 64 };

/* hash of kind, tag and NUL: the beginning of every key */
static uint64_t begin_key(char kind, ent_slice tag) {
  uint64_t h = ent__hash_add(ENT__HASH_SEED, (ent_slice){&kind, 1});
  return ent__hash_add(ent__hash_add(h, tag), (ent_slice){"", 1});
}

static uint32_t look_up(const ent__table *table, uint64_t begun, const char *data, size_t size) {
  return ent__table_get(table, ent__hash_end(ent__hash_add(begun, (ent_slice){data, size})));
}

static uint32_t find_script(const ent__model *m, const ent__word *w, ent_slice xpos) {
  uint32_t at[SUFFIX_MAX + 1], count = 0;
  uint32_t found = look_up(&m->lemmas, begin_key('w', xpos), w->key, w->key_size);
  if (found != ENT__NO_VALUE) return found;
  at[count++] = w->key_size;
  for (uint32_t i = w->key_size; i-- > 0 && count <= SUFFIX_MAX;) {
    if (((uint8_t)w->key[i] & 0xC0) != 0x80) at[count++] = i;
  }
  uint64_t begun = begin_key('s', xpos);
  while (count-- > 0) {
    found = look_up(&m->lemmas, begun, w->key + at[count], w->key_size - at[count]);
    if (found != ENT__NO_VALUE) return found;
  }
  return ENT__NO_VALUE;
}

/* The form with quotes and hyphens made plain, in the case `mode` asks for. */
static size_t recase(char *out, ent_slice form, char mode) {
  size_t size = 0;
  bool first = true;
  for (size_t i = 0, n; i < form.size; i += n) {
    int32_t c = ent__parse_code_at(form, i, &n);
    /* Long dashes and the ellipsis stay: that is how the treebanks write their lemmas. */
    bool keep = c < 0x80 || c == 0x2014 || c == 0x2015 || c == 0x2026;
    ent_slice plain = keep ? ENT_EMPTY : ent__folded(c);
    int32_t low = mode == 'l' || (mode == 'c' && !first) ? ent__lower(c) : c;
    if (plain.data) {
      memcpy(out + size, plain.data, plain.size);
      size += plain.size;
    } else if (low != c) {
      size += ent__encode(low, out + size);
    } else {
      memcpy(out + size, form.data + i, n);
      size += n;
    }
    first = false;
  }
  return size;
}

static bool apply(const ent__script *script, ent_arena *arena, ent_token *token) {
  char text[ENT__FORM_MAX + APPEND_MAX];
  ent_slice form = token->form;
  token->lemma = form;
  if (script->mode == '=') {
    token->lemma = script->append;
    return true;
  }
  if (form.size > ENT__FORM_MAX || script->append.size > APPEND_MAX) return true;
  size_t size = recase(text, form, script->mode), kept = size;
  for (uint8_t cut = script->cut; cut && kept;) {
    if (((uint8_t)text[--kept] & 0xC0) != 0x80) cut--;
  }
  if (kept + script->append.size > 0) {
    memcpy(text + kept, script->append.data, script->append.size);
    size = kept + script->append.size;
  }
  ent_slice lemma = {text, size};
  if (size == 0 || ent_slice_eq(lemma, form)) return true;
  token->lemma = ent_arena_copy(arena, lemma);
  return token->lemma.data != NULL;
}

bool ent__lemma_agree(ent__model *m) {
  m->agree = calloc((size_t)m->upos_count * m->xpos_count, sizeof *m->agree);
  if (!m->agree) return false;
  for (uint32_t u = 0; u < m->upos_count; u++) {
    uint64_t begun = begin_key('f', m->upos_name[u]);
    for (uint32_t x = 0; x < m->xpos_count; x++) {
      uint32_t found = look_up(&m->features, begun, m->xpos[x].data, m->xpos[x].size);
      m->agree[u * m->xpos_count + x] = found != ENT__NO_VALUE;
    }
  }
  return true;
}

static uint32_t find_feats(const ent__model *m, const ent__word *w, ent_slice upos,
                           ent_slice xpos) {
  uint64_t begun = ent__hash_add(begin_key('g', upos), xpos);
  begun = ent__hash_add(begun, (ent_slice){"", 1});
  uint32_t found = look_up(&m->features, begun, w->key, w->key_size);
  if (found != ENT__NO_VALUE) return found;
  return look_up(&m->features, begin_key('f', upos), xpos.data, xpos.size);
}

/* What the tables say of a word under its tags: up to ten look-ups far apart in memory. A word
 * nearly always has the tags that it had before: its note holds the tags and both answers. */
static void ask_tables(const ent__model *m, const ent_token *token, uint32_t upos, uint32_t xpos,
                       ent__seen_word *seen, uint32_t *feats, uint32_t *script) {
  const uint64_t tags = (uint64_t)1 << 63 | (uint64_t)upos << 40 | (uint64_t)xpos << 32;
  uint64_t note = seen ? ent__seen_note(seen) : 0;
  if (note >> 32 != tags >> 32) {
    ent__word word;
    ent__word_normalise(&word, token->form);
    *feats = find_feats(m, &word, m->upos_name[upos], token->xpos);
    *script = find_script(m, &word, token->xpos);
    note = tags | (*feats & UINT16_MAX) << 16 | (*script & UINT16_MAX);
    if (seen) ent__seen_set_note(seen, note);
  }
  *feats = (uint32_t)(note >> 16) & UINT16_MAX; /* no value has its low bits all set, as the */
  *script = (uint32_t)note & UINT16_MAX;        /* tables hold at most UINT16_MAX of each */
}

bool ent__lemma_fill(const ent__model *m, ent_arena *arena, ent_token *token, uint32_t upos,
                     uint32_t xpos, ent__seen_word *seen) {
  uint32_t feats, script;
  ask_tables(m, token, upos, xpos, seen, &feats, &script);
  bool has_feats = feats < m->feats_count && !ent_slice_is(m->feats[feats], "_");
  token->feats = has_feats ? m->feats[feats] : ENT_EMPTY;
  token->lemma = token->form;
  return script >= m->script_count || apply(&m->scripts[script], arena, token);
}
