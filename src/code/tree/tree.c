/* The tree's index and the small questions that need no search. */
#include "code/tree/tree.h"

#include "base/error.h"

enum { MAX_UP = 6 }; /* how far control and coordination are followed */

/* ---- index --------------------------------------------------------------------------------- */

static bool better_mention(const ent_scene *scene, int32_t now, uint32_t then) {
  const ent_mention *a, *b = &scene->mentions[then];
  if (now == ENT__NONE) return true;
  a = &scene->mentions[now];
  if ((a->party_count > 0) != (b->party_count > 0)) return b->party_count > 0;
  return b->last - b->first > a->last - a->first;
}

static void index_mentions(ent__tree *tree) {
  const ent_scene *scene = tree->scene;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    bool topic = m->kind == ENT_KIND_TOPIC;
    int32_t *cover = topic ? tree->topic_at : tree->inside;
    if (m->last >= (uint32_t)tree->count || m->head >= (uint32_t)tree->count) continue;
    if (!topic && better_mention(scene, tree->mention_at[m->head], i))
      tree->mention_at[m->head] = (int32_t)i;
    for (uint32_t k = m->first; k <= m->last; k++)
      if (cover[k] == ENT__NONE ||
          scene->mentions[cover[k]].last - scene->mentions[cover[k]].first < m->last - m->first)
        cover[k] = (int32_t)i;
  }
}

/* Of 256: few words share all three. */
static uint8_t mark_of(ent_slice form) {
  if (!form.size) return 0;
  return (uint8_t)(((unsigned char)form.data[0] | 32u) * 7 + ((unsigned char)form.data[form.size - 1] | 32u) * 61 + form.size * 29);
}

static void enter_form(ent__tree *tree, ent_slice form) {
  uint8_t mark = mark_of(form);
  tree->forms[mark / 64] |= UINT64_C(1) << mark % 64;
}

bool ent__may_read(const ent__tree *tree, ent_slice word) {
  uint8_t mark = mark_of(word);
  return tree->forms[mark / 64] >> mark % 64 & 1;
}

/* First the lemmas' numbers, then the forms'. */
static bool number_words(ent_arena *arena, const ent_lexicon *lexicon, const ent_token *tokens, size_t n, uint32_t *words) {
  ent_slice *texts = ENT_ARENA_NEW(arena, ent_slice, n * 2 + 1);
  if (!texts) return false;
  for (size_t i = 0; i < n; i++) {
    bool same = ent_slice_eq_nocase(tokens[i].lemma, tokens[i].form);
    texts[n + i] = tokens[i].form;
    texts[i] = same ? ENT_EMPTY : tokens[i].lemma;
  }
  ent_lexicon_words(lexicon, texts, n * 2, words);
  for (size_t i = 0; i < n; i++)
    if (!texts[i].size) words[i] = words[n + i];
  return true;
}

ent_status ent__tree_init(ent__tree *out, ent_arena *arena, const ent_scene *scene,
                          const ent_lexicon *lexicon) {
  size_t n = scene->sentence->count;
  int32_t *block = ENT_ARENA_NEW(arena, int32_t, n * 5 + 1);
  uint32_t *words = ENT_ARENA_NEW(arena, uint32_t, n * 2 + 1);
  bool *in_lists = ENT_ARENA_NEW(arena, bool, n + 1);
  const ent_token *tokens = scene->sentence->tokens;
  if (!block || !words || !in_lists || !number_words(arena, lexicon, tokens, n, words)) return ENT_E_NOMEM;
  for (size_t i = 0; i < n * 5; i++) block[i] = ENT__NONE;
  *out = (ent__tree){.scene = scene, .deed = ENT__NONE,
                     .tokens = tokens,
                     .count = (int32_t)n,
                     .first_child = block,
                     .next_sibling = block + n,
                     .mention_at = block + 2 * n,
                     .topic_at = block + 3 * n,
                     .inside = block + 4 * n,
                     .lemma_word = words,
                     .form_word = words + n,
                     .in_lists = in_lists,
                     .lexicon = lexicon,
                     .list_names = ent_lexicon_names_known(lexicon)};
  for (int32_t i = (int32_t)n - 1; i >= 0; i--) {
    int32_t head = out->tokens[i].head;
    enter_form(out, tokens[i].form);
    ent__hold(out, out->form_word[i]);
    ent__hold(out, out->lemma_word[i]);
    in_lists[i] = ent_lexicon_lists_of(lexicon, out->lemma_word[i], ent__lists_held(out));
    if (head < 0 || head >= (int32_t)n) continue;
    out->next_sibling[i] = out->first_child[head];
    out->first_child[head] = i;
  }
  index_mentions(out);
  return ENT_OK;
}

