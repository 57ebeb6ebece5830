/* Patterns over the tree (a small fixed-shape subset of tree regular
 * expressions, cf. Levy & Andrew 2006, "Tregex and Tsurgeon"): every element
 * of an entry must find a word along one of its paths. */
#include "code/entries/match.h"

#include <string.h>

#include "code/figures/indicator.h"
#include "code/setting/attach.h"
#include "code/sides/bilateral.h"
#include "code/sides/standing.h"

bool ent__anchor_fits(const ent_token *token, ent_anchor anchor) {
  switch (anchor) {
    case ENT_ANCHOR_VERB: /* the two tags may disagree: "Guyana demands" NOUN, VBZ */
      return token->upos == ENT_UPOS_VERB || token->upos == ENT_UPOS_AUX ||
             ent_slice_starts(token->xpos, "VB");
    case ENT_ANCHOR_NOUN: return token->upos == ENT_UPOS_NOUN || token->upos == ENT_UPOS_PROPN;
    case ENT_ANCHOR_ADJECTIVE: return token->upos == ENT_UPOS_ADJ || token->upos == ENT_UPOS_ADV;
    case ENT_ANCHOR_WORD: return true;
    case ENT_ANCHOR_COUNT: break;
  }
  return false;
}

static bool in_words(const ent__tree *tree, const ent_element *element, int32_t at) {
  uint32_t lemma = tree->lemma_word[at], form = tree->form_word[at];
  for (uint32_t i = 0; i < element->word_count; i++) {
    uint32_t number = element->numbers[i];
    if (number & ENT_WORD_LIST ? ent_lexicon_list_holds(tree->lexicon, number, lemma)
                               : number != ENT_WORD_NONE && (number == lemma || number == form))
      return true;
  }
  return element->word_count == 0;
}

/* Most conditions ask for words that stand nowhere in the sentence: no path need be walked for them. */
static bool may_hold(const ent__tree *tree, const ent_element *element) {
  for (uint32_t i = 0; i < element->word_count; i++)
    if (ent__may_hold(tree, element->numbers[i])) return true;
  return element->word_count == 0;
}

/* "|Western| Sahara", "|Holy| See": a word of a name says nothing of what bears it. */
static bool is_of_name(const ent__tree *tree, int32_t word) {
  const ent_mention *m = tree->inside[word] == ENT__NONE ? NULL : &tree->scene->mentions[tree->inside[word]];
  return m && m->how == ENT_HOW_NAME && tree->tokens[word].upos == ENT_UPOS_ADJ && m->head != (uint32_t)word;
}

static bool condition_holds(const ent__tree *tree, const ent_element *element, int32_t at) {
  bool found = false;
  if (!may_hold(tree, element)) return element->slot == '-';
  for (uint8_t p = 0; p < element->path_count && !found; p++) {
    ent__found words = {0};
    ent__walk(tree, at, &element->paths[p], &words);
    for (uint32_t i = 0; i < words.count && !found; i++) {
      if (!element->word_count && ent__is_time(tree, words.at[i])) continue; /* "called B |on Friday|" is no call on B */
      if (!element->word_count && element->slot == '-' && is_of_name(tree, words.at[i])) continue;
      found = in_words(tree, element, words.at[i]);
      /* "conclude talks and agreements": a conjunct counts too; "summons |ambassador| Ann Doe": so does a title */
      for (int32_t c = tree->first_child[words.at[i]]; c != ENT__NONE && !found;
           c = tree->next_sibling[c])
        found = (ent_deprel_is(&tree->tokens[c], "conj") ||
                 (element->slot == '+' && element->paths[p].steps[0].kind != ENT_STEP_SUBJ &&
                  ent_slice_is(tree->tokens[c].deprel, "nmod:desc"))) &&
                in_words(tree, element, c);
    }
  }
  return found == (element->slot == '+');
}

