// Reports by words, parties, codes, dates and topics, or all sentences by words. What is asked
// stands in the address; results are shown as they come.
import { announce, fill, h, link } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { change, href, type Place } from "../router";
import { combobox } from "../parts/combobox";
import { gist, itemLink, quotation, reportSpans, tellMore } from "../parts/evidence";
import { chips, type Chip } from "../parts/filters";
import { documentName, documents as findDocuments, stateNames, states as findStates, topics as findTopics } from "../parts/find";
import { empty, menu, title, waiting } from "../parts/frame";
import { caveats } from "../parts/marks";
import { capital, codeWords, dateWords, intervalWords, KINDS, MODALITIES, plural, published } from "../words";

const FILTERS = ["actor", "recipient", "state", "with", "speaker", "kind", "type", "cameo", "modality", "timing", "topic", "document", "from", "to"] as const;
const EXPORTS = [["csv", "CSV"], ["jsonl", "JSON Lines"], ["gdelt1", "as GDELT 1.0"], ["gdelt2", "as GDELT 2.0"], ["icews", "as ICEWS"], ["polecat", "as POLECAT"], ["phoenix", "as Phoenix"]] as const;
const PAGE = 50, ENOUGH = 200;

export async function search(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  tellMore(() => []);
  title("Search");
  const within = place.query.get("document");
  const [states, facets, called] = await Promise.all([stateNames(), server.get<api.FacetsAnswer>("facets", {}, signal), within ? documentName(within, signal) : ""]);
  if (signal.aborted) return;
  const names = within ? new Map([...states, [within, called]]) : states;
  const { query } = place, all = query.get("in") === "sentences";
  const results = h("div", { class: "results" }), count = h("p", { class: "count", role: "status" });
  const asked: server.Query = Object.fromEntries(FILTERS.map((key) => [key, query.get(key)]));
  const any = Boolean(query.get("q")) || FILTERS.some((key) => query.get(key));
  fill(root, h("div", { class: "title-row" }, h("h1", {}, "Search"), any && !all ? menu("Export", ...EXPORTS.map(([format, words]): [string, string] => [words, server.address("export", { format, q: fts(query.get("q")), ...asked })]), ["Print", () => window.print()]) : null),
  form(query, all), h("div", { class: "with-filters" }, all ? null : filters(query, names, facets), h("div", {}, chips(active(query, names)), count, results)));
  if (!any) {
    fill(results, empty("Ask the record", "Type words that a sentence has, or choose an actor, a recipient, a topic or a period.",
      ["For example: ", link(href("search", [], { q: "visit" }), {}, "visit"), ", ", link(href("search", [], { kind: "measure" }), {}, "all figures"), ", ", link(href("search", [], { modality: "denied" }), {}, "all that is denied"), "."]));
    return;
  }
  fill(results, waiting());
  await (all ? sentences(query, results, count, signal) : reports(query, asked, results, count, signal));
}

