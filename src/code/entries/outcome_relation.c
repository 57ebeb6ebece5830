/* In: a matched entry that tells of what lasts, with its bindings. Out: the relation, from when to when, by its own name if it
 * is denied, with the sides that a treaty, topic or standing war adds. */
#include "code/entries/outcome.h"

#include "code/events/ended.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/sides/attack.h"
#include "code/sides/bilateral.h"
#include "code/sides/context.h"
#include "code/sides/stance.h"
#include "code/sides/standing.h"

/* What lasts is not dated by the tense of its telling; what is counted is ("has killed 40"). */
static void drop_day_of_telling(ent_report *report) {
  if (!report->date_text.size && report->date_basis == ENT_BASIS_RELATIVE) ent__report_undate(report);
}

/* "Opened a |consulate|": no embassy. */
static bool is_consulate(const ent__tree *tree, int32_t at) {
  int32_t object = ent__child(tree, at, "obj");
  return ent_slice_is(tree->tokens[at].lemma, "consulate") ||
         (object != ENT__NONE && ent_slice_is(tree->tokens[object].lemma, "consulate"));
}

/* "Thanked B for its support during the 44-day war and backed it on Kashmir": a position is not dated by the
 * war of another act. */
static void drop_time_of_other_topic(const ent__tree *tree, ent_report *report) {
  const char *date = report->date_text.data, *text = tree->scene->document->text.data;
  for (uint32_t i = 0; date && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC && date >= text + m->begin && date < text + m->end && report->topic.size &&
        !ent_slice_eq(m->title, report->topic))
      ent__report_undate(report);
  }
}

/* "Relations |date from| 1954", "which |dates back to| 1954": by the words, for *date* is often taken for the noun. */
static bool dates_from(const ent__tree *tree, const ent_report *report) {
  const char *text = tree->scene->document->text.data;
  int32_t first = 0;
  if (!report->date_text.size) return false;
  while (first < tree->count && text + tree->tokens[first].begin < report->date_text.data) first++;
  if (first < 2 || first >= tree->count) return false;
  if (ent_slice_is(tree->tokens[first - 1].form, "to") && ent_slice_is(tree->tokens[first - 2].form, "back")) first--;
  else if (!ent_slice_is(tree->tokens[first - 1].form, "from")) return false;
  return first >= 2 && ent_slice_starts(tree->tokens[first - 2].form, "date");
}

/* "the commission, |set up| under the protocol of 1995": since then. */
static const ent_time *time_of_founding(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_time *time;
    if (!ent_deprel_is(&tree->tokens[c], "acl") || !ent__listed(tree, c, "founding")) continue;
    time = ent__date_of(tree, c);
    for (uint32_t i = 0; !time && i < tree->scene->time_count; i++) {
      const ent_time *t = &tree->scene->times[i];
      if (ent__below(tree, (int32_t)t->first, c) && ent_interval_known(t->when)) time = t;
    }
    if (time) return time;
  }
  return NULL;
}

/* "Was set up in 1995", "created their commission in 2001", "relations date from 1954": it lasts since then. */
static void open_at_founding(const ent__tree *tree, int32_t at, ent_report *report) {
  bool body = ent_slice_is(report->relation, "JOINT_BODY");
  int32_t up = tree->tokens[at].head;
  const ent_time *time = body && !ent_interval_known(report->date) ? time_of_founding(tree, at) : NULL;
  if (time) {
    ent__report_date(report, time);
    report->date.to = ENT_DAY_NONE;
  }
  bool founded = body && (ent__listed(tree, at, "founding") || (up != ENT__NONE && ent__listed(tree, up, "founding")));
  founded |= dates_from(tree, report);
  if (body && !founded && !time && report->date.to != ENT_DAY_NONE) ent__report_undate(report); /* the day it met */
  if (founded && report->modality == ENT_HAPPENED && report->precision != ENT_PRECISION_RANGE &&
      report->date.from != ENT_DAY_NONE)
    report->date.to = ENT_DAY_NONE;
}

