/* Words of titles: portfolios ("Energy and Mines"), ranks, and what is none of them. */
#include "resolve/internal.h"

/* What ministers and secretaries are of or for. */
bool ent__is_portfolio(const ent_token *token) {
  static const char *const words[] = {
      "affairs", "agriculture", "antiquities", "aviation", "budget", "business", "capital",
      "children", "civil", "climate", "commerce", "communication", "communications", "construction",
      "consumer", "cooperation", "culture", "cyber", "defence", "defense", "democracy", "development",
      "diaspora", "digital", "disaster", "economic", "economics", "economy", "education", "electricity",
      "emergency", "emerging", "employment", "energy", "environment", "europe", "exchequer", "external",
      "family", "finance", "fisheries", "food", "foreign", "forestry", "forests", "gas", "gender",
      "health", "higher", "home", "homeland", "housing", "human", "hydrocarbons", "immigration",
      "industry", "industrial", "information", "infrastructure", "innovation", "integration",
      "intelligence", "interior", "internal", "international", "investment", "irrigation",
      "justice", "labor", "labour", "lands", "legal", "livestock", "local", "management",
      "maritime", "market", "migration", "military", "mineral", "minerals", "mines", "mining",
      "monetary", "municipal", "national", "natural", "nuclear", "oil", "parliamentary",
      "petroleum", "planning", "police", "policy", "political", "population", "ports", "power",
      "press", "privatization", "public", "railways", "reconstruction", "refugees", "regional",
      "religious", "research", "resources", "rights", "roads", "rural", "science", "security",
      "shipping", "social", "space", "sport", "sports", "strategic", "supply", "technologies", "technology",
      "telecommunications", "territories", "tourism", "trade", "transport", "transportation",
      "treasury", "urban", "veterans", "war", "water", "welfare", "women", "works", "youth",
      NULL};
  return token->form.size > 2 && ent__is_any(token, words);
}

/* Words of rank before a title: they name nobody. */
bool ent__is_rank_word(const ent_token *token) {
  return ent__is_portfolio(token) ||
         ent__is_any(token, WORDS("principal", "senior", "deputy", "chief", "special", "first",
                                  "second", "under", "executive", "associate", "general", "acting",
                                  "interim", "presidential", "permanent", "joint", "managing",
                                  "supreme", "high", "top", "vice", "assistant", "junior",
                                  "central", "federal", "state", "royal", "private", "navy",
                                  "army", "ambassador", "lead", "global", "spokesperson", "staff",
                                  "sergeant", "petty", "communications", "council", "coalition"));
}

/* "Energy |and| Mines": the token joins two portfolios. */
bool ent__joins_portfolios(const ent_sentence *s, uint32_t t) {
  uint32_t left = t, right = t;
  if (!ent__is_any(&s->tokens[t], WORDS("and", ",", "&"))) return false;
  if (left > 1 && ent__is(&s->tokens[left - 1], ",")) left--;
  if (right + 2 < s->count && ent__is(&s->tokens[right + 1], "and")) right++;
  return left > 0 && right + 1 < s->count && ent__is_portfolio(&s->tokens[left - 1]) &&
         ent__is_portfolio(&s->tokens[right + 1]);
}

/* The end of a portfolio that begins at t ("Near Eastern Affairs", "Energy and
 * Mines"), or NO_TOKEN. */
uint32_t ent__portfolio_end(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t last = ENT__NO_TOKEN;
  for (uint32_t k = t; k < s->count && k < t + 8; k++) {
    const ent_token *token = &s->tokens[k];
    if (ent__is_portfolio(token)) {
      last = k;
      continue;
    }
    if (k > t && ent__joins_portfolios(s, k)) continue;
    if (k > t && ent__is(token, "the") && last == k - 1) break;
    /* adjectives of regions only before "Affairs" */
    if (!ent__capital(token) && !ent__is_any(token, WORDS("and", "&"))) break;
    for (uint32_t ahead = k + 1; ahead < s->count && ahead < k + 6; ahead++) {
      if (ent__is(&s->tokens[ahead], "affairs")) return ahead;
      if (!ent__capital(&s->tokens[ahead]) && !ent__is(&s->tokens[ahead], "and")) break;
    }
    break;
  }
  return last;
}
