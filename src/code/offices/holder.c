/* HOLDS_OFFICE by grammar: "X was sworn in as president of Y", "X, chairman of Y", "X is the
 * minister", "parliament elected X prime minister", "Y, led by X" (CODING 12). The verbs are the
 * lists chosen_for, serves_as, leaves_office and leading in data/lexicon/words.lex. */
#include <stdio.h>

#include "code/coder.h"

#include "code/offices/office.h"

typedef struct bearer {
  ent_slice id;
  uint32_t begin, end; /* bytes */
} bearer;

/* ---- persons -------------------------------------------------------------------------------- */

/* "Mr.", no initial. */
static bool is_address(ent_slice form) { return form.size > 2 && form.data[form.size - 1] == '.' && form.size < 5; }

static bool is_free_name(const ent__tree *tree, int32_t i) {
  return i >= 0 && i < tree->count && tree->tokens[i].upos == ENT_UPOS_PROPN && tree->inside[i] == ENT__NONE &&
         !is_address(tree->tokens[i].form);
}

/* The hyphen of "Tae-keun". */
static bool joins_names(const ent__tree *tree, int32_t i) {
  return i > 0 && i + 1 < tree->count && ent_slice_is(tree->tokens[i].form, "-") && is_free_name(tree, i - 1) &&
         is_free_name(tree, i + 1);
}

/* A full name that no mention covers: proper nouns in a row around the word. */
static bool stranger_at(ent_coder *coder, const ent__tree *tree, int32_t at, bearer *out) {
  int32_t first = at, last = at;
  ent_slice text = tree->scene->document->text;
  char id[256];
  int size;
  if (tree->tokens[at].upos != ENT_UPOS_PROPN) return false;
  while (is_free_name(tree, first - 1) || joins_names(tree, first - 1)) first--;
  while (is_free_name(tree, last + 1) || joins_names(tree, last + 1)) last++;
  if (last == first || last - first > 6 || ent__listed(tree, last, "offices")) return false; /* "Deputy Chief" */
  out->begin = tree->tokens[first].begin;
  out->end = tree->tokens[last].end;
  size = snprintf(id, sizeof id, "PER:%.*s", (int)(out->end - out->begin > 200 ? 200 : out->end - out->begin),
                  text.data + out->begin);
  out->id = ent_arena_copy(coder->arena, (ent_slice){id, (size_t)size});
  return out->id.size > 0;
}

static bool person_at(ent_coder *coder, const ent__tree *tree, int32_t at, bearer *out) {
  int32_t k = tree->inside[at];
  bool bare;
  if (k == ENT__NONE) return stranger_at(coder, tree, at, out);
  const ent_mention *m = &tree->scene->mentions[k];
  if (m->party_count != 1) return false;
  if (!m->parties[0].person.size && m->kind != ENT_KIND_PERSON && m->how != ENT_HOW_OFFICE) return false;
  out->begin = m->begin;
  out->end = m->end;
  out->id = m->parties[0].person.size ? m->parties[0].person : ent__bearer_id(coder, tree, m, &bare);
  return out->id.size > 0;
}

/* The person, or whoever is said to be what the noun says: "X was a |diplomat| who served as". */
static bool person_or_subject(ent_coder *coder, const ent__tree *tree, int32_t at, bearer *out) {
  ent__found whose = {0};
  if (person_at(coder, tree, at, out)) return true;
  if (ent__child(tree, at, "cop") != ENT__NONE) ent__subjects(tree, at, &whose);
  else if (ent_deprel_is(&tree->tokens[at], "appos") && tree->tokens[at].head >= 0) ent__found_add(&whose, tree->tokens[at].head);
  for (uint32_t i = 0; i < whose.count; i++)
    if (whose.at[i] != at && person_at(coder, tree, whose.at[i], out)) return true;
  return false;
}

