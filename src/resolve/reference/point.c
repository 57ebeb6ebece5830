/* Finds the words that point: pronouns, "the country", "both sides", "our Republic",
 * "the former ... the latter". What they point to is settled later, in order. */
#include "resolve/internal.h"

/* ---- finding pointers -------------------------------------------------------------------------
 */

/* "It is hoped that", "it should be noted": nobody is meant. */
static bool is_empty_it(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  bool be = false;
  if (!ent__is(&s->tokens[t], "it")) return false;
  if (s->parsed && ent_deprel_is(&s->tokens[t], "expl")) return true;
  if (s->parsed && ent_deprel_is(&s->tokens[t], "nsubj") && s->tokens[t].head > 0 && ent__is_country_word(&s->tokens[s->tokens[t].head])) return false;
  for (uint32_t k = t + 1; k < s->count && k < t + 9; k++) {
    const ent_token *token = &s->tokens[k];
    if (ent__is_any(token, WORDS("is", "was", "be", "been", "seems", "appears", "takes", "took",
                                 "'s", "\xE2\x80\x99s", "becomes", "remains")))
      be = true;
    else if (ent__is_any(token, WORDS("that", "to", "for", "whether", "how", "when", "who")) && be)
      return true;
    else if (ent__is_any(token, WORDS(",", ";", ".")))
      return false;
  }
  return false;
}

static const char *const country_words[] = {"country", "nation", "republic", "kingdom", "homeland", "motherland", "fatherland",
  "state", "emirate", "sultanate", "island", "monarchy", "archipelago", "principality", NULL};
static const char *const set_words[] = {"countries", "nations", "states", "sides", "parties", "republics", "peoples",
  "neighbours", "neighbors", "allies", "partners", "powers", "capitals", "governments", "leaders", "presidents", "ministers",
  "superpowers", "delegations", "premiers", "kingdoms", "heads", "counterparts", "armies", "militaries", "navies", "officials",
  "rivals", "foes", "giants", "members", "islands", "monarchies", NULL};
static const char *const body_words[] = {"organization", "organisation", "bloc", "alliance", "group", "union", "coalition",
  "movement", "body", "militia", "agency", "council", "company", "bank", "fund", "court", "commission", "assembly", "mission",
  "committee", "authority", "front", "party", "force", "pact", "league", NULL};
static const char *const dear_words[] = {"friend", "partner", "ally", "neighbour", "neighbor", NULL};
static const char *const land_words[] = {"islands", "peninsula", "enclave", "archipelago", NULL};
static const char *const occupier_words[] = {"occupying", "occupier", "aggressor", "invader", NULL};
/* Those of which there are one or two. */
static const char *const other_words[] = {"former", "latter", "both", "two", "each", "either", "neither", "trio", "bilateral", "koreas",
  "inter-korean", "north", "south", "neighbour", "neighbor", NULL};

/* Of 1024: few words share first and last letter and length. */
static uint32_t mark_of(ent_slice word) {
  uint32_t first = (uint8_t)word.data[0] | 32u, last = (uint8_t)word.data[word.size - 1] | 32u;
  return (first * 37 + last * 217 + (uint32_t)word.size * 101) % 1024;
}

void ent__index_pointers(ent_resolver *r) {
  static const char *const *const lists[] = {country_words, set_words, body_words, dear_words, land_words, occupier_words,
                                             other_words};
  for (size_t l = 0; l < sizeof lists / sizeof *lists; l++)
    for (const char *const *word = lists[l]; *word; word++) {
      uint32_t mark = mark_of(ent_slice_of(*word));
      r->pointing[mark / 64] |= UINT64_C(1) << mark % 64;
    }
}

/* False: the token is none of the words above. True: it mostly is. */
static bool may_point(const ent_resolver *r, const ent_token *token) {
  uint32_t mark = token->form.size ? mark_of(token->form) : 0;
  return token->form.size && (r->pointing[mark / 64] >> mark % 64 & 1);
}

bool ent__is_country_word(const ent_token *token) { return ent__is_any(token, country_words); }

static bool is_set_word(const ent_token *token) { return ent__is_any(token, set_words); }

/* Words of firms and teams as well as of states. */
static bool is_loose_set_word(const ent_token *token) {
  return ent__is_any(token, WORDS("rivals", "foes", "giants", "members", "islands"));
}

uint32_t ent__number_word(const ent_token *token) {
  static const char *const words[] = {"two", "three", "four", "five", "six", NULL};
  for (uint32_t i = 0; words[i]; i++)
    if (ent__is(token, words[i])) return i + 2;
  return ent__is(token, "both") ? 2 : 0;
}

