/* In: a word of the tree. Out: what the entries of the lexicon that hang on its lemma tell: they are tried from the most to the least
 * specific; the first that matches codes the word, or says that nothing is to be coded there. */
#include "code/entries/entries.h"

#include "code/entries/match.h"
#include "code/entries/outcome.h"
#include "code/sides/bilateral.h"
#include "code/sides/binding.h"
#include "code/sides/context.h"

enum { CANDIDATES = 512 };  /* entries of a word of which is remembered that they were ruled out */

static void tell(const ent_coder *coder, ent_trace_kind kind, const ent_entry *entry, int32_t at,
                 const char *why) {
  if (coder->trace) coder->trace(coder->trace_user, kind, entry, at, why, NULL);
}

static void tell_failed(const ent_coder *coder, const ent_entry *entry, int32_t at,
                        const ent__binding *bound) {
  if (coder->trace)
    coder->trace(coder->trace_user, ENT_TRACE_FAILED, entry, at, bound->why_not,
                 entry->elements[bound->failed]);
}

/* ---- what is lacking ------------------------------------------------------------------------ */

const ent_outcome *ent__event_of(const ent_entry *entry) {
  for (uint32_t k = 0; k < entry->outcome_count; k++)
    if (entry->outcomes[k].kind == ENT_OUT_EVENT) return &entry->outcomes[k];
  return NULL;
}

static void note_lacking(ent_coder *coder, const ent_entry *entry, int32_t at) {
  ent__lack *last = &coder->lacks[coder->lack_count];
  if (coder->lack_count == ENT__LACKS || last->entry || !ent__event_of(entry)) return;
  *last = (ent__lack){entry, at};
}

static void settle_lacking(ent_coder *coder, const ent__tree *tree, int32_t at) {
  ent__lack *last = &coder->lacks[coder->lack_count];
  bool told = tree->inside[at] != ENT__NONE;
  if (coder->lack_count == ENT__LACKS || !last->entry) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    told |= coder->reports[i].kind == ENT_EVENT && coder->reports[i].trigger_begin == tree->tokens[at].begin;
  if (!told) coder->lack_count++;
  else last->entry = NULL;
}

/* ---- one entry, one word ------------------------------------------------------------------- */

/* At a word an event, a relation and a measure may each be coded once; an entry
 * that says "none" closes all three. A report that was vetoed leaves its place
 * to the next entry, save a plain event: there the veto is the finding. */
typedef struct places {
  uint32_t taken;     /* bit 1 << ent_outcome_kind */
  const ent_outcome *told; /* the relation told here */
  ent_slice relation; /* told before in the sentence: a less specific entry has no better answer */
  uint32_t tried;     /* entries so far in this round over the word's entries, which is always in the same order */
  uint32_t left;      /* of those tried in the first round, how many the later ones need look at */
  uint64_t ruled_out[CANDIDATES / 64]; /* of those, what a condition ruled out in an earlier round */
} places;

static bool is_taken(const places *p, ent_outcome_kind kind) { return p->taken >> kind & 1; }

static void take_place(places *p, ent_outcome_kind kind) { p->taken |= 1u << kind; }

static bool was_ruled_out(const places *p, uint32_t i) { return i < CANDIDATES && p->ruled_out[i / 64] >> i % 64 & 1; }

static void rule_out(places *p, uint32_t i) {
  if (i < CANDIDATES) p->ruled_out[i / 64] |= UINT64_C(1) << i % 64;
}

/* "Share a border and |a past|": the same relation on another of the entries' own topics. */
static bool is_on_another(const ent_outcome *outcome, const places *p) {
  return outcome->kind == ENT_OUT_RELATION && p->told && ent_slice_eq(outcome->code, p->told->code) &&
         p->told->topic.size && outcome->topic.size && !ent_slice_eq(outcome->topic, p->told->topic);
}

static bool still_open(const ent_entry *entry, const places *p) {
  return !is_taken(p, ENT_OUT_NONE) && (entry->outcome_kinds & ~p->taken || is_on_another(&entry->outcomes[0], p));
}