/* "Diplomatic |relations| were established", "the |treaty| enters into force", "became a |member|": the verb over the noun begins it. */
static bool begins_there(const ent__tree *tree, int32_t noun) {
  const ent_token *t = &tree->tokens[noun];
  int32_t up = t->head;
  if (up == ENT__NONE || !ent__verbal(&tree->tokens[up])) return false;
  if (ent_slice_is(tree->tokens[up].lemma, "become")) return !ent_slice_starts(t->deprel, "nsubj");
  return (ent_slice_starts(t->deprel, "nsubj") || ent_deprel_is(t, "obj")) &&
         (ent__listed(tree, up, "opening") || ent__listed(tree, up, "signing") || ent_slice_is(tree->tokens[up].lemma, "enter"));
}

/* What lasts from the day on which it was done. */
static bool may_begin(ent_slice name) {
  static const char *const names[] = {"RECOGNISES", "NOT_RECOGNISES", "DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS", "SANCTIONS", "EMBASSY_IN", "PARTY_TO", "MEMBER_OF",
                                      "TRADE_AGREEMENT_WITH", "ALLY", "STRATEGIC_PARTNER", "GUARANTEES", "VISA_REGIME", "HOSTS", "INDEPENDENT_OF"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (ent_slice_is(name, names[i])) return true;
  return false;
}

/* "Recognised it |on 12 December 1991|", "opened an embassy in 1997", "broke off relations in 2016": what is done begins what
 * lasts, while "had an embassy in 1997" tells of a time at which it lasted. */
static void open_at_beginning(const ent__tree *tree, int32_t at, ent_report *report) {
  bool broken = ent_slice_is(report->relation, "NO_DIPLOMATIC_RELATIONS") || ent_slice_is(report->relation, "NOT_RECOGNISES");
  bool holds = report->modality == ENT_HAPPENED || (broken && report->modality == ENT_ONGOING);
  int32_t deed = ent__verbal(&tree->tokens[at]) ? at : broken ? tree->tokens[at].head : ENT__NONE; /* "withdrew its |recognition|" */
  ent_report copy = *report;
  if (!may_begin(report->relation) || !holds || report->precision == ENT_PRECISION_RANGE || report->date.from == ENT_DAY_NONE) return;
  if (deed == ENT__NONE ? begins_there(tree, at) : ent__verbal(&tree->tokens[deed]) && !ent__listed(tree, deed, "lasting_verb") && (broken || !ent__is_over(tree, at, &copy)))
    report->date.to = ENT_DAY_NONE;
}

/* "Direct |flights| began in 2008", "were launched", "opened |flights| in 2011": from then on. */
static void open_flights(const ent__tree *tree, int32_t at, ent_report *report) {
  int32_t up = at;
  bool here = report->date.from != ENT_DAY_NONE && report->precision != ENT_PRECISION_RANGE && report->modality == ENT_HAPPENED;
  if (!ent_slice_is(report->relation, "FLIGHTS") || !here) return;
  if (!ent__verbal(&tree->tokens[at])) up = tree->tokens[at].head;
  if (up != ENT__NONE && ent__verbal(&tree->tokens[up]) && ent__listed(tree, up, "opening")) report->date.to = ENT_DAY_NONE;
}

/* Relations between equals: one alone says nothing. */
static bool needs_both(ent_slice name) {
  static const char *const names[] = {
      "RECOGNISES", "NOT_RECOGNISES", "DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS",
      "EMBASSY_IN", "MEMBER_OF", "CHAIRS", "ALLY", "STRATEGIC_PARTNER", "OCCUPIES",
      "TERRITORY_OF", "HOLDS_OFFICE", "SHARES", "VISA_REGIME", "FLIGHTS", "RIVAL", "BASE_IN",
      "GUARANTEES", "CLAIMS"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (ent_slice_is(name, names[i])) return true;
  return false;
}

/* "a group on |trade| between A and B": whose it is, is told already. */
static ent_slice before_between(ent_slice phrase) {
  size_t at = ent_slice_find(phrase, ENT_SLICE(" between "), 0);
  return at == SIZE_MAX ? phrase : (ent_slice){phrase.data, at};
}

ent_slice ent__name_of_body(const ent__tree *tree, int32_t at) {
  static const char *const abouts[] = {"on", "for"};
  ent_slice text = tree->scene->document->text, about = ENT_EMPTY;
  int32_t first = at;
  if (at == ENT__NONE ||
      (tree->tokens[at].upos != ENT_UPOS_NOUN && tree->tokens[at].upos != ENT_UPOS_PROPN)) return ENT_EMPTY;
  for (size_t i = 0; i < sizeof abouts / sizeof abouts[0] && !about.size; i++)
    for (int32_t c = tree->first_child[at]; c != ENT__NONE && !about.size; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ent_slice_of(abouts[i])))
        about = before_between(ent__phrase(tree, c, 12));
  while (first > 0 && at - first < 4 &&
         (tree->inside[first - 1] == ENT__NONE ||
          (tree->inside[first - 1] == tree->inside[at] && tree->tokens[at].upos == ENT_UPOS_NOUN)) &&
         (ent_deprel_is(&tree->tokens[first - 1], "amod") || ent_deprel_is(&tree->tokens[first - 1], "compound")) &&
         !ent_slice_eq_nocase(tree->tokens[first - 1].form, ENT_SLICE("joint")))
    first--;
  if (about.size && (first == at || ent__listed(tree, first, "any_body"))) return about;
  if (first == at) return ENT_EMPTY;
  return (ent_slice){text.data + tree->tokens[first].begin,
                     about.size ? (size_t)(about.data + about.size - text.data) - tree->tokens[first].begin
                                : tree->tokens[at].end - tree->tokens[first].begin};
}

static bool is_position(ent_slice name) {
  return ent_slice_is(name, "SUPPORTS_ON") || ent_slice_is(name, "OPPOSES_ON");
}

/* Denial of a relation that has its own name uses it (CODING 14): "does not recognise". */
static void name_denial(ent_report *report) {
  bool recognition = ent_slice_is(report->relation, "RECOGNISES");
  if (report->modality != ENT_DENIED || !(recognition || ent_slice_is(report->relation, "DIPLOMATIC_RELATIONS"))) return;
  report->relation = recognition ? ENT_SLICE("NOT_RECOGNISES") : ENT_SLICE("NO_DIPLOMATIC_RELATIONS");
  report->modality = ENT_ONGOING;
}

/* "Halted in 2006 and |resumed| in 2017". */
static bool is_resumed(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "conj") && ent_slice_is(tree->tokens[c].lemma, "resume")) return true;
  return false;
}

