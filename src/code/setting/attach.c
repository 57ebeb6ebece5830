/* What belongs to a trigger by its place in the tree. A time or place belongs
 * to the nearest verb or noun that it hangs on; one that opens the sentence
 * belongs to all of it. */
#include "code/setting/attach.h"

#include "code/setting/modality.h"
#include "code/setting/mood.h"
#include "code/setting/tense.h"

enum { FAR = 100, BESIDE = 10, BESIDE_FIGURE = 4 };

/* The token of [first, last] whose head lies outside. */
static int32_t top_of(const ent__tree *tree, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i <= last && i < (uint32_t)tree->count; i++) {
    int32_t head = tree->tokens[i].head;
    if (head < (int32_t)first || head > (int32_t)last) return (int32_t)i;
  }
  return (int32_t)first;
}

/* "opened in March 1993, and in 1997 B opened": what stands between the first
 * verb and a second clause with its own subject belongs to the first. */
static bool of_earlier_clause(const ent__tree *tree, int32_t verb, int32_t conjunct,
                              int32_t position) {
  int32_t subject = ent__child(tree, conjunct, "nsubj"), border = conjunct;
  for (int32_t i = conjunct - 1; i > verb && border == conjunct; i--)
    if (tree->tokens[i].upos == ENT_UPOS_CCONJ &&
        (subject == ENT__NONE || !ent__below(tree, i, subject)))
      border = i;
  return ent_deprel_is(&tree->tokens[conjunct], "conj") &&
         subject != ENT__NONE && position > verb && position < border;
}

/* "thanked B for its support |during the war|": the time of what it is thanked for. */
static bool is_reason(const ent__tree *tree, int32_t on, int32_t trigger, int32_t position) {
  int32_t via = on == trigger ? position : on;
  if (via >= tree->count || !ent__listed(tree, trigger, "blaming")) return false;
  while (via != ENT__NONE && tree->tokens[via].head != trigger) via = tree->tokens[via].head;
  if (via == ENT__NONE || ent__has_case(tree, via, ENT_SLICE("for"))) return via != ENT__NONE && on != trigger;
  for (int32_t c = tree->first_child[trigger]; c != ENT__NONE; c = tree->next_sibling[c])
    if (c > trigger && c < via && ent__has_case(tree, c, ENT_SLICE("for")))
      return ent__has_case(tree, via, ENT_SLICE("during"));
  return false;
}

/* "They have served since 1989 in a brigade, which |has| 5,000 members." */
static bool tells_of_now(const ent_token *verb) {
  return ent_slice_is(verb->xpos, "VBZ") || ent_slice_is(verb->xpos, "VBP");
}

/* How far an adjunct hanging on `on` is from the trigger; FAR if it belongs to
 * another clause. */
static int adjunct_distance(const ent__tree *tree, int32_t on, int32_t trigger, int32_t position) {
  int32_t up = trigger, below = trigger;
  if (on == ENT__NONE) return 6;
  if (is_reason(tree, on, trigger, position)) return FAR;
  for (int hops = 0; up != ENT__NONE && hops < 12;
       hops++, below = up, up = tree->tokens[up].head) {
    if (up == on) return hops && of_earlier_clause(tree, up, below, position) ? FAR : hops;
    /* from a relative clause outward the date of the main clause does not hold */
    if (ent_slice_is(tree->tokens[up].deprel, "acl:relcl") && (hops || tells_of_now(&tree->tokens[up]))) return FAR;
  }
  if (ent__below(tree, on, trigger)) {
    /* below the trigger, but not inside a clause of its own */
    for (int32_t k = on; k != trigger && k != ENT__NONE; k = tree->tokens[k].head)
      if (ent__verbal(&tree->tokens[k]) &&
          (ent_deprel_is(&tree->tokens[k], "acl") || ent_deprel_is(&tree->tokens[k], "advcl") ||
           ent_deprel_is(&tree->tokens[k], "ccomp") || ent_deprel_is(&tree->tokens[k], "conj") ||
           ent_deprel_is(&tree->tokens[k], "parataxis")))
        return FAR;
    return 2;
  }
  if (ent__clause(tree, on) == ent__clause(tree, trigger)) return 3;
  return position < 4 ? 8 : FAR;
}

