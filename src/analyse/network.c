/* In: items of events and relations between states. Out: ties, triads, communities.
 *
 * Each item counts once, however often reported, with its weight: an event's Goldstein
 * score / 10 (by quad class if it has none), a relation's by the table below; times
 * 1 + ln(independent sources); divided by the number of other states it names. A tie has
 * the sign of the side that makes up three fifths of its weight, else it is mixed; below 0.3
 * in all it is weak and has no sign.
 *
 * A triad of three signed ties is balanced if their product is positive (Heider 1946;
 * Cartwright and Harary 1956): the friend of my friend is my friend, the foe of my foe is
 * my friend. Of the unbalanced ones, three foes are balanced in Davis's weaker sense
 * (1967), and are called so. */
#include "analyse/network.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/load.h"

enum { MOST_PARTIES = 64, ITEM_CITES = 2 };
static const double prevails = 0.6, least_weight = 0.3;

static const struct {
  const char *relation;
  double weight;
} relations[] = {
    {"ALLY", 1},          {"STRATEGIC_PARTNER", 0.8},     {"GUARANTEES", 0.8},
    {"SUPPORTS_ON", 0.8}, {"SPONSORS", 0.5},              {"BASE_IN", 0.5},
    {"RECOGNISES", 0.4},  {"DIPLOMATIC_RELATIONS", 0.4},  {"EMBASSY_IN", 0.3},
    {"JOINT_BODY", 0.3},  {"TRADE_AGREEMENT_WITH", 0.3},  {"PARTY_TO", 0.2},
    {"FLIGHTS", 0.2},     {"SHARES", 0.1},                {"OPPOSES_ON", -0.8},
    {"RIVAL", -0.8},      {"NOT_RECOGNISES", -1},         {"NO_DIPLOMATIC_RELATIONS", -1},
    {"OCCUPIES", -1},     {"SANCTIONS", -0.8},            {"CLAIMS", -0.4},
};

static const char rows_sql[] =
    "SELECT i.id, i.kind, i.relation, i.goldstein, i.quad, i.date_from, i.date_to, i.modality,"
    " i.independent, p.entity, p.role, i.item FROM item i CROSS JOIN item_party p"
    " ON p.item = i.id WHERE i.kind IN ('event', 'relation')"
    " AND i.modality IN ('happened', 'ongoing', 'denied') ORDER BY i.id";

typedef struct party {
  uint32_t state;
  bool acts, receives;
} party;

/* An item that ties states. */
typedef struct bond {
  int64_t item;
  char name[17]; /* its id in the record */
  double weight;
  party *parties;
  uint32_t party_count;
} bond;

typedef struct builder {
  ent_network *out;
  ent_record *record;
  ent_arena *arena;
  sqlite3_stmt *rows;
  ent_interval within;
  ent_slice *states, *names; /* while they are found */
  ent_tie *grid;             /* count x count; a < b */
  const ent_network_source *source; /* NULL: the record */
  uint32_t *state_at;        /* of the source's entities */
  uint32_t capacity;
  int64_t item;              /* whose parties are in `parties` */
  char item_name[17];
  double weight;
  party parties[MOST_PARTIES];
  bond *bonds;
  uint32_t bond_count, bond_capacity;
  uint32_t party_count;
  uint32_t most_triads;      /* of a kind, to be listed */
  double weakest[2];         /* of so many unbalanced, balanced ones; 0: there are fewer */
} builder;

double ent__tie_weight(const ent__tie_item *item) {
  static const double quads[] = {0, 0.2, 0.6, -0.4, -0.8};
  bool denied = item->modality == ENT_DENIED;
  double weight = 0;
  if (item->modality != ENT_HAPPENED && item->modality != ENT_ONGOING && !denied) return 0;
  if (item->event) {
    if (denied) return 0;
    if (!isnan(item->goldstein)) weight = item->goldstein / 10;
    else if (item->quad >= 1 && item->quad <= 4) weight = quads[item->quad];
  }
  for (size_t i = 0; i < sizeof relations / sizeof *relations; i++)
    if (ent_slice_is(item->code, relations[i].relation)) weight = relations[i].weight;
  /* "does not recognise" is a relation; "is no ally" is none */
  if (denied)
    weight = ent_slice_is(item->code, "RECOGNISES") || ent_slice_is(item->code, "DIPLOMATIC_RELATIONS")
                 ? -1 : 0;
  return weight * (1 + log(fmax(1, item->independent)));
}

