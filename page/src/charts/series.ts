// Events of one side towards the other by period: cooperation upwards, conflict downwards, deeds
// solid and words hollow; below it the mean of their Goldstein scores, from -10 to +10.
import { scaleBand, scaleLinear } from "d3-scale";
import { fill, h, s } from "../dom";
import type * as api from "../types";
import { plural, QUADS } from "../words";
import { responsive, roving, Tip } from "./draw";

type Row = api.SeriesAnswer["rows"][number];

const STACK = [[1, 0], [1, 1], [-1, 2], [-1, 3]] as const;

export function periods(rows: Row[]): string[] {
  return [...new Set(rows.map((row) => row.period))].sort();
}

export function seriesChart(label: string, rows: Row[], all: string[], most: { up: number; down: number }, onPick: (period: string) => void): { element: HTMLElement; svg: () => SVGSVGElement } {
  const box = h("div", { class: "plot" });
  let svg = s("svg", {});
  const tip = new Tip(box);
  const by = new Map(rows.map((row) => [row.period, row]));
  responsive(box, (width) => {
    const left = 34, right = width - 6, unit = Math.min(26, 130 / Math.max(1, most.up + most.down));
    const middle = 22 + most.up * unit, low = middle + most.down * unit + (most.down ? 24 : 8), scoreMiddle = low + 46, height = scoreMiddle + 58;
    const x = scaleBand(all, [left, right]).paddingInner(0.25).paddingOuter(0.1);
    const y = (count: number) => count * unit;
    const g = scaleLinear([-10, 10], [scoreMiddle + 30, scoreMiddle - 30]);
    const step = Math.max(1, Math.ceil(all.length / Math.max(2, (right - left) / 52)));
    const ticks = (to: number) => scaleLinear([0, to], [0, 1]).ticks(Math.min(3, to)).filter((tick) => Number.isInteger(tick) && tick > 0);
    const bars: SVGElement[] = [];
    for (const period of all) {
      const row = by.get(period);
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
      const said = `${period}: ${plural(row.events, "event")}${parts ? `; ${parts}` : ""}${mean === null ? "" : `; mean Goldstein score ${mean.toFixed(1)}`}`;
      const group = s("g", { role: "button", "data-mark": period, "aria-label": said, class: "column" },
        s("rect", { x: px, y: 10, width: x.bandwidth(), height: height - 30, class: "hit" }), stack,
        mean === null ? null : [s("line", { x1: px + x.bandwidth() / 2, x2: px + x.bandwidth() / 2, y1: g(0), y2: g(mean), class: `stem ${mean < 0 ? "tone-q4" : "tone-q2"}` }),
          s("circle", { cx: px + x.bandwidth() / 2, cy: g(mean), r: 3.500, class: `mark ${mean < 0 ? "tone-q4" : "tone-q2"}` })]);
      group.addEventListener("click", () => onPick(period));
      tip.on(group, () => [h("b", {}, period), h("span", {}, said.slice(period.length + 2))]);
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
        all.filter((_, index) => index % step === 0).map((period) => s("text", { x: x(period)! + x.bandwidth() / 2, y: height - 4, "text-anchor": "middle" }, period))),
      bars);
    roving(svg, [bars]);
    fill(box, svg, tip.element);
    tip.hide();
  });
  return { element: box, svg: () => svg };
}
