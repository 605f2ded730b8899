/** Where `forward` has no value: outside of its domain, at removable singularities and at poles. */
import type { Node } from "ts-morph";
import type { Domain } from "../model.ts";
import type { DeclaredSingularity } from "./declared.ts";
import { spanOf } from "./expression.ts";
import {
  type Properties,
  onlyKnown,
  readNumber,
  readObject,
  readString,
  readValue,
  requireProperty,
} from "./object.ts";
import { domainKeys, readDomain } from "./parameters.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

type Numbers = ReadonlyMap<string, number>;

/** The domain of x. */
export function readInputDomain(node: Node | undefined, numbers: Numbers, reading: Reading): Domain {
  const properties = readObject(node, "domain", reading);
  if (properties === undefined) return {};
  onlyKnown(properties, domainKeys, "domain", reading);
  const domain = readDomain(properties, "domain", numbers, reading);
  for (const key of domainKeys) checkExact(domain[key], key, properties, reading);
  const low = Math.max(domain.min ?? -Infinity, domain.above ?? -Infinity);
  const high = Math.min(domain.max ?? Infinity, domain.below ?? Infinity);
  if (low < high) return domain;
  return complain(reading, "SG008", spanOf(properties.node), "domain is empty", "mend its ends") ?? {};
}

export function readRemovable(
  node: Node | undefined,
  scope: Scope,
  reading: Reading,
): readonly DeclaredSingularity[] {
  return readPoints(
    node,
    "removable",
    ["at", "value", "slope"],
    scope.numbers,
    reading,
    (properties, what) => {
      const value = readValue(requireProperty(properties, "value", what, reading), "value", scope, reading);
      const slope = readValue(properties.entries.get("slope"), "slope", scope, reading);
      if (value === undefined) return undefined;
      return { kind: "removable", value, ...(slope === undefined ? {} : { slope }), why: "" };
    },
  );
}

export function readPoles(
  node: Node | undefined,
  numbers: Numbers,
  reading: Reading,
): readonly DeclaredSingularity[] {
  return readPoints(node, "poles", ["at", "why"], numbers, reading, (properties, what) => {
    const why = readString(requireProperty(properties, "why", what, reading), `why of ${what}`, reading);
    return why === undefined ? undefined : { kind: "pole", why };
  });
}

type Rest = Omit<DeclaredSingularity, "name" | "at" | "span">;

/** Points by name. */
function readPoints(
  node: Node | undefined,
  property: string,
  known: readonly string[],
  numbers: Numbers,
  reading: Reading,
  readRest: (properties: Properties, what: string) => Rest | undefined,
): readonly DeclaredSingularity[] {
  const points = readObject(node, property, reading);
  return [...(points?.entries ?? [])].flatMap(([name, entry]) => {
    const what = `${property}.${name}`;
    const properties = readObject(entry, what, reading);
    if (properties === undefined) return [];
    onlyKnown(properties, known, what, reading);
    const at = readNumber(
      requireProperty(properties, "at", what, reading),
      `at of ${what}`,
      numbers,
      reading,
    );
    checkExact(at, "at", properties, reading);
    const rest = readRest(properties, what);
    const span = spanOf(properties.node.getParentOrThrow());
    return at === undefined || rest === undefined ? [] : [{ name, at, span, ...rest }];
  });
}

/** A point that x cannot be, or is only by rounding, would be another one in every element type. */
function checkExact(value: number | undefined, key: string, { entries }: Properties, reading: Reading): void {
  if (value === undefined || Math.fround(value) === value) return;
  const remedy = "take a number that binary32 represents";
  complain(reading, "SG008", spanOf(entries.get(key)!), `${key} is ${value}, which f32 has not`, remedy);
}
