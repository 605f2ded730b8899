/** `defineActivation({...})` to plain data. */
import { Node, type SourceFile } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import type { AccuracyException, Parameter, Rule } from "../model.ts";
import { readFunction, readPredicate } from "./body.ts";
import type { DeclaredActivation, DeclaredKink, DeclaredLimits, Formulas } from "./declared.ts";
import { spanOf } from "./expression.ts";
import { openSpecFile } from "./file.ts";
import {
  type Properties,
  nameSpans,
  onlyKnown,
  readFlag,
  readList,
  readNumber,
  readObject,
  readString,
  readStrings,
  readValue,
  requireProperty,
  unwrap,
} from "./object.ts";
import { readParameters } from "./parameters.ts";
import { type Reading, type Scope, complain, constantNames } from "./scope.ts";

const known = [
  "name",
  "title",
  "description",
  "reference",
  "aliases",
  "parameters",
  "forward",
  "derivative",
  "parameterDerivatives",
  "stable",
  "kinks",
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
  onlyKnown(properties, known, "an activation", reading);
  const text = (name: string): string | undefined => readString(properties.entries.get(name), name, reading);
  const required = (name: string): Node | undefined => requireProperty(properties, name, "the activation", reading);
  const nameNode = required("name");
  const name = readString(nameNode, "name", reading);
  const title = readString(required("title"), "title", reading);
  const reference = readString(required("reference"), "reference", reading);
  const parameters = readParameters(properties.entries.get("parameters"), numbers, reading);
  const scope = activationScope(["x"], parameters, vocabulary, numbers);
  const ofParameters = activationScope([], parameters, vocabulary, numbers);
  const forwardNode = required("forward");
  const derivativeNode = required("derivative");
  const forward = forwardNode && readFunction(forwardNode, scope, reading);
  const derivative = derivativeNode && readFunction(derivativeNode, scope, reading);
  const formula = (node: Node): Expression | undefined => readFunction(node, scope, reading);
  const rest = {
    description: text("description") ?? "",
    aliases: readStrings(properties.entries.get("aliases"), "aliases", reading) ?? [],
    parameters,
    parameterSpans: nameSpans(properties.entries.get("parameters")),
    parameterDerivatives: readByParameter(properties.entries.get("parameterDerivatives"), parameters, formula, reading),
    stable: readFormulas(properties.entries.get("stable"), "stable", parameters, formula, reading),
    kinks: readKinks(properties.entries.get("kinks"), ofParameters, reading),
    limits: readFormulas(
      properties.entries.get("limits"),
      "limits",
      parameters,
      (node) => readLimits(node, { ...ofParameters, allowsInfinity: true }, reading),
      reading,
    ),
    ...readAccuracy(properties.entries.get("accuracy"), scope, reading),
  };
  if (name === undefined || title === undefined || reference === undefined || !forward || !derivative) return undefined;
  return { source: reading.source, name, nameSpan: spanOf(nameNode!), title, reference, forward, derivative, ...rest };
}

function activationScope(
  inputs: readonly string[],
  parameters: readonly Parameter[],
  functions: Vocabulary,
  numbers: ReadonlyMap<string, number>,
): Scope {
  const numeric = parameters.filter((parameter) => parameter.kind === "number").map((parameter) => parameter.name);
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
  const names = parameters.filter((parameter) => parameter.kind === "number").map((parameter) => parameter.name);
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

const sides = new Set(["left", "right", "mid", "minNorm"]);

function readRule(node: Node | undefined, what: string, scope: Scope, reading: Reading): Rule | undefined {
  if (node === undefined) return undefined;
  const bare = unwrap(node);
  if (!Node.isStringLiteral(bare)) return readValue(node, what, scope, reading);
  const rule = bare.getLiteralValue();
  if (sides.has(rule)) return rule as "left" | "right" | "mid" | "minNorm";
  const remedy = `write "left", "right", "mid", "minNorm", a number or a function of the parameters`;
  return complain(reading, "SG008", spanOf(node), `${what} is ${JSON.stringify(rule)}`, remedy);
}

function readKinks(node: Node | undefined, scope: Scope, reading: Reading): DeclaredKink[] {
  const kinks = readObject(node, "kinks", reading);
  if (kinks === undefined) return [];
  return [...kinks.entries].flatMap(([name, value]) => {
    const properties = readObject(value, `the kink ${name}`, reading);
    const kink = properties && readKink(name, properties, scope, reading);
    return kink === undefined ? [] : [kink];
  });
}

function readKink(name: string, properties: Properties, scope: Scope, reading: Reading): DeclaredKink | undefined {
  const what = `the kink ${name}`;
  onlyKnown(properties, ["at", "use", "value", "why", "when", "elsewhere", "smooth"], what, reading);
  const at = readValue(requireProperty(properties, "at", what, reading), `at of ${what}`, scope, reading);
  const use = readRule(requireProperty(properties, "use", what, reading), `use of ${what}`, scope, reading);
  const why = readString(requireProperty(properties, "why", what, reading), `why of ${what}`, reading);
  const value = readRule(properties.entries.get("value"), `value of ${what}`, scope, reading);
  const whenNode = properties.entries.get("when");
  const when = whenNode && readPredicate(whenNode, scope, reading);
  const elsewhere = readObject(properties.entries.get("elsewhere"), `elsewhere of ${what}`, reading);
  const answers = [...(elsewhere?.entries ?? [])].flatMap(([profile, node]) => {
    const rule = readRule(node, `${profile} in ${what}`, scope, reading);
    return rule === undefined ? [] : [[profile, rule] as const];
  });
  if (at === undefined || use === undefined || why === undefined) return undefined;
  return {
    name,
    span: spanOf(properties.node.getParentOrThrow()),
    at,
    use,
    ...(value === undefined ? {} : { value }),
    why,
    ...(when === undefined ? {} : { when }),
    elsewhere: Object.fromEntries(answers),
    smooth: readFlag(properties.entries.get("smooth"), "smooth", reading),
  };
}

function readAccuracy(
  node: Node | undefined,
  scope: Scope,
  reading: Reading,
): { scale: Expression | undefined; exceptions: readonly AccuracyException[] } {
  const properties = readObject(node, "accuracy", reading);
  if (properties === undefined) return { scale: undefined, exceptions: [] };
  onlyKnown(properties, ["scale", "exceptions"], "accuracy", reading);
  const list = readList(properties.entries.get("exceptions"), "exceptions", reading) ?? [];
  const exceptions = list.flatMap((item) => readException(item, scope, reading) ?? []);
  return { scale: readValue(properties.entries.get("scale"), "scale", scope, reading), exceptions };
}

function readException(node: Node, scope: Scope, reading: Reading): AccuracyException | undefined {
  const what = "an accuracy exception";
  const properties = readObject(node, what, reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, ["of", "target", "ulp", "reason"], what, reading);
  const of = readString(requireProperty(properties, "of", what, reading), "of", reading);
  const target = readString(requireProperty(properties, "target", what, reading), "target", reading);
  const reason = readString(requireProperty(properties, "reason", what, reading), "reason", reading);
  const ulp = readNumber(requireProperty(properties, "ulp", what, reading), "ulp", scope.numbers, reading);
  if (of === undefined || target === undefined || reason === undefined || ulp === undefined) return undefined;
  if (of === "forward" || of === "derivative" || of === "parameterDerivatives") return { of, target, ulp, reason };
  const span = spanOf(properties.entries.get("of")!);
  return complain(reading, "SG008", span, `${of} is not a pass`, "write forward, derivative or parameterDerivatives");
}

