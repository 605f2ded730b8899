/** What passes over arrays answer, from the buffers that they leave. */
import type { Shader } from "./plan.ts";
import type { Results } from "./transfer.ts";

type Numbers = Float32Array<ArrayBuffer>;

/** One array, or several by name: `gate_gradient` is that of `gate`. */
export function arraysOf(results: Results): Numbers | { readonly [input: string]: Numbers } {
  const entries = Object.entries(results);
  if (entries.length === 1) return entries[0]![1];
  return Object.fromEntries(entries.map(([name, values]) => [name.replace(/_gradient$/, ""), values]));
}

/**
 * The gradients of the parameters lie one behind the other. Of those by channel there is one for each; of others as many as
 * there are rows, whose sums are in binary64.
 */
export function gradientsOf(
  { gradients }: Results,
  { parameters, perChannel }: Pick<Shader, "parameters" | "perChannel">,
): { readonly [parameter: string]: number | Numbers } {
  const shared = parameters.length - perChannel.length;
  const each = perChannel.length === 0 ? gradients!.length / shared : 1;
  const channels = (gradients!.length - shared * each) / perChannel.length;
  let start = 0;
  const next = (parameter: string): number | Numbers => {
    const isByChannel = perChannel.includes(parameter);
    const values = gradients!.slice(start, (start += isByChannel ? channels : each));
    return isByChannel ? values : values.reduce((total, value) => total + value, 0);
  };
  return Object.fromEntries(parameters.map((parameter) => [parameter, next(parameter)]));
}
