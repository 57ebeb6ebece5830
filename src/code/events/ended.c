/* In: fighting, and how long it lasted, dated by the day of what ended it; what lasts between two, and a verb of ending over it.
 * Out: fighting dated from so long before to that day; whether what lasts is over, and since when. */
#include "code/events/ended.h"

#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/modality.h"

enum { MAX_UP = 4 };

/* "ended six weeks of |fighting|": the verb of ending over the word; ENT__NONE. */
static int32_t ended_by(const ent__tree *tree, int32_t at) {
  for (int hops = 0; hops < MAX_UP && at != ENT__NONE; hops++) {
    int32_t up = tree->tokens[at].head;
    bool object = ent_deprel_is(&tree->tokens[at], "obj") || ent_slice_is(tree->tokens[at].deprel, "nsubj:pass");
    if (up != ENT__NONE && object && ent__verbal(&tree->tokens[up])) return ent__listed(tree, up, "ending") ? up : ENT__NONE;
    if (!ent_deprel_is(&tree->tokens[at], "nmod")) return ENT__NONE;
    at = up;
  }
  return ENT__NONE;
}

/* Days of the length that stands below the verb; 0 if none does. */
static int64_t length_below(const ent__tree *tree, int32_t verb) {
  static const struct {
    const char *unit;
    int64_t days;
  } units[] = {{"days", 1}, {"weeks", 7}, {"months", 30}, {"years", 365}};
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    if (a->unit_class != ENT_UNIT_TIME || !(a->value > 0) || !ent__below(tree, (int32_t)a->number, verb)) continue;
    for (size_t k = 0; k < sizeof units / sizeof *units; k++)
      if (ent_slice_is(a->unit, units[k].unit)) return (int64_t)(a->value * (double)units[k].days);
  }
  return 0;
}

static bool lasts(const ent_report *r) {
  return (ent_slice_starts(r->cameo, "19") || ent_slice_is(r->indicator, "DURATION")) && r->modality == ENT_HAPPENED;
}

void ent__date_ended(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    int32_t at = ent__token_at(tree, r->trigger_begin), verb;
    int64_t days;
    if (!lasts(r) || at == ENT__NONE || r->date.from == ENT_DAY_NONE || r->date.from != r->date.to) continue;
    verb = ended_by(tree, at);
    days = verb == ENT__NONE ? 0 : length_below(tree, verb);
    if (!days) continue;
    r->date.from = (ent_day)(r->date.to - days + 1);
    r->precision = ENT_PRECISION_RANGE;
    ent__report_set_id(r);
  }
}

/* ---- what lasts ---------------------------------------------------------------------------------------- */

/* "The airline |used to| fly there": it is over. */
static bool used_to(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  return up != ENT__NONE && ent_deprel_is(&tree->tokens[at], "xcomp") && ent_slice_is(tree->tokens[up].lemma, "use") &&
         ent_slice_eq_nocase(tree->tokens[up].form, ENT_SLICE("used"));
}

/* "The airline ran flights to Lima, but was |stopped| in 2005"; ENT__NONE. */
static int32_t stopped_beside(const ent__tree *tree, int32_t at, const ent_report *report) {
  int32_t verb = ent__clause(tree, at);
  for (int32_t c = verb == ENT__NONE ? ENT__NONE : tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c]) {
    int32_t what = ent__child(tree, c, "nsubj:pass");
    if (!ent_deprel_is(&tree->tokens[c], "conj") || !ent__listed(tree, c, "ending") || !ent__is_passive(tree, c)) continue;
    /* "the treaty was revised and |a clause| was dropped": not the treaty; "flew there, but |the flights| were stopped" */
    if (what == ENT__NONE || tree->tokens[what].upos == ENT_UPOS_PRON || ent_slice_eq(tree->tokens[what].lemma, tree->tokens[at].lemma)) return c;
    if (ent_slice_is(report->relation, "FLIGHTS") && (ent_slice_is(tree->tokens[what].lemma, "flight") || ent_slice_is(tree->tokens[what].lemma, "service"))) return c;
  }
  return ENT__NONE;
}

/* "|broke| an embargo" keeps it; "broke |off| relations" does not. */
static bool terminates(const ent__tree *tree, int32_t verb) {
  return ent__listed(tree, verb, "terminating") || (ent__listed(tree, verb, "parting") && ent__child(tree, verb, "compound:prt") != ENT__NONE);
}

