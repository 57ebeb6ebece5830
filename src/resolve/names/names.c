/* Names that no title took: states, capitals that stand for governments or are
 * places, bodies, organisations, persons, surnames, places and topics. */
#include "resolve/internal.h"

static bool is_mister(const ent_token *token) {
  return ent__is_any(
      token, WORDS("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "sheikh", "sir", "miss",
                   "lord", "lady", "h.e.", "madame", "baroness", "dame"));
}

/* ---- is the name used as a name? -------------------------------------------------------- */

/* A capitalised word beside the atom that belongs to no other name. */
static bool loose_proper(const ent__work *work, uint32_t t) {
  const ent__atom *atom;
  if (t >= work->sentence->count || !ent__is_proper(work, t)) return false;
  atom = ent__atom_at(work, t);
  return !atom || (!atom->name && !atom->agent && !atom->person);
}

/* "Southern Sudan", "mainland China": a part, not a name of its own. */
static bool is_part_word(const ent_token *token) {
  return ent__is_any(token, WORDS("northern", "southern", "eastern", "western", "central", "north",
                                  "south", "east", "west", "upper", "lower", "mainland", "greater",
                                  "nazi", "communist", "soviet", "imperial", "modern", "northeast",
                                  "northwest", "southeast", "southwest", "rural", "united",
                                  "democratic", "metropolitan", "francophone", "occupied", "free"));
}

/* "Ford |Canada|": a firm by where it is. */
static bool in_firm_name(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  uint32_t before = atom->first - 1;
  if (!atom->first || !loose_proper(work, before) || is_part_word(&s->tokens[before]) ||
      is_mister(&s->tokens[before]) || work->shouting)
    return false;
  return (s->tokens[atom->first].head == (int32_t)before &&
          !ent_deprel_is(&s->tokens[atom->first], "appos")) ||
         (s->tokens[before].head == (int32_t)atom->first &&
          ent_deprel_is(&s->tokens[before], "compound"));
}

/* "|Jordan| Peterson": a state's name that people bear too, before a word that names nothing. */
static bool is_first_name(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  uint32_t next = atom->last + 1;
  return !work->shouting && ent__is_any(&s->tokens[atom->first], WORDS("jordan", "chad", "israel")) &&
         loose_proper(work, next) && s->tokens[atom->first].head == (int32_t)next &&
         !ent__is_firm_word(&s->tokens[next]) && !ent_slice_is(s->tokens[next].xpos, "NNPS") &&
         !(next + 1 < s->count && ent__is_proper(work, next + 1)) &&
         !(atom->first > 0 && ent__is_any(&s->tokens[atom->first - 1], WORDS("the", "a")));
}

/* "Michael Jordan", "Jordan Peterson", "Denzel Washington": a piece of a person's name. */
static bool in_stranger_name(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  if (!s->parsed || atom->first != atom->last) return false;
  if (atom->name && (atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM))
    return false;
  if (atom->name && atom->name->use == ENT_USE_NAME &&
      (in_firm_name(work, atom) || is_first_name(work, atom)))
    return true;
  if (atom->first > 0 && loose_proper(work, atom->first - 1) &&
      ent_deprel_is(&s->tokens[atom->first], "flat") &&
      s->tokens[atom->first].head < (int32_t)atom->first)
    return true;
  return loose_proper(work, atom->last + 1) && ent_deprel_is(&s->tokens[atom->last + 1], "flat") &&
         s->tokens[atom->last + 1].head == (int32_t)atom->last;
}

/* "The |India| Diaries", "the |Korea| Herald": the name of what one reads. */
static bool begins_title(const ent__work *work, const ent__atom *atom, uint32_t next) {
  const ent_token *token = &work->sentence->tokens[next];
  return atom->name->use == ENT_USE_NAME && ent__capital(token) &&
         ent__is_any(token, WORDS("diaries", "times", "today", "post", "herald", "tribune", "daily",
                                  "weekly", "review", "journal", "chronicle", "observer", "express",
                                  "telegraph", "gazette", "mail", "digest", "quarterly", "files"));
}

/* "|the West| Valley", "|Holland| & Hart": the beginning of another name. */
static bool begins_stranger_name(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  ent_entity_kind kind = atom->name->entity->kind;
  uint32_t next = atom->last + 1;
  if (work->shouting || next >= s->count) return false;
  if (begins_title(work, atom, next)) return true;
  if (ent__is(&s->tokens[next], "&"))
    return loose_proper(work, next + 1) && !ent__is(&s->tokens[next + 1], "the");
  return (kind == ENT_KIND_REGION || kind == ENT_KIND_PLACE) && atom->last == atom->first + 1 &&
         ent__is(&s->tokens[atom->first], "the") && loose_proper(work, next);
}

/* "|Juan Carlos| Jobet": a known name that goes on as another's. */
static bool goes_on(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  return s->parsed && loose_proper(work, atom->last + 1) &&
         ent_deprel_is(&s->tokens[atom->last + 1], "flat") &&
         !ent__is_any(&s->tokens[atom->last + 1], WORDS("jr.", "jr", "sr.", "ii", "iii"));
}

