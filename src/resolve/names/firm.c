/* Organisations that the tables do not know: by what their names end in ("Zijin Mining Group Co Ltd"), by the noun
 * beside them ("the Turkish builder |Albayrak|", "|HBIS|, a Chinese steelmaker,"), and by that again once a text has
 * introduced them so. Each is "ORG:" and its name without the letters of its legal form; the state that the text
 * says it is of is its home. */
#include "resolve/internal.h"

enum { FIRM_WORDS = 8 };

/* What only says how a firm is owned: no part of its name. */
static bool is_legal_form(const ent_token *token) {
  return ent__is_any(token, WORDS("inc", "inc.", "corp", "corp.", "corporation", "ltd", "ltd.", "limited", "co", "co.", "llc", "plc", "sa",
                                  "s.a.", "s.a", "ag", "gmbh", "nv", "n.v.", "spa", "s.p.a.", "ab", "asa", "oyj", "bhd", "jsc", "ojsc", "pjsc",
                                  "ooo", "pte", "pty", "kk", "llp", "cv", "a.s.", "a.\xC5\x9F."));
}

/* The last word of a name that firms and other organisations have, and hardly anything else. */
static bool ends_firm(const ent_token *token) {
  return is_legal_form(token) ||
         ent__is_any(token, WORDS("company", "holding", "holdings", "group", "airlines", "airways", "industries", "enterprises", "motors",
                                  "pharmaceuticals", "laboratories", "technologies", "petroleum", "mining", "steel", "shipbuilding", "shipyard",
                                  "shipyards", "engineering", "construction", "electronics", "telecom", "telecommunications", "shipping",
                                  "logistics", "bank", "bancorp", "consortium", "refineries", "cement", "textiles", "breweries", "aerospace",
                                  "aviation", "minerals", "railways", "foundation", "associates", "partners", "brothers"));
}

/* "|NV| Nederlandse Gasunie", "|PT| Astra". */
static bool begins_firm(const ent_token *token) {
  return ent_slice_is(token->form, "NV") || ent_slice_is(token->form, "PT") || ent_slice_is(token->form, "OAO") || ent_slice_is(token->form, "OOO") ||
         ent_slice_is(token->form, "PJSC") || ent_slice_is(token->form, "JSC");
}

/* Of a word that other names end in too, no firm without another word of its own before it. */
static bool is_weak_end(const ent_token *token) {
  return ent__is_any(token, WORDS("company", "group", "bank", "mining", "steel", "engineering", "construction", "shipping", "aviation",
                                  "railways", "foundation", "partners", "brothers", "consortium", "petroleum", "telecom", "electronics",
                                  "minerals", "cement"));
}

/* The noun that says what it is: "the Brazilian |builder| Odebrecht". */
static bool is_firm_noun(const ent_token *token) {
  return ent__is_any(token, WORDS("firm", "company", "group", "builder", "miner", "steelmaker", "conglomerate", "airline", "carrier", "bank",
                                  "lender", "utility", "operator", "producer", "maker", "manufacturer", "giant", "contractor", "supplier",
                                  "consortium", "retailer", "brewer", "developer", "shipbuilder", "broadcaster", "newspaper", "magazine", "daily",
                                  "charity", "ngo", "foundation", "university", "startup", "refiner", "trader", "insurer", "automaker", "carmaker",
                                  "drugmaker", "chipmaker", "planemaker", "exporter", "corporation", "monopoly", "holding", "agency",
                                  "brand", "organisation", "organization", "institute", "watchdog", "subsidiary", "unit"));
}

/* What an organisation is by the noun beside it or the last word of its name. */
static ent_slice sector_of(const ent_token *token) {
  if (ent__is_any(token, WORDS("newspaper", "magazine", "daily", "broadcaster"))) return ENT_SLICE("MED");
  if (ent__is_any(token, WORDS("university"))) return ENT_SLICE("EDU");
  if (ent__is_any(token, WORDS("charity", "ngo", "foundation", "institute", "watchdog", "organisation", "organization", "agency"))) return ENT_SLICE("SOC");
  return ent__is(token, "group") && !ent__capital(token) ? ENT_EMPTY : ENT_SLICE("BUS");
}

/* ---- the document's organisations ----------------------------------------------------------- */

