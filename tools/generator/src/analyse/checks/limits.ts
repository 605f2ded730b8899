/** Whether the declared limits are what the formulas tend to. */
import type { Expression } from "../../ir/nodes.ts";
import type { DeclaredLimits } from "../../read/declared.ts";
import { type Place, agree } from "../numeric.ts";
import { partOf } from "../../seconds.ts";
import {
  type Checking,
  complain,
  derivativeName,
  describeSet,
  placeOf,
  secondName,
  spanOrName,
} from "./checking.ts";

export function checkLimits(checking: Checking): void {
  const { declared, numeric } = checking;
  const { limits, forward, derivatives } = declared;
  const check = (name: string, declaredLimits: DeclaredLimits | undefined, at: Tendency): void =>
    declaredLimits
      ?.get(checking.input)
      ?.forEach((limit, end) => checkLimit(name, limit, end === 0 ? -1 : 1, at, checking));
  check("forward", limits.forward, (place) => numeric.value(forward, place));
  for (const [by, pair] of limits.derivatives)
    check(derivativeName(by, declared), pair, (place) => numeric.value(derivatives.get(by)!, place));
  for (const pair of declared.seconds) {
    const [first, second] = pair;
    check(secondName(partOf(pair), declared), limits.secondDerivatives.get(partOf(pair)), (place) =>
      numeric.slope(derivatives.get(first)!, second, place),
    );
  }
  for (const [name, pair] of limits.parameterDerivatives) {
    const own = declared.surrogate ? declared.parameterDerivatives.get(name) : undefined;
    check(`parameterDerivatives.${name}`, pair, (place) =>
      own === undefined ? numeric.slope(forward, name, place) : numeric.value(own, place),
    );
  }
}

type Tendency = (place: Place) => number;

function checkLimit(
  name: string,
  limit: Expression,
  sign: -1 | 1,
  tendency: Tendency,
  checking: Checking,
): void {
  for (const set of checking.sets) {
    const claimed = checking.numeric.value(limit, placeOf(sign * Infinity, set, checking));
    const found = approach((x) => tendency(placeOf(sign * x, set, checking)));
    if (tendsTo(claimed, found)) continue;
    const parameters = describeSet(set);
    const place = `${sign < 0 ? "−∞" : "+∞"}${parameters === "" ? "" : ` (${parameters})`}`;
    const message = `limits.${name} says ${claimed} at ${place}, but ${name} is ${found.far[0]} at ${checking.input} = ${sign * found.x}`;
    return complain(checking, "SG026", spanOrName(limit, checking), message, `mend the limit, or ${name}`);
  }
}

/** Values at some distance and much farther out. */
interface Approach {
  readonly x: number;
  readonly near: readonly number[];
  readonly far: readonly number[];
}

/** No oscillation looks alike at all of them. */
const spread = [1, 1.3, 1.7];

/** Far enough for what tends like 1/x, and powers of exp(x) still are within the reach of MPFR. */
function approach(value: (x: number) => number): Approach {
  const wide = between(13, 26, value);
  // ∞/∞ far out says nothing of the function.
  return [...wide.near, ...wide.far].some(Number.isNaN) ? between(5, 9, value) : wide;
}

/** Two distances by their exponents of 2. */
function between(near: number, far: number, value: (x: number) => number): Approach {
  const around = (exponent: number): number[] => spread.map((factor) => value(factor * 2 ** exponent));
  return { x: 2 ** far, near: around(near), far: around(far) };
}

function tendsTo(limit: number, { near, far }: Approach): boolean {
  if (far.every((value) => agree(value, limit))) return true;
  if (Math.abs(limit) === Infinity) {
    const reached = Math.max(...near.map((value) => Math.abs(value)));
    return far.every((value) => Math.sign(value) === Math.sign(limit) && Math.abs(value) > 1.25 * reached);
  }
  const distance = (values: readonly number[]): number =>
    Math.max(...values.map((value) => Math.abs(value - limit)));
  return distance(far) < distance(near) / 4 && distance(far) < 2 ** -8 * Math.max(1, Math.abs(limit));
}
