/* In: sanctions or an occupation without an author: "the embargo against Cuba", "the occupied Golan"; a war
 * with one side: "Russia's aggression". Out: the author or the other side, where one alone is known at that time. */
#include "code/sides/standing.h"

/* Empty: nobody, or several. */
static ent_slice only_doer(const ent_scene *scene, ent_slice relation, ent_interval when, ent_slice recipient) {
  ent_slice doer = ENT_EMPTY;
  for (uint32_t i = 0; i < scene->standing_count; i++) {
    const ent_standing *row = &scene->standing[i];
    if (!ent_slice_eq(row->relation, relation) || !ent_slice_eq(row->recipient, recipient) ||
        !ent_intervals_meet(row->when, when))
      continue;
    if (doer.size && !ent_slice_eq(doer, row->actor)) return ENT_EMPTY;
    doer = row->actor;
  }
  return doer;
}

void ent__add_standing_doer(const ent__tree *tree, ent_slice relation, ent_interval when, ent__cast *actor,
                            const ent__cast *recipient) {
  ent_slice doer = ENT_EMPTY;
  if (actor->count || !recipient->count) return;
  for (uint32_t i = 0; i < recipient->count; i++) {
    ent_slice one = only_doer(tree->scene, relation, when, recipient->items[i].entity);
    if (!one.size || (i && !ent_slice_eq(one, doer))) return;
    doer = one;
  }
  ent__cast_add(actor, (ent_participant){.entity = doer});
}

void ent__land_to_owner(const ent__tree *tree, ent_interval when, const ent__cast *actor, ent__cast *land) {
  ent_slice owner = ENT_EMPTY;
  for (uint32_t i = 0; i < land->count; i++)
    if (land->items[i].entity.size == 3) return;
  for (uint32_t i = 0; actor->count == 1 && land->count && i < tree->scene->standing_count; i++) {
    const ent_standing *row = &tree->scene->standing[i];
    if (!ent_slice_is(row->relation, "OCCUPIES") || !ent_slice_eq(row->actor, actor->items[0].entity) || !ent_intervals_meet(row->when, when))
      continue;
    if (owner.size && !ent_slice_eq(owner, row->recipient)) return;
    owner = row->recipient;
  }
  if (!owner.size) return;
  *land = (ent__cast){0};
  ent__cast_add(land, (ent_participant){.entity = owner});
}

bool ent__add_former_ruler(const ent__tree *tree, const ent__cast *actor, ent__cast *recipient) {
  for (uint32_t i = 0; !recipient->count && actor->count == 1 && i < tree->scene->standing_count; i++) {
    const ent_standing *row = &tree->scene->standing[i];
    if (ent_slice_is(row->relation, "INDEPENDENT_OF") && ent_slice_eq(row->actor, actor->items[0].entity))
      ent__cast_add(recipient, (ent_participant){.entity = row->recipient});
  }
  return recipient->count > 0;
}

/* A word below tells of a burden of the list, and not whose ("to lift |its| sanctions"). */
static bool bears_below(const ent__tree *tree, int32_t at, const char *list) {
  for (int32_t i = 0; i < tree->count; i++) {
    bool below = ent__below(tree, i, at) || tree->tokens[i].head == tree->tokens[at].head;
    if (i != at && below && ent__listed(tree, i, list) && ent__child(tree, i, "nmod:poss") == ENT__NONE) return true;
  }
  return false;
}

/* The only one named in the sentence on whom somebody known keeps the relation; empty if none or several. */
static ent_slice only_bearer(const ent_scene *scene, ent_slice relation, ent_interval when) {
  ent_slice bearer = ENT_EMPTY;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = 0; k < scene->mentions[i].party_count; k++) {
      ent_slice id = scene->mentions[i].parties[k].entity;
      if (!only_doer(scene, relation, when, id).size || ent_slice_eq(id, bearer)) continue;
      if (bearer.size) return ENT_EMPTY;
      bearer = id;
    }
  return bearer;
}

void ent__add_standing_bearer(const ent__tree *tree, ent_slice relation, ent_interval when, const ent__cast *actor,
                              ent__cast *recipient) {
  ent_slice bearer;
  if (recipient->count || actor->count != 1) return;
  bearer = only_bearer(tree->scene, relation, when);
  if (!bearer.size || !ent_slice_eq(only_doer(tree->scene, relation, when, bearer), actor->items[0].entity)) return;
  ent__cast_add(recipient, (ent_participant){.entity = bearer});
}

void ent__add_bearer_of_text(const ent__tree *tree, ent_slice relation, ent_interval when, const ent__cast *actor, ent__cast *recipient) {
  const ent_party *two = tree->scene->text_two;
  ent_slice bearer = ENT_EMPTY, named = only_bearer(tree->scene, relation, when);
  if (recipient->count || actor->count > 1) return;
  for (int k = 0; two && k < 2; k++) {
    ent_slice doer = only_doer(tree->scene, relation, when, two[k].entity);
    if (!doer.size || (actor->count && !ent_slice_eq(doer, actor->items[0].entity))) continue;
    if (bearer.size) return;
    bearer = two[k].entity;
  }
  if (!bearer.size && ent_slice_is(relation, "OCCUPIES")) bearer = named;
  if (!bearer.size || (named.size && !ent_slice_eq(named, bearer))) return;
  ent__cast_add(recipient, (ent_participant){.entity = bearer});
}

