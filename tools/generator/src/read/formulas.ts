/** Formulas, or limits, by the pass that they are of. */
import type { Node } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import type { Half } from "../model.ts";
import type { DeclaredLimits, Formulas } from "./declared.ts";
import { spanOf } from "./expression.ts";
import { type Family, hasOneInput } from "./families.ts";
import { partOf } from "../seconds.ts";
import { onlyKnown, readHalf, readList, readObject, readValue } from "./object.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

/** What passes a definition has. */
export interface PassReading {
  readonly family: Family;
  /** Those that are numbers. */
  readonly parameters: readonly string[];
  readonly reading: Reading;
  /** Which one is read, where definitions answer pairs. */
  readonly half: Half | undefined;
}

export function readFormulas<T>(
  node: Node | undefined,
  what: string,
  read: (node: Node) => T | undefined,
  { family, parameters, reading }: PassReading,
): Formulas<T> {
  const properties = readObject(node, what, reading);
  const entry = (name: string): Node | undefined => properties?.entries.get(name);
  const [slopes, bends] = hasOneInput(family)
    ? ["derivative", "secondDerivative"]
    : ["derivatives", "secondDerivatives"];
  const second = family.seconds.length > 0 ? [bends] : [];
  if (properties !== undefined)
    onlyKnown(properties, ["forward", slopes, ...second, "parameterDerivatives"], what, reading);
  const forwardNode = entry("forward");
  const forward = forwardNode && read(forwardNode);
  const byParameter = entry("parameterDerivatives");
  return {
    ...(forward === undefined ? {} : { forward }),
    derivatives: readSlopes(entry(slopes), slopes, family.inputs, read, reading),
    secondDerivatives: readSlopes(entry(bends), bends, family.seconds.map(partOf), read, reading),
    parameterDerivatives: readByName(byParameter, "parameterDerivatives", parameters, read, reading),
  };
}

/** By name, unless there can be only one. */
function readSlopes<T>(
  node: Node | undefined,
  what: string,
  names: readonly string[],
  read: (node: Node) => T | undefined,
  reading: Reading,
): ReadonlyMap<string, T> {
  if (names.length > 1) return readByName(node, what, names, read, reading);
  const slope = names.length === 1 && node !== undefined ? read(node) : undefined;
  return slope === undefined ? new Map() : new Map([[names[0]!, slope]]);
}

export function readByName<T>(
  node: Node | undefined,
  what: string,
  names: readonly string[],
  read: (node: Node) => T | undefined,
  reading: Reading,
): Map<string, T> {
  const properties = readObject(node, what, reading);
  const result = new Map<string, T>();
  if (properties === undefined) return result;
  onlyKnown(properties, names, what, reading);
  for (const [name, value] of properties.entries) {
    const formula = read(value);
    if (formula !== undefined) result.set(name, formula);
  }
  return result;
}

/** A pair, where definitions answer pairs one of two, or where there are several inputs a pair for each of some. */
export function readLimits(
  node: Node,
  scope: Scope,
  { family, reading, half }: PassReading,
): DeclaredLimits | undefined {
  const pair = (inner: Node): readonly [Expression, Expression] | undefined =>
    readPair(inner, scope, reading);
  if (!hasOneInput(family)) return readByName(node, "limits", family.inputs, pair, reading);
  const own = half === undefined ? node : readHalf(node, half, "limits", reading);
  const only = own && pair(own);
  return only && new Map([[family.inputs[0]!, only]]);
}

function readPair(node: Node, scope: Scope, reading: Reading): readonly [Expression, Expression] | undefined {
  const list = readList(node, "limits", reading);
  if (list === undefined) return undefined;
  const [low, high] = list.map((item) => readValue(item, "a limit", scope, reading));
  if (list.length === 2) return low && high && [low, high];
  return complain(reading, "SG008", spanOf(node), "limits are two values", "write [at −∞, at +∞]");
}
