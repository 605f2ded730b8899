import { build, exactly, substitute } from "../generator.ts";
import type { Expression, Reference } from "../generator.ts";
import { limitAt } from "./limit.ts";
import type { PassName } from "./oracle.ts";
import type { Rounded } from "./pieces.ts";
import { passOf } from "./points.ts";
import type { Value } from "./workbench.ts";

/** No name of a spec has a dot. */
const NEARBY = ".nearby";

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
  const limit = limitAt(sign, (x) => passOf(rounded, formula, pass, x));
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

function near(rounded: Rounded, sign: 1 | -1, x: Value): Rounded {
  const exponent = typeof x === "number" ? 0 : -Math.round(x.exponent / 2);
  return { ...rounded, parameters: new Map(rounded.parameters).set(NEARBY, { sign, exponent }) };
}
