// A document with every report marked. A sentence that is chosen shows what was coded from it, by
// which rule, and its tree; what was not coded stands there too.
import { announce, fill, h, link, name, type Child } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { href, remember, type Place } from "../router";
import { treeDrawing } from "../charts/tree";
import { codes, gist, openItem, reportSpans, tellMore } from "../parts/evidence";
import { stateNames } from "../parts/find";
import { empty, section, title, waiting } from "../parts/frame";
import { legend, symbol, tone } from "../parts/marks";
import { Bytes, marked, shown, type Span } from "../text";
import { documentTitle, plural, published, source } from "../words";

type Sentence = api.DocumentsOneAnswer["sentence"][number];

export async function documentView(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  tellMore(() => []);
  fill(root, waiting());
  const [answer, info, names] = await Promise.all([
    server.get<api.DocumentsOneAnswer>(`documents/${encodeURIComponent(place.parts[0] ?? "")}`, {}, signal), server.info(), stateNames()]);
  if (signal.aborted) return;
  new View(root, place, answer, { ...Object.fromEntries(names), ...answer.names }, info.explain, signal).draw();
}

class View {
  private readonly reports: Map<string, api.Report>;
  private readonly elements = new Map<number, HTMLElement>();
  private readonly side = h("div", { class: "details", role: "group", tabindex: "0", "aria-label": "What was coded" });
  private readonly bytes: Bytes;
  private readonly trees = new Map<number, Promise<api.ExplainAnswer>>();
  private pinned: number | null = null;
  private hover = 0;

  constructor(private readonly root: HTMLElement, private readonly place: Place, private readonly doc: api.DocumentsOneAnswer, private readonly names: Record<string, string>, private readonly explains: boolean, private readonly signal: AbortSignal) {
    this.reports = new Map(doc.report.map((report) => [report.report, report]));
    this.bytes = new Bytes(doc.text);
  }

  draw(): void {
    const { doc } = this;
    title(documentTitle(doc));
    const coded = doc.sentence.filter((one) => one.reports.length).length;
    const article = h("div", { class: "article", dir: "auto", role: "group", "aria-label": "The article; arrow keys move from sentence to sentence" }, this.paragraphs());
    const mode = (value: string, words: string) => h("label", {}, h("input", { type: "radio", name: "mode", value, checked: value === "all", onchange: () => { article.dataset.mode = value; } }), words);
    const hidden = /[\u202a-\u202e\u2066-\u2069]/.test(doc.text);
    fill(this.root,
      h("div", { class: "title-row" }, h("h1", { dir: "auto" }, documentTitle(doc))),
      h("p", { class: "lead" }, name(source(doc)), doc.author ? [" · ", name(doc.author)] : "", ` · ${published(doc.published)}`, doc.side ? [" · speaks for ", link(href("world", [doc.side]), {}, name(this.names[doc.side] ?? doc.side))] : ""),
      h("p", { class: "quiet" }, `${plural(doc.reports, "report")} in ${coded} of ${plural(doc.sentences, "sentence")} · `, link(href("search", [], { document: doc.document }), {}, "list the reports"),
        doc.source !== doc.document ? [" · a copy of ", link(href("document", [doc.source]), {}, "another document")] : ""),
      hidden ? h("p", { class: "notice", role: "note" }, "This text holds hidden marks that change the direction of writing. They are shown as small labels and have no effect.") : null,
      doc.sentence.length ? h("div", { class: "split reading" },
        section("text", "Text", h("fieldset", { class: "modes" }, h("legend", { class: "aside" }, "Show"), mode("all", "everything"), mode("coded", "what was coded"), mode("uncoded", "what was not")),
          legend(...new Set(doc.report.map(tone))), article),
        section("codes", "What was coded", null, this.side)) : empty("This document has no sentences", h("p", {}, "It was read, but no text was found in it.")));
    this.overview();
    this.keys(article);
    const asked = Number(this.place.query.get("sentence") ?? "NaN");
    const report = this.reports.get(this.place.query.get("report") ?? "");
    const first = report?.sentence ?? (Number.isInteger(asked) ? asked : null);
    const element = first === null ? null : this.elements.get(first);
    if (element && first !== null) {
      this.pin(first, false);
      requestAnimationFrame(() => element.scrollIntoView({ block: "center" }));
    }
  }

