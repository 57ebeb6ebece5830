/* Gives every draft its parties, in the order of the sentence, and remembers them. */
#include "resolve/internal.h"

static bool in_quotation(const ent__work *work, uint32_t t) {
  return (work->sentence->tokens[t].flags & ENT_TOKEN_QUOTED) != 0;
}

/* ---- settling
 * --------------------------------------------------------------------------------------- */

static void give(ent__draft *draft, const ent_party *parties, uint32_t count, ent_slice sector,
                 bool keep_person) {
  for (uint32_t i = 0; i < count; i++)
    ent__add_party(draft, parties[i].entity, sector.size ? sector : parties[i].sector,
                   keep_person ? parties[i].person : ENT_EMPTY);
  if (count)
    draft->mention.kind =
        ent__is_state_id(parties[0].entity) ? ENT_KIND_STATE : draft->mention.kind;
}

static void copy_referent(const ent__work *work, ent__draft *draft, const ent__referent *from) {
  if (!from) return;
  for (uint32_t i = 0; i < from->party_count; i++)
    ent__add_party(draft, from->parties[i].entity, from->parties[i].sector,
                   from->parties[i].person);
  draft->class = from->class;
  draft->mention.kind = ent__kind_of_party(work->r, &from->parties[0]);
  if (from->class == ENT__CLASS_PERSON) draft->mention.office = from->office;
}

static bool speaker_party(const ent__work *work, ent_party *out) {
  const ent_resolver *r = work->r;
  if (!r->speaker.entity.size || r->speaker_sentence + 2 < work->sentence->number) return false;
  *out = r->speaker;
  return true;
}

/* "our alliance": what two have together. */
static bool is_mutual_thing(const ent__work *work, const ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  uint32_t t = draft->mention.head;
  if (!s->parsed || !ent__is(&s->tokens[t], "our") || s->tokens[t].head < 0) return false;
  return ent__is_any(&s->tokens[s->tokens[t].head],
                     WORDS("alliance", "treaty", "values", "economies", "cooperation",
                           "relationship", "partnership", "friendship", "ties", "bonds",
                           "relations", "peoples", "relationships"));
}

/* "|we| will work together": both, unless it is said with whom. */
static bool says_together(const ent__work *work, const ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  if (!ent__is(&s->tokens[draft->mention.head], "we")) return false;
  for (uint32_t t = 0; t < s->count; t++)
    if (ent__is(&s->tokens[t], "together"))
      return !(t + 1 < s->count && ent__is_any(&s->tokens[t + 1], WORDS("with", "to", "in")));
  return false;
}

/* "you", "your country": whoever the turn is addressed to. */
static void settle_you(ent__work *work, ent__draft *draft) {
  const ent_entity *listener = ent__listener(work->r);
  if (!listener) return;
  ent__add_party(draft, listener->id, draft->mention.how == ENT_HOW_PRONOUN ? ENT_SLICE("GOV") : ENT_EMPTY, ENT_EMPTY);
  draft->mention.kind = listener->kind;
  draft->class = ENT__CLASS_STATE;
}

/* Whom a turn's "we together" joins to the voice. */
static ent_slice companion(const ent_resolver *r, const ent_entity *voice) {
  return voice == r->side ? ent__partner(r) : r->side->id;
}

static void settle_we(ent__work *work, ent__draft *draft) {
  const ent_resolver *r = work->r;
  const ent_entity *voice = ent__voice(r);
  bool quoted = in_quotation(work, draft->mention.head);
  ent_party party;
  if (quoted) {
    if (!speaker_party(work, &party) || ent_slice_starts(party.entity, "PER:")) {
      if (!r->official || !voice) return;
      party = (ent_party){voice->id, ENT_SLICE("GOV"), ENT_EMPTY};
    }
    if (draft->point != ENT__POINT_I) party.person = ENT_EMPTY;
    if (draft->point == ENT__POINT_OURS) party.sector = ENT_EMPTY;
    if (draft->point != ENT__POINT_I && ent_slice_starts(party.entity, "PER:")) return;
    give(draft, &party, 1, ENT_EMPTY, true);
    draft->class = draft->point == ENT__POINT_I ? ENT__CLASS_PERSON : ENT__CLASS_STATE;
    return;
  }
  if (draft->point != ENT__POINT_I && ent__settle_signatories(work, draft)) return;
  if (!voice) return;
  if (draft->point == ENT__POINT_I && !r->official) return;
  ent__add_party(draft, voice->id, r->official ? ENT_SLICE("GOV") : ENT_EMPTY,
                 draft->point == ENT__POINT_I && r->author && voice == r->side ? r->author->id : ENT_EMPTY);
  if (is_mutual_thing(work, draft) || says_together(work, draft)) {
    ent_slice other = companion(r, voice);
    if (other.size) {
      draft->parties[0].sector = ENT_EMPTY;
      ent__add_party(draft, other, ENT_EMPTY, ENT_EMPTY);
    }
  }
  draft->mention.kind = voice->kind;
  draft->class = ENT__CLASS_STATE;
  if (draft->mention.how == ENT_HOW_PRONOUN) draft->mention.how = ENT_HOW_OURS;
}

