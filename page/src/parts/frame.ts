// What every view has: a heading, a place for waiting, for nothing, for what went wrong.
import { fill, h, icon, ICONS, link, type Child } from "../dom";
import { capital } from "../words";
import { Refusal } from "../api";

export function title(text: string): void {
  document.title = text === "entente" ? text : `${text} · entente`;
}

export function empty(heading: string, ...next: Child[]): HTMLElement {
  return h("div", { class: "empty" }, h("h2", {}, heading), ...next.map((child) =>
    child instanceof HTMLElement && child.tagName !== "A" && child.tagName !== "BDI" && child.tagName !== "CODE" ? child : h("p", {}, child)));
}

export function failure(error: unknown): HTMLElement {
  const refusal = error instanceof Refusal ? error : null;
  const message = refusal ? `${capital(refusal.message)}.` : "The page failed to draw this view.";
  if (!refusal) console.error(error);
  return h("div", { class: "empty", role: "alert" },
    h("h1", {}, refusal?.status === 404 ? "Not in this record" : "That did not work"),
    h("p", {}, message),
    h("p", {}, link("/", {}, "Start again"), " or ",
      h("button", { type: "button", class: "plain", onclick: () => location.reload() }, "try once more"), "."));
}

export function waiting(): HTMLElement {
  return h("div", { class: "waiting", role: "status" }, h("span", {}, "Reading the record"));
}

export function section(id: string, heading: Child, tools: Child, ...content: Child[]): HTMLElement {
  return h("section", { id, class: "card", "aria-labelledby": `${id}-title` },
    h("header", {}, h("h2", { id: `${id}-title` }, heading), tools ? h("div", { class: "tools" }, tools) : null),
    ...content);
}

export function button(label: string, path: keyof typeof ICONS | null, onclick: (event: Event) => void, props = {}): HTMLButtonElement {
  return h("button", { type: "button", onclick, ...props, ...(path ? { "aria-label": label, title: label, class: "tool" } : {}) },
    path ? icon(ICONS[path]) : label);
}

/** A menu that a summary opens; closes on a choice, outside clicks and Escape. */
export function menu(label: string, ...choices: Array<[string, () => void] | [string, string]>): HTMLElement {
  const details = h("details", { class: "menu" },
    h("summary", { "aria-label": label, title: label }, icon(ICONS.download), h("span", {}, label)),
    h("ul", {}, choices.map(([words, act]) => h("li", {},
      typeof act === "string"
        ? h("a", { href: act, download: "", onclick: () => { details.open = false; } }, words)
        : h("button", { type: "button", onclick: () => { details.open = false; act(); } }, words)))));
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary")?.focus();
    event.stopPropagation();
  });
  details.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !details.contains(event.relatedTarget as Node)) details.open = false;
  });
  return details;
}

/** The first of many; the rest when asked for, or for the printer. */
export function shortened<T>(rows: T[], draw: (row: T) => HTMLElement, first: number, list: HTMLElement): Child[] {
  const cut = rows.length > first * 1.2 ? first : rows.length;
  list.append(...rows.slice(0, cut).map(draw));
  if (cut === rows.length) return [list];
  const more = h("button", { type: "button", class: "more for-print", onclick: () => {
    const rest = rows.slice(cut).map(draw);
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector<HTMLElement>("a, button")?.focus({ preventScroll: true });
  } }, `Show all ${rows.length}`);
  return [list, more];
}

type Draw = () => HTMLElement | Promise<HTMLElement | null> | null;

/** Draws the first screen of a view at once and the rest, in its order, when the browser has time for it. */
export class Later {
  private readonly steps: Array<() => void> = [];

  constructor(private readonly signal: AbortSignal) {}

  /** The place that `draw` will fill. */
  add(draw: Draw): HTMLElement {
    const place = h("div", { class: "card later" }, waiting());
    this.steps.push(() => {
      const drawn = draw();
      if (!(drawn instanceof Promise)) { place.replaceWith(...(drawn ? [drawn] : [])); return; }
      drawn.then((element) => { place.replaceWith(...(element ? [element] : [])); })
        .catch((error: unknown) => { if (!this.signal.aborted) fill(place, failure(error)); });
    });
    return place;
  }

  start(): void {
    unfinished = this;
    this.steps.shift()?.();
    const next = () => {
      if (this.signal.aborted) return;
      this.steps.shift()?.();
      if (this.steps.length) soon(next);
    };
    soon(next);
  }

  finish(): void {
    if (!this.signal.aborted) for (const step of this.steps.splice(0)) step();
  }
}

let unfinished: Later | null = null;

const soon = (run: () => void): void => { requestIdleCallback(run, { timeout: 300 }); };

/** All of the view at once: for the printer, or for a reader who comes back to a place far down. */
export function finishDrawing(): void {
  unfinished?.finish();
}