static ent_slice text_of(const ent__work *work, uint32_t first, uint32_t last) {
  uint32_t begin = work->sentence->tokens[first].begin;
  return (ent_slice){work->r->document->text.data + begin, work->sentence->tokens[last].end - begin};
}

static ent_slice org_id(const ent__work *work, ent_slice name) {
  char *id = ent_arena_alloc(work->r->arena, name.size + 4);
  if (!id) return ENT_EMPTY;
  memcpy(id, "ORG:", 4);
  memcpy(id + 4, name.data, name.size);
  return (ent_slice){id, name.size + 4};
}

static ent__firm *known_firm(const ent_resolver *r, ent_slice name) {
  for (uint32_t i = 0; i < r->firm_count; i++)
    if (ent_slice_eq(r->firms[i].name, name) || ent_slice_eq(r->firms[i].brief, name)) return (ent__firm *)&r->firms[i];
  return NULL;
}

bool ent__knows_firm(const ent_resolver *r, ent_slice word) {
  for (uint32_t i = 0; i < r->firm_count; i++)
    if (word.size <= r->firms[i].name.size && word.size > 2 &&
        !memcmp(r->firms[i].name.data, word.data, word.size) &&
        (word.size == r->firms[i].name.size || r->firms[i].name.data[word.size] == ' '))
      return true;
  return false;
}

/* Keeps who was introduced; `brief` is what later sentences may say of him alone, or empty. */
static ent__firm *remember_firm(ent__work *work, ent_slice name, ent_slice brief, ent_slice home, ent_slice sector) {
  ent_resolver *r = work->r;
  ent__firm *firm = known_firm(r, name);
  if (!firm) {
    if (r->firm_count == ENT__FIRMS) {
      memmove(r->firms, r->firms + 1, (ENT__FIRMS - 1) * sizeof *r->firms);
      r->firm_count--;
    }
    firm = &r->firms[r->firm_count++];
    *firm = (ent__firm){.name = name, .brief = brief, .entity = org_id(work, name), .sector = sector};
  }
  if (home.size) firm->home = home;
  return firm;
}

/* ---- names --------------------------------------------------------------------------------- */

/* A word of a name: a capital, not the name of somebody whom the tables know. */
static bool is_name_word(const ent__work *work, uint32_t t) {
  const ent_token *token;
  if (t >= work->sentence->count) return false;
  token = &work->sentence->tokens[t];
  if (!ent__capital(token) || (work->sentence->parsed && token->upos != ENT_UPOS_PROPN && !is_legal_form(token))) return false;
  return !ent__pronoun_of(token);
}

static const ent_name *state_name(const ent__atom *atom) {
  return atom && atom->name && ent__is_state_kind(atom->name->entity->kind) ? atom->name : NULL;
}

/* The tables know it, or a part of it, as somebody else: an organisation, a person. A place or state may be part of a name. */
static bool is_known(const ent__work *work, uint32_t first, uint32_t last) {
  for (uint32_t t = first; t <= last; t++) {
    const ent__atom *atom = ent__atom_at(work, t);
    ent_entity_kind kind = atom && atom->name ? atom->name->entity->kind : ENT_KIND_NONE;
    if (!atom) continue;
    if (atom->taken || atom->person) return true;
    if (kind == ENT_KIND_ORG || kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PEOPLE) return true;
  }
  return false;
}

/* No capitalised word right before it: the name begins here. */
static bool begins_here(const ent__work *work, uint32_t t) {
  const ent_token *before;
  if (!t) return true;
  before = &work->sentence->tokens[t - 1];
  if (ent__is(before, "-") || ent__is(before, "&")) return false;
  return !ent__capital(before) || t == 1 || state_name(ent__atom_at(work, t - 1));
}

/* The run of capitalised words from t on; `&` and hyphens join. */
static uint32_t run_from(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t last = t;
  while (last + 1 < s->count && last < t + FIRM_WORDS) {
    if (is_name_word(work, last + 1)) last++;
    else if (last + 2 < s->count && ent__is_any(&s->tokens[last + 1], WORDS("&", "-")) && is_name_word(work, last + 2)) last += 2;
    else if (ent__is_any(&s->tokens[last + 1], WORDS("co.", "ltd.", "inc.", "corp.")) && ent__capital(&s->tokens[last + 1])) last++;
    else break;
  }
  return last;
}