static bool person_among(ent_coder *coder, const ent__tree *tree, const ent__found *found, int32_t but, bearer *out) {
  for (uint32_t i = 0; i < found->count; i++)
    if (found->at[i] != but && person_or_subject(coder, tree, found->at[i], out)) return true;
  return false;
}

/* ---- whose office it is said to be ----------------------------------------------------------- */

/* The verb whose office the noun is: "elected |president|", "sworn in as |president|",
 * "became |president|"; ENT__NONE. */
static int32_t verb_of(const ent__tree *tree, int32_t noun) {
  const ent_token *t = &tree->tokens[noun];
  /* "X |resigns| as minister", taken for a noun; "her |election| as president" */
  if (t->head >= 0 && !ent__verbal(&tree->tokens[t->head]) && tree->tokens[t->head].upos == ENT_UPOS_NOUN &&
      (ent__has_case(tree, noun, ENT_SLICE("as")) || ent__child(tree, noun, "mark") != ENT__NONE) &&
      (ent__listed(tree, t->head, "chosen_noun") || ent__listed(tree, t->head, "leaves_office")))
    return t->head;
  if (t->head >= 0 && ent__has_case(tree, noun, ENT_SLICE("as"))) { /* "the election of |X| as president", hung on the name */
    int32_t up = tree->tokens[t->head].head;
    if (up >= 0 && tree->tokens[t->head].upos == ENT_UPOS_PROPN && ent__listed(tree, up, "chosen_noun")) return up;
  }
  if (t->head < 0 || !ent__verbal(&tree->tokens[t->head])) return ENT__NONE;
  if (ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "obj")) return t->head;
  if (ent_deprel_is(t, "obl") && ent__has_case(tree, noun, ENT_SLICE("as"))) return t->head;
  return ENT__NONE;
}

/* The two stand side by side: no "and" and no further clause between them, as in lists of names. */
static bool beside(const ent__tree *tree, int32_t a, int32_t b) {
  int32_t from = a < b ? a : b, to = a < b ? b : a;
  for (int32_t i = from + 1; i < to; i++) {
    const ent_token *t = &tree->tokens[i];
    if (t->upos == ENT_UPOS_CCONJ || (ent__verbal(t) && !ent_deprel_is(t, "cop")) || ent_slice_is(t->form, ";")) return false;
  }
  return true;
}

/* "congratulated him on |becoming| president": nobody says who. */
static bool has_own_subject(const ent__tree *tree, int32_t verb) {
  return !ent_deprel_is(&tree->tokens[verb], "advcl") || ent__child(tree, verb, "nsubj") != ENT__NONE;
}

/* "Governor of A and |governor| of B", joined to the first or to A; "is a politician and |minister|"; ENT__NONE. */
static int32_t joined_office(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  if (!ent_deprel_is(&tree->tokens[noun], "conj") || up < 0) return ENT__NONE;
  if (!ent__listed(tree, up, "offices") && ent_deprel_is(&tree->tokens[up], "nmod")) up = tree->tokens[up].head;
  if (up < 0 || up > noun) return ENT__NONE;
  return ent__listed(tree, up, "offices") || ent__child(tree, up, "cop") != ENT__NONE ? up : ENT__NONE;
}

/* "Held the |post| of minister": the word that stands for the office; else the office. */
static int32_t post_of(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  return up >= 0 && ent__has_case(tree, noun, ENT_SLICE("of")) && ent__listed(tree, up, "posts") ? up : noun;
}

/* "Chief of Cabinet |Ann Doe| of Kenya": a full name behind the office, without a preposition. */
static bool named_right_behind(ent_coder *coder, const ent__tree *tree, int32_t noun, bearer *out) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (c > noun && ent_deprel_is(&tree->tokens[c], "nmod") && tree->tokens[c].upos == ENT_UPOS_PROPN &&
        ent__child(tree, c, "case") == ENT__NONE && ent__child(tree, c, "flat") != ENT__NONE && beside(tree, noun, c))
      return person_at(coder, tree, c, out);
  return false;
}

