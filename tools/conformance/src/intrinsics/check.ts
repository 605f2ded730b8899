/** The kernels of the vocabulary against what they mean: through the evaluator, without any package. */
import { pointsFor } from "../cases/points.ts";
import { createRandom } from "../generator.ts";
import {
  binary64,
  build,
  createBinary32,
  enclosedReference,
  evaluate,
  f32,
  f64,
  holds,
  kernelLibrary,
  roundReference,
  ulpError,
  widened,
  withWideKernels,
} from "../generator.ts";
import type { Arithmetic, FloatFormat, Intrinsic, Model } from "../generator.ts";
import { nearRoots } from "../compare/scale.ts";
import { writeOut } from "../oracle/definition.ts";
import { createWorkbench, settle } from "../oracle/workbench.ts";
import type { Workbench } from "../oracle/workbench.ts";

export interface KernelResult {
  readonly name: string;
  readonly kernel: "f64" | "f32" | "f32 fused" | "wide";
  readonly ulp: number;
  readonly bound: number;
  readonly worst: readonly number[];
  readonly actual: number;
  readonly expected: number;
  readonly cases: number;
  readonly passed: boolean;
}

/**
 * The promise for an activation with one transcendental function is 2 ULP (f64) and 5 ULP (f32); the kernel may use
 * up all but the half ULP that one further operation needs. A wide kernel may use up half of what rounding once leaves of 0.51.
 */
const BOUNDS = { f64: 1.5, f32: 4.5, "f32 fused": 4.5, wide: 0.505 } as const;
/** The same for the promises of derivatives, 4 and 6. */
const SLOPE_BOUNDS = { ...BOUNDS, f64: 3.5, f32: 5.5, "f32 fused": 5.5 } as const;
const SLOPE_SCALE = 1 / 8;

interface Judged {
  readonly kernel: KernelResult["kernel"];
  readonly format: FloatFormat;
  readonly arithmetic: Arithmetic<number>;
  /** Those that all intrinsics have, or those that some have. */
  readonly type: "f64" | "f32" | "wide";
  /** What specs call its error. */
  readonly error?: "f64" | "f32" | "fused";
}

const KERNELS: readonly Judged[] = [
  { kernel: "f64", format: f64, arithmetic: binary64, type: "f64", error: "f64" },
  { kernel: "f32", format: f32, arithmetic: createBinary32(), type: "f32", error: "f32" },
  {
    kernel: "f32 fused",
    format: f32,
    arithmetic: createBinary32({ fused: true }),
    type: "f32",
    error: "fused",
  },
  { kernel: "wide", format: f32, arithmetic: binary64, type: "wide" },
];

export async function checkIntrinsics(model: Model, cases: number): Promise<KernelResult[]> {
  const bench = await createWorkbench();
  const judged = [...model.intrinsics.values()].filter(({ internal }) => !internal);
  return judged.flatMap((intrinsic) =>
    KERNELS.filter(({ type }) => intrinsic[type] !== undefined).map((kernel) =>
      checkKernel(bench, model, intrinsic, cases, kernel),
    ),
  );
}

function checkKernel(
  bench: Workbench,
  model: Model,
  intrinsic: Intrinsic,
  cases: number,
  judged: Judged,
): KernelResult {
  const { kernel, format, arithmetic, type } = judged;
  const call = build.call(
    intrinsic.name,
    intrinsic.inputs.map((input) => build.variable(input)),
  );
  const truth = writeOut(call, model.intrinsics, new Map());
  const computed = type === "wide" ? widened(call, model.intrinsics) : call;
  const library = libraryFor(model, type);
  const inputs = inputsFor(intrinsic, format, cases).filter((values) => isJudged(intrinsic, format, values));
  const answers = inputs.flatMap((values) => {
    const environment = environmentOf(intrinsic, values);
    const reference = settle(bench, `${intrinsic.name}(${values.join(", ")})`, () =>
      enclosedReference(bench.arithmetic, bench.evaluate(truth, environment)),
    );
    const expected = roundReference(format, reference);
    if (Number.isNaN(expected) && isQuotientBy0(values)) return [];
    const actual = format.round(evaluate(computed, environment, { arithmetic, library }));
    return [{ values, reference, expected, actual }];
  });
  const scales = scalesOf(intrinsic, answers);
  let worst = { ulp: -1, values: [] as readonly number[], actual: NaN, expected: NaN };
  answers.forEach(({ reference, ...answer }, index) => {
    const ulp = ulpError(format, answer.actual, reference, scales[index]);
    if (ulp > worst.ulp) worst = { ulp, ...answer };
  });
  const { values, ...found } = worst;
  const bound = boundFor(intrinsic, judged);
  const about = { name: intrinsic.name, kernel, bound, cases: answers.length };
  return { ...found, ...about, worst: values, passed: found.ulp <= bound };
}

