/** Whether a function is the same on both sides of 0. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { substitute } from "../ir/substitute.ts";
import type { Facts } from "./facts.ts";
import type { Shape } from "./shape.ts";

/** None of them is special to any formula. */
const POINTS = [0.01, 0.3, 0.7, 1.1, 2.9, 7.3, 21, 40.6] as const;

export function symmetryFacts(shape: Shape): Pick<Facts, "symmetry" | "zeroCentred"> {
  const isOdd = mirrors(shape, (mirrored) => build.negate(mirrored));
  const isEven = mirrors(shape, (mirrored) => mirrored);
  const jumps = shape.joints.some(({ order }) => order < 0);
  const symmetry = isOdd && !jumps ? "odd" : isEven && !jumps ? "even" : "none";
  return { zeroCentred: isOdd, symmetry };
}

function mirrors({ probe, pieces }: Shape, of: (mirrored: Expression) => Expression): boolean {
  return POINTS.every((x) => {
    const [right, left] = [x, -x].map((at) => pieces.find(({ from, to }) => from < at && at < to));
    if (right === undefined || left === undefined) return right === left;
    const mirrored = substitute(left.formula, new Map([["x", build.negate(build.variable("x"))]]));
    return probe.agree(right.formula, of(mirrored), 0, x) === true;
  });
}
