// The world, coloured by the relation of each state to one, with events as points. The scale is in
// five steps from foe to friend; foes are hatched as well, mixed ones dotted.
import { geoArea, geoCentroid, geoCircle, geoEqualEarth, geoGraticule10, geoPath, type GeoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior } from "d3-zoom";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Feature, Geometry } from "geojson";
import { fill, h, s } from "../dom";
import { outline } from "../parts/marks";
import { button } from "../parts/frame";
import { DISPUTED_IDS, DISPUTED_PLACES } from "./disputed";
import { responsive, roving, Tip } from "./draw";

export interface Coloured { entity: string; name: string; step: number; told: string }
/** Without coordinates it stands in the middle of its country. */
export interface Point { at: [number, number] | null; country: string | null; tone: "q1" | "q2" | "q3" | "q4" | "neutral"; count: number; heading: string; told: string[]; items: string[] }

type Land = Feature<Geometry, { name: string }>;

let loaded: Promise<{ lands: Land[]; borders: Geometry }> | null = null;

function load(): Promise<{ lands: Land[]; borders: Geometry }> {
  loaded ??= fetch("/world.json").then(async (answer) => {
    if (!answer.ok) throw new Error(`world.json: ${answer.status}`);
    const world = (await answer.json()) as Topology;
    const countries = world.objects.countries as GeometryCollection<{ name: string }>;
    return { lands: feature(world, countries).features as Land[], borders: mesh(world, countries, (a, b) => a !== b) };
  });
  loaded.catch(() => { loaded = null; });
  return loaded;
}

export const STEPS = ["hostile", "rather hostile", "mixed or weak", "rather friendly", "friendly"] as const;

/** -1 ... 1 as a step 0 ... 4. */
export function step(score: number, sign: number): number {
  if (!sign) return 2;
  return sign > 0 ? (score >= 0.8 ? 4 : 3) : (score <= -0.8 ? 0 : 1);
}

/** Of its largest part, so that overseas lands do not pull it into the sea. */
function middleOf(land: Land): [number, number] {
  const { geometry } = land;
  if (geometry.type !== "MultiPolygon") return geoCentroid(land);
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  return geoCentroid(parts.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best)));
}

export class WorldMap {
  readonly element = h("div", { class: "plot world" });
  svg: SVGSVGElement = s("svg", {});
  private readonly tip = new Tip(this.element);
  private states = new Map<string, Coloured>();
  private points: Point[] = [];
  private chosen = "";
  private width = 0;
  private view = zoomIdentity;
  private path: GeoPath | null = null;
  private data: Awaited<ReturnType<typeof load>> | null = null;
  private behaviour: ZoomBehavior<SVGSVGElement, unknown> | null = null;

  constructor(private readonly onState: (entity: string) => void, private readonly onItem: (item: string) => void) {}

  async start(): Promise<void> {
    this.data = await load();
    responsive(this.element, (width) => { this.width = width; this.draw(); });
  }

  show(chosen: string, states: Coloured[], points: Point[]): void {
    this.chosen = chosen;
    this.states = new Map(states.map((state) => [state.entity, state]));
    this.points = points;
    if (this.width && this.data) this.draw();
  }

