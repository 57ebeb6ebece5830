// States coloured by their relation to one state in a period, with its events as points; the same as
// a table, from the closest to the most hostile.
import { announce, fill, h, link, name } from "../dom";
import * as server from "../api";
import type * as api from "../types";
import { go, href, remember, type Place } from "../router";
import { WorldMap, STEPS, step, type Point } from "../charts/map";
import { combobox } from "../parts/combobox";
import { itemLink, openItem, tellMore } from "../parts/evidence";
import { states as findStates, stateNames } from "../parts/find";
import { button, empty, menu, section, title, waiting } from "../parts/frame";
import { balance, legend, symbol, type Tone } from "../parts/marks";
import { csv, savePng, saveSvg, saveText } from "../parts/save";
import { capital, dateWords, plural } from "../words";

export async function world(root: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  const state = place.parts[0] ?? "";
  tellMore(() => []);
  if (!state) {
    title("World");
    const names = await stateNames();
    fill(root, h("h1", {}, "World"), h("p", { class: "lead" }, "Choose a state to see how all others stand to it."),
      combobox({ id: "world-state", label: "State", placeholder: "e.g. Pakistan", find: findStates, chosen: (choice) => go(href("world", [choice.value])) }),
      h("ul", { class: "tags" }, [...names].slice(0, 24).map(([entity, called]) => h("li", {}, link(href("world", [entity]), { class: "chip" }, name(called))))));
    return;
  }
  fill(root, waiting());
  const info = await server.info();
  const years: [number, number] = [Math.max(EARLY, Number((info.from ?? "1990").slice(0, 4))), Number((info.to ?? "2025").slice(0, 4))];
  await new View(root, place, state, years, signal).start();
}

/** Few records tell much of what was before: the slider's first year stands for all of that, too. */
const EARLY = 1899;

class View {
  private readonly map: WorldMap;
  private from: number;
  private to: number;
  private readonly output = h("output", { class: "range" });
  private readonly list = h("div", {});
  private readonly note = h("p", { class: "quiet hint" });
  private readonly heading = h("h1", {});
  private asked: AbortController | null = null;
  private answer: api.WorldAnswer | null = null;
  private playing = 0;

  constructor(private readonly root: HTMLElement, place: Place, private readonly state: string, private readonly years: [number, number], private readonly signal: AbortSignal) {
    const year = (key: string, fallback: number) => Math.max(years[0], Math.min(years[1], Number((place.query.get(key) ?? "").slice(0, 4)) || fallback));
    this.from = year("from", years[0]);
    this.to = year("to", years[1]);
    this.map = new WorldMap((entity) => go(href("dossier", [state, entity])), openItem);
    signal.addEventListener("abort", () => { clearInterval(this.playing); this.asked?.abort(); });
  }

  private get whole(): boolean { return this.from === this.years[0] && this.to === this.years[1]; }

  /** As the address and the server take it: an end of the slider is no limit. */
  private get period(): { from: string | null; to: string | null } {
    return { from: this.from === this.years[0] ? null : String(this.from), to: this.to === this.years[1] ? null : String(this.to) };
  }

  private words(year: number): string { return year === EARLY ? "before 1900" : String(year); }

  async start(): Promise<void> {
    await this.load();
    if (this.signal.aborted || !this.answer) return;
    fill(this.root,
      h("div", { class: "title-row" }, this.heading,
        combobox({ id: "world-state", label: "Another state", hideLabel: true, placeholder: "Another state", find: findStates, chosen: (choice) => go(href("world", [choice.value], this.period)) })),
      this.slider(),
      h("div", { class: "split" },
        section("map", "Relations and events", menu("Save the map", ["SVG", () => saveSvg(this.map.svg, `${this.state}-world`)], ["PNG", () => void savePng(this.map.svg, `${this.state}-world`)]),
          this.map.element,
          h("ul", { class: "legend", "aria-label": "Colours of states" }, h("li", {}, h("i", { class: "swatch chosen" }), "the chosen state"), STEPS.map((words, index) => h("li", {}, h("i", { class: `swatch step-${index}${index < 2 ? " hatched" : index === 2 ? " dotted" : ""}` }), words)),
            h("li", {}, h("i", { class: "swatch blank" }), "nothing told"), h("li", {}, h("i", { class: "swatch disputed" }), "disputed")),
          legend("q1", "q2", "q3", "q4"),
          this.note,
          h("p", { class: "notice" }, "Borders are Natural Earth’s and take no side. Hatched areas are claimed or held by more than one side; circles only hint at their extent. Borders are today’s whatever the period.")),
        section("list", "From friend to foe", menu("Save the list", ["CSV", () => this.saveList()]), this.list)));
    await this.map.start();
    this.draw();
  }

  private async load(): Promise<void> {
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    const query = { state: this.state, ...this.period };
    const answer = await server.get<api.WorldAnswer>("world", query, signal);
    if (!signal.aborted) this.answer = answer;
  }

