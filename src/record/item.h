/* Which reports of one block tell of the same thing, and in what they differ. Knows
 * nothing of SQLite. */
#ifndef ENT_RECORD_ITEM_H
#define ENT_RECORD_ITEM_H

#include "record/block.h"
#include "record/topic.h"

typedef enum ent__group {
  ENT__GROUP_ACTUAL, /**< happened, ongoing */
  ENT__GROUP_PLANNED, /**< planned, wished: a plan is not the act */
  ENT__GROUP_HYPOTHETICAL,
  ENT__GROUP_DENIED
} ent__group;

/** A report as settle sees it. */
typedef struct ent__member {
  const ent_report *report;   /**< participants may be missing */
  int64_t row, document, source;
  int64_t fold;               /**< what its sentence has in common with copies of it; 0 if it is short */
  ent_slice side;             /**< of its document; empty if unknown */
  ent_slice doer;             /**< of sanctions who imposed them, of counted visits who came, as the text names him; may be empty */
  ent__codes codes;
  ent__topic topic;
  ent__group group;
  ent_interval window;        /**< when it may have been: date, or else around publication */
  bool dated, spoken;         /**< spoken: a speaker says so, not the author */
  uint32_t item;              /**< out: number of its item, from 0 */
  const char *why;            /**< out: the rule by which it joined its item */
} ent__member;

/** Fills codes, topic, group, window, dated of a member whose first four are set. */
void ent__member_prepare(ent__member *member);

/** Sorts the members of one block and numbers their items; *items gets how many. The
 *  outcome does not depend on the order given. false if out of memory. */
bool ent__items_find(ent__member *members, uint32_t count, ent_arena *arena, uint32_t *items);

/** True if a tells more exactly than b and so should stand for their item. */
bool ent__member_leads(const ent__member *a, const ent__member *b);

typedef enum ent__verdict {
  ENT__AGREES, ENT__REFINES, ENT__SCOPE, ENT__CHANGED, ENT__CONFLICTS, ENT__DENIED
} ent__verdict;
/** "agrees", "refines", "differs in scope", "changed over time", "conflicts", "denied". */
const char *ent__verdict_name(ent__verdict verdict);

typedef struct ent__claim {
  uint32_t member; /**< index in the sorted members */
  ent_slice value; /**< as said: "1992-06", "more than 600 persons" */
} ent__claim;

typedef struct ent__discrepancy {
  uint32_t item;
  const char *attribute; /**< "date", "value", "place", "relation", "modality" */
  ent__verdict verdict;
  ent__claim *claims;
  uint32_t count;
  ent_slice against; /**< what no report says but the tables or the calendar do */
} ent__discrepancy;

typedef struct ent__discrepancies {
  ent__discrepancy *list; /**< in the arena */
  uint32_t count, capacity;
} ent__discrepancies;

/** What members sorted and numbered by ent__items_find disagree on. */
bool ent__items_differ(ent__discrepancies *out, const ent__member *members, uint32_t count,
                       uint32_t items, ent_arena *arena);

/** Adds that member `at` claims an office which the tables contradict: they tell `held`.
 *  false if out of memory. */
bool ent__office_differs(ent__discrepancies *out, const ent__member *members, uint32_t at,
                         ent_slice held, ent_arena *arena);

/** How many documents and independent ones of a side tell of an item. */
typedef struct ent__side {
  uint32_t item;
  ent_slice side; /**< empty if unknown */
  uint32_t documents, sources;
} ent__side;

/** Sides by item, then name, in the arena; returns how many, UINT32_MAX if out of memory. */
uint32_t ent__sides_of(ent__side **out, ent_arena *arena, const ent__member *members,
                       uint32_t count);

/** The one place among others that the report gives: 1 for "the first"; 0 if it gives none
 *  or several ("among the three first"). */
int ent__rank_of(const ent_report *report);

/** Of times a year apart or more: their own, or else of their printing. */
bool ent__years_apart(const ent_report *a, const ent_report *b);

/** Dated only by its printing: "have signed 12 agreements", "trade amounts to $10 million". */
bool ent__as_printed(const ent_report *report);

/** Dated in the text, to a month or closer: "signed two agreements in May 2010". */
bool ent__of_a_month(const ent_report *report);

/** "Signed 15 agreements on Thursday" beside the 35 of all years: few, and of a day. */
bool ent__of_one_occasion(const ent_report *few, const ent_report *all);

/** A relation told as over ("used to fly there") that ended before the other began. */
bool ent__over_before(const ent__member *over, const ent__member *again);

/** The first day as an interval: "since June 1992" began some day of June 1992. */
ent_interval ent__beginning_of(const ent_report *report);

/** Dated by an anniversary or a number of years: a year off either way. */
bool ent__counted_in_years(const ent_report *report);

/** How many articles, points or chapters the sentence gives a treaty, and its words for it
 *  ("sixteen points"); 0 if it gives none. */
int ent__parts_of(const ent_report *report, ent_slice *words);

/** "Grew tenfold in |two| years": in how many the sentence says that something grew; 0 if it does not say. */
int ent__years_told(ent_slice text);

/** Of what a growth of trade is by its sentence, "exports" or "imports", and a surplus or deficit, "goods" or "current
 *  account"; empty if of both, or of another indicator. */
ent_slice ent__flow_of(const ent_report *report);

/** Days in a unit of time, and how many off a text may be that uses it; 0 if it is none. */
double ent__days_of(ent_slice unit, double *slack);

/** Verdicts on one attribute; exposed for tests. */
ent__verdict ent__compare_dates(const ent_report *a, const ent_report *b, ent__nature nature);
ent__verdict ent__compare_values(const ent_report *a, const ent_report *b, ent__nature nature);

/** "Abolished visas", "without a visa": none are needed, by the sentence. */
bool ent__frees_of_visas(ent_slice text);

#endif