/* "A[GOV,MIL]", "R[place]", "R[state]": sector, or kind by the id's form. */
static bool kind_fits(const ent__tree *tree, const ent_element *element, const ent__cast *cast) {
  bool asked = false;
  for (uint32_t w = 0; w < element->word_count; w++) {
    ent_slice word = element->words[w];
    if (ent_slice_is(word, "place")) continue;
    asked = true;
    for (uint32_t i = 0; i < cast->count; i++) {
      ent_slice id = cast->items[i].entity;
      bool state = id.size == 3 || ent_slice_starts(id, "HIS:") || ent_slice_is(id, "*"); /* a state of the past is one; "all states" */
      if (ent_slice_eq(word, cast->items[i].sector) || (state && ent_slice_is(word, "state")) ||
          (ent_slice_is(word, "igo") && ent_slice_starts(id, "IGO:")) ||
          (ent_slice_is(word, "group") &&
           (ent_slice_starts(id, "GRP:") || (tree->scene->cameo && state && ent_slice_is(cast->items[i].sector, "REB")))) ||
          (ent_slice_is(word, "person") && ent_slice_starts(id, "PER:")) ||
          (ent_slice_is(word, "org") && ent_slice_starts(id, "ORG:")) ||
          (ent_slice_is(word, "territory") && ent_slice_starts(id, "PLACE:")))
        return true;
    }
  }
  return !asked;
}

static bool wants(const ent_element *element, const char *word) {
  for (uint32_t w = 0; w < element->word_count; w++)
    if (ent_slice_is(element->words[w], word)) return true;
  return false;
}

/* "struck a market in Kharkiv": what was struck names nobody, but lies in a
 * place whose state is known. */
static bool bind_struck_place(const ent__tree *tree, int32_t at, ent__cast *cast) {
  const ent_mention *place = ent__place_of(tree, at);
  ent_slice state = place ? ent__state_of_place(tree, place) : ENT_EMPTY;
  if (!state.size) return false;
  ent__cast_add(cast, (ent_participant){.entity = state});
  cast->place = true;
  return true;
}

/* Nobody of `taken` may fill the slot: the other side is looked for. */
static void leave_out(const ent__tree *tree, ent__cast *cast, const ent__cast *taken) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent__is_side_in(tree, &cast->items[i], taken)) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* "Diplomatic relations were established": by the two that the text is on. They stand nowhere
 * in the sentence, so they have no name there. */
static void add_listener(const ent__tree *tree, int32_t at, ent__cast *cast) {
  ent_slice listener = tree->scene->listener;
  if (listener.size && !(tree->tokens[at].flags & ENT_TOKEN_QUOTED))
    ent__cast_add(cast, (ent_participant){.entity = listener, .sector = ENT_SLICE("GOV")});
}

/* "The |Security Council| held a meeting on the ceasefire": somebody else's meeting. */
static bool is_done_by_a_body(const ent__tree *tree, int32_t at) {
  ent__found doers = {0};
  if (ent__verbal(&tree->tokens[at])) ent__subjects(tree, at, &doers);
  for (uint32_t i = 0; i < doers.count; i++) {
    int32_t m = tree->inside[doers.at[i]];
    if (m != ENT__NONE && tree->scene->mentions[m].kind == ENT_KIND_IGO && tree->scene->mentions[m].party_count) return true;
  }
  return false;
}

static void add_pair(const ent__tree *tree, int32_t at, ent__cast *cast) {
  const ent_party *pair = is_done_by_a_body(tree, at) ? NULL : ent__pair_at(tree, at);
  for (uint32_t i = 0; pair && i < 2; i++)
    ent__cast_add(cast, (ent_participant){.entity = pair[i].entity});
}

/* "|Favori|, a Turkish firm, has run the airport since 2013": in the other of the two states that the text is on. */
static void add_other(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *cast) {
  const ent_party *two = ent__two_at(tree, at);
  ent_slice of = actor && actor->count ? actor->items[0].home.size ? actor->items[0].home : actor->items[0].entity : ENT_EMPTY;
  if (!two) two = ent__pair_at(tree, at);
  for (uint32_t i = 0; two && i < 2; i++)
    if (ent_slice_eq(two[i].entity, of)) ent__cast_add(cast, (ent_participant){.entity = two[1 - i].entity});
}

