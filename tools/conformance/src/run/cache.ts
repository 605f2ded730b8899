/** References on disk, under a hash of everything that they depend on. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atDraws } from "../cases/draws.ts";
import { functionsOfInputsAndOutputs } from "../generator.ts";
import type { Activation, Model } from "../generator.ts";
import type { References } from "../oracle/references.ts";
import { describeRow, requestOf } from "../rows/key.ts";
import { transitiveDefinitions } from "./definitions.ts";
import type { ReferenceTask, Task } from "./tasks.ts";

const SOURCES = [
  "../oracle/",
  "../rows/oracle/",
  "../../../generator/src/arithmetic/",
  "../../../generator/src/ir/",
];

export interface Cache {
  keyOf(task: Task): string;
  read(key: string, length: number): References | undefined;
  write(key: string, references: References): void;
}

export function createCache(folder: string, model: Model): Cache {
  prune(folder);
  const code = hashOfSources(SOURCES.map((path) => fileURLToPath(new URL(path, import.meta.url))));
  const specs = new Map([
    ...functionsOfInputsAndOutputs(model).map((one) => [one.name, describeSpec(one, model)] as const),
    ...model.rows.map((activation) => [activation.name, describeRow(activation, model)] as const),
  ]);
  const pathOf = (key: string): string => join(folder, `${key}.bin`);
  return {
    keyOf: (task) =>
      "row" in task
        ? requestOf(code, specs.get(task.row)!, task)
        : keyOf(code, specs.get(task.activation)!, task),
    read: (key, length) => {
      if (!existsSync(pathOf(key))) return undefined;
      const bytes = readFileSync(pathOf(key));
      utimesSync(pathOf(key), new Date(), new Date());
      if (bytes.byteLength !== 16 * length) return undefined;
      const numbers = new Float64Array(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
      );
      return { nearest: numbers.subarray(0, length), rest: numbers.subarray(length) };
    },
    write: (key, { nearest, rest }) => {
      mkdirSync(folder, { recursive: true });
      // Renaming makes the file appear whole, whatever happens meanwhile.
      const temporary = `${pathOf(key)}.${process.pid}`;
      const numbers = new Float64Array(2 * nearest.length);
      numbers.set(nearest);
      numbers.set(rest, nearest.length);
      writeFileSync(temporary, numbers);
      renameSync(temporary, pathOf(key));
    },
  };
}

const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** References that nothing has asked for in a month are of specs that have changed. */
export function prune(folder: string, now: number = Date.now()): void {
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    if (now - statSync(path).mtimeMs > KEPT_FOR) rmSync(path);
  }
}

/** The name of the activation is no part of it: references depend on what it means. */
export function keyOf(code: string, spec: string, { swept, format, set, pass, xs }: ReferenceTask): string {
  const numbers = [...set.numbers].map(([name, value]) => [name, String(value)]);
  const request = JSON.stringify([code, spec, swept, format, numbers, [...set.choices], pass]);
  return createHash("sha256")
    .update(request)
    .update(new Uint8Array(xs.buffer, xs.byteOffset, xs.byteLength))
    .digest("hex");
}

/** What the oracle uses of a spec: neither its words nor positions in its file. */
export function describeSpec(activation: Activation, model: Model): string {
  const { inputs, noise, definition, surrogate, domain, singularities, kinks, parameters } = activation;
  const slopes = surrogate && [surrogate.derivative, ...Object.values(surrogate.parameterDerivatives)];
  const found = new Map<string, unknown>();
  for (const formula of [definition, ...(slopes ?? [])]) transitiveDefinitions(formula, model, found);
  const functions = [...found];
  const points = kinks.map(({ name, of, at, use, value, when, smooth }) => ({
    name,
    of,
    at,
    use,
    value,
    when,
    smooth,
  }));
  const draws = noise && atDraws(activation).definition;
  const places = [inputs, draws, domain, singularities.map(({ kind, at }) => [kind, at])];
  const domains = parameters.map((one) => [
    one.name,
    one.kind,
    one.kind === "number" ? one.domain : undefined,
  ]);
  const used = { definition, surrogate, functions, points, places, domains };
  return JSON.stringify(used, (key, value: unknown) =>
    key === "span" ? undefined : typeof value === "number" ? String(value) : value,
  );
}

export function hashOfSources(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith(".ts") && !name.endsWith(".test.ts"))
        hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest("hex");
}