static ent_status code_entry(ent_coder *coder, const ent__tree *tree, int32_t at,
                             const ent_entry *entry, const ent__binding *bound, ent__gaps gaps, places *p) {
  places before = *p; /* outcomes of one entry do not close each other's places */
  for (uint32_t k = 0; k < entry->outcome_count; k++) {
    const ent_outcome *outcome = &entry->outcomes[k];
    uint32_t count = coder->count, doubled = coder->doubled;
    ent_status st;
    if (outcome->kind == ENT_OUT_NONE) {
      tell(coder, ENT_TRACE_VETOED, entry, at, "the entry says: no report");
      take_place(p, ENT_OUT_NONE);
      continue;
    }
    bool another = is_on_another(outcome, &before);
    if (outcome->kind == ENT_OUT_RELATION && !another && ent_slice_eq(before.relation, outcome->code)) continue;
    if ((is_taken(&before, outcome->kind) && !another) || (gaps == ENT__GAPS_CONTEXT && outcome->kind != ENT_OUT_EVENT)) continue;
    st = ent__code_outcome(coder, tree, entry, outcome, at, bound);
    if (st != ENT_OK) return st;
    if (outcome->kind == ENT_OUT_RELATION && coder->doubled > doubled) p->relation = outcome->code;
    if (coder->count > count && outcome->kind == ENT_OUT_RELATION) p->told = outcome;
    if (coder->count > count || (outcome->kind == ENT_OUT_EVENT && !outcome->reciprocal))
      take_place(p, outcome->kind);
  }
  return ENT_OK;
}

/* Nobody being left out, any entry will do. */
static bool is_open_to(const ent_coder *coder, const ent__tree *tree, const ent_entry *entry, ent__gaps gaps) {
  return gaps != ENT__GAPS_CONTEXT ||
         (entry->outcomes[0].kind == ENT_OUT_EVENT &&
          (coder->question.recipient.size || ent__takes_context(tree, entry->outcomes[0].code)));
}

/* "Five memorandums were signed": once is enough that the two are parties, or have a joint body. */
static bool is_told(const ent_coder *coder, const ent_outcome *outcome) {
  for (uint32_t i = coder->sentence_first; outcome->kind == ENT_OUT_RELATION && i < coder->count; i++)
    if (ent_slice_eq(coder->reports[i].relation, outcome->code)) return true;
  return false;
}

/* "A, B and C engaged in discussions", "A-B cooperation": what is mutual is among those who are named. Not a meeting
 * that is but named, nor "A and B will coordinate", "work to end it", with whomever. */
static bool is_among_doers(const ent__tree *tree, int32_t at, const ent_entry *entry, const ent__binding *bound) {
  const ent__cast *doers = &bound->actor;
  ent_slice code = entry->outcomes[0].code;
  if (!entry->outcomes[0].reciprocal || bound->no_actor || !bound->no_recipient || bound->unnamed) return false;
  if (ent__verbal(&tree->tokens[at]) ? ent_slice_starts(code, "06") || !ent_slice_starts(tree->tokens[at].xpos, "VBD")
                                     : ent_slice_starts(code, "040"))
    return false;
  for (uint32_t i = 1; i < doers->count; i++)
    if (!ent__same_side(tree, &doers->items[i], &doers->items[0])) return true;
  return false;
}

static bool fill_gaps(const ent_coder *coder, const ent__tree *tree, int32_t at, const ent_entry *entry,
                      ent__gaps gaps, ent__binding *bound) {
  if (gaps == ENT__GAPS_CONTEXT && is_among_doers(tree, at, entry, bound)) return true;
  if (gaps == ENT__GAPS_CONTEXT) return ent__fill_gaps(coder, tree, at, entry->outcomes[0].code, bound);
  return !gaps || ((bound->no_actor || bound->no_recipient) && !is_told(coder, &entry->outcomes[0]) && ent__fill_from_pair(tree, at, entry, bound));
}

