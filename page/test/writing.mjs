// Documents dropped on the page, with --write: progress, outcome, errors by file; none without it.
import { drawn, ok, open, test, visit, writeBase } from "./harness.mjs";

export async function writing() {
  await test("documents with --write", async () => {
    const page = await open({ origin: writeBase });
    await visit(page, "/documents");
    await page.setInputFiles("#files", [
      { name: "visit.txt", mimeType: "text/plain", buffer: Buffer.from("Visit\n\nBAKU, 3 May 2019\n\nOn 3 May 2019 the president of Turkey visited Azerbaijan.\n") },
      { name: "broken.jsonl", mimeType: "text/plain", buffer: Buffer.from('{"id":"a","text":"On 4 May 2019 Georgia recognised nobody."}\nthis is no JSON\n') },
    ]);
    await page.waitForFunction(() => document.querySelectorAll(".job").length === 2 && [...document.querySelectorAll(".job .badge")].every((one) => /done|failed/.test(one.textContent)));
    const [broken, visited] = await page.locator(".job").allTextContents();
    ok("a file is read and told of", /visit\.txt.*done.*1 new document/.test(visited), visited);
    ok("an error is told by file and line", /broken\.jsonl/.test(broken) && /Line 2/.test(broken), broken);
    await page.waitForSelector("table.documents a:has-text('Visit')");
    await page.locator("table.documents a", { hasText: "Visit" }).click();
    await page.waitForSelector(".sentence.coded");
    ok("its reports are there at once", await page.locator(".sentence.coded").count() === 1);
    await visit(page, "/documents");
    const data = await page.evaluateHandle(() => { const all = new DataTransfer(); all.items.add(new File(["Talks\n\nOn 5 May 2019 France and Germany held talks in Paris.\n"], "dropped.txt", { type: "text/plain" })); return all; });
    await page.dispatchEvent(".drop", "drop", { dataTransfer: data });
    await page.waitForSelector(".job:has-text('dropped.txt') .badge:has-text('done')");
    ok("a dropped file is read too", true);
    ok("writing had nothing to complain of", !page.wrong.length && !page.others.length, ...page.wrong);
    await page.context().close();
    const reader = await open();
    await visit(reader, "/documents");
    await drawn(reader);
    ok("without --write nothing can be dropped", await reader.locator(".drop").count() === 0 && /Read-only/.test(await reader.locator("main").textContent()));
    await reader.context().close();
  });
}
