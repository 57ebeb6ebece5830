/* In: an item's codes, parties and value. Out: one sentence without its full stop.
 *
 * A verb may name the place of its object: "accused % of aggression".
 * Verbs come from tables: events by CAMEO code (the longest known beginning of the code),
 * relations and indicators by name; what is not in a table is told by its code. Modality
 * turns the verb: visited, is to visit, hopes to visit, might visit, did not visit. */
#include "analyse/phrase.h"

#include <math.h>

#include "record/say.h"

typedef struct verb {
  const char *code;
  const char *past, *base, *link; /* "visited", "visit"; link before the recipient */
  const char *together;           /* past of a reciprocal event; NULL: past + "each other" */
} verb;

static const verb verbs[] = {
    {"01", "made a statement", "make a statement", " on ", "made statements about each other"},
    {"012", "was pessimistic", "be pessimistic", " about ", NULL},
    {"013", "was optimistic", "be optimistic", " about ", NULL},
    {"014", "considered a policy", "consider a policy", " towards ", NULL},
    {"015", "acknowledged responsibility", "acknowledge responsibility", " towards ", NULL},
    {"016", "denied responsibility", "deny responsibility", " towards ", NULL},
    {"017", "made a symbolic gesture", "make a symbolic gesture", " towards ", NULL},
    {"018", "expressed sympathy", "express sympathy", " with ", NULL},
    {"019", "expressed accord", "express accord", " with ", "expressed accord"},
    {"02", "appealed", "appeal", " to ", "appealed to each other"},
    {"021", "asked for material cooperation", "ask for material cooperation", " from ", NULL},
    {"022", "asked for diplomatic support", "ask for diplomatic support", " from ", NULL},
    {"023", "asked for aid", "ask for aid", " from ", NULL},
    {"024", "called for political change", "call for political change", " in ", NULL},
    {"025", "asked for concessions", "ask for concessions", " from ", NULL},
    {"026", "called for talks", "call for talks", " with ", NULL},
    {"027", "called for a settlement", "call for a settlement", " by ", NULL},
    {"03", "expressed intent to cooperate", "cooperate", " with ",
     "expressed intent to cooperate"},
    {"0311", "expressed interest in economic cooperation", "cooperate economically", " with ",
     "expressed interest in economic cooperation"},
    {"0312", "expressed interest in military cooperation", "cooperate militarily", " with ",
     "expressed interest in military cooperation"},
    {"032", "pledged diplomatic support", "give diplomatic support", " to ",
     "agreed on diplomatic cooperation"},
    {"033", "promised aid", "give aid", " to ", NULL},
    {"0331", "promised economic aid", "give economic aid", " to ", NULL},
    {"0332", "promised military aid", "give military aid", " to ", NULL},
    {"0333", "promised humanitarian aid", "give humanitarian aid", " to ", NULL},
    {"0334", "promised military protection", "give military protection", " to ", NULL},
    {"035", "promised concessions", "make concessions", " to ", NULL},
    {"036", "agreed to meet", "meet", " with ", "agreed to meet"},
    {"037", "promised to settle the dispute", "settle the dispute", " with ",
     "promised to settle their dispute"},
    {"04", "met", "meet", " with ", "met"},
    {"041", "talked by telephone", "talk by telephone", " with ", "talked by telephone"},
    {"042", "visited", "visit", " ", "exchanged visits"},
    {"043", "hosted", "host", " ", NULL},
    {"045", "mediated", "mediate", " between ", "took part in mediation"},
    {"046", "negotiated", "negotiate", " with ", "negotiated"},
    {"05", "cooperated diplomatically", "cooperate diplomatically", " with ",
     "cooperated diplomatically"},
    {"051", "praised or backed", "praise or back", " ", NULL},
    {"052", "defended", "defend", " ", NULL},
    {"053", "rallied support", "rally support", " for ", NULL},
    {"054", "recognised", "recognise", " ", NULL},
    {"055", "apologised", "apologise", " to ", NULL},
    {"056", "forgave", "forgive", " ", NULL},
    {"057", "signed an agreement", "sign an agreement", " with ", "signed an agreement"},
    {"06", "cooperated", "cooperate", " with ", "cooperated"},
    {"061", "cooperated economically", "cooperate economically", " with ",
     "cooperated economically"},
    {"062", "cooperated militarily", "cooperate militarily", " with ", "cooperated militarily"},
    {"063", "cooperated in justice", "cooperate in justice", " with ", "cooperated in justice"},
    {"064", "shared intelligence", "share intelligence", " with ", "shared intelligence"},
    {"07", "gave aid", "give aid", " to ", NULL},
    {"071", "gave economic aid", "give economic aid", " to ", NULL},
    {"072", "gave military aid", "give military aid", " to ", NULL},
    {"073", "gave humanitarian aid", "give humanitarian aid", " to ", NULL},
    {"074", "gave military protection or peacekeepers", "give military protection or peacekeepers",
     " to ", NULL},
    {"075", "granted asylum", "grant asylum", " to people of ", NULL},
    {"08", "yielded", "yield", " to ", NULL},
    {"081", "eased restrictions", "ease restrictions", " on ", NULL},
    {"084", "returned or released persons or property", "return or release persons or property",
     " to ", "exchanged persons or property"},
    {"0841", "released persons", "release persons", " to ", "exchanged prisoners"},
    {"085", "eased sanctions", "ease sanctions", " on ", NULL},
    {"086", "let in outside help or inspection", "let in outside help or inspection", " from ",
     NULL},
    {"087", "de-escalated", "de-escalate", " with ", "de-escalated"},
    {"0871", "declared a ceasefire", "declare a ceasefire", " with ", "agreed on a ceasefire"},
    {"0874", "withdrew or surrendered", "withdraw or surrender", " to ", NULL},
    {"09", "investigated", "investigate", " ", NULL},
    {"10", "made demands", "make demands", " on ", NULL},
    {"105", "demanded concessions", "demand concessions", " from ", NULL},
    {"11", "disapproved", "disapprove", " of ", NULL},
    {"111", "criticised", "criticise", " ", NULL},
    {"112", "accused", "accuse", " ", NULL},
    {"1121", "accused % of crime or corruption", "accuse % of crime or corruption", " ", NULL},
    {"1122", "accused % of human rights abuses", "accuse % of human rights abuses", " ", NULL},
    {"1123", "accused % of aggression", "accuse % of aggression", " ", NULL},
    {"1124", "accused % of war crimes", "accuse % of war crimes", " ", NULL},
    {"113", "rallied opposition", "rally opposition", " against ", NULL},
    {"114", "complained officially", "complain officially", " about ", NULL},
    {"115", "brought a lawsuit", "bring a lawsuit", " against ", NULL},
    {"116", "found % guilty", "find % guilty", " ", NULL},
    {"12", "rejected a proposal", "reject a proposal", " of ", NULL},
    {"124", "refused to yield", "refuse to yield", " to ", NULL},
    {"128", "defied", "defy", " ", NULL},
    {"129", "vetoed", "veto", " ", NULL},
    {"13", "threatened", "threaten", " ", NULL},
    {"138", "threatened % with force", "threaten % with force", " ", NULL},
    {"139", "gave an ultimatum", "give an ultimatum", " to ", NULL},
    {"14", "protested", "protest", " against ", NULL},
    {"15", "showed military force", "show military force", " against ", NULL},
    {"16", "reduced relations", "reduce relations", " with ", "reduced relations"},
    {"161", "reduced or broke diplomatic relations", "reduce or break diplomatic relations",
     " with ", "broke diplomatic relations"},
    {"162", "reduced or stopped aid", "reduce or stop aid", " to ", NULL},
    {"163", "imposed sanctions or an embargo", "impose sanctions or an embargo", " on ", NULL},
    {"164", "halted negotiations", "halt negotiations", " with ", "halted negotiations"},
    {"166", "expelled or withdrew personnel", "expel or withdraw personnel", " of ", NULL},
    {"17", "coerced", "coerce", " ", NULL},
    {"171", "seized or damaged property", "seize or damage property", " of ", NULL},
    {"172", "imposed administrative sanctions", "impose administrative sanctions", " on ", NULL},
    {"173", "arrested or detained people", "arrest or detain people", " of ", NULL},
    {"174", "expelled or deported people", "expel or deport people", " of ", NULL},
    {"175", "used violent repression", "use violent repression", " against ", NULL},
    {"18", "assaulted", "assault", " ", NULL},
    {"181", "abducted or took hostage people", "abduct or take hostage people", " of ", NULL},
    {"183", "carried out a bombing", "carry out a bombing", " against ", NULL},
    {"186", "killed a named person", "kill a named person", " of ", NULL},
    {"19", "used military force", "use military force", " against ", "fought each other"},
    {"191", "blockaded or restricted movement", "blockade or restrict movement", " of ", NULL},
    {"192", "occupied territory", "occupy territory", " of ", NULL},
    {"193", "fought with small arms", "fight with small arms", " against ",
     "fought with small arms"},
    {"194", "attacked with artillery or missiles", "attack with artillery or missiles",
     " against ", "exchanged artillery fire"},
    {"195", "attacked from the air", "attack from the air", " against ",
     "exchanged attacks from the air"},
    {"196", "violated a ceasefire", "violate a ceasefire", " with ", "violated a ceasefire"},
    {"20", "used mass violence", "use mass violence", " against ", NULL},
    {"201", "expelled a population", "expel a population", " of ", NULL},
    {"202", "carried out mass killings", "carry out mass killings", " among people of ", NULL},
    {"203", "carried out ethnic cleansing", "carry out ethnic cleansing", " of ", NULL},
};

