/* Closed lists of English: abbreviations, contractions, prefixes, units. Each list is
 * sorted (a unit test checks it) and searched by halving. */
#include "segment/tables.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
enum { LONGEST = 24 };

/* Order of a lower-cased word against a lower-case entry. */
static int compare(ent_slice word, const char *entry) {
  for (size_t i = 0; i < word.size; i++) {
    unsigned char c = (unsigned char)word.data[i];
    unsigned char e = (unsigned char)entry[i];
    if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 32);
    if (c != e) return c < e ? -1 : 1;
  }
  return entry[word.size] ? -1 : 0;
}

static size_t find(const char *const *list, size_t count, ent_slice word) {
  size_t low = 0, high = count;
  if (word.size == 0 || word.size > LONGEST) return count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = compare(word, list[middle]);
    if (order == 0) return middle;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return count;
}
#define IN(list, word) (find((list), COUNT(list), (word)) < COUNT(list))

static const char *const titles[] = {
    "abp",    "adj",   "adm",   "amb",  "atty",  "brig", "capt", "cdr",  "cmdr",  "cmdt",
    "col",    "comdr", "cpl",   "cpt",  "det",   "dr",   "drs",  "ens",  "fr",    "gen",
    "gov",    "govs",  "hon",   "insp", "lieut", "lt",   "ltc",  "ltg",  "maj",   "mdm",
    "messrs", "mgr",   "mlle",  "mme",  "mr",    "mrs",  "ms",   "msgr", "mt",    "pfc",
    "pres",   "prof",  "profs", "pvt",  "rep",   "reps", "rev",  "sen",  "sens",  "sgt",
    "smt",    "spc",   "spec",  "sr",   "ssgt",  "st",   "ste",  "supt", "treas", "vadm",
};

static const char *const before_numbers[] = {
    "apr",  "art",  "arts", "aug",   "bd",   "bk",   "ca",      "ch",   "chap", "cl",  "dec",
    "doc",  "docs", "eq",   "eqs",   "est",  "feb",  "fig",     "figs", "fn",   "fol", "fri",
    "jan",  "jul",  "jun",  "mar",   "mon",  "no",   "nos",     "nov",  "nr",   "nrs", "oct",
    "op",   "p",    "para", "paras", "pars", "pg",   "pos",     "pp",   "pt",   "re",  "reg",
    "regs", "res",  "rs",   "sat",   "sec",  "sect", "sep",     "sept", "ser",  "sun", "tab",
    "tel",  "thu",  "thur", "thurs", "tue",  "tues", "u.n.doc", "vol",  "vols", "wed",
};

static const char *const plain[] = {
    "a.m",   "abbr",    "acad",  "ala",   "alt",  "anon", "approx", "apt",   "ariz", "ark",  "arr",
    "arrv",  "assn",    "assoc", "asst",  "attn", "ave",  "avg",    "b.a",   "b.c",  "b.s",  "bldg",
    "blvd",  "bn",      "bros",  "calif", "cent", "cf",   "co",     "colo",  "comm", "conf", "conn",
    "cont",  "corp",    "cos",   "ctr",   "d.c",  "del",  "dept",   "depts", "dist", "div",  "dlr",
    "dlrs",  "ed",      "edn",   "eds",   "enc",  "esp",  "esq",    "etc",   "exec", "exp",  "ext",
    "fed",   "fla",     "freq",  "ft",    "ga",   "gmbh", "govt",   "ill",   "inc",  "incl", "ind",
    "inst",  "int",     "intl",  "jct",   "jr",   "kan",  "ky",     "la",    "lb",   "lbs",  "llc",
    "ltd",   "ltda",    "m.a",   "m.d",   "max",  "md",   "mfg",    "mich",  "min",  "minn", "misc",
    "mln",   "mo",      "mob",   "mos",   "mtn",  "mun",  "n.a",    "natl",  "neb",  "nev",  "okla",
    "ont",   "ore",     "oz",    "p.m",   "pa",   "penn", "ph",     "ph.d",  "phd",  "pkg",  "plc",
    "pop",   "prov",    "pseud", "pty",   "pub",  "que",  "rd",     "ret",   "rpt",  "s.a",  "sask",
    "seq",   "soc",     "sq",    "tbsp",  "tenn", "tex",  "trans",  "tsp",   "u.k",  "u.n",  "u.s",
    "u.s.a", "u.s.s.r", "univ",  "va",    "ver",  "vt",   "wash",   "wis",   "wisc", "wyo",  "yr",
    "yrs",
};

