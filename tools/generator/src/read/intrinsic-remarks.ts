/** What specs of kernels say beside their formulas: where to look, where not to, and what was found there. */
import type { Node } from "ts-morph";
import { readPredicate } from "./body.ts";
import {
  type Properties,
  onlyKnown,
  readFlag,
  readList,
  readNumber,
  readObject,
  readString,
  requireProperty,
} from "./object.ts";
import type { Reading, Scope } from "./scope.ts";

export function readIntrinsicRemarks({ entries }: Properties, scope: Scope, reading: Reading) {
  const { numbers } = scope;
  const requireNode = entries.get("require");
  const require = requireNode && readPredicate(requireNode, scope, reading);
  const thresholds = readList(entries.get("thresholds"), "thresholds", reading) ?? [];
  const range = readNumbers(entries.get("range"), "range", ["f32", "f64"], numbers, reading);
  const errors = readNumbers(entries.get("errors"), "errors", ["f64", "f32", "fused"], numbers, reading);
  return {
    ...(require && { require }),
    ...(range && { range }),
    ...(errors && { errors }),
    slope: readFlag(entries.get("slope"), "slope", reading),
    thresholds: thresholds.flatMap((item) => readNumber(item, "a threshold", numbers, reading) ?? []),
    notes: readString(entries.get("notes"), "notes", reading) ?? "",
  };
}

/** A number for each of the keys. */
function readNumbers<Key extends string>(
  node: Node | undefined,
  what: string,
  keys: readonly Key[],
  numbers: ReadonlyMap<string, number>,
  reading: Reading,
): { readonly [key in Key]: number } | undefined {
  const properties = readObject(node, what, reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, keys, what, reading);
  const entries = keys.flatMap((key) => {
    const value = requireProperty(properties, key, what, reading);
    const read = readNumber(value, `${what}.${key}`, numbers, reading);
    return read === undefined ? [] : [[key, read] as const];
  });
  if (entries.length < keys.length) return undefined;
  return Object.fromEntries(entries) as { [key in Key]: number };
}