/* The two, and no third, that the sentence before names, in its order: "A accused B." */
static bool two_of_last(const ent__work *work, ent__states *out) {
  const ent_resolver *r = work->r;
  ent__states named = {0};
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(r, back);
    if (!c || c->sentence + 1 < work->sentence->number) break;
    if (c->sentence == work->sentence->number || c->class == ENT__CLASS_OTHER ||
        c->class == ENT__CLASS_SET || c->party_count != 1)
      continue;
    ent__add_state(&named, c->parties[0]);
  }
  *out = (ent__states){.count = named.count};
  for (uint32_t i = 0; i < named.count; i++) out->items[i] = named.items[named.count - 1 - i];
  return named.count == 2;
}

static void settle_contrast(ent__work *work, ent__draft *draft) {
  bool former = draft->point == ENT__POINT_FORMER;
  ent__states pair;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 1 < work->sentence->number) break;
    if (c->class != ENT__CLASS_SET || c->party_count != 2) continue;
    give(draft, &c->parties[former ? 0 : 1], 1, ENT_EMPTY, true);
    draft->class = ENT__CLASS_STATE;
    return;
  }
  if (!two_of_last(work, &pair)) return;
  give(draft, &pair.items[former ? 0 : 1], 1, ENT_EMPTY, true);
  draft->class = ENT__CLASS_STATE;
}

/* "Israel, |the occupying power|": the name just before it. */
static const ent_entity *named_before(const ent__work *work, const ent__draft *draft) {
  uint32_t first = draft->mention.first;
  if (first < 2 || !ent__is(&work->sentence->tokens[first - 1], ",")) return NULL;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.last + 2 == first && d->party_count == 1 && d->class == ENT__CLASS_STATE)
      return ent_world_entity(work->r->world, d->parties[0].entity);
  }
  return NULL;
}

static void settle_occupier(ent__work *work, ent__draft *draft) {
  const ent_entity *state = named_before(work, draft);
  if (!state) state = work->r->occupier;
  if (!state) return;
  work->r->occupier = state;
  ent__add_party(draft, state->id, draft->sector, ENT_EMPTY);
  draft->mention.kind = state->kind;
  draft->class = ENT__CLASS_STATE;
}

/* Subject of one of the verbs, or behind their "by". */
static bool is_said_to(const ent_sentence *s, const ent_mention *m, const char *const *verbs) {
  const ent_token *head = &s->tokens[m->head], *of, *before;
  if (!s->parsed || head->head < 0) return false;
  of = &s->tokens[head->head];
  if (!ent__is_any(&(ent_token){.form = of->lemma}, verbs)) return false;
  if (ent_deprel_is(head, "nsubj")) return !ent_slice_is(head->deprel, "nsubj:pass");
  before = ent__preposition(s, m->first, m->head);
  return before && ent__is(before, "by");
}

/* "|A| occupied ...", "|A|'s invasion", "the occupation by |A|". */
static bool is_said_to_occupy(const ent_sentence *s, const ent_mention *m) {
  const ent_token *head = &s->tokens[m->head], *of, *before;
  if (!s->parsed || head->head < 0) return false;
  if (is_said_to(s, m, WORDS("occupy", "invade", "annex"))) return true;
  of = &s->tokens[head->head];
  if (ent_deprel_is(head, "nsubj")) return false;
  before = ent__preposition(s, m->first, m->head);
  if (before && ent__is(before, "by"))
    return ent__is_any(&(ent_token){.form = of->lemma},
                       WORDS("occupation", "invasion", "annexation", "aggression"));
  return !before &&
         (ent_deprel_is(head, "nmod") || ent_deprel_is(head, "amod") ||
          ent_deprel_is(head, "compound")) &&
         ent__is_any(&(ent_token){.form = of->lemma},
                     WORDS("occupation", "invasion", "annexation", "aggression"));
}

static void note_occupier(ent__work *work) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->class == ENT__CLASS_STATE && d->party_count == 1 &&
        is_said_to_occupy(work->sentence, &d->mention))
      work->r->occupier = ent_world_entity(work->r->world, d->parties[0].entity);
  }
}

static void note_host(ent__work *work) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->class != ENT__CLASS_STATE || d->party_count != 1 ||
        !ent__is_state_id(d->parties[0].entity) ||
        !is_said_to(work->sentence, &d->mention, WORDS("host", "invite", "receive", "welcome")))
      continue;
    work->r->host = ent_world_entity(work->r->world, d->parties[0].entity);
    work->r->host_sentence = work->sentence->number;
  }
}

/* "|Brazil| invited ... |The host country| ..." */
static void settle_host(ent__work *work, ent__draft *draft) {
  const ent_resolver *r = work->r;
  if (!r->host || r->host_sentence + 6 < work->sentence->number) return;
  ent__add_party(draft, r->host->id, ENT_EMPTY, ENT_EMPTY);
  draft->mention.kind = r->host->kind;
  draft->class = ENT__CLASS_STATE;
}

