// What the typeaheads look up.
import * as server from "../api";
import type * as api from "../types";
import { plural } from "../words";
import type { Choice } from "./combobox";

export async function states(typed: string, signal: AbortSignal, kind?: string): Promise<Choice[]> {
  const answer = await server.get<api.StatesAnswer>("states", { q: typed, limit: 12, kind }, signal);
  return answer.states.map((state) => ({ value: state.entity, label: state.name, told: plural(state.items, "item") }));
}

export async function topics(typed: string, signal: AbortSignal): Promise<Choice[]> {
  const answer = await server.get<api.TopicsAnswer>("topics", { q: typed, limit: 12 }, signal);
  return answer.topics.map((topic) => ({ value: topic.topic, label: topic.topic, told: plural(topic.items, "item") }));
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
