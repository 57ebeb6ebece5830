// Typeahead (the combobox of ARIA's authoring practices): type, arrows, Enter, Escape.
import { announce, h, name } from "../dom";
import { plural } from "../words";

export interface Choice { value: string; label: string; told?: string }

interface Options {
  id: string;
  label: string;
  placeholder?: string;
  hideLabel?: boolean;
  value?: string;
  find: (typed: string, signal: AbortSignal) => Promise<Choice[]>;
  chosen: (choice: Choice) => void;
  /** Enter in an empty field. */
  cleared?: () => void;
}

export function combobox(options: Options): HTMLElement {
  const { id } = options;
  const list = h("ul", { id: `${id}-list`, role: "listbox", "aria-label": options.label, hidden: true });
  const input = h("input", {
    id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", dir: "auto", value: options.value ?? "",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-list`, placeholder: options.placeholder ?? "",
  });
  let choices: Choice[] = [];
  let active = -1;
  let asking: AbortController | null = null;
  let timer = 0;
  /** What the list answers: nothing that was typed since. */
  let answered: string | null = null;
  const stale = () => answered !== input.value.trim();

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const activate = (index: number) => {
    active = index;
    [...list.children].forEach((child, i) => child.setAttribute("aria-selected", String(i === index)));
    const option = list.children[index];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  };
  const choose = (choice: Choice) => {
    close();
    options.chosen(choice);
  };
  const show = (found: Choice[]) => {
    choices = found;
    active = -1;
    list.replaceChildren(...found.map((choice, index) => h("li", {
      id: `${id}-${index}`, role: "option", "aria-selected": "false",
      onmousedown: (event: Event) => { event.preventDefault(); choose(choice); },
    }, name(choice.label), choice.told ? h("small", {}, choice.told) : null)));
    if (!found.length && input.value.trim())
      list.replaceChildren(h("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" }, "Nothing of that name in the record"));
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    announce(found.length ? `${plural(found.length, "suggestion")}` : "no suggestions");
  };
  const ask = async (): Promise<void> => {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    clearTimeout(timer);
    const typed = input.value.trim();
    try {
      const found = await options.find(typed, signal);
      if (signal.aborted) return;
      answered = typed;
      if (document.activeElement === input) show(found);
      else choices = found;
    } catch { /* another question is on its way, or the server is gone: no suggestions */ }
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = window.setTimeout(() => void ask(), 80); });
  input.addEventListener("focus", () => void ask());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = () => { if (choices.length && !stale()) activate((active + (event.key === "ArrowDown" ? 1 : choices.length - (active < 0 ? 0 : 1))) % choices.length); };
      if (list.hidden || stale()) void ask().then(step); else step();
    } else if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(timer);
      const picked = stale() ? undefined : choices[active];
      if (picked) choose(picked);
      else if (!input.value.trim()) { close(); options.cleared?.(); }
      else void ask().then(() => { if (choices[0] && !stale()) choose(choices[0]); });
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    }
  });
  return h("div", { class: "combobox" },
    h("label", { for: id, class: options.hideLabel ? "aside" : null }, options.label), input, list);
}