/* "Heydar |Aliyev| Foundation": the end of a name that is not the person's. */
static bool beside_stranger(const ent__work *work, const ent__atom *atom) {
  const ent_token *token = &work->sentence->tokens[atom->first];
  if (work->sentence->parsed && ent_deprel_is(token, "flat") &&
      token->head < (int32_t)atom->first && token->head >= 0 &&
      !is_mister(&work->sentence->tokens[token->head]) &&
      ent__is_proper(work, (uint32_t)token->head) && !work->covered[token->head])
    return true;
  if (loose_proper(work, atom->last + 1) && !work->shouting) return true;
  return atom->first > 0 && loose_proper(work, atom->first - 1) && !work->shouting &&
         !is_mister(&work->sentence->tokens[atom->first - 1]);
}

static bool has_determiner(const ent__work *work, uint32_t first) {
  for (uint32_t t = first, steps = 0; t-- > 0 && steps < 3; steps++) {
    const ent_token *token = &work->sentence->tokens[t];
    if (ent__is_any(token, WORDS("the", "a", "an", "many", "some", "most", "all", "two", "other",
                                 "these", "those", "of", "young", "ordinary", "fellow", "our",
                                 "any", "every", "another", "one")))
      return true;
    if (work->sentence->parsed && token->upos == ENT_UPOS_NUM) return true;
    if (work->sentence->parsed && token->upos != ENT_UPOS_ADJ) return false;
  }
  return false;
}

/* ---- adjectives and demonyms -------------------------------------------------------------- */

static bool is_plural_word(const ent_token *token) {
  if (ent_slice_is(token->xpos, "NNS") || ent_slice_is(token->xpos, "NNPS")) return true;
  return token->form.size > 3 && token->form.data[token->form.size - 1] == 's' &&
         token->form.data[token->form.size - 2] != 's';
}

/* The noun an adjective goes with, in word order; NO_TOKEN if none. */
static uint32_t noun_after(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  for (uint32_t k = t + 1; k < s->count && k < t + 5; k++) {
    const ent_token *token = &s->tokens[k];
    if (ent__is(token, "-")) continue;
    if (!s->parsed)
      return ent_slice_find(ENT_SLICE(",.;:)'\""), (ent_slice){token->form.data, 1}, 0) == SIZE_MAX
                 ? k
                 : ENT__NO_TOKEN;
    if (token->upos == ENT_UPOS_ADJ || token->upos == ENT_UPOS_NUM || token->upos == ENT_UPOS_ADV ||
        token->upos == ENT_UPOS_CCONJ || ent_deprel_is(token, "compound") ||
        ent_deprel_is(token, "amod"))
      continue;
    return token->upos == ENT_UPOS_NOUN || token->upos == ENT_UPOS_PROPN ? k : ENT__NO_TOKEN;
  }
  return ENT__NO_TOKEN;
}

static bool is_head(const ent__work *work, const ent__atom *atom) {
  const ent_token *token = &work->sentence->tokens[atom->last];
  if (atom->name->use == ENT_USE_DEMONYM && is_plural_word(token)) return true;
  if (!work->sentence->parsed) return noun_after(work, atom->last) == ENT__NO_TOKEN;
  if (ent_deprel_is(token, "amod") || ent_deprel_is(token, "compound")) return false;
  if (token->upos == ENT_UPOS_ADJ && ent_deprel_is(token, "conj")) return false;
  return true;
}

/* "the Azerbaijani side" is the state itself: the phrase covers the noun. */
static bool is_side_noun(const ent_token *token) {
  return ent__is_any(token, WORDS("side", "sides", "authorities", "leadership", "state", "capital",
                                  "nation", "republic", "party", "counterparts", "counterpart"));
}

static bool is_language(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  if (work->r->document->text.size > atom->end && work->r->document->text.data[atom->end] == '-')
    return false; /* "|Soviet|-American" */
  if (is_plural_word(&s->tokens[atom->last]) || has_determiner(work, atom->first)) return false;
  return s->count > 3;
}

/* "the two Koreas", "inter-Korean": both of them. */
static bool names_both_koreas(const ent__work *work, const ent__atom *atom, ent__draft *draft) {
  ent_slice form = work->sentence->tokens[atom->last].form;
  if (!ent_slice_is(form, "Koreas") && !ent_slice_eq_nocase(form, ENT_SLICE("inter-Korean"))) return false;
  draft->mention.kind = ENT_KIND_STATE;
  draft->mention.plural = true;
  draft->class = ENT__CLASS_SET;
  ent__add_party(draft, ENT_SLICE("KOR"), ENT_EMPTY, ENT_EMPTY);
  ent__add_party(draft, ENT_SLICE("PRK"), ENT_EMPTY, ENT_EMPTY);
  return true;
}

/* "the former |Soviet| republic": what it once was a part of is not meant. */
static bool is_past_of_country(const ent__work *work, const ent__atom *atom) {
  const ent_token *tokens = work->sentence->tokens;
  return atom->first > 0 && atom->last + 1 < work->sentence->count && ent__is_any(&tokens[atom->first - 1], WORDS("former", "ex")) &&
         ent__is_any(&tokens[atom->last + 1], WORDS("republic", "republics", "state", "states", "nation", "nations", "country", "countries"));
}

