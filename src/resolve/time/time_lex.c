/* Cutting tokens into atoms, and the table of known words. The tokenizer's habits
 * ("44-day" as one word or three, "$10m", "1918-1920", "25th") so make no
 * difference to the readers of times and amounts. */
#include "resolve/time/time_lex.h"

#include "base/utf8.h"

typedef struct known_word {
  char text[13];
  uint8_t word;
  int16_t value;
  bool plural;
} known_word;

/* In the order of memcmp. */
static const known_word words[] = {
  {"a", ENT_WORD_A, 1, false}, {"about", ENT_WORD_IN, 0, false}, {"ad", ENT_WORD_ERA, 1, false},
  {"after", ENT_WORD_AFTER, 0, false}, {"afternoon", ENT_WORD_DAYPART, 0, false},
  {"afterward", ENT_WORD_LATER, 0, false}, {"afterwards", ENT_WORD_LATER, 0, false},
  {"age", ENT_WORD_AGE, 0, false}, {"aged", ENT_WORD_AGE, 0, false},
  {"ago", ENT_WORD_AGO, 0, false}, {"an", ENT_WORD_A, 1, false}, {"and", ENT_WORD_AND, 0, false},
  {"apr", ENT_WORD_MONTH, 4, false}, {"april", ENT_WORD_MONTH, 4, false},
  {"around", ENT_WORD_IN, 0, false}, {"at", ENT_WORD_IN, 0, false},
  {"aug", ENT_WORD_MONTH, 8, false}, {"august", ENT_WORD_MONTH, 8, false},
  {"autumn", ENT_WORD_SEASON, 2, false}, {"b", ENT_WORD_SHORT, 9, false},
  {"bc", ENT_WORD_ERA, -1, false}, {"bce", ENT_WORD_ERA, -1, false},
  {"became", ENT_WORD_PAST, 0, false}, {"before", ENT_WORD_BEFORE, 0, false},
  {"began", ENT_WORD_PAST, 0, false}, {"beginning", ENT_WORD_PARTNOUN, 1, false},
  {"between", ENT_WORD_BETWEEN, 0, false}, {"bil", ENT_WORD_SHORT, 9, false},
  {"billion", ENT_WORD_SCALE, 9, false}, {"billions", ENT_WORD_MANY, 9, false},
  {"bln", ENT_WORD_SHORT, 9, false}, {"bn", ENT_WORD_SHORT, 9, false},
  {"by", ENT_WORD_BY, 0, false}, {"c", ENT_WORD_IN, 0, false}, {"ca", ENT_WORD_IN, 0, false},
  {"came", ENT_WORD_PAST, 0, false}, {"ce", ENT_WORD_ERA, 1, false},
  {"centuries", ENT_WORD_UNIT, ENT_TIME_CENTURY, true},
  {"century", ENT_WORD_UNIT, ENT_TIME_CENTURY, false},
  {"christmas", ENT_WORD_FEAST, ENT_FEAST_CHRISTMAS, false}, {"circa", ENT_WORD_IN, 0, false},
  {"close", ENT_WORD_PARTNOUN, 3, false}, {"coming", ENT_WORD_SHIFT, 1, false},
  {"couple", ENT_WORD_FEW, 2, false}, {"crore", ENT_WORD_SCALE, 7, false},
  {"crores", ENT_WORD_SHORT, 7, false}, {"current", ENT_WORD_SHIFT, 0, false},
  {"currently", ENT_WORD_NOW, 0, false}, {"dawn", ENT_WORD_PARTNOUN, 1, false},
  {"day", ENT_WORD_UNIT, ENT_TIME_DAY, false}, {"days", ENT_WORD_UNIT, ENT_TIME_DAY, true},
  {"daytime", ENT_WORD_DAYPART, 0, false}, {"dec", ENT_WORD_MONTH, 12, false},
  {"decade", ENT_WORD_UNIT, ENT_TIME_DECADE, false},
  {"decades", ENT_WORD_UNIT, ENT_TIME_DECADE, true}, {"december", ENT_WORD_MONTH, 12, false},
  {"did", ENT_WORD_PAST, 0, false}, {"dozen", ENT_WORD_DIGIT, 12, false},
  {"dozens", ENT_WORD_MANY, 1, false}, {"due", ENT_WORD_WILL, 0, false},
  {"during", ENT_WORD_IN, 0, false}, {"dusk", ENT_WORD_DAYPART, 0, false},
  {"earlier", ENT_WORD_EARLIER, 0, false}, {"early", ENT_WORD_PART, 1, false},
  {"easter", ENT_WORD_FEAST, ENT_FEAST_EASTER, false},
  {"eid", ENT_WORD_FEAST, ENT_FEAST_EID, false}, {"eight", ENT_WORD_DIGIT, 8, false},
  {"eighteen", ENT_WORD_DIGIT, 18, false}, {"eighteenth", ENT_WORD_ORDINAL, 18, false},
  {"eighth", ENT_WORD_ORDINAL, 8, false}, {"eighties", ENT_WORD_DECADE, 80, false},
  {"eightieth", ENT_WORD_ORDINAL, 80, false}, {"eighty", ENT_WORD_TENS, 80, false},
  {"eleven", ENT_WORD_DIGIT, 11, false}, {"eleventh", ENT_WORD_ORDINAL, 11, false},
  {"end", ENT_WORD_PARTNOUN, 3, false}, {"ensuing", ENT_WORD_STORY, 1, false},
  {"evening", ENT_WORD_DAYPART, 0, false}, {"expected", ENT_WORD_WILL, 0, false},
  {"fall", ENT_WORD_SEASON, 2, false}, {"feb", ENT_WORD_MONTH, 2, false},
  {"february", ENT_WORD_MONTH, 2, false}, {"fell", ENT_WORD_PAST, 0, false},
  {"few", ENT_WORD_FEW, 3, false}, {"fifteen", ENT_WORD_DIGIT, 15, false},
  {"fifteenth", ENT_WORD_ORDINAL, 15, false}, {"fifth", ENT_WORD_ORDINAL, 5, false},
  {"fifties", ENT_WORD_DECADE, 50, false}, {"fiftieth", ENT_WORD_ORDINAL, 50, false},
  {"fifty", ENT_WORD_TENS, 50, false}, {"first", ENT_WORD_ORDINAL, 1, false},
  {"fiscal", ENT_WORD_FISCAL, 0, false}, {"five", ENT_WORD_DIGIT, 5, false},
  {"following", ENT_WORD_STORY, 1, false}, {"for", ENT_WORD_IN, 0, false},
  {"forties", ENT_WORD_DECADE, 40, false}, {"fortieth", ENT_WORD_ORDINAL, 40, false},
  {"fortnight", ENT_WORD_UNIT, ENT_TIME_FORTNIGHT, false},
  {"fortnights", ENT_WORD_UNIT, ENT_TIME_FORTNIGHT, true}, {"forty", ENT_WORD_TENS, 40, false},
  {"four", ENT_WORD_DIGIT, 4, false}, {"fourteen", ENT_WORD_DIGIT, 14, false},
  {"fourteenth", ENT_WORD_ORDINAL, 14, false}, {"fourth", ENT_WORD_ORDINAL, 4, false},
  {"fourty", ENT_WORD_TENS, 40, false}, {"fri", ENT_WORD_WEEKDAY, 4, false},
  {"friday", ENT_WORD_WEEKDAY, 4, false}, {"fridays", ENT_WORD_WEEKDAY, 4, true},
  {"from", ENT_WORD_FROM, 0, false}, {"fy", ENT_WORD_FISCAL, 0, false},
  {"had", ENT_WORD_PAST, 0, false}, {"half", ENT_WORD_HALF, 0, false},
  {"halloween", ENT_WORD_FEAST, ENT_FEAST_HALLOWEEN, false}, {"has", ENT_WORD_PAST, 0, false},
  {"have", ENT_WORD_PAST, 0, false}, {"height", ENT_WORD_PARTNOUN, 2, false},
  {"held", ENT_WORD_PAST, 0, false}, {"hence", ENT_WORD_LATER, 0, false},
  {"her", ENT_WORD_POSSESS, 0, false}, {"his", ENT_WORD_POSSESS, 0, false},
  {"hour", ENT_WORD_UNIT, ENT_TIME_HOUR, false}, {"hours", ENT_WORD_UNIT, ENT_TIME_HOUR, true},
  {"hr", ENT_WORD_UNIT, ENT_TIME_HOUR, false}, {"hrs", ENT_WORD_UNIT, ENT_TIME_HOUR, true},
  {"hundred", ENT_WORD_SCALE, 2, false}, {"hundreds", ENT_WORD_MANY, 2, false},
  {"hundredth", ENT_WORD_ORDINAL, 100, false}, {"in", ENT_WORD_IN, 0, false},
  {"intends", ENT_WORD_WILL, 0, false}, {"its", ENT_WORD_POSSESS, 0, false},
  {"jan", ENT_WORD_MONTH, 1, false}, {"january", ENT_WORD_MONTH, 1, false},
  {"jul", ENT_WORD_MONTH, 7, false}, {"july", ENT_WORD_MONTH, 7, false},
  {"jun", ENT_WORD_MONTH, 6, false}, {"june", ENT_WORD_MONTH, 6, false},
  {"k", ENT_WORD_SHORT, 3, false}, {"lac", ENT_WORD_SCALE, 5, false},
  {"lacs", ENT_WORD_SHORT, 5, false}, {"lakh", ENT_WORD_SCALE, 5, false},
  {"lakhs", ENT_WORD_SHORT, 5, false}, {"last", ENT_WORD_SHIFT, -1, false},
  {"late", ENT_WORD_PART, 3, false}, {"lately", ENT_WORD_RECENTLY, 0, false},
  {"later", ENT_WORD_LATER, 0, false}, {"left", ENT_WORD_PAST, 0, false},
  {"ll", ENT_WORD_WILL, 0, false}, {"m", ENT_WORD_SHORT, 6, false},
  {"made", ENT_WORD_PAST, 0, false}, {"many", ENT_WORD_FEW, 0, false},
  {"mar", ENT_WORD_MONTH, 3, false}, {"march", ENT_WORD_MONTH, 3, false},
  {"may", ENT_WORD_MONTH, 5, false}, {"met", ENT_WORD_PAST, 0, false},
  {"mid", ENT_WORD_PART, 2, false}, {"midday", ENT_WORD_DAYPART, 0, false},
  {"middle", ENT_WORD_PARTNOUN, 2, false}, {"midnight", ENT_WORD_DAYPART, 0, false},
  {"mil", ENT_WORD_SHORT, 6, false}, {"milliard", ENT_WORD_SCALE, 9, false},
  {"million", ENT_WORD_SCALE, 6, false}, {"millions", ENT_WORD_MANY, 6, false},
  {"min", ENT_WORD_UNIT, ENT_TIME_MINUTE, false}, {"mins", ENT_WORD_UNIT, ENT_TIME_MINUTE, true},
  {"minute", ENT_WORD_UNIT, ENT_TIME_MINUTE, false},
  {"minutes", ENT_WORD_UNIT, ENT_TIME_MINUTE, true}, {"mio", ENT_WORD_SHORT, 6, false},
  {"mln", ENT_WORD_SHORT, 6, false}, {"mn", ENT_WORD_SHORT, 6, false},
  {"moment", ENT_WORD_MOMENT, 0, false}, {"mon", ENT_WORD_WEEKDAY, 0, false},
  {"monday", ENT_WORD_WEEKDAY, 0, false}, {"mondays", ENT_WORD_WEEKDAY, 0, true},
  {"month", ENT_WORD_UNIT, ENT_TIME_MONTH, false},
  {"months", ENT_WORD_UNIT, ENT_TIME_MONTH, true}, {"morning", ENT_WORD_DAYPART, 0, false},
  {"my", ENT_WORD_POSSESS, 0, false}, {"nd", ENT_WORD_SUFFIX, 0, false},
  {"new", ENT_WORD_FEAST, ENT_FEAST_NEW_YEAR, false}, {"next", ENT_WORD_SHIFT, 1, false},
  {"night", ENT_WORD_DAYPART, 0, false}, {"nighttime", ENT_WORD_DAYPART, 0, false},
  {"nine", ENT_WORD_DIGIT, 9, false}, {"nineteen", ENT_WORD_DIGIT, 19, false},
  {"nineteenth", ENT_WORD_ORDINAL, 19, false}, {"nineties", ENT_WORD_DECADE, 90, false},
  {"ninetieth", ENT_WORD_ORDINAL, 90, false}, {"ninety", ENT_WORD_TENS, 90, false},
  {"ninth", ENT_WORD_ORDINAL, 9, false}, {"noon", ENT_WORD_DAYPART, 0, false},
  {"norouz", ENT_WORD_FEAST, ENT_FEAST_NOWRUZ, false}, {"nov", ENT_WORD_MONTH, 11, false},
  {"november", ENT_WORD_MONTH, 11, false}, {"novruz", ENT_WORD_FEAST, ENT_FEAST_NOWRUZ, false},
  {"now", ENT_WORD_NOW, 0, false}, {"nowadays", ENT_WORD_NOW, 0, false},
  {"nowruz", ENT_WORD_FEAST, ENT_FEAST_NOWRUZ, false}, {"oct", ENT_WORD_MONTH, 10, false},
  {"october", ENT_WORD_MONTH, 10, false}, {"of", ENT_WORD_OF, 0, false},
  {"old", ENT_WORD_AGE, 0, false}, {"on", ENT_WORD_IN, 0, false},
  {"one", ENT_WORD_DIGIT, 1, false}, {"onset", ENT_WORD_PARTNOUN, 1, false},
  {"or", ENT_WORD_OR, 0, false}, {"our", ENT_WORD_POSSESS, 0, false},
  {"outset", ENT_WORD_PARTNOUN, 1, false}, {"over", ENT_WORD_IN, 0, false},
  {"overnight", ENT_WORD_RECENTLY, 1, false}, {"past", ENT_WORD_SHIFT, -1, false},
  {"planned", ENT_WORD_WILL, 0, false}, {"plans", ENT_WORD_WILL, 0, false},
  {"preceding", ENT_WORD_STORY, -1, false}, {"present", ENT_WORD_MOMENT, 0, false},
  {"presently", ENT_WORD_NOW, 0, false}, {"previous", ENT_WORD_STORY, -1, false},
  {"previously", ENT_WORD_EARLIER, 0, false}, {"prior", ENT_WORD_STORY, -1, false},
  {"qtr", ENT_WORD_UNIT, ENT_TIME_QUARTER, false},
  {"quarter", ENT_WORD_UNIT, ENT_TIME_QUARTER, false},
  {"quarters", ENT_WORD_UNIT, ENT_TIME_QUARTER, true},
  {"ramadan", ENT_WORD_FEAST, ENT_FEAST_RAMADAN, false},
  {"ramazan", ENT_WORD_FEAST, ENT_FEAST_RAMADAN, false}, {"rd", ENT_WORD_SUFFIX, 0, false},
  {"recently", ENT_WORD_RECENTLY, 0, false}, {"said", ENT_WORD_PAST, 0, false},
  {"same", ENT_WORD_STORY, 0, false}, {"sat", ENT_WORD_WEEKDAY, 5, false},
  {"saturday", ENT_WORD_WEEKDAY, 5, false}, {"saturdays", ENT_WORD_WEEKDAY, 5, true},
  {"saw", ENT_WORD_PAST, 0, false}, {"scheduled", ENT_WORD_WILL, 0, false},
  {"second", ENT_WORD_ORDINAL, 2, false}, {"seconds", ENT_WORD_UNIT, ENT_TIME_SECOND, true},
  {"sep", ENT_WORD_MONTH, 9, false}, {"sept", ENT_WORD_MONTH, 9, false},
  {"september", ENT_WORD_MONTH, 9, false}, {"seven", ENT_WORD_DIGIT, 7, false},
  {"seventeen", ENT_WORD_DIGIT, 17, false}, {"seventeenth", ENT_WORD_ORDINAL, 17, false},
  {"seventh", ENT_WORD_ORDINAL, 7, false}, {"seventies", ENT_WORD_DECADE, 70, false},
  {"seventieth", ENT_WORD_ORDINAL, 70, false}, {"seventy", ENT_WORD_TENS, 70, false},
  {"several", ENT_WORD_FEW, 3, false}, {"shall", ENT_WORD_WILL, 0, false},
  {"since", ENT_WORD_SINCE, 0, false}, {"six", ENT_WORD_DIGIT, 6, false},
  {"sixteen", ENT_WORD_DIGIT, 16, false}, {"sixteenth", ENT_WORD_ORDINAL, 16, false},
  {"sixth", ENT_WORD_ORDINAL, 6, false}, {"sixties", ENT_WORD_DECADE, 60, false},
  {"sixtieth", ENT_WORD_ORDINAL, 60, false}, {"sixty", ENT_WORD_TENS, 60, false},
  {"spring", ENT_WORD_SEASON, 0, false}, {"springtime", ENT_WORD_SEASON, 0, false},
  {"st", ENT_WORD_SUFFIX, 0, false}, {"start", ENT_WORD_PARTNOUN, 1, false},
  {"subsequent", ENT_WORD_STORY, 1, false}, {"summer", ENT_WORD_SEASON, 1, false},
  {"summertime", ENT_WORD_SEASON, 1, false}, {"sun", ENT_WORD_WEEKDAY, 6, false},
  {"sunday", ENT_WORD_WEEKDAY, 6, false}, {"sundays", ENT_WORD_WEEKDAY, 6, true},
  {"t", ENT_WORD_SHORT, 12, false}, {"ten", ENT_WORD_DIGIT, 10, false},
  {"tenth", ENT_WORD_ORDINAL, 10, false}, {"th", ENT_WORD_SUFFIX, 0, false},
  {"thanksgiving", ENT_WORD_FEAST, ENT_FEAST_THANKSGIVING, false},
  {"that", ENT_WORD_STORY, 0, false}, {"the", ENT_WORD_THE, 0, false},
  {"their", ENT_WORD_POSSESS, 0, false}, {"thereafter", ENT_WORD_LATER, 0, false},
  {"third", ENT_WORD_ORDINAL, 3, false}, {"thirteen", ENT_WORD_DIGIT, 13, false},
  {"thirteenth", ENT_WORD_ORDINAL, 13, false}, {"thirties", ENT_WORD_DECADE, 30, false},
  {"thirtieth", ENT_WORD_ORDINAL, 30, false}, {"thirty", ENT_WORD_TENS, 30, false},
  {"this", ENT_WORD_SHIFT, 0, false}, {"thousand", ENT_WORD_SCALE, 3, false},
  {"thousands", ENT_WORD_MANY, 3, false}, {"thousandth", ENT_WORD_ORDINAL, 1000, false},
  {"three", ENT_WORD_DIGIT, 3, false}, {"through", ENT_WORD_UNTIL, 0, false},
  {"throughout", ENT_WORD_IN, 0, false}, {"thru", ENT_WORD_UNTIL, 0, false},
  {"thu", ENT_WORD_WEEKDAY, 3, false}, {"thur", ENT_WORD_WEEKDAY, 3, false},
  {"thurs", ENT_WORD_WEEKDAY, 3, false}, {"thursday", ENT_WORD_WEEKDAY, 3, false},
  {"thursdays", ENT_WORD_WEEKDAY, 3, true}, {"til", ENT_WORD_UNTIL, 0, false},
  {"till", ENT_WORD_UNTIL, 0, false}, {"tn", ENT_WORD_SHORT, 12, false},
  {"to", ENT_WORD_TO, 0, false}, {"today", ENT_WORD_DEICTIC, 0, false},
  {"told", ENT_WORD_PAST, 0, false}, {"tomorrow", ENT_WORD_DEICTIC, 1, false},
  {"tonight", ENT_WORD_DEICTIC, 0, false}, {"took", ENT_WORD_PAST, 0, false},
  {"trillion", ENT_WORD_SCALE, 12, false}, {"trillions", ENT_WORD_MANY, 12, false},
  {"trn", ENT_WORD_SHORT, 12, false}, {"tue", ENT_WORD_WEEKDAY, 1, false},
  {"tues", ENT_WORD_WEEKDAY, 1, false}, {"tuesday", ENT_WORD_WEEKDAY, 1, false},
  {"tuesdays", ENT_WORD_WEEKDAY, 1, true}, {"turn", ENT_WORD_PARTNOUN, ENT__PART_TURN, false},
  {"twelfth", ENT_WORD_ORDINAL, 12, false}, {"twelve", ENT_WORD_DIGIT, 12, false},
  {"twenties", ENT_WORD_DECADE, 20, false}, {"twentieth", ENT_WORD_ORDINAL, 20, false},
  {"twenty", ENT_WORD_TENS, 20, false}, {"two", ENT_WORD_DIGIT, 2, false},
  {"until", ENT_WORD_UNTIL, 0, false}, {"upcoming", ENT_WORD_SHIFT, 1, false},
  {"was", ENT_WORD_PAST, 0, false}, {"wed", ENT_WORD_WEEKDAY, 2, false},
  {"wednesday", ENT_WORD_WEEKDAY, 2, false}, {"wednesdays", ENT_WORD_WEEKDAY, 2, true},
  {"week", ENT_WORD_UNIT, ENT_TIME_WEEK, false},
  {"weekend", ENT_WORD_UNIT, ENT_TIME_WEEKEND, false},
  {"weekends", ENT_WORD_UNIT, ENT_TIME_WEEKEND, true},
  {"weeks", ENT_WORD_UNIT, ENT_TIME_WEEK, true}, {"went", ENT_WORD_PAST, 0, false},
  {"were", ENT_WORD_PAST, 0, false}, {"will", ENT_WORD_WILL, 0, false},
  {"winter", ENT_WORD_SEASON, 3, false}, {"wintertime", ENT_WORD_SEASON, 3, false},
  {"within", ENT_WORD_IN, 0, false}, {"won", ENT_WORD_PAST, 0, false},
  {"world", ENT_WORD_FEAST, ENT_FEAST_WAR, false}, {"would", ENT_WORD_WILL, 0, false},
  {"ww", ENT_WORD_FEAST, ENT_FEAST_WAR, false}, {"ww1", ENT_WORD_FEAST, ENT_FEAST_WAR, false},
  {"ww2", ENT_WORD_FEAST, ENT_FEAST_WAR, false}, {"wwi", ENT_WORD_FEAST, ENT_FEAST_WAR, false},
  {"wwii", ENT_WORD_FEAST, ENT_FEAST_WAR, false},
  {"xmas", ENT_WORD_FEAST, ENT_FEAST_CHRISTMAS, false},
  {"year", ENT_WORD_UNIT, ENT_TIME_YEAR, false}, {"years", ENT_WORD_UNIT, ENT_TIME_YEAR, true},
  {"yesterday", ENT_WORD_DEICTIC, -1, false}, {"your", ENT_WORD_POSSESS, 0, false},
  {"yr", ENT_WORD_UNIT, ENT_TIME_YEAR, false}, {"yrs", ENT_WORD_UNIT, ENT_TIME_YEAR, true},
  {"zero", ENT_WORD_DIGIT, 0, false},
};
enum { WORDS = sizeof words / sizeof words[0] };

