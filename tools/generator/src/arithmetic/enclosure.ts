/** The arithmetic of numbers that are known to lie in an interval, so that every answer is certain. */
import type { Arithmetic } from "./arithmetic.ts";
import { enclosureFunctions } from "./enclosure-functions.ts";
import { roundedConstant } from "./exact-constants.ts";
import { add, compare, divide, multiply, negate, ordinary } from "./extended.ts";
import type { Enclosure } from "./extended.ts";
import * as interval from "./interval.ts";
import type { Workspace } from "./interval.ts";
import { createArena, loadMpfr } from "./mpfr.ts";
import { agreedReference, toReference } from "./reference.ts";
import type { Reference } from "./ulp.ts";

export { ordinary, Undecided } from "./extended.ts";
export type { Enclosure } from "./extended.ts";

export interface EnclosureArithmetic extends Arithmetic<Enclosure>, Workspace {}

export async function createEnclosures(precision = 256): Promise<EnclosureArithmetic> {
  const mpfr = await loadMpfr();
  const space: Workspace = { mpfr, arena: createArena(mpfr, precision) };
  return {
    name: "enclosures",
    ...space,
    literal: (value) => interval.point(space, value),
    constant: (name) => {
      const nearest = roundedConstant(mpfr, space.arena, name);
      return interval.widen(space, { lower: nearest, upper: nearest });
    },
    negate: (a) => negate(space, a),
    add: (a, b) => add(space, a, b),
    subtract: (a, b) => add(space, a, negate(space, b)),
    multiply: (a, b) => multiply(space, a, b),
    divide: (a, b) => divide(space, a, b),
    compare: (a, b) => compare(space, a, b),
    functions: enclosureFunctions(space),
  };
}

/** The number, where its enclosure is narrow enough to judge results of binary64 by. */
export function enclosedReference(space: Workspace, a: Enclosure): Reference | undefined {
  const { lower, upper } = ordinary(space, a);
  return agreedReference(
    toReference(space.mpfr, space.arena, lower),
    toReference(space.mpfr, space.arena, upper),
  );
}
