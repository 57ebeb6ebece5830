// What the record knows of one state, of the relation of two or more, or of a topic: in short, over
// time, in figures, in positions, in what its sources disagree on, and line by line. Everything opens the
// sentences it rests on. What lies below the first screen is drawn after it.
import { fill, h, link, name, type Child } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { change, go, href, remember, type Place } from "../router";
import { figureChart } from "../charts/figure";
import { Timeline, type Lane, type Mark } from "../charts/timeline";
import { combobox } from "../parts/combobox";
import { itemLink, openItem, quotation, quotedEvidence, tellMore, discrepancyVerdict } from "../parts/evidence";
import { chips, period, periodChip } from "../parts/filters";
import { states as findStates, stateNames, topics as findTopics } from "../parts/find";
import { empty, Later, menu, section, shortened, title, waiting } from "../parts/frame";
import { balance, caveats, legend, symbol, tone } from "../parts/marks";
import { csv, savePng, saveSvg, saveText } from "../parts/save";
import { capital, codeWords, dateWords, dayTime, documentTitle, endWordsOf, intervalWords, isVague, partyNames, plural, timeDay, valueInWords } from "../words";
import { Tone } from "./tone";

type Line = api.Line;

/** Sentences a line leads to; the rest stand in its evidence. */
const REFS = 6;

/** What a dossier is asked for; /topic/X is the one without states. */
interface Asked { states: string[]; topic: string | null; from: string | null; to: string | null }

function asked(place: Place): Asked {
  const { view, parts, query } = place;
  return { states: view === "topic" ? [] : [...new Set(parts.flatMap((part) => part.split(",")))].filter(Boolean), topic: (view === "topic" ? parts[0] : query.get("topic")) || null,
    from: query.get("from"), to: query.get("to") };
}

function address({ states, topic, from, to }: Asked): string {
  return states.length || !topic ? href("dossier", states, { topic, from, to }) : href("topic", [topic], { from, to });
}

export async function dossier(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  const wanted = asked(place);
  if (!wanted.states.length && !wanted.topic) { choose(root, wanted); return; }
  if (!root.querySelector(".dossier")) fill(root, waiting());
  let answer: api.Dossier;
  try {
    answer = await server.get<api.Dossier>("dossier", { ...wanted, states: wanted.states.join(",") }, signal);
  } catch (error) {
    if (!(error instanceof server.Refusal) || ![400, 404].includes(error.status)) throw error;
    await nothing(root, wanted, place, signal);
    return;
  }
  if (signal.aborted) return;
  const view = new View(root, place, wanted, answer, signal);
  if (view.empty) await nothing(root, wanted, place, signal);
  else view.draw();
}

function choose(root: HTMLElement, wanted: Asked): void {
  title("Dossier");
  fill(root, h("h1", {}, "Dossier"),
    h("p", { class: "lead" }, "Choose a state, or two or more to see what the record knows of their relation; or a dispute, a war, an agreement."), picker(wanted, {}));
}

function picker(wanted: Asked, names: Record<string, string>): HTMLElement {
  const { states, topic } = wanted, without = (state: string) => states.filter((one) => one !== state);
  const chip = (called: string, then: Asked) => h("span", { class: "chip state" }, name(called),
    h("button", { type: "button", "aria-label": `Take ${called} out`, title: "Take out", onclick: () => go(address(then)) }, "×"));
  return h("div", { class: "picker" },
    states.map((state) => chip(names[state] ?? state, { ...wanted, states: without(state) })),
    combobox({ id: "add-state", label: states.length ? "Add a state" : "State", hideLabel: states.length + Number(Boolean(topic)) > 0, placeholder: states.length || topic ? "Add a state" : "e.g. Azerbaijan", find: findStates,
      chosen: (choice) => go(address({ ...wanted, states: [...without(choice.value), choice.value] })) }),
    topic ? chip(topic, { ...wanted, topic: null }) : null,
    combobox({ id: "topic", label: "Topic", hideLabel: states.length + Number(Boolean(topic)) > 0, placeholder: topic ? "Another topic" : states.length ? "Only on a topic" : "e.g. Kashmir", find: findTopics,
      chosen: (choice) => go(address({ ...wanted, topic: choice.value })) }));
}