static bool draft_people(ent__work *work, ent__atom *atom) {
  const ent_name *name = atom->name;
  const ent_token *token = &work->sentence->tokens[atom->last];
  uint32_t noun = noun_after(work, atom->last);
  bool head = is_head(work, atom), plural = head && is_plural_word(token);
  ent__draft *draft;
  uint32_t first = atom->first, last = atom->last;
  if ((head && !plural && is_language(work, atom)) || (!head && is_past_of_country(work, atom))) {
    atom->taken = atom->silent = true;
    return true;
  }
  if (!head && noun != ENT__NO_TOKEN && is_side_noun(&work->sentence->tokens[noun]) &&
      noun <= last + 2) {
    last = noun;
    if (first > 0 && ent__is(&work->sentence->tokens[first - 1], "the")) first--;
  }
  draft = ent__add_draft(work, first, last);
  if (!draft) return false;
  atom->taken = true;
  draft->mention.kind = name->entity->kind;
  draft->mention.how = head ? ENT_HOW_DEMONYM : ENT_HOW_ADJECTIVE;
  draft->mention.plural = plural || (head && !ent_slice_ends(token->form, "n"));
  draft->class = head                                     ? ENT__CLASS_PEOPLE
                 : ent__is_state_kind(name->entity->kind) ? ENT__CLASS_STATE
                                                          : ENT__CLASS_BODY;
  if (names_both_koreas(work, atom, draft)) return true;
  ent__add_party(draft, name->entity->id,
                 head && ent__is_state_kind(name->entity->kind) ? ENT_SLICE("CVL") : name->sector,
                 ENT_EMPTY);
  return true;
}

/* ---- capitals and seats ---------------------------------------------------------------- */

static bool followed_by_country(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  uint32_t t = atom->last + 1;
  const ent__atom *next;
  if (t + 1 >= s->count || !ent__is(&s->tokens[t], ",")) return false;
  next = ent__atom_at(work, t + 1);
  return next && next->name && next->name->entity == atom->name->entity &&
         next->name->use != ENT_USE_CAPITAL;
}

/* "pointed the finger at Baku", "anger at Baku", "snapped at Baku": felt or said, not there. */
static bool is_felt_at(const ent_sentence *s, const ent_token *token) {
  const ent_token *up = token->head >= 0 ? &s->tokens[token->head] : token;
  for (uint32_t i = 0; i <= s->count; i++) {
    const ent_token *word = i < s->count ? &s->tokens[i] : up;
    if (word != up && !(word->head == token->head && ent_deprel_is(word, "obj"))) continue;
    if (ent__is_any(&(ent_token){.form = word->lemma.size ? word->lemma : word->form},
                    WORDS("finger", "anger", "fury", "outrage", "ire", "dismay", "indignation", "displeasure",
                          "frustration", "irritation", "barb", "insult", "jibe", "swipe", "dig", "broadside",
                          "accusation", "criticism", "aim", "angry", "furious", "snap", "scoff", "sneer", "fume",
                          "bristle", "lash", "rail", "snipe", "thunder", "hit", "direct", "level", "look")))
      return true;
  }
  return false;
}

/* "left |Baku|", "invaded |Crete|": nobody says such things of a government. */
static bool is_done_to_places(const ent_sentence *s, const ent_token *token) {
  const ent_token *verb = token->head >= 0 ? &s->tokens[token->head] : token;
  if (!ent_deprel_is(token, "obj") && !ent_deprel_is(token, "nsubj:pass")) return false;
  return ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                     WORDS("visit", "leave", "reach", "attack", "hit", "shell", "capture", "enter", "seize", "tour", "strike",
                           "bomb", "take", "retake", "besiege", "target", "pound", "rock", "call", "invade", "occupy",
                           "recapture", "liberate", "overrun", "storm", "encircle", "surround", "blockade", "bombard", "raid",
                           "conquer", "evacuate", "assault", "sack", "burn", "raze", "defend", "garrison", "annex", "cede",
                           "fortify", "bypass", "regain", "recover", "isolate", "strafe", "firebomb"));
}

/* "in Baku", "arrived in", "Baku summit" are the city; "Baku said", "ties with
 * Baku", "between Baku and Ankara" the government. */
