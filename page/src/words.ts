// Codes, dates, numbers and units in plain words.
import type * as api from "./types";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December"];

interface Day { year: number; month: number; day: number }

export function parseDay(text: string | null | undefined): Day | null {
  const match = /^(-?\d{1,4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text ?? "");
  return match ? { year: +match[1]!, month: +(match[2] ?? 1), day: +(match[3] ?? 1) } : null;
}

/** Milliseconds of a day; `end` gives the end of the last one. */
export function dayTime(text: string, end = false): number {
  const day = parseDay(text) ?? { year: 1970, month: 1, day: 1 };
  const time = new globalThis.Date(0);
  time.setUTCFullYear(day.year, day.month - 1, day.day + (end ? 1 : 0));
  return time.getTime();
}

export function timeDay(time: number): string {
  return new globalThis.Date(time).toISOString().slice(0, 10);
}

const lastDay = (year: number, month: number) => new globalThis.Date(globalThis.Date.UTC(year, month, 0)).getUTCDate();

function dayWords(day: Day): string {
  return `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}

/** "11 July 2024", "July 2024", "2018", "1992 to 2004", "since June 1992". */
export function intervalWords(from: string | null, to: string | null): string {
  const a = parseDay(from), b = parseDay(to);
  if (!a && !b) return "undated";
  if (a && !b) return `since ${startWords(a)}`;
  if (!a && b) return `until ${endWords(b)}`;
  const [x, y] = [a!, b!];
  const monthStart = x.day === 1, monthEnd = y.day === lastDay(y.year, y.month);
  const yearStart = monthStart && x.month === 1, yearEnd = monthEnd && y.month === 12;
  if (x.year === y.year && x.month === y.month && x.day === y.day) return dayWords(x);
  if (yearStart && yearEnd) {
    if (x.year === y.year) return `${x.year}`;
    if (x.year % 10 === 0 && y.year === x.year + 9) return `${x.year}s`;
    return `${x.year} to ${y.year}`;
  }
  if (monthStart && monthEnd) {
    if (x.year === y.year && x.month === y.month) return `${MONTHS[x.month - 1]} ${x.year}`;
    if (x.year === y.year) return `${MONTHS[x.month - 1]} to ${MONTHS[y.month - 1]} ${y.year}`;
    return `${MONTHS[x.month - 1]} ${x.year} to ${MONTHS[y.month - 1]} ${y.year}`;
  }
  if (x.year === y.year && x.month === y.month) return `${x.day} to ${dayWords(y)}`;
  return `${dayWords(x)} to ${dayWords(y)}`;
}

/** The beginning of an open interval: the first of a year or month stands for it. */
function startWords(day: Day): string {
  if (day.day !== 1) return dayWords(day);
  return day.month === 1 ? `${day.year}` : `${MONTHS[day.month - 1]} ${day.year}`;
}

function endWords(day: Day): string {
  if (day.day !== lastDay(day.year, day.month)) return dayWords(day);
  return day.month === 12 ? `${day.year}` : `${MONTHS[day.month - 1]} ${day.year}`;
}

interface Told { from: string | null; to: string | null; precision?: string | null; basis?: string | null }

/** "Last year", written in 2019 or 2020, is one day somewhere in a stretch; "from 27 September to 10 November" is all of it. */
export function isVague(date: Told): boolean {
  return date.precision === "range" && date.basis !== "explicit" && Boolean(date.from && date.to);
}

export function dateWords(date: Told | null | undefined): string {
  if (!date) return "undated";
  const words = intervalWords(date.from, date.to);
  return isVague(date) && words.includes(" to ") ? `between ${intervalWords(date.from, date.from)} and ${intervalWords(date.to, date.to)}` : words;
}

/** When something ended; an open interval is told by the day it begins. */
export function endWordsOf(ended: { from: string | null; to: string | null }): string {
  return intervalWords(ended.from ?? ended.to, ended.to ?? ended.from);
}

/** "1991-Q4" -> "4th quarter of 1991", "1991-12" -> "December 1991"; short, for an axis: "Q4 1991", "Dec 1991". */
export function periodWords(period: string, short = false): string {
  const [, year, quarter, month] = /^(\d+)(?:-Q(\d)|-(\d\d))?$/.exec(period) ?? [];
  if (quarter) return short ? (quarter === "1" ? year! : `Q${quarter} ${year}`) : `${ordinal(Number(quarter))} quarter of ${year}`;
  if (month) return short ? (month === "01" ? year! : `${MONTHS[Number(month) - 1]!.slice(0, 3)} ${year}`) : `${MONTHS[Number(month) - 1]} ${year}`;
  return period;
}

/** A sentence of the server with the dates in its brackets in words: (1997-08) -> (August 1997). */
export function datesInWords(sentence: string): string {
  return sentence.replace(/\([^()]*\)/g, daysInWords);
}

function daysInWords(text: string): string {
  return text.replace(/\b\d{4}-\d\d(-\d\d)?\b/g, (date) => {
    const day = parseDay(date)!;
    return date.length === 7 ? `${MONTHS[day.month - 1]} ${day.year}` : dayWords(day);
  });
}

/** Nothing but dates: "since 1992-06", "1992-06-09 to 1992-07". */
const DATES = /^(since |until |before |after |about )?\d{4}(-\d\d){0,2}( to \d{4}(-\d\d){0,2})?$/;

/** A value of a discrepancy, which names states by their codes: TUR: first (1991-11-09). */
export function valueInWords(value: string, names: Record<string, string>): string {
  const code = /^(not )?([A-Z]+(?:_[A-Z]+)+|[A-Z]{4,})$/.exec(value);
  if (code) return capital(`${code[1] ?? ""}${codeWords(code[2]!)}`);
  if (DATES.test(value)) return capital(daysInWords(value));
  return datesInWords(value.replace(/\b[A-Z]{3}\b/g, (code) => names[code] ?? code));
}

export function published(interval: api.Interval | null): string {
  if (!interval || (!interval.from && !interval.to)) return "date unknown";
  const words = intervalWords(interval.from, interval.to);
  return interval.basis === "content" ? `${words} (estimated from its content)` : words;
}

const SCALES: Array<[number, string]> = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];

export function number(value: number): string {
  for (const [scale, word] of SCALES)
    if (Math.abs(value) >= scale) return `${+(value / scale).toPrecision(4)} ${word}`;
  return value.toLocaleString("en", { maximumFractionDigits: 3 });
}

const MONEY: Record<string, string> = {
  USD: "US dollars", EUR: "euros", GBP: "pounds sterling", JPY: "yen", CNY: "yuan", RUB: "roubles", INR: "Indian rupees",
  PKR: "Pakistani rupees", AZN: "Azerbaijani manat", TRY: "Turkish lira", CHF: "Swiss francs", KRW: "won", DEM: "German marks",
};

export function unitWords(unit: string | null): string {
  if (!unit) return "";
  if (unit === "percent") return "%";
  if (unit === "persons") return "people";
  return MONEY[unit] ?? unit.replaceAll("_", " ");
}

const COMPARATORS: Record<string, string> = {
  ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most ", "~": "about ",
};

export function ordinal(value: number): string {
  const tail = value % 100 > 10 && value % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${tail}`;
}

interface Amount {
  value: number | null; value_to: number | null; comparator: string | null; text_value: string | null;
}

export function valueWords(amount: Amount, unit: string | null): string {
  if (amount.value === null) return amount.text_value ?? "not stated";
  if (unit === "rank" || unit === "ordinal") return amount.text_value ?? ordinal(amount.value);
  const range = amount.value_to !== null && amount.value_to !== amount.value ? ` to ${number(amount.value_to)}` : "";
  const words = unitWords(unit);
  return `${COMPARATORS[amount.comparator ?? ""] ?? ""}${number(amount.value)}${range}${words === "%" ? " %" : words && ` ${words}`}`;
}

/** A code as words: DIPLOMATIC_RELATIONS -> diplomatic relations. */
export function codeWords(code: string): string {
  return SPELLED[code] ?? code.toLowerCase().replaceAll("_", " ");
}

const SECTORS: Record<string, string> = {
  GOV: "government", MIL: "armed forces", LEG: "parliament", JUD: "courts", OPP: "opposition", PTY: "party", REB: "rebels", CVL: "people", BUS: "business",
  MED: "health", EDU: "education", IGO: "organisation", NGO: "non-governmental organisation", COP: "police", SPY: "intelligence", LAB: "labour", REF: "refugees", REL: "clergy",
  ELI: "former officials", JRN: "journalists", CRM: "criminals", AGR: "farmers", SOC: "civil society", PRM: "paramilitaries", UAF: "unidentified forces", PRE: "partly recognised entity",
};

export function sectorWords(sector: string): string {
  return SECTORS[sector] ?? sector.toLowerCase();
}

const SPELLED: Record<string, string> = {
  AGREE: "agreement or intent", CONSULT: "contact", SUPPORT: "support", CONCEDE: "concession", COOPERATE: "cooperation", RETREAT: "release or retreat", REQUEST: "request or demand",
  ACCUSE: "accusation", REJECT: "refusal", THREATEN: "threat", MOBILIZE: "show of force", SANCTION: "sanction or rupture", COERCE: "coercion", ASSAULT: "attack",
  SUPPORTS_ON: "supports", OPPOSES_ON: "opposes", EMBASSY_IN: "embassy in", TOURIST_ARRIVALS: "visitors",
  TRADE_TURNOVER: "trade", RECOGNITION_ORDER: "place among those to recognise", MEETING_NUMBER: "number of the meeting",
  INVESTMENT_STOCK: "investment", AGREEMENTS_SIGNED: "documents signed", NO_DIPLOMATIC_RELATIONS: "no diplomatic relations",
  NOT_RECOGNISES: "does not recognise", HOLDS_OFFICE: "holds an office", PARTY_TO: "party to", JOINT_BODY: "joint body",
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

export const QUADS = ["Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict"] as const;

export const VERDICTS: Record<string, string> = {
  conflicts: "They cannot all be right.",
  denied: "One side denies it.",
  "differs in scope": "They count different things.",
  "changed over time": "Each was true at its own time.",
  refines: "One is more exact than the other.",
};

export const MODALITIES: Record<string, string> = {
  happened: "happened", ongoing: "holds", planned: "planned", wished: "wished for", hypothetical: "hypothetical", denied: "denied",
};

/** What a code of the report stream means, for those who do not know it. */
export const KINDS: Record<string, string> = { event: "event", relation: "lasting relation", measure: "figure" };

export function partyNames(entities: string[], names: Record<string, string>): string {
  const words = entities.map((entity) => names[entity] ?? entity);
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

export function documentTitle(document: { title: string | null; uri: string | null }): string {
  return document.title || document.uri || "untitled document";
}

export function source(document: { publisher?: string | null; uri: string | null }): string {
  return document.publisher || (document.uri ?? "").split("/").pop() || "unknown source";
}
