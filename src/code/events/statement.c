/* Statements (CAMEO 010), as its sets code them: whoever speaks in a sentence of politics makes a statement, beside the
 * events that he or the sentence tells of. In: the tree of a sentence whose other events are coded. Out: an event a verb
 * of speaking. A source without a name ("police said") makes none by itself: it is there for what it tells; nor does anybody where a
 * sentence has one event or none. */
#include "code/events/statement.h"

#include <string.h>

#include "code/report/leaf.h"
#include "code/report/report.h"
#include "code/sides/binding.h"
#include "code/sides/context.h"

static bool is_word(const ent__tree *tree, int32_t at, const char *word) {
  return at != ENT__NONE && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

/* "Said it |would| return them", "are |willing| to forgive": of the speaker's own doing. */
static bool is_own_intent(const ent__tree *tree, int32_t said, bool own) {
  int32_t aux = ent__child(tree, said, "aux");
  if (!own) return false;
  return (aux != ENT__NONE && (ent__listed(tree, aux, "aux_future") || is_word(tree, aux, "would"))) || ent__listed(tree, said, "planning");
}

static bool is_negated(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "advmod") && ent__listed(tree, c, "negation")) return true;
  return false;
}

/* What is said "must" be is demanded, what "should" be is asked for, what one will do oneself is promised, or threatened
 * if it does harm or comes "unless" another does something; what one will not do is refused. */
static ent_slice code_of_saying(const ent__tree *tree, int32_t said, bool own) {
  int32_t aux = ent__child(tree, said, "aux"), condition = ent__child(tree, said, "advcl");
  if (is_word(tree, aux, "must")) return ent__leaf_of(tree, said, ENT_SLICE("100"));
  if (is_word(tree, aux, "should") || is_word(tree, aux, "ought")) return ent__leaf_of(tree, said, ENT_SLICE("020"));
  if (!is_own_intent(tree, said, own)) return ENT_SLICE("010");
  if (condition != ENT__NONE && is_word(tree, ent__child(tree, condition, "mark"), "unless")) return ENT_SLICE("130");
  if (ent__listed(tree, said, "harm_announced") && !is_negated(tree, said)) return ent__leaf_of(tree, said, ENT_SLICE("130"));
  if (is_negated(tree, said)) return ent__leaf_of(tree, said, ENT_SLICE("120"));
  return ent__leaf_of(tree, said, ENT_SLICE("030"));
}

/* "The agency quoted |a minister| as saying" */
static bool is_quoted_as_saying(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  return up != ENT__NONE && ent_deprel_is(&tree->tokens[at], "advcl") && ent_slice_is(tree->tokens[up].lemma, "quote") &&
         ent__child(tree, up, "obj") != ENT__NONE;
}

/* A person of whom nothing is known but the name: "|Quispe| commented"; no "Holm |Corp.|". */
static void fill_stranger(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__cast *cast) {
  const ent_token *t = &tree->tokens[at];
  char *id;
  if (t->upos != ENT_UPOS_PROPN || tree->inside[at] != ENT__NONE || t->form.data[t->form.size - 1] == '.') return;
  id = ent_arena_alloc(coder->arena, t->form.size + 4);
  if (!id) return;
  memcpy(id, "PER:", 4);
  memcpy(id + 4, t->form.data, t->form.size);
  ent__cast_add(cast, (ent_participant){.entity = {id, t->form.size + 4}, .name = t->form, .begin = t->begin, .end = t->end});
}

/* Who speaks at the verb, and the words that name him; ENT__NONE: nobody that is known. */
static int32_t speaker_of(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__cast *actor) {
  ent__found who = {0};
  if (is_quoted_as_saying(tree, at)) ent__found_children(tree, tree->tokens[at].head, "obj", &who);
  else ent__subjects(tree, at, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, actor);
  if (who.count && !actor->count) fill_stranger(coder, tree, who.at[0], actor);
  return who.count && actor->count ? who.at[0] : ENT__NONE;
}

/* "Authorities", "his family": none of its words is a name, or made from one ("a |Chilean| minister"). */
static bool is_nameless(const ent__tree *tree, int32_t speaker) {
  if (tree->tokens[speaker].upos == ENT_UPOS_PRON) return false;
  for (int32_t i = 0; i < tree->count; i++) {
    ent_slice form = tree->tokens[i].form;
    bool capital = i > 0 && form.data[0] >= 'A' && form.data[0] <= 'Z';
    if ((capital || tree->tokens[i].upos == ENT_UPOS_PROPN) && ent__below(tree, i, speaker)) return false;
  }
  return true;
}

