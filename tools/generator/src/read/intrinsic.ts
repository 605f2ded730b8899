/** `defineIntrinsic({...})` to plain data. */
import { Node, type SourceFile } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import type { Kernel } from "../model.ts";
import { readFunction } from "./body.ts";
import type { DeclaredIntrinsic } from "./declared.ts";
import { spanOf } from "./expression.ts";
import { openSpecFile } from "./file.ts";
import {
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
import type { Vocabulary } from "./activation.ts";
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
  "f32",
  "f64",
  "notes",
  "internal",
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
  const definition = readDefinition(required("definition"), formulaScope, reading);
  const f32 = readKernel(required("f32"), kernelScope, reading);
  const f64 = readKernel(required("f64"), kernelScope, reading);
  const rest = {
    derivatives: readDerivatives(properties.entries.get("derivatives"), inputs, formulaScope, reading),
    thresholds: (readList(properties.entries.get("thresholds"), "thresholds", reading) ?? []).flatMap(
      (item) => readNumber(item, "a threshold", numbers, reading) ?? [],
    ),
    notes: readString(properties.entries.get("notes"), "notes", reading) ?? "",
    internal: readFlag(properties.entries.get("internal"), "internal", reading),
  };
  if (
    name === undefined ||
    title === undefined ||
    definition === undefined ||
    f32 === undefined ||
    f64 === undefined
  )
    return undefined;
  const missing = inputs.find((input) => rest.derivatives[input] === undefined);
  if (missing !== undefined && !rest.internal)
    complain(
      reading,
      "SG007",
      spanOf(nameNode!),
      `${name} has no derivative in ${missing}`,
      `add derivatives: { ${missing}: ... }, or internal: true`,
    );
  return {
    source: reading.source,
    nameSpan: spanOf(nameNode!),
    name,
    title,
    inputs,
    definition,
    f32,
    f64,
    ...rest,
  };
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
