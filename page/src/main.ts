// The frame of the page: heading, ways to the views, theme, keys; and which view an address shows.
import { fill, h, icon, ICONS, link } from "./dom";
import { go, here, href, isShown, shown, start } from "./router";
import { failure, finishDrawing } from "./parts/frame";
import { showPanel } from "./parts/evidence";
import { dossier } from "./views/dossier";
import { documentView } from "./views/document";
import { documents } from "./views/documents";
import { home } from "./views/home";
import { network } from "./views/network";
import { search } from "./views/search";
import { world } from "./views/world";

const VIEWS: Array<[string, string]> = [["dossier", "Dossier"], ["world", "World"], ["network", "Network"], ["search", "Search"], ["documents", "Documents"]];

let running = new AbortController();

function draw(): void {
  const place = here(), root = document.getElementById("main")!;
  const item = place.query.get("item");
  place.query.delete("item");
  if (!isShown()) {
    const same = shown();
    running.abort();
    running = new AbortController();
    void show(root, place, running.signal, same);
  }
  showPanel(item);
}

async function show(root: HTMLElement, place: ReturnType<typeof here>, signal: AbortSignal, same: boolean): Promise<void> {
  for (const anchor of document.querySelectorAll("#top nav a")) {
    if (anchor.getAttribute("href") === `/${place.view === "topic" ? "dossier" : place.view}`) anchor.setAttribute("aria-current", "page");
    else anchor.removeAttribute("aria-current");
  }
  const left = (history.state as { scroll?: number } | null)?.scroll ?? 0;
  const focused = same ? document.activeElement?.id : "", scroll = scrollY;
  root.dataset.view = place.view || "home";
  root.setAttribute("aria-busy", "true");
  try {
    switch (place.view) {
      case "": await home(root, signal); break;
      case "dossier": await dossier(root, place, signal); break;
      case "world": await world(root, place, signal); break;
      case "network": await network(root, place, signal); break;
      case "document": await documentView(root, place, signal); break;
      case "documents": await documents(root, place, signal); break;
      case "search": await search(root, place, signal); break;
      case "topic": await dossier(root, place, signal); break;
      default: fill(root, h("div", { class: "empty" }, h("h1", {}, "No such view"), h("p", {}, link("/", {}, "Start again"), ".")));
    }
  } catch (error) {
    if (!signal.aborted) fill(root, failure(error));
  }
  if (signal.aborted) return;
  if (same ? scroll : left) finishDrawing();
  root.setAttribute("aria-busy", "false");
  if (same) {
    scrollTo(0, scroll);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  } else if (!place.query.has("sentence") && !place.query.has("report")) {
    scrollTo(0, left);
    if (canFocus) root.focus({ preventScroll: true });
  }
  canFocus = true;
}

/** The first view leaves the focus where the browser puts it. */
let canFocus = false;

type Theme = "auto" | "light" | "dark";

function theme(set?: Theme): Theme {
  let now: Theme = "auto";
  try {
    if (set) localStorage.setItem("theme", set);
    now = (localStorage.getItem("theme") as Theme | null) ?? "auto";
  } catch { now = set ?? "auto"; }
  if (now === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = now;
  return now;
}

function top(): void {
  const next: Record<Theme, Theme> = { auto: "dark", dark: "light", light: "auto" };
  const told: Record<Theme, string> = { auto: "as the system", dark: "dark", light: "light" };
  let now = theme();
  const toggle = h("button", { type: "button", class: "tool" }, icon(ICONS.moon));
  const say = () => { toggle.title = `Colours: ${told[now]}`; toggle.setAttribute("aria-label", `Colours: ${told[now]}. Change`); };
  toggle.addEventListener("click", () => { now = theme(next[now]); say(); });
  say();
  const words = h("input", { id: "quick", type: "search", name: "q", placeholder: "Search", "aria-label": "Search the record", "aria-keyshortcuts": "Control+K", title: "Ctrl+K", autocomplete: "off", dir: "auto" });
  fill(document.getElementById("top")!,
    link("/", { class: "brand", "aria-label": "entente: start" }, h("span", { "aria-hidden": "true" }, h("i", {}), h("i", {})), "entente"),
    h("nav", { "aria-label": "Views" }, VIEWS.map(([view, label]) => link(`/${view}`, {}, label))),
    h("form", { class: "quick", role: "search", "aria-label": "Quick search", onsubmit: (event: Event) => { event.preventDefault(); go(href("search", [], { q: words.value.trim() })); words.value = ""; } }, words),
    toggle);
}

addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "k") {
    event.preventDefault();
    document.getElementById("quick")?.focus();
  }
});

// On paper nothing can be opened: what is shown on demand is shown at once.
addEventListener("beforeprint", () => {
  finishDrawing();
  for (let left = 3; left; left--) { // what one shows may itself be cut short
    for (const more of document.querySelectorAll<HTMLElement>("button.for-print")) more.click();
  }
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details.for-print")) { details.click(); details.open = true; }
});

top();
start(draw);
