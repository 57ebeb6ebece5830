// Events of one side towards the other by period: cooperation upwards, conflict downwards, deeds
// solid and words hollow; below it the mean of their Goldstein scores, from -10 to +10.
import { scaleBand, scaleLinear } from "d3-scale";
import { fill, h, s } from "../dom";
import type * as api from "../types";
import { periodWords, plural, QUADS } from "../words";
import { responsive, roving, Tip } from "./draw";

type Row = api.SeriesAnswer["rows"][number];

const STACK = [[1, 0], [1, 1], [-1, 2], [-1, 3]] as const;

export const PERIODS = ["month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];
const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 };

/** The period that a day (1991-12-03) lies in: 1991-12, 1991-Q4, 1991. */
export function span(day: string, by: Period): string {
  return by === "year" ? day.slice(0, 4) : by === "month" ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Its first and last month or year, as filters take them. */
export function periodRange(period: string): [string, string] {
  const quarter = /^(\d+)-Q(\d)$/.exec(period);
  if (!quarter) return [period, period];
  const month = (number: number) => `${quarter[1]}-${String(number).padStart(2, "0")}`;
  return [month(3 * Number(quarter[2]) - 2), month(3 * Number(quarter[2]))];
}

/** How many periods since the year 0. */
function numberOf(period: string, by: Period): number {
  const [year, rest = "01"] = period.split("-");
  return by === "year" ? Number(year) : by === "quarter" ? 4 * Number(year) + Number(rest.slice(1)) - 1 : 12 * Number(year) + Number(rest) - 1;
}

/** All periods of a stretch, those without events too. */
export function stretch([first, last]: [string, string], by: Period): string[] {
  const begin = numberOf(first, by), out: string[] = [];
  for (let at = begin; at <= numberOf(last, by); at++) {
    const year = String(Math.floor((at * MONTHS[by]) / 12)).padStart(4, "0");
    out.push(by === "year" ? year : by === "quarter" ? `${year}-Q${(at % 4) + 1}` : `${year}-${String((at % 12) + 1).padStart(2, "0")}`);
  }
  return out;
}

/** Every which period has its name on the axis: whole years, fives, tens wherever there is no room for more. */
function labelled(all: string[], by: Period, room: number): (period: string) => boolean {
  const year = 12 / MONTHS[by];
  const steps = [...(by === "month" ? [1, 2, 3, 6] : by === "quarter" ? [1, 2] : []), ...[1, 2, 5, 10, 20, 25, 50, 100, 200, 500].map((years) => years * year)];
  const step = steps.find((one) => Math.ceil(all.length / one) <= room) ?? all.length;
  return (period) => numberOf(period, by) % step === 0;
}

export function seriesChart(label: string, rows: Row[], range: [string, string], by: Period, most: { up: number; down: number }, onPick: ((period: string) => void) | null): { element: HTMLElement; svg: () => SVGSVGElement } {
  const box = h("div", { class: "plot" });
  let svg = s("svg", {});
  const tip = new Tip(box);
  const rowOf = new Map(rows.map((row) => [row.period, row])), all = stretch(range, by);
  responsive(box, (width) => {
    const left = 34, right = width - 6, unit = Math.min(26, 130 / Math.max(1, most.up + most.down));
    const middle = 22 + most.up * unit, low = middle + most.down * unit + (most.down ? 24 : 8), scoreMiddle = low + 46, height = scoreMiddle + 58;
    const x = scaleBand(all, [left, right]).paddingInner(0.25).paddingOuter(0.1);
    const y = (count: number) => count * unit;
    const g = scaleLinear([-10, 10], [scoreMiddle + 30, scoreMiddle - 30]);
    const named = labelled(all, by, Math.max(2, (right - left) / (by === "year" ? 48 : 66)));
    const ticks = (to: number) => scaleLinear([0, to], [0, 1]).ticks(Math.min(3, to)).filter((tick) => Number.isInteger(tick) && tick > 0);
    const bars: SVGElement[] = [];
    for (const period of all) {
      const row = rowOf.get(period);
      if (!row?.events) continue;
      const px = x(period)!, bandwidth = Math.max(2, Math.min(x.bandwidth(), 26)), at = px + (x.bandwidth() - bandwidth) / 2;
      const reach = [0, 0];
      const stack = STACK.map(([sign, quad]) => {
        const count = row.quads[quad] ?? 0, side = sign > 0 ? 0 : 1;
        if (!count) return null;
        const from = y(reach[side]!), to = y(reach[side]! + count);
        reach[side]! += count;
        return s("rect", { x: at, width: bandwidth, y: sign > 0 ? middle - to : middle + from, height: Math.max(1, to - from - 1), class: `mark tone-q${quad + 1}` });
      });
      const parts = row.quads.map((count, quad) => (count ? `${QUADS[quad]!.toLowerCase()} ${count}` : "")).filter(Boolean).join(", ");
      const mean = row.goldstein_mean;
      const said = `${periodWords(period)}: ${plural(row.events, "event")}${parts ? `; ${parts}` : ""}${mean === null ? "" : `; mean Goldstein score ${mean.toFixed(1)}`}`;
      const group = s("g", { role: onPick ? "button" : "img", "data-mark": period, "aria-label": said, class: "column" },
        s("rect", { x: px, y: 10, width: x.bandwidth(), height: height - 30, class: "hit" }), stack,
        mean === null ? null : [s("line", { x1: px + x.bandwidth() / 2, x2: px + x.bandwidth() / 2, y1: g(0), y2: g(mean), class: `stem ${mean < 0 ? "tone-q4" : "tone-q2"}` }),
          s("circle", { cx: px + x.bandwidth() / 2, cy: g(mean), r: 3.500, class: `mark ${mean < 0 ? "tone-q4" : "tone-q2"}` })]);
      if (onPick) group.addEventListener("click", () => onPick(period));
      tip.on(group, () => [h("b", {}, periodWords(period)), h("span", {}, said.slice(said.indexOf(": ") + 2))]);
      bars.push(group);
    }
    svg = s("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `${label}: events by period` },
      s("g", { class: "axis", "aria-hidden": "true" },
        [...ticks(most.up), ...ticks(most.down).map((tick) => -tick)].map((tick) => [
          s("line", { x1: left, x2: right, y1: middle - y(tick), y2: middle - y(tick), class: "grid" }),
          s("text", { x: left - 6, y: middle - y(tick) + 4, "text-anchor": "end" }, Math.abs(tick))]),
        s("line", { x1: left, x2: right, y1: middle, y2: middle, class: "rule" }),
        s("text", { x: left, y: 10 }, "▲ events of cooperation"), most.down ? s("text", { x: left, y: middle + y(most.down) + 15 }, "▼ events of conflict") : null,
        s("text", { x: left, y: scoreMiddle - 36 }, "Mean Goldstein score"),
        s("line", { x1: left, x2: right, y1: g(0), y2: g(0), class: "rule" }),
        [-10, 10].map((score) => [s("line", { x1: left, x2: right, y1: g(score), y2: g(score), class: "grid" }), s("text", { x: left - 6, y: g(score) + 4, "text-anchor": "end" }, score > 0 ? `+${score}` : `−${-score}`)]),
        all.filter(named).map((period) => s("text", { x: Math.max(left + 12, Math.min(right - 24, x(period)! + x.bandwidth() / 2)), y: height - 4, "text-anchor": "middle" }, periodWords(period, true)))),
      bars);
    roving(svg, [bars]);
    fill(box, svg, tip.element);
    tip.hide();
  });
  return { element: box, svg: () => svg };
}
