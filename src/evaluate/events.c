/* Task `events`: text -> who does what to whom, in whichever shape the gold tells it. */
#include <jansson.h>

#include "base/file.h"
#include "evaluate/gold.h"
#include "evaluate/shapes.h"

static ent__shape shape_of(const json_t *row) {
  const json_t *events = json_object_get(row, "events");
  const json_t *source = json_object_get(row, "source");
  if (json_object_get(row, "coders")) return ENT__SHAPE_SPANS;
  if (json_is_array(events)) return ENT__SHAPE_TRIPLES;
  if (json_is_object(json_array_get(source, 0))) return ENT__SHAPE_SIDES;
  return json_is_string(json_object_get(row, "code")) ? ENT__SHAPE_CODE : ENT__SHAPE_NONE;
}

static ent_status shape_of_file(ent__shape *shape, const char *path, ent_error *err) {
  ent_slice rest, line;
  ent_arena file;
  ent_status st;
  *shape = ENT__SHAPE_NONE;
  ent_arena_init(&file, 0);
  st = ent_file_read(&rest, &file, path, 0, err);
  while (st == ENT_OK && *shape == ENT__SHAPE_NONE && ent_next_line(&rest, &line)) {
    json_t *row = json_loadb(line.data, line.size, 0, NULL);
    *shape = shape_of(row);
    json_decref(row);
  }
  ent_arena_free(&file);
  if (st == ENT_OK && *shape == ENT__SHAPE_NONE)
    st = ent_fail(err, ENT_E_FORMAT, "%s: no gold data of events", path);
  return st;
}

ent_status ent_evaluate_events(ent_evaluation *e, ent_error *err) {
  ent__shape shape;
  ent_status st = shape_of_file(&shape, e->gold, err);
  if (st != ENT_OK) return st;
  return shape == ENT__SHAPE_SPANS ? ent__evaluate_spans(e, err) : ent__evaluate_sets(e, shape, err);
}
