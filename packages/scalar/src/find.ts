import { type CatalogEntry, type CatalogSpelling, catalog } from "./gen/catalog.ts";

/**
 * The activations that go by a name: ours, another, that of a framework, in full or from any of its parts on
 * (`nn.LeakyReLU`), the title, or the name of a parameter, ours or theirs (`negative_slope`). Upper and lower case and
 * separators make no difference. Those who have the name themselves come before those who have such a parameter. Where
 * nobody has it, the answer is those whose name holds it.
 */
export function findActivations(query: string): readonly CatalogEntry[] {
  const wanted = key(query);
  if (wanted === "") return [];
  const equal = groups.flatMap((namesOf) => catalog.filter((entry) => namesOf(entry).some(isKey(wanted))));
  if (equal.length > 0) return [...new Set(equal)];
  return catalog.filter((entry) => groups.some((namesOf) => namesOf(entry).some(holds(wanted))));
}

/** By way of capitals: a small sigma has another form at the end of a word. */
const key = (name: string): string =>
  name
    .replace(/[^\p{Letter}\p{Number}]/gu, "")
    .toUpperCase()
    .toLowerCase();
const isKey =
  (wanted: string) =>
  (name: string): boolean =>
    key(name) === wanted;
const holds =
  (wanted: string) =>
  (name: string): boolean =>
    key(name).includes(wanted);

/** From the surest kind of name to the least sure one. */
const groups: readonly ((entry: CatalogEntry) => readonly string[])[] = [
  ({ name }) => [name],
  ({ aliases, title }) => [...aliases, title],
  ({ frameworks }) => frameworks.flatMap(({ names }) => names.flatMap(endings)),
  ({ parameters, frameworks }) => [...parameters.map(({ name }) => name), ...frameworks.flatMap(argumentsOf)],
];

const argumentsOf = ({ parameters }: CatalogSpelling): readonly string[] =>
  Object.values(parameters).flatMap(({ argument }) => argument ?? []);

/** "torch.nn.ReLU", "nn.ReLU" and "ReLU". */
function endings(name: string): readonly string[] {
  const parts = name.split(".");
  return parts.map((_, index) => parts.slice(index).join("."));
}
