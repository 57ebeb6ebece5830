/* In: the sentences of a spoken text, in order. Out: whose side speaks each ("we", "I") and to
 * whom ("you", "your country").
 *
 * A transcript says who speaks by a label in capitals, "PRESIDENT MACRON:"; "Q" is the press. The
 * guest is the other state of the title if he speaks there too ("Remarks by President Biden and
 * President Macron ..."). Who is addressed by a title, "Mr. Prime Minister", tells who speaks
 * before the first label. */
#include "resolve/internal.h"

enum { LABEL_LENGTH = 8  };

/* ---- the title -------------------------------------------------------------------------------- */

static bool says(ent_slice text, const char *words) {
  return ent_slice_find(text, ent_slice_of(words), 0) != SIZE_MAX;
}

/* "Remarks by A |and B| before ...": who is named behind "by" speaks, whoever is spoken about does not. */
static bool speaks_too(ent_slice title, uint32_t guest_at) {
  size_t by = ent_slice_find(title, ENT_SLICE(" by "), 0), by_capital = ent_slice_find(title, ENT_SLICE(" By "), 0);
  ent_slice before;
  if (by == SIZE_MAX || by_capital < by) by = by_capital;
  if (by == SIZE_MAX || by > guest_at) return false;
  before = (ent_slice){title.data + by, guest_at - by};
  if (says(before, " on ") || says(before, " about ") || says(before, " to ") || says(before, " at ") ||
      says(before, " in ") || says(before, " for ") || says(before, " After ") || says(before, " after "))
    return says(before, " meeting with ") || says(before, " Meeting with ") || says(before, " Meeting With ");
  return says(before, " and ") || says(before, ", ");
}

void ent__seat_guest(ent_resolver *r) {
  if (r->official && !r->assembly && r->partner && speaks_too(r->document->title, r->partner_at))
    r->guest = r->partner;
}

/* ---- the turns -------------------------------------------------------------------------------- */

static bool in_capitals(const ent_token *token) {
  for (size_t i = 0; i < token->form.size; i++)
    if (token->form.data[i] >= 'a' && token->form.data[i] <= 'z') return false;
  return true;
}

/* "|PRESIDENT X|:": the colon's token, or 0. */
static uint32_t label_end(const ent_sentence *s) {
  for (uint32_t t = 0; t < s->count && t <= LABEL_LENGTH; t++) {
    if (ent__is(&s->tokens[t], ":")) return t;
    if (!in_capitals(&s->tokens[t])) return 0;
  }
  return 0;
}

/* "|Q| Sir, ...", "|Q|: ...". */
static bool is_question(const ent_sentence *s) {
  return s->count > 2 && ent_slice_is(s->tokens[0].form, "Q") && !ent__is(&s->tokens[1], ".") &&
         (ent__is(&s->tokens[1], ":") || ent__capital(&s->tokens[1]) || ent__is_any(&s->tokens[1], WORDS("-", "\xE2\x80\x94")));
}

/* The state of whom the label names; `known`: whether it names somebody at all. */
static const ent_entity *state_labelled(const ent__work *work, uint32_t end, bool *known) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.last >= end || !d->party_count || d->mention.kind == ENT_KIND_TOPIC) continue;
    *known = true;
    if (ent__is_state_id(d->parties[0].entity)) return ent_world_entity(work->r->world, d->parties[0].entity);
  }
  return NULL;
}

static void take_turn(ent_resolver *r, ent__turn turn, const ent_entity *voice) {
  r->turn = turn;
  r->voice = voice;
  r->asked = NULL;
}

static void read_label(ent__work *work, uint32_t end) {
  const ent_sentence *s = work->sentence;
  ent_resolver *r = work->r;
  bool known = false;
  const ent_entity *state = state_labelled(work, end, &known);
  for (uint32_t t = 0; t < end; t++)
    if (ent__is_any(&s->tokens[t], WORDS("moderator", "interpreter", "participant", "question", "audience", "reporter"))) {
      take_turn(r, ENT__TURN_OTHER, NULL);
      return;
    }
  /* "THE PRESIDENT:", "MS. PSAKI:": the house's own, unless he is known for another's */
  take_turn(r, ENT__TURN_STATE, state || known ? state : r->side);
}

/* ---- the vocative ----------------------------------------------------------------------------- */

