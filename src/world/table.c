/* Reads a table's bytes once; rows are slices into them. Columns are found by
 * their names in the header, so their order is free. */
#include "world/table.h"

#include <stdio.h>

#include "base/file.h"

ent_status ent__table_fail(const ent__table *table, ent_error *err, const char *what,
                           ent_slice value) {
  ent_fail(err, ENT_E_FORMAT, "%s '%.*s'", what, ENT_FMT(value));
  ent_error_at(err, table->path, table->line);
  return ENT_E_FORMAT;
}

static bool next_line(ent__table *table, ent_slice *line) {
  while (ent_next_line(&table->rest, line)) {
    table->line++;
    if (line->size && line->data[0] == '#') {
      ent_slice text = ent_slice_trim((ent_slice){line->data + 1, line->size - 1});
      if (!table->version.size && ent_slice_starts(text, "version "))
        table->version = ent_slice_trim((ent_slice){text.data + 8, text.size - 8});
      continue;
    }
    if (line->size) return true;
  }
  return false;
}

static ent_status read_header(ent__table *table, const char *const *names, ent_error *err) {
  ent_slice line;
  int at = 0;
  for (table->wanted = 0; names[table->wanted]; table->wanted++) table->column[table->wanted] = -1;
  if (!next_line(table, &line)) return ENT_OK;
  while (line.data) {
    ent_slice name = ent_slice_trim(ent_slice_cut(&line, '\t'));
    for (int i = 0; i < table->wanted; i++)
      if (ent_slice_is(name, names[i])) table->column[i] = at;
    at++;
  }
  if (table->column[0] < 0)
    return ent__table_fail(table, err, "header lacks the column", ent_slice_of(names[0]));
  return ENT_OK;
}

ent_status ent__table_open(ent__table *table, ent_arena *arena, const char *dir, const char *file,
                           const char *const *names, bool required, ent_error *err) {
  ent_status st;
  *table = (ent__table){.file = file};
  if (snprintf(table->path, sizeof table->path, "%s/%s", dir, file) >= (int)sizeof table->path)
    return ent_fail(err, ENT_E_ARG, "path of '%s' is too long", file);
  if (!required) {
    FILE *probe = fopen(table->path, "rb");
    if (!probe) return ENT_OK;
    fclose(probe);
  }
  st = ent_file_read(&table->text, arena, table->path, (size_t)1 << 28, err);
  if (st != ENT_OK) return st;
  table->rest = table->text;
  for (const char *p = table->text.data, *end = p + table->text.size; p < end; p++) {
    p = memchr(p, '\n', (size_t)(end - p));
    table->rows++;
    if (!p) break;
  }
  return read_header(table, names, err);
}

bool ent__table_next(ent__table *table) {
  ent_slice line, cells[32];
  int count = 0;
  if (!next_line(table, &line)) return false;
  while (line.data && count < 32) cells[count++] = ent_slice_cut(&line, '\t');
  for (int i = 0; i < table->wanted; i++) {
    int at = table->column[i];
    table->field[i] = at >= 0 && at < count ? ent_slice_trim(cells[at]) : ENT_EMPTY;
  }
  return true;
}
