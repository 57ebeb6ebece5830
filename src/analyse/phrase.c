/* In: an item's codes, parties and value. Out: one sentence without its full stop.
 *
 * Verbs come from tables: events by CAMEO code (the longest known beginning of the code),
 * relations and indicators by name; what is not in a table is told by its code. Modality
 * turns the verb: visited, is to visit, hopes to visit, might visit, did not visit. */
#include "analyse/phrase.h"

#include <math.h>

#include "analyse/tell.h"
#include "analyse/verbs.h"
#include "record/say.h"

/* "the foreign minister of Turkey, Mevlut Cavusoglu|,| visited" */
static void close_apposition(ent_strbuf *out, ent_slice name) {
  if (ent_slice_find(name, ENT_SLICE(", "), 0) != SIZE_MAX) ent_strbuf_putc(out, ',');
}

void ent__say_list(ent_strbuf *out, const ent_slice *names, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (i) ent_strbuf_puts(out, i + 1 < count ? ", " : " and ");
    ent_strbuf_add(out, names[i]);
    if (i + 2 == count) close_apposition(out, names[i]);
  }
}

/* A verb with its object, or "someone" in the object's place. */
static void say_object(ent_strbuf *out, const char *text, const char *link,
                       const ent__saying *s, bool each_other) {
  const char *mark = strchr(text, '%');
  ent_strbuf_putc(out, ' ');
  ent_strbuf_add(out, (ent_slice){text, mark ? (size_t)(mark - text) : strlen(text)});
  if (!mark && (s->recipient_count || each_other)) ent_strbuf_puts(out, link);
  ent__say_list(out, s->recipients, s->recipient_count);
  if (!s->recipient_count && (mark || each_other))
    ent_strbuf_puts(out, each_other ? "each other" : "someone");
  if (mark) ent_strbuf_puts(out, mark + 1);
}

/* "is to", "did not"; nothing for what happened. Returns the verb's form to follow. */
static const char *say_mood(ent_strbuf *out, ent_modality modality, bool plural,
                            const char *past, const char *base) {
  switch (modality) {
    case ENT_PLANNED: ent_strbuf_puts(out, plural ? " are to" : " is to"); break;
    case ENT_WISHED: ent_strbuf_puts(out, plural ? " hope to" : " hopes to"); break;
    case ENT_HYPOTHETICAL: ent_strbuf_puts(out, " might"); break;
    case ENT_DENIED: ent_strbuf_puts(out, " did not"); break;
    case ENT_HAPPENED:
    case ENT_ONGOING: return past;
  }
  return base;
}

static void say_topic(ent_strbuf *out, ent_slice topic) {
  if (topic.size) ent_strbuf_printf(out, " (%.*s)", ENT_FMT(topic));
}

/* A topic that only repeats the verb or a party: recognised (independence). */
static ent_slice telling_topic(const ent__saying *s) {
  bool recognition = ent_slice_starts(s->cameo, "054") ||
                     ent_slice_is(s->lead->relation, "RECOGNISES") ||
                     ent_slice_is(s->lead->relation, "NOT_RECOGNISES");
  if (recognition && (ent_slice_eq_nocase(s->topic, ENT_SLICE("independence")) ||
                      ent_slice_eq_nocase(s->topic, ENT_SLICE("statehood"))))
    return ENT_EMPTY;
  for (uint32_t i = 0; i < s->recipient_count; i++)
    if (ent_slice_eq(s->topic, s->recipients[i])) return ENT_EMPTY;
  for (uint32_t i = 0; i < s->actor_count; i++)
    if (ent_slice_eq(s->topic, s->actors[i])) return ENT_EMPTY;
  if (ent__is_fragment(s->topic)) return ENT_EMPTY;
  if (ent_slice_is(s->lead->relation, "VISA_REGIME") && ent_slice_is(s->topic, "visa"))
    return ENT_EMPTY;
  return s->topic;
}

