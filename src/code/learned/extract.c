/* In: a sentence that the rules have coded. Out: reports of what the network says is told besides. */
#include "code/learned/extract.h"

#include <math.h>
#include <stdio.h>

#include "code/learned/offer.h"
#include "code/report/report.h"
#include "code/setting/genre.h"
#include "code/setting/modality.h"

enum { MOST_TOLD = 6, BEST_OF = 4, FORCE = 17 /* the first root of those that are violence */ };
/* A word that tells of nothing likelier is not asked for its parties; what is not likelier with them is not judged. */
static const float LEAST_TOLD = 0.1f, LEAST_FOUND = 0.1f;

/* The sentence as the network sees it. */
typedef struct view {
  ent_coder *coder;
  const ent__tree *tree;
  ent__reading reading;
  ent__candidates all;
  uint8_t relations[ENT__EXTRACT_WORDS];
} view;

/* Whoever may be meant, nobody last. */
static bool offer_all(view *v) {
  int32_t heads[ENT__EXTRACT_OFFERS];
  for (uint32_t i = 0; i < v->all.count; i++) heads[i] = v->all.items[i].mention_count ? (int32_t)v->all.items[i].mentions[0]->head : ENT__NONE;
  heads[v->all.count] = ENT__NONE;
  return ent__extractor_offer(&v->reading, v->coder->arena, heads, v->all.count + 1);
}

/* Who takes part in an event of this root told by the word, nobody last. */
static void roles_at(view *v, uint32_t word, uint32_t root, float role[ENT__EXTRACT_OFFERS][2]) {
  ent__offered offers[ENT__EXTRACT_OFFERS];
  ent__describe_offers(v->coder, v->tree->scene, v->relations, word, &v->all, offers);
  ent__extractor_roles(role, &v->reading, word, root, offers);
}

/* ---- what is told ---------------------------------------------------------------------------------------- */

typedef struct finding {
  uint32_t word, root;
  ent_modality modality;
  const ent__candidate *actor, *recipient; /* NULL: nobody */
  float told, acts, bears; /* how likely the word tells it, he does it, it is done to him */
} finding;

/* The words that most surely tell something, the surest first. */
static uint32_t tellers(const ent__reading *r, finding out[MOST_TOLD]) {
  uint32_t count = 0;
  for (uint32_t t = 0; t < r->count; t++)
    for (uint32_t c = 0; c < ENT__EXTRACT_ROOTS; c++) {
      float p = r->told[t][c];
      uint32_t k = count;
      if (p <= LEAST_TOLD || (count == MOST_TOLD && p <= out[count - 1].told)) continue;
      if (count < MOST_TOLD) count++;
      else k--;
      for (; k > 0 && out[k - 1].told < p; k--) out[k] = out[k - 1];
      out[k] = (finding){.word = t, .root = c, .told = p};
    }
  return count;
}

/* Numbers of the likeliest few for a role, best first. */
static uint32_t likeliest(float (*role)[2], uint32_t which, uint32_t count, uint32_t out[BEST_OF]) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t k = n;
    if (n == BEST_OF && role[i][which] <= role[out[n - 1]][which]) continue;
    if (n < BEST_OF) n++;
    else k--;
    for (; k > 0 && role[out[k - 1]][which] < role[i][which]; k--) out[k] = out[k - 1];
    out[k] = i;
  }
  return n;
}

/* Nobody is the last of the offers. */
static void choose(finding *f, const ent__candidates *all, float (*role)[2]) {
  uint32_t actors[BEST_OF], recipients[BEST_OF], count = all->count + 1;
  uint32_t a = likeliest(role, 0, count, actors), r = likeliest(role, 1, count, recipients);
  float best = 0;
  for (uint32_t i = 0; i < a; i++)
    for (uint32_t k = 0; k < r; k++) {
      float p = role[actors[i]][0] * role[recipients[k]][1];
      if (actors[i] == recipients[k] || p <= best) continue;
      best = p;
      f->acts = role[actors[i]][0];
      f->bears = role[recipients[k]][1];
      f->actor = actors[i] < all->count ? &all->items[actors[i]] : NULL;
      f->recipient = recipients[k] < all->count ? &all->items[recipients[k]] : NULL;
    }
}

static bool names(ent_participants cast, const ent__candidate *c) {
  for (uint32_t i = 0; c && i < cast.count; i++)
    if (ent_slice_eq(cast.items[i].entity, c->entity)) return true;
  return !c && !cast.count;
}

