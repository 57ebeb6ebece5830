// The start: what the record holds, and the first steps into it.
import { fill, h, link, name } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { go, href } from "../router";
import { combobox } from "../parts/combobox";
import { states as findStates, topics as findTopics } from "../parts/find";
import { empty, title, waiting } from "../parts/frame";
import { balance } from "../parts/marks";
import { intervalWords, plural } from "../words";

export async function home(root: HTMLElement, signal: AbortSignal): Promise<void> {
  title("entente");
  fill(root, waiting());
  const info = await server.info(true);
  if (!info.documents) {
    fill(root, h("h1", {}, "The record of relations between states"),
      empty("This record is empty", info.write ? link("/documents", {}, "Add documents")
        : ["Read documents into it: ", h("code", {}, `entente read ${info.record} FILES`), ", or start ", h("code", {}, `entente serve ${info.record} --write`), " and drop them here."]));
    return;
  }
  const [network, topics] = await Promise.all([
    server.get<api.NetworkAnswer>("network", { top: 60, triads: 0, evidence: "none" }, signal).catch(() => null),
    server.get<api.TopicsAnswer>("topics", { limit: 14 }, signal)]);
  if (signal.aborted) return;
  const names = Object.fromEntries((network?.states ?? []).map((state) => [state.entity, state.name]));
  const pairs = (network?.ties ?? []).toSorted((a, b) => b.items - a.items).slice(0, 12);
  let first: { value: string; label: string } | null = null;
  const chosen = h("p", { class: "chosen-first", "aria-live": "polite" });
  const second = combobox({ id: "home-second", label: "and", placeholder: "e.g. Pakistan", find: findStates,
    chosen: (choice) => { if (first) go(href("dossier", [first.value, choice.value])); else go(href("dossier", [choice.value])); },
    cleared: () => { if (first) go(href("dossier", [first.value])); } });
  const start = combobox({ id: "home-first", label: "What is between", placeholder: "e.g. Azerbaijan", find: findStates,
    chosen: (choice) => {
      first = choice;
      (document.getElementById("home-first") as HTMLInputElement).value = choice.label;
      fill(chosen, "Or ", link(href("dossier", [choice.value]), {}, "all about ", name(choice.label)), ", or ", link(href("world", [choice.value]), {}, name(choice.label), " on the map"));
      document.getElementById("home-second")?.focus();
    } });
  fill(root,
    h("div", { class: "hero" }, h("h1", {}, "Who did what to whom, and who says so"),
      h("p", { class: "lead" }, `${plural(info.items, "statement")} on relations between states, from ${plural(info.documents, "document")}`,
        info.from ? `, ${intervalWords(`${info.from.slice(0, 4)}-01-01`, `${(info.to ?? info.from).slice(0, 4)}-12-31`)}` : "", ". Each can be followed to its sentence."),
      h("form", { class: "between", onsubmit: (event: Event) => event.preventDefault() }, start, second), chosen),
    info.settled ? null : h("p", { class: "notice", role: "status" }, "Some documents still wait to be settled; counts may change."),
    h("div", { class: "columns" },
      h("section", { class: "card", "aria-labelledby": "pairs-title" }, h("header", {}, h("h2", { id: "pairs-title" }, "Pairs with most to tell")),
        h("ul", { class: "pairs" }, pairs.map((pair) => h("li", {}, link(href("dossier", pair.states), {}, name(names[pair.states[0]!] ?? pair.states[0]!), " – ", name(names[pair.states[1]!] ?? pair.states[1]!)),
          h("span", { class: "quiet" }, plural(pair.items, "item")), balance(pair.positive, pair.negative))))),
      h("section", { class: "card", "aria-labelledby": "topics-title" }, h("header", {}, h("h2", { id: "topics-title" }, "Disputes and agreements")),
        combobox({ id: "home-topic", label: "Find a topic", hideLabel: true, placeholder: "Find a topic", find: findTopics, chosen: (choice) => go(href("topic", [choice.value])) }),
        h("ul", { class: "tags" }, topics.topics.map((topic) => h("li", {}, link(href("topic", [topic.topic]), { class: "chip" }, name(topic.topic), h("small", {}, ` ${topic.items}`))))))),
    h("dl", { class: "tiles" },
      [["Documents", info.documents, "/documents"], ["Events", info.events, "/search?kind=event"], ["Lasting relations", info.relations, "/search?kind=relation"], ["Figures", info.measures, "/search?kind=measure"]].map(([label, count, to]) =>
        h("div", { class: "tile" }, h("dt", {}, label as string), h("dd", {}, link(to as string, {}, h("b", {}, Number(count).toLocaleString("en"))))))));
}
