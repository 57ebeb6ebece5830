/* Currencies by code, sign and name; measures; comparators. Currency codes are
 * those of ISO 4217 with the withdrawn ones that older texts name; where a name
 * serves several states ("dinar") the adjective before it decides. */
#include "resolve/amount/amount_unit.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

static const char codes[][4] = {
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD",
    "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DEM", "DJF", "DKK", "DOP",
    "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "FRF", "GBP", "GEL", "GHS", "GIP", "GMD",
    "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR",
    "ISK", "ITL", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD",
    "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LTL", "LVL", "LYD", "MAD", "MDL", "MGA", "MKD",
    "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO",
    "NLG", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR",
    "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS",
    "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD",
    "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "VUV", "WST", "XAF", "XCD",
    "XDR", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWL"};

static const struct { uint32_t sign; char code[4]; } signs[] = {
    {'$', "USD"}, {0xA3, "GBP"}, {0xA5, "JPY"}, {0x20AC, "EUR"}, {0x20B9, "INR"}, {0x20BD, "RUB"},
    {0x20BA, "TRY"}, {0x20BC, "AZN"}, {0x20A9, "KRW"}, {0x20AA, "ILS"}, {0x20AB, "VND"},
    {0x20B4, "UAH"}, {0x20A6, "NGN"}, {0x20B1, "PHP"}, {0x20B8, "KZT"}, {0x20BE, "GEL"},
    {0x20AD, "LAK"}, {0x20AE, "MNT"}, {0x20B5, "GHS"}, {0x20A1, "CRC"}, {0x20A8, "INR"},
    {0xE3F, "THB"}, {0x17DB, "KHR"}, {0x9F3, "BDT"}, {0x58F, "AMD"}, {0x20BF, "XBT"},
    {0x20A4, "GBP"}, {0x20A3, "FRF"}, {0x5143, "CNY"}, {0x5186, "JPY"}};

/* Letters that stand before "$": "US$", "NT$". */
static const struct { char letters[5]; char code[4]; } dollars[] = {
    {"us", "USD"}, {"u.s", "USD"}, {"c", "CAD"}, {"ca", "CAD"}, {"can", "CAD"}, {"a", "AUD"},
    {"au", "AUD"}, {"nz", "NZD"}, {"hk", "HKD"}, {"s", "SGD"}, {"sg", "SGD"}, {"nt", "TWD"},
    {"r", "BRL"}, {"mex", "MXN"}, {"mx", "MXN"}, {"mxn", "MXN"}, {"usd", "USD"}, {"cad", "CAD"},
    {"aud", "AUD"}, {"nzd", "NZD"}, {"j", "JMD"}, {"z", "ZWL"}, {"ec", "XCD"}, {"tt", "TTD"}};

/* Brief forms beside a figure that are no ISO codes. */
static const struct { char word[6]; char code[4]; } briefs[] = {
    {"rs", "INR"}, {"re", "INR"}, {"rp", "IDR"}, {"rmb", "CNY"}, {"dlrs", "USD"}, {"dlr", "USD"},
    {"stg", "GBP"}, {"ffr", "FRF"}, {"sfr", "CHF"}, {"dm", "DEM"}, {"nis", "ILS"}, {"btc", "XBT"},
    {"cfa", "XOF"}, {"byr", "BYN"}, {"rub", "RUB"}, {"rm", "MYR"}, {"ksh", "KES"}, {"kshs", "KES"},
    {"ush", "UGX"}, {"ushs", "UGX"}, {"tsh", "TZS"}, {"tk", "BDT"}, {"dh", "AED"}, {"dhs", "AED"},
    {"fcfa", "XOF"}, {"gbp", "GBP"}};

typedef struct currency_name {
  char noun[12], adjective[12]; /* adjective empty: without one, or another */
  char code[4];
  float scale;
} currency_name;

static const currency_name names[] = {
    {"dollar", "", "USD", 1}, {"dollar", "canadian", "CAD", 1},
    {"dollar", "australian", "AUD", 1}, {"dollar", "zealand", "NZD", 1},
    {"dollar", "kong", "HKD", 1}, {"dollar", "singapore", "SGD", 1},
    {"dollar", "taiwan", "TWD", 1}, {"dollar", "taiwanese", "TWD", 1},
    {"dollar", "jamaican", "JMD", 1}, {"dollar", "zimbabwe", "ZWL", 1},
    {"dollar", "namibian", "NAD", 1}, {"dollar", "liberian", "LRD", 1},
    {"dollar", "fiji", "FJD", 1}, {"dollar", "guyanese", "GYD", 1}, {"euro", "", "EUR", 1},
    {"pound", "", "GBP", 1}, {"pound", "egyptian", "EGP", 1}, {"pound", "syrian", "SYP", 1},
    {"pound", "lebanese", "LBP", 1}, {"pound", "sudanese", "SDG", 1},
    {"pound", "irish", "IEP", 1}, {"pound", "cyprus", "CYP", 1}, {"sterling", "", "GBP", 1},
    {"quid", "", "GBP", 1}, {"yen", "", "JPY", 1}, {"yuan", "", "CNY", 1},
    {"renminbi", "", "CNY", 1}, {"ruble", "", "RUB", 1}, {"rouble", "", "RUB", 1},
    {"ruble", "belarusian", "BYN", 1}, {"rouble", "belarusian", "BYN", 1},
    {"hryvnia", "", "UAH", 1}, {"hryvnya", "", "UAH", 1}, {"manat", "", "AZN", 1},
    {"manat", "turkmen", "TMT", 1}, {"lira", "", "TRY", 1}, {"lira", "syrian", "SYP", 1},
    {"lira", "lebanese", "LBP", 1}, {"lira", "italian", "ITL", 1}, {"lire", "", "ITL", 1},
    {"rupee", "", "INR", 1}, {"rupee", "pakistani", "PKR", 1}, {"rupee", "pakistan", "PKR", 1},
    {"rupee", "lankan", "LKR", 1}, {"rupee", "lanka", "LKR", 1}, {"rupee", "nepali", "NPR", 1},
    {"rupee", "nepalese", "NPR", 1}, {"rupee", "mauritian", "MUR", 1}, {"rial", "", "IRR", 1},
    {"rial", "omani", "OMR", 1}, {"rial", "yemeni", "YER", 1}, {"rial", "qatari", "QAR", 1},
    {"toman", "", "IRR", 10}, {"riyal", "", "SAR", 1}, {"riyal", "qatari", "QAR", 1},
    {"riyal", "yemeni", "YER", 1}, {"dirham", "", "AED", 1}, {"dirham", "moroccan", "MAD", 1},
    {"dinar", "", "", 1}, {"dinar", "iraqi", "IQD", 1}, {"dinar", "kuwaiti", "KWD", 1},
    {"dinar", "kuwait", "KWD", 1}, {"dinar", "jordanian", "JOD", 1},
    {"dinar", "serbian", "RSD", 1}, {"dinar", "algerian", "DZD", 1},
    {"dinar", "tunisian", "TND", 1}, {"dinar", "libyan", "LYD", 1},
    {"dinar", "bahraini", "BHD", 1}, {"peso", "", "MXN", 1}, {"peso", "argentine", "ARS", 1},
    {"peso", "argentinian", "ARS", 1}, {"peso", "chilean", "CLP", 1},
    {"peso", "colombian", "COP", 1}, {"peso", "philippine", "PHP", 1},
    {"peso", "cuban", "CUP", 1}, {"peso", "uruguayan", "UYU", 1}, {"peso", "dominican", "DOP", 1},
    {"reais", "", "BRL", 1}, {"real", "brazilian", "BRL", 1}, {"rand", "", "ZAR", 1},
    {"won", "", "KRW", 1}, {"won", "north", "KPW", 1}, {"baht", "", "THB", 1},
    {"dong", "", "VND", 1}, {"ringgit", "", "MYR", 1}, {"rupiah", "", "IDR", 1},
    {"taka", "", "BDT", 1}, {"franc", "", "CHF", 1}, {"franc", "swiss", "CHF", 1},
    {"franc", "french", "FRF", 1}, {"franc", "belgian", "BEF", 1}, {"franc", "cfa", "XOF", 1},
    {"franc", "congolese", "CDF", 1}, {"franc", "rwandan", "RWF", 1},
    {"franc", "luxembourg", "LUF", 1}, {"mark", "german", "DEM", 1},
    {"mark", "deutsche", "DEM", 1}, {"mark", "", "DEM", 1}, {"deutschmark", "", "DEM", 1},
    {"markka", "", "FIM", 1}, {"krone", "", "NOK", 1}, {"krone", "danish", "DKK", 1},
    {"kroner", "", "NOK", 1}, {"kroner", "danish", "DKK", 1}, {"crown", "danish", "DKK", 1},
    {"crown", "swedish", "SEK", 1}, {"crown", "norwegian", "NOK", 1}, {"crown", "", "SEK", 1},
    {"crown", "czech", "CZK", 1}, {"krona", "", "SEK", 1}, {"kronor", "", "SEK", 1},
    {"zloty", "", "PLN", 1}, {"forint", "", "HUF", 1}, {"koruna", "", "CZK", 1},
    {"leu", "", "RON", 1}, {"lei", "", "RON", 1}, {"lei", "moldovan", "MDL", 1},
    {"leva", "", "BGN", 1}, {"lev", "", "BGN", 1}, {"shekel", "", "ILS", 1},
    {"tenge", "", "KZT", 1}, {"som", "", "KGS", 1}, {"soum", "", "UZS", 1},
    {"sum", "uzbek", "UZS", 1}, {"somoni", "", "TJS", 1}, {"lari", "", "GEL", 1},
    {"dram", "", "AMD", 1}, {"afghani", "", "AFN", 1}, {"kyat", "", "MMK", 1},
    {"birr", "", "ETB", 1}, {"shilling", "", "KES", 1}, {"shilling", "kenyan", "KES", 1},
    {"shilling", "kenya", "KES", 1}, {"shilling", "ugandan", "UGX", 1},
    {"shilling", "uganda", "UGX", 1}, {"shilling", "tanzanian", "TZS", 1},
    {"shilling", "somali", "SOS", 1}, {"naira", "", "NGN", 1}, {"cedi", "", "GHS", 1},
    {"kwanza", "", "AOA", 1}, {"bolivar", "", "VES", 1}, {"soles", "", "PEN", 1},
    {"guarani", "", "PYG", 1}, {"colon", "rican", "CRC", 1}, {"lempira", "", "HNL", 1},
    {"quetzal", "", "GTQ", 1}, {"tugrik", "", "MNT", 1}, {"kip", "", "LAK", 1},
    {"riel", "", "KHR", 1}, {"pula", "", "BWP", 1}, {"guilder", "", "NLG", 1},
    {"peseta", "", "ESP", 1}, {"drachma", "", "GRD", 1}, {"escudo", "", "PTE", 1},
    {"schilling", "", "ATS", 1}, {"denar", "", "MKD", 1}, {"lek", "", "ALL", 1},
    {"kuna", "", "HRK", 1}, {"litas", "", "LTL", 1}, {"cent", "", "USD", 0.01F},
    {"pence", "", "GBP", 0.01F}, {"penny", "", "GBP", 0.01F}, {"bitcoin", "", "XBT", 1},
    {"dlr", "", "USD", 1}, {"ecu", "", "XEU", 1}, {"sdr", "", "XDR", 1},
    {"ariary", "", "MGA", 1}, {"dalasi", "", "GMD", 1}, {"kwacha", "", "ZMW", 1},
    {"kwacha", "malawi", "MWK", 1}, {"kwacha", "malawian", "MWK", 1}, {"metical", "", "MZN", 1},
    {"meticais", "", "MZN", 1}, {"leone", "", "SLE", 1}, {"nakfa", "", "ERN", 1},
    {"ouguiya", "", "MRU", 1}, {"maloti", "", "LSL", 1}, {"emalangeni", "", "SZL", 1},
    {"gourde", "", "HTG", 1}, {"balboa", "", "PAB", 1}, {"cordoba", "", "NIO", 1},
    {"boliviano", "", "BOB", 1}, {"ngultrum", "", "BTN", 1}, {"rufiyaa", "", "MVR", 1},
    {"kina", "", "PGK", 1}, {"tala", "", "WST", 1}, {"vatu", "", "VUV", 1},
    {"pataca", "", "MOP", 1}, {"austral", "", "ARA", 1}, {"cruzeiro", "", "BRE", 1},
    {"cruzado", "", "BRC", 1}, {"inti", "", "PEI", 1}, {"sucre", "", "ECS", 1},
    {"tolar", "", "SIT", 1}, {"lats", "", "LVL", 1}, {"kroon", "", "EEK", 1},
    {"karbovanets", "", "UAK", 1}, {"franc", "burundian", "BIF", 1},
    {"franc", "burundi", "BIF", 1}, {"franc", "guinean", "GNF", 1},
    {"franc", "djibouti", "DJF", 1}, {"franc", "comorian", "KMF", 1},
    {"franc", "rwanda", "RWF", 1}, {"dollar", "namibia", "NAD", 1},
    {"dollar", "brunei", "BND", 1}, {"dollar", "barbados", "BBD", 1},
    {"dollar", "barbadian", "BBD", 1}, {"dollar", "bahamian", "BSD", 1},
    {"dollar", "belize", "BZD", 1}, {"dollar", "caribbean", "XCD", 1},
    {"dollar", "fijian", "FJD", 1}, {"dollar", "guyana", "GYD", 1},
    {"dollar", "zimbabwean", "ZWL", 1}, {"dollar", "tobago", "TTD", 1},
    {"dinar", "yugoslav", "YUM", 1}, {"dinar", "macedonian", "MKD", 1},
    {"dinar", "sudanese", "SDD", 1}, {"rouble", "soviet", "SUR", 1},
    {"ruble", "soviet", "SUR", 1}, {"rupee", "seychelles", "SCR", 1},
    {"rupee", "seychellois", "SCR", 1}, {"rupee", "mauritius", "MUR", 1},
    {"pound", "maltese", "MTL", 1}, {"pound", "turkish", "TRL", 1},
    {"koruna", "slovak", "SKK", 1}, {"crown", "slovak", "SKK", 1},
    {"crown", "icelandic", "ISK", 1}, {"krona", "icelandic", "ISK", 1}, {"kronur", "", "ISK", 1}, {"krónur", "", "ISK", 1}, {"króna", "", "ISK", 1},
    {"crown", "estonian", "EEK", 1}, {"denar", "macedonian", "MKD", 1},
    {"tenge", "kazakh", "KZT", 1}, {"dirham", "uae", "AED", 1}, {"dirham", "emirati", "AED", 1},
    {"piastre", "", "EGP", 0.01F}, {"paisa", "", "INR", 0.01F}, {"kopeck", "", "RUB", 0.01F}};

static bool upper(ent_slice text) {
  for (size_t i = 0; i < text.size; i++)
    if (text.data[i] < 'A' || text.data[i] > 'Z') return false;
  return true;
}

/* Three capital letters of ISO 4217; also "usd" in small letters beside digits. */
static const char *code_of(const ent_atom *a, bool beside_digits) {
  if (a->kind != ENT_ATOM_WORD) return NULL;
  if (a->text.size == 3 && (upper(a->text) || beside_digits)) {
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
      char lower[4] = {(char)(codes[i][0] + 32), (char)(codes[i][1] + 32), (char)(codes[i][2] + 32),
                       0};
      if (!ent_atom_is(a, lower)) continue;
      if (upper(a->text) || !strcmp(codes[i], "USD") || !strcmp(codes[i], "EUR") ||
          !strcmp(codes[i], "GBP") || !strcmp(codes[i], "CNY"))
        return codes[i];
    }
  }
  for (size_t i = 0; i < sizeof briefs / sizeof briefs[0]; i++)
    if (ent_atom_is(a, briefs[i].word)) return briefs[i].code;
  return NULL;
}

