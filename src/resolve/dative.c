/* In: a parsed sentence. Out: the same with "sold |Egypt| frigates" mended: a state's name right behind a verb of giving, which a
 * parser that knows no states joins to the goods as their first word, is whom they are given to (the indirect object of
 * Universal Dependencies). "Egyptian frigates" would be Egypt's. */
#include "resolve/internal.h"

static bool is_giving(const ent_token *verb) {
  static const char *const verbs[] = {"give",  "sell", "lend", "send",  "offer", "grant", "supply", "promise", "pay",    "hand",
                                      "lease", "loan", "owe",  "deny",  "refuse", "award", "ship",  "cede",    "guarantee", "donate"};
  for (size_t i = 0; verb->upos == ENT_UPOS_VERB && i < sizeof verbs / sizeof *verbs; i++)
    if (ent_slice_is(verb->lemma, verbs[i])) return true;
  return false;
}

/* The last token of a state's name that begins at the token; the token count if none does. */
static uint32_t name_end(ent_resolver *r, const ent_sentence *s, uint32_t first) {
  const ent_piece *pieces;
  uint32_t count;
  if (ent__pieces_of(&pieces, &count, r, s, NULL) != ENT_OK) return s->count;
  for (uint32_t p = 0; p < count; p++) {
    ent_match matches[ENT_MATCH_MAX];
    ent_reading reading;
    uint32_t end;
    if (pieces[p].token != first) continue;
    if (!ent_world_match(r->world, pieces, count, p, matches)) return s->count;
    end = pieces[p + matches[0].length - 1].token;
    for (uint32_t n = 0; ent_world_reading(r->world, matches[0], n, &reading); n++)
      if (reading.kind == ENT_READING_NAME && (reading.u.name->entity->kind == ENT_KIND_STATE || reading.u.name->entity->kind == ENT_KIND_DISPUTED ||
           reading.u.name->entity->kind == ENT_KIND_GROUP) && reading.u.name->use != ENT_USE_ADJECTIVE &&
          reading.u.name->use != ENT_USE_DEMONYM && reading.u.name->use != ENT_USE_BODY)
        return end;
    return s->count;
  }
  return s->count;
}

static bool has(const ent_sentence *s, uint32_t head, const char *deprel) {
  for (uint32_t i = 0; i < s->count; i++)
    if (s->tokens[i].head == (int32_t)head && ent_deprel_is(&s->tokens[i], deprel)) return true;
  return false;
}

/* "sold Egypt frigates |to Libya|": those were Egypt's. */
static bool gives_to_another(const ent_sentence *s, uint32_t verb) {
  for (uint32_t i = verb + 1; i < s->count; i++)
    if (ent_deprel_is(&s->tokens[i], "case") && ent__is(&s->tokens[i], "to") && s->tokens[i].head >= 0 &&
        (s->tokens[s->tokens[i].head].head == (int32_t)verb || ent_deprel_is(&s->tokens[s->tokens[i].head], "nmod")))
      return true;
  return false;
}

/* The word of the name that hangs outside it. */
static uint32_t head_of_name(const ent_sentence *s, uint32_t first, uint32_t last) {
  uint32_t at = first;
  while (at < last && s->tokens[at].head >= (int32_t)first && s->tokens[at].head <= (int32_t)last) at++;
  return at;
}

/* What the verb gives, where the name was read as the first word of that, or as given too; the token count if none. */
static uint32_t goods_behind(const ent_sentence *s, uint32_t verb, uint32_t name, uint32_t last) {
  const ent_token *t = &s->tokens[name];
  uint32_t goods = s->count;
  if (ent_deprel_is(t, "compound") || (ent_deprel_is(t, "nmod:poss") && !has(s, name, "case"))) goods = (uint32_t)t->head;
  while (goods > last && goods < s->count && ent_deprel_is(&s->tokens[goods], "compound")) goods = (uint32_t)s->tokens[goods].head;
  for (uint32_t i = last + 1; ent_deprel_is(t, "obj") && i < s->count && goods == s->count; i++)
    if (s->tokens[i].head == (int32_t)verb && ent_deprel_is(&s->tokens[i], "obj")) goods = i;
  if (goods <= last || goods >= s->count || s->tokens[goods].upos != ENT_UPOS_NOUN || s->tokens[goods].head != (int32_t)verb ||
      !ent_deprel_is(&s->tokens[goods], "obj") || has(s, verb, "iobj") || has(s, goods, "det"))
    return s->count;
  return goods;
}

void ent_resolver_mend(ent_resolver *resolver, ent_sentence *sentence, ent_token *tokens) {
  for (uint32_t v = 0; v + 2 < sentence->count; v++) {
    uint32_t first = v + 1, last, name;
    if (!is_giving(&tokens[v]) || !ent__capital(&tokens[first])) continue;
    last = name_end(resolver, sentence, first);
    if (last + 1 >= sentence->count) continue;
    name = head_of_name(sentence, first, last);
    if (goods_behind(sentence, v, name, last) == sentence->count || gives_to_another(sentence, v)) continue;
    for (uint32_t k = first; k <= last; k++)
      if (k != name) tokens[k].head = (int32_t)name;
    tokens[name].head = (int32_t)v;
    tokens[name].deprel = ENT_SLICE("iobj");
  }
}