int ent__tie_sign(double positive, double negative) {
  double all = positive + negative;
  if (all < least_weight) return 0;
  return positive >= prevails * all ? 1 : negative >= prevails * all ? -1 : 0;
}

/* Of what is only known to have lasted until a day it is not known that it lasted long before: it stands in a window that holds its last day. */
static bool stands_within(ent_interval date, ent_interval within) {
  if (date.from == ENT_DAY_NONE) date.from = date.to;
  return ent_intervals_meet(date, within);
}

/* Columns 1 to 8 of a row of an item. */
static double weight_of(sqlite3_stmt *row) {
  return ent__tie_weight(&(ent__tie_item){
      ent_slice_is(ent__text(row, 1), "event"), ent__text(row, 2), ent__real(row, 3),
      sqlite3_column_int(row, 4), ent__modality_of(ent__text(row, 7)),
      sqlite3_column_double(row, 8)});
}

static bool in_time(builder *b, sqlite3_stmt *row) {
  ent_interval date = {ent__day(row, 5), ent__day(row, 6)};
  if (!ent_interval_known(b->within)) return true;
  if (!ent_interval_known(date)) {
    b->out->undated++;
    return false;
  }
  return stands_within(date, b->within);
}

/* ---- states --------------------------------------------------------------------------- */

static int by_text(const void *a, const void *b) {
  return ent_slice_cmp(*(const ent_slice *)a, *(const ent_slice *)b);
}

static ent_status read_states(builder *b, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  uint32_t capacity = 0, count = 0;
  ent_status status = ent__sql_prepare(
      &rows, b->record, "SELECT entity, name FROM entity WHERE kind IN ('state', 'disputed')"
                        " AND entity NOT LIKE 'PLACE:%' AND entity <> '*'"
                        " ORDER BY entity", err);
  while (status == ENT_OK && (status = ent__sql_step(b->record, rows, err)) == ENT_OK) {
    if (count == capacity) {
      uint32_t wider = capacity ? capacity * 2 : 64;
      b->states = ent_arena_grow(b->arena, b->states, capacity, wider, sizeof *b->states);
      b->names = ent_arena_grow(b->arena, b->names, capacity, wider, sizeof *b->names);
      if (!b->states || !b->names) {
        status = ent_fail(err, ENT_E_NOMEM, "out of memory");
        break;
      }
      capacity = wider;
    }
    b->states[count] = ent__text_copy(b->arena, rows, 0);
    b->names[count++] = ent__text_copy(b->arena, rows, 1);
  }
  sqlite3_finalize(rows);
  b->out->states = b->states;
  b->out->names = b->names;
  b->out->state_count = count;
  return status == ENT_DONE ? ENT_OK : status;
}

static uint32_t state_of(const builder *b, ent_slice entity) {
  const ent_slice *found = b->out->state_count
                               ? bsearch(&entity, b->states, b->out->state_count,
                                         sizeof entity, by_text) : NULL;
  return found ? (uint32_t)(found - b->states) : UINT32_MAX;
}

/* ---- ties ----------------------------------------------------------------------------- */

static ent_tie *tie_at(const builder *b, uint32_t x, uint32_t y) {
  return &b->grid[(size_t)(x < y ? x : y) * b->out->state_count + (x < y ? y : x)];
}

/* Keeps the weightiest items of either sign; which are shown is settled by the sign. */
static void note_item(ent_tie *tie, int64_t item, double weight) {
  for (int i = 0; i < ENT_TIE_ITEMS; i++) {
    if (tie->rows[i] == item) return;
    if (tie->rows[i] && fabs(tie->weights[i]) >= fabs(weight)) continue;
    for (int k = ENT_TIE_ITEMS - 1; k > i; k--) {
      tie->rows[k] = tie->rows[k - 1];
      tie->weights[k] = tie->weights[k - 1];
    }
    tie->rows[i] = item;
    tie->weights[i] = weight;
    return;
  }
}

