// The page in a real browser, on the record of the examples. Prints TAP.
//   URL=http://127.0.0.1:PORT WRITE=... EMPTY=... node page/test/run.mjs        (test/e2e/t0100-page.sh)
import { ask, base, browser, finish } from "./harness.mjs";
import { access } from "./access.mjs";
import { hostile } from "./hostile.mjs";
import { keyboard } from "./keyboard.mjs";
import { looks } from "./looks.mjs";
import { views } from "./views.mjs";
import { words } from "./words.mjs";
import { writing } from "./writing.mjs";

const { documents } = await ask("documents?q=friend");
const record = { document: documents[0].document };
const started = Date.now();
const run = async (...parts) => {
  for (const part of parts) {
    await part(record);
    console.log(`# ${part.name}: ${((Date.now() - started) / 1000).toFixed(1)} s since the start at ${base}`);
  }
};
await Promise.all([run(views), run(keyboard, access), run(words, hostile, writing, looks)]);
await browser.close();
finish();
