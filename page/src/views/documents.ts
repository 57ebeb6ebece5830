// The documents of the record; with --write, more can be dropped here and are read while one looks on.
import { announce, fill, h, link, name } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { change, href, type Place } from "../router";
import { chips } from "../parts/filters";
import { forget, stateNames } from "../parts/find";
import { empty, section, title, waiting } from "../parts/frame";
import { documentTitle, number, plural, published } from "../words";
import { tellMore } from "../parts/evidence";

export async function documents(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  tellMore(() => []);
  title("Documents");
  const info = await server.info(true);
  const q = place.query.get("q"), state = place.query.get("state");
  const rows = h("tbody", {}), total = h("p", { class: "count", role: "status" });
  const list = h("div", { class: "no-publisher" }, waiting());
  const names = state ? await stateNames() : null;
  if (signal.aborted) return;
  const more = h("button", { type: "button", class: "more", hidden: true }, "Show more");
  let cursor: string | null = null, seen = 0;
  const load = async (fresh: boolean): Promise<void> => {
    if (fresh) { cursor = null; seen = 0; }
    const answer = await server.get<api.DocumentsAnswer>("documents", { q, state, limit: 100, cursor }, signal);
    if (fresh) rows.replaceChildren();
    rows.append(...answer.documents.map(row));
    if (answer.documents.some((one) => one.publisher)) list.classList.remove("no-publisher");
    seen += answer.documents.length;
    cursor = answer.next;
    more.hidden = !cursor;
    fill(total, q || state ? `${plural(seen, "document")}${cursor ? " so far" : ""} of ${answer.total}` : plural(answer.total, "document"));
    if (seen) fill(list, h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Documents" }, h("table", { class: "documents" }, h("thead", {}, h("tr", {}, ["Title", "Published", "Publisher", "Sentences", "Reports"].map((words) => h("th", { scope: "col" }, words)))), rows)), more);
    else fill(list, q || state ? empty("No document like that", "Take the filter off above.")
      : empty("This record is empty", info.write ? "Drop text files above to read them into it." : ["Start ", h("code", {}, `entente serve ${info.record} --write`), " to add documents here, or use ", h("code", {}, `entente read ${info.record} FILES`), "."]));
  };
  more.addEventListener("click", () => void load(false));
  fill(root, h("h1", {}, "Documents"),
    info.write ? upload(() => { forget(); void load(true); }, signal) : null,
    h("form", { class: "search", role: "search", onsubmit: (event: Event) => { event.preventDefault(); change({ q: (document.getElementById("document-words") as HTMLInputElement).value.trim() }); } },
      h("label", { for: "document-words" }, "Title, file or publisher"), h("input", { id: "document-words", type: "search", dir: "auto", value: q ?? "", autocomplete: "off" }), h("button", { type: "submit" }, "Search")),
    chips([...(q ? [{ label: "Words", value: q, off: { q: null } }] : []), ...(state ? [{ label: "Names", value: names?.get(state) ?? state, off: { state: null } }] : [])]),
    total, list,
    info.write ? null : h("p", { class: "quiet" }, "Read-only. Start ", h("code", {}, `entente serve ${info.record} --write`), " to add documents here."));
  await load(true);
}

function row(one: api.Document): HTMLElement {
  return h("tr", {}, h("th", { scope: "row" }, link(href("document", [one.document]), {}, name(documentTitle(one))), one.title && one.uri ? h("small", {}, name(one.uri)) : null),
    h("td", {}, published(one.published)), h("td", {}, one.publisher ? name(one.publisher) : ""), h("td", { class: "figure-cell" }, one.sentences), h("td", { class: "figure-cell" }, one.reports));
}

const SAID: Record<string, string> = { waiting: "waiting", reading: "reading", settling: "comparing with the rest", done: "done", failed: "failed" };

function upload(done: () => void, signal: AbortSignal): HTMLElement {
  const jobs = h("ul", { class: "jobs" });
  const input = h("input", { id: "files", type: "file", multiple: true, accept: ".txt,.md,.html,.htm,.jsonl,text/*" });
  const zone = h("div", { class: "drop" }, h("label", { for: "files" }, "Drop text files here, or choose them"), input, h("p", { class: "quiet" }, "Plain text, pages of HTML, or JSON Lines with one document a line. They are read on this machine."));
  const add = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) {
      const item = h("li", { class: "job" });
      jobs.prepend(item);
      try { await follow(file, item, signal); } catch (error) {
        fill(item, h("b", { dir: "auto" }, file.name), h("span", { class: "badge warn" }, "failed"), h("span", {}, (error as Error).message));
      }
      done();
    }
  };
  input.addEventListener("change", () => { void add([...(input.files ?? [])]); input.value = ""; });
  for (const kind of ["dragenter", "dragover"]) zone.addEventListener(kind, (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => { event.preventDefault(); zone.classList.remove("over"); void add([...(event.dataTransfer?.files ?? [])]); });
  return section("add", "Add documents", null, zone, jobs);
}

async function follow(file: File, item: HTMLElement, signal: AbortSignal): Promise<void> {
  const bar = h("progress", { "aria-label": `Progress of ${file.name}` });
  const say = (state: string, ...words: Parameters<typeof h>[2][]) => fill(item, h("b", { dir: "auto" }, file.name), h("span", { class: `badge ${state === "failed" ? "warn" : ""}` }, SAID[state] ?? state), ...words);
  say("sending", bar);
  let job = await server.post<api.Job>("documents", { name: file.name, input: /\.jsonl$/i.test(file.name) ? "jsonl" : null }, file);
  while (job.state !== "done" && job.state !== "failed") {
    say(job.state, bar, h("span", {}, `${plural(job.documents, "document")} · ${number(job.bytes)} bytes`));
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (signal.aborted) return;
    job = await server.get<api.Job>(`jobs/${job.job}`, {}, signal);
  }
  say(job.state, h("span", {}, `${plural(job.new, "new document")}, ${job.known} known${job.failed ? `, ${job.failed} failed` : ""}; ${plural(job.reports, "report")}`),
    job.errors.length ? h("ul", {}, job.errors.map((error) => h("li", {}, error.line ? `Line ${error.line}: ` : "", error.message))) : null);
  announce(`${file.name}: ${SAID[job.state]}`);
}