static bool adjective_between(const ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  if (ent__atom_at(work, t) && ent__atom_at(work, t)->name) return false;
  if (ent__is_any(token,
                  WORDS("friendly", "brotherly", "fraternal", "neighbouring", "neighboring",
                        "sister", "host", "allied", "great", "small", "beloved", "own", "entire",
                        "whole", "occupying", "rival", "warring", "african", "asian", "european",
                        "muslim", "arab", "caucasus", "baltic", "very", "island", "member")))
    return true;
  return work->sentence->parsed && token->upos == ENT_UPOS_ADJ && !ent__capital(token);
}

/* The tokens that end at `last` and are one trait, "Horn of Africa", "oil-rich": how many; 0 none. */
static uint32_t trait_ending(const ent__work *work, uint32_t last, ent_slice *trait) {
  const ent_sentence *s = work->sentence;
  const char *text = work->r->document->text.data;
  for (uint32_t length = last + 1 < 5 ? last + 1 : 5; length > 0; length--) {
    uint32_t begin = s->tokens[last + 1 - length].begin;
    *trait = (ent_slice){text + begin, s->tokens[last].end - begin};
    if (ent_world_is_trait(work->r->world, *trait)) return length;
  }
  return 0;
}

/* "the two |NATO| allies": a name between says whose. */
static bool may_be_named(const ent__work *work, uint32_t t) {
  return ent__is_any(&work->sentence->tokens[t], WORDS("allies", "partners", "members", "rivals"));
}

static bool add_trait(ent__pointing *out, ent_slice trait) {
  if (out->trait_count == 2) return false;
  out->traits[out->trait_count++] = trait;
  return true;
}

/* "relations between |two countries|", by one of them on both: the article that other languages lack. */
static bool lacks_article(const ent__work *work, uint32_t number_at) {
  const ent_resolver *r = work->r;
  return r->side && number_at > 0 && ent__is_text_on(r, 2) && (r->main[0] == r->side || r->main[1] == r->side) &&
         ent__is_any(&work->sentence->tokens[number_at - 1], WORDS("of", "between", "by", "from", "for", ",", "which", "that"));
}

/* Reads leftwards from a pointing noun at t: its determiner, number, adjectives. */
ent__pointing ent__read_pointing(const ent__work *work, uint32_t t, ent__point noun) {
  const ent_sentence *s = work->sentence;
  ent__pointing out = {.point = noun, .first = t};
  bool determined = false;
  while (out.first > 0 && t - out.first < 7) {
    const ent_token *token = &s->tokens[out.first - 1];
    uint32_t number = ent__number_word(token), length;
    ent_slice trait;
    if (noun != ENT__POINT_BODY && (length = trait_ending(work, out.first - 1, &trait)) > 0 &&
        add_trait(&out, trait)) {
      out.first -= length;
      continue;
    }
    if (number) {
      out.number = number;
      determined |= ent__is(token, "both") ||
                    (noun == ENT__POINT_SET && number == 2 &&
                     (out.first == 1 || lacks_article(work, out.first - 1))); /* "Two states" */
    } else if (ent__is_any(token, WORDS("the", "this", "that", "these", "those"))) {
      determined = true;
      out.demonstrative |= !ent__is(token, "the");
      out.first--;
      if (out.first > 0 && ent__is_any(&s->tokens[out.first - 1], WORDS("all", "both")))
        out.first--;
      break;
    } else if (ent__is_any(token, WORDS("our", "my"))) {
      out.ours = determined = true;
      out.first--;
      break;
    } else if (ent__is(token, "your") && ent__listener(work->r)) {
      out.yours = determined = true;
      out.first--;
      break;
    } else if (ent__is_any(token, WORDS("his", "her", "their", "its", "whose"))) {
      out.point = ENT__POINT_NONE; /* the pronoun is resolved by itself */
      return out;
    } else if (ent__is(token, "all")) {
      determined = out.all = true;
    } else if (adjective_between(work, out.first - 1) || may_be_named(work, t)) {
      out.friendly |= ent__is_any(token, WORDS("friendly", "brotherly", "fraternal", "neighbouring",
                                               "neighboring", "sister", "host"));
    } else {
      break;
    }
    out.first--;
  }
  /* "the head of |friendly country|", by one of the two */
  if (noun == ENT__POINT_COUNTRY && out.friendly && out.first > 0 && lacks_article(work, out.first)) determined = true;
  if (!determined) out.point = ENT__POINT_NONE;
  return out;
}