/* The name without its legal form: "Zijin Mining Group |Co Ltd|". */
static uint32_t without_form(const ent__work *work, uint32_t first, uint32_t last) {
  while (last > first && is_legal_form(&work->sentence->tokens[last])) last--;
  if (last > first && ent__is_any(&work->sentence->tokens[last], WORDS("and", "&", ","))) last--;
  return last;
}

/* "Zijin" of Zijin Mining Group: a first word that is nobody else's. */
static ent_slice brief_of(const ent__work *work, uint32_t first, uint32_t last) {
  const ent_token *token = &work->sentence->tokens[first];
  if (first == last || token->form.size < 4 || ent__atom_at(work, first) || ent__is_firm_word(token)) return ENT_EMPTY;
  if (ent__is_any(token, WORDS("first", "national", "international", "general", "united", "royal", "state", "northern", "southern", "eastern",
                               "western", "central", "north", "south", "east", "west", "great", "global", "world", "american", "free", "social",
                               "public", "people", "young", "union", "federal", "asian", "african", "european", "trans", "santa")))
    return ENT_EMPTY;
  return token->form;
}

static bool is_drafted(const ent__work *work, uint32_t t) {
  for (uint32_t i = 0; i < work->draft_count; i++)
    if (work->drafts[i].mention.first <= t && t <= work->drafts[i].mention.last) return true;
  return false;
}

/* The draft of tokens [first, last], of which those from `name` on are the firm's name. False: out of memory. */
static bool draft_firm(ent__work *work, const ent__firm *firm, uint32_t first, uint32_t last, uint32_t name) {
  ent__draft *draft;
  if (!firm->entity.size) return false;
  if (is_drafted(work, first) || is_drafted(work, name)) return true;
  for (uint32_t t = first; t <= last; t++) {
    ent__atom *atom = ent__atom_at(work, t);
    if (!atom) continue;
    atom->taken = true;
    atom->silent = t >= name;
  }
  draft = ent__add_draft(work, first, last);
  if (!draft) return false;
  draft->mention.kind = ENT_KIND_ORG;
  draft->mention.how = ENT_HOW_NAME;
  draft->mention.home = firm->home;
  draft->class = ENT__CLASS_BODY;
  ent__add_party(draft, firm->entity, firm->sector, ENT_EMPTY);
  return true;
}

static bool add_firm(ent__work *work, uint32_t first, uint32_t last, uint32_t name_first, uint32_t name_last, ent_slice home, uint32_t noun) {
  uint32_t end = without_form(work, name_first, name_last);
  const ent__firm *firm = remember_firm(work, text_of(work, name_first, end), brief_of(work, name_first, end), home,
                                        sector_of(&work->sentence->tokens[noun]));
  return draft_firm(work, firm, first, last, name_first);
}

/* Whose the word at n is, by an adjective or possessive before it; *first: where the phrase begins. */
static ent_slice owner_before(const ent__work *work, uint32_t n, uint32_t *first) {
  const ent_sentence *s = work->sentence;
  ent_slice home = ENT_EMPTY;
  *first = n;
  for (uint32_t t = n; t-- > 0 && n - t < 6;) {
    const ent_token *token = &s->tokens[t];
    const ent_name *name = state_name(ent__atom_at(work, t));
    if (name) home = name->entity->id;
    else if (ent__is_any(token, WORDS("the", "a", "an"))) return *first = t, home;
    else if (!ent__possessive_mark(token) && !ent__is(token, "-") &&
             (!s->parsed || (token->upos != ENT_UPOS_ADJ && token->upos != ENT_UPOS_NOUN && token->upos != ENT_UPOS_PROPN && token->upos != ENT_UPOS_VERB) ||
              ent__capital(token)))
      break;
    *first = t;
    if (name && name->use != ENT_USE_ADJECTIVE) break;
  }
  return home;
}

/* ---- by the name's own last word -------------------------------------------------------------- */

static bool has_own_word(const ent__work *work, uint32_t first, uint32_t last) {
  for (uint32_t t = first; t < last; t++)
    if (!state_name(ent__atom_at(work, t)) && !ends_firm(&work->sentence->tokens[t]) && work->sentence->tokens[t].form.size > 1) return true;
  return false;
}

