/* Files: whole into memory, or mapped read-only. POSIX. */
#ifndef ENT_BASE_FILE_H
#define ENT_BASE_FILE_H

#include "base/arena.h"
#include "base/date.h"
#include "base/error.h"

/** The whole file (path "-": standard input) in the arena.
 *  ENT_E_IO (missing, a directory, unreadable), ENT_E_LIMIT (over limit_bytes,
 *  0 for none), ENT_E_NOMEM. The error names the path. */
ent_status ent_file_read(ent_slice *out, ent_arena *arena, const char *path, size_t limit_bytes,
                         ent_error *err) ENT_MUST_CHECK;

/** The day (UTC) the file was last written; 0 if it is no file. */
ent_day ent_file_day(const char *path);

/** Maps a regular file read-only; give it to ent_file_unmap. */
ent_status ent_file_map(ent_slice *out, const char *path, ent_error *err) ENT_MUST_CHECK;
void ent_file_unmap(ent_slice mapped);

/** Cuts the next line off *rest (without its end, LF or CRLF). false at the end. */
bool ent_next_line(ent_slice *rest, ent_slice *line);

#endif