static const char *const inner[] = {
    "a.k.a", "aka",  "al", "c",      "cf",  "e.g", "eg",  "esp", "et al",
    "i.e",   "ibid", "ie", "op.cit", "q.v", "v",   "viz", "vs",
};

/* Abbreviations that are words too: "no. 5", but "He said no." */
static const char *const also_words[] = {
    "adj",  "ala",  "alt",   "apt",  "ark",  "arr", "art",  "arts", "bros", "c",   "cent",
    "ch",   "cl",   "co",    "conf", "cont", "dec", "del",  "det",  "dist", "doc", "docs",
    "ed",   "est",  "exec",  "exp",  "fed",  "fig", "figs", "fri",  "ft",   "ga",  "gen",
    "gov",  "hon",  "ill",   "ind",  "int",  "jun", "kan",  "la",   "mar",  "max", "min",
    "misc", "mo",   "mob",   "mon",  "mos",  "mt",  "no",   "nos",  "op",   "ore", "p",
    "pa",   "para", "paras", "penn", "ph",   "plc", "pop",  "pos",  "pub",  "que", "re",
    "rep",  "reps", "res",   "ret",  "sat",  "sec", "sect", "seq",  "ser",  "soc", "spec",
    "sun",  "tab",  "trans", "v",    "va",   "ver", "wash", "wed",
};

static const struct fused {
  const char *word;
  size_t first; /* bytes of the first part */
} fused[] = {
    {"aint", 2},   {"arent", 3},  {"cannot", 3},  {"cant", 2},     {"coulda", 5}, {"couldnt", 5},
    {"didnt", 3},  {"doesnt", 4}, {"dont", 2},    {"gimme", 3},    {"gonna", 3},  {"gotta", 3},
    {"hadnt", 3},  {"hasnt", 3},  {"havent", 4},  {"heres", 4},    {"hes", 2},    {"im", 1},
    {"isnt", 2},   {"itll", 2},   {"ive", 1},     {"lemme", 3},    {"lotsa", 4},  {"lotta", 3},
    {"outta", 3},  {"shes", 3},   {"shoulda", 6}, {"shouldnt", 6}, {"thats", 4},  {"theres", 5},
    {"theyll", 4}, {"theyre", 4}, {"wanna", 3},   {"wasnt", 3},    {"werent", 4}, {"whats", 4},
    {"wont", 2},   {"woulda", 5}, {"wouldnt", 5}, {"youll", 3},    {"youre", 3},  {"youve", 3},
};

static const char *const prefixes[] = {
    "a",       "agro",  "ante",  "anti",  "arch",  "be",  "bi",    "bio",   "co",
    "counter", "cross", "cyber", "de",    "e",     "ex",  "extra", "hyper", "infra",
    "inter",   "intra", "macro", "mega",  "micro", "mid", "mini",  "mono",  "multi",
    "non",     "over",  "para",  "peri",  "post",  "pre", "pro",   "proto", "pseudo",
    "re",      "semi",  "sub",   "super", "tri",   "u",   "ultra", "un",    "uni",
};

static const char *const units[] = {
    "am",  "b",   "bcm", "bn", "cm",  "ft",   "g",   "gb", "gw", "gwh", "h",
    "ha",  "hr",  "hrs", "hz", "k",   "kg",   "khz", "km", "kw", "kwh", "lb",
    "lbs", "m",   "mb",  "mg", "mhz", "mins", "ml",  "mm", "mn", "mph", "mt",
    "mw",  "mwh", "oz",  "pm", "sec", "secs", "sq",  "tb", "tn", "trn", "yrs",
};

static const char *const currencies[] = {
    "aed", "ars", "aud", "azn", "brl", "cad", "chf", "clp", "cny", "czk", "dkk",
    "egp", "eur", "gbp", "hkd", "idr", "ils", "inr", "irr", "jpy", "krw", "kzt",
    "mxn", "myr", "ngn", "nok", "nzd", "php", "pkr", "pln", "rmb", "rs",  "rub",
    "sar", "sek", "sgd", "thb", "try", "twd", "uah", "usd", "vnd", "zar",
};