/* "Kenya's envoy to Sudan, |Ann Doe|": the parser hangs the name on the noun before the comma. */
static bool named_behind(ent_coder *coder, const ent__tree *tree, int32_t noun, bearer *out) {
  int32_t last = noun;
  if (named_right_behind(coder, tree, noun, out)) return true;
  for (int depth = 0; depth < 4; depth++) {
    ent__found names = {0};
    int32_t below = ENT__NONE;
    for (int32_t c = tree->first_child[last]; c != ENT__NONE; c = tree->next_sibling[c])
      if (c > last && ent_deprel_is(&tree->tokens[c], "nmod")) below = c;
    if (below == ENT__NONE || ent__listed(tree, below, "offices") || tree->tokens[below].upos == ENT_UPOS_PRON) return false;
    ent__found_children(tree, below, "appos", &names);
    if (names.count && beside(tree, noun, names.at[0]) && tree->tokens[names.at[0]].upos == ENT_UPOS_PROPN)
      return person_at(coder, tree, names.at[0], out);
    last = below;
  }
  return false;
}

/* Who has the office that `noun` heads; `over`: no longer. */
static bool find_bearer(ent_coder *coder, const ent__tree *tree, int32_t noun, bearer *out, bool *over) {
  const ent_token *t = &tree->tokens[noun];
  ent__found found = {0};
  int32_t verb, post = post_of(tree, noun);
  if (post != noun) {
    verb = verb_of(tree, post);
    if (verb == ENT__NONE || !ent__listed(tree, verb, "holding_post")) return false;
    ent__subjects(tree, verb, &found);
    return person_among(coder, tree, &found, noun, out);
  }
  if (ent_deprel_is(t, "appos") && t->head >= 0)
    return beside(tree, t->head, noun) && person_at(coder, tree, t->head, out);
  ent__found_children(tree, noun, "appos", &found);
  if (found.count && beside(tree, noun, found.at[0]) && person_at(coder, tree, found.at[0], out)) return true;
  if (!found.count && named_behind(coder, tree, noun, out)) return true;
  /* "Kenya's security bureau |chief| Ann Doe" */
  if (ent_deprel_is(t, "nmod:desc") && t->head > noun && tree->tokens[t->head].upos == ENT_UPOS_PROPN && beside(tree, noun, t->head))
    return person_at(coder, tree, t->head, out);
  /* "the ambassador is X" */
  if (ent_deprel_is(t, "nsubj") && t->head >= 0 && ent__child(tree, t->head, "cop") != ENT__NONE)
    return person_at(coder, tree, t->head, out);
  if (ent__child(tree, noun, "cop") != ENT__NONE) {
    ent__subjects(tree, noun, &found);
    return person_among(coder, tree, &found, noun, out);
  }
  verb = verb_of(tree, noun);
  if (verb == ENT__NONE && joined_office(tree, noun) != ENT__NONE)
    return find_bearer(coder, tree, joined_office(tree, noun), out, over);
  if (verb == ENT__NONE) return false;
  if (!ent__verbal(&tree->tokens[verb])) {
    *over = ent__listed(tree, verb, "leaves_office");
    ent__found_children(tree, verb, "nmod:poss", &found);
    ent__found_children(tree, verb, "compound", &found);
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent__has_case(tree, c, ENT_SLICE("of"))) ent__found_add(&found, c);
  } else if (ent__listed(tree, verb, "chosen_for")) {
    ent__found_children(tree, verb, "nsubj:pass", &found); /* "X is appointed |minister|": both look like objects */
    ent__objects(tree, verb, &found);
  } else if (!has_own_subject(tree, verb)) {
    return false;
  } else if (ent__listed(tree, verb, "serves_as") || ent__listed(tree, verb, "leaves_office")) {
    *over = ent__listed(tree, verb, "leaves_office");
    ent__subjects(tree, verb, &found);
  }
  return person_among(coder, tree, &found, noun, out);
}