  private slider(): HTMLElement {
    const range = (label: string, value: number, changed: (year: number) => void) => {
      const input = h("input", { type: "range", min: this.years[0], max: this.years[1], step: 1, value, "aria-label": label });
      input.addEventListener("input", () => changed(Number(input.value)));
      return input;
    };
    const update = () => {
      low.value = String(this.from);
      high.value = String(this.to);
      for (const input of [low, high]) input.setAttribute("aria-valuetext", this.words(Number(input.value)));
      const span = Math.max(1, this.years[1] - this.years[0]);
      track.style.insetInlineStart = `${((this.from - this.years[0]) / span) * 100}%`;
      track.style.insetInlineEnd = `${100 - ((this.to - this.years[0]) / span) * 100}%`;
      this.output.textContent = this.from === this.to ? this.words(this.from) : `${this.words(this.from)} to ${this.to}`;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        remember(this.period);
        this.load().then(() => this.draw()).catch(() => { /* overtaken by the next year */ });
      }, 60);
    };
    let timer = 0;
    const track = h("span", { class: "track" });
    const low = range("First year", this.from, (year) => { this.from = Math.min(year, this.to); update(); });
    const high = range("Last year", this.to, (year) => { this.to = Math.max(year, this.from); update(); });
    const span = Math.max(1, this.years[1] - this.years[0]);
    track.style.insetInlineStart = `${((this.from - this.years[0]) / span) * 100}%`;
    track.style.insetInlineEnd = `${100 - ((this.to - this.years[0]) / span) * 100}%`;
    this.output.textContent = this.from === this.to ? this.words(this.from) : `${this.words(this.from)} to ${this.to}`;
    const play = button("Play year by year", "play", () => {
      if (this.playing) { clearInterval(this.playing); this.playing = 0; play.setAttribute("aria-pressed", "false"); return; }
      play.setAttribute("aria-pressed", "true");
      if (this.whole) { this.from = this.years[0]; this.to = Math.min(this.years[1], this.years[0] + 4); }
      this.playing = window.setInterval(() => {
        if (this.to >= this.years[1]) { clearInterval(this.playing); this.playing = 0; play.setAttribute("aria-pressed", "false"); return; }
        this.from++; this.to++;
        update();
      }, 700);
    }, { "aria-pressed": "false" });
    return h("div", { class: "slider", role: "group", "aria-label": "Period" }, play, h("span", { class: "year" }, this.words(this.years[0])), h("span", { class: "double" }, track, low, high), h("span", { class: "year" }, this.years[1]),
      this.output, h("button", { type: "button", class: "plain", onclick: () => { [this.from, this.to] = this.years; update(); } }, "All years"));
  }

  private draw(): void {
    const { answer } = this;
    if (!answer || this.signal.aborted) return;
    title(`${answer.name} in the world`);
    fill(this.heading, name(answer.name), " in the world");
    const states = answer.states.toSorted((a, b) => b.sign - a.sign || b.score - a.score || b.items - a.items);
    this.map.show(this.state, states.map((one) => ({ entity: one.entity, name: one.name, step: step(one.score, one.sign), told: `${STEPS[step(one.score, one.sign)]} · ${plural(one.items, "item")}` })), points(answer.places));
    fill(this.note, answer.places.length ? `${plural(answer.places.length, "event")} with a place. ` : "No event of this period has a known place. ", answer.undated ? `${plural(answer.undated, "undated item")} left out.` : "");
    announce(`${this.output.textContent}: ${plural(states.length, "state")}`);
    fill(this.list, states.length ? h("ul", { class: "ranking" }, states.map((one) => h("li", {},
      h("i", { class: `swatch step-${step(one.score, one.sign)}${one.sign < 0 ? " hatched" : one.sign === 0 ? " dotted" : ""}`, "aria-hidden": "true" }),
      link(href("dossier", [this.state, one.entity], this.period), {}, name(one.name)),
      h("span", { class: "quiet" }, `${STEPS[step(one.score, one.sign)]} · ${plural(one.items, "item")}`), balance(one.positive, one.negative))))
      : empty("Nothing in these years", h("p", {}, "Widen the period with the slider, or choose another state.")));
    const placed = answer.places.toSorted((a, b) => (b.date?.from ?? "").localeCompare(a.date?.from ?? "")).slice(0, 12);
    if (placed.length) this.list.append(h("h3", {}, "Latest events with a place"), h("ul", { class: "ranking events" }, placed.map((one) => h("li", {}, symbol(quadTone(one.quad)),
      itemLink(one.item, { dir: "auto" }, one.statement), h("span", { class: "quiet" }, `${dateWords(one.date)} · ${one.name ?? ""}`)))));
  }

  private saveList(): void {
    const { answer } = this;
    if (answer) saveText(csv([["entity", "name", "relation", "score", "positive", "negative", "items", "events", "goldstein_mean"],
      ...answer.states.map((one) => [one.entity, one.name, STEPS[step(one.score, one.sign)] ?? "", one.score, one.positive, one.negative, one.items, one.events, one.goldstein_mean])]), `${this.state}-world.csv`, "text/csv");
  }
}

const quadTone = (quad: number | null): Tone => (quad ? (`q${quad}` as Tone) : "neutral");

/** Events of one place are one point, of the gravest kind among them. */
function points(places: api.WorldAnswer["places"]): Point[] {
  const by = new Map<string, api.WorldAnswer["places"]>();
  for (const one of places) {
    const key = one.lat !== null && one.lon !== null ? `${one.lat.toFixed(2)} ${one.lon.toFixed(2)}` : one.country;
    if (!key) continue;
    by.set(key, [...(by.get(key) ?? []), one]);
  }
  return [...by.values()].map((group) => {
    const quad = Math.max(...group.map((one) => one.quad ?? 0));
    const { lat, lon, country } = group[0]!, at: [number, number] | null = lat !== null && lon !== null ? [lon, lat] : null;
    const where = [...new Set(group.map((one) => one.name))].filter(Boolean).join(", ");
    return { at, country, tone: (quad ? `q${quad}` : "neutral") as Point["tone"], count: group.length,
      heading: `${capital(where || "Here")}: ${plural(group.length, "event")}${at ? "" : " (drawn in the middle of the country)"}`, told: group.map((one) => `${capital(dateWords(one.date))}: ${one.statement}`), items: group.map((one) => one.item) };
  });
}