static uint32_t gap(const ent_time *t, int32_t at) {
  return (uint32_t)at < t->first ? t->first - (uint32_t)at : (uint32_t)at - t->last;
}

/* "the first visit since 1945": a record's reach, not a date. */
static bool is_record_since(const ent__tree *tree, const ent_time *t) {
  if (t->when.to != ENT_DAY_NONE || t->when.from == ENT_DAY_NONE) return false;
  for (uint32_t i = t->first > 14 ? t->first - 14 : 0; i < t->first; i++)
    if (ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("first")) ||
        ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("worst")) ||
        ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("largest")) ||
        ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("highest")))
      return true;
  return false;
}

/* "following the 2025 shooting", "under the 1994 deal": the year of another thing; but
 * "at the 2019 summit" is when. */
static bool dates_another(const ent__tree *tree, int32_t top, int32_t at) {
  static const char *const when[] = {"in", "at", "on", "during", "of", "by", "to", "with"};
  int32_t noun = tree->tokens[top].head;
  if (noun == ENT__NONE || noun == at || top > noun || !ent__nominal(&tree->tokens[noun]))
    return false;
  if (ent__child(tree, noun, "case") == ENT__NONE) return false;
  for (size_t i = 0; i < sizeof when / sizeof when[0]; i++)
    if (ent__has_case(tree, noun, ent_slice_of(when[i]))) return false;
  return true;
}

/* What is past did not happen after the day of print: "discussed plans for next year"; what was planned
 * in the past may: "announced a visit for May". */
static bool is_ahead(const ent__tree *tree, const ent_time *t, int32_t at) {
  ent_day print = tree->scene->document->published.to;
  ent_modality modality;
  int32_t top = top_of(tree, t->first, t->last);
  /* "was |in December 2025|" tells more of the day of print than what was guessed from the rest */
  if (tree->scene->document->published_basis == ENT_BASIS_CONTENT && t->basis == ENT_BASIS_EXPLICIT && ent_deprel_is(&tree->tokens[top], "obl") &&
      tree->tokens[top].head == ent__clause(tree, at))
    return false;
  if (print == ENT_DAY_NONE || t->when.from == ENT_DAY_NONE || t->when.from <= print ||
      !ent__told_in_past(tree, ent__clause(tree, at)))
    return false;
  modality = ent__modality_at(tree, at).modality;
  return modality == ENT_HAPPENED || modality == ENT_ONGOING;
}

/* "the exercise, |held| in March 2013", "the war, which |lasted| from ...": a clause that
 * only says when what it hangs on was. */
static int32_t noun_dated_by(const ent__tree *tree, int32_t on) {
  static const char *const verbs[] = {"hold", "last", "begin", "start", "take", "date", "convene",
                                      "open", "launch", "schedule"};
  const ent_token *verb = &tree->tokens[on];
  if (!ent_deprel_is(verb, "acl")) return ENT__NONE;
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
    if (ent_slice_is(verb->lemma, verbs[i])) return verb->head;
  return ENT__NONE;
}

/* "Up 5 percent |on| the year before", "|over| 2023", "|from| the previous year": what a change is measured from. */
static bool follows_change(const ent__tree *tree, const ent_time *t) {
  uint32_t at = t->first;
  if (at && ent_slice_is(tree->tokens[at - 1].form, "the")) at--;
  if (at < 2 || t->precision == ENT_PRECISION_RANGE || t->precision == ENT_PRECISION_DAY) return false;
  if (!ent_slice_is(tree->tokens[at - 1].form, "on") && !ent_slice_is(tree->tokens[at - 1].form, "over") &&
      !(ent_slice_is(tree->tokens[at - 1].form, "from") && t->basis == ENT_BASIS_RELATIVE))
    return false;
  for (uint32_t i = 0; i < tree->scene->amount_count; i++)
    if (tree->scene->amounts[i].last + 2 == at && ent_slice_is(tree->scene->amounts[i].unit, "percent")) return true;
  return false;
}

