// A dispute or agreement: who stands where on it, and all that is told of it.
import { fill, h, link, name } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { go, href, type Place } from "../router";
import { combobox } from "../parts/combobox";
import { itemLink, tellMore } from "../parts/evidence";
import { topics as findTopics } from "../parts/find";
import { empty, section, title, waiting } from "../parts/frame";
import { symbol, tone } from "../parts/marks";
import { capital, codeWords, dateWords, intervalWords, partyNames, plural } from "../words";

export async function topic(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  const called = place.parts[0] ?? "";
  title(called || "Topic");
  const other = combobox({ id: "other-topic", label: called ? "Another topic" : "Topic", hideLabel: Boolean(called), placeholder: called ? "Another topic" : "e.g. Kashmir", find: findTopics, chosen: (choice) => go(href("topic", [choice.value])) });
  const head = h("div", { class: "title-row" }, h("h1", { dir: "auto" }, called || "Disputes and agreements"), other);
  if (!called) { fill(root, head); return; }
  fill(root, head, waiting());
  const missing = (error: unknown) => { if (error instanceof server.Refusal && error.status === 404) return null; throw error; };
  const [positions, items] = await Promise.all([
    server.get<api.PositionsAnswer>("positions", { topic: called }, signal).catch(missing),
    server.get<api.ItemsAnswer>("items", { topic: called, limit: 200, order: "oldest" }, signal).catch(missing)]);
  if (signal.aborted) return;
  const extra = new Map((positions?.positions ?? []).map((one) => [one.item, one.evidence]));
  tellMore((item) => (extra.get(item) ?? []).map((number) => positions?.evidence[number - 1]).filter((one) => one !== undefined));
  if (!positions?.positions.length && !items?.items.length) {
    fill(root, head, empty("Nothing on this topic", "Find another one above, or ", link(href("search", [], { q: called }), {}, "search for its words"), "."));
    return;
  }
  const kinds = [...new Set((positions?.positions ?? []).map((one) => one.relation))];
  fill(root, head,
    positions?.positions.length ? section("positions", "Who stands where", null, h("div", { class: "columns" }, kinds.map((kind) => h("div", { class: "stance" }, h("h3", {}, symbol(tone({ kind: "relation", relation: kind, quad: null, cameo: null, modality: "ongoing" })), " ", capital(codeWords(kind))),
      h("ul", { class: "ranking" }, positions.positions.filter((one) => one.relation === kind).map((one) => h("li", {},
        itemLink(one.item, { }, name(positions.names[one.actor] ?? one.actor), one.recipient.length ? [" → ", name(partyNames(one.recipient, positions.names))] : "", one.topic && one.topic !== called ? [" (", name(one.topic), ")"] : ""),
        h("span", { class: "quiet" }, `${intervalWords(one.date_from, one.date_to)} · ${plural(one.independent, "source")}${one.speaker ? ` · says ${one.speaker}` : ""}${one.modality === "denied" ? " · denied" : ""}`)))))))) : null,
    items?.items.length ? section("items", "All that is told of it", null, h("div", { class: "lines" }, h("ul", {}, items.items.map((one) => h("li", {},
      h("span", { class: "when" }, dateWords(one.date)), h("span", {}, symbol(tone(one)), " ", itemLink(one.item, { dir: "auto", id: `line-${one.item}` }, one.statement), " ", h("span", { class: "quiet" }, plural(one.independent, "source")))))))) : null);
}
