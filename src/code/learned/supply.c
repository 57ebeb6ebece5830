/* In: entries whose conditions hold at a word, with a side that no path of theirs, and no rule of
 * context, fills. Out: the same as reports, with whom a linear model (score.h) takes for that
 * side: somebody of the sentence, of the three before, the side that speaks or is spoken to, one
 * of the two that the text is on - or nobody. Cf. Gerber & Chai 2010, "Beyond NomBank", who learn
 * implicit arguments of nouns from the same kinds of features. */
#include "code/learned/supply.h"

#include <math.h>
#include <stdio.h>

#include "code/entries/entries.h"
#include "code/entries/match.h"
#include "code/entries/outcome.h"
#include "code/learned/pair.h"
#include "code/report/report.h"
#include "code/setting/modality.h"
#include "code/sides/binding.h"

enum { MAX_OFFERS = 24, MAX_JOINT = 5, SENTENCES_BEFORE = 3, PATH_STEPS = 3, MAX_DEPTH = 48, MAX_NAMED = 256 };

/* Too unlikely for what two sides together may still add. */
static const float HOPELESS = -4.0f;

static bool is_party(const ent_mention *m) { return m->party_count && m->kind != ENT_KIND_TOPIC; }

/* ---- what is noted ------------------------------------------------------------------------- */

static void count_named(ent_coder *coder, ent_slice entity) {
  uint32_t k = 0;
  while (k < coder->often_count && !ent_slice_eq(coder->named_often[k].entity, entity)) k++;
  if (k == MAX_NAMED) return; /* whoever first comes so late is not what the text is about */
  if (k == coder->often_count) coder->named_often[coder->often_count++] = (ent__often){entity, 0};
  coder->named_often[k].times++;
}

ent_status ent__count_named(ent_coder *coder, const ent_scene *scenes, uint32_t count) {
  coder->scenes = scenes;
  coder->named_often = ENT_ARENA_NEW(coder->arena, ent__often, MAX_NAMED);
  if (!coder->named_often) return ENT_E_NOMEM;
  for (uint32_t s = 0; s < count; s++) {
    coder->on_pair |= scenes[s].two != NULL;
    for (uint32_t i = 0; i < scenes[s].mention_count; i++)
      for (uint32_t p = 0; is_party(&scenes[s].mentions[i]) && p < scenes[s].mentions[i].party_count; p++)
        count_named(coder, scenes[s].mentions[i].parties[p].entity);
  }
  return ENT_OK;
}

/* ---- who may be meant ---------------------------------------------------------------------- */

/* Where somebody who may be meant stands. */
typedef enum source { BOUND, HERE, BEFORE_1, BEFORE_2, BEFORE_3, VOICE, TWO, NOBODY } source;
static const char *const source_names[] = {"slot", "sent", "before1", "before2", "before3", "voice", "two", "none"};

typedef struct offer {
  source from;
  const ent_mention *mention; /* HERE */
  ent_slice entity;           /* the first, of several; empty for NOBODY */
  float z;
} offer;

typedef struct offers {
  offer items[MAX_OFFERS];
  uint32_t count;
} offers;

/* One matched entry, with what is offered for either side. */
typedef struct lack {
  const ent__tree *tree;
  const ent_coder *coder;
  const ent_entry *entry;
  const ent_outcome *outcome;
  int32_t at;
  ent__binding bound;
  ent__cast *actor, *recipient; /* of `bound`, as the outcome means them */
  bool no_actor, no_recipient;
  ent_modality modality;
  ent_slice code, root, lemma;
  offers side[2];
} lack;

static bool is_offered(const offers *o, ent_slice entity) {
  for (uint32_t i = 0; i < o->count; i++)
    if (ent_slice_eq(o->items[i].entity, entity)) return true;
  return false;
}

static void offer_one(offers *o, source from, const ent_mention *mention, ent_slice entity) {
  if (o->count < MAX_OFFERS - 1) o->items[o->count++] = (offer){.from = from, .mention = mention, .entity = entity};
}

/* Named in a sentence before, and not nearer. */
static void offer_before(const ent__tree *tree, uint32_t back, offers *o) {
  const ent_scene *scene = tree->scene - back;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t p = 0; is_party(&scene->mentions[i]) && p < scene->mentions[i].party_count; p++)
      if (!is_offered(o, scene->mentions[i].parties[p].entity))
        offer_one(o, (source)(BEFORE_1 + (int)back - 1), NULL, scene->mentions[i].parties[p].entity);
}

