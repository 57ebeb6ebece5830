// The signed network: states as nodes, ties as lines - solid between friends, dashed between foes,
// dotted where mixed or weak. The arrangement is the same every time.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from "d3-force";
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { fill, h, s } from "../dom";
import type * as api from "../types";
import { plural } from "../words";
import { responsive, roving, textWidth, Tip } from "./draw";

interface Node extends SimulationNodeDatum { entity: string; name: string; community: number; ties: number; r: number }
interface Tie extends SimulationLinkDatum<Node> { index: number; sign: number; weight: number }

export type Chosen = { state?: string; tie?: number; triad?: string[] } | null;

export const SIGNS: Record<number, string> = { 1: "friends", [-1]: "foes", 0: "mixed or weak" };
const signClass = (sign: number) => (sign > 0 ? "friends" : sign < 0 ? "foes" : "mixed");

export class Graph {
  readonly element = h("div", { class: "plot network" });
  svg: SVGSVGElement = s("svg", {});
  private readonly nodes: Node[];
  private readonly ties: Tie[];
  private readonly tip = new Tip(this.element);
  private width = 0;
  private chosen: Chosen = null;

  constructor(private readonly network: api.NetworkAnswer, private readonly onState: (entity: string) => void, private readonly onTie: (index: number) => void) {
    this.nodes = network.states.map((state) => ({ ...state, r: 11 + Math.min(9, Math.sqrt(state.ties) * 2) }));
    const by = new Map(this.nodes.map((node) => [node.entity, node]));
    this.ties = network.ties.flatMap((tie, index) => {
      const [source, target] = [by.get(tie.states[0]!), by.get(tie.states[1]!)];
      return source && target ? [{ source, target, index, sign: tie.sign, weight: tie.positive + tie.negative }] : [];
    });
    this.arrange();
    responsive(this.element, (width) => { this.width = width; this.draw(); });
  }

  choose(chosen: Chosen): void {
    this.chosen = chosen;
    if (this.width) this.paint();
  }

  private arrange(): void {
    const groups = Math.max(1, this.network.communities.length);
    this.nodes.forEach((node, index) => {
      const angle = (2 * Math.PI * node.community) / groups + (index % 7) * 0.12;
      node.x = Math.cos(angle) * 240;
      node.y = Math.sin(angle) * 170;
    });
    forceSimulation(this.nodes)
      .force("ties", forceLink<Node, Tie>(this.ties).distance((tie) => (tie.sign > 0 ? 58 : tie.sign < 0 ? 130 : 96)).strength((tie) => (tie.sign > 0 ? 0.5 : tie.sign < 0 ? 0.05 : 0.12)))
      .force("apart", forceManyBody().strength(-190).distanceMax(420))
      .force("x", forceX(0).strength(0.045)).force("y", forceY(0).strength(0.075))
      .force("room", forceCollide<Node>((node) => node.r + 12))
      .stop().tick(320);
  }

