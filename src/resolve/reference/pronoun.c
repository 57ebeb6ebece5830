/* Whom "it", "its", "they" and "their" mean. A tree and a pronoun in, one referent or
 * none out. Most such words in real text mean a thing, an agreement or nobody, so the
 * word is followed along the grammar instead of scored: a possessive to the subject of
 * its own clause ("Iran said that it would end its programme"), a subject to that of the
 * clause above or of the sentence before, an object to the nearest noun. If what stands
 * there is another noun of the same number, that is meant, and nothing is resolved.
 * (The order of subject, object, nearest is Lappin and Leass's, 1994; the stop at a rival
 * noun is ours.) */
#include "resolve/internal.h"

enum { FAR = 14, STEPS = 6 };

/* ---- the tree ---------------------------------------------------------------------- */

static bool has_child(const ent_sentence *s, uint32_t head, const char *deprel) {
  for (uint32_t t = 0; t < s->count; t++)
    if (s->tokens[t].head == (int32_t)head && ent_deprel_is(&s->tokens[t], deprel)) return true;
  return false;
}

static uint32_t child(const ent_sentence *s, uint32_t head, const char *deprel) {
  for (uint32_t t = 0; t < s->count; t++)
    if (s->tokens[t].head == (int32_t)head && ent_deprel_is(&s->tokens[t], deprel)) return t;
  return ENT__NO_TOKEN;
}

static bool is_clause(const ent_token *t) {
  return t->upos == ENT_UPOS_VERB || t->head < 0 || ent_deprel_is(t, "ccomp") ||
         ent_deprel_is(t, "advcl") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "parataxis") ||
         ent_deprel_is(t, "xcomp");
}

/* The predicate whose clause a token stands in; *inside: within that clause's subject. */
static uint32_t predicate_of(const ent_sentence *s, uint32_t t, bool *inside) {
  uint32_t at = t;
  *inside = false;
  for (int steps = 0; steps < 24; steps++) {
    const ent_token *token = &s->tokens[at];
    if (token->head < 0) return at == t ? ENT__NO_TOKEN : at;
    *inside = ent_deprel_is(token, "nsubj");
    at = (uint32_t)token->head;
    if (is_clause(&s->tokens[at])) return at;
  }
  return ENT__NO_TOKEN;
}

/* Who is made to do what an infinitive says: "call on |Iran| to end", "allow |it| to". */
static uint32_t controller(const ent_sentence *s, uint32_t matrix) {
  uint32_t iobj = child(s, matrix, "iobj"); /* "urged |A| to end its raids" */
  uint32_t obj = iobj != ENT__NO_TOKEN ? iobj : child(s, matrix, "obj");
  ent_token verb = {.form = s->tokens[matrix].lemma.size ? s->tokens[matrix].lemma
                                                         : s->tokens[matrix].form};
  if (ent__is_any(&verb, WORDS("use", "promise", "take", "need"))) return ENT__NO_TOKEN;
  if (obj != ENT__NO_TOKEN) return obj;
  if (!ent__is_any(&verb, WORDS("call", "rely", "count", "appeal", "prevail", "wait")))
    return ENT__NO_TOKEN;
  return child(s, matrix, "obl");
}

/* The subject of a predicate, said or understood. */
uint32_t ent__subject_of(const ent_sentence *s, uint32_t verb) {
  for (int steps = 0; steps < STEPS; steps++) {
    const ent_token *token = &s->tokens[verb];
    uint32_t found = child(s, verb, "nsubj");
    if (found != ENT__NO_TOKEN) {
      bool relative = ent__is_any(&s->tokens[found], WORDS("which", "that", "who"));
      return relative && ent_deprel_is(token, "acl") && token->head >= 0 ? (uint32_t)token->head
                                                                          : found;
    }
    if (token->head < 0) return ENT__NO_TOKEN;
    if (ent_deprel_is(token, "acl")) return (uint32_t)token->head;
    if (ent_deprel_is(token, "xcomp")) {
      found = controller(s, (uint32_t)token->head);
      if (found != ENT__NO_TOKEN) return found;
    } else if (!ent_deprel_is(token, "conj") && !ent_deprel_is(token, "advcl")) {
      return ENT__NO_TOKEN;
    }
    verb = (uint32_t)token->head;
  }
  return ENT__NO_TOKEN;
}

/* ---- what may be meant ------------------------------------------------------------------ */

static const ent__draft *draft_headed(const ent__work *work, uint32_t t) {
  const ent__draft *found = NULL, *around = NULL;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.kind == ENT_KIND_TOPIC || d->mention.first > t || d->mention.last < t) continue;
    /* "St. |Kitts| and Nevis": any word of a plain name */
    if (d->mention.how == ENT_HOW_NAME) around = d;
    if (d->mention.head == t && (!found || d->party_count)) found = d;
  }
  return found ? found : around;
}

/* "Azerbaijan and Pakistan": remembered as a pair when its second half was settled. */
static const ent__referent *pair_at(const ent__work *work, uint32_t t) {
  const ent__draft *first = draft_headed(work, t);
  for (uint32_t back = 0; first && back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != work->sentence->number) return NULL;
    if (c->class == ENT__CLASS_SET && c->token == first->mention.first) return c;
  }
  return NULL;
}

static ent__referent referent_of(const ent__work *work, const ent__draft *d) {
  return (ent__referent){.parties = d->parties,
                         .party_count = d->party_count,
                         .sentence = work->sentence->number,
                         .token = d->mention.first,
                         .class = d->class,
                         .plural = d->mention.plural || d->party_count > 1,
                         .office = d->mention.office};
}

static bool is_many(const ent_token *t) {
  return ent_slice_is(t->xpos, "NNS") || ent_slice_is(t->xpos, "NNPS") ||
         ent__is_any(t, WORDS("people", "police", "troops", "forces", "both", "some", "many"));
}

static bool is_time_noun(const ent_token *t) {
  return ent__is_time_word(t) ||
         ent__is_any(t, WORDS("year", "month", "week", "day", "time", "today", "yesterday",
                              "decade", "century", "morning", "night", "end", "date", "moment"));
}

/* A noun that no mention explains. */
static ent__fit fit_of_noun(const ent__work *work, uint32_t t, bool plural) {
  const ent_sentence *s = work->sentence;
  const ent_token *token = &s->tokens[t];
  bool many = is_many(token) || has_child(s, t, "conj");
  if (token->upos == ENT_UPOS_PRON) {
    if (plural)
      return ent__is_any(token, WORDS("they", "these", "those", "others", "them")) ? ENT__FIT_RIVAL
                                                                                   : ENT__FIT_NONE;
    return ent__is_any(token, WORDS("it", "this", "that", "which", "one", "what")) ? ENT__FIT_RIVAL
                                                                                   : ENT__FIT_NONE;
  }
  if (is_time_noun(token)) return ENT__FIT_NONE;
  if (token->upos != ENT_UPOS_NOUN && token->upos != ENT_UPOS_PROPN)
    return plural ? ENT__FIT_NONE : ENT__FIT_RIVAL;
  return many == plural ? ENT__FIT_RIVAL : ENT__FIT_NONE;
}

