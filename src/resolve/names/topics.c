/* Topics of a sentence: those of the tables, and treaties by their own names. Found
 * apart from other mentions, since they may hold names of states. */
#include "resolve/internal.h"

static bool is_treaty_noun(const ent_token *token) {
  return ent__is_any(token, WORDS("treaty", "treaties", "agreement", "agreements", "accord",
                                  "accords", "convention", "protocol", "pact", "compact",
                                  "memorandum", "communiqu\xC3\xA9", "communique", "covenant",
                                  "declaration", "armistice"));
}

static bool is_joining_word(const ent_token *token) {
  return ent__is_any(token, WORDS("of", "on", "for", "the", "and", "to", "against", "concerning",
                                  "-", "'s", "\xE2\x80\x99s"));
}

static bool in_topic(const ent__work *work, uint32_t t) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent_mention *m = &work->drafts[i].mention;
    if (m->kind == ENT_KIND_TOPIC && m->first <= t && m->last >= t) return true;
  }
  return false;
}

static void remember_topic(ent__work *work, const ent__draft *draft, const ent_topic *topic) {
  ent_resolver *r = work->r;
  ent_party *parties = ENT_ARENA_NEW(r->arena, ent_party, draft->party_count + 1);
  if (!parties) return;
  for (uint32_t i = 0; i < draft->party_count; i++) parties[i] = draft->parties[i];
  r->topics[r->topic_count++ % ENT__TOPICS] =
      (ent__subject_matter){topic,
                            draft->mention.title,
                            work->sentence->tokens[draft->mention.last].form,
                            parties,
                            draft->party_count,
                            work->sentence->number};
}

/* "the |Hay-Herran Treaty|", "|Convention on the Rights of the Child|": a treaty the
 * tables lack goes by its name as written. */
static bool draft_treaties(ent__work *work) {
  const ent_sentence *s = work->sentence;
  if (work->shouting) return true;
  for (uint32_t t = 0; t < s->count; t++) {
    uint32_t first = t, last = t;
    ent__draft *draft;
    if (!ent__capital(&s->tokens[t]) || !is_treaty_noun(&s->tokens[t]) || in_topic(work, t))
      continue;
    while (first > 0 && t - first < 8 &&
           (ent__capital(&s->tokens[first - 1]) ||
            (first > 1 && ent__is_any(&s->tokens[first - 1], WORDS("-", "\xE2\x80\x93", "and", "'s",
                                                                    "\xE2\x80\x99s")) &&
             ent__capital(&s->tokens[first - 2]))) &&
           !in_topic(work, first - 1))
      first--;
    while (last + 2 < s->count && last - t < 14) {
      uint32_t next = last + 1;
      if (next == t + 1 &&
          !ent__is_any(&s->tokens[next], WORDS("of", "on", "for", "against", "concerning")))
        break;
      while (next < s->count && next < last + 4 && is_joining_word(&s->tokens[next])) next++;
      if (next >= s->count || next == last + 4 || !ent__capital(&s->tokens[next])) break;
      if (s->parsed && next == last + 1 && ent_deprel_is(&s->tokens[next], "nsubj")) break; /* "By the Treaty of Paris |Russia| ceded" */
      last = next;
    }
    while (first < t && ent__is_any(&s->tokens[first], WORDS("the", "this", "that", "a", "in",
                                                             "under", "both", "and")))
      first++;
    if (first == last) continue;
    if (last == t && ent__is_any(&s->tokens[t - 1], WORDS("national", "party", "republican",
                                                          "disaster", "democratic", "emergency",
                                                          "annual")))
      continue;
    if (last == t && last + 1 < s->count && ent__is_proper(work, last + 1) &&
        !ent__is_any(&s->tokens[last + 1], WORDS("in", "with", "at", "i", "ii")))
      continue;
    draft = ent__add_draft(work, first, last);
    if (!draft) return false;
    draft->mention.kind = ENT_KIND_TOPIC;
    draft->mention.how = ENT_HOW_TOPIC;
    draft->mention.title = draft->mention.name;
    remember_topic(work, draft, NULL);
    t = last;
  }
  return true;
}

/* ---- "the war", "the issue" ------------------------------------------------------------- */

/* The noun by which a topic of the kind is taken up again. */
static bool takes_up(const ent_token *noun, const ent__subject_matter *m) {
  if (ent_slice_eq_nocase(noun->form, m->noun)) return true;
  if (!m->topic) return false;
  if (ent_slice_is(m->topic->kind, "dispute"))
    return ent__is_any(noun, WORDS("issue", "conflict", "dispute", "problem", "question"));
  if (ent_slice_is(m->topic->kind, "war"))
    return ent__is_any(noun, WORDS("war", "conflict", "invasion", "fighting"));
  if (ent_slice_is(m->topic->kind, "massacre"))
    return ent__is_any(noun, WORDS("massacre", "genocide", "tragedy", "atrocity"));
  if (ent_slice_is(m->topic->kind, "treaty"))
    return ent__is_any(noun, WORDS("treaty", "agreement", "accord", "convention", "pact"));
  return ent_slice_is(m->topic->kind, "project") && ent__is(noun, "project");
}

