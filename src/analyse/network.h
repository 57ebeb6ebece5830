/* The signed network of states: ties out of events and relations, triads with their
 * structural balance, communities. docs/record.md tells the weights and the method. */
#ifndef ENT_ANALYSE_NETWORK_H
#define ENT_ANALYSE_NETWORK_H

#include "analyse/cite.h"

enum { ENT_TIE_ITEMS = 3 };

typedef struct ent_tie {
  uint32_t a, b;             /**< indices of states, a < b */
  double positive, negative; /**< sums of weights, both >= 0 */
  int sign;                  /**< 1, -1; 0 if neither prevails */
  uint32_t items;            /**< how many bear on it */
  int64_t rows[ENT_TIE_ITEMS];   /**< of the weightiest items on the side of the sign */
  double weights[ENT_TIE_ITEMS];
  ent_cite_list cites;       /**< sentences of those items */
} ent_tie;

typedef struct ent_triad {
  uint32_t states[3]; /**< indices, ascending */
  uint32_t ties[3];   /**< of the first two, the last two, first and last */
  bool balanced;      /**< the product of the signs is positive */
  double strength;    /**< the weakest of its ties' prevailing sums */
} ent_triad;

typedef struct ent_network {
  const ent_slice *states, *names;
  const uint32_t *community; /**< by state: number from 0 */
  uint32_t state_count, community_count;
  ent_tie *ties;      /**< by a, b; only where at least one item bears on the pair */
  uint32_t tie_count;
  ent_triad *triads;  /**< unbalanced first, then strongest first */
  uint32_t triad_count;
  uint32_t unbalanced, balanced; /**< how many there are, listed or not */
  uint32_t tied;           /**< states with a tie, shown or not */
  uint32_t items, undated; /**< counted; left out because the time is asked and unknown */
  double modularity;       /**< of the communities; 0 without ties */
  ent_cites cites;         /**< closed */
} ent_network;

/** @param within  Only what is dated and meets it; ENT_INTERVAL_NONE for everything. */
ent_status ent_network_build(ent_network *out, ent_arena *arena, ent_record *record,
                             ent_interval within, ent_error *err) ENT_MUST_CHECK;

enum { ENT_ACTS = 1, ENT_RECEIVES = 2 };
typedef struct ent_network_party {
  uint32_t entity; /**< index in the source's entities */
  uint8_t roles;   /**< ENT_ACTS, ENT_RECEIVES */
} ent_network_party;

typedef struct ent_network_item {
  int64_t row;
  double weight; /**< ent__tie_weight */
  ent_interval date;
  const ent_network_party *parties;
  uint32_t count;
} ent_network_item;

/** Items from somebody who has them all at hand, and how much of the network is wanted. */
typedef struct ent_network_source {
  void *context;
  /** The item at this place; false after the last. */
  bool (*item)(void *context, uint32_t place, ent_network_item *out);
  const ent_slice *entities; /**< ids */
  uint32_t entity_count;
  const ent_slice *only;     /**< show ties among these states; NULL: ... */
  uint32_t only_count;
  uint32_t top;              /**< ... among as many with the strongest ties */
  uint32_t triads;           /**< list at most so many unbalanced and balanced ones each */
  bool uncited;              /**< do not look for the sentences of ties */
} ent_network_source;
/** Ties that are not shown are left out, before their sentences are read. */
ent_status ent_network_build_of(ent_network *out, ent_arena *arena, ent_record *record,
                                ent_interval within, const ent_network_source *source,
                                ent_error *err) ENT_MUST_CHECK;

/** "friends", "foes", "mixed", "weak". */
const char *ent_tie_name(const ent_tie *tie);
/** Appends why the triad is or is not balanced, in words. */
void ent_triad_say(ent_strbuf *out, const ent_network *network, const ent_triad *triad);
void ent_network_write_table(ent_strbuf *out, const ent_network *network);
void ent_network_write_json(ent_strbuf *out, const ent_network *network);

/** What an item weighs in a tie, before it is shared among those it names: an event's by its
 *  score, a relation's by its name. 0 if it ties nobody. */
typedef struct ent__tie_item {
  bool event;
  ent_slice code;   /**< an event's type or a relation */
  double goldstein; /**< NAN if none */
  int quad;         /**< 0 if none */
  ent_modality modality;
  double independent; /**< sources */
} ent__tie_item;
double ent__tie_weight(const ent__tie_item *item);
/** 1 or -1 if one side prevails, else 0. */
int ent__tie_sign(double positive, double negative);

/** Communities by signed modularity over `count` nodes; weights are symmetric, count x
 *  count. Fills community[] with numbers from 0. false if out of memory. */
bool ent__communities(uint32_t *community, uint32_t *communities, double *modularity,
                      ent_arena *arena, const double *positive, const double *negative,
                      uint32_t count);

#endif