static void without_role(ent__states *set) {
  for (uint32_t i = 0; i < set->count; i++) set->items[i].sector = set->items[i].person = ENT_EMPTY;
}

/* "their dispute over Karabakh ..., a site of |conflict between the two countries|": who quarrel
 * are the parties of the dispute that the sentence names. */
static bool settle_quarrel(ent__work *work, ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  uint32_t first = draft->mention.first;
  if (draft->number != 2 || first < 2 || !ent__is(&s->tokens[first - 1], "between") ||
      !ent__is_any(&s->tokens[first - 2], WORDS("conflict", "war", "dispute", "fighting", "clashes",
                                                "hostilities", "tensions", "conflicts", "wars")))
    return false;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *topic = &work->drafts[i];
    if (topic->mention.kind != ENT_KIND_TOPIC || topic->party_count != 2 ||
        topic->mention.first > first)
      continue;
    for (uint32_t k = 0; k < 2; k++) ent__add_party(draft, topic->parties[k].entity, draft->sector, ENT_EMPTY);
    draft->mention.kind = ENT_KIND_STATE;
    draft->class = ENT__CLASS_SET;
    return true;
  }
  return false;
}

/* "the two |Nordic| countries", "the |North African| rivals": those named of late that the word
 * fits, if they are as many as it says. */
static bool told_by_trait(const ent__work *work, const ent__draft *draft, ent__states *out) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 3 < work->sentence->number) break;
    for (uint32_t i = 0; i < c->party_count; i++)
      if (ent__fits_traits(work, draft, c->parties[i].entity)) ent__add_state(out, c->parties[i]);
  }
  return out->count == (draft->number ? draft->number : 2);
}

/* "Peru was the latest. |It| recognised it in May, and |the two countries| exchanged ambassadors": who did the one and the state that
 * the text is on, where the sentence names no third. */
static bool settle_joined(ent__work *work, ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  const ent_token *head = &s->tokens[draft->mention.head];
  const ent__draft *doer = NULL;
  const ent_entity *main = work->r->main[0];
  int32_t verb = s->parsed && ent_deprel_is(head, "nsubj") ? head->head : -1;
  if (draft->number != 2 || !draft->set_of_states || !main || verb < 0 || !ent_deprel_is(&s->tokens[verb], "conj")) return false;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    const ent_token *word = &s->tokens[d->mention.head];
    if (d->mention.first >= draft->mention.first || d->mention.kind == ENT_KIND_TOPIC || !d->party_count) continue;
    if (word->head == s->tokens[verb].head && ent_deprel_is(word, "nsubj") && d->party_count == 1 && d->class == ENT__CLASS_STATE) doer = d;
    else if (d->class == ENT__CLASS_STATE && d->mention.kind != ENT_KIND_PLACE && !ent_slice_eq(d->parties[0].entity, main->id)) return false;
  }
  if (!doer || ent_slice_eq(doer->parties[0].entity, main->id)) return false;
  ent__add_party(draft, doer->parties[0].entity, draft->sector, ENT_EMPTY);
  ent__add_party(draft, main->id, draft->sector, ENT_EMPTY);
  draft->mention.kind = ENT_KIND_STATE;
  draft->class = ENT__CLASS_SET;
  return true;
}

void ent__settle_set(ent__work *work, ent__draft *draft) {
  ent__states set = {0};
  bool found;
  if (settle_quarrel(work, draft) || settle_joined(work, draft)) return;
  found = draft->trait_count ? told_by_trait(work, draft, &set)
                             : ent__find_set(work, draft->number, draft->definite, draft->mention.head, &set);
  if (!found) return;
  if (draft->set_of_states || draft->sector.size) without_role(&set);
  give(draft, set.items, set.count, draft->sector, !draft->set_of_states && !draft->sector.size);
  draft->class = ENT__CLASS_SET;
}

static bool is_speech(const ent_token *verb) {
  return ent__is_any(
      &(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
      WORDS("say", "tell", "add", "state", "note", "stress", "declare", "announce", "emphasize",
            "emphasise", "write", "comment", "remark", "explain", "claim", "argue", "insist",
            "warn", "reply", "respond", "continue", "express", "conclude", "underline", "said",
            "told", "thank", "praise", "issue", "post", "tweet", "condemn", "congratulate",
            "reiterate", "assure", "speak", "urge", "promise", "vow", "ask", "call", "admit",
            "recall", "describe"));
}

/* Others are many, too: a plural noun stands before. */
static bool names_many(const ent_sentence *s, uint32_t t) {
  for (uint32_t k = 0; k < t; k++)
    if (ent_slice_is(s->tokens[k].xpos, "NNS") || ent_slice_is(s->tokens[k].xpos, "NNPS"))
      return true;
  return false;
}

/* "Imran Khan said that |they| intend": the speaker's side. */
static void settle_reported(const ent__work *work, ent__draft *draft, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t verb = ent__clause_of(s, t);
  if (!s->parsed || verb >= s->count || !ent_deprel_is(&s->tokens[verb], "ccomp")) return;
  if (s->tokens[verb].head < 0 || !is_speech(&s->tokens[s->tokens[verb].head])) return;
  if (names_many(s, t)) return;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    const ent_token *head = &s->tokens[d->mention.head];
    if (d->party_count != 1 || !ent__is_state_id(d->parties[0].entity) || ent__is_self(work, d))
      continue;
    if (head->head != s->tokens[verb].head || !ent_deprel_is(head, "nsubj")) continue;
    ent__add_party(draft, d->parties[0].entity, d->parties[0].sector, ENT_EMPTY);
    draft->mention.kind = ENT_KIND_STATE;
    draft->class = ENT__CLASS_STATE;
    return;
  }
}