/* Said of most entries, before anything of them is read. Whoever asks why is told by ent__match. */
static inline bool may_match(const ent_coder *coder, const ent__tree *tree, const ent_candidate *candidate) {
  for (uint32_t ask = 0, i = 0; ask < ENT_CANDIDATE_ASKS && candidate->ends[ask]; ask++) {
    while (i < candidate->ends[ask] && !ent__holds_place(tree, candidate->places[i])) i++;
    if (i == candidate->ends[ask] && !coder->trace) return false;
    i = candidate->ends[ask];
  }
  return true;
}

static ent_status try_entry(ent_coder *coder, const ent__tree *tree, int32_t at, const ent_entry *entry, uint32_t number,
                            ent__gaps gaps, places *p) {
  ent__binding bound;
  if (!is_open_to(coder, tree, entry, gaps)) return ENT_OK;
  if (!still_open(entry, p)) {
    if (!gaps) tell(coder, ENT_TRACE_SHADOWED, entry, at, "a more specific entry came first");
  } else if (!ent__match(tree, entry, at, gaps, &bound)) {
    if (!gaps) tell_failed(coder, entry, at, &bound);
    if (bound.ruled_out) rule_out(p, number);
    else if (!gaps) note_lacking(coder, entry, at);
  } else if (fill_gaps(coder, tree, at, entry, gaps, &bound)) {
    if (at < 64) coder->spoken |= UINT64_C(1) << at;
    tell(coder, ENT_TRACE_MATCHED, entry, at, NULL);
    if (!gaps) note_lacking(coder, entry, at);
    ent__place_stranger(tree, &bound.actor);
    return code_entry(coder, tree, at, entry, &bound, gaps, p);
  }
  return ENT_OK;
}

enum { TOGETHER = 32 }; /* candidates looked through before any of them is tried: their entries are fetched meanwhile */

static ent_status code_anchor(ent_coder *coder, const ent__tree *tree, int32_t at,
                              ent_anchor anchor, uint32_t word, ent__gaps gaps, places *p) {
  uint32_t count, total;
  const ent_candidate *found = ent_lexicon_find(coder->lexicon, anchor, word, &count);
  const ent_entry *entries = ent_lexicon_entries(coder->lexicon, &total);
  ent_status st = ENT_OK;
  for (uint32_t from = 0; from < count; from += TOGETHER) {
    uint32_t numbers[TOGETHER], picked = 0;
    const ent_entry *picks[TOGETHER];
    for (uint32_t i = from; i < count && i < from + TOGETHER; i++) {
      uint32_t number = p->tried++;
      if (was_ruled_out(p, number)) continue;
      if (!may_match(coder, tree, &found[i])) {
        rule_out(p, number);
        continue;
      }
      numbers[picked] = number;
      picks[picked++] = &entries[found[i].entry];
      __builtin_prefetch(&entries[found[i].entry].elements);
    }
    for (uint32_t i = 0; i < picked; i++) __builtin_prefetch(picks[i]->elements);
    for (uint32_t i = 0; i < picked; i++)
      for (uint32_t k = 0; k < picks[i]->element_count; k++) __builtin_prefetch(picks[i]->elements[k]);
    for (uint32_t i = 0; st == ENT_OK && i < picked; i++) {
      st = try_entry(coder, tree, at, picks[i], numbers[i], gaps, p);
      p->left += !gaps && !was_ruled_out(p, numbers[i]);
    }
  }
  return st;
}

static ent_status code_word(ent_coder *coder, const ent__tree *tree, int32_t at, ent__gaps gaps,
                            places *p) {
  const ent_token *token = &tree->tokens[at];
  ent_status st = ENT_OK;
  p->tried = 0;
  for (int a = 0; st == ENT_OK && a < ENT_ANCHOR_COUNT; a++) {
    if (gaps == ENT__GAPS_CONTEXT && (is_taken(p, ENT_OUT_EVENT) || is_taken(p, ENT_OUT_NONE))) break;
    if (ent__anchor_fits(&tree->tokens[at], (ent_anchor)a))
      st = code_anchor(coder, tree, at, (ent_anchor)a, tree->lemma_word[at], gaps, p);
  }
  /* "remains |committed| to": tagged as a participle here, as an adjective there */
  if (st == ENT_OK && token->upos == ENT_UPOS_VERB && ent_slice_is(token->xpos, "VBN") && !is_taken(p, ENT_OUT_NONE))
    st = code_anchor(coder, tree, at, ENT_ANCHOR_ADJECTIVE, tree->form_word[at], gaps, p);
  return st;
}