const environmentOf = ({ inputs }: Intrinsic, values: readonly number[]): ReadonlyMap<string, number> =>
  new Map(inputs.map((input, index) => [input, values[index]!]));

function isJudged(intrinsic: Intrinsic, format: FloatFormat, values: readonly number[]): boolean {
  const { range, require } = intrinsic;
  if (range !== undefined && magnitudeOf(values) > range[format === f64 ? "f64" : "f32"]) return false;
  const context = { arithmetic: binary64, library: () => undefined };
  return require === undefined || holds(require, environmentOf(intrinsic, values), context);
}

const libraryFor = ({ intrinsics }: Model, type: Judged["type"]) =>
  type === "wide" ? kernelLibrary(withWideKernels(intrinsics), "f64") : kernelLibrary(intrinsics, type);

/** Of all kernels of its kind, or less where its spec says that no larger error was found. */
function boundFor({ slope, errors }: Intrinsic, { kernel, error }: Judged): number {
  const known = error && errors?.[error];
  return Math.min((slope ? SLOPE_BOUNDS : BOUNDS)[kernel], known ?? Infinity);
}

interface Answer {
  readonly values: readonly number[];
  readonly expected: number;
}

/** What errors are measured against where that is more than the result: near roots of slopes. */
function scalesOf({ slope }: Intrinsic, answers: readonly Answer[]): (number | undefined)[] {
  if (!slope) return [];
  const points = answers.map(({ values, expected }, index) => {
    const factor = values.slice(0, -1).reduce((product, value) => product * value, 1);
    return { index, x: values.at(-1)!, slopeThere: expected / factor, scale: SLOPE_SCALE * Math.abs(factor) };
  });
  points.sort((a, b) => a.x - b.x);
  const xs = Float64Array.from(points, ({ x }) => x);
  const values = Float64Array.from(points, ({ slopeThere }) => slopeThere);
  const near = nearRoots({ xs, values, switches: [] }, () => SLOPE_SCALE);
  const scales: (number | undefined)[] = [];
  points.forEach(({ index, scale }, place) => {
    if (near[place]) scales[index] = scale;
  });
  return scales;
}

/** It means nothing: what the kernel answers is not judged. */
const isQuotientBy0 = (values: readonly number[]): boolean => values.length > 1 && values.at(-1) === 0;

/** What an intrinsic's range is about. */
const magnitudeOf = (values: readonly number[]): number =>
  Math.abs(values.reduce((product, value) => product * value, 1));

const SEED = 27182818;

/** The last input takes the usual points; the others, which scale or shift, ordinary numbers of either sign. */
function inputsFor({ inputs, thresholds }: Intrinsic, format: FloatFormat, cases: number): number[][] {
  const mirrored = thresholds.flatMap((threshold) => [threshold, -threshold]);
  const xs = [...pointsFor(format, { switches: [], thresholds: mirrored }, cases)].filter(Number.isFinite);
  const random = createRandom(SEED);
  const ordinary = (): number => format.round((random() < 0.5 ? -1 : 1) * 2 ** (40 * random() - 20));
  return xs.map((x) => [...inputs.slice(1).map(ordinary), x]);
}