static const char *sign_of(const ent_atom *a) {
  if (a->kind != ENT_ATOM_MARK) return NULL;
  for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
    if (signs[i].sign == a->number) return signs[i].code;
  return NULL;
}

static uint32_t take(ent_unit *unit, const char *code, double scale, uint32_t n) {
  *unit = (ent_unit){code, scale, ENT_UNIT_MONEY};
  return n;
}

uint32_t ent__read_currency_before(const ent_atoms *atoms, uint32_t at, ent_unit *unit) {
  const ent_atom *a = atoms->items + at;
  const char *code = sign_of(a);
  uint32_t n = 1;
  if (code) return take(unit, code, 1, 1);
  if (a->kind != ENT_ATOM_WORD) return 0;
  /* "US$", "C $", "U.S. $" */
  if (ent_atom_is(a, "u") && ent_atom_mark(a + 1, '.') && ent_atom_is(a + 2, "s") && a[2].glued) {
    n = 3;
    if (ent_atom_mark(a + 3, '.') && a[3].glued) n = 4;
    if (ent_atom_mark(a + n, '$')) return take(unit, "USD", 1, n + 1);
    return 0;
  }
  if (ent_atom_mark(a + 1, '$') && a->text.size <= 4) {
    for (size_t i = 0; i < sizeof dollars / sizeof dollars[0]; i++)
      if (ent_atom_is(a, dollars[i].letters) &&
          (a[1].glued || a->text.size > 1 || ent_atom_is(a, "c")))
        return take(unit, dollars[i].code, 1, 2);
  }
  code = code_of(a, false);
  if (!code) return 0;
  if (ent_atom_mark(a + 1, '.') && a[1].glued && !upper(a->text)) n = 2; /* "Rs." */
  if (sign_of(a + n)) n++;
  if (ent_atom_mark(a + n, '-') && a[n].glued && a[n + 1].kind == ENT_ATOM_NUMBER) n++;
  return a[n].kind == ENT_ATOM_NUMBER || ent_atom_mark(a + n, '.') ? take(unit, code, 1, n) : 0;
}

