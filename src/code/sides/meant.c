/* In: the reports of a sentence. Out: the same; of an event that is done to nobody the one who stands within what is judged,
 * asked for or hosted is the recipient, if he is the only one there: "calls for the reform of |the United Nations|". */
#include "code/sides/meant.h"

#include "code/report/report.h"
#include "code/setting/attach.h"

enum { MOST_UP = 8 };

typedef enum manner { NEITHER, JUDGES, ASKS, HOSTS } manner;

static manner manner_of(const ent_report *r) {
  if (r->kind != ENT_EVENT || !r->actor.count || r->recipient.count) return NEITHER;
  if (ent_slice_starts(r->cameo, "11") || ent_slice_is(r->cameo, "051")) return JUDGES;
  if (ent_slice_starts(r->cameo, "02") || ent_slice_starts(r->cameo, "10")) return ASKS;
  return ent_slice_is(r->cameo, "043") ? HOSTS : NEITHER;
}

/* What is judged, asked for or hosted: the object, or what the word's own preposition leads to. */
static bool is_matter(const ent__tree *tree, int32_t c) {
  static const char *const cases[] = {"for", "of", "about", "at", "over", "by", "to"};
  const ent_token *t = &tree->tokens[c];
  if (ent_deprel_is(t, "obj") || ent_deprel_is(t, "nsubj:pass")) return true;
  if (!ent_deprel_is(t, "obl") && !ent_deprel_is(t, "nmod")) return false;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
    if (ent__has_case(tree, c, ent_slice_of(cases[i]))) return true;
  return false;
}

/* From one who is named up to what is judged by nothing but nouns: not "a raid that B, too, condemned". */
static bool is_within(const ent__tree *tree, int32_t named, int32_t matter) {
  static const char *const nominal[] = {"nmod", "nmod:poss", "compound", "amod", "flat", "appos", "conj"};
  for (int hops = 0; hops < MOST_UP && named != ENT__NONE; hops++, named = tree->tokens[named].head) {
    bool plain = false;
    if (named == matter) return true;
    for (size_t i = 0; i < sizeof nominal / sizeof nominal[0]; i++) plain |= ent_deprel_is(&tree->tokens[named], nominal[i]);
    if (!plain) return false;
  }
  return false;
}

/* Not a region, which asks nobody; not the town that a treaty is called after: "the |Paris| Agreement". */
static bool may_be_meant(const ent__tree *tree, const ent_mention *m) {
  const ent_token *head = &tree->tokens[m->head];
  if (!m->party_count || m->kind == ENT_KIND_TOPIC || m->kind == ENT_KIND_PERSON || ent_slice_starts(m->parties[0].entity, "PLACE:")) return false;
  return m->how != ENT_HOW_CAPITAL || !ent_deprel_is(head, "compound");
}

/* One is blamed for what is done within one's own land, and for what is one's own; not for a plight or a blow that one suffers:
 * "the coup in |Niger|", "the judges of |Peru|"; not "the situation in |Mali|", "the attack on |Chad|". */
static bool may_be_blamed(const ent__tree *tree, const ent_mention *m, int32_t matter) {
  int32_t head = (int32_t)m->head;
  if (ent__listed(tree, matter, "plight") || ent__has_case(tree, head, ENT_SLICE("against")) || ent__has_case(tree, head, ENT_SLICE("on"))) return false;
  return ent__listed(tree, matter, "misrule") || !ent__is_located(tree, m);
}

/* "the implementation of |Security Council| resolutions": who made a rule is not asked to keep it. */
static bool is_of_rule(const ent__tree *tree, const ent_mention *m, int32_t matter) {
  int32_t up = tree->tokens[m->head].head;
  return up != ENT__NONE && up != matter && ent__listed(tree, up, "rule_kept");
}

/* Who is named in it beside the actor; nobody if he is. */
static bool add_named_in(const ent__tree *tree, const ent_report *r, int32_t matter, ent__cast *out) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (!may_be_meant(tree, m) || !is_within(tree, (int32_t)m->head, matter)) continue;
    if (manner_of(r) == ASKS && (tree->topic_at[m->head] != ENT__NONE || is_of_rule(tree, m, matter))) continue;
    if (ent_slice_starts(r->cameo, "11") && !may_be_blamed(tree, m, matter)) return false;
    for (uint32_t k = 0; k < m->party_count; k++) {
      if (ent__takes_part(r->actor, m->parties[k].entity)) return false;
      ent__cast_add(out, ent__participant(m, &m->parties[k]));
    }
  }
  return true;
}

static bool find_meant(const ent__tree *tree, const ent_report *r, ent__cast *meant) {
  int32_t at = ent__token_at(tree, r->trigger_begin);
  if (at == ENT__NONE) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (is_matter(tree, c) && !add_named_in(tree, r, c, meant)) return false;
  return meant->count == 1;
}

void ent__name_meant(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    ent__cast meant = {0};
    if (manner_of(r) == NEITHER || !find_meant(tree, r, &meant)) continue;
    r->recipient = ent__keep_cast(coder, &meant);
    ent__report_set_id(r);
  }
}
