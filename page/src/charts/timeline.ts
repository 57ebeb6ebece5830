// The timeline: lanes, in each the marks from left to right in as few rows as hold them. A symbol is
// an event; a dashed frame around it is the time within which it must have happened; a bar is what
// lasted, with an arrow where its end is open. Below, all of the time with a window to move.
import { scaleUtc } from "d3-scale";
import { announce, fill, h, s } from "../dom";
import { button } from "../parts/frame";
import { outline, type Tone } from "../parts/marks";
import { intervalWords, timeDay } from "../words";
import { fit, responsive, roving, textWidth, Tip } from "./draw";

export interface Mark {
  item: string;
  statement: string;
  /** milliseconds; null: open */
  from: number | null;
  to: number | null;
  /** it held all the time between; else it happened once, somewhere in between */
  lasting: boolean;
  tone: Tone;
  sure: boolean;
  contested: boolean;
  when: string;
  told: string;
}

export interface Lane { title: string; marks: Mark[]; undated: number; onUndated: () => void }

export interface Options {
  window: [number, number] | null;
  onWindow: (window: [number, number] | null) => void;
  onPick: (item: string) => void;
}

const DAY = 86_400_000, YEAR = 365.25 * DAY, ROW = 26, MAX_ROWS = 9, TOP = 26;

interface Placed { mark: Mark; bar: boolean; x0: number; x1: number; centre: number; textX: number; turned: boolean; row: number; label: string }

export class Timeline {
  readonly element: HTMLElement;
  svg: SVGSVGElement;
  private readonly plot = h("div", { class: "plot" });
  private readonly overview = h("div", { class: "overview" });
  private readonly range = h("output", { class: "range" });
  private readonly tip: Tip;
  private readonly all: [number, number];
  private window: [number, number];
  private width = 0;

