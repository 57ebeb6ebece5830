// What all drawings share: widths of text, a tip that follows pointer and focus, redrawing when the
// room changes, moving among marks with the arrow keys.
import { fill, h, type Child } from "../dom";

const pen = document.createElement("canvas").getContext("2d")!;
const widths = new Map<string, number>();

export function textWidth(text: string, size = 12, weight = 400): number {
  const key = `${weight} ${size} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
    width = pen.measureText(text).width;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}

export function fit(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  let low = 0, high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(`${text.slice(0, middle).trimEnd()}…`, size) <= width) low = middle; else high = middle - 1;
  }
  return low < 3 ? "" : `${text.slice(0, low).trimEnd()}…`;
}

/** Calls `draw` with the width there is, now and whenever it changes; stops with the view. */
export function responsive(box: HTMLElement, draw: (width: number) => void): void {
  let last = 0;
  const watch = new ResizeObserver(() => {
    const width = Math.floor(box.clientWidth);
    if (!box.isConnected) { watch.disconnect(); return; }
    if (width > 0 && width !== last) { last = width; draw(width); }
  });
  watch.observe(box);
}

/** A tip beside the mark that has the pointer or the focus. */
export class Tip {
  readonly element = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
  constructor(private readonly box: HTMLElement) {
    box.append(this.element);
  }
  show(at: Element, ...content: Child[]): void {
    fill(this.element, ...content);
    this.element.hidden = false;
    const room = this.box.getBoundingClientRect(), mark = at.getBoundingClientRect();
    const own = this.element.getBoundingClientRect();
    const middle = Math.max(room.left, mark.left) / 2 + Math.min(room.right, mark.right) / 2 - room.left;
    const left = Math.max(4, Math.min(room.width - own.width - 4, middle - own.width / 2));
    const above = mark.top - room.top - own.height - 8;
    const top = mark.top - own.height - 8 > 0 ? above : mark.bottom - room.top + 8;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
  }
  hide(): void {
    this.element.hidden = true;
  }
  /** Shows `content` on hover and focus of a mark. */
  on(mark: Element, content: () => Child[]): void {
    const show = () => this.show(mark, ...content());
    mark.addEventListener("pointerenter", show);
    mark.addEventListener("focus", show);
    mark.addEventListener("pointerleave", () => this.hide());
    mark.addEventListener("blur", () => this.hide());
  }
}

/** One stop for Tab; the arrows go on among the marks (rows of marks from left to right), Enter and Space choose. */
export function roving(root: Element, rows: Element[][]): void {
  const filled = rows.filter((row) => row.length);
  const all = filled.flat();
  all.forEach((mark, index) => mark.setAttribute("tabindex", index ? "-1" : "0"));
  root.addEventListener("keydown", (event) => {
    const key = (event as KeyboardEvent).key;
    const target = (event.target as Element).closest("[data-mark]");
    const row = filled.findIndex((marks) => marks.includes(target!));
    if (!target || row < 0) return;
    if (key === "Enter" || key === " ") {
      event.preventDefault();
      target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      return;
    }
    const column = filled[row]!.indexOf(target);
    let next: Element | undefined;
    if (key === "ArrowRight") next = filled[row]![column + 1] ?? filled[row + 1]?.[0];
    else if (key === "ArrowLeft") next = filled[row]![column - 1] ?? filled[row - 1]?.at(-1);
    else if (key === "ArrowDown" || key === "ArrowUp") {
      const marks = filled[row + (key === "ArrowDown" ? 1 : -1)];
      const x = target.getBoundingClientRect().left;
      next = marks?.reduce((best, one) =>
        Math.abs(one.getBoundingClientRect().left - x) < Math.abs(best.getBoundingClientRect().left - x) ? one : best);
    } else if (key === "Home") next = filled[row]![0];
    else if (key === "End") next = filled[row]!.at(-1);
    if (!next) return;
    event.preventDefault();
    target.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    (next as HTMLElement | SVGElement).focus();
  });
}
