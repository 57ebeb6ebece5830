// Text of documents: places in bytes to places in the string, hidden characters made visible,
// words too long to show cut short.
import { h, type Child } from "./dom";

/** Places in UTF-8 bytes of a text, as places in the string. */
export class Bytes {
  private readonly starts: Uint32Array;
  constructor(readonly text: string) {
    this.starts = new Uint32Array(text.length + 1);
    let bytes = 0;
    for (let i = 0; i < text.length; i++) {
      this.starts[i] = bytes;
      const unit = text.charCodeAt(i);
      if (unit < 0x80) bytes += 1;
      else if (unit < 0x800) bytes += 2;
      else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
        this.starts[++i] = bytes; // no place lies between the halves of a pair
        bytes += 4;
      } else bytes += 3;
    }
    this.starts[text.length] = bytes;
  }
  at(byte: number): number {
    let low = 0, high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < byte) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const CONTROLS: Record<string, string> = {
  "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
  "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
};
const SPECIAL = /[\u202a-\u202e\u2066-\u2069]|[^\s]{400,}/g;

function longWord(word: string): Child {
  const rest = h("button", { type: "button", class: "cut", title: "A word too long to read" },
    `… ${(word.length - 80).toLocaleString("en")} more characters`);
  const shown = h("span", { class: "long" }, word.slice(0, 80), rest);
  rest.addEventListener("click", () => {
    rest.replaceWith(document.createTextNode(word.slice(80, 4000) + (word.length > 4000 ? "…" : "")));
  });
  return shown;
}

/** A piece of a document as nodes: direction controls are shown as marks, giant words cut. */
export function shown(text: string): Child[] {
  const out: Child[] = [];
  let last = 0;
  for (const match of text.matchAll(SPECIAL)) {
    if (match.index > last) out.push(text.slice(last, match.index));
    const label = CONTROLS[match[0]];
    out.push(label
      ? h("span", { class: "control", title: "a hidden mark that changes the direction of text" }, label)
      : longWord(match[0]));
    last = match.index + match[0].length;
  }
  if (last < text.length) out.push(text.slice(last));
  return out;
}

export interface Span { begin: number; end: number; role: string }

/** Text with spans (places in the string) marked; of overlapping spans the shorter wins. */
export function marked(text: string, spans: Span[]): Child[] {
  const edges = new Set([0, text.length]);
  const inside = spans.filter((span) => span.end > 0 && span.begin < text.length && span.end > span.begin);
  for (const span of inside) {
    edges.add(Math.max(0, span.begin));
    edges.add(Math.min(text.length, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const out: Child[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [begin, end] = [cuts[i]!, cuts[i + 1]!];
    const over = inside.filter((span) => span.begin <= begin && span.end >= end)
      .sort((a, b) => (a.end - a.begin) - (b.end - b.begin))[0];
    const piece = shown(text.slice(begin, end));
    out.push(over ? h("mark", { class: `span ${over.role}` }, piece) : piece);
  }
  return out;
}
