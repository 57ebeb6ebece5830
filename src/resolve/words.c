/* Small questions about tokens; all of them also answer for unparsed sentences. */
#include "base/utf8.h"
#include "resolve/internal.h"

bool ent__is(const ent_token *token, const char *lower) {
  /* nearly always the first letter settles it */
  if (!token->form.size || (token->form.data[0] | 32) != (lower[0] | 32)) return false;
  return ent_slice_eq_nocase(token->form, ent_slice_of(lower));
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

/* The first letters are known to be alike; most words part at the second. */
static bool goes_on_as(ent_slice form, const char *word) {
  size_t i = 0;
  while (i < form.size && word[i] && lower(form.data[i]) == lower(word[i])) i++;
  return i == form.size && !word[i];
}

bool ent__is_any(const ent_token *token, const char *const *words) {
  char first;
  if (!token->form.size) return false;
  first = token->form.data[0] | 32; /* asked of every word of a text: all but the first letter is out of the way */
  for (; *words; words++)
    if ((**words | 32) == first && goes_on_as(token->form, *words)) return true;
  return false;
}

bool ent__capital(const ent_token *token) {
  uint32_t code = 0;
  return token->form.size && ent_utf8_decode(token->form, 0, &code) && ent_utf8_is_upper(code);
}

bool ent__is_noun(const ent__work *work, uint32_t t) {
  uint8_t upos = work->sentence->tokens[t].upos;
  if (!work->sentence->parsed) return true;
  return upos == ENT_UPOS_NOUN || upos == ENT_UPOS_PROPN || upos == ENT_UPOS_ADJ ||
         upos == ENT_UPOS_X;
}

bool ent__is_proper(const ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  if (!ent__capital(token)) return false;
  if (!work->sentence->parsed) return t > 0;
  return token->upos == ENT_UPOS_PROPN;
}

bool ent__possessive_mark(const ent_token *token) {
  return (token->flags & ENT_TOKEN_PART || ent_slice_is(token->xpos, "POS")) &&
         (ent__is(token, "'s") || ent__is(token, "\xE2\x80\x99s") || ent__is(token, "'") ||
          ent__is(token, "\xE2\x80\x99"));
}

uint32_t ent__head_of(const ent_sentence *sentence, uint32_t first, uint32_t last) {
  if (sentence->parsed)
    for (uint32_t t = first; t <= last; t++) {
      int32_t head = sentence->tokens[t].head;
      if ((head < (int32_t)first || head > (int32_t)last) &&
          sentence->tokens[t].upos != ENT_UPOS_PUNCT &&
          !ent_deprel_is(&sentence->tokens[t], "case") &&
          !ent_deprel_is(&sentence->tokens[t], "det"))
        return t;
    }
  return last;
}

uint8_t ent__role_of(const ent_sentence *sentence, uint32_t head) {
  const ent_token *t = &sentence->tokens[head];
  if (!sentence->parsed) return head < 4 ? 4 : 2;
  for (int steps = 0; steps < 6 && ent_deprel_is(t, "conj") && t->head >= 0; steps++)
    t = &sentence->tokens[t->head];
  if (ent_deprel_is(t, "nsubj")) return 4;
  if (ent_deprel_is(t, "root") && t->upos != ENT_UPOS_VERB) return 3;
  if (ent_deprel_is(t, "obj") || ent_deprel_is(t, "iobj")) return 3;
  if (ent_deprel_is(t, "obl") || ent_slice_is(t->deprel, "nmod")) return 2;
  return 1;
}

uint32_t ent__clause_of(const ent_sentence *sentence, uint32_t token) {
  uint32_t at = token;
  if (!sentence->parsed) return UINT32_MAX;
  for (int steps = 0; steps < 32; steps++) {
    const ent_token *t = &sentence->tokens[at];
    if (at != token && (t->upos == ENT_UPOS_VERB || t->upos == ENT_UPOS_AUX)) return at;
    if (ent_deprel_is(t, "root") || t->head < 0) return at;
    if (at != token && (ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "advcl") ||
                        ent_deprel_is(t, "acl") || ent_deprel_is(t, "parataxis")))
      return at;
    at = (uint32_t)t->head;
  }
  return at;
}