/* What those do who have met: "They discussed ...", "The leaders agreed ...". */
static bool tells_of_talks(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  const ent_token *verb;
  if (!s->parsed || s->tokens[t].head < 0 || !ent_deprel_is(&s->tokens[t], "nsubj")) return false;
  verb = &s->tokens[s->tokens[t].head];
  return ent__is_any(
      &(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
      WORDS("discuss", "agree", "exchange", "affirm", "reaffirm", "commit", "recommit", "review",
            "consult", "welcome", "underscore", "reiterate", "express", "address", "talk", "note",
            "speak", "pledge", "decide", "acknowledge", "stress", "emphasize", "emphasise", "look",
            "coordinate", "explore", "resolve", "confer", "condemn", "recognize", "recognise",
            "applaud", "share", "announce", "sign", "call", "plan", "meet", "work", "conclude",
            "celebrate", "highlight", "continue", "pay", "establish", "launch", "take"));
}

bool ent__settle_talks(ent__work *work, ent__draft *draft, uint32_t number) {
  const ent_resolver *r = work->r;
  if (r->talks_count < 2 || r->talks_sentence + 8 < work->sentence->number) return false;
  if (number && r->talks_count != number) return false;
  for (uint32_t i = 0; i < r->talks_count; i++)
    ent__add_party(draft, r->talks[i].entity, r->talks[i].sector, r->talks[i].person);
  draft->mention.kind = ENT_KIND_STATE;
  draft->mention.plural = true;
  draft->class = ENT__CLASS_SET;
  return true;
}

/* Two states are named far more than any third. */
static bool is_on_a_pair(const ent_resolver *r) {
  return r->main[1] && r->main_count[1] >= 6 && r->main_count[1] >= 3 * r->main_count[2];
}

/* "They help |each other|", "ties between |them|", "they hold bilateral exercises": the two
 * that the text is on. */
static bool settle_mutual(ent__work *work, ent__draft *draft, uint32_t t) {
  const ent_sentence *s = work->sentence;
  ent__states set = {0};
  bool mutual = t > 0 && ent__is(&s->tokens[t - 1], "between");
  for (uint32_t k = t + 1; k < s->count && k < t + 9 && !mutual; k++)
    mutual = ent__is_any(&s->tokens[k], WORDS("bilateral", "bilaterally", "mutual", "mutually")) ||
             (k + 1 < s->count && ent__is_any(&s->tokens[k], WORDS("each", "one")) &&
              ent__is_any(&s->tokens[k + 1], WORDS("other", "another")));
  if (!mutual || (names_many(s, t) && !is_on_a_pair(work->r))) return false;
  if (!ent__find_set(work, 2, false, UINT32_MAX, &set)) return false;
  without_role(&set);
  give(draft, set.items, set.count, ENT_EMPTY, false);
  draft->class = ENT__CLASS_SET;
  return true;
}

/* "|The brotherly country| sent aid to Chad", in a text on two that is no side's: the other of them. */
static bool settle_kin(ent__work *work, ent__draft *draft) {
  ent_party party;
  if (!draft->definite || work->r->side || !ent__other_of_pair(work, UINT32_MAX, &party)) return false;
  ent__add_party(draft, party.entity, ENT_EMPTY, ENT_EMPTY);
  draft->mention.kind = ent__kind_of_party(work->r, &party);
  draft->class = ENT__CLASS_STATE;
  return true;
}

/* "A and B announced that |they| will": of a clause that another governs; its subject comes before who talked earlier. */
static bool is_reported(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  return s->parsed && s->tokens[t].head >= 0 && ent_deprel_is(&s->tokens[s->tokens[t].head], "ccomp");
}

static void settle_they(ent__work *work, ent__draft *draft, uint32_t t) {
  ent__referent found;
  draft->mention.plural = true;
  if (is_reported(work, t) && ent__find_thing(work, t, true, &found)) {
    copy_referent(work, draft, &found);
    return;
  }
  if (tells_of_talks(work, t) && ent__settle_talks(work, draft, 0)) return;
  if (ent__find_thing(work, t, true, &found))
    copy_referent(work, draft, &found);
  else if (!settle_mutual(work, draft, t))
    settle_reported(work, draft, t);
}

static void settle_pointer(ent__work *work, ent__draft *draft) {
  uint32_t t = draft->mention.head;
  ent__referent found;
  switch (draft->point) {
    case ENT__POINT_HE:
      if (!ent__find_person(work, t, &found)) break;
      copy_referent(work, draft, &found);
      ent__learn_sex(work->r, found.parties[0].person, ent__sex_of(&work->sentence->tokens[t]));
      break;
    case ENT__POINT_IT:
      if (ent__find_thing(work, t, false, &found)) copy_referent(work, draft, &found);
      break;
    case ENT__POINT_THEY: settle_they(work, draft, t); break;
    case ENT__POINT_WE:
    case ENT__POINT_I:
    case ENT__POINT_OURS: settle_we(work, draft); break;
    case ENT__POINT_YOU: settle_you(work, draft); break;
    case ENT__POINT_COUNTRY: {
      const ent__referent *c;
      if (settle_kin(work, draft)) break;
      c = ent__find_country(work, draft);
      if (!c) break;
      ent__add_party(draft, c->parties[0].entity, ENT_EMPTY, ENT_EMPTY);
      draft->mention.kind = ent__kind_of_party(work->r, &c->parties[0]);
      draft->class = ENT__CLASS_STATE;
      break;
    }
    case ENT__POINT_LAND: {
      const ent__referent *c = ent__find_land(work, &work->sentence->tokens[t]);
      if (!c && !ent__is(&work->sentence->tokens[t], "islands")) c = ent__find_disputed(work); /* Crimea is "the peninsula" */
      if (c) copy_referent(work, draft, c);
      break;
    }
    case ENT__POINT_DOUBTED: {
      const ent__referent *c = ent__find_disputed(work);
      if (c) ent__add_party(draft, c->parties[0].entity, ENT_EMPTY, ENT_EMPTY);
      draft->mention.kind = c ? ENT_KIND_DISPUTED : draft->mention.kind;
      break;
    }
    case ENT__POINT_BODY:
      if (ent__settle_coalition(work, draft) || ent__settle_same_noun(work, draft)) break;
      if (ent__settle_namesake(work, draft) || ent__settle_assembly(work, draft)) break;
      if (!ent__capital(&work->sentence->tokens[t]))
        copy_referent(work, draft, ent__find_body(work));
      break;
    case ENT__POINT_SET: ent__settle_set(work, draft); break;
    case ENT__POINT_FORMER:
    case ENT__POINT_LATTER: settle_contrast(work, draft); break;
    case ENT__POINT_NEIGHBOUR: ent__settle_neighbour(work, draft); break;
    case ENT__POINT_HOST: settle_host(work, draft); break;
    case ENT__POINT_OCCUPIER: settle_occupier(work, draft); break;
    case ENT__POINT_NONE: break;
  }
}

/* "its army", "the country's president", "the Presidents of the two countries". */
static void settle_owner(ent__work *work, ent__draft *draft) {
  const ent_token *token = &work->sentence->tokens[draft->owner];
  ent__draft pointer = {0};
  ent_slice person = draft->party_count ? ENT_EMPTY : draft->parties[0].person;
  ent__pointing p;
  if (work->r->assembly && ent__is(token, "our") && ent__settle_assembly(work, draft)) return;
  pointer.mention.head = draft->owner;
  pointer.mention.first = draft->owner;
  pointer.point = ent__pronoun_of(token);
  if (pointer.point == ENT__POINT_NONE && ent__is_country_word(token)) {
    p = ent__read_pointing(work, draft->owner, ENT__POINT_COUNTRY);
    pointer.point = p.ours ? ENT__POINT_OURS : p.yours ? ENT__POINT_YOU : p.point;
    pointer.definite = p.friendly;
    ent__take_traits(work, &pointer, &p, token);
  } else if (pointer.point == ENT__POINT_NONE) {
    p = ent__read_pointing(work, draft->owner, ENT__POINT_SET);
    pointer.point = p.point;
    pointer.number = p.number;
    pointer.definite = p.ours;
    pointer.set_of_states = true;
    ent__take_traits(work, &pointer, &p, NULL);
  }
  settle_pointer(work, &pointer);
  for (uint32_t i = 0; i < pointer.party_count; i++) {
    bool state = ent__is_state_id(pointer.parties[i].entity);
    if (ent_slice_starts(pointer.parties[i].entity, "PER:")) continue;
    ent__add_party(draft, pointer.parties[i].entity,
                   state || !ent_slice_is(draft->sector, "GOV") ? draft->sector : ENT_EMPTY,
                   person);
  }
  if (!draft->party_count) return;
  draft->mention.kind = ent__kind_of_party(work->r, &draft->parties[0]);
  if (draft->party_count > 1) draft->mention.plural = true;
}

/* ---- the sentence
 * ---------------------------------------------------------------------------------------- */

static void note_speaker(ent__work *work) {
  const ent_sentence *s = work->sentence;
  /* a quotation that goes on keeps its speaker */
  if (s->count && in_quotation(work, 0) && work->r->speaker_sentence + 1 == s->number)
    work->r->speaker_sentence = s->number;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    const ent_token *head = &s->tokens[d->mention.head];
    if (!d->party_count || d->mention.kind == ENT_KIND_TOPIC || !s->parsed ||
        !ent_deprel_is(head, "nsubj") || head->head < 0)
      continue;
    if (!is_speech(&s->tokens[head->head]) || in_quotation(work, d->mention.head)) continue;
    work->r->speaker = d->parties[0];
    work->r->speaker_sentence = s->number;
    return;
  }
}

