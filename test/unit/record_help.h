/* Documents and reports made by hand for the tests of record, analyse and serve. */
#ifndef ENT_TEST_RECORD_HELP_H
#define ENT_TEST_RECORD_HELP_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "record/record.h"

static const ent_versions test_versions = {
    {"0.1", 3}, {"m1", 2}, {"w1", 2}, {"l1", 2}};

/* A document of up to 32 sentences, one report each (or none). */
typedef struct test_document {
  ent_document document;
  ent_sentence sentences[32];
  ent_report reports[32];
  ent_participant parties[32][4];
  uint32_t count, report_count;
  char text[4096];
} test_document;

static inline ent_slice test_slice(const char *text) {
  return text ? ent_slice_of(text) : ENT_EMPTY;
}

static inline void test_start(test_document *d, const char *id, const char *published) {
  memset(d, 0, sizeof *d);
  d->document.id = d->document.uri = ent_slice_of(id);
  d->document.title = ENT_SLICE("A title");
  d->document.published = ENT_INTERVAL_NONE;
  if (published) {
    assert_true(ent_interval_parse(ent_slice_of(published), &d->document.published));
    d->document.published_basis = ENT_BASIS_METADATA;
  }
}

/* Adds a sentence without a report. */
static inline uint32_t test_sentence(test_document *d, const char *text) {
  size_t at = strlen(d->text);
  ent_sentence *s = &d->sentences[d->count];
  snprintf(d->text + at, sizeof d->text - at, "%s ", text);
  *s = (ent_sentence){.begin = (uint32_t)at,
                      .end = (uint32_t)(at + strlen(text)),
                      .number = d->count};
  d->document.text = ent_slice_of(d->text);
  return d->count++;
}

/* Adds a sentence with a report of this kind and code: CAMEO, relation or indicator.
 * The date is "1992-06-09", "1992-06", "1992", "since 1992", "1992/1994" or NULL. */
static inline ent_report *test_report(test_document *d, ent_report_kind kind, const char *code,
                                      const char *actor, const char *recipient,
                                      const char *date) {
  ent_report *r = &d->reports[d->report_count];
  ent_participant *p = d->parties[d->report_count];
  char sentence[200], key[400];
  snprintf(sentence, sizeof sentence, "%s of %s and %s in %s stands in sentence %u of %.*s.",
           code, actor, recipient ? recipient : "none", date ? date : "no year", d->count,
           ENT_FMT(d->document.id));
  *r = (ent_report){.document = &d->document, .kind = kind};
  r->sentence = test_sentence(d, sentence);
  r->begin = d->sentences[r->sentence].begin;
  r->end = d->sentences[r->sentence].end;
  p[0].entity = ent_slice_of(actor);
  r->actor = (ent_participants){p, 1};
  if (recipient) {
    p[1].entity = ent_slice_of(recipient);
    r->recipient = (ent_participants){p + 1, 1};
  }
  r->goldstein = r->value = r->value_to = r->latitude = r->longitude = NAN;
  r->confidence = 0.9;
  r->date = ENT_INTERVAL_NONE;
  r->modality = kind == ENT_RELATION ? ENT_ONGOING : ENT_HAPPENED;
  if (kind == ENT_EVENT) r->cameo = ent_slice_of(code);
  if (kind == ENT_RELATION) r->relation = ent_slice_of(code);
  if (kind == ENT_MEASURE) r->indicator = ent_slice_of(code);
  if (date) {
    bool since = strncmp(date, "since ", 6) == 0;
    ent_slice rest = ent_slice_of(date + (since ? 6 : 0)), first = ent_slice_cut(&rest, '/');
    ent_interval last;
    assert_true(ent_interval_parse(first, &r->date));
    r->precision = first.size == 4   ? ENT_PRECISION_YEAR
                   : first.size == 7 ? ENT_PRECISION_MONTH
                                     : ENT_PRECISION_DAY;
    if (since) r->date.to = ENT_DAY_NONE;
    if (rest.size && ent_interval_parse(rest, &last)) {
      r->date.to = last.to;
      r->precision = ENT_PRECISION_RANGE;
    }
    r->date_basis = ENT_BASIS_EXPLICIT;
  }
  snprintf(key, sizeof key, "%.*s|%u|%s", ENT_FMT(d->document.id), d->report_count, sentence);
  ent_hash_hex(ent_slice_of(key), r->id);
  d->report_count++;
  return r;
}

static inline ent_known test_put(ent_record *record, test_document *d,
                                 const ent_versions *versions) {
  ent_sentences sentences = {d->sentences, d->count};
  ent_reports reports = {d->reports, d->report_count};
  ent_error err = {0};
  ent_known known;
  ent_status status = ent_record_put(&known, record, &d->document, &sentences, &reports,
                                     versions ? versions : &test_versions, &err);
  if (status != ENT_OK) fail_msg("put: %s", err.message);
  return known;
}

static inline ent_record *test_open(const char *path) {
  ent_record *record = NULL;
  ent_error err = {0};
  if (ent_record_open(&record, path, ENT_RECORD_WRITE, &err) != ENT_OK)
    fail_msg("open: %s", err.message);
  return record;
}

static inline void test_settle(ent_record *record) {
  ent_error err = {0};
  if (ent_record_settle(record, NULL, &err) != ENT_OK) fail_msg("settle: %s", err.message);
}

static inline ent_record_counts test_count(ent_record *record) {
  ent_record_counts counts;
  assert_int_equal(ent_record_count(&counts, record, NULL), ENT_OK);
  return counts;
}

#endif
