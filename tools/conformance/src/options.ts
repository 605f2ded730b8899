import { parseArgs } from "node:util";
import type { Backend } from "@subgrad/batch";
import { targets } from "./generator.ts";
import {
  COMPILERS,
  DEFAULT_COMPILERS,
  DEVICES,
  FIRST_STACK,
  nameOf,
  type Stack,
  STACK_NAMES,
  stacksOf,
} from "./adapters/wgsl/stacks.ts";
import type { Target } from "./generator.ts";

export interface Options {
  readonly targets: readonly Target[];
  /** Empty: all. */
  readonly activations: readonly string[];
  readonly cases: number;
  /** What batch computes with; its own choice if undefined. */
  readonly backend: Backend | undefined;
  /** What shaders run on. */
  readonly stacks: readonly Stack[];
  readonly allowMissing: ReadonlySet<string>;
  readonly cache: boolean;
  readonly specs: string | undefined;
  readonly intrinsics: boolean;
  readonly shaders: boolean;
  readonly anyDevice: boolean;
  readonly dense: boolean;
  readonly exhaustive: boolean;
  /** Whether docs/exhaustive.md gets the tables. */
  readonly docs: boolean;
  readonly help: boolean;
}

export const DEFAULT_CASES = 12_000;
export const DENSE_CASES = 100_000;
/** In an arithmetic that is drawn at random, for several devices each. */
const CASES_ON_ANY_DEVICE = 300;

const BACKENDS: readonly Backend[] = ["js", "wasm-simd", "wasm-relaxed-simd"];

export const USAGE = `usage: subgrad-conformance [options]

  --target NAME         judge this target only (${targets.join(", ")}); may be repeated
  --activation NAME     judge this activation only; may be repeated
  --cases N             about so many inputs with the default parameters, and rows of at most
                        as many elements (default ${DEFAULT_CASES}; ${CASES_ON_ANY_DEVICE} with --any-device)
  --backend NAME        have batch compute with this alone (${BACKENDS.join(", ")}); the report is in
                        a folder of that name then
  --compiler NAME       compile shaders with this alone (${COMPILERS.join(", ")}); may be repeated
  --device NAME         run shaders on this alone (${DEVICES.join(", ")}, which is the
                        machine's own GPU); may be repeated
  --allow-missing NAME  do not fail where this target, or this compiler on this device
                        (${nameOf(FIRST_STACK)}, ...), cannot be started; may be repeated
  --intrinsics          judge the kernels of the vocabulary instead of the packages
  --shaders             compile every shader with Tint and with Naga, and run none
  --any-device          simulate the worst that WGSL allows a device to do to the shaders
  --dense               judge functions of f32 at ${DENSE_CASES} inputs, and at as many elements in short rows
                        of each length, by scalar in binary64 in place of multiprecision
  --exhaustive          judge the shaders of the activations named at all numbers of f32, against
                        batch and scalar in binary64: minutes for each; goes on where it was stopped
  --docs                with --exhaustive: write docs/exhaustive.md, too
  --no-cache            compute all references afresh
  --specs DIRECTORY     read the specs from here
  --help                show this text
`;

const OPTIONS = {
  target: { type: "string", multiple: true },
  activation: { type: "string", multiple: true },
  cases: { type: "string" },
  backend: { type: "string" },
  compiler: { type: "string", multiple: true },
  device: { type: "string", multiple: true },
  "allow-missing": { type: "string", multiple: true },
  intrinsics: { type: "boolean" },
  shaders: { type: "boolean" },
  "any-device": { type: "boolean" },
  dense: { type: "boolean" },
  exhaustive: { type: "boolean" },
  docs: { type: "boolean" },
  "no-cache": { type: "boolean" },
  specs: { type: "string" },
  help: { type: "boolean" },
} as const;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], strict: true, options: OPTIONS });
  return {
    targets: values.target?.map((name) => oneOf(targets, "--target", name)) ?? targets,
    activations: values.activation ?? [],
    cases: values.cases === undefined ? defaultCases(values) : countFrom(values.cases),
    backend: values.backend === undefined ? undefined : oneOf(BACKENDS, "--backend", values.backend),
    stacks: stacksFrom(values),
    allowMissing: missingFrom(values["allow-missing"], values),
    cache: !(values["no-cache"] ?? false),
    specs: values.specs,
    intrinsics: values.intrinsics ?? false,
    shaders: values.shaders ?? false,
    anyDevice: values["any-device"] ?? false,
    dense: values.dense ?? false,
    exhaustive: values.exhaustive ?? false,
    docs: values.docs ?? false,
    help: values.help ?? false,
  };
}

const defaultCases = (values: CountValues): number =>
  values["any-device"] ? CASES_ON_ANY_DEVICE : values.dense ? DENSE_CASES : DEFAULT_CASES;

interface CountValues {
  readonly "any-device"?: boolean | undefined;
  readonly dense?: boolean | undefined;
}

const NAMES: readonly string[] = [...targets, ...STACK_NAMES];

/** Run by default where it is installed. Only on wgpu, since Dawn asks more of a driver than common versions have. */
const ON_LAVAPIPE: Stack = { compiler: "naga", device: "lavapipe" };

function stacksFrom({ compiler, device }: StackValues): Stack[] {
  const compilers = compiler?.map((name) => oneOf(COMPILERS, "--compiler", name)) ?? DEFAULT_COMPILERS;
  const devices = device?.map((name) => oneOf(DEVICES, "--device", name));
  if (devices !== undefined) return stacksOf(compilers, devices);
  const further = compilers.includes(ON_LAVAPIPE.compiler) ? [ON_LAVAPIPE] : [];
  return [...stacksOf(compilers, [FIRST_STACK.device]), ...further];
}

/** The named, and lavapipe where nobody has asked for it. */
function missingFrom(names: readonly string[] = [], { device }: StackValues): Set<string> {
  const allowed = names.map((name) => oneOf(NAMES, "--allow-missing", name));
  return new Set(device === undefined ? [...allowed, nameOf(ON_LAVAPIPE)] : allowed);
}

interface StackValues {
  readonly compiler?: readonly string[] | undefined;
  readonly device?: readonly string[] | undefined;
}

function oneOf<Name extends string>(names: readonly Name[], option: string, given: string): Name {
  const found = names.find((name) => name === given);
  if (found === undefined) throw new RangeError(`${option} is ${given}, expected ${names.join(", ")}`);
  return found;
}

function countFrom(text: string): number {
  const cases = Number(text);
  if (!Number.isInteger(cases) || cases < 1)
    throw new RangeError(`--cases is ${text}, expected a whole number from 1 upwards`);
  return cases;
}
