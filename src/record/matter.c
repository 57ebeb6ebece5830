/* In: the sentences of a charge and of a denial. Out: whether they are of one matter, as far as words tell: what was
 * charged need not have been understood.
 *
 *   stems    words that begin alike, save names: "shelling", "shelled".
 *   matters  words of one field: a charge of sending tanks is answered by "its soldiers never crossed the border", not
 *            by "it has not raised tariffs". */
#include "record/matter.h"

#include <string.h>

#include "base/hash.h"

enum { STEM = 5, MOST_WORDS = 64 };

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* The beginnings of a sentence's words that are no names, save those of charging and denying. */
static uint32_t stems_of(ent_slice text, uint64_t stems[MOST_WORDS]) {
  static const char *const common[] = {"accus", "alleg", "charg", "claim", "count", "denie", "deny", "dismi",
                                       "forei", "gover", "minis", "refut", "rejec", "state", "their", "which"};
  uint32_t count = 0;
  for (size_t i = 0, end; i < text.size && count < MOST_WORDS; i = end + 1) {
    ent_slice stem;
    bool known = false;
    for (end = i; end < text.size && is_letter(text.data[end]); end++) continue;
    if (end - i < STEM || text.data[i] < 'a') continue;
    stem = (ent_slice){text.data + i, STEM};
    for (size_t k = 0; k < sizeof common / sizeof *common; k++) known |= ent_slice_is(stem, common[k]);
    if (!known) stems[count++] = ent_hash64(stem, 3);
  }
  return count;
}

uint32_t ent__shared_stems(ent_slice a, ent_slice b) {
  uint64_t x[MOST_WORDS], y[MOST_WORDS];
  uint32_t m = stems_of(a, x), n = stems_of(b, y), shared = 0;
  for (uint32_t i = 0; i < m; i++) {
    bool there = false, again = false;
    for (uint32_t j = 0; j < n; j++) there |= x[i] == y[j];
    for (uint32_t j = 0; j < i; j++) again |= x[i] == x[j];
    shared += there && !again;
  }
  return shared;
}


enum { WAR = 1, SPYING = 2, PEOPLE = 4, TRAFFIC = 8, TRADE = 16, RESOURCES = 32, ATOM = 64, VOTES = 128 };

static const struct {
  unsigned matter;
  const char *words; /* beginnings, each between spaces */
} fields[] = {
    {WAR, " soldier troop army armies tank shell bomb attack raid strike struck rocket missile drone aircraft jet warplane fighter"
          " militia mercenar rebel militant insurg extremis separatis jihad gunmen terror weapon arms armed arming ammunition invad invasion incursion airspace"
          " territor aggress fight fought fire firing mine mines sabotag massacre genocid atrocit shot kill destr crossed entered "},
    {SPYING, " spy spies spying espionage agent hack cyber wiretap intelligence "},
    {PEOPLE, " arrest detain detention kidnap abduct hostage tortur murder assassinat poison kill "},
    {TRAFFIC, " border embass ambassador diplomat consul visa expel expulsion trains flight railway "},
    {TRADE, " tariff duties duty goods trade export import dumping subsid price fruit customs "},
    {RESOURCES, " gas oil drill pipeline fish water river dam dams "},
    {ATOM, " nuclear uranium enrich reactor centrifuge atomic plutonium "},
    {VOTES, " election vote voter meddl interfer referendum "},
};

/* The word begins like one of these. */
static bool is_of_field(const char *words, const char *word, size_t size) {
  for (const char *at = words + 1, *end; *at; at = end + 1) {
    end = strchr(at, ' ');
    if ((size_t)(end - at) <= size && !memcmp(at, word, (size_t)(end - at))) return true;
  }
  return false;
}

unsigned ent__matters_of(ent_slice text) {
  unsigned matters = 0;
  for (size_t i = 0, end; i < text.size; i = end + 1) {
    for (end = i; end < text.size && is_letter(text.data[end]); end++) continue;
    for (size_t f = 0; end > i && f < sizeof fields / sizeof *fields; f++)
      if (is_of_field(fields[f].words, text.data + i, end - i)) matters |= fields[f].matter;
  }
  return matters;
}

/* "Kigali rejects this.": says nothing of what is denied, and so is of what was in the news. */
bool ent__is_bare_denial(ent_slice text) {
  uint64_t stems[MOST_WORDS];
  return text.size < 40 && stems_of(text, stems) == 0;
}
