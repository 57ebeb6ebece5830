/* Places that one state has for another: "the second largest |trading partner|". */
#ifndef ENT_RECORD_RANK_H
#define ENT_RECORD_RANK_H

#include "model/report.h"

/** What the place is of, by the report's sentence: "supplier of gas" of "the largest supplier of gas"; empty if no place is told in words. */
ent_slice ent__ranked_of(const ent_report *report);
/** Among which the place holds: the region that its sentence names beside it, "|African| partner", "partner in |Asia|"; empty if among all. */
ent_slice ent__rank_region(ent_slice text);

#endif
