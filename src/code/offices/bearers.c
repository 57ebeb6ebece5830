/* HOLDS_OFFICE of those who stand in a list behind a title in the plural: "presidents A, B and C", "the foreign ministers of P and Q,
 * A and B", "their ministers, A (P) and B (Q)". Whose each is: the state beside the name, the states before in their order, the
 * one before, what the world knows, of the two the one that is left. Nobody else is guessed at. */
#include "code/coder.h"

#include "code/offices/office.h"

enum { MAX_BEARERS = 12, TITLE_REACH = 12 }; /* words from the title to the first name: "of the |Democratic Republic of the Congo| and P," */

typedef struct bearer {
  const ent_mention *name;
  ent_slice state;
} bearer;

typedef struct bearers {
  bearer one[MAX_BEARERS];
  uint32_t count;
  ent_slice before[MAX_BEARERS], behind[MAX_BEARERS]; /* states between title and names; behind the last name */
  uint32_t before_count, behind_count;
} bearers;

static bool is_word(const ent__tree *tree, uint32_t at, const char *word) {
  return at < (uint32_t)tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

static bool is_plural_title(const ent__tree *tree, uint32_t at) {
  const ent_token *t = &tree->tokens[at];
  return (ent_slice_is(t->xpos, "NNS") || ent_slice_is(t->xpos, "NNPS")) && ent__listed(tree, (int32_t)at, "offices") &&
         !(at > 0 && ent__listed(tree, (int32_t)at - 1, "no_office"));
}

static const ent_mention *person_at(const ent__tree *tree, uint32_t at) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->first == at && m->last > at && m->party_count == 1 && m->kind != ENT_KIND_TOPIC && m->parties[0].person.size && !m->title.size) return m;
  }
  return NULL;
}

/* The state named by the words that begin here; *last gets the last of them. */
static ent_slice state_at(const ent__tree *tree, uint32_t at, uint32_t *last) {
  for (uint32_t i = 0; i < tree->scene->name_count; i++) {
    const ent_naming *n = &tree->scene->names[i];
    if (n->begin != tree->tokens[at].begin || n->entity.size != 3) continue;
    for (*last = at; *last + 1 < (uint32_t)tree->count && tree->tokens[*last + 1].begin < n->end;) ++*last;
    return n->entity;
  }
  return ENT_EMPTY;
}

/* Reads "of P", "of P and Q", "(P)" at *at and goes behind it. */
static void read_states(const ent__tree *tree, uint32_t *at, ent_slice *out, uint32_t *count) {
  bool bracket = is_word(tree, *at, "(");
  uint32_t k = *at + 1, last;
  if (!bracket && !is_word(tree, *at, "of")) return;
  while (k < (uint32_t)tree->count && *count < MAX_BEARERS) {
    ent_slice state;
    if (is_word(tree, k, "the")) k++;
    if (k >= (uint32_t)tree->count) return;
    state = state_at(tree, k, &last);
    if (!state.size) return;
    out[(*count)++] = state;
    *at = k = last + 1;
    if (bracket || person_at(tree, k + 1) || !(is_word(tree, k, "and") || is_word(tree, k, ","))) break;
    k++;
    if (is_word(tree, k, "and")) k++;
  }
  if (bracket && is_word(tree, *at, ")")) ++*at;
}

/* The names in a row from *at on, each with the state beside it. */
static void read_names(const ent__tree *tree, uint32_t at, bearers *b) {
  const ent_mention *m;
  while (b->count < MAX_BEARERS && (m = person_at(tree, at))) {
    uint32_t beside = 0;
    ent_slice states[MAX_BEARERS];
    at = m->last + 1;
    read_states(tree, &at, states, &beside);
    b->one[b->count++] = (bearer){m, beside == 1 ? states[0] : ENT_EMPTY};
    for (uint32_t i = 0; beside > 1 && i < beside; i++) b->behind[b->behind_count++] = states[i];
    if (!is_word(tree, at, ",") && !is_word(tree, at, "and")) return;
    at++;
    if (is_word(tree, at, "and")) at++;
    if (is_word(tree, at, "the") && is_word(tree, at + 1, "late")) at += 2;
  }
}

