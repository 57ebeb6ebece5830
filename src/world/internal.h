/* What the files of room world share. */
#ifndef ENT_WORLD_INTERNAL_H
#define ENT_WORLD_INTERNAL_H

#include "base/map.h"
#include "world/world.h"

/** A reading in the list of a trie node. */
typedef struct ent__row {
  uint8_t kind;   /**< ent_reading_kind */
  uint32_t index; /**< into the table of that kind */
  uint32_t next;  /**< 0 ends the list */
} ent__row;

typedef struct ent__node {
  uint32_t first, last; /**< rows, 0 for none */
  uint32_t children;    /**< how many edges leave: 0 stops the walk */
} ent__node;

typedef struct ent__edge {
  uint32_t from, piece; /**< from 0: free slot */
  uint32_t to;
} ent__edge;

typedef struct ent__word {
  ent_slice text; /**< folded */
  uint32_t hash;
  uint32_t child; /**< node reached from the root, 0 for none */
} ent__word;

/** Names by folded pieces: a vocabulary and a trie over its numbers. */
typedef struct ent__trie {
  ent__word *words; /**< [0] is not used */
  uint32_t word_count, word_room;
  uint32_t *word_slots; /**< hash -> word, 0 free */
  uint32_t slot_mask;
  ent__node *nodes; /**< [0] not used */
  uint32_t node_count, node_room;
  ent__edge *edges;
  uint32_t edge_count, edge_mask;
  ent__row *rows; /**< [0] not used */
  uint32_t row_count, row_room;
} ent__trie;

typedef struct ent__membership {
  uint32_t igo, member; /**< entity numbers */
  ent_interval when;
  uint32_t line;
} ent__membership;

typedef struct ent__trait {
  ent_slice word, states; /**< ids apart by '|' */
  ent_interval when;
} ent__trait;

typedef struct ent__problem {
  const char *file, *what;
  ent_slice value;
  uint32_t line;
} ent__problem;

/** A state's year of account. */
typedef struct ent__fiscal {
  ent_slice state; /**< id */
  int month;       /**< it begins on the first of it */
  bool by_end;     /**< "fiscal 2023" ends in 2023, else it begins then */
  ent_interval when;
} ent__fiscal;

struct ent_world {
  ent_arena arena;
  ent_entity *entities;
  uint32_t entity_count;
  ent_name *names;
  uint32_t name_count;
  ent_person *persons;
  uint32_t person_count;
  ent_office *offices;
  uint32_t office_count;
  uint32_t *by_person;      /**< offices ordered by person, from */
  uint32_t *by_entity;      /**< offices ordered by entity, office, from */
  ent__membership *members; /**< ordered by igo, member, from */
  uint32_t member_count;
  ent_border *borders; /**< ordered by state */
  uint32_t border_count;
  ent_happening *happenings; /**< ordered by name without case */
  uint32_t happening_count;
  ent__fiscal *fiscal;
  uint32_t fiscal_count;
  ent_standing *standing;
  uint32_t standing_count;
  ent__trait *traits;
  uint32_t trait_count;
  ent_agent *agents;
  uint32_t agent_count;
  ent_topic *topics;
  uint32_t topic_count;
  ent_place *places;
  uint32_t place_count;
  ent_currency *currencies;
  uint32_t currency_count;
  ent_map entity_ids, person_ids, codes;
  ent_map similar; /**< words of states' names, double letters single -> name number */
  ent__trie trie;
  ent__problem *problems; /**< found while loading, grave */
  uint32_t problem_count, problem_room;
  uint64_t hash;
  char version[96];
};

/* trie.c */
/** Next piece of a text from *at on, folded into buffer (cut to its size). Returns false at the
 * end. */
typedef struct ent__cut {
  uint32_t begin, end; /**< in the text */
  uint8_t shape;       /**< CAPITAL, UPPER, MARK */
  uint32_t size;       /**< of the folded piece */
  char folded[64];
} ent__cut;
bool ent__next_piece(ent_slice text, size_t *at, ent__cut *out);

/** Empty, in the arena, as all that is added later. */
bool ent__trie_init(ent__trie *trie, ent_arena *arena);
/** Adds a reading under a name; names without a piece are passed over. false: out of memory. */
bool ent__trie_add(ent__trie *trie, ent_arena *arena, ent_slice name, ent_reading_kind kind,
                   uint32_t index);
/** The same of a name that is cut already. */
bool ent__trie_add_pieces(ent__trie *trie, ent_arena *arena, const ent__cut *pieces, uint32_t count,
                          ent_reading_kind kind, uint32_t index);
/** The node of a whole name, 0 if none. */
uint32_t ent__trie_find(const ent__trie *trie, ent_slice name);

/* similar.c */
bool ent__index_similar(ent_world *world);

/* offices.c */
bool ent__index_offices(ent_world *world);
void ent__sort_members(ent_world *world);
/* borders.c */
void ent__sort_borders(ent_world *world);
/* happenings.c */
void ent__sort_happenings(ent_world *world);
static inline uint32_t ent__entity_number(const ent_world *world, const ent_entity *entity) {
  return (uint32_t)(entity - world->entities);
}

#endif
