// Events over time, counted by month, quarter or year: of two states each way, of one state with all
// others, or on a topic. The reader chooses the period; at first it is the one that suits the span.
import { announce, fill, h, name, type Child } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { go, href, note } from "../router";
import { periodRange, PERIODS, seriesChart, span, stretch, type Period } from "../charts/series";
import { menu, section, waiting } from "../parts/frame";
import { legend } from "../parts/marks";
import { csv, savePng, saveSvg, saveText } from "../parts/save";
import { capital, partyNames, periodWords } from "../words";

type Row = api.SeriesAnswer["rows"][number];

interface Counted { rows: Row[]; undated: number; unsure: number }

export interface About {
  states: string[];
  topic: string | null;
  names: Record<string, string>;
  lines: api.Line[];
  query: { from: string | null; to: string | null };
  asked: URLSearchParams;
  file: string;
  signal: AbortSignal;
}

/** One drawing: who towards whom ("*": whoever), or what happens in a place. */
interface Way { actor: string; recipient: string; place?: string }

const MOST = 1500, NOUNS: Record<Period, string> = { month: "month", quarter: "quarter", year: "year" };

const years = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;

/** Some forty columns or fewer, and no finer than most dates are. */
function suited(lines: api.Line[], query: About["query"]): { by: Period; years: number } {
  const dates = lines.filter((line) => line.kind === "event").flatMap(({ date }) => (date?.from && date.to ? [[date.from, date.to]] : [])) as Array<[string, string]>;
  const days = dates.flat().sort(), from = query.from ?? days[0], to = query.to ?? days.at(-1), all = from && to ? years(from, to) : 1;
  const exact = (by: Period) => dates.filter(([a, b]) => span(a, by) === span(b, by)).length;
  const by = PERIODS.find((one) => all <= { month: 3, quarter: 10, year: Infinity }[one] && exact(one) >= 0.8 * exact("year")) ?? "year";
  return { by, years: all };
}

/** The same count from the lines of a dossier: what the server does not count, events on a topic. */
function countLines(lines: api.Line[], by: Period): Counted {
  const rows = new Map<string, Row>(), scores = new Map<string, number[]>(), out: Counted = { rows: [], undated: 0, unsure: 0 };
  for (const line of lines.filter((one) => one.kind === "event")) {
    if (line.modality !== "happened" && line.modality !== "ongoing") { out.unsure++; continue; }
    const first = line.date?.from && span(line.date.from, by), last = line.date?.to && span(line.date.to, by);
    if (!first || first !== last) { out.undated++; continue; }
    const row = rows.get(first) ?? { period: first, actor: "*", recipient: "*", events: 0, quads: [0, 0, 0, 0], goldstein_mean: null, goldstein_sum: null, types: {} } as Row;
    rows.set(first, row);
    row.events++;
    if (line.quad) row.quads[line.quad - 1]!++;
    if (line.goldstein === null) continue;
    const all = [...(scores.get(first) ?? []), line.goldstein];
    scores.set(first, all);
    row.goldstein_sum = all.reduce((sum, score) => sum + score, 0);
    row.goldstein_mean = row.goldstein_sum / all.length;
  }
  out.rows = [...rows.values()].sort((a, b) => a.period.localeCompare(b.period));
  return out;
}

export class Tone {
  readonly card: HTMLElement;
  private readonly body = h("div", {}, waiting());
  private readonly pairs: string[][];
  private readonly suits: { by: Period; years: number };
  private by: Period;
  private pair: string[];

