/* Tense of verbs, own or of their auxiliaries ("has launched"), and of the clauses
 * above them. A news item in the present tense tells of its day: "Iran launches
 * missiles, killing two", "says it struck a ship" (CODING 19). */
#include "code/setting/tense.h"

static bool is_present(const ent_token *t) {
  return ent_slice_is(t->xpos, "VBZ") || ent_slice_is(t->xpos, "VBP");
}

/* "The war |cost| 9,000 lives": parsers take the past of these for a present, which would end in -s. */
static bool is_past_in_disguise(const ent__tree *tree, int32_t verb) {
  static const char *const forms[] = {"cost", "put", "cut", "hit", "set", "let", "shut", "split", "beset"};
  int32_t subject = ent__child(tree, verb, "nsubj");
  bool known = false;
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
    known |= ent_slice_eq_nocase(tree->tokens[verb].form, ent_slice_of(forms[i]));
  if (!known || subject == ENT__NONE || !ent_slice_is(tree->tokens[verb].xpos, "VBP")) return false;
  return (ent_slice_is(tree->tokens[subject].xpos, "NN") || ent_slice_is(tree->tokens[subject].xpos, "NNP")) &&
         ent__child(tree, subject, "conj") == ENT__NONE;
}

static bool has_present(const ent__tree *tree, int32_t verb) {
  if (is_past_in_disguise(tree, verb)) return false;
  if (is_present(&tree->tokens[verb])) return true;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "aux") && is_present(&tree->tokens[c]))
      return !ent_slice_is(tree->tokens[verb].xpos, "VBG"); /* not "is planning" */
  return false;
}

/* "will", "can": a modal in its present form. */
static bool is_present_modal(const ent_token *t) {
  static const char *const forms[] = {"will", "'ll", "wo", "shall", "can", "ca", "may", "must"};
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
    if (ent_slice_eq_nocase(t->form, ent_slice_of(forms[i]))) return true;
  return false;
}

bool ent__told_in_past(const ent__tree *tree, int32_t verb) {
  if (ent_slice_is(tree->tokens[verb].xpos, "VBD") || is_past_in_disguise(tree, verb)) return true;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (ent_deprel_is(t, "aux") && !is_present(t) && !is_present_modal(t) && !ent_slice_is(t->xpos, "VB")) return true;
  }
  return false;
}

bool ent__told_in_perfect(const ent__tree *tree, int32_t at) {
  int32_t verb = ent__clause(tree, at);
  if (!ent_slice_is(tree->tokens[verb].xpos, "VBN")) return false;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_is(tree->tokens[c].lemma, "have") && is_present(&tree->tokens[c])) return true;
  return false;
}

/* "I just spoke with her", "have just agreed" */
static bool just_done(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (c < verb && ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("just")))
      return ent_slice_is(tree->tokens[verb].xpos, "VBD") ||
             ent_slice_is(tree->tokens[verb].xpos, "VBN");
  return false;
}

bool ent__told_today(const ent__tree *tree, int32_t at) {
  int32_t verb = ent__clause(tree, at);
  if (tree->tokens[at].flags & ENT_TOKEN_QUOTED) return false;
  for (int hops = 0; hops < 4; hops++) {
    const ent_token *v = &tree->tokens[verb];
    bool past, reported = ent_deprel_is(v, "ccomp");
    if (!ent__verbal(v)) return false;
    if (just_done(tree, verb)) return true;
    past = ent__told_in_past(tree, verb);
    if (past && !reported) return false;
    if (!past && has_present(tree, verb)) return true;
    if (v->head == ENT__NONE || !(ent_deprel_is(v, "advcl") || ent_deprel_is(v, "xcomp") || past ||
                                  ent_deprel_is(v, "conj") || ent_deprel_is(v, "acl")))
      return false;
    verb = ent__clause(tree, v->head);
  }
  return false;
}
