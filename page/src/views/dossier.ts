// The relation of two or more states: in short, over time, in figures, in positions, in what its
// sources disagree on, and line by line. Everything opens the sentences it rests on.
import { announce, fill, h, link, name, type Child } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { change, go, href, remember, type Place } from "../router";
import { figureChart } from "../charts/figure";
import { periods, seriesChart } from "../charts/series";
import { Timeline, type Lane, type Mark } from "../charts/timeline";
import { combobox } from "../parts/combobox";
import { itemLink, openItem, quotation, quotedEvidence, tellMore, discrepancyVerdict } from "../parts/evidence";
import { chips, period, periodChip } from "../parts/filters";
import { states as findStates } from "../parts/find";
import { empty, menu, section, title, waiting } from "../parts/frame";
import { caveats, legend, symbol, tone } from "../parts/marks";
import { csv, savePng, saveSvg, saveText } from "../parts/save";
import { capital, codeWords, dateWords, dayTime, documentTitle, intervalWords, partyNames, plural, timeDay, valueInWords } from "../words";

type Line = api.Line;

export async function dossier(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  const states = [...new Set(place.parts.flatMap((part) => part.split(",")))].filter(Boolean);
  if (states.length < 2) { choose(root, states); return; }
  fill(root, waiting());
  const query = { states: states.join(","), from: place.query.get("from"), to: place.query.get("to") };
  let answer: api.Dossier;
  try {
    answer = await server.get<api.Dossier>("dossier", query, signal);
  } catch (error) {
    if (!(error instanceof server.Refusal) || ![400, 404].includes(error.status)) throw error;
    await nothing(root, states, place, signal);
    return;
  }
  if (signal.aborted) return;
  new View(root, place, states, answer, query, signal).draw();
}

/** Fewer than two states: which ones? */
function choose(root: HTMLElement, states: string[]): void {
  title("Dossier");
  fill(root, h("h1", {}, "Dossier"),
    h("p", { class: "lead" }, "Choose two or more states to see what the record knows of their relation."), picker(states, new Map()));
}

function picker(states: string[], names: Map<string, string>): HTMLElement {
  return h("div", { class: "picker" },
    states.map((state) => h("span", { class: "chip state" }, name(names.get(state) ?? state),
      h("button", { type: "button", "aria-label": `Take ${names.get(state) ?? state} out`, title: "Take out", onclick: () => go(href("dossier", states.filter((one) => one !== state))) }, "×"))),
    combobox({ id: "add-state", label: states.length ? "Add a state" : "First state", hideLabel: states.length > 0, placeholder: states.length ? "Add a state" : "e.g. Azerbaijan", find: findStates,
      chosen: (choice) => go(href("dossier", [...states, choice.value])) }));
}

async function nothing(root: HTMLElement, states: string[], place: Place, signal: AbortSignal): Promise<void> {
  const found = await server.get<api.StatesAnswer>("states", { limit: 500 }, signal);
  const names = new Map(found.states.map((state) => [state.entity, state.name]));
  const period = periodChip(place.query);
  title("Dossier");
  fill(root, h("h1", {}, name(partyNames(states, Object.fromEntries(names)))), picker(states, names), chips(period),
    empty(period.length ? "Nothing in this period" : "The record knows nothing of these states together",
      period.length ? h("p", {}, h("button", { type: "button", onclick: () => change({ from: null, to: null }) }, "Show all of the time")) : null,
      h("p", {}, "Look at one of them alone: ", states.map((state, index) => [index ? ", " : "", link(href("world", [state]), {}, name(names.get(state) ?? state))]), "."),
      h("p", {}, "Or add documents that speak of them: ", h("code", {}, "entente read RECORD FILES"), ", or ", link("/documents", {}, "Documents"), ".")));
}

class View {
  private readonly names: Record<string, string>;
  private readonly evidence: api.Evidence[];
  private readonly lines: Line[];
  private timeline: Timeline | null = null;

  constructor(private readonly root: HTMLElement, private readonly place: Place, private readonly states: string[], private readonly answer: api.Dossier,
    private readonly query: server.Query, private readonly signal: AbortSignal) {
    this.names = { ...answer.names_of };
    states.forEach((state, index) => { this.names[state] = answer.names[index] ?? state; });
    this.evidence = answer.evidence;
    this.lines = answer.sections.flatMap((one) => one.lines);
    const refs = new Map(this.lines.map((line) => [line.item, line.refs]));
    tellMore((item) => (refs.get(item) ?? []).map((ref) => this.evidence[ref - 1]).filter((one) => one !== undefined));
  }

  private get file(): string { return this.states.join("-"); }

