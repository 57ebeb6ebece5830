// One figure as every source has it: a row for each report, its value on one common scale.
import { scaleLinear } from "d3-scale";
import { fill, h, s } from "../dom";
import type * as api from "../types";
import { capital, dateWords, source, valueWords } from "../words";
import { fit, responsive, roving, textWidth } from "./draw";

export type Figure = api.Dossier["figures"][number];

const ROW = 46;

export function figureChart(figure: Figure, label: string, onPick: (item: string) => void): { element: HTMLElement; svg: () => SVGSVGElement } {
  const box = h("div", { class: "plot" });
  let svg = s("svg", {});
  const values = figure.points.flatMap((point) => [point.value, point.value_to]).filter((value): value is number => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const ranked = figure.unit === "rank" || figure.unit === "ordinal", alone = figure.points.length === 1;
  const longest = Math.max(...figure.points.map((point) => textWidth(valueWords(point, figure.unit), 13, 600)));
  responsive(box, (width) => {
    const x = scaleLinear([low, high === low ? low + 1 : high], [6, Math.max(50, width - longest - 40)]);
    const rows = figure.points.map((point, index) => {
      const y = index * ROW, line = y + 32, said = valueWords(point, figure.unit);
      const when = point.date ? capital(dateWords(point.date)) : "No period told";
      const head = fit(`${when} · ${source({ publisher: point.publisher, uri: point.title })}`, width - 4);
      const at = point.value === null || alone ? null : x(point.value), end = point.value_to === null ? at : x(point.value_to);
      const arrow = point.comparator?.startsWith(">") ? 1 : point.comparator?.startsWith("<") ? -1 : 0;
      const textX = at === null ? 2 : Math.max(at, end ?? at) + (arrow > 0 ? 26 : 12);
      const button = s("g", { role: "button", "data-mark": point.report, "aria-label": `${when}: ${said}, ${point.title ?? ""}` },
        s("rect", { x: 0, y: y + 1, width, height: ROW - 4, rx: 4, class: "hit" }),
        at === null ? null : [
          ranked ? null : s("line", { x1: x(0), x2: at, y1: line, y2: line, class: "stem" }),
          end !== at ? s("line", { x1: at, x2: end, y1: line, y2: line, class: "spread" }) : null,
          arrow ? s("path", { d: `M${at + arrow * 8} ${line}h${arrow * 10}m${-arrow * 4} -4l${arrow * 4} 4l${-arrow * 4} 4`, class: "arrow" }) : null,
          s("circle", { cx: at, cy: line, r: 5, class: point.comparator === "~" ? "mark about" : "mark" })]);
      button.addEventListener("click", () => onPick(point.item));
      return s("g", { class: "figure-row tone-figure" }, button, s("text", { x: 2, y: y + 16, class: "quiet", "aria-hidden": "true" }, head),
        s("text", { x: textX, y: line + 5, class: alone ? "value alone" : "value", "aria-hidden": "true" }, fit(said, width - textX - 2, alone ? 20 : 14)));
    });
    const height = rows.length * ROW;
    svg = s("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label },
      alone || ranked ? null : s("line", { x1: x(0), x2: x(0), y1: 20, y2: height, class: "grid" }), rows);
    roving(svg, rows.map((row) => [row.firstElementChild!]));
    fill(box, svg);
  });
  return { element: box, svg: () => svg };
}
