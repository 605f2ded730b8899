/** `defineActivation({...})` to plain data. */
import type { Node, SourceFile } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import { readAccuracy } from "./accuracy.ts";
import { readFunction } from "./body.ts";
import type { DeclaredActivation, DeclaredLimits, Formulas } from "./declared.ts";
import { spanOf } from "./expression.ts";
import { type Vocabulary, describedProperties, readDescribed, withInputs } from "./described.ts";
import { openSpecFile } from "./file.ts";
import { readKinks } from "./kinks.ts";
import {
  type Properties,
  onlyKnown,
  readFlag,
  readList,
  readObject,
  readValue,
  requireProperty,
} from "./object.ts";
import { type Reading, type Scope, complain } from "./scope.ts";
import { readInputDomain, readPoles, readRemovable } from "./singularities.ts";

const knownProperties = [
  ...describedProperties,
  "forward",
  "derivative",
  "parameterDerivatives",
  "surrogate",
  "stable",
  "kinks",
  "domain",
  "removable",
  "poles",
  "limits",
  "accuracy",
];

export function readActivation(
  file: SourceFile,
  vocabulary: Vocabulary,
  reading: Reading,
): DeclaredActivation | undefined {
  const opened = openSpecFile(file, "defineActivation", reading);
  if (opened === undefined) return undefined;
  const { properties } = opened;
  onlyKnown(properties, knownProperties, "an activation", reading);
  const { described, ofParameters } = readDescribed(opened, vocabulary, reading);
  const scope = withInputs(ofParameters, ["x"]);
  const formula = (name: string): Expression | undefined => {
    const node = requireProperty(properties, name, "the activation", reading);
    return node && readFunction(node, scope, reading);
  };
  const forward = formula("forward");
  const derivative = formula("derivative");
  const rest = readOptional(properties, scope, ofParameters, reading);
  return described && forward && derivative && { ...described, forward, derivative, ...rest };
}

/** What a spec may leave out. */
function readOptional(properties: Properties, scope: Scope, ofParameters: Scope, reading: Reading) {
  const entry = (name: string): Node | undefined => properties.entries.get(name);
  const formula = (node: Node): Expression | undefined => readFunction(node, scope, reading);
  const limits = (node: Node): DeclaredLimits | undefined =>
    readLimits(node, { ...ofParameters, allowsInfinity: true }, reading);
  const parameters = [...ofParameters.names];
  return {
    parameterDerivatives: readByParameter(entry("parameterDerivatives"), parameters, formula, reading),
    surrogate: readFlag(entry("surrogate"), "surrogate", reading),
    stable: readFormulas(entry("stable"), "stable", parameters, formula, reading),
    kinks: readKinks(entry("kinks"), ofParameters, reading),
    domain: readInputDomain(entry("domain"), scope.numbers, reading),
    singularities: [
      ...readRemovable(entry("removable"), ofParameters, reading),
      ...readPoles(entry("poles"), scope.numbers, reading),
    ],
    limits: readFormulas(entry("limits"), "limits", parameters, limits, reading),
    ...readAccuracy(entry("accuracy"), scope, reading),
  };
}

function readFormulas<T>(
  node: Node | undefined,
  what: string,
  parameters: readonly string[],
  read: (node: Node) => T | undefined,
  reading: Reading,
): Formulas<T> {
  const properties = readObject(node, what, reading);
  if (properties === undefined) return { parameterDerivatives: new Map() };
  onlyKnown(properties, ["forward", "derivative", "parameterDerivatives"], what, reading);
  const one = (name: "forward" | "derivative"): { [K in typeof name]?: T } => {
    const value = properties.entries.get(name);
    const result = value && read(value);
    return result === undefined ? {} : { [name]: result };
  };
  const byParameter = properties.entries.get("parameterDerivatives");
  return {
    ...one("forward"),
    ...one("derivative"),
    parameterDerivatives: readByParameter(byParameter, parameters, read, reading),
  };
}

function readByParameter<T>(
  node: Node | undefined,
  parameters: readonly string[],
  read: (node: Node) => T | undefined,
  reading: Reading,
): Map<string, T> {
  const properties = readObject(node, "parameterDerivatives", reading);
  const result = new Map<string, T>();
  if (properties === undefined) return result;
  onlyKnown(properties, parameters, "parameterDerivatives", reading);
  for (const [name, value] of properties.entries) {
    const formula = read(value);
    if (formula !== undefined) result.set(name, formula);
  }
  return result;
}

function readLimits(node: Node, scope: Scope, reading: Reading): DeclaredLimits | undefined {
  const list = readList(node, "limits", reading);
  if (list === undefined) return undefined;
  const [low, high] = list.map((item) => readValue(item, "a limit", scope, reading));
  if (list.length === 2) return low && high && [low, high];
  return complain(reading, "SG008", spanOf(node), "limits are two values", "write [at −∞, at +∞]");
}
