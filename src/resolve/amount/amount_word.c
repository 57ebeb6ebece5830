/* Figures in words: shares ("two thirds", "half of"), vague numbers ("hundreds of",
 * "several"), ordinals ("the 6th session"), multiples ("doubled"). */
#include "resolve/amount/amount_scan.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

/* The denominator: "third", "quarters", "hundredth"; 0 if it is none. */
static int denominator(const ent_atom *a, bool *plural) {
  ent_slice word = a->text;
  *plural = word.size > 4 && (word.data[word.size - 1] | 32) == 's';
  if (*plural) word.size--;
  if (a->kind != ENT_ATOM_WORD) return 0;
  if (ent_slice_eq_nocase(word, ENT_SLICE("half"))) return 2;
  if (ent_slice_eq_nocase(word, ENT_SLICE("halve"))) return 2;
  if (ent_slice_eq_nocase(word, ENT_SLICE("quarter"))) return 4;
  return ent_ordinal_word(word) > 2 ? ent_ordinal_word(word) : 0;
}

/* "half of", "more than half", "a half"; not "half a million", "the first half". */
static uint32_t read_half(const ent__scan *s, uint32_t at) {
  const ent_atom *a = s->a + at;
  uint32_t n = is(a, ENT_WORD_A) ? 2 : 1, back;
  if (!is(a + n - 1, ENT_WORD_HALF)) return 0;
  if (is(a + n, ENT_WORD_OF) && !(is(a + n + 1, ENT_WORD_A) && is(a + n + 2, ENT_WORD_SCALE)))
    return n;
  if (is(a + n, ENT_WORD_A) || ent_atom_mark(a + n, '-') || is(a + n, ENT_WORD_SCALE)) return 0;
  ent__read_comparator(&s->atoms, at, &back);
  return back || (n == 2 && a[n].kind == ENT_ATOM_MARK) ? n : 0;
}

/* "fell by |a fifth|", "|a third| higher": a share, though nothing of which is said. */
static bool is_change(const ent_atom *before, const ent_atom *after) {
  static const char *const words[] = {"more", "less", "higher", "lower", "larger", "smaller", "greater", "fewer", "up", "down", "above", "below"};
  if (ent_atom_is(before, "by") && ent__ends_noun_phrase(after)) return true;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_atom_is(after, words[i])) return true;
  return false;
}

/* "two thirds", "a third of", "one-fifth", "3/4": numerator over denominator. */
static uint32_t read_ratio(const ent__scan *s, uint32_t at, double *above, int *below) {
  const ent_atom *a = s->a + at;
  uint32_t n = is(a, ENT_WORD_A) ? 1 : 0;
  bool plural, one = n || ent_atom_is(a, "one");
  *above = 1;
  if (a->kind == ENT_ATOM_NUMBER && a->digits < 3 && ent_atom_mark(a + 1, '/') && a[1].glued &&
      a[2].kind == ENT_ATOM_NUMBER && a[2].glued && a[2].digits < 4 && !ent_atom_mark(a + 3, '/') &&
      !a[3].glued) {
    *above = a->number;
    *below = (int)a[2].number;
    return *below > 1 && a->number < a[2].number ? 3 : 0;
  }
  if (!n) {
    if (!is(a, ENT_WORD_DIGIT) && !(a->kind == ENT_ATOM_NUMBER && a->digits < 3)) return 0;
    n = ent_read_number(&s->atoms, at, false, above);
  }
  if (ent_atom_mark(a + n, '-')) n++;
  *below = denominator(a + n, &plural);
  n++;
  if (!*below || *above >= *below || plural != (*above != 1)) return 0;
  if (plural || is(a + n, ENT_WORD_OF)) return n;
  /* "one fifth" by itself; "a fifth round" is an ordinal */
  if (ent_atom_is(a, "one") && (a[n].kind == ENT_ATOM_MARK || ent__ends_noun_phrase(a + n))) return n;
  if (one && at > 0 && is_change(a - 1, a + n)) return n;
  return one && a[n].kind == ENT_ATOM_MARK ? n : 0;
}

