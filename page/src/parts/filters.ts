// Filters of a view: a period to type, chips of what is on, and the way back.
import { h, icon, ICONS, name } from "../dom";
import { canUndo, change } from "../router";
import { intervalWords } from "../words";

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Two dates to type: 1990, 2018-09 or 2018-09-03. */
export function period(query: URLSearchParams): HTMLElement {
  const problem = h("span", { class: "problem", id: "period-problem", role: "alert" });
  const field = (key: string, label: string, example: string) =>
    h("label", {}, label, h("input", { id: `period-${key}`, name: key, value: query.get(key) ?? "", placeholder: example, inputmode: "numeric", size: 10, autocomplete: "off", "aria-describedby": "period-problem" }));
  const form = h("form", {
    class: "period", "aria-label": "Period",
    onsubmit: (event: Event) => {
      event.preventDefault();
      const data = new FormData(form), from = String(data.get("from")).trim(), to = String(data.get("to")).trim();
      const wrong = [from, to].find((text) => text && !DATE.test(text));
      problem.textContent = wrong ? `“${wrong}” is no date: write 1990, 2018-09 or 2018-09-03.` : from && to && from > to ? "The period ends before it begins." : "";
      if (!problem.textContent) change({ from: from || null, to: to || null, t: null });
    },
  }, field("from", "From", "1990"), field("to", "to", "2024"), h("button", { type: "submit" }, "Show"), problem);
  return form;
}

export interface Chip { label: string; value: string; off: Record<string, null> }

export function chips(list: Chip[]): HTMLElement | null {
  if (!list.length && !canUndo()) return null;
  const all: Record<string, null> = Object.assign({}, ...list.map((chip) => chip.off));
  return h("div", { class: "chips", role: "group", "aria-label": "Filters in use" },
    list.map((chip) => h("button", { type: "button", class: "chip", "aria-label": `Remove the filter ${chip.label} ${chip.value}`, onclick: () => change(chip.off) },
      h("span", {}, `${chip.label} `), name(chip.value), icon(ICONS.close, 12))),
    list.length > 1 ? h("button", { type: "button", class: "plain", onclick: () => change(all) }, "Remove all") : null,
    canUndo() ? h("button", { type: "button", class: "plain", onclick: () => history.back() }, icon(ICONS.undo), " Undo") : null);
}

export function periodChip(query: URLSearchParams): Chip[] {
  const from = query.get("from"), to = query.get("to");
  if (!from && !to) return [];
  const pad = (text: string | null, tail: string) => (text ? text + tail.slice(text.length - 4) : null);
  return [{ label: "Period", value: intervalWords(pad(from, "-01-01"), pad(to, to && to.length === 7 ? `-00-${new Date(Date.UTC(+to.slice(0, 4), +to.slice(5, 7), 0)).getUTCDate()}` : "-12-31")), off: { from: null, to: null } }];
}
