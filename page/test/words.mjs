// Dates, figures and codes in plain words, and places in bytes: without a browser.
import { readFile } from "node:fs/promises";
import { ok, skip, test } from "./harness.mjs";

// The page's tests run under Debian's Node 18; Vite, which compiles the sources here, wants Node 20.
const { transformWithOxc } = await import("vite").catch(() => ({}));

/** A source that needs no other at run time, as a module. */
async function load(name) {
  const { code } = await transformWithOxc(await readFile(new URL(`../src/${name}`, import.meta.url), "utf8"), name);
  const alone = code.replace(/^import .*$/gm, "const h = () => null;");
  return import(`data:text/javascript;base64,${Buffer.from(alone).toString("base64")}`);
}

export async function words() {
  if (!transformWithOxc) { skip("words", "Vite does not run under this Node"); return; }
  await test("words", async () => {
    const said = await load("words.ts"), { Bytes } = await load("text.ts");
    const dates = [
      ["2024-07-11", "2024-07-11", "11 July 2024"], ["1992-06-01", "1992-06-30", "June 1992"], ["2018-01-01", "2018-12-31", "2018"], ["1990-01-01", "1999-12-31", "1990s"],
      ["1992-01-01", "2004-12-31", "1992 to 2004"], ["2019-03-01", "2019-05-31", "March to May 2019"], ["2024-02-01", "2024-02-29", "February 2024"], ["2023-02-01", "2023-02-28", "February 2023"],
      ["2020-09-27", "2020-11-10", "27 September 2020 to 10 November 2020"], ["2020-09-03", "2020-09-10", "3 to 10 September 2020"], ["1992-06-09", null, "since 9 June 1992"],
      ["1992-06-01", null, "since June 1992"], [null, "1990-12-31", "until 1990"], [null, null, "undated"],
    ];
    for (const [from, to, wanted] of dates) ok(`${from} to ${to} is ${wanted}`, said.intervalWords(from, to) === wanted, said.intervalWords(from, to));
    const vague = (basis) => said.dateWords({ from: "2018-09-23", to: "2019-12-31", precision: "range", basis });
    ok("what happened once within a stretch is told so", vague("relative") === "between 23 September 2018 and 31 December 2019" && vague("explicit") === "23 September 2018 to 31 December 2019", vague("relative"));
    const amount = (value, rest = {}) => ({ value, value_to: null, comparator: "=", text_value: null, ...rest });
    const values = [
      [amount(2e6), "USD", "2 million US dollars"], [amount(17.8e9, { comparator: "~" }), "EUR", "about 17.8 billion euros"], [amount(40000, { comparator: ">" }), "persons", "more than 40,000 people"],
      [amount(25), "percent", "25 %"], [amount(2), "rank", "2nd"], [amount(11), "ordinal", "11th"], [amount(null, { text_value: "one of the first" }), "rank", "one of the first"],
      [amount(3, { value_to: 5 }), "documents", "3 to 5 documents"], [amount(null), null, "not stated"],
    ];
    for (const [one, unit, wanted] of values) ok(`a value is ${wanted}`, said.valueWords(one, unit) === wanted, said.valueWords(one, unit));
    ok("codes within a value are named", said.valueInWords("TUR: first (1991-11-09)", { TUR: "Turkey" }) === "Turkey: first (9 November 1991)");
    ok("dates and codes in brackets are told in words", said.valueInWords("They signed (2013-04-19; SRB sources only)", { SRB: "Serbia" }) === "They signed (19 April 2013; Serbia sources only)");
    const claims = [["1992-06", "June 1992"], ["1992-06-09", "9 June 1992"], ["1992", "1992"], ["not RECOGNISES", "Not recognises"], ["more than 30 documents", "more than 30 documents"]];
    for (const [claim, wanted] of claims) ok(`${claim} is told as ${wanted}`, said.valueInWords(claim, {}) === wanted, said.valueInWords(claim, {}));
    const periods = [["1991", "1991", "1991"], ["1991-Q4", "4th quarter of 1991", "Q4 1991"], ["1991-12", "December 1991", "Dec 1991"], ["1992-01", "January 1992", "1992"]];
    for (const [period, long, short] of periods) ok(`${period} is ${long}, short ${short}`, said.periodWords(period) === long && said.periodWords(period, true) === short, said.periodWords(period), said.periodWords(period, true));
    ok("a relation as a value is told in words", said.valueInWords("NO_DIPLOMATIC_RELATIONS", {}) === "No diplomatic relations");
    const bytes = new Bytes("aé☃😀z");
    ok("places in bytes are places in the string", [0, 1, 3, 6, 10, 11].map((byte) => bytes.at(byte)).join() === "0,1,2,3,5,6", [0, 1, 3, 6, 10, 11].map((byte) => bytes.at(byte)).join());
  });
}