  constructor(private readonly about: About) {
    const { states, asked } = about;
    this.pairs = states.length < 2 ? [states] : states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b]));
    this.suits = suited(about.lines, about.query);
    this.by = PERIODS.find((one) => one === asked.get("by")) ?? this.suits.by;
    this.pair = this.pairs.find((pair) => pair.join(",") === asked.get("pair")) ?? this.pairs[0]!;
    this.card = section("tone", "Tone of events over time", this.choosers(), this.body);
    this.draw().catch((error: unknown) => { if (!about.signal.aborted) fill(this.body, h("p", { class: "quiet", role: "alert" }, `The series could not be read: ${(error as Error).message}.`)); });
  }

  private choosers(): Child {
    const { about } = this;
    const select = (label: string, id: string, options: Array<[string, string]>, chosen: number, changed: (index: number) => void) =>
      h("label", {}, `${label} `, h("select", { id, onchange: (event: Event) => { changed((event.target as HTMLSelectElement).selectedIndex); void this.draw(); } },
        options.map(([words, told], index) => h("option", { selected: index === chosen, title: told }, words))));
    const per = PERIODS.filter((one) => this.suits.years * { month: 12, quarter: 4, year: 1 }[one] <= MOST);
    return [this.pairs.length < 2 ? null : select("Pair", "tone-pair", this.pairs.map((pair) => [partyNames(pair, about.names), ""]), this.pairs.indexOf(this.pair), (index) => {
      this.pair = this.pairs[index]!;
      note({ pair: index ? this.pair.join(",") : null });
    }), select("By", "tone-by", per.map((one) => [NOUNS[one], ""]), per.indexOf(this.by), (index) => {
      this.by = per[index]!;
      note({ by: this.by === this.suits.by ? null : this.by });
    })];
  }

  private called(entity: string, other: string): string {
    return entity === "*" ? other : this.about.names[entity] ?? entity;
  }

  private heading({ actor, recipient, place }: Way): string {
    if (place) return `In ${this.called(place, "")}, whoever acts`;
    if (actor === "*" && recipient === "*") return capital(this.about.topic ?? "All events");
    return `${this.called(actor, "Others")} towards ${this.called(recipient, "others")}`;
  }

  private ways(): Way[] {
    const [a, b] = this.pair;
    if (this.about.topic || !a) return [{ actor: "*", recipient: "*" }];
    if (b) return [{ actor: a, recipient: b }, { actor: b, recipient: a }];
    return [{ actor: a, recipient: "*" }, { actor: "*", recipient: a }, { actor: "*", recipient: "*", place: a }];
  }

  private async draw(): Promise<void> {
    const { about, by } = this;
    const answer: Counted = about.topic ? countLines(about.lines, by) : await server.get<api.SeriesAnswer>("series", { states: this.pair.join(","), period: by, ...about.query }, about.signal);
    if (about.signal.aborted) return;
    const rows = answer.rows.filter((row) => row.events > 0);
    const left = [answer.undated ? `${answer.undated} undated or dated vaguer than a ${NOUNS[by]}` : "", answer.unsure ? `${answer.unsure} planned, wished for, hypothetical or denied` : ""].filter(Boolean).join(" and ");
    const told = left ? ` Not counted: ${left}.` : "";
    if (!rows.length) { fill(this.body, h("p", { class: "quiet" }, `No event here has a date exact enough to count by ${NOUNS[by]}.${told}`)); return; }
    const sum = (row: Row, ...quads: number[]) => quads.reduce((all, quad) => all + (row.quads[quad] ?? 0), 0);
    const most = { up: Math.max(1, ...rows.map((row) => sum(row, 0, 1))), down: Math.max(0, ...rows.map((row) => sum(row, 2, 3))) };
    const range: [string, string] = [rows[0]!.period, rows.at(-1)!.period];
    fill(this.body, legend("q1", "q2", "q3", "q4"),
      h("p", { class: "quiet hint" }, `Events a ${NOUNS[by]}; below, the mean of their Goldstein scores, from −10 (conflict) to +10 (cooperation).${told}`),
      h("div", { class: stretch(range, by).length > 48 ? "panels long" : "panels" }, this.ways().map((way) => this.panel(way, rows.filter((row) => row.actor === way.actor && row.recipient === way.recipient && row.place === way.place), range, most))),
      this.table(rows));
    announce(`Events by ${NOUNS[by]}`);
  }

  private panel(way: Way, rows: Row[], range: [string, string], most: { up: number; down: number }): HTMLElement {
    const { topic, file } = this.about, label = this.heading(way), { actor, recipient, place } = way;
    const pick = place ? null : (period: string) => {
      const [from, to] = periodRange(period);
      go(href("search", [], { actor: actor === "*" ? null : actor, recipient: recipient === "*" ? null : recipient, topic, kind: "event", from, to }));
    };
    const chart = rows.length ? seriesChart(label, rows, range, this.by, most, pick) : null, saved = `${place ? `${file}-place` : [actor, recipient].filter((one) => one !== "*").join("-") || file}-series`;
    return h("figure", { class: "panel" }, h("figcaption", {}, h("h3", {}, name(label)),
      chart ? menu(`Save the series of ${label}`, ["SVG", () => saveSvg(chart.svg(), saved)], ["PNG", () => void savePng(chart.svg(), saved)]) : null),
      chart ? chart.element : h("p", { class: "quiet" }, "No dated event."));
  }

  private table(rows: Row[]): HTMLElement {
    const head = [capital(NOUNS[this.by]), "From", "Towards", "Events", "Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict", "Mean Goldstein score"];
    const cells = rows.map((row) => [row.period, row.place ? `whoever, in ${this.called(row.place, "")}` : this.called(row.actor, "whoever"), this.called(row.recipient, "whoever"), row.events, ...row.quads, row.goldstein_mean === null ? null : +row.goldstein_mean.toFixed(2)]);
    return h("details", {}, h("summary", {}, "As a table"),
      h("p", {}, h("button", { type: "button", onclick: () => { saveText(csv([head, ...cells]), `${this.about.file}-series.csv`, "text/csv"); announce("saved"); } }, "Save as CSV")),
      h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Series as a table" }, h("table", {}, h("thead", {}, h("tr", {}, head.map((words) => h("th", { scope: "col" }, words)))),
        h("tbody", {}, cells.map((row) => h("tr", {}, row.map((cell, index) => (index ? h("td", {}, cell ?? "–") : h("th", { scope: "row" }, periodWords(String(cell)))))))))));
  }
}
