// The signed network of states, its balanced and unbalanced triads, and what they rest on.
import { fill, h, link, name, type Child } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { change, href, note, type Place } from "../router";
import { Graph, SIGNS, type Chosen } from "../charts/graph";
import { quotation, quotedEvidence, tellMore } from "../parts/evidence";
import { chips, period, periodChip } from "../parts/filters";
import { button, empty, failure, menu, section, title, waiting } from "../parts/frame";
import { balance } from "../parts/marks";
import { csv, savePng, saveSvg, saveText } from "../parts/save";
import { partyNames, plural } from "../words";

type Tie = api.NetworkAnswer["ties"][number];

/** Triads of a kind that the overview lists. */
const TRIADS = 20;

export async function network(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  title("Network");
  tellMore(() => []);
  fill(root, waiting());
  let answer: api.NetworkAnswer | null = null;
  try {
    answer = await server.get<api.NetworkAnswer>("network", { from: place.query.get("from"), to: place.query.get("to"), top: place.query.get("top") ?? 60, triads: TRIADS, evidence: "none" }, signal);
  } catch (error) {
    if (!(error instanceof server.Refusal) || error.status !== 404) throw error;
  }
  if (signal.aborted) return;
  const head = [h("div", { class: "title-row" }, h("h1", {}, "Network of states")), h("div", { class: "bar" }, period(place.query)), chips(periodChip(place.query))];
  if (!answer?.ties.length) {
    fill(root, head, empty("No two states are tied", place.query.get("from") || place.query.get("to")
      ? h("p", {}, h("button", { type: "button", onclick: () => change({ from: null, to: null }) }, "Show all of the time"))
      : ["Read more documents into the record, see ", link("/documents", {}, "Documents"), "."]));
    return;
  }
  new View(root, place, answer, signal).draw(head);
}

class View {
  private readonly names: Record<string, string>;
  private readonly graph: Graph;
  private readonly side = h("div", { class: "details", "aria-live": "polite" });

  constructor(private readonly root: HTMLElement, private readonly place: Place, private readonly answer: api.NetworkAnswer, private readonly signal: AbortSignal) {
    this.names = Object.fromEntries(answer.states.map((state) => [state.entity, state.name]));
    this.graph = new Graph(answer, (state) => this.choose({ state }), (tie) => this.choose({ tie }));
  }

  private called(entity: string): HTMLElement { return name(this.names[entity] ?? entity); }

  draw(head: Child): void {
    const { answer } = this;
    const foes = answer.ties.filter((tie) => tie.sign < 0).length, friends = answer.ties.filter((tie) => tie.sign > 0).length;
    const line = (sign: string, words: string) => h("li", {}, h("i", { class: `stroke ${sign}` }), words);
    fill(this.root, head,
      h("p", { class: "lead" }, `${plural(answer.states.length, "state")}, ${plural(answer.ties.length, "tie")}: ${friends} friendly, ${foes} hostile, ${answer.ties.length - friends - foes} mixed or weak.`,
        answer.states_total && answer.states_total > answer.states.length ? [` The ${answer.states.length} most closely tied of ${answer.states_total}. `, h("button", { type: "button", class: "plain", onclick: () => change({ top: "150" }) }, "Show more")] : ""),
      h("div", { class: "split" },
        section("graph", "Friends and foes", menu("Save the network", ["SVG", () => saveSvg(this.graph.svg, "network")], ["PNG", () => void savePng(this.graph.svg, "network")], ["Ties as CSV", () => this.saveTies()]),
          h("ul", { class: "legend", "aria-label": "Lines" }, line("friends", "friends"), line("foes", "foes"), line("mixed", "mixed or weak"), h("li", {}, h("i", { class: "ring" }), "colour of ring: community")),
          this.graph.element),
        section("details", "In detail", null, this.side)),
      section("ties", "All ties", null, this.table()));
    const { query } = this.place, tie = query.get("tie")?.split(","), triad = query.get("triad");
    const index = tie ? answer.ties.findIndex((one) => tie.includes(one.states[0]!) && tie.includes(one.states[1]!)) : -1;
    this.tell(index >= 0 ? { tie: index } : triad ? { triad: triad.split(",") } : query.get("state") ? { state: query.get("state")! } : null);
  }

  private choose(chosen: Chosen): void {
    note({ tie: chosen?.tie !== undefined ? this.answer.ties[chosen.tie]!.states.join(",") : null, state: chosen?.state ?? null,
      triad: chosen?.triad?.join(",") ?? null });
    this.tell(chosen);
  }

  private tell(chosen: Chosen): void {
    this.graph.choose(chosen);
    const { answer } = this;
    const back = h("p", {}, button("Back to the overview", null, () => this.choose(null), { class: "plain" }));
    if (chosen?.tie !== undefined) {
      const tie = answer.ties[chosen.tie]!;
      fill(this.side, back, this.tie(tie, null, this.quoted(tie.states, ({ ties, evidence }) => ties.flatMap((one) => quotations(one, evidence)))));
    } else if (chosen?.triad) {
      fill(this.side, back, h("h3", {}, this.list(chosen.triad)), this.quoted(chosen.triad, ({ ties, triads, evidence }) => [
        triads.map((triad) => h("p", {}, h("span", { class: `badge ${triad.balanced ? "" : "warn"}` }, triad.balanced ? "balanced" : "unbalanced"), " ", triad.why, ".")),
        ties.map((tie) => this.tie(tie, null, quotations(tie, evidence)))]));
    } else if (chosen?.state) {
      const ties = answer.ties.map((tie, index) => ({ tie, index })).filter(({ tie }) => tie.states.includes(chosen.state!)).sort((a, b) => b.tie.items - a.tie.items);
      fill(this.side, back, h("h3", {}, this.called(chosen.state)), h("p", {}, link(href("world", [chosen.state]), {}, "In the world"), ` · ${plural(ties.length, "tie")}`), ties.map(({ tie, index }) => this.tie(tie, chosen.state!, [" · ", button("evidence", null, () => this.choose({ tie: index }), { class: "plain" })])));
    } else this.overview();
  }