/* As far as the report names them. */
static bool may_be(const ent_report *r, const ent__candidate *actor, const ent__candidate *recipient) {
  return (!r->actor.count || names(r->actor, actor)) && (!r->recipient.count || names(r->recipient, recipient));
}

/* The rules say of the two that they did the like in this sentence: if they name but one of them, they have not found the other. */
static bool is_told(const ent_coder *coder, const finding *f) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (ent__is_extracted(r) && r->confidence < ENT_LEAST_SURE) continue; /* kept only on demand */
    if (r->kind != ENT_EVENT || (uint32_t)(r->cameo.data[0] - '0') * 10 + (uint32_t)(r->cameo.data[1] - '0') != f->root + 1) continue;
    if (may_be(r, f->actor, f->recipient) || may_be(r, f->recipient, f->actor)) return true;
  }
  return false;
}

static ent__cast cast_of(const ent__candidate *c) {
  ent__cast cast = {0};
  const ent_mention *m = c && c->mention_count ? c->mentions[0] : NULL;
  ent_participant p = {.entity = c ? c->entity : ENT_EMPTY};
  if (!c) return cast;
  if (m) {
    p.name = m->name;
    p.begin = m->begin;
    p.end = m->end;
  }
  for (uint32_t i = 0; m && i < m->party_count; i++)
    if (ent_slice_eq(m->parties[i].entity, c->entity)) p.sector = m->parties[i].sector;
  ent__cast_add(&cast, p);
  return cast;
}

/* ---- how sure it is ------------------------------------------------------------------------------------- */

static float logit(float p) {
  const float least = 0.003f;
  float q = p < least ? least : p > 1 - least ? 1 - least : p;
  return logf(q / (1 - q));
}

/* How often such are right, if it is as likely as `p`. What the judge is told, train/extractor/judge.py names in the same order. */
static double judge(const view *v, const finding *f, float p, float x[ENT__JUDGE_SIZE]) {
  const float *weights = ent__extractor_judge(v->coder->extractor);
  uint32_t root = f->root + 1;
  float z = 0;
  x[0] = 1;
  x[1] = logit(p);
  x[2] = root >= FORCE;
  x[3] = root <= 3 || root == 5;
  x[4] = ent__verbal(&v->tree->tokens[f->word]);
  for (uint32_t i = 0; i < ENT__JUDGE_SIZE; i++) z += weights[i] * x[i];
  return round(100 / (1 + exp(-(double)z))) / 100;
}

static bool keeps_unsure(const ent_coder *coder) { return coder->keep_unsure || coder->watch; }

/* Whoever takes part, it gets no likelier than the word alone makes it: most are told apart before that is asked. */
static bool may_be_sure(const view *v, const finding *f) {
  float x[ENT__JUDGE_SIZE];
  return keeps_unsure(v->coder) || judge(v, f, f->told, x) >= ENT_LEAST_SURE;
}

/* ---- what is reported ------------------------------------------------------------------------------------ */

static bool only_leans(const view *v, const ent__candidate *c) { return c->mention_count && ent__only_leans(&v->tree->tokens[c->mentions[0]->head]); }

static bool names_at(const ent__candidate *c, int32_t word) {
  for (uint32_t k = 0; k < c->mention_count; k++)
    if ((int32_t)c->mentions[k]->first <= word && word <= (int32_t)c->mentions[k]->last) return true;
  return false;
}

/* Who condemns or recalls "the aggression" is none of the two; who launches it is. */
static bool only_speaks_of(const view *v, const finding *f) {
  const ent__tree *tree = v->tree;
  int32_t verb = ent__clause(tree, (int32_t)f->word);
  ent__found subjects = {0};
  const ent_mention *named = f->actor->mention_count ? f->actor->mentions[0] : NULL;
  if (f->root + 1 < FORCE) return false;
  if (named && named->first <= f->word && f->word <= named->last) return true; /* a war by its name: whose, is known of its own time only */
  if (verb == ENT__NONE || verb == (int32_t)f->word || ent__listed(tree, verb, "launching")) return false;
  ent__subjects(tree, verb, &subjects);
  for (uint32_t i = 0; i < subjects.count; i++)
    if (names_at(f->actor, subjects.at[i]) || names_at(f->recipient, subjects.at[i])) return true;
  return false;
}

