/** What passes over arrays answer, from the buffers that they leave. */
import type { Results } from "./transfer.ts";

type Numbers = Float32Array<ArrayBuffer>;

/** One array, or several by name: `gate_gradient` is that of `gate`. */
export function arraysOf(results: Results): Numbers | { readonly [input: string]: Numbers } {
  const entries = Object.entries(results);
  if (entries.length === 1) return entries[0]![1];
  return Object.fromEntries(entries.map(([name, values]) => [name.replace(/_gradient$/, ""), values]));
}

/** The gradients of the parameters lie one behind the other, with as many numbers for each; their sums are in binary64. */
export function sumsOf(
  { gradients }: Results,
  parameters: readonly string[],
): { readonly [parameter: string]: number } {
  const each = gradients!.length / parameters.length;
  const sum = (index: number): number =>
    gradients!.subarray(index * each, (index + 1) * each).reduce((total, value) => total + value, 0);
  return Object.fromEntries(parameters.map((parameter, index) => [parameter, sum(index)]));
}
