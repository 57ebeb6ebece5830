/* HOLDS_OFFICE from the mentions themselves: "Pakistan's Prime Minister, Imran
 * Khan", "President Erdogan" (CODING 12). The person is the actor, the state or
 * organisation the recipient, the title the value. */
#include <stdio.h>

#include "code/coder.h"

#include "code/offices/office.h"
#include "code/report/report.h"

enum { NAME_REACH = 6 }; /* words between an office and the name behind it */

/* A word of the mention that belongs to the person's name: a proper noun outside
 * title and country ("Prime Minister of |South Africa|"). */
static bool is_name_word(const ent__tree *tree, const ent_mention *m, uint32_t i) {
  const ent_token *t = &tree->tokens[i];
  bool in_title = m->title.size && t->form.data >= m->title.data &&
                  t->form.data < m->title.data + m->title.size;
  if (t->upos != ENT_UPOS_PROPN || in_title) return false;
  if (i > m->first && tree->tokens[i - 1].upos == ENT_UPOS_DET) return false; /* "envoy of the |Secretary|-General" */
  for (uint32_t k = 0; k < tree->scene->name_count; k++) {
    const ent_naming *name = &tree->scene->names[k];
    if (name->begin < t->end && t->begin < name->end) return false;
  }
  for (uint32_t k = 0; k < tree->scene->mention_count; k++) {
    const ent_mention *other = &tree->scene->mentions[k];
    if (other != m && other->first <= i && i <= other->last && other->kind != ENT_KIND_PERSON &&
        other->first >= m->first && other->last <= m->last)
      return false; /* the country in "President of Georgia Salome Zourabichvili" */
  }
  return true;
}

/* "Deputy Minister for |National Defence Policy|": the words name what the office is for. */
static bool is_field(const ent__tree *tree, const ent_mention *m, uint32_t first) {
  for (uint32_t i = first; i-- > m->first;) {
    if (tree->tokens[i].upos == ENT_UPOS_ADP) return ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("for"));
    if (tree->tokens[i].upos != ENT_UPOS_ADJ && tree->tokens[i].upos != ENT_UPOS_PROPN) return false;
  }
  return false;
}

/* Where the name begins that was read behind an office and its field: "Director for Trade Policy |Jane| Doe". */
static uint32_t name_begins(const ent__tree *tree, const ent_mention *m, uint32_t first, uint32_t last) {
  ent_slice person = m->parties[0].person, given;
  if (!ent_slice_starts(person, "PER:")) return first;
  person = (ent_slice){person.data + 4, person.size - 4};
  given = ent_slice_cut(&person, ' ');
  for (uint32_t i = first; i < last; i++)
    if (ent_slice_eq(tree->tokens[i].form, given)) return i;
  return first;
}

/* The person's id: as known to the world, else the full name as written. Empty
 * if the mention names nobody ("the President"). `bare`: a single name. */
ent_slice ent__bearer_id(ent_coder *coder, const ent__tree *tree, const ent_mention *m, bool *bare) {
  char id[256];
  int size;
  uint32_t first = UINT32_MAX, last = 0;
  ent_slice text = tree->scene->document->text, name;
  for (uint32_t i = m->last + 1; i-- > m->first;) { /* the last run of name words */
    if (is_name_word(tree, m, i)) {
      if (first == UINT32_MAX) last = i;
      first = i;
    } else if (first != UINT32_MAX && !ent_slice_is(tree->tokens[i].form, "-")) { /* "Duck-soo" */
      break;
    }
  }
  if (first == UINT32_MAX) return ENT_EMPTY;
  if (name_begins(tree, m, first, last) == first && is_field(tree, m, first)) return ENT_EMPTY;
  first = name_begins(tree, m, first, last);
  if (first < last && (ent_slice_is(tree->tokens[first].form, "Sir") || ent_slice_is(tree->tokens[first].form, "Dame"))) first++;
  *bare = last == first;
  if (m->parties[0].person.size) return m->parties[0].person;
  if (last == first) return ENT_EMPTY; /* an unknown person needs a full name */
  name = (ent_slice){text.data + tree->tokens[first].begin,
                     tree->tokens[last].end - tree->tokens[first].begin};
  size = snprintf(id, sizeof id, "PER:%.*s", name.size > 200 ? 200 : (int)name.size, name.data);
  return ent_arena_copy(coder->arena, (ent_slice){id, (size_t)size});
}

/* "Foreign Minister", "president": an office; "Colonel", "brother", "activist"
 * are none. The list is offices in data/lexicon/words.lex. */
