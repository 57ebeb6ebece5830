/* What words may point back to: a memory of what was mentioned, in order, with its
 * grammatical role. Candidates are scored by role and distance (in the manner of
 * Lappin and Leass 1994); a close or weak contest is left unresolved. */
#include "resolve/internal.h"

enum { TRAIT_REACH = 8 /**< sentences back in which "the kingdom" finds its state */, OFTEN = 6 };

/* ---- memory -------------------------------------------------------------------------------- */

const ent__referent *ent__referent_at(const ent_resolver *r, uint32_t back) {
  if (back >= r->memory_count || back >= ENT__MEMORY) return NULL;
  return &r->memory[(r->memory_count - 1 - back) % ENT__MEMORY];
}

void ent__remember(ent__work *work, const ent_mention *m, ent__class class,
                   const ent_party *parties, uint32_t count, bool pointed) {
  ent_resolver *r = work->r;
  if (!count) return;
  r->memory[r->memory_count++ % ENT__MEMORY] =
      (ent__referent){.parties = parties,
                      .party_count = count,
                      .sentence = work->sentence->number,
                      .token = m->first,
                      .clause = ent__clause_of(work->sentence, m->head),
                      .class = class,
                      .role = ent__role_of(work->sentence, m->head),
                      .plural = m->plural || count > 1,
                      .pointed = pointed,
                      .office = m->office,
                      .noun = work->sentence->tokens[m->head].form,
                      .title = m->title};
}

/* ---- scoring candidates
 * --------------------------------------------------------------------------- */

typedef struct contest {
  const ent__referent *best;
  int best_score, second_score;
} contest;

static bool same_entity(const ent__referent *a, const ent__referent *b) {
  if (a->party_count == b->party_count && a->party_count > 1) {
    for (uint32_t i = 0; i < a->party_count; i++) {
      bool found = false;
      for (uint32_t k = 0; k < b->party_count && !found; k++)
        found = ent_slice_eq(a->parties[i].entity, b->parties[k].entity);
      if (!found) return false;
    }
    return true;
  }
  return a->party_count == b->party_count &&
         ent_slice_eq(a->parties[0].entity, b->parties[0].entity) &&
         ent_slice_eq(a->parties[0].person, b->parties[0].person);
}

static void enter(contest *c, const ent__referent *candidate, int score) {
  if (score > c->best_score) {
    if (c->best && !same_entity(c->best, candidate)) c->second_score = c->best_score;
    c->best = candidate;
    c->best_score = score;
  } else if (score > c->second_score && c->best && !same_entity(c->best, candidate)) {
    c->second_score = score;
  }
}

/* Role and distance, in tenths; negative: out of reach. */
static int closeness(const ent__work *work, const ent__referent *c, uint32_t window) {
  static const int role_score[] = {5, 10, 15, 24, 40};
  uint32_t distance = work->sentence->number - c->sentence;
  int score = role_score[c->role > 4 ? 4 : c->role];
  if (c->sentence > work->sentence->number || distance > window) return -1;
  return score - (distance == 0 ? 0 : distance == 1 ? 8 : distance == 2 ? 22 : 34);
}

static const ent__referent *winner(const contest *c, int least, int margin) {
  if (!c->best || c->best_score < least || c->best_score - c->second_score < margin) return NULL;
  return c->best;
}

static bool is_possessive_use(const ent__work *work, uint32_t t) {
  return ent__is_any(&work->sentence->tokens[t],
                     WORDS("its", "their", "his", "our", "my", "her", "whose")) &&
         !(work->sentence->parsed && ent_deprel_is(&work->sentence->tokens[t], "obj"));
}

/* "|A| met B, accusing |him|": who does what the participle says. */
static bool does_it(const ent_sentence *s, uint32_t verb, const ent__referent *c) {
  uint32_t subject = ent_deprel_is(&s->tokens[verb], "advcl") ? ent__subject_of(s, verb) : ENT__NO_TOKEN;
  return subject != ENT__NO_TOKEN && c->role == 4 && c->token <= subject && c->clause == (uint32_t)s->tokens[subject].head;
}