static void add_member(ent__states *set, ent_party party) {
  for (uint32_t i = 0; i < set->count; i++)
    if (ent_slice_eq(set->items[i].entity, party.entity)) return;
  if (set->count < ENT__MAX_PARTIES) set->items[set->count++] = party;
}

static void remember_set(ent__work *work, const ent_mention *first, const ent__states *set) {
  ent_party *parties = ENT_ARENA_NEW(work->r->arena, ent_party, set->count);
  if (!parties) return;
  memcpy(parties, set->items, set->count * sizeof *parties);
  ent__remember(work, first, ENT__CLASS_SET, parties, set->count, false);
}

static bool is_contact(const ent_token *verb) {
  return ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                     WORDS("meet", "met", "speak", "spoke", "talk", "host", "confer", "discuss",
                           "call", "welcome", "receive", "negotiate", "join", "agree"));
}

/* "Azerbaijan and Pakistan": the pair is a referent of its own. */
static void remember_pair(ent__work *work, uint32_t number) {
  const ent_sentence *s = work->sentence;
  ent__draft *second = &work->drafts[number];
  ent__states set = {0};
  uint32_t heads[ENT__MAX_PARTIES], count = 0;
  const ent__draft *first = NULL;
  if (!s->parsed || second->class == ENT__CLASS_OTHER || second->party_count != 1) return;
  if (!ent_deprel_is(&s->tokens[second->mention.head], "conj")) return;
  heads[0] = (uint32_t)s->tokens[second->mention.head].head;
  for (uint32_t i = 0; i < number; i++) {
    const ent__draft *d = &work->drafts[i];
    const ent_token *head = &s->tokens[d->mention.head];
    if (d->party_count != 1 || d->mention.kind == ENT_KIND_TOPIC) continue;
    if (d->mention.head != heads[0] &&
        !(ent_deprel_is(head, "conj") && head->head == (int32_t)heads[0]))
      continue;
    if (!first) first = d;
    add_member(&set, d->parties[0]);
    count++;
  }
  add_member(&set, second->parties[0]);
  if (count && set.count > 1) remember_set(work, &first->mention, &set);
}

