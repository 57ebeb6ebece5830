// A document that means harm: scripts in its text and title, marks that turn the direction of
// writing, a word of a megabyte, a name from right to left.
import { ask, drawn, ok, open, test, visit, worked } from "./harness.mjs";

export async function hostile() {
  await test("hostile document", async () => {
    const { documents } = await ask("documents?limit=100");
    const find = (uri) => documents.find((one) => (one.uri ?? "").includes(uri))?.document;
    const page = await open();
    const bad = find("hostile");
    ok("the hostile document was read", Boolean(bad));
    for (const path of [`/document/${bad}`, "/documents", "/search?q=Freedonia&in=sentences", "/search?state=AZE", "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/topic/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "/dossier/%3Cb%3E/%22%3E%3Cscript%3E", "/%2e%2e/%2e%2e/etc/passwd"]) {
      await visit(page, path);
      ok(`nothing runs at ${decodeURIComponent(path).slice(0, 40)}`, page.dialogs === 0 && await page.evaluate(() => globalThis.harm === undefined) && await page.evaluate(() => document.scripts.length === 1 && !document.querySelector("main img, main iframe, main script")));
    }
    ok("the policy had nothing to refuse", !page.wrong.length && !page.others.length, ...page.wrong, ...page.others);
    await visit(page, `/document/${bad}`);
    const text = await page.locator(".article").textContent();
    ok("its markup is shown as text", text.includes("<script>globalThis.harm") && text.includes("<img src=x"), text.slice(0, 300));
    ok("hidden marks are shown and told of", await page.locator(".article .control").count() >= 2 && /direction/.test(await page.locator(".notice").first().textContent()));
    ok("no name or title holds such marks", !/[\u202a-\u202e\u2066-\u2069]/.test(await page.locator("main").textContent()));
    const long = find("long-word");
    const busy = await worked(page);
    await visit(page, `/document/${long}`);
    const spent = await busy();
    ok("a word of a megabyte is cut and soon drawn", await page.locator(".article .cut").count() === 1 && spent < 1.5, `${spent.toFixed(2)} s of work`);
    ok("and does not burst the page", await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth) && (await page.locator(".article").textContent()).length < 20_000);
    const arabic = find("arabic");
    await visit(page, `/document/${arabic}`);
    ok("a title from right to left is set so", await page.locator("main h1").evaluate((one) => getComputedStyle(one).direction === "rtl"));
    await visit(page, "/documents");
    ok("and kept apart from its neighbours", await page.locator("th bdi", { hasText: "زيارة" }).count() === 1);
    await drawn(page);
    await page.context().close();
  });
}
