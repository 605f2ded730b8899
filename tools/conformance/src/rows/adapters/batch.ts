import { functionNamed } from "../../adapters/library.ts";
import type { Library } from "../../adapters/library.ts";
import { argumentsOf } from "./evaluation.ts";
import type { RowEvaluation } from "./evaluation.ts";

type FloatArray = Float32Array | Float64Array;
type RowFunction = (...values: unknown[]) => FloatArray | Readonly<Record<string, number>>;

/** `softmax(x, options)`, `softmaxBackward(dy, y, options)`, `softmaxParameterGradients(dy, x, y, options)` */
export function evaluateBatchRows(
  library: Library,
  arrayOf: (values: Float64Array, offset?: number) => FloatArray,
  evaluation: RowEvaluation,
): Float64Array {
  const { activation, pass, inputs, parameters, rowLength, rowStride, offset, into } = evaluation;
  const suffix = pass === "forward" ? "" : pass === "backward" ? "Backward" : "ParameterGradients";
  const call = functionNamed<RowFunction>(library, "@subgrad/batch", `${activation.name}${suffix}`);
  const passes =
    typeof pass === "string" ? [pass] : activation.parameterBackward.map(({ parameter }) => ({ parameter }));
  const names = argumentsOf(activation, passes);
  const values = names.map((name) =>
    name === "mask" ? masksAt(inputs.mask, offset) : arrayOf(inputs[name]!, offset),
  );
  const out = into && values[names.indexOf(into)];
  const layout = { rowLength, ...(rowStride !== undefined && { rowStride }) };
  const answer = call(...values, { ...parameters, ...layout, ...(out && { out }) });
  if (typeof pass !== "string") return Float64Array.of((answer as Record<string, number>)[pass.parameter]!);
  return Float64Array.from(answer as FloatArray);
}

function masksAt(mask: Uint8Array, offset = 0): Uint8Array {
  const whole = new Uint8Array(mask.length + offset);
  whole.set(mask, offset);
  return whole.subarray(offset);
}