/* "1/4 mile" */
static uint32_t read_part_of_unit(ent__scan *s, ent__figure *f) {
  ent_amount amount;
  f->end += ent__read_measure(&s->atoms, f->end, &f->unit);
  f->value = f->value / 100 * f->unit.scale;
  amount = ent__amount_begin(s, f);
  amount.unit_class = f->unit.unit_class;
  amount.unit = ent_slice_of(f->unit.code);
  ent__amount_look_before(s, f, &amount);
  ent__amount_keep(s, &amount);
  return f->end - f->first;
}

/* "one in five workers", "two in three voters". */
static uint32_t read_one_in(const ent__scan *s, uint32_t at, double *above, int *below) {
  const ent_atom *a = s->a + at, *noun;
  double whole;
  uint32_t n = ent_read_number(&s->atoms, at, false, above), more;
  if (!n || !is(a, ENT_WORD_DIGIT) || !ent_atom_is(a + n, "in")) return 0;
  more = ent_read_number(&s->atoms, at + n + 1, false, &whole);
  if (!more || *above >= whole || whole > 100) return 0;
  noun = a + n + 1 + more;
  if (noun->kind != ENT_ATOM_WORD || is(noun, ENT_WORD_UNIT) || ent__ends_noun_phrase(noun)) return 0;
  *below = (int)whole;
  return n + 1 + more;
}

/* "a quarter |of a million|": a number, not a share. */
static bool is_part_of_scale(const ent_atom *a) {
  return is(a, ENT_WORD_OF) && is(a + 1, ENT_WORD_A) && is(a + 2, ENT_WORD_SCALE);
}

/* A third, two thirds, half of: a share, in percent; "three quarters million" a number. */
uint32_t ent__read_share(ent__scan *s, uint32_t at) {
  ent__figure f = {.first = at, .number = at, .range = false};
  double above = 1;
  int below = 2;
  uint32_t n = read_half(s, at);
  if (!n) n = read_ratio(s, at, &above, &below);
  if (!n) n = read_one_in(s, at, &above, &below);
  if (!n || is(s->a + at + n, ENT_WORD_SCALE) || is_part_of_scale(s->a + at + n)) return 0;
  f.end = at + n;
  if (is(s->a + f.end, ENT_WORD_OF) && is(s->a + f.end + 1, ENT_WORD_A) && is(s->a + f.end + 2, ENT_WORD_UNIT)) return 0; /* of a century */
  f.value = above / below * 100;
  if (ent__read_measure(&s->atoms, f.end, &f.unit) && f.unit.unit_class != ENT_UNIT_PERCENT)
    return read_part_of_unit(s, &f);
  ent_amount amount = ent__amount_begin(s, &f);
  amount.unit_class = ENT_UNIT_PERCENT;
  amount.unit = ENT_SLICE("percent");
  ent__amount_look_before(s, &f, &amount);
  ent__amount_keep(s, &amount);
  return n;
}

/* Half of a unit of time, in whole ones of the next below: "half a year" is six months. */
typedef struct half_unit {
  const char *word, *unit;
  double count;
} half_unit;

static const half_unit halves[] = {{"century", "years", 50}, {"decade", "years", 5}, {"year", "months", 6}, {"day", "hours", 12}, {"hour", "minutes", 30}};

static const half_unit *half_of(const ent_atom *a) {
  for (size_t i = 0; i < sizeof halves / sizeof halves[0]; i++)
    if (ent_atom_is(a, halves[i].word)) return &halves[i];
  return NULL;
}

/* "|half a| century", "|a quarter of a| century": the atoms before the unit, and how many halves of it; 0 if it is neither. */
static uint32_t part_before_unit(const ent_atom *a, double *times) {
  uint32_t n = is(a, ENT_WORD_A) ? 1 : 0;
  if (is(a + n, ENT_WORD_HALF)) {
    *times = 1;
    if (n && half_of(a + n + 1)) return n + 1; /* "a half century" */
    return !n && is(a + 1, ENT_WORD_A) ? 2 : 0;
  }
  if (!ent_atom_is(a + n, "quarter") || !is(a + n + 1, ENT_WORD_OF) || !is(a + n + 2, ENT_WORD_A)) return 0;
  *times = 0.5;
  return n + 3;
}