/* "we", "our country", "my delegation": never "it" or "they" for who says so. */
bool ent__is_self(const ent__work *work, const ent__draft *d) {
  ent__point owner = d->owner < work->sentence->count
                         ? ent__pronoun_of(&work->sentence->tokens[d->owner])
                         : ENT__POINT_NONE;
  return d->point == ENT__POINT_WE || d->point == ENT__POINT_I || d->point == ENT__POINT_OURS ||
         owner == ENT__POINT_WE || owner == ENT__POINT_I;
}

/* "Azerbaijan |and Pakistan|", not "St. Kitts |and Nevis|". */
static bool is_joined(const ent__work *work, uint32_t t, const ent__draft *d) {
  const ent_sentence *s = work->sentence;
  uint32_t other = child(s, t, "conj");
  if (other == ENT__NO_TOKEN || s->tokens[t].upos == ENT_UPOS_VERB) return false;
  return !(d && d->mention.first <= other && other <= d->mention.last);
}

/* The state, its government or forces; "a German bank" is another thing than Germany. */
static bool acts_as_state(const ent__draft *d) {
  static const char *const sectors[] = {"", "GOV", "MIL", "LEG", "JUD", "COP", "SPY"};
  if (d->class != ENT__CLASS_STATE) return false;
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (ent_slice_is(d->parties[0].sector, sectors[i])) return true;
  return false;
}

/* Whether the phrase headed by t may be meant by "it" or, plural, by "they". */
static ent__fit fit_of(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent__draft *d = draft_headed(work, t);
  bool joined = is_joined(work, t, d);
  if (plural && joined) {
    const ent__referent *pair = pair_at(work, t);
    if (pair) *out = *pair;
    return pair ? ENT__FIT_MATCH : ENT__FIT_RIVAL;
  }
  if (!d) return fit_of_noun(work, t, plural);
  if (ent__is_self(work, d)) return ENT__FIT_NONE;
  if (d->class == ENT__CLASS_OTHER && d->wait != ENT__WAIT_PRONOUN)
    return d->mention.kind == ENT_KIND_PLACE || d->mention.kind == ENT_KIND_REGION
               ? plural ? ENT__FIT_NONE : ENT__FIT_RIVAL
               : fit_of_noun(work, t, plural);
  if (!d->party_count) {
    if (d->class == ENT__CLASS_PERSON) return ENT__FIT_NONE;
    if (d->class == ENT__CLASS_PEOPLE) return plural ? ENT__FIT_RIVAL : ENT__FIT_NONE;
    return fit_of_noun(work, t, plural);
  }
  if (joined) return ENT__FIT_NONE;
  if (plural) {
    if (!d->mention.plural && d->party_count < 2) return ENT__FIT_NONE;
  } else if ((d->class != ENT__CLASS_STATE && d->class != ENT__CLASS_BODY) || d->mention.plural ||
             d->party_count > 1) {
    return ENT__FIT_NONE;
  }
  if (!plural && d->class == ENT__CLASS_STATE && !acts_as_state(d)) return ENT__FIT_RIVAL;
  *out = referent_of(work, d);
  return ENT__FIT_MATCH;
}

/* ---- the ways ------------------------------------------------------------------------------ */

/* The noun stands in the word's own clause, or in the one that governs it. */
static bool shares_clause(const ent_sentence *s, uint32_t noun, uint32_t t) {
  bool inside;
  uint32_t of_noun = predicate_of(s, noun, &inside), verb = predicate_of(s, t, &inside);
  for (int steps = 0; steps < 3 && verb != ENT__NO_TOKEN; steps++) {
    if (verb == of_noun) return true;
    verb = predicate_of(s, verb, &inside);
  }
  return false;
}

/* The noun is or hangs on the subject of the word's clause: "the holders, mostly |banks|,
 * value |them|" speaks of others. */
static bool in_subject(const ent_sentence *s, uint32_t noun, uint32_t t) {
  bool inside;
  uint32_t verb = predicate_of(s, t, &inside), subject;
  if (verb == ENT__NO_TOKEN || !ent__is_any(&s->tokens[t], WORDS("them"))) return false;
  for (int steps = 0; steps < 3 && verb != ENT__NO_TOKEN; steps++) {
    subject = child(s, verb, "nsubj");
    if (subject == ENT__NO_TOKEN) {
      verb = predicate_of(s, verb, &inside);
      continue;
    }
    for (int up = 0; up < 12; up++) {
      if (noun == subject) return true;
      if (s->tokens[noun].head < 0) return false;
      noun = (uint32_t)s->tokens[noun].head;
    }
    return false;
  }
  return false;
}

/* The nearest noun before the word that is neither ruled out by number nor a mere modifier. */
static bool nearest(const ent__work *work, uint32_t t, bool plural, bool *none,
                    ent__referent *out) {
  const ent_sentence *s = work->sentence;
  *none = true;
  for (uint32_t k = t; k-- > 0;) {
    const ent_token *token = &s->tokens[k];
    ent__fit fit;
    if (token->upos != ENT_UPOS_NOUN && token->upos != ENT_UPOS_PROPN &&
        token->upos != ENT_UPOS_PRON)
      continue;
    if (ent_deprel_is(token, "compound") || ent_deprel_is(token, "flat") ||
        ent_deprel_is(token, "amod"))
      continue;
    fit = fit_of(work, k, plural, out);
    if (fit == ENT__FIT_NONE) continue;
    *none = false;
    return fit == ENT__FIT_MATCH && t - k <= FAR && shares_clause(s, k, t) && !in_subject(s, k, t);
  }
  return false;
}

static bool from_last(const ent__work *work, bool plural, ent__referent *out) {
  const ent__subject *last = &work->r->last_subject[plural];
  if (last->fit != ENT__FIT_MATCH || last->sentence + 1 != work->sentence->number) return false;
  *out = last->referent;
  return true;
}

/* "in all its forms", "Jerusalem as its capital": what is not said of a subject. */
static bool is_set_phrase(const ent_sentence *s, uint32_t t) {
  if (t > 0 && ent__is(&s->tokens[t - 1], "all")) return true;
  return s->tokens[t].head >= 0 &&
         ent__is_any(&s->tokens[s->tokens[t].head], WORDS("capital", "kind", "aftermath", "session"));
}

/* "the United Nations and |its| bodies", "aid to Ukraine in |its| struggle": the name just
 * before. */
