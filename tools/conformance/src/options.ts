import { parseArgs } from "node:util";
import { TARGETS } from "./adapters/index.ts";
import type { Target } from "./generator.ts";

export interface Options {
  readonly targets: readonly Target[];
  /** Empty: all. */
  readonly activations: readonly string[];
  readonly cases: number;
  readonly allowMissing: ReadonlySet<string>;
  readonly cache: boolean;
  readonly specs: string | undefined;
  readonly intrinsics: boolean;
  readonly help: boolean;
}

export const DEFAULT_CASES = 12_000;

export const USAGE = `usage: subgrad-conformance [options]

  --target NAME         judge this target only (${TARGETS.join(", ")}); may be repeated
  --activation NAME     judge this activation only; may be repeated
  --cases N             about so many inputs with the default parameters, and rows of at most
                        as many elements (default ${DEFAULT_CASES})
  --allow-missing NAME  do not fail where this target cannot be started; may be repeated
  --intrinsics          judge the kernels of the vocabulary instead of the packages
  --no-cache            compute all references afresh
  --specs DIRECTORY     read the specs from here
  --help                show this text
`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      target: { type: "string", multiple: true },
      activation: { type: "string", multiple: true },
      cases: { type: "string" },
      "allow-missing": { type: "string", multiple: true },
      intrinsics: { type: "boolean" },
      "no-cache": { type: "boolean" },
      specs: { type: "string" },
      help: { type: "boolean" },
    },
  });
  return {
    targets: values.target?.map((name) => targetNamed("--target", name)) ?? TARGETS,
    activations: values.activation ?? [],
    cases: values.cases === undefined ? DEFAULT_CASES : countFrom(values.cases),
    allowMissing: new Set(values["allow-missing"]?.map((name) => targetNamed("--allow-missing", name))),
    cache: !(values["no-cache"] ?? false),
    specs: values.specs,
    intrinsics: values.intrinsics ?? false,
    help: values.help ?? false,
  };
}

function targetNamed(option: string, name: string): Target {
  const found = TARGETS.find((target) => target === name);
  if (found === undefined) throw new RangeError(`${option} is ${name}, expected ${TARGETS.join(", ")}`);
  return found;
}

function countFrom(text: string): number {
  const cases = Number(text);
  if (!Number.isInteger(cases) || cases < 1)
    throw new RangeError(`--cases is ${text}, expected a whole number from 1 upwards`);
  return cases;
}
