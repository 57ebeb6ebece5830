/* Sentence + tables -> weight of each month. A text calls X president while X is, seldom
 * before; names an organisation or a war once there is one; marks the seventieth
 * anniversary of what began seventy years ago. Weights are natural logarithms, set by
 * hand: counts over the development corpus were too noisy (namesakes). */
#include "resolve/published/published_known.h"

#include "resolve/time/time_lex.h"

/* How a text lies to an interval that it speaks of as present. */
typedef struct shape {
  double before, just_before, after, long_after;
  int near; /* months that are "just" */
} shape;
static const shape holds_office = {-5, -2.5, -1.8, -3.5, 6};
static const shape short_term = {-4.5, -3, -0.5, -3, 12};  /* a year in the chair, then thanked */
static const shape held_office = {-3, -2, 0, 0, 1};        /* "the former president X" */
static const shape person_named = {-2.5, -1.5, -0.6, -1.2, 12};
static const shape exists = {-4, -2, -0.7, -1.5, 12};
static const shape happened = {-5, -2.5, 0, 0, 2};
static const shape in_the_news = {-5, -3, -0.7, -1.8, 6};
static const shape marked = {-3.5, -0.8, -1.2, -3, 12};
enum { SHORT_TERM_MONTHS = 15 };

int ent__grid_month(ent_day day) {
  int year, month, month_day, at;
  ent_day_split(day, &year, &month, &month_day);
  at = (year - ENT__FIRST_YEAR) * 12 + month - 1;
  return at < 0 ? 0 : at >= ENT__MONTHS ? ENT__MONTHS - 1 : at;
}

static double weight_at(const shape *s, int from, int to, int month) {
  if (month < from) return from - month <= s->near ? s->just_before : s->before;
  if (month > to) return month - to <= s->near ? s->after : s->long_after;
  return 0;
}

typedef struct span {
  int from, to;
} span;

static span span_of(ent_interval when) {
  return (span){when.from == ENT_DAY_NONE ? 0 : ent__grid_month(when.from),
                when.to == ENT_DAY_NONE ? ENT__MONTHS - 1 : ent__grid_month(when.to)};
}

static bool is_new(ent__known *known, const void *row) {
  for (uint32_t i = 0; i < known->count; i++)
    if (known->seen[i] == row) return false;
  if (known->count == ENT__MOST_KNOWN) return false;
  known->seen[known->count++] = row;
  return true;
}

/* The best of several spans holds: which Khan is meant is not known. */
static void add(ent__known *known, const shape *s, const span *spans, uint32_t count,
                ent_slice name) {
  bool bounded = count > 0;
  for (uint32_t i = 0; i < count; i++) bounded &= spans[i].to < ENT__MONTHS - 1 && spans[i].to - spans[i].from < 20 * 12;
  for (int month = 0; month < ENT__MONTHS && count; month++) {
    double best = -100;
    for (uint32_t i = 0; i < count; i++) {
      double here = weight_at(s, spans[i].from, spans[i].to, month);
      if (here > best) best = here;
    }
    known->log[month] += best;
  }
  known->bounded += bounded;
  if (bounded && count == 1 && known->reason_count < ENT__MOST_REASONS)
    known->reasons[known->reason_count++] = (ent__reason){name, spans[0].from, spans[0].to};
}

/* ---- offices ------------------------------------------------------------------------ */

enum { MOST_SPANS = 24 };

static bool same_office(ent_slice a, ent_slice b) {
  return ent_slice_eq(a, b) || (ent_slice_starts(a, "head_of_") && ent_slice_starts(b, "head_of_"));
}

static uint32_t office_spans(const ent_world *world, const ent_person *person, ent_slice office,
                             span *out, uint32_t count) {
  const ent_office *o;
  for (uint32_t n = 0; (o = ent_world_person_office(world, person, n)) != NULL; n++)
    if (count < MOST_SPANS && (!office.size || same_office(o->office, office)) &&
        ent_interval_known(o->when))
      out[count++] = span_of(o->when);
  return count;
}

