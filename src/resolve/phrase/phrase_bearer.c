/* Who bears the title of a phrase: the name behind it or before it, and the owner behind that. "Prime Minister
 * |Khan of Pakistan|", "|Imran Khan|, the prime minister". */
#include "resolve/phrase/phrase.h"

static bool is_honorific(const ent_token *token) {
  return ent__is_any(
      token, WORDS("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "sheikh", "sir", "lord",
                   "lady", "h.e.", "sen.", "rep.", "gen.", "general", "col.", "colonel", "lt.",
                   "maj.", "capt.", "prof.", "miss", "madame", "gov.", "ayatollah", "mullah",
                   "dame", "baroness", "hon.", "st.", "adm."));
}

static bool is_particle(const ent_token *token) {
  return ent__is_any(
      token, WORDS("al", "bin", "ibn", "de", "da", "di", "del", "la", "van", "von", "der", "den",
                   "el", "dos", "du", "le", "ben", "bint", "abu", "ul", "al-", "-", "ter", "ould"));
}

/* "Defence Minister |Israel| Katz": a state's name that goes on as a stranger's. */
static bool is_given_name(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  return s->parsed && t + 1 < s->count && ent_deprel_is(&s->tokens[t], "flat") &&
         ent__is_proper(work, t + 1) && ent_deprel_is(&s->tokens[t + 1], "flat") &&
         !(ent__atom_at(work, t + 1) && ent__atom_at(work, t + 1)->name);
}

/* "Anatoly |Antonov|": what firms are called too, behind a first name. */
static bool is_brand(const ent__atom *atom, bool behind) {
  return behind && atom->name->entity->kind == ENT_KIND_ORG && atom->first == atom->last;
}

/* A run of capitalised words that may be a person's name, from t on; its end or NO_TOKEN. */
static uint32_t name_run(const ent__work *work, uint32_t t, bool owned) {
  const ent_sentence *s = work->sentence;
  uint32_t last = ENT__NO_TOKEN, words = 0;
  for (uint32_t k = t; k < s->count && words < 5; k++) {
    ent__atom *atom = ent__atom_at(work, k);
    const ent_token *token = &s->tokens[k];
    if (ent__after_hyphen(work, t, k)) { /* "Tae-|hyo|" */
      last = k;
      continue;
    }
    if (is_particle(token) && (last != ENT__NO_TOKEN || !ent__is(token, "-"))) continue;
    if (atom && atom->name && k == t && atom->first == atom->last &&
        (is_given_name(work, k) ||
         (owned && k + 1 < s->count && ent__is_proper(work, k + 1) &&
          !ent__atom_at(work, k + 1)))) {
      last = k;
      words++;
      continue;
    }
    if (!ent__is_proper(work, k)) {
      /* initials are names too; so is what stands at a sentence's beginning */
      if (!(ent__capital(token) && token->form.size <= 2 && token->form.size > 1)) break;
    }
    if (atom && (atom->taken || (atom->name && atom->first == k && !atom->surname && !is_brand(atom, k > t) &&
                                 !atom->person && atom->name->use != ENT_USE_CAPITAL)))
      break;
    if (atom && atom->agent && !atom->surname && !atom->place) break;
    last = k;
    words++;
  }
  return last;
}

/* "Prime Minister Scott Morrison |of Australia|". */
void ent__take_owner_after_bearer(ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  uint32_t t = p->last + 1;
  ent__atom *atom;
  if (p->owner_count || t + 1 >= s->count || !ent__is(&s->tokens[t], "of")) return;
  t = ent__skip_modifiers(work, t + 1);
  atom = t < s->count ? ent__name_beginning_at(work, t) : NULL;
  if (!atom || atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM) return;
  ent__take_owner(p, atom);
  p->stranger = false;
}

/* "the submarine |HMS Conqueror|": a ship or firm, drafted before, is nobody's name. */
static bool is_drafted(const ent__work *work, uint32_t t) {
  for (uint32_t i = 0; i < work->draft_count; i++)
    if ((work->drafts[i].mention.how == ENT_HOW_BODY || work->drafts[i].mention.kind == ENT_KIND_ORG) && work->drafts[i].mention.first <= t &&
        t <= work->drafts[i].mention.last)
      return true;
  return false;
}