  private paragraphs(): HTMLElement[] {
    const out: HTMLElement[] = [];
    let paragraph = NaN, box: HTMLElement | null = null, end = 0;
    for (const sentence of this.doc.sentence) {
      const begin = this.bytes.at(sentence.span[0]!);
      if (sentence.paragraph !== paragraph || !box || sentence.kind === "headline") {
        paragraph = sentence.paragraph;
        box = h("p", { class: sentence.kind, dir: "auto" });
        out.push(box);
      } else box.append(/\s/.test(this.doc.text.slice(end, begin)) || begin <= end ? " " : "");
      box.append(this.sentence(sentence));
      end = this.bytes.at(sentence.span[1]!);
    }
    return out;
  }

  private sentence(sentence: Sentence): HTMLElement {
    const reports = sentence.reports.map((id) => this.reports.get(id)).filter((one) => one !== undefined);
    const tones = [...new Set(reports.map(tone))];
    const element = h("span", { class: `sentence ${reports.length ? "coded" : "uncoded"}`, "data-sentence": sentence.number, role: "button", tabindex: "-1", "aria-pressed": "false" },
      this.content(sentence, reports, false),
      reports.length ? h("span", { class: "flags" }, tones.slice(0, 4).map((one) => symbol(one)), h("span", { class: "aside" }, ` ${plural(reports.length, "report")}`)) : null);
    element.addEventListener("click", () => { if (!getSelection()?.toString()) this.pin(this.pinned === sentence.number ? null : sentence.number, true); });
    element.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "touch" || this.pinned !== null) return;
      clearTimeout(this.hover);
      this.hover = window.setTimeout(() => this.tell(sentence), 90);
    });
    this.elements.set(sentence.number, element);
    return element;
  }

  private content(sentence: Sentence, reports: api.Report[], all: boolean): Child {
    const spans: Span[] = reports.flatMap((report) => reportSpans(report)).filter((span) => all || span.role.startsWith("trigger"));
    return spans.length ? marked(sentence.text, spans) : shown(sentence.text);
  }

  private of(number: number): Sentence | undefined {
    return this.doc.sentence.find((one) => one.number === number);
  }

  private pin(number: number | null, write: boolean): void {
    for (const [other, element] of this.elements) {
      const chosen = other === number;
      if (element.getAttribute("aria-pressed") === String(chosen)) continue;
      element.setAttribute("aria-pressed", String(chosen));
      const sentence = this.of(other)!, reports = sentence.reports.map((id) => this.reports.get(id)).filter((one) => one !== undefined);
      const flags = element.querySelector(".flags");
      fill(element, this.content(sentence, reports, chosen), flags);
    }
    this.pinned = number;
    this.root.querySelector(".reading")?.classList.toggle("pinned", number !== null);
    if (write) remember({ sentence: number === null ? null : String(number), report: null });
    const sentence = number === null ? undefined : this.of(number);
    if (sentence) {
      this.tabStop(this.elements.get(number!)!);
      this.tell(sentence);
    } else this.overview();
  }

  private tabStop(element: HTMLElement): void {
    for (const other of this.elements.values()) if (other.tabIndex === 0) other.tabIndex = -1;
    element.tabIndex = 0;
  }

  private keys(article: HTMLElement): void {
    const order = this.doc.sentence.map((one) => this.elements.get(one.number)!);
    (order.find((one) => one.classList.contains("coded")) ?? order[0])?.setAttribute("tabindex", "0");
    article.addEventListener("keydown", (event) => {
      const at = order.indexOf((event.target as Element).closest<HTMLElement>("[data-sentence]")!);
      if (at < 0) return;
      const coded = (step: number) => { for (let i = at + step; i >= 0 && i < order.length; i += step) if (order[i]!.classList.contains("coded")) return order[i]; return undefined; };
      let next: HTMLElement | undefined;
      if (event.key === "ArrowDown" || event.key === "ArrowRight") next = order[at + 1];
      else if (event.key === "ArrowUp" || event.key === "ArrowLeft") next = order[at - 1];
      else if (event.key === "n") next = coded(1);
      else if (event.key === "p") next = coded(-1);
      else if (event.key === "Enter" || event.key === " ") { event.preventDefault(); order[at]!.click(); return; } else return;
      if (!next) return;
      event.preventDefault();
      this.tabStop(next);
      next.focus();
      next.scrollIntoView({ block: "nearest" });
      if (this.pinned === null) this.tell(this.of(Number(next.dataset.sentence))!);
      else this.pin(Number(next.dataset.sentence), true);
    });
  }

  private overview(): void {
    const kinds = new Map<string, number>();
    for (const report of this.doc.report) {
      const key = report.kind === "event" ? "events" : report.kind === "relation" ? "lasting relations" : "figures";
      kinds.set(key, (kinds.get(key) ?? 0) + 1);
    }
    fill(this.side, h("p", {}, "Choose a sentence to see what was coded from it, by which rule, and how it was read."),
      h("p", { class: "quiet" }, "With the keyboard: Tab to the text, arrow keys from sentence to sentence, n and p to the next and previous coded one, Enter to hold."),
      h("ul", {}, [...kinds].map(([words, count]) => h("li", {}, `${count} ${words}`))),
      this.doc.report.length ? null : h("p", {}, "Nothing was coded from this document: it may speak of no second state, or in a way that no rule knows. Choose a sentence to see how it was read."));
  }

  private tell(sentence: Sentence): void {
    const reports = sentence.reports.map((id) => this.reports.get(id)).filter((one) => one !== undefined);
    const reading = h("div", { class: "reading-of" });
    fill(this.side,
      h("p", { class: "quiet" }, `Sentence ${sentence.number + 1}${sentence.kind === "body" ? "" : ` (${sentence.kind})`}`, this.pinned === sentence.number ? " · " : "", this.pinned === sentence.number ? h("button", { type: "button", class: "plain", onclick: () => this.pin(null, true) }, "Let go") : " · click to hold"),
      reports.length ? reports.map((report, index) => h("details", { class: `report tone-${tone(report)}`, open: index === 0 || report.report === this.place.query.get("report") },
        h("summary", {}, gist(report, this.names)), codes(report, this.names),
        report.item ? h("p", {}, h("button", { type: "button", class: "plain", onclick: () => openItem(report.item!) }, "All sources of this")) : null))
        : h("p", { class: "none-coded" }, "Nothing was coded from this sentence."),
      reading);
    if (this.explains) this.reading(sentence, reading).catch(() => fill(reading, h("p", { class: "quiet" }, "How it was read cannot be told.")));
    if (this.pinned === sentence.number) announce(reports.length ? `${plural(reports.length, "report")} in sentence ${sentence.number + 1}` : "nothing was coded");
  }

  private async reading(sentence: Sentence, box: HTMLElement): Promise<void> {
    let asked = this.trees.get(sentence.number);
    if (!asked) {
      await new Promise((resolve) => setTimeout(resolve, this.pinned === sentence.number ? 0 : 160));
      if (!box.isConnected || this.signal.aborted) return;
      asked = server.get<api.ExplainAnswer>("explain", { document: this.doc.document, sentence: sentence.number }, this.signal);
      this.trees.set(sentence.number, asked);
      asked.catch(() => this.trees.delete(sentence.number));
    }
    const told = (await asked).sentences[0];
    if (!box.isConnected) return;
    if (!told) { fill(box, h("p", { class: "quiet" }, "The sentence was not parsed: it names nothing that could be coded.")); return; }
    const word = (id: number) => told.words[id - 1]?.form ?? "";
    fill(box,
      h("h3", {}, "How it was read"),
      told.words.length && told.words.length <= 120 ? treeDrawing(told.words) : h("p", { class: "quiet" }, told.words.length ? "Too long a sentence to draw its tree." : "It was not parsed: it names nothing that could be coded."),
      told.mentions.length ? h("p", { class: "quiet" }, "Recognised: ", told.mentions.map((one, index) => [index ? ", " : "", name(one.name), ` (${one.parties.map((party) => party.entity).join(", ")})`])) : null,
      told.times.length ? h("p", { class: "quiet" }, "Times: ", told.times.map((one, index) => [index ? ", " : "", "“", name(one.text), `” ${[one.from, one.to].filter(Boolean).join(" to ")}`])) : null,
      told.entries.length ? h("details", {}, h("summary", {}, `${plural(told.entries.length, "entry of the lexicon", "entries of the lexicon")} tried`), h("ul", { class: "entries" }, told.entries.map((one) => h("li", {},
        h("span", { class: `badge ${one.outcome === "vetoed" ? "warn" : ""}` }, one.outcome), " ", h("span", { class: "code" }, one.entry), h("span", { class: "quiet" }, ` at “${word(one.word)}”${one.why ? `: ${one.why}` : ""} (${one.file}:${one.line})`))))) : h("p", { class: "quiet" }, "No entry of the lexicon knows a word of it."));
  }
}