static bool find_joined(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  uint32_t last = t - 2;
  if (plural || t < 3 || !ent__is_any(&s->tokens[t - 1], WORDS("and", "in", "for"))) return false;
  if (ent__is(&s->tokens[last], ")")) last--; /* "... Republic (DPRK) for its test" */
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.last != last || d->mention.plural || d->party_count != 1 || ent__is_self(work, d))
      continue;
    if (d->class != ENT__CLASS_BODY && !acts_as_state(d)) continue;
    *out = referent_of(work, d);
    return true;
  }
  return false;
}

/* "to confront |the change| and limit its effects": what the infinitive before acts on. */
static uint32_t object_before(const ent_sentence *s, uint32_t verb) {
  const ent_token *token = &s->tokens[verb];
  if (!ent_deprel_is(token, "conj") || token->head < 0 || !ent_slice_is(token->xpos, "VB"))
    return ENT__NO_TOKEN;
  return child(s, (uint32_t)token->head, "obj");
}

/* "the support |of Washington| for its claim", "|Germany's| support for its bid": whose support it is is said. */
static bool has_giver(const ent_sentence *s, uint32_t noun) {
  for (uint32_t i = 0; i < s->count; i++) {
    uint32_t by = s->tokens[i].head == (int32_t)noun && ent_deprel_is(&s->tokens[i], "nmod") ? child(s, i, "case") : ENT__NO_TOKEN;
    if (by != ENT__NO_TOKEN && ent__is_any(&s->tokens[by], WORDS("of", "from"))) return true;
    if (s->tokens[i].head == (int32_t)noun && ent_deprel_is(&s->tokens[i], "nmod:poss") && s->tokens[i].upos != ENT_UPOS_PRON) return true;
  }
  return false;
}

/* "|has| the support of B for |its| claim", "|won| B's backing in |its| dispute": it is given to who has it, and for what is his. */
static bool find_backed(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside;
  uint32_t owned = (uint32_t)s->tokens[t].head, verb = predicate_of(s, t, &inside), subject, support;
  if (verb == ENT__NO_TOKEN || inside || (!ent_deprel_is(&s->tokens[owned], "nmod") && !ent_deprel_is(&s->tokens[owned], "obl"))) return false;
  support = child(s, verb, "obj");
  if (support == ENT__NO_TOKEN || support >= t) support = ent_deprel_is(&s->tokens[owned], "nmod") && s->tokens[owned].head >= 0 ? (uint32_t)s->tokens[owned].head : ENT__NO_TOKEN;
  if (support == ENT__NO_TOKEN || support >= t || !has_giver(s, support) ||
      !ent__is_any(&(ent_token){.form = s->tokens[support].lemma}, WORDS("support", "backing", "endorsement", "blessing", "help", "approval", "consent")))
    return false;
  subject = ent__subject_of(s, verb);
  return subject != ENT__NO_TOKEN && subject < support && fit_of(work, subject, plural, out) == ENT__FIT_MATCH;
}

/* "backs India's stand and supports |its| bid", "one of the first to recognise |its| independence": one
 * supports and recognises what is another's. */
static bool is_of_another(const ent_sentence *s, uint32_t t) {
  const ent_token *owned = &s->tokens[s->tokens[t].head], *up = owned->head < 0 ? owned : &s->tokens[owned->head];
  ent_token lemma = {.form = up->lemma};
  if (!ent__is_any(owned, WORDS("independence", "sovereignty", "integrity", "statehood", "bid", "candidacy", "candidacies", "candidature",
                                "candidate", "membership", "position", "stance", "stand", "cause", "claim", "claims", "return",
                                "application", "accession", "admission", "entry", "request", "aspiration", "aspirations", "ambition",
                                "ambitions", "struggle", "integration", "nomination", "right", "rights")))
    return false;
  if (ent_deprel_is(owned, "nmod")) /* "support for |its| bid" */
    return ent__is_any(&lemma, WORDS("support", "backing", "endorsement", "recognition", "opposition", "supporter", "backer", "advocate",
                                     "opponent", "champion"));
  return ent_deprel_is(owned, "obj") &&
         ent__is_any(&lemma, WORDS("support", "back", "endorse", "recognise", "recognize", "acknowledge", "oppose", "favour", "favor",
                                   "champion", "block", "veto", "contest", "dispute"));
}

/* "takes 39 percent of |its| exports", "supplies a third of |its| gas": one sells to, or buys from, another. */
static bool is_anothers_share(const ent_sentence *s, uint32_t t) {
  const ent_token *owned = &s->tokens[s->tokens[t].head], *share = owned->head < 0 ? owned : &s->tokens[owned->head];
  const ent_token *verb = share;
  ent_token lemma;
  for (int steps = 0; steps < STEPS && verb->head >= 0 && (verb == share || verb->upos == ENT_UPOS_NOUN); steps++) verb = &s->tokens[verb->head]; /* "54 percent of its imports and |40 percent| of its exports" */
  lemma = (ent_token){.form = verb->lemma};
  if (!ent_deprel_is(owned, "nmod") || !ent__is_any(share, WORDS("percent", "%", "per", "third", "half", "quarter", "fifth", "tenth", "thirds", "quarters", "fifths", "share", "bulk", "most")))
    return false;
  if (ent__is_any(owned, WORDS("exports", "goods", "sales"))) return ent__is_any(&lemma, WORDS("take", "buy", "purchase", "absorb", "receive", "account"));
  if (ent__is_any(owned, WORDS("trade", "turnover", "commerce"))) return ent__is_any(&lemma, WORDS("account", "make"));
  return ent__is_any(owned, WORDS("imports", "needs", "demand", "gas", "oil", "energy", "electricity", "power", "wheat", "grain", "food", "arms", "weapons", "fuel", "coal")) &&
         ent__is_any(&lemma, WORDS("supply", "provide", "cover", "meet", "account", "sell", "satisfy"));
}

static bool find_supported(const ent__work *work, uint32_t t, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside;
  uint32_t subject = ent__subject_of(s, predicate_of(s, t, &inside));
  const ent__draft *actor = subject == ENT__NO_TOKEN ? NULL : draft_headed(work, subject), *found = NULL;
  ent_party *party = ENT_ARENA_NEW(work->r->arena, ent_party, 1);
  if (!party) return false;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.last >= t || d->party_count != 1 || d->mention.kind == ENT_KIND_TOPIC ||
        !ent__is_state_id(d->parties[0].entity) || (found && d->mention.first < found->mention.first))
      continue;
    if (!actor || !actor->party_count || !ent_slice_eq(actor->parties[0].entity, d->parties[0].entity)) found = d;
  }
  if (found && actor && actor->party_count) *party = (ent_party){.entity = found->parties[0].entity};
  else if (!ent__other_of_pair(work, t, party)) return false;
  *out = (ent__referent){.parties = party, .party_count = 1, .sentence = s->number, .token = t, .class = ENT__CLASS_STATE};
  return true;
}

