/* The members of one block by item, for those who compare them. */
#ifndef ENT_RECORD_DIFFER_H
#define ENT_RECORD_DIFFER_H

#include "base/strbuf.h"
#include "record/item.h"

typedef struct ent__view {
  const ent__member *members;
  uint32_t count, items;
  uint32_t *order; /**< members by item */
  uint32_t *start; /**< first place in `order` of each item; items + 1 entries */
  ent_arena *arena;
  ent__discrepancies *out;
  bool failed;
} ent__view;

typedef void ent__say_value(ent_strbuf *out, const ent_report *report);

/** Of what has one beginning the day of it: "1991-12", not "since 1991-12". */
void ent__say_date_told(ent_strbuf *out, const ent_report *report);
/** The most exactly dated member of an item. */
const ent__member *ent__first_of(const ent__view *v, uint32_t item);
bool ent__same_topic(const ent__member *a, const ent__member *b);
/** A discrepancy with room for so many claims; NULL if out of memory. */
ent__discrepancy *ent__open_discrepancy(ent__view *v, uint32_t item, const char *name,
                                        ent__verdict verdict, uint32_t room);
void ent__add_claim(ent__view *v, ent__discrepancy *one, uint32_t member, ent__say_value *say);
/** One discrepancy that lists all members of two items. */
void ent__differ_between(ent__view *v, uint32_t a, uint32_t b, const char *name,
                         ent__verdict verdict, ent__say_value *say);

/** What figures of several items of the block say of each other. */
void ent__figures_differ(ent__view *v);

#endif
