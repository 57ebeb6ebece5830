/* Sentence -> figures. At each atom outside a date: a currency sign or a number
 * begins a figure; what follows it (scale, currency, percent, measure, unit of
 * time, noun) says its class; what stands before it its comparator. Numbers that
 * are part of a name or code are passed over. With a parse the noun counted is
 * the number's head; without one, the next plural word of the phrase. */
#include "resolve/amount/amount.h"

#include "resolve/amount/amount_scan.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

void ent__amount_keep(ent__scan *s, const ent_amount *amount) {
  if (s->count == s->capacity) {
    ent_amount *more =
        ent_arena_grow(s->arena, s->found, s->count, 2 * (size_t)s->capacity, sizeof *more);
    if (!more) {
      s->failed = true;
      return;
    }
    s->found = more;
    s->capacity *= 2;
  }
  s->found[s->count++] = *amount;
}

/* ---- the noun counted -------------------------------------------------------- */

static bool plural_word(const ent_atom *a) {
  static const char *const odd[] = {"people", "men", "women", "children", "police", "personnel",
    "aircraft", "troops", "staff", "persons", "feet", "cattle", "media"};
  if (a->kind != ENT_ATOM_WORD || a->text.size < 3) return false;
  for (size_t i = 0; i < sizeof odd / sizeof odd[0]; i++)
    if (ent_atom_is(a, odd[i])) return true;
  char last = a->text.data[a->text.size - 1], before = a->text.data[a->text.size - 2];
  return last == 's' && before != 's' && before != 'u' && (before != 'i' || a->capital);
}

static bool noun_tag(const ent_token *t) {
  return t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_PROPN || t->upos == ENT_UPOS_SYM;
}

/* "18 |Bayraktar| TB2 drones": hung on the make, of which the drones are counted. */
static uint32_t counted_of_make(const ent__scan *s, uint32_t noun) {
  const ent_token *tokens = s->sentence->tokens;
  for (int i = 0; i < 3 && tokens[noun].upos == ENT_UPOS_PROPN && ent_slice_is(tokens[noun].deprel, "compound"); i++) {
    int32_t head = tokens[noun].head;
    if (head <= (int32_t)noun || (uint32_t)head >= s->sentence->count || !noun_tag(&tokens[head])) break;
    noun = (uint32_t)head;
  }
  return noun;
}

/* "two |Chinese|": a people whose name looks like an adjective, and describes nothing here. */
static bool is_people(const ent__scan *s, uint32_t at) {
  const ent_token *t = &s->sentence->tokens[at];
  return t->upos == ENT_UPOS_ADJ && t->form.data[0] >= 'A' && t->form.data[0] <= 'Z' && !ent_slice_is(t->deprel, "amod") && !ent_slice_is(t->deprel, "compound");
}

/* The head of a number in the tree, if it is a noun that stands after it. */
uint32_t ent__amount_head_noun(const ent__scan *s, uint32_t token) {
  const ent_token *tokens = s->sentence->tokens, *number = &tokens[token];
  int32_t head = number->head;
  for (int i = 0; i < 3 && head >= 0 && (uint32_t)head < s->sentence->count; i++) {
    const ent_token *noun = &tokens[head];
    bool counts = ent_slice_starts(number->deprel, "nummod") ||
                  ent_slice_is(number->deprel, "amod") ||
                  ent_slice_is(number->deprel, "compound") || ent_slice_is(number->deprel, "det");
    if (!counts) return UINT32_MAX;
    if (noun_tag(noun) && noun->upos != ENT_UPOS_SYM && (uint32_t)head > token)
      return counted_of_make(s, (uint32_t)head);
    if (is_people(s, (uint32_t)head) && (uint32_t)head == token + 1) return (uint32_t)head;
    if (noun->upos != ENT_UPOS_NUM) return UINT32_MAX;
    number = noun; /* "2 million people": 2 <- million <- people */
    head = number->head;
  }
  return UINT32_MAX;
}

/* "1275 innocent resident were": a word wrongly left singular before a verb. */
static uint32_t singular_noun(const ent__scan *s, uint32_t at) {
  for (uint32_t i = at; i < s->atoms.count && i < at + 3; i++) {
    const ent_atom *word = &s->a[i], *next = word + 1;
    if (word->kind != ENT_ATOM_WORD || word->word || word->capital || ent__ends_noun_phrase(word))
      break;
    if ((is(next, ENT_WORD_PAST) || is(next, ENT_WORD_WILL) || ent_atom_is(next, "are")) &&
        word->text.size > 3)
      return i;
  }
  return UINT32_MAX;
}

/* Without a tree: the first plural of the phrase, or the next word if nothing
 * tells; then on over nouns that follow ("peacekeeping operations"). */