/* "A-B relations are the bilateral |ties| between A and B", "they have |an agreement| on trade": what a page is on and what there is, no deed. */
static bool only_defines(const view *v, const finding *f) {
  int32_t at = (int32_t)f->word, up = v->tree->tokens[at].head;
  if (up != ENT__NONE && ent_deprel_is(&v->tree->tokens[at], "obj") && ent_slice_is(v->tree->tokens[up].lemma, "have") && ent__listed(v->tree, at, "treaty_word"))
    return true;
  return !ent__verbal(&v->tree->tokens[at]) && ent__child(v->tree, at, "cop") != ENT__NONE && ent__listed(v->tree, at, "tie_word");
}

/* What is done by nobody, to nobody, planned or denied (has_happened) is told wrongly too often. */
static bool may_be_told(const view *v, const finding *f) {
  if (!f->actor || !f->recipient || only_leans(v, f->actor) || only_leans(v, f->recipient) || only_speaks_of(v, f) || only_defines(v, f)) return false;
  return !is_told(v->coder, f);
}

static ent_status report(const view *v, const finding *f) {
  ent_coder *coder = v->coder;
  ent__cast actor = cast_of(f->actor), recipient = cast_of(f->recipient);
  ent_report r;
  char rule[16], code[4];
  float evidence[ENT__JUDGE_SIZE];
  if (!may_be_told(v, f)) return ENT_OK;
  snprintf(rule, sizeof rule, "extractor/%02u", (f->root + 1) % 100);
  snprintf(code, sizeof code, "%02u0", (f->root + 1) % 100);
  if (ent__acts_privately(v->tree, &actor) || ent__genre_veto(v->tree, (int32_t)f->word, ENT_SLICE("190"))) return ENT_OK;
  ent__report_init(coder, v->tree, (int32_t)f->word, &r);
  ent__report_code(coder, &r, ent_arena_copy(coder->arena, ent_slice_of(code)));
  r.rule = ent_arena_copy(coder->arena, ent_slice_of(rule));
  r.actor = ent__keep_cast(coder, &actor);
  r.recipient = ent__keep_cast(coder, &recipient);
  r.modality = f->modality;
  r.reciprocal = f->root + 1 == 4 || f->root + 1 == 6;
  if (!r.rule.data || !r.cameo.data) return ENT_E_NOMEM;
  ent__report_set_id(&r);
  double confidence = judge(v, f, f->told * f->acts * f->bears, evidence);
  if (coder->watch) coder->watch->evidence(coder->watch->user, &r, evidence, ENT__JUDGE_SIZE);
  r.confidence = confidence;
  return r.confidence >= ENT_LEAST_SURE || keeps_unsure(coder) ? ent__report_add(coder, &r) : ENT_OK;
}

/* Two are needed besides firms, of whom it learned nothing, and one named here: what is told of two who are not is as often of others. */
static bool names_one_of_two(const ent__candidates *all) {
  uint32_t count = 0;
  bool named = false;
  for (uint32_t i = 0; i < all->count; i++) {
    count += !ent_slice_starts(all->items[i].entity, "ORG:");
    named |= all->items[i].mention_count > 0;
  }
  return named && count > 1;
}

/* "Relations between A and B": a heading that only names what is told below it. */
static bool only_names(const ent_sentence *s) {
  if (s->kind != ENT_SENTENCE_HEADLINE) return false;
  for (uint32_t i = 0; i < s->count; i++)
    if (ent__verbal(&s->tokens[i]) || s->tokens[i].upos == ENT_UPOS_AUX) return false;
  return true;
}

/* Without anybody in the sentence there is nobody to do anything; and who asks tells nothing. */
static bool may_tell(const ent_scene *scene) {
  const ent_sentence *s = scene->sentence;
  if (ent_slice_is(s->tokens[s->count - 1].form, "?") || only_names(s)) return false;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    if (scene->mentions[i].party_count) return true;
  return scene->voice.size > 0;
}

static bool can_read(const ent_coder *coder, const ent_scene *scene) {
  const ent_sentence *s = scene->sentence;
  return coder->extractor && coder->scenes && (!coder->watch || coder->watch->evidence) && !scene->cameo && s->states.rows &&
         s->count > 1 && s->count <= ENT__EXTRACT_WORDS && may_tell(scene) && ent__extractor_fits(coder->extractor, ENT__OFFER_FEATURES, s->states.width);
}

