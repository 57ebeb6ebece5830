/* In: the scenes of a document. Out: the two sides of the war that it tells of. A history of a war names its sides
 * in most sentences, and leaves one of them out in the rest: "the Russians retreated", "the army crossed the river". */
#include "code/sides/foe.h"

#include <stdlib.h>

enum { LEAST_SENTENCES = 3, MAX_SIDES = 64 };

typedef struct named {
  ent_slice entity;
  uint32_t sentences;
} named;

static bool can_wage_war(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "HIS:") || ent_slice_starts(id, "GRP:");
}

static bool speaks_of_war(const ent_coder *coder, uint32_t battle_words, const ent_scene *scene) {
  for (uint32_t i = 0; i < scene->sentence->count; i++)
    if (ent_lexicon_list_holds(coder->lexicon, battle_words, ent_lexicon_word(coder->lexicon, scene->sentence->tokens[i].lemma))) return true;
  return false;
}

/* Half of what is told speaks of war. */
static bool is_warlike(const ent_coder *coder, uint32_t scene_count, uint32_t told) {
  uint32_t battle_words = ent_lexicon_list(coder->lexicon, ENT_SLICE("battle_word")), warlike = 0, peaceful = 0;
  for (uint32_t s = 0; s < scene_count && warlike * 2 < told && peaceful * 2 <= told; s++) {
    if (!coder->scenes[s].sentence->parsed) continue;
    if (speaks_of_war(coder, battle_words, &coder->scenes[s])) warlike++;
    else peaceful++;
  }
  return warlike * 2 >= told;
}

/* Of each entity once a sentence. */
static void count_scene(const ent_scene *scene, named *all, uint32_t *count) {
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    for (uint32_t p = 0; p < m->party_count && m->kind != ENT_KIND_TOPIC; p++) {
      uint32_t k = 0, before = 0;
      bool again = false;
      if (!can_wage_war(m->parties[p].entity)) continue;
      for (; before < i && !again; before++)
        for (uint32_t q = 0; q < scene->mentions[before].party_count; q++)
          again |= scene->mentions[before].kind != ENT_KIND_TOPIC &&
                   ent_slice_eq(scene->mentions[before].parties[q].entity, m->parties[p].entity);
      while (k < *count && !ent_slice_eq(all[k].entity, m->parties[p].entity)) k++;
      if (again || k == MAX_SIDES) continue;
      if (k == *count) all[(*count)++] = (named){m->parties[p].entity, 0};
      all[k].sentences++;
    }
  }
}

static int by_sentences(const void *a, const void *b) {
  const named *x = a, *y = b;
  if (x->sentences != y->sentences) return x->sentences < y->sentences ? 1 : -1;
  return ent_slice_cmp(x->entity, y->entity);
}

void ent__survey_war(ent_coder *coder, uint32_t scene_count) {
  named all[MAX_SIDES];
  uint32_t sides = 0, told = 0;
  for (uint32_t s = 0; s < scene_count; s++) {
    const ent_scene *scene = &coder->scenes[s];
    if (!scene->sentence->parsed) continue;
    told++;
    count_scene(scene, all, &sides);
  }
  if (sides < 2 || told < LEAST_SENTENCES) return;
  qsort(all, sides, sizeof *all, by_sentences);
  if (all[1].sentences < LEAST_SENTENCES || (sides > 2 && all[2].sentences * 2 > all[1].sentences)) return;
  if (!is_warlike(coder, scene_count, told)) return; /* last: it looks up every word */
  for (int i = 0; i < 2; i++) coder->war[i] = all[i].entity;
}

static bool is_side(const ent_coder *coder, ent_slice id) {
  return ent_slice_eq(id, coder->war[0]) || ent_slice_eq(id, coder->war[1]);
}

static bool names_third(const ent_coder *coder, const ent_scene *scene) {
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    bool place = m->kind == ENT_KIND_PLACE || m->how == ENT_HOW_PLACE; /* wars are fought on others' land */
    for (uint32_t p = 0; p < m->party_count && !place; p++)
      if (m->kind != ENT_KIND_TOPIC && can_wage_war(m->parties[p].entity) && !is_side(coder, m->parties[p].entity)) return true;
  }
  return false;
}

bool ent__add_other_side(const ent_coder *coder, const ent__tree *tree, const ent__cast *one, ent__cast *out) {
  ent_slice side;
  if (!coder->war[0].size || !one->count || out->count || names_third(coder, tree->scene)) return false;
  side = one->items[0].entity;
  for (uint32_t i = 0; i < one->count; i++)
    if (!ent_slice_eq(one->items[i].entity, side)) return false;
  if (!is_side(coder, side)) return false;
  ent__cast_add(out, (ent_participant){.entity = coder->war[ent_slice_eq(side, coder->war[0]) ? 1 : 0]});
  return true;
}

bool ent__sides_of_war(const ent_coder *coder, const ent__tree *tree, ent__cast *first, ent__cast *second) {
  if (!coder->war[0].size || names_third(coder, tree->scene)) return false;
  ent__cast_add(first, (ent_participant){.entity = coder->war[0]});
  ent__cast_add(second, (ent_participant){.entity = coder->war[1]});
  return true;
}