async function nothing(root: HTMLElement, wanted: Asked, place: Place, signal: AbortSignal): Promise<void> {
  const { states, topic } = wanted, names = Object.fromEntries(await stateNames()), limited = periodChip(place.query);
  if (signal.aborted) return;
  title("Dossier");
  const heading = limited.length ? "Nothing in this period" : topic && states.length ? "The record knows nothing of them on this topic" : topic ? "Nothing on this topic"
    : states.length > 1 ? "The record knows nothing of these states together" : "The record knows nothing of this state";
  fill(root, h("h1", {}, called(wanted, names)), picker(wanted, names), chips(limited),
    empty(heading,
      limited.length ? h("p", {}, h("button", { type: "button", onclick: () => change({ from: null, to: null }) }, "Show all of the time")) : null,
      topic && states.length ? h("p", {}, link(address({ ...wanted, topic: null }), {}, "Show all topics"), ".") : null,
      states.length > 1 ? h("p", {}, "Look at one of them alone: ", states.map((state, index) => [index ? ", " : "", link(address({ ...wanted, states: [state] }), {}, name(names[state] ?? state))]), ".") : null,
      topic ? h("p", {}, link(href("search", [], { q: topic }), {}, "Search for its words"), ".") : null,
      h("p", {}, "Or add documents that speak of them: ", h("code", {}, "entente read RECORD FILES"), ", or ", link("/documents", {}, "Documents"), ".")));
}

/** "Azerbaijan and Pakistan: Kashmir", with each name's own direction. */
function called({ states, topic }: Asked, names: Record<string, string>): Child[] {
  return [...states.map((state, index) => [index ? (index === states.length - 1 ? " and " : ", ") : "", name(names[state] ?? state)]),
    topic ? [states.length ? ": " : "", name(states.length ? topic : capital(topic))] : ""];
}

class View {
  private readonly names: Record<string, string>;
  private readonly evidence: api.Evidence[];
  private readonly lines: Line[];
  private readonly later: Later;
  private timeline: Timeline | null = null;

  constructor(private readonly root: HTMLElement, private readonly place: Place, private readonly wanted: Asked, private readonly answer: api.Dossier, private readonly signal: AbortSignal) {
    this.names = { ...answer.names_of };
    wanted.states.forEach((state, index) => { this.names[state] = answer.names[index] ?? state; });
    this.evidence = answer.evidence;
    this.lines = answer.sections.flatMap((one) => one.lines);
    this.later = new Later(signal);
    const refs = new Map(this.lines.map((line) => [line.item, line.refs]));
    tellMore((item) => (refs.get(item) ?? []).map((ref) => this.evidence[ref - 1]).filter((one) => one !== undefined));
  }

  get empty(): boolean { return !this.lines.length; }

  private get file(): string {
    return [...this.wanted.states, this.wanted.topic ?? ""].filter(Boolean).join("-").replaceAll(/[^\p{L}\d-]+/gu, "_");
  }