/* Both are arguments of one verb: the pronoun cannot mean its fellow argument. */
static bool are_fellows(const ent__work *work, uint32_t t, const ent__referent *c) {
  uint32_t verb;
  if (!work->sentence->parsed || c->sentence != work->sentence->number || c->role < 2 || is_possessive_use(work, t) ||
      ent__is_any(&work->sentence->tokens[t], WORDS("himself", "itself", "themselves", "herself")))
    return false;
  verb = ent__clause_of(work->sentence, t);
  return c->clause == verb || (verb < work->sentence->count && ent_deprel_is(&work->sentence->tokens[t], "obj") && does_it(work->sentence, verb, c));
}

/* "A did not recognise B and has no embassy in |this country|": whoever does the first of joined verbs does the second. */
static bool does_joined_verb(const ent__work *work, uint32_t t, const ent__referent *c) {
  const ent_sentence *s = work->sentence;
  uint32_t verb;
  if (!s->parsed || c->sentence != s->number || c->role != 4) return false;
  verb = ent__clause_of(s, t);
  for (int hops = 0; hops < 4 && verb < s->count && ent_deprel_is(&s->tokens[verb], "conj") && s->tokens[verb].head >= 0; hops++) {
    for (uint32_t k = 0; k < s->count; k++)
      if (s->tokens[k].head == (int32_t)verb && ent_deprel_is(&s->tokens[k], "nsubj")) return false;
    verb = (uint32_t)s->tokens[verb].head;
    if (c->clause == verb) return true;
  }
  return false;
}

/* ""..., those of us who follow |him|", |Greenspan| said": not who says so. */
static bool is_quoted_speaker(const ent__work *work, uint32_t t, const ent__referent *c) {
  const ent_sentence *s = work->sentence;
  if (!(s->tokens[t].flags & ENT_TOKEN_QUOTED)) return false;
  if (c->sentence == s->number && c->role == 4 && !(s->tokens[c->token].flags & ENT_TOKEN_QUOTED))
    return true;
  return work->r->speaker.person.size && work->r->speaker_sentence + 1 >= s->number &&
         ent_slice_eq(work->r->speaker.person, c->parties[0].person);
}

/* Nearer and of the sex that the word tells; a sex that is not known counts a little against. */
static int fit_of_person(const ent__work *work, const ent__referent *c, ent__sex sex, bool here) {
  ent__sex known = ent__known_sex(work->r, c->parties[0].person);
  int score = 10;
  if (known && known == sex) score += 8;
  if (sex == ENT__SEX_FEMALE && !known) score -= 4;
  if (here && c->sentence != work->sentence->number) score -= 16;
  return score;
}

/* "She thanked |the King| for his help": whom one thanks or praises is who has done it. */
static bool is_thanked(const ent__work *work, uint32_t t, const ent__referent *c) {
  const ent_sentence *s = work->sentence;
  uint32_t verb = c->clause;
  if (!s->parsed || c->sentence != s->number || c->role != 3 || c->token > t || verb >= s->count ||
      verb != ent__clause_of(s, t))
    return false;
  return ent__is_any(
      &(ent_token){.form = s->tokens[verb].lemma.size ? s->tokens[verb].lemma
                                                      : s->tokens[verb].form},
      WORDS("thank", "congratulate", "praise", "commend", "applaud", "wish", "condemn", "criticize",
            "criticise", "blame", "accuse", "honor", "honour", "welcome", "recognize", "salute",
            "recognise", "remember", "award", "punish", "sanction"));
}

const ent__referent *ent__find_he(const ent__work *work, uint32_t t) {
  ent__sex sex = ent__sex_of(&work->sentence->tokens[t]);
  bool here = false; /* somebody was named in this very sentence */
  contest c = {0};
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *candidate = ent__referent_at(work->r, back);
    int score;
    if (!candidate || candidate->sentence + 4 < work->sentence->number) break;
    if (candidate->class != ENT__CLASS_PERSON || candidate->party_count != 1 ||
        candidate->plural || candidate->self)
      continue;
    if (!ent__sexes_meet(work->r, candidate->parties[0].person, sex) ||
        is_quoted_speaker(work, t, candidate))
      continue;
    /* whom the text has taken up by "he" is still meant a sentence farther on */
    score = closeness(work, candidate, candidate->pointed ? 4 : 3);
    if (score < 0 || are_fellows(work, t, candidate)) continue;
    if (candidate->pointed) score += 4;
    here |= candidate->sentence == work->sentence->number;
    score += fit_of_person(work, candidate, sex, here) + (is_thanked(work, t, candidate) ? 25 : 0);
    enter(&c, candidate, score - (int)(back < 10 ? back : 10) / 2);
  }
  return winner(&c, 8, 1);
}

