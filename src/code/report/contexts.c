/* In: an event's trigger. Out: PLOVER's contexts. The code table knows those that
 * belong to a code; what an agreement, visit or demand is about stands in the
 * clause: "sent vaccines" is health, "signed a deal on migrants" migration. One word
 * list a context, context_NAME, in data/lexicon/contexts.lex. */
#include "code/report/contexts.h"

/* NAME and the list of its words. */
#define CONTEXT(name) {name, "context_" name}
static const struct {
  const char *name, *list;
} contexts[] = {
    CONTEXT("military"), CONTEXT("intelligence"), CONTEXT("executive"), CONTEXT("legislative"),
    CONTEXT("election"), CONTEXT("political_institutions"), CONTEXT("pro_democracy"),
    CONTEXT("pro_autocracy"), CONTEXT("economic"), CONTEXT("legal"), CONTEXT("reparations"),
    CONTEXT("human_rights"), CONTEXT("rights_freedoms"), CONTEXT("repression"),
    CONTEXT("human_security"), CONTEXT("gender"), CONTEXT("lgbt"), CONTEXT("religion_ethnicity"),
    CONTEXT("inequality"), CONTEXT("diplomatic"), CONTEXT("territory"), CONTEXT("peacekeeping"),
    CONTEXT("health"), CONTEXT("asylum"), CONTEXT("migration"), CONTEXT("disasters"),
    CONTEXT("natural_resource"), CONTEXT("environment"), CONTEXT("technology"),
    CONTEXT("terrorism"), CONTEXT("cbrn"), CONTEXT("cyber"), CONTEXT("misinformation"),
    CONTEXT("crime"), CONTEXT("corruption"), CONTEXT("illegal_drugs"), CONTEXT("trafficking")};

enum { MAX_TEXT = 512, CONTEXTS = sizeof contexts / sizeof contexts[0] };

static bool is_listed(ent_slice given, const char *name) {
  while (given.size)
    if (ent_slice_is(ent_slice_cut(&given, '|'), name)) return true;
  return false;
}

/* Marks the contexts that a word tells. */
static void mark(const ent__tree *tree, int32_t at, bool *told) {
  for (size_t i = 0; i < CONTEXTS; i++)
    told[i] = told[i] || ent__listed(tree, at, contexts[i].list);
}

static bool is_content(const ent_token *t) {
  return t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_PROPN || t->upos == ENT_UPOS_ADJ ||
         t->upos == ENT_UPOS_VERB;
}

ent_slice ent__contexts(const ent__tree *tree, ent_arena *arena, int32_t at, ent_slice given) {
  char text[MAX_TEXT];
  int32_t top = ent__clause(tree, at);
  size_t used = given.size < sizeof text ? given.size : 0;
  bool told[CONTEXTS] = {false};
  for (int32_t i = 0; i < tree->count; i++)
    if (is_content(&tree->tokens[i]) && ent__below(tree, i, top)) mark(tree, i, told);
  if (used) memcpy(text, given.data, used);
  for (size_t i = 0; i < CONTEXTS; i++) {
    size_t size = strlen(contexts[i].name);
    if (!told[i] || used + size + 1 >= sizeof text || is_listed(given, contexts[i].name)) continue;
    if (used) text[used++] = '|';
    memcpy(text + used, contexts[i].name, size);
    used += size;
  }
  if (used == given.size) return given;
  ent_slice kept = ent_arena_copy(arena, (ent_slice){text, used});
  return kept.data ? kept : given;
}
