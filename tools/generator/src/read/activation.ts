/** `defineActivation({...})` to plain data. */
import type { Node, SourceFile } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import type { Parameter } from "../model.ts";
import { readAccuracy } from "./accuracy.ts";
import { readFunction } from "./body.ts";
import type { DeclaredActivation, DeclaredLimits, Formulas } from "./declared.ts";
import { spanOf } from "./expression.ts";
import { openSpecFile } from "./file.ts";
import { readFrameworks } from "./frameworks.ts";
import { readKinks } from "./kinks.ts";
import {
  type Properties,
  nameSpans,
  onlyKnown,
  readFlag,
  readList,
  readObject,
  readString,
  readStrings,
  readValue,
  requireProperty,
} from "./object.ts";
import { readParameters } from "./parameters.ts";
import { readRequirements } from "./requirements.ts";
import { type Reading, type Scope, complain, constantNames } from "./scope.ts";
import { readInputDomain, readPoles, readRemovable } from "./singularities.ts";

const knownProperties = [
  "name",
  "title",
  "description",
  "reference",
  "aliases",
  "frameworks",
  "parameters",
  "require",
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

/** The functions that formulas may call, with their number of arguments. */
export type Vocabulary = ReadonlyMap<string, number>;

export function readActivation(
  file: SourceFile,
  vocabulary: Vocabulary,
  reading: Reading,
): DeclaredActivation | undefined {
  const opened = openSpecFile(file, "defineActivation", reading);
  if (opened === undefined) return undefined;
  const { properties, numbers } = opened;
  onlyKnown(properties, knownProperties, "an activation", reading);
  const required = (name: string): Node | undefined =>
    requireProperty(properties, name, "the activation", reading);
  const nameNode = required("name");
  const name = readString(nameNode, "name", reading);
  const title = readString(required("title"), "title", reading);
  const reference = readString(required("reference"), "reference", reading);
  const parameters = readParameters(properties.entries.get("parameters"), numbers, reading);
  const scope = activationScope(["x"], parameters, vocabulary, numbers);
  const formula = (node: Node | undefined): Expression | undefined =>
    node && readFunction(node, scope, reading);
  const forward = formula(required("forward"));
  const derivative = formula(required("derivative"));
  const rest = readOptional(properties, parameters, scope, reading);
  if (name === undefined || title === undefined || reference === undefined || !forward || !derivative)
    return undefined;
  return {
    source: reading.source,
    name,
    nameSpan: spanOf(nameNode!),
    title,
    reference,
    forward,
    derivative,
    ...rest,
  };
}

/** What a spec may leave out. */
function readOptional(
  properties: Properties,
  parameters: readonly Parameter[],
  scope: Scope,
  reading: Reading,
) {
  const entry = (name: string): Node | undefined => properties.entries.get(name);
  const formula = (node: Node): Expression | undefined => readFunction(node, scope, reading);
  const ofParameters: Scope = { ...scope, names: new Set([...scope.names].filter((name) => name !== "x")) };
  const limits = (node: Node): DeclaredLimits | undefined =>
    readLimits(node, { ...ofParameters, allowsInfinity: true }, reading);
  return {
    description: readString(entry("description"), "description", reading) ?? "",
    aliases: readStrings(entry("aliases"), "aliases", reading) ?? [],
    spellings: readFrameworks(entry("frameworks"), parameters, ofParameters, reading),
    parameters,
    requirements: readRequirements(entry("require"), parameters, ofParameters, reading),
    parameterSpans: nameSpans(entry("parameters")),
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

function activationScope(
  inputs: readonly string[],
  parameters: readonly Parameter[],
  functions: Vocabulary,
  numbers: ReadonlyMap<string, number>,
): Scope {
  const numeric = parameters
    .filter((parameter) => parameter.kind === "number")
    .map((parameter) => parameter.name);
  const choices = parameters.flatMap((parameter) =>
    parameter.kind === "choice" ? [[parameter.name, parameter.choices] as const] : [],
  );
  return {
    names: new Set([...inputs, ...numeric]),
    choices: new Map(choices),
    functions,
    constants: constantNames,
    numbers,
  };
}

function readFormulas<T>(
  node: Node | undefined,
  what: string,
  parameters: readonly Parameter[],
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
  parameters: readonly Parameter[],
  read: (node: Node) => T | undefined,
  reading: Reading,
): Map<string, T> {
  const properties = readObject(node, "parameterDerivatives", reading);
  const result = new Map<string, T>();
  if (properties === undefined) return result;
  const names = parameters
    .filter((parameter) => parameter.kind === "number")
    .map((parameter) => parameter.name);
  onlyKnown(properties, names, "parameterDerivatives", reading);
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