/* "The |firm| agreed", "the |Sahel| commission": somebody, though we do not know whom; not "the |joint| commission". */
static bool is_doer(const ent__tree *tree, int32_t at, int32_t word) {
  const ent_token *t = &tree->tokens[word];
  return t->upos == ENT_UPOS_PROPN || (ent__verbal(&tree->tokens[at]) && ent__nominal(t));
}

static bool says_each_other(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  if (at + 1 >= tree->count) return false;
  return (ent_slice_eq_nocase(t->form, ENT_SLICE("each")) && ent_slice_eq_nocase(t[1].form, ENT_SLICE("other"))) ||
         (ent_slice_eq_nocase(t->form, ENT_SLICE("one")) && ent_slice_eq_nocase(t[1].form, ENT_SLICE("another")));
}

/* "Each side bombed |the other|'s airports", "neither recognises |the other|": to two that do it each is the other; not "the other side". */
static bool says_the_other(const ent__tree *tree, int32_t at) {
  return at > 0 && ent_slice_eq_nocase(tree->tokens[at].form, ENT_SLICE("other")) && ent_slice_eq_nocase(tree->tokens[at - 1].form, ENT_SLICE("the")) &&
         !ent_deprel_is(&tree->tokens[at], "amod");
}

/* "A and B fought |each other|", "expelled |each other's| diplomats": each is done to by the other (reciprocals: Heim, Lasnik and May
 * 1991, "Reciprocity and Plurality"). */
static bool is_done_to_each_other(const ent__tree *tree, int32_t word, const ent__cast *doers) {
  int32_t owner = ent__child(tree, word, "nmod:poss");
  return doers->count > 1 && !ent__same_side(tree, &doers->items[0], &doers->items[1]) &&
         (says_each_other(tree, word) || says_the_other(tree, word) || (owner != ENT__NONE && (says_each_other(tree, owner) || says_the_other(tree, owner))));
}

/* `out`, if given, learns what stands where somebody should. */
static bool bind_cast(const ent__tree *tree, const ent_element *element, int32_t at,
                      const ent__cast *taken, ent__cast *cast, ent__binding *out, bool *doer_unnamed) {
  bool places = wants(element, "place");
  int32_t first = ENT__NONE;
  for (uint8_t p = 0; p < element->path_count; p++) {
    ent__found words;
    ent__cast found;
    words.count = 0;
    ent__cast_clear(&found);
    if (element->paths[p].steps[0].kind == ENT_STEP_AUTHOR) ent__author_of(tree, at, &found);
    else if (element->paths[p].steps[0].kind == ENT_STEP_LISTENER) add_listener(tree, at, &found);
    else if (element->paths[p].steps[0].kind == ENT_STEP_PAIR) add_pair(tree, at, &found);
    else if (element->paths[p].steps[0].kind == ENT_STEP_OTHER) add_other(tree, at, taken, &found);
    else ent__walk(tree, at, &element->paths[p], &words);
    for (uint32_t i = 0; i < words.count; i++) {
      /* "injured in a Russian missile attack": down from "injured" the word itself */
      if (words.at[i] == at && element->paths[p].count > 1) continue;
      if (places && ent__has_case(tree, words.at[i], ENT_SLICE("in")) && ent__listed(tree, words.at[i], "manner_noun"))
        continue; /* "in response to A": no place */
      if (ent__listed(tree, words.at[i], "means_noun") && ent__has_case(tree, words.at[i], ENT_SLICE("with")))
        continue; /* "signed it with A's mediation": not with A */
      if (first == ENT__NONE) first = words.at[i];
      if (!taken && doer_unnamed && is_doer(tree, at, words.at[i])) *doer_unnamed = true;
      if (out && out->addressed == ENT__NONE) out->addressed = words.at[i];
      if (out && !ent_slice_eq_nocase(tree->tokens[words.at[i]].form, ENT_SLICE("them")) &&
          !ent_slice_eq_nocase(tree->tokens[words.at[i]].form, ENT_SLICE("you")))
        out->unnamed = true;
      if (taken && out && is_done_to_each_other(tree, words.at[i], taken)) {
        for (uint32_t k = 1; k < taken->count; k++) ent__cast_add(cast, taken->items[k]);
        return out->mutual = kind_fits(tree, element, cast);
      }
      ent__fill(tree, words.at[i], places, &found);
    }
    if (taken) {
      uint32_t before = found.count;
      leave_out(tree, &found, taken);
      /* "both our countries contribute to peace": no praise of the other */
      if (out && out->of_author && found.count < before && found.count) return false;
      /* "the bank urged its own government": a domestic act, not one on somebody else */
      if (before && !found.count && p == 0 && element->paths[p].steps[0].kind == ENT_STEP_OBJ) {
        if (out) out->own = true;
        return false;
      }
    }
    if (found.count && kind_fits(tree, element, &found)) {
      if (doer_unnamed) *doer_unnamed = false;
      *cast = found;
      return true;
    }
  }
  return places && first != ENT__NONE && bind_struck_place(tree, first, cast);
}