static const verb *find_verb(ent_slice cameo) {
  const verb *best = NULL;
  size_t length = 0;
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
    size_t size = strlen(verbs[i].code);
    if (size <= length || !ent_slice_starts(cameo, verbs[i].code)) continue;
    best = &verbs[i];
    length = size;
  }
  return best;
}

void ent__say_list(ent_strbuf *out, const ent_slice *names, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (i) ent_strbuf_puts(out, i + 1 < count ? ", " : " and ");
    ent_strbuf_add(out, names[i]);
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
  return s->topic;
}

static bool plain(ent_modality modality) {
  return modality == ENT_HAPPENED || modality == ENT_ONGOING;
}

static void say_event(ent_strbuf *out, const ent__saying *s) {
  const verb *v = find_verb(s->cameo);
  static const verb unknown = {"", "acted", "act", " towards ", "acted together"};
  bool together = s->reciprocal && s->actor_count > 1;
  if (!v) v = &unknown;
  if (s->actor_count)
    ent__say_list(out, s->actors, s->actor_count);
  else
    ent_strbuf_puts(out, "Someone");
  if (together && v->together && plain(s->lead->modality)) {
    ent_strbuf_printf(out, " %s", v->together);
  } else {
    const char *form =
        say_mood(out, s->lead->modality, s->actor_count > 1, v->past, v->base);
    say_object(out, form, v->link, s, together && !v->together);
  }
  say_topic(out, s->topic);
}