static void offer_all(const lack *l, bool may_be_nobody, offers *o) {
  const ent_scene *scene = l->tree->scene;
  ent_slice speaks[2] = {scene->voice, l->coder->side};
  o->count = 0;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    if (is_party(&scene->mentions[i])) offer_one(o, HERE, &scene->mentions[i], scene->mentions[i].parties[0].entity);
  for (uint32_t back = 1; back <= SENTENCES_BEFORE && back <= (uint32_t)(scene - l->coder->scenes); back++)
    offer_before(l->tree, back, o);
  for (uint32_t i = 0; i < 2; i++)
    if (speaks[i].size && !is_offered(o, speaks[i])) offer_one(o, VOICE, NULL, speaks[i]);
  for (uint32_t i = 0; scene->two && i < 2; i++)
    if (!is_offered(o, scene->two[i].entity)) offer_one(o, TWO, NULL, scene->two[i].entity);
  if (may_be_nobody) o->items[o->count++] = (offer){.from = NOBODY};
}

static void offer_bound(const ent__cast *cast, offers *o) {
  o->count = 0;
  offer_one(o, BOUND, NULL, cast->items[0].entity);
}

static bool starts_with_any(ent_slice code, const char *const *roots, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ent_slice_starts(code, roots[i])) return true;
  return false;
}

static bool doer_may_be_nobody(ent_slice code) {
  static const char *const roots[] = {"07", "15", "16"};
  return starts_with_any(code, roots, sizeof roots / sizeof roots[0]);
}

static bool goal_may_be_nobody(ent_slice code) {
  static const char *const roots[] = {"04", "05", "06"};
  return !starts_with_any(code, roots, sizeof roots / sizeof roots[0]);
}

/* Who attacked, killed or held whom is not guessed: a fifth of such guesses were right. */
static bool is_violent(ent_slice code) {
  static const char *const roots[] = {"17", "18", "19", "20"};
  return starts_with_any(code, roots, sizeof roots / sizeof roots[0]);
}

/* False: the entry needs no one, or tells nothing here. */
static bool lack_init(lack *l, const ent_coder *coder, const ent__tree *tree, const ent__lack *noted) {
  ent__modality_answer answer = ent__modality_at(tree, noted->at);
  l->tree = tree; /* field by field: all of it is 8 kB, of which little is used */
  l->coder = coder;
  l->entry = noted->entry;
  l->outcome = ent__event_of(noted->entry);
  l->at = noted->at;
  if (answer.drop || !ent__match(tree, noted->entry, noted->at, ENT__GAPS_CONTEXT, &l->bound)) return false;
  l->actor = l->outcome->swap ? &l->bound.recipient : &l->bound.actor;
  l->recipient = l->outcome->swap ? &l->bound.actor : &l->bound.recipient;
  if (l->actor->count && l->recipient->count) return false;
  l->modality = answer.modality;
  l->code = ent__intent_of(l->outcome->code, answer.modality);
  if (is_violent(l->code)) return false;
  l->root = ent__root_of(l->code, 2);
  l->lemma = noted->entry->id;
  l->lemma = ent_slice_cut(&l->lemma, '/');
  if (l->actor->count) offer_bound(l->actor, &l->side[0]);
  else offer_all(l, doer_may_be_nobody(l->code), &l->side[0]);
  if (l->recipient->count) offer_bound(l->recipient, &l->side[1]);
  else offer_all(l, goal_may_be_nobody(l->code), &l->side[1]);
  return true;
}

/* ---- features ------------------------------------------------------------------------------ */

typedef struct teller {
  ent__feature_fn *take;
  void *user;
  char side; /* 'a' or 'r' goes before the name; 0: none */
} teller;

static const char *name_with_side(const teller *t, const char *name, char buffer[24]) {
  if (!t->side) return name;
  buffer[0] = t->side;
  memcpy(buffer + 1, name, strlen(name) + 1);
  return buffer;
}

static void tell(const teller *t, const char *name, ent_slice value, ent_slice second) {
  char with_side[24];
  t->take(t->user, name_with_side(t, name, with_side), value, second);
}

/* By itself, and as it goes with the kind of deed. */
static void tell_with(const teller *t, const char *name, ent_slice value, ent_slice root) {
  if (t->take == ent_score_add) {
    char with_side[24];
    ent_score_add_both(t->user, name_with_side(t, name, with_side), value, root);
    return;
  }
  tell(t, name, value, ENT_EMPTY);
  tell(t, name, value, root);
}

/* `most` has one digit. */
static void tell_number(const teller *t, const char *name, uint32_t value, uint32_t most) {
  char digit = (char)('0' + (value < most ? value : most));
  tell(t, name, (ent_slice){&digit, 1}, ENT_EMPTY);
}