static bool is_side(const ent_resolver *r, const ent__referent *c) {
  return r->side && ent_slice_eq(c->parties[0].entity, r->side->id);
}

bool ent__fits_traits(const ent__work *work, const ent__draft *draft, ent_slice state) {
  for (uint32_t i = 0; i < draft->trait_count; i++)
    if (!ent_world_has_trait(work->r->world, draft->traits[i], state, work->frame)) return false;
  return true;
}

/* Another state than the writer's was named before in this sentence. */
static bool names_another(const ent__work *work) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != work->sentence->number) return false;
    if (c->party_count == 1 && ent__is_state_id(c->parties[0].entity) && !is_side(work->r, c))
      return true;
  }
  return false;
}

enum { TOLD = 60 /**< tenths for a candidate that a trait singles out */ };

/* Who does the verb that "this country" is a fellow argument of, or the one joined to it: it means another. */
static ent_slice doer_beside(const ent__work *work, uint32_t t) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != work->sentence->number) break;
    if (c->role == 4 && c->party_count == 1 && (are_fellows(work, t, c) || does_joined_verb(work, t, c)))
      return c->parties[0].entity;
  }
  return ENT_EMPTY;
}

/* The noun's adjective or owner, or that of who does what it names: "a visit by |Turkish| ministers". */
static bool is_of_noun(const ent_sentence *s, uint32_t t, uint32_t noun) {
  uint32_t up = s->tokens[t].head >= 0 ? (uint32_t)s->tokens[t].head : noun;
  if (!ent__is_any(&(ent_token){.form = s->tokens[t].deprel}, WORDS("amod", "compound", "nmod:poss"))) return false;
  return up == noun || (s->tokens[up].head == (int32_t)noun && ent__preposition(s, t, up) && ent__is(ent__preposition(s, t, up), "by"));
}

/* "|Turkish| exports to the country", "|Turkey|'s troops in the country": whose they are has them elsewhere. */
static ent_slice owner_beside(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  int32_t noun = s->tokens[t].head;
  if (!s->parsed || noun < 0 || noun >= (int32_t)t || !ent_deprel_is(&s->tokens[t], "nmod") || !ent__preposition(s, t, t)) return ENT_EMPTY;
  if (!ent__is_any(ent__preposition(s, t, t), WORDS("to", "in", "from", "into", "with", "on", "against", "towards", "for"))) return ENT_EMPTY;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    bool owns = false;
    if (!c || c->sentence != s->number) break;
    for (uint32_t k = c->token; k < t && k < c->token + 3; k++) owns |= is_of_noun(s, k, (uint32_t)noun);
    if (owns && c->party_count == 1) return c->parties[0].entity;
  }
  return ENT_EMPTY;
}