/* "dollars" of the table's "dollar". */
static bool names_currency(const ent_atom *a, const char *noun) {
  size_t size = strlen(noun), got = a->text.size;
  if (ent_atom_is(a, noun)) return true;
  if (got != size + 1 || (a->text.data[size] != 's' && a->text.data[size] != 'S')) return false;
  ent_atom short_form = *a;
  short_form.text.size = size;
  return ent_atom_is(&short_form, noun);
}

static const currency_name *name_of(const ent_atom *a, const ent_atom *adjective) {
  const currency_name *plain = NULL;
  if (a->kind != ENT_ATOM_WORD || a->text.size < 3 || a->text.size > 12) return NULL;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if ((names[i].noun[0] | 32) != (a->text.data[0] | 32) || !names_currency(a, names[i].noun))
      continue;
    if (!names[i].adjective[0]) plain = &names[i];
    else if (adjective && ent_atom_is(adjective, names[i].adjective)) return &names[i];
  }
  return plain;
}

/* What may stand between a figure and its currency: "US", "U.S.", "Hong Kong". */
static uint32_t adjectives_before_currency(const ent_atom *a) {
  uint32_t n = 0;
  if (ent_atom_mark(a, '-')) a++, n++;
  for (uint32_t i = 0; i < 6; i++, a++, n++) {
    if (a->kind == ENT_ATOM_WORD && name_of(a, NULL)) return n;
    if (a->kind == ENT_ATOM_MARK && a->number != '.' && a->number != '(' && a->number != ')')
      return UINT32_MAX;
    if (a->kind == ENT_ATOM_WORD && !a->capital && a->text.size > 2 && a->word != ENT_WORD_NONE)
      return UINT32_MAX;
    if (a->kind == ENT_ATOM_NUMBER || a->number == 0) {
      if (a->kind != ENT_ATOM_WORD) return UINT32_MAX;
    }
  }
  return UINT32_MAX;
}