/* "The embassy |remains| closed" */
static bool stays_closed(const ent__tree *tree, int32_t verb) {
  int32_t state = ent__child(tree, verb, "xcomp");
  bool stays = ent_slice_is(tree->tokens[verb].lemma, "remain") || ent_slice_is(tree->tokens[verb].lemma, "stay");
  return stays && state != ENT__NONE && (ent_slice_is(tree->tokens[state].form, "closed") || ent_slice_is(tree->tokens[state].form, "shut"));
}

/* "|let| the contract lapse", the parser's "lapse" a verb or a noun: whether what it stands over runs out. */
static bool lets_lapse(const ent__tree *tree, int32_t verb) {
  static const char *const below[] = {"xcomp", "ccomp", "advcl", "obl"};
  if (!ent__listed(tree, verb, "letting")) return false;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    for (size_t i = 0; i < sizeof below / sizeof *below; i++)
      if (c > verb && ent_deprel_is(&tree->tokens[c], below[i]) && ent__listed(tree, c, "lapsing")) return true;
  return false;
}

/* "Ended |its alliance|", "the |embargo| was lifted", "the |partnership| collapsed", "freed from |occupation|": the word that ends it; ENT__NONE. */
static int32_t ended_over(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t up = t->head, way = ent__child(tree, at, "case");
  bool undone = ent_deprel_is(t, "obj") || ent_slice_is(t->deprel, "nsubj:pass");
  if (up == ENT__NONE || ent__verbal(t)) return ENT__NONE;
  if (way != ENT__NONE && ent_slice_is(tree->tokens[way].lemma, "from")) {
    if (ent__listed(tree, up, "freeing")) return up;
    up = tree->tokens[up].head; /* "the liberation of its land from occupation", hung on the land */
    return up != ENT__NONE && ent__listed(tree, up, "freeing") ? up : ENT__NONE;
  }
  if (undone && ent__verbal(&tree->tokens[up])) return terminates(tree, up) || lets_lapse(tree, up) ? up : ENT__NONE;
  if (ent_slice_is(t->deprel, "nsubj") && stays_closed(tree, up)) return up;
  if (ent_slice_is(t->deprel, "nsubj") && ent__listed(tree, up, "lapsing") && tree->tokens[up].head != ENT__NONE && lets_lapse(tree, tree->tokens[up].head))
    return tree->tokens[up].head;
  if (ent_slice_is(t->deprel, "nsubj") && ent_slice_is(tree->tokens[up].lemma, "over") && ent__child(tree, up, "cop") != ENT__NONE) return up;
  return ent_slice_is(t->deprel, "nsubj") && ent__listed(tree, up, "lapsing") && ent__child(tree, up, "obj") == ENT__NONE ? up : ENT__NONE;
}

static bool is_one_of(ent_slice word, const char *const *words) {
  for (; *words; words++)
    if (ent_slice_eq_nocase(word, ent_slice_of(*words))) return true;
  return false;
}

/* "has ended", "was lifted", "ending it" as what came of something; not "must end", "be lifted", "expires in May". */
static bool has_come(const ent__tree *tree, int32_t end) {
  static const char *const past[] = {"was", "were", "has", "have", "had", "'s", "'ve", NULL};
  static const char *const supposed[] = {"once", "if", "until", "unless", "till", "when", NULL};
  const ent_token *t = &tree->tokens[end];
  int32_t mark = ent__child(tree, end, "mark");
  if (ent__modality_at(tree, end).modality != ENT_HAPPENED || (mark != ENT__NONE && is_one_of(tree->tokens[mark].form, supposed))) return false;
  if (!ent__verbal(t) || ent_slice_is(t->xpos, "VBD")) return true;
  if (ent_slice_is(t->lemma, "let") && ent__child(tree, end, "nsubj") != ENT__NONE && ent__child(tree, end, "aux") == ENT__NONE) return true; /* one form for all */
  if (ent_slice_is(t->xpos, "VBG")) { /* "answered with force, |freeing| it": on whatever noun it was hung */
    int32_t verb = ent_deprel_is(t, "acl") && end > 0 && ent_slice_is(tree->tokens[end - 1].form, ",") ? ent__clause(tree, t->head) : ENT__NONE;
    bool beside = ent_deprel_is(t, "advcl") || (verb != ENT__NONE && verb < end);
    return beside && ent__child(tree, end, "mark") == ENT__NONE;
  }
  if (ent_slice_is(t->xpos, "VBN"))
    for (int32_t c = tree->first_child[end]; c != ENT__NONE; c = tree->next_sibling[c])
      if (is_one_of(tree->tokens[c].form, past)) return true;
  return (ent_slice_is(t->xpos, "VBZ") || ent_slice_is(t->xpos, "VBP")) && (ent__child(tree, end, "obj") != ENT__NONE || stays_closed(tree, end));
}