static bool is_city(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  uint32_t head = ent__head_of(s, atom->first, atom->last);
  const ent_token *token = &s->tokens[head], *before;
  if (followed_by_country(work, atom)) return true;
  if (s->parsed)
    for (int steps = 0; steps < 4 && ent_deprel_is(token, "conj") && token->head >= 0; steps++) {
      head = (uint32_t)token->head;
      token = &s->tokens[head];
    }
  before = ent__preposition(s, token < &s->tokens[atom->first] ? head : atom->first, head);
  if (before && ent__is(before, "of") && s->parsed && token->head >= 0 &&
      ent__is_any(&s->tokens[token->head],
                  WORDS("president", "mayor", "governor", "city", "town", "streets", "outskirts",
                        "siege", "battle", "fall", "port", "university", "airport", "bishop",
                        "archbishop", "suburb", "suburbs", "centre", "center", "capital")))
    return true;
  if (before && ent__is(before, "at") && s->parsed && is_felt_at(s, token)) return false;
  if (before &&
      ent__is_any(before, WORDS("in", "at", "near", "around", "outside", "inside", "into", "across",
                                "through", "throughout", "over", "via", "within", "en")))
    return true;
  if (before && ent__is_any(before, WORDS("to", "from", "for", "toward", "towards"))) {
    const ent_token *verb;
    if (!s->parsed || token->head < 0) return true;
    verb = &s->tokens[token->head];
    return ent__is_any(
        &(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
        WORDS("go", "come", "travel", "fly", "visit", "trip", "return", "arrive", "flight", "move",
              "head", "invite", "leave", "depart", "drive", "march", "journey", "bring", "send",
              "ambassador", "route", "road", "way", "air", "advance", "withdraw", "flee", "tour",
              "back", "deport", "report"));
  }
  if (s->parsed && ent_deprel_is(token, "compound")) {
    const ent_token *noun = token->head >= 0 ? &s->tokens[token->head] : token;
    for (int steps = 0; steps < 3 && noun->upos == ENT_UPOS_PROPN && noun->head >= 0; steps++) noun = &s->tokens[noun->head]; /* "the A-B axis" */
    return !ent__is_any(noun, WORDS("officials", "official", "government", "relations", "ties",
                                    "regime", "policy", "authorities", "trade", "exports", "imports",
                                    "sanctions", "stance", "leadership", "leaders", "diplomacy", "alliance", "axis", "partnership", "rivalry",
                                    "relationship", "friendship", "cooperation", "tension", "tensions", "entente", "rapprochement", "detente"));
  }
  if (s->parsed && ent_deprel_is(token, "appos")) return true;
  if (s->parsed && is_done_to_places(s, token)) return true;
  if (s->parsed && ent_deprel_is(token, "obl") && !before) return true; /* dateline */
  return false;
}

/* "|Pakistan's| Foreign Office", "the |Indian| House of Representatives": a name that one state's body bears, of
 * another state's; NULL. */
static const ent_entity *other_owner(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  uint32_t at = atom->first;
  bool marked = at > 0 && ent__possessive_mark(&s->tokens[at - 1]);
  const ent__atom *owner;
  at -= marked;
  owner = at > 0 ? ent__atom_at(work, at - 1) : NULL;
  if (!owner || !owner->name || owner->last != at - 1 || !ent__is_state_kind(owner->name->entity->kind) ||
      owner->name->entity == atom->name->entity)
    return NULL;
  return owner->name->use == (marked ? ENT_USE_NAME : ENT_USE_ADJECTIVE) ? owner->name->entity : NULL;
}

/* "A and B are |Muslim countries|": what they are, not those countries. */
static bool is_said_of_others(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  uint32_t head = ent__head_of(s, atom->first, atom->last);
  bool is = false, of = false;
  for (uint32_t t = 0; s->parsed && t < s->count; t++) {
    is |= s->tokens[t].head == (int32_t)head && ent_deprel_is(&s->tokens[t], "cop");
    of |= s->tokens[t].head == (int32_t)head && ent_deprel_is(&s->tokens[t], "nsubj") && t < atom->first;
  }
  return is && of && atom->name->entity->kind == ENT_KIND_REGION && !ent__capital(&s->tokens[head]);
}

/* "150 million |US| dollars": what is paid in, nobody who takes part. */
static bool is_of_money(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  if (atom->first == 0 || atom->last + 1 >= s->count || !ent__is_state_kind(atom->name->entity->kind) ||
      s->tokens[atom->last + 1].upos == ENT_UPOS_VERB) /* "in 1971 India won" */
    return false;
  return ent__is_any(&s->tokens[atom->last + 1], WORDS("dollar", "dollars", "rupee", "rupees", "peso", "pesos", "dinar", "dinars", "dirham", "dirhams",
                                                       "franc", "francs", "pound", "pounds", "yen", "yuan", "won", "lira", "liras", "riyal", "riyals",
                                                       "rouble", "roubles", "ruble", "rubles", "crowns", "kronor", "kroner", "shillings", "baht", "ringgit")) &&
         (s->tokens[atom->first - 1].upos == ENT_UPOS_NUM ||
          ent__is_any(&s->tokens[atom->first - 1], WORDS("million", "billion", "trillion", "millions", "billions", "of", "m", "bn")));
}

static bool draft_entity(ent__work *work, ent__atom *atom) {
  const ent_name *name = atom->name;
  const ent_entity *other;
  uint32_t first = atom->first;
  ent__draft *draft;
  atom->taken = true;
  if (is_said_of_others(work, atom) || is_of_money(work, atom)) return true;
  draft = ent__add_draft(work, first, atom->last);
  if (!draft) return false;
  draft->mention.kind = name->entity->kind;
  draft->mention.how = ENT_HOW_NAME;
  draft->class = ent__is_state_kind(name->entity->kind) ? ENT__CLASS_STATE : ENT__CLASS_BODY;
  switch (name->use) {
    case ENT_USE_CAPITAL:
      draft->mention.how = ENT_HOW_CAPITAL;
      if (is_city(work, atom)) {
        draft->mention.kind = ENT_KIND_PLACE;
        draft->class = ENT__CLASS_OTHER;
        ent__add_party(draft, name->entity->id, ENT_EMPTY, ENT_EMPTY);
        return true;
      }
      ent__add_party(draft, name->entity->id, ENT_SLICE("GOV"), ENT_EMPTY);
      return true;
    case ENT_USE_SEAT: {
      const ent_token *before =
          ent__preposition(work->sentence, first, ent__head_of(work->sentence, first, atom->last));
      draft->mention.how = ENT_HOW_SEAT;
      if (before && ent__is_any(before, WORDS("in", "at", "outside", "near", "inside")))
        draft->mention.kind = ENT_KIND_PLACE;
      break;
    }
    case ENT_USE_BODY:
      draft->mention.how = ENT_HOW_BODY;
      other = other_owner(work, atom);
      if (!other) break;
      ent__add_party(draft, other->id, name->sector, ENT_EMPTY);
      return true;
    case ENT_USE_ADJECTIVE: draft->mention.how = ENT_HOW_ADJECTIVE; break;
    default: break;
  }
  if (name->entity->kind == ENT_KIND_PLACE || name->entity->kind == ENT_KIND_REGION)
    draft->class = ENT__CLASS_OTHER;
  if (name->entity->kind == ENT_KIND_PEOPLE) draft->class = ENT__CLASS_PEOPLE;
  if (names_both_koreas(work, atom, draft)) return true;
  ent__add_party(draft, name->entity->id, name->sector, ENT_EMPTY);
  return true;
}

/* ---- persons ------------------------------------------------------------------------------ */

static bool is_former_before(const ent__work *work, uint32_t first) {
  return first > 0 &&
         ent__is_any(&work->sentence->tokens[first - 1], WORDS("former", "ex", "late"));
}

static bool draft_person(ent__work *work, ent__atom *atom) {
  ent_party party;
  const ent_office *office;
  ent__draft *draft = ent__add_draft(work, atom->first, atom->last);
  if (!draft) return false;
  atom->taken = true;
  office =
      ent__person_party(work, atom->person, false, is_former_before(work, atom->first), &party);
  /* how the text introduced him counts for more than our dates */
  for (uint32_t i = 0; i < work->r->known_count; i++)
    if (work->r->known[i].told && work->r->known[i].person == atom->person && work->r->known[i].party.entity.size)
      party = work->r->known[i].party;
  draft->mention.kind = ENT_KIND_PERSON;
  draft->mention.how = ENT_HOW_PERSON;
  draft->mention.office = office ? office->office : ENT_EMPTY;
  draft->class = ENT__CLASS_PERSON;
  draft->person = atom->person;
  ent__add_party(draft, party.entity, party.sector, party.person);
  ent__remember_person(work->r, atom->person->name, atom->person, party, draft->mention.office);
  return true;
}

/* A surname or an introduced stranger's name: tokens [first, last]. */
static bool draft_surname(ent__work *work, ent__atom *atom, uint32_t first, uint32_t last) {
  const ent_sentence *s = work->sentence;
  const char *text = work->r->document->text.data;
  ent_slice name = {text + s->tokens[first].begin, s->tokens[last].end - s->tokens[first].begin};
  const ent_person *person;
  ent_slice office;
  ent_party party;
  uint32_t from = first;
  ent__draft *draft;
  while (from > 0 && is_mister(&s->tokens[from - 1])) from--;
  if (!ent__surname_party(work, atom, name, NULL, NULL, false, &party, &person, &office))
    return true;
  draft = ent__add_draft(work, from, last);
  if (!draft) return false;
  if (atom) atom->taken = true;
  draft->mention.kind = ENT_KIND_PERSON;
  draft->mention.how = ENT_HOW_PERSON;
  draft->mention.office = office;
  draft->class = ENT__CLASS_PERSON;
  draft->person = person;
  ent__add_party(draft, party.entity, party.sector, party.person);
  ent__remember_person(work->r, person ? person->name : name, person, party, office);
  return true;
}

/* Introduced by a title earlier, unknown to the world: "Lovegrove", "Mr. Lovegrove". */
static bool draft_strangers(ent__work *work) {
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; t < s->count; t++) {
    uint32_t last = t;
    bool known = false;
    if (!(ent__is_proper(work, t) || (ent__capital(&s->tokens[t]) &&
                                      ent__knows_surname(work->r, s->tokens[t].form))) ||
        work->covered[t] ||
        (ent__atom_at(work, t) && (ent__atom_at(work, t)->taken || ent__atom_at(work, t)->name)) || is_mister(&s->tokens[t]))
      continue;
    while (last + 1 < s->count &&
           (ent__is_proper(work, last + 1) || ent__after_hyphen(work, t, last + 1) ||
            (last + 2 < s->count && ent__after_hyphen(work, t, last + 2))) &&
           !(ent__atom_at(work, last + 1) && ent__atom_at(work, last + 1)->taken) && last < t + 4)
      last++;
    for (uint32_t i = 0; i < work->r->known_count && !known; i++) known = !work->r->known[i].person;
    known |= t == last && ent__knows_first_name(work->r, s->tokens[t].form);
    if (known && !draft_surname(work, NULL, t, last)) return false;
    t = last;
  }
  return true;
}

