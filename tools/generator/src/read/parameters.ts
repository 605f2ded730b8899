import type { Node } from "ts-morph";
import type { Domain, Parameter } from "../model.ts";
import { spanOf } from "./expression.ts";
import {
  type Properties,
  onlyKnown,
  readFlag,
  readList,
  readNumber,
  readObject,
  readString,
  readStrings,
  requireProperty,
} from "./object.ts";
import { type Reading, complain } from "./scope.ts";

type Numbers = ReadonlyMap<string, number>;

export function readParameters(node: Node | undefined, numbers: Numbers, reading: Reading): Parameter[] {
  const declared = readObject(node, "parameters", reading);
  if (declared === undefined) return [];
  return [...declared.entries].flatMap(([name, value]) => {
    const properties = readObject(value, `the parameter ${name}`, reading);
    const parameter = properties && readParameter(name, properties, numbers, reading);
    return parameter === undefined ? [] : [parameter];
  });
}

function readParameter(
  name: string,
  properties: Properties,
  numbers: Numbers,
  reading: Reading,
): Parameter | undefined {
  return properties.entries.has("choices")
    ? readChoice(name, properties, reading)
    : readNumeric(name, properties, numbers, reading);
}

function readChoice(name: string, properties: Properties, reading: Reading): Parameter | undefined {
  const what = `the parameter ${name}`;
  onlyKnown(properties, ["choices", "default", "description"], what, reading);
  const choices = readStrings(properties.entries.get("choices"), `choices of ${what}`, reading);
  const fallback = readString(
    requireProperty(properties, "default", what, reading),
    `default of ${what}`,
    reading,
  );
  const description = readString(
    requireProperty(properties, "description", what, reading),
    "description",
    reading,
  );
  if (choices === undefined || fallback === undefined || description === undefined) return undefined;
  if (!choices.includes(fallback)) {
    const span = spanOf(properties.entries.get("default")!);
    return complain(
      reading,
      "SG013",
      span,
      `${fallback} is not a choice of ${name}`,
      `choose from ${choices.join(", ")}`,
    );
  }
  return { kind: "choice", name, choices, default: fallback, description };
}

export const domainKeys = ["min", "max", "above", "below"] as const;

function readNumeric(
  name: string,
  properties: Properties,
  numbers: Numbers,
  reading: Reading,
): Parameter | undefined {
  const what = `the parameter ${name}`;
  onlyKnown(properties, ["default", ...domainKeys, "description", "learnable", "samples"], what, reading);
  const fallback = readNumber(
    requireProperty(properties, "default", what, reading),
    `default of ${what}`,
    numbers,
    reading,
  );
  const description = readString(
    requireProperty(properties, "description", what, reading),
    "description",
    reading,
  );
  const domain = readDomain(properties, what, numbers, reading);
  const samples = readList(properties.entries.get("samples"), `samples of ${what}`, reading) ?? [];
  if (fallback === undefined || description === undefined) return undefined;
  const values = samples.map((node) => readNumber(node, "a sample", numbers, reading));
  checkDomain(name, domain, [properties.entries.get("default")!, ...samples], [fallback, ...values], reading);
  return {
    kind: "number",
    name,
    default: fallback,
    domain,
    description,
    learnable: readFlag(properties.entries.get("learnable"), "learnable", reading),
    samples: values.filter((value) => value !== undefined),
  };
}

export function checkDomain(
  name: string,
  domain: Domain,
  places: readonly Node[],
  values: readonly (number | undefined)[],
  reading: Reading,
): void {
  places.forEach((node, index) => {
    const value = values[index];
    if (value === undefined || inDomain(domain, value)) return;
    const message = `${value} is not an allowed value of ${name}`;
    complain(reading, "SG013", spanOf(node), message, `allowed: ${describeDomain(domain)}`);
  });
}

export function readDomain(properties: Properties, what: string, numbers: Numbers, reading: Reading): Domain {
  const domain: { -readonly [K in keyof Domain]: number } = {};
  for (const key of domainKeys) {
    const value = readNumber(properties.entries.get(key), `${key} of ${what}`, numbers, reading);
    if (value !== undefined) domain[key] = value;
  }
  return domain;
}

export function inDomain(domain: Domain, value: number): boolean {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = domain;
  return (
    value >= min &&
    value <= max &&
    (value > above || domain.above === undefined) &&
    (value < below || domain.below === undefined)
  );
}

/** "a number ≥ 0", as error messages and docs say it. */
export function describeDomain(domain: Domain): string {
  const parts = [
    domain.min !== undefined ? `≥ ${domain.min}` : undefined,
    domain.above !== undefined ? `> ${domain.above}` : undefined,
    domain.max !== undefined ? `≤ ${domain.max}` : undefined,
    domain.below !== undefined ? `< ${domain.below}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "any number" : `a number ${parts.join(" and ")}`;
}