static uint32_t rough(uint32_t n) {
  uint32_t bits = 0;
  while (n) n >>= 1, bits++;
  return bits;
}

static ent_slice yes_or_no(bool yes) { return yes ? ENT_SLICE("yes") : ENT_SLICE("no"); }

static void tell_entry(const lack *l, const teller *t) {
  char gaps[3] = {(char)('0' + l->bound.no_actor), (char)('0' + l->bound.no_recipient)};
  char unnamed[3] = {(char)('0' + l->bound.doer_unnamed), (char)('0' + l->bound.unnamed)};
  const ent_token *word = &l->tree->tokens[l->at];
  bool subject = ent__child(l->tree, l->at, "nsubj") != ENT__NONE || ent__child(l->tree, l->at, "nsubj:pass") != ENT__NONE;
  uint32_t parties = 0;
  for (uint32_t i = 0; i < l->tree->scene->mention_count; i++) parties += is_party(&l->tree->scene->mentions[i]);
  tell(t, "code", ent__root_of(l->code, 3), ENT_EMPTY);
  tell(t, "lemma", l->lemma, ENT_EMPTY);
  tell(t, "gaps", ent_slice_of(gaps), l->root);
  tell(t, "mod", ent_slice_of(ent_modality_name(l->modality)), l->root);
  tell(t, "rel", word->deprel, ENT_EMPTY);
  tell(t, "unnamed", ent_slice_of(unnamed), l->root);
  tell(t, "addressed", l->bound.addressed == ENT__NONE ? ENT_EMPTY : l->tree->tokens[l->bound.addressed].lemma, ENT_EMPTY);
  tell(t, "subject", yes_or_no(subject), ENT_EMPTY);
  tell_number(t, "parties", parties, 6);
}

/* "nmod:poss" -> "nmod". */
static ent_slice universal(ent_slice deprel) { return ent_slice_cut(&deprel, ':'); }

static bool is_passed_over(ent_slice deprel, bool down) {
  return ent_slice_is(deprel, "conj") ||
         (down && (ent_slice_is(deprel, "appos") || ent_slice_is(deprel, "flat") || ent_slice_is(deprel, "compound")));
}

/* Room for PATH_STEPS relations up and as many down, with a mark before each and one between. */
enum { MOST_OF_RELATION = 16, PATH_BYTES = 2 * PATH_STEPS * (MOST_OF_RELATION + 1) + 1 };

static size_t add_relation(char *out, char mark, ent_slice deprel) {
  ent_slice rel = universal(deprel);
  size_t size = rel.size < MOST_OF_RELATION ? rel.size : MOST_OF_RELATION;
  *out = mark;
  memcpy(out + 1, rel.data, size);
  return size + 1;
}

/* The relations up from the word to where both hang, and down to the other: "obj<xcomp|nsubj". */
static ent_slice path(const ent__tree *tree, int32_t from, int32_t to, char out[PATH_BYTES]) {
  int32_t down[MAX_DEPTH], up = from;
  uint32_t count = 0, steps = 0, apex;
  size_t n = 0;
  for (int32_t w = to; w != ENT__NONE && count < MAX_DEPTH; w = tree->tokens[w].head) down[count++] = w;
  for (;;) {
    for (apex = 0; apex < count && down[apex] != up; apex++) continue;
    if (apex < count || up == ENT__NONE) break;
    if (!is_passed_over(universal(tree->tokens[up].deprel), false) && steps++ < PATH_STEPS)
      n += add_relation(out + n, '<', tree->tokens[up].deprel);
    up = tree->tokens[up].head;
  }
  out[n++] = '|';
  for (steps = 0; apex < count && apex-- > 0;) {
    ent_slice rel = tree->tokens[down[apex]].deprel;
    if (!is_passed_over(universal(rel), true) && steps++ < PATH_STEPS) n += add_relation(out + n, '>', rel);
  }
  return (ent_slice){out, n};
}

static void tell_place(const lack *l, const teller *t, const ent_mention *m) {
  char text[PATH_BYTES];
  int32_t head = (int32_t)m->head, marker = ent__child(l->tree, head, "case");
  ent_slice way = path(l->tree, l->at, head, text);
  ent_slice preposition = marker == ENT__NONE ? ENT_EMPTY : l->tree->tokens[marker].lemma;
  ent_slice how = ent_slice_of(ent_how_name(m->how));
  tell_with(t, "path", way, l->root);
  tell_with(t, "case", preposition, l->root);
  tell_with(t, "how", how, l->root);
  tell(t, "sector", m->parties[0].sector, ENT_EMPTY);
  tell_number(t, head < l->at ? "left" : "right", rough((uint32_t)(head < l->at ? l->at - head : head - l->at)), 8);
}

