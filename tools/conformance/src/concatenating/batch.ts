import type { Sums } from "../adapters/adapter.ts";
import { functionNamed } from "../adapters/library.ts";
import type { Library } from "../adapters/library.ts";
import type { PairEvaluation } from "./evaluation.ts";

type FloatArray = Float32Array | Float64Array;
type PairFunction = (
  ...values: (FloatArray | object)[]
) => FloatArray | { readonly [parameter: string]: number };

export function evaluateBatchPairs(
  library: Library,
  arrayOf: (values: Float64Array, offset?: number) => FloatArray,
  evaluation: PairEvaluation,
): Sums {
  const { name, pass, parameters, xs, rowLength, dy, kinks, jumps, offset } = evaluation;
  const suffix = pass === "forward" ? "" : pass === "backward" ? "Backward" : "ParameterGradients";
  const call = functionNamed<PairFunction>(library, "@subgrad/batch", name + suffix);
  const options = { ...parameters, rowLength, ...(pass === "forward" ? { jumps } : { kinks }) };
  const arrays = [...(dy === undefined ? [] : [dy]), xs].map((values) => arrayOf(values, offset));
  const answer = call(...arrays, options);
  const values =
    typeof pass === "string"
      ? Float64Array.from(answer as FloatArray)
      : Float64Array.of((answer as { readonly [parameter: string]: number })[pass.parameter]!);
  return { values, error: 0 };
}