/* "the country": the state last talked about; a writer with a side calls his own "our". */
const ent__referent *ent__find_country(const ent__work *work, const ent__draft *draft) {
  contest c = {0};
  uint32_t t = draft->mention.head;
  ent_slice doer = doer_beside(work, t), owner = owner_beside(work, t);
  bool that = ent__is(&work->sentence->tokens[draft->mention.first], "that");
  bool another = names_another(work);
  uint32_t window = draft->trait_count ? TRAIT_REACH : 3;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *candidate = ent__referent_at(work->r, back);
    int score;
    if (!candidate || candidate->sentence + window < work->sentence->number) break;
    if (candidate->class == ENT__CLASS_BODY || candidate->class == ENT__CLASS_OTHER ||
        candidate->party_count != 1 ||
        ent_slice_find(candidate->parties[0].entity, ENT_SLICE(":"), 0) != SIZE_MAX)
      continue;
    if (!ent__fits_traits(work, draft, candidate->parties[0].entity)) continue;
    score = closeness(work, candidate, window);
    if (score < 0) continue;
    /* "|that| country" is not the writer's, nor whom the sentence is on */
    if (that && (is_side(work->r, candidate) ||
                 (candidate->role == 4 && candidate->sentence == work->sentence->number)))
      continue;
    /* a country is meant by its plain name sooner than by its officials or firms, unless
     * they are the subject: "the Malian government bans it in the country" */
    if (candidate->parties[0].sector.size &&
        !(candidate->role == 4 && candidate->sentence == work->sentence->number))
      score -= 18;
    if (ent_slice_eq(candidate->parties[0].entity, doer) || ent_slice_eq(candidate->parties[0].entity, owner)) continue;
    if (is_side(work->r, candidate) && another) continue;
    if (is_side(work->r, candidate)) score -= draft->definite ? 40 : 15;
    if (work->r->main[0] && ent_slice_eq(candidate->parties[0].entity, work->r->main[0]->id))
      score += 5;
    if (draft->trait_count) score += TOLD; /* few are left */
    enter(&c, candidate, score);
  }
  return winner(&c, 8, draft->trait_count ? 8 : 2);
}

static bool ends_nocase(ent_slice name, ent_slice word) {
  return name.size > word.size && ent_slice_eq_nocase((ent_slice){name.data + name.size - word.size, word.size}, word);
}

const ent__referent *ent__find_land(const ent__work *work, const ent_token *word) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    const ent_entity *land;
    if (!c) return NULL;
    if (c->party_count != 1 || c->parties[0].person.size || c->parties[0].sector.size) continue;
    land = ent_world_entity(work->r->world, c->parties[0].entity);
    if (ent_slice_eq_nocase(c->noun, word->form) || (land && ends_nocase(land->name, word->form))) return c;
  }
  return NULL;
}

const ent__referent *ent__find_disputed(const ent__work *work) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    const ent_entity *land = c && c->party_count == 1 ? ent_world_entity(work->r->world, c->parties[0].entity) : NULL;
    if (land && land->kind == ENT_KIND_DISPUTED) return c;
  }
  return NULL;
}

const ent__referent *ent__find_body(const ent__work *work) {
  contest c = {0};
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *candidate = ent__referent_at(work->r, back);
    int score;
    if (!candidate || candidate->sentence + 2 < work->sentence->number) break;
    if (candidate->class != ENT__CLASS_BODY || candidate->party_count != 1) continue;
    score = closeness(work, candidate, 2);
    if (score >= 0) enter(&c, candidate, score + 10);
  }
  return winner(&c, 14, 3);
}

/* ---- sets
 * ------------------------------------------------------------------------------------------- */

void ent__add_state(ent__states *set, ent_party party) {
  if (!ent__is_state_id(party.entity)) return;
  for (uint32_t i = 0; i < set->count; i++)
    if (ent_slice_eq(set->items[i].entity, party.entity)) return;
  if (set->count < ENT__MAX_PARTIES) set->items[set->count++] = party;
}

/* "How close are Azerbaijan and Pakistan?": the title names the states most written about, and
 * no further one. */
static bool is_titled(const ent_resolver *r, uint32_t number) {
  for (uint32_t i = 0; i < 4 && r->main[i]; i++)
    if ((r->titled[i] || ent_slice_find(r->document->title, r->main[i]->name, 0) != SIZE_MAX) != (i < number))
      return false;
  return true;
}

/* With whom a writer for one state is, who names that one far more than any third and his own, "we", seldom; NULL. */
static const ent_entity *other_of_side(const ent_resolver *r) {
  const ent_entity *other = NULL;
  uint32_t count = 0, third = 0;
  if (!r->column) return NULL;
  for (uint32_t i = 0; i < 4 && r->main[i]; i++) {
    if (r->main[i] == r->side) continue;
    if (!other) {
      other = r->main[i];
      count = r->main_count[i];
    } else if (!third) {
      third = r->main_count[i];
    }
  }
  return count >= OFTEN && count >= 2 * third ? other : NULL;
}