/* "|China| Harbour Group", "|Japan's| state Export-Import Bank", "Gasunie |of the Netherlands|". */
static ent_slice home_of_name(const ent__work *work, uint32_t name_first, uint32_t name_last) {
  const ent_sentence *s = work->sentence;
  const ent_name *name = state_name(ent__atom_at(work, name_first));
  uint32_t first, of = name_last + 1;
  if (name) return name->entity->id;
  if (of < s->count && ent__is(&s->tokens[of], ">")) of++;
  if (of + 1 < s->count && ent__is(&s->tokens[of], "of")) name = state_name(ent__atom_at(work, of + 1 + ent__is(&s->tokens[of + 1], "the")));
  if (name) return name->entity->id;
  return owner_before(work, name_first - (name_first > 0 && ent__is(&s->tokens[name_first - 1], "<")), &first);
}

/* The atom of an organisation of the tables whose name begins at t; NULL. */
static const ent__atom *known_org(const ent__work *work, uint32_t t) {
  const ent__atom *atom = ent__atom_at(work, t);
  return atom && !atom->taken && atom->name && atom->first == t && atom->name->entity->kind == ENT_KIND_ORG ? atom : NULL;
}

/* Of the tables, in tokens [first, last], the name from its atom on. False: out of memory. */
static bool draft_known(ent__work *work, const ent__atom *atom, uint32_t first, uint32_t last, ent_slice home) {
  const ent_entity *entity = atom->name->entity;
  ent__firm firm = {.entity = entity->id, .sector = atom->name->sector, .home = entity->parent.size == 3 ? entity->parent : home};
  return draft_firm(work, &firm, first, last, atom->first);
}

/* "|Zijin Mining Group Co Ltd| bought", "|Clabir Corp|". False: out of memory. */
static bool draft_by_end(ent__work *work) {
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; t + 1 < s->count; t++) {
    const ent__atom *known;
    uint32_t last, end;
    if (!is_name_word(work, t)) continue;
    end = last = run_from(work, t);
    known = known_org(work, t);
    if (known && known->last < end && known->last >= without_form(work, t, end)) { /* "|Plessey| Co Plc" */
      if (!draft_known(work, known, t, end, ENT_EMPTY)) return false;
    } else if (end > t && begins_here(work, t) && (ends_firm(&s->tokens[end]) || begins_firm(&s->tokens[t])) && !is_known(work, t, without_form(work, t, end)) &&
        (!is_weak_end(&s->tokens[end]) || has_own_word(work, t, end)) &&
        !add_firm(work, t, end, t, end, home_of_name(work, t, end), end))
      return false;
    t = last;
  }
  return true;
}

/* "the |Bank of Ireland| said": of a state or place that the tables do not know it by. False: out of memory. */
static bool draft_banks(ent__work *work) {
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; t + 2 < s->count; t++) {
    const ent_name *name;
    uint32_t first = t;
    if (!ent__is(&s->tokens[t], "bank") || !ent__capital(&s->tokens[t]) || !ent__is(&s->tokens[t + 1], "of") || !is_name_word(work, t + 2)) continue;
    if (is_known(work, t, t)) continue;
    while (first > 0 && is_name_word(work, first - 1) && !is_known(work, first - 1, first - 1)) first--; /* "Industrial Development Bank of" */
    name = state_name(ent__atom_at(work, t + 2));
    if (!add_firm(work, first, run_from(work, t + 2), first, run_from(work, t + 2), name ? name->entity->id : ENT_EMPTY, t)) return false;
  }
  return true;
}

/* ---- by the noun beside it -------------------------------------------------------------------- */

/* Words of a name behind the noun that are nobody's the tables know, and no title of one who works there. */
static bool is_strange_name(const ent__work *work, uint32_t first, uint32_t last) {
  for (uint32_t t = first; t <= last; t++) {
    const ent__atom *atom = ent__atom_at(work, t);
    if (atom && (atom->taken || atom->name || atom->person || (atom->agent && first == last))) return false;
  }
  return true;
}

/* "the bulk |carrier| MV Mayuree Naree": a ship. */
static bool is_ship(const ent__work *work, uint32_t n) {
  const ent_token *token = &work->sentence->tokens[n];
  return n > 0 && ent__is(token, "carrier") && !ent__is_any(token - 1, WORDS("air", "flag", "national", "budget", "cost", "the", "a", "state")) &&
         !state_name(ent__atom_at(work, n - 1));
}