static void add_weight(builder *b, uint32_t x, uint32_t y, double weight, int pass) {
  ent_tie *tie = tie_at(b, x, y);
  if (pass == 0) {
    tie->items++;
    if (weight > 0) tie->positive += weight;
    else tie->negative -= weight;
  } else if (tie->sign == 0 || (tie->sign > 0) == (weight > 0)) {
    note_item(tie, b->item, weight);
  }
}

/* The item whose parties were gathered. */
static void close_item(builder *b, int pass) {
  double weight;
  if (b->party_count < 2 || b->weight == 0) return;
  weight = b->weight / (b->party_count - 1);
  if (pass == 0) b->out->items++;
  for (uint32_t i = 0; i < b->party_count; i++)
    for (uint32_t j = i + 1; j < b->party_count; j++) {
      const party *x = &b->parties[i], *y = &b->parties[j];
      if ((x->acts && y->receives) || (y->acts && x->receives))
        add_weight(b, x->state, y->state, weight, pass);
    }
}

static void add_party(builder *b, uint32_t state, ent_slice role) {
  party *p = b->parties;
  bool both = ent_slice_is(role, "both");
  while (p < b->parties + b->party_count && p->state != state) p++;
  if (p == b->parties + MOST_PARTIES) return;
  if (p == b->parties + b->party_count) {
    *p = (party){state, false, false};
    b->party_count++;
  }
  p->acts |= both || ent_slice_is(role, "actor");
  p->receives |= both || ent_slice_is(role, "recipient");
}

/* Keeps the item whose parties were gathered, if it ties states at all. */
static bool keep_item(builder *b) {
  bond *kept;
  if (b->party_count < 2 || b->weight == 0) return true;
  if (b->bond_count == b->bond_capacity) {
    uint32_t wider = b->bond_capacity ? b->bond_capacity * 2 : 256;
    kept = ent_arena_grow(b->arena, b->bonds, b->bond_capacity, wider, sizeof *kept);
    if (!kept) return false;
    b->bonds = kept;
    b->bond_capacity = wider;
  }
  kept = &b->bonds[b->bond_count++];
  *kept = (bond){.item = b->item, .weight = b->weight, .party_count = b->party_count};
  memcpy(kept->name, b->item_name, sizeof kept->name);
  kept->parties = ENT_ARENA_NEW(b->arena, party, b->party_count);
  if (!kept->parties) return false;
  memcpy(kept->parties, b->parties, b->party_count * sizeof *kept->parties);
  return true;
}

static int by_name(const void *left, const void *right) {
  const bond *a = left, *b = right;
  int order = strcmp(a->name, b->name);
  return order ? order : (a->item > b->item) - (a->item < b->item);
}

/* All items that tie states, in the order of their names, so that sums do not depend on
 * the order in which documents were read. */
static ent_status read_items(builder *b, ent_error *err) {
  ent_status status;
  bool wanted = false, ok = true;
  while (ok && (status = ent__sql_step(b->record, b->rows, err)) == ENT_OK) {
    int64_t item = sqlite3_column_int64(b->rows, 0);
    uint32_t state = state_of(b, ent__text(b->rows, 9));
    if (item != b->item) {
      ok = keep_item(b);
      b->item = item;
      snprintf(b->item_name, sizeof b->item_name, "%.*s", ENT_FMT(ent__text(b->rows, 11)));
      b->party_count = 0;
      b->weight = weight_of(b->rows);
      wanted = in_time(b, b->rows);
    }
    if (wanted && state != UINT32_MAX) add_party(b, state, ent__text(b->rows, 10));
  }
  if (!ok || !keep_item(b)) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (b->bond_count) qsort(b->bonds, b->bond_count, sizeof *b->bonds, by_name);
  return status == ENT_DONE ? ENT_OK : status;
}