/* The document's states most written about, if there are clearly `number` of them. */
static bool main_states(const ent_resolver *r, uint32_t number, ent__states *out) {
  const ent_entity *other = number == 2 ? other_of_side(r) : NULL;
  if (other) {
    out->count = 0;
    ent__add_state(out, (ent_party){r->side->id, ENT_EMPTY, ENT_EMPTY});
    ent__add_state(out, (ent_party){other->id, ENT_EMPTY, ENT_EMPTY});
    return out->count == 2;
  }
  if (number > 4 || !r->main[number - 1]) return false;
  if (number < 4 && r->main[number] && !is_titled(r, number) && r->main_count[number] * 3 > r->main_count[number - 1] * 2)
    return false;
  out->count = 0;
  for (uint32_t i = 0; i < number; i++)
    ent__add_state(out, (ent_party){r->main[i]->id, ENT_EMPTY, ENT_EMPTY});
  return out->count == number;
}

static bool is_of(const ent__states *set, ent_slice entity) {
  for (uint32_t i = 0; i < set->count; i++)
    if (ent_slice_eq(set->items[i].entity, entity)) return true;
  return false;
}

static bool all_among(const ent__states *some, const ent__states *all) {
  for (uint32_t i = 0; i < some->count; i++) {
    bool found = false;
    for (uint32_t k = 0; k < all->count && !found; k++)
      found = ent_slice_eq(some->items[i].entity, all->items[k].entity);
    if (!found) return false;
  }
  return true;
}

/* The other one of the two who talk, else of the two the text is on, as its title says. */
ent_slice ent__partner(const ent_resolver *r) {
  const ent_entity *other = ent__other_party(r);
  if (r->talks_count == 2)
    for (uint32_t i = 0; i < 2; i++)
      if (ent_slice_eq(r->talks[i].entity, r->side->id)) return r->talks[1 - i].entity;
  if (!other || ent_slice_find(r->document->title, other->name, 0) == SIZE_MAX) return ENT_EMPTY;
  return other->id;
}

/* "our two countries": the writer's and the other one. */
static bool our_set(const ent__work *work, uint32_t number, ent__states *out) {
  const ent_resolver *r = work->r;
  ent_slice side = r->side ? r->side->id : ENT_EMPTY;
  if (!side.size) return false;
  if (number == 2 && ent__is_text_on(r, 2) && main_states(r, 2, out) && is_of(out, side)) return true;
  out->count = 0;
  ent__add_state(out, (ent_party){side, ENT_EMPTY, ENT_EMPTY});
  for (uint32_t back = 0; back < ENT__MEMORY && out->count < number; back++) {
    const ent__referent *c = ent__referent_at(r, back);
    if (!c || c->sentence + 4 < work->sentence->number) break;
    for (uint32_t i = 0; i < c->party_count && out->count < number; i++)
      if (c->class != ENT__CLASS_OTHER) ent__add_state(out, c->parties[i]);
  }
  if (out->count < number && number == 2 && r->main[0] && r->main[1])
    ent__add_state(out,
                   (ent_party){ent_slice_eq(r->main[0]->id, side) ? r->main[1]->id : r->main[0]->id,
                               ENT_EMPTY, ENT_EMPTY});
  return out->count == number;
}

/* `seen`, the states that this sentence names, are as many as are meant, and none of them is of this set. */
static bool is_of_others(const ent__states *seen, uint32_t number, const ent__referent *set) {
  if (seen->count != number) return false;
  for (uint32_t i = 0; i < set->party_count; i++)
    for (uint32_t k = 0; k < seen->count; k++)
      if (ent_slice_eq(seen->items[k].entity, set->parties[i].entity)) return false;
  return true;
}

/* A pair named as such in this sentence or the two before, unless it is of others than those named since. */
static bool has_set_near(const ent__work *work, uint32_t number, const ent__states *seen) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 2 < work->sentence->number) return false;
    if (c->class == ENT__CLASS_SET && c->party_count == number && !is_of_others(seen, number, c)) return true;
  }
  return false;
}

