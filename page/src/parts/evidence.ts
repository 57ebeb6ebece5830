// The sentence that something rests on: a quotation with what it says marked, and the panel at the
// side that shows all of them for one item. The panel's item stands in the address (?item=...).
import { announce, fill, h, icon, ICONS, link, name, type Child, type Props } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { change, href } from "../router";
import { Bytes, marked, type Span } from "../text";
import { capital, codeWords, dateWords, documentTitle, MODALITIES, partyNames, plural, published, sectorWords, source, valueInWords, valueWords, VERDICTS } from "../words";
import { stateNames } from "./find";
import { failure, waiting } from "./frame";
import { caveats, symbol, tone, toneWords } from "./marks";

export interface Quoted {
  document: string; title: string | null; uri: string | null; publisher?: string | null;
  when: string; sentence: number; text: string; spans?: Span[]; report?: string | null; number?: number;
}

export function quotation(quoted: Quoted, ...more: Child[]): HTMLElement {
  const query: Record<string, string> = { sentence: String(quoted.sentence) };
  if (quoted.report) query.report = quoted.report;
  return h("figure", { class: "quotation" },
    h("blockquote", { dir: "auto" }, quoted.number ? h("b", { class: "number" }, `${quoted.number} `) : null, marked(quoted.text, quoted.spans ?? [])),
    h("figcaption", {},
      link(href("document", [quoted.document], query), { class: "source" }, name(documentTitle(quoted))),
      h("span", { class: "quiet" }, " ", name(source(quoted)), ` · ${quoted.when} · sentence ${quoted.sentence + 1}`)),
    ...more);
}

export function quotedEvidence(evidence: api.Evidence): Quoted {
  return {
    document: evidence.document, title: evidence.title, uri: evidence.uri, publisher: evidence.publisher ?? null,
    when: published({ from: evidence.published_from, to: evidence.published_to, basis: null }), sentence: evidence.sentence, text: evidence.text,
  };
}

/** Spans of a report, as places in its sentence. */
export function reportSpans(report: api.Report): Span[] {
  const bytes = new Bytes(report.text);
  const out: Span[] = [];
  const add = (span: api.Span | null | undefined, role: string) => {
    if (!span) return;
    const [begin, end] = [span[0]! - report.span[0]!, span[1]! - report.span[0]!];
    if (begin >= 0 && end <= report.span[1]! - report.span[0]!) out.push({ begin: bytes.at(begin), end: bytes.at(end), role });
  };
  add(report.trigger?.span, `trigger tone-${tone(report)}`);
  for (const one of report.actor) add(one.span, "actor");
  for (const one of report.recipient) add(one.span, "recipient");
  for (const one of report.speaker) add(one.span, "speaker");
  if (report.date?.text && report.date.basis !== "carried") {
    const at = report.text.indexOf(report.date.text);
    if (at >= 0) out.push({ begin: at, end: at + report.date.text.length, role: "date" });
  }
  return out;
}

export function party(one: api.Participant, names: Record<string, string>): HTMLElement {
  const called = names[one.entity] ?? one.entity;
  return h("span", { class: "party" }, name(one.name || called),
    one.name && one.name !== called ? h("small", {}, " ", name(called)) : null,
    one.sector ? h("small", {}, ` (${sectorWords(one.sector)})`) : null);
}

/** What a report says, in a line. */
export function gist(report: api.Report, names: Record<string, string>): Child[] {
  const what = report.kind === "event" ? `${codeWords(report.type ?? "statement")}${report.mode ? ` (${codeWords(report.mode)})` : ""}` : codeWords(report.relation ?? report.indicator ?? "");
  const called = (list: api.Participant[]) => partyNames([...new Set(list.map((one) => one.entity))], names);
  const actor = called(report.actor), recipient = called(report.recipient);
  return [symbol(tone(report)), " ", name(actor || "–"), recipient ? [report.reciprocal ? " and " : " → ", name(recipient)] : "", ": ", what,
    report.kind === "measure" ? ` ${valueWords(report, report.unit)}` : "", report.topic ? [" on ", name(report.topic)] : ""];
}