static bool is_office(const ent__tree *tree, const ent_mention *m) {
  ent_slice rest = m->title, word = ENT_EMPTY;
  if (m->office.size && ent_slice_is(rest, "counterpart")) return true; /* "his Kenyan |counterpart|, Ann Doe": has his office */
  while (rest.data) {
    char lower[64];
    word = ent_slice_trim(ent_slice_cut(&rest, ' '));
    if (word.size > 1 && word.data[word.size - 1] == '-') word.size--; /* "Secretary- General" */
    if (!word.size || word.size >= sizeof lower) continue;
    for (size_t i = 0; i < word.size; i++)
      lower[i] = (char)(word.data[i] >= 'A' && word.data[i] <= 'Z' ? word.data[i] + 32 : word.data[i]);
    if (ent_lexicon_in_list(tree->lexicon, "offices", (ent_slice){lower, word.size})) return true;
    if (ent_slice_is((ent_slice){lower, word.size}, "former") || ent_slice_is((ent_slice){lower, word.size}, "late")) continue;
    if (ent_lexicon_in_list(tree->lexicon, "no_office", (ent_slice){lower, word.size})) return false;
  }
  return false;
}

/* States, organisations of states and armed groups have offices that matter. */
bool ent__has_offices(ent_slice entity) {
  return entity.size == 3 || ent_slice_starts(entity, "IGO:") || ent_slice_starts(entity, "GRP:") ||
         ent_slice_starts(entity, "HIS:") || ent_slice_starts(entity, "ORG:");
}

/* "former minister X", "ex-president", "X, then minister": the office is over. */
static bool is_former(const ent__tree *tree, const ent_mention *m) {
  static const char *const words[] = {"former", "ex", "late", "then"};
  uint32_t from = m->first ? m->first - 1 : 0;
  for (uint32_t i = from; i <= m->last; i++)
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
      if (ent_slice_eq_nocase(tree->tokens[i].form, ent_slice_of(words[k]))) return true;
  return false;
}

/* "President Biden", "former minister X" in a sentence on home affairs only point to
 * them (CODING 12): no other state is named, or the text is the government's, a single
 * name, and it says nothing else. */
static bool only_points(const ent_coder *coder, const ent_scene *scene, ent_slice state, bool bare) {
  bool told = coder->count > coder->sentence_first, foreign = false;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count && m->kind != ENT_KIND_TOPIC; k++)
      foreign |= ent__has_offices(m->parties[k].entity) && !ent_slice_eq(m->parties[k].entity, state);
  }
  return !foreign || (bare && !told && ent_slice_eq(state, coder->side));
}

/* "Imran Khan's |government|": what he leads, and no office of his. */
static bool is_body(ent_slice title) {
  static const char *const bodies[] = {"government", "administration", "cabinet", "parliament", "ministry", "army"};
  for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
    if (ent_slice_eq_nocase(title, ent_slice_of(bodies[i]))) return true;
  return false;
}

/* "Was chancellor from 2005 to 2021": held until a day before the text was written. */
static bool has_run_out(const ent_report *report) {
  ent_day written = report->document->published.from;
  if (report->precision != ENT_PRECISION_RANGE || report->date_basis != ENT_BASIS_EXPLICIT || report->date.from == ENT_DAY_NONE) return false;
  return report->date.to != ENT_DAY_NONE && (written == ENT_DAY_NONE || report->date.to < written);
}

/* "Prime Minister X threatened to review the agreement |of 1968|": the agreement's year, not the office's. */
static bool dates_a_thing(const ent__tree *tree, const ent_report *report, int32_t at) {
  const char *text = tree->scene->document->text.data;
  for (uint32_t i = 0; report->date_text.size && i < tree->scene->time_count; i++) {
    const ent_time *t = &tree->scene->times[i];
    int32_t top = (int32_t)t->first;
    if (text + t->begin != report->date_text.data) continue;
    while (tree->tokens[top].head >= (int32_t)t->first && tree->tokens[top].head <= (int32_t)t->last) top = tree->tokens[top].head;
    return ent_deprel_is(&tree->tokens[top], "nmod") && ent__has_case(tree, top, ENT_SLICE("of")) && !ent__below(tree, top, at) &&
           tree->tokens[tree->tokens[top].head].upos == ENT_UPOS_NOUN;
  }
  return false;
}