bool ent__is_text_on(const ent_resolver *r, uint32_t number) {
  if (number > 3 || !r->main[number - 1]) return false;
  if (number == 2 && other_of_side(r)) return true;
  return is_titled(r, number) || (r->main_count[number - 1] >= OFTEN &&
                                  r->main_count[number - 1] >= 2 * r->main_count[number]);
}

/* "|Ethiopia| accused both countries": who does it to them is none of them. */
static ent_slice doer_to(const ent__work *work, uint32_t head) {
  if (head >= work->sentence->count || !work->sentence->parsed || ent__role_of(work->sentence, head) != 3 ||
      ent_deprel_is(&work->sentence->tokens[head], "root"))
    return ENT_EMPTY;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != work->sentence->number) break;
    if (c->role == 4 && c->party_count == 1 && c->token < head && c->clause == ent__clause_of(work->sentence, head))
      return ent__is_state_id(c->parties[0].entity) ? c->parties[0].entity : ENT_EMPTY;
  }
  return ENT_EMPTY;
}

/* The states named of late, without one. */
static bool find_set_without(const ent__work *work, uint32_t number, ent_slice doer, ent__states *out) {
  ent__states all = {0};
  uint32_t at_sentence = UINT32_MAX;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 3 < work->sentence->number) break;
    if (c->sentence != at_sentence && out->count >= number) break;
    at_sentence = c->sentence;
    if (c->class == ENT__CLASS_OTHER || c->class == ENT__CLASS_BODY) continue;
    for (uint32_t i = 0; i < c->party_count; i++) {
      ent__add_state(&all, c->parties[i]);
      if (!ent_slice_eq(c->parties[i].entity, doer)) ent__add_state(out, c->parties[i]);
    }
  }
  return out->count == number && all.count > number;
}

/* Another pair than these two is meant: this sentence names a third with one more ("he rang Putin, and |the two| agreed"), or
 * the last one that named states was on just two, one of them a third ("|Chad and Mali| ..."). */
static bool is_on_others(const ent__work *work, const ent__states *two) {
  ent__states named[2] = {{.count = 0}, {.count = 0}}; /* here, in the sentence before */
  bool strangers[2] = {false, false};
  uint32_t last = UINT32_MAX;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    bool before = c && c->sentence != work->sentence->number;
    if (!c || c->sentence + 3 < work->sentence->number || (before && last != UINT32_MAX && c->sentence != last)) break;
    if (c->class == ENT__CLASS_OTHER || c->class == ENT__CLASS_BODY) continue;
    for (uint32_t i = 0; i < c->party_count; i++) {
      if (!ent__is_state_id(c->parties[i].entity)) continue;
      if (before) last = c->sentence;
      strangers[before] |= !is_of(two, c->parties[i].entity);
      ent__add_state(&named[before], c->parties[i]);
    }
  }
  return (strangers[0] && named[0].count >= two->count) || (strangers[1] && named[1].count == two->count);
}

/* "Bhutan met China, and |both sides| signed it", in a text on Bhutan and another: the two named just before. */
static bool named_here(const ent__work *work, uint32_t number, const ent__states *two, ent__states *out) {
  ent__states named = {0};
  bool stranger = false;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != work->sentence->number) break;
    if (c->class == ENT__CLASS_OTHER || c->class == ENT__CLASS_BODY) continue;
    for (uint32_t i = 0; i < c->party_count; i++) {
      if (!ent__is_state_id(c->parties[i].entity)) continue;
      stranger |= !is_of(two, c->parties[i].entity);
      ent__add_state(&named, (ent_party){c->parties[i].entity, ENT_EMPTY, ENT_EMPTY});
    }
  }
  if (!stranger || named.count != number) return false;
  *out = named;
  return true;
}

/* `before`: those that this sentence names are not meant; a text on one pair means that pair, even after
 * "he held his first conversation with Putin". */