/* "solidarity |in those days|" */
static bool is_when(const ent__tree *tree, int32_t at) {
  return ent__is_time(tree, at) || ent_slice_is(tree->tokens[at].lemma, "day") || ent_slice_is(tree->tokens[at].lemma, "time");
}

/* "supports A's |stance|", "the |position| of A on the international arena": of what matter is not said. */
static bool says_no_topic(const ent__tree *tree, int32_t at) {
  if (!ent__listed(tree, at, "no_topic")) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    bool whose = ent_deprel_is(&tree->tokens[c], "nmod:poss") || (tree->inside[c] != ENT__NONE && ent__has_case(tree, c, ENT_SLICE("of")));
    if (ent_deprel_is(&tree->tokens[c], "nmod") && !whose && !ent__listed(tree, c, "no_topic")) return false;
  }
  return true;
}

static bool is_document(const ent_token *t) {
  static const char *const words[] = {"agreement", "treaty", "accord", "pact", "memorandum", "deal", "contract", "protocol", "declaration", "convention"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_slice_is(t->lemma, words[i])) return true;
  return false;
}

/* "the |free trade agreement| between A and B": whose it is, its parties tell. */
static ent_slice without_parties(ent_slice phrase) {
  static const char *const words[] = {" between ", " among "};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    size_t at = ent_slice_find(phrase, ent_slice_of(words[i]), 0);
    if (at != SIZE_MAX) phrase.size = at;
  }
  return phrase;
}

/* "the |military| cooperation agreement", "the |visa| waiver accord": with what it describes and all that does so too. */
static ent_slice topic_phrase(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t noun = t->head, first = at;
  if (noun < at || !(ent_deprel_is(t, "amod") || ent_deprel_is(t, "compound")) || !ent__nominal(&tree->tokens[noun]))
    return is_document(t) ? without_parties(ent__phrase(tree, at, 12)) : ent__phrase(tree, at, 12);
  while (ent_deprel_is(&tree->tokens[noun], "compound") && tree->tokens[noun].head > noun) noun = tree->tokens[noun].head;
  if (!is_document(&tree->tokens[noun])) return ent__phrase(tree, at, 12);
  while (first > 0 && tree->tokens[first - 1].head >= at && tree->tokens[first - 1].head <= noun &&
         (ent_deprel_is(&tree->tokens[first - 1], "amod") || ent_deprel_is(&tree->tokens[first - 1], "compound")))
    first--;
  return (ent_slice){tree->scene->document->text.data + tree->tokens[first].begin, tree->tokens[noun].end - tree->tokens[first].begin};
}

/* A topic is a named dispute, treaty or project inside the phrase, else the
 * phrase's own words. */
