/* In: lines as the record has them. Out: what of them a reader needs. */
#include "analyse/tell.h"

#include "analyse/phrase.h"

#include "record/say.h"

bool ent__is_fragment(ent_slice topic) {
  static const char *const starts[] = {"his ", "her ", "their ", "its ", "our ", "same ",
                                       "the same ", "this ", "these ", "such "};
  static const char *const words[] = {"them", "it", "this", "that", "us", "him", "her", "days"};
  for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
    if (ent_slice_starts(topic, starts[i])) return true;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_is(topic, words[i])) return true;
  return false;
}

bool ent__tells_nothing(const ent_dossier_line *line) {
  const ent_report *lead = &line->lead;
  bool dated = ent_interval_known(line->date);
  if (ent_slice_is(lead->relation, "SHARES"))
    return !line->topic.size || ent__is_fragment(line->topic) || lead->modality == ENT_PLANNED ||
           lead->modality == ENT_WISHED;
  if (ent_slice_is(lead->relation, "PARTY_TO") || ent_slice_is(lead->relation, "JOINT_BODY"))
    return !dated && !line->topic.size;
  if (lead->kind != ENT_MEASURE && lead->modality == ENT_HYPOTHETICAL)
    return !line->topic.size && !dated;
  return lead->kind == ENT_MEASURE && lead->value != lead->value && !lead->text_value.size;
}

enum { MONTH = 31 };

/* Days that a date of the precision may take up; a "this month" of a text of no exact date takes up more. */
static int most_days(ent_precision precision) {
  if (precision == ENT_PRECISION_DAY) return 1;
  if (precision == ENT_PRECISION_MONTH || precision == ENT_PRECISION_RANGE) return MONTH;
  return precision == ENT_PRECISION_YEAR ? 366 : INT32_MAX;
}

bool ent__is_reckoned(const ent_dossier_line *line) {
  ent_interval d = line->date;
  return line->lead.date_basis != ENT_BASIS_EXPLICIT && d.from != ENT_DAY_NONE && d.to != ENT_DAY_NONE && d.to - d.from > MONTH &&
         d.to - d.from > most_days(line->lead.precision);
}

void ent__tell_date(ent_strbuf *out, const ent_dossier_line *line) {
  ent_interval d = line->date;
  ent_strbuf text;
  ent_slice date;
  if (ent__is_reckoned(line)) {
    int first, last, month, day;
    ent_day_split(d.from, &first, &month, &day);
    ent_day_split(d.to, &last, &month, &day);
    ent_strbuf_printf(out, "about %04d", first);
    if (last != first) ent_strbuf_printf(out, "/%04d", last);
    return;
  }
  ent_strbuf_init(&text, 256);
  ent_say_date(&text, d, line->lead.precision);
  date = ent_strbuf_slice(&text);
  /* what is told as an act ("recognised", "opened an embassy") happened then: no "since" */
  if (ent__tells_beginning(line->lead.relation) && line->lead.modality <= ENT_ONGOING &&
      ent_slice_starts(date, "since "))
    date = (ent_slice){date.data + 6, date.size - 6};
  if (ent_interval_known(line->ended) && ent_slice_starts(date, "since "))
    date = (ent_slice){date.data + 6, date.size - 6};
  ent_strbuf_add(out, date);
  ent_strbuf_free(&text);
  if (!ent_interval_known(line->ended)) return;
  ent_strbuf_puts(out, date.size ? " until " : "until ");
  /* the end is the day on which its opposite began, however long that lasts */
  ent_say_date(out, line->ended.to == ENT_DAY_NONE ? ent_interval_of_day(line->ended.from) : line->ended,
               ENT_PRECISION_NONE);
}

static bool ends_in_one_of(ent_slice text, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ent_slice_ends(text, words[i])) return true;
  return false;
}
#define ENDS_IN(text, words) ends_in_one_of((text), (words), sizeof(words) / sizeof *(words))

void ent__tell_state(ent_strbuf *out, ent_slice name) {
  static const char *const ends[] = {"United States", "Kingdom",   "Emirates",     "Netherlands",
                                     "Philippines",   "Union",     "Organization", "Nations",
                                     "Republic",      "Bahamas",   "Gambia",       "Maldives",
                                     "Council",       "League",    "Bank",         "Federation",
                                     "Comoros",       "Seychelles", "Holy See",   "Assembly",
                                     "Group of Twenty", "Islands"};
  static const char *const starts[] = {"League of", "Organization of", "Association of", "Council of",
                                       "Union of", "Community of", "Group of", "Commonwealth of"};
  bool wants = ENDS_IN(name, ends);
  for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) wants |= ent_slice_starts(name, starts[i]);
  if (wants && !ent_slice_starts(name, "the ") && !ent_slice_starts(name, "The "))
    ent_strbuf_puts(out, "the ");
  ent_strbuf_add(out, name);
}

void ent__tell_place(ent_strbuf *out, ent_slice place) {
  static const char *const gatherings[] = {"Conference", "Summit", "summit", "Forum", "Assembly"};
  static const char *const waters[] = {" Sea", " Gulf", " Strait", " Ocean", " Channel"};
  if (ENDS_IN(place, gatherings)) ent_strbuf_puts(out, " at the ");
  else ent_strbuf_puts(out, ENDS_IN(place, waters) ? " in the " : " in ");
  ent_strbuf_add(out, place);
}

/* "Chairman of the Senate" wants an article, "President Nauseda of Lithuania" none. */
static bool wants_article(ent_slice title) {
  static const char *const offices[] = {
      "President", "Minister", "Chairman", "Speaker",   "Ministry", "Ambassador", "ambassador",
      "House",     "King",     "Queen",    "Government", "Forces",  "Secretary",  "Parliament",
      "people",    "Army",     "Embassy",  "leader",    "government", "president", "minister"};
  size_t of = ent_slice_find(title, ENT_SLICE(" of "), 0);
  ent_slice before = {title.data, of == SIZE_MAX ? 0 : of};
  return !ent_slice_starts(title, "the ") && ENDS_IN(before, offices);
}

void ent__tell_name(ent_strbuf *out, ent_slice state, ent_slice title) {
  bool of_state = ent_slice_find(title, state, 0) != SIZE_MAX;
  if (ent_slice_starts(title, "The ")) {
    ent_strbuf_puts(out, "the ");
    title = (ent_slice){title.data + 4, title.size - 4};
  } else if (wants_article(title)) {
    ent_strbuf_puts(out, "the ");
  }
  ent_strbuf_add(out, title);
  if (!of_state) ent_strbuf_printf(out, " (%.*s)", ENT_FMT(state));
}

const char *ent__contested_words(const ent_dossier_line *line) {
  if (ent_slice_is(line->contested, "denied")) return "denied by others";
  return line->contested_by_itself ? "the source contradicts itself" : "sources conflict";
}