/* ---- offices ---------------------------------------------------------------------------------- */

static const ent_mention *owner_of(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    int32_t k = tree->mention_at[c] == ENT__NONE ? tree->inside[c] : tree->mention_at[c]; /* "the al-|Qassam Brigades|" */
    if (k == ENT__NONE) continue;
    const ent_mention *m = &tree->scene->mentions[k];
    if ((tree->mention_at[c] == ENT__NONE && m->last != (uint32_t)c) || m->party_count != 1 || !ent__has_offices(m->parties[0].entity)) continue;
    if (m->parties[0].person.size && !(ent_deprel_is(t, "nmod:poss") && ent__listed(tree, noun, "aides"))) continue; /* "Putin's |spokesman|" */
    bool within = ent_slice_starts(m->parties[0].entity, "GRP:") && ent__has_case(tree, c, ENT_SLICE("in")); /* "leader in Hezbollah" */
    if ((ent_deprel_is(t, "nmod") && (within || ent_deprel_is(t, "nmod:poss") || ent__has_case(tree, c, ENT_SLICE("of")))) ||
        ent_deprel_is(t, "compound") || ent_deprel_is(t, "amod"))
      return m;
  }
  return NULL;
}

/* "Director of African Affairs |at the U.S.| Department of State": the state of the place where the office is. */
static const ent_mention *owner_of_place(const ent__tree *tree, int32_t noun) {
  for (int32_t i = noun + 1; i < tree->count && i < noun + 12; i++) {
    const ent_token *t = &tree->tokens[i];
    if (ent_slice_is(t->form, ",") || ent_slice_is(t->form, ";") || ent__verbal(t)) return NULL;
    if (!ent_slice_is(t->form, "at")) continue;
    for (int32_t k = i + 1; k < tree->count && k < i + 4; k++) {
      const ent_mention *m = tree->inside[k] == ENT__NONE ? NULL : &tree->scene->mentions[tree->inside[k]];
      if (m && m->party_count == 1 && m->parties[0].entity.size == 3 && !m->parties[0].person.size && m->how != ENT_HOW_PLACE) return m;
    }
    return NULL;
  }
  return NULL;
}

static ent_slice state_at(const ent__tree *tree, int32_t at) {
  int32_t k = tree->inside[at];
  const ent_mention *m = k == ENT__NONE ? NULL : &tree->scene->mentions[k];
  return m && m->party_count == 1 && m->parties[0].entity.size == 3 ? m->parties[0].entity : ENT_EMPTY;
}

/* "Slovakia's Ann Doe is appointed |prime minister|", "President X of A names Ann Doe |minister|":
 * the office is the state's whose she is, else of who appoints her. */
static ent_slice state_of_choice(const ent__tree *tree, int32_t noun) {
  int32_t verb = verb_of(tree, noun);
  ent__found who = {0};
  ent_slice state = ENT_EMPTY;
  if (verb == ENT__NONE || !ent__verbal(&tree->tokens[verb]) || !ent__listed(tree, verb, "chosen_for")) return ENT_EMPTY;
  ent__found_children(tree, verb, "nsubj:pass", &who);
  ent__objects(tree, verb, &who);
  if (!ent__is_passive(tree, verb)) ent__subjects(tree, verb, &who);
  for (uint32_t i = 0; i < who.count && !state.size; i++)
    if (who.at[i] != noun) state = state_at(tree, who.at[i]);
  return state;
}

static bool negated(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_is(tree->tokens[c].lemma, "not") || ent_slice_is(tree->tokens[c].lemma, "never")) return true;
  return false;
}