/* "Chile's |trade| with Peru grew. |Its| trade with Brazil fell.": whose the like was. */
static bool from_like(const ent__work *work, uint32_t t, ent__referent *out) {
  const ent__subject *last = &work->r->last_owner;
  const ent_token *owned = &work->sentence->tokens[work->sentence->tokens[t].head];
  if (last->fit != ENT__FIT_MATCH || last->sentence + 1 != work->sentence->number || !ent_deprel_is(owned, "nsubj") ||
      !ent_slice_eq(last->noun, owned->lemma))
    return false;
  *out = last->referent;
  return true;
}

/* "Uruguay has not recognised Kosovo, |its| foreign ministry said": what is said comes first, and its subject has the minister. */
static bool find_told_subject(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  const ent_token *owned = &s->tokens[s->tokens[t].head];
  uint32_t said, told = ENT__NO_TOKEN, subject;
  if (!ent_deprel_is(owned, "nsubj") || owned->head < 0) return false;
  said = (uint32_t)owned->head;
  if (!ent__is_any(&s->tokens[said], WORDS("said", "says", "announced", "added", "confirmed", "told", "reported"))) return false;
  for (uint32_t k = 0; k < t; k++)
    if (s->tokens[k].head == (int32_t)said && ent_deprel_is(&s->tokens[k], "ccomp")) told = k;
  if (told == ENT__NO_TOKEN && ent_deprel_is(&s->tokens[said], "parataxis") && s->tokens[said].head < (int32_t)t) told = (uint32_t)s->tokens[said].head;
  subject = told == ENT__NO_TOKEN || !is_clause(&s->tokens[told]) ? ENT__NO_TOKEN : ent__subject_of(s, told);
  return subject != ENT__NO_TOKEN && subject < t && fit_of(work, subject, plural, out) == ENT__FIT_MATCH;
}

/* What one does to an enemy. */
static bool is_hostile(const ent_token *verb) {
  return ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                     WORDS("occupy", "invade", "annex", "attack", "bomb", "shell", "seize", "capture", "conquer", "bombard", "strike", "violate",
                           "detain", "arrest", "kidnap", "abduct", "jail", "imprison", "kill", "massacre", "deport", "blockade", "persecute", "ban"));
}

/* "A warned B, whose drones had violated |its| airspace": not B's own, but of whom the clause above is told. */
static bool find_beside_whose(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside, above_inside;
  uint32_t verb = predicate_of(s, t, &inside), subject = verb == ENT__NO_TOKEN ? verb : child(s, verb, "nsubj"), above;
  uint32_t owner = subject == ENT__NO_TOKEN ? subject : child(s, subject, "nmod:poss");
  if (inside || owner == ENT__NO_TOKEN || !ent__is(&s->tokens[owner], "whose") || !ent_deprel_is(&s->tokens[verb], "acl") ||
      !is_hostile(&s->tokens[verb]))
    return false;
  above = predicate_of(s, (uint32_t)s->tokens[verb].head, &above_inside);
  if (above == ENT__NO_TOKEN || above_inside) return false;
  subject = ent__subject_of(s, above);
  return subject != ENT__NO_TOKEN && fit_of(work, subject, plural, out) == ENT__FIT_MATCH;
}

/* What one says of or does to another for his deeds. */
static bool judges(const ent_token *verb) {
  return ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                     WORDS("thank", "congratulate", "praise", "commend", "applaud", "salute", "compliment", "honour", "honor", "reward", "criticise",
                           "criticize", "condemn", "denounce", "blame", "accuse", "slam", "blast", "rebuke", "censure", "reprimand", "chide", "scold",
                           "lambast", "lambaste", "castigate", "deride", "mock", "punish", "sanction", "warn", "fine", "sue"));
}

/* "congratulated |B| on |its| victory", "criticised |B| over |its| sanctions": the deeds are his who is judged. */
static bool find_judged(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside;
  uint32_t owned = (uint32_t)s->tokens[t].head, verb = predicate_of(s, t, &inside), by = child(s, owned, "case"), judged;
  if (verb == ENT__NO_TOKEN || inside || by == ENT__NO_TOKEN || !judges(&s->tokens[verb]) ||
      !ent__is_any(&s->tokens[by], WORDS("for", "on", "upon", "over", "about")))
    return false;
  judged = child(s, verb, "obj");
  if (judged == ENT__NO_TOKEN) judged = child(s, verb, "iobj");
  return judged != ENT__NO_TOKEN && judged < by && judged != owned && fit_of(work, judged, plural, out) == ENT__FIT_MATCH;
}

/* What one does to, or for, what is another's. */
static bool acts_on_anothers(const ent_token *verb) {
  return is_hostile(verb) || ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                                         WORDS("support", "back", "endorse", "recognise", "recognize", "acknowledge", "oppose", "favour", "favor", "champion",
                                               "block", "veto", "contest", "dispute", "undermine", "obstruct", "hinder", "impede", "thwart", "sabotage", "frustrate",
                                               "reject", "ignore", "threaten", "harm", "damage", "help", "assist", "protect", "defend", "steal", "target", "infiltrate",
                                               "disrupt", "destabilise", "destabilize", "encroach", "enter", "mediate", "shelter"));
}

/* "A accused |B| of hiding |its| arms": B's own; "A accused B of blocking |its| bid", "thanked B for backing |its| claim": A's. */
static bool find_charged(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside;
  uint32_t verb = predicate_of(s, t, &inside), above, mark, judged, one;
  if (verb == ENT__NO_TOKEN || inside || s->tokens[verb].head < 0 || !ent_slice_is(s->tokens[verb].xpos, "VBG")) return false;
  mark = child(s, verb, "mark");
  above = (uint32_t)s->tokens[verb].head;
  if (mark == ENT__NO_TOKEN || !ent__is_any(&s->tokens[mark], WORDS("for", "of", "over")) || !judges(&s->tokens[above])) return false;
  judged = child(s, above, "obj");
  one = acts_on_anothers(&s->tokens[verb]) ? ent__subject_of(s, above) : judged;
  return judged != ENT__NO_TOKEN && judged < t && one != ENT__NO_TOKEN && fit_of(work, one, plural, out) == ENT__FIT_MATCH;
}

/* What one holds against another. */
static bool is_held_against(const ent_token *noun) {
  return ent__is_any(&(ent_token){.form = noun->lemma},
                     WORDS("aggression", "invasion", "attack", "occupation", "annexation", "bombing", "shelling", "raid", "incursion", "provocation",
                           "violation", "crime", "atrocity", "massacre", "offensive", "assault", "interference", "meddling", "intervention", "blockade"));
}