static void read_list(const ent__tree *tree, uint32_t title, bearers *b) {
  uint32_t at = title + 1, reach;
  *b = (bearers){.count = 0};
  read_states(tree, &at, b->before, &b->before_count);
  if (is_word(tree, at, ",") || is_word(tree, at, ":") || is_word(tree, at, "-") || is_word(tree, at, "\xE2\x80\x93") || is_word(tree, at, "\xE2\x80\x94")) at++;
  reach = at - title;
  if (reach <= TITLE_REACH) read_names(tree, at, b);
}

/* The states whose office it is by the title's own phrase: "|Somali| presidents", "their |foreign ministers|". */
static const ent_mention *owners(const ent__tree *tree, uint32_t title) {
  int32_t in = tree->inside[title];
  return in == ENT__NONE ? NULL : &tree->scene->mentions[in];
}

static ent_slice known_state(const bearer *one) {
  ent_slice entity = one->name->parties[0].entity;
  return entity.size == 3 ? entity : ENT_EMPTY;
}

/* Three and more of whom the known are of one state are all of it. */
static ent_slice common_state(const bearers *b) {
  ent_slice common = ENT_EMPTY;
  uint32_t known = 0;
  for (uint32_t i = 0; i < b->count; i++) {
    ent_slice state = known_state(&b->one[i]);
    if (!state.size) continue;
    if (common.size && !ent_slice_eq(common, state)) return ENT_EMPTY;
    common = state;
    known++;
  }
  return known >= 2 ? common : ENT_EMPTY;
}

/* Of two offices and two names the one that is known leaves the other to the other. */
static ent_slice other_state(const bearers *b, uint32_t which, const ent_mention *both) {
  ent_slice taken = b->count == 2 ? b->one[1 - which].state : ENT_EMPTY;
  if (!taken.size || !both || both->party_count != 2) return ENT_EMPTY;
  for (int k = 0; k < 2; k++)
    if (ent_slice_eq(both->parties[k].entity, taken)) return both->parties[1 - k].entity;
  return ENT_EMPTY;
}

static void find_states(const ent__tree *tree, uint32_t title, bearers *b) {
  const ent_mention *whose = owners(tree, title);
  ent_slice common = common_state(b), single = ENT_EMPTY;
  if (b->before_count == 1) single = b->before[0];
  else if (!b->before_count && whose && whose->party_count == 1 && whose->parties[0].entity.size == 3) single = whose->parties[0].entity;
  for (uint32_t i = 0; i < b->count; i++) {
    ent_slice *state = &b->one[i].state;
    if (state->size && known_state(&b->one[i]).size) *state = known_state(&b->one[i]); /* which Congo "of Congo" is */
    if (!state->size && b->before_count == b->count) *state = b->before[i];
    if (!state->size && b->behind_count == b->count) *state = b->behind[i];
    if (!state->size && b->behind_count <= 1) *state = known_state(&b->one[i]);
    if (!state->size && !b->behind_count) *state = single.size ? single : common;
  }
  for (uint32_t i = 0; i < b->count; i++)
    if (!b->one[i].state.size) b->one[i].state = other_state(b, i, whose);
}

ent_status ent__code_bearers(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (uint32_t t = 0; st == ENT_OK && t + 3 < (uint32_t)tree->count; t++) {
    bearers b;
    if (!is_plural_title(tree, t)) continue;
    read_list(tree, t, &b);
    if (b.count < 2) continue;
    find_states(tree, t, &b);
    for (uint32_t i = 0; st == ENT_OK && i < b.count; i++) {
      const ent_mention *m = b.one[i].name;
      if (!b.one[i].state.size || ent__is_held(coder, m->parties[0].person, b.one[i].state)) continue;
      st = ent__report_holding(coder, tree,
                               &(ent__holding){.person = m->parties[0].person,
                                               .entity = b.one[i].state,
                                               .title = tree->tokens[t].form,
                                               .begin = m->begin,
                                               .end = m->end,
                                               .office_begin = tree->tokens[t].begin,
                                               .office_end = tree->tokens[t].end,
                                               .at = (int32_t)m->head});
    }
  }
  return st;
}