/* "demanding the |withdrawal| of its troops", not "ordered the |closure| of its border". */
static bool is_asked_for(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  return up != ENT__NONE && ent__listed(tree, up, "demanding") && !ent__listed(tree, up, "announcing_deed");
}

/* "the |closure| of the border": a noun of which no entry knows an event, as the verb whose deed it names. */
static ent_status code_deed_noun(ent_coder *coder, const ent__tree *tree, int32_t at) {
  uint32_t noun = tree->lemma_word[at], verb = ent_lexicon_verb_of(coder->lexicon, noun);
  bool listed = tree->in_lists[at];
  ent__found object = {0};
  places p = {0};
  ent__tree read;
  ent_status st;
  if (verb == ENT_WORD_NONE || tree->tokens[at].upos != ENT_UPOS_NOUN || is_asked_for(tree, at)) return ENT_OK;
  read = *tree;
  read.deed = at;
  ent__objects(&read, at, &object);
  if (!object.count) return ENT_OK;
  ent__hold(&read, verb);
  read.lemma_word[at] = verb; /* of the tree itself too */
  read.in_lists[at] = ent_lexicon_lists_of(coder->lexicon, verb, ent__lists_held(&read));
  st = code_anchor(coder, &read, at, ENT_ANCHOR_VERB, verb, ENT__GAPS_NONE, &p);
  read.lemma_word[at] = noun;
  read.in_lists[at] = listed;
  return st;
}

/* All entries that hang on a word; if none knew an event, the contact told before;
 * then the entries that lack one side which the context gives (a name is no word
 * of the sentence). */
static ent_status code_entries(ent_coder *coder, const ent__tree *tree, int32_t at, bool *told) {
  bool named = tree->inside[at] != ENT__NONE && tree->scene->mentions[tree->inside[at]].party_count;
  places p = {0};
  uint32_t count;
  ent_status st;
  coder->lacks[coder->lack_count].entry = NULL;
  st = code_word(coder, tree, at, ENT__GAPS_NONE, &p);
  if (st == ENT_OK && p.left && tree->scene->text_two && !named)
    st = code_word(coder, tree, at, ENT__GAPS_PAIR, &p);
  *told = is_taken(&p, ENT_OUT_EVENT) || is_taken(&p, ENT_OUT_NONE);
  if (st != ENT_OK || *told) return st;
  count = coder->count;
  st = ent__code_contact_again(coder, tree, at);
  if (st != ENT_OK || !p.left || coder->count > count || tree->inside[at] != ENT__NONE) return st;
  return code_word(coder, tree, at, ENT__GAPS_CONTEXT, &p);
}

/* "the Economic |Cooperation| Organization": what a body is called tells nothing. */
static bool is_in_name_of_body(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  const ent_token *t = &tree->tokens[at];
  for (uint32_t i = 0; t->upos == ENT_UPOS_PROPN && i < scene->name_count; i++) {
    const ent_naming *n = &scene->names[i];
    bool body = n->kind == ENT_KIND_IGO || n->kind == ENT_KIND_ORG || n->kind == ENT_KIND_GROUP;
    if (body && n->begin <= t->begin && t->end < n->end) return true; /* its last word may stand for it: "Union" */
  }
  return false;
}

ent_status ent__code_entries(ent_coder *coder, const ent__tree *tree, int32_t at) {
  uint32_t count = coder->count;
  bool told = false;
  ent_status st = ENT_OK;
  if (!is_in_name_of_body(tree, at)) st = code_entries(coder, tree, at, &told);
  if (st == ENT_OK && !told && coder->count == count && !is_in_name_of_body(tree, at)) st = code_deed_noun(coder, tree, at);
  settle_lacking(coder, tree, at);
  return st;
}