/* The tokens from t on that are the words of the title; 0 if they are not. */
static uint32_t title_length(const ent_sentence *s, uint32_t t, const char *title) {
  ent_slice rest = ent_slice_of(title);
  uint32_t length = 0;
  for (; rest.size; length++)
    if (t + length >= s->count || !ent_slice_eq(s->tokens[t + length].form, ent_slice_cut(&rest, ' '))) return 0;
  return length;
}

/* "Mr. |President|", "..., |Prime Minister|, ...": the title with which somebody is addressed at t; NULL if none. */
static const char *vocative_at(const ent_sentence *s, uint32_t t, bool guest) {
  static const char *const titles[] = {"Vice President", "President", "Prime Minister", "Chancellor", "Taoiseach", "Premier"};
  bool mister = t > 0 && ent__is_any(&s->tokens[t - 1], WORDS("mr.", "mr", "madam", "madame"));
  for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
    uint32_t length = title_length(s, t, titles[i]), end = t + length;
    if (!length) continue;
    if (end < s->count && (ent__capital(&s->tokens[end]) || ent__is(&s->tokens[end], "of"))) return NULL;
    return mister || (guest && s->parsed && ent_deprel_is(&s->tokens[end - 1], "vocative")) ? titles[i] : NULL;
  }
  return NULL;
}

static ent_slice last_word(ent_slice name) {
  for (size_t i = name.size; i-- > 0;)
    if (name.data[i] == ' ') return (ent_slice){name.data + i + 1, name.size - i - 1};
  return name;
}

/* Which of the two speakers bears the title in the document's own: the side, the guest, or both (NULL). */
static const ent_entity *bearer(const ent_resolver *r, const char *title) {
  ent_slice in = r->document->title, word = ent_slice_of(title);
  ent_slice host = r->author ? last_word(r->author->name) : ENT_EMPTY;
  bool of_side = false, of_other = false;
  for (size_t at = 0; (at = ent_slice_find(in, word, at)) != SIZE_MAX; at += word.size) {
    ent_slice after = {in.data + at + word.size, in.size - at - word.size};
    if (at >= 5 && ent_slice_ends((ent_slice){in.data, at}, "Vice ")) continue;
    if (after.size > host.size && host.size &&
        ent_slice_eq((ent_slice){after.data + 1, host.size}, host))
      of_side = true;
    else
      of_other = true;
  }
  if (of_side == of_other) return NULL;
  return of_side ? r->side : r->guest;
}

static void hear_vocative(ent__work *work) {
  ent_resolver *r = work->r;
  const ent_sentence *s = work->sentence;
  const char *title = NULL;
  const ent_entity *addressed;
  for (uint32_t t = 0; t < s->count && !title; t++)
    if (!(s->tokens[t].flags & ENT_TOKEN_QUOTED)) title = vocative_at(s, t, r->guest != NULL);
  if (!title || !(addressed = bearer(r, title))) return;
  r->asked = addressed;
  if (r->turn != ENT__TURN_NONE) return;
  take_turn(r, ENT__TURN_STATE, addressed == r->side ? r->guest : r->side);
}

/* ---- what the rest of the room asks ----------------------------------------------------------- */

bool ent__names_speaker(const ent_resolver *r, const ent_sentence *s) {
  return r->official && r->side && !r->assembly && label_end(s) > 0;
}

void ent__hear_turn(ent__work *work) {
  const ent_sentence *s = work->sentence;
  ent_resolver *r = work->r;
  uint32_t end;
  if (!r->official || !r->side || r->assembly || !s->count) return;
  end = label_end(s);
  if (is_question(s)) take_turn(r, ENT__TURN_OTHER, NULL);
  else if (end) read_label(work, end);
  hear_vocative(work);
}

const ent_entity *ent__voice(const ent_resolver *r) {
  return r->turn == ENT__TURN_NONE ? r->side : r->voice;
}

const ent_entity *ent__listener(const ent_resolver *r) {
  const ent_entity *voice = ent__voice(r);
  if (r->asked && r->asked != voice) return r->asked;
  if (!voice) return r->guest || r->turn != ENT__TURN_OTHER ? NULL : r->side;
  if (!r->guest) return NULL;
  return voice == r->side ? r->guest : r->side;
}