/* "half a century", "a quarter of a century", "a year and a half", "a decade and a half": how long. */
uint32_t ent__read_part_of_time(ent__scan *s, uint32_t at) {
  const ent_atom *a = s->a + at;
  ent__figure f = {.first = at, .number = at};
  double times = 0;
  uint32_t n = part_before_unit(a, &times);
  const half_unit *half = n ? half_of(a + n) : is(a, ENT_WORD_A) ? half_of(a + 1) : NULL;
  if (!half || (!n && !(is(a + 2, ENT_WORD_AND) && is(a + 3, ENT_WORD_A) && is(a + 4, ENT_WORD_HALF)))) return 0;
  if (!n) times = 3;
  f.end = at + (n ? n + 1 : 5);
  if (ent_atom_mark(s->a + f.end, '-') || is(s->a + f.end, ENT_WORD_AFTER) || is(s->a + f.end, ENT_WORD_BEFORE)) return 0; /* when, not how long */
  f.value = half->count * times;
  if (f.value != floor(f.value)) return 0;
  ent_amount amount = ent__amount_begin(s, &f);
  amount.unit_class = ENT_UNIT_TIME;
  amount.unit = ent_slice_of(half->unit);
  amount.noun = s->a[at + (n ? n : 1)].token;
  amount.number = s->a[at + (n ? n : 1)].token;
  ent__amount_look_before(s, &f, &amount);
  ent__amount_keep(s, &amount);
  return f.end - at;
}

/* "|a very large| number of": atoms before the number that tell its size; 0 if none does. */
static uint32_t size_before_number(const ent__scan *s, uint32_t at) {
  static const char *const sizes[] = {"large", "great", "huge", "vast", "significant", "considerable",
    "substantial", "unprecedented", "record", "small", "growing", "enormous", "untold"};
  for (size_t i = 0; at && i < sizeof sizes / sizeof sizes[0]; i++) {
    if (!ent_atom_is(s->a + at - 1, sizes[i])) continue;
    uint32_t n = 1;
    if (at > n && ent_atom_is(s->a + at - n - 1, "very")) n++;
    if (at > n && is(s->a + at - n - 1, ENT_WORD_A)) n++;
    return n;
  }
  return 0;
}

/* "hundreds of", "tens of thousands of", "dozens", "a large number of": no value, but a figure. */
uint32_t ent__read_vague(ent__scan *s, uint32_t at) {
  const ent_atom *a = s->a + at;
  ent__figure f = {.first = at, .number = at, .value = (double)NAN};
  uint32_t n = 0;
  if (is(a, ENT_WORD_MANY)) {
    n = 1;
    if (is(a + 1, ENT_WORD_OF) && is(a + 2, ENT_WORD_MANY)) n = 3;
  } else if ((ent_atom_is(a, "tens") || ent_atom_is(a, "scores")) && is(a + 1, ENT_WORD_OF)) {
    n = is(a + 2, ENT_WORD_MANY) ? 3 : 1;
  } else if ((ent_atom_is(a, "number") || ent_atom_is(a, "numbers")) && is(a + 1, ENT_WORD_OF)) {
    uint32_t before = size_before_number(s, at);
    f.first = at - before;
    n = before ? 1 : 0;
  } else if (ent_atom_is(a, "several") && !(is(a + 1, ENT_WORD_UNIT))) {
    n = 1;
    if (is(a + 1, ENT_WORD_SCALE)) n = 2;
  }
  if (!n) return 0;
  f.end = at + n;
  ent_amount amount = ent__amount_begin(s, &f);
  if (is(a + n, ENT_WORD_OF) && ent__read_currency_after(&s->atoms, f.end + 1, &f.unit)) {
    amount.unit_class = ENT_UNIT_MONEY; /* "hundreds of millions of |dollars|" */
    amount.unit = ent_slice_of(f.unit.code);
    amount.comparator = ENT_SLICE("~");
    ent__amount_keep(s, &amount);
    return n;
  }
  ent__amount_find_noun(s, &amount, f.end, false);
  if (amount.noun == UINT32_MAX) ent__amount_find_noun_after_of(s, &amount, f.end);
  /* "left several |hundred| dead": no hundred, whatever follows; "|dozens| were killed": of people */
  if (amount.noun == UINT32_MAX && !(ent_atom_is(a, "several") && n == 2) && !(is(a, ENT_WORD_MANY) && !is(a + n, ENT_WORD_OF)))
    return 0;
  if (amount.noun != UINT32_MAX) ent__amount_name_unit(s, &amount);
  ent__amount_look_before(s, &f, &amount);
  if (amount.comparator.data[0] == '=') amount.comparator = ENT_SLICE("~");
  ent__amount_keep(s, &amount);
  return n;
}

