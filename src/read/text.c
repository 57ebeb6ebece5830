/* Plain text or a page of HTML -> document. Encodings: UTF-8, UTF-16 with its mark, and
 * Windows-1252 if nothing in the bytes is UTF-8. A page is asked for its text and what its
 * head says (html.c); then the first lines for title, author and date; they answer only
 * when they plainly say so (byline.c). */
#include "base/hash.h"
#include "base/strbuf.h"
#include "base/utf8.h"
#include "read/byline.h"
#include "read/html.h"
#include "read/read.h"

enum {
  DEFAULT_MAX = 64 << 20,
  SAMPLE = 64 << 10 /* bytes looked at to tell binary from text */
};

static size_t limit_of(const ent_read_options *options) {
  return options && options->max_bytes ? options->max_bytes : (size_t)DEFAULT_MAX;
}

static ent_status fail(ent_error *err, const char *uri, ent_status status, const char *message) {
  ent_fail(err, status, "%s", message);
  ent_error_at(err, uri, 0);
  return status;
}

static ent_status no_memory(ent_error *err, const ent_arena *arena, const char *uri) {
  return arena->limit ? fail(err, uri, ENT_E_LIMIT, "document needs too much memory")
                      : fail(err, uri, ENT_E_NOMEM, "out of memory");
}

/* ---- Encodings ---- */

/* NUL bytes, or many control characters. */
static bool is_binary(ent_slice bytes) {
  static const char *const magic[] = {"%PDF-",
                                      "PK\x03\x04",
                                      "\x89PNG",
                                      "GIF8",
                                      "\xFF\xD8\xFF",
                                      "\x1F\x8B",
                                      "\x7F"
                                      "ELF",
                                      "SQLite format 3",
                                      "\xD0\xCF\x11\xE0"};
  size_t size = bytes.size < SAMPLE ? bytes.size : SAMPLE, controls = 0;
  for (size_t i = 0; i < sizeof magic / sizeof *magic; i++)
    if (ent_slice_starts(bytes, magic[i])) return true;
  if (bytes.size && memchr(bytes.data, 0, bytes.size)) return true;
  for (size_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)bytes.data[i];
    controls += (c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B) || c == 0x7F;
  }
  return controls * 50 > size;
}

/* Is there any well-formed sequence of two bytes or more? */
static bool has_sequence(ent_slice bytes) {
  uint32_t code;
  for (size_t at = 0; at < bytes.size; at++)
    if ((unsigned char)bytes.data[at] >= 0xC2 && ent_utf8_decode(bytes, at, &code) > 1) return true;
  return false;
}

static void add_code(ent_strbuf *out, uint32_t code) {
  char utf8[4];
  ent_strbuf_add(out, (ent_slice){utf8, ent_utf8_encode(code, utf8)});
}