  draw(): void {
    const { answer, wanted, lines } = this, { states, topic } = wanted;
    title([partyNames(states, this.names), topic].filter(Boolean).join(": "));
    const positions = lines.filter((line) => line.kind === "relation" && line.topic && /_ON$|RECOGNISES|CLAIMS|MEDIATES|OCCUPIES|GUARANTEES/.test(line.relation ?? ""));
    const parts: Array<[string, string, boolean, () => HTMLElement | Promise<HTMLElement | null> | null]> = [
      ["timeline", "Timeline", true, () => this.timelineCard()],
      ["tone", "Tone", lines.some((line) => line.kind === "event"), () => this.toneCard()],
      ["company", "With whom", states.length === 1 && !topic, () => this.company()],
      ["figures", "Figures", answer.figures.length > 0, () => this.figures()],
      ["positions", "Positions", positions.length > 0, () => (topic && !states.length ? this.stances(topic) : this.positions(positions))],
      ["differ", "Where sources differ", answer.discrepancies.length > 0, () => this.differences()],
      ["lines", "Line by line", true, () => this.record()]];
    const there = parts.filter(([, , is]) => is);
    fill(this.root, h("div", { class: "dossier" },
      h("div", { class: "title-row" }, h("h1", {}, called(wanted, this.names)), this.exports()),
      h("div", { class: "bar" }, picker(wanted, this.names), period(this.place.query)),
      chips(periodChip(this.place.query)),
      this.summary(),
      h("nav", { class: "contents", "aria-label": "On this page" }, there.map(([id, words]) =>
        h("a", { href: `#${id}`, onclick: (event: Event) => { event.preventDefault(); this.jump(id); } }, words))),
      there.map(([, , , draw]) => this.later.add(draw))));
    this.later.start();
  }

  private exports(): HTMLElement {
    const { wanted } = this, { states, topic, from, to } = wanted;
    const of = (format: string) => server.address("dossier", { ...wanted, states: states.join(","), format });
    const file = (format: string, extension: string) => () => h("a", { href: of(format), download: `${this.file}.${extension}` }).click();
    // the filter of reports knows a state and one that it is with
    const reports = (format: string) => server.address("export", { format, state: states[0], with: states[1], topic, from, to });
    return menu("Export", ["Dossier as Markdown", file("markdown", "md")], ["Dossier as one HTML file", file("html", "html")], ["Dossier as text", file("text", "txt")], ["Dossier as JSON", file("json", "json")],
      ...(states.length <= 2 ? [["Reports as CSV", reports("csv")], ["Reports as JSON Lines", reports("jsonl")]] as Array<[string, string]> : []),
      ["Print", () => window.print()]);
  }