bool ent__is_firm_word(const ent_token *token) {
  static const char *const words[] = {
      "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "co", "co.", "group", "bank", "party",
      "university", "foundation", "forces", "army", "street", "city", "island", "islands", "river",
      "act", "fund", "news", "times", "plc", "sa", "ag", "airlines", "company", "industries",
      "center", "centre", "house", "park", "day", "conference", "protection", "county", "awards",
      "accords", "charter", "memorial", "museum", "institute", "federation", "society",
      "association", "council", "committee", "agency", "ministry", "department", "commission",
      "union", "league", "program", "programme", "initiative", "plan", "project", "strategy",
      "office", "court", "force", "command", "brigade", "regiment", "division", "airport", "port",
      "bridge", "road", "province", "district", "governorate", "mountain", "mountains", "lake",
      "sea", "gulf", "valley", "desert", "hurricane", "two", "war", "internationale", "festival",
      "summit", "treaty", "agreement", "declaration", "dialogue", "forum", "airways", "church",
      "mosque", "hospital", "school", "college", "academy", "championship", "cup", "games", "week",
      "month",
      NULL};
  return ent__is_any(token, words);
}

/* "San Diego", "Mount Sinjar", "Dayr az-Zawr". */
static bool begins_place(const ent_token *token) {
  return ent__is_any(token, WORDS("los", "las", "san", "santa", "saint", "fort", "port", "mount",
                                  "lake", "cape", "point", "oak", "dayr", "deir", "khor", "jabal",
                                  "wadi", "tel", "new", "north", "south", "east", "west", "upper",
                                  "lower", "nuevo", "rio", "bye", "dien", "bandar", "umm", "ras"));
}

