/* In: two mentions of a sentence. Out: the word that may say what the one does
 * to the other, and features of words and way between them. The features are
 * those of relation extraction (Zhou et al. 2005, "Exploring various knowledge
 * in relation extraction"; Bunescu & Mooney 2005 for the way through the tree),
 * beside what the lexicon says of the words. Nothing is decided here. */
#include "code/learned/pair.h"

#include "code/entries/match.h"
#include "code/report/report.h"

/* ---- the way from one to the other --------------------------------------------------------- */

static uint32_t ancestors(const ent__tree *tree, int32_t at, int32_t *out) {
  uint32_t n = 0;
  while (at != ENT__NONE && n < 64) {
    out[n++] = at;
    at = tree->tokens[at].head;
  }
  return n;
}

static bool find_apex(ent__pair *p, const ent__tree *tree) {
  int32_t left[64], right[64];
  uint32_t i = ancestors(tree, p->actor, left), k = ancestors(tree, p->recipient, right);
  if (left[i - 1] != right[k - 1]) return false;
  while (i > 1 && k > 1 && left[i - 2] == right[k - 2]) i--, k--;
  p->apex = left[i - 1];
  if (i > ENT__PATH_MAX || k > ENT__PATH_MAX) return false;
  for (uint32_t n = 1; n + 1 < i; n++) p->up[p->up_count++] = left[n];
  for (uint32_t n = k - 1; n > 1; n--) p->down[p->down_count++] = right[n - 1];
  return true;
}

/* Every step from `at` up to `top` is a coordination. */
static bool in_list(const ent__tree *tree, int32_t at, int32_t top) {
  for (; at != top; at = tree->tokens[at].head)
    if (!ent_deprel_is(&tree->tokens[at], "conj") && !ent_deprel_is(&tree->tokens[at], "appos"))
      return false;
  return true;
}

/* "A says it has ceased fire": a pronoun in what A says is A. */
static bool is_own_pronoun(const ent__tree *tree, int32_t verb, int32_t subject) {
  const ent_token *t = &tree->tokens[subject];
  return t->upos == ENT_UPOS_PRON && ent_deprel_is(&tree->tokens[verb], "ccomp") &&
         (ent_slice_eq_nocase(t->form, ENT_SLICE("it")) ||
          ent_slice_eq_nocase(t->form, ENT_SLICE("he")) ||
          ent_slice_eq_nocase(t->form, ENT_SLICE("she")) ||
          ent_slice_eq_nocase(t->form, ENT_SLICE("they")) ||
          ent_slice_eq_nocase(t->form, ENT_SLICE("we")));
}

static bool does(const ent__tree *tree, int32_t verb, int32_t who) {
  for (int hops = 0; hops < 3 && verb != ENT__NONE && ent__verbal(&tree->tokens[verb]); hops++) {
    ent__found found = {0};
    bool own = false;
    ent__subjects(tree, verb, &found);
    for (uint32_t i = 0; i < found.count; i++) {
      if (ent__below(tree, who, found.at[i])) return true;
      own = own || is_own_pronoun(tree, verb, found.at[i]);
    }
    if (!own) return false;
    verb = tree->tokens[verb].head;
  }
  return false;
}

bool ent__pair_init(ent__pair *p, const ent__tree *tree, const ent_mention *actor,
                    const ent_mention *recipient) {
  const ent_mention *first = actor ? actor : recipient, *second = recipient ? recipient : actor;
  *p = (ent__pair){.actor = (int32_t)first->head, .recipient = (int32_t)second->head,
                   .a = actor, .r = recipient, .apex = ENT__NONE};
  if (first == second) {
    if (p->actor >= tree->count) return false;
    p->apex = p->trigger = tree->tokens[p->actor].head;
    if (p->trigger == ENT__NONE) p->apex = p->trigger = p->actor;
    return true;
  }
  if (p->actor >= tree->count || p->recipient >= tree->count || p->actor == p->recipient ||
      !find_apex(p, tree))
    return false;
  p->trigger = p->apex;
  if (p->apex == p->actor || p->apex == p->recipient) {
    int32_t other = p->apex == p->actor ? p->recipient : p->actor;
    p->listed = in_list(tree, other, p->apex);
    if (tree->tokens[p->apex].head != ENT__NONE) p->trigger = tree->tokens[p->apex].head;
    return true;
  }
  /* "A agreed to send troops to R": the lowest verb that A does */
  for (uint32_t i = 0; i < p->down_count; i++)
    if (does(tree, p->down[i], p->actor)) p->trigger = p->down[i];
  return true;
}