  private jump(id: string): void {
    this.later.finish();
    const target = document.getElementById(id);
    target?.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    const heading = target?.querySelector<HTMLElement>("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  private summary(): HTMLElement {
    const { summary, documents, independent, discrepancies } = this.answer;
    const quads = summary.quads, all = quads.reduce((sum, count) => sum + count, 0);
    const cooperative = (quads[0] ?? 0) + (quads[1] ?? 0);
    const grave = discrepancies.filter((one) => one.verdict === "conflicts" || one.verdict === "denied").length;
    const tile = (label: string, value: Child, told: Child) => h("div", { class: "tile" }, h("dt", {}, label), h("dd", {}, h("b", {}, value), h("span", {}, told)));
    return h("section", { class: "summary", "aria-label": "In short" },
      h("dl", { class: "tiles" },
        tile("The record", plural(summary.items, "statement"), `from ${plural(documents, "document")}${independent < documents ? `, ${independent} independent` : ""}${this.answer.left_out ? `; ${plural(this.answer.left_out, "further statement")}, told by fewer sources, left out` : ""}`),
        tile("Time", summary.from ? intervalWords(`${summary.from.slice(0, 4)}-01-01`, `${(summary.to ?? summary.from).slice(0, 4)}-12-31`) : "undated", summary.undated ? `${summary.undated} undated` : "all dated"),
        tile("Tone of events", all ? `${Math.round((cooperative / all) * 100)} % cooperation` : "no events",
          all ? [quadBar(quads), summary.goldstein_mean === null ? "" : `mean Goldstein score ${summary.goldstein_mean > 0 ? "+" : ""}${summary.goldstein_mean.toFixed(1).replace("-", "−")}`] : "only lasting relations and figures"),
        tile("Sources differ", discrepancies.length ? `on ${plural(discrepancies.length, "point")}` : "nowhere", discrepancies.length ? (grave ? `${grave} in conflict` : "none in conflict") : "as far as compared")),
      summary.lines.length ? h("ul", { class: "gist" }, summary.lines.map((line) => {
        const told = this.lines.find((one) => line.includes(one.statement));
        const words = `${capital(valueInWords(line, this.names))}${/[.!?]$/.test(line) ? "" : "."}`;
        return h("li", { dir: "auto" }, told ? itemLink(told.item, {}, words)
          : /^Sources differ/.test(line) ? h("a", { class: "line-button", href: "#differ", onclick: (event: Event) => { event.preventDefault(); this.jump("differ"); } }, words) : words);
      })) : null);
  }

  private mark(line: Line): Mark {
    const { date, ended } = line;
    const lasting = line.kind === "relation" || (line.kind === "event" && date?.precision === "range" && !isVague(date));
    const open = line.kind === "relation" && line.modality === "ongoing" && Boolean(date?.from) && date?.precision !== "range";
    const end = ended?.to ?? ended?.from ?? (open ? null : date?.to);
    return {
      item: line.item, statement: line.statement, lasting,
      from: date?.from ? dayTime(date.from) : null,
      to: end ? dayTime(end, true) : null,
      tone: tone(line), sure: line.modality === "happened" || line.modality === "ongoing", contested: line.contested !== null,
      when: ended ? `${capital(dateWords(date))}, ended ${endWordsOf(ended)}` : open ? `${dateWords(date)} onwards` : capital(dateWords(date)), told: plural(line.independent, "source"),
    };
  }

  private timelineCard(): HTMLElement {
    const sections = new Map(this.answer.sections.map((one) => [one.section, one]));
    const lanes: Lane[] = this.answer.lanes.map((lane) => {
      const lines = lane.sections.flatMap((key) => sections.get(key)?.lines ?? []);
      const dated = lines.filter((line) => line.date && (line.date.from || line.date.to));
      const first = lane.sections.find((key) => sections.get(key)?.lines.some((line) => !line.date));
      return { title: lane.title, marks: dated.map((line) => this.mark(line)), undated: lines.length - dated.length, onUndated: () => this.jump(`section-${first}`) };
    }).filter((lane, index) => index < 5 || lane.marks.length + lane.undated > 0);
    const asked = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/.exec(this.place.query.get("t") ?? "");
    this.timeline = new Timeline(lanes, {
      window: asked ? [dayTime(asked[1]!), dayTime(asked[2]!)] : null,
      onWindow: (window) => remember({ t: window ? `${timeDay(window[0])}_${timeDay(window[1])}` : null }),
      onPick: openItem,
    });
    const used = new Set(lanes.flatMap((lane) => lane.marks.map((mark) => mark.tone)));
    return section("timeline", "Timeline", menu("Save the timeline", ["SVG", () => saveSvg(this.timeline!.svg, `${this.file}-timeline`)], ["PNG", () => void savePng(this.timeline!.svg, `${this.file}-timeline`)]),
      legend(...(["q1", "q2", "q3", "q4", "friendly", "hostile", "figure", "neutral"] as const).filter((one) => used.has(one))),
      h("p", { class: "quiet hint" }, "A dashed frame is the time within which something happened; a bar is what lasted; a faded mark was planned, wished for or denied; ≠ marks what sources tell differently."),
      this.timeline.element);
  }

  private toneCard(): HTMLElement {
    const { states, topic, from, to } = this.wanted;
    return new Tone({ states, topic, names: this.names, lines: this.lines, query: { from, to }, asked: this.place.query, file: this.file, signal: this.signal }).card;
  }

  /** With whom one state has most to do; each leads to the dossier of the two. */
  private async company(): Promise<HTMLElement | null> {
    const { states: [state], from, to } = this.wanted, query = { from, to };
    const { states } = await server.get<api.WorldAnswer>("world", { state, ...query }, this.signal);
    const others = states.toSorted((a, b) => b.items - a.items).slice(0, 16);
    return others.length ? section("company", "With whom", link(href("world", [state!], query), {}, "All on the map"),
      h("ul", { class: "pairs wide" }, others.map((one) => h("li", {}, link(href("dossier", [state!, one.entity], query), {}, name(one.name)), h("span", { class: "quiet" }, plural(one.items, "item")), balance(one.positive, one.negative))))) : null;
  }

  private figures(): HTMLElement {
    return section("figures", "Figures, with every source’s value", null,
      h("div", { class: "figures" }, this.answer.figures.map((figure) => {
        const what = capital(codeWords(figure.indicator));
        const whom = figure.recipient.length ? `${partyNames(figure.actor, this.names)} → ${partyNames(figure.recipient, this.names)}` : partyNames(figure.actor, this.names);
        const chart = figureChart(figure, `${what}, ${whom}`, openItem);
        return h("figure", { class: "figure" }, h("figcaption", {}, h("h3", {}, what, figure.topic ? [": ", name(figure.topic)] : "", h("small", {}, name(whom))),
          menu(`Save the figure ${what}`, ["SVG", () => saveSvg(chart.svg(), `${this.file}-${figure.indicator.toLowerCase()}`)], ["PNG", () => void savePng(chart.svg(), `${this.file}-${figure.indicator.toLowerCase()}`)])),
          chart.element);
      })));
  }

  private positions(lines: Line[]): HTMLElement {
    return section("positions", "Positions on disputes", null,
      h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Positions as a table" }, h("table", {},
        h("thead", {}, h("tr", {}, ["Who", "Position", "Whom", "On", "When", "Sources"].map((words) => h("th", { scope: "col" }, words)))),
        h("tbody", {}, lines.map((line) => h("tr", {},
          h("th", { scope: "row" }, name(partyNames(line.actor, this.names))),
          h("td", {}, itemLink(line.item, { }, symbol(tone(line)), " ", codeWords(line.relation!)), caveats(line)),
          h("td", {}, name(partyNames(line.recipient, this.names) || "–")),
          h("td", {}, line.topic ? link(href("topic", [line.topic]), {}, name(line.topic)) : ""),
          h("td", {}, capital(dateWords(line.date))), h("td", {}, String(line.independent))))))));
  }

  /** Who stands where on a topic, in columns. */
  private async stances(topic: string): Promise<HTMLElement | null> {
    const { positions, names } = await server.get<api.PositionsAnswer>("positions", { topic }, this.signal);
    const kinds = [...new Set(positions.map((one) => one.relation))];
    const row = (one: (typeof positions)[number]) => h("li", {},
      itemLink(one.item, {}, name(names[one.actor] ?? one.actor), one.recipient.length ? [" → ", name(partyNames(one.recipient, names))] : "", one.topic && one.topic !== topic ? [" (", name(one.topic), ")"] : ""),
      h("span", { class: "quiet" }, `${intervalWords(one.date_from, one.date_to)} · ${plural(one.independent, "source")}${one.speaker ? ` · says ${one.speaker}` : ""}${one.modality === "denied" ? " · denied" : ""}`));
    return positions.length ? section("positions", "Who stands where", null, h("div", { class: "columns" }, kinds.map((kind) => h("div", { class: "stance" },
      h("h3", {}, symbol(tone({ kind: "relation", relation: kind, quad: null, cameo: null, modality: "ongoing" })), " ", capital(codeWords(kind))),
      shortened(positions.filter((one) => one.relation === kind), row, 20, h("ul", { class: "ranking" })))))) : null;
  }

  private differences(): HTMLElement {
    const quote = (ref: number) => { const evidence = this.evidence[ref - 1]; return evidence ? quotation(quotedEvidence(evidence)) : h("p", {}); };
    const one = (told: api.Dossier["discrepancies"][number]) => h("article", { class: told.verdict === "conflicts" || told.verdict === "denied" ? "difference grave" : "difference" },
      h("h3", { dir: "auto" }, told.statement, h("small", {}, `: ${codeWords(told.attribute)}`)), discrepancyVerdict(told.verdict),
      told.against ? h("p", { class: "quiet" }, "Against: ", name(told.against)) : null,
      told.one_document ? h("p", { class: "quiet" }, "One document contradicts itself.") : null,
      h("div", { class: "claims" }, told.claims.map((claim) => h("div", { class: "claim" }, h("p", { class: "claim-value", dir: "auto" }, valueInWords(claim.value, this.names)),
        claim.one_side ? h("p", { class: "quiet" }, "Only sources of ", name(this.names[claim.one_side] ?? claim.one_side)) : null,
        shortened(claim.refs, quote, 2, h("div", {}))))));
    return section("differ", "Where sources differ", null, shortened(this.answer.discrepancies, one, 8, h("div", {})));
  }

  private sources(): HTMLElement {
    const details = h("details", { class: "sources for-print" }, h("summary", {}, `The ${plural(this.evidence.length, "sentence")} this rests on`));
    const write = () => { if (details.childElementCount === 1) details.append(...this.evidence.map((one) => quotation({ ...quotedEvidence(one), number: one.number }))); };
    details.addEventListener("toggle", write);
    details.addEventListener("click", write);
    return details;
  }

  private record(): HTMLElement {
    const rows = this.lines.map((line) => [line.item, line.statement, line.date?.from ?? null, line.date?.to ?? null, line.modality, line.type ?? line.relation ?? line.indicator, line.cameo, line.independent] as Array<string | number | null>);
    return section("lines", "Line by line", menu("Save the lines", ["CSV", () => saveText(csv([["item", "statement", "from", "to", "modality", "code", "cameo", "sources"], ...rows]), `${this.file}.csv`, "text/csv")]),
      this.answer.sections.filter((one) => one.lines.length).map((one) => h("div", { class: "lines", id: `section-${one.section}` }, h("h3", {}, one.title),
        shortened(one.lines, (line) => h("li", {},
          h("span", { class: "when" }, line.date ? dateWords(line.date) : h("span", { class: "quiet" }, "undated"), line.ended ? `, ended ${endWordsOf(line.ended)}` : ""),
          h("span", {}, symbol(tone(line), line.modality === "happened" || line.modality === "ongoing"), " ",
            itemLink(line.item, { dir: "auto", id: `line-${line.item}` }, line.statement),
            line.speaker ? h("span", { class: "quiet" }, ", according to ", name(line.speaker)) : null, " ", caveats(line),
            h("span", { class: "refs" }, line.refs.slice(0, REFS).map((ref) => { const evidence = this.evidence[ref - 1]; return evidence ? link(href("document", [evidence.document], { sentence: String(evidence.sentence) }),
              { title: `${documentTitle(evidence)}, sentence ${evidence.sentence + 1}`, "aria-label": `Source ${ref}: ${documentTitle(evidence)}, sentence ${evidence.sentence + 1}` }, ref) : null; }),
              line.refs.length > REFS ? itemLink(line.item, { "aria-label": `All ${line.refs.length} sentences of ${line.statement}` }, `+${line.refs.length - REFS}`) : null))), 25, h("ul", {})))),
      this.sources());
  }
}

function quadBar(quads: number[]): HTMLElement {
  const bar = h("span", { class: "quad-bar", "aria-hidden": "true" }, quads.map((count, index) => (count ? h("i", { class: `tone-q${index + 1}` }) : null)));
  [...bar.children].forEach((child, index) => { (child as HTMLElement).style.flexGrow = String(quads.filter(Boolean)[index]); });
  return bar;
}