/* "|Flights| have been suspended since May", "suspended |flights|": nobody flies since then. */
static bool is_grounded(const ent__tree *tree, int32_t at, const ent_report *report) {
  static const char *const verbs[] = {"suspend", "halt", "stop", "ground", "interrupt", "discontinue", "cancel", "cut"};
  int32_t up = tree->tokens[at].head;
  if (!ent_slice_is(report->relation, "FLIGHTS") || (report->modality != ENT_HAPPENED && report->modality != ENT_ONGOING)) return false;
  if (ent__verbal(&tree->tokens[at])) up = at;
  else if (up == ENT__NONE || !(ent_slice_is(tree->tokens[at].deprel, "nsubj:pass") || ent_deprel_is(&tree->tokens[at], "obj"))) return false;
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
    if (ent_slice_is(tree->tokens[up].lemma, verbs[i])) return !is_resumed(tree, up);
  return false;
}

/* "Will reaffirm |the alliance|", "discuss |our partnership|": what a definite noun names is there, whatever is planned
 * with it (Strawson 1950, "On Referring"); unless it is to be made or ended. "Will |continue to support| A" does so
 * now, and so does whoever is |committed to defend| A. */
static bool stands_already(const ent__tree *tree, int32_t at, const ent_report *report) {
  int32_t up = tree->tokens[at].head, article = ent__child(tree, at, "det");
  bool definite = ent__child(tree, at, "nmod:poss") != ENT__NONE ||
                  (article != ENT__NONE && (ent_slice_eq_nocase(tree->tokens[article].form, ENT_SLICE("the")) ||
                                            ent_slice_eq_nocase(tree->tokens[article].form, ENT_SLICE("this"))));
  if (up == ENT__NONE || (report->modality != ENT_PLANNED && (report->modality != ENT_HYPOTHETICAL || ent__verbal(&tree->tokens[at])))) return false;
  if (ent__verbal(&tree->tokens[at]))
    return ent__listed(tree, up, "continuing") || ent__listed(tree, up, "committing");
  return definite && !ent__listed(tree, up, "making") && !ent__listed(tree, up, "ending");
}