  private draw(): void {
    const { lands, borders } = this.data!;
    const width = this.width, height = Math.round(Math.max(220, width * 0.49));
    const projection = geoEqualEarth().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });
    projection.rotate([-11, 0]);
    const path = geoPath(projection).digits(1);
    this.path = path;
    const order = this.points.map((point, index) => ({ point, index })).sort((a, b) => b.point.count - a.point.count);
    const small: SVGElement[] = [], shapes: SVGElement[] = [], marks: SVGElement[] = [];
    for (const land of lands) {
      const id = String(land.id ?? ""), told = this.states.get(id), disputed = DISPUTED_IDS[id];
      const d = path(land);
      if (!d) continue;
      const tone = id === this.chosen ? "chosen" : told ? `step-${told.step}` : "blank";
      const shape = s("path", { d, class: `land ${tone}`, "data-entity": id });
      shapes.push(shape);
      if (told && (told.step < 2 || told.step === 2)) shapes.push(s("path", { d, class: "over", fill: told.step < 2 ? "url(#hatch)" : "url(#dots)" }));
      if (disputed) shapes.push(s("path", { d, class: "over disputed", fill: "url(#cross)" }));
      const words = told ? [h("b", {}, told.name), h("span", {}, told.told)] : [h("b", {}, land.properties.name), h("span", {}, id === this.chosen ? "the chosen state" : "nothing in this record and period")];
      if (disputed) words.push(h("span", {}, disputed));
      this.tip.on(shape, () => words);
      if (id && id !== this.chosen) shape.addEventListener("click", () => this.onState(id));
      if (told && path.area(land) < 12) {
        const [x, y] = path.centroid(land);
        const dot = s("circle", { cx: x, cy: y, r: 4, class: `land small step-${told.step}` });
        this.tip.on(dot, () => words);
        dot.addEventListener("click", () => this.onState(id));
        small.push(dot);
      }
    }
    for (const { point, index } of order) {
      const land = point.at ? null : lands.find((one) => one.id === point.country);
      const at = point.at ? projection(point.at) : land ? projection(middleOf(land)) : null;
      if (!at) continue;
      const mark = s("path", { d: outline(point.tone, at[0], at[1], Math.min(11, 3.500 + Math.sqrt(point.count) * 1.500)), class: `mark point tone-${point.tone}`, role: "button",
        "data-mark": `point ${index}`, "aria-label": `${point.heading}: ${point.told.slice(0, 3).join("; ")}` });
      mark.addEventListener("click", () => this.onItem(point.items[0]!));
      this.tip.on(mark, () => [h("b", {}, point.heading), point.told.slice(0, 4).map((words) => h("span", {}, words)), point.told.length > 4 ? h("span", {}, `and ${point.told.length - 4} more`) : null]);
      marks.push(mark);
    }
    const ground = s("g", {},
      s("path", { d: path({ type: "Sphere" }) ?? "", class: "sea" }), s("path", { d: path(geoGraticule10()) ?? "", class: "graticule" }), shapes,
      s("path", { d: path(borders) ?? "", class: "borders" }),
      DISPUTED_PLACES.map(([told, lon, lat, radius]) => {
        const area = s("path", { d: path(geoCircle().center([lon, lat]).radius(radius).precision(20)()) ?? "", class: "over disputed", fill: "url(#cross)" });
        this.tip.on(area, () => [h("b", {}, "Disputed"), h("span", {}, told)]);
        return area;
      }), small, marks);
    this.svg = s("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "Map of the world; the same stands in the table beside it" },
      s("defs", {},
        s("pattern", { id: "hatch", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, s("rect", { width: 1.500, height: 5, class: "hatch" })),
        s("pattern", { id: "dots", width: 5, height: 5, patternUnits: "userSpaceOnUse" }, s("circle", { cx: 2, cy: 2, r: 0.9, class: "hatch" })),
        s("pattern", { id: "cross", width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" }, s("rect", { width: 1, height: 4, class: "cross" }))),
      ground);
    const behaviour = zoom<SVGSVGElement, unknown>().scaleExtent([1, 12]).translateExtent([[0, 0], [width, height]])
      .filter((event: Event) => (event.type === "wheel" ? (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey : !(event as MouseEvent).button) &&
        !(event.type === "touchstart" && (event as TouchEvent).touches.length < 2))
      .on("zoom", (event: { transform: typeof zoomIdentity }) => {
        this.view = event.transform;
        ground.setAttribute("transform", event.transform.toString());
        ground.setAttribute("class", event.transform.k > 2.500 ? "near" : "");
        this.tip.hide();
      });
    this.behaviour = behaviour;
    const node = select(this.svg);
    node.call(behaviour).call(behaviour.transform, this.view).on("dblclick.zoom", null);
    roving(this.svg, [marks]);
    fill(this.element, this.svg, this.tip.element, h("div", { class: "map-tools" },
      button("Zoom in", "plus", () => this.scale(1.700)), button("Zoom out", "minus", () => this.scale(1 / 1.700)),
      button("Whole world", "fit", () => { select(this.svg).call(this.behaviour!.transform, zoomIdentity); })));
    this.tip.hide();
  }

  private scale(by: number): void {
    const land = this.data!.lands.find((one) => one.id === this.chosen);
    const centre = land && this.view.k === 1 && by > 1 ? (this.path!.centroid(land) as [number, number]) : undefined;
    select(this.svg).call(this.behaviour!.scaleBy, by, centre);
  }
}