/* "in |1991|", "in |May| 1991": when, and not which. */
static bool is_year_or_month(const ent_token *token) {
  return (token->form.size && token->form.data[0] >= '0' && token->form.data[0] <= '9') ||
         ent__is_any(token, WORDS("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                                  "november", "december", "early", "late"));
}

static bool is_restricted(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  if (t + 1 >= s->count) return false;
  if (t + 2 < s->count && ent__is(&s->tokens[t + 1], "in") && is_year_or_month(&s->tokens[t + 2])) return false;
  /* "accused both countries of |delaying| the talks" */
  if (t + 2 < s->count && ent__is(&s->tokens[t + 1], "of") && ent_slice_is(s->tokens[t + 2].xpos, "VBG")) return false;
  if (ent__is_any(&s->tokens[t + 1], WORDS("of", "which", "who", "where", "whose", "in", "-")))
    return true;
  return ent__is(&s->tokens[t + 1], "that") && s->parsed &&
         !ent_deprel_is(&s->tokens[t + 1], "mark");
}

static ent__draft *add_pointer(ent__work *work, ent__point point, uint32_t first, uint32_t last) {
  ent__draft *draft = ent__add_draft(work, first, last);
  if (!draft) return NULL;
  draft->wait = ENT__WAIT_PRONOUN;
  draft->point = point;
  draft->mention.how = ENT_HOW_PRONOUN;
  return draft;
}

/* "the |first| country to", "the |smallest| nation": one of many, described. */
static bool is_ranked(const ent__work *work, uint32_t first, uint32_t t) {
  for (; first < t; first++)
    if (ent_slice_is(work->sentence->tokens[first].xpos, "JJS") ||
        ent__is_any(&work->sentence->tokens[first],
                    WORDS("first", "second", "third", "only", "other", "same", "last", "next",
                          "single", "developing", "typical", "host")))
      return true;
  return false;
}

/* "the |country| level", "the |Nation| state". */
static bool is_modifier_noun(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  return s->parsed && ent_deprel_is(&s->tokens[t], "compound") &&
         s->tokens[t].head > (int32_t)t;
}

/* "the brotherly country": whose brother is known only of a writer with a side, and of two that a text is on. */
static bool is_kin_of_nobody(const ent__work *work, const ent__pointing *p, uint32_t t) {
  if (!p->friendly || work->r->side || ent__is_text_on(work->r, 2)) return false;
  for (uint32_t k = p->first; k < t; k++)
    if (ent__is_any(&work->sentence->tokens[k], WORDS("brotherly", "fraternal", "sister")))
      return true;
  return false;
}

/* "the |occupying| power", "the |aggressor|": whoever was said to have occupied. */
static bool draft_occupier(ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  bool attribute = ent__is(&s->tokens[t], "occupying");
  uint32_t last = t + attribute;
  ent__draft *draft;
  bool force;
  if (t == 0 || last >= s->count || !ent__is(&s->tokens[t - 1], "the")) return true;
  force = attribute && ent__is_any(&s->tokens[last], WORDS("forces", "army", "troops", "force"));
  if (attribute && !force &&
      !ent__is_any(&s->tokens[last], WORDS("state", "country", "power", "nation", "side", "party",
                                           "authorities")))
    return true;
  if (last + 1 < s->count && ent__is(&s->tokens[last + 1], "state")) last++;
  draft = add_pointer(work, ENT__POINT_OCCUPIER, t - 1, last);
  if (!draft) return false;
  draft->mention.how = ENT_HOW_DEFINITE;
  if (force) draft->sector = ENT_SLICE("MIL");
  return true;
}

void ent__take_traits(const ent__work *work, ent__draft *draft, const ent__pointing *p,
                      const ent_token *noun) {
  memcpy(draft->traits, p->traits, sizeof draft->traits);
  draft->trait_count = p->trait_count;
  if (noun && draft->trait_count < 2 && ent_world_is_trait(work->r->world, noun->form))
    draft->traits[draft->trait_count++] = noun->form;
}

static bool draft_country(ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  ent__pointing p = ent__read_pointing(work, t, ENT__POINT_COUNTRY);
  ent__draft *draft;
  bool home = ent__is_any(token, WORDS("motherland", "homeland", "fatherland"));
  if (p.point == ENT__POINT_NONE) return true;
  if (p.ours && ent__is(token, "state") &&
      (!ent__capital(token) || is_restricted(work, t))) /* "my state", "my State of the Union" */
    return true;
  if (p.ours || (home && !p.demonstrative)) p.point = ENT__POINT_OURS;
  if (p.yours) p.point = ENT__POINT_YOU;
  if (p.point == ENT__POINT_COUNTRY && ent__is(&work->sentence->tokens[t - 1], "host")) {
    draft = is_restricted(work, t) ? NULL : add_pointer(work, ENT__POINT_HOST, p.first, t);
    if (draft) draft->mention.how = ENT_HOW_DEFINITE;
    return draft || is_restricted(work, t);
  }
  if (p.point == ENT__POINT_COUNTRY) {
    if (is_ranked(work, p.first, t) || is_modifier_noun(work, t) || is_kin_of_nobody(work, &p, t))
      return true;
    if (ent__capital(token) && !p.trait_count && p.first > 1 && ent__capital(&work->sentence->tokens[p.first - 1]))
      return true; /* "Face the Nation" */
    if (ent__is(token, "state") && !p.trait_count && !(p.demonstrative && ent__capital(token)))
      return true;
    if (is_restricted(work, t) && !p.demonstrative) return true;
  }
  draft = add_pointer(work, p.point, p.first, t);
  if (!draft) return false;
  draft->mention.how = p.point == ENT__POINT_OURS ? ENT_HOW_OURS : ENT_HOW_DEFINITE;
  draft->definite = p.friendly;
  ent__take_traits(work, draft, &p, token);
  return true;
}

/* "our allies", "those partners": others than the speaker, and nobody says how many. */
static bool is_one_sided(const ent_token *token) {
  return ent__is_any(token, WORDS("allies", "partners", "neighbours", "neighbors", "counterparts",
                                  "powers", "heads", "officials"));
}

/* "Member States", said in the United Nations: every one. */
static bool is_member_states(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  if (!work->r->assembly || t == 0 || !ent__is(&s->tokens[t], "states")) return false;
  if (ent__is(&s->tokens[t - 1], "member")) return t < 2 || !ent__is_proper(work, t - 2);
  return ent__capital(&s->tokens[t]) && ent__is_any(&s->tokens[t - 1], WORDS("all", "on", "upon", "urge", "by", "for")) &&
         (t + 1 == s->count || !ent__is_any(&s->tokens[t + 1], WORDS("of", "in", "that", "which", "who", "parties")));
}

/* "all States": every one. */
static bool draft_every_state(ent__work *work, uint32_t first, uint32_t t) {
  ent__draft *draft = ent__add_draft(work, first, t);
  if (!draft) return false;
  draft->mention.kind = ENT_KIND_STATE;
  draft->mention.how = ENT_HOW_DEFINITE;
  draft->mention.plural = true;
  ent__add_party(draft, ENT_SLICE("*"), ENT_EMPTY, ENT_EMPTY);
  return true;
}

static bool is_on_recognition(const ent_sentence *s) {
  for (uint32_t t = 0; t < s->count; t++)
    if (s->tokens[t].form.size > 8 && ent_slice_find(s->tokens[t].form, ENT_SLICE("ecogni"), 0) == 1) return true;
  return false;
}

/* "|No other country| recognises it", "is not recognised by |any UN member state|": where "no" or "any" stands; t if it is none. */
static uint32_t first_of_nobody(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  if (!ent__is_any(&s->tokens[t], WORDS("country", "state", "nation", "government", "countries", "states", "nations", "governments"))) return t;
  for (uint32_t k = t; k-- > 0 && t - k <= 4;) {
    if (ent__is_any(&s->tokens[k], WORDS("no", "any"))) return is_on_recognition(s) ? k : t;
    if (s->tokens[k].upos != ENT_UPOS_ADJ && s->tokens[k].upos != ENT_UPOS_NOUN && s->tokens[k].upos != ENT_UPOS_PROPN) return t;
  }
  return t;
}

/* "among |the three countries| that accepted it", "one of |the two states| which": told apart by
 * what follows, not named before. */
static bool is_told_apart(const ent__work *work, uint32_t first, uint32_t t) {
  const ent_sentence *s = work->sentence;
  if (first == 0 || t + 1 >= s->count ||
      !ent__is_any(&s->tokens[t + 1], WORDS("that", "which", "who", "to")))
    return false;
  return ent__is_any(&s->tokens[first - 1], WORDS("among", "amongst")) ||
         (first > 1 && ent__is(&s->tokens[first - 1], "of") && ent__is(&s->tokens[first - 2], "one"));
}

/* "the brotherly |friend|", "our fraternal |neighbour|". */
static bool is_dear_friend(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  return t > 1 && ent__is_any(&s->tokens[t], dear_words) &&
         ent__is_any(&s->tokens[t - 1], WORDS("brotherly", "fraternal", "sister"));
}

static bool draft_set(ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  ent__pointing p = ent__read_pointing(work, t, ENT__POINT_SET);
  ent__draft *draft;
  if (is_member_states(work, t) && !is_restricted(work, t)) return draft_every_state(work, t - 1, t);
  if (p.point == ENT__POINT_NONE || p.yours || !ent__is_noun(work, t)) return true;
  if (is_loose_set_word(token) && !p.trait_count) return true;
  if (p.trait_count && !p.number && !is_loose_set_word(token) &&
      !ent__is_any(token, WORDS("neighbours", "neighbors")))
    return true; /* "the Arab states" */
  if (!p.number && !p.trait_count && ((p.all && !ent__is_any(token, WORDS("countries", "nations", "states"))) ||
                    is_one_sided(token) || is_modifier_noun(work, t)))
    return true;
  if (ent__is(token, "sides") && is_restricted(work, t)) return true; /* "of the river" */
  if (p.all && !p.number && !p.ours && !is_restricted(work, t) &&
      ent__is_any(token, WORDS("countries", "nations", "states")))
    return draft_every_state(work, p.first, t);
  if (!p.number && !p.ours && !p.demonstrative && !p.trait_count &&
      !ent__is_any(token, WORDS("sides", "parties")))
    return true;
  if (is_told_apart(work, p.first, t)) return true;
  if (is_ranked(work, p.first, t)) return true; /* "the first three countries to" */
  if (is_restricted(work, t) &&
      (!p.number || (t + 1 < work->sentence->count && ent__is(&work->sentence->tokens[t + 1], "of"))))
    return true;
  draft = add_pointer(work, ENT__POINT_SET, p.first, t);
  if (!draft) return false;
  draft->mention.how = ENT_HOW_BOTH;
  draft->mention.plural = true;
  draft->number = p.number;
  draft->definite = p.ours;
  ent__take_traits(work, draft, &p, NULL);
  draft->set_of_states = ent__is_any(token, WORDS("countries", "nations", "states", "sides",
                                                  "parties", "republics", "kingdoms", "powers"));
  if (ent__is_any(token, WORDS("leaders", "presidents", "ministers", "premiers", "governments",
                               "heads", "delegations", "officials")))
    draft->sector = ENT_SLICE("GOV");
  if (ent__is(token, "peoples")) draft->sector = ENT_SLICE("CVL");
  if (ent__is_any(token, WORDS("armies", "militaries", "navies"))) draft->sector = ENT_SLICE("MIL");
  return true;
}

static bool draft_contrast(ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  ent__point point = ent__is(&s->tokens[t], "former") ? ENT__POINT_FORMER : ENT__POINT_LATTER;
  ent__draft *draft;
  if (!t || !ent__is(&s->tokens[t - 1], "the")) return true;
  if (s->parsed && ent_deprel_is(&s->tokens[t], "amod")) return true;
  if (t + 1 < s->count && !ent__possessive_mark(&s->tokens[t + 1]) &&
      (ent__capital(&s->tokens[t + 1]) || (s->parsed && (s->tokens[t + 1].upos == ENT_UPOS_NOUN ||
                                                         s->tokens[t + 1].upos == ENT_UPOS_ADJ))))
    return true;
  draft = add_pointer(work, point, t - 1, t);
  if (draft) draft->mention.how = ENT_HOW_FORMER_LATTER;
  return draft != NULL;
}

static bool draft_body(ent__work *work, uint32_t t) {
  ent__pointing p = ent__read_pointing(work, t, ENT__POINT_BODY);
  ent__draft *draft;
  if (p.point == ENT__POINT_NONE || p.ours || p.yours || is_restricted(work, t)) return true;
  draft = add_pointer(work, ENT__POINT_BODY, p.first, t);
  if (draft) {
    draft->mention.how = ENT_HOW_DEFINITE;
    draft->definite = true;
  }
  return draft != NULL;
}

static bool draft_number(ent__work *work, uint32_t first, uint32_t last, uint32_t number) {
  ent__draft *draft = add_pointer(work, ENT__POINT_SET, first, last);
  if (!draft) return false;
  draft->mention.how = ENT_HOW_BOTH;
  draft->mention.plural = true;
  draft->number = number;
  draft->set_of_states = true;
  return true;
}

static bool draft_pair(ent__work *work, uint32_t first, uint32_t last) {
  return draft_number(work, first, last, 2);
}

/* "|each side| accused the other", "citizens of |either country|", "|neither state| recognises it". */
static bool draft_each(ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  if (t + 1 == s->count) return true;
  if (s->parsed && ent_deprel_is(&s->tokens[t], "nsubj") && !ent__is(&s->tokens[t + 1], "of")) return draft_pair(work, t, t);
  bool country = ent__is_any(&s->tokens[t + 1], WORDS("country", "state", "nation", "government", "capital"));
  return !(ent__is(&s->tokens[t + 1], "side") || (country && ent__is_text_on(work->r, 2))) || is_restricted(work, t + 1) || draft_pair(work, t, t + 1);
}

/* "|the trio| left the bloc". */
static bool draft_trio(ent__work *work, uint32_t t) {
  bool these = t > 0 && ent__is_any(&work->sentence->tokens[t - 1], WORDS("the", "this"));
  return !these || is_restricted(work, t) || draft_number(work, t - 1, t, 3);
}

static bool has_subject(const ent_sentence *s, uint32_t verb) {
  for (uint32_t t = 0; t < s->count; t++)
    if (s->tokens[t].head == (int32_t)verb && ent_deprel_is(&s->tokens[t], "nsubj")) return true;
  return false;
}

/* "|both| of the countries", "both of them": what follows "of" has no reading of its own. */
static bool is_both_of_them(const ent_sentence *s, uint32_t t) {
  if (t + 2 >= s->count || !ent__is(&s->tokens[t], "both") || !ent__is(&s->tokens[t + 1], "of")) return false;
  if (ent__is(&s->tokens[t + 2], "them")) return true;
  return t + 3 < s->count && ent__is_any(&s->tokens[t + 2], WORDS("the", "these", "those")) && is_set_word(&s->tokens[t + 3]);
}

/* "both", "the two" by themselves. */
static bool draft_both(ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t first = t;
  if (ent__is(&s->tokens[t], "two") && !(t > 0 && ent__is(&s->tokens[t - 1], "the"))) return true;
  bool joins = ent_deprel_is(&s->tokens[t], "cc"); /* but "because |both| share": said of a verb without a subject */
  if (joins && t + 1 < s->count && s->tokens[t].head == (int32_t)t + 1 && s->tokens[t + 1].upos == ENT_UPOS_VERB)
    joins = has_subject(s, t + 1);
  if (!s->parsed || ent_deprel_is(&s->tokens[t], "det") ||
      ent_deprel_is(&s->tokens[t], "nummod") || joins ||
      ent_deprel_is(&s->tokens[t], "advmod") || ent_deprel_is(&s->tokens[t], "amod"))
    return true;
  if (ent__is(&s->tokens[t], "two")) first--;
  if (is_both_of_them(s, t)) return draft_pair(work, t, t);
  if (t + 1 < s->count && ent__is_any(&s->tokens[t + 1], WORDS("of", "in", "at", "on", "for", "by",
                                                               "to", "from", "with", "the")))
    return true; /* "both in Pakistan and Azerbaijan" */
  return draft_pair(work, first, t);
}

static bool names_a_state(const ent__work *work) {
  for (uint32_t i = 0; i < work->draft_count; i++)
    for (uint32_t k = 0; k < work->drafts[i].party_count; k++)
      if (ent__is_state_id(work->drafts[i].parties[k].entity)) return true;
  return false;
}

/* "|Bilateral| trade amounts to ...": the two states talked of, where the sentence names none. */
static bool draft_bilateral(ent__work *work, uint32_t t) {
  if (!work->sentence->parsed || !ent_deprel_is(&work->sentence->tokens[t], "amod") || names_a_state(work))
    return true;
  return draft_pair(work, t, t);
}

/* One of these was named in the sentence before. */
static bool just_named(const ent__work *work, const ent_entity *one, const ent_entity *other) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 1 < work->sentence->number) return false;
    for (uint32_t i = 0; i < c->party_count; i++)
      if (ent_slice_eq(c->parties[i].entity, one->id) || ent_slice_eq(c->parties[i].entity, other->id)) return true;
  }
  return false;
}

