/** How far off a target's answer may be. */
import { nearRoots } from "../compare/scale.ts";
import {
  binary64,
  bound,
  derivativeRules,
  elementOf,
  evaluate,
  evaluateRow,
  gradeOf,
  kernelLibrary,
  leastRowScale,
  parameterSets,
  rowBound,
  ulpOf,
} from "../generator.ts";
import type { ElementCall, FloatFormat, Model, PassKind, RowCall, RowValue, Target } from "../generator.ts";
import { passNamed } from "../rows/oracle/oracle.ts";
import type { Given } from "./answers.ts";

export interface Judged {
  readonly target: Target;
  readonly format: FloatFormat;
  readonly intrinsics: Model["intrinsics"];
  /** Whether the target may take a number below the normal ones for 0. */
  readonly mayFlush: boolean;
}

/** WGSL lets a shader do so. */
export const mayFlush = (target: Target): boolean => target === "wgsl-f32";

/** For each case, given all answers: near a root a scale of its own holds. */
export function radiiOfElements(
  judged: Judged,
  { activation, pass }: ElementCall,
  given: Given<number>,
  answers: Float64Array,
): number[] {
  const { target, intrinsics } = judged;
  const { accuracy, inputs } = activation;
  const isInput = pass !== "forward" && inputs.includes(pass.slopeIn);
  const kind: PassKind = pass === "forward" ? pass : isInput ? "derivative" : "parameterDerivatives";
  const ulps = bound(accuracy, gradeOf(target, activation), kind);
  const context = { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64") };
  const scaleAt = (index: number): number => evaluate(accuracy.scale, given[index]!, context);
  const near = nearRootsOf(inputs, given, answers, scaleAt);
  return [...answers].map((answer, index) => {
    const scale = near[index] ? scaleAt(index) : 0;
    return ulps * unitOf(judged, Math.max(Math.abs(answer), scale));
  });
}

/** In the order of the cases, along the input that varies. */
function nearRootsOf(
  inputs: readonly string[],
  given: Given<number>,
  answers: Float64Array,
  scaleAt: (index: number) => number,
): readonly boolean[] {
  const swept = inputs.find((input) => new Set(given.map((one) => one.get(input))).size > 1) ?? inputs[0]!;
  const at = (index: number): number => given[index]!.get(swept)!;
  const order = [...answers.keys()].sort((a, b) => at(a) - at(b));
  const xs = Float64Array.from(order, at);
  const values = Float64Array.from(order, (index) => answers[index]!);
  const flags = nearRoots({ xs, values, switches: [] }, (x) => scaleAt(order[xs.indexOf(x)]!));
  const near: boolean[] = [];
  order.forEach((index, place) => (near[index] = flags[place]!));
  return near;
}

/** For each result of a row. */
export function radiiOfRow(
  judged: Judged,
  { activation, pass }: RowCall,
  given: ReadonlyMap<string, readonly number[]>,
  answers: Float64Array,
): number[] {
  const { target, intrinsics } = judged;
  const kind: PassKind =
    pass === "forward" ? pass : pass === "backward" ? "derivative" : "parameterDerivatives";
  const ulps = rowBound(activation, target, kind);
  const { scale } = passNamed({ activation }, pass);
  const length = (given.get("x") ?? given.get("y"))!.length;
  const names = [...given].map(([name, list]): [string, RowValue<number>] => [
    name,
    list.length === length ? { each: list } : { all: list[0]! },
  ]);
  const scales = evaluateRow(
    scale,
    new Map<string, RowValue<number>>([["y", { each: [...answers] }], ...names]),
    {
      arithmetic: binary64,
      library: kernelLibrary(intrinsics, "f64"),
      rules: derivativeRules(intrinsics),
      choices: parameterSets(activation)[0]!.choices,
      length,
    },
  );
  return [...answers].map((answer, index) => {
    const least = Math.max(leastRowScale(target), elementOf(scales, index));
    return ulps * unitOf(judged, Math.max(Math.abs(answer), least));
  });
}

function unitOf({ format, mayFlush: may }: Judged, value: number): number {
  const flushed = may && value < 2 * format.smallestNormal ? format.smallestNormal : 0;
  return ulpOf(format, value) + flushed;
}