/* Relations with one beginning: with a date they are told as it: "recognised". */
static bool begins(ent_slice name) {
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
    {"TRADE_AGREEMENT_WITH", "has a trade agreement", "have a trade agreement",
     "concluded a trade agreement", "have a trade agreement", " with ", false},
};

static void say_code(ent_strbuf *out, ent_slice code) {
  for (size_t i = 0; i < code.size; i++) {
    char c = code.data[i];
    ent_strbuf_putc(out, c == '_' ? ' ' : (char)(c >= 'A' && c <= 'Z' && i ? c + 32 : c));
  }
}

/* The verb of a relation in the tense that its modality and end call for. */
static void say_bond(ent_strbuf *out, const bond *b, const ent__saying *s) {
  bool plural = s->actor_count > 1;
  ent_modality modality = s->lead->modality;
  if (modality == ENT_DENIED)
    ent_strbuf_printf(out, " %s %s", plural ? "do not" : "does not", b->base);
  else if (!plain(modality))
    ent_strbuf_printf(out, " %s", say_mood(out, modality, plural, b->was, b->base));
  else if (s->ended || (ent_interval_known(s->lead->date) &&
                        (modality == ENT_HAPPENED || begins(s->lead->relation))))
    ent_strbuf_printf(out, " %s", b->was);
  else
    ent_strbuf_printf(out, " %s", plural ? b->are : b->is);
}