/* "the Turkish ambassador |to Somalia| Mehmet Yilmaz": past where he is sent. */
static uint32_t past_host(const ent__work *work, const ent__title_phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  const ent__atom *host;
  if (!p->owner_count || t + 2 >= s->count || !ent_slice_is(p->agent->office, "envoy") ||
      !ent__is_any(&s->tokens[t], WORDS("to", "in", "for")))
    return t;
  host = ent__name_beginning_at(work, t + 1 + ent__is(&s->tokens[t + 1], "the"));
  if (!host || host->last + 2 >= s->count || !ent__is_proper(work, host->last + 1) ||
      !ent__is_proper(work, host->last + 2))
    return t;
  return host->last + 1;
}

/* "the meeting on |Population| Dynamics", "the |charity| MER-C": no title of anybody. */
static bool is_of_many(const ent_token *token) {
  return ent__is_any(token, WORDS("population", "community", "society", "public", "youth", "people", "leadership",
                                  "workforce", "electorate", "diaspora", "group", "firm", "company",
                                  "consortium", "conglomerate", "airline", "charity", "newspaper", "magazine", "broadcaster",
                                  "foundation", "institute", "association", "federation", "ngo"));
}

void ent__take_bearer(ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  uint32_t t = past_host(work, p, p->last + 1), last;
  ent__atom *atom;
  bool comma = false, past = t != p->last + 1;
  if (p->body || p->plural || t >= s->count || is_of_many(&s->tokens[p->core_last])) return;
  if (p->core_last + 1 < s->count && ent__possessive_mark(&s->tokens[t])) return;
  if (ent__is(&s->tokens[t], ",")) {
    comma = true;
    t++;
  }
  while (t < s->count && is_honorific(&s->tokens[t])) {
    comma = false;
    t++;
  }
  if (t >= s->count || is_drafted(work, t)) return;
  atom = ent__atom_at(work, t);
  if (atom && !atom->taken && atom->person && atom->first == t &&
      !(s->parsed && atom->last + 1 < s->count && ent__is_proper(work, atom->last + 1) &&
        !ent__atom_at(work, atom->last + 1) &&
        ent_deprel_is(&s->tokens[atom->last + 1], "flat"))) {
    p->bearer = atom;
    p->name_first = t;
    p->name_last = atom->last;
    if (past) atom->taken = true;
    else p->last = atom->last;
    return;
  }
  last = name_run(work, t, p->owner_count > 0);
  if (last == ENT__NO_TOKEN) return;
  if (comma && !(s->parsed && ent_deprel_is(&s->tokens[t], "appos"))) return;
  if (comma && last == t) return;
  for (uint32_t k = t; k <= last; k++)
    if (ent__is_firm_word(&s->tokens[k])) return;
  p->name_first = t;
  p->name_last = last;
  if (!past) p->last = last;
  p->bearer = atom && atom->last == last && atom->surname ? atom : NULL;
  if (!p->bearer) {
    ent__atom *end = ent__atom_at(work, last);
    if (end && end->last == last && (end->surname || end->person)) p->bearer = end;
  }
}

/* "Imran Khan, the Prime Minister of Pakistan,": the name before the title. */
void ent__take_bearer_before(ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  ent__atom *atom;
  uint32_t first;
  if (p->body || p->plural || p->name_first != ENT__NO_TOKEN || p->first < 2) return;
  if (!ent__is(&s->tokens[p->first - 1], ",")) return;
  if (p->last + 1 < s->count && ent__possessive_mark(&s->tokens[p->last + 1])) return; /* "X, |the President's| envoy" */
  atom = ent__atom_at(work, p->first - 2);
  if (atom && !atom->taken && atom->person) {
    p->bearer = atom;
    p->name_first = atom->first;
    p->name_last = atom->last;
    p->first = atom->first;
    return;
  }
  if (!s->parsed || !ent_deprel_is(&s->tokens[ent__head_of(s, p->core, p->core_last)], "appos"))
    return;
  for (first = p->first - 1;
       first > 0 && ent__is_proper(work, first - 1) &&
       !(ent__atom_at(work, first - 1) &&
         (ent__atom_at(work, first - 1)->name || ent__atom_at(work, first - 1)->taken));
       first--) {
  }
  if (p->first - 1 - first < 2 || p->first - 1 - first > 4) return;
  p->name_first = first;
  p->name_last = p->first - 2;
  p->first = first;
}
