/** Specs for tests: a small vocabulary of their own, temporary folders, and bodies read from text. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";
import { onTestFinished } from "vitest";
import type { Files } from "../src/emit/files.ts";
import type { Expression } from "../src/ir/nodes.ts";
import type { Intrinsic, Model } from "../src/model.ts";
import { readFunction } from "../src/read/body.ts";
import { type Diagnostic, SpecError } from "../src/read/diagnostics.ts";
import { loadModel, readSpecs } from "../src/read/index.ts";
import { type Scope, constantNames } from "../src/read/scope.ts";

/** `specs/` with a small vocabulary and copies of two activations. */
export const fixtureSpecs = fileURLToPath(new URL("fixtures/specs", import.meta.url));

/** What a test adds: texts by their path in `specs/`. */
export type SpecFiles = { readonly [path: string]: string };

/** A root folder whose `specs/` holds the vocabulary of the fixtures and the given files. */
export function temporaryRoot(files: SpecFiles = {}): string {
  const root = createRoot(files);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** The same for a caller who removes it. */
export function createRoot(files: SpecFiles): string {
  const root = mkdtempSync(join(tmpdir(), "subgrad-"));
  cpSync(join(fixtureSpecs, "intrinsics"), join(root, "specs", "intrinsics"), { recursive: true });
  mkdirSync(join(root, "specs", "activations"));
  for (const [path, text] of Object.entries(files)) writeSpec(root, path, text);
  return root;
}

export function writeSpec(root: string, path: string, text: string): void {
  const file = join(root, "specs", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const loadFiles = (files: SpecFiles): Promise<Model> => loadModel(join(temporaryRoot(files), "specs"));

/** Everything that is wrong with the files, in the order in which it is reported. */
export async function diagnosticsOf(files: SpecFiles): Promise<readonly Diagnostic[]> {
  return diagnosticsIn(temporaryRoot(files));
}

export async function diagnosticsIn(root: string): Promise<readonly Diagnostic[]> {
  try {
    await loadModel(join(root, "specs"));
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    throw error;
  }
  return [];
}

const relu = {
  name: `"ramp"`,
  title: `"Ramp"`,
  reference: `"A test"`,
  forward: "({ x }) => (x > 0 ? x : 0)",
  derivative: "({ x }) => (x > 0 ? 1 : 0)",
  kinks: `{ zero: { at: 0, use: "left", why: "A test." } }`,
};

/**
 * The text of a spec: that of a rectified linear unit with some properties replaced, added or (undefined) left out.
 * Each property has a line of its own; the first is line 4.
 */
export function specText(properties: { readonly [name: string]: string | undefined } = {}): string {
  const lines = Object.entries({ ...relu, ...properties }).flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${name}: ${text},`],
  );
  const imports = `import { abs, defineActivation, exp, expm1, log, max, min, sigmoid, sign } from "@subgrad/spec";`;
  return [imports, "", "export default defineActivation({", ...lines, "});", ""].join("\n");
}

/** The same with a kinkless formula, so that only what a test adds can be wrong. */
export function smoothText(properties: { readonly [name: string]: string | undefined } = {}): string {
  return specText({ forward: "({ x }) => 2 * x", derivative: "() => 2", kinks: undefined, ...properties });
}

/** The intrinsics of the fixtures by name. */
export function fixtureIntrinsics(): ReadonlyMap<string, Intrinsic> {
  const { intrinsics } = readSpecs(fixtureSpecs, ({ message }) => {
    throw new Error(message);
  });
  return new Map(intrinsics.map((one) => [one.name, one]));
}

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

/** What formulas of tests may mention. */
export const testScope: Scope = {
  names: new Set(["x", "alpha", "beta", "lambda"]),
  choices: new Map([["mode", ["exact", "tanh"]]]),
  functions: new Map([...fixtureIntrinsics().values()].map((one) => [one.name, one.inputs.length])),
  constants: constantNames,
  numbers: new Map(),
};

/** The IR of a body as a spec would state it: an expression, or a block in braces. */
export function read(body: string): Expression {
  const text = `export default ({ x, alpha, beta, lambda, mode }) => ${body};`;
  const file = project.createSourceFile("body.ts", text, { overwrite: true });
  const [assignment] = file.getExportAssignments();
  const reading = {
    source: { path: "body.ts", text },
    report: ({ message }: Diagnostic): void => {
      throw new Error(`${body}: ${message}`);
    },
  };
  return readFunction(assignment!.getExpression(), testScope, reading)!;
}

/** What is emitted for `activations/ramp.ts`: where two grades share it, a file of its own. */
export const implementationIn = (files: Files): string =>
  files.get("passes/ramp.ts") ?? files.get("ramp.ts")!;