/* "X was elected president, |succeeding| Y": and Y was. */
static ent_status code_predecessor(ent_coder *coder, const ent__tree *tree, const ent__holding *h) {
  ent__holding before = *h;
  ent_status st = ent__report_holding(coder, tree, h);
  for (int32_t i = 0; st == ENT_OK && i < tree->count; i++) {
    ent__found whom = {0};
    bearer who;
    if (!ent__verbal(&tree->tokens[i]) || !ent__listed(tree, i, "succeeding") || ent__is_passive(tree, i)) continue;
    ent__objects(tree, i, &whom);
    if (i + 1 < tree->count) ent__found_add(&whom, i + 1); /* whatever the parser made of it */
    if (!person_among(coder, tree, &whom, h->at, &who) || ent_slice_eq(who.id, h->person)) continue;
    before.person = who.id;
    before.begin = who.begin;
    before.end = who.end;
    before.at = i;
    before.over = true;
  before.planned = false;
    return ent__report_holding(coder, tree, &before);
  }
  return st;
}

/* "X, of Ohio, |to be| ambassador to Y": named for it, not yet there. */
static bool is_to_be(const ent__tree *tree, int32_t noun) {
  int32_t cop = ent__child(tree, noun, "cop"), mark = ent__child(tree, noun, "mark");
  return cop != ENT__NONE && mark != ENT__NONE && ent_slice_eq_nocase(tree->tokens[cop].form, ENT_SLICE("be")) &&
         ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"));
}

/* The sentence names another state or an organisation of states. */
static bool names_foreign(const ent__tree *tree, ent_slice state) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC || m->how == ENT_HOW_PLACE) continue;
    for (uint32_t k = 0; k < m->party_count; k++)
      if ((m->parties[k].entity.size == 3 || ent_slice_starts(m->parties[k].entity, "IGO:")) &&
          !ent_slice_eq(m->parties[k].entity, state))
        return true;
  }
  return false;
}

/* "X, |nominee| for ambassador to Y", in a government's own text: planned. */
static ent_status code_nominee(ent_coder *coder, const ent__tree *tree, int32_t at) {
  int32_t office = at + 1;
  bearer who;
  while (office < tree->count && !ent__listed(tree, office, "offices")) office++;
  if (office == tree->count || office > at + 4 || tree->tokens[at].head < 0 || !coder->side.size) return ENT_OK;
  if (!names_foreign(tree, coder->side) || !person_at(coder, tree, tree->tokens[at].head, &who)) return ENT_OK;
  return ent__report_holding(coder, tree,
                             &(ent__holding){.person = who.id,
                                             .begin = who.begin,
                                             .end = who.end,
                                             .entity = coder->side,
                                             .title = tree->tokens[office].form,
                                             .office_begin = tree->tokens[office].begin,
                                             .office_end = tree->tokens[office].end,
                                             .at = at,
                                             .planned = true});
}

/* The state in which the person was last told to hold an office; empty if none. */
static ent_slice state_served(const ent_coder *coder, ent_slice person) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (ent_slice_is(r->relation, "HOLDS_OFFICE") && r->actor.count && r->recipient.count &&
        ent_slice_eq(r->actor.items[0].entity, person))
      return r->recipient.items[0].entity.size == 3 ? r->recipient.items[0].entity : ENT_EMPTY;
  }
  return ENT_EMPTY;
}

/* "He retired as |prime minister|", "|Minister| of Defence", "|Ambassador| to B": a state's, and nothing says of which. */
static bool is_bare_office(const ent__tree *tree, int32_t noun) {
  bool envoy = ent__listed(tree, noun, "envoys");
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c]) {
    if (ent_deprel_is(&tree->tokens[c], "nmod:poss")) return false;
    if (!ent_deprel_is(&tree->tokens[c], "nmod") || (envoy && ent__has_case(tree, c, ENT_SLICE("to")))) continue;
    if (!ent_slice_is(tree->tokens[noun].lemma, "minister") || tree->mention_at[c] != ENT__NONE) return false;
  }
  return envoy || ent__listed(tree, noun, "state_offices");
}