/* "became |independent| from B", "gained |independence| from B": a part of it until then; ENT__NONE. */
static int32_t left_ruler(const ent__tree *tree, int32_t at, const ent_report *report) {
  static const char *const verbs[] = {"gain", "win", "achieve", "attain", "obtain", "secure", "get", "regain", "restore", "receive", "declare", "proclaim", NULL};
  int32_t up = tree->tokens[at].head;
  if (ent_slice_is(report->relation, "TERRITORY_OF") && ent_slice_is(tree->tokens[at].lemma, "independence"))
    return up != ENT__NONE && (ent_deprel_is(&tree->tokens[at], "obj") || ent_slice_is(tree->tokens[at].deprel, "nsubj:pass")) &&
                   is_one_of(tree->tokens[up].lemma, verbs) ? up : ENT__NONE;
  if (!ent_slice_is(report->relation, "TERRITORY_OF") || !ent_slice_is(tree->tokens[at].lemma, "independent")) return ENT__NONE;
  return up != ENT__NONE && ent_slice_is(tree->tokens[up].lemma, "become") ? up : ENT__NONE;
}

/* "|won| its independence from B", "gained independence": a part of it until then; ENT__NONE. */
static int32_t won_from_ruler(const ent__tree *tree, int32_t at, const ent_report *report) {
  static const char *const verbs[] = {"win", "gain", "achieve", "obtain", "get", "secure", "attain", "regain", "receive", NULL};
  int32_t up = tree->tokens[at].head;
  if (!ent_slice_is(report->relation, "TERRITORY_OF") || !ent_slice_is(tree->tokens[at].lemma, "independence") || up == ENT__NONE) return ENT__NONE;
  return ent_deprel_is(&tree->tokens[at], "obj") && is_one_of(tree->tokens[up].lemma, verbs) ? up : ENT__NONE;
}

/* "has been |independent| of B since 1821": a part of it until then. */
static bool is_independent_since(const ent__tree *tree, int32_t at, ent_report *report) {
  int32_t up = tree->tokens[at].head;
  bool is = ent_slice_is(tree->tokens[at].lemma, "independent") && ent__child(tree, at, "cop") != ENT__NONE;
  bool won = ent_slice_is(tree->tokens[at].lemma, "independence") && ent_deprel_is(&tree->tokens[at], "obj") && ent__listed(tree, up, "winning") && has_come(tree, up);
  if (!ent_slice_is(report->relation, "TERRITORY_OF") || (!is && !won)) return false;
  if (won && report->date.from != ENT_DAY_NONE) report->date.from = ENT_DAY_NONE;
  if (report->date.from != ENT_DAY_NONE && report->date.to == ENT_DAY_NONE) {
    report->date.to = report->date.from;
    report->date.from = ENT_DAY_NONE;
  }
  return true;
}

/* "its |former| ally", not "a |former Soviet| republic" */
/* "was |once| an ally of", "|formerly| ruled": not now. */
static bool was_once(const ent__tree *tree, int32_t at) {
  static const char *const words[] = {"once", "formerly", NULL};
  int32_t cop = ent__child(tree, at, "cop");
  bool past = ent_slice_is(tree->tokens[cop == ENT__NONE ? at : cop].xpos, "VBD");
  for (int32_t c = tree->first_child[at]; past && c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "advmod") && is_one_of(tree->tokens[c].form, words)) return true;
  return false;
}

/* "|was| a colony of B", "B |ruled| it until 1960": told of the past, it is another's no longer; what was annexed or ceded is. */
static bool was_ruled(const ent__tree *tree, int32_t at, const ent_report *report) {
  static const char *const verbs[] = {"rule", "govern", "administer", NULL};
  int32_t cop = ent__child(tree, at, "cop"), told = cop != ENT__NONE ? cop : ent__child(tree, at, "aux:pass");
  if (!ent_slice_is(report->relation, "TERRITORY_OF") || !ent_slice_is(tree->tokens[told == ENT__NONE ? at : told].xpos, "VBD")) return false;
  if (ent_deprel_is(&tree->tokens[at], "ccomp")) return false; /* "said that it was part of B": as of then */
  return cop != ENT__NONE || is_one_of(tree->tokens[at].lemma, verbs);
}

