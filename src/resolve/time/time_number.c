/* Numbers in words and digits, read from atoms. English cardinals ("two hundred
 * and five thousand"), scales ("10 million", "3 lakh crore"), vulgar fractions
 * ("2 1/2", "2½"), halves ("two and a half", "half a million"), decimals. */
#include "resolve/time/time_lex.h"

static const double power[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

static double vulgar(const ent_atom *atom) {
  if (atom->kind != ENT_ATOM_MARK) return 0;
  switch (atom->number) {
    case 0xBC: return 0.25;
    case 0xBD: return 0.5;
    case 0xBE: return 0.75;
    case 0x2153: return 1.0 / 3;
    case 0x2154: return 2.0 / 3;
    case 0x215B: return 0.125;
    default: return 0;
  }
}

/* ",500" or ".500" of "1,500": a glued mark and three glued digits. */
static bool group_follows(const ent_atom *a, uint32_t mark, uint8_t digits) {
  return ent_atom_mark(a, mark) && a->glued && a[1].kind == ENT_ATOM_NUMBER && a[1].glued &&
         a[1].digits == digits;
}

/* ",34,567": pairs that end in a group of three; not the list "22,24,26". */
static bool indian_groups(const ent_atom *a) {
  if (!group_follows(a, ',', 2)) return false;
  while (group_follows(a, ',', 2)) a += 2;
  return group_follows(a, ',', 3);
}

/* "40 000", "1 234 567": groups of three set apart by spaces. */
static uint32_t spaced_groups(const ent_atom *a, double *value) {
  uint32_t n = 1;
  if (a->digits > 3 || a->number == 0) return 1;
  while (a[n].kind == ENT_ATOM_NUMBER && a[n].digits == 3 && !a[n].glued) n++;
  if (a[n].kind == ENT_ATOM_NUMBER || (ent_atom_mark(a + n, ',') && a[n].glued && a[n + 1].glued))
    return 1; /* a row of figures */
  for (uint32_t i = 1; i < n; i++) *value = *value * 1e3 + a[i].number;
  return n;
}

/* The groups behind the first run of digits: "1,500,000", "12,34,567" (Indian). */
static uint32_t read_groups(const ent_atom *a, double *value) {
  uint32_t n = 1, mark = ',';
  if (a->digits > 3 || a->digits == 0) return n;
  if (spaced_groups(a, value) > 1) return spaced_groups(a, &(double){0});
  if (!group_follows(a + 1, ',', 3) && !group_follows(a + 1, ',', 2)) mark = '.';
  if (mark == '.' && !(group_follows(a + 1, '.', 3) && group_follows(a + 3, '.', 3))) return n;
  for (;;) {
    if (group_follows(a + n, mark, 3)) *value = *value * 1e3 + a[n + 1].number;
    else if (mark == ',' && indian_groups(a + n)) *value = *value * 1e2 + a[n + 1].number;
    else return n;
    n += 2;
  }
}

static double decimals(const ent_atom *a) {
  double value = 0, place = 1;
  for (size_t i = 0; i < a->text.size && i < 18; i++) {
    value = value * 10 + (a->text.data[i] - '0');
    place *= 10;
  }
  return value / place;
}

static double digits_of(const ent_atom *a) {
  double value = 0;
  for (size_t i = 0; i < a->text.size && i < 300; i++) value = value * 10 + (a->text.data[i] - '0');
  return value;
}

static uint32_t read_digits(const ent_atom *a, double *value) {
  uint32_t n = 0;
  *value = 0;
  if (a->kind == ENT_ATOM_NUMBER) {
    *value = digits_of(a);
    n = read_groups(a, value);
  }
  if (ent_atom_mark(a + n, '.') && (n == 0 || a[n].glued) && a[n + 1].kind == ENT_ATOM_NUMBER &&
      a[n + 1].glued && !(ent_atom_mark(a + n + 2, '.') && a[n + 2].glued &&
                          a[n + 3].kind == ENT_ATOM_NUMBER && a[n + 3].glued)) {
    *value += decimals(a + n + 1);
    return n + 2;
  }
  if (vulgar(a + n) > 0) {
    *value += vulgar(a + n);
    return n + 1;
  }
  /* "2 1/2" */
  if (n == 1 && a[1].kind == ENT_ATOM_NUMBER && !a[1].glued && a[1].digits == 1 &&
      ent_atom_mark(a + 2, '/') && a[3].kind == ENT_ATOM_NUMBER && a[3].digits == 1 &&
      a[1].number < a[3].number) {
    *value += (double)a[1].number / a[3].number;
    return 4;
  }
  return n;
}

/* "hundred" of "three hundred": the words below a thousand, and "dozen". */
static uint32_t read_below_thousand(const ent_atom *a, double *value) {
  uint32_t n = 0;
  double group = 0;
  bool any = false;
  for (;;) {
    uint32_t skip = 0;
    /* "two hundred and five" */
    if (any && is(a + n, ENT_WORD_AND) && group >= 100 && (int)group % 100 == 0 &&
        (is(a + n + 1, ENT_WORD_DIGIT) || is(a + n + 1, ENT_WORD_TENS)))
      skip = 1;
    /* "twenty-one", also "twenty - one" */
    if (any && ent_atom_mark(a + n, '-') && is(a + n - 1, ENT_WORD_TENS) &&
        is(a + n + 1, ENT_WORD_DIGIT) && a[n + 1].value < 10)
      skip = 1;
    const ent_atom *word = a + n + skip;
    int last = (int)group % 100;
    if (is(word, ENT_WORD_DIGIT) && word->value == 12 && ent_atom_is(word, "dozen")) {
      group = (any ? group : 1) * 12;
      any = true;
      n += skip + 1;
      break;
    }
    if (is(word, ENT_WORD_DIGIT) &&
        (!any || last == 0 || (last >= 20 && last % 10 == 0 && word->value < 10)) &&
        !(any && group == 0))
      group += word->value;
    else if (is(word, ENT_WORD_TENS) && last == 0 && !(any && group == 0)) group += word->value;
    else if (is(word, ENT_WORD_SCALE) && word->value == 2 && any && group > 0 && group < 100)
      group *= 100;
    else break;
    any = true;
    n += skip + 1;
  }
  *value = group;
  return any ? n : 0;
}

/* "a hundred", "half a million", "a quarter of a million": before a scale. */
static uint32_t read_before_scale(const ent_atom *a, double *value) {
  uint32_t n = is(a, ENT_WORD_A) ? 1 : 0;
  *value = 1;
  if (is(a + n, ENT_WORD_HALF) || ent_atom_is(a + n, "quarter")) {
    *value = is(a + n, ENT_WORD_HALF) ? 0.5 : 0.25;
    n++;
    if (is(a + n, ENT_WORD_OF)) n++;
    if (is(a + n, ENT_WORD_A)) n++;
    if (is(a + n, ENT_WORD_SCALE)) return n;
    if (is(a + n, ENT_WORD_DIGIT) && ent_atom_is(a + n, "dozen")) {
      *value *= 12;
      return n + 1;
    }
    return 0;
  }
  if (n && is(a + n, ENT_WORD_DIGIT) && ent_atom_is(a + n, "dozen")) {
    *value = 12;
    return n + 1;
  }
  return n && is(a + n, ENT_WORD_SCALE) ? n : 0;
}

/* "and a half", "and a quarter", "and two thirds": the atoms, and how much it is. */
static uint32_t part_follows(const ent_atom *a, double *part) {
  uint32_t n = 1, below = 0;
  double above = 1;
  ent_slice word;
  if (!is(a, ENT_WORD_AND)) return 0;
  if (is(a + n, ENT_WORD_HALF)) return *part = 0.5, 2;
  if (is(a + n, ENT_WORD_DIGIT) && a[n].value > 0 && a[n].value < 10) above = a[n++].value;
  else if (is(a + n, ENT_WORD_A)) n++;
  else return 0;
  if (ent_atom_mark(a + n, '-')) n++;
  word = a[n].text;
  if (above > 1 && word.size > 4 && word.data[word.size - 1] == 's') word.size--;
  if (is(a + n, ENT_WORD_HALF)) below = 2;
  else if (ent_slice_eq_nocase(word, ENT_SLICE("quarter"))) below = 4;
  else if (ent_ordinal_word(word) > 2 && ent_ordinal_word(word) <= 10)
    below = (uint32_t)ent_ordinal_word(word);
  if (!below || above >= below || (below > 2 && is(a + n + 1, ENT_WORD_OF))) return 0;
  /* "two and a third country": an ordinal */
  if (above == 1 && below != 2 && below != 4 && a[n + 1].kind == ENT_ATOM_WORD) return 0;
  *part = above / below;
  return n + 1;
}

/* "point seven five" of "two point seven five". */
static uint32_t point_follows(const ent_atom *a, double *value) {
  uint32_t n = 1;
  double place = 0.1;
  if (!ent_atom_is(a, "point") || !is(a + 1, ENT_WORD_DIGIT)) return 0;
  for (; is(a + n, ENT_WORD_DIGIT) && a[n].value < 10 && n < 12; n++, place /= 10)
    *value += a[n].value * place;
  return n > 1 ? n : 0;
}

/* Scales behind a number: "million", "hundred thousand", "bn", "-million". */
static uint32_t read_scales(const ent_atom *a, bool digits, double *value) {
  uint32_t n = 0;
  for (;;) {
    uint32_t dash = ent_atom_mark(a + n, '-') && is(a + n + 1, ENT_WORD_SCALE) ? 1 : 0;
    const ent_atom *word = a + n + dash;
    bool brief = is(word, ENT_WORD_SHORT) && digits && n == 0 &&
                 (word->text.size > 1 ||
                  (word->glued && (word->capital || word->value == 3 || word->value == 9)));
    if (!is(word, ENT_WORD_SCALE) && !brief) return n;
    *value *= power[word->value];
    n += dash + 1;
  }
}

static uint32_t read_words(const ent_atom *a, double *value) {
  double total = 0, group, least = 1e15;
  uint32_t n = 0;
  for (;;) {
    uint32_t skip = n && is(a + n, ENT_WORD_AND) ? 1 : 0, taken, scales;
    double scale = 1;
    if (n && ent_atom_mark(a + n, ',')) skip = 0;
    taken = read_below_thousand(a + n + skip, &group);
    if (!taken && n == 0) taken = read_before_scale(a, &group);
    if (!taken && n == 0 && is(a, ENT_WORD_SCALE) && a->value > 1) group = 1;
    else if (!taken) break;
    if (n == 0 || taken) {
      double rest = group;
      double part = 0;
      uint32_t half = part_follows(a + n + skip + taken, &part);
      uint32_t point = half ? 0 : point_follows(a + n + skip + taken, &rest);
      if (half && is(a + n + skip + taken + half, ENT_WORD_SCALE)) {
        group += part;
        taken += half;
      }
      if (point) {
        group = rest;
        taken += point;
      }
    }
    scales = read_scales(a + n + skip + taken, false, &scale);
    /* Scales must fall: "two million three thousand", not "one, two thousand". */
    if (n && (scale >= least || (scale == 1 && group >= least))) break;
    if (!taken && !scales) break;
    total += group * scale;
    least = scale;
    n += skip + taken + scales;
    if (scale == 1) break;
  }
  *value = total;
  return n;
}

uint32_t ent_read_number(const ent_atoms *atoms, uint32_t at, bool scales, double *value) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = read_digits(a, value), half;
  double part = 0;
  bool digits = n > 0;
  if (n && scales) n += read_scales(a + n, true, value);
  if (!n) n = read_words(a, value);
  if (!n) return 0;
  if (ent_atom_is(a + n, "dozens")) { /* "three dozens" */
    *value *= 12;
    return n + 1;
  }
  if (digits && scales && ent_atom_is(a + n - 1, "hundred") && is(a + n, ENT_WORD_AND)) {
    double rest = 0; /* "3 hundred and 21" */
    uint32_t more = ent_read_number(atoms, at + n + 1, false, &rest);
    if (more && rest < 100) {
      *value += rest;
      return n + 1 + more;
    }
  }
  half = part_follows(a + n, &part);
  /* "two and a half years"; "3 million and a half" is 3.5 million. */
  if (half) {
    double unit = *value >= 1e6 ? 1e6 : 1;
    *value += part * (*value >= 1e9 ? 1e9 : unit);
    n += half;
    if (digits && scales) n += read_scales(a + n, true, value);
  }
  return n;
}