  constructor(private readonly lanes: Lane[], private readonly options: Options) {
    this.all = extent(lanes.flatMap((lane) => lane.marks));
    this.window = options.window ?? dense(lanes.flatMap((lane) => lane.marks), this.all);
    this.svg = s("svg", {});
    this.element = h("div", { class: "timeline" },
      h("div", { class: "controls" }, this.range,
        button("Zoom in", "plus", () => this.zoom(0.5)),
        button("Zoom out", "minus", () => this.zoom(2)),
        button("Earlier", "left", () => this.pan(-0.3)),
        button("Later", "right", () => this.pan(0.3)),
        button("Show all of the time", "fit", () => this.set(this.all, true))),
      this.plot, this.overview);
    this.tip = new Tip(this.plot);
    responsive(this.plot, (width) => { this.width = width; this.draw(); });
    this.plot.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.zoom(Math.exp(event.deltaY / 300), this.timeAt(event.clientX));
    }, { passive: false });
    this.plot.addEventListener("keydown", (event) => {
      if (event.key === "+" || event.key === "=") this.zoom(0.5);
      else if (event.key === "-") this.zoom(2);
      else if (event.key === "0") this.set(this.all, true);
      else return;
      event.preventDefault();
    });
    this.drag();
  }

  private get left(): number { return this.width >= 720 ? Math.max(104, ...this.lanes.map((lane) => textWidth(lane.title, 13, 650) + 18)) : 0; }

  private scale() {
    return scaleUtc(this.window, [this.left + 10, this.width - 14]);
  }

  private timeAt(clientX: number): number {
    return this.scale().invert(clientX - this.plot.getBoundingClientRect().left).getTime();
  }

  private zoom(factor: number, around = (this.window[0] + this.window[1]) / 2): void {
    const [a, b] = this.window;
    const span = Math.max(20 * DAY, Math.min((b - a) * factor, this.all[1] - this.all[0]));
    const share = (around - a) / (b - a);
    this.set([around - span * share, around + span * (1 - share)], true);
  }

  private pan(share: number): void {
    const by = (this.window[1] - this.window[0]) * share;
    this.set([this.window[0] + by, this.window[1] + by], true);
  }

  private set([a, b]: [number, number], told: boolean): void {
    const span = Math.min(b - a, this.all[1] - this.all[0]);
    a = Math.max(this.all[0], Math.min(a, this.all[1] - span));
    this.window = [a, a + span];
    this.draw();
    const whole = span >= this.all[1] - this.all[0] - DAY;
    if (told) {
      this.options.onWindow(whole ? null : [...this.window]);
      announce(`Timeline from ${this.range.textContent}`);
    }
  }

  /** Dragging the ground moves the time. */
  private drag(): void {
    let start: { x: number; window: [number, number] } | null = null;
    this.plot.addEventListener("pointerdown", (event) => {
      if (event.button || event.pointerType === "touch" || (event.target as Element).closest("[data-mark], button")) return;
      start = { x: event.clientX, window: [...this.window] };
      this.plot.setPointerCapture(event.pointerId);
    });
    this.plot.addEventListener("pointermove", (event) => {
      if (!start) return;
      const by = ((start.x - event.clientX) / (this.width - this.left - 24)) * (start.window[1] - start.window[0]);
      this.set([start.window[0] + by, start.window[1] + by], false);
    });
    const end = () => { if (start) { start = null; this.set(this.window, true); } };
    this.plot.addEventListener("pointerup", end);
    this.plot.addEventListener("pointercancel", end);
  }

  private draw(): void {
    if (!this.width) return;
    const x = this.scale(), left = this.left, focused = document.activeElement?.getAttribute("data-mark");
    this.range.textContent = intervalWords(`${timeDay(this.window[0]).slice(0, 4)}-01-01`, `${timeDay(this.window[1]).slice(0, 4)}-12-31`);
    const rows: Element[][] = [], bodies: SVGElement[] = [];
    let y = TOP;
    for (const lane of this.lanes) {
      const head = left ? 6 : 24;
      const { placed, crowd, count } = layout(lane.marks, (time) => x(time), left + 8, this.width - 4);
      const height = head + Math.max(1, count) * ROW + 6;
      const marks = placed.map((one) => this.mark(one, y + head + one.row * ROW + ROW / 2, left));
      const more = crowd.map((group) => this.crowd(group, y + head + (count - 1) * ROW + ROW / 2));
      const elements = [...marks, ...more];
      rows.push(elements.map((one) => (one.matches("[data-mark]") ? one : one.querySelector("[data-mark]")!)));
      bodies.push(s("g", { role: "group", "aria-label": lane.title, class: "lane" },
        s("line", { x1: 0, x2: this.width, y1: y, y2: y, class: "rule" }),
        s("text", { x: left ? 0 : 2, y: y + (left ? 24 : 16), class: "lane-title" }, lane.title),
        !lane.marks.length ? s("text", { x: left + 12, y: y + head + 17, class: "quiet" }, "Nothing dated in this record.") : null,
        lane.marks.length && !elements.length ? s("text", { x: left + 12, y: y + head + 17, class: "quiet" }, "Nothing in this stretch of time.") : null,
        elements,
        lane.undated ? this.undated(lane, left ? 0 : this.width - 92, left ? y + 42 : y + 16) : null));
      y += Math.max(height, left ? (lane.undated ? 56 : 38) : height);
    }
    const ticks = x.ticks(Math.max(2, Math.floor((this.width - left) / 90))), format = x.tickFormat();
    this.svg = s("svg", { width: this.width, height: y + 2, viewBox: `0 0 ${this.width} ${y + 2}`, role: "group", "aria-label": "Timeline; arrow keys move between marks, plus and minus zoom" },
      s("g", { class: "axis", "aria-hidden": "true" }, ticks.map((tick) => [
        s("line", { x1: x(tick), x2: x(tick), y1: TOP - 6, y2: y, class: "grid" }),
        s("text", { x: x(tick), y: 14, "text-anchor": "middle" }, format(tick))])),
      bodies);
    roving(this.svg, rows);
    fill(this.plot, this.svg, this.tip.element);
    this.tip.hide();
    if (focused) this.svg.querySelector<SVGElement>(`[data-mark="${CSS.escape(focused)}"]`)?.focus();
    this.drawOverview();
  }

  private mark({ mark, bar: lasting, x0, x1, centre, textX, turned, label }: Placed, y: number, left: number): SVGGElement {
    const said = `${mark.statement}. ${mark.when}. ${mark.told}${mark.contested ? ". Sources differ." : ""}`;
    const edge = this.width - 4, from = Math.max(x0, left + 4), to = Math.min(x1, edge);
    const framed = lasting || (!mark.lasting && x1 - x0 > 16), length = textWidth(label);
    const begin = Math.min(framed ? from : centre - 7, turned ? textX - length : textX), end = Math.max(framed ? to : centre + 7, turned ? textX : textX + length);
    const button = s("g", { "data-mark": mark.item, role: "button", "aria-label": said },
      s("rect", { x: begin - 3, y: y - ROW / 2 + 1, width: Math.max(24, end - begin + 6), height: ROW - 2, rx: 4, class: "hit" }),
      framed ? s("path", { d: bar(from, to, y, 9, lasting && (mark.from === null || x0 < left), lasting && (mark.to === null || x1 > edge)), class: lasting ? "bar" : "bar vague" }) : null,
      lasting ? null : s("path", { d: outline(mark.tone, centre, y, 5), class: "mark" }));
    // The label stands beside the button, whose name is the whole statement and not its beginning.
    const group = s("g", { class: `mark-group tone-${mark.tone}${mark.sure ? "" : " unsure"}` }, button,
      label ? s("text", { x: textX, y: y + 4, "text-anchor": turned ? "end" : null, "aria-hidden": "true" }, label) : null,
      mark.contested && label ? s("text", { x: turned ? end + 4 : textX + length + 4, y: y + 4, class: "differs", "aria-hidden": "true" }, "≠") : null);
    button.addEventListener("click", () => this.options.onPick(mark.item));
    this.tip.on(button, () => [h("b", {}, mark.statement), h("span", {}, `${mark.when} · ${mark.told}`), mark.contested ? h("span", {}, "Sources differ") : null]);
    return group;
  }

  private crowd(group: Mark[], y: number): SVGGElement {
    const times = group.map((mark) => middle(mark, this.window));
    const x = this.scale(), centre = (x(Math.min(...times)) + x(Math.max(...times))) / 2, text = `+${group.length}`;
    const element = s("g", { class: "crowd", "data-mark": `crowd ${group[0]!.item}`, role: "button", "aria-label": `${text}: ${group.length} more here; zoom in` },
      s("rect", { x: centre - 16, y: y - 12, width: 32, height: 24, rx: 12 }), s("text", { x: centre, y: y + 4, "text-anchor": "middle" }, text));
    element.addEventListener("click", () => {
      const pad = Math.max(30 * DAY, (Math.max(...times) - Math.min(...times)) * 0.3);
      this.set([Math.min(...times) - pad, Math.max(...times) + pad], true);
    });
    this.tip.on(element, () => [h("span", {}, `${group.length} more here: click to zoom in`)]);
    return element;
  }

  private undated(lane: Lane, x: number, y: number): SVGGElement {
    const element = s("g", { class: "undated", role: "button", tabindex: "0", "aria-label": `${lane.undated} undated in ${lane.title}: show them in the record below` },
      s("rect", { x: x - 2, y: y - 16, width: 88, height: 24, class: "hit" }),
      s("text", { x, y }, `${lane.undated} undated`));
    element.addEventListener("click", lane.onUndated);
    element.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); lane.onUndated(); } });
    return element;
  }

  private drawOverview(): void {
    const height = 46, x = scaleUtc(this.all, [this.left + 10, this.width - 14]);
    const marks = this.lanes.flatMap((lane) => lane.marks).filter((mark) => mark.from !== null || mark.to !== null);
    const bins = new Map<number, number>();
    for (const mark of marks) {
      const bin = Math.round(x(middle(mark, this.all)) / 5);
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    }
    const most = Math.max(1, ...bins.values()), [a, b] = this.window.map((time) => x(time)) as [number, number];
    const svg = s("svg", { width: this.width, height, viewBox: `0 0 ${this.width} ${height}`, "aria-hidden": "true" },
      s("line", { x1: this.left, x2: this.width, y1: 28, y2: 28, class: "rule" }),
      [...bins].map(([bin, count]) => s("rect", { x: bin * 5 - 2, y: 28 - (count / most) * 24, width: 4, height: (count / most) * 24, class: "density" })),
      x.ticks(Math.max(2, Math.floor(this.width / 110))).map((tick) => s("text", { x: x(tick), y: 42, "text-anchor": "middle" }, x.tickFormat()(tick))),
      s("rect", { x: a, y: 2, width: Math.max(6, b - a), height: 26, rx: 3, class: "window" }));
    const drag = (event: PointerEvent, finish: boolean) => {
      const time = x.invert(event.clientX - this.overview.getBoundingClientRect().left).getTime();
      const half = (this.window[1] - this.window[0]) / 2;
      this.set([time - half, time + half], finish);
    };
    svg.addEventListener("pointerdown", (event) => {
      if (this.window[1] - this.window[0] >= this.all[1] - this.all[0] - DAY) {
        const time = x.invert(event.clientX - this.overview.getBoundingClientRect().left).getTime(), span = (this.all[1] - this.all[0]) / 8;
        this.set([time - span, time + span], true);
        return;
      }
      const move = (moved: PointerEvent) => drag(moved, false);
      drag(event, false);
      addEventListener("pointermove", move);
      addEventListener("pointerup", (up) => { removeEventListener("pointermove", move); drag(up, true); }, { once: true });
    });
    fill(this.overview, svg);
  }
}

