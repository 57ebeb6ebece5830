// For everybody: axe finds nothing, light and dark; nothing is wider than a small screen.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { ok, open, test, visit } from "./harness.mjs";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function axe(page, runOnly = ALL) {
  await page.evaluate(source);
  return page.evaluate(async (only) => {
    const found = await globalThis.axe.run(document, { runOnly: only, resultTypes: ["violations"] });
    return found.violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary.split("\n")[1] ?? ""}`).join(" | ")}`);
  }, runOnly);
}

export async function access({ document: id }) {
  const paths = { start: "/", dossier: "/dossier/AZE/PAK", world: "/world/PAK", network: "/network", document: `/document/${id}?sentence=10`, search: "/search?q=visit", "one state": "/dossier/AZE", topic: "/topic/Kashmir", documents: "/documents", nothing: "/dossier/AZE/GRL", choice: "/dossier" };
  await test("axe and small screens", async () => {
    const page = await open({ bypassCSP: true, colorScheme: "light" });
    for (const [view, path] of Object.entries(paths)) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await visit(page, path);
      /* what is left unpainted below the screen has no place yet, and axe would take what lies there for its background */
      await page.addStyleTag({ content: ".result { content-visibility: visible !important; }" });
      const found = await axe(page);
      ok(`axe finds nothing in ${view}`, !found.length, ...found);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await axe(page, ["color-contrast"]);
      ok(`nor in the dark in ${view}`, !dark.length, ...dark);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      ok(`${view} fits a screen of 360 pixels`, over <= 0, `${over} pixels too wide`);
      const small = await page.evaluate(() => [...document.querySelectorAll("button, summary, input:not([type=radio]), select")].filter((one) => one.checkVisibility() && !one.classList.contains("line-button")).map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()]).filter(([, box]) => box.width > 1 && (box.height < 24 || box.width < 17)).map(([text]) => text));
      ok(`what is to be touched in ${view} is large enough`, !small.length, ...small);
      if (view !== "dossier") continue;
      await page.locator(".mark-group [data-mark]").first().click();
      await page.waitForSelector("#evidence .quotation");
      await page.locator("#evidence details summary").first().click();
      const panel = await axe(page);
      ok("axe finds nothing in the evidence on a small screen", !panel.length, ...panel);
    }
    await page.context().close();
  });

  await test("colours", async () => {
    const page = await open({ colorScheme: "light" });
    await visit(page, "/");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: /Colours/ }).click();
    const dark = await ground();
    ok("the button makes it dark", light !== dark, light, dark);
    await page.reload();
    ok("and it stays so", await ground() === dark);
    const shapes = await (async () => { await visit(page, "/dossier/ARM/AZE"); return page.evaluate(() => new Set([...document.querySelectorAll(".legend .symbol path")].map((one) => one.getAttribute("d").replace(/[\d.\- ]+/g, ""))).size); })();
    ok("tones differ in shape, not in colour alone", shapes >= 2, shapes);
    await page.context().close();
  });
}