/* One of the two is a party to the dispute, and the other is none. */
static bool is_matter_of(const ent_mention *topic, const ent_participant *one, const ent_participant *other) {
  bool has[2] = {false, false};
  for (uint32_t i = 0; topic->kind == ENT_KIND_TOPIC && i < topic->party_count; i++) {
    has[0] |= ent_slice_eq(topic->parties[i].entity, one->entity);
    has[1] |= ent_slice_eq(topic->parties[i].entity, other->entity);
  }
  return has[0] && !has[1];
}

/* "A and B support each other on |Kashmir and Karabakh|": each on the other's. Out: *told, whether two such
 * disputes were named. */
static ent_status add_mutual_support(ent_coder *coder, const ent__tree *tree, const ent_report *report, bool *told) {
  const ent_participant *two[2] = {report->actor.items, report->recipient.items};
  const ent_mention *matter[2] = {NULL, NULL};
  ent_status st = ENT_OK;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++)
    for (int k = 0; k < 2; k++)
      if (is_matter_of(&tree->scene->mentions[i], two[k], two[1 - k])) matter[k] = &tree->scene->mentions[i];
  *told = matter[0] && matter[1];
  for (int k = 0; st == ENT_OK && *told && k < 2; k++) {
    ent_report one = *report;
    one.reciprocal = false;
    one.actor = k ? report->actor : report->recipient;
    one.recipient = k ? report->recipient : report->actor;
    one.topic = matter[k]->title;
    if (one.modality == ENT_PLANNED) one.modality = ENT_ONGOING; /* "will support each other on": a policy, not an act */
    st = ent__report_add(coder, &one);
  }
  return st;
}

/* "Each has an embassy in the other's capital": one relation each way; embassies reopened in July are one act of both. */
static bool holds_each_way(const ent__tree *tree, int32_t at, ent_slice name) {
  return ent_slice_is(name, "EMBASSY_IN") && !ent_slice_is(tree->tokens[at].lemma, "reopen");
}

static ent_status add_both_ways(ent_coder *coder, const ent_report *report) {
  ent_report one = *report;
  ent_status st;
  one.reciprocal = false;
  st = ent__report_add(coder, &one);
  one.actor = report->recipient;
  one.recipient = report->actor;
  return st == ENT_OK ? ent__report_add(coder, &one) : st;
}

/* "|Ethiopian Airlines| resumed its flights to Asmara": flights link states. */
static void airlines_to_states(const ent__tree *tree, ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    for (uint32_t m = 0; m < tree->scene->mention_count; m++) {
      const ent_mention *firm = &tree->scene->mentions[m];
      if (!firm->home.size || firm->party_count != 1 || !ent_slice_eq(firm->parties[0].entity, cast->items[i].entity))
        continue;
      cast->items[i].entity = firm->home;
      cast->items[i].sector = ENT_SLICE("BUS");
      break;
    }
}

/* "Signed |a number of important documents|", "|seven agreements| were signed": of which nothing is said. */
static bool signs_unnamed(const ent__tree *tree, int32_t at) {
  ent__found objects = {0};
  int32_t noun;
  if (!ent__verbal(&tree->tokens[at])) return false;
  ent__objects(tree, at, &objects);
  if (!objects.count) return false;
  noun = objects.at[0];
  if (ent__listed(tree, noun, "quantifier") && ent__child(tree, noun, "nmod") != ENT__NONE) noun = ent__child(tree, noun, "nmod");
  if (!ent_slice_is(tree->tokens[noun].xpos, "NNS")) return false;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") || ent__participle_of_noun(&tree->tokens[c]) ||
        tree->tokens[c].upos == ENT_UPOS_PROPN || ent_deprel_is(&tree->tokens[c], "compound"))
      return false;
  return true;
}

/* "|Our NATO| ally": one is a member of the body, not of the state named with it. */
static void keep_bodies(ent__cast *cast) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (cast->items[i].entity.size != 3) cast->items[kept++] = cast->items[i];
  if (kept) cast->count = kept;
}

/* "Its first embassy in |sub-Saharan Africa|", "an agreement with a |South Asian| country": a region is no side of what two governments have
 * with each other. */