static uint32_t next_noun(const ent__scan *s, uint32_t at, bool one) {
  const ent_atom *a = s->a;
  uint32_t best = UINT32_MAX;
  for (uint32_t i = at; i < s->atoms.count && i < at + ENT__NOUN_REACH; i++) {
    const ent_atom *word = &a[i];
    if (ent_atom_mark(word, '-') || (ent_atom_mark(word, '"') && i == at)) continue;
    if (word->kind != ENT_ATOM_WORD || ent__ends_noun_phrase(word)) break;
    if (is(word, ENT_WORD_PART)) continue;
    if (one || plural_word(word)) best = i;
    if (plural_word(word) && !one) break;
    if (one && i > at) break;
    if (one && !ent_atom_mark(&a[i + 1], '-')) {
      /* "one person", but "one senior official" */
      if (a[i + 1].kind != ENT_ATOM_WORD || ent__ends_noun_phrase(&a[i + 1])) break;
    }
  }
  return best != UINT32_MAX || one ? best : singular_noun(s, at);
}

void ent__amount_find_noun(ent__scan *s, ent_amount *amount, uint32_t end, bool one) {
  uint32_t noun = UINT32_MAX, atom;
  amount->noun = UINT32_MAX;
  if (s->sentence->parsed) {
    noun = ent__amount_head_noun(s, amount->number);
    if (noun == UINT32_MAX && is(&s->a[end], ENT_WORD_OF)) return;
  }
  if (noun == UINT32_MAX && (!s->sentence->parsed || is(&s->a[end], ENT_WORD_OF))) {
    uint32_t of = is(&s->a[end], ENT_WORD_OF) ? 1 : 0;
    if (of && is(&s->a[end + 1], ENT_WORD_THE)) of = 2;
    atom = next_noun(s, end + of, one);
    if (atom != UINT32_MAX) noun = s->a[atom].token;
  }
  amount->noun = noun;
}

/* "dozens of border guards", "tens of thousands of troops": the tree hangs the guards on the
 * dozens, the troops on the thousands. */
void ent__amount_find_noun_after_of(ent__scan *s, ent_amount *amount, uint32_t end) {
  if (!s->sentence->parsed || !is(&s->a[end], ENT_WORD_OF)) return;
  for (uint32_t i = amount->last + 1; i < s->sentence->count; i++) {
    const ent_token *t = &s->sentence->tokens[i];
    if (t->head < (int32_t)amount->number || t->head > (int32_t)amount->last ||
        !ent_slice_starts(t->deprel, "nmod"))
      continue;
    amount->noun = i;
    return;
  }
}

void ent__amount_name_unit(ent__scan *s, ent_amount *amount) {
  const ent_token *noun = &s->sentence->tokens[amount->noun];
  char first = noun->form.size ? noun->form.data[0] : 'a';
  ent_atom word = {
      .kind = ENT_ATOM_WORD, .text = noun->form, .capital = first >= 'A' && first <= 'Z'};
  bool plural = noun->xpos.size
                    ? ent_slice_is(noun->xpos, "NNS") || ent_slice_is(noun->xpos, "NNPS")
                    : plural_word(&word);
  if (is_people(s, amount->noun)) {
    amount->unit = ENT_SLICE("persons");
    return;
  }
  amount->unit = ent__plural_of(s->arena, noun->form, plural);
  /* "70,000 Israelis", "12 Palestinians" */
  if (word.capital && plural && noun->form.size > 5 &&
      (ent_slice_ends(noun->form, "is") || ent_slice_ends(noun->form, "ns")))
    amount->unit = ENT_SLICE("persons");
}

/* ---- numbers that are no figures ---------------------------------------------- */

/* In a name or code: "JF-17", "G20", "Resolution 822", "Boeing 747", "[ 5]". */
static bool in_name(const ent__scan *s, uint32_t at, uint32_t end) {
  const ent_atom *a = s->a + at, *next = s->a + end;
  const ent_atom *before = at ? a - 1 : NULL;
  if (next->glued && next->kind == ENT_ATOM_WORD && !is(next, ENT_WORD_SHORT) &&
      next->text.size < 3 && next->capital && end - at == 1 && a->kind == ENT_ATOM_NUMBER)
    return true; /* "4G" */
  if (!before) return false;
  if (before->glued || a->glued) {
    if (a->glued && before->kind == ENT_ATOM_WORD && a->kind == ENT_ATOM_NUMBER)
      return true; /* "G20" */
    if (ent_atom_mark(before, '-') && a->glued && at > 1 && before->glued &&
        s->a[at - 2].kind == ENT_ATOM_WORD && !is(&s->a[at - 2], ENT_WORD_TENS))
      return true; /* "MiG-29" */
    if (ent_atom_mark(before, '/') && a->glued && a->kind == ENT_ATOM_NUMBER) return true;
  }
  if (ent_atom_mark(before, '#') || ent_atom_mark(before, '+') || before->number == 0xA7)
    return true;
  if ((ent_atom_mark(before, '[') && ent_atom_mark(next, ']')) ||
      (ent_atom_mark(before, '(') && ent_atom_mark(next, ')') && a->kind == ENT_ATOM_NUMBER))
    return true;
  if (a->kind != ENT_ATOM_NUMBER && !is(a, ENT_WORD_DIGIT)) return false;
  if (ent_atom_mark(before, '.') && at > 1 && ent_atom_is(&s->a[at - 2], "no")) return true;
  if (ent__names_by_number(before) && (before->capital || a->kind == ENT_ATOM_NUMBER) &&
      !(ent_atom_is(before, "no") && a->kind != ENT_ATOM_NUMBER) && !ent_atom_is(before, "order"))
    return true;
  return false;
}

