/* How often a document names each entity, and how it speaks of it: a small table of those it
 * names, for the world has thousands. */
#ifndef ENT_RESOLVE_TALLY_H
#define ENT_RESOLVE_TALLY_H

#include "base/arena.h"
#include "world/world.h"

typedef enum ent__tallied {
  ENT__NAMED,          /**< by names that nobody else bears */
  ENT__BESIDE_OURS,    /**< sentences in which it alone stands with "our country" */
  ENT__JOINED_TO_OURS, /**< "our country and X" */
  ENT__KIN,            /**< "brotherly X" */
  ENT__CLAIMED,        /**< "our President X" */
  ENT__FOR_WHOM,       /**< "Government of X", "on behalf of X" */
  ENT__BODIES,         /**< its seats and bodies by their own names */
  ENT__VOICES,         /**< it welcomes, condemns, stands */
  ENT__SHARED,         /**< by a name that a part of another state bears too */
  ENT__PARTS,          /**< parts of it */
  ENT__TALLIED
} ent__tallied;

typedef struct ent__tally {
  const ent_entity *entity; /**< NULL: a free slot */
  uint32_t counts[ENT__TALLIED];
} ent__tally;

typedef struct ent__tallies {
  ent__tally *slots; /**< the arena's; open addressing */
  uint32_t room, used;
} ent__tallies;

/** Adds to a count. false: out of memory. */
bool ent__tally_add(ent__tallies *tallies, ent_arena *arena, const ent_entity *entity, ent__tallied what,
                    uint32_t by);
/** The count; 0 for what was not named, and for NULL. */
uint32_t ent__tally_of(const ent__tallies *tallies, const ent_entity *entity, ent__tallied what);

#endif