/* "the Lahore Declaration", "a defense agreement", "15 agreements" */
static void say_with_article(ent_strbuf *out, ent_slice topic) {
  char c = topic.data[0];
  bool name = (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80; /* "Élysée Treaty" */
  bool number = c >= '0' && c <= '9';
  bool vowel = strchr("aeiou", c) != NULL;
  bool plural = ent_slice_ends(topic, "s") || number || ent_slice_starts(topic, "more than");
  bool own = ent_slice_starts(topic, "their ") || ent_slice_starts(topic, "its ") ||
             ent_slice_starts(topic, "the ") || ent_slice_starts(topic, "an ") ||
             ent_slice_starts(topic, "a ");
  ent_strbuf_printf(out, " %s%.*s", own ? "" : name ? "the " : plural ? "" : vowel ? "an " : "a ",
                    ENT_FMT(topic));
}

/* "supports |a| peaceful solution of the conflict": a noun that wants its article. */
static bool lacks_article(ent_slice topic) {
  static const char *const nouns[] = {"solution", "settlement", "resolution", "initiative", "proposal", "plan",
                                      "ceasefire", "truce", "dialogue", "bid", "border", "history", "heritage"};
  ent_slice head = {topic.data, topic.size};
  size_t of = ent_slice_find(topic, ENT_SLICE(" of "), 0);
  size_t to = ent_slice_find(topic, ENT_SLICE(" to "), 0);
  if (of != SIZE_MAX) head.size = of;
  if (to != SIZE_MAX && to < head.size) head.size = to;
  for (size_t i = 0; i < topic.size; i++)
    if ((topic.data[i] >= 'A' && topic.data[i] <= 'Z' && i < head.size) || topic.data[i] == '\'') return false;
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
    if (ent_slice_ends(head, nouns[i])) return true;
  return false;
}

/* A topic that is itself a document, so that it can be signed. */
static bool is_document(ent_slice topic) {
  static const char *const words[] = {"greement", "reaty",  "eclaration", "rotocol", "emorand",
                                      "ccord",    "onvention", " pact",   "harter",  "ommuniqu",
                                      "ontract",  " statement"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(topic, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return false;
}

/* "the |conflict| over Nagorno-Karabakh": what one is party to without having signed it. */
static bool is_quarrel(ent_slice trigger) {
  static const char *const words[] = {"conflict", "dispute", "war", "quarrel", "standoff", "crisis", "issue", "problem"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_starts(trigger, words[i])) return true;
  return false;
}

/* "The people of Pakistan are", "Argentine troops are", "ten presidents are". */
static bool is_many(ent_slice name) {
  static const char *const nouns[] = {"people", "peoples", "forces", "troops", "soldiers", "leaders", "presidents", "ministers", "officials", "authorities", "officers"};
  size_t end = ent_slice_find(name, ENT_SLICE(" of "), 0), paren = ent_slice_find(name, ENT_SLICE(" ("), 0);
  if (paren < end) end = paren;
  if (end != SIZE_MAX) name.size = end;
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
    size_t size = strlen(nouns[i]);
    if (name.size < size || !ent_slice_eq_nocase((ent_slice){name.data + name.size - size, size}, ent_slice_of(nouns[i]))) continue;
    if (name.size == size || name.data[name.size - size - 1] == ' ') return true;
  }
  return false;
}

/* Whether the verb is to be one of several doers. */
static bool are_many(const ent__saying *s) { return s->actor_count > 1 || (s->actor_count == 1 && is_many(s->actors[0])); }

static bool plain(ent_modality modality) {
  return modality == ENT_HAPPENED || modality == ENT_ONGOING;
}

/* What 161 was by the word that told it: "recalled", "expelled", "broke off". */
static const ent__verb *verb_of_break(ent_slice trigger, const ent__verb *otherwise) {
  static const struct {
    const char *word;
    ent__verb verb;
  } kinds[] = {
      {"recall", {"161", "recalled its ambassador or diplomats", "recall its ambassador or diplomats", " from ", NULL}},
      {"expel", {"161", "expelled diplomats", "expel diplomats", " of ", "expelled diplomats of each other"}},
      {"sever", {"161", "broke off diplomatic relations", "break off diplomatic relations", " with ", "broke off diplomatic relations"}},
      {"broke", {"161", "broke off diplomatic relations", "break off diplomatic relations", " with ", "broke off diplomatic relations"}},
      {"break", {"161", "broke off diplomatic relations", "break off diplomatic relations", " with ", "broke off diplomatic relations"}},
      {"cut", {"161", "broke off diplomatic relations", "break off diplomatic relations", " with ", "broke off diplomatic relations"}},
  };
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (ent_slice_starts(trigger, kinds[i].word)) return &kinds[i].verb;
  return otherwise;
}

static bool starts_with_any(ent_slice word, const char *const *starts) {
  for (; *starts; starts++)
    if (word.size >= strlen(*starts) && ent_slice_eq_nocase((ent_slice){word.data, strlen(*starts)}, ent_slice_of(*starts))) return true;
  return false;
}

/* What a code of many acts was, by its trigger and what its sentence names: "closed the |border|", "stopped |flights|", "lifted |sanctions|". */
static const ent__verb *verb_of_thing(const ent__saying *s, const ent__verb *otherwise) {
  static const struct {
    const char *triggers[7], *things[3];
    ent__verb verb;
  } kinds[] = {
      {{"clos", "shut", "seal"}, {"border", "frontier", "crossing"}, {"160", "closed the border", "close the border", " with ", "closed their border"}},
      {{"open", "reopen", "re-open"}, {"border", "frontier", "crossing"}, {"081", "opened the border", "open the border", " with ", "opened their border"}},
      {{"stop", "suspend", "halt", "cancel", "ban", "end"}, {"flight", "air link"}, {"160", "stopped flights", "stop flights", " with ", "stopped flights"}},
      {{"lift", "remov", "end", "abolish", "repeal", "drop"}, {"sanction"}, {"085", "lifted sanctions", "lift sanctions", " on ", NULL}},
      {{"lift", "remov", "end", "abolish", "repeal", "drop"}, {"embargo"}, {"085", "lifted an embargo", "lift an embargo", " on ", NULL}},
      {{"lift", "remov", "end", "abolish", "repeal", "drop"}, {"tariff"}, {"085", "lifted tariffs", "lift tariffs", " on ", NULL}},
      {{"impos", "introduc", "slap"}, {"tariff"}, {"163", "imposed tariffs", "impose tariffs", " on ", NULL}},
      {{"impos", "adopt", "introduc"}, {"sanction"}, {"163", "imposed sanctions", "impose sanctions", " on ", NULL}},
      {{"impos", "declar"}, {"embargo"}, {"163", "imposed an embargo", "impose an embargo", " on ", NULL}},
  };
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    bool named = false;
    if (!ent_slice_starts(s->cameo, kinds[i].verb.code) || !starts_with_any(s->lead->trigger, kinds[i].triggers)) continue;
    for (int k = 0; k < 3 && kinds[i].things[k]; k++) named |= ent_slice_find(s->lead->text, ent_slice_of(kinds[i].things[k]), 0) != SIZE_MAX;
    if (named) return &kinds[i].verb;
  }
  return otherwise;
}

static void say_event(ent_strbuf *out, const ent__saying *s) {
  const ent__verb *v = ent__find_verb(s->cameo);
  static const ent__verb unknown = {"", "acted", "act", " towards ", "acted together"};
  static const ent__verb met = {"042", "met", "meet", " with ", "met"};
  static const ent__verb signing = {"057", "signed", "sign", " with ", "signed"};
  bool together = s->reciprocal && s->actor_count > 1;
  bool document = ent_slice_starts(s->cameo, "057") && is_document(s->topic) &&
                  !s->recipient_count;
  if (!v) v = &unknown;
  if (ent_slice_starts(s->cameo, "161")) v = verb_of_break(s->lead->trigger, v);
  else v = verb_of_thing(s, v);
  /* presidents who visit each other on one day, or in a third place, met */
  if (together && ent_slice_is(s->cameo, "042") &&
      (s->lead->place_name.size || s->lead->precision == ENT_PRECISION_DAY))
    v = &met;
  if (document) v = &signing;
  if (s->actor_count) {
    ent__say_list(out, s->actors, s->actor_count);
    close_apposition(out, s->actors[s->actor_count - 1]);
  } else {
    ent_strbuf_puts(out, "Someone");
  }
  if (ent_slice_starts(s->cameo, "054") && s->lead->modality == ENT_DENIED) {
    ent_strbuf_puts(out, are_many(s) ? " do not" : " does not"); /* it lasts */
    say_object(out, v->base, v->link, s, together);
  } else if (together && v->together && plain(s->lead->modality)) {
    ent_strbuf_printf(out, " %s", v->together);
  } else {
    const char *form =
        say_mood(out, s->lead->modality, are_many(s), v->past, v->base);
    say_object(out, form, v->link, s, together && !v->together);
  }
  if (document) say_with_article(out, s->topic);
  else if (ent_slice_is(s->cameo, "057") && s->topic.size)
    ent_strbuf_printf(out, " on %.*s", ENT_FMT(s->topic));
  else say_topic(out, s->topic);
}

bool ent__tells_beginning(ent_slice name) {
  static const char *const names[] = {"RECOGNISES", "DIPLOMATIC_RELATIONS", "EMBASSY_IN",
                                      "JOINT_BODY", "PARTY_TO", "VISA_REGIME",
                                      "TRADE_AGREEMENT_WITH"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (ent_slice_is(name, names[i])) return true;
  return false;
}

typedef struct bond {
  const char *name;
  const char *is, *are, *was, *base; /* third person, plural, past, infinitive */
  const char *link;
  bool topic_object; /* the topic is what the verb speaks of: "share religion" */
} bond;

static const bond bonds[] = {
    {"RECOGNISES", "recognises", "recognise", "recognised", "recognise", " ", false},
    {"NOT_RECOGNISES", "does not recognise", "do not recognise", "did not recognise",
     "refuse to recognise", " ", false},
    {"DIPLOMATIC_RELATIONS", "has diplomatic relations", "have diplomatic relations",
     "established diplomatic relations", "have diplomatic relations", " with ", false},
    {"NO_DIPLOMATIC_RELATIONS", "has no diplomatic relations", "have no diplomatic relations",
     "had no diplomatic relations", "have no diplomatic relations", " with ", false},
    {"EMBASSY_IN", "has an embassy in", "have embassies in", "opened an embassy in",
     "have an embassy in", " ", false},
    {"MEMBER_OF", "is a member of", "are members of", "was a member of", "be a member of", " ",
     false},
    {"CHAIRS", "chairs", "chair", "chaired", "chair", " ", false},
    {"ALLY", "is an ally", "are allies", "were allies", "be allies", " of ", false},
    {"STRATEGIC_PARTNER", "is a strategic partner", "are strategic partners",
     "became strategic partners", "be strategic partners", " of ", false},
    {"SUPPORTS_ON", "supports", "support", "supported", "support", " ", true},
    {"OPPOSES_ON", "opposes", "oppose", "opposed", "oppose", " ", true},
    {"PARTY_TO", "is party to", "are party to", "became party to", "be party to", " with ", true},
    {"OCCUPIES", "occupies territory of", "occupy territory of", "occupied territory of",
     "occupy territory of", " ", false},
    {"TERRITORY_OF", "is territory of", "are territory of", "was territory of",
     "be territory of", " ", false},
    {"HOLDS_OFFICE", "holds office in", "hold office in", "held office in", "hold office in",
     " ", false},
    {"JOINT_BODY", "has a joint body", "have a joint body", "set up a joint body",
     "have a joint body", " with ", false},
    {"VISA_REGIME", "has a visa arrangement", "have a visa arrangement",
     "introduced a visa arrangement", "have a visa arrangement", " with ", false},
    {"FLIGHTS", "has air links", "have air links", "had air links", "have air links", " with ",
     false},
    {"SHARES", "shares", "share", "shared", "share", " with ", true},
    {"RIVAL", "is a rival", "are rivals", "were rivals", "be rivals", " of ", false},
    {"GUARANTEES", "guarantees the security of", "guarantee the security of",
     "guaranteed the security of", "guarantee the security of", " ", false},
    {"BASE_IN", "has a base in", "have a base in", "had a base in", "have a base in", " ", false},
    {"SANCTIONS", "has sanctions on", "have sanctions on", "had sanctions on",
     "have sanctions on", " ", false},
    {"CONTROLS", "controls", "control", "controlled", "control", " ", false},
    {"CLAIMS", "claims", "claim", "claimed", "claim", " ", false},
    {"OWNS", "owns", "own", "owned", "own", " ", false},
    {"SPONSORS", "sponsors", "sponsor", "sponsored", "sponsor", " ", false},
    {"HOSTS", "hosts", "host", "hosted", "host", " ", false},
    {"DEPENDS_ON", "depends on", "depend on", "depended on", "depend on", " ", false},
    {"INDEPENDENT_OF", "is independent of", "are independent of", "became independent of", "be independent of", " ", false},
    {"CREDITOR_OF", "is a creditor of", "are creditors of", "was a creditor of", "be a creditor of", " ", false},
    {"TRADE_AGREEMENT_WITH", "has a trade agreement", "have a trade agreement",
     "concluded a trade agreement", "have a trade agreement", " with ", false},
};

static void say_code(ent_strbuf *out, ent_slice code) {
  for (size_t i = 0; i < code.size; i++) {
    char c = code.data[i];
    ent_strbuf_putc(out, c == '_' ? ' ' : (char)(c >= 'A' && c <= 'Z' && i ? c + 32 : c));
  }
}

/* A body that met in 2016 was not set up then. */
static bool is_observed_body(const ent_report *lead) {
  return ent_slice_is(lead->relation, "JOINT_BODY") && lead->date.to != ENT_DAY_NONE;
}

/* The verb of a relation in the tense that its modality and end call for. */
static void say_bond(ent_strbuf *out, const bond *b, const ent__saying *s) {
  bool plural = s->actor_count > 1;
  ent_modality modality = s->lead->modality;
  /* not to break off relations is to keep them */
  if (modality == ENT_DENIED && ent_slice_is(s->lead->relation, "NO_DIPLOMATIC_RELATIONS"))
    ent_strbuf_printf(out, " %s diplomatic relations", plural ? "keep" : "keeps");
  else if (modality == ENT_DENIED && !strncmp(b->base, "be ", 3))
    ent_strbuf_printf(out, " %s not %s", plural ? "are" : "is", b->base + 3);
  else if (modality == ENT_DENIED)
    ent_strbuf_printf(out, " %s %s", plural ? "do not" : "does not", b->base);
  else if (!plain(modality))
    ent_strbuf_printf(out, " %s", say_mood(out, modality, plural, b->was, b->base));
  else if (s->ended || modality == ENT_HAPPENED ||
           (s->lead->date.from != ENT_DAY_NONE && !is_observed_body(s->lead) && ent__tells_beginning(s->lead->relation)))
    ent_strbuf_printf(out, " %s", plural && ent_slice_is(s->lead->relation, "EMBASSY_IN")
                                      ? "opened embassies in" : b->was);
  else
    ent_strbuf_printf(out, " %s", plural ? b->are : b->is);
}

static bool has_word(ent_slice text, const char *const *words) {
  for (; *words; words++)
    if (ent_slice_find(text, ent_slice_of(*words), 0) != SIZE_MAX) return true;
  return false;
}

/* "Requires visas of", "eased its visa rules for": what kind of rule the leading sentence tells of; NULL if only that there is one. */
static const bond *bond_of_visas(const ent_report *lead) {
  static const char *const none[] = {"no visa", "without visa", "without a visa", "visa-free", "visa free", "abolish", "waive", "scrap", "exempt", "not require", "not need", NULL};
  static const char *const electronic[] = {"e-visa", "E-visa", "lectronic visa", "nline visa", NULL};
  static const char *const eased[] = {"eased", "simplif", "facilitat", "easing", "relax", NULL};
  static const char *const asked[] = {"introduc", "impos", "require", "need", NULL};
  static const bond kinds[] = {
      {"", "requires no visas", "require no visas", "dropped visas", "drop visas", " for ", false},
      {"", "issues electronic visas", "issue electronic visas", "introduced electronic visas", "issue electronic visas", " for ", false},
      {"", "has eased its visa rules", "have eased their visa rules", "eased its visa rules", "ease its visa rules", " for ", false},
      {"", "requires visas", "require visas", "introduced visas", "require visas", " for ", false},
  };
  if (has_word(lead->text, none)) return &kinds[0];
  if (has_word(lead->text, electronic)) return &kinds[1];
  if (has_word(lead->text, eased)) return &kinds[2];
  return has_word(lead->text, asked) ? &kinds[3] : NULL;
}

/* "Ilham Aliyev is President of Azerbaijan" */
static void say_office(ent_strbuf *out, const ent__saying *s) {
  static const bond office = {"", "is", "are", "was", "be", " ", false};
  say_bond(out, &office, s);
  ent_strbuf_printf(out, " %.*s", ENT_FMT(s->lead->text_value));
  if (!s->recipient_count) return;
  ent_strbuf_puts(out, " of ");
  ent__say_list(out, s->recipients, s->recipient_count);
}

static void say_relation(ent_strbuf *out, const ent__saying *s) {
  ent_slice name = s->lead->relation;
  const bond *b = NULL;
  for (size_t i = 0; i < sizeof bonds / sizeof *bonds; i++)
    if (ent_slice_is(name, bonds[i].name)) b = &bonds[i];
  if (ent_slice_is(name, "VISA_REGIME") && plain(s->lead->modality) && bond_of_visas(s->lead)) b = bond_of_visas(s->lead);
  if (!b) {
    say_code(out, name);
    ent_strbuf_puts(out, ": ");
    ent__say_list(out, s->actors, s->actor_count);
    if (s->actor_count && s->recipient_count) ent_strbuf_puts(out, " - ");
    ent__say_list(out, s->recipients, s->recipient_count);
    say_topic(out, s->topic);
    return;
  }
  /* "No state recognises it": told of all states at once */
  if (ent_slice_is(name, "NOT_RECOGNISES") && s->actor_count == 1 && ent_slice_is(s->actors[0], "any state") && plain(s->lead->modality)) {
    ent_strbuf_puts(out, s->lead->modality == ENT_ONGOING ? "no state recognises " : "no state recognised ");
    ent__say_list(out, s->recipients, s->recipient_count);
    return;
  }
  ent__say_list(out, s->actors, s->actor_count);
  if (ent_slice_is(name, "HOLDS_OFFICE") && s->lead->text_value.size) {
    say_office(out, s);
    return;
  }
  say_bond(out, b, s);
  if (b->topic_object && !s->topic.size && !s->recipient_count && !s->reciprocal)
    ent_strbuf_puts(out, " something");
  if (ent_slice_is(name, "PARTY_TO") && !s->topic.size) ent_strbuf_puts(out, " an agreement");
  if (ent_slice_is(name, "PARTY_TO") && s->topic.size) {
    if (is_document(s->topic)) say_with_article(out, s->topic);
    else if (is_quarrel(s->lead->trigger)) ent_strbuf_printf(out, " the dispute over %.*s", ENT_FMT(s->topic));
    else ent_strbuf_printf(out, " an agreement on %.*s", ENT_FMT(s->topic));
  } else if (b->topic_object && strcmp(b->link, " with ") == 0 && s->topic.size) {
    if (lacks_article(s->topic)) say_with_article(out, s->topic);
    else ent_strbuf_printf(out, " %.*s", ENT_FMT(s->topic));
  }
  if (s->recipient_count) {
    ent_strbuf_puts(out, b->link);
    ent__say_list(out, s->recipients, s->recipient_count);
  } else if (s->reciprocal && s->actor_count > 1 && strcmp(b->link, " ") == 0) {
    ent_strbuf_puts(out, " each other");
  }
  if (b->topic_object && strcmp(b->link, " with ") != 0 && s->topic.size) {
    bool object = s->recipient_count || (s->reciprocal && s->actor_count > 1);
    bool war = (ent_slice_ends(s->topic, " war") || ent_slice_ends(s->topic, " War") || ent_slice_ends(s->topic, " massacre") ||
                ent_slice_ends(s->topic, " genocide") || ent_slice_ends(s->topic, " conflict")) &&
               !ent_slice_starts(s->topic, "the ");
    ent_strbuf_puts(out, object ? " on" : "");
    if (lacks_article(s->topic)) say_with_article(out, s->topic);
    else ent_strbuf_printf(out, " %s%.*s", war ? "the " : "", ENT_FMT(s->topic));
  }
  if (!b->topic_object) say_topic(out, s->topic);
}

typedef struct figure {
  const char *name;
  const char *noun, *from, *to; /* "Exports", " of ", " to " */
  const char *between;          /* noun of what two states have together */
} figure;

static const figure figures[] = {
    {"TRADE_TURNOVER", "Trade", " of ", " with ", "Trade between "},
    {"TRADE_GROWTH", "Growth of trade", " of ", " with ", "Growth of trade between "},
    {"TRADE_BALANCE", "Trade balance", " of ", " with ", "Trade balance between "},
    {"EXPORTS", "Exports", " of ", " to ", NULL},
    {"IMPORTS", "Imports", " of ", " from ", NULL},
    {"INVESTMENT_STOCK", "Investment", " of ", " in ", NULL},
    {"INVESTMENT", "Investment", " of ", " in ", NULL},
    {"AID", "Aid", " of ", " to ", NULL},
    {"LOAN", "Loan", " of ", " to ", NULL},
    {"PAYMENT", "Payment", " of ", " to ", NULL},
    {"DEBT", "Debt", " of ", " to ", NULL},
    {"TOURIST_ARRIVALS", "Visitors", " from ", " to ", "Visitors between "},
    {"TOURIST_GROWTH", "Visitors", " from ", " to ", "Visitors between "},
    {"VISITS", "Visits", " of ", " to ", "Visits between "},
    {"AGREEMENTS_SIGNED", "Documents signed", " by ", " with ", "Documents signed between "},
    {"CASUALTIES", "Casualties", " caused by ", " in ", "Casualties between "},
    {"TROOPS", "Troops", " of ", " in ", NULL},
    {"TERRITORY_SHARE", "Territory held", " by ", " in ", NULL},
    {"PARTICIPANTS", "Participants", " from ", " in ", "Participants from "},
    {"MEETING_NUMBER", "Meetings", " of ", " with ", "Meetings of "},
    {"RECOGNITION_ORDER", "Place", " of ", " among those to recognise ", NULL},
    {"RECOGNITIONS", "Recognitions", " of ", " by ", NULL},
    {"RANK", "Rank", " of ", " for ", "Rank of "},
    {"STUDENTS", "Students", " from ", " in ", "Students exchanged between "},
    {"DIASPORA", "People", " from ", " living in ", NULL},
    {"COMPANIES", "Companies", " from ", " active in ", NULL},
    {"REMITTANCES", "Money sent home", " from ", " to ", NULL},
    {"SCHOLARSHIPS", "Scholarships", " of ", " for ", NULL},
    {"FLIGHTS", "Flights", " of ", " to ", "Flights between "},
    {"CONTRACT_VALUE", "Value of contracts", " of ", " with ", "Value of contracts between "},
    {"ARMS_TRANSFER", "Arms", " from ", " for ", NULL},
    {"DAMAGE", "Damage", " caused by ", " to ", NULL},
    {"COMPENSATION", "Compensation", " claimed by ", " from ", NULL},
    {"COST", "Cost", " to ", " of ", NULL},
    {"TRADE_SHARE", "Share in the trade", " of ", " with ", NULL},
    {"REFUGEES", "Refugees", " caused by ", " of ", NULL},
    {"DURATION", "Duration", ", ", " and ", "Duration, "},
    {"SUM", "Sum told", " of ", " and ", "Sum told of "},
    {"BORDER_LENGTH", "Length of the border", " of ", " with ", "Length of the border between "},
    {"MISSIONS", "Embassies and consulates", " of ", " in ", NULL},
    {"PROJECTS", "Projects", " of ", " in ", NULL},
    {"PERMITS", "Permits", " of ", " for ", NULL},
    {"AGENDA_ITEMS", "Items on the agenda", " of ", " with ", "Items on the agenda of "},
    {"ARMS", "Arms", " of ", " and ", NULL},
    {"MINES", "Mines", " of ", " and ", NULL},
    {"DETAINED", "People held", " by ", " from ", NULL},
    {"PERSONS_RELEASED", "People set free", " by ", " from ", "People exchanged between "},
    {"DEPORTED", "People deported", " by ", " to ", NULL},
    {"DIPLOMATS_EXPELLED", "Diplomats expelled", " by ", " from ", NULL},
    {"TARIFF_RATE", "Tariff", " of ", " on goods of ", NULL},
    {"MUNITIONS_INTERCEPTED", "Weapons shot down", " by ", " from ", NULL},
    {"WEAPONS_USED", "Weapons used", " by ", " against ", NULL},
    {"EQUIPMENT_DESTROYED", "Equipment destroyed", " by ", " from ", NULL},
    {"STRIKES", "Strikes", " by ", " on ", NULL},
    {"TROOPS_WITHDRAWN", "Troops withdrawn", " by ", " from ", NULL},
    {"INVESTMENT_PLEDGE", "Investment promised", " by ", " to ", NULL},
    {"TERRITORY_AREA", "Land held", " by ", " in ", NULL},
    {"SANCTIONS_TARGETS", "Targets of sanctions", " by ", " in ", NULL},
    {"ASSETS_FROZEN", "Assets frozen", " by ", " from ", NULL},
    {"VOTES", "Votes", " of ", " for ", NULL},
    {"SHIPS", "Ships", " of ", " for ", NULL},
};

/* "Pakistan was the first to recognise Azerbaijan" */
static void say_order(ent_strbuf *out, const ent__saying *s) {
  static const char *const ordinals[] = {"first", "second", "third", "fourth", "fifth"};
  double value = s->lead->value;
  ent__say_list(out, s->actors, s->actor_count);
  if (s->contested) {
    ent_strbuf_puts(out, " recognised ");
    ent__say_list(out, s->recipients, s->recipient_count);
    ent_strbuf_puts(out, "; sources differ on its place in order");
    return;
  }
  if (s->lead->text_value.size)
    ent_strbuf_printf(out, " was %.*s", ENT_FMT(s->lead->text_value));
  else if (value >= 1 && value <= 5 && value == floor(value))
    ent_strbuf_printf(out, " was the %s", ordinals[(int)value - 1]);
  else
    ent_strbuf_printf(out, " was number %.0f", value);
  ent_strbuf_puts(out, " to recognise ");
  ent__say_list(out, s->recipients, s->recipient_count);
}

/* The noun has said what is counted: "Documents signed: 35". */
static bool noun_names_unit(ent_slice indicator, ent_slice unit) {
  static const char *const pairs[][2] = {{"AGREEMENTS_SIGNED", "documents"},
                                         {"TOURIST_ARRIVALS", "visitors"},
                                         {"VISITS", "visits"},
                                         {"STUDENTS", "students"},
                                         {"STUDENTS", "persons"},
                                         {"DIASPORA", "persons"},
                                         {"COMPANIES", "companies"},
                                         {"FLIGHTS", "flights"},
                                         {"SCHOLARSHIPS", "scholarships"},
                                         {"REFUGEES", "persons"},
                                         {"TROOPS", "persons"}};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    if (ent_slice_is(indicator, pairs[i][0]) && ent_slice_is(unit, pairs[i][1])) return true;
  return false;
}

/* "Third visit of Brazil to Angola", "12th meeting of Ghana and Togo" */
static void say_nth(ent_strbuf *out, const ent__saying *s, const char *what, const char *to) {
  static const char *const words[] = {"First", "Second", "Third",   "Fourth", "Fifth",
                                      "Sixth", "Seventh", "Eighth", "Ninth",  "Tenth"};
  int value = (int)s->lead->value;
  if (value <= 10) ent_strbuf_puts(out, words[value - 1]);
  else ent_strbuf_printf(out, "%d%s", value, value / 10 % 10 == 1 ? "th" : value % 10 == 1 ? "st"
                              : value % 10 == 2 ? "nd" : value % 10 == 3 ? "rd" : "th");
  ent_strbuf_printf(out, " %s of ", what);
  ent__say_list(out, s->actors, s->actor_count);
  if (s->recipient_count) ent_strbuf_puts(out, to);
  ent__say_list(out, s->recipients, s->recipient_count);
  say_topic(out, s->topic);
}

/* Ordinals of visits and meetings: 1 and up, whole. */
static bool is_nth(const ent__saying *s) {
  double value = s->lead->value;
  return !s->without_value && ent_slice_is(s->lead->unit, "ordinal") && s->actor_count && value >= 1 &&
         value < 1000 && value == floor(value);
}

/* "The Falklands War lasted 74 days": a war by name; else what the text calls it, "duration of the fighting between". */
static bool say_length(ent_strbuf *out, const ent__saying *s) {
  static const char *const nouns[] = {"war", "fighting", "conflict", "siege", "blockade", "bombing", "bombardment", "occupation"};
  bool war = ent_slice_ends(s->topic, " War") || ent_slice_ends(s->topic, " war");
  for (size_t i = 0; !war && i < sizeof nouns / sizeof *nouns; i++) {
    if (!ent_slice_eq_nocase(s->lead->trigger, ent_slice_of(nouns[i]))) continue;
    ent_strbuf_printf(out, "Duration of the %s", nouns[i]);
    ent_strbuf_puts(out, s->actor_count > 1 && !s->recipient_count ? " between " : " of ");
    ent__say_list(out, s->actors, s->actor_count);
    if (s->recipient_count) ent_strbuf_puts(out, " with ");
    ent__say_list(out, s->recipients, s->recipient_count);
    if (!s->without_value) ent_strbuf_puts(out, ": ");
    if (!s->without_value) ent_say_value(out, s->lead);
    return true;
  }
  if (!war) return false;
  ent_strbuf_puts(out, s->without_value ? "Duration of" : "");
  ent_strbuf_printf(out, "%s %.*s", ent_slice_starts(s->topic, "the ") ? "" : s->without_value ? " the" : "The", ENT_FMT(s->topic));
  if (s->without_value) return true;
  ent_strbuf_puts(out, " lasted ");
  ent_say_value(out, s->lead);
  return true;
}

/* "The largest investor |in| Kenya", "supplier |to| it", "partner |of| it". */
static const char *way_of_rank(ent_slice noun) {
  static const char *const to[] = {"donor", "supplier", "lender", "exporter", "seller", "provider", "contributor"};
  if (ent_slice_is(noun, "country") || ent_slice_is(noun, "state") || ent_slice_is(noun, "nation")) return " for ";
  if (ent_slice_is(noun, "investor")) return " in ";
  for (size_t i = 0; i < sizeof to / sizeof *to; i++)
    if (ent_slice_is(noun, to[i])) return " to ";
  return " of ";
}

/* "Italy is the largest trading partner of Albania"; "Greece ranks second for Albania (investor)". */
static bool say_rank(ent_strbuf *out, const ent__saying *s) {
  static const char *const ordinals[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
  ent_slice words = s->lead->text_value, noun = s->lead->trigger;
  double value = s->lead->value;
  bool told = words.size && noun.size && ent_slice_find(words, noun, 0) != SIZE_MAX;
  if (s->without_value || s->actor_count != 1 || (!told && !(value >= 1 && value <= 10 && value == floor(value)))) return false;
  ent__say_list(out, s->actors, s->actor_count);
  if (told) {
    bool among = ent_slice_starts(words, "among") || ent_slice_starts(words, "one of") || ent_slice_starts(words, "the ");
    ent_strbuf_printf(out, " is %s%.*s", among ? "" : "the ", ENT_FMT(words));
    if (s->recipient_count) ent_strbuf_puts(out, way_of_rank(noun));
    ent__say_list(out, s->recipients, s->recipient_count);
    say_topic(out, s->topic);
    return true;
  }
  ent_strbuf_printf(out, " ranks %s", ordinals[(int)value - 1]);
  if (s->recipient_count) ent_strbuf_puts(out, " for ");
  ent__say_list(out, s->recipients, s->recipient_count);
  say_topic(out, s->topic.size ? s->topic : noun);
  return true;
}

/* "First visit of a Japanese prime minister to Kazakhstan": of "the first Japanese prime minister to visit". */
static bool say_first_visitor(ent_strbuf *out, const ent__saying *s) {
  ent_slice words = s->lead->text_value, first = ENT_SLICE("first ");
  bool adjective = false;
  if (!ent_slice_is(s->lead->indicator, "VISITS") || s->without_value || !s->recipient_count) return false;
  if (ent_slice_starts(words, "the ")) words = (ent_slice){words.data + 4, words.size - 4};
  if (!ent_slice_starts(words, "first ") || words.size <= first.size) return false;
  words = (ent_slice){words.data + first.size, words.size - first.size};
  for (size_t i = 0; i < words.size; i++) adjective |= words.data[i] >= 'A' && words.data[i] <= 'Z';
  ent_strbuf_printf(out, "First visit of %s %.*s", strchr("aeioAEIO", words.data[0]) ? "an" : "a", ENT_FMT(words));
  if (!adjective) {
    ent_strbuf_puts(out, " of ");
    ent__say_list(out, s->actors, s->actor_count);
  }
  ent_strbuf_puts(out, " to ");
  ent__say_list(out, s->recipients, s->recipient_count);
  return true;
}

static void say_measure(ent_strbuf *out, const ent__saying *s) {
  ent_slice name = s->lead->indicator;
  const figure *f = NULL;
  if ((ent_slice_is(name, "RANK") && say_rank(out, s)) || say_first_visitor(out, s)) return;
  if (ent_slice_is(name, "DURATION") && say_length(out, s)) return;
  if (is_nth(s) && (ent_slice_is(name, "VISITS") || ent_slice_is(name, "MEETING_NUMBER"))) {
    bool visit = ent_slice_is(name, "VISITS");
    say_nth(out, s, visit ? "visit" : "meeting", visit ? " to " : " with ");
    return;
  }
  if (ent_slice_is(name, "RECOGNITION_ORDER") && !s->without_value && s->actor_count &&
      s->recipient_count) {
    say_order(out, s);
    return;
  }
  for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
    if (ent_slice_is(name, figures[i].name)) f = &figures[i];
  if (f && f->between && s->actor_count > 1 && !s->recipient_count) {
    ent_strbuf_puts(out, f->between);
    ent__say_list(out, s->actors, s->actor_count);
  } else {
    if (f)
      ent_strbuf_puts(out, f->noun);
    else
      say_code(out, name);
    if (s->actor_count) {
      ent_strbuf_puts(out, f ? f->from : ", ");
      ent__say_list(out, s->actors, s->actor_count);
    }
    if (s->recipient_count) {
      ent_strbuf_puts(out, f ? f->to : " - ");
      ent__say_list(out, s->recipients, s->recipient_count);
    }
  }
  say_topic(out, s->topic);
  if (s->without_value) return;
  ent_report told = *s->lead;
  if (noun_names_unit(name, told.unit)) told.unit = ENT_EMPTY;
  if (ent_slice_is(name, "VISITS") && ent_slice_is(told.unit, "times")) told.unit = ENT_EMPTY;
  if (ent_slice_is(name, "MEETING_NUMBER") && ent_slice_is(told.unit, "times")) told.unit = ENT_EMPTY;
  if (ent_slice_is(told.unit, "times") && !ent_slice_is(name, "FLIGHTS")) { /* "increased more than 10 times" is no number of visitors */
    ent_strbuf_puts(out, " grew ");
    ent_say_value(out, &told);
    return;
  }
  ent_strbuf_puts(out, ": ");
  ent_say_value(out, &told);
}

void ent__say_item(ent_strbuf *out, const ent__saying *saying) {
  ent__saying s = *saying;
  s.topic = telling_topic(saying);
  if (s.lead->kind == ENT_EVENT)
    say_event(out, &s);
  else if (s.lead->kind == ENT_RELATION)
    say_relation(out, &s);
  else
    say_measure(out, &s);
}