/* "First Lady", "Second World War": a name, unless of a meeting: "Sixth Summit". */
static bool names_by_ordinal(const ent_atom *next, bool opens) {
  static const char *const meetings[] = {"session", "meeting", "summit", "round", "conference",
    "assembly", "congress", "forum", "plenary", "edition", "ministerial", "committee", "annual",
    "joint", "general", "extraordinary"};
  for (size_t i = 0; i < sizeof meetings / sizeof meetings[0]; i++)
    if (ent_atom_is(next, meetings[i])) return false;
  return !opens || ent_atom_is(next, "lady") || ent_atom_is(next, "world") ||
         ent_atom_is(next, "vice");
}

static uint32_t noun_after(const ent__scan *s, uint32_t at) {
  uint32_t noun = UINT32_MAX;
  for (uint32_t i = at; i < s->atoms.count && i < at + ENT__NOUN_REACH; i++) {
    if (s->a[i].kind != ENT_ATOM_WORD || ent__ends_noun_phrase(&s->a[i])) break;
    noun = s->a[i].token;
  }
  return noun;
}

/* "the 6th session", "its second meeting"; not "First Lady", "at first". */
uint32_t ent__read_ordinal_figure(ent__scan *s, uint32_t at) {
  const ent_atom *a = s->a + at, *next;
  int value;
  uint32_t n = ent_read_ordinal(&s->atoms, at, &value);
  ent__figure f = {.first = at, .number = at, .end = at + n};
  if (!n) return 0;
  next = a + n;
  bool digits = a->kind == ENT_ATOM_NUMBER;
  if (at > 1 && a->capital && !digits && !next->capital) return n;
  if (at && a->capital && next->capital && !digits && names_by_ordinal(next, at == 1)) return n;
  if (next->kind == ENT_ATOM_MARK && !ent_atom_mark(next, '-')) return n;
  if (ent_atom_mark(next, '-') && next->glued) return n + 1; /* "first-class" */
  /* "for the first time" numbers nothing that is told; "for the fifth time" does */
  if (ent__ends_noun_phrase(next) || (value < 2 && ent_atom_is(next, "time"))) return n;
  if (at && ent_atom_is(a - 1, "at")) return n;
  f.value = value;
  ent_amount amount = ent__amount_begin(s, &f);
  amount.unit_class = ENT_UNIT_ORDINAL;
  amount.unit = ENT_SLICE("ordinal");
  if (s->sentence->parsed) amount.noun = ent__amount_head_noun(s, amount.number);
  if (amount.noun == UINT32_MAX) amount.noun = noun_after(s, at + n);
  if (amount.noun != UINT32_MAX) ent__amount_keep(s, &amount);
  return n;
}

/* "doubled", "tenfold", "twice". */
uint32_t ent__read_multiple(ent__scan *s, uint32_t at) {
  static const struct { const char *word; double value; } words[] = {
      {"doubled", 2}, {"doubling", 2}, {"doubles", 2}, {"tripled", 3},
      {"trebled", 3}, {"quadrupled", 4}, {"halved", 0.5}, {"twofold", 2}, {"threefold", 3},
      {"fourfold", 4}, {"fivefold", 5}, {"sixfold", 6}, {"sevenfold", 7}, {"eightfold", 8},
      {"ninefold", 9}, {"tenfold", 10}, {"twentyfold", 20}, {"hundredfold", 100}, {"twice", 2}, {"thrice", 3}};
  if (!strchr("dtqhfnse", s->a[at].text.data[0] | 32)) return 0;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (!ent_atom_is(&s->a[at], words[i].word)) continue;
    ent__figure f = {.first = at, .number = at, .end = at + 1, .value = words[i].value};
    ent_amount amount = ent__amount_begin(s, &f);
    amount.unit_class = ENT_UNIT_TIMES;
    amount.unit = ENT_SLICE("times");
    ent__amount_look_before(s, &f, &amount);
    ent__amount_keep(s, &amount);
    return 1;
  }
  return 0;
}