/* "up 12 per cent on |the same period| last year", "from |a year earlier|": the words before an expression of time that hold it against another. */
static bool is_same_period(const ent__tree *tree, const ent_time *t) {
  uint32_t i = t->first;
  if (i < 3 || !(ent_slice_eq_nocase(tree->tokens[i - 1].form, ENT_SLICE("period")) || ent_slice_eq_nocase(tree->tokens[i - 1].form, ENT_SLICE("months")) ||
                 ent_slice_eq_nocase(tree->tokens[i - 1].form, ENT_SLICE("quarter")) || ent_slice_eq_nocase(tree->tokens[i - 1].form, ENT_SLICE("of"))))
    return false;
  for (uint32_t k = i - 1; k-- > 0 && k + 5 > i;)
    if (ent_slice_eq_nocase(tree->tokens[k].form, ENT_SLICE("same")) || ent_slice_eq_nocase(tree->tokens[k].form, ENT_SLICE("corresponding"))) return true;
  return false;
}

/* "compared with 2017", "more than in 2017": what a figure is set against. */
static bool is_base_period(const ent__tree *tree, const ent_time *t) {
  static const char *const words[] = {"compared", "than", "versus", "against"};
  if (is_same_period(tree, t) || follows_change(tree, t)) return true;
  for (uint32_t i = t->first; i-- > 0 && i + 4 > t->first;) {
    ent_slice form = tree->tokens[i].form;
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
      if (ent_slice_eq_nocase(form, ent_slice_of(words[k]))) return true;
    if (tree->tokens[i].upos != ENT_UPOS_ADP && tree->tokens[i].upos != ENT_UPOS_DET) return false;
  }
  return false;
}

const ent_time *ent__date_of_figure(const ent__tree *tree, const ent_amount *a) {
  const ent_scene *scene = tree->scene;
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    if (t->duration || t->anniversary || !ent_interval_known(t->when)) continue;
    if (t->first > a->last && t->first - a->last <= BESIDE_FIGURE && !is_base_period(tree, t)) {
      for (uint32_t k = 0; k < scene->amount_count; k++)
        if (scene->amounts[k].first > a->last && scene->amounts[k].first < t->first) return NULL;
      return t;
    }
  }
  return NULL;
}

/* "one of the first to recognise A |in 1991|, still has no relations with B", "the commission, created
 * |in 2000|, has held five sessions": of what is told in passing of the subject. */
static bool dates_aside(const ent__tree *tree, const ent_time *t, int32_t at) {
  int32_t verb = tree->tokens[top_of(tree, t->first, t->last)].head, subject;
  if (verb == ENT__NONE || !ent__verbal(&tree->tokens[verb]) || !ent_deprel_is(&tree->tokens[verb], "acl"))
    return false;
  subject = ent__child(tree, ent__clause(tree, at), "nsubj");
  return subject != ENT__NONE && (int32_t)t->last < ent__clause(tree, at) && ent__below(tree, verb, subject);
}

/* "A, which |had refused| to recognise B, established relations on 31 August": a date outside the relative
 * clause is later than what it tells in the pluperfect. */
static bool came_before(const ent__tree *tree, const ent_time *t, int32_t at) {
  int32_t verb = ent__clause(tree, at), aux;
  while (ent_deprel_is(&tree->tokens[verb], "xcomp") && tree->tokens[verb].head != ENT__NONE)
    verb = tree->tokens[verb].head;
  if (!ent_slice_is(tree->tokens[verb].deprel, "acl:relcl")) return false;
  aux = ent__child(tree, verb, "aux");
  return aux != ENT__NONE && ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("had")) &&
         !ent__below(tree, (int32_t)t->first, verb);
}

/* "Rules for the |21st century| economy": what describes a noun dates nothing, if it is an age; not "a colony |from 1890 until 1947|". */
static bool is_age(const ent__tree *tree, const ent_time *t, int32_t top) {
  enum { YEARS_50 = 18000 }; /* days */
  return t->when.from != ENT_DAY_NONE && t->when.to != ENT_DAY_NONE && t->when.to - t->when.from > YEARS_50 && t->precision != ENT_PRECISION_RANGE &&
         !ent_deprel_is(&tree->tokens[top], "obl");
}

