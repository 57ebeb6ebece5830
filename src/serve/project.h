/* Reports as rows of the projects that code events: who did what to whom on which day, in
 * their codes. What the formats have in common; internal to the export. */
#ifndef ENT_SERVE_PROJECT_H
#define ENT_SERVE_PROJECT_H

#include "base/strbuf.h"
#include "lexicon/lexicon.h"
#include "model/report.h"
#include "world/world.h"

/** What codes are looked up in. Borrowed; not NULL for the projects' formats. */
typedef struct ent__codebook {
  const ent_world *world;
  const ent_lexicon *lexicon;
} ent__codebook;

/** One side of a dyad. Empty texts: unknown, or none. */
typedef struct ent__side {
  ent_slice entity, name, raw; /**< raw: as the text has it */
  ent_slice sector;            /**< PLOVER's */
  const ent_entity *country;   /**< whose side it is; NULL: no state's */
  const char *role;            /**< CAMEO's, "GOV"; "" */
  const char *group;           /**< CAMEO's code of an organisation, "IGOUNO"; "" */
} ent__side;

/** A report's event between two sides. */
typedef struct ent__dyad {
  const ent_report *report;
  ent_slice item;
  ent__side actor, recipient; /**< one of them may be nobody: empty entity */
  ent_day day;                /**< the first of the event's date, else of publication */
  char code[8];               /**< CAMEO, three digits or four: "04" is "040" */
  uint32_t number;            /**< of the dyad in its report, from 1 */
} ent__dyad;

/** Called for each dyad of a report. */
typedef void ent__dyad_fn(void *context, const ent__dyad *dyad);
/** Calls `take` for each pair of an event that happened and has a day: every actor with
 *  every recipient, both ways if the report is reciprocal. Other reports have none. */
void ent__dyads(const ent__codebook *book, const ent_report *report, ent_slice item,
                ent__dyad_fn *take, void *context);

/** Text without tabs and line ends, then a tab. */
void ent__tab_text(ent_strbuf *out, ent_slice text);
void ent__tab_number(ent_strbuf *out, double value); /**< NAN: empty */
/** "20190302" or with `dashes` "2019-03-02"; then a tab. */
void ent__tab_day(ent_strbuf *out, ent_day day, bool dashes);
/** The tab after the last field becomes a line end. */
void ent__tab_end(ent_strbuf *out);

/** A number that is the same for the same dyad of the same report in every run; it fits
 *  a double. */
uint64_t ent__dyad_number(const ent__dyad *dyad);
/** CAMEO's code of a side: "PAKGOV", "IGOUNO". */
void ent__side_code(ent_strbuf *out, const ent__side *side);
/** The first two digits. */
int ent__cameo_root(const ent__dyad *dyad);

/** The Goldstein scores of the projects are those of GDELT, which ours are, but for six
 *  codes (data/lexicon/codes.tsv; the projects' own tables). */
typedef enum ent__scores { ENT__GDELT, ENT__ICEWS, ENT__PHOENIX } ent__scores;
double ent__goldstein(const ent__dyad *dyad, ent__scores whose);

/* one row of each format */
void ent__gdelt_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *dyad, int version,
                    uint32_t reports, uint32_t sources, uint32_t documents);
void ent__icews_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *dyad);
void ent__phoenix_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *dyad);
void ent__polecat_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *dyad);
void ent__icews_head(ent_strbuf *out);
void ent__polecat_head(ent_strbuf *out);

#endif