ent_status ent__report_holding(ent_coder *coder, const ent__tree *tree, const ent__holding *h) {
  ent_slice text = tree->scene->document->text;
  ent__cast actor = {0}, recipient = {0};
  ent_report report;
  ent_slice name = {text.data + h->begin, h->end - h->begin};
  if (is_body(h->title)) return ENT_OK;
  ent__cast_add(&actor, (ent_participant){.entity = h->person, .name = name, .begin = h->begin, .end = h->end});
  ent__cast_add(&recipient, (ent_participant){.entity = h->entity, .begin = h->office_begin, .end = h->office_end});
  ent__report_init(coder, tree, h->at, &report);
  if (dates_a_thing(tree, &report, h->at)) ent__report_undate(&report);
  report.kind = ENT_RELATION;
  report.relation = ENT_SLICE("HOLDS_OFFICE");
  if (h->title.data >= text.data && h->title.data < text.data + text.size) {
    report.trigger = h->title;
    report.trigger_begin = (uint32_t)(h->title.data - text.data);
    report.trigger_end = report.trigger_begin + (uint32_t)h->title.size;
  }
  report.actor = ent__keep_cast(coder, &actor);
  report.recipient = ent__keep_cast(coder, &recipient);
  report.text_value = h->title;
  report.comparator = ENT_SLICE("=");
  report.unit = ENT_SLICE("office");
  report.topic = ENT_EMPTY;
  report.modality = h->planned ? ENT_PLANNED : h->over || has_run_out(&report) ? ENT_HAPPENED : ENT_ONGOING;
  if (h->begins && !h->over && report.precision != ENT_PRECISION_RANGE && report.date.from != ENT_DAY_NONE) report.date.to = ENT_DAY_NONE;
  report.timing = ENT_TIMING_NONE;
  report.speaker = (ent_participants){NULL, 0};
  report.rule = ENT_SLICE("office");
  report.confidence = 0.8;
  return ent__report_add(coder, &report);
}

/* "exiled crown prince X", "self-proclaimed president X": no office. */
static bool is_pretender(const ent__tree *tree, const ent_mention *m) {
  uint32_t from = m->first > 2 ? m->first - 3 : 0;
  for (uint32_t i = from; i <= m->last; i++)
    if (ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("exiled")) || ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("deposed")) ||
        ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("self-proclaimed")))
      return true;
  return false;
}

static bool is_title(const ent__tree *tree, uint32_t i) {
  return ent__listed(tree, (int32_t)i, "offices") &&
         (i == 0 || !ent__listed(tree, (int32_t)i - 1, "no_office"));
}

/* Right before the name, of several, or with the host between: "ambassador |to Somalia| Mehmet Yilmaz". */
static bool is_title_of(const ent__tree *tree, uint32_t title, const ent_mention *m) {
  const ent_token *t = &tree->tokens[title];
  return title + 1 == m->first || ent_slice_is(t->xpos, "NNS") || ent_slice_is(t->xpos, "NNPS") ||
         ((ent_slice_is(t[1].form, "to") || ent_slice_is(t[1].form, "for")) && ent_slice_is(m->office, "envoy"));
}

/* The title of a person whose mention has none: "RSF |head| Mohamed Hamdan Dagalo", "|Pope| Leo",
 * "|Presidents| X of A and Y of B"; UINT32_MAX if none. */
static uint32_t title_beside(const ent__tree *tree, const ent_mention *m) {
  uint32_t at = m->first;
  for (uint32_t k = at; k < m->last && k < at + 2; k++) /* "Crown |Prince| X" */
    if (is_title(tree, k)) return k;
  for (int back = 0; at > 0 && back < 7; back++) {
    const ent_token *t = &tree->tokens[--at];
    if (is_title(tree, at)) return is_title_of(tree, at, m) ? at : UINT32_MAX;
    if (t->upos != ENT_UPOS_PROPN && t->upos != ENT_UPOS_CCONJ && t->upos != ENT_UPOS_ADP &&
        !ent_slice_is(t->form, ",") && !ent_slice_is(t->form, "-"))
      return UINT32_MAX;
  }
  return UINT32_MAX;
}

/* The organisation named right before the title, else whose office the world says it is. */
static ent_slice office_of(const ent__tree *tree, const ent_mention *m, uint32_t title) {
  bool bracket = title > 1 && ent_slice_is(tree->tokens[title - 1].form, ")"); /* "(PLO) negotiator" */
  int32_t before = title ? tree->inside[title - (bracket ? 2 : 1)] : ENT__NONE;
  const ent_mention *owner = before == ENT__NONE ? NULL : &tree->scene->mentions[before];
  if (owner && owner->party_count == 1 && owner->how == ENT_HOW_NAME && ent__has_offices(owner->parties[0].entity))
    return owner->parties[0].entity;
  return m->parties[0].entity;
}