/* ---- small questions ------------------------------------------------------------------------- */

ent_slice ent__lower_lemma(const ent_token *token, char *buffer, size_t size) {
  ent_slice lemma = token->lemma.size ? token->lemma : token->form;
  return lemma.size >= size ? lemma : ent_slice_lower(lemma, buffer);
}

bool ent__listed_there(const ent__tree *tree, int32_t at, const char *list) {
  return ent_lexicon_list_holds(tree->lexicon, ent_lexicon_list_named(tree->lexicon, list), tree->lemma_word[at]);
}

bool ent__is_with_all(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (c < noun && ent__listed(tree, c, "whole_world")) return true;
  return false;
}

int32_t ent__token_at(const ent__tree *tree, uint32_t begin) {
  for (int32_t i = 0; i < tree->count; i++)
    if (tree->tokens[i].begin == begin) return i;
  return ENT__NONE;
}

void ent__found_add(ent__found *out, int32_t at) {
  if (at == ENT__NONE) return;
  for (uint32_t i = 0; i < out->count; i++)
    if (out->at[i] == at) return;
  if (out->count < ENT__MAX_FOUND) out->at[out->count++] = at;
}

void ent__found_children(const ent__tree *tree, int32_t at, const char *deprel, ent__found *out) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], deprel)) ent__found_add(out, c);
}

/* "because of": case "because" with fixed "of". Compares word by word. */
bool ent__case_is(const ent__tree *tree, int32_t marker, ent_slice word) {
  ent_slice rest = word, part = ent_slice_cut(&rest, '_');
  if (!ent_slice_eq_nocase(tree->tokens[marker].form, part)) return false;
  for (int32_t c = tree->first_child[marker]; rest.data; c = tree->next_sibling[c]) {
    if (c == ENT__NONE) return false;
    part = ent_slice_cut(&rest, '_');
    if (!ent_slice_eq_nocase(tree->tokens[c].form, part)) return false;
  }
  return true;
}

static bool has_own_case(const ent__tree *tree, int32_t noun, ent_slice word) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if ((ent_deprel_is(&tree->tokens[c], "case") ||
         (ent_deprel_is(&tree->tokens[c], "mark") && /* "in buying" */
          tree->tokens[c].upos != ENT_UPOS_PART)) &&
        ent__case_is(tree, c, word))
      return true;
  return false;
}

bool ent__has_case(const ent__tree *tree, int32_t noun, ent_slice word) {
  ent_slice rest = word;
  if (!ent__may_read(tree, ent_slice_cut(&rest, '_'))) return false;
  if (has_own_case(tree, noun, word)) return true;
  /* "with former president Hamid Karzai": the preposition hung on the title */
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE && c < noun; c = tree->next_sibling[c])
    if ((ent_deprel_is(&tree->tokens[c], "nmod:desc") || ent_deprel_is(&tree->tokens[c], "compound")) &&
        has_own_case(tree, c, word))
      return true;
  return false;
}

bool ent__participle_of_noun(const ent_token *token) {
  return ent_deprel_is(token, "acl") && !ent_slice_is(token->deprel, "acl:relcl");
}