/* "the |North|": the Korea of the north, in a text on the two or right after a sentence on them. */
static bool draft_half_of_korea(ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  const ent_resolver *r = work->r;
  bool north = ent_slice_is(s->tokens[t].form, "North");
  const ent_entity *half = ent_world_entity(r->world, north ? ENT_SLICE("PRK") : ENT_SLICE("KOR"));
  const ent_entity *other = ent_world_entity(r->world, north ? ENT_SLICE("KOR") : ENT_SLICE("PRK"));
  bool on_korea = half && other && ((r->main[0] && (r->main[0] == half || r->main[0] == other)) || just_named(work, half, other));
  ent__draft *draft;
  if (!on_korea || t == 0 || !ent__is(&s->tokens[t - 1], "the")) return true;
  if (t + 1 < s->count && (ent__capital(&s->tokens[t + 1]) || ent__is(&s->tokens[t + 1], "of")))
    return true;
  draft = ent__add_draft(work, t - 1, t);
  if (!draft) return false;
  draft->mention.kind = ENT_KIND_STATE;
  draft->mention.how = ENT_HOW_DEFINITE;
  draft->class = ENT__CLASS_STATE;
  ent__add_party(draft, half->id, ENT_EMPTY, ENT_EMPTY);
  return true;
}

/* Two states that one word means. */
static bool draft_two(ent__work *work, uint32_t t, const char *one, const char *other) {
  ent__draft *draft = ent__add_draft(work, t, t);
  if (!draft) return false;
  draft->mention.kind = ENT_KIND_STATE;
  draft->mention.how = ENT_HOW_BOTH;
  draft->mention.plural = true;
  draft->class = ENT__CLASS_SET;
  ent__add_party(draft, ent_slice_of(one), ENT_EMPTY, ENT_EMPTY);
  ent__add_party(draft, ent_slice_of(other), ENT_EMPTY, ENT_EMPTY);
  return true;
}

