/* In: a signing without a date, of what a pronoun names or owns. Out: the same dated, and named, by the agreement of the same
 * parties of which the sentences before tell: "reached an agreement in Brussels on 19 April ... initialled its fifteen points". */
#include "code/events/signing.h"

#include "code/report/report.h"

enum { SIGNING_REACH = 2 }; /* sentences from the agreement to its signing */

static bool is_agreeing(const ent_report *r) {
  return (ent_slice_starts(r->cameo, "057") || ent_slice_is(r->relation, "PARTY_TO")) &&
         (r->modality == ENT_HAPPENED || r->modality == ENT_ONGOING);
}

static bool is_neuter(const ent__tree *tree, int32_t at) {
  return at != ENT__NONE && (ent_slice_eq_nocase(tree->tokens[at].form, ENT_SLICE("it")) ||
                             ent_slice_eq_nocase(tree->tokens[at].form, ENT_SLICE("its")));
}

/* "signed |it|", "initialled |its| fifteen points" */
static bool points_back(const ent__tree *tree, int32_t verb) {
  int32_t object = verb == ENT__NONE ? ENT__NONE : ent__child(tree, verb, "obj");
  return object != ENT__NONE && (is_neuter(tree, object) || is_neuter(tree, ent__child(tree, object, "nmod:poss")));
}

static uint32_t parties_of(const ent_report *r) { return r->actor.count + r->recipient.count; }

static const ent_participant *party_at(const ent_report *r, uint32_t i) {
  return i < r->actor.count ? &r->actor.items[i] : &r->recipient.items[i - r->actor.count];
}

static bool same_parties(const ent_report *a, const ent_report *b) {
  for (uint32_t i = 0; i < parties_of(a); i++) {
    bool found = false;
    for (uint32_t k = 0; k < parties_of(b); k++) found |= ent_slice_eq(party_at(a, i)->entity, party_at(b, k)->entity);
    if (!found) return false;
  }
  return parties_of(a) == parties_of(b);
}

/* The last agreement told before; NULL if there is none. */
static const ent_report *agreement_before(const ent_coder *coder, const ent_report *signing, bool named) {
  for (uint32_t i = coder->sentence_first; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (signing->sentence - r->sentence > SIGNING_REACH) return NULL;
    if (is_agreeing(r) && r->date_text.size && same_parties(r, signing) && (!named || r->topic.size)) return r;
  }
  return NULL;
}

static ent_day last_day(ent_day from, ent_precision precision) {
  int year, month, day;
  ent_day_split(from, &year, &month, &day);
  if (precision == ENT_PRECISION_YEAR) return ent_interval_of_year(year).to;
  return precision == ENT_PRECISION_MONTH ? ent_interval_of_month(year, month).to : from;
}

void ent__date_signings(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    const ent_report *told;
    if (!is_agreeing(r) || r->date_text.size || !points_back(tree, ent__token_at(tree, r->trigger_begin))) continue;
    told = agreement_before(coder, r, false);
    if (!told) continue;
    r->date = told->date;
    if (r->kind == ENT_EVENT && r->date.to == ENT_DAY_NONE) r->date.to = last_day(r->date.from, told->precision); /* told of what lasts since */
    r->precision = told->precision;
    r->date_basis = told->date_basis;
    r->timing = told->timing;
    told = agreement_before(coder, r, true);
    if (told && r->kind == ENT_RELATION && !r->topic.size) r->topic = told->topic;
    ent__report_set_id(r);
  }
}