static bool is_topic_noun(const ent_token *noun) {
  return ent__is_any(noun, WORDS("issue", "conflict", "dispute", "problem", "question", "war",
                                 "invasion", "fighting", "massacre", "genocide", "tragedy",
                                 "atrocity", "treaty", "agreement", "accord", "convention", "pact",
                                 "project", "resolution", "initiative"));
}

/* "killed in the massacre", "over this issue": the topic last named that it may be, if the
 * noun is not told apart by words of its own. */
static bool draft_taken_up(ent__work *work) {
  const ent_resolver *r = work->r;
  const ent_sentence *s = work->sentence;
  for (uint32_t t = 1; t < s->count && r->topic_count; t++) {
    if (!ent__is_any(&s->tokens[t - 1], WORDS("the", "this", "that")) ||
        !is_topic_noun(&s->tokens[t]) || in_topic(work, t))
      continue;
    if (t + 1 < s->count &&
        (ent__is_any(&s->tokens[t + 1], WORDS("of", "between", "in", "on", "over", "with", "-")) ||
         (s->parsed && s->tokens[t].head == (int32_t)t + 1)))
      continue;
    for (uint32_t back = 0; back < ENT__TOPICS && back < r->topic_count; back++) {
      const ent__subject_matter *m = &r->topics[(r->topic_count - 1 - back) % ENT__TOPICS];
      ent__draft *draft;
      if (m->sentence + 6 < s->number || !takes_up(&s->tokens[t], m)) continue;
      draft = ent__add_draft(work, t - 1, t);
      if (!draft) return false;
      draft->mention.kind = ENT_KIND_TOPIC;
      draft->mention.how = ENT_HOW_DEFINITE;
      draft->mention.title = m->title;
      for (uint32_t k = 0; k < m->party_count; k++)
        ent__add_party(draft, m->parties[k].entity, ENT_EMPTY, ENT_EMPTY);
      break;
    }
  }
  return true;
}

/* "|North Atlantic Treaty| Organization". */
static bool in_longer_name(const ent__work *work, uint32_t piece, uint32_t length) {
  const ent__atom *atom = ent__atom_at(work, work->pieces[piece].token);
  return atom && atom->name && atom->piece <= piece && atom->pieces > length &&
         atom->piece + atom->pieces >= piece + length;
}

bool ent__draft_topics(ent__work *work) {
  const ent_world *world = work->r->world;
  for (uint32_t p = 0; p < work->piece_count;) {
    ent_match matches[ENT_MATCH_MAX];
    uint32_t count = ent_world_match(world, work->pieces, work->piece_count, p, matches), step = 1;
    for (uint32_t m = 0; m < count && step == 1; m++) {
      ent_reading reading;
      uint32_t end = p + matches[m].length - 1;
      const char *text = work->r->document->text.data;
      ent_slice written = {text + work->pieces[p].begin,
                           work->pieces[end].end - work->pieces[p].begin};
      if (in_longer_name(work, p, matches[m].length)) continue;
      for (uint32_t n = 0; ent_world_reading(world, matches[m], n, &reading); n++) {
        ent__draft *draft;
        if (reading.kind == ENT_READING_SURNAME || reading.kind == ENT_READING_PLACE) break;
        if (reading.kind != ENT_READING_TOPIC || !ent_world_case_fits(world, &reading, written))
          continue;
        draft = ent__add_draft(work, work->pieces[p].token, work->pieces[end].token);
        if (!draft) return false;
        draft->mention.kind = ENT_KIND_TOPIC;
        draft->mention.how = ENT_HOW_TOPIC;
        draft->mention.title = reading.u.topic->name;
        draft->mention.treaty = ent_slice_is(reading.u.topic->kind, "treaty");
        draft->mention.massacre = ent_slice_is(reading.u.topic->kind, "massacre");
        for (uint32_t k = 0; k < reading.u.topic->party_count; k++)
          ent__add_party(draft, reading.u.topic->parties[k]->id, ENT_EMPTY, ENT_EMPTY);
        remember_topic(work, draft, reading.u.topic);
        step = matches[m].length;
        break;
      }
    }
    p += step;
  }
  return draft_treaties(work) && draft_taken_up(work);
}