static void say_relation(ent_strbuf *out, const ent__saying *s) {
  ent_slice name = s->lead->relation;
  const bond *b = NULL;
  for (size_t i = 0; i < sizeof bonds / sizeof *bonds; i++)
    if (ent_slice_is(name, bonds[i].name)) b = &bonds[i];
  if (!b) {
    say_code(out, name);
    ent_strbuf_puts(out, ": ");
    ent__say_list(out, s->actors, s->actor_count);
    if (s->actor_count && s->recipient_count) ent_strbuf_puts(out, " - ");
    ent__say_list(out, s->recipients, s->recipient_count);
    say_topic(out, s->topic);
    return;
  }
  ent__say_list(out, s->actors, s->actor_count);
  say_bond(out, b, s);
  if (b->topic_object && !s->topic.size && !s->recipient_count && !s->reciprocal)
    ent_strbuf_puts(out, " something");
  if (ent_slice_is(name, "PARTY_TO") && !s->topic.size) ent_strbuf_puts(out, " an agreement");
  if (ent_slice_is(name, "HOLDS_OFFICE") && s->lead->text_value.size)
    ent_strbuf_printf(out, " as %.*s of", ENT_FMT(s->lead->text_value));
  if (b->topic_object && strcmp(b->link, " with ") == 0 && s->topic.size)
    ent_strbuf_printf(out, " %.*s", ENT_FMT(s->topic));
  if (s->recipient_count) {
    ent_strbuf_puts(out, b->link);
    ent__say_list(out, s->recipients, s->recipient_count);
  } else if (s->reciprocal && s->actor_count > 1 && strcmp(b->link, " ") == 0) {
    ent_strbuf_puts(out, " each other");
  }
  if (b->topic_object && strcmp(b->link, " with ") != 0 && s->topic.size) {
    bool object = s->recipient_count || (s->reciprocal && s->actor_count > 1);
    ent_strbuf_printf(out, object ? " on %.*s" : " %.*s", ENT_FMT(s->topic));
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
    {"VISITS", "Visits", " of ", " to ", "Visits between "},
    {"AGREEMENTS_SIGNED", "Documents signed", " by ", " with ", "Documents signed between "},
    {"CASUALTIES", "Casualties", " caused by ", " in ", "Casualties between "},
    {"TROOPS", "Troops", " of ", " in ", NULL},
    {"TERRITORY_SHARE", "Territory held", " by ", " in ", NULL},
    {"PARTICIPANTS", "Participants", " from ", " at ", "Participants from "},
    {"MEETING_NUMBER", "Meetings", " of ", " with ", "Meetings of "},
    {"RECOGNITION_ORDER", "Place", " of ", " among those to recognise ", NULL},
    {"RANK", "Rank", " of ", " for ", "Rank of "},
    {"STUDENTS", "Students", " from ", " in ", "Students exchanged between "},
    {"REFUGEES", "Refugees", " caused by ", " of ", NULL},
    {"DURATION", "Duration", " for ", " and ", "Duration for "},
};

static void say_measure(ent_strbuf *out, const ent__saying *s) {
  ent_slice name = s->lead->indicator;
  const figure *f = NULL;
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
  ent_strbuf_puts(out, ": ");
  ent_say_value(out, s->lead);
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
