// Addresses of views: /dossier/AZE/PAK?from=1990. What a view shows stands in its address, so that
// it can be shared, bookmarked and left with the back button.

export interface Place { view: string; parts: string[]; query: URLSearchParams }

export function here(): Place {
  const parts = location.pathname.split("/").filter(Boolean).map((part) => {
    try { return decodeURIComponent(part); } catch { return part; }
  });
  return { view: parts[0] ?? "", parts: parts.slice(1), query: new URLSearchParams(location.search) };
}

export function href(view: string, parts: string[] = [], query: Record<string, string | null | undefined> = {}): string {
  const path = [view, ...parts].map((part) => encodeURIComponent(part).replaceAll("%3A", ":").replaceAll("%2C", ",")).join("/");
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) words.set(key, value);
  const tail = words.toString();
  return `/${path}${tail ? `?${tail}` : ""}`;
}

let onChange: () => void = () => {};

/** What the view shows: the address without the opened item. */
let present = "";
const wanted = (): string => { const { query } = here(); query.delete("item"); return `${location.pathname}?${query.toString()}`; };

export function isShown(): boolean {
  return wanted() === present;
}

/** Notes the address as shown; whether the view before it had the same path. */
export function shown(): boolean {
  const same = present.split("?")[0] === location.pathname;
  present = wanted();
  return same;
}

let resting = 0;

/** Where the reader was in this view stays with its address: the back button leads there. */
function rest(): void {
  clearTimeout(resting);
  history.replaceState({ ...(history.state as object | null), scroll: scrollY }, "");
}

export function go(url: string, replace = false, state: unknown = null): void {
  if (url === location.pathname + location.search) return;
  if (!replace) rest();
  history[replace ? "replaceState" : "pushState"](state, "", url);
  onChange();
}

/** Whether the step back undoes a filter of this view. */
export function canUndo(): boolean {
  return Boolean((history.state as { undo?: boolean } | null)?.undo);
}

/** Changes words of the query of the present address. */
export function change(words: Record<string, string | null>, replace = false): void {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(words))
    if (value === null || value === "") query.delete(key); else query.set(key, value);
  const tail = query.toString();
  go(location.pathname + (tail ? `?${tail}` : ""), replace, replace ? history.state : { undo: true });
}

/** Writes the address without telling anybody: for what the view shows already. */
export function remember(words: Record<string, string | null>): void {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(words))
    if (value === null || value === "") query.delete(key); else query.set(key, value);
  const tail = query.toString();
  history.replaceState(history.state, "", location.pathname + (tail ? `?${tail}` : ""));
  present = wanted();
}

/** The same as a step that the back button undoes. */
export function note(words: Record<string, string | null>): void {
  const before = location.pathname + location.search, state = history.state as unknown;
  remember(words);
  const after = location.pathname + location.search;
  if (after === before) return;
  history.replaceState(state, "", before);
  history.pushState(null, "", after);
}

export function start(changed: () => void): void {
  onChange = changed;
  history.scrollRestoration = "manual";
  addEventListener("scroll", () => { clearTimeout(resting); resting = window.setTimeout(rest, 200); }, { passive: true });
  addEventListener("popstate", () => { clearTimeout(resting); changed(); });
  document.addEventListener("click", (event) => {
    const anchor = (event.target as Element).closest?.("a[href]") as HTMLAnchorElement | null;
    if (!anchor || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (anchor.origin !== location.origin || anchor.hasAttribute("download") || anchor.target ||
        anchor.pathname.startsWith("/api/") || (anchor.hash && anchor.pathname === location.pathname)) return;
    event.preventDefault();
    go(anchor.pathname + anchor.search);
  });
  changed();
}
