/* Tab-separated tables with '#' comments and a header line. Internal to world. */
#ifndef ENT_WORLD_TABLE_H
#define ENT_WORLD_TABLE_H

#include "base/arena.h"
#include "base/date.h"
#include "base/error.h"

enum { ENT__TABLE_COLUMNS = 16 };

typedef struct ent__table {
  const char *file; /**< "names.tsv" */
  char path[512];
  ent_slice text, rest;
  ent_slice version;              /**< of "# version X"; may be empty */
  uint32_t line;                  /**< of the row last read, 1-based */
  uint32_t rows;                  /**< upper bound of the number of rows */
  int wanted_at[ENT__TABLE_COLUMNS]; /**< which wanted column stands at this one of the file, -1 none */
  int wanted;
  ent_slice field[ENT__TABLE_COLUMNS]; /**< of the row last read, trimmed */
} ent__table;

/** Reads DIR/FILE into the arena and finds the `names` (NULL ends them) in the
 *  header. `required`: a missing file is an error, else an empty table. */
ent_status ent__table_open(ent__table *table, ent_arena *arena, const char *dir, const char *file,
                           const char *const *names, bool required, ent_error *err) ENT_MUST_CHECK;
/** The next row's fields; false at the end. */
bool ent__table_next(ent__table *table);
/** Fails with the table's path and line. */
ent_status ent__table_fail(const ent__table *table, ent_error *err, const char *what,
                           ent_slice value);

#endif