/* ---- features ------------------------------------------------------------------------------ */

typedef struct teller {
  const ent__tree *tree;
  const ent__pair *pair;
  ent__feature_fn *take;
  void *user;
} teller;

static void tell(const teller *t, const char *name, ent_slice a, ent_slice b) {
  t->take(t->user, name, a, b);
}

static void tell_lemma(const teller *t, const char *name, int32_t at, ent_slice b) {
  char buffer[64];
  tell(t, name, ent__lower_lemma(&t->tree->tokens[at], buffer, sizeof buffer), b);
}

static bool is_content(const ent_token *t) {
  return t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_VERB || t->upos == ENT_UPOS_ADJ ||
         t->upos == ENT_UPOS_ADV;
}

/* The preposition of a noun, lower case; empty if it has none. */
static ent_slice case_of(const ent__tree *tree, int32_t noun, char *buffer, size_t size) {
  int32_t c = ent__child(tree, noun, "case");
  return c == ENT__NONE ? ENT_EMPTY : ent__lower_lemma(&tree->tokens[c], buffer, size);
}

/* The roots that entries of this word's lemma can give, each once. */
static void tell_roots(const teller *t, const char *name, int32_t at) {
  uint32_t lemma = t->tree->lemma_word[at], total, seen = 0;
  const ent_entry *entries = ent_lexicon_entries(t->tree->lexicon, &total);
  for (int a = 0; a < ENT_ANCHOR_COUNT; a++) {
    uint32_t count;
    const ent_candidate *found;
    if (!ent__anchor_fits(&t->tree->tokens[at], (ent_anchor)a)) continue;
    found = ent_lexicon_find(t->tree->lexicon, (ent_anchor)a, lemma, &count);
    for (uint32_t i = 0; i < count; i++)
      for (uint32_t k = 0; k < entries[found[i].entry].outcome_count; k++) {
        const ent_outcome *o = &entries[found[i].entry].outcomes[k];
        uint32_t root;
        if (o->kind != ENT_OUT_EVENT || o->code.size < 2) continue;
        root = (uint32_t)((o->code.data[0] - '0') * 10 + (o->code.data[1] - '0')) & 31;
        if (seen >> root & 1) continue;
        seen |= 1u << root;
        tell(t, name, (ent_slice){o->code.data, 2}, ENT_EMPTY);
      }
  }
}

static void tell_sides(const teller *t) {
  const ent_mention *sides[] = {t->pair->a, t->pair->r};
  static const char *const kinds[] = {"ak", "rk"}, *const hows[] = {"ah", "rh"};
  for (int i = 0; i < 2; i++) {
    const ent_mention *m = sides[i];
    if (!m) {
      tell(t, "nobody", ent_slice_of(kinds[i]), ENT_EMPTY);
      continue;
    }
    tell(t, kinds[i], ent_slice_of(ent_entity_kind_name(m->kind)),
         m->party_count ? m->parties[0].sector : ENT_EMPTY);
    tell(t, hows[i], ent_slice_of(ent_how_name(m->how)), ENT_EMPTY);
  }
}