/* Names of money that mean other things too: "two parties won". */
static bool also_a_word(const char *noun) {
  static const char *const words[] = {
      "won",  "mark", "pound", "rand", "crown", "real",     "sum", "lev", "lek",  "som",
      "dong", "kip",  "colon", "cent", "penny", "sterling", "leu", "lei", "dram", "quid"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (!strcmp(noun, words[i])) return true;
  return false;
}

uint32_t ent__read_currency_after(const ent_atoms *atoms, uint32_t at, ent_unit *unit) {
  const ent_atom *a = atoms->items + at;
  const char *code = sign_of(a);
  const currency_name *name;
  uint32_t n;
  if (code && !(a[1].kind == ENT_ATOM_NUMBER && !a->glued)) return take(unit, code, 1, 1);
  code = code_of(a, true);
  if (code) return take(unit, code, 1, 1);
  /* "120 MEUR" */
  if (a->text.size == 4 && upper(a->text) && (a->text.data[0] == 'M' || a->text.data[0] == 'K')) {
    ent_atom rest = *a;
    rest.text.data++;
    rest.text.size--;
    code = code_of(&rest, false);
    if (code) return take(unit, code, a->text.data[0] == 'M' ? 1e6 : 1e3, 1);
  }
  n = adjectives_before_currency(a);
  if (n == UINT32_MAX) return 0;
  name = name_of(a + n, n ? a + n - 1 : NULL);
  if (n && ent_atom_mark(a + n - 1, '-')) name = name_of(a + n, NULL);
  /* "passed the 500 million |mark| in 2022" */
  if (!n && ent_atom_is(a, "mark") && (a[1].kind == ENT_ATOM_MARK || a[1].kind == ENT_ATOM_NUMBER || ent__ends_noun_phrase(a + 1))) return 0;
  /* "54,000 pounds of food"; "two marks" of a test; "won" is also a verb. */
  if (!strcmp(name->noun, "pound") && is(a + n + 1, ENT_WORD_OF)) return 0;
  if (n && !name->adjective[0] && !ent_atom_mark(a + n - 1, '-')) {
    const ent_atom *first = a + (ent_atom_mark(a, '-') || ent_atom_mark(a, '(') ? 1 : 0);
    bool states = ent_atom_is(first, "u") || ent_atom_is(first, "us");
    if (!first->capital && !states && (n > 1 || also_a_word(name->noun))) return 0;
  }
  return take(unit, name->code, (double)name->scale == 0.01F ? 0.01 : (double)name->scale, n + 1);
}

static const struct {
  char word[12];
  char unit[18];
  double scale;
  ent_unit_class unit_class;
} measures[] = {
    {"km", "km", 1, ENT_UNIT_LENGTH}, {"kilometer", "km", 1, ENT_UNIT_LENGTH},
    {"kilometre", "km", 1, ENT_UNIT_LENGTH}, {"kms", "km", 1, ENT_UNIT_LENGTH},
    {"meter", "m", 1, ENT_UNIT_LENGTH}, {"metre", "m", 1, ENT_UNIT_LENGTH},
    {"cm", "cm", 1, ENT_UNIT_LENGTH}, {"centimeter", "cm", 1, ENT_UNIT_LENGTH},
    {"centimetre", "cm", 1, ENT_UNIT_LENGTH}, {"mm", "mm", 1, ENT_UNIT_LENGTH},
    {"mile", "miles", 1, ENT_UNIT_LENGTH}, {"foot", "feet", 1, ENT_UNIT_LENGTH},
    {"feet", "feet", 1, ENT_UNIT_LENGTH}, {"ft", "feet", 1, ENT_UNIT_LENGTH},
    {"inch", "inches", 1, ENT_UNIT_LENGTH}, {"inches", "inches", 1, ENT_UNIT_LENGTH},
    {"yard", "yards", 1, ENT_UNIT_LENGTH}, {"hectare", "hectares", 1, ENT_UNIT_AREA},
    {"ha", "hectares", 1, ENT_UNIT_AREA}, {"acre", "acres", 1, ENT_UNIT_AREA},
    {"ton", "tonnes", 1, ENT_UNIT_WEIGHT}, {"tonne", "tonnes", 1, ENT_UNIT_WEIGHT},
    {"kg", "kg", 1, ENT_UNIT_WEIGHT}, {"kilogram", "kg", 1, ENT_UNIT_WEIGHT},
    {"kilo", "kg", 1, ENT_UNIT_WEIGHT}, {"gram", "g", 1, ENT_UNIT_WEIGHT},
    {"pound", "lb", 1, ENT_UNIT_WEIGHT}, {"lb", "lb", 1, ENT_UNIT_WEIGHT},
    {"lbs", "lb", 1, ENT_UNIT_WEIGHT}, {"ounce", "oz", 1, ENT_UNIT_WEIGHT},
    {"kiloton", "kilotons", 1, ENT_UNIT_WEIGHT}, {"barrel", "barrels", 1, ENT_UNIT_OTHER},
    {"bpd", "barrels_per_day", 1, ENT_UNIT_OTHER}, {"ml", "ml", 1, ENT_UNIT_OTHER},
    {"kmph", "km/h", 1, ENT_UNIT_OTHER}, {"litre", "litres", 1, ENT_UNIT_OTHER},
    {"liter", "litres", 1, ENT_UNIT_OTHER}, {"gallon", "gallons", 1, ENT_UNIT_OTHER},
    {"bushel", "bushels", 1, ENT_UNIT_OTHER}, {"mw", "MW", 1, ENT_UNIT_OTHER},
    {"gw", "GW", 1, ENT_UNIT_OTHER}, {"megawatt", "MW", 1, ENT_UNIT_OTHER},
    {"gigawatt", "GW", 1, ENT_UNIT_OTHER}, {"kwh", "kWh", 1, ENT_UNIT_OTHER},
    {"mwh", "MWh", 1, ENT_UNIT_OTHER}, {"twh", "TWh", 1, ENT_UNIT_OTHER},
    {"gwh", "GWh", 1, ENT_UNIT_OTHER}, {"kilowatt", "kW", 1, ENT_UNIT_OTHER},
    {"kilovolt", "kV", 1, ENT_UNIT_OTHER}, {"kv", "kV", 1, ENT_UNIT_OTHER},
    {"kph", "km/h", 1, ENT_UNIT_OTHER}, {"mph", "mph", 1, ENT_UNIT_OTHER},
    {"degree", "degrees", 1, ENT_UNIT_OTHER}, {"m", "m", 1, ENT_UNIT_LENGTH},
    {"t", "tonnes", 1, ENT_UNIT_WEIGHT}};

static uint32_t read_percent(const ent_atom *a, ent_unit *unit) {
  uint32_t n = 0;
  bool points;
  if (ent_atom_mark(a, '-') && (ent_atom_is(a + 1, "percent") || ent_atom_is(a + 1, "per")))
    a++, n++;
  if (ent_atom_mark(a, '%') || ent_atom_is(a, "percent") || ent_atom_is(a, "pct") ||
      ent_atom_is(a, "percents") || ent_atom_is(a, "percentage"))
    n += 1;
  else if (ent_atom_is(a, "per") && ent_atom_is(a + 1, "cent")) n += 2;
  else return 0;
  points = ent_atom_is(a + 1, "point") || ent_atom_is(a + 1, "points");
  *unit = (ent_unit){points ? "percentage points" : "percent", 1, ENT_UNIT_PERCENT};
  return n + points;
}

/* "barrels |per day|", "miles |an hour|", "km|/h|": the unit becomes one of speed or flow. */
static uint32_t read_rate(const ent_atom *a, ent_unit *unit) {
  static const struct { const char *of, *time, *rate; } rates[] = {
      {"barrels", "day", "barrels_per_day"}, {"km", "hour", "km/h"}, {"km", "h", "km/h"},
      {"km", "hr", "km/h"}, {"miles", "hour", "mph"}};
  bool per = ent_atom_is(a, "per") || is(a, ENT_WORD_A) || (ent_atom_mark(a, '/') && a->glued);
  for (size_t i = 0; per && i < sizeof rates / sizeof rates[0]; i++)
    if (!strcmp(unit->code, rates[i].of) && ent_atom_is(a + 1, rates[i].time)) {
      *unit = (ent_unit){rates[i].rate, 1, ENT_UNIT_OTHER};
      return 2;
    }
  return 0;
}

/* "kilowatt|-hours|": of energy, not of power. */
static uint32_t read_hours(const ent_atom *a, ent_unit *unit) {
  static const char *const powers[][2] = {{"kW", "kWh"}, {"MW", "MWh"}, {"GW", "GWh"}};
  uint32_t dash = ent_atom_mark(a, '-') ? 1 : 0;
  for (size_t i = 0; i < sizeof powers / sizeof powers[0]; i++)
    if (!strcmp(unit->code, powers[i][0]) && (ent_atom_is(a + dash, "hours") || ent_atom_is(a + dash, "hour"))) {
      unit->code = powers[i][1];
      return dash + 1;
    }
  return 0;
}

uint32_t ent__read_measure(const ent_atoms *atoms, uint32_t at, ent_unit *unit) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = read_percent(a, unit), dash = 0;
  bool square, cubic;
  if (n) return n;
  if (ent_atom_mark(a, '-')) a++, dash = 1;
  if (a->kind != ENT_ATOM_WORD) return 0;
  square = ent_atom_is(a, "square") || ent_atom_is(a, "sq");
  cubic = ent_atom_is(a, "cubic");
  if (square || cubic) {
    n = 1;
    if (ent_atom_mark(a + 1, '.')) n = 2;
  }
  if (ent_atom_is(a, "metric") || ent_atom_is(a, "nautical")) n = 1;
  for (size_t i = 0; i < sizeof measures / sizeof measures[0]; i++) {
    if (!names_currency(a + n, measures[i].word)) continue;
    if (!strcmp(measures[i].word, "pound") && !is(a + n + 1, ENT_WORD_OF)) continue; /* money */
    if (measures[i].word[1] == 0 && !a->glued) continue; /* "m", "t" only as "5m" */
    *unit = (ent_unit){measures[i].unit, measures[i].scale, measures[i].unit_class};
    if (square && !strcmp(measures[i].unit, "km")) *unit = (ent_unit){"km2", 1, ENT_UNIT_AREA};
    else if (square && !strcmp(measures[i].unit, "m")) *unit = (ent_unit){"m2", 1, ENT_UNIT_AREA};
    else if (square && !strcmp(unit->code, "feet"))
      *unit = (ent_unit){"square feet", 1, ENT_UNIT_AREA};
    else if (square) *unit = (ent_unit){"square miles", 1, ENT_UNIT_AREA};
    else if (cubic && !strcmp(unit->code, "feet"))
      *unit = (ent_unit){"cubic feet", 1, ENT_UNIT_OTHER};
    else if (cubic) *unit = (ent_unit){"m3", 1, ENT_UNIT_OTHER};
    else if (a[n + 1].number == 0xB2 ||
             (a[n + 1].kind == ENT_ATOM_NUMBER && a[n + 1].glued && a[n + 1].number == 2)) {
      *unit = (ent_unit){unit->code[0] == 'm' ? "m2" : "km2", 1, ENT_UNIT_AREA};
      n++;
    }
    n += read_rate(a + n + 1, unit);
    n += read_hours(a + n + 1, unit);
    return n + 1 + dash;
  }
  return 0;
}

