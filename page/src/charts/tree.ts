// The tree of a sentence: words on a line, an arc from each head to its dependents.
import { h, s } from "../dom";
import type * as api from "../types";
import { textWidth } from "./draw";

type Word = api.ExplainAnswer["sentences"][number]["words"][number];

export function treeDrawing(words: Word[]): HTMLElement {
  const gap = 14, pad = 12, xs: number[] = [];
  let x = pad;
  words.forEach((word, index) => {
    const half = Math.max(textWidth(word.form.slice(0, 40), 14), textWidth(word.upos, 10)) / 2;
    // A short arc still has its label above it.
    const before = words[index - 1], arc = before && (word.head === before.id ? word : before.head === word.id ? before : null);
    const centre = Math.max(x + half, index && arc ? xs[index - 1]! + textWidth(arc.deprel, 10.5) + 10 : 0);
    xs.push(centre);
    x = centre + half + gap;
  });
  const at = (id: number) => xs[id - 1]!;
  const level = new Map<number, number>();
  const arcs = words.filter((word) => word.head > 0 && word.deprel !== "punct")
    .map((word) => ({ word, low: Math.min(word.id, word.head), high: Math.max(word.id, word.head) }))
    .sort((a, b) => a.high - a.low - (b.high - b.low));
  for (const arc of arcs) {
    let height = 1;
    for (const other of arcs) {
      if (other === arc || !level.has(other.word.id)) continue;
      if (other.low < arc.high && other.high > arc.low && other.low >= arc.low && other.high <= arc.high) height = Math.max(height, level.get(other.word.id)! + 1);
    }
    level.set(arc.word.id, height);
  }
  const highest = Math.max(1, ...level.values()), base = highest * 19 + 22;
  const svg = s("svg", { width: x, height: base + 44, viewBox: `0 0 ${x} ${base + 44}`, role: "img", "aria-label": `Tree: ${words.filter((word) => word.head > 0 && word.deprel !== "punct").map((word) => `${word.form} is ${word.deprel} of ${words[word.head - 1]?.form}`).slice(0, 80).join("; ")}` },
    arcs.map(({ word }) => {
      const from = at(word.head), to = at(word.id), top = base - level.get(word.id)! * 19 - 4, shift = to > from ? 5 : -5;
      return [s("path", { d: `M${from + shift} ${base}C${from + shift} ${top} ${to} ${top} ${to} ${base - 3}`, class: "arc" }), s("path", { d: `M${to - 3} ${base - 5}L${to} ${base}L${to + 3} ${base - 5}Z`, class: "tip-mark" }),
        s("text", { x: (from + to) / 2, y: base - level.get(word.id)! * 19 * 0.75 - 6, "text-anchor": "middle", class: "deprel" }, word.deprel)];
    }),
    words.map((word) => [s("text", { x: at(word.id), y: base + 18, "text-anchor": "middle", class: "form" }, word.form.slice(0, 40)),
      s("text", { x: at(word.id), y: base + 34, "text-anchor": "middle", class: "upos" }, word.upos),
      word.head === 0 ? s("text", { x: at(word.id), y: base - 6, "text-anchor": "middle", class: "deprel" }, "root ▾") : null]));
  return h("div", { class: "tree", tabindex: "0", role: "group", "aria-label": "Tree of the sentence; scrolls sideways" }, svg);
}
