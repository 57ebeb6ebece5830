/* The shapes in which gold data tells the events of a sentence. */
#ifndef ENT_EVALUATE_SHAPES_H
#define ENT_EVALUATE_SHAPES_H

#include "evaluate/evaluate.h"

typedef enum ent__shape {
  ENT__SHAPE_NONE,
  ENT__SHAPE_SPANS,   /**< "coders" and "events" of spans: source, action, target; CAMEO root */
  ENT__SHAPE_TRIPLES, /**< "events" of CAMEO actors and code */
  ENT__SHAPE_SIDES,   /**< "source" and "target" as lists of {"code"}; PLOVER type */
  ENT__SHAPE_CODE     /**< one CAMEO "code", the sides only as words */
} ent__shape;

ent_status ent__evaluate_sets(ent_evaluation *e, ent__shape shape, ent_error *err);
ent_status ent__evaluate_spans(ent_evaluation *e, ent_error *err);

#endif