function middle(mark: Mark, [low, high]: [number, number]): number {
  return ((mark.from ?? mark.to ?? low) + (mark.to ?? mark.from ?? high)) / 2;
}

function extent(marks: Mark[]): [number, number] {
  const times = marks.flatMap((mark) => [mark.from, mark.to]).filter((time): time is number => time !== null);
  if (!times.length) return [Date.UTC(1990, 0), Date.UTC(2025, 0)];
  const [low, high] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(0.5 * YEAR, (high - low) * 0.03);
  return [low - pad, high + pad];
}

/** Where nearly all marks lie, if a few far from them would press them together; else all of the time. */
function dense(marks: Mark[], all: [number, number]): [number, number] {
  const times = marks.filter((mark) => mark.from !== null || mark.to !== null).map((mark) => mark.from ?? mark.to!).sort((a, b) => a - b);
  const edge = Math.floor(times.length * 0.04), first = times[edge], last = times[times.length - 1 - edge];
  if (first === undefined || last === undefined || !edge || last - first > 0.5 * (all[1] - all[0])) return [...all];
  const pad = Math.max(0.5 * YEAR, (last - first) * 0.05);
  return [Math.max(all[0], first - pad), Math.min(all[1], last + pad)];
}

/** A bar from x0 to x1 around y; an open end is an arrow. */
function bar(x0: number, x1: number, y: number, half: number, openLeft: boolean, openRight: boolean): string {
  x1 = Math.max(x1, x0 + 4);
  const l = openLeft ? 7 : 0, r = openRight ? 7 : 0;
  return `M${x0 + l} ${y - half}H${x1 - r}L${x1} ${openRight ? y : y - half}${openRight ? "" : `V${y + half}`}L${x1 - r} ${y + half}H${x0 + l}L${x0} ${openLeft ? y : y + half}${openLeft ? "" : `V${y - half}`}Z`;
}