typedef struct title {
  ent_slice office;
  uint32_t end; /* the piece after it */
  bool former;
} title;

static bool piece_is(const ent_sentence *s, const ent_piece *piece, const char *word) {
  return ent_slice_eq_nocase(s->tokens[piece->token].form, ent_slice_of(word));
}

/* "President |Kenyatta|", "Prime Minister |Mette Frederiksen|", "former President |Bush|" */
static void note_person(ent__known *known, const ent_world *world, ent_match match,
                        const title *before, bool titled) {
  span spans[MOST_SPANS];
  uint32_t count = 0;
  ent_reading reading;
  bool full = false, brief;
  const void *row = NULL;
  ent_slice name = ENT_EMPTY;
  for (uint32_t n = 0; ent_world_reading(world, match, n, &reading); n++) {
    if (reading.kind != ENT_READING_PERSON && reading.kind != ENT_READING_SURNAME) continue;
    if (reading.kind == ENT_READING_SURNAME && (full || !titled)) break;
    full |= reading.kind == ENT_READING_PERSON;
    row = reading.u.person;
    name = reading.u.person->name;
    count = office_spans(world, reading.u.person, titled ? before->office : ENT_EMPTY, spans, count);
  }
  if (!count || count == MOST_SPANS || !is_new(known, row)) return;
  brief = full && count == 1 && spans[0].to - spans[0].from <= SHORT_TERM_MONTHS;
  add(known,
      brief                       ? &short_term
      : !titled                   ? &person_named
      : before->former            ? &held_office
                                  : &holds_office,
      spans, count, name);
}

/* ---- what exists and what has happened ------------------------------------------------ */

static void note_name(ent__known *known, const ent_name *name, ent_slice written) {
  ent_interval when = ent_interval_known(name->when) ? name->when : name->entity->when;
  span own;
  /* Names of lands are older than their states, short names stand for much. */
  bool young = (name->entity->kind != ENT_KIND_STATE || ent_interval_known(name->when)) &&
               written.size > 5;
  if (!young && when.to == ENT_DAY_NONE) return;
  if (!young) when.from = ENT_DAY_NONE;
  own = span_of(when);
  if ((own.from == 0 && own.to == ENT__MONTHS - 1) || !is_new(known, name->entity)) return;
  add(known, &exists, &own, 1, name->text);
}

static void note_topic(ent__known *known, const ent_topic *topic) {
  span own = {0, ENT__MONTHS - 1};
  if (topic->when.from == ENT_DAY_NONE || !is_new(known, topic)) return;
  own.from = ent__grid_month(topic->when.from);
  add(known, &happened, &own, 1, topic->name);
}

/* ---- anniversaries ---------------------------------------------------------------------- */

/* "the seventieth anniversary of |the United Nations|": what is named within a few words. */
static ent_interval began(const ent_reading *reading) {
  if (reading->kind == ENT_READING_NAME) return reading->u.name->entity->when;
  if (reading->kind == ENT_READING_TOPIC) return reading->u.topic->when;
  return ENT_INTERVAL_NONE;
}

static int anniversary_before(const ent_atoms *atoms, uint32_t token) {
  uint32_t at = atoms->count;
  int number = 0;
  while (at > 0 && atoms->items[at - 1].token >= token) at--;
  for (uint32_t i = at > 12 ? at - 12 : 0; i < at; i++) {
    uint32_t n = ent_read_ordinal(atoms, i, &number);
    if (n && ent_atom_is(&atoms->items[i + n], "anniversary")) return number;
  }
  return 0;
}

static void note_anniversary(ent__known *known, const ent_atoms *atoms, uint32_t token,
                             const ent_reading *reading) {
  ent_interval when = began(reading);
  int years, month;
  span year;
  if (when.from == ENT_DAY_NONE) return;
  years = anniversary_before(atoms, token);
  if (!years || !is_new(known, &reading->u.name->text)) return;
  month = ent__grid_month(when.from) / 12 * 12 + 12 * years;
  if (month >= ENT__MONTHS) return;
  year = (span){month, month + 11};
  add(known, &marked, &year, 1, ENT_SLICE("anniversary"));
}