  draw(): void {
    const { answer } = this;
    const called = partyNames(this.states, this.names);
    title(called);
    const positions = this.lines.filter((line) => line.kind === "relation" && line.topic && /_ON$|RECOGNISES|CLAIMS|MEDIATES|OCCUPIES|GUARANTEES/.test(line.relation ?? ""));
    const parts: Array<[string, string, boolean]> = [["timeline", "Timeline", true], ["tone", "Tone", this.states.length >= 2], ["figures", "Figures", answer.figures.length > 0],
      ["positions", "Positions", positions.length > 0], ["differ", "Where sources differ", answer.discrepancies.length > 0], ["lines", "Line by line", true]];
    fill(this.root,
      h("div", { class: "title-row" }, h("h1", {}, this.states.map((state, index) => [index ? (index === this.states.length - 1 ? " and " : ", ") : "", name(this.names[state] ?? state)])),
        menu("Export", ["Dossier as Markdown", this.file_("markdown", "md")], ["Dossier as one HTML file", this.file_("html", "html")], ["Dossier as text", this.file_("text", "txt")],
          ["Reports as CSV", server.address("export", { format: "csv", ...this.pair() })], ["Reports as JSON Lines", server.address("export", { format: "jsonl", ...this.pair() })], ["Print", () => window.print()])),
      h("div", { class: "bar" }, picker(this.states, new Map(Object.entries(this.names))), period(this.place.query)),
      chips(periodChip(this.place.query)),
      this.summary(),
      h("nav", { class: "contents", "aria-label": "On this page" }, parts.filter(([, , there]) => there).map(([id, words]) =>
        h("a", { href: `#${id}`, onclick: (event: Event) => { event.preventDefault(); this.jump(id); } }, words))),
      this.timelineCard(),
      this.toneCard(),
      answer.figures.length ? this.figures() : null,
      positions.length ? this.positions(positions) : null,
      answer.discrepancies.length ? this.differences() : null,
      this.record());
  }

  private file_(format: string, extension: string): () => void {
    return () => {
      const anchor = h("a", { href: server.address("dossier", { ...this.query, format }), download: `${this.file}.${extension}` });
      anchor.click();
    };
  }

  private pair(): server.Query {
    return { state: this.states[0], with: this.states[1], from: this.query.from, to: this.query.to };
  }

