/** Whether one result keeps the promises of its target. */
import { ulpError } from "../generator.ts";
import type { FloatFormat, Reference, Target } from "../generator.ts";

export interface Expectation {
  readonly x: number;
  readonly reference: Reference;
  /** The largest error allowed, in ULP. */
  readonly bound: number;
  /** An ULP is that of at least this magnitude; 0 where errors are relative. */
  readonly scale: number;
  /** A convention decides here: representable answers are exact. */
  readonly atKink: boolean;
  /** The function is odd, and this is its value: f(±0) = ±0. */
  readonly odd: boolean;
  /** The sign of zero chooses between two infinities, and some targets do not keep it. */
  readonly eitherInfinity?: boolean;
  /** What is right at x = 0, for targets that may take a subnormal x for it. */
  readonly atZero?: Pick<Expectation, "reference" | "atKink" | "eitherInfinity">;
}

export interface Judgement {
  readonly ulp: number;
  readonly passes: boolean;
}

export function judge(target: Target, format: FloatFormat, result: number, expected: Expectation): Judgement {
  const ulp =
    target === "wgsl-f32" ? shaderError(format, result, expected) : errorOf(format, result, expected);
  const keepsSign =
    target === "wgsl-f32" || !expected.odd || expected.x !== 0 || Object.is(result, expected.x);
  const counted = keepsSign ? ulp : Infinity;
  return { ulp: counted, passes: counted <= expected.bound };
}

type Answer = Pick<Expectation, "reference" | "atKink" | "scale">;

function errorOf(format: FloatFormat, result: number, { reference, atKink, scale }: Answer): number {
  if (atKink && isRepresentable(format, reference)) return result === reference.nearest ? 0 : Infinity;
  return ulpError(format, result, reference, scale);
}

/** References of conventions are computed by difference quotients, which leave a millionth of an ULP. */
function isRepresentable(format: FloatFormat, { nearest, rest }: Reference): boolean {
  return Math.abs(rest) < 2 ** -20 && format.round(nearest) === nearest;
}

/** WGSL lets a shader flush subnormal numbers: its inputs, its results, and either without the other. */
function shaderError(format: FloatFormat, result: number, expected: Expectation): number {
  const { x, reference, atZero, eitherInfinity } = expected;
  if (x === 0 && eitherInfinity === true && Math.abs(result) === Infinity) return 0;
  const isTiny = (value: number): boolean => Math.abs(value) < format.smallestNormal;
  const isSubnormal = x !== 0 && isTiny(x);
  // Tiny before rounding, as hardware may have it.
  if (isTiny(reference.nearest) && (isSubnormal ? isTiny(result) : result === 0)) return 0;
  const error = errorOf(format, result, expected);
  if (!isSubnormal || atZero === undefined) return error;
  return Math.min(error, shaderError(format, result, { ...expected, ...atZero, x: 0 }));
}