/* Longest first; matched backwards from the figure. */
static const struct { const char *words[4]; char comparator[3]; } comparators[] = {
    {{"no", "less", "than", NULL}, ">="}, {{"not", "less", "than", NULL}, ">="},
    {{"no", "fewer", "than", NULL}, ">="}, {{"no", "more", "than", NULL}, "<="},
    {{"not", "more", "than", NULL}, "<="}, {{"in", "excess", "of", NULL}, ">"},
    {{"a", "maximum", "of", NULL}, "<="}, {{"a", "minimum", "of", NULL}, ">="},
    {{"as", "many", "as", NULL}, "<="}, {{"as", "much", "as", NULL}, "<="},
    {{"as", "few", "as", NULL}, ">="}, {{"as", "little", "as", NULL}, ">="},
    {{"more", "than", NULL, NULL}, ">"}, {{"more", "then", NULL, NULL}, ">"},
    {{"more", "the", NULL, NULL}, ">"}, {{"greater", "than", NULL, NULL}, ">"},
    {{"larger", "than", NULL, NULL}, ">"}, {{"higher", "than", NULL, NULL}, ">"},
    {{"upwards", "of", NULL, NULL}, ">"}, {{"upward", "of", NULL, NULL}, ">"},
    {{"less", "than", NULL, NULL}, "<"}, {{"fewer", "than", NULL, NULL}, "<"},
    {{"lower", "than", NULL, NULL}, "<"}, {{"at", "least", NULL, NULL}, ">="},
    {{"at", "most", NULL, NULL}, "<="}, {{"up", "to", NULL, NULL}, "<="},
    {{"close", "to", NULL, NULL}, "~"}, {{"or", "so", NULL, NULL}, "~"},
    {{"a", "mere", NULL, NULL}, "="}, {{"just", "over", NULL, NULL}, ">"},
    {{"well", "over", NULL, NULL}, ">"}, {{"just", "under", NULL, NULL}, "<"},
    {{"over", NULL, NULL, NULL}, ">"}, {{"above", NULL, NULL, NULL}, ">"},
    {{"exceeding", NULL, NULL, NULL}, ">"}, {{"exceeded", NULL, NULL, NULL}, ">"},
    {{"exceeds", NULL, NULL, NULL}, ">"}, {{"exceed", NULL, NULL, NULL}, ">"},
    {{"surpassed", NULL, NULL, NULL}, ">"}, {{"surpassing", NULL, NULL, NULL}, ">"},
    {{"under", NULL, NULL, NULL}, "<"}, {{"below", NULL, NULL, NULL}, "<"},
    {{"nearly", NULL, NULL, NULL}, "~"}, {{"almost", NULL, NULL, NULL}, "~"},
    {{"near", NULL, NULL, NULL}, "~"}, {{"about", NULL, NULL, NULL}, "~"},
    {{"around", NULL, NULL, NULL}, "~"}, {{"approximately", NULL, NULL, NULL}, "~"},
    {{"some", NULL, NULL, NULL}, "~"}, {{"roughly", NULL, NULL, NULL}, "~"},
    {{"estimated", NULL, NULL, NULL}, "~"}, {{"circa", NULL, NULL, NULL}, "~"},
    {{"approaching", NULL, NULL, NULL}, "~"}, {{"approx", NULL, NULL, NULL}, "~"},
    {{"minimum", NULL, NULL, NULL}, ">="}, {{"maximum", NULL, NULL, NULL}, "<="},
    {{"top", NULL, NULL, NULL}, "<="}};

