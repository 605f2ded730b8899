import { binary64, evaluate, kernelLibrary, nodes } from "../generator.ts";
import type { Activation, CallNode, Expression, Model, ParameterSet } from "../generator.ts";
import { asLine } from "../oracle/affine.ts";
import { memoizeOf } from "../oracle/memoize.ts";

/**
 * The x at which some function that an activation uses meets one of its thresholds: where its argument is a line
 * in x, the solution for x; and each threshold itself, for arguments that are nearly x.
 */
export function thresholdsOf(
  activation: Activation,
  intrinsics: Model["intrinsics"],
  set: ParameterSet,
): number[] {
  const { definition, forward, derivatives, secondDerivatives, parameterDerivatives } = activation;
  const bodies = [
    definition,
    forward.body,
    ...[...derivatives, ...secondDerivatives, ...parameterDerivatives].map((pass) => pass.body),
  ];
  const found = new Set<number>();
  const add = (value: number): void => {
    if (!Number.isFinite(value)) return;
    found.add(Math.abs(value));
    found.add(-Math.abs(value));
  };
  for (const node of bodies.flatMap((body) => [...nodes(body)])) {
    if (node.kind !== "call") continue;
    for (const threshold of transitiveThresholds(intrinsics, node.name)) {
      add(threshold);
      for (const x of solutions(node, threshold, intrinsics, set)) add(x);
    }
  }
  return [...found];
}

function solutions(
  node: CallNode,
  threshold: number,
  intrinsics: Model["intrinsics"],
  set: ParameterSet,
): number[] {
  return node.arguments.flatMap((argument) => {
    const line = asLine(argument);
    if (line === undefined) return [];
    const [slope, offset] = [line.slope, line.offset].map((part) => number(part, intrinsics, set)) as [
      number,
      number,
    ];
    return slope === 0 ? [] : [(threshold - offset) / slope];
  });
}

/** NaN where the expression mentions a `const` of the body it stands in. */
function number(
  expression: Expression,
  intrinsics: Model["intrinsics"],
  { numbers, choices }: ParameterSet,
): number {
  for (const node of nodes(expression)) if (node.kind === "variable" && !numbers.has(node.name)) return NaN;
  return evaluate(expression, numbers, {
    arithmetic: binary64,
    library: kernelLibrary(intrinsics, "f64"),
    choices,
  });
}

/** The thresholds of a function and of all that its definition and kernels call. */
const transitiveThresholds = memoizeOf((intrinsics: Model["intrinsics"], name: string) =>
  collectThresholds(name, intrinsics),
);

function collectThresholds(
  name: string,
  intrinsics: Model["intrinsics"],
  seen = new Set<string>(),
): Set<number> {
  const result = new Set<number>();
  const intrinsic = intrinsics.get(name);
  if (intrinsic === undefined || seen.has(name)) return result;
  seen.add(name);
  for (const threshold of intrinsic.thresholds) result.add(threshold);
  for (const part of [intrinsic.definition, intrinsic.f32, intrinsic.f64]) {
    if (typeof part === "string") continue;
    for (const node of nodes(part)) {
      if (node.kind !== "call") continue;
      for (const threshold of collectThresholds(node.name, intrinsics, seen)) result.add(threshold);
    }
  }
  return result;
}