static const char *const suffixes[] = {
    "ac",  "aero", "ai",  "app",  "asp", "aspx", "au",  "avi", "az",   "be",   "biz", "bmp",  "br",
    "ca",  "cfm",  "ch",  "cn",   "co",  "com",  "csv", "cz",  "de",   "dk",   "doc", "docx", "edu",
    "es",  "eu",   "exe", "fi",   "fm",  "fr",   "gif", "gov", "gr",   "hk",   "htm", "html", "id",
    "ie",  "il",   "in",  "info", "int", "io",   "ir",  "it",  "jp",   "jpeg", "jpg", "js",   "kr",
    "kz",  "lk",   "ly",  "me",   "mil", "mov",  "mp3", "mp4", "mpg",  "mx",   "my",  "net",  "ng",
    "nl",  "no",   "nz",  "org",  "pdf", "ph",   "php", "pk",  "pl",   "png",  "ppt", "pptx", "ps",
    "pt",  "py",   "ro",  "rs",   "rtf", "ru",   "se",  "sg",  "th",   "tiff", "tr",  "tv",   "tw",
    "txt", "ua",   "uk",  "us",   "vn",  "wav",  "wmv", "xls", "xlsx", "xml",  "za",  "zip",
};

static const char *const starters[] = {
    "a",         "according",  "additionally", "after",       "all",     "also",         "although",
    "among",     "an",         "and",          "another",     "any",     "are",          "as",
    "at",        "because",    "before",       "besides",     "both",    "but",          "by",
    "can",       "currently",  "despite",      "did",         "do",      "does",         "during",
    "each",      "earlier",    "either",       "even",        "every",   "finally",      "first",
    "following", "for",        "from",         "furthermore", "given",   "has",          "have",
    "he",        "hence",      "her",          "here",        "his",     "how",          "however",
    "i",         "if",         "in",           "indeed",      "instead", "is",           "it",
    "its",       "just",       "last",         "later",       "let",     "like",         "many",
    "maybe",     "meanwhile",  "moreover",     "most",        "my",      "nevertheless", "no",
    "nor",       "not",        "now",          "of",          "on",      "once",         "one",
    "only",      "or",         "other",        "others",      "our",     "over",         "perhaps",
    "please",    "previously", "recently",     "several",     "she",     "similarly",    "since",
    "so",        "some",       "soon",         "such",        "that",    "the",          "their",
    "then",      "there",      "therefore",    "these",       "they",    "this",         "those",
    "though",    "through",    "throughout",   "thus",        "to",      "today",        "two",
    "under",     "unlike",     "until",        "upon",        "was",     "we",           "were",
    "what",      "when",       "where",        "whether",     "which",   "while",        "who",
    "why",       "will",       "with",         "within",      "without", "would",        "yes",
    "yet",       "you",        "your",
};

static const char *const commons[] = {
    "about",       "affairs",   "after",        "again",        "against",       "agreement",
    "also",        "and",       "any",          "are",          "armed",         "army",
    "been",        "before",    "being",        "between",      "border",        "both",
    "but",         "central",   "chairman",     "citizens",     "conflict",      "cooperation",
    "council",     "countries", "country",      "defence",      "defense",       "deputy",
    "development", "during",    "each",         "east",         "economic",      "every",
    "first",       "for",       "forces",       "foreign",      "former",        "friendship",
    "from",        "general",   "government",   "has",          "have",          "held",
    "her",         "his",       "however",      "independence", "international", "into",
    "islamic",     "its",       "joint",        "last",         "leader",        "many",
    "meeting",     "member",    "military",     "minister",     "ministry",      "most",
    "national",    "nations",   "new",          "not",          "now",           "office",
    "one",         "only",      "organization", "other",        "our",           "over",
    "parliament",  "party",     "peace",        "people",       "political",     "president",
    "prime",       "region",    "relations",    "republic",     "said",          "same",
    "security",    "several",   "she",          "since",        "some",          "south",
    "speaker",     "state",     "states",       "such",         "support",       "than",
    "that",        "the",       "their",        "them",         "then",          "there",
    "these",       "they",      "this",         "those",        "three",         "through",
    "time",        "today",     "trade",        "two",          "under",         "union",
    "united",      "visit",     "war",          "was",          "were",          "west",
    "what",        "when",      "where",        "which",        "while",         "who",
    "will",        "with",      "within",       "without",      "world",         "would",
    "year",        "years",     "you",          "your",
};

static const char *const camel_heads[] = {
    "al", "at",  "bin", "da",  "de", "del", "des", "di", "dos", "du",  "el", "fitz", "ibn",
    "la", "las", "le",  "les", "lo", "los", "mac", "mc", "o",   "san", "st", "van",  "von",
};

