import { build, exactly, f64, roundReference, substitute } from "../generator.ts";
import type { Expression, Reference } from "../generator.ts";
import { asLine } from "./affine.ts";
import { limitAt } from "./limit.ts";
import { inputsOf } from "./pass-name.ts";
import type { PassName } from "./pass-name.ts";
import type { Rounded } from "./pieces.ts";
import { passOf } from "./points.ts";
import type { Value } from "./workbench.ts";

/** No name of a spec has a dot. */
const NEARBY = ".nearby";

/** Its exponential takes all slopes that come up out of the range of binary64, and few enough bits. */
const FAR = build.call("exp", [build.number(20000)]);

/**
 * The limit at ±∞ in x while the other inputs tend to their values: NaN where it depends on how, as for 0 · ∞. They are
 * off by the square root of 1 / |x|, which is neither too little nor too much for products and quotients of powers.
 */
export function jointLimit(
  rounded: Rounded,
  formula: Expression,
  pass: PassName,
  others: readonly string[],
  sign: 1 | -1,
): Reference {
  const growth = growthOfLine(rounded, formula, pass, sign);
  if (growth !== undefined) return growth;
  const limit = limitAt(sign, (x) => passOf(rounded, formula, pass, x));
  if (Number.isNaN(limit.nearest)) return limit;
  for (const other of others) {
    const apart = build.add(build.variable(other), build.variable(NEARBY));
    const moved = substitute(formula, new Map([[other, apart]]));
    for (const side of [1, -1] as const) {
      const beside = limitAt(sign, (x) => passOf(near(rounded, side, x), moved, pass, x));
      if (!Object.is(beside.nearest + 0, limit.nearest + 0)) return exactly(NaN);
    }
  }
  return limit;
}

/** A line with a slope grows without bound however small that is; so does its gradient in a parameter of the slope. */
function growthOfLine(
  rounded: Rounded,
  formula: Expression,
  pass: PassName,
  sign: 1 | -1,
): Reference | undefined {
  const isInX = pass === "derivative" || inputsOf(pass)?.includes("x");
  const line = isInX ? undefined : asLine(formula);
  if (line === undefined) return undefined;
  const magnified = roundReference(f64, passOf(rounded, build.multiply(line.slope, FAR), pass, sign));
  return Math.abs(magnified) === Infinity ? exactly(sign * magnified) : undefined;
}

function near(rounded: Rounded, sign: 1 | -1, x: Value): Rounded {
  const exponent = typeof x === "number" ? 0 : -Math.round(x.exponent / 2);
  return { ...rounded, parameters: new Map(rounded.parameters).set(NEARBY, { sign, exponent }) };
}