bool ent__is_held(const ent_coder *coder, ent_slice person, ent_slice entity) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (ent_slice_is(r->relation, "HOLDS_OFFICE") && r->actor.count && r->recipient.count &&
        ent_slice_eq(r->actor.items[0].entity, person) && ent_slice_eq(r->recipient.items[0].entity, entity))
      return true;
  }
  return false;
}

bool ent__holds_any(const ent_coder *coder, ent_slice person) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (ent_slice_is(r->relation, "HOLDS_OFFICE") && r->actor.count && ent_slice_eq(r->actor.items[0].entity, person)) return true;
  }
  return false;
}

static ent_status code_titled_person(ent_coder *coder, const ent__tree *tree, const ent_mention *m) {
  uint32_t title = title_beside(tree, m);
  ent_slice entity;
  if (title == UINT32_MAX || m->first == m->last) return ENT_OK;
  entity = office_of(tree, m, title);
  if (!ent__has_offices(entity) || ent__holds_any(coder, m->parties[0].person)) return ENT_OK;
  return ent__report_holding(coder, tree,
                             &(ent__holding){.person = m->parties[0].person,
                                             .entity = entity,
                                             .title = tree->tokens[title].form,
                                             .begin = m->begin,
                                             .end = m->end,
                                             .office_begin = tree->tokens[title].begin,
                                             .office_end = tree->tokens[title].end,
                                             .at = (int32_t)m->head});
}

/* "|PRESIDENT X|: Thank you": who speaks in a transcript. */
static bool is_label(const ent__tree *tree, const ent_mention *m) {
  return m->first == 0 && m->last + 2 < (uint32_t)tree->count && ent_slice_is(tree->tokens[m->last + 1].form, ":");
}

/* "Kenya's ambassador to Ghana |Ann Doe|": the full name that stands behind the office and its host; NULL. */
static const ent_mention *bearer_behind(const ent__tree *tree, const ent_mention *m) {
  for (uint32_t i = 0; m->parties[0].person.size && i < tree->scene->mention_count; i++) {
    const ent_mention *n = &tree->scene->mentions[i];
    if (n->first > m->last && n->first - m->last < NAME_REACH && n->last > n->first && !n->title.size && n->party_count == 1 &&
        n->kind != ENT_KIND_TOPIC && ent_slice_eq(n->parties[0].person, m->parties[0].person))
      return n;
  }
  return NULL;
}

static ent_status code_bearer_behind(ent_coder *coder, const ent__tree *tree, const ent_mention *m) {
  const ent_mention *name = bearer_behind(tree, m);
  if (!name || is_former(tree, m) || ent__is_held(coder, m->parties[0].person, m->parties[0].entity)) return ENT_OK;
  return ent__report_holding(coder, tree,
                             &(ent__holding){.person = m->parties[0].person,
                                             .entity = m->parties[0].entity,
                                             .title = m->title,
                                             .begin = name->begin,
                                             .end = name->end,
                                             .office_begin = m->begin,
                                             .office_end = m->end,
                                             .at = (int32_t)m->head});
}

ent_status ent__code_offices(ent_coder *coder, const ent__tree *tree) {
  const ent_scene *scene = tree->scene;
  ent_status st = ent__code_bearers(coder, tree);
  for (uint32_t i = 0; st == ENT_OK && i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    bool bare = false;
    ent_slice person;
    if (is_pretender(tree, m)) continue;
    if (m->kind == ENT_KIND_PERSON && m->party_count == 1 && m->parties[0].person.size && !m->title.size) {
      st = code_titled_person(coder, tree, m);
      continue;
    }
    if (m->kind == ENT_KIND_TOPIC || m->party_count != 1 || !m->title.size || m->head >= (uint32_t)tree->count) continue;
    if (!ent__has_offices(m->parties[0].entity) || !is_office(tree, m)) continue;
    person = ent__bearer_id(coder, tree, m, &bare);
    if (!person.size) st = code_bearer_behind(coder, tree, m);
    if (!person.size || is_label(tree, m) ||
        ((bare || is_former(tree, m)) && only_points(coder, scene, m->parties[0].entity, bare)))
      continue;
    st = ent__report_holding(coder, tree,
                             &(ent__holding){.person = person,
                                             .entity = m->parties[0].entity,
                                             .title = m->title,
                                             .begin = m->begin,
                                             .end = m->end,
                                             .office_begin = m->begin,
                                             .office_end = m->end,
                                             .at = (int32_t)m->head,
                                             .over = is_former(tree, m)});
  }
  return st == ENT_OK ? ent__code_holders(coder, tree) : st;
}