/* "has no relations with |B| because of |its| aggression", "cut ties with |B| over |its| invasion": what one answers, another has done. */
static bool is_answered(const ent_sentence *s, uint32_t t) {
  uint32_t owned = (uint32_t)s->tokens[t].head, by = child(s, owned, "case");
  const ent_token *up = s->tokens[owned].head < 0 ? NULL : &s->tokens[s->tokens[owned].head];
  if (by == ENT__NO_TOKEN || !up || !is_held_against(&s->tokens[owned])) return false;
  if (ent__is_any(&s->tokens[by], WORDS("over", "because", "due", "owing", "for"))) return !ent__is_any(&(ent_token){.form = up->lemma}, WORDS("apologise", "apologize", "apology", "regret", "pay", "need", "prepare", "plan"));
  return ent__is_any(&(ent_token){.form = up->lemma}, WORDS("response", "retaliation", "reply", "answer", "reaction", "protest")) &&
         ent__is_any(&s->tokens[by], WORDS("to", "for", "at", "against"));
}

/* "discussed |Iran|'s conduct, including |its| sale of drones": whose that is of which it is a part. */
static bool find_elaborated(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  uint32_t owned = (uint32_t)s->tokens[t].head, by = child(s, owned, "case"), owner;
  if (by == ENT__NO_TOKEN || s->tokens[owned].head < 0 || !ent__is_any(&s->tokens[by], WORDS("including", "like", "notably", "such"))) return false;
  owner = child(s, (uint32_t)s->tokens[owned].head, "nmod:poss");
  return owner != ENT__NO_TOKEN && owner < t && fit_of(work, owner, plural, out) == ENT__FIT_MATCH;
}

/* "|its| raids on B and |its| support for C": the same one's; ENT__NO_TOKEN. */
static uint32_t same_before(const ent_sentence *s, uint32_t t) {
  const ent_token *owned = &s->tokens[s->tokens[t].head];
  uint32_t before;
  if (!ent_deprel_is(owned, "conj") || owned->head < 0 || owned->head >= (int32_t)t) return ENT__NO_TOKEN;
  before = child(s, (uint32_t)owned->head, "nmod:poss");
  return before != ENT__NO_TOKEN && before < t && ent_slice_eq_nocase(s->tokens[before].form, s->tokens[t].form) ? before : ENT__NO_TOKEN;
}

/* What holds one back. */
static bool is_curb(const ent_token *noun) {
  return ent__is_any(&(ent_token){.form = noun->lemma},
                     WORDS("curb", "sanction", "restriction", "ban", "embargo", "tariff", "duty", "attack", "strike", "blockade", "limit", "barrier",
                           "pressure", "threat", "raid", "quota", "siege", "claim", "hold", "freeze", "tax", "objection", "veto"));
}

/* "called on |A| to", "appealed to |A| to", "urged |A| to": who is asked to do it; ENT__NO_TOKEN. */
static uint32_t asked_to(const ent_sentence *s, uint32_t verb) {
  const ent_token *token = &s->tokens[verb];
  uint32_t mark = child(s, verb, "mark"), matrix = (uint32_t)token->head, asked;
  if (token->head < 0 || mark == ENT__NO_TOKEN || !ent__is(&s->tokens[mark], "to") || !(ent_deprel_is(token, "advcl") || ent_deprel_is(token, "xcomp")) ||
      !ent__is_any(&(ent_token){.form = s->tokens[matrix].lemma}, WORDS("call", "appeal", "prevail", "plead", "ask", "urge", "beg", "press", "implore", "want")))
    return ENT__NO_TOKEN;
  asked = child(s, matrix, "obj");
  if (asked == ENT__NO_TOKEN) asked = child(s, matrix, "iobj");
  for (uint32_t k = matrix + 1; k < verb && asked == ENT__NO_TOKEN; k++) {
    uint32_t by = s->tokens[k].head == (int32_t)matrix && ent_deprel_is(&s->tokens[k], "obl") ? child(s, k, "case") : ENT__NO_TOKEN;
    if (by != ENT__NO_TOKEN && ent__is_any(&s->tokens[by], WORDS("on", "upon", "to", "with"))) asked = k;
  }
  return asked;
}

/* "called on A to end |its| raids": A's; "called on A to lift the curbs on |its| exports": of whom calls. */
static bool find_asked(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside;
  uint32_t owned = (uint32_t)s->tokens[t].head, verb = predicate_of(s, t, &inside), one, by;
  if (verb == ENT__NO_TOKEN || inside) return false;
  one = asked_to(s, verb);
  if (one == ENT__NO_TOKEN || one > t || one == owned) return false;
  by = child(s, owned, "case");
  if (by != ENT__NO_TOKEN && ent__is_any(&s->tokens[by], WORDS("on", "against")) && s->tokens[owned].head >= 0 && is_curb(&s->tokens[s->tokens[owned].head]))
    one = ent__subject_of(s, (uint32_t)s->tokens[verb].head);
  return one != ENT__NO_TOKEN && fit_of(work, one, plural, out) == ENT__FIT_MATCH;
}

/* "its", "their", "itself": the subject of the clause, or of the one above. */
static bool find_owner(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside, none;
  uint32_t verb = predicate_of(s, t, &inside);
  const ent_token *owned = &s->tokens[s->tokens[t].head];
  if (same_before(s, t) != ENT__NO_TOKEN) return find_owner(work, same_before(s, t), plural, out);
  if (ent_deprel_is(owned, "conj") && owned->head >= 0 && owned->head < (int32_t)t &&
      s->tokens[owned->head].upos != ENT_UPOS_VERB) { /* "from Israel and |its| lobby" */
    ent__fit fit = fit_of(work, (uint32_t)owned->head, plural, out);
    if (fit != ENT__FIT_NONE) return fit == ENT__FIT_MATCH;
  }
  if (find_told_subject(work, t, plural, out) || find_elaborated(work, t, plural, out)) return true;
  if (find_beside_whose(work, t, plural, out) || find_judged(work, t, plural, out)) return true;
  if (find_charged(work, t, plural, out) || find_backed(work, t, plural, out) || find_asked(work, t, plural, out)) return true;
  if (!plural && (is_of_another(s, t) || is_anothers_share(s, t))) return find_supported(work, t, out);
  if (!plural && is_answered(s, t) && find_supported(work, t, out)) return true;
  if (is_set_phrase(s, t)) return false;
  if (find_joined(work, t, plural, out)) return true;
  if (verb != ENT__NO_TOKEN && !inside && object_before(s, verb) != ENT__NO_TOKEN) {
    ent__fit fit = fit_of(work, object_before(s, verb), plural, out);
    if (fit != ENT__FIT_NONE) return fit == ENT__FIT_MATCH;
  }
  for (int steps = 0; steps < STEPS && verb != ENT__NO_TOKEN; steps++) {
    uint32_t subject = inside ? ENT__NO_TOKEN : ent__subject_of(s, verb);
    if (subject != ENT__NO_TOKEN && subject != t) {
      ent__fit fit = fit_of(work, subject, plural, out);
      if (fit != ENT__FIT_NONE) return fit == ENT__FIT_MATCH;
      break;
    }
    if (s->tokens[verb].head < 0) break;
    verb = predicate_of(s, verb, &inside);
  }
  if (!plural && from_like(work, t, out)) return true;
  if (nearest(work, t, plural, &none, out)) return true;
  return none && t < 3 && from_last(work, plural, out);
}