/* "handed |over| 700 tonnes": of the verb. */
static bool is_particle(const ent_atom *over) {
  static const char *const verbs[] = {"hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning"};
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
    if (ent_atom_is(over, "over") && ent_atom_is(over - 1, verbs[i])) return true;
  return false;
}

const char *ent__read_comparator(const ent_atoms *atoms, uint32_t at, uint32_t *back) {
  const ent_atom *a = atoms->items;
  *back = 0;
  if (at > 1 && is_particle(a + at - 1)) return "=";
  if (at && is(a + at - 1, ENT_WORD_A) && at > 1 && ent_atom_is(a + at - 2, "over")) at--;
  for (size_t i = 0; i < sizeof comparators / sizeof comparators[0]; i++) {
    uint32_t n = 0;
    while (n < 4 && comparators[i].words[n]) n++;
    if (n > at) continue;
    bool all = true;
    for (uint32_t k = 0; all && k < n; k++)
      all = ent_atom_is(a + at - n + k, comparators[i].words[k]);
    if (!all) continue;
    *back = n;
    return comparators[i].comparator;
  }
  if (at && (ent_atom_mark(a + at - 1, '>') || ent_atom_mark(a + at - 1, '<'))) {
    *back = 1;
    return a[at - 1].number == '>' ? ">" : "<";
  }
  return "=";
}