/* Words of a name, hyphenated ends aside. */
static uint32_t count_words(const ent__work *work, uint32_t first, uint32_t last) {
  uint32_t count = 0;
  for (uint32_t t = first; t <= last; t++)
    count += ent__capital(&work->sentence->tokens[t]) && !ent__after_hyphen(work, first, t);
  return count;
}

/* "the towns of Tsivkrat and |Lower Bogo|". */
static bool is_called_town(const ent__work *work, uint32_t first) {
  const ent_sentence *s = work->sentence;
  for (uint32_t back = 2; back <= 6 && back <= first; back++)
    if (ent__is_any(&s->tokens[first - back], WORDS("town", "towns", "village", "villages", "city", "cities", "district",
                                                    "districts", "settlement", "settlements", "port", "ports")))
      return ent__is(&s->tokens[first - back + 1], "of");
  return false;
}

/* "in |Stepova Novoselivka|", "|Bandar Sirik|, Iran", "|COVID|-19", "|Citibank NA|". */
static bool is_place_like(const ent__work *work, uint32_t first, uint32_t last) {
  const ent_sentence *s = work->sentence;
  const ent_token *before = ent__preposition(s, first, first);
  if (before && ent__is_any(before, WORDS("in", "at", "near", "into", "around", "outside", "inside",
                                          "throughout", "across", "en")))
    return true;
  if (is_called_town(work, first)) return true;
  for (uint32_t t = first; t <= last; t++) {
    ent_slice form = s->tokens[t].form;
    bool upper = form.size > 1 && !(first == t && form.size == 2);
    for (size_t i = 0; i < form.size; i++) {
      if (form.data[i] >= '0' && form.data[i] <= '9') return true;
      upper &= form.data[i] >= 'A' && form.data[i] <= 'Z';
    }
    if (upper && t > first && !work->shouting) return true;
  }
  if (last + 1 < s->count && ent__is(&s->tokens[last + 1], "-") && last + 2 < s->count &&
      s->tokens[last + 2].form.data[0] >= '0' && s->tokens[last + 2].form.data[0] <= '9')
    return true;
  if (last + 2 < s->count && ent__is(&s->tokens[last + 1], ",")) {
    const ent__atom *next = ent__atom_at(work, last + 2);
    return next && next->name && next->name->entity->kind == ENT_KIND_STATE &&
           (next->name->use == ENT_USE_NAME || next->name->use == ENT_USE_ALIAS) &&
           !(next->last + 1 < s->count && ent__possessive_mark(&s->tokens[next->last + 1]));
  }
  return false;
}

/* A stranger's full name: the tree joins given name and surname as "flat". */
static bool draft_full_names(ent__work *work) {
  const ent_sentence *s = work->sentence;
  if (!s->parsed || work->shouting) return true;
  for (uint32_t t = 0; t + 1 < s->count; t++) {
    uint32_t last = t, from = t;
    bool plain = true;
    ent__draft *draft;
    ent_slice name;
    if (!ent__is_proper(work, t) || work->covered[t] || ent_deprel_is(&s->tokens[t], "flat"))
      continue;
    while (
        last + 1 < s->count && !work->covered[last + 1] &&
        ((s->tokens[last + 1].head == (int32_t)t && ent_deprel_is(&s->tokens[last + 1], "flat")) ||
         ent__after_hyphen(work, t, last + 1) || ent__after_hyphen(work, t, last + 2)))
      last++;
    for (uint32_t k = t; k <= last; k++)
      plain &= ent__after_hyphen(work, t, k) || ent__is(&s->tokens[k], "-") ||
               (ent__capital(&s->tokens[k]) && !ent__is_firm_word(&s->tokens[k]) &&
                s->tokens[k].form.size > 1);
    if (is_place_like(work, t, last) || begins_place(&s->tokens[t]) ||
        ent_slice_is(s->tokens[last].xpos, "NNPS"))
      continue;
    if (last == t || count_words(work, t, last) < 2 || last > t + 5 || !plain || work->covered[t])
      continue;
    if (last + 1 < s->count && ent__is_proper(work, last + 1) &&
        ent_deprel_is(&s->tokens[last + 1], "compound"))
      continue;
    if (last + 2 < s->count && ent__is_any(&s->tokens[last + 1], WORDS("and", "&")) &&
        ent__is_any(&s->tokens[last + 2], WORDS("co", "co.", "company", "sons", "brothers")))
      continue; /* "|J.P. Morgan| and Co" */
    while (from < last && is_mister(&s->tokens[from])) from++;
    draft = ent__add_draft(work, t, last);
    if (!draft) return false;
    name = (ent_slice){draft->mention.name.data + (s->tokens[from].begin - s->tokens[t].begin),
                       s->tokens[last].end - s->tokens[from].begin};
    draft->mention.kind = ENT_KIND_PERSON;
    draft->mention.how = ENT_HOW_PERSON;
    draft->class = ENT__CLASS_PERSON;
    name = ent__person_id(work, name);
    ent__add_party(draft, name, ENT_EMPTY, name);
    ent__remember_person(work->r, (ent_slice){name.data + 4, name.size - 4}, NULL,
                         draft->parties[0], ENT_EMPTY);
    t = last;
  }
  return true;
}

