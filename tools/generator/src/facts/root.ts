/** Sign changes, to the nearest number. */
import type { Expression } from "../ir/nodes.ts";
import type { Sign } from "./boxes.ts";
import type { Place, Probe } from "./probe.ts";

/** The binary64 number nearest to the one zero between two numbers; `first` is the sign at the lower one. */
export function nearestRoot(
  probe: Probe,
  formula: Expression,
  order: number,
  from: number,
  to: number,
  first: Sign,
): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    const sign = probe.sign(formula, order, middle);
    if (sign === 0) return middle;
    if (sign === first) low = middle;
    else high = middle;
  }
  return probe.sign(formula, order, { at: low, more: (high - low) / 2 }) === first ? high : low;
}

/** The zero next to a number that is it but for rounding, by a step of Newton's. */
export function refined(probe: Probe, formula: Expression, order: number, at: number): Place {
  const [value, slope] = [probe.value(formula, order, at), probe.value(formula, order + 1, at)];
  return value === undefined || slope === undefined || slope === 0 ? at : { at, more: -value / slope };
}
