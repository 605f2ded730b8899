import type { Node } from "ts-morph";
import { identityInputs } from "../../identities.ts";
import type { NumberParameter } from "../../model.ts";
import { nameSpans, onlyKnown, readList, readNumber, readObject, requireProperty } from "../object.ts";
import { checkDomain, domainKeys, readDomain } from "../parameters.ts";
import { isSpellable } from "../reserved.ts";
import { type Reading, complain } from "../scope.ts";

type Numbers = ReadonlyMap<string, number>;

/** What an identity holds for all values of. */
export function readIdentityParameters(
  node: Node | undefined,
  numbers: Numbers,
  reading: Reading,
): readonly NumberParameter[] {
  const properties = readObject(node, "parameters", reading);
  if (properties === undefined) return [];
  for (const [name, span] of nameSpans(node)) checkName(name, span, reading);
  return [...properties.entries].flatMap(([name, inner]) => readOne(name, inner, numbers, reading) ?? []);
}

function checkName(name: string, span: readonly [number, number], reading: Reading): void {
  if (isSpellable(name) && !identityInputs.some((input) => input === name)) return;
  const remedy = "begin with a lower-case letter, and take no name of an input";
  complain(reading, "SG012", span, `${name} cannot be a parameter of an identity`, remedy);
}

function readOne(name: string, node: Node, numbers: Numbers, reading: Reading): NumberParameter | undefined {
  const what = `the parameter ${name}`;
  const properties = readObject(node, what, reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, ["default", ...domainKeys, "samples"], what, reading);
  const first = requireProperty(properties, "default", what, reading);
  const fallback = readNumber(first, `default of ${what}`, numbers, reading);
  const domain = readDomain(properties, what, numbers, reading);
  const places = readList(properties.entries.get("samples"), `samples of ${what}`, reading) ?? [];
  const samples = places.map((place) => readNumber(place, "a sample", numbers, reading));
  if (first === undefined || fallback === undefined) return undefined;
  checkDomain(name, domain, [first, ...places], [fallback, ...samples], reading);
  const known = samples.filter((sample) => sample !== undefined);
  return {
    kind: "number",
    name,
    default: fallback,
    domain,
    description: "",
    learnable: false,
    samples: known,
  };
}