/* Adds whom the words after a speech, a letter or the verb itself name: "told |the press|", "remarks |to the troops|". */
static void fill_addressee(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__cast *recipient) {
  for (int32_t i = at + 1; i < tree->count; i++) {
    const ent_token *t = &tree->tokens[i];
    bool under = t->head == at || (t->head > at && tree->tokens[t->head].head == at && !ent__verbal(&tree->tokens[t->head]));
    bool told = t->head == at && ent_slice_is(tree->tokens[at].lemma, "tell") && (ent_deprel_is(t, "obj") || ent_deprel_is(t, "iobj"));
    if (!told && !(under && (ent__has_case(tree, i, ENT_SLICE("to"))))) continue;
    ent__fill(tree, i, false, recipient);
    if (!recipient->count) fill_stranger(coder, tree, i, recipient);
  }
}

/* Those of whom something is said, or to whom; the speaker's own ("|our army| is ready") only if they are others than he. */
static bool fill_topic(const ent_coder *coder, const ent__tree *tree, int32_t at, int32_t said, ent__binding *bound) {
  ent__cast *recipient = &bound->recipient;
  ent__found whom = {0};
  uint32_t others = 0;
  bool own;
  fill_addressee(coder, tree, at, recipient);
  if (said != ENT__NONE && !recipient->count) ent__subjects(tree, said, &whom);
  for (uint32_t i = 0; i < whom.count; i++) ent__fill(tree, whom.at[i], false, recipient);
  own = ent__casts_share(&bound->actor, recipient) || (whom.count && !recipient->count && ent_slice_is(tree->tokens[whom.at[0]].xpos, "PRP"));
  for (uint32_t i = 0; i < recipient->count; i++)
    if (!ent__is_side_in(tree, &recipient->items[i], &bound->actor)) recipient->items[others++] = recipient->items[i];
  recipient->count = others;
  return own;
}

/* "A |said| B would need to remain strong" */
static ent_status add_statement(ent_coder *coder, const ent__tree *tree, int32_t at, int32_t said, bool alone) {
  ent__binding bound = {0};
  int32_t speaker = speaker_of(coder, tree, at, &bound.actor);
  bool own;
  ent_report report;
  if (speaker == ENT__NONE) return ENT_OK;
  own = fill_topic(coder, tree, at, said, &bound);
  ent__report_init(coder, tree, at, &report);
  ent__report_code(coder, &report, alone && said != ENT__NONE ? code_of_saying(tree, said, own) : ENT_SLICE("010"));
  if (!ent_slice_is(report.cameo, "010")) {
    if (own) bound.recipient.count = 0;
    ent__fill_below(tree, said, &bound);
  } else if (coder->lead_only) {
    return ENT_OK;
  } else if (is_nameless(tree, speaker)) {
    if (alone) return ENT_OK;
    bound.recipient.count = 0;
  }
  report.modality = ENT_HAPPENED;
  report.rule = ENT_SLICE("statement");
  report.actor = ent__keep_cast(coder, &bound.actor);
  report.recipient = ent__keep_cast(coder, &bound.recipient);
  return ent__report_add(coder, &report);
}

/* "|Delivers| remarks", "|made| a speech", "|speaks| during a prayer" */
static bool is_speech(const ent__tree *tree, int32_t at) {
  int32_t object = ent__child(tree, at, "obj");
  if (ent_slice_is(tree->tokens[at].lemma, "speak")) return object == ENT__NONE;
  return object != ENT__NONE && ent__listed(tree, at, "delivering") && ent__listed(tree, object, "speech");
}

static bool tells_event(const ent_coder *coder, const ent_token *word) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_EVENT && (!word || coder->reports[i].trigger_begin == word->begin)) return true;
  return false;
}

ent_status ent__code_statements(ent_coder *coder, const ent__tree *tree) {
  bool alone = !tells_event(coder, NULL);
  if (!tree->scene->cameo || !(alone || coder->every_statement)) return ENT_OK;
  for (int32_t at = 0; at < tree->count; at++) {
    int32_t said = ent__child(tree, at, "ccomp");
    bool speaks = (said != ENT__NONE && ent__listed(tree, at, "saying")) || is_speech(tree, at);
    ent_status st;
    if (!ent__verbal(&tree->tokens[at]) || !speaks || tells_event(coder, &tree->tokens[at])) continue;
    st = add_statement(coder, tree, at, said, alone);
    if (st != ENT_OK) return st;
  }
  return ENT_OK;
}