/* "both |superpowers|": those of the Cold War, in a text of its time or on the Soviet Union. */
static bool is_superpowers(const ent__work *work, uint32_t t) {
  const ent_entity *soviet = ent_world_entity(work->r->world, ENT_SLICE("SUN"));
  return ent__is(&work->sentence->tokens[t], "superpowers") &&
         ((work->day != ENT_DAY_NONE && work->day < ent_day_of(1992, 1, 1)) || (soviet && ent__tally_of(&work->r->tallies, soviet, ENT__NAMED)));
}

/* "invaded |the islands|", "on |the peninsula|": of which the text told. */
static bool draft_land(ent__work *work, uint32_t t) {
  ent__draft *draft;
  const ent_sentence *s = work->sentence;
  if (!s->parsed || is_modifier_noun(work, t)) return true;
  for (uint32_t k = t + 1; k < s->count; k++) /* "the islands of the Pacific", "the islands that China built" */
    if (s->tokens[k].head == (int32_t)t && (ent_deprel_is(&s->tokens[k], "nmod") || ent_deprel_is(&s->tokens[k], "acl")))
      return true;
  draft = add_pointer(work, ENT__POINT_LAND, t - 1, t);
  if (draft) draft->mention.how = ENT_HOW_DEFINITE;
  return draft != NULL;
}