/* "thanked B for its |support| in 2015", "grateful for the |help| during the war": of what one is thanked or blamed for. */
static bool dates_reason(const ent__tree *tree, int32_t top, int32_t at) {
  if (!ent__listed(tree, at, "blaming") && !ent__listed(tree, at, "thankful")) return false;
  for (int32_t up = tree->tokens[top].head; up != ENT__NONE && up != at; up = tree->tokens[up].head)
    if (ent__nominal(&tree->tokens[up]) && (ent__has_case(tree, up, ENT_SLICE("for")) || ent__has_case(tree, up, ENT_SLICE("on")) ||
                                            ent__has_case(tree, up, ENT_SLICE("over"))))
      return ent__below(tree, up, at);
  return false;
}

/* "signed 20 agreements, |including| one on investments in 2012": of that one. */
static bool is_of_instance(const ent__tree *tree, const ent_time *t, int32_t at) {
  bool instance = false;
  for (int32_t i = at + 1; i < (int32_t)t->first; i++)
    instance = ent_slice_is(tree->tokens[i].form, "including") || (instance && !ent_slice_is(tree->tokens[i].form, ","));
  return instance;
}

/* "need a visa; have entered with an electronic one |since 2015|": what a semicolon parts has its own times. */
static bool is_parted(const ent__tree *tree, const ent_time *t, int32_t at) {
  int32_t from = at < (int32_t)t->first ? at : (int32_t)t->last, to = at < (int32_t)t->first ? (int32_t)t->first : at;
  bool parted = false;
  for (int32_t i = from + 1; i < to && !parted; i++) parted = ent_slice_is(tree->tokens[i].form, ";");
  return parted && ent__clause(tree, at) != ent__clause(tree, (int32_t)t->first);
}

/* "was set up |in 1981| and has met five times", "has supplied vehicles, and |in June| signed": what has been done until now was not done on
 * the day of the clause beside it. */
static bool is_of_clause_beside(const ent__tree *tree, const ent_time *t, int32_t at) {
  int32_t verb = ent__clause(tree, at), other = ent__clause(tree, (int32_t)t->first);
  bool beside = verb != other && ((ent_deprel_is(&tree->tokens[verb], "conj") && tree->tokens[verb].head == other) ||
                                  (ent_deprel_is(&tree->tokens[other], "conj") && tree->tokens[other].head == verb));
  return beside && ent__verbal(&tree->tokens[other]) && ent__told_in_perfect(tree, at) && !ent__told_in_perfect(tree, other);
}

const ent_time *ent__date_of(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  const ent_time *best = NULL, *only = NULL;
  uint32_t known = 0;
  int least = FAR;
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    int32_t top, distance;
    if (t->duration || t->anniversary || !ent_interval_known(t->when) ||
        is_record_since(tree, t) || is_base_period(tree, t) || is_ahead(tree, t, at) || came_before(tree, t, at) ||
        is_of_instance(tree, t, at) || is_of_clause_beside(tree, t, at) || is_parted(tree, t, at))
      continue;
    top = top_of(tree, t->first, t->last);
    if (is_age(tree, t, top) || dates_reason(tree, top, at)) continue;
    distance = top == at                     ? 0
               : dates_another(tree, top, at) ? FAR
               : adjunct_distance(tree, tree->tokens[top].head, at, (int32_t)t->first);
    if (distance == FAR && tree->tokens[top].head != ENT__NONE) {
      int32_t noun = noun_dated_by(tree, tree->tokens[top].head);
      if (noun != ENT__NONE) distance = noun == at ? 1 : adjunct_distance(tree, noun, at, FAR);
    }
    /* of two equally near in the tree the nearer in the text */
    if (distance < least || (best && distance == least && distance < FAR &&
                             gap(t, at) < gap(best, at))) {
      least = distance;
      best = t;
    }
    known++;
    only = t;
  }
  /* the only date of the sentence, right beside: the parser hung it elsewhere */
  if (!best && known == 1 && gap(only, at) <= BESIDE && !dates_aside(tree, only, at)) best = only;
  return best;
}