ent_slice ent__plural_of(ent_arena *arena, ent_slice noun, bool plural) {
  static const char *const persons[] = {"people", "person", "persons", "individual", "individuals",
    "civilian", "civilians", "others", "inhabitant", "inhabitants", "resident", "residents",
    "citizens", "citizen"};
  static const char *const odd[][2] = {{"man", "men"}, {"woman", "women"}, {"child", "children"},
    {"foot", "feet"}, {"aircraft", "aircraft"}, {"personnel", "personnel"}, {"police", "police"},
    {"staff", "staff"}, {"men", "men"}, {"women", "women"}, {"children", "children"}};
  char *out;
  size_t size = noun.size;
  for (size_t i = 0; i < sizeof persons / sizeof persons[0]; i++)
    if (ent_slice_eq_nocase(noun, ent_slice_of(persons[i]))) return ENT_SLICE("persons");
  for (size_t i = 0; i < sizeof odd / sizeof odd[0]; i++)
    if (ent_slice_eq_nocase(noun, ent_slice_of(odd[i][0]))) return ent_slice_of(odd[i][1]);
  if (!size) return noun;
  out = ent_arena_alloc(arena, size + 3);
  if (!out) return ENT_EMPTY;
  for (size_t i = 0; i < size; i++)
    out[i] = noun.data[i] >= 'A' && noun.data[i] <= 'Z' ? (char)(noun.data[i] + 32) : noun.data[i];
  if (plural) return (ent_slice){out, size};
  char last = out[size - 1], before = size > 1 ? out[size - 2] : 0;
  if (last == 'y' && !memchr("aeiou", before, 5)) {
    memcpy(out + size - 1, "ies", 3);
    return (ent_slice){out, size + 2};
  }
  if (last == 's' || last == 'x' || last == 'z' ||
      (last == 'h' && (before == 'c' || before == 's'))) {
    memcpy(out + size, "es", 2);
    return (ent_slice){out, size + 2};
  }
  out[size] = 's';
  return (ent_slice){out, size + 1};
}

