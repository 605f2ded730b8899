/** `defineIntrinsic({...})` to plain data. */
import { Node, type SourceFile } from "ts-morph";
import type { Expression, Span } from "../ir/nodes.ts";
import type { Kernel } from "../model.ts";
import { readFunction } from "./body.ts";
import type { DeclaredIntrinsic } from "./declared.ts";
import { spanOf } from "./expression.ts";
import { openSpecFile } from "./file.ts";
import { readIntrinsicRemarks } from "./intrinsic-remarks.ts";
import {
  onlyKnown,
  readFlag,
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
  const truth = readDefinition(required("definition"), formulaScope, reading);
  const [f32, f64] = [required("f32"), required("f64")];
  const kernels = readKernels({ f32, f64, wide: properties.entries.get("wide") }, formulaScope, reading);
  const internal = readFlag(properties.entries.get("internal"), "internal", reading);
  const derivatives = readDerivatives(properties.entries.get("derivatives"), inputs, formulaScope, reading);
  if (name === undefined || title === undefined || truth === undefined || kernels === undefined)
    return undefined;
  if (!internal) checkDerivatives(name, inputs, derivatives, spanOf(nameNode!), reading);
  const remarks = readIntrinsicRemarks(properties, formulaScope, reading);
  const said = { name, title, inputs, definition: truth, derivatives, internal };
  return { source: reading.source, nameSpan: spanOf(nameNode!), ...said, ...kernels, ...remarks };
}

function readKernels(
  nodes: { readonly [name in "f32" | "f64" | "wide"]: Node | undefined },
  formulas: Scope,
  reading: Reading,
): { f32: Kernel; f64: Kernel; wide?: Expression } | undefined {
  const scope = { ...formulas, functions: new Map([...formulas.functions, ...kernelOperations]) };
  const f32 = readKernel(nodes.f32, scope, reading);
  const f64 = readKernel(nodes.f64, scope, reading);
  const wide = nodes.wide && readFunction(nodes.wide, scope, reading);
  return f32 && f64 && { f32, f64, ...(wide && { wide }) };
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