/* "Boeing 747": a capitalised word before, and nothing to count behind. */
static bool after_capital(const ent__scan *s, uint32_t at) {
  const ent_atom *before = s->a + at - 1;
  if (at < 2 || before->kind != ENT_ATOM_WORD || !before->capital || before->word) return false;
  if (s->a[at].kind != ENT_ATOM_NUMBER) return false;
  return s->a[at - 2].kind == ENT_ATOM_WORD || ent_atom_mark(&s->a[at - 2], ',');
}

/* "resolutions 822, 853, 874 and 884": in a list that began with a name. */
static bool in_list_of_names(const ent__scan *s, uint32_t at) {
  uint32_t i = at;
  for (uint32_t steps = 0; i >= 1 && steps < 12; steps++) {
    const ent_atom *joiner = s->a + i - 1;
    if (is(joiner, ENT_WORD_AND) || ent_atom_mark(joiner, ',') || ent_atom_mark(joiner, '-') ||
        is(joiner, ENT_WORD_OR)) {
      i--;
      continue;
    }
    if (joiner->kind == ENT_ATOM_NUMBER && i < at) {
      i--;
      continue;
    }
    return i < at && ent__names_by_number(joiner) && !ent_atom_is(joiner, "no");
  }
  return false;
}

static bool clock_or_score(const ent__scan *s, uint32_t at, uint32_t end) {
  const ent_atom *next = s->a + end;
  if (s->a[at].kind != ENT_ATOM_NUMBER) return false;
  if (next->kind == ENT_ATOM_MARK && next->number == ':' && next->glued &&
      next[1].kind == ENT_ATOM_NUMBER)
    return true;
  if (at && ent_atom_mark(next - (end - at) - 1, ':') && s->a[at].glued) return true;
  if (ent_atom_is(next, "am") || ent_atom_is(next, "pm")) return true;
  return (ent_atom_is(next, "a") || ent_atom_is(next, "p")) && ent_atom_mark(next + 1, '.') &&
         ent_atom_is(next + 2, "m");
}

static bool an_age(const ent__scan *s, uint32_t at) {
  const ent_atom *before = s->a + at - 1;
  return at && (ent_atom_is(before, "aged") ||
                (at > 1 && ent_atom_is(before, "of") && ent_atom_is(before - 1, "age")));
}

/* ---- one figure ---------------------------------------------------------------- */