/* A word of the way with its particle, object and infinitive: "lift a ban". */
static void tell_complements(const teller *t, const char *name, int32_t at) {
  char own[64];
  ent_slice lemma = ent__lower_lemma(&t->tree->tokens[at], own, sizeof own);
  for (int32_t c = t->tree->first_child[at]; c != ENT__NONE; c = t->tree->next_sibling[c]) {
    const ent_token *k = &t->tree->tokens[c];
    if (ent_deprel_is(k, "obj") || ent_deprel_is(k, "xcomp") || ent_deprel_is(k, "compound:prt") ||
        ent_deprel_is(k, "advmod"))
      tell_lemma(t, name, c, lemma);
  }
}

static void tell_way(const teller *t) {
  const ent__pair *p = t->pair;
  char way[256], prep[64];
  size_t n = 0;
  const ent__tree *tree = t->tree;
  ent_slice last = case_of(tree, p->recipient, prep, sizeof prep);
  for (uint32_t i = 0; i <= p->up_count && n + 40 < sizeof way; i++) {
    ent_slice rel = tree->tokens[i ? p->up[i - 1] : p->actor].deprel;
    if (!i && p->apex == p->actor) break;
    memcpy(way + n, rel.data, rel.size < 20 ? rel.size : 20);
    n += rel.size < 20 ? rel.size : 20;
    way[n++] = '<';
  }
  for (uint32_t i = 0; i <= p->down_count && n + 40 < sizeof way; i++) {
    ent_slice rel = tree->tokens[i < p->down_count ? p->down[i] : p->recipient].deprel;
    if (p->apex == p->recipient) break;
    way[n++] = '>';
    memcpy(way + n, rel.data, rel.size < 20 ? rel.size : 20);
    n += rel.size < 20 ? rel.size : 20;
  }
  tell(t, "way", (ent_slice){way, n}, ENT_EMPTY);
  tell(t, "wayp", (ent_slice){way, n}, last);
  tell(t, "prep", last, ENT_EMPTY);
  for (uint32_t i = 0; i < p->up_count; i++) {
    tell_lemma(t, "u", p->up[i], ENT_EMPTY);
    tell_roots(t, "Eu", p->up[i]);
    tell_complements(t, "DC", p->up[i]);
  }
  for (uint32_t i = 0; i < p->down_count; i++) {
    tell_lemma(t, "d", p->down[i], ENT_EMPTY);
    tell_roots(t, "Ed", p->down[i]);
    if (p->down[i] != p->trigger) tell_complements(t, "DC", p->down[i]);
  }
  if (p->listed) tell(t, "listed", ENT_EMPTY, ENT_EMPTY);
}

/* The trigger with what stands beside it: objects, adjuncts, particles. */
static void tell_trigger(const teller *t) {
  const ent__tree *tree = t->tree;
  const ent__pair *p = t->pair;
  const ent_token *word = &tree->tokens[p->trigger];
  char own[64], prep[64];
  ent_slice lemma = ent__lower_lemma(word, own, sizeof own);
  ent_slice first = p->up_count ? tree->tokens[p->up[p->up_count - 1]].deprel
                                : tree->tokens[p->actor].deprel;
  tell(t, "T", lemma, ENT_EMPTY);
  tell(t, "Tu", lemma, ent_slice_of(ent_upos_name((ent_upos)word->upos)));
  tell(t, "Ta", lemma, does(tree, p->trigger, p->actor) ? ENT_SLICE("does") : first);
  tell(t, "Tr", lemma, case_of(tree, p->recipient, prep, sizeof prep));
  tell(t, "Td", lemma, tree->tokens[p->recipient].deprel);
  tell_roots(t, "ET", p->trigger);
  if (p->apex != p->trigger) {
    tell_lemma(t, "top", p->apex, ENT_EMPTY);
    tell_roots(t, "Etop", p->apex);
  }
  if (word->head != ENT__NONE) {
    tell_lemma(t, "G", word->head, word->deprel);
  }
  for (int32_t c = tree->first_child[p->trigger]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *k = &tree->tokens[c];
    if (c == p->actor || c == p->recipient || tree->mention_at[c] != ENT__NONE) continue;
    if (ent_deprel_is(k, "compound:prt")) tell_lemma(t, "P", c, lemma);
    if (ent_deprel_is(k, "obj") || ent_deprel_is(k, "nsubj") || ent_deprel_is(k, "xcomp") ||
        ent_deprel_is(k, "ccomp") || ent_deprel_is(k, "compound") || ent_deprel_is(k, "amod")) {
      tell_lemma(t, "C", c, k->deprel);
      tell_lemma(t, "TC", c, lemma);
      tell_lemma(t, "Cw", c, ENT_EMPTY);
      tell_roots(t, "EC", c);
    }
    if (ent_deprel_is(k, "obl") || ent_deprel_is(k, "nmod")) {
      tell_lemma(t, "X", c, case_of(tree, c, prep, sizeof prep));
      tell_lemma(t, "Xw", c, ENT_EMPTY);
    }
  }
}