bool ent__is_day_of_other_act(const ent__tree *tree, int32_t at, const ent_report *report) {
  static const char *const begins[] = {"come", "take", "date", "begin", "expire", "end", "exist"};
  const char *text = tree->scene->document->text.data;
  int32_t verb = ent__clause(tree, at), day = 0;
  bool quarrel = ent_slice_is(tree->tokens[at].lemma, "conflict") || ent_slice_is(tree->tokens[at].lemma, "dispute");
  if (ent__verbal(&tree->tokens[at]) || !report->date_text.size || verb == at) return false;
  while (day < tree->count && text + tree->tokens[day].begin < report->date_text.data) day++;
  if (day >= tree->count || ent__below(tree, day, at) || (!quarrel && ent__listed(tree, verb, "signing"))) return false;
  for (size_t i = 0; i < sizeof begins / sizeof begins[0]; i++)
    if (ent_slice_is(tree->tokens[verb].lemma, begins[i])) return false;
  return true;
}

static const char *const cases_of_place[] = {"in", "at", "near", "inside", "off", "across"};

static bool is_case_of_place(ent_slice word) {
  for (size_t i = 0; i < sizeof cases_of_place / sizeof cases_of_place[0]; i++)
    if (ent_slice_eq_nocase(word, ent_slice_of(cases_of_place[i]))) return true;
  return false;
}

/* "in Lower Bogo, Kenya": the state after a place that our tables do not know. */
static bool follows_unknown_place(const ent__tree *tree, const ent_mention *m) {
  uint32_t i = m->first;
  if (i < 3 || !ent_slice_is(tree->tokens[i - 1].form, ",")) return false;
  for (i -= 2; i > 0 && m->first - i < 8; i--) {
    char first = tree->tokens[i].form.data[0];
    bool capital = first >= 'A' && first <= 'Z';
    if (!capital && !ent_slice_is(tree->tokens[i].form, "-") && !ent_slice_is(tree->tokens[i].form, ","))
      return m->first - i > 2 && is_case_of_place(tree->tokens[i].form);
  }
  return false;
}

/* "victory |over| Armenia", "the dispute over Kashmir" are nowhere; what flies and what is shot down is. */
static bool is_above(const ent__tree *tree, const ent_mention *m) {
  static const char *const words[] = {"fly", "flight", "overfly", "drop", "airdrop", "shoot", "down", "intercept", "explode", "crash", "patrol", "airspace",
                                      "skies", "sky", "parachute", "balloon", "drone", "missile", "plane", "aircraft", "jet", "helicopter", NULL};
  int32_t up = tree->tokens[m->head].head;
  for (size_t i = 0; up != ENT__NONE && words[i]; i++)
    if (ent_slice_is(tree->tokens[up].lemma, words[i])) return true;
  return false;
}

bool ent__is_located(const ent__tree *tree, const ent_mention *m) {
  bool name = ent__names_land(m);
  if (m->how == ENT_HOW_PLACE) return true;
  for (size_t c = 0; c < sizeof cases_of_place / sizeof cases_of_place[0] && name; c++)
    if (ent__has_case(tree, (int32_t)m->head, ent_slice_of(cases_of_place[c]))) return true;
  if (name && ent__has_case(tree, (int32_t)m->head, ENT_SLICE("over")) && is_above(tree, m)) return true;
  return m->how == ENT_HOW_NAME && follows_unknown_place(tree, m);
}

/* "the meeting between the President of A and the Prime Minister of B |in Davos|": hung on the last
 * of the names, it is the place of what they do. */
static bool follows_parties(const ent__tree *tree, int32_t host, int32_t at) {
  for (int hops = 0; hops < 5 && host != ENT__NONE && host != at; hops++) {
    const ent_token *t = &tree->tokens[host];
    if (!ent_deprel_is(t, "nmod") && !ent_deprel_is(t, "conj")) return false;
    if (t->head == at) return ent__has_case(tree, host, ENT_SLICE("between"));
    host = t->head;
  }
  return false;
}

/* "They discussed the crisis |in Haiti|": what is talked of, not where. */
static bool is_talked_of(const ent__tree *tree, int32_t top, int32_t at) {
  static const char *const verbs[] = {"discuss", "address", "review", "raise", "debate", "consider", "condemn", "welcome"};
  int32_t object = ent__child(tree, at, "obj");
  for (size_t i = 0; object != ENT__NONE && i < sizeof verbs / sizeof verbs[0]; i++)
    if (ent_slice_is(tree->tokens[at].lemma, verbs[i])) return ent__below(tree, top, object);
  return false;
}

