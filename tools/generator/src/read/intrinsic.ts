/** `defineIntrinsic({...})` to plain data. */
import { Node, type SourceFile } from "ts-morph";
import type { Expression, Span } from "../ir/nodes.ts";
import type { Kernel } from "../model.ts";
import { readFunction, readPredicate } from "./body.ts";
import type { DeclaredIntrinsic } from "./declared.ts";
import { spanOf } from "./expression.ts";
import { openSpecFile } from "./file.ts";
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
  unwrap,
} from "./object.ts";
import type { Vocabulary } from "./described.ts";
import {
  type Reading,
  type Scope,
  complain,
  constantNames,
  kernelOperations,
  oracleFunctions,
} from "./scope.ts";

const knownProperties = [
  "name",
  "title",
  "inputs",
  "definition",
  "derivatives",
  "thresholds",
  "require",
  "range",
  "f32",
  "f64",
  "wide",
  "errors",
  "notes",
  "internal",
  "slope",
];

/** The signature alone: all signatures are known before any body is read. */
export function readSignature(
  file: SourceFile,
  reading: Reading,
): { name: string; inputs: readonly string[] } | undefined {
  const opened = openSpecFile(file, "defineIntrinsic", { ...reading, report: () => {} });
  const name = readString(opened?.properties.entries.get("name"), "name", { ...reading, report: () => {} });
  const inputs = readStrings(opened?.properties.entries.get("inputs"), "inputs", {
    ...reading,
    report: () => {},
  });
  return name === undefined || inputs === undefined ? undefined : { name, inputs };
}

export function readIntrinsic(
  file: SourceFile,
  vocabulary: Vocabulary,
  reading: Reading,
): DeclaredIntrinsic | undefined {
  const opened = openSpecFile(file, "defineIntrinsic", reading);
  if (opened === undefined) return undefined;
  const { properties, numbers } = opened;
  onlyKnown(properties, knownProperties, "an intrinsic", reading);
  const required = (name: string): Node | undefined =>
    requireProperty(properties, name, "the intrinsic", reading);
  const nameNode = required("name");
  const name = readString(nameNode, "name", reading);
  const title = readString(required("title"), "title", reading);
  const inputs = readStrings(required("inputs"), "inputs", reading);
  if (inputs === undefined) return undefined;
  const formulaScope: Scope = {
    names: new Set(inputs),
    choices: new Map(),
    functions: vocabulary,
    constants: constantNames,
    numbers,
  };
  const kernelScope: Scope = { ...formulaScope, functions: new Map([...vocabulary, ...kernelOperations]) };
  const truth = readDefinition(required("definition"), formulaScope, reading);
  const kernels = readKernels(required("f32"), required("f64"), kernelScope, reading);
  const wideNode = properties.entries.get("wide");
  const wide = wideNode && readFunction(wideNode, kernelScope, reading);
  const internal = readFlag(properties.entries.get("internal"), "internal", reading);
  const derivatives = readDerivatives(properties.entries.get("derivatives"), inputs, formulaScope, reading);
  if (name === undefined || title === undefined || truth === undefined || kernels === undefined)
    return undefined;
  const nameSpan = spanOf(nameNode!);
  if (!internal) checkDerivatives(name, inputs, derivatives, nameSpan, reading);
  const rest = {
    ...(wide && { wide }),
    derivatives,
    internal,
    ...readRemarks(properties, formulaScope, reading),
  };
  return { source: reading.source, nameSpan, name, title, inputs, definition: truth, ...kernels, ...rest };
}

function readKernels(
  f32Node: Node | undefined,
  f64Node: Node | undefined,
  scope: Scope,
  reading: Reading,
): { f32: Kernel; f64: Kernel } | undefined {
  const f32 = readKernel(f32Node, scope, reading);
  const f64 = readKernel(f64Node, scope, reading);
  return f32 && f64 && { f32, f64 };
}

function readRemarks({ entries }: Properties, scope: Scope, reading: Reading) {
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

function checkDerivatives(
  name: string,
  inputs: readonly string[],
  derivatives: { readonly [input: string]: Expression },
  span: Span,
  reading: Reading,
): void {
  const missing = inputs.find((input) => derivatives[input] === undefined);
  if (missing === undefined) return;
  const remedy = `add derivatives: { ${missing}: ... }, or internal: true`;
  complain(reading, "SG007", span, `${name} has no derivative in ${missing}`, remedy);
}

function readDefinition(
  node: Node | undefined,
  scope: Scope,
  reading: Reading,
): string | Expression | undefined {
  if (node === undefined) return undefined;
  if (!Node.isStringLiteral(node)) return readFunction(node, scope, reading);
  const name = node.getLiteralValue();
  if (oracleFunctions.has(name)) return name;
  const remedy = `write ${[...oracleFunctions].map((known) => JSON.stringify(known)).join(", ")} or a formula`;
  return complain(
    reading,
    "SG005",
    spanOf(node),
    `the multiprecision library has no function ${name}`,
    remedy,
  );
}

function readKernel(node: Node | undefined, scope: Scope, reading: Reading): Kernel | undefined {
  if (node === undefined) return undefined;
  if (!Node.isStringLiteral(unwrap(node))) return readFunction(node, scope, reading);
  if (readString(node, "a kernel", reading) === "native") return "native";
  return complain(
    reading,
    "SG008",
    spanOf(node),
    "a kernel is a function or native",
    `write "native" or ({ x }) => ...`,
  );
}

function readDerivatives(
  node: Node | undefined,
  inputs: readonly string[],
  scope: Scope,
  reading: Reading,
): { [input: string]: Expression } {
  const properties = readObject(node, "derivatives", reading);
  if (properties === undefined) return {};
  onlyKnown(properties, inputs, "derivatives", reading);
  const entries = [...properties.entries].flatMap(([input, value]) => {
    const formula = readFunction(value, scope, reading);
    return formula === undefined ? [] : [[input, formula] as const];
  });
  return Object.fromEntries(entries);
}