static uint32_t times_named(const ent_coder *coder, ent_slice entity) {
  for (uint32_t i = 0; i < coder->often_count; i++)
    if (ent_slice_eq(coder->named_often[i].entity, entity)) return coder->named_often[i].times;
  return 0;
}

static ent_slice kind_of(ent_slice entity) {
  return entity.size == 3 ? ENT_SLICE("state") : ent_slice_cut(&entity, ':');
}

static void tell_offer(const lack *l, const teller *t, const offer *o) {
  ent_slice from = ent_slice_of(source_names[o->from]);
  bool voice = ent_slice_eq(o->entity, l->tree->scene->voice) || ent_slice_eq(o->entity, l->coder->side);
  tell_with(t, "from", from, l->root);
  if (o->from == NOBODY) {
    tell(t, "nobody", l->lemma, ENT_EMPTY);
    tell(t, "nobody", ent__root_of(l->code, 3), ENT_EMPTY);
    return;
  }
  if (o->mention) tell_place(l, t, o->mention);
  tell(t, "kind", kind_of(o->entity), l->root);
  tell(t, "voice", yes_or_no(voice), ENT_EMPTY);
  tell_number(t, "times", rough(times_named(l->coder, o->entity)), 6);
}

/* What the sentence is known to tell of the two. */
static void tell_told(const lack *l, const teller *t, const ent_report *r, ent_slice actor, ent_slice recipient) {
  bool by = ent__takes_part(r->actor, actor), on = ent__takes_part(r->recipient, recipient);
  bool back = ent__takes_part(r->actor, recipient) && ent__takes_part(r->recipient, actor);
  bool same = by && (on || !recipient.size);
  ent_slice root = ent__root_of(r->cameo, 2), alike = yes_or_no(ent_slice_eq(root, l->root));
  if (r->kind == ENT_RELATION && (same || back)) tell(t, "lasts", r->relation, l->root);
  if (r->kind != ENT_EVENT) return;
  if (same) {
    tell(t, "told", alike, ENT_EMPTY);
    tell(t, "told-as", root, l->root);
  } else {
    tell(t, back ? "told-back" : by ? "told-by" : "told-of-others", alike, ENT_EMPTY);
  }
}

static void tell_both(const lack *l, const teller *t, const offer *a, const offer *r, uint32_t told_count) {
  for (uint32_t i = 0; i < told_count; i++)
    tell_told(l, t, &l->coder->reports[l->coder->sentence_first + i], a->entity, r->entity);
  if (!told_count) tell(t, "told-nothing", ENT_EMPTY, ENT_EMPTY);
  if (!a->mention || !r->mention) return;
  bool actor_first = a->mention->head < r->mention->head;
  bool between = ((int32_t)a->mention->head < l->at) != ((int32_t)r->mention->head < l->at);
  tell(t, "order", actor_first ? ENT_SLICE("ar") : ENT_SLICE("ra"), yes_or_no(between));
}

/* ---- the choice ---------------------------------------------------------------------------- */

static bool may_go_together(const offer *a, const offer *r) {
  return (a->entity.size || r->entity.size) && !ent_slice_eq(a->entity, r->entity);
}

static void watch(const lack *l, uint32_t told_count) {
  const ent_score_watch *w = l->coder->watch;
  teller t = {w->feature, w->user, 0};
  w->lack(w->user, l->tree->scene, l->tree->tokens[l->at].begin, l->code);
  tell_entry(l, &t);
  for (uint32_t s = 0; s < 2; s++)
    for (uint32_t i = 0; i < l->side[s].count; i++) {
      const offer *o = &l->side[s].items[i];
      w->offer(w->user, s, o->entity);
      t.side = "ar"[s];
      tell_offer(l, &t, o);
    }
  t.side = 0;
  for (uint32_t i = 0; i < l->side[0].count; i++)
    for (uint32_t k = 0; k < l->side[1].count; k++) {
      if (!may_go_together(&l->side[0].items[i], &l->side[1].items[k])) continue;
      w->both(w->user, i, k);
      tell_both(l, &t, &l->side[0].items[i], &l->side[1].items[k], told_count);
    }
  w->done(w->user);
}

static float logit(ent_score_sum *sum) {
  ent_score_settle(sum);
  return sum->z[1] - sum->z[0];
}

