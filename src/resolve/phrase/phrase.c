/* Titles, bodies and groups with their owner and their bearer -> one draft each:
 * "the Pakistani Foreign Ministry", "Pakistan's Prime Minister, Imran Khan",
 * "President of the Republic of Azerbaijan Ilham Aliyev", "Azerbaijani and Pakistani
 * troops". A grammar over word order: such phrases are regular, and a wrong tree
 * must not lose an actor. The tree only helps where there is one. */
#include "resolve/phrase/phrase.h"

/* ---- the noun --------------------------------------------------------------------- */

static bool is_body_noun(const ent_token *token) {
  static const char *const nouns[] = {
      "ministry",   "department",   "government",   "administration",
      "army",       "navy",         "force",        "forces",
      "military",   "police",       "parliament",   "senate",
      "congress",   "assembly",     "council",      "cabinet",
      "embassy",    "consulate",    "delegation",   "mission",
      "agency",     "bureau",       "office",       "service",
      "services",   "court",        "party",        "union",
      "bank",       "company",      "firm",         "corporation",
      "troops",     "people",       "nation",       "authorities",
      "leadership", "committee",    "commission",   "guard",
      "media",      "governments",  "ministries",   "companies",
      "regime",     "junta",        "opposition",   "air",
      "fleet",      "intelligence", "coalition",    "community",
      "group",      "organisation", "organization", "press",
      "university", "tribunal",     "judiciary",    "treasury",
      "command",    "staff",        "diplomacy",    NULL};
  return ent__is_any(token, nouns);
}

ent__atom *ent__agent_at(const ent__work *work, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  if (!atom || atom->taken || !atom->agent || atom->name || atom->person) return NULL;
  return atom->first == t ? atom : NULL;
}

ent__atom *ent__name_ending_at(const ent__work *work, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  return atom && !atom->taken && atom->name && atom->last == t ? atom : NULL;
}

ent__atom *ent__name_beginning_at(const ent__work *work, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  return atom && !atom->taken && atom->name && atom->first == t ? atom : NULL;
}

/* "army chief of staff": the last noun heads, a military first one lends its sector. */
void ent__take_core(const ent__work *work, ent__atom *atom, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  *p = (ent__title_phrase){.first = atom->first,
                .last = atom->last,
                .core = atom->first,
                .core_last = atom->last,
                .agent = atom->agent,
                .owner_token = ENT__NO_TOKEN,
                .name_first = ENT__NO_TOKEN};
  for (;;) {
    uint32_t next = p->core_last + 1;
    ent__atom *more;
    if (next < s->count && ent__is(&s->tokens[next], "-")) next++;
    more = next < s->count ? ent__agent_at(work, next) : NULL;
    if (!more && !p->agent->plural && next + 2 < s->count && ent__is(&s->tokens[next], "and") &&
        ent__is_proper(work, next + 2) &&
        !(p->core > 0 && ent__is(&s->tokens[p->core - 1], "the"))) {
      more = ent__agent_at(work, next + 1); /* "Prime Minister and Crown Prince Mohammed" */
      if (more && more->last + 1 < s->count && !ent__is_proper(work, more->last + 1)) more = NULL;
    }
    if (!more || ent__possessive_mark(&s->tokens[next])) break;
    if (p->agent->office.size && next + 1 < s->count && ent__is_proper(work, next + 1) &&
        ent__is_any(&s->tokens[next], WORDS("sheikh", "sir", "ayatollah", "mullah", "lord")))
      break; /* "President |Sheikh| Mohamed" */
    if (p->agent->plural && !is_body_noun(&s->tokens[p->core_last]) &&
        !is_body_noun(&s->tokens[more->last]))
      break;
    /* "military spokesman" keeps the first noun's sector */
    if (more->agent->sector.size &&
        (!ent_slice_is(more->agent->sector, "GOV") || !p->agent->sector.size ||
         ent_slice_is(p->agent->sector, "GOV") || more->agent->office.size))
      p->agent = more->agent;
    p->plural = more->agent->plural;
    p->core_last = p->last = more->last;
  }
  p->plural = p->plural || (p->core_last == atom->last && atom->agent->plural);
  p->body = is_body_noun(&s->tokens[p->core_last]);
  /* "Secretary of the |Treasury|" is a man */
  if (p->body && p->agent->sector.size && atom->last == p->core_last &&
      ent_slice_find(p->agent->noun, ENT_SLICE(" of "), 0) != SIZE_MAX)
    p->body = is_body_noun(&s->tokens[atom->first]);
  p->counterpart = ent__is_any(&s->tokens[p->core_last], WORDS("counterpart", "counterparts"));
}

/* ---- the whole -------------------------------------------------------------------- */

/* "the |National| Strategy", "the |Veteran| Directed Care program": part of another name. */
static bool is_part_of_name(const ent__work *work, const ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  const ent_token *core = &s->tokens[p->core_last];
  if (!s->parsed || p->owner_count || p->owner_token != ENT__NO_TOKEN ||
      p->name_first != ENT__NO_TOKEN || p->last != p->core_last || !ent__capital(core))
    return false;
  return core->head > (int32_t)p->last && ent__capital(&s->tokens[core->head]) &&
         (ent_deprel_is(core, "compound") || ent_deprel_is(core, "amod") ||
          core->upos == ENT_UPOS_ADJ);
}

/* "Its |opposition| to the treaty" is what one does, not who. */
static bool is_deed(const ent__work *work, const ent__title_phrase *p) {
  const ent_token *next = p->core_last + 1 < work->sentence->count ? &work->sentence->tokens[p->core_last + 1] : NULL;
  return next && ent__is(&work->sentence->tokens[p->core_last], "opposition") && ent__is(next, "to");
}

ent_status ent__draft_phrases(ent__work *work, ent_error *err) {
  if (!ent__draft_ships(work) || !ent__draft_firms(work)) return ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  for (uint32_t i = 0; i < work->atom_count; i++) {
    ent__atom *atom = &work->atoms[i];
    ent__title_phrase p;
    if (!ent__agent_at(work, atom->first)) continue;
    ent__take_core(work, atom, &p);
    if (is_deed(work, &p)) continue;
    ent__walk_left(work, &p);
    ent__walk_right(work, &p);
    ent__take_bearer(work, &p);
    if (p.name_first != ENT__NO_TOKEN) ent__take_owner_after_bearer(work, &p);
    ent__take_bearer_before(work, &p);
    if (is_part_of_name(work, &p)) continue;
    if (!ent__draft_phrase(work, &p))
      return ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  }
  return ENT_OK;
}