static bool bind_topic(const ent__tree *tree, const ent_entry *entry, const ent_element *element, int32_t at, ent__binding *out) {
  bool vague = false, position = ent_slice_is(entry->outcomes[0].code, "SUPPORTS_ON") || ent_slice_is(entry->outcomes[0].code, "OPPOSES_ON");
  for (uint8_t p = 0; p < element->path_count; p++) {
    ent__found words = {0};
    ent__walk(tree, at, &element->paths[p], &words);
    for (uint32_t i = 0; i < words.count; i++) {
      if (!in_words(tree, element, words.at[i]) || is_when(tree, words.at[i]) || says_each_other(tree, words.at[i])) continue;
      if (position && says_no_topic(tree, words.at[i])) {
        vague = true;
        continue;
      }
      out->topic = topic_phrase(tree, words.at[i]);
      return true;
    }
  }
  return vague;
}

/* "killing four, including two children": the part may hang on the verb. */
static void add_parts(const ent__tree *tree, int32_t at, ent__binding *out) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if ((ent_deprel_is(&tree->tokens[c], "obl") || ent_deprel_is(&tree->tokens[c], "nmod")) &&
        ent__has_case(tree, c, ENT_SLICE("including")))
      ent__amounts(tree, c, out->amounts, &out->amount_count);
}

/* "a soldier", "another": one; "a number of soldiers" is not. */
static bool is_single(const ent__tree *tree, int32_t at) {
  if (ent_slice_is(tree->tokens[at].lemma, "number")) return false;
  if (ent_slice_eq_nocase(tree->tokens[at].form, ENT_SLICE("another"))) return true;
  if (!ent_slice_is(tree->tokens[at].xpos, "NN")) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "det") &&
        (ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("a")) ||
         ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("an")) ||
         ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("another"))))
      return true;
  return false;
}

/* "stood at $106 million, up 12 percent": of the entry's paths one with a figure that it can use. */
static bool is_usable(const ent__tree *tree, const ent_entry *entry, const ent__binding *bound) {
  bool asked = false;
  for (uint32_t k = 0; k < entry->outcome_count; k++) {
    const ent_outcome *outcome = &entry->outcomes[k];
    if (outcome->kind != ENT_OUT_MEASURE) continue;
    asked = true;
    for (uint32_t i = 0; i < bound->amount_count; i++)
      if (ent__figure_fits(outcome->code, ent_slice_is(outcome->unit, "goods"),
                           &tree->scene->amounts[bound->amounts[i]]))
        return true;
  }
  return !asked;
}

static bool bind_amounts(const ent__tree *tree, const ent_entry *entry, const ent_element *element, int32_t at,
                         ent__binding *out) {
  uint32_t before = out->amount_count;
  for (uint8_t p = 0; p < element->path_count; p++) {
    ent__found words = {0};
    ent__walk(tree, at, &element->paths[p], &words);
    for (uint32_t i = 0; i < words.count; i++) {
      ent__amounts(tree, words.at[i], out->amounts, &out->amount_count);
      if (!out->amount_count && is_single(tree, words.at[i])) out->single = words.at[i];
    }
    if (out->amount_count && (before || is_usable(tree, entry, out))) {
      add_parts(tree, at, out);
      return true;
    }
    out->amount_count = before;
    if (out->single != ENT__NONE) return true;
  }
  return false;
}

/* "Cuba suffers from |the embargo|": by whoever is known to keep it up. */
static bool bind_known(const ent__tree *tree, const ent_entry *entry, const ent_element *element, ent__binding *out) {
  if (element->paths[element->path_count - 1].steps[0].kind != ENT_STEP_KNOWN) return false;
  for (uint32_t k = 0; k < entry->outcome_count && !out->actor.count; k++)
    if (entry->outcomes[k].kind == ENT_OUT_RELATION)
      ent__add_standing_doer(tree, entry->outcomes[k].code, tree->scene->document->published, &out->actor, &out->recipient);
  return out->actor.count > 0;
}