/* A relation that a word before has is numbered already: the parser gives both the same text. */
static void number_relations(view *v) {
  const ent_token *tokens = v->tree->tokens;
  for (uint32_t i = 0, k; i < (uint32_t)v->tree->count; i++) {
    for (k = 0; k < i && (tokens[k].deprel.data != tokens[i].deprel.data || tokens[k].deprel.size != tokens[i].deprel.size); k++) continue;
    v->relations[i] = k < i ? v->relations[k] : (uint8_t)ent__extractor_relation(v->coder->extractor, tokens[i].deprel);
  }
}

/* Words at which an entry matched are not asked: if it told nothing, that has its reasons. */
static bool read_sentence(view *v) {
  const ent_scene *scene = v->tree->scene;
  uint8_t marks[ENT__EXTRACT_WORDS] = {0};
  number_relations(v);
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = scene->mentions[i].first; scene->mentions[i].party_count && k <= scene->mentions[i].last; k++)
      marks[k] = (uint8_t)(scene->mentions[i].kind + 1);
  return ent__extractor_read(&v->reading, v->coder->extractor, v->coder->arena, scene->sentence, marks, v->relations, v->coder->spoken);
}

static bool has_happened(const view *v, finding *f) {
  ent__modality_answer answer = ent__modality_at(v->tree, (int32_t)f->word);
  f->modality = answer.modality;
  return !answer.drop && (answer.modality == ENT_HAPPENED || answer.modality == ENT_ONGOING);
}

static bool same_two(const ent_report *a, const ent_report *b) {
  ent_slice actor = a->actor.items[0].entity, recipient = a->recipient.items[0].entity;
  return ent__takes_part(b->actor, actor) ? ent__takes_part(b->recipient, recipient) : ent__takes_part(b->actor, recipient) && ent__takes_part(b->recipient, actor);
}

/* One word tells one thing of two: of "A bought gas from B" as trade and as aid the likelier. */
static bool has_surer_rival(const ent_coder *coder, const ent_report *r) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *other = &coder->reports[i];
    bool surer = other->confidence > r->confidence || (other < r && other->confidence >= r->confidence);
    if (other != r && ent__is_extracted(other) && other->trigger_begin == r->trigger_begin && surer && same_two(other, r)) return true;
  }
  return false;
}

static void drop_rivals(ent_coder *coder) {
  for (uint32_t i = coder->count; i-- > coder->sentence_first;)
    if (ent__is_extracted(&coder->reports[i]) && has_surer_rival(coder, &coder->reports[i]))
      memmove(&coder->reports[i], &coder->reports[i + 1], (size_t)(--coder->count - i) * sizeof coder->reports[i]);
}

/* What the network finds, into `found`; how much in *count. */
static ent_status find(view *v, finding found[MOST_TOLD], uint32_t *count) {
  float role[ENT__EXTRACT_OFFERS][2];
  finding told[MOST_TOLD];
  uint32_t told_count;
  *count = 0;
  if (!read_sentence(v)) return ENT_E_NOMEM;
  told_count = tellers(&v->reading, told);
  for (uint32_t i = 0; i < told_count; i++) {
    finding *f = &told[i];
    if (!may_be_sure(v, f) || !has_happened(v, f)) continue;
    if (!v->reading.offers && !offer_all(v)) return ENT_E_NOMEM;
    roles_at(v, f->word, f->root, role);
    choose(f, &v->all, role);
    if (f->told * f->acts * f->bears >= LEAST_FOUND) found[(*count)++] = *f;
  }
  return ENT_OK;
}

ent_status ent__extract(ent_coder *coder, const ent__tree *tree) {
  view v = {.coder = coder, .tree = tree};
  finding found[MOST_TOLD];
  uint32_t count;
  ent_arena_mark mark;
  ent_status st;
  if (!can_read(coder, tree->scene)) return ENT_OK;
  ent__gather(coder, tree->scene, &v.all);
  if (!names_one_of_two(&v.all)) return ENT_OK;
  mark = ent_arena_get_mark(coder->arena);
  st = find(&v, found, &count);
  ent_arena_rewind(coder->arena, mark); /* what the network wrote is of no more use */
  for (uint32_t i = 0; st == ENT_OK && i < count; i++) st = report(&v, &found[i]);
  if (st == ENT_OK && !keeps_unsure(coder)) drop_rivals(coder);
  return st;
}