/* "the so-called |state|", "the self-proclaimed |republic|": one that not all recognise. */
static bool is_doubted_state(const ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  if (t < 2 || !ent__is_any(token, WORDS("state", "republic", "entity", "statelet"))) return false;
  if (ent__is_any(token - 1, WORDS("so-called", "self-proclaimed", "self-declared", "self-styled"))) return true;
  return t > 3 && ent__is(token - 2, "-") && ent__is_any(token - 1, WORDS("called", "proclaimed", "declared", "styled")) &&
         ent__is_any(token - 3, WORDS("so", "self"));
}

static bool draft_doubted_state(ent__work *work, uint32_t t) {
  uint32_t first = t - (ent__is(&work->sentence->tokens[t - 2], "-") ? 3 : 1);
  ent__draft *draft;
  if (is_restricted(work, t)) return true; /* "the so-called state of X" */
  draft = add_pointer(work, ENT__POINT_DOUBTED, first, t);
  if (draft) draft->mention.how = ENT_HOW_DEFINITE;
  return draft != NULL;
}

/* "you" of somebody we know; not "you all", "you know". */
static bool is_said_to_one(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  if (!ent__listener(work->r) || (s->tokens[t].flags & ENT_TOKEN_QUOTED)) return false;
  if (t > 1 && ent__is(&s->tokens[t - 1], "of") && ent__is_any(&s->tokens[t - 2], WORDS("all", "many", "some", "most", "those")))
    return false;
  return !(t + 1 < s->count && ent__is_any(&s->tokens[t + 1], WORDS("all", "guys", "folks", "know", "see", "everyone", "everybody")));
}