/* "X was a |British diplomat|", "X, a |British diplomat|,": of which state X is; empty if the mention says it of nobody. */
static ent_slice nation_told(ent_coder *coder, const ent__tree *tree, const ent_mention *m, bearer *who) {
  int32_t head = (int32_t)m->head;
  if (m->how != ENT_HOW_AGENT || m->party_count != 1 || m->parties[0].entity.size != 3 || m->plural || head >= tree->count) return ENT_EMPTY;
  if (person_at(coder, tree, head, who) || !person_or_subject(coder, tree, head, who)) return ENT_EMPTY;
  return m->parties[0].entity;
}

static void remember_nations(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    bearer who;
    ent_slice state = nation_told(coder, tree, &tree->scene->mentions[i], &who);
    if (state.size) coder->citizens[coder->citizen_count++ % ENT__CITIZENS] = (ent__citizen){who.id, state};
  }
}

static ent_slice nation_of(const ent_coder *coder, ent_slice person) {
  uint32_t kept = coder->citizen_count < ENT__CITIZENS ? coder->citizen_count : ENT__CITIZENS;
  for (uint32_t i = 0; i < kept; i++)
    if (ent_slice_eq(coder->citizens[i].person, person)) return coder->citizens[i].state;
  return ENT_EMPTY;
}

/* "The commander of |the Kenyan navy|", "the speaker of |the Iranian parliament|". */
static bool is_organ_of_state(const ent_mention *m) {
  ent_slice sector = m->parties[0].sector;
  return ent_slice_is(sector, "GOV") || ent_slice_is(sector, "MIL") || ent_slice_is(sector, "LEG") || ent_slice_is(sector, "JUD") ||
         ent_slice_is(sector, "COP") || ent_slice_is(sector, "SPY");
}

/* Whose office `noun` is, if the sentence tells: the mention that has its title, or whatever owns the noun. `told`: it does
 * not, or a name stands with it, which is not for here. */
static const ent_mention *office_owner(ent_coder *coder, const ent__tree *tree, int32_t *noun, ent__holding *h, bool *told) {
  int32_t k = tree->inside[*noun];
  const ent_mention *m = k == ENT__NONE ? NULL : &tree->scene->mentions[k];
  const ent_token *t = &tree->tokens[*noun];
  const ent_mention *owner;
  bool bare;
  *told = false;
  if (!m || !m->title.size || !m->party_count) {
    owner = t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_PROPN ? owner_of(tree, *noun) : NULL;
    if (!owner) owner = owner_of_place(tree, *noun);
    if (!m || !m->title.size) return owner;
    h->title = m->title;
    *noun = (int32_t)m->head; /* "president of the Assembly": of a body that the text has named before */
    return owner && (ent_slice_starts(owner->parties[0].entity, "IGO:") || is_organ_of_state(owner)) ? owner : NULL;
  }
  *told = m->party_count > 1 || !ent__has_offices(m->parties[0].entity) || ent__bearer_id(coder, tree, m, &bare).size;
  h->title = m->title;
  *noun = (int32_t)m->head;
  return m;
}

/* "|Ann Doe of Kenya|": the state that stands with the name. */
static ent_slice state_said_of(const ent__tree *tree, const bearer *who) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->begin == who->begin && m->kind == ENT_KIND_PERSON && m->party_count == 1 && m->last > m->first &&
        m->parties[0].entity.size == 3 && m->last + 1 < (uint32_t)tree->count && ent_slice_is(tree->tokens[m->last + 1].form, "of"))
      return m->parties[0].entity;
  }
  return ENT_EMPTY;
}

/* "|Became| chancellor in 2005", "was |elected| president": held from then on. */
static bool takes_office(const ent__tree *tree, int32_t noun) {
  int32_t verb = verb_of(tree, noun);
  return verb != ENT__NONE && ent__verbal(&tree->tokens[verb]) && (ent__listed(tree, verb, "chosen_for") || ent_slice_is(tree->tokens[verb].lemma, "become"));
}

