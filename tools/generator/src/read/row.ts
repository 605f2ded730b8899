/** `defineRowActivation({...})` to plain data. */
import type { Node, SourceFile } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import type { SpecialRows } from "../model.ts";
import { readExceptions } from "./accuracy.ts";
import { readFunction } from "./body.ts";
import type { DeclaredRowActivation, RowFormulas } from "./declared.ts";
import {
  type Vocabulary,
  describedProperties,
  readDescribed,
  refuseLearnable,
  withInputs,
} from "./described.ts";
import { openSpecFile } from "./file.ts";
import { onlyKnown, readFlag, readObject, readValue, requireProperty } from "./object.ts";
import type { Reading, Scope } from "./scope.ts";

const knownProperties = [
  ...describedProperties,
  "forward",
  "backward",
  "parameterBackward",
  "surrogate",
  "stable",
  "specialRows",
  "accuracy",
];

const inputs = ["x", "mask", "g"];
const gradientInputs = [...inputs, "y", "dy"];

export function readRowActivation(
  file: SourceFile,
  vocabulary: Vocabulary,
  reading: Reading,
): DeclaredRowActivation | undefined {
  const opened = openSpecFile(file, "defineRowActivation", reading);
  if (opened === undefined) return undefined;
  const { properties } = opened;
  onlyKnown(properties, knownProperties, "an activation", reading);
  const { described, ofParameters } = readDescribed(opened, vocabulary, reading);
  if (described !== undefined) refuseLearnable(described, reading);
  const passes = passesIn({ ...ofParameters, ofRows: true }, reading);
  const entry = (name: string): Node | undefined => properties.entries.get(name);
  const required = (name: string): Node | undefined =>
    requireProperty(properties, name, "the activation", reading);
  const formula = (node: Node, scope: Scope): Expression | undefined => readFunction(node, scope, reading);
  const [forward, backward] = [required("forward"), required("backward")];
  const own = {
    forward: forward && formula(forward, passes.forward),
    backward: backward && formula(backward, passes.gradient),
    parameterBackward: passes.byParameter(entry("parameterBackward"), formula),
  };
  checkComplete(own.parameterBackward, properties.node, ofParameters, reading);
  const rest = {
    surrogate: readFlag(entry("surrogate"), "surrogate", reading),
    stable: passes.each(entry("stable"), "stable", formula),
    special: passes.each(entry("specialRows"), "specialRows", (node, scope) =>
      readSpecialRows(node, scope, reading),
    ),
    ...readRowAccuracy(entry("accuracy"), passes, ofParameters, reading),
  };
  const { parameterBackward } = own;
  return (
    described &&
    own.forward &&
    own.backward && { ...described, forward: own.forward, backward: own.backward, parameterBackward, ...rest }
  );
}

type Read<T> = (node: Node, scope: Scope) => T | undefined;

interface Passes {
  readonly forward: Scope;
  readonly gradient: Scope;
  byParameter<T>(node: Node | undefined, read: Read<T>): Map<string, T>;
  each<T>(node: Node | undefined, what: string, read: Read<T>): RowFormulas<T>;
}

/** What is read once for each pass, forward with the data alone and gradients with their inputs too. */
function passesIn(ofParameters: Scope, reading: Reading): Passes {
  const forward = withInputs(ofParameters, inputs);
  const gradient = withInputs(ofParameters, gradientInputs);
  const byParameter = <T>(node: Node | undefined, read: Read<T>): Map<string, T> => {
    const properties = readObject(node, "parameterBackward", reading);
    if (properties === undefined) return new Map();
    onlyKnown(properties, [...ofParameters.names], "parameterBackward", reading);
    return new Map(
      [...properties.entries].flatMap(([name, value]) => {
        const found = read(value, gradient);
        return found === undefined ? [] : [[name, found] as const];
      }),
    );
  };
  const each = <T>(node: Node | undefined, what: string, read: Read<T>): RowFormulas<T> => {
    const properties = readObject(node, what, reading);
    if (properties === undefined) return { parameterBackward: new Map() };
    onlyKnown(properties, ["forward", "backward", "parameterBackward"], what, reading);
    const one = (name: "forward" | "backward", scope: Scope): { [K in typeof name]?: T } => {
      const value = properties.entries.get(name);
      const found = value && read(value, scope);
      return found === undefined ? {} : { [name]: found };
    };
    const parameterBackward = byParameter(properties.entries.get("parameterBackward"), read);
    return { ...one("forward", forward), ...one("backward", gradient), parameterBackward };
  };
  return { forward, gradient, byParameter, each };
}

/** No rule differentiates through a row: every gradient is stated, and checked against the definition. */
function checkComplete(
  stated: ReadonlyMap<string, Expression>,
  node: Node,
  { names }: Scope,
  { report, source }: Reading,
): void {
  for (const name of names) {
    if (stated.has(name)) continue;
    const start = node.getStart();
    const message = `the activation has no gradient of its parameter ${name}`;
    const remedy = `add parameterBackward: { ${name}: ({ x, dy }) => ... }`;
    report({ code: "SG007", source, span: [start, start + 1], message, remedy });
  }
}

const specialKinds = ["plusInfinity", "allMinusInfinity", "minusInfinity"] as const;

function readSpecialRows(node: Node, scope: Scope, reading: Reading): SpecialRows | undefined {
  const properties = readObject(node, "specialRows", reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, specialKinds, "specialRows", reading);
  const entries = specialKinds.flatMap((kind) => {
    const value = properties.entries.get(kind);
    const formula =
      value && readFunction(value, { ...scope, allowsInfinity: true, allowsNaN: true }, reading);
    return formula === undefined ? [] : [[kind, formula] as const];
  });
  return Object.fromEntries(entries);
}

function readRowAccuracy(node: Node | undefined, passes: Passes, ofParameters: Scope, reading: Reading) {
  const properties = readObject(node, "accuracy", reading);
  const scale = passes.each(properties?.entries.get("scale"), "scale", (value, scope) =>
    readValue(value, "scale", scope, reading),
  );
  return { scale, exceptions: readExceptions(properties, ofParameters, reading) };
}