/* ---- the sentence ------------------------------------------------------------------------ */

static bool is_former(const ent_sentence *s, const ent_piece *pieces, uint32_t at) {
  for (uint32_t i = at; i-- > 0 && i + 3 > at;)
    if (piece_is(s, &pieces[i], "former") || piece_is(s, &pieces[i], "ex") ||
        piece_is(s, &pieces[i], "late"))
      return true;
  return false;
}

/* "Secretary-General|, Mr. Kofi| Annan": what may stand between a title and its bearer. */
static bool is_styled(const ent_sentence *s, const ent_piece *pieces, uint32_t end, uint32_t at) {
  static const char *const styles[] = {"mr", "mrs", "ms", "dr", "his", "her", "excellency", "h.e.",
                                       "mr.", "mrs.", "ms.", "dr.", "the", "honourable", "sir"};
  if (end > at || at > end + 5) return false;
  for (uint32_t i = end; i < at; i++) {
    bool known = (pieces[i].shape & ENT_PIECE_MARK) && !piece_is(s, &pieces[i], ";");
    for (size_t k = 0; k < sizeof styles / sizeof *styles && !known; k++)
      known = piece_is(s, &pieces[i], styles[k]);
    if (!known) return false;
  }
  return true;
}

/* Names that begin with a word of the sentence: "the |Kyoto Protocol|", "|COVID-19|". */
static void note_happenings(ent__known *known, const ent_world *world, const ent_sentence *s) {
  const ent_token *last = s->count ? &s->tokens[s->count - 1] : NULL;
  for (uint32_t t = 0; t < s->count; t++) {
    const ent_token *token = &s->tokens[t];
    const ent_happening *row;
    span own;
    row = ent_world_happening(world, (ent_slice){token->form.data, last->end - token->begin});
    if (!row || !is_new(known, row)) continue;
    own = span_of(row->when);
    add(known, row->when.to == ENT_DAY_NONE ? &happened : &in_the_news, &own, 1, row->name);
  }
}

ent_status ent__known_note(ent__known *known, const ent_world *world, ent_arena *arena,
                           const ent_sentence *sentence, ent_error *err) {
  ent_atom room[ENT_ATOMS_ON_STACK];
  const ent_piece *pieces;
  uint32_t count;
  title last = {.end = UINT32_MAX};
  ent_atoms atoms = ent_atoms_of(arena, sentence, room);
  ent_status st = ent_world_pieces(&pieces, &count, arena, world, sentence, err);
  if (st != ENT_OK) return st;
  if (!atoms.items) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  note_happenings(known, world, sentence);
  for (uint32_t p = 0; p < count;) {
    ent_match matches[ENT_MATCH_MAX];
    ent_reading reading;
    uint32_t step = 1;
    ent_slice written;
    if (ent_world_match(world, pieces, count, p, matches) &&
        ent_world_reading(world, matches[0], 0, &reading)) {
      const ent_token *first = &sentence->tokens[pieces[p].token];
      step = matches[0].length;
      written = (ent_slice){first->form.data, pieces[p + step - 1].end - pieces[p].begin};
      note_anniversary(known, &atoms, pieces[p].token, &reading);
      if (reading.kind == ENT_READING_AGENT && reading.u.agent->office.size)
        last = (title){reading.u.agent->office, p + step, is_former(sentence, pieces, p)};
      else if (!(pieces[p].shape & ENT_PIECE_CAPITAL)) step = 1;
      else if (reading.kind == ENT_READING_NAME && ent_world_case_fits(world, &reading, written))
        note_name(known, reading.u.name, written);
      else if (reading.kind == ENT_READING_TOPIC) note_topic(known, reading.u.topic);
      else if (reading.kind == ENT_READING_PERSON || reading.kind == ENT_READING_SURNAME)
        note_person(known, world, matches[0], &last, is_styled(sentence, pieces, last.end, p));
    }
    p += step;
  }
  return ENT_OK;
}