/* Two passes: sums, which give the signs; then the items that stand for them. */
static void add_items(builder *b, int pass) {
  for (uint32_t i = 0; i < b->bond_count; i++) {
    const bond *one = &b->bonds[i];
    b->item = one->item;
    b->weight = one->weight;
    b->party_count = one->party_count;
    memcpy(b->parties, one->parties, one->party_count * sizeof *one->parties);
    close_item(b, pass);
  }
}

/* As add_items, out of the source. */
static void take_items(builder *b, int pass) {
  ent_network_item item;
  bool timed = ent_interval_known(b->within);
  for (uint32_t place = 0; b->source->item(b->source->context, place, &item); place++) {
    b->item = item.row;
    b->weight = item.weight;
    b->party_count = 0;
    if (item.weight == 0) continue;
    if (timed && !ent_interval_known(item.date)) {
      b->out->undated++;
      continue;
    }
    if (timed && !stands_within(item.date, b->within)) continue;
    for (uint32_t i = 0; i < item.count && b->party_count < MOST_PARTIES; i++) {
      uint32_t state = b->state_at[item.parties[i].entity];
      if (state == UINT32_MAX) continue;
      b->parties[b->party_count++] =
          (party){state, (item.parties[i].roles & ENT_ACTS) != 0,
                  (item.parties[i].roles & ENT_RECEIVES) != 0};
    }
    close_item(b, pass);
  }
}

static ent_status open_source(builder *b, ent_error *err) {
  b->state_at = ENT_ARENA_NEW(b->arena, uint32_t, b->source->entity_count + 1);
  if (!b->state_at) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < b->source->entity_count; i++)
    b->state_at[i] = state_of(b, b->source->entities[i]);
  return ENT_OK;
}

typedef struct standing {
  uint32_t state;
  double strength;
} standing;

static int by_strength(const void *left, const void *right) {
  const standing *a = left, *b = right;
  if (a->strength > b->strength || a->strength < b->strength)
    return a->strength > b->strength ? -1 : 1;
  return (a->state > b->state) - (a->state < b->state);
}

/* Forgets the ties that are not to be shown. */
static bool keep_shown(builder *b) {
  const ent_network_source *source = b->source;
  uint32_t n = b->out->state_count;
  standing *list = ENT_ARENA_NEW(b->arena, standing, n + 1);
  bool *shown = ENT_ARENA_NEW(b->arena, bool, n + 1);
  if (!list || !shown) return false;
  for (uint32_t x = 0; x < n; x++) list[x].state = x;
  for (uint32_t x = 0; x < n; x++)
    for (uint32_t y = x + 1; y < n; y++) {
      const ent_tie *tie = tie_at(b, x, y);
      list[x].strength += tie->positive + tie->negative;
      list[y].strength += tie->positive + tie->negative;
    }
  for (uint32_t i = 0; i < source->only_count; i++) {
    uint32_t state = state_of(b, source->only[i]);
    if (state != UINT32_MAX) shown[state] = true;
  }
  qsort(list, n, sizeof *list, by_strength);
  for (uint32_t i = 0; i < n; i++) {
    b->out->tied += list[i].strength > 0;
    if (!source->only_count && i < source->top) shown[list[i].state] = true;
  }
  for (uint32_t x = 0; x < n; x++)
    for (uint32_t y = x + 1; y < n; y++)
      if (!shown[x] || !shown[y]) *tie_at(b, x, y) = (ent_tie){0};
  return true;
}

static void sign_ties(builder *b) {
  size_t cells = (size_t)b->out->state_count * b->out->state_count;
  for (size_t i = 0; i < cells; i++)
    b->grid[i].sign = ent__tie_sign(b->grid[i].positive, b->grid[i].negative);
}