bool ent__is_guess(const ent__tree *tree, int32_t at, const ent__cast *recipient) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++)
      if (recipient->count && ent_slice_eq(m->parties[k].entity, recipient->items[0].entity) && ent__below(tree, (int32_t)m->head, at)) return false;
  }
  return true;
}

void ent__drop_unknown_bearer(const ent__tree *tree, ent_slice relation, ent_interval when, const ent__cast *actor, ent__cast *recipient) {
  bool known = false;
  ent_slice other = ENT_EMPTY;
  if (actor->count != 1 || recipient->count != 1) return;
  for (uint32_t i = 0; i < tree->scene->standing_count; i++) {
    const ent_standing *row = &tree->scene->standing[i];
    if (!ent_slice_eq(row->relation, relation) || !ent_slice_eq(row->actor, actor->items[0].entity) || !ent_intervals_meet(row->when, when)) continue;
    if (ent_slice_eq(row->recipient, recipient->items[0].entity)) return;
    known = true;
    for (int k = 0; tree->scene->text_two && k < 2; k++)
      if (ent_slice_eq(tree->scene->text_two[k].entity, row->recipient)) other = row->recipient;
  }
  if (!known) return;
  *recipient = (ent__cast){0};
  if (other.size) ent__cast_add(recipient, (ent_participant){.entity = other});
}

void ent__turn_to_standing_doer(const ent__tree *tree, int32_t at, ent_slice code, ent_interval when,
                                const ent__cast *actor, ent__cast *recipient) {
  bool asked = ent_slice_starts(code, "02") || ent_slice_starts(code, "10");
  static const char *const burdens[][2] = {
      {"sanction_burden", "SANCTIONS"}, {"occupation_burden", "OCCUPIES"}, {"war_burden", "WAR"}};
  if (!(asked || ent_slice_starts(code, "111")) || recipient->count > 1) return;
  for (size_t i = 0; i < sizeof burdens / sizeof burdens[0]; i++) {
    ent_slice relation = ent_slice_of(burdens[i][1]), bearer, doer;
    if (!bears_below(tree, at, burdens[i][0])) continue;
    bearer = recipient->count ? recipient->items[0].entity : only_bearer(tree->scene, relation, when);
    doer = bearer.size ? only_doer(tree->scene, relation, when, bearer) : ENT_EMPTY;
    if (!doer.size || ent__cast_has(actor, doer)) continue;
    *recipient = (ent__cast){0};
    ent__cast_add(recipient, (ent_participant){.entity = doer});
    return;
  }
}

/* The row's war is waged at the time by the one given: as either side who acts, as the second who suffers. */
static bool wages(const ent_standing *row, ent_interval when, ent_slice given, bool acts) {
  return ent_slice_is(row->relation, "WAR") && ent_intervals_meet(row->when, when) &&
         (ent_slice_eq(row->recipient, given) || (acts && ent_slice_eq(row->actor, given)));
}

bool ent__add_foe(const ent_scene *scene, ent_interval when, ent__cast *actor, ent__cast *recipient) {
  const ent__cast *given = actor->count ? actor : recipient;
  ent_slice foe = ENT_EMPTY, one;
  if (actor->count + recipient->count != 1 || !ent_interval_known(when)) return false;
  one = given->items[0].entity;
  for (uint32_t i = 0; i < scene->standing_count; i++) {
    const ent_standing *row = &scene->standing[i];
    ent_slice other = ent_slice_eq(row->actor, one) ? row->recipient : row->actor;
    if (!wages(row, when, one, given == actor)) continue;
    if (foe.size && !ent_slice_eq(foe, other)) return false;
    foe = other;
  }
  if (foe.size) ent__cast_add(actor->count ? recipient : actor, (ent_participant){.entity = foe});
  return foe.size > 0;
}

static bool names(const ent_scene *scene, ent_slice entity) {
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = 0; k < scene->mentions[i].party_count; k++)
      if (ent_slice_eq(scene->mentions[i].parties[k].entity, entity)) return true;
  return false;
}

bool ent__add_war_of_named(const ent_scene *scene, ent_interval when, ent__cast *actor, ent__cast *recipient) {
  const ent_standing *war = NULL;
  if (actor->count || recipient->count || !ent_interval_known(when)) return false;
  for (uint32_t i = 0; i < scene->standing_count; i++) {
    const ent_standing *row = &scene->standing[i];
    if (!ent_slice_is(row->relation, "WAR") || !ent_intervals_meet(row->when, when) ||
        !(names(scene, row->actor) || names(scene, row->recipient)))
      continue;
    if (war) return false;
    war = row;
  }
  if (!war) return false;
  ent__cast_add(actor, (ent_participant){.entity = war->actor});
  ent__cast_add(recipient, (ent_participant){.entity = war->recipient});
  return true;
}
