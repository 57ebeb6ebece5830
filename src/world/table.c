/* Reads a table's bytes once; rows are slices into them. Columns are found by
 * their names in the header, so their order is free. */
#include "world/table.h"

#include <stdio.h>
#include <unistd.h>

#include "base/file.h"

ent_status ent__table_fail(const ent__table *table, ent_error *err, const char *what,
                           ent_slice value) {
  ent_fail(err, ENT_E_FORMAT, "%s '%.*s'", what, ENT_FMT(value));
  ent_error_at(err, table->path, table->line);
  return ENT_E_FORMAT;
}

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* The high bit of each byte that is zero; above the first such byte it may stand in others too. */
static uint64_t zero_bytes(uint64_t bytes) {
  return (bytes - EACH_BYTE(1)) & ~bytes & EACH_BYTE(0x80);
}

/* The size of the cell that the text begins with, eight bytes at a time where words are little-
 * endian: cells are short, and a call of memchr for each costs more than the looking. */
static size_t cell_size(ent_slice text) {
  size_t at = 0;
  const uint16_t one = 1;
  bool little = *(const unsigned char *)&one == 1;
  for (; little && at + 8 <= text.size; at += 8) {
    uint64_t bytes, found;
    memcpy(&bytes, text.data + at, 8);
    found = zero_bytes(bytes ^ EACH_BYTE('\t')) | zero_bytes(bytes ^ EACH_BYTE('\n'));
    if (found) return at + (size_t)__builtin_ctzll(found) / 8;
  }
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