/* "N[land]", "N[person]": of what kind a name is that takes no part: "ceded |Alaska| to A", "sent |Ann Doe| to A". */
static bool is_of_kind(const ent_mention *m, ent_slice kind) {
  bool bare = m->party_count && !m->parties[0].sector.size && m->how == ENT_HOW_NAME;
  if (ent_slice_is(kind, "person")) return m->kind == ENT_KIND_PERSON || m->office.size;
  return ent_slice_is(kind, "land") &&
         (m->kind == ENT_KIND_PLACE || m->kind == ENT_KIND_REGION || m->kind == ENT_KIND_DISPUTED ||
          (bare && (m->kind == ENT_KIND_STATE || m->kind == ENT_KIND_HISTORICAL)));
}

static bool is_named(const ent__tree *tree, const ent_element *element, int32_t at) {
  for (uint8_t p = 0; p < element->path_count; p++) {
    ent__found words = {0};
    ent__walk(tree, at, &element->paths[p], &words);
    for (uint32_t i = 0; i < words.count; i++) {
      int32_t m = tree->inside[words.at[i]];
      for (uint32_t w = 0; m != ENT__NONE && w < element->word_count; w++)
        if (is_of_kind(&tree->scene->mentions[m], element->words[w])) return true;
    }
  }
  return false;
}

static bool bind(const ent__tree *tree, const ent_entry *entry, const ent_element *element, int32_t at,
                 ent__binding *out) {
  switch (element->slot) {
    case 'A':
      out->of_author = element->paths[0].steps[0].kind == ENT_STEP_AUTHOR;
      return bind_cast(tree, element, at, NULL, &out->actor, NULL, &out->doer_unnamed) ||
             bind_known(tree, entry, element, out);
    case 'R':
      return bind_cast(tree, element, at, &out->actor, &out->recipient, out, NULL);
    case 'S': return bind_cast(tree, element, at, NULL, &out->speaker, NULL, NULL);
    case 'T': return bind_topic(tree, entry, element, at, out);
    case 'M': return bind_amounts(tree, entry, element, at, out);
    case 'N': return is_named(tree, element, at);
    default: return true; /* '!' only adds weight */
  }
}

static bool is_of_event(const ent_entry *entry) { return entry->outcomes[0].kind == ENT_OUT_EVENT; }

static bool is_condition(const ent_element *element) {
  return element->slot == '+' || element->slot == '-';
}

static void clear(ent__binding *out) {
  ent__cast_clear(&out->actor);
  ent__cast_clear(&out->recipient);
  ent__cast_clear(&out->speaker);
  out->amount_count = 0;
  out->single = out->addressed = ENT__NONE;
  out->topic = ENT_EMPTY;
  out->why_not = NULL;
  out->failed = 0;
  out->ruled_out = out->no_actor = out->no_recipient = false;
  out->of_author = out->doer_unnamed = out->own = out->unnamed = out->mutual = false;
}

bool ent__match(const ent__tree *tree, const ent_entry *entry, int32_t at, ent__gaps gaps,
                ent__binding *out) {
  out->ruled_out = false;
  /* conditions first: they are cheap and fail most often */
  for (uint32_t i = 0; i < entry->element_count; i++) {
    const ent_element *element = entry->elements[i];
    if (!is_condition(element) || condition_holds(tree, element, at) || element->optional) continue;
    out->failed = i;
    out->ruled_out = true;
    out->why_not = element->slot == '+' ? "a word is missing" : "a forbidden word is there";
    return false;
  }
  clear(out);
  for (uint32_t i = 0; i < entry->element_count; i++) {
    const ent_element *element = entry->elements[i];
    if (is_condition(element) || bind(tree, entry, element, at, out) || (element->optional && !(out->own && element->slot == 'R' && is_of_event(entry)))) continue;
    if (gaps && element->slot == 'A') out->no_actor = true;
    if (gaps && element->slot == 'R') out->no_recipient = true;
    if (gaps && (element->slot == 'A' || element->slot == 'R')) continue;
    out->failed = i;
    out->why_not = "a slot found nobody";
    return false;
  }
  if (out->mutual) out->actor.count = 1;
  return true;
}
