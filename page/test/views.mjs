// Every view on the example record: it draws, soon, without errors and without asking other machines;
// what it shows leads to the sentence; its address holds what it shows.
import { readFile } from "node:fs/promises";
import { ask, drawn, emptyBase, ok, open, soon, test, visit, worked } from "./harness.mjs";

async function download(page, act) {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function choose(page, menu, words) {
  await page.locator(`summary[aria-label="${menu}"]`).click();
  return download(page, () => page.locator(`details.menu[open] li > *`, { hasText: words }).first().click());
}

export async function views({ document: id }) {
  await test("views", async () => {
    const page = await open();
    const paths = { start: "/", dossier: "/dossier/AZE/PAK", world: "/world/PAK", network: "/network", document: `/document/${id}`, search: "/search?q=visit", topic: "/topic/Kashmir", documents: "/documents" };
    await visit(page, "/");
    const busy = await worked(page);
    for (const [view, path] of Object.entries(paths)) {
      const before = Date.now();
      await visit(page, path);
      const took = Date.now() - before, spent = await busy();
      const heading = await page.locator("main h1").first().textContent();
      ok(`${view} draws with a heading`, heading && heading.length > 3, heading);
      ok(`${view} has nothing to complain of`, !page.wrong.length && !page.others.length, ...page.wrong, ...page.others);
      ok(`${view} is drawn with less than a second of work`, spent < 1, `${spent.toFixed(2)} s`);
      console.log(`# ${view}: ${took} ms from the click to all drawn, ${Math.round(spent * 1000)} ms of work`);
      ok(`${view} has a title of its own`, /entente/.test(await page.title()) && (view === "start" || (await page.title()).length > 10), await page.title());
    }
    const policy = (await page.request.get("/")).headers()["content-security-policy"] ?? "";
    ok("the policy lets in nothing but the page's own files", /default-src 'none'/.test(policy) && /script-src 'self'/.test(policy) && /require-trusted-types-for 'script'/.test(policy) && !/unsafe/.test(policy), policy);
    await page.context().close();
  });

  await test("dossier", async () => {
    const page = await open();
    await visit(page, "/dossier/AZE/PAK");
    const lanes = await page.locator(".timeline .lane-title").allTextContents();
    ok("the timeline has its lanes", ["Diplomacy", "Military", "Economy", "People"].every((lane) => lanes.includes(lane)), lanes);
    ok("the timeline has events, what lasted, and uncertain dates", await page.locator(".mark-group .mark").count() > 5 && await page.locator(".mark-group .bar:not(.vague)").count() > 1 && await page.locator(".mark-group .bar.vague").count() > 0);
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll(".timeline .plot text")].filter((text) => text.textContent).map((text) => [text.textContent, text.getBoundingClientRect()]);
      const out = [];
      boxes.forEach(([a, x], i) => boxes.slice(i + 1).forEach(([b, y]) => {
        if (x.left < y.right - 2 && x.right - 2 > y.left && x.top < y.bottom - 4 && x.bottom - 4 > y.top) out.push(`${a} / ${b}`);
      }));
      return out;
    });
    ok("no label of the timeline lies over another", !overlaps.length, ...overlaps);

    await page.locator(".mark-group", { hasText: "established diplomatic relations" }).first().click();
    await page.waitForSelector("#evidence .quotation mark.trigger");
    ok("a click on a mark shows the sentence with its trigger marked", /establish|relations/i.test(await page.locator("#evidence mark.trigger").first().textContent()));
    ok("the opened item stands in the address", /item=[0-9a-f]{16}/.test(page.url()), page.url());
    await page.reload();
    await page.waitForSelector("#evidence .quotation");
    ok("a shared address opens the same evidence", /established diplomatic relations/.test(await page.locator("#evidence h2").textContent()));
    await page.locator("#evidence figcaption a").first().click();
    await page.waitForSelector('.sentence[aria-pressed="true"]');
    ok("from there to the sentence in its article", /\/document\//.test(page.url()) && await page.locator('.sentence[aria-pressed="true"]').evaluate((one) => { const box = one.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }));
    await page.goBack();
    await page.waitForSelector(".timeline .mark-group");
    ok("the back button leads back to the dossier", /\/dossier\/AZE\/PAK/.test(page.url()), page.url());

    await visit(page, "/dossier/AZE/PAK");
    const whole = await page.locator(".timeline .range").textContent();
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await page.waitForFunction(() => location.search.includes("t="));
    const zoomed = await page.locator(".timeline .range").textContent();
    ok("the timeline zooms", zoomed !== whole, whole, zoomed);
    await page.reload();
    await drawn(page);
    await page.waitForSelector(".timeline .mark-group");
    ok("a shared address keeps the zoom", await page.locator(".timeline .range").textContent() === zoomed);

    await page.fill("#period-from", "2015");
    await page.locator(".period button").click();
    await page.waitForSelector(".chip:has-text('2015')");
    await drawn(page);
    ok("a period is a filter in the address", /from=2015/.test(page.url()));
    ok("nothing before the period is told", !(await page.locator("#lines .when").allTextContents()).some((when) => /19\d\d/.test(when) && !/ended/.test(when)));
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => !location.search.includes("from="));
    await drawn(page);
    ok("undo takes the filter back", !(await page.locator(".chips .chip").count()));
    await page.fill("#period-from", "soon");
    await page.locator(".period button").click();
    await soon("a date that is none is told so", async () => /no date/.test(await page.locator(".problem").textContent()));

    ok("figures show every source's value", await page.locator(".figure-row").count() >= 4);
    ok("what sources tell differently stands side by side", await page.locator(".difference .claim").count() >= 4);
    ok("the series has bars both ways", await page.locator("#tone .column").count() > 5 && await page.locator("#tone .panel").count() === 2);
    ok("lines have dates in words", (await page.locator("#lines .when").allTextContents()).some((when) => /^\d+ [A-Z][a-z]+ \d{4}$/.test(when)));

    const svg = await choose(page, "Save the timeline", "SVG");
    ok("the timeline is saved as SVG", svg.bytes.toString().startsWith("<svg") && /fill="rgb/.test(svg.bytes.toString()) && !/class=/.test(svg.bytes.toString()), svg.name);
    const png = await choose(page, "Save the timeline", "PNG");
    ok("and as PNG", png.bytes.subarray(1, 4).toString() === "PNG" && png.bytes.length > 5000, png.bytes.length);
    const csv = await choose(page, "Save the lines", "CSV");
    ok("the lines are saved as CSV", csv.bytes.toString().startsWith("item,statement,from"), csv.bytes.toString().slice(0, 100));
    const markdown = await choose(page, "Export", "Markdown");
    ok("the dossier is saved as Markdown", /^# /m.test(markdown.bytes.toString()) && /Pakistan/.test(markdown.bytes.toString()), markdown.name);
    await page.emulateMedia({ media: "print" });
    ok("on paper no buttons and no heading of the page", !(await page.locator("#top").isVisible()) && !(await page.locator(".timeline .controls").isVisible()) && await page.locator("#lines").isVisible());
    await page.emulateMedia({ media: "screen" });
    ok("the dossier had nothing to complain of", !page.wrong.length && !page.others.length, ...page.wrong);

    await visit(page, "/dossier/AZE/PAK/TUR");
    ok("three states have a dossier and a choice of pairs", await page.locator("#tone-pair option").count() === 3);
    await page.selectOption("#tone-pair", { index: 1 });
    await page.waitForFunction(() => location.search.includes("pair="));
    ok("a chosen pair stands in the address", /pair=AZE%2CTUR/.test(page.url()), page.url());
    await visit(page, "/dossier/AZE/PAK");
    const by = await page.inputValue("#tone-by"), columns = () => page.locator("#tone .column").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    ok("decades are counted by year", by === "year" && (await columns()).every((one) => /^\d{4}: /.test(one)), by);
    for (const [period, said] of [["month", /^[A-Z][a-z]+ \d{4}: /], ["quarter", /^\d[a-z]{2} quarter of \d{4}: /]]) {
      await page.selectOption("#tone-by", period);
      await page.waitForFunction((words) => document.querySelector("#tone .column")?.getAttribute("aria-label").match(words), said.source);
      const all = await columns();
      ok(`and by ${period} when asked to`, all.length > 3 && all.every((one) => said.test(one)) && page.url().includes(`by=${period}`), ...all.slice(0, 3), page.url());
    }
    await page.locator("#tone .column").first().click();
    await page.waitForSelector(".result");
    ok("a column leads to its events", /from=\d{4}-\d\d&to=\d{4}-\d\d/.test(page.url()) && /kind=event/.test(page.url()), page.url());
    await page.goBack();
    await page.waitForSelector("#tone-by");
    await drawn(page);
    ok("back leads to where the reader was", await page.inputValue("#tone-by") === "quarter" && await page.evaluate(() => scrollY) > 300, await page.evaluate(() => scrollY));
    await page.goBack();
    await page.waitForFunction(() => location.search.includes("by=month"));
    await page.waitForFunction(() => document.querySelector("#tone-by")?.value === "month");
    ok("and step by step through the periods", true);

    await visit(page, "/dossier/AZE");
    ok("one state has a dossier: what it does, what is done to it, what happens in it", await page.locator("#tone .panel").count() === 3 && await page.locator("#lines li").count() > 20);
    await page.locator("#company a", { hasText: "Pakistan" }).click();
    await page.waitForFunction(() => location.pathname === "/dossier/AZE/PAK");
    ok("and leads to those that it has to do with", true);
    await visit(page, "/topic/Kashmir");
    ok("a topic has a dossier: who stands where, when, line by line", await page.locator("#positions .stance").count() >= 1 && await page.locator(".timeline").count() === 1 && await page.locator("#lines li").count() >= 3);
    await page.fill("#add-state", "paki");
    await page.waitForSelector('#add-state-list [role="option"]:not([aria-disabled])');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.pathname === "/dossier/PAK" && location.search.includes("topic=Kashmir"));
    await drawn(page);
    const heading = await page.locator("h1").textContent();
    ok("a state and a topic are a dossier, too", heading === "Pakistan: Kashmir", heading);
    await page.getByRole("button", { name: "Take Pakistan out" }).click();
    await page.waitForFunction(() => location.pathname === "/topic/Kashmir");
    await drawn(page);
    await page.fill("#topic", "war");
    await page.waitForFunction(() => { const found = [...document.querySelectorAll("#topic-list li:not([aria-disabled])")]; return found.length && found.every((one) => /war/i.test(one.textContent)); });
    ok("topics are looked up as they are typed", true);
    const report = await choose(page, "Export", "HTML file");
    ok("a topic is saved as one HTML file", /<h1>Kashmir/.test(report.bytes.toString()), report.name);
    await visit(page, "/dossier");
    ok("without states or topic it asks for them", await page.locator("#add-state").count() === 1 && await page.locator("#topic").count() === 1);
    await visit(page, "/dossier/AZE/GRL");
    ok("an empty dossier says what to do next", /knows nothing/.test(await page.locator(".empty h2").textContent()) && await page.locator(".empty a").count() >= 2);
    await page.context().close();
  });

  await test("world", async () => {
    const page = await open();
    await visit(page, "/world/PAK");
    await page.waitForSelector(".world .land.step-4");
    ok("friends, foes and the chosen state are coloured", await page.locator(".land.step-4").count() > 1 && await page.locator(".land.step-0, .land.step-1").count() > 0 && await page.locator(".land.chosen").count() === 1);
    ok("foes are hatched as well", await page.locator('.over[fill="url(#hatch)"]').count() > 0);
    ok("disputed areas are drawn as such, with a notice", await page.locator(".over.disputed").count() > 15 && /take no side/.test(await page.locator(".notice").textContent()));
    ok("events stand as points", await page.locator(".world .point").count() > 1);
    const before = await page.locator(".ranking li").count();
    await page.locator('input[aria-label="Last year"]').evaluate((input) => { input.value = "1995"; input.dispatchEvent(new Event("input", { bubbles: true })); });
    await page.waitForFunction(() => /to=1995/.test(location.search));
    await page.waitForFunction((count) => document.querySelectorAll(".ranking li").length !== count, before);
    await soon("the slider changes map, list and address", async () => await page.locator(".ranking li").count() < before);
    await page.reload();
    await drawn(page);
    ok("a shared address keeps the years", /to 1995/.test(await page.locator(".slider .range").textContent()));
    await page.locator(".ranking a").first().click();
    await page.waitForSelector("#timeline");
    ok("a state leads to the dossier in these years", /\/dossier\/PAK\/[A-Z]{3}\?/.test(page.url()), page.url());
    await visit(page, "/world");
    ok("without a state it asks for one", await page.locator("#world-state").count() === 1);
    ok("the world had nothing to complain of", !page.wrong.length && !page.others.length, ...page.wrong);
    await page.context().close();
  });

  await test("network", async () => {
    const page = await open();
    await visit(page, "/network");
    ok("friends are solid, foes dashed", await page.locator(".tie.friends").count() > 5 && await page.locator(".tie.foes .line").first().evaluate((line) => getComputedStyle(line).strokeDasharray) !== "none");
    const places = () => page.locator(".node circle").evaluateAll((all) => all.map((one) => `${one.getAttribute("cx")} ${one.getAttribute("cy")}`).join());
    const first = await places();
    await page.reload();
    await drawn(page);
    await page.waitForSelector(".node");
    ok("the arrangement is the same every time", await places() === first);
    await page.locator(".triads .line-button").first().click();
    await page.waitForSelector(".details .quotation");
    ok("a triad shows the sentences it rests on", await page.locator(".details .quotation").count() >= 3 && /triad=/.test(page.url()));
    ok("with the day each was published", (await page.locator(".details figcaption").allTextContents()).some((told) => / \d{4} · sentence/.test(told)));
    ok("what is not of the triad steps back", await page.locator(".tie:not(.back)").count() === 3);
    await page.locator('.node[data-entity="PAK"]').click();
    await page.waitForFunction(() => location.search.includes("state=PAK"));
    ok("a state shows its ties", await page.locator(".tie-told").count() > 2);
    await page.goBack();
    await page.waitForFunction(() => location.search.includes("triad="));
    await page.waitForSelector(".details .quotation");
    ok("back leads to the triad", await page.locator(".details .tie-told").count() === 3);
    await page.reload();
    await page.waitForSelector(".details .quotation");
    ok("a shared address opens the same triad", await page.locator(".details .tie-told").count() === 3 && await page.locator(".tie:not(.back)").count() === 3);
    await page.locator("#ties summary").click();
    await soon("the ties can be read as a table", async () => await page.locator("#ties tbody tr").count() === await page.locator(".tie").count());
    await visit(page, "/network?from=1890&to=1891");
    ok("an empty network says what to do next", /Show all of the time/.test(await page.locator(".empty").textContent()));
    ok("the network had nothing to complain of", !page.wrong.length && !page.others.length, ...page.wrong);
    await page.context().close();
  });

  await test("document", async () => {
    const page = await open();
    await visit(page, `/document/${id}`);
    const told = await ask(`documents/${id}`);
    ok("every sentence is shown, coded or not", await page.locator(".sentence").count() === told.sentence.length && await page.locator(".sentence.uncoded").count() > 3);
    ok("every report is marked", await page.locator(".sentence.coded").count() === told.sentence.filter((one) => one.reports.length).length);
    const coded = page.locator(".sentence.coded").nth(1);
    await coded.hover();
    await page.waitForSelector(".details .codes");
    ok("hovering shows codes and rule", /CAMEO|RECOGNI|[A-Z_]{4}/.test(await page.locator(".details .codes").first().textContent()) && /Rule/.test(await page.locator(".details").textContent()));
    await coded.click();
    await page.waitForSelector(".tree .arc");
    ok("a chosen sentence shows its tree and parties", await page.locator(".tree .form").count() > 4 && await page.locator('.sentence[aria-pressed="true"] mark').count() > 1 && /sentence=\d+/.test(page.url()));
    await page.locator(".sentence.uncoded").nth(4).click();
    await soon("what was not coded says so", async () => /Nothing was coded/.test(await page.locator(".details").textContent()));
    await page.getByLabel("what was not").check();
    await soon("what was not coded can be brought forward", async () => await page.locator('.article[data-mode="uncoded"]').count() === 1);
    await visit(page, "/document/none");
    ok("a document that is not there is told so", /Not in this record|did not work/.test(await page.locator("main").textContent()));
    ok("the document had nothing to complain of", !page.wrong.length && !page.others.length, ...page.wrong);
    await page.context().close();
  });

  await test("search", async () => {
    const page = await open();
    await visit(page, "/search");
    ok("an empty search says how to ask", await page.locator(".empty a").count() >= 3);
    await page.fill("#search-words", "visit");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".result mark.trigger");
    await page.selectOption("#filter-kind", "event");
    await page.waitForFunction(() => location.search.includes("kind=event"));
    await drawn(page);
    await page.waitForSelector(".result");
    ok("words and filters stand in the address and as chips", /q=visit/.test(page.url()) && await page.locator(".chips .chip").count() === 2);
    const count = Number((await page.locator(".count").textContent()).match(/\d+/)[0]);
    const served = await ask(`reports?q=%22visit%22&kind=event&limit=500`);
    ok("all that pass are shown", count === served.reports.length, count, served.reports.length);
    const csv = await choose(page, "Export", "CSV");
    ok("what is shown is exported as CSV", csv.bytes.toString().trim().split("\n").length >= count, csv.bytes.toString().slice(0, 200));
    const lines = await choose(page, "Export", "JSON Lines");
    ok("and as JSON Lines", lines.bytes.toString().trim().split("\n").map((line) => JSON.parse(line)).filter((one) => one.report).length === count);
    await page.fill("#filter-actor", "paki");
    await page.waitForSelector('#filter-actor-list [role="option"]');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("actor=PAK"));
    await drawn(page);
    ok("a third filter narrows", await page.locator(".chips .chip").count() === 3);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => !location.search.includes("actor="));
    await drawn(page);
    ok("undo takes it back", await page.locator(".chips .chip").count() === 2);
    await page.fill("#filter-document", "visit-agency");
    await page.waitForSelector('#filter-document-list [role="option"]:not([aria-disabled])');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("document="));
    await drawn(page);
    const titles = await page.locator(".result .source").allTextContents(), chip = await page.locator(".chips .chip").last().textContent();
    ok("a document is chosen by its title", titles.length > 0 && new Set(titles).size === 1 && chip.includes(titles[0]), chip, ...titles);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes("document="));
    await drawn(page);
    await page.getByLabel("all sentences").check();
    await page.waitForFunction(() => location.search.includes("in=sentences"));
    await drawn(page);
    ok("all sentences can be searched", await page.locator(".result blockquote").count() > 3);
    await visit(page, "/search?q=zzzqqq");
    ok("nothing found says what to do next", /Search all sentences/.test(await page.locator(".empty").textContent()));
    await visit(page, "/search?q=%22unclosed");
    ok("a query that is none is told so", /did not work|Nothing passes/.test(await page.locator("main").textContent()));
    ok("the search had nothing to complain of", !page.wrong.length && !page.others.length, ...page.wrong);
    await page.context().close();
  });

  await test("empty record", async () => {
    const page = await open({ origin: emptyBase });
    for (const path of ["/", "/documents", "/network", "/world", "/search?q=x", "/dossier/AZE/PAK"]) {
      await visit(page, path);
      ok(`an empty record at ${path} says what to do`, (await page.locator("main").textContent()).length > 20 && !page.wrong.length, ...page.wrong);
    }
    await page.context().close();
  });
}