/* "holds |talks|", "had a |call|". */
static bool is_contact_noun(const ent_token *noun) {
  return ent__is_any(&(ent_token){.form = noun->lemma.size ? noun->lemma : noun->form},
                     WORDS("meeting", "talk", "talks", "call", "conversation", "discussion",
                           "consultation", "summit", "phone", "dialogue", "dinner", "lunch"));
}

/* The noun of talks that the verb has for its object, or NO_TOKEN. */
static uint32_t contact_object(const ent_sentence *s, int32_t verb) {
  for (uint32_t t = 0; t < s->count; t++)
    if (s->tokens[t].head == verb && ent_slice_is(s->tokens[t].deprel, "obj") &&
        is_contact_noun(&s->tokens[t]))
      return t;
  return ENT__NO_TOKEN;
}

/* Who is welcomed or received in person: no state, body or plan, which may be welcomed from afar; a body that one joins is not met. */
static bool may_be_met(const ent_token *verb, const ent__draft *object) {
  bool greets = ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form}, WORDS("welcome", "receive"));
  if (object->class == ENT__CLASS_BODY && ent_slice_is(verb->lemma, "join")) return false;
  return !greets || object->class == ENT__CLASS_PERSON || object->class == ENT__CLASS_PEOPLE || object->mention.plural;
}