const ent_mention *ent__place_of(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  const ent_mention *best = NULL;
  int least = 6;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    int32_t top;
    int distance;
    if (m->head >= (uint32_t)tree->count || !ent__is_located(tree, m)) continue;
    top = top_of(tree, m->first, m->last);
    if (is_talked_of(tree, top, at)) continue;
    distance = adjunct_distance(tree, tree->tokens[top].head, at, 100);
    if (distance >= least && follows_parties(tree, tree->tokens[top].head, at)) distance = least - 1;
    if (distance < least) {
      least = distance;
      best = m;
    }
  }
  return best;
}

/* "They slaughtered people, ... owing to this A stood with B on C": C is the topic of another sentence
 * that the writer ran on. "A backs B on C, and |B backs A on D|", "while": each clause has its own. */
static bool told_apart(const ent__tree *tree, int32_t from, int32_t at) {
  for (; from != at && from != ENT__NONE; from = tree->tokens[from].head) {
    const ent_token *t = &tree->tokens[from];
    int32_t mark = ent__child(tree, from, "mark");
    bool beside = ent_deprel_is(t, "conj") || (ent_deprel_is(t, "advcl") && mark != ENT__NONE && ent__listed(tree, mark, "contrasting"));
    if (!ent__verbal(t)) continue;
    if (ent_deprel_is(t, "parataxis") || (beside && ent__child(tree, from, "nsubj") != ENT__NONE)) return true;
  }
  return false;
}

/* "|Cyprus| blocks the accession": the state by its name, of which the dispute has its own; "the |Cyprus| question" is that. "|TAP| flies":
 * the firm. */
static bool is_only_a_party(const ent__tree *tree, const ent_mention *topic) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m == topic || m->first != topic->first || m->last != topic->last) continue;
    if (m->kind == ENT_KIND_ORG) return true;
    if (m->kind == ENT_KIND_STATE)
      return ent_deprel_is(&tree->tokens[m->head], "nsubj") || ent_deprel_is(&tree->tokens[m->head], "conj") || ent_deprel_is(&tree->tokens[m->head], "nmod:poss");
  }
  return false;
}

/* "|Following the Second World War| it concluded treaties", "after the Gulf War": told to say when, not on what. */
static bool tells_since_when(const ent__tree *tree, const ent_mention *topic) {
  static const char *const words[] = {"after", "before", "following", "since", "until", "till"};
  const ent_token *head = &tree->tokens[topic->head];
  int32_t marker = ent__child(tree, (int32_t)topic->head, "case");
  if (marker == ENT__NONE) marker = ent__child(tree, (int32_t)topic->head, "mark");
  if (marker == ENT__NONE || topic->treaty || !(ent_slice_starts(head->deprel, "obl") || ent_deprel_is(head, "advcl"))) return false;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_slice_eq_nocase(tree->tokens[marker].form, ent_slice_of(words[i]))) return true;
  return false;
}

const ent_mention *ent__about_of(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  const ent_mention *best = NULL;
  int least = FAR;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    int distance;
    if (m->kind != ENT_KIND_TOPIC || m->head >= (uint32_t)tree->count || is_only_a_party(tree, m)) continue;
    bool below = ent__below(tree, (int32_t)m->head, at);
    bool inside = (int32_t)m->first <= at && at <= (int32_t)m->last;
    if (!inside && (tells_since_when(tree, m) || (below && told_apart(tree, (int32_t)m->head, at)))) continue;
    if (inside || below) distance = 0;
    else if (ent__below(tree, at, (int32_t)m->head)) distance = 1; /* "the war, which it lost" */
    else if (ent__clause(tree, (int32_t)m->head) == ent__clause(tree, at)) distance = 2;
    else distance = 5;
    if (distance < least) {
      least = distance;
      best = m;
    }
  }
  return least <= 2 ? best : NULL;
}

/* ---- speakers ------------------------------------------------------------------------------ */

static bool says(const ent__tree *tree, int32_t verb) {
  return ent__verbal(&tree->tokens[verb]) && ent__listed(tree, verb, "saying") && !ent__unsaid(tree, verb);
}