  private jump(id: string): void {
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
    const { date } = line;
    const lasting = line.kind === "relation" || (line.kind === "event" && date?.precision === "range");
    const open = line.kind === "relation" && line.modality === "ongoing" && date?.from && (date.precision !== "range");
    return {
      item: line.item, statement: line.statement, lasting,
      from: date?.from ? dayTime(date.from) : null,
      to: open ? null : date?.to ? dayTime(date.to, true) : null,
      tone: tone(line), sure: line.modality === "happened" || line.modality === "ongoing", contested: line.contested !== null,
      when: open ? `${dateWords(date)} onwards` : capital(dateWords(date)), told: plural(line.independent, "source"),
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
    const body = h("div", {}, waiting());
    const card = section("tone", "Tone of events over time", null, body);
    const pairs: Array<[string, string]> = [];
    this.states.forEach((a, i) => this.states.slice(i + 1).forEach((b) => pairs.push([a, b])));
    const draw = async (pair: [string, string]) => {
      const answer = await server.get<api.SeriesAnswer>("series", { states: pair.join(","), period: "year", from: this.query.from, to: this.query.to }, this.signal);
      const rows = answer.rows.filter((row) => row.events > 0);
      if (!rows.length) {
        fill(body, chooser(), h("p", { class: "quiet" }, "No event between these two has a date exact enough to count."));
        return;
      }
      const years = periods(rows), first = Number(years[0]), last = Number(years.at(-1));
      const all = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
      const most = { up: Math.max(1, ...rows.map((row) => (row.quads[0] ?? 0) + (row.quads[1] ?? 0))), down: Math.max(0, ...rows.map((row) => (row.quads[2] ?? 0) + (row.quads[3] ?? 0))) };
      const panels = [pair, [pair[1], pair[0]] as [string, string]].map(([actor, recipient]) => {
        const own = rows.filter((row) => row.actor === actor);
        const label = `${this.names[actor] ?? actor} towards ${this.names[recipient] ?? recipient}`;
        const chart = own.length ? seriesChart(label, own, all, most, (year) => go(href("search", [], { actor, recipient, kind: "event", from: year, to: year }))) : null;
        return h("figure", { class: "panel" }, h("figcaption", {}, h("h3", {}, name(this.names[actor] ?? actor), " towards ", name(this.names[recipient] ?? recipient)),
          chart ? menu(`Save the series of ${label}`, ["SVG", () => saveSvg(chart.svg(), `${actor}-${recipient}-series`)], ["PNG", () => void savePng(chart.svg(), `${actor}-${recipient}-series`)]) : null),
          chart ? chart.element : h("p", { class: "quiet" }, "No dated event."));
      });
      const left = [answer.undated ? `${answer.undated} undated` : "", answer.unsure ? `${answer.unsure} planned, wished for, hypothetical or denied` : ""].filter(Boolean).join(" and ");
      fill(body, chooser(), legend("q1", "q2", "q3", "q4"),
        h("p", { class: "quiet hint" }, "Events a year; below, the mean of their Goldstein scores, from −10 (conflict) to +10 (cooperation).", left ? ` Not counted: ${left}.` : ""),
        h("div", { class: "panels" }, panels), table(rows, this.names, `${pair.join("-")}-series`));
    };
    let chosen = pairs[0]!;
    const chooser = (): Child => pairs.length < 2 ? null : h("label", {}, "Pair ", h("select", { onchange: (event: Event) => { chosen = pairs[(event.target as HTMLSelectElement).selectedIndex]!; void draw(chosen).then(() => body.querySelector("select")?.focus()); } },
      pairs.map((pair) => h("option", { selected: pair === chosen }, partyNames(pair, this.names)))));
    draw(chosen).catch((error: unknown) => { if (!this.signal.aborted) fill(body, h("p", { class: "quiet", role: "alert" }, `The series could not be read: ${(error as Error).message}.`)); });
    return card;
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

  private differences(): HTMLElement {
    return section("differ", "Where sources differ", null,
      this.answer.discrepancies.map((one) => h("article", { class: "difference" },
        h("h3", { dir: "auto" }, one.statement, h("small", {}, `: ${codeWords(one.attribute)}`)), discrepancyVerdict(one.verdict),
        h("div", { class: "claims" }, one.claims.map((claim) => h("div", { class: "claim" }, h("p", { class: "claim-value", dir: "auto" }, valueInWords(claim.value, this.names)),
          claim.refs.map((ref) => { const evidence = this.evidence[ref - 1]; return evidence ? quotation(quotedEvidence(evidence)) : null; })))))));
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
        longList(one.lines, (line) => h("li", {},
          h("span", { class: "when" }, line.date ? dateWords(line.date) : h("span", { class: "quiet" }, "undated")),
          h("span", {}, symbol(tone(line), line.modality === "happened" || line.modality === "ongoing"), " ",
            itemLink(line.item, { dir: "auto", id: `line-${line.item}` }, line.statement),
            line.speaker ? h("span", { class: "quiet" }, ", according to ", name(line.speaker)) : null, " ", caveats(line),
            h("span", { class: "refs" }, line.refs.map((ref) => { const evidence = this.evidence[ref - 1]; return evidence ? link(href("document", [evidence.document], { sentence: String(evidence.sentence) }),
              { title: `${documentTitle(evidence)}, sentence ${evidence.sentence + 1}`, "aria-label": `Source ${ref}: ${documentTitle(evidence)}, sentence ${evidence.sentence + 1}` }, ref) : null; }))))))),
      this.sources());
  }
}

/** The first of many; the rest when asked for, or for the printer. */
function longList<T>(rows: T[], draw: (row: T) => HTMLElement): Child[] {
  const first = 60, list = h("ul", {}, rows.slice(0, rows.length > first + 10 ? first : rows.length).map(draw));
  if (rows.length <= first + 10) return [list];
  const more = h("button", { type: "button", class: "more for-print", onclick: () => { list.append(...rows.slice(first).map(draw)); more.remove(); } }, `Show all ${rows.length}`);
  return [list, more];
}

function quadBar(quads: number[]): HTMLElement {
  const bar = h("span", { class: "quad-bar", "aria-hidden": "true" }, quads.map((count, index) => (count ? h("i", { class: `tone-q${index + 1}` }) : null)));
  [...bar.children].forEach((child, index) => { (child as HTMLElement).style.flexGrow = String(quads.filter(Boolean)[index]); });
  return bar;
}

function table(rows: api.SeriesAnswer["rows"], names: Record<string, string>, file: string): HTMLElement {
  const head = ["Year", "From", "Towards", "Events", "Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict", "Mean Goldstein score"];
  const cells = rows.map((row) => [row.period, names[row.actor] ?? row.actor, names[row.recipient] ?? row.recipient, row.events, ...row.quads, row.goldstein_mean === null ? null : +row.goldstein_mean.toFixed(2)]);
  return h("details", {}, h("summary", {}, "As a table"),
    h("p", {}, h("button", { type: "button", onclick: () => { saveText(csv([head, ...cells]), `${file}.csv`, "text/csv"); announce("saved"); } }, "Save as CSV")),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Series as a table" }, h("table", {}, h("thead", {}, h("tr", {}, head.map((words) => h("th", { scope: "col" }, words)))),
      h("tbody", {}, cells.map((row) => h("tr", {}, row.map((cell, index) => (index ? h("td", {}, cell ?? "–") : h("th", { scope: "row" }, cell)))))))));
}
