// What the server is asked, and how its refusals are told. Nothing here leaves the machine: every
// address is relative to the page.
import type * as api from "./types";

export class Refusal extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

export type Query = Record<string, string | number | null | undefined>;

export function address(path: string, query: Query = {}): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== "") words.set(key, String(value));
  const tail = words.toString();
  return `/api/v1/${path}${tail ? `?${tail}` : ""}`;
}

async function refuse(answer: Response): Promise<never> {
  let message = `the server answered ${answer.status}`;
  try {
    message = ((await answer.json()) as api.Error).error.message;
  } catch { /* no JSON: the number must do */ }
  throw new Refusal(answer.status, message);
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, init);
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new Refusal(0, "the server does not answer; is entente serve still running?");
  }
  return answer.ok ? answer : refuse(answer);
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const answer = await ask(address(path, query), { ...(signal ? { signal } : {}), headers: { Accept: "application/json" } });
  return (await answer.json()) as T;
}

export async function post<T>(path: string, query: Query, body: Blob): Promise<T> {
  const answer = await ask(address(path, query), { method: "POST", body, headers: { "X-Entente": "write" } });
  return (await answer.json()) as T;
}

let infoAnswer: Promise<api.InfoAnswer> | null = null;

/** What the record is, asked once; `fresh` asks again. */
export function info(fresh = false): Promise<api.InfoAnswer> {
  if (!infoAnswer || fresh) {
    infoAnswer = get<api.InfoAnswer>("info");
    infoAnswer.catch(() => { infoAnswer = null; });
  }
  return infoAnswer;
}
