// What the tests of the page share: a browser, pages that note all that goes wrong, TAP lines.
import { chromium } from "playwright-core";

export const { URL: base, WRITE: writeBase, EMPTY: emptyBase, CHROMIUM = "/usr/bin/chromium", WORK = "/tmp" } = process.env;

let failures = 0;
export function ok(name, right, ...told) {
  console.log(`${right ? "ok" : "not ok"} page: ${name}`);
  if (right) return;
  failures++;
  for (const line of told) console.log(`#   ${String(line).slice(0, 600).replaceAll("\n", "\n#   ")}`);
}

/** As ok, of what the page does a moment after it was asked to: asks again until it is so, for ten seconds. */
export async function soon(name, ask, ...told) {
  const last = Date.now() + 10_000;
  let right = await ask();
  while (!right && Date.now() < last) {
    await new Promise((done) => { setTimeout(done, 50); });
    right = await ask();
  }
  ok(name, right, ...told);
}

export const skip = (name, why) => console.log(`ok page: ${name} # SKIP ${why}`);

/** Runs one test; an exception is a failure of it. */
export async function test(name, run) {
  if (process.env.ONLY && !name.includes(process.env.ONLY)) return;
  try {
    await run();
  } catch (error) {
    ok(`${name} runs to its end`, false, error.stack ?? error);
  }
}

export const finish = () => process.exit(failures ? 1 : 0);

export const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--font-render-hinting=none", "--force-color-profile=srgb"] });

/** A page that notes errors, refusals of the policy and whatever it asks of others. */
export async function open({ width = 1280, height = 900, origin = base, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce", baseURL: origin, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.wrong = [];
  page.others = [];
  page.dialogs = 0;
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 40[0-9]/.test(message.text())) page.wrong.push(message.text());
  });
  page.on("pageerror", (error) => page.wrong.push(error.message));
  page.on("dialog", (dialog) => { page.dialogs++; void dialog.dismiss(); });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!/^(blob|data|about):$/.test(url.protocol) && url.origin !== new URL(origin).origin) page.others.push(request.url());
  });
  return page;
}

export async function drawn(page) {
  await page.waitForSelector("main[aria-busy=false]");
  await page.waitForFunction(() => !document.querySelector(".waiting") && [...document.querySelectorAll(".plot")].every((plot) => plot.querySelector("svg")));
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
}

export async function visit(page, path) {
  await page.goto(path);
  await drawn(page);
}

/** Seconds of processor time that the page's thread has taken since it was loaded: the same on a busy machine. */
export async function worked(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  let told = 0; // the browser counts on over all that the page has shown
  return async () => {
    const all = (await session.send("Performance.getMetrics")).metrics.find((one) => one.name === "TaskDuration").value;
    const since = all - told;
    told = all;
    return since;
  };
}

export const ask = async (path, origin = base) => (await fetch(new URL(`/api/v1/${path}`, origin))).json();