static bool draft_known_body(ent__work *work, uint32_t first, uint32_t last, ent_slice id) {
  ent__draft *draft = ent__add_draft(work, first, last);
  if (!draft) return false;
  draft->mention.kind = ENT_KIND_IGO;
  draft->mention.how = ENT_HOW_DEFINITE;
  ent__add_party(draft, id, ENT_EMPTY, ENT_EMPTY);
  return true;
}

/* Words by which a speaker turns to the President of the General Assembly. */
static bool speaks_to_president(const ent__work *work) {
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 0; t < s->count; t++) {
    if (ent__is_any(&s->tokens[t], WORDS("presidency", "predecessor", "sir", "delegation", "mandate", "stewardship"))) return true;
    if (t > 0 && ent__is(&s->tokens[t], "president") && ent__is_any(&s->tokens[t - 1], WORDS("mr.", "mr", "madam", "madame")))
      return true;
  }
  return false;
}

/* "A member of |this body|", "joined |this body|": states are members of the whole, not of its assembly. */
static bool is_joined(const ent_sentence *s, uint32_t first) {
  for (uint32_t i = first; i-- > 0 && first - i < 4;)
    if (ent__is_any(&s->tokens[i], WORDS("member", "members", "membership", "joined", "join", "joining", "admitted", "admission"))) return true;
  return false;
}

/* "I congratulate |you|, Mr. President", "|this body|", "|our Organization|", said in the United Nations. */
static ent_slice of_assembly(const ent__work *work, uint32_t t, uint32_t *first) {
  const ent_sentence *s = work->sentence;
  const ent_token *token = &s->tokens[t], *before = t > 0 ? &s->tokens[t - 1] : NULL;
  *first = t;
  if (!work->r->assembly || (token->flags & ENT_TOKEN_QUOTED)) return ENT_EMPTY;
  if (ent__is_any(token, WORDS("you", "your")))
    return speaks_to_president(work) ? ENT_SLICE("IGO:UNGA") : ENT_EMPTY;
  if (!before || (t + 1 < s->count && ent_deprel_is(token, "compound"))) return ENT_EMPTY;
  if (t > 1 && s->parsed && before->upos == ENT_UPOS_ADJ && ent__is(token, "body")) before = &s->tokens[t - 2]; /* "this esteemed body" */
  *first = (uint32_t)(before - s->tokens);
  if (ent__is(token, "body") && ent__is_any(before, WORDS("this", "our")))
    return is_joined(s, *first) ? ENT_SLICE("IGO:UN") : ENT_SLICE("IGO:UNGA");
  if (ent__capital(token) && ent__is_any(token, WORDS("organization", "organisation")) && ent__is(before, "our"))
    return ENT_SLICE("IGO:UN");
  return ENT_EMPTY;
}