const LABEL = 330;

/** Where a mark and its label lie: the label to the right, or to the left where it would be cut. */
function place(mark: Mark, x: (time: number) => number, left: number, right: number): Omit<Placed, "row"> & { begin: number; end: number } | null {
  let x0 = mark.from === null ? left - 20 : x(mark.from), x1 = mark.to === null ? right + 20 : x(mark.to);
  if (mark.from === null && !mark.lasting) x0 = x1 - 30;
  if (mark.to === null && !mark.lasting) x1 = x0 + 30;
  if (x1 < left || x0 > right) return null;
  const bar = mark.lasting && x1 - x0 >= 12;
  const from = Math.max(left, x0), to = Math.min(right, x1), vague = !mark.lasting && x1 - x0 > 16;
  const inside = bar || (vague && to - from >= textWidth(mark.statement) + 30);
  const centre = vague ? (inside ? from + 11 : (from + to) / 2) : (x0 + x1) / 2;
  const begin = bar || vague ? from : centre - 7, end = bar || vague ? to : centre + 7;
  const textX = bar ? from + 8 : inside ? centre + 10 : end + 4;
  const wide = bar ? Math.max(LABEL, to - from - 16) : LABEL, extra = mark.contested ? 16 : 0;
  const cut = fit(mark.statement, Math.max(0, Math.min(wide, right - textX - extra)));
  if (cut !== mark.statement && !inside) {
    const turned = fit(mark.statement, Math.max(0, Math.min(wide, begin - 4 - left)));
    if (turned.length > cut.length) return { mark, bar, x0, x1, centre, textX: begin - 4, turned: true, label: turned, begin: begin - 4 - textWidth(turned), end: end + extra };
  }
  return { mark, bar, x0, x1, centre, textX, turned: false, label: cut, begin, end: Math.max(end, textX + textWidth(cut) + extra) };
}

