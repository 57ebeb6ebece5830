/* What the files of room resolve's title phrases share: phrase.c finds the noun of such a phrase and goes through
 * its parts, phrase_left.c reads leftwards from the noun, phrase_right.c rightwards, phrase_bearer.c who bears the
 * title, and phrase_draft.c makes a draft of it all. */
#ifndef ENT_RESOLVE_PHRASE_H
#define ENT_RESOLVE_PHRASE_H

#include "resolve/internal.h"

/** A title phrase in the making. */
typedef struct ent__title_phrase {
  uint32_t first, last;     /**< tokens so far */
  uint32_t core, core_last; /**< the agent noun(s) */
  const ent_agent *agent;
  const ent_entity *owners[ENT__MAX_PARTIES];
  uint32_t owner_count;
  ent_slice owner_sector; /**< of a body's name: LEG of "Milli Mejlis" */
  uint32_t owner_token;   /**< possessive pronoun or pointing noun, else NO_TOKEN */
  bool stranger;          /**< owned by a name the world does not know */
  bool former, deputy, plural, definite, body, counterpart, many, indefinite;
  bool of_united_nations; /**< "envoy of the Secretary-General" */
  uint32_t name_first, name_last; /**< bearer's tokens, NO_TOKEN if none */
  ent__atom *bearer;
} ent__title_phrase;

/* phrase.c: the atoms of a sentence that a phrase is made of, NULL where none fits */
ent__atom *ent__agent_at(const ent__work *work, uint32_t t);
ent__atom *ent__name_ending_at(const ent__work *work, uint32_t t);
ent__atom *ent__name_beginning_at(const ent__work *work, uint32_t t);
/** Begins a phrase with the noun or nouns at an agent's atom: "army chief of staff". */
void ent__take_core(const ent__work *work, ent__atom *atom, ent__title_phrase *p);

/* phrase_left.c */
/** Takes owner, determiner and modifiers that stand before the noun. */
void ent__walk_left(ent__work *work, ent__title_phrase *p);
void ent__add_owner(ent__title_phrase *p, const ent_entity *entity);
/** Makes the name an owner, and part of the phrase. */
void ent__take_owner(ent__title_phrase *p, ent__atom *atom);
/** A name that may stand before a noun as its owner: "Pakistani", "EU". */
bool ent__is_adjectival(ent__atom *atom);
/** A word that may stand between an owner and the noun. */
bool ent__is_modifier(const ent__work *work, uint32_t t);
bool ent__is_country_noun(const ent_token *token);

/* phrase_right.c */
/** Takes what stands after the noun: "of ...", "to the Prime Minister of ...". */
void ent__walk_right(ent__work *work, ent__title_phrase *p);
/** The first token from t that is no article or adjective, of four. */
uint32_t ent__skip_modifiers(const ent__work *work, uint32_t t);

/* phrase_bearer.c */
/** Takes the name behind the title: "Prime Minister, |Imran Khan|". */
void ent__take_bearer(ent__work *work, ent__title_phrase *p);
/** Takes an owner behind the name: "Prime Minister Khan |of Pakistan|". */
void ent__take_owner_after_bearer(ent__work *work, ent__title_phrase *p);
/** Takes the name before the title: "|Imran Khan|, the prime minister". */
void ent__take_bearer_before(ent__work *work, ent__title_phrase *p);

/* phrase_draft.c */
/** Makes the phrase a draft. false: out of memory. */
bool ent__draft_phrase(ent__work *work, ent__title_phrase *p);

#endif
