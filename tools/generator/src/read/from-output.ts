/** `derivativeFromOutput`: a formula of y and of the parameters, and for which of these it holds. */
import type { Node } from "ts-morph";
import type { Domain, Parameter } from "../model.ts";
import { readFunction } from "./body.ts";
import type { DeclaredFromOutput } from "./declared.ts";
import { withInputs } from "./described.ts";
import { onlyKnown, readObject, requireProperty } from "./object.ts";
import { checkDomain, domainKeys, inDomain, readDomain } from "./parameters.ts";
import type { Reading, Scope } from "./scope.ts";

const WHAT = "derivativeFromOutput";

export function readFromOutput(
  node: Node | undefined,
  parameters: readonly Parameter[],
  ofParameters: Scope,
  reading: Reading,
): DeclaredFromOutput | undefined {
  const properties = readObject(node, WHAT, reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, ["formula", "parameters"], WHAT, reading);
  const text = requireProperty(properties, "formula", WHAT, reading);
  const formula = text && readFunction(text, withInputs(ofParameters, ["y"]), reading);
  if (formula === undefined) return undefined;
  const narrower = readNarrower(properties.entries.get("parameters"), parameters, ofParameters, reading);
  return { formula, parameters: parameters.map((one) => narrowed(one, narrower)) };
}

/** The default of a parameter has to be among the values that are left. */
function readNarrower(
  node: Node | undefined,
  parameters: readonly Parameter[],
  { numbers }: Scope,
  reading: Reading,
): ReadonlyMap<string, Domain> {
  const properties = readObject(node, "parameters", reading);
  if (properties === undefined) return new Map();
  const ofNumbers = parameters.filter(({ kind }) => kind === "number");
  onlyKnown(
    properties,
    ofNumbers.map(({ name }) => name),
    "parameters",
    reading,
  );
  return new Map(
    [...properties.entries].flatMap(([name, value]) => {
      const what = `${name} of ${WHAT}`;
      const ends = readObject(value, what, reading);
      if (ends === undefined) return [];
      onlyKnown(ends, domainKeys, what, reading);
      const domain = readDomain(ends, what, numbers, reading);
      const usual = ofNumbers.find((one) => one.name === name)?.default;
      if (typeof usual === "number") checkDomain(name, domain, [value], [usual], reading);
      return [[name, domain] as const];
    }),
  );
}

/** Its ends are the nearer ones of both domains. */
function narrowed(parameter: Parameter, narrower: ReadonlyMap<string, Domain>): Parameter {
  const own = narrower.get(parameter.name);
  if (parameter.kind === "choice" || own === undefined) return parameter;
  const domain = withinBoth(parameter.domain, own);
  return { ...parameter, domain, samples: parameter.samples.filter((value) => inDomain(domain, value)) };
}

function withinBoth(one: Domain, other: Domain): Domain {
  const { min, above, max, below } = one;
  const hasLow = other.min !== undefined || other.above !== undefined;
  const hasHigh = other.max !== undefined || other.below !== undefined;
  const low = { ...(min !== undefined && { min }), ...(above !== undefined && { above }) };
  const high = { ...(max !== undefined && { max }), ...(below !== undefined && { below }) };
  return { ...(hasLow ? {} : low), ...(hasHigh ? {} : high), ...other };
}