static bool subject_speaks(const ent__tree *tree, int32_t verb, ent__cast *out) {
  ent__found who = {0};
  ent__subjects(tree, verb, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, out);
  return who.count > 0;
}

static bool according_to(const ent__tree *tree, ent__cast *out) {
  for (int32_t i = 0; i < tree->count; i++) {
    if (!ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("according"))) continue;
    int32_t head = tree->tokens[i].head;
    if (ent_deprel_is(&tree->tokens[i], "case") && head != ENT__NONE) {
      ent__fill(tree, head, false, out);
      return true;
    }
    for (int32_t c = tree->first_child[i]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], "obl")) {
        ent__fill(tree, c, false, out);
        return true;
      }
  }
  return false;
}

/* "in |our| judgement": the writer's. */
static bool is_own(const ent__tree *tree, int32_t noun) {
  int32_t owner = ent__child(tree, noun, "nmod:poss");
  return owner != ENT__NONE && tree->tokens[owner].upos == ENT_UPOS_PRON &&
         (ent_slice_eq_nocase(tree->tokens[owner].form, ENT_SLICE("our")) || ent_slice_eq_nocase(tree->tokens[owner].form, ENT_SLICE("my")));
}

/* "By Polish |estimates|", "in the |judgment| of Warsaw", "by the government's own |count|": theirs is the figure or the opinion. */
static bool reckoned_by(const ent__tree *tree, int32_t at, ent__cast *out) {
  for (int32_t i = 0; i < tree->count && ent__any_listed(tree, "reckoning"); i++) {
    if (!ent__listed(tree, i, "reckoning") || !(ent_deprel_is(&tree->tokens[i], "obl") || ent_deprel_is(&tree->tokens[i], "nmod")) || !(ent__has_case(tree, i, ENT_SLICE("by")) || ent__has_case(tree, i, ENT_SLICE("in"))) ||
        is_own(tree, i) || ent__clause(tree, i) != ent__clause(tree, at))
      continue;
    ent__fill(tree, i, false, out);
    if (out->count) return true;
  }
  return false;
}

/* "A accused B; C |denied the charge|": it is A who says so. */
static bool answers(const ent__tree *tree, int32_t verb) {
  return ent__listed(tree, verb, "denying") && ent__child(tree, verb, "ccomp") == ENT__NONE;
}

/* "Rejects the plan, |saying| that ...": what is said follows; it is not the clause before. "..., |said| the minister." */
static bool says_something_else(const ent__tree *tree, int32_t verb) {
  int32_t said = ent__child(tree, verb, "ccomp");
  if (ent_slice_is(tree->tokens[verb].lemma, "add") && ent__child(tree, verb, "obj") != ENT__NONE) return true; /* "to which it |adds| a reactor" */
  if (said == ENT__NONE && ent_slice_is(tree->tokens[verb].xpos, "VBG")) said = ent__child(tree, verb, "obj");
  return said > verb;
}

/* "Citing violations by B": whoever cites them says so. */
static bool cites(const ent__tree *tree, int32_t low, int32_t up) {
  return ent__verbal(&tree->tokens[up]) && ent__listed(tree, up, "citing") && ent_deprel_is(&tree->tokens[low], "obj");
}

/* "The use of gas, as |confirmed by the inspectors|, ..." */
static bool as_said_by(const ent__tree *tree, int32_t at, ent__cast *out) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    int32_t mark = ent__child(tree, c, "mark");
    bool beside = ent_deprel_is(&tree->tokens[c], "advcl") || ent_deprel_is(&tree->tokens[c], "acl");
    if (c > at && beside && ent_slice_is(tree->tokens[c].xpos, "VBN") && says(tree, c) &&
        mark != ENT__NONE && ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("as")) && subject_speaks(tree, c, out))
      return true;
  }
  return false;
}

/* The colon before the quotation that the word stands in; ENT__NONE. */
static int32_t colon_before(const ent__tree *tree, int32_t at) {
  int32_t i = at;
  if (!(tree->tokens[at].flags & ENT_TOKEN_QUOTED)) return ENT__NONE;
  while (i > 0 && (tree->tokens[i].flags & ENT_TOKEN_QUOTED)) i--;
  for (int32_t steps = 0; i > 0 && steps < 2; steps++, i--)
    if (ent_slice_is(tree->tokens[i].form, ":")) return i;
  return ENT__NONE;
}

