/* In: a document's title. Out: whom the text is about or to, and who signs it: "Joint
 * Statement by the Presidents of Chile and Peru", "BRICS Leaders' Declaration". */
#include "resolve/internal.h"

enum { FEW = 4 /**< an organisation of so few stands for its members by their names */ };

bool ent__contains(ent_slice text, const char *words) {
  size_t size = strlen(words);
  for (size_t i = 0; i + size <= text.size; i++)
    if (ent_slice_eq_nocase((ent_slice){text.data + i, size}, ent_slice_of(words))) return true;
  return false;
}

ent_status ent__cut_line(ent_sentence *out, const ent_resolver *r, ent_slice line) {
  uint32_t room = (uint32_t)line.size / 2 + 2;
  ent_slice rest = line;
  *out = (ent_sentence){.tokens = ENT_ARENA_NEW(r->arena, ent_token, room)};
  if (!out->tokens) return ENT_E_NOMEM;
  while (rest.size && out->count < room) {
    ent_slice word = ent_slice_cut(&rest, ' ');
    uint32_t begin = (uint32_t)(word.data - line.data);
    if (word.size)
      out->tokens[out->count++] =
          (ent_token){.begin = begin, .end = begin + (uint32_t)word.size, .form = word, .head = -1};
  }
  return ENT_OK;
}

/* ---- the names in it -------------------------------------------------------------------------- */

typedef struct title_words {
  ent_sentence words;
  const ent_piece *pieces;
  uint32_t count;
} title_words;

static bool cut_title(title_words *out, const ent_resolver *r) {
  return ent__cut_line(&out->words, r, r->document->title) == ENT_OK &&
         ent_world_pieces(&out->pieces, &out->count, r->arena, r->world, &out->words, NULL) == ENT_OK;
}

/* What the name, adjective or capital at piece p stands for; NULL for anything else. `next`: the piece behind it. */
static const ent_entity *named_at(const ent_resolver *r, const title_words *t, uint32_t p, uint32_t *next) {
  ent_match matches[ENT_MATCH_MAX];
  ent_reading reading;
  uint32_t hits = ent_world_match(r->world, t->pieces, t->count, p, matches);
  uint32_t end = hits ? p + matches[0].length - 1 : p;
  ent_slice written = {r->document->title.data + t->pieces[p].begin, t->pieces[end].end - t->pieces[p].begin};
  *next = end + 1;
  for (uint32_t n = 0; hits && ent_world_reading(r->world, matches[0], n, &reading); n++)
    if (ent_world_case_fits(r->world, &reading, written))
      return reading.kind == ENT_READING_NAME ? reading.u.name->entity : NULL;
  return NULL;
}

void ent__infer_partner(ent_resolver *r) {
  ent_arena_mark mark = ent_arena_get_mark(r->arena);
  uint32_t several = 0;
  title_words t;
  if (!r->side || !cut_title(&t, r)) return;
  for (uint32_t p = 0, next; p < t.count; p = next) {
    const ent_entity *state = named_at(r, &t, p, &next);
    if (!state || state->kind != ENT_KIND_STATE || state == r->side || state == r->partner) continue;
    r->partner = state;
    r->partner_at = t.pieces[p].begin;
    several++;
  }
  if (several > 1) r->partner = NULL;
  ent_arena_rewind(r->arena, mark);
}

/* ---- who signs -------------------------------------------------------------------------------- */

bool ent__is_of_leaders(ent_slice title) {
  return ent__contains(title, "joint") || ent__contains(title, "trilateral") ||
         ent__contains(title, "leaders\xE2\x80\x99 ") || ent__contains(title, "leaders' ") ||
         ent__contains(title, "leaders statement");
}

/* A text in the name of its signers, not one about them. */
static bool is_signed(ent_slice title) {
  if (ent__contains(title, "readout") && !ent__contains(title, "joint readout")) return false;
  return ent__is_of_leaders(title) && (ent__contains(title, "statement") || ent__contains(title, "declaration") ||
                                       ent__contains(title, "communiqu") || ent__contains(title, "readout"));
}

/* "F-16s |for| Ukraine |from| ...": whom the text is about does not sign it. */
static bool is_theme(const title_words *t, uint32_t p) {
  for (uint32_t i = t->pieces[p].token; i-- > 0;) {
    const ent_token *word = &t->words.tokens[i];
    if (ent__is_any(word, WORDS("from", "by", "between", "leaders"))) return false;
    if (ent__is_any(word, WORDS("on", "for", "in", "to", "with", "against", "support", "recovery", "war"))) return true;
  }
  return false;
}

/* "|U.S.-Japan| consultations": two in one word sign together. */
static bool is_paired(const ent_resolver *r, const title_words *t, uint32_t p, uint32_t next) {
  uint32_t end;
  const ent_entity *other = next < t->count && t->pieces[next].token == t->pieces[next - 1].token ? named_at(r, t, next, &end) : NULL;
  if (other && other->kind == ENT_KIND_STATE) return true;
  for (uint32_t q = p; q-- > 0 && t->pieces[q].token == t->pieces[p].token;) {
    other = named_at(r, t, q, &end);
    if (other && other->kind == ENT_KIND_STATE && end == p) return true;
  }
  return false;
}

static void sign(ent_resolver *r, const ent_entity *entity) {
  for (uint32_t i = 0; i < r->signatory_count; i++)
    if (r->signatories[i] == entity) return;
  if (r->signatory_count < ENT__MAX_PARTIES) r->signatories[r->signatory_count++] = entity;
}

/* An organisation of few signs as its members. */
static void sign_as(ent_resolver *r, const ent_entity *igo) {
  const ent_entity *members[FEW + 1];
  uint32_t count = ent_world_members(r->world, igo, r->document->published.to, members, FEW + 1);
  if (count < 2 || count > FEW) sign(r, igo);
  for (uint32_t i = 0; count > 1 && count <= FEW && i < count; i++) sign(r, members[i]);
}

bool ent__sign_title(ent_resolver *r) {
  ent_arena_mark mark = ent_arena_get_mark(r->arena);
  const ent_entity *igo = NULL;
  title_words t;
  if (!is_signed(r->document->title) || !cut_title(&t, r)) return false;
  for (uint32_t p = 0, next; p < t.count; p = next) {
    const ent_entity *entity = named_at(r, &t, p, &next);
    if (!entity) continue;
    if (entity->kind == ENT_KIND_IGO && !igo) igo = entity;
    if (entity->kind == ENT_KIND_STATE && (!is_theme(&t, p) || is_paired(r, &t, p, next))) sign(r, entity);
  }
  if (r->signatory_count < 2) {
    r->signatory_count = 0;
    if (igo) sign_as(r, igo);
  }
  ent_arena_rewind(r->arena, mark);
  return r->signatory_count > 0;
}

bool ent__settle_signatories(const ent__work *work, ent__draft *draft) {
  const ent_resolver *r = work->r;
  bool ours = ent__is(&work->sentence->tokens[draft->mention.head], "our"); /* "our border" is the states' */
  if (!r->signatory_count || (draft->number && draft->number != r->signatory_count)) return false;
  for (uint32_t i = 0; i < r->signatory_count; i++)
    ent__add_party(draft, r->signatories[i]->id,
                   ent__is_state_id(r->signatories[i]->id) && !ours ? ENT_SLICE("GOV") : ENT_EMPTY, ENT_EMPTY);
  draft->mention.kind = r->signatories[0]->kind;
  draft->mention.plural = true;
  draft->class = r->signatory_count > 1 ? ENT__CLASS_SET : ENT__CLASS_BODY;
  return true;
}