static bool is_between_governments(ent_slice name) {
  static const char *const names[] = {"PARTY_TO", "EMBASSY_IN", "DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS", "RECOGNISES", "NOT_RECOGNISES", "JOINT_BODY"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (ent_slice_is(name, names[i])) return true;
  return false;
}

static void drop_regions(const ent__tree *tree, ent__cast *cast) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++) {
    bool region = false;
    for (uint32_t m = 0; ent_slice_starts(cast->items[i].entity, "PLACE:") && m < tree->scene->mention_count && !region; m++) {
      const ent_mention *named = &tree->scene->mentions[m];
      region = named->kind == ENT_KIND_REGION && named->party_count == 1 && ent_slice_eq(named->parties[0].entity, cast->items[i].entity);
    }
    if (!region) cast->items[kept++] = cast->items[i];
  }
  cast->count = kept;
}

/* "The OIC and the NAM, |whose| chair it holds": of the one named right before. */
static void keep_nearest(const ent__tree *tree, int32_t at, ent__cast *recipient) {
  int32_t owner = ent__child(tree, at, "nmod:poss");
  if (recipient->count < 2 || owner == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[owner].form, ENT_SLICE("whose"))) return;
  recipient->items[0] = recipient->items[recipient->count - 1];
  recipient->count = 1;
}

/* "a solution |under the UN Charter|", "on the basis of |UN resolutions|": how it is to come about; the Organisation is not who is supported. */
static bool is_by_its_law(const ent__tree *tree, const ent_mention *m) {
  int32_t law = (int32_t)m->head, ground;
  if (tree->tokens[law].head == (int32_t)m->last + 1) law = tree->tokens[law].head; /* "|UN| resolutions" */
  if (ent__has_case(tree, law, ENT_SLICE("under")) || ent__has_case(tree, law, ENT_SLICE("with"))) return law != (int32_t)m->head;
  ground = tree->tokens[law].head;
  return law != (int32_t)m->head && ground != ENT__NONE && ent__has_case(tree, law, ENT_SLICE("of")) &&
         (ent_slice_is(tree->tokens[ground].lemma, "basis") || ent_slice_is(tree->tokens[ground].lemma, "framework") ||
          ent_slice_is(tree->tokens[ground].lemma, "light"));
}

static void drop_lawgiver(const ent__tree *tree, ent__cast *cast) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++) {
    bool law = false;
    for (uint32_t m = 0; ent_slice_starts(cast->items[i].entity, "IGO:UN") && m < tree->scene->mention_count && !law; m++) {
      const ent_mention *named = &tree->scene->mentions[m];
      law = named->party_count == 1 && ent_slice_eq(named->parties[0].entity, cast->items[i].entity) && is_by_its_law(tree, named);
    }
    if (!law) cast->items[kept++] = cast->items[i];
  }
  cast->count = kept;
}

/* "A keeps a base in B under |a defence agreement|", "|an agreement| under which A keeps a base in B", in a text on the two, who are both named here: it is between them; not a treaty by its
 * name, which may have many parties. */
static void add_second_party(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient) {
  const ent_party *two = tree->scene->two;
  bool named[2] = {false, false}, under = ent__has_case(tree, at, ENT_SLICE("under"));
  if (!two || actor->count != 1 || recipient->count || !ent__listed(tree, at, "treaty_word") || tree->topic_at[at] != ENT__NONE ||
      !ent_slice_is(tree->tokens[at].xpos, "NN"))
    return;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++)
    for (uint32_t k = 0; k < tree->scene->mentions[i].party_count; k++) {
      ent_slice who = tree->scene->mentions[i].parties[k].entity;
      if (ent_slice_starts(who, "IGO:")) return;
      for (int m = 0; m < 2; m++) named[m] |= ent_slice_eq(who, two[m].entity) && (under || ent__below(tree, (int32_t)tree->scene->mentions[i].head, at));
    }
  if (named[0] && named[1]) ent__add_other_of(two, actor, recipient);
}

