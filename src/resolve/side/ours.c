/* For whom a writer without a title says "our country": what stands beside "our", and whom
 * he calls brotherly. In: a sentence and a state's name in it. Out: whether it speaks
 * against that state being his own (side.c counts). */
#include "resolve/internal.h"

/* What only one state has; "our relations", "our peoples" are of two. */
static bool is_of_one(const ent_token *token) {
  return ent__is_any(token, WORDS("country", "country's", "republic", "nation", "homeland", "motherland",
                                  "people", "state", "president", "government", "army", "economy",
                                  "territory", "lands", "capital", "independence", "sovereignty",
                                  "parliament", "statehood", "citizens", "compatriots", "soldiers"));
}

bool ent__says_ours(const ent_sentence *s, uint32_t t) {
  if (!ent__is_any(&s->tokens[t], WORDS("our", "my")) || (s->tokens[t].flags & ENT_TOKEN_QUOTED)) return false;
  for (uint32_t k = t + 1; k < s->count && k < t + 3; k++)
    if (is_of_one(&s->tokens[k])) return true;
  return false;
}

/* "our embassy in |Baku|": there, not here. */
static bool is_ours_abroad(const ent_sentence *s, uint32_t first) {
  return first > 2 && ent__is_any(&s->tokens[first - 1], WORDS("in", "to")) &&
         ent__is_any(&s->tokens[first - 2], WORDS("embassy", "ambassador", "mission", "envoy")) &&
         ent__is_any(&s->tokens[first - 3], WORDS("our", "own"));
}

bool ent__is_joined_to_ours(const ent_sentence *s, uint32_t first, uint32_t last) {
  if (is_ours_abroad(s, first)) return true;
  for (uint32_t back = 2; back <= 4 && back <= first; back++)
    if (ent__is(&s->tokens[first - 1], "and") && ent__says_ours(s, first - back)) return true;
  if (last + 2 >= s->count || !ent__is(&s->tokens[last + 1], "and")) return false;
  return ent__says_ours(s, last + 2);
}

/* "|Azerbaijan| lent us money": who does something to us is another. */
static bool acts_on_us(const ent_sentence *s, uint32_t last) {
  for (uint32_t t = last + 1; t < s->count && t < last + 6; t++) {
    if (ent__is_any(&s->tokens[t], WORDS(",", "and", "let", ";", ":"))) return false;
    if (ent_slice_is(s->tokens[t].form, "us")) return t > last + 1;
  }
  return false;
}

/* "|Azerbaijan| is among our best friends". */
static bool is_our_friend(const ent_sentence *s, uint32_t last) {
  uint32_t t = last + 1;
  if (t >= s->count || !ent__is_any(&s->tokens[t], WORDS("is", "are", "remains", "remain", "was", "were"))) return false;
  while (t < s->count && t < last + 5 && !ent__is(&s->tokens[t], "our")) t++;
  for (uint32_t k = t + 1; t < last + 5 && k < s->count && k < t + 4; k++)
    if (ent__is_any(&s->tokens[k], WORDS("friend", "friends", "neighbour", "neighbor", "neighbours", "neighbors", "partner", "partners", "ally", "allies", "brother", "brothers")))
      return true;
  return false;
}

bool ent__is_called_kin(const ent_sentence *s, uint32_t first, uint32_t last) {
  const ent_token *before = &s->tokens[first ? first - 1 : 0];
  if (s->tokens[first].flags & ENT_TOKEN_QUOTED) return false;
  if (acts_on_us(s, last) || is_our_friend(s, last)) return true;
  if (!first) return false;
  if (ent__is_any(before, WORDS("brotherly", "fraternal", "friendly", "sister", "brother"))) return true;
  return ent__is_any(before, WORDS("our", "my")) && last + 1 < s->count &&
         ent__is_any(&s->tokens[last + 1], WORDS("friends", "friend", "brothers", "sisters", "neighbours", "neighbors", "partners", "allies", "colleagues"));
}


/* "I am a |Cambodian|", "as a young |Kenyan| I", "we |Latvians|", "us |Chileans|", "I, a |Dane|": the writer's own people. */
bool ent__is_writer_of(const ent_sentence *s, uint32_t first, uint32_t last) {
  uint32_t t = first;
  if (!first || (s->tokens[first].flags & ENT_TOKEN_QUOTED)) return false;
  if (ent__is_any(&s->tokens[first - 1], WORDS("we", "us"))) return s->tokens[last].form.size && ent_slice_ends(s->tokens[last].form, "s");
  while (t > 0 && first - t < 3 && !ent__is_any(&s->tokens[t - 1], WORDS("a", "an", "am"))) t--; /* "a |proud| Dane" */
  if (t < 2 || !ent__is_any(&s->tokens[t - 1], WORDS("a", "an", "am"))) return false;
  if (ent__is(&s->tokens[t - 1], "am")) return ent_slice_is(s->tokens[t - 2].form, "I");
  if (ent__is(&s->tokens[t - 2], "am")) return t > 2 && ent_slice_is(s->tokens[t - 3].form, "I");
  if (ent__is(&s->tokens[t - 2], ",")) return t > 2 && ent_slice_is(s->tokens[t - 3].form, "I");
  if (!ent__is(&s->tokens[t - 2], "as")) return false;
  for (uint32_t k = last + 1; k < s->count && k < last + 5; k++)
    if (ent_slice_is(s->tokens[k].form, "I")) return true;
  return false;
}