static bool find_set(const ent__work *work, uint32_t number, bool before, ent__states *out) {
  const ent_resolver *r = work->r;
  ent__states seen = {0}, top;
  uint32_t at_sentence = UINT32_MAX;
  if (work->sentence->kind == ENT_SENTENCE_HEADLINE && main_states(r, number, out)) return true;
  if (ent__is_text_on(r, number) && main_states(r, number, out) && (before || !is_on_others(work, out))) return true;
  if (!before && ent__is_text_on(r, number) && main_states(r, number, &top) && named_here(work, number, &top, out)) return true;
  out->count = 0;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(r, back);
    if (!c || c->sentence + 5 < work->sentence->number) break;
    if (before && c->sentence == work->sentence->number) continue;
    if (c->sentence != at_sentence) {
      /* a whole sentence was read: it may have completed the set */
      if (seen.count >= number && c->sentence + 2 < work->sentence->number) break;
      if (seen.count == number && at_sentence != UINT32_MAX && !has_set_near(work, number, &seen)) break;
      at_sentence = c->sentence;
    }
    /* a text whose title names the pair returns to it sooner */
    if (c->class == ENT__CLASS_SET && c->party_count == number &&
        !(c->sentence + 1 < work->sentence->number && is_titled(r, number))) {
      ent__states set = {0};
      for (uint32_t i = 0; i < c->party_count; i++) ent__add_state(&set, c->parties[i]);
      if (set.count == number &&
          (all_among(&seen, &set) || c->sentence + 2 >= work->sentence->number)) {
        *out = set;
        return true;
      }
    }
    if (c->class == ENT__CLASS_OTHER || c->class == ENT__CLASS_BODY) continue;
    for (uint32_t i = 0; i < c->party_count; i++) ent__add_state(&seen, c->parties[i]);
  }
  if (seen.count == number) {
    /* a text on one pair means that pair, whoever was named last */
    if (!ent__is_text_on(r, number) || !main_states(r, number, out)) *out = seen;
    return true;
  }
  if (seen.count > number && main_states(r, number, &top) && all_among(&top, &seen)) {
    *out = top;
    return true;
  }
  if (seen.count < number && main_states(r, number, &top) && all_among(&seen, &top)) {
    *out = top;
    return true;
  }
  return false;
}

bool ent__other_of_pair(const ent__work *work, uint32_t before, ent_party *out) {
  const ent_resolver *r = work->r;
  bool named[2] = {false, false};
  ent__states two = {0};
  if (!ent__is_text_on(r, 2) || !main_states(r, 2, &two)) return false;
  for (uint32_t i = 0; i < work->draft_count; i++)
    for (uint32_t k = 0; k < work->drafts[i].party_count && work->drafts[i].mention.last < before; k++)
      for (int m = 0; m < 2; m++) named[m] |= ent_slice_eq(work->drafts[i].parties[k].entity, two.items[m].entity);
  if (named[0] == named[1]) return false;
  *out = (ent_party){.entity = two.items[named[0]].entity};
  return true;
}

/* "those countries", "the parties": no number is said, so only a list just named will do. */
static bool near_set(const ent__work *work, ent__states *out) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 2 < work->sentence->number) return false;
    if (c->class != ENT__CLASS_SET) continue;
    for (uint32_t i = 0; i < c->party_count; i++) ent__add_state(out, c->parties[i]);
    return out->count > 1;
  }
  return false;
}

/* "our countries": the writer's and the one he speaks to or of, if there is one such. */
static bool our_pair(const ent__work *work, ent__states *out) {
  const ent_resolver *r = work->r;
  ent_slice other = r->side ? ent__partner(r) : ENT_EMPTY;
  if (!other.size) return false;
  ent__add_state(out, (ent_party){r->side->id, ENT_EMPTY, ENT_EMPTY});
  ent__add_state(out, (ent_party){other, ENT_EMPTY, ENT_EMPTY});
  return out->count == 2;
}

/* "our three nations", "both countries" of a joint statement. */
static bool signing_states(const ent_resolver *r, uint32_t number, bool ours, ent__states *out) {
  if (r->signatory_count < 2 || (number ? number != r->signatory_count : !ours)) return false;
  for (uint32_t i = 0; i < r->signatory_count; i++)
    ent__add_state(out, (ent_party){r->signatories[i]->id, ENT_EMPTY, ENT_EMPTY});
  return out->count == r->signatory_count;
}

