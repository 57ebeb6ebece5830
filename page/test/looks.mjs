// How the views look, on fixed answers (answers/), against pictures of 64 by 48 grey fields (looks/):
// coarse enough that another font changes little, fine enough that a lost chart or colour shows.
//   BLESS=1 ...   takes today's looks as right;  RECORD=1 ...   takes today's answers too
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { ok, open, test, visit } from "./harness.mjs";

const here = (name) => new URL(name, import.meta.url);
const views = (id) => ({ start: "/", dossier: "/dossier/AZE/PAK", "one-state": "/dossier/IND", topic: "/topic/Kashmir", world: "/world/PAK", network: "/network", document: `/document/${id}?sentence=6`,
  search: "/search?q=recognised", documents: "/documents" });
const FIELDS = [64, 48], ALLOWED = 5, ALLOWED_WORST = 90;

const fileOf = (url) => `answers/${decodeURIComponent(url.pathname.slice(8) + url.search).replace(/[^\w,=]+/g, "_")}.json`;

async function fixed(page) {
  await page.route("**/api/v1/**", async (route) => {
    const url = new URL(route.request().url());
    if (process.env.RECORD) {
      const answer = await route.fetch();
      await mkdir(here("answers"), { recursive: true });
      await writeFile(here(fileOf(url)), `${JSON.stringify(await answer.json())}\n`);
      return route.fulfill({ response: answer });
    }
    try {
      return await route.fulfill({ contentType: "application/json", body: await readFile(here(fileOf(url)), "utf8") });
    } catch {
      return route.fulfill({ status: 404, contentType: "application/json", body: '{"error":{"status":404,"message":"no such answer is kept"}}' });
    }
  });
}

/** Grey values of the fields of a picture. */
async function fields(blank, picture) {
  return blank.evaluate(async ([data, [width, height]]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height), pen = canvas.getContext("2d");
    pen.imageSmoothingQuality = "high";
    pen.drawImage(image, 0, 0, width, height);
    const { data: all } = pen.getImageData(0, 0, width, height);
    return Array.from({ length: width * height }, (_, i) => Math.round(0.3 * all[4 * i] + 0.59 * all[4 * i + 1] + 0.11 * all[4 * i + 2]));
  }, [picture.toString("base64"), FIELDS]);
}

/** A picture of what no longer changes: a busy machine redraws late. */
async function settled(page) {
  let last = null;
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(150);
    const picture = await page.screenshot();
    if (last?.equals(picture)) return picture;
    last = picture;
  }
  return last;
}

export async function looks({ document: id }) {
  await test("looks", async () => {
    const blank = await (await open()).context().newPage();
    const page = await open({ colorScheme: "light" });
    await fixed(page);
    for (const [view, path] of Object.entries(views(id))) {
      await page.setViewportSize({ width: 1280, height: 1100 });
      await visit(page, path);
      for (const [theme, width] of [["light", 1280], ["dark", 1280], ["light", 390]]) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: width === 390 ? 1400 : 1100 });
        const name = `${view}-${theme}-${width}`, seen = await fields(blank, await settled(page));
        if (process.env.BLESS) {
          await mkdir(here("looks"), { recursive: true });
          await writeFile(here(`looks/${name}.txt`), `${Array.from({ length: FIELDS[1] }, (_, row) => Buffer.from(seen.slice(row * FIELDS[0], (row + 1) * FIELDS[0])).toString("hex")).join("\n")}\n`);
        }
        const kept = [...Buffer.from((await readFile(here(`looks/${name}.txt`), "utf8")).replaceAll("\n", ""), "hex")];
        const differ = kept.map((value, i) => Math.abs(value - seen[i]));
        const mean = differ.reduce((sum, one) => sum + one, 0) / differ.length, worst = differ.filter((one) => one > ALLOWED_WORST).length;
        ok(`${name} looks as it should`, mean <= ALLOWED && worst <= 30 && !page.wrong.length, `mean difference ${mean.toFixed(2)} of 255, ${worst} fields far off`, ...page.wrong);
      }
    }
    await page.context().close();
  });
}