bool ent__names_by_number(const ent_atom *atom) {
  static const char *const words[] = {
      "resolution", "resolutions", "article",  "articles",  "section",   "sections",   "chapter",
      "no",         "nos",         "number",   "flight",    "boeing",    "airbus",     "room",
      "highway",    "route",       "protocol", "annex",     "paragraph", "paragraphs", "page",
      "pages",      "vol",         "volume",   "type",      "mark",      "law",        "decree",
      "directive",  "rule",        "phase",    "level",     "tier",      "title",      "table",
      "figure",     "category",    "document", "clause",    "agenda",    "vision",     "apollo",
      "formula",    "channel",     "radio",    "goal",      "sdg",       "unscr",      "res",
      "item",       "point",       "order",    "act",       "bill",      "case",       "appendix",
      "tel",        "fax",         "phone",    "operation", "psalm",     "model",      "windows",
      "step",       "part",        "art",      "sec"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_atom_is(atom, words[i])) return true;
  return false;
}

bool ent__ends_noun_phrase(const ent_atom *atom) {
  static const char *const words[] = {
      "is",    "are",     "be",      "been", "being", "that", "which", "who",    "whom",
      "whose", "with",    "without", "as",   "than",  "but",  "nor",   "if",     "when",
      "while", "because", "not",     "can",  "could", "may",  "might", "must",   "should",
      "do",    "does",    "it",      "they", "he",    "she",  "we",    "i",      "you",
      "there", "also",    "into",    "out",  "up",    "down", "per",   "under",  "against",
      "among", "across",  "along",   "near", "via",   "such", "each",  "apiece", "more",
      "less",  "where",   "upon",    "onto"};
  switch (atom->word) {
    case ENT_WORD_OF: case ENT_WORD_IN: case ENT_WORD_BY: case ENT_WORD_FROM: case ENT_WORD_TO:
    case ENT_WORD_SINCE: case ENT_WORD_UNTIL: case ENT_WORD_THE: case ENT_WORD_A: case ENT_WORD_AND:
    case ENT_WORD_OR: case ENT_WORD_BETWEEN: case ENT_WORD_PAST: case ENT_WORD_WILL:
    case ENT_WORD_POSSESS: case ENT_WORD_BEFORE: case ENT_WORD_AFTER: case ENT_WORD_STORY:
    case ENT_WORD_SHIFT: case ENT_WORD_DEICTIC: case ENT_WORD_AGO: case ENT_WORD_LATER:
    case ENT_WORD_EARLIER: case ENT_WORD_NOW:
      return true;
    default:
      break;
  }
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_atom_is(atom, words[i])) return true;
  return false;
}