static ent_status code_office_noun(ent_coder *coder, const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  ent__holding h = {.title = t->form, .office_begin = t->begin, .office_end = t->end};
  int32_t noun = at;
  bool told;
  const ent_mention *m = office_owner(coder, tree, &noun, &h, &told);
  bearer who;
  if (told || (m && m->kind == ENT_KIND_ORG && (ent_slice_is(m->parties[0].sector, "EDU") || ent_slice_is(m->parties[0].sector, "SOC"))))
    return ENT_OK; /* "director of the clinic at the university": no office between states */
  h.entity = m ? m->parties[0].entity : state_of_choice(tree, noun);
  if (!find_bearer(coder, tree, noun, &who, &h.over) || negated(tree, noun)) return ENT_OK;
  if (tree->tokens[noun].head >= 0 && negated(tree, tree->tokens[noun].head)) return ENT_OK;
  h.person = who.id;
  h.begin = who.begin;
  h.end = who.end;
  if (!h.entity.size) h.entity = state_said_of(tree, &who);
  if (!h.entity.size && is_bare_office(tree, noun)) {
    h.entity = state_served(coder, who.id);
    if (!h.entity.size) h.entity = nation_of(coder, who.id);
  }
  if (!h.entity.size) return ENT_OK;
  if (ent_deprel_is(&tree->tokens[noun], "nmod:desc") &&
      (ent__is_held(coder, h.person, h.entity) || ent_slice_starts(h.entity, "ORG:") || ent__listed(tree, noun, "company_posts")))
    return ENT_OK; /* told by the mention; of a firm */
  h.at = noun;
  h.planned = is_to_be(tree, noun);
  h.begins = takes_office(tree, noun);
  if (h.planned && !names_foreign(tree, h.entity)) return ENT_OK; /* home affairs */
  return code_predecessor(coder, tree, &h);
}

/* "His |election| to the presidency of the General Assembly". */
static ent_status code_chosen(ent_coder *coder, const ent__tree *tree, int32_t at) {
  ent__found whom = {0};
  bearer who;
  ent__found_children(tree, at, "nmod:poss", &whom);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("of"))) ent__found_add(&whom, c);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    int32_t k = tree->inside[c];
    const ent_mention *m = k == ENT__NONE ? NULL : &tree->scene->mentions[k];
    if (!ent__has_case(tree, c, ENT_SLICE("to")) || !ent__listed(tree, c, "high_office")) continue;
    if (!m || m->party_count != 1) m = owner_of(tree, c);
    if (!m || !ent__has_offices(m->parties[0].entity) || !person_among(coder, tree, &whom, c, &who)) continue;
    return ent__report_holding(coder, tree,
                               &(ent__holding){.person = who.id,
                                               .begin = who.begin,
                                               .end = who.end,
                                               .entity = m->parties[0].entity,
                                               .title = tree->tokens[c].form,
                                               .office_begin = tree->tokens[c].begin,
                                               .office_end = tree->tokens[c].end,
                                               .at = at});
  }
  return ENT_OK;
}

/* Not "the Chancellor's", "his". */
static bool is_full_name(const ent__tree *tree, const bearer *who) {
  ent_slice said = {tree->scene->document->text.data + who->begin, who->end - who->begin}, name = who->id, last = ENT_EMPTY;
  while (name.size) last = ent_slice_cut(&name, ' ');
  return last.size && ent_slice_find(said, last, 0) != SIZE_MAX && ent_slice_find(said, ENT_SLICE(" "), 0) != SIZE_MAX;
}

/* Who is the subject of the clause that the word stands in: "|A|, under the presidency of X, is ..."; NULL. */
static const ent_mention *ruled_by(const ent__tree *tree, int32_t at) {
  ent__found found = {0};
  int32_t up = tree->tokens[at].head, k;
  if (up < 0 || !ent__has_case(tree, at, ENT_SLICE("under"))) return NULL;
  if (ent__nominal(&tree->tokens[up])) ent__found_add(&found, up);
  ent__subjects(tree, up, &found);
  for (uint32_t i = 0; i < found.count; i++) {
    k = tree->mention_at[found.at[i]];
    if (k != ENT__NONE && tree->scene->mentions[k].party_count == 1) return &tree->scene->mentions[k];
  }
  return NULL;
}