/* Who is meant besides whom the patterns found: of a treaty, a topic, what the world knows to last. False: nobody is known. */
static bool complete_sides(const ent__tree *tree, const ent_outcome *outcome, int32_t at, const ent_report *report, ent__cast *actor,
                           ent__cast *recipient) {
  ent_slice name = outcome->code;
  if (is_between_governments(name)) {
    drop_regions(tree, actor);
    drop_regions(tree, recipient);
  }
  if (ent_slice_is(name, "FLIGHTS")) airlines_to_states(tree, actor);
  if (outcome->reciprocal && !outcome->each) ent__split_cast(tree, actor, recipient);
  if (ent_slice_is(name, "OCCUPIES")) ent__territories_to_states(tree, recipient);
  if (ent_slice_is(name, "MEMBER_OF") || ent_slice_is(name, "CHAIRS")) keep_bodies(recipient);
  if (ent_slice_is(name, "CHAIRS")) keep_nearest(tree, at, recipient);
  if (ent_slice_is(name, "SANCTIONS")) ent__add_doer_of_topic(tree, at, name, actor, recipient);
  if (ent_slice_is(name, "SANCTIONS") || (ent_slice_is(name, "OCCUPIES") && !actor->count))
    ent__add_bearer_of_text(tree, name, ent__time_of_report(tree, report), actor, recipient);
  ent__add_standing_doer(tree, name, ent__time_of_report(tree, report), actor, recipient);
  if (ent_slice_is(name, "INDEPENDENT_OF") && !ent__add_former_ruler(tree, actor, recipient)) return false;
  if (ent_slice_is(name, "OCCUPIES")) {
    if (ent__is_guess(tree, at, recipient)) ent__drop_unknown_bearer(tree, name, ent__time_of_report(tree, report), actor, recipient);
    ent__add_standing_bearer(tree, name, ent__time_of_report(tree, report), actor, recipient);
  }
  if (ent_slice_is(name, "PARTY_TO")) ent__add_treaty_parties(tree, at, actor, recipient);
  if (ent_slice_is(name, "PARTY_TO") && outcome->each) add_second_party(tree, at, actor, recipient);
  if (ent_slice_is(name, "SUPPORTS_ON")) ent__add_sides_of_topic(tree, at, actor, recipient);
  if (ent_slice_is(name, "SUPPORTS_ON") && !recipient->count) ent__add_victims_of_topic(tree, at, actor, recipient);
  for (uint32_t i = 0; outcome->each && i < recipient->count; i++) ent__cast_add(actor, recipient->items[i]);
  if (outcome->each) recipient->count = 0; /* parties of a treaty: all are actors */
  return true;
}

/* Why it is no relation after all, or NULL. Nobody is on both sides after that. */
static const char *no_relation(const ent__tree *tree, const ent_outcome *outcome, int32_t at, const ent_report *report,
                               const ent__cast *actor, ent__cast *recipient) {
  bool sanctions = ent_slice_is(outcome->code, "SANCTIONS");
  if (ent_slice_is(outcome->code, "SUPPORTS_ON") && !recipient->count && ent__listed(tree, at, "recognising"))
    return "nobody is known to have suffered it"; /* "recognised the massacre" */
  if (ent_slice_is(outcome->code, "TERRITORY_OF") && actor->count > 1 && actor->items[0].entity.size == 3 &&
      actor->items[1].entity.size == 3)
    return "two states are no part of a third"; /* "both were part of Persia" */
  if ((ent_slice_is(outcome->code, "MEMBER_OF") || ent_slice_is(outcome->code, "CHAIRS")) && recipient->count &&
      ent_slice_is(recipient->items[0].entity, "IGO:INTCOMMUNITY"))
    return "all states are of the international community";
  if (ent_slice_is(outcome->code, "PARTY_TO") && signs_unnamed(tree, at))
    return "of treaties that are only counted nobody is named a party";
  if (actor->count && recipient->count && ent__one_and_the_same(NULL, actor, recipient)) return "actor and recipient are the same";
  ent__remove_same(tree, recipient, actor);
  if ((!actor->count && !(recipient->count && sanctions)) || (!recipient->count && (needs_both(outcome->code) || sanctions)) ||
      (!recipient->count && actor->count < 2 && outcome->reciprocal))
    return "a relation needs both sides";
  if (!recipient->count && is_position(outcome->code) && ent__verbal(&tree->tokens[at]) &&
      (report->modality == ENT_PLANNED || report->modality == ENT_WISHED))
    return "a position on nobody is held, not planned"; /* "efforts to support dialogue" */
  return NULL;
}