/* ---- places --------------------------------------------------------------------------------- */

/* "the |village of| Kut": no city of that name. */
static bool is_called_village(const ent_sentence *s, uint32_t first) {
  return first > 1 && ent__is(&s->tokens[first - 1], "of") && ent__is_any(&s->tokens[first - 2], WORDS("village", "villages", "hamlet", "settlement"));
}

static bool is_place(const ent__work *work, const ent__atom *atom) {
  const ent_resolver *r = work->r;
  const ent_place *place = atom->place;
  const ent_entity *country = place->country;
  const ent_token *before;
  uint32_t count = 0;
  /* "Donetsk Oblast" may begin with an adjective */
  if (!ent__is_proper(work, atom->first) && work->sentence->parsed &&
      (atom->last == atom->first || !ent__is_proper(work, atom->last)))
    return false;
  if (atom->first > 0 && is_mister(&work->sentence->tokens[atom->first - 1])) return false;
  if (loose_proper(work, atom->last + 1) && !work->shouting) return false;
  if (atom->first > 0 && loose_proper(work, atom->first - 1)) return false;
  if (work->sentence->parsed && ent_slice_is(work->sentence->tokens[atom->last].deprel, "nsubj") &&
      place->population < 1000000)
    return false; /* "Hamilton recommended" */
  count = ent__tally_of(&r->tallies, country, ENT__NAMED);
  if (!count && (place->population >= 50000 || ent_slice_is(place->kind, "city")) && is_called_village(work->sentence, atom->first)) return false;
  before = ent__preposition(work->sentence, atom->first,
                            ent__head_of(work->sentence, atom->first, atom->last));
  if (before && ent__is_any(before, WORDS("in", "at", "near", "to", "from", "around", "outside",
                                          "of", "into", "over", "across", "on")))
    return count > 0 || place->population >= 50000 || !place->population;
  return count > 0 ? place->population >= 20000 || !place->population
                   : ((!place->population || place->population >= 50000) && work->sentence->parsed && !atom->surname &&
                      is_done_to_places(work->sentence, &work->sentence->tokens[atom->last])) ||
                     (place->population >= 300000 && !atom->surname) ||
                         (!place->population && atom->last > atom->first); /* "Donetsk Oblast" */
}

/* A place in the land of `home`, empty if in no state's. */
static bool draft_place(ent__work *work, ent__atom *atom, ent_slice home) {
  ent__draft *draft = ent__add_draft(work, atom->first, atom->last);
  if (!draft) return false;
  atom->taken = true;
  draft->mention.kind = ENT_KIND_PLACE;
  draft->mention.how = ENT_HOW_PLACE;
  draft->class = ENT__CLASS_OTHER;
  if (home.size) ent__add_party(draft, home, ENT_EMPTY, ENT_EMPTY);
  return true;
}

/* "HMS Defender", "the USS Kentucky": their navy's. */
bool ent__draft_ships(ent__work *work) {
  static const char *const fleets[][2] = {{"USS", "USA"},  {"USNS", "USA"},  {"HMS", "GBR"},
                                          {"HMAS", "AUS"}, {"HMCS", "CAN"},  {"HMNZS", "NZL"},
                                          {"INS", "IND"},  {"PNS", "PAK"},   {"ROKS", "KOR"},
                                          {"TCG", "TUR"},  {"USCGC", "USA"}, {"KRI", "IDN"},
                                          {"ARA", "ARG"},  {"HNLMS", "NLD"}};
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; t + 1 < s->count; t++) {
    const ent_entity *owner = NULL;
    uint32_t last = t;
    ent__draft *draft;
    if (s->tokens[t].form.size < 3 || s->tokens[t].form.size > 5 ||
        s->tokens[t].form.data[1] < 'A' || s->tokens[t].form.data[1] > 'Z')
      continue;
    for (size_t i = 0; i < sizeof fleets / sizeof *fleets && !owner; i++)
      if (ent_slice_is(s->tokens[t].form, fleets[i][0]))
        owner = ent_world_entity(work->r->world, ent_slice_of(fleets[i][1]));
    while (owner && last + 1 < s->count && last < t + 5 && ent__capital(&s->tokens[last + 1]))
      last++;
    if (last == t) continue;
    for (uint32_t k = t; k <= last; k++)
      if (ent__atom_at(work, k)) ent__atom_at(work, k)->taken = true;
    if (t > 0 && ent__is(&s->tokens[t - 1], "the")) t--;
    draft = ent__add_draft(work, t, last);
    if (!draft) return false;
    draft->mention.kind = owner->kind;
    draft->mention.how = ENT_HOW_BODY;
    draft->class = ENT__CLASS_STATE;
    ent__add_party(draft, owner->id, ENT_SLICE("MIL"), ENT_EMPTY);
    t = last;
  }
  return true;
}

