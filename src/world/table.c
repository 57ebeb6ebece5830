/* Reads a table's bytes once; rows are slices into them. Columns are found by
 * their names in the header, so their order is free. */
#include "world/table.h"

#include <stdio.h>
#include <unistd.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/file.h"

ent_status ent__table_fail(const ent__table *table, ent_error *err, const char *what,
                           ent_slice value) {
  ent_fail(err, ENT_E_FORMAT, "%s '%.*s'", what, ENT_FMT(value));
  ent_error_at(err, table->path, table->line);
  return ENT_E_FORMAT;
}

/* The size of the cell that the text begins with. Cells are short: a call of memchr for each costs
 * more than the looking. */
static size_t cell_size(ent_slice text) {
  size_t at = 0;
#ifdef __SSE2__
  for (; at + 16 <= text.size; at += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(text.data + at));
    __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')),
                                _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')));
    unsigned found = (unsigned)_mm_movemask_epi8(ends);
    if (found) return at + (unsigned)__builtin_ctz(found);
  }
#endif
  while (at < text.size && text.data[at] != '\t' && text.data[at] != '\n') at++;
  return at;
}

/* Stands `rest` at the next row, past comments and empty lines. false at the end. */
static bool to_next_row(ent__table *table) {
  while (table->rest.size) {
    ent_slice line;
    char first = table->rest.data[0];
    table->line++;
    if (first != '#' && first != '\n' && first != '\r') return true;
    ent_next_line(&table->rest, &line);
    if (first == '#') {
      ent_slice text = ent_slice_trim((ent_slice){line.data + 1, line.size - 1});
      if (!table->version.size && ent_slice_starts(text, "version "))
        table->version = ent_slice_trim((ent_slice){text.data + 8, text.size - 8});
    }
  }
  return false;
}

static ent_status read_header(ent__table *table, const char *const *names, ent_error *err) {
  ent_slice line;
  bool first_found = false;
  for (table->wanted = 0; names[table->wanted];) table->wanted++;
  for (int i = 0; i < ENT__TABLE_COLUMNS; i++) table->wanted_at[i] = -1;
  if (!to_next_row(table) || !ent_next_line(&table->rest, &line)) return ENT_OK;
  for (int at = 0; line.data && at < ENT__TABLE_COLUMNS; at++) {
    ent_slice name = ent_slice_trim(ent_slice_cut(&line, '\t'));
    for (int i = 0; i < table->wanted; i++)
      if (ent_slice_is(name, names[i])) table->wanted_at[at] = i;
    first_found |= table->wanted_at[at] == 0;
  }
  if (!first_found)
    return ent__table_fail(table, err, "header lacks the column", ent_slice_of(names[0]));
  return ENT_OK;
}

ent_status ent__table_open(ent__table *table, ent_arena *arena, const char *dir, const char *file,
                           const char *const *names, bool required, ent_error *err) {
  ent_status st;
  *table = (ent__table){.file = file};
  if (snprintf(table->path, sizeof table->path, "%s/%s", dir, file) >= (int)sizeof table->path)
    return ent_fail(err, ENT_E_ARG, "path of '%s' is too long", file);
  if (!required && access(table->path, R_OK) != 0) return ENT_OK;
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

static ent_slice trimmed(ent_slice cell) {
  bool clean = !cell.size || (cell.data[0] > ' ' && cell.data[cell.size - 1] > ' ');
  return clean ? cell : ent_slice_trim(cell);
}

bool ent__table_next(ent__table *table) {
  ent_slice *rest = &table->rest;
  for (int i = 0; i < table->wanted; i++) table->field[i] = ENT_EMPTY;
  if (!to_next_row(table)) return false;
  for (int column = 0; rest->size; column++) {
    size_t size = cell_size(*rest);
    bool last = size == rest->size || rest->data[size] == '\n';
    int wanted = column < ENT__TABLE_COLUMNS ? table->wanted_at[column] : -1;
    if (wanted >= 0) table->field[wanted] = trimmed((ent_slice){rest->data, size});
    size += size < rest->size;
    *rest = (ent_slice){rest->data + size, rest->size - size};
    if (last) break;
  }
  return true;
}
