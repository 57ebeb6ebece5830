/* Reading and mapping with errors that name the path. */
#define _POSIX_C_SOURCE 200809L
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static ent_status io_error(ent_error *err, const char *what, const char *path, int code) {
  char text[128] = "";
  if (strerror_r(code, text, sizeof text) != 0) text[0] = 0;
  ent_fail(err, ENT_E_IO, "cannot %s '%s': %s", what, path, text);
  ent_error_at(err, path, 0);
  return ENT_E_IO;
}

static ent_status read_all(ent_slice *out, ent_arena *arena, int fd, const char *path,
                           size_t expected, size_t limit, ent_error *err) {
  size_t capacity = expected + 1, size = 0;
  char *data;
  if (limit && expected > limit) goto too_big;
  data = ent_arena_alloc(arena, capacity);
  if (!data) return ent_fail(err, ENT_E_NOMEM, "out of memory reading '%s'", path);
  for (;;) {
    ssize_t got = read(fd, data + size, capacity - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return io_error(err, "read", path, errno);
    if (got == 0) break;
    size += (size_t)got;
    if (limit && size > limit) goto too_big;
    if (size == capacity) {
      data = ent_arena_grow(arena, data, size, capacity * 2, 1);
      if (!data) return ent_fail(err, ENT_E_NOMEM, "out of memory reading '%s'", path);
      capacity *= 2;
    }
  }
  *out = (ent_slice){data, size};
  return ENT_OK;
too_big:
  ent_fail(err, ENT_E_LIMIT, "'%s' is larger than %zu bytes", path, limit);
  ent_error_at(err, path, 0);
  return ENT_E_LIMIT;
}

ent_status ent_file_read(ent_slice *out, ent_arena *arena, const char *path, size_t limit_bytes,
                         ent_error *err) {
  bool standard_input = strcmp(path, "-") == 0;
  int fd = standard_input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  struct stat info;
  ent_status st;
  if (fd < 0) return io_error(err, "open", path, errno);
  if (fstat(fd, &info) != 0) {
    st = io_error(err, "read", path, errno);
  } else if (S_ISDIR(info.st_mode)) {
    st = io_error(err, "read", path, EISDIR);
  } else {
    size_t expected = S_ISREG(info.st_mode) ? (size_t)info.st_size : 65536;
    st = read_all(out, arena, fd, path, expected, limit_bytes, err);
  }
  if (!standard_input) close(fd);
  return st;
}

ent_day ent_file_day(const char *path) {
  struct stat info;
  if (stat(path, &info) != 0 || !S_ISREG(info.st_mode)) return 0;
  return (ent_day)(info.st_mtime / (24 * 60 * 60));
}

ent_status ent_file_map(ent_slice *out, const char *path, ent_error *err) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  struct stat info;
  void *data;
  *out = ENT_EMPTY;
  if (fd < 0) return io_error(err, "open", path, errno);
  if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
    close(fd);
    return io_error(err, "map", path, EINVAL);
  }
  if (info.st_size == 0) {
    close(fd);
    return ENT_OK;
  }
  data = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
  close(fd);
  if (data == MAP_FAILED) return io_error(err, "map", path, errno);
  *out = (ent_slice){data, (size_t)info.st_size};
  return ENT_OK;
}

void ent_file_unmap(ent_slice mapped) {
  if (mapped.size) munmap((void *)(uintptr_t)mapped.data, mapped.size);
}

bool ent_next_line(ent_slice *rest, ent_slice *line) {
  if (!rest->data || rest->size == 0) return false;
  *line = ent_slice_cut(rest, '\n');
  if (line->size && line->data[line->size - 1] == '\r') line->size--;
  return true;
}
