import { binary64, derivativeRules, evaluateRow, kernelLibrary } from "../../generator.ts";
import type { Expression, RowValue } from "../../generator.ts";
import type { ExactRow, RowSubject } from "./scene.ts";

/** A formula in binary64, with results as gradients are given them. */
export function ieeeValues(
  { activation, intrinsics, parameters, choices }: RowSubject,
  { x, mask, dy }: ExactRow,
  forward: Expression,
  formula: Expression,
  given: (y: number) => number = (y) => y,
): RowValue<number> {
  const names = new Map<string, RowValue<number>>([
    ["x", { each: x.map((value) => (typeof value === "number" ? value : value.sign * 2 ** value.exponent)) }],
    ["mask", { each: mask }],
    ["g", { all: 0 }],
    ...[...parameters].map(([name, value]) => [name, { all: value }] as const),
  ]);
  const context = {
    arithmetic: binary64,
    library: kernelLibrary(intrinsics, "f64"),
    rules: derivativeRules(intrinsics),
    choices,
    length: x.length,
  };
  const results = evaluateRow(forward, names, context);
  const y = "all" in results ? { all: given(results.all) } : { each: results.each.map(given) };
  names.set("y", y).set("dy", activation.forward.rank === "number" ? { all: dy[0]! } : { each: dy });
  return formula === forward ? results : evaluateRow(formula, names, context);
}