/* "The ministry issued a statement: 'We condemn ...'": who does what stands before the colon says what stands behind it. */
static bool says_after_colon(const ent__tree *tree, int32_t at, ent__cast *out) {
  int32_t colon = colon_before(tree, at), verb = ENT__NONE;
  for (int32_t i = 0; i < colon; i++)
    if (ent__verbal(&tree->tokens[i]) && ent__child(tree, i, "nsubj") != ENT__NONE && !ent_deprel_is(&tree->tokens[i], "acl:relcl") &&
        (verb == ENT__NONE || !ent__below(tree, i, verb)))
      verb = i;
  return verb != ENT__NONE && subject_speaks(tree, verb, out) && out->count;
}

bool ent__speaker_of(const ent__tree *tree, int32_t at, ent__cast *out) {
  int32_t low = at;
  for (int hops = 0; hops < 12; hops++) {
    int32_t up = tree->tokens[low].head;
    if (as_said_by(tree, low, out)) return true;
    if (up == ENT__NONE) break;
    if (cites(tree, low, up) && subject_speaks(tree, up, out)) return true;
    if (says(tree, up) &&
        (ent_deprel_is(&tree->tokens[low], "ccomp") || ent_deprel_is(&tree->tokens[low], "parataxis") ||
         ent_deprel_is(&tree->tokens[low], "xcomp")) &&
        subject_speaks(tree, up, out))
      return true;
    low = up;
  }
  /* "..., he said": the verb of speech hangs below what is said */
  for (int32_t c = tree->first_child[low]; c != ENT__NONE; c = tree->next_sibling[c])
    if ((ent_deprel_is(&tree->tokens[c], "parataxis") || ent_deprel_is(&tree->tokens[c], "advcl")) &&
        says(tree, c) && !answers(tree, c) && !says_something_else(tree, c) && !ent__below(tree, at, c) && subject_speaks(tree, c, out))
      return true;
  return says_after_colon(tree, at, out) || according_to(tree, out) || reckoned_by(tree, at, out);
}

/* "Accused B |of arming| rebels": it is the accuser who says that B did. */
static bool charges_with(const ent__tree *tree, int32_t low, int32_t up) {
  static const char *const verbs[] = {"accuse", "blame", "suspect"};
  static const char *const ways[] = {"of", "for"};
  bool charge = false;
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) charge |= ent_slice_is(tree->tokens[up].lemma, verbs[i]);
  if (!charge || !ent__verbal(&tree->tokens[up])) return false;
  for (int32_t c = tree->first_child[low]; c != ENT__NONE; c = tree->next_sibling[c])
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
      if ((ent_deprel_is(&tree->tokens[c], "mark") || ent_deprel_is(&tree->tokens[c], "case")) && ent_slice_eq_nocase(tree->tokens[c].form, ent_slice_of(ways[i]))) return true;
  return false;
}

bool ent__charger_of(const ent__tree *tree, int32_t at, ent__cast *out) {
  int32_t low = at;
  for (int hops = 0; hops < 6; hops++) {
    int32_t up = tree->tokens[low].head;
    if (up == ENT__NONE) return false;
    if (charges_with(tree, low, up)) return subject_speaks(tree, up, out) && out->count;
    low = up;
  }
  return false;
}

void ent__author_of(const ent__tree *tree, int32_t at, ent__cast *out) {
  ent_slice side = tree->scene->voice;
  if (ent__speaker_of(tree, at, out)) return;
  if (tree->tokens[at].flags & ENT_TOKEN_QUOTED) {
    if (tree->quoted) *out = *tree->quoted;
  } else if (side.size) {
    ent__cast_add(out, (ent_participant){.entity = side, .sector = ENT_SLICE("GOV")});
  }
}

bool ent__any_speaker(const ent__tree *tree, ent__cast *out) {
  for (int32_t i = 0; i < tree->count; i++)
    if (says(tree, i) && !(tree->tokens[i].flags & ENT_TOKEN_QUOTED) &&
        subject_speaks(tree, i, out) && out->count)
      return true;
  return false;
}