/* "fiftyseventh": two words that a page break or a scanner ran together. */
static int glued_ordinal(const ent_atom *a) {
  static const char *const tens[] = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy",
                                     "eighty", "ninety"};
  for (size_t i = 0; i < sizeof tens / sizeof tens[0]; i++) {
    size_t size = strlen(tens[i]);
    ent_atom rest = {.kind = ENT_ATOM_WORD};
    if (a->text.size < size + 5 || !ent_slice_eq_nocase((ent_slice){a->text.data, size},
                                                        ent_slice_of(tens[i])))
      continue;
    rest.text = (ent_slice){a->text.data + size, a->text.size - size};
    return ent_ordinal_word(rest.text) > 0 && ent_ordinal_word(rest.text) < 10
               ? (int)(i + 2) * 10 + ent_ordinal_word(rest.text)
               : 0;
  }
  return 0;
}

uint32_t ent_read_ordinal(const ent_atoms *atoms, uint32_t at, int *value) {
  const ent_atom *a = atoms->items + at;
  if (a->kind == ENT_ATOM_NUMBER && a->digits < 5 && is(a + 1, ENT_WORD_SUFFIX) && a[1].glued) {
    *value = (int)a->number;
    return 2;
  }
  /* "6 th", where a tokenizer cut it; never "5 nd". */
  if (a->kind == ENT_ATOM_NUMBER && a->digits < 4 && is(a + 1, ENT_WORD_SUFFIX) &&
      !a[1].capital && (a->number % 10 > 3) == ent_atom_is(a + 1, "th")) {
    *value = (int)a->number;
    return 2;
  }
  if (is(a, ENT_WORD_ORDINAL)) {
    *value = a->value;
    return 1;
  }
  if (is(a, ENT_WORD_TENS)) {
    uint32_t n = ent_atom_mark(a + 1, '-') ? 2 : 1;
    if (is(a + n, ENT_WORD_ORDINAL) && a[n].value < 10) {
      *value = a->value + a[n].value;
      return n + 1;
    }
  }
  if (a->kind == ENT_ATOM_WORD && !a->word && a->text.size > 9 &&
      (*value = glued_ordinal(a)) > 0)
    return 1;
  return 0;
}
