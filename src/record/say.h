/* Dates and figures as people read them, as precise as they were written. */
#ifndef ENT_RECORD_SAY_H
#define ENT_RECORD_SAY_H

#include "base/strbuf.h"
#include "model/report.h"

/** "2018-09", "1992-06-09", "2018", "since 1992", "until 2020-11-10", "2016/2019",
 *  "2020-09-27/2020-11-10"; nothing for an unknown interval. */
void ent_say_date(ent_strbuf *out, ent_interval date, ent_precision precision);
/** "46,000", "18 billion", "1.9". */
void ent_say_number(ent_strbuf *out, double value);
/** "more than 600 persons", "about 25 percent", "18 billion USD", "one of the first". */
void ent_say_value(ent_strbuf *out, const ent_report *report);
/** "18 billion USD (2020)": a value with its date, for what changes over time. */
void ent_say_dated_value(ent_strbuf *out, const ent_report *report);
/** "RECOGNISES", "not ASSAULT": the code that a report asserts or denies. */
void ent_say_code(ent_strbuf *out, const ent_report *report);

#endif