/* "Under the presidency of X Y", "the regime of X Y": of his state, else of whom that is said. */
static ent_status code_rule(ent_coder *coder, const ent__tree *tree, int32_t at) {
  ent__found whom = {0};
  const ent_mention *ruled = ruled_by(tree, at);
  bearer who;
  int32_t k;
  ent_slice entity;
  ent__found_children(tree, at, "nmod:poss", &whom);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("of"))) ent__found_add(&whom, c);
  if (!person_among(coder, tree, &whom, at, &who)) return ENT_OK;
  if (!is_full_name(tree, &who)) return ENT_OK;
  k = tree->inside[whom.at[0]];
  entity = k == ENT__NONE ? ENT_EMPTY : tree->scene->mentions[k].parties[0].entity;
  if (!ent__has_offices(entity) && ruled) entity = ruled->parties[0].entity;
  if (!ent__has_offices(entity) || ent__is_held(coder, who.id, entity)) return ENT_OK;
  return ent__report_holding(coder, tree,
                             &(ent__holding){.person = who.id,
                                             .begin = who.begin,
                                             .end = who.end,
                                             .entity = entity,
                                             .title = tree->tokens[at].form,
                                             .office_begin = tree->tokens[at].begin,
                                             .office_end = tree->tokens[at].end,
                                             .at = at});
}

/* "Hezbollah, led by X"; "the party was headed by X". */
static ent_status code_leading(ent_coder *coder, const ent__tree *tree, int32_t verb) {
  ent__found led = {0}, by = {0};
  bearer who;
  ent__objects(tree, verb, &led);
  ent__found_children(tree, verb, "obl:agent", &by);
  if (!by.count) ent__found_children(tree, verb, "obl", &by);
  for (uint32_t i = 0; i < led.count; i++) {
    int32_t k = tree->mention_at[led.at[i]];
    const ent_mention *m = k == ENT__NONE ? NULL : &tree->scene->mentions[k];
    if (!m || m->party_count != 1 || !ent__has_offices(m->parties[0].entity) || m->how != ENT_HOW_NAME) continue;
    for (uint32_t b = 0; b < by.count; b++) {
      if (!ent__has_case(tree, by.at[b], ENT_SLICE("by")) || !person_at(coder, tree, by.at[b], &who)) continue;
      return ent__report_holding(coder, tree,
                                 &(ent__holding){.person = who.id,
                                                 .begin = who.begin,
                                                 .end = who.end,
                                                 .entity = m->parties[0].entity,
                                                 .title = ENT_SLICE("leader"),
                                                 .office_begin = m->begin,
                                                 .office_end = m->end,
                                                 .at = verb});
    }
  }
  return ENT_OK;
}

ent_status ent__code_holders(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  if (!tree->scene->sentence->parsed) return ENT_OK;
  remember_nations(coder, tree);
  for (int32_t i = 0; st == ENT_OK && i < tree->count; i++) {
    if (ent__nominal(&tree->tokens[i]) && ent__listed(tree, i, "offices")) st = code_office_noun(coder, tree, i);
    else if (ent__nominal(&tree->tokens[i]) && ent__listed(tree, i, "nominee")) st = code_nominee(coder, tree, i);
    else if (ent__verbal(&tree->tokens[i]) && ent__listed(tree, i, "leading") && ent__is_passive(tree, i))
      st = code_leading(coder, tree, i);
    if (st == ENT_OK && ent__nominal(&tree->tokens[i]) && ent__listed(tree, i, "chosen_noun")) st = code_chosen(coder, tree, i);
    if (st == ENT_OK && ent__nominal(&tree->tokens[i]) && ent__listed(tree, i, "rule_of_one")) st = code_rule(coder, tree, i);
  }
  return st;
}