static void from_windows_1252(ent_strbuf *out, ent_slice bytes) {
  static const uint16_t high[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  for (size_t i = 0; i < bytes.size; i++) {
    unsigned char c = (unsigned char)bytes.data[i];
    if (c < 0x80) ent_strbuf_putc(out, (char)c);
    else add_code(out, c < 0xA0 ? high[c - 0x80] : c);
  }
}

/* A lone surrogate becomes U+FFFD. */
static void from_utf16(ent_strbuf *out, ent_slice bytes, bool big_endian) {
  uint32_t lead = 0;
  for (size_t i = 0; i + 1 < bytes.size; i += 2) {
    unsigned char a = (unsigned char)bytes.data[i], b = (unsigned char)bytes.data[i + 1];
    uint32_t unit = big_endian ? (uint32_t)a << 8 | b : (uint32_t)b << 8 | a;
    bool trail = unit >= 0xDC00 && unit < 0xE000;
    if (lead && trail) {
      add_code(out, 0x10000 + ((lead - 0xD800) << 10) + (unit - 0xDC00));
      lead = 0;
      continue;
    }
    if (lead) add_code(out, 0xFFFD);
    lead = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
    if (!lead) add_code(out, trail ? 0xFFFD : unit);
  }
  if (lead || bytes.size % 2) add_code(out, 0xFFFD);
}

/* CR LF and CR -> LF, in place. */
static void normalise_lines(char *data, size_t *size) {
  size_t to = 0;
  if (!memchr(data, '\r', *size)) return;
  for (size_t i = 0; i < *size; i++) {
    if (data[i] == '\r' && i + 1 < *size && data[i + 1] == '\n') continue;
    data[to++] = data[i] == '\r' ? '\n' : data[i];
  }
  *size = to;
}

/* The bytes as valid UTF-8 in the arena. */
static ent_status decode(ent_slice *out, ent_arena *arena, const char *uri, ent_slice bytes,
                         size_t max_bytes, ent_error *err) {
  bool big = ent_slice_starts(bytes, "\xFE\xFF"), little = ent_slice_starts(bytes, "\xFF\xFE");
  ent_strbuf buffer;
  ent_status status = ENT_OK;
  ent_strbuf_init(&buffer, max_bytes * 3 + 64);
  if (big || little) {
    from_utf16(&buffer, (ent_slice){bytes.data + 2, bytes.size - 2}, big);
    bytes = ent_strbuf_slice(&buffer);
  } else if (ent_slice_starts(bytes, "\xEF\xBB\xBF")) {
    bytes = (ent_slice){bytes.data + 3, bytes.size - 3};
  }
  if (is_binary(bytes)) status = fail(err, uri, ENT_E_FORMAT, "looks like a binary file");
  size_t bad = status == ENT_OK ? ent_utf8_check(bytes) : bytes.size;
  if (status == ENT_OK && bad < bytes.size) {
    if (has_sequence(bytes)) {
      status = ent_fail(err, ENT_E_FORMAT, "malformed UTF-8 at byte %zu", bad);
      ent_error_at(err, uri, 0);
      if (err) err->byte = bad;
    } else {
      from_windows_1252(&buffer, bytes);
      bytes = ent_strbuf_slice(&buffer);
    }
  }
  if (status == ENT_OK && buffer.failed) status = no_memory(err, arena, uri);
  if (status == ENT_OK) {
    char *copy = ent_arena_alloc(arena, bytes.size + 1);
    if (!copy) {
      status = no_memory(err, arena, uri);
    } else {
      if (bytes.size) memcpy(copy, bytes.data, bytes.size);
      normalise_lines(copy, &bytes.size);
      *out = (ent_slice){copy, bytes.size};
    }
  }
  ent_strbuf_free(&buffer);
  return status;
}

/* What the document itself says; options win over it. */
static void take_html(ent_document *document, const ent__html *page) {
  document->text = page->text;
  document->title = page->title;
  document->author = page->author;
  if (!document->publisher.size) document->publisher = page->publisher;
  if (page->language.size) document->language = page->language;
  if (ent_interval_known(document->published) || !ent_interval_known(page->published)) return;
  document->published = page->published;
  document->published_basis = ENT_BASIS_METADATA;
}

static void take_byline(ent_document *document) {
  ent__byline byline = ent__byline_find(document->text);
  if (!document->title.size) document->title = byline.title;
  if (!document->author.size) document->author = byline.author;
  ent__take_byline_date(document, &byline);
}

static bool is_blank(ent_slice text) { return ent_slice_trim(text).size == 0; }

ent_status ent_read_text(ent_document *out, ent_arena *arena, const char *uri, ent_slice bytes,
                         const ent_read_options *options, ent_error *err) {
  ent_read_options none = ENT_READ_OPTIONS_NONE;
  ent_document document = {.published = ENT_INTERVAL_NONE};
  char id[33];
  if (!options) options = &none;
  if (bytes.size > limit_of(options)) {
    ent_fail(err, ENT_E_LIMIT, "document of %zu bytes is over the limit of %zu", bytes.size,
             limit_of(options));
    ent_error_at(err, uri, 0);
    return ENT_E_LIMIT;
  }
  if (bytes.size == 0 || is_blank(bytes)) return fail(err, uri, ENT_E_FORMAT, "empty document");
  ent_status status = decode(&document.text, arena, uri, bytes, limit_of(options), err);
  if (status != ENT_OK) return status;
  document.publisher = options->publisher;
  document.side = options->side;
  document.language = options->language.size ? options->language : ENT_SLICE("en");
  document.published = options->published;
  document.file_day = options->file_day;
  if (ent_interval_known(options->published)) document.published_basis = ENT_BASIS_METADATA;
  if (ent__is_html(document.text)) {
    ent__html page;
    if (!ent__html_read(&page, arena, document.text)) return no_memory(err, arena, uri);
    take_html(&document, &page);
  }
  if (is_blank(document.text)) return fail(err, uri, ENT_E_FORMAT, "empty document");
  ent_hash_hex(document.text, id);
  document.id = ent_arena_copy(arena, ent_slice_of(id));
  document.uri = ent_arena_copy(arena, ent_slice_of(uri));
  if (!document.id.data || (uri && !document.uri.data)) return no_memory(err, arena, uri);
  take_byline(&document);
  *out = document;
  return ENT_OK;
}