/* "A met with B": the two are what "they" then means. */
static void remember_contact(ent__work *work) {
  const ent_sentence *s = work->sentence;
  if (!s->parsed) return;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *a = &work->drafts[i];
    const ent_token *head = &s->tokens[a->mention.head];
    ent__states set = {0};
    uint32_t noun;
    const ent__draft *joined = NULL;
    if (!a->party_count || !ent_slice_is(head->deprel, "nsubj") || head->head < 0) continue;
    noun = contact_object(s, head->head);
    if (!is_contact(&s->tokens[head->head]) && noun == ENT__NO_TOKEN) continue;
    for (uint32_t n = 0; n < a->party_count; n++) add_member(&set, a->parties[n]);
    for (uint32_t k = 0; k < work->draft_count; k++) {
      const ent__draft *b = &work->drafts[k];
      const ent_token *other = &s->tokens[b->mention.head];
      const ent_token *before;
      if (k == i || !b->party_count || b->class == ENT__CLASS_OTHER ||
          b->mention.kind == ENT_KIND_TOPIC)
        continue;
      if (ent_deprel_is(other, "conj") && joined && set.count > 1) {
        if (other->head < (int32_t)joined->mention.first ||
            other->head > (int32_t)joined->mention.last)
          continue;
        for (uint32_t n = 0; n < b->party_count; n++) add_member(&set, b->parties[n]);
        continue;
      }
      if (other->head != head->head &&
          !(noun != ENT__NO_TOKEN && other->head == (int32_t)noun))
        continue;
      before = ent__preposition(s, b->mention.first, b->mention.head);
      if (!(ent_slice_is(other->deprel, "obj") && may_be_met(&s->tokens[head->head], b)) && !(before && ent__is(before, "with"))) continue;
      joined = b;
      for (uint32_t n = 0; n < b->party_count; n++) add_member(&set, b->parties[n]);
    }
    if (set.count < 2) continue;
    remember_set(work, &a->mention, &set);
    memcpy(work->r->talks, set.items, set.count * sizeof *set.items);
    work->r->talks_count = set.count;
    work->r->talks_sentence = s->number;
    return;
  }
}

static int by_first(const ent__draft *a, const ent__draft *b) {
  if (a->mention.first != b->mention.first) return a->mention.first < b->mention.first ? -1 : 1;
  if (a->mention.last != b->mention.last) return a->mention.last > b->mention.last ? -1 : 1;
  return 0;
}

/* Insertion sort: few, and nearly in order. */
static void sort_drafts(ent__work *work) {
  for (uint32_t i = 1; i < work->draft_count; i++) {
    uint32_t k = i;
    ent__draft moved;
    if (by_first(&work->drafts[i - 1], &work->drafts[i]) <= 0) continue;
    moved = work->drafts[i];
    while (k > 0 && by_first(&work->drafts[k - 1], &moved) > 0) {
      work->drafts[k] = work->drafts[k - 1];
      k--;
    }
    work->drafts[k] = moved;
  }
}

/* Whose territory a place is: the state it lies in, or the one holder of the region. */
static ent_slice territory_of(const ent__work *work, const ent__draft *draft) {
  const ent_entity *entity;
  if (draft->party_count != 1) return ENT_EMPTY;
  entity = ent_world_entity(work->r->world, draft->parties[0].entity);
  if (!entity) return ENT_EMPTY;
  if (entity->territory.size) return entity->territory;
  /* the Falkland Islands: a land of its own among the tables' states, held by one that lasts; not a state that was */
  if (entity->kind == ENT_KIND_STATE && entity->parent.size == 3 && entity->when.to == ENT_DAY_NONE && draft->mention.kind != ENT_KIND_PLACE) return entity->parent;
  return draft->mention.kind == ENT_KIND_PLACE && entity->kind == ENT_KIND_STATE ? entity->id
                                                                                 : ENT_EMPTY;
}

static bool is_polity(const ent__work *work, const ent__draft *draft) {
  const ent_entity *entity = draft->party_count == 1 ? ent_world_entity(work->r->world, draft->parties[0].entity) : NULL;
  return entity && entity->kind == ENT_KIND_DISPUTED && ent_slice_is(entity->type, "polity");
}

/* An airline's state. */
static ent_slice home_of(const ent__work *work, const ent__draft *draft) {
  const ent_entity *entity = draft->party_count == 1 ? ent_world_entity(work->r->world, draft->parties[0].entity) : NULL;
  return entity && entity->kind == ENT_KIND_ORG && entity->parent.size == 3 ? entity->parent : ENT_EMPTY;
}

/* An office told beside the name, of one owner: "X, |security advisor of Chile|", "|the security advisor
 * of Chile|, X". */
static const ent__draft *office_beside(const ent__work *work, const ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  const ent_mention *m = &draft->mention;
  for (uint32_t i = 0; s->parsed && i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    const ent_mention *first = d < draft ? &d->mention : m, *second = d < draft ? m : &d->mention;
    int32_t head = s->tokens[second->head].head;
    if (d == draft || !d->agent || d->mention.plural || d->party_count != 1 || d->parties[0].person.size ||
        !ent__is_state_id(d->parties[0].entity))
      continue;
    if (second->first < first->last + 2 || second->first > first->last + 3 || !ent__is(&s->tokens[first->last + 1], ","))
      continue;
    if (ent_deprel_is(&s->tokens[second->head], "appos") && head >= (int32_t)first->first && head <= (int32_t)first->last)
      return d;
  }
  return NULL;
}

/* "Anna Berg |of Norway|, speaking for the exporters" */
static const ent__draft *state_behind_of(const ent__work *work, const ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  uint32_t of = draft->mention.last + 1;
  if (of + 1 >= s->count || !ent__is(&s->tokens[of], "of")) return NULL;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    bool goes_on = d->mention.last + 1 < s->count && ent__is_proper(work, d->mention.last + 1);
    if (d->mention.first != of + 1 + ent__is(&s->tokens[of + 1], "the") || d->mention.how != ENT_HOW_NAME || goes_on) continue;
    return d->party_count == 1 && ent__is_state_id(d->parties[0].entity) ? d : NULL;
  }
  return NULL;
}

