/** Intervals in which expressions lie. */
import * as build from "./build.ts";
import type { Expression } from "./nodes.ts";

/** A closed interval, except that `openLow` and `openHigh` exclude their end. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** The range of a variable, where it is known. */
export type RangeOf = (name: string) => Range | undefined;

/** Where the value of an expression can lie, as far as ranges of variables tell. */
export function rangeOf(node: Expression, ofVariable: RangeOf | undefined): Range | undefined {
  const exactly = (value: number): Range => ({ low: value, high: value, openLow: false, openHigh: false });
  switch (node.kind) {
    case "number":
      return exactly(node.value);
    case "variable":
      return ofVariable?.(node.name);
    case "negate": {
      const inner = rangeOf(node.operand, ofVariable);
      return (
        inner && { low: -inner.high, high: -inner.low, openLow: inner.openHigh, openHigh: inner.openLow }
      );
    }
    case "binary":
      if (node.operator === "+")
        return sumRange(rangeOf(node.left, ofVariable), rangeOf(node.right, ofVariable));
      if (node.operator === "-")
        return sumRange(rangeOf(node.left, ofVariable), rangeOf(build.negate(node.right), ofVariable));
      return undefined;
    default:
      return undefined;
  }
}

function sumRange(a: Range | undefined, b: Range | undefined): Range | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    openLow: a.openLow || b.openLow,
    openHigh: a.openHigh || b.openHigh,
  };
}