/* The number itself with scale; "minus" and "-" belong to it. */
static uint32_t read_value(const ent__scan *s, uint32_t at, bool money, double *value) {
  const ent_atom *a = s->a + at;
  uint32_t sign = ent_atom_is(a, "minus") || ent_atom_is(a, "negative") ? 1 : 0, n;
  if (ent_atom_mark(a, '-') && a[1].kind == ENT_ATOM_NUMBER && a[1].glued && !a->glued) sign = 1;
  n = ent_read_number(&s->atoms, at + sign, true, value);
  if (!n) return 0;
  const ent_atom *letter = a + sign + n;
  bool people = is(letter, ENT_WORD_SHORT) && letter->glued && letter->text.size == 1 &&
                letter->value == 6 && plural_word(letter + 1); /* "5m refugees" */
  if ((money || people) && is(a + sign + n, ENT_WORD_SHORT) && a[sign + n].text.size <= 3) {
    static const double power[] = {1,   1e1, 1e2, 1e3,  1e4,  1e5, 1e6,
                                   1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    *value *= power[a[sign + n].value]; /* "$ 18 bn" */
    n++;
  } else if (is(a + sign + n, ENT_WORD_SHORT) && a[sign + n].text.size > 2 &&
             (a[sign].kind == ENT_ATOM_NUMBER || is(a + sign + n - 1, ENT_WORD_DIGIT))) {
    *value *= a[sign + n].value == 6   ? 1e6
              : a[sign + n].value == 9 ? 1e9
              : a[sign + n].value == 7 ? 1e7
                                       : 1;
    n++; /* "350 mln dlrs", "six mln barrels" */
  }
  if (sign) *value = -*value;
  return n + sign;
}

/* What follows the number: percent, currency, measure. */
static uint32_t read_unit(const ent__scan *s, uint32_t at, ent_unit *unit) {
  uint32_t n = ent__read_measure(&s->atoms, at, unit);
  if (n) return n;
  return ent__read_currency_after(&s->atoms, at, unit);
}

static bool verb_of_change(const ent_atom *a) {
  static const char *const words[] = {"rose", "rise", "risen", "rising", "increased", "increase",
    "increasing", "grew", "grown", "grow", "fell", "fallen", "fall", "falling", "dropped", "drop",
    "declined", "decreased", "up", "down", "reduced", "raised", "cut", "jumped", "climbed", "went",
    "plunged", "soared", "surged", "slumped", "shrank", "widened", "narrowed", "swelled", "expanded", "tumbled",
    "slid", "dipped", "plummeted", "slipped", "dropping", "soaring", "climbing", "jumping", "plunging", "lowered",
    "boosted", "lifted", "trimmed", "jump", "decline", "increases", "rises", "falls", "grows", "drops"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_atom_is(a, words[i])) return true;
  return false;
}

/* "|raise| trade from 5 to 10", "has |grown| fivefold since 2010, from 5 to 25": what changes so is no range. */
static bool changes_from(const ent__scan *s, uint32_t from) {
  static const char *const words[] = {"raise", "lift", "bring", "boost", "expand", "double", "triple", "doubled", "tripled", "trebled", "halved", "quadrupled", "multiplied"};
  uint32_t reach = from && ent_atom_mark(s->a + from - 1, ',') ? 14 : 4;
  for (uint32_t back = 1; back <= reach && back <= from; back++) {
    const ent_atom *a = s->a + from - back;
    if (verb_of_change(a)) return true;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
      if (ent_atom_is(a, words[i])) return true;
  }
  return false;
}

/* "from |5| to 10 billion": billions too, if that is of a size with the other. */
static void share_scale(const ent__scan *s, ent__figure *f) {
  double value, base;
  if (!is(s->a + f->end, ENT_WORD_TO) || f->known_unit || f->value >= 1e3 || !read_value(s, f->end + 1, false, &value) ||
      !ent_read_number(&s->atoms, f->end + 1, false, &base) || !(base > 0) || value / base < 1e3)
    return;
  if (f->value < base * 20 && base < f->value * 20) f->value *= value / base;
}

/* "10-15", "10 to 15", "between 5 and 10", "$5-10 billion": the second number. */
static uint32_t read_range(const ent__scan *s, ent__figure *f) {
  const ent_atom *a = s->a + f->end, *before = f->first ? s->a + f->first - 1 : NULL;
  bool between = before && is(before, ENT_WORD_BETWEEN), from = before && is(before, ENT_WORD_FROM);
  bool dash = ent_atom_mark(a, '-'), to = is(a, ENT_WORD_TO), and = is(a, ENT_WORD_AND) && between;
  ent_unit unit;
  double value;
  uint32_t money, n;
  if (!dash && !to && !and && !(is(a, ENT_WORD_OR) && !f->known_unit)) return 0;
  if (from && f->first > 1 && changes_from(s, f->first - 1)) {
    share_scale(s, f);
    return 0;
  }
  for (uint32_t i = 1; to && i <= 3 && i <= f->first; i++)
    if (verb_of_change(s->a + f->first - i)) return 0; /* "rose 15 % to 20 million" */
  money = ent__read_currency_before(&s->atoms, f->end + 1, &unit);
  if (money && !(f->known_unit && f->unit.unit_class == ENT_UNIT_MONEY)) return 0;
  n = read_value(s, f->end + 1 + money, f->known_unit && f->unit.unit_class == ENT_UNIT_MONEY,
                 &value);
  if (!n || a[1].glued != a->glued) return 0;
  if (f->known_unit && f->unit.unit_class == ENT_UNIT_PERCENT && value >= 1e4) return 0; /* "52 percent to 265 mln" */
  if (dash && a[1 + money].digits > 3 && f->end - f->number == 1 && s->a[f->number].digits < 4)
    return 0;
  n += 1 + money;
  /* "10-15 million" is 10 million to 15 million. */
  if (value >= 1e3 && f->value < 1e3 && a[1 + money].kind == ENT_ATOM_NUMBER) {
    double base;
    if (ent_read_number(&s->atoms, f->end + 1 + money, false, &base) && base > 0 &&
        value / base >= 1e3 && f->value < value / base)
      f->value *= value / base;
  }
  if (value <= f->value || (is(a, ENT_WORD_OR) && value > f->value * 2)) return 0;
  if (dash && a[n].kind == ENT_ATOM_MARK && a[n].number == '-' && a[n].glued &&
      a[n + 1].kind == ENT_ATOM_NUMBER)
    return 0; /* a phone number */
  f->value_to = value;
  f->range = true;
  return n;
}

ent_amount ent__amount_begin(const ent__scan *s, const ent__figure *f) {
  const ent_atom *first = s->a + f->first, *last = s->a + f->end - 1;
  return (ent_amount){.first = first->token, .last = last->token, .number = s->a[f->number].token,
                      .noun = UINT32_MAX, .begin = first->begin,
                      .end = last->begin + (uint32_t)last->text.size,
                      .value = f->value, .value_to = f->range ? f->value_to : (double)NAN,
                      .comparator = ENT_SLICE("="), .unit_class = ENT_UNIT_COUNT};
}

void ent__amount_look_before(const ent__scan *s, const ent__figure *f, ent_amount *amount) {
  uint32_t back, at = f->first;
  const char *comparator;
  if (at && is(&s->a[at - 1], ENT_WORD_BETWEEN)) return;
  comparator = ent__read_comparator(&s->atoms, at, &back);
  if (!back && at && is(&s->a[at - 1], ENT_WORD_THE))
    comparator = ent__read_comparator(&s->atoms, at - 1, &back);
  amount->comparator = ent_slice_of(comparator);
}

/* "5 or more", "100 or so", "$1 million each", "$5 apiece". */
static void look_behind(const ent__scan *s, const ent__figure *f, ent_amount *amount) {
  const ent_atom *a = s->a + f->end;
  if (is(a, ENT_WORD_OR) && ent_atom_is(a + 1, "more")) amount->comparator = ENT_SLICE(">=");
  if (is(a, ENT_WORD_OR) && ent_atom_is(a + 1, "less")) amount->comparator = ENT_SLICE("<=");
  if (is(a, ENT_WORD_OR) && ent_atom_is(a + 1, "so")) amount->comparator = ENT_SLICE("~");
  if (ent_atom_mark(a, '+') && a->glued) amount->comparator = ENT_SLICE(">=");
  for (uint32_t i = 0; i < 3 && a[i].kind == ENT_ATOM_WORD; i++)
    if (ent_atom_is(a + i, "each") || ent_atom_is(a + i, "apiece")) amount->each = true;
}

/* "10 times", "tenfold", "5-fold". */
static uint32_t read_times(const ent_atom *a) {
  uint32_t dash = ent_atom_mark(a, '-') ? 1 : 0;
  if (ent_atom_is(a + dash, "fold")) return dash + 1;
  return ent_atom_is(a, "times") ? 1 : 0;
}

static bool is_year_like(const ent__scan *s, const ent__figure *f) {
  const ent_atom *a = s->a + f->number;
  return f->end - f->number == 1 && a->kind == ENT_ATOM_NUMBER && a->digits == 4 &&
         a->number > 1500 && a->number < 2100;
}

static bool bare_one(const ent__scan *s, uint32_t at) {
  const ent_atom *a = s->a + at, *next = a + 1;
  if (!ent_atom_is(a, "one") && !ent_atom_is(a, "zero")) return false;
  /* "one of the first", "one another", "no one", "the one who" */
  return (next->kind == ENT_ATOM_MARK && next->number != '-') || ent__ends_noun_phrase(next) ||
         ent_atom_is(next, "another") ||
         (at &&
          (ent_atom_is(a - 1, "no") || ent_atom_is(a - 1, "this") || is(a - 1, ENT_WORD_THE) ||
           ent_atom_is(a - 1, "any") || ent_atom_is(a - 1, "every")));
}

/* "a |quarter| of a million Iranians": the tree hangs the number on its own word; the noun is what that belongs to. */
static void find_noun_behind(const ent__scan *s, ent_amount *amount) {
  uint32_t next = amount->last + 1;
  bool noun = next < s->sentence->count && noun_tag(&s->sentence->tokens[next]);
  amount->noun = noun ? next : UINT32_MAX;
}

static void finish_count(ent__scan *s, const ent__figure *f, ent_amount *amount) {
  const ent_atom *next = s->a + f->end;
  uint32_t times = read_times(next);
  if (times) {
    amount->unit_class = ENT_UNIT_TIMES;
    amount->unit = ENT_SLICE("times");
    amount->last = next[times - 1].token;
    amount->end = next[times - 1].begin + (uint32_t)next[times - 1].text.size;
    ent__amount_keep(s, amount);
    return;
  }
  if (is(next, ENT_WORD_UNIT) && (is(next + 1, ENT_WORD_AFTER) || is(next + 1, ENT_WORD_BEFORE)))
    return; /* "15 years after the war": when, not how long */
  if (is(next, ENT_WORD_UNIT)) {
    amount->unit_class = ENT_UNIT_TIME;
    amount->noun = next->token;
    amount->last = next->token;
    amount->end = next->begin + (uint32_t)next->text.size;
    ent__amount_name_unit(s, amount);
    ent__amount_keep(s, amount);
    return;
  }
  bool or_so =
      is(next, ENT_WORD_OR) && (ent_atom_is(next + 1, "so") || ent_atom_is(next + 1, "more"));
  ent__amount_find_noun(s, amount, f->end + (or_so ? 2 : 0), !f->range && f->value == 1);
  if (amount->noun != UINT32_MAX && amount->noun >= amount->first && amount->noun <= amount->last) find_noun_behind(s, amount);
  if (amount->noun != UINT32_MAX) {
    ent__amount_name_unit(s, amount);
  } else if (is_year_like(s, f) || after_capital(s, f->number)) {
    return;
  }
  ent__amount_keep(s, amount);
}

/* "75 USD million"; "3 dollars 50 cents", "3 dollars and 50 cents". */
static uint32_t read_rest_of_money(const ent__scan *s, ent__figure *f) {
  const ent_atom *a = s->a + f->end;
  uint32_t and = is(a, ENT_WORD_AND) ? 1 : 0, n, more;
  ent_unit small;
  double rest;
  if (!f->known_unit || f->unit.unit_class != ENT_UNIT_MONEY || f->range) return 0;
  if (is(a, ENT_WORD_SCALE) && f->value < 1e4) {
    static const double power[] = {1,   1e1, 1e2, 1e3,  1e4,  1e5, 1e6,
                                   1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    f->value *= power[a->value];
    return 1;
  }
  n = ent_read_number(&s->atoms, f->end + and, false, &rest);
  if (!n || rest >= 100 || f->unit.scale < 1) return 0;
  more = ent__read_currency_after(&s->atoms, f->end + and + n, &small);
  /* "15 dollars 50", with nothing counted behind */
  if (!more && a[and + n].kind == ENT_ATOM_MARK && !ent_atom_mark(a + and + n, ',') && rest >= 10 &&
      f->value < 1e3) {
    f->value += rest / 100;
    return and + n;
  }
  if (!more || small.scale >= 1) return 0;
  f->value += rest / 100;
  return and + n + more;
}

/* "10 percent to 15 percent"; not "25 % to 34,500 tons". */
static void read_range_of_units(const ent__scan *s, ent__figure *f) {
  ent__figure both = *f;
  uint32_t n;
  both.end += read_range(s, &both);
  n = both.range ? read_unit(s, both.end, &both.unit) : 0;
  both.end += n;
  if (both.range && (n == 0 || !strcmp(both.unit.code, f->unit.code))) *f = both;
}

/* "a two-day |raid|", "its eight-month |deployment|": how long the noun lasted; "the Six-Day War"
 * is a name. */
static void keep_length_before(ent__scan *s, const ent__figure *f) {
  const ent_atom *unit = s->a + f->end + 1, *next = unit + 1, *before = s->a + f->first - 1;
  const ent_token *token = &s->sentence->tokens[unit->token];
  ent__figure whole = *f;
  ent_amount amount;
  if (unit->value < ENT_TIME_DAY || next->kind != ENT_ATOM_WORD || ent__ends_noun_phrase(next) ||
      is(next, ENT_WORD_AGE))
    return;
  if (next->capital && f->first &&
      (is(before, ENT_WORD_THE) || before->capital))
    return;
  whole.end = f->end + 2;
  amount = ent__amount_begin(s, &whole);
  amount.unit_class = ENT_UNIT_TIME;
  amount.noun = unit->token;
  ent__amount_name_unit(s, &amount);
  amount.noun = s->sentence->parsed && token->head > (int32_t)unit->token ? (uint32_t)token->head
                                                                          : next->token;
  ent__amount_look_before(s, f, &amount);
  ent__amount_keep(s, &amount);
}

/* "the 35-|member| council", "a 12-|nation| pact": how many the noun is of. */
static void keep_members_before(ent__scan *s, const ent__figure *f) {
  static const char *const words[] = {"member", "nation", "state", "country"};
  const ent_atom *unit = s->a + f->end + 1;
  ent__figure whole = *f;
  ent_amount amount;
  bool member = false;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) member = member || ent_atom_is(unit, words[i]);
  if (!member || f->value < 2 || unit[1].kind != ENT_ATOM_WORD || ent__ends_noun_phrase(unit + 1)) return;
  whole.end = f->end + 2;
  amount = ent__amount_begin(s, &whole);
  amount.unit_class = ENT_UNIT_COUNT;
  amount.noun = unit->token;
  amount.unit = ent_atom_is(unit, "member") ? ENT_SLICE("members") : ENT_SLICE("states");
  ent__amount_keep(s, &amount);
}

/* "44-day", "12-member", "6-1", "tenfold": a number that is part of a word or a score;
 * the atoms to pass after it, 0 if it stands alone. */
static uint32_t read_compound(ent__scan *s, const ent__figure *f) {
  const ent_atom *next = s->a + f->end;
  uint32_t chain = 0;
  if (f->known_unit || !ent_atom_mark(next, '-')) return 0;
  if (!(next->glued && next[1].glued) && !is(next + 1, ENT_WORD_UNIT)) return 0;
  if (read_times(next)) return 0;
  if (is(next + 1, ENT_WORD_UNIT)) keep_length_before(s, f);
  keep_members_before(s, f);
  if (next[1].kind != ENT_ATOM_NUMBER) return 1;
  while (ent_atom_mark(next + chain, '-') && next[chain + 1].kind == ENT_ATOM_NUMBER) chain += 2;
  return chain; /* a phone number, a score */
}

/* "1. Introduction" */
static bool numbers_heading(const ent__scan *s, const ent__figure *f) {
  const ent_atom *next = s->a + f->end;
  return !f->known_unit && f->first == 0 && (ent_atom_mark(next, '.') || ent_atom_mark(next, ')')) &&
         s->a[0].kind == ENT_ATOM_NUMBER && s->atoms.count > 2 && f->end < s->atoms.count - 1;
}

/* "Rs 5 billion" of Pakistan, "5 mln crowns" of Norway: whose money of that name the sentence is on. */
static void name_currency(const ent__scan *s, ent_amount *amount) {
  static const char *const homes[][3] = {{"INR", "pakistan", "PKR"}, {"INR", "pakistani", "PKR"}, {"SEK", "norway", "NOK"},
    {"SEK", "norwegian", "NOK"}, {"SEK", "denmark", "DKK"}, {"SEK", "danish", "DKK"}, {"NOK", "denmark", "DKK"}, {"NOK", "danish", "DKK"},
    {"MXN", "philippine", "PHP"}, {"MXN", "philippines", "PHP"}, {"MXN", "chile", "CLP"}, {"MXN", "chilean", "CLP"},
    {"MXN", "argentina", "ARS"}, {"MXN", "colombia", "COP"}, {"MXN", "cuba", "CUP"}, {"MXN", "uruguay", "UYU"}};
  for (size_t h = 0; h < sizeof homes / sizeof homes[0]; h++)
    for (uint32_t i = 0; ent_slice_is(amount->unit, homes[h][0]) && i < s->atoms.count; i++)
      if (ent_atom_is(&s->a[i], homes[h][1])) amount->unit = ent_slice_of(homes[h][2]);
}

static void finish_unit(ent__scan *s, const ent__figure *f, ent_amount *amount) {
  amount->value *= f->unit.scale;
  amount->value_to *= f->unit.scale;
  amount->unit_class = f->unit.unit_class;
  amount->unit = ent_slice_of(f->unit.code);
  name_currency(s, amount);
  ent__amount_keep(s, amount);
}

/* A figure that begins at `at`; atoms passed, 0 if there is none. */
static uint32_t read_figure(ent__scan *s, uint32_t at) {
  ent__figure f = {.first = at, .number = at};
  ent_amount amount;
  uint32_t n, money = ent__read_currency_before(&s->atoms, at, &f.unit), more;
  f.known_unit = money > 0;
  f.number = at + money;
  n = read_value(s, f.number, money > 0, &f.value);
  if (!n) return 0;
  if (ent_atom_is(&s->a[f.number], "minus") || ent_atom_mark(&s->a[f.number], '-')) f.number++;
  f.end = at + money + n;
  if (!money && (in_name(s, at, f.end) || in_list_of_names(s, at) || clock_or_score(s, at, f.end) ||
                 an_age(s, at) || (n == 1 && bare_one(s, at))))
    return n;
  if (!f.known_unit || money) f.end += read_range(s, &f);
  n = read_unit(s, f.end, &f.unit);
  if (n && !(money && f.unit.unit_class != ENT_UNIT_MONEY)) {
    f.end += n;
    f.known_unit = true;
    if (!f.range) read_range_of_units(s, &f);
  }
  f.end += read_rest_of_money(s, &f);
  more = read_compound(s, &f);
  if (more) return f.end - at + more;
  if (numbers_heading(s, &f)) return f.end - at;
  amount = ent__amount_begin(s, &f);
  ent__amount_look_before(s, &f, &amount);
  look_behind(s, &f, &amount);
  if (f.known_unit) finish_unit(s, &f, &amount);
  else finish_count(s, &f, &amount);
  return f.end - at;
}

/* "a |month-long| war": one of the unit. */
static bool lasts_one(const ent_atom *a) {
  return is(a, ENT_WORD_UNIT) && a->value >= ENT_TIME_DAY && ent_atom_mark(a + 1, '-') && ent_atom_is(a + 2, "long");
}

static bool may_begin(const ent_atom *a) {
  if (a->kind == ENT_ATOM_NUMBER) return true;
  if (a->kind == ENT_ATOM_MARK)
    return a->number == '$' || a->number > 0xA0 || a->number == '-' || a->number == '.';
  switch (a->word) {
  case ENT_WORD_DIGIT:
  case ENT_WORD_TENS:
  case ENT_WORD_SCALE:
  case ENT_WORD_A:
  case ENT_WORD_HALF:
  case ENT_WORD_ORDINAL:
  case ENT_WORD_MANY:
  case ENT_WORD_FEW: return true;
  case ENT_WORD_NONE: return true;
  case ENT_WORD_IN: return ent_atom_is(a, "c") && ent_atom_mark(a + 1, '$');
  case ENT_WORD_UNIT: return (ent_atom_is(a, "quarter") && is(a + 1, ENT_WORD_SCALE)) || lasts_one(a);
  default: return false;
  }
}

static uint32_t read_one_long(ent__scan *s, uint32_t at) {
  ent__figure f = {.first = at, .number = at, .end = at + 3, .value = 1};
  const ent_token *length = &s->sentence->tokens[s->a[at + 2].token];
  ent_amount amount = ent__amount_begin(s, &f);
  amount.unit_class = ENT_UNIT_TIME;
  amount.noun = s->a[at].token;
  ent__amount_name_unit(s, &amount);
  if (s->sentence->parsed && length->head >= 0) amount.noun = (uint32_t)length->head;
  ent__amount_keep(s, &amount);
  return f.end - at;
}

static uint32_t read_at(ent__scan *s, uint32_t at) {
  const ent_atom *a = s->a + at;
  uint32_t n;
  if (!may_begin(a)) return 0;
  if (a->kind == ENT_ATOM_WORD && !a->word) {
    if (a->text.size >= 5 && a->text.size <= 11 && (n = ent__read_multiple(s, at)) > 0) return n;
    if ((ent_atom_is(a, "tens") || ent_atom_is(a, "scores") || ent_atom_is(a, "number") ||
         ent_atom_is(a, "numbers")) && (n = ent__read_vague(s, at)) > 0)
      return n;
    if (!ent_atom_is(a, "minus") && a->text.size > 4) return 0;
    return ent_atom_is(a, "minus") || a[1].kind == ENT_ATOM_NUMBER || a[1].kind == ENT_ATOM_MARK
               ? read_figure(s, at) : 0;
  }
  if (is(a, ENT_WORD_IN)) return read_figure(s, at);
  if (lasts_one(a)) return read_one_long(s, at);
  if ((n = ent__read_vague(s, at)) > 0) return n;
  if ((n = ent__read_part_of_time(s, at)) > 0) return n;
  if ((n = ent__read_share(s, at)) > 0) return n;
  if ((n = ent__read_ordinal_figure(s, at)) > 0) return n;
  return read_figure(s, at);
}

/* "exports of $9 million and imports of |4 million|": a bare multiple is of the money named before it. */
static void share_money(ent__scan *s) {
  static const char *const multiples[] = {"million", "billion", "trillion"};
  const ent_amount *money = NULL;
  for (uint32_t i = 0; i < s->count; i++) {
    ent_amount *a = &s->found[i];
    bool multiple = false;
    if (a->unit_class == ENT_UNIT_MONEY) money = a;
    if (!money || a->unit_class != ENT_UNIT_COUNT || a->unit.size || a->noun != UINT32_MAX) continue;
    for (size_t k = 0; k < sizeof multiples / sizeof multiples[0]; k++)
      multiple = multiple || ent_slice_is(s->sentence->tokens[a->last].form, multiples[k]);
    if (!multiple || (a->last + 1 < s->sentence->count && noun_tag(&s->sentence->tokens[a->last + 1]))) continue;
    a->unit = money->unit;
    a->unit_class = ENT_UNIT_MONEY;
  }
}

ent_status ent_find_amounts(const ent_amount **out, uint32_t *count, ent_arena *arena,
                            const ent_sentence *sentence, const ent_time *times,
                            uint32_t time_count, ent_error *err) {
  ent_atom room[ENT_ATOMS_ON_STACK];
  ent_atoms atoms = ent_atoms_of(arena, sentence, room);
  *out = NULL;
  *count = 0;
  if (!atoms.items) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  return ent_find_amounts_of(out, count, arena, sentence, &atoms, times, time_count, err);
}

ent_status ent_find_amounts_of(const ent_amount **out, uint32_t *count, ent_arena *arena,
                               const ent_sentence *sentence, const ent_atoms *atoms, const ent_time *times,
                               uint32_t time_count, ent_error *err) {
  ent__scan s;
  uint32_t next = 0;
  ent_amount *kept;
  *out = NULL;
  *count = 0;
  s.arena = arena; /* member by member: the stack of figures need not be zeroed */
  s.sentence = sentence;
  s.atoms = *atoms;
  s.a = atoms->items;
  s.found = s.stack;
  s.count = 0;
  s.capacity = ENT__AMOUNTS_ON_STACK;
  s.failed = false;
  for (uint32_t i = 0; i < s.atoms.count && !s.failed;) {
    uint32_t token = s.a[i].token, n;
    while (next < time_count && times[next].last < token) next++;
    if (next < time_count && times[next].first <= token && !times[next].duration) {
      i++;
      continue;
    }
    n = read_at(&s, i);
    i += n ? n : 1;
  }
  if (s.failed) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (!s.count) return ENT_OK;
  share_money(&s);
  kept = s.found;
  if (kept == s.stack) {
    kept = ENT_ARENA_NEW(arena, ent_amount, s.count);
    if (!kept) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    memcpy(kept, s.stack, s.count * sizeof *kept);
  }
  *out = kept;
  *count = s.count;
  return ENT_OK;
}