  private list(states: string[]): Child {
    return states.map((state, index) => [index ? (index === states.length - 1 ? " and " : ", ") : "", this.called(state)]);
  }

  /** What the ties among these states rest on, when the server has told it. */
  private quoted(states: string[], draw: (found: api.NetworkAnswer) => Child): HTMLElement {
    const { query } = this.place, told = h("div", {}, waiting());
    server.get<api.NetworkAnswer>("network", { states: states.join(","), from: query.get("from"), to: query.get("to") }, this.signal)
      .then((found) => fill(told, draw(found)))
      .catch((error: unknown) => { if (!this.signal.aborted) fill(told, failure(error)); });
    return told;
  }

  /** The tie, as it is seen from one of its states or from outside, and what is told beside it. */
  private tie(tie: Tie, seenFrom: string | null, beside: Child): HTMLElement {
    const other = seenFrom ? tie.states.find((state) => state !== seenFrom)! : null;
    const line = h("p", { class: "quiet" }, `${plural(tie.items, "item")} · weight +${tie.positive.toFixed(1)}, −${tie.negative.toFixed(1)} · `, link(href("dossier", tie.states), {}, "dossier"), other ? beside : null);
    return h("div", { class: "tie-told" },
      h("h4", {}, other ? this.called(other) : this.list(tie.states), " ", h("span", { class: `badge ${tie.sign < 0 ? "warn" : ""}` }, SIGNS[tie.sign])),
      balance(tie.positive, tie.negative), line, other ? null : beside);
  }

  private overview(): void {
    const { answer } = this;
    const show = (balanced: boolean, all: number, none: string) => {
      const found = answer.triads.filter((triad) => triad.balanced === balanced);
      return found.length ? h("ul", { class: "triads" }, found.map((triad) => h("li", {},
        h("button", { type: "button", class: "line-button", onclick: () => this.choose({ triad: triad.states }) }, triadMark(triad.ties.map((tie) => answer.ties[tie]?.sign ?? 0)), " ", this.list(triad.states)), h("span", { class: "quiet" }, triad.why))),
      all > found.length ? h("li", { class: "quiet" }, `and ${all - found.length} more`) : null) : h("p", { class: "quiet" }, none);
    };
    fill(this.side, h("p", { class: "quiet" }, "Choose a state or a line to see what it rests on."),
      h("h3", {}, `Unbalanced triads (${answer.unbalanced})`), h("p", { class: "quiet hint" }, "Under strain: the friend of a friend is a foe, or three are all foes."), show(false, answer.unbalanced, "None: every three that are tied agree on friend and foe."),
      h("h3", {}, `Balanced triads (${answer.balanced})`), show(true, answer.balanced, "No three states are all tied."),
      h("h3", {}, `Communities (${answer.communities.length})`), h("ul", { class: "communities" }, answer.communities.map((states, index) => h("li", {}, h("i", { class: `ring community-${index % 8}`, "aria-hidden": "true" }), name(partyNames(states, this.names))))),
      answer.undated ? h("p", { class: "quiet" }, `${plural(answer.undated, "undated item")} left out of this period.`) : null);
  }

  private rows(): Array<Array<string | number>> {
    return this.answer.ties.map((tie) => [this.names[tie.states[0]!] ?? tie.states[0]!, this.names[tie.states[1]!] ?? tie.states[1]!, SIGNS[tie.sign] ?? "", +tie.positive.toFixed(2), +tie.negative.toFixed(2), tie.items]);
  }

  /** Written when it is opened. */
  private table(): HTMLElement {
    const details = h("details", {}, h("summary", {}, `The ${plural(this.answer.ties.length, "tie")} as a table`));
    details.addEventListener("toggle", () => {
      if (details.childElementCount > 1) return;
      details.append(h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Ties" }, h("table", {},
        h("thead", {}, h("tr", {}, ["State", "State", "Tie", "Friendly weight", "Hostile weight", "Items"].map((words) => h("th", { scope: "col" }, words)))),
        h("tbody", {}, this.rows().map((row, index) => h("tr", {}, row.map((cell, column) => (column === 0 ? h("th", { scope: "row" }, link(href("dossier", this.answer.ties[index]!.states), {}, name(String(cell)))) : h("td", {}, column === 1 ? name(String(cell)) : cell)))))))));
    });
    return details;
  }

  private saveTies(): void {
    saveText(csv([["first", "second", "tie", "positive", "negative", "items"], ...this.rows()]), "network.csv", "text/csv");
  }
}

/** The sentences that stand for the tie. */
function quotations(tie: Tie, evidence: api.Evidence[]): Child {
  return tie.evidence.map((number) => { const one = evidence[number - 1]; return one ? quotation(quotedEvidence(one)) : null; });
}

/** Three lines in small: solid friends, dashed foes. */
function triadMark(signs: number[]): HTMLElement {
  return h("span", { class: "triad-mark", "aria-hidden": "true" }, signs.map((sign) => h("i", { class: `stroke ${sign > 0 ? "friends" : sign < 0 ? "foes" : "mixed"}` })));
}