static bool draft_token(ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  uint32_t first;
  ent_slice body = of_assembly(work, t, &first);
  if (body.size) return draft_known_body(work, first, t, body);
  ent__point pronoun = ent__pronoun_of(token);
  if (pronoun != ENT__POINT_NONE) {
    if (t + 1 < work->sentence->count &&
        ent__is_any(&work->sentence->tokens[t + 1],
                    WORDS("majesty", "excellency", "highness", "royal", "holiness", "serene",
                          "eminence", "honour")))
      return true; /* "His Excellency" is a title */
    if (pronoun == ENT__POINT_IT && is_empty_it(work, t)) return true;
    if (pronoun == ENT__POINT_YOU && !is_said_to_one(work, t)) return true;
    /* "our two countries" is one phrase, drafted at its noun */
    for (uint32_t k = t + 1; k < work->sentence->count && k < t + 4; k++) {
      const ent_token *next = &work->sentence->tokens[k];
      if (ent__is(token, "your") && ent__is_country_word(next)) return true;
      if ((ent__is_any(token, WORDS("our", "my"))) &&
          (ent__is_country_word(next) || is_set_word(next)))
        return true;
      if (!ent__number_word(next) && !adjective_between(work, k)) break;
    }
    return add_pointer(work, pronoun, t, t) != NULL;
  }
  if (!may_point(work->r, token)) return true;
  if (ent__is_any(token, WORDS("former", "latter"))) return draft_contrast(work, t);
  if (ent__is_any(token, WORDS("both", "two"))) return draft_both(work, t);
  if (ent__is_any(token, WORDS("each", "either", "neither"))) return draft_each(work, t);
  if (ent__is(token, "trio")) return draft_trio(work, t);
  if (ent__is(token, "bilateral")) return draft_bilateral(work, t);
  if (ent_slice_is(token->form, "Koreas") || ent__is(token, "inter-korean")) return draft_two(work, t, "KOR", "PRK");
  if (is_superpowers(work, t)) return draft_two(work, t, "USA", "SUN");
  if (ent_slice_is(token->form, "North") || ent_slice_is(token->form, "South"))
    return draft_half_of_korea(work, t);
  if (token->form.size < 4) return true;
  if (ent__is_any(token, WORDS("neighbour", "neighbor"))) return ent__draft_neighbour(work, t);
  if (ent__is_any(token, occupier_words)) return draft_occupier(work, t);
  if (t > 0 && ent__is(&work->sentence->tokens[t - 1], "occupying")) return true;
  if (t > 0 && ent__is(&work->sentence->tokens[t - 1], "the") && !ent__capital(token) &&
      ent__is_any(token, land_words))
    return draft_land(work, t);
  if (is_doubted_state(work, t)) return draft_doubted_state(work, t);
  if (first_of_nobody(work, t) < t) return draft_every_state(work, first_of_nobody(work, t), t);
  if (ent__is_country_word(token) || is_dear_friend(work, t)) return draft_country(work, t);
  if (is_set_word(token)) return draft_set(work, t);
  if (ent__is_any(token, body_words)) return draft_body(work, t);
  return true;
}

/* "the |Nordic| country", "the two |Gulf states|": the region tells which states, and is not meant
 * itself. */
static bool describes(ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  ent__draft *region = &work->drafts[work->covered[t] - 1];
  bool country;
  ent__pointing p;
  if (region->mention.kind != ENT_KIND_REGION || region->mention.last != t) return false;
  country = ent__is_country_word(token);
  if (!country && !is_set_word(token)) return false;
  p = ent__read_pointing(work, t, country ? ENT__POINT_COUNTRY : ENT__POINT_SET);
  if (p.point == ENT__POINT_NONE || !p.trait_count || (!country && !p.number)) return false;
  region->party_count = 0;
  region->class = ENT__CLASS_OTHER;
  region->mention.kind = ENT_KIND_NONE;
  return true;
}

ent_status ent__draft_pointers(ent__work *work, ent_error *err) {
  ent__cover(work);
  for (uint32_t t = 0; t < work->sentence->count; t++)
    if ((!work->covered[t] || describes(work, t)) && !draft_token(work, t))
      return ent_fail(err, ENT_E_NOMEM, "out of memory finding pronouns");
  return ENT_OK;
}