/* ---- all ----------------------------------------------------------------------------------------
 */

/* "on 26 |May|": the month, not the name. */
static bool is_month_of_day(const ent__work *work, const ent__atom *atom) {
  const ent_sentence *s = work->sentence;
  uint32_t t = atom->first;
  if (t != atom->last || !ent__is_any(&s->tokens[t], WORDS("may", "march", "august", "june", "april")))
    return false;
  return (t > 0 && s->tokens[t - 1].form.data[0] >= '0' && s->tokens[t - 1].form.data[0] <= '9') ||
         (t + 1 < s->count && s->tokens[t + 1].form.data[0] >= '0' &&
          s->tokens[t + 1].form.data[0] <= '9');
}

/* "|Racep| Erdogan": the atom grows by the first name if a letter of it is all that is wrong. */
static bool with_first_name(ent__work *work, ent__atom *atom) {
  uint32_t first = atom->first;
  if (first == 0 || work->shouting || !loose_proper(work, first - 1) || work->covered[first - 1] ||
      ent__atom_at(work, first - 1))
    return false;
  atom->person = ent__misspelt_bearer(work, atom, work->sentence->tokens[first - 1].form);
  if (atom->person) atom->first = first - 1;
  return atom->person != NULL;
}

/* "spoke at |Cairo University|": the place. */
static bool is_campus(const ent__work *work, const ent__atom *atom) {
  const ent_token *before = ent__preposition(work->sentence, atom->first, ent__head_of(work->sentence, atom->first, atom->last));
  return ent_slice_is(atom->name->sector, "EDU") && before && ent__is_any(before, WORDS("in", "at", "near", "outside", "from", "to"));
}

/* "in |Davos|", which also stands for who meets there: the place. */
static bool is_where_it_meets(const ent__work *work, const ent__atom *atom) {
  const ent_token *before = ent__preposition(
      work->sentence, atom->first, ent__head_of(work->sentence, atom->first, atom->last));
  return atom->name && atom->place && !ent__is_state_kind(atom->name->entity->kind) &&
         ent_slice_is(atom->place->kind, "city") && before &&
         ent__is_any(before, WORDS("in", "at", "near", "outside")) && is_place(work, atom);
}

/* "in |Zanzibar|", in a text on Tanzania of no time when it was a state: the island. */
static bool is_land_of_successor(const ent__work *work, const ent__atom *atom) {
  const ent_entity *entity = atom->name->entity, *country = atom->place ? atom->place->country : NULL;
  const ent_resolver *r = work->r;
  if (entity->kind != ENT_KIND_HISTORICAL || !country || !ent_slice_eq(entity->parent, country->id)) return false;
  if (!ent__tally_of(&r->tallies, country, ENT__NAMED)) return false;
  return !ent_interval_known(work->frame) || !ent_intervals_meet(entity->when, work->frame);
}

static ent_slice land_of(const ent__atom *atom) {
  return atom->place && atom->place->country ? atom->place->country->id : ENT_EMPTY;
}

static bool draft_campus(ent__work *work, ent__atom *atom) {
  ent_slice home = atom->name->entity->parent;
  return draft_place(work, atom, home.size == 3 ? home : ENT_EMPTY);
}

static bool draft_atom(ent__work *work, ent__atom *atom) {
  if (atom->taken || atom->agent) {
    if (atom->taken || !atom->name) return true;
  }
  if (atom->person && !(atom->name && !in_stranger_name(work, atom)) && !goes_on(work, atom))
    return draft_person(work, atom);
  if (atom->name) {
    if (in_stranger_name(work, atom) || begins_stranger_name(work, atom)) return true;
    if (is_where_it_meets(work, atom)) return draft_place(work, atom, land_of(atom));
    if (is_land_of_successor(work, atom)) return draft_place(work, atom, land_of(atom));
    if (is_campus(work, atom)) return draft_campus(work, atom);
    if (atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM)
      return draft_people(work, atom);
    return draft_entity(work, atom);
  }
  if (atom->place && is_place(work, atom) && !in_stranger_name(work, atom))
    return draft_place(work, atom, land_of(atom));
  if (atom->surname && with_first_name(work, atom)) return draft_person(work, atom);
  if (atom->surname && !is_month_of_day(work, atom) &&
      (ent__is_proper(work, atom->first) ||
       (ent__capital(&work->sentence->tokens[atom->first]) &&
        ent__knows_surname(work->r, work->sentence->tokens[atom->first].form))) &&
      !beside_stranger(work, atom))
    return draft_surname(work, atom, atom->first, atom->last);
  return true;
}

ent_status ent__draft_names(ent__work *work, ent_error *err) {
  ent__cover(work);
  for (uint32_t i = 0; i < work->atom_count; i++)
    if (!draft_atom(work, &work->atoms[i]))
      return ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  ent__cover(work);
  if (!draft_strangers(work)) return ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  ent__cover(work);
  if (!draft_full_names(work) || !ent__draft_topics(work))
    return ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  return ENT_OK;
}