static void tell_modality(const teller *t) {
  ent__modality_answer answer = ent__modality_at(t->tree, t->pair->trigger);
  tell(t, "mod", ent_slice_of(ent_modality_name(answer.modality)), ENT_EMPTY);
  if (answer.modality != ENT_HAPPENED)
    tell_lemma(t, "TM", t->pair->trigger, ent_slice_of(ent_modality_name(answer.modality)));
  if (answer.drop) tell(t, "drop", ent_slice_of(answer.drop), ENT_EMPTY);
}

static void tell_words(const teller *t) {
  const ent__pair *p = t->pair;
  int32_t low = p->actor < p->recipient ? p->actor : p->recipient;
  int32_t high = p->actor < p->recipient ? p->recipient : p->actor;
  for (int32_t i = 0; i < t->tree->count; i++) {
    if (!is_content(&t->tree->tokens[i]) || t->tree->inside[i] != ENT__NONE) continue;
    if (i > low && i < high) {
      tell_lemma(t, "b", i, ENT_EMPTY);
    } else if (i > low - 6 && i < high + 12) {
      tell_lemma(t, "c", i, ENT_EMPTY);
    }
  }
}

static bool has(ent_participants cast, const ent_mention *m) {
  for (uint32_t i = 0; m && i < cast.count; i++)
    for (uint32_t k = 0; k < m->party_count; k++)
      if (ent_slice_eq(cast.items[i].entity, m->parties[k].entity)) return true;
  return false;
}

static void tell_reports(const teller *t, const ent_report *reports, uint32_t count) {
  const ent__pair *p = t->pair;
  const ent_token *word = &t->tree->tokens[p->trigger];
  if (!count) tell(t, "silent", ENT_EMPTY, ENT_EMPTY);
  for (uint32_t i = 0; i < count; i++) {
    const ent_report *r = &reports[i];
    bool straight = has(r->actor, p->a) && has(r->recipient, p->r);
    bool crossed = has(r->actor, p->r) && has(r->recipient, p->a);
    const char *name = straight || (crossed && r->reciprocal) ? "RD"
                       : crossed                              ? "RX"
                       : has(r->actor, p->a)                  ? "RA"
                       : has(r->recipient, p->r)              ? "RR"
                                                              : "RS";
    ent_slice code = r->kind == ENT_EVENT ? ent__root_of(r->cameo, 2)
                     : r->kind == ENT_RELATION ? r->relation : r->indicator;
    tell(t, name, code, ENT_EMPTY);
    if (name[1] == 'D' && r->modality != ENT_HAPPENED)
      tell(t, "RM", code, ent_slice_of(ent_modality_name(r->modality)));
    if (r->trigger_begin == word->begin) tell(t, "RT", code, ENT_EMPTY);
  }
}

void ent__pair_features(const ent__tree *tree, const ent__pair *pair, const ent_report *reports,
                        uint32_t report_count, ent__feature_fn *take, void *user) {
  teller t = {tree, pair, take, user};
  tell_sides(&t);
  tell_way(&t);
  tell_trigger(&t);
  tell_modality(&t);
  tell_words(&t);
  tell_reports(&t, reports, report_count);
}