/* What only somebody does, so that "It" at the beginning of a sentence is no thing. */
static bool is_agents_verb(const ent_token *verb) {
  return ent__is_any(
      &(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
      WORDS("say", "add", "call", "urge", "welcome", "condemn", "express", "announce", "warn",
            "accuse", "agree", "sign", "send", "launch", "attack", "deploy", "ban", "impose",
            "join", "seek", "pledge", "support", "reject", "deny", "vow", "claim", "ask", "demand",
            "invite", "host", "recognise", "recognize", "reaffirm", "reiterate", "note", "denounce",
            "criticise", "criticize", "decide", "vote", "declare", "refuse", "withdraw", "occupy",
            "invade", "buy", "sell", "spend", "lend", "borrow", "negotiate", "ratify", "commit",
            "thank", "congratulate", "oppose", "insist", "hope", "believe", "intend", "plan",
            "threaten", "retaliate", "establish", "provide", "open", "recognise", "sever",
            "extend", "grant", "back", "offer", "aid", "train", "strengthen", "sanction", "endorse", "export", "import", "donate", "expel", "recall", "appoint",
            "arm", "detain", "arrest", "bomb", "shell", "bombard", "kill", "murder", "massacre", "defy", "violate", "flout", "persist", "wage",
            "conquer", "seize", "annex", "imprison", "jail", "deport", "blockade", "finance", "sponsor", "harbour", "harbor", "mediate", "contribute",
            "abstain", "veto", "boycott", "cede", "renounce", "promise", "undertake", "propose", "proclaim", "accept", "protest", "dispatch",
            "mobilise", "mobilize", "evacuate", "apologise", "apologize", "acknowledge", "persecute", "plunder", "hesitate"));
}

/* "It closed |its airspace|", "it has |an embassy| there": only states have those. */
static bool is_of_states(const ent_sentence *s, uint32_t verb) {
  static const char *const things[] = {"airspace", "border", "borders", "embassy", "embassies", "consulate", "ambassador", "ambassadors", "envoy", "troops",
                                       "soldiers", "forces", "army", "navy", "parliament", "territory", "sovereignty", "president", "ministry", NULL};
  static const char *const having[] = {"have", "keep", "maintain", "station", NULL};
  uint32_t object = child(s, verb, "obj"), owner = object == ENT__NO_TOKEN ? object : child(s, object, "nmod:poss");
  ent_token word = {.form = s->tokens[verb].lemma};
  if (object == ENT__NO_TOKEN || object < verb) return false;
  if (owner != ENT__NO_TOKEN && ent__is(&s->tokens[owner], "its") && ent__is_any(&s->tokens[object], things)) return true;
  return ent__is_any(&word, having) &&
         (ent__is_any(&s->tokens[object], things) || ent__is_any(&s->tokens[object], WORDS("relations", "ties", "bases", "base")));
}

/* "It |continues| to occupy": the verb that tells whether somebody does it is the one below. */
static bool is_agents_deed(const ent_sentence *s, uint32_t verb) {
  static const char *const phases[] = {"continue", "begin", "start", "try", "attempt", "want", "wish", "fail", "cease", NULL};
  ent_token word = {.form = s->tokens[verb].lemma};
  uint32_t below = ent__is_any(&word, phases) ? child(s, verb, "xcomp") : ENT__NO_TOKEN;
  verb = below == ENT__NO_TOKEN ? verb : below;
  return is_agents_verb(&s->tokens[verb]) || is_of_states(s, verb);
}

static bool is_thing_verb(const ent_token *verb) {
  return ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                     WORDS("seem", "appear", "matter", "happen", "come", "turn", "look", "sound",
                           "mean", "depend", "follow", "work", "go", "take", "make"));
}

/* "Growers cut their estimates, sources said. |They| said ...": of two who may be meant in
 * the sentence before, the one who spoke. */
static bool another_spoke(const ent__work *work, const ent_token *verb) {
  static const char *const says[] = {"said", "added", "noted", "told", "reported", NULL};
  const ent_sentence *last;
  if (!ent__is_any(verb, says) || work->sentence->number == 0) return false;
  last = &work->r->sentences->items[work->sentence->number - 1];
  for (uint32_t t = 0; last->parsed && t < last->count; t++) {
    uint32_t subject;
    if (!ent__is_any(&last->tokens[t], says) || !ent_deprel_is(&last->tokens[t], "parataxis"))
      continue;
    subject = child(last, t, "nsubj");
    if (subject != ENT__NO_TOKEN && is_many(&last->tokens[subject])) return true;
  }
  return false;
}

/* "support for |the Libyan people| as they vote", "stand with Ukrainians while |they| defend it": who is helped acts. */
static bool find_helped(const ent__work *work, uint32_t t, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  if (t < 2 || !ent__is_any(&s->tokens[t - 1], WORDS("as", "while", "when", "until"))) return false;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    int32_t at = (int32_t)d->mention.head;
    if (d->mention.last + 2 != t || !d->party_count || ent__is_self(work, d)) continue;
    if (d->class != ENT__CLASS_PEOPLE && !d->mention.plural && !is_many(&s->tokens[at])) continue;
    for (int steps = 0; steps < 3 && (at = s->tokens[at].head) >= 0; steps++) {
      ent_token word = {.form = s->tokens[at].lemma};
      if (!ent__is_any(&word, WORDS("support", "back", "stand", "help", "assist", "assistance", "aid", "protect", "solidarity",
                                    "equip", "arm", "train", "accompany", "commitment")))
        continue;
      *out = referent_of(work, d);
      return true;
    }
  }
  return false;
}

/* A state, or an organisation of states. */
static bool is_power(const ent__referent *r) {
  if (r->party_count != 1) return false;
  return (r->class == ENT__CLASS_STATE && ent__is_state_id(r->parties[0].entity)) ||
         ent_slice_starts(r->parties[0].entity, "IGO:");
}

/* What one does to whoever did it. */
static bool answers_enemy(const ent_token *verb) {
  return ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                     WORDS("fight", "condemn", "criticise", "criticize", "denounce", "sanction", "accuse", "boycott", "resist", "oppose", "protest", "sue",
                           "blame", "rebuke", "punish", "isolate", "shun", "warn", "censure", "slam", "blast", "war", "odds", "foe", "enemy"));
}