const ent_token *ent__preposition(const ent_sentence *sentence, uint32_t first, uint32_t head) {
  if (sentence->parsed)
    for (uint32_t t = first; t-- > 0 && first - t < 8;)
      if (sentence->tokens[t].head == (int32_t)head && ent_deprel_is(&sentence->tokens[t], "case"))
        return &sentence->tokens[t];
  if (sentence->parsed && (ent_deprel_is(&sentence->tokens[head], "amod") ||
                           ent_deprel_is(&sentence->tokens[head], "compound") ||
                           ent_slice_is(sentence->tokens[head].deprel, "nmod:poss") || ent_deprel_is(&sentence->tokens[head], "nsubj")))
    return NULL; /* the preposition is its noun's, or its verb's: "ended in |Baku| buying ships" */
  for (uint32_t t = first; t-- > 0;) {
    const ent_token *token = &sentence->tokens[t];
    if (ent__is(token, "the") || ent__is(token, "a") || ent__is(token, "an")) continue;
    if (sentence->parsed ? token->upos == ENT_UPOS_ADP
                         : ent__is_any(token, (const char *const[]){"in", "at", "to", "from", "of",
                                                                    "with", "near", "by", "between",
                                                                    "on", "outside", "for", NULL}))
      return token;
    break;
  }
  return NULL;
}

/* "|Today| President Bush", "in |2004| President Bush". */
bool ent__is_time_word(const ent_token *token) {
  if (token->form.size == 4 && (token->form.data[0] == '1' || token->form.data[0] == '2') &&
      token->form.data[3] >= '0' && token->form.data[3] <= '9')
    return true;
  return ent__is_any(token, WORDS("today", "yesterday", "tomorrow", "now", "monday", "tuesday",
                                  "wednesday", "thursday", "friday", "saturday", "sunday",
                                  "january", "february", "march", "april", "june", "july", "august",
                                  "september", "october", "november", "december", "tonight",
                                  "least"));
}

bool ent__after_hyphen(const ent__work *work, uint32_t first, uint32_t t) {
  const ent_sentence *s = work->sentence;
  return t > first + 1 && t < s->count && ent__is(&s->tokens[t - 1], "-") &&
         s->tokens[t - 1].begin == s->tokens[t - 2].end &&
         s->tokens[t].begin == s->tokens[t - 1].end && ent__capital(&s->tokens[t - 2]);
}

/* By the first letter: most words are none, and no two kinds share one. */
ent__point ent__pronoun_of(const ent_token *token) {
  if (token->form.size > 10 || !token->form.size) return ENT__POINT_NONE;
  switch (token->form.data[0] | 32) {
    case 'h': case 's':
      return ent__is_any(token, WORDS("he", "him", "his", "himself", "she", "her", "hers", "herself")) ? ENT__POINT_HE : ENT__POINT_NONE;
    case 't':
      return ent__is_any(token, WORDS("they", "them", "their", "theirs", "themselves")) ? ENT__POINT_THEY : ENT__POINT_NONE;
    case 'w': case 'u': case 'o':
      if (ent_slice_is(token->form, "US")) return ENT__POINT_NONE;
      return ent__is_any(token, WORDS("we", "us", "our", "ours", "ourselves")) ? ENT__POINT_WE : ENT__POINT_NONE;
    case 'i':
      if (ent__is_any(token, WORDS("it", "its", "itself"))) return ENT__POINT_IT;
      return ent_slice_is(token->form, "I") ? ENT__POINT_I : ENT__POINT_NONE;
    case 'm':
      return ent__is_any(token, WORDS("me", "my", "mine", "myself")) ? ENT__POINT_I : ENT__POINT_NONE;
    case 'y':
      return ent__is_any(token, WORDS("you", "your", "yours")) ? ENT__POINT_YOU : ENT__POINT_NONE;
    default: return ENT__POINT_NONE;
  }
}

bool ent__is_state_id(ent_slice id) {
  return id.size > 0 && ent_slice_find(id, ENT_SLICE(":"), 0) == SIZE_MAX;
}