/* "Amid tension between |the two countries|, Mali expelled the envoy of France": those named behind the comma, where the phrase
 * opens a paragraph (cataphora; Quirk et al. 1985, 17.32). */
static bool named_behind(const ent__work *work, uint32_t number, uint32_t head, ent__states *out) {
  const ent_sentence *s = work->sentence;
  ent__states named = {0};
  uint32_t comma = head;
  if (head >= s->count || (s->number && work->r->sentences->items[s->number - 1].paragraph == s->paragraph)) return false;
  if (!(s->tokens[0].upos == ENT_UPOS_ADP || s->tokens[0].upos == ENT_UPOS_SCONJ)) return false;
  while (comma < s->count && !ent__is(&s->tokens[comma], ",")) comma++;
  if (comma == s->count) return false;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    for (uint32_t k = 0; k < d->party_count; k++) {
      if (!ent__is_state_id(d->parties[k].entity)) continue;
      if (d->mention.first < comma) return false;
      ent__add_state(&named, d->parties[k]);
    }
  }
  if (named.count != number) return false;
  *out = named;
  return true;
}

bool ent__find_set(const ent__work *work, uint32_t number, bool ours, uint32_t head, ent__states *out) {
  ent_slice doer = ours ? ENT_EMPTY : doer_to(work, head);
  ent__states others = {0};
  if (signing_states(work->r, number, ours, out)) return true;
  if (!number) return ours ? our_pair(work, out) : near_set(work, out);
  if (!ours && named_behind(work, number, head, out)) return true;
  if (doer.size && find_set_without(work, number, doer, &others)) {
    *out = others;
    return true;
  }
  return ours ? our_set(work, number, out) : find_set(work, number, false, out);
}

/* "..., against $920 million between |A| and |B|": named only to compare. */
static bool is_compared(const ent_sentence *s, uint32_t head) {
  for (uint32_t hops = 0; hops < 6 && s->parsed && s->tokens[head].head >= 0; hops++) {
    head = (uint32_t)s->tokens[head].head;
    for (uint32_t t = head > 4 ? head - 4 : 0; t < head; t++)
      if (s->tokens[t].head == (int32_t)head && ent_deprel_is(&s->tokens[t], "case") &&
          ent__is_any(&s->tokens[t], WORDS("against", "than", "versus")))
        return true;
  }
  return false;
}

/* Which of the pair the sentence names so that its grammar tells who does what; true if it names
 * another state. A place where something was done takes no part in it. */
static bool names_third(const ent__work *work, const ent__states *pair, bool named[2]) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.kind == ENT_KIND_TOPIC || d->mention.kind == ENT_KIND_PLACE ||
        d->mention.how == ENT_HOW_PLACE || is_compared(work->sentence, d->mention.head))
      continue;
    for (uint32_t k = 0; k < d->party_count; k++) {
      if (!ent__is_state_id(d->parties[k].entity)) continue;
      if (!is_of(pair, d->parties[k].entity)) return true;
      if (d->party_count == 1) named[ent_slice_eq(d->parties[k].entity, pair->items[1].entity)] = true;
    }
  }
  return false;
}

static const ent_party *keep_two(const ent__work *work, const ent__states *set) {
  ent_party *pair = ENT_ARENA_NEW(work->r->arena, ent_party, 2);
  for (uint32_t i = 0; pair && i < 2; i++) pair[i] = (ent_party){.entity = set->items[i].entity};
  return pair;
}

const ent_party *ent__implied_pair(const ent__work *work) {
  bool named[2] = {false, false};
  ent__states set = {0};
  if (!find_set(work, 2, true, &set) || set.count != 2 || names_third(work, &set, named) || (named[0] && named[1]))
    return NULL;
  return keep_two(work, &set);
}

const ent_party *ent__two_of_text(const ent__work *work, bool *third) {
  bool named[2] = {false, false};
  ent__states set = {0};
  if (!ent__is_text_on(work->r, 2) || !main_states(work->r, 2, &set)) return NULL;
  *third = names_third(work, &set, named);
  return keep_two(work, &set);
}