/** Words as an FTS5 query: each quoted, unless the reader quotes or uses operators himself. */
function fts(typed: string | null): string | null {
  if (!typed?.trim()) return null;
  if (/["*()]|\b(AND|OR|NOT|NEAR)\b/.test(typed)) return typed;
  return typed.trim().split(/\s+/).map((word) => `"${word.replaceAll('"', "")}"`).join(" ");
}

function form(query: URLSearchParams, all: boolean): HTMLElement {
  const input = h("input", { id: "search-words", type: "search", name: "q", dir: "auto", value: query.get("q") ?? "", placeholder: "words, or \"an exact phrase\"", autocomplete: "off" });
  const mode = (value: string, words: string) => h("label", {}, h("input", { type: "radio", name: "in", value, checked: (value === "sentences") === all, onchange: () => change({ in: value || null, q: input.value }) }), words);
  return h("form", { class: "search", role: "search", onsubmit: (event: Event) => { event.preventDefault(); change({ q: input.value.trim() }); } },
    h("label", { for: "search-words" }, "Words"), input, h("button", { type: "submit" }, "Search"),
    h("fieldset", { class: "modes" }, h("legend", { class: "aside" }, "Search in"), mode("", "what was coded"), mode("sentences", "all sentences")));
}

function filters(query: URLSearchParams, names: Map<string, string>, facets: api.FacetsAnswer): HTMLElement {
  const select = (key: string, label: string, options: Array<[string, string, number?]>) => h("label", {}, label,
    h("select", { id: `filter-${key}`, onchange: (event: Event) => change({ [key]: (event.target as HTMLSelectElement).value }) }, h("option", { value: "" }, "any"),
      options.map(([value, words, items]) => h("option", { value, selected: query.get(key) === value }, words, items ? ` (${items})` : ""))));
  const state = (key: string, label: string) => combobox({ id: `filter-${key}`, label, placeholder: "any", value: query.get(key) ? (names.get(query.get(key)!) ?? query.get(key)!) : "",
    find: (typed, signal) => findStates(typed, signal, "any"), chosen: (choice) => change({ [key]: choice.value }), cleared: () => change({ [key]: null }) });
  const group = (label: string, rows: Array<{ code: string; items: number }>) => h("optgroup", { label }, rows.map((row) => h("option", { value: row.code, selected: query.get("type") === row.code }, capital(codeWords(row.code)), ` (${row.items})`)));
  const date = (key: string, label: string, example: string) => h("label", {}, label, h("input", { id: `filter-${key}`, value: query.get(key) ?? "", placeholder: example, pattern: "\\d{4}(-\\d\\d(-\\d\\d)?)?", title: "1990, 2018-09 or 2018-09-03", onchange: (event: Event) => { const field = event.target as HTMLInputElement; if (field.reportValidity()) change({ [key]: field.value.trim() }); } }));
  return h("form", { class: "filters", "aria-label": "Filters", onsubmit: (event: Event) => event.preventDefault() },
    state("actor", "Actor"), state("recipient", "Recipient"), state("state", "Takes part"), state("speaker", "Said by"),
    combobox({ id: "filter-topic", label: "Topic", placeholder: "any", value: query.get("topic") ?? "", find: findTopics, chosen: (choice) => change({ topic: choice.value }), cleared: () => change({ topic: null }) }),
    combobox({ id: "filter-document", label: "Document", placeholder: "any", value: query.get("document") ? (names.get(query.get("document")!) ?? "") : "", find: findDocuments, chosen: (choice) => change({ document: choice.value }), cleared: () => change({ document: null }) }),
    select("kind", "Kind", facets.kind.map((row) => [row.code, capital(KINDS[row.code] ?? row.code), row.items])),
    h("label", {}, "Type", h("select", { id: "filter-type", onchange: (event: Event) => change({ type: (event.target as HTMLSelectElement).value }) }, h("option", { value: "" }, "any"), group("Events", facets.type), group("Relations", facets.relation), group("Figures", facets.indicator))),
    select("modality", "Asserted as", facets.modality.map((row) => [row.code, capital(MODALITIES[row.code] ?? row.code), row.items])),
    h("div", { class: "two" }, date("from", "From", "1990"), date("to", "To", "2024")),
    select("order", "Order", [["newest", "Newest first"], ["oldest", "Oldest first"]]));
}

function active(query: URLSearchParams, names: Map<string, string>): Chip[] {
  const label: Record<string, string> = { q: "Words", actor: "Actor", recipient: "Recipient", state: "Takes part", with: "with", speaker: "Said by", kind: "Kind", type: "Type", cameo: "CAMEO", modality: "Asserted as", timing: "Timing", topic: "Topic", document: "Document", from: "From", to: "To" };
  return ["q", ...FILTERS].flatMap((key) => {
    const value = query.get(key);
    if (!value) return [];
    const words = names.get(value) ?? (key === "type" ? codeWords(value) : key === "kind" ? (KINDS[value] ?? value) : value);
    return [{ label: label[key] ?? key, value: words, off: { [key]: null } }];
  });
}

function told(report: api.Report, names: Record<string, string>): HTMLElement {
  const head = gist(report, names);
  return h("h2", {}, report.item ? itemLink(report.item!, { id: `result-${report.report}` }, head) : head, " ", caveats(report), h("span", { class: "when" }, capital(dateWords(report.date))));
}

/** Reports of one sentence are one result. */
function resultOf(reports: api.Report[], names: Record<string, string>): HTMLElement {
  const first = reports[0]!;
  return h("li", { class: "result" }, reports.map((report) => told(report, names)),
    quotation({ document: first.document, title: first.title, uri: first.uri, publisher: first.publisher, when: published(first.published), sentence: first.sentence, text: first.text,
      spans: reports.length === 1 ? reportSpans(first) : reports.flatMap(reportSpans).filter((span) => span.role.startsWith("trigger")), report: first.report }));
}

/** Pages as they come, up to enough; the rest when asked for. */
async function pages<T>(results: HTMLElement, count: HTMLElement, words: [string, string], none: () => HTMLElement, page: (cursor: string | null, limit: number) => Promise<{ rows: T[]; next: string | null }>, draw: (rows: T[]) => HTMLElement[]): Promise<void> {
  const list = h("ul", { class: "result-list" });
  let cursor: string | null = null, seen = 0;
  const more = h("button", { type: "button", class: "more", hidden: true, onclick: () => { more.hidden = true; void run(seen + ENOUGH); } }, "Show more");
  const run = async (until: number): Promise<void> => {
    do {
      const answer: { rows: T[]; next: string | null } = await page(cursor, seen ? PAGE : 20);
      if (!seen && !answer.rows.length) { fill(results, none()); fill(count, `No ${words[1]}`); return; }
      if (!seen) fill(results, list, more);
      list.append(...draw(answer.rows));
      seen += answer.rows.length;
      cursor = answer.next;
      fill(count, cursor ? `First ${plural(seen, ...words)}` : plural(seen, ...words));
    } while (cursor && seen < until);
    more.hidden = !cursor;
    announce(count.textContent ?? "");
  };
  await run(ENOUGH);
}

async function reports(query: URLSearchParams, asked: server.Query, results: HTMLElement, count: HTMLElement, signal: AbortSignal): Promise<void> {
  const names: Record<string, string> = {};
  const widen = (): HTMLElement => empty("Nothing passes these filters", h("p", {}, query.get("q") ? [link(href("search", [], { q: query.get("q"), in: "sentences" }), {}, "Search all sentences"), " for these words, whether or not they were coded, or take a filter off above."] : "Take a filter off above, or widen the period."));
  await pages<api.Report>(results, count, ["report", "reports"], widen, async (cursor, limit) => {
    const answer = await server.get<api.ReportsAnswer>("reports", { q: fts(query.get("q")), order: query.get("order"), ...asked, limit, cursor }, signal);
    Object.assign(names, answer.names);
    return { rows: answer.reports, next: answer.next };
  }, (rows) => {
    const groups: api.Report[][] = [];
    for (const report of rows) {
      const last = groups.at(-1);
      if (last && last[0]!.document === report.document && last[0]!.sentence === report.sentence) last.push(report); else groups.push([report]);
    }
    return groups.map((group) => resultOf(group, names));
  });
}

async function sentences(query: URLSearchParams, results: HTMLElement, count: HTMLElement, signal: AbortSignal): Promise<void> {
  if (!query.get("q")) { fill(results, empty("Type a word", "All sentences can be searched by their words.")); return; }
  await pages<api.SentencesAnswer["sentences"][number]>(results, count, ["sentence", "sentences"], () => empty("No sentence has these words", "Try fewer words, or the beginning of one with a star: diplom*"), async (cursor, limit) => {
    const answer = await server.get<api.SentencesAnswer>("sentences", { q: fts(query.get("q")), limit, cursor }, signal);
    return { rows: answer.sentences, next: answer.next };
  }, (rows) => rows.map((one) => h("li", { class: "result" }, quotation({ ...one, when: intervalWords(one.published, one.published) }), h("p", { class: "quiet" }, one.reports ? plural(one.reports, "report") : "nothing was coded from it"))));
}
