// Elements made without markup: every string becomes a text node, so that no document can
// bring in elements of its own. Direction overrides are taken out of all that is shown.

export type Child = Node | string | number | null | undefined | false | Child[];
export type Props = { [name: string]: unknown };

/** Characters that change the direction of what follows them, and controls nobody can see. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

export function clean(text: string): string {
  return text.replace(HIDDEN, "");
}

function append(parent: Node, child: Child): void {
  if (child === null || child === undefined || child === false) return;
  if (Array.isArray(child)) for (const one of child) append(parent, one);
  else parent.appendChild(child instanceof Node ? child : document.createTextNode(clean(String(child))));
}

function apply(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value as EventListener);
    else if (name === "value" && "value" in element) (element as HTMLInputElement).value = String(value);
    else if (name === "checked" || name === "disabled" || name === "hidden" || name === "open" || name === "selected")
      element.toggleAttribute(name, Boolean(value));
    else element.setAttribute(name, value === true ? "" : clean(String(value)));
  }
}

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K, props: Props = {}, ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  apply(element, props);
  append(element, children);
  return element;
}

export function s<K extends keyof SVGElementTagNameMap>(
  tag: K, props: Props = {}, ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  apply(element, props);
  append(element, children);
  return element;
}

export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

/** A name of unknown direction, kept from turning its neighbours around. */
export function name(text: string, props: Props = {}): HTMLElement {
  return h("bdi", props, text);
}

/** A link inside the page; the router takes its clicks. */
export function link(href: string, props: Props, ...children: Child[]): HTMLAnchorElement {
  return h("a", { ...props, href }, ...children);
}

export function icon(path: string, size = 16): SVGSVGElement {
  return s("svg", { viewBox: "0 0 16 16", width: size, height: size, "aria-hidden": "true", class: "icon" },
    s("path", { d: path }));
}

export const ICONS = {
  close: "M3.5 3.5l9 9m0-9l-9 9",
  plus: "M8 2.5v11m-5.5-5.5h11",
  minus: "M2.5 8h11",
  undo: "M6 3L2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7",
  download: "M8 2v8.5m-3.5-3.500L8 10.500l3.500-3.500M2.500 13.500h11",
  fit: "M2.500 6v-3.500h3.500m4 0h3.500v3.500m0 4v3.500h-3.500m-4 0h-3.500v-3.500",
  print: "M4.500 6v-3.500h7v3.500m-7 5.500h-2v-5.500h11v5.500h-2m-7-2h7v4h-7z",
  search: "M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zm3.600-1.400l3.400 3.400",
  moon: "M13 9.500a5.500 5.500 0 1 1-6.500-6.800 4.500 4.500 0 0 0 6.500 6.800z",
  play: "M4.500 2.500v11l8.500-5.500z",
  pause: "M5 3v10m6-10v10",
  left: "M10 3L5 8l5 5",
  right: "M6 3l5 5-5 5",
};

/** Says something to screen readers, once. */
export function announce(text: string): void {
  const live = document.getElementById("live");
  if (live) live.textContent = clean(text);
}