function parties(list: api.Participant[], names: Record<string, string>): Child {
  return list.length ? list.map((one, index) => [index ? ", " : "", party(one, names)]) : null;
}

function row(label: string, value: Child, told?: string): Child {
  const nothing = value === null || value === "" || value === undefined || (Array.isArray(value) && !value.length);
  return nothing ? null : [h("dt", told ? { title: told } : {}, label), h("dd", {}, value)];
}

/** The codes of a report, in words first. */
export function codes(report: api.Report, names: Record<string, string>): HTMLElement {
  const what = report.kind === "event" ? (report.type ? codeWords(report.type) : "statement") : codeWords(report.relation ?? report.indicator ?? "");
  return h("dl", { class: "codes" },
    row("What", [symbol(tone(report)), " ", capital(what), report.mode ? `, ${codeWords(report.mode)}` : "", report.topic ? [" on ", name(report.topic)] : "",
      ...caveats(report)]),
    row(report.reciprocal ? "Between" : "Actor", parties(report.actor, names)),
    row(report.reciprocal ? "and" : "Recipient", parties(report.recipient, names)),
    row("Value", report.kind === "measure" ? valueWords(report, report.unit) : null),
    row("When", report.date ? [capital(dateWords(report.date)), report.date.text ? h("span", { class: "quiet" }, " “", report.date.text, "”") : null,
      report.date.basis === "relative" ? h("span", { class: "quiet" }, " reckoned from the publication date") : null] : h("span", { class: "quiet" }, "not told")),
    row("Where", report.place?.name ? name(report.place.name) : null),
    row("Said by", parties(report.speaker, names)),
    row("Asserted as", capital(MODALITIES[report.modality] ?? report.modality)),
    row("Codes", h("span", { class: "code" }, [report.cameo ? `CAMEO ${report.cameo}` : null, report.type, report.relation, report.indicator,
      report.quad ? `quad ${report.quad}` : null, report.goldstein !== null ? `Goldstein ${report.goldstein}` : null]
      .filter(Boolean).join(" · ")), "CAMEO code, PLOVER type, quad class, Goldstein score from −10 (conflict) to +10 (cooperation)"),
    row("Rule", report.rule ? [h("span", { class: "code" }, report.rule), report.confidence !== null
      ? h("span", { class: "quiet" }, ` confidence ${report.confidence.toFixed(2)}`) : null] : null, "the entry of the lexicon that made this report"));
}

export function discrepancyVerdict(verdict: string): HTMLElement {
  return h("p", { class: "verdict" }, h("span", { class: `badge ${verdict === "conflicts" || verdict === "denied" ? "warn" : ""}` }, verdict),
    " ", VERDICTS[verdict] ?? "");
}

let extra: (item: string) => api.Evidence[] = () => [];

/** Lets a view tell what more a line rests on than the item's own reports. */
export function tellMore(of: (item: string) => api.Evidence[]): void {
  extra = of;
}

/** What had the focus; a drawing may have been made anew since. */
let opener: HTMLElement | null = null;
let asked: AbortController | null = null;

export function openItem(item: string): void {
  opener = document.activeElement as HTMLElement | null;
  change({ item });
}

/** A link that opens the evidence of an item beside the view. */
export function itemLink(item: string, props: Props, ...children: Child[]): HTMLAnchorElement {
  const query = new URLSearchParams(location.search);
  query.set("item", item);
  return h("a", { ...props, class: "line-button", href: `${location.pathname}?${query.toString()}`, onclick: (event: Event) => {
    const click = event as MouseEvent;
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    event.preventDefault();
    openItem(item);
  } }, ...children);
}

function closePanel(): void {
  change({ item: null });
}