/* "a firm |called| Imhausen"; not "a newspaper |called| on Arabs to". */
static bool is_called(const ent__work *work, uint32_t n) {
  const ent_sentence *s = work->sentence;
  return s->parsed && ent__is_any(&s->tokens[n + 1], WORDS("called", "named")) && s->tokens[n + 1].head == (int32_t)n;
}

/* A capital, a quotation mark or "<" opens the name, or "called" leads to it. */
static bool may_open_name(const ent_token *token) {
  char first = token->form.size ? token->form.data[0] : 0;
  return ent__capital(token) || first == '"' || first == '\'' || first == '<' || first == "\xE2\x80\x9C"[0] || first == 'c' || first == 'n';
}

/* "the Turkish builder |Albayrak|". False: out of memory. */
static bool draft_behind_noun(ent__work *work) {
  const ent_sentence *s = work->sentence;
  for (uint32_t n = 0; n + 1 < s->count; n++) {
    uint32_t first, last, name = n + 1;
    ent_slice home;
    if (!may_open_name(&s->tokens[name]) || ent__capital(&s->tokens[n]) || !is_firm_noun(&s->tokens[n]) || is_ship(work, n)) continue;
    if (ent__is_any(&s->tokens[name], WORDS("\"", "\xE2\x80\x9C", "'", "<")) || is_called(work, n)) name++;
    if (!is_name_word(work, name) || ent__is_time_word(&s->tokens[name])) continue;
    last = run_from(work, name);
    home = owner_before(work, n, &first);
    if (known_org(work, name) && first < n) {
      if (!draft_known(work, known_org(work, name), first, known_org(work, name)->last, home)) return false; /* "the Turkish carrier |Pegasus|" */
      continue;
    }
    if (!is_strange_name(work, name, last)) continue;
    if (first == n || (last + 1 < s->count && ent__possessive_mark(&s->tokens[last + 1]) && !home.size)) continue;
    if (!add_firm(work, first, last, name, last, home, n)) return false;
    n = last;
  }
  return true;
}

/* "|HBIS|, a Chinese steelmaker,". False: out of memory. */
static bool draft_before_noun(ent__work *work) {
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; t + 4 < s->count; t++) {
    uint32_t last, n, first;
    ent_slice home;
    if (!is_name_word(work, t)) continue;
    last = run_from(work, t);
    if (last + 3 < s->count && ent__is(&s->tokens[last + 1], ",") && ent__is_any(&s->tokens[last + 2], WORDS("a", "an", "the")) &&
        is_strange_name(work, t, last)) {
      for (n = last + 3; n < s->count && n < last + 8 && !is_firm_noun(&s->tokens[n]); n++)
        if (ent__is_any(&s->tokens[n], WORDS(",", ".", "of", "and", "in", "for", "who", "which"))) n = s->count;
      if (n < s->count && n < last + 8) {
        home = owner_before(work, n, &first);
        if (home.size && first == last + 2 && !add_firm(work, t, last, t, last, home, n)) return false;
      }
    }
    t = last;
  }
  return true;
}

/* ---- by what was said before ------------------------------------------------------------------ */

/* "|Zijin| agreed to": introduced by a sentence before. False: out of memory. */
static bool draft_again(ent__work *work) {
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; work->r->firm_count && t < s->count; t++) {
    uint32_t last = t;
    if (!ent__capital(&s->tokens[t]) || (ent__atom_at(work, t) && ent__atom_at(work, t)->taken)) continue;
    if (is_name_word(work, t)) last = run_from(work, t);
    for (uint32_t end = last;; end--) {
      const ent__firm *firm = known_firm(work->r, text_of(work, t, end));
      if (firm && !is_known(work, t, end)) {
        if (!draft_firm(work, firm, t, end, t)) return false;
        break;
      }
      if (end == t) break;
    }
    t = last;
  }
  return true;
}

bool ent__draft_firms(ent__work *work) {
  if (work->shouting || work->r->inside) return true; /* who codes by dictionaries leaves them out */
  return draft_again(work) && draft_behind_noun(work) && draft_before_noun(work) && draft_banks(work) && draft_by_end(work);
}
