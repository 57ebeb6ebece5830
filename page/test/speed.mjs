// How long a reader of a big record waits: from the address to the first screen, and to all that is
// drawn without being asked for. Each view in a fresh browser context, so that nothing is kept.
//   URL=http://127.0.0.1:PORT [ROUNDS=5] node page/test/speed.mjs      (a record of bench/big_record.c)
import { ask, browser, drawn, open } from "./harness.mjs";

const rounds = Number(process.env.ROUNDS ?? 5);
const { ties } = await ask("network?top=60");
const busiest = ties.toSorted((a, b) => b.items - a.items)[0].states;
const { documents: [{ document }] } = await ask("documents?limit=1");
const { topics: [{ topic }] } = await ask("topics?limit=1");
const views = {
  start: "/", dossier: `/dossier/${busiest.join("/")}`, "dossier of one state": `/dossier/${busiest[0]}`, topic: `/topic/${encodeURIComponent(topic)}`, world: `/world/${busiest[0]}`,
  network: "/network", search: "/search?q=visit", document: `/document/${document}`, documents: "/documents",
};
const middle = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

for (const [view, path] of Object.entries(views)) {
  const first = [], all = [], work = [];
  for (let round = 0; round < rounds; round++) {
    const page = await open(), session = await page.context().newCDPSession(page);
    await page.goto("/assets/style.css");
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const start = Date.now();
    await page.goto(path, { waitUntil: "commit" });
    await page.waitForFunction(() => document.querySelector("main[aria-busy=false]") && document.querySelector("main h1"), null, { polling: 10 });
    first.push(Date.now() - start);
    await drawn(page);
    all.push(Date.now() - start);
    work.push((await session.send("Performance.getMetrics")).metrics.find((one) => one.name === "TaskDuration").value * 1000);
    await page.context().close();
  }
  const told = (list) => `${middle(list)} (worst ${Math.max(...list)})`;
  console.log(`${view}: first screen ${told(first)} ms, all drawn ${told(all)} ms, ${Math.round(middle(work))} ms of work`);
}
await browser.close();