/* By first letter, the lengths (bits) of known words: most words are none of them. */
static const uint16_t lengths[26] = {
    0x67e, 0x3ee, 0x2f6, 0x1f8, 0x7e8, 0x7fc, 0x0, 0x3fc, 0x8c, 0x98, 0x2, 0x7c, 0x1fe, 0x77c,
    0x2fc, 0x7b0, 0x188, 0x184, 0xffc, 0x17fe, 0x120, 0x0, 0x7fc, 0x10, 0x23c, 0x10};

/* By first letter, where its words begin; one more than letters. */
static const uint16_t begins[27] = {
    0, 19, 33, 48, 62, 79, 110, 110, 127, 130, 136, 137, 147, 177, 197, 209, 218, 221, 225,
    264, 315, 317, 317, 339, 340, 346, 347};

static char fold(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

bool ent__atom_reads(const ent_atom *atom, const char *lower) {
  size_t i = 0;
  for (; i < atom->text.size && lower[i]; i++)
    if (fold(atom->text.data[i]) != lower[i]) return false;
  return i == atom->text.size && !lower[i];
}

bool ent__words_sorted(void) {
  for (size_t i = 1; i < WORDS; i++)
    if (strcmp(words[i - 1].text, words[i].text) >= 0) return false;
  for (size_t i = 0; i < WORDS; i++) {
    int letter = words[i].text[0] - 'a';
    if (!(lengths[letter] >> strlen(words[i].text) & 1)) return false;
    if (i < begins[letter] || i >= begins[letter + 1]) return false;
  }
  return true;
}

/* The first eight letters as a number. */
static uint64_t eight(const char *text) {
  uint64_t letters;
  memcpy(&letters, text, sizeof letters);
  return letters;
}

/* The few words of a letter are compared one by one, eight letters at once: nothing is guessed on the way. */
static const known_word *look_up(ent_slice text) {
  char key[sizeof words->text] = {0};
  uint64_t head;
  if (text.size >= sizeof key || text.size == 0) return NULL;
  key[0] = fold(text.data[0]);
  if (key[0] < 'a' || key[0] > 'z' || !(lengths[key[0] - 'a'] >> text.size & 1)) return NULL;
  for (size_t i = 0; i < text.size; i++) key[i] = fold(text.data[i]);
  head = eight(key);
  for (size_t i = begins[key[0] - 'a']; i < begins[key[0] - 'a' + 1]; i++)
    if (eight(words[i].text) == head && memcmp(words[i].text + 8, key + 8, sizeof key - 8) == 0) return &words[i];
  return NULL;
}

ent_word_class ent_word_of(ent_slice word) {
  const known_word *known = look_up(word);
  return known ? (ent_word_class)known->word : ENT_WORD_NONE;
}

int ent_ordinal_word(ent_slice word) {
  const known_word *known = look_up(word);
  return known && known->word == ENT_WORD_ORDINAL ? known->value : 0;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (fold(c) >= 'a' && fold(c) <= 'z'); }

/* Bytes of a letter of another script or with an accent, 0 for marks. */
static size_t foreign_letter(ent_slice text, size_t at) {
  uint32_t code;
  size_t size;
  if ((unsigned char)text.data[at] < 0x80) return 0;
  size = ent_utf8_decode(text, at, &code);
  return size && ent_utf8_is_letter(code) && code != 0xAA && code != 0xBA ? size : 0;
}

static uint32_t plain_mark(uint32_t code) {
  switch (code) {
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
    case '~':
      return '-';
    case 0x2018: case 0x2019: case 0x2B9: case '`': case 0xB4:
      return '\'';
    case 0x201C: case 0x201D: case 0xAB: case 0xBB:
      return '"';
    default:
      return code;
  }
}

static size_t cut_mark(ent_atom *atom, ent_slice text, size_t at) {
  uint32_t code = 0xFFFD;
  size_t size = ent_utf8_decode(text, at, &code);
  atom->kind = ENT_ATOM_MARK;
  atom->number = plain_mark(code);
  return size ? size : 1;
}

static size_t cut_digits(ent_atom *atom, ent_slice text, size_t at) {
  size_t end = at;
  atom->kind = ENT_ATOM_NUMBER;
  for (; end < text.size && is_digit(text.data[end]); end++)
    if (atom->number < 400000000)
      atom->number = atom->number * 10 + (uint32_t)(text.data[end] - '0');
  atom->digits = (uint8_t)(end - at > 200 ? 200 : end - at);
  return end - at;
}

static size_t cut_word(ent_atom *atom, ent_slice text, size_t at) {
  size_t end = at, more;
  const known_word *known;
  while (end < text.size) {
    if (is_letter(text.data[end])) end++;
    else if ((more = foreign_letter(text, end)) > 0) end += more;
    else break;
  }
  atom->kind = ENT_ATOM_WORD;
  atom->capital = text.data[at] >= 'A' && text.data[at] <= 'Z';
  known = look_up((ent_slice){text.data + at, end - at});
  if (known) {
    atom->word = known->word;
    atom->value = known->value;
    atom->plural = known->plural;
  }
  return end - at;
}

static void note(ent_atoms *atoms, const ent_atom *atom) {
  static const uint8_t both = 3, time = 1, figure = 2;
  uint8_t says = 0;
  switch (atom->word) {
    case ENT_WORD_MONTH: case ENT_WORD_WEEKDAY: case ENT_WORD_SEASON: case ENT_WORD_DEICTIC:
    case ENT_WORD_UNIT: case ENT_WORD_NOW: case ENT_WORD_MOMENT:
    case ENT_WORD_RECENTLY: case ENT_WORD_DAYPART: case ENT_WORD_FEAST:
      says = time;
      break;
    case ENT_WORD_DIGIT: case ENT_WORD_TENS: case ENT_WORD_SCALE: case ENT_WORD_ORDINAL:
    case ENT_WORD_FEW: case ENT_WORD_MANY: case ENT_WORD_DECADE: case ENT_WORD_HALF:
      says = both;
      break;
    default:
      break;
  }
  if (atom->kind == ENT_ATOM_NUMBER) says = both;
  if (atom->kind == ENT_ATOM_MARK && atom->number > 0xA0) says = figure;
  atoms->times |= (says & time) != 0;
  atoms->figures |= (says & figure) != 0;
}

ent_atoms ent_atoms_of(ent_arena *arena, const ent_sentence *sentence, ent_atom *room) {
  ent_atoms atoms = {0};
  size_t most = 1;
  uint32_t end = 0;
  for (uint32_t i = 0; i < sentence->count; i++) most += sentence->tokens[i].form.size;
  atoms.items = most <= ENT_ATOMS_ON_STACK ? room : ENT_ARENA_NEW(arena, ent_atom, most);
  if (!atoms.items) return atoms;
  for (uint32_t i = 0; i < sentence->count; i++) {
    const ent_token *token = &sentence->tokens[i];
    size_t at = 0;
    while (at < token->form.size) {
      ent_atom *atom = &atoms.items[atoms.count];
      char c = token->form.data[at];
      size_t size;
      *atom = (ent_atom){.begin = token->begin + (uint32_t)at, .token = i};
      if (is_digit(c)) size = cut_digits(atom, token->form, at);
      else if (is_letter(c) || foreign_letter(token->form, at))
        size = cut_word(atom, token->form, at);
      else size = cut_mark(atom, token->form, at);
      atom->text = (ent_slice){token->form.data + at, size};
      atom->glued = atoms.count > 0 && atom->begin == end;
      end = atom->begin + (uint32_t)size;
      note(&atoms, atom);
      atoms.count++;
      at += size;
    }
  }
  atoms.items[atoms.count] = (ent_atom){.kind = ENT_ATOM_MARK, .token = sentence->count};
  return atoms;
}
