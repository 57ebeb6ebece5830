// What every view has: a heading, a place for waiting, for nothing, for what went wrong.
import { h, icon, ICONS, link, type Child } from "../dom";
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