static bool is_former(const ent__tree *tree, int32_t at) {
  static const char *const words[] = {"former", "erstwhile", "one-time", "onetime", "ex", "sometime", NULL};
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "amod") && is_one_of(tree->tokens[c].form, words) && (c + 1 >= at || tree->inside[c + 1] == ENT__NONE)) return true;
  return false;
}

/* "Had no relations |for twenty years|", "were allies |for decades|": told in the past with its length, it is over; not "has had none for". */
static bool lasted_for(const ent__tree *tree, int32_t at) {
  static const char *const units[] = {"year", "month", "decade", "century", "week", "generation", NULL};
  int32_t cop = ent__child(tree, at, "cop"), aux = ent__child(tree, at, "aux:pass"), verb = cop != ENT__NONE ? cop : aux != ENT__NONE ? aux : at;
  if (!ent_slice_is(tree->tokens[verb].xpos, "VBD") || ent__child(tree, at, "aux") != ENT__NONE) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if ((ent_deprel_is(&tree->tokens[c], "obl") || ent_deprel_is(&tree->tokens[c], "obl:tmod")) && ent__has_case(tree, c, ENT_SLICE("for")) &&
        is_one_of(tree->tokens[c].lemma, units))
      return true;
  return false;
}

/* "was an ally |until 2010|", told later. */
static bool is_until(const ent__tree *tree, int32_t at, const ent_report *report) {
  ent_interval published = tree->scene->document->published;
  int32_t verb = ent__verbal(&tree->tokens[at]) ? at : ent__child(tree, at, "cop");
  if (report->date.from != ENT_DAY_NONE || report->date.to == ENT_DAY_NONE || !report->date_text.size) return false;
  if (published.from != ENT_DAY_NONE) return report->date.to < published.from;
  for (int32_t c = verb == ENT__NONE ? ENT__NONE : tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_is(tree->tokens[c].xpos, "VBD")) return true; /* "was occupied" */
  return verb != ENT__NONE && ent_slice_is(tree->tokens[verb].xpos, "VBD");
}

/* "The treaty |expired| in 2022", "|let| it lapse": the treaty told at the verb itself. */
static bool runs_out(const ent__tree *tree, int32_t at, const ent_report *report) {
  return ent_slice_is(report->relation, "PARTY_TO") && ent__verbal(&tree->tokens[at]) && (ent__listed(tree, at, "lapsing") || lets_lapse(tree, at));
}

bool ent__ends_there(const ent__tree *tree, int32_t at) {
  int32_t end = ended_over(tree, at);
  return end != ENT__NONE && has_come(tree, end);
}

bool ent__is_over(const ent__tree *tree, int32_t at, ent_report *report) {
  int32_t end = used_to(tree, at) ? ENT__NONE : runs_out(tree, at, report) ? at : ended_over(tree, at);
  const ent_time *until = NULL;
  if (used_to(tree, at) || was_once(tree, at) || was_ruled(tree, at, report) || is_former(tree, at) || is_until(tree, at, report) || lasted_for(tree, at) || is_independent_since(tree, at, report)) return true;
  if (end == ENT__NONE) end = stopped_beside(tree, at, report);
  if (end == ENT__NONE) end = left_ruler(tree, at, report);
  if (end == ENT__NONE) end = won_from_ruler(tree, at, report);
  /* "withdrew its |recognition|": with the end of the one the other begins */
  if (ent_slice_is(report->relation, "NOT_RECOGNISES")) return false;
  if (end == ENT__NONE) return false;
  if (!has_come(tree, end)) { /* "expires in May": until then */
    until = runs_out(tree, at, report) ? ent__date_of(tree, end) : NULL;
    if (until) report->date = (ent_interval){ENT_DAY_NONE, until->when.to};
    return false;
  }
  until = ent__date_of(tree, end);
  if (until && !ent_interval_known(report->date)) ent__report_date(report, until);
  if (until && report->date.from == until->when.from && report->date.from != ENT_DAY_NONE) report->date.to = until->when.to; /* told as open: "signed on that day" */
  if (until && report->date.to == until->when.to) report->date.from = ENT_DAY_NONE;
  /* "February 1994. The president lifted the embargo": the day of the end, told before */
  if (!until && report->date_basis == ENT_BASIS_CARRIED && report->date.to != ENT_DAY_NONE) report->date.from = ENT_DAY_NONE;
  return true;
}