/* Usual in names of firms and products: no sign of a lost space. */
static const char *const camel_parts[] = {
    "ability",  "air",     "alpha",   "ameri",    "bank",    "bell",    "bio",       "blue",
    "book",     "buddy",   "build",   "buzz",     "capital", "care",    "cast",      "cell",
    "center",   "chem",    "city",    "clear",    "clip",    "cloud",   "club",      "com",
    "con",      "connect", "core",    "corp",     "corps",   "credit",  "cyber",     "data",
    "digi",     "digital", "dream",   "duty",     "easy",    "eco",     "energy",    "euro",
    "exchange", "express", "fast",    "fed",      "film",    "find",    "fire",      "first",
    "fit",      "flex",    "flix",    "foods",    "force",   "frame",   "fresh",     "fund",
    "fusion",   "game",    "gate",    "gen",      "geo",     "gold",    "green",     "grid",
    "group",    "health",  "help",    "holdings", "home",    "house",   "hub",       "hyper",
    "info",     "inter",   "invest",  "jet",      "job",     "kinder",  "lab",       "labs",
    "laser",    "learn",   "life",    "line",     "link",    "live",    "logic",     "loop",
    "mail",     "mark",    "market",  "master",   "mate",    "max",     "med",       "media",
    "meta",     "micro",   "mid",     "mobile",   "motor",   "move",    "multi",     "music",
    "my",       "neo",     "net",     "news",     "next",    "north",   "nova",      "omni",
    "online",   "open",    "optic",   "pac",      "park",    "pay",     "petro",     "pharma",
    "phone",    "plan",    "planet",  "plus",     "point",   "port",    "post",      "power",
    "prime",    "pro",     "pub",     "quick",    "rail",    "rate",    "reach",     "republic",
    "ride",     "robot",   "rock",    "safe",     "sat",     "school",  "scope",     "search",
    "secure",   "sense",   "serve",   "service",  "share",   "shield",  "shop",      "sky",
    "smart",    "smith",   "social",  "soft",     "sol",     "solar",   "solutions", "sound",
    "source",   "south",   "spec",    "sports",   "spot",    "spring",  "star",      "start",
    "station",  "stock",   "stop",    "store",    "stream",  "studio",  "sun",       "sure",
    "swift",    "swiss",   "tech",    "tel",      "tele",    "text",    "time",      "tip",
    "tour",     "track",   "trade",   "train",    "trans",   "travel",  "tri",       "trip",
    "true",     "trust",   "tube",    "uni",      "value",   "venture", "view",      "vision",
    "visit",    "vita",    "voice",   "wal",      "ware",    "watch",   "water",     "wave",
    "way",      "wear",    "weather", "web",      "well",    "west",    "wire",      "wise",
    "wood",     "word",    "work",    "works",    "world",   "yard",    "you",       "youth",
    "zone",     "zoom",
};

static const char *const camel_names[] = {
    "AccuWeather",
    "AirAsia",
    "AliExpress",
    "AstraZeneca",
    "BaFin",
    "BioNTech",
    "BitTorrent",
    "BlackBerry",
    "BlackRock",
    "BuzzFeed",
    "CitiBank",
    "ConocoPhillips",
    "DoorDash",
    "DreamWorks",
    "DuPont",
    "EasyJet",
    "EcoWatch",
    "ExxonMobil",
    "FaceBook",
    "FaceTime",
    "FedEx",
    "FireEye",
    "FireFox",
    "FoxConn",
    "GazProm",
    "GitHub",
    "GitLab",
    "GlaxoSmithKline",
    "GoDaddy",
    "GoFundMe",
    "HarperCollins",
    "HuffPost",
    "InfoWars",
    "InterContinental",
    "InterFax",
    "JavaScript",
    "JetBlue",
    "JetStar",
    "KuCoin",
    "LastPass",
    "LexisNexis",
    "LibreOffice",
    "LinkedIn",
    "LiveJournal",
    "MasterCard",
    "McKinsey",
    "MetLife",
    "MySpace",
    "NetEase",
    "NewsWeek",
    "NordStream",
    "OpenAI",
    "OpenOffice",
    "PayPal",
    "PetroChina",
    "PetroVietnam",
    "PlayStation",
    "PolitiFact",
    "PostgreSQL",
    "PowerPoint",
    "PricewaterhouseCoopers",
    "ProPublica",
    "RaboBank",
    "ReliefWeb",
    "RosAtom",
    "RosNeft",
    "SalesForce",
    "SharePoint",
    "SinoPec",
    "SinoVac",
    "SmartPhone",
    "SnapChat",
    "SolarWinds",
    "SoundCloud",
    "SpaceX",
    "StatOil",
    "SunTrust",
    "SwissInfo",
    "TechCrunch",
    "ThyssenKrupp",
    "TikTok",
    "TotalEnergies",
    "TripAdvisor",
    "TurkStream",
    "UniCredit",
    "UniLever",
    "VKontakte",
    "VisiCalc",
    "WeChat",
    "WhatsApp",
    "WikiLeaks",
    "WikiPedia",
    "WordPerfect",
    "WordPress",
    "WorldCom",
    "YouGov",
    "YouTube",
    "ZeroHedge",
};

