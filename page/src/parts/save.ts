// A drawing as a file: SVG with its colours written into it, or PNG of twice the size.

const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linejoin", "opacity",
  "font-size", "font-weight", "font-family", "text-anchor"];

/** A copy that needs no style sheet. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll("*")], to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((element, index) => {
    const target = to[index]!;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") target.setAttribute("display", "none");
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value) target.setAttribute(name, value.replaceAll('"', "'"));
    }
    target.removeAttribute("class");
    target.removeAttribute("style");
  });
  const box = svg.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(Math.round(box.width)));
  copy.setAttribute("height", String(Math.round(box.height)));
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return copy;
}

function save(blob: Blob, file: string): void {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = file;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

export function saveText(text: string, file: string, type: string): void {
  save(new Blob([text], { type }), file);
}

export function saveSvg(svg: SVGSVGElement, file: string): void {
  saveText(new XMLSerializer().serializeToString(standalone(svg)), `${file}.svg`, "image/svg+xml");
}

export async function savePng(svg: SVGSVGElement, file: string): Promise<void> {
  const copy = standalone(svg);
  const [width, height] = [Number(copy.getAttribute("width")), Number(copy.getAttribute("height"))];
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d")!;
  context.scale(2, 2);
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(url);
  canvas.toBlob((blob) => { if (blob) save(blob, `${file}.png`); }, "image/png");
}

/** Rows as CSV; a cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
export function csv(rows: Array<Array<string | number | null>>): string {
  return rows.map((row) => row.map((cell) => {
    if (cell === null) return "";
    let text = String(cell);
    if (typeof cell === "string" && /^[=+\-@\t\r]/.test(text)) text = `'${text}`;
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }).join(",")).join("\r\n") + "\r\n";
}