async function drawItem(body: HTMLElement, item: string, signal: AbortSignal): Promise<void> {
  const [answer, all] = await Promise.all([server.get<api.ItemsOneAnswer>(`items/${encodeURIComponent(item)}`, {}, signal), stateNames()]);
  if (signal.aborted) return;
  const { item: told, reports } = answer, names = { ...Object.fromEntries(all), ...answer.names };
  const seen = new Set(reports.map(({ report }) => `${report.document} ${report.sentence}`));
  const others = extra(item).filter((one) => !seen.has(`${one.document} ${one.sentence}`));
  fill(body,
    h("h2", { id: "evidence-title", tabindex: "-1", dir: "auto" }, told.statement, "."),
    h("p", { class: "quiet" }, symbol(tone(told)), ` ${toneWords(tone(told))} · ${dateWords(told.date)} · ${plural(told.independent, "independent source")}`, caveats(told)),
    answer.discrepancies.map((one) => h("div", { class: "differ" }, h("h3", {}, `Sources differ on the ${codeWords(one.attribute)}`), discrepancyVerdict(one.verdict),
      h("ul", {}, one.claims.map((claim) => h("li", {}, h("b", { dir: "auto" }, valueInWords(claim.value, names)), " ",
        h("span", { class: "quiet" }, name(source(claim)), claim.published_from ? ` · ${claim.published_from.slice(0, 4)}` : "")))))),
    h("h3", {}, reports.length === 1 ? "The sentence" : `The ${reports.length} reports`),
    reports.map(({ report, rule }, index) => quotation({
      document: report.document, title: report.title, uri: report.uri, publisher: report.publisher, when: published(report.published),
      sentence: report.sentence, text: report.text, spans: reportSpans(report), report: report.report,
    }, h("details", {}, h("summary", {}, "How it was coded"), codes(report, names),
      reports.length > 1 ? h("p", { class: "quiet" }, index ? `Taken as the same: ${rule}.` : `Came first: ${rule}.`) : null))),
    others.length ? [h("h3", {}, "Also told in"), others.map((one) => quotation(quotedEvidence(one)))] : null,
    told.actor.concat(told.recipient).filter((entity) => /^[A-Z]{3}$/.test(entity)).length > 1
      ? h("p", {}, link(href("dossier", [...new Set(told.actor.concat(told.recipient))].filter((entity) => /^[A-Z]{3}$/.test(entity)).slice(0, 4)),
        {}, "Dossier of ", name(partyNames([...new Set(told.actor.concat(told.recipient))].filter((entity) => /^[A-Z]{3}$/.test(entity)).slice(0, 4), names)))) : null);
  announce(`Evidence: ${told.statement}`);
}

/** Shows the panel as the address says. */
export function showPanel(item: string | null): void {
  const panel = document.getElementById("evidence")!;
  asked?.abort();
  if (!item) {
    if (panel.hidden) return;
    panel.hidden = true;
    document.body.classList.remove("with-panel");
    fill(panel);
    const mark = opener?.getAttribute("data-mark");
    const back = opener?.isConnected ? opener : opener?.id ? document.getElementById(opener.id) : mark ? document.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark)}"]`) : null;
    back?.focus();
    opener = null;
    return;
  }
  asked = new AbortController();
  const { signal } = asked;
  const body = h("div", { class: "body", tabindex: "0", role: "group", "aria-label": "Evidence" }, waiting());
  fill(panel, h("button", { type: "button", class: "tool close", "aria-label": "Close the evidence", title: "Close (Esc)", onclick: closePanel }, icon(ICONS.close)), body);
  panel.setAttribute("aria-label", "Evidence");
  panel.hidden = false;
  document.body.classList.add("with-panel");
  drawItem(body, item, signal).catch((error: unknown) => { if (!signal.aborted) fill(body, failure(error)); })
    .finally(() => { if (!signal.aborted) (document.getElementById("evidence-title") ?? body).focus({ preventScroll: true }); });
}

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.getElementById("evidence")!.hidden && !event.defaultPrevented) closePanel();
});