static int by_number(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

/* The sentences of the items that stand for the tie. */
static ent_status cite_tie(builder *b, ent_tie *tie, ent_error *err) {
  uint32_t *numbers = ENT_ARENA_NEW(b->arena, uint32_t, ENT_TIE_ITEMS * ITEM_CITES), kept = 0;
  ent_status status = numbers ? ENT_OK : ent_fail(err, ENT_E_NOMEM, "out of memory");
  uint32_t count = 0;
  for (int i = 0; status == ENT_OK && i < ENT_TIE_ITEMS && tie->rows[i]; i++) {
    ent_cite_list list = {0};
    status = ent__cite_item(&list, &b->out->cites, tie->rows[i], ITEM_CITES, err);
    for (uint32_t k = 0; status == ENT_OK && k < list.count; k++)
      numbers[count++] = list.numbers[k];
  }
  if (status != ENT_OK) return status;
  if (count) qsort(numbers, count, sizeof *numbers, by_number);
  for (uint32_t i = 0; i < count; i++)
    if (!kept || numbers[kept - 1] != numbers[i]) numbers[kept++] = numbers[i];
  tie->cites = (ent_cite_list){numbers, kept};
  return ENT_OK;
}

static ent_status list_ties(builder *b, ent_error *err) {
  uint32_t n = b->out->state_count, used = 0;
  ent_status status = ENT_OK;
  for (size_t i = 0; i < (size_t)n * n; i++) b->out->tie_count += b->grid[i].items > 0;
  b->out->ties = ENT_ARENA_NEW(b->arena, ent_tie, b->out->tie_count + 1);
  if (!b->out->ties) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t x = 0; x < n; x++)
    for (uint32_t y = x + 1; y < n && status == ENT_OK; y++) {
      ent_tie *tie = &b->grid[(size_t)x * n + y];
      if (!tie->items) continue;
      tie->a = x;
      tie->b = y;
      if (!b->source || !b->source->uncited) status = cite_tie(b, tie, err);
      b->out->ties[used++] = *tie;
    }
  return status;
}

/* ---- triads, communities -------------------------------------------------------------- */

static int by_balance(const void *left, const void *right) {
  const ent_triad *a = left, *b = right;
  if (a->balanced != b->balanced) return a->balanced ? 1 : -1;
  if (a->strength > b->strength) return -1;
  if (a->strength < b->strength) return 1;
  for (int i = 0; i < 3; i++)
    if (a->states[i] != b->states[i]) return a->states[i] < b->states[i] ? -1 : 1;
  return 0;
}

static uint32_t tie_index(const ent_network *network, uint32_t a, uint32_t b) {
  uint32_t low = 0, high = network->tie_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    const ent_tie *t = &network->ties[middle];
    if (t->a < a || (t->a == a && t->b < b)) low = middle + 1;
    else high = middle;
  }
  return low;
}

static double prevailing(const ent_tie *tie) {
  return tie->sign > 0 ? tie->positive : tie->negative;
}

/* Those that are to be listed, in order. */
static void keep_triads(builder *b) {
  ent_network *out = b->out;
  uint32_t kept = 0, of_kind[2] = {0};
  if (out->triad_count) qsort(out->triads, out->triad_count, sizeof *out->triads, by_balance);
  for (uint32_t i = 0; i < out->triad_count; i++) {
    const ent_triad *t = &out->triads[i];
    if (of_kind[t->balanced]++ >= b->most_triads) continue;
    if (of_kind[t->balanced] == b->most_triads) b->weakest[t->balanced] = t->strength;
    out->triads[kept++] = *t;
  }
  out->triad_count = kept;
}

static bool add_triad(builder *b, uint32_t *capacity, const ent_triad *triad) {
  ent_network *out = b->out;
  out->unbalanced += !triad->balanced;
  out->balanced += triad->balanced;
  if (triad->strength <= b->weakest[triad->balanced]) return true;
  if (out->triad_count == *capacity && b->most_triads < *capacity / 8) keep_triads(b);
  if (out->triad_count == *capacity) {
    uint32_t wider = *capacity ? *capacity * 2 : 1024;
    ent_triad *list = ent_arena_grow(b->arena, out->triads, *capacity, wider, sizeof *list);
    if (!list) return false;
    out->triads = list;
    *capacity = wider;
  }
  out->triads[out->triad_count++] = *triad;
  return true;
}