/** Rows for the marks: with its label where there is room, else the symbol alone, else in a crowd. */
function layout(marks: Mark[], x: (time: number) => number, left: number, right: number): { placed: Placed[]; crowd: Mark[][]; count: number } {
  const rows: Array<Array<[number, number]>> = [], placed: Placed[] = [], late: Placed[] = [];
  const free = (row: Array<[number, number]>, begin: number, end: number) => row.every(([a, b]) => end + 6 <= a || begin - 6 >= b);
  for (const mark of marks.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.to ?? Infinity) - (b.to ?? Infinity))) {
    const at = place(mark, x, left, right);
    if (!at) continue;
    const { begin, end, ...rest } = at;
    let row = rows.findIndex((taken) => free(taken, begin, end));
    if (row < 0 && rows.length < (mark.lasting ? 2 * MAX_ROWS : MAX_ROWS)) row = rows.push([]) - 1;
    if (row >= 0) { rows[row]!.push([begin, end]); placed.push({ ...rest, row }); continue; }
    const bare = mark.lasting ? -1 : rows.findIndex((taken) => free(taken, at.centre - 7, at.centre + 7));
    if (bare >= 0) { rows[bare]!.push([at.centre - 7, at.centre + 7]); placed.push({ ...rest, row: bare, label: "" }); } else late.push({ ...rest, row: rows.length });
  }
  const groups: Placed[][] = [];
  let last = -Infinity;
  for (const one of late) {
    if (one.centre - last < 38) groups.at(-1)!.push(one);
    else { groups.push([one]); last = one.centre; }
  }
  for (const group of groups) if (group.length === 1) placed.push({ ...group[0]!, row: rows.length, label: "" });
  return { placed, crowd: groups.filter((group) => group.length > 1).map((group) => group.map((one) => one.mark)), count: rows.length + (groups.length ? 1 : 0) };
}
