// What the typeaheads look up.
import * as server from "../api";
import type * as api from "../types";
import { documentTitle, plural, published } from "../words";
import type { Choice } from "./combobox";

export async function states(typed: string, signal: AbortSignal, kind?: string): Promise<Choice[]> {
  const answer = await server.get<api.StatesAnswer>("states", { q: typed, limit: 12, kind }, signal);
  return answer.states.map((state) => ({ value: state.entity, label: state.name, told: plural(state.items, "item") }));
}

export async function topics(typed: string, signal: AbortSignal): Promise<Choice[]> {
  const answer = await server.get<api.TopicsAnswer>("topics", { q: typed, limit: 12 }, signal);
  return answer.topics.map((topic) => ({ value: topic.topic, label: topic.topic, told: plural(topic.items, "item") }));
}

/** By title, file or publisher. */
export async function documents(typed: string, signal: AbortSignal): Promise<Choice[]> {
  const answer = await server.get<api.DocumentsAnswer>("documents", { q: typed, limit: 12 }, signal);
  return answer.documents.map((one) => ({ value: one.document, label: documentTitle(one), told: published(one.published) }));
}

/** The title of the document with this id, by what was coded from it. */
export async function documentName(id: string, signal: AbortSignal): Promise<string> {
  const unknown = `${id.slice(0, 8)}…`;
  try {
    const { reports: [one] } = await server.get<api.ReportsAnswer>("reports", { document: id, limit: 1 }, signal);
    return one ? documentTitle(one) : unknown;
  } catch (error) {
    if (error instanceof server.Refusal) return unknown;
    throw error;
  }
}

let known: Promise<Map<string, string>> | null = null;

/** Names of the states of the record. */
export function stateNames(): Promise<Map<string, string>> {
  known ??= server.get<api.StatesAnswer>("states", { limit: 500 })
    .then((answer) => new Map(answer.states.map((state) => [state.entity, state.name])))
    .catch((error: unknown) => { known = null; throw error; });
  return known;
}

export function forget(): void {
  known = null;
}
