/* In: a network. Out: its tables as text or JSON. */
#include "analyse/network.h"

const char *ent_tie_name(const ent_tie *tie) {
  if (tie->sign) return tie->sign > 0 ? "friends" : "foes";
  return tie->positive > 0 && tie->negative > 0 ? "mixed" : "weak";
}

static ent_slice name(const ent_network *network, uint32_t state) {
  return network->names[state];
}

/* The one tie of a triad whose sign stands alone; 3 if all are alike. */
static int odd_tie(const ent_network *network, const ent_triad *t) {
  int signs[3], sum = 0;
  for (int i = 0; i < 3; i++) sum += signs[i] = network->ties[t->ties[i]].sign;
  for (int i = 0; i < 3; i++)
    if ((sum == 1 && signs[i] < 0) || (sum == -1 && signs[i] > 0)) return i;
  return 3;
}

void ent_triad_say(ent_strbuf *out, const ent_network *network, const ent_triad *t) {
  int odd = odd_tie(network, t);
  const ent_tie *tie = &network->ties[t->ties[odd < 3 ? odd : 0]];
  uint32_t third = t->states[0];
  for (int i = 1; i < 3; i++)
    if (third == tie->a || third == tie->b) third = t->states[i];
  ent_slice a = name(network, tie->a), b = name(network, tie->b), c = name(network, third);
  if (odd == 3 && t->balanced)
    ent_strbuf_printf(out, "%.*s, %.*s and %.*s are friends of each other", ENT_FMT(a), ENT_FMT(b),
                      ENT_FMT(c));
  else if (odd == 3)
    ent_strbuf_printf(out, "%.*s, %.*s and %.*s are foes of each other (balanced only in the "
                           "weak sense)", ENT_FMT(a), ENT_FMT(b), ENT_FMT(c));
  else if (t->balanced)
    ent_strbuf_printf(out, "%.*s and %.*s are friends and have %.*s as their foe", ENT_FMT(a),
                      ENT_FMT(b), ENT_FMT(c));
  else
    ent_strbuf_printf(out, "%.*s and %.*s are foes, yet both are friends of %.*s", ENT_FMT(a),
                      ENT_FMT(b), ENT_FMT(c));
}

static void triad_cites(ent_strbuf *out, const ent_network *network, const ent_triad *t) {
  for (int i = 0; i < 3; i++) {
    const ent_tie *tie = &network->ties[t->ties[i]];
    ent_strbuf_printf(out, "%s%.*s-%.*s %c", i ? ", " : "", ENT_FMT(network->states[tie->a]),
                      ENT_FMT(network->states[tie->b]), tie->sign > 0 ? '+' : '-');
    ent_cite_list_write(out, tie->cites);
  }
}

static void table_ties(ent_strbuf *out, const ent_network *network) {
  ent_strbuf_printf(out, "\nTies\n  %-6s %-6s %-8s %8s %8s %6s  evidence\n", "state", "state",
                    "sign", "positive", "negative", "items");
  for (uint32_t i = 0; i < network->tie_count; i++) {
    const ent_tie *t = &network->ties[i];
    ent_strbuf_printf(out, "  %-6.*s %-6.*s %-8s %8.2f %8.2f %6u  ", ENT_FMT(network->states[t->a]),
                      ENT_FMT(network->states[t->b]), ent_tie_name(t), t->positive,
                      t->negative, t->items);
    ent_cite_list_write(out, t->cites);
    ent_strbuf_putc(out, '\n');
  }
}

static void table_triads(ent_strbuf *out, const ent_network *network) {
  for (int balanced = 0; balanced < 2; balanced++) {
    bool titled = false;
    for (uint32_t i = 0; i < network->triad_count; i++) {
      const ent_triad *t = &network->triads[i];
      if (t->balanced != (balanced == 1)) continue;
      if (!titled) ent_strbuf_puts(out, balanced ? "\nBalanced triads\n" : "\nUnbalanced triads\n");
      titled = true;
      ent_strbuf_puts(out, "  ");
      ent_triad_say(out, network, t);
      ent_strbuf_puts(out, ". ");
      triad_cites(out, network, t);
      ent_strbuf_putc(out, '\n');
    }
  }
}

static bool has_tie(const ent_network *network, uint32_t state) {
  for (uint32_t i = 0; i < network->tie_count; i++)
    if (network->ties[i].a == state || network->ties[i].b == state) return true;
  return false;
}