static const char *const sayings[] = {
    "added",     "adds",      "admitted",  "announced", "argued",    "asked",
    "asks",      "concluded", "continued", "cried",     "declared",  "emphasized",
    "exclaimed", "explained", "insisted",  "noted",     "quipped",   "quoted",
    "recalled",  "remarked",  "replied",   "reported",  "responded", "said",
    "saying",    "says",      "shouted",   "stated",    "stressed",  "told",
    "tweeted",   "warned",    "wondered",  "writes",    "wrote",     "yelled",
};

static bool is_sorted(const char *const *list, size_t count) {
  for (size_t i = 1; i < count; i++)
    if (strcmp(list[i - 1], list[i]) >= 0) return false;
  return true;
}

bool ent__tables_are_sorted(void) {
  bool sorted = true;
#define CHECK(list) sorted = sorted && is_sorted((list), COUNT(list))
  CHECK(titles);
  CHECK(before_numbers);
  CHECK(plain);
  CHECK(inner);
  CHECK(also_words);
  CHECK(prefixes);
  CHECK(units);
  CHECK(currencies);
  CHECK(suffixes);
  CHECK(starters);
  CHECK(commons);
  CHECK(camel_heads);
  CHECK(camel_parts);
  CHECK(sayings);
#undef CHECK
  for (size_t i = 1; i < COUNT(fused); i++)
    sorted = sorted && strcmp(fused[i - 1].word, fused[i].word) < 0;
  return sorted;
}

ent__abbrev ent__abbrev_of(ent_slice word) {
  if (IN(titles, word)) return ENT__ABBREV_TITLE;
  if (IN(before_numbers, word)) return ENT__ABBREV_NUMBER;
  if (IN(plain, word)) return ENT__ABBREV_PLAIN;
  if (IN(inner, word)) return ENT__ABBREV_INNER;
  return ENT__ABBREV_NONE;
}

bool ent__abbrev_is_word(ent_slice word) { return IN(also_words, word); }

/* Most words fail at their size and last two letters. */
static bool may_be_fused(ent_slice word) {
  if (word.size < 2 || word.size > 8) return false;
  char last = (char)(word.data[word.size - 1] | 32);
  char before = (char)(word.data[word.size - 2] | 32);
  switch (last) {
    case 'a': return word.size >= 5;                                     /* gonna */
    case 't': return before == 'n' || (before == 'o' && word.size == 6); /* dont, cannot */
    case 'e':
      return before == 'm' ? word.size == 5                                             /* gimme */
                           : (before == 'v' && (word.size == 3 || word.size == 5)) ||   /* ive */
                                 (before == 'r' && (word.size == 5 || word.size == 6)); /* youre */
    case 'm': return word.size == 2;                                                    /* im */
    case 's': return (before == 't' && word.size == 5) || (before == 'e' && word.size <= 6);
    case 'l': return before == 'l' && word.size >= 4 && word.size <= 6; /* youll */
    default: return false;
  }
}

size_t ent__fused_split(ent_slice word) {
  size_t low = 0, high = COUNT(fused);
  if (!may_be_fused(word)) return 0;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = compare(word, fused[middle].word);
    if (order == 0) return fused[middle].first;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return 0;
}

bool ent__is_prefix(ent_slice part) { return IN(prefixes, part); }
bool ent__is_unit(ent_slice part) { return IN(units, part); }
bool ent__is_currency(ent_slice part) { return IN(currencies, part); }
bool ent__is_suffix(ent_slice part) { return IN(suffixes, part); }
bool ent__is_starter(ent_slice word) { return IN(starters, word); }
bool ent__is_common(ent_slice word) { return IN(commons, word); }
bool ent__is_camel_head(ent_slice part) { return IN(camel_heads, part); }
bool ent__is_camel_part(ent_slice part) { return IN(camel_parts, part); }
bool ent__is_saying(ent_slice word) { return IN(sayings, word); }

bool ent__is_camel_name(ent_slice word) {
  for (size_t i = 0; i < COUNT(camel_names); i++)
    if (ent_slice_starts(word, camel_names[i])) return true;
  return false;
}