/* Scores the offers of a side and puts the best first. */
static void rank(const lack *l, uint32_t s, offers *o) {
  for (uint32_t i = 0; i < o->count; i++) {
    offer one = o->items[i];
    uint32_t k = i;
    ent_score_sum sum = {.scorer = l->coder->scorer, .head = ENT_SCORE_PARTY};
    tell_offer(l, &(teller){ent_score_add, &sum, "ar"[s]}, &one);
    one.z = logit(&sum);
    for (; k > 0 && o->items[k - 1].z < one.z; k--) o->items[k] = o->items[k - 1];
    o->items[k] = one;
  }
}

/* The likeliest two, and how likely; 0 if none can be. */
static float choose(lack *l, uint32_t told_count, const offer **actor, const offer **recipient) {
  ent_score_sum sum;
  float base, best = -INFINITY;
  ent_score_begin(&sum, l->coder->scorer, ENT_SCORE_PARTY);
  tell_entry(l, &(teller){ent_score_add, &sum, 0});
  base = logit(&sum);
  for (uint32_t s = 0; s < 2; s++) rank(l, s, &l->side[s]);
  for (uint32_t i = 0; i < l->side[0].count && i < MAX_JOINT; i++)
    for (uint32_t k = 0; k < l->side[1].count && k < MAX_JOINT; k++) {
      const offer *a = &l->side[0].items[i], *r = &l->side[1].items[k];
      float z = base + a->z + r->z;
      if (z < HOPELESS || !may_go_together(a, r)) continue;
      sum = (ent_score_sum){.scorer = l->coder->scorer, .head = ENT_SCORE_PARTY};
      tell_both(l, &(teller){ent_score_add, &sum, 0}, a, r, told_count);
      z += logit(&sum);
      if (z <= best) continue;
      best = z;
      *actor = a;
      *recipient = r;
    }
  return 1 / (1 + expf(-best));
}

static void take_offer(const offer *o, ent__cast *cast) {
  if (o->from == BOUND || o->from == NOBODY) return;
  if (!o->mention) {
    ent__cast_add(cast, (ent_participant){.entity = o->entity});
    return;
  }
  for (uint32_t p = 0; p < o->mention->party_count; p++)
    ent__cast_add(cast, ent__participant(o->mention, &o->mention->parties[p]));
}

static ent_slice with_scorer(const ent_coder *coder, const ent_entry *entry) {
  char id[128];
  int size = snprintf(id, sizeof id, "%.*s+scorer", entry->id.size > 100 ? 100 : ENT_FMT(entry->id));
  return ent_arena_copy(coder->arena, (ent_slice){id, (size_t)size});
}

bool ent__is_supplied(const ent_report *report) {
  ent_slice end = ENT_SLICE("+scorer");
  return report->rule.size > end.size &&
         memcmp(report->rule.data + report->rule.size - end.size, end.data, end.size) == 0;
}

static ent_status add_chosen(ent_coder *coder, lack *l, const offer *actor, const offer *recipient, float probability) {
  uint32_t before = coder->count;
  ent_status st;
  take_offer(actor, l->actor);
  take_offer(recipient, l->recipient);
  l->bound.no_actor = l->bound.no_recipient = false;
  st = ent__code_outcome(coder, l->tree, l->entry, l->outcome, l->at, &l->bound);
  for (uint32_t i = before; st == ENT_OK && i < coder->count; i++) {
    coder->reports[i].rule = with_scorer(coder, l->entry);
    coder->reports[i].confidence = round((double)probability * 100) / 100;
    if (!coder->reports[i].rule.data) st = ENT_E_NOMEM;
  }
  return st;
}

ent_status ent__supply(ent_coder *coder, const ent__tree *tree) {
  const ent_score_watch *w = coder->watch;
  bool watched = w && w->lack, alone = !w || w->evidence;
  uint32_t told_count = coder->count - coder->sentence_first; /* by the rules */
  ent_status st = ENT_OK;
  if (tree->scene->cameo || !coder->scenes || coder->on_pair || !(alone ? coder->scorer != NULL : watched)) return ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < coder->lack_count; i++) {
    const offer *actor = NULL, *recipient = NULL;
    float probability;
    lack l;
    if (!lack_init(&l, coder, tree, &coder->lacks[i])) continue;
    if (watched) {
      watch(&l, told_count);
      continue;
    }
    probability = choose(&l, told_count, &actor, &recipient);
    if (actor && probability >= ENT__SUPPLY_LEAST) st = add_chosen(coder, &l, actor, recipient, probability);
  }
  return st;
}