bool ent__is_passive(const ent__tree *tree, int32_t verb) {
  const ent_token *t = &tree->tokens[verb];
  if (ent__child(tree, verb, "nsubj:pass") != ENT__NONE ||
      ent__child(tree, verb, "aux:pass") != ENT__NONE ||
      ent__child(tree, verb, "csubj:pass") != ENT__NONE)
    return true;
  if (ent_slice_is(t->xpos, "VBN") && ent__child(tree, verb, "aux") == ENT__NONE &&
      ent__child(tree, verb, "nsubj") == ENT__NONE)
    return ent__participle_of_noun(t) || ent_deprel_is(t, "advcl") || ent_deprel_is(t, "amod") ||
           ent__child(tree, verb, "obl:agent") != ENT__NONE ||
           (ent_deprel_is(t, "conj") && t->head >= 0 && ent__child(tree, verb, "obj") == ENT__NONE &&
            ent__is_passive(tree, t->head));
  return false;
}

/* "An attack on the ship which |killed| nine", "the surplus with Peru, which |rose|": attacks kill and surpluses
 * rise, whatever the parser joined the clause to. */
static int32_t doer_of_kind(const ent__tree *tree, int32_t noun, int32_t verb) {
  bool hurts = ent__listed(tree, verb, "killing_verb") || ent__listed(tree, verb, "wounding_verb");
  bool grows = ent__listed(tree, verb, "amounting");
  for (int32_t up = noun; (hurts || grows) && ent_deprel_is(&tree->tokens[up], "nmod");) {
    up = tree->tokens[up].head;
    if (up == ENT__NONE) break;
    if (ent__listed(tree, up, hurts ? "blow" : "growing_noun")) return up;
  }
  return noun;
}

/* "A armed B, |which angered| C", "armed B, a step |that drew| protests": what stirs is what was done, whoever is named right before;
 * it is told as its doer's. The doer; ENT__NONE if nothing is meant but the noun. */
static int32_t doer_of_stir(const ent__tree *tree, int32_t noun, int32_t verb) {
  bool step = ent_deprel_is(&tree->tokens[noun], "appos") && ent__listed(tree, noun, "judged_deed");
  int32_t top, passive;
  if (noun > verb || !ent__listed(tree, verb, "stirring") || (!step && !ent_slice_is(tree->tokens[noun + 1].form, ","))) return ENT__NONE;
  top = ent__clause(tree, noun);
  if (top == ENT__NONE || top == noun || top > noun || !ent__verbal(&tree->tokens[top])) return ENT__NONE;
  passive = ent__child(tree, top, "nsubj:pass");
  return passive == ENT__NONE ? ent__child(tree, top, "nsubj") : ent__child(tree, top, "obl:agent");
}

int32_t ent__antecedent(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t up = t->head;
  if (t->upos != ENT_UPOS_PRON ||
      !(ent_slice_eq_nocase(t->form, ENT_SLICE("who")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("which")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("that")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("whose")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("whom"))))
    return at;
  for (int i = 0; i < MAX_UP && up != ENT__NONE; i++, up = tree->tokens[up].head)
    if (ent_slice_is(tree->tokens[up].deprel, "acl:relcl")) {
      int32_t noun = tree->tokens[up].head, doer = noun == ENT__NONE ? ENT__NONE : doer_of_stir(tree, noun, up);
      if (doer != ENT__NONE) return doer;
      return noun == ENT__NONE ? at : doer_of_kind(tree, noun, up);
    }
  return at;
}

int32_t ent__clause(const ent__tree *tree, int32_t at) {
  for (int i = 0; i < 64; i++) {
    const ent_token *t = &tree->tokens[at];
    if (t->head < 0 || ent__verbal(t) || ent__child(tree, at, "cop") != ENT__NONE ||
        ent__child(tree, at, "nsubj") != ENT__NONE)
      return at;
    at = t->head;
  }
  return at;
}

bool ent__below(const ent__tree *tree, int32_t at, int32_t top) {
  for (int32_t i = 0; i < tree->count && at != ENT__NONE; i++, at = tree->tokens[at].head)
    if (at == top) return true;
  return false;
}

bool ent__is_infinitive(const ent__tree *tree, int32_t at) {
  int32_t mark = ent__child(tree, at, "mark");
  return mark != ENT__NONE && ent_slice_is(tree->tokens[at].xpos, "VB") && ent_slice_is(tree->tokens[mark].form, "to");
}