/* Members of a community that have ties at all; returns how many. */
static uint32_t members(ent_strbuf *out, const ent_network *network, uint32_t number, bool json) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < network->state_count; i++) {
    if (network->community[i] != number || !has_tie(network, i)) continue;
    if (out && count) ent_strbuf_puts(out, json ? "," : ", ");
    if (out && json) ent_strbuf_json(out, network->states[i]);
    else if (out) ent_strbuf_add(out, name(network, i));
    count++;
  }
  return count;
}

void ent_network_write_table(ent_strbuf *out, const ent_network *network) {
  uint32_t shown = 0;
  ent_strbuf_printf(out, "Network of states: %u ties from %u items; %u triads, %u unbalanced\n",
                    network->tie_count, network->items, network->unbalanced + network->balanced,
                    network->unbalanced);
  if (network->undated)
    ent_strbuf_printf(out, "left out: %u undated items\n", network->undated);
  if (!network->tie_count) return;
  table_ties(out, network);
  table_triads(out, network);
  ent_strbuf_printf(out, "\nCommunities (signed modularity %.3f)\n", network->modularity);
  for (uint32_t k = 0; k < network->community_count; k++) {
    if (!members(NULL, network, k, false)) continue;
    ent_strbuf_printf(out, "  %u  ", ++shown);
    members(out, network, k, false);
    ent_strbuf_putc(out, '\n');
  }
  ent_strbuf_puts(out, "\nEvidence\n");
  ent_cites_write_text(out, &network->cites);
}

static void json_cites(ent_strbuf *out, ent_cite_list list) {
  ent_strbuf_puts(out, "\"evidence\":[");
  for (uint32_t i = 0; i < list.count; i++)
    ent_strbuf_printf(out, i ? ",%u" : "%u", list.numbers[i]);
  ent_strbuf_puts(out, "]}");
}

static void json_ties(ent_strbuf *out, const ent_network *network) {
  ent_strbuf_puts(out, "\"ties\":[");
  for (uint32_t i = 0; i < network->tie_count; i++) {
    const ent_tie *t = &network->ties[i];
    ent_strbuf_printf(out, "%s\n{\"states\":[", i ? "," : "");
    ent_strbuf_json(out, network->states[t->a]);
    ent_strbuf_putc(out, ',');
    ent_strbuf_json(out, network->states[t->b]);
    ent_strbuf_printf(out, "],\"sign\":%d,\"positive\":%.6g,\"negative\":%.6g,\"items\":%u,",
                      t->sign, t->positive, t->negative, t->items);
    json_cites(out, t->cites);
  }
  ent_strbuf_puts(out, "],");
}

static void json_triads(ent_strbuf *out, const ent_network *network) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  ent_strbuf_puts(out, "\"triads\":[");
  for (uint32_t i = 0; i < network->triad_count; i++) {
    const ent_triad *t = &network->triads[i];
    ent_strbuf_clear(&text);
    ent_triad_say(&text, network, t);
    ent_strbuf_printf(out, "%s\n{\"states\":[", i ? "," : "");
    for (int k = 0; k < 3; k++) {
      if (k) ent_strbuf_putc(out, ',');
      ent_strbuf_json(out, network->states[t->states[k]]);
    }
    ent_strbuf_printf(out, "],\"balanced\":%s,\"strength\":%.6g,\"why\":",
                      t->balanced ? "true" : "false", t->strength);
    ent_strbuf_json(out, ent_strbuf_slice(&text));
    ent_strbuf_printf(out, ",\"ties\":[%u,%u,%u]}", t->ties[0], t->ties[1], t->ties[2]);
  }
  ent_strbuf_puts(out, "],");
  ent_strbuf_free(&text);
}

void ent_network_write_json(ent_strbuf *out, const ent_network *network) {
  uint32_t shown = 0;
  ent_strbuf_printf(out, "{\"items\":%u,\"undated\":%u,\"unbalanced\":%u,\"balanced\":%u,",
                    network->items, network->undated, network->unbalanced, network->balanced);
  json_ties(out, network);
  json_triads(out, network);
  ent_strbuf_printf(out, "\"modularity\":%.6g,\"communities\":[", network->modularity);
  for (uint32_t k = 0; k < network->community_count; k++) {
    if (!members(NULL, network, k, true)) continue;
    ent_strbuf_puts(out, shown++ ? ",[" : "[");
    members(out, network, k, true);
    ent_strbuf_putc(out, ']');
  }
  ent_strbuf_puts(out, "],\"evidence\":");
  ent_cites_write_json(out, &network->cites);
  ent_strbuf_puts(out, "}\n");
}