/* Since when, until when, on what, and whether it still holds. */
static void set_times(const ent__tree *tree, int32_t at, ent_report *report) {
  if (ent_slice_is(report->relation, "JOINT_BODY") && !report->topic.size) report->topic = ent__name_of_body(tree, at);
  drop_day_of_telling(report);
  if (ent_slice_is(report->relation, "PARTY_TO") && ent__is_day_of_other_act(tree, at, report)) ent__report_undate(report);
  if (ent_slice_is(report->relation, "EMBASSY_IN") && is_consulate(tree, at)) report->topic = ENT_SLICE("consulate");
  if (is_position(report->relation)) drop_time_of_other_topic(tree, report);
  open_at_founding(tree, at, report);
  open_at_beginning(tree, at, report);
  open_flights(tree, at, report);
  if (stands_already(tree, at, report)) report->modality = ENT_ONGOING;
  if (is_grounded(tree, at, report)) report->modality = ENT_DENIED;
  if (report->modality != ENT_HAPPENED && report->modality != ENT_ONGOING) return;
  report->modality = ent__is_over(tree, at, report) ? ENT_HAPPENED : ENT_ONGOING;
}

/* "The embargo" after sanctions were told of: row.c knows whose. */
static bool is_told_again(const ent_coder *coder, ent_slice name, const ent__cast *actor, const ent__cast *recipient) {
  if (!ent_slice_is(name, "SANCTIONS") || actor->count || recipient->count) return false;
  for (uint32_t i = 0; i < coder->sentence_first; i++)
    if (ent_slice_is(coder->reports[i].relation, "SANCTIONS")) return true;
  return false;
}

/* Named in another clause of the sentence: "A signed it in 1990, and |B| protested". */
static bool is_named_apart(const ent__tree *tree, int32_t at, ent_slice entity) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++)
      if (ent_slice_eq(m->parties[k].entity, entity) && ent__clause(tree, (int32_t)m->head) != at) return true;
  }
  return false;
}

/* "The President and I |signed| a declaration": who signed it with whom was told of the same verb. */
static void add_cosigners(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__cast *actor) {
  if (actor->count != 1 || actor->items[0].entity.size != 3 || !ent_slice_is(tree->tokens[at].lemma, "sign")) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (ent_slice_ends(r->rule, "+context") || !ent_slice_is(r->cameo, "057") || r->trigger_begin != tree->tokens[at].begin || r->modality == ENT_DENIED || r->actor.count != 1 ||
        !ent_slice_eq(r->actor.items[0].entity, actor->items[0].entity))
      continue;
    for (uint32_t k = 0; k < r->recipient.count; k++)
      if (r->recipient.items[k].entity.size == 3 && !is_named_apart(tree, at, r->recipient.items[k].entity)) ent__cast_add(actor, r->recipient.items[k]);
  }
}

ent_status ent__add_relation(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                             const ent_outcome *outcome, int32_t at, ent__binding *bound,
                             ent_report *report) {
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  const char *none;
  if (is_told_again(coder, outcome->code, actor, recipient) || !complete_sides(tree, outcome, at, report, actor, recipient)) return ENT_OK;
  none = no_relation(tree, outcome, at, report, actor, recipient);
  if (none) {
    ent__veto(coder, entry, at, none);
    return ENT_OK;
  }
  if (ent_slice_is(outcome->code, "PARTY_TO") && outcome->each) add_cosigners(coder, tree, at, actor);
  if (ent_slice_is(outcome->code, "SUPPORTS_ON")) ent__add_concerned(tree, at, actor, recipient);
  if (ent_slice_is(outcome->code, "SUPPORTS_ON")) drop_lawgiver(tree, recipient);
  report->kind = ENT_RELATION;
  report->relation = outcome->code;
  report->reciprocal = outcome->reciprocal || bound->mutual;
  set_times(tree, at, report);
  name_denial(report);
  report->actor = ent__keep_cast(coder, actor);
  report->recipient = ent__keep_cast(coder, recipient);
  if (ent_slice_is(outcome->code, "SUPPORTS_ON") && report->reciprocal && actor->count == 1 && recipient->count == 1) {
    bool told;
    ent_status st = add_mutual_support(coder, tree, report, &told);
    if (told || st != ENT_OK) return st;
  }
  if (report->reciprocal && holds_each_way(tree, at, outcome->code) && actor->count == 1 && recipient->count == 1) return add_both_ways(coder, report);
  return ent__report_add(coder, report);
}