/* "A has fought against B since |it| occupied its land": whom one fights or condemns is who did it. */
static bool find_enemy(const ent__work *work, uint32_t verb, uint32_t above, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  uint32_t mark = child(s, verb, "mark"), subject = ent__subject_of(s, above);
  ent__referent actor;
  if (!ent_deprel_is(&s->tokens[verb], "advcl") || mark == ENT__NO_TOKEN || !is_hostile(&s->tokens[verb]) || has_child(s, verb, "aux:pass") ||
      !answers_enemy(&s->tokens[above]) || has_child(s, above, "aux:pass") || has_child(s, above, "nsubj:pass") ||
      !ent__is_any(&s->tokens[mark], WORDS("since", "because", "after", "when", "as")))
    return false;
  if (subject == ENT__NO_TOKEN || fit_of(work, subject, false, &actor) != ENT__FIT_MATCH) return false;
  for (uint32_t k = above + 1; k < verb; k++) {
    const ent_token *token = &s->tokens[k];
    bool suffers = ent_deprel_is(token, "obj") ||
                   ((ent_deprel_is(token, "obl") || ent_deprel_is(token, "nmod")) && has_child(s, k, "case") && ent__is_any(&s->tokens[child(s, k, "case")], WORDS("against", "with")));
    if (token->head == (int32_t)above && suffers) return fit_of(work, k, false, out) == ENT__FIT_MATCH && is_power(out);
  }
  return false;
}

/* "the sanctions that |it| has imposed", an infinitive's object: who does the infinitive. */
static uint32_t above_infinitive(const ent_sentence *s, uint32_t above) {
  bool inside;
  while (above != ENT__NO_TOKEN && ent_slice_is(s->tokens[above].deprel, "acl") && has_child(s, above, "mark") && child(s, above, "nsubj") == ENT__NO_TOKEN) {
    above = predicate_of(s, above, &inside);
    if (inside) return ENT__NO_TOKEN;
  }
  return above;
}

/* "it will retaliate": the subject of the clause above, or of the sentence before. */
static bool find_subject(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  uint32_t verb = (uint32_t)s->tokens[t].head, above, subject;
  bool inside, be = has_child(s, verb, "cop");
  const ent_token *token = &s->tokens[verb];
  if (!plural && !be && is_thing_verb(token)) return false;
  if (plural && find_helped(work, t, out)) return true;
  if (token->head < 0) {
    if (plural) return !another_spoke(work, token) && from_last(work, true, out);
    return !be && is_agents_deed(s, verb) && from_last(work, false, out);
  }
  if (!plural && be && !ent_deprel_is(token, "ccomp")) return false;
  if (!plural && ent_deprel_is(token, "parataxis")) return false;
  above = predicate_of(s, verb, &inside);
  if (above == ENT__NO_TOKEN || inside) return false;
  if (ent_deprel_is(token, "acl") && token->head >= 0 && !is_clause(&s->tokens[token->head]))
    above = predicate_of(s, (uint32_t)token->head, &inside); /* "arms that it bought" */
  if (above == ENT__NO_TOKEN || inside) return false;
  if (!plural && find_enemy(work, verb, above, out)) return true;
  if (ent_deprel_is(token, "acl") && is_agents_verb(token)) above = above_infinitive(s, above);
  subject = above == ENT__NO_TOKEN ? above : ent__subject_of(s, above);
  return subject != ENT__NO_TOKEN && subject != t &&
         fit_of(work, subject, plural, out) == ENT__FIT_MATCH;
}

/* What is done to states or with them, so that the object is no thing. */
static bool is_done_to_states(const ent_token *verb) {
  return ent__is_any(
      &(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
      WORDS("recognise", "recognize", "accuse", "condemn", "invade", "threaten", "warn", "urge",
            "sanction", "ask", "invite", "thank", "congratulate", "criticise", "criticize", "denounce",
            "promise", "assure", "advise", "arm", "remind", "beg", "implore", "persuade", "convince", "pressure", "occupy",
            "annex", "bomb", "attack", "overthrow", "forgive", "forbid"));
}

/* What is given to somebody: "the money that Peru lent |it|". */
static bool is_given_to(const ent_sentence *s, uint32_t t) {
  const ent_token *verb = &s->tokens[s->tokens[t].head];
  bool gives = ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                           WORDS("lend", "give", "sell", "grant", "pay", "owe", "offer", "supply", "send", "provide", "donate", "award"));
  if (!gives) return false;
  if (ent_deprel_is(&s->tokens[t], "iobj")) return true;
  return ent_deprel_is(&s->tokens[t], "obj") && ent_slice_is(verb->deprel, "acl:relcl"); /* its object is the noun before */
}

/* What is said to somebody: no thing is begged or thanked. */
static bool is_said_to(const ent_token *verb) {
  return ent__is_any(&(ent_token){.form = verb->lemma.size ? verb->lemma : verb->form},
                     WORDS("beg", "implore", "urge", "ask", "thank", "accuse", "congratulate", "persuade", "convince", "promise", "assure",
                           "remind", "advise", "invite"));
}

/* "India left the pact; Japan begged |it| to stay": who did what is answered. */
static bool find_answered(const ent__work *work, uint32_t verb, const ent__referent *actor, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  bool inside, beside = ent_deprel_is(&s->tokens[verb], "parataxis") || ent_deprel_is(&s->tokens[verb], "conj");
  uint32_t above = beside ? predicate_of(s, verb, &inside) : ENT__NO_TOKEN;
  uint32_t subject = above == ENT__NO_TOKEN ? above : ent__subject_of(s, above);
  return subject != ENT__NO_TOKEN && is_said_to(&s->tokens[verb]) && fit_of(work, subject, false, out) == ENT__FIT_MATCH && is_power(out) &&
         !ent_slice_eq(out->parties[0].entity, actor->parties[0].entity);
}

/* "Peru, which had refused to recognise |Kosovo|, exchanged envoys with |it|": what one state does
 * to or with "it" is done to the other that was named last, unless another noun stands between. */
