// The same without a mouse.
import { drawn, ok, open, soon, test, visit } from "./harness.mjs";

const focused = (page) => page.evaluate(() => { const one = document.activeElement; return `${one?.tagName} ${one?.id} ${one?.getAttribute("data-mark") ?? ""} ${one?.textContent?.slice(0, 60) ?? ""}`; });

/** Tab until `match` of the focused element holds. */
async function tabTo(page, match, most = 60) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => Boolean(document.activeElement?.matches(selector)), match)) return true;
  }
  return false;
}

export async function keyboard({ document: id }) {
  await test("keyboard", async () => {
    const page = await open();
    await visit(page, "/");
    await page.keyboard.press("Tab");
    await soon("the first stop skips to the content", async () => /Skip to the content/.test(await focused(page)));
    await page.keyboard.press("Enter");
    await soon("and does", async () => await page.evaluate(() => document.activeElement?.id === "main"));
    ok("from there Tab reaches the first state", await tabTo(page, "#home-first"));
    await page.keyboard.type("azer");
    await page.waitForSelector('#home-first-list [role="option"]:not([aria-disabled])');
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('#home-first[aria-activedescendant="home-first-0"]');
    ok("arrows choose a suggestion of what was typed", /Azerbaijan/.test(await page.locator("#home-first-0").textContent()));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "home-second");
    // what was asked first is answered while more is being typed: the arrow waits for the answer to what stands there
    let answer;
    const asked = new Promise((go) => { answer = go; });
    await page.route(/\/states\?q=p&/, async (route) => {
      await asked;
      await route.fulfill({ json: { states: [{ entity: "PER", name: "Peru", items: 1 }] } }).catch(() => {});
    });
    await page.keyboard.type("p");
    await page.waitForRequest(/\/states\?q=p&/);
    await page.evaluate(() => { globalThis.wait = setTimeout; globalThis.setTimeout = (f, ms) => (ms === 80 ? 0 : wait(f, ms)); }); // a pause that has not come
    await page.keyboard.type("akistan");
    answer();
    await page.waitForFunction(() => /Peru/.test(document.querySelector("#home-second-list").textContent));
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('#home-second[aria-activedescendant="home-second-0"]');
    ok("an answer to less than was typed is none", /Pakistan/.test(await page.locator("#home-second-0").textContent()));
    await page.evaluate(() => { globalThis.setTimeout = wait; });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("pakistan");
    await page.waitForSelector('#home-second-list [role="option"]:not([aria-disabled])');
    await page.keyboard.press("Enter");
    await page.waitForSelector("#timeline .mark-group");
    await drawn(page);
    ok("two names lead to the dossier", page.url().endsWith("/dossier/AZE/PAK"), page.url());

    ok("Tab reaches a mark of the timeline", await tabTo(page, ".timeline [data-mark]"), await focused(page));
    const before = await focused(page);
    await page.keyboard.press("ArrowRight");
    const after = await focused(page);
    ok("arrows go from mark to mark", before !== after && await page.evaluate(() => document.activeElement?.matches(".timeline [data-mark]")), before, after);
    ok("a focused mark shows its tip", await page.locator(".timeline .tip").isVisible());
    await page.keyboard.press("Enter");
    await page.waitForSelector("#evidence .quotation");
    await page.waitForFunction(() => document.activeElement?.id === "evidence-title");
    ok("Enter opens the evidence and moves there", true);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector("#evidence").hidden);
    ok("Escape closes it and leads back to the mark", await page.evaluate(() => document.activeElement?.matches(".timeline [data-mark]")), await focused(page));
    await page.keyboard.press("+");
    await page.waitForFunction(() => location.search.includes("t="));
    ok("plus zooms the timeline", true);
    ok("one Tab leaves the marks", await tabTo(page, "button, a, summary, input", 12));

    await visit(page, `/document/${id}`);
    ok("Tab reaches the article", await tabTo(page, ".sentence"));
    const first = await focused(page);
    await page.keyboard.press("n");
    await soon("n goes to the next coded sentence", async () => await focused(page) !== first && await page.evaluate(() => document.activeElement?.matches(".sentence.coded")));
    await page.keyboard.press("Enter");
    await page.waitForSelector('.sentence[aria-pressed="true"]');
    await soon("Enter holds it", async () => await page.locator(".details .codes").count() > 0);

    await visit(page, "/network");
    ok("Tab reaches the network", await tabTo(page, ".node [data-mark]"), await focused(page));
    await page.keyboard.press("Enter");
    await page.waitForSelector(".tie-told");
    ok("Enter tells of a state", true);

    await visit(page, "/world/PAK");
    ok("Tab reaches the slider", await tabTo(page, 'input[type="range"]'));
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.search.includes("from="));
    ok("arrows move it", true);

    await page.keyboard.press("Control+k");
    await page.keyboard.type("embassy");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".result");
    ok("Ctrl+K searches from anywhere", /q=embassy/.test(page.url()));
    ok("the keyboard found nothing to complain of", !page.wrong.length, ...page.wrong);
    await page.context().close();
  });
}