/* "the state oil company of Chile |(ENAP)|": who is meant is named in the brackets. */
static void take_name_in_brackets(ent__work *work, ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  uint32_t open = draft->mention.last + 1;
  if (!draft->agent || draft->mention.plural || draft->parties[0].person.size || draft->mention.office.size || open + 2 >= s->count ||
      !ent__is(&s->tokens[open], "("))
    return;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.first != open + 1 || d->mention.last + 1 >= s->count || !ent__is(&s->tokens[d->mention.last + 1], ")") || d->party_count != 1)
      continue;
    if (d->mention.kind != ENT_KIND_ORG && d->mention.kind != ENT_KIND_GROUP && d->mention.kind != ENT_KIND_IGO) return;
    draft->parties[0] = d->parties[0];
    draft->party_count = 1;
    draft->mention.kind = d->mention.kind;
    return;
  }
}

/* A stranger acts for the state whose office he is said to hold, or of which he is said to be. */
static void adopt_office(ent__work *work, ent__draft *draft) {
  ent_party *party = &draft->parties[0];
  const ent__draft *office;
  if (draft->party_count != 1 || !ent_slice_starts(party->entity, "PER:")) return;
  office = office_beside(work, draft);
  if (!office) office = state_behind_of(work, draft);
  if (!office) return;
  *party = (ent_party){office->parties[0].entity, office->parties[0].sector, party->person};
  if (office->agent) draft->mention.kind = ent__kind_of_party(work->r, party);
  ent__remember_person(work->r, (ent_slice){party->person.data + 4, party->person.size - 4}, draft->person, *party,
                       office->mention.office);
}

/* "a member of the |African Union| (AU) |Peace and Security Council|": the name of the whole begins that of its body. */
static void adopt_body(ent__work *work, ent__draft *draft) {
  const ent_sentence *s = work->sentence;
  uint32_t next = draft->mention.last + 1;
  const ent_entity *whole = draft->party_count == 1 ? ent_world_entity(work->r->world, draft->parties[0].entity) : NULL;
  if (!whole || draft->mention.kind != ENT_KIND_IGO) return;
  if (next + 2 < s->count && ent__is(&s->tokens[next], "(") && ent__is(&s->tokens[next + 2], ")")) next += 3;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    const ent_entity *body = d->mention.first == next && d->party_count == 1 && d->mention.kind == ENT_KIND_IGO
                                 ? ent_world_entity(work->r->world, d->parties[0].entity)
                                 : NULL;
    if (body && ent_world_parent(work->r->world, body, 0) == whole) draft->parties[0].entity = body->id;
  }
}

ent_status ent__settle(ent__work *work, ent_error *err) {
  sort_drafts(work);
  note_speaker(work);
  for (uint32_t i = 0; i < work->draft_count; i++) {
    ent__draft *draft = &work->drafts[i];
    ent_party *kept;
    switch (draft->wait) {
      case ENT__WAIT_PRONOUN: settle_pointer(work, draft); break;
      case ENT__WAIT_OWNER: settle_owner(work, draft); break;
      case ENT__WAIT_FOCUS: ent__settle_focus(work, draft); break;
      case ENT__WAIT_COUNTERPART: ent__settle_counterpart(work, draft); break;
      case ENT__WAIT_NONE: break;
    }
    if (!draft->party_count) continue;
    adopt_office(work, draft);
    take_name_in_brackets(work, draft);
    adopt_body(work, draft);
    kept = ENT_ARENA_NEW(work->r->arena, ent_party, draft->party_count);
    if (!kept) return ent_fail(err, ENT_E_NOMEM, "out of memory keeping mentions");
    memcpy(kept, draft->parties, draft->party_count * sizeof *kept);
    draft->mention.parties = kept;
    draft->mention.party_count = draft->party_count;
    if (draft->mention.kind == ENT_KIND_TOPIC) continue;
    draft->mention.territory_of = territory_of(work, draft);
    draft->mention.polity = is_polity(work, draft);
    if (!draft->mention.home.size) draft->mention.home = home_of(work, draft);
    if (draft->class == ENT__CLASS_PERSON)
      for (uint32_t t = draft->mention.first; t <= draft->mention.last; t++)
        ent__learn_sex(work->r, draft->parties[0].person,
                       ent__sex_of(&work->sentence->tokens[t]));
    if (draft->party_count > 1 && draft->class != ENT__CLASS_PEOPLE) draft->class = ENT__CLASS_SET;
    ent__remember(work, &draft->mention, draft->class, kept, draft->party_count,
                  draft->wait == ENT__WAIT_PRONOUN);
    work->r->memory[(work->r->memory_count - 1) % ENT__MEMORY].self = ent__is_self(work, draft);
    remember_pair(work, i);
  }
  note_speaker(work);
  note_occupier(work);
  note_host(work);
  remember_contact(work);
  ent__note_subject(work);
  return ENT_OK;
}