static bool find_other(const ent__work *work, uint32_t t, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  uint32_t verb = (uint32_t)s->tokens[t].head, subject;
  const ent_token *before = t > 0 ? &s->tokens[t - 1] : NULL;
  ent__referent actor;
  if (ent_deprel_is(&s->tokens[t], "obl") || ent_deprel_is(&s->tokens[t], "nmod")) {
    bool inside;
    if (!before || !ent__is_any(before, WORDS("with", "against", "to", "from", "towards"))) return false;
    bool tied = ent__is_any(&s->tokens[verb], WORDS("relations", "ties", "contacts", "links")); /* "has no relations with |it|" */
    if (!is_clause(&s->tokens[verb])) verb = predicate_of(s, t, &inside);
    if (verb == ENT__NO_TOKEN || !(tied || is_agents_verb(&s->tokens[verb]))) return false;
  } else if (!is_done_to_states(&s->tokens[verb]) && !is_given_to(s, t)) {
    return false;
  }
  subject = ent__subject_of(s, verb);
  if (subject == ENT__NO_TOKEN || subject > t ||
      fit_of(work, subject, false, &actor) != ENT__FIT_MATCH || !is_power(&actor))
    return false;
  if (find_answered(work, verb, &actor, out)) return true;
  for (uint32_t k = t; k-- > 0;) {
    const ent_token *token = &s->tokens[k];
    ent__fit fit;
    if ((token->upos != ENT_UPOS_NOUN && token->upos != ENT_UPOS_PROPN) || k == subject ||
        (int32_t)k == s->tokens[t].head || token->head == (int32_t)verb ||
        ent_deprel_is(token, "compound") || ent_deprel_is(token, "flat"))
      continue;
    fit = fit_of(work, k, false, out);
    if (fit == ENT__FIT_NONE || (fit == ENT__FIT_RIVAL && (is_said_to(&s->tokens[verb]) || is_given_to(s, t)) && !draft_headed(work, k))) continue;
    return fit == ENT__FIT_MATCH && is_power(out) &&
           !ent_slice_eq(out->parties[0].entity, actor.parties[0].entity);
  }
  return false;
}

/* "..., it said." ends a wire report: whoever spoke before. */
static bool is_report_end(const ent_sentence *s, uint32_t t) {
  return t + 3 >= s->count && t + 1 < s->count &&
         ent__is_any(&s->tokens[t + 1], WORDS("said", "added", "noted"));
}

bool ent__find_thing(const ent__work *work, uint32_t t, bool plural, ent__referent *out) {
  const ent_sentence *s = work->sentence;
  const ent_token *token = &s->tokens[t];
  bool none;
  if (!s->parsed || token->head < 0 || is_report_end(s, t)) return false;
  if (ent__is_any(token, WORDS("its", "their", "itself", "themselves")))
    return find_owner(work, t, plural, out);
  if (ent_deprel_is(token, "nsubj")) return find_subject(work, t, plural, out);
  if (plural) return nearest(work, t, plural, &none, out);
  return find_other(work, t, out); /* else "do it", "expand it" mean a thing */
}

/* ---- "he", "she" ------------------------------------------------------------------------------ */

ent__sex ent__sex_of(const ent_token *token) {
  if (ent__is_any(token, WORDS("he", "him", "his", "himself", "mr.", "mr", "king", "prince", "sir",
                               "emperor", "sultan", "emir", "chairman", "husband", "lord")))
    return ENT__SEX_MALE;
  if (ent__is_any(token, WORDS("she", "her", "hers", "herself", "mrs.", "mrs", "ms.", "ms", "queen",
                               "princess", "empress", "lady", "madam", "madame", "chairwoman",
                               "sheikha", "baroness", "wife")))
    return ENT__SEX_FEMALE;
  return ENT__SEX_UNKNOWN;
}

/* "one banker said that |he| ...": whoever says it, known or not. Sets *settled. */
static const ent__draft *who_says(const ent__work *work, uint32_t t, bool *settled) {
  const ent_sentence *s = work->sentence;
  uint32_t verb, subject;
  *settled = false;
  if (!s->parsed || s->tokens[t].head < 0 || !ent_deprel_is(&s->tokens[t], "nsubj")) return NULL;
  verb = (uint32_t)s->tokens[t].head;
  if (!ent_deprel_is(&s->tokens[verb], "ccomp") || s->tokens[verb].head < 0) return NULL;
  subject = ent__subject_of(s, (uint32_t)s->tokens[verb].head);
  if (subject == ENT__NO_TOKEN || subject == t || s->tokens[subject].upos == ENT_UPOS_PRON ||
      is_many(&s->tokens[subject]))
    return NULL;
  if (draft_headed(work, subject) && draft_headed(work, subject)->class == ENT__CLASS_PERSON) {
    *settled = true;
    return draft_headed(work, subject);
  }
  *settled = s->tokens[subject].upos == ENT_UPOS_NOUN && !draft_headed(work, subject);
  return NULL;
}

bool ent__find_person(const ent__work *work, uint32_t t, ent__referent *out) {
  bool settled;
  const ent__draft *speaker = who_says(work, t, &settled);
  const ent__referent *best;
  if (speaker && speaker->party_count == 1 &&
      ent__sexes_meet(work->r, speaker->parties[0].person,
                      ent__sex_of(&work->sentence->tokens[t]))) {
    *out = referent_of(work, speaker);
    return true;
  }
  best = settled ? NULL : ent__find_he(work, t);
  if (best) *out = *best;
  return best != NULL;
}

/* ---- for the sentence after ------------------------------------------------------------------ */

/* Drafts are used again; what they became is kept. */
static void keep_parties(const ent__work *work, uint32_t t, ent__subject *last) {
  const ent__draft *d = draft_headed(work, t);
  if (last->fit == ENT__FIT_MATCH && d && last->referent.parties == d->parties) last->referent.parties = d->mention.parties;
}

/* Whose the subject is: "|Chile|'s trade", "|Tokyo| trade with Peru". */
static void note_owner(ent__work *work, uint32_t subject) {
  const ent_sentence *s = work->sentence;
  ent__subject *last = &work->r->last_owner;
  uint32_t owner = ENT__NO_TOKEN;
  *last = (ent__subject){.sentence = s->number};
  if (subject == ENT__NO_TOKEN || s->tokens[subject].upos != ENT_UPOS_NOUN) return;
  owner = child(s, subject, "nmod:poss");
  if (owner == ENT__NO_TOKEN) owner = child(s, subject, "compound");
  if (owner == ENT__NO_TOKEN) return;
  last->fit = fit_of(work, owner, false, &last->referent);
  last->noun = s->tokens[subject].lemma;
  keep_parties(work, owner, last);
}

void ent__note_subject(ent__work *work) {
  const ent_sentence *s = work->sentence;
  uint32_t root = ENT__NO_TOKEN, subject;
  for (uint32_t t = 0; t < s->count && s->parsed; t++)
    if (s->tokens[t].head < 0) root = t;
  subject = root == ENT__NO_TOKEN ? ENT__NO_TOKEN : ent__subject_of(s, root);
  for (int plural = 0; plural < 2; plural++) {
    ent__subject *last = &work->r->last_subject[plural];
    *last = (ent__subject){.sentence = s->number};
    if (subject == ENT__NO_TOKEN) continue;
    last->fit = fit_of(work, subject, plural, &last->referent);
    keep_parties(work, subject, last);
  }
  note_owner(work, subject);
}