static bool find_triads(builder *b) {
  uint32_t n = b->out->state_count, capacity = 0;
  b->most_triads = b->source ? b->source->triads : UINT32_MAX;
  for (uint32_t x = 0; x < n; x++)
    for (uint32_t y = x + 1; y < n; y++) {
      const ent_tie *first = tie_at(b, x, y);
      if (!first->sign) continue;
      for (uint32_t z = y + 1; z < n; z++) {
        const ent_tie *second = tie_at(b, y, z), *third = tie_at(b, x, z);
        if (!second->sign || !third->sign) continue;
        if (!add_triad(b, &capacity,
                       &(ent_triad){.states = {x, y, z},
                                    .balanced = first->sign * second->sign * third->sign > 0,
                                    .strength = fmin(prevailing(first),
                                                     fmin(prevailing(second), prevailing(third)))}))
          return false;
      }
    }
  keep_triads(b);
  for (uint32_t i = 0; i < b->out->triad_count; i++) {
    ent_triad *t = &b->out->triads[i];
    for (int k = 0; k < 3; k++) /* of the first two, the last two, first and last */
      t->ties[k] = tie_index(b->out, t->states[k == 1], t->states[k == 0 ? 1 : 2]);
  }
  return true;
}

static bool find_communities(builder *b) {
  uint32_t n = b->out->state_count;
  double *positive = ENT_ARENA_NEW(b->arena, double, (size_t)n * n + 1);
  double *negative = ENT_ARENA_NEW(b->arena, double, (size_t)n * n + 1);
  uint32_t *community = ENT_ARENA_NEW(b->arena, uint32_t, n + 1);
  if (!positive || !negative || !community) return false;
  for (uint32_t i = 0; i < b->out->tie_count; i++) {
    const ent_tie *t = &b->out->ties[i];
    size_t one = (size_t)t->a * n + t->b, other = (size_t)t->b * n + t->a;
    positive[one] = positive[other] = t->positive;
    negative[one] = negative[other] = t->negative;
  }
  b->out->community = community;
  return ent__communities(community, &b->out->community_count, &b->out->modularity, b->arena,
                          positive, negative, n);
}

ent_status ent_network_build(ent_network *out, ent_arena *arena, ent_record *record,
                             ent_interval within, ent_error *err) {
  return ent_network_build_of(out, arena, record, within, NULL, err);
}

/* Sums, which give the signs; then the items that stand for them. */
static ent_status weigh(builder *b, ent_error *err) {
  uint32_t undated;
  ent_status status = b->source ? open_source(b, err)
                                : ent__sql_prepare(&b->rows, b->record, rows_sql, err);
  if (status != ENT_OK) return status;
  if (!b->source) status = read_items(b, err);
  if (status != ENT_OK) return status;
  if (b->source) take_items(b, 0);
  else add_items(b, 0);
  undated = b->out->undated;
  sign_ties(b);
  if (!b->source) add_items(b, 1);
  else if (!b->source->uncited) take_items(b, 1);
  b->out->undated = undated;
  if (status == ENT_OK && b->source && !keep_shown(b))
    status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  return status;
}

ent_status ent_network_build_of(ent_network *out, ent_arena *arena, ent_record *record,
                                ent_interval within, const ent_network_source *source,
                                ent_error *err) {
  builder b = {.out = out, .record = record, .arena = arena, .within = within, .source = source};
  ent_status status;
  *out = (ent_network){0};
  status = ent__cites_open(&out->cites, record, arena, err);
  if (status == ENT_OK) status = read_states(&b, err);
  b.grid = ENT_ARENA_NEW(arena, ent_tie, (size_t)out->state_count * out->state_count + 1);
  if (status == ENT_OK && !b.grid) status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (status == ENT_OK) status = weigh(&b, err);
  if (status == ENT_OK) status = list_ties(&b, err);
  if (status == ENT_OK && !(find_triads(&b) && find_communities(&b)))
    status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  sqlite3_finalize(b.rows);
  ent__cites_close(&out->cites);
  return status;
}