  private draw(): void {
    const width = this.width, narrow = width < 520, height = narrow ? Math.round(width * 1.6) : Math.round(Math.min(680, width * 0.72)), shrink = narrow ? 0.78 : 1;
    const xs = this.nodes.map((node) => node.x!), ys = this.nodes.map((node) => node.y!);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const kx = Math.min((width - (narrow ? 40 : 70)) / Math.max(1, right - left), 1.600), ky = Math.min((height - 80) / Math.max(1, bottom - top), 1.600, kx * 2.600);
    const at = (node: Node): [number, number] => [width / 2 + (node.x! - (left + right) / 2) * kx, height / 2 - 6 + (node.y! - (top + bottom) / 2) * ky];
    const radius = (node: Node) => node.r * shrink;
    const names = new Map(this.nodes.map((node) => [node.entity, node.name]));
    const lines = this.ties.map((tie) => {
      const [x1, y1] = at(tie.source as Node), [x2, y2] = at(tie.target as Node);
      const [a, b] = this.network.ties[tie.index]!.states as [string, string];
      const told = `${names.get(a)} and ${names.get(b)}: ${SIGNS[tie.sign]}, ${plural(this.network.ties[tie.index]!.items, "item")}`;
      const line = s("g", { class: `tie ${signClass(tie.sign)}`, "data-tie": tie.index, "data-mark": `tie ${tie.index}`, role: "button", "aria-label": told },
        s("line", { x1, y1, x2, y2, class: "hit" }),
        s("line", { x1, y1, x2, y2, class: "line", "stroke-width": 1.300 + Math.min(4.500, Math.sqrt(tie.weight) * 1.100) }));
      line.addEventListener("click", () => this.onTie(tie.index));
      this.tip.on(line, () => [h("b", {}, `${names.get(a)} – ${names.get(b)}`), h("span", {}, told.split(": ")[1]!)]);
      return line;
    });
    const boxes: Array<[number, number, number, number]> = this.nodes.map((node) => { const [x, y] = at(node); return [x - radius(node), y - radius(node), x + radius(node), y + radius(node)]; });
    const nodes = this.nodes.toSorted((a, b) => b.ties - a.ties).map((node) => {
      const [x, y] = at(node), half = textWidth(node.name, 11) / 2;
      const box: [number, number, number, number] = [x - half, y + radius(node) + 2, x + half, y + radius(node) + 14];
      const free = box[0] > 2 && box[2] < width - 2 && !boxes.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
      if (free) boxes.push(box);
      const told = `${node.name}: ${plural(node.ties, "tie")}, community ${node.community + 1}`;
      const button = s("g", { "data-mark": node.entity, role: "button", "aria-label": told }, s("circle", { cx: x, cy: y, r: radius(node) }));
      button.addEventListener("click", () => this.onState(node.entity));
      this.tip.on(button, () => [h("b", {}, node.name), h("span", {}, told.slice(node.name.length + 2))]);
      return s("g", { class: `node community-${node.community % 8}`, "data-entity": node.entity }, button,
        s("text", { x, y: y + 3.600, "text-anchor": "middle", class: narrow ? "code narrow" : "code", "aria-hidden": "true" }, node.entity.length <= 3 ? node.entity : node.name.slice(0, 3)),
        free ? s("text", { x, y: y + radius(node) + 12, "text-anchor": "middle", class: "label", "aria-hidden": "true" }, node.name) : null);
    });
    const ground = s("g", {}, lines, nodes);
    this.svg = s("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "Network of states; arrow keys move among states and ties" }, ground);
    select(this.svg).call(zoom<SVGSVGElement, unknown>().scaleExtent([0.8, 6]).translateExtent([[-60, -60], [width + 60, height + 60]])
      .filter((event: Event) => (event.type === "wheel" ? (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey : !(event as MouseEvent).button) &&
        !(event.type === "touchstart" && (event as TouchEvent).touches.length < 2))
      .on("zoom", (event: { transform: typeof zoomIdentity }) => { ground.setAttribute("transform", event.transform.toString()); this.tip.hide(); })).on("dblclick.zoom", null);
    roving(this.svg, [nodes.map((node) => node.firstElementChild!), lines]);
    fill(this.element, this.svg, this.tip.element);
    this.tip.hide();
    this.paint();
  }

  /** What is not chosen steps back. */
  private paint(): void {
    const { chosen, network } = this;
    const ties = new Set<number>(), states = new Set<string>();
    if (chosen?.triad) {
      network.ties.forEach((tie, index) => { if (tie.states.every((state) => chosen.triad!.includes(state))) ties.add(index); });
      for (const state of chosen.triad) states.add(state);
    } else if (chosen?.tie !== undefined) {
      ties.add(chosen.tie);
      for (const state of network.ties[chosen.tie]?.states ?? []) states.add(state);
    } else if (chosen?.state) {
      network.ties.forEach((tie, index) => { if (tie.states.includes(chosen.state!)) { ties.add(index); for (const state of tie.states) states.add(state); } });
      states.add(chosen.state);
    }
    const any = ties.size > 0 || states.size > 0;
    for (const line of this.svg.querySelectorAll<SVGElement>("[data-tie]")) line.classList.toggle("back", any && !ties.has(Number(line.dataset.tie)));
    for (const node of this.svg.querySelectorAll<SVGElement>("[data-entity]")) {
      node.classList.toggle("back", any && !states.has(node.dataset.entity!));
      node.classList.toggle("chosen", chosen?.state === node.dataset.entity);
    }
  }
}
