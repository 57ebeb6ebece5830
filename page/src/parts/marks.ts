// How a line looks: colour tells cooperation from conflict, and so does the shape; filled is
// deeds, hollow is words. Bars are what lasts, squares are figures.
import { h, s, type Child } from "../dom";
import { QUADS } from "../words";

export type Tone = "q1" | "q2" | "q3" | "q4" | "friendly" | "hostile" | "neutral" | "figure";

interface Coded {
  kind: string; quad: number | null; cameo: string | null; relation: string | null; modality: string;
}

const HOSTILE = new Set(["NOT_RECOGNISES", "NO_DIPLOMATIC_RELATIONS", "OPPOSES_ON", "RIVAL", "SANCTIONS", "OCCUPIES", "CLAIMS"]);
const NEUTRAL = new Set(["HOLDS_OFFICE", "TERRITORY_OF", "CHAIRS", "SHARES", "VISA_REGIME"]);

/** PLOVER's quad class by CAMEO root, where an event brings none. */
function quadOf(cameo: string | null): number | null {
  const root = Number((cameo ?? "").slice(0, 2));
  if (!root) return null;
  if (root === 1) return null;
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

export function tone(line: Coded): Tone {
  if (line.kind === "measure") return "figure";
  if (line.kind === "relation") {
    if (HOSTILE.has(line.relation ?? "")) return "hostile";
    return NEUTRAL.has(line.relation ?? "") ? "neutral" : "friendly";
  }
  const quad = line.quad ?? quadOf(line.cameo);
  return quad ? (`q${quad}` as Tone) : "neutral";
}

/** The outline of a symbol around (x, y), of radius r. */
export function outline(of: Tone, x: number, y: number, r: number): string {
  switch (of) {
    case "q3": case "q4": case "hostile":
      return `M${x} ${y - r * 1.15}L${x + r * 1.1} ${y + r * 0.8}H${x - r * 1.1}Z`;
    case "figure":
      return `M${x - r * 0.85} ${y - r * 0.85}h${r * 1.7}v${r * 1.7}h${-r * 1.7}Z`;
    case "neutral":
      return `M${x} ${y - r * 1.15}L${x + r * 1.15} ${y}L${x} ${y + r * 1.15}L${x - r * 1.15} ${y}Z`;
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
}

export function symbol(of: Tone, sure = true): SVGSVGElement {
  return s("svg", { viewBox: "0 0 14 14", width: 14, height: 14, "aria-hidden": "true", class: `symbol tone-${of}${sure ? "" : " unsure"}` },
    s("path", { d: outline(of, 7, 7.3, 4.600), class: "mark" }));
}

const TOLD: Record<Tone, string> = {
  q1: QUADS[0], q2: QUADS[1], q3: QUADS[2], q4: QUADS[3], friendly: "Friendly relation that lasts",
  hostile: "Hostile relation that lasts", neutral: "Other", figure: "Figure",
};

export function toneWords(of: Tone): string {
  return TOLD[of];
}

export function legend(...tones: Tone[]): HTMLElement {
  return h("ul", { class: "legend", "aria-label": "Legend" },
    tones.map((one) => h("li", {},
      one === "friendly" || one === "hostile"
        ? s("svg", { viewBox: "0 0 22 14", width: 22, height: 14, "aria-hidden": "true", class: `symbol tone-${one}` },
          s("rect", { x: 1, y: 4, width: 20, height: 6, rx: 3, class: "mark" }))
        : symbol(one),
      TOLD[one])));
}

/** Said of things that did not happen, or that only some say. */
export function caveats(line: { modality: string; contested?: string | null }): Child[] {
  const out: Child[] = [];
  if (line.modality !== "happened" && line.modality !== "ongoing") out.push(h("span", { class: "badge" }, line.modality));
  if (line.contested) out.push(h("span", { class: "badge warn" }, line.contested === "denied" ? "denied by a source" : "sources conflict"));
  return out;
}

/** How much of a tie is friendly: blue from the left, orange from the right. */
export function balance(positive: number, negative: number): HTMLElement {
  const bar = h("span", { class: "balance", role: "img", "aria-label": `${Math.round((100 * positive) / Math.max(1e-9, positive + negative))} % friendly by weight` }, h("i", { class: "tone-q2" }), h("i", { class: "tone-q4" }));
  const whole = Math.max(1e-9, positive + negative);
  (bar.children[0] as HTMLElement).style.flexGrow = String((100 * positive) / whole);
  (bar.children[1] as HTMLElement).style.flexGrow = String((100 * negative) / whole);
  return bar;
}
