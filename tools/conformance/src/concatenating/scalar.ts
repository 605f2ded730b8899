import type { Sums } from "../adapters/adapter.ts";
import { functionNamed, pascalCase } from "../adapters/library.ts";
import type { Library } from "../adapters/library.ts";
import type { PairEvaluation } from "./evaluation.ts";

type RowFunction = (...values: (Float64Array | object)[]) => Float64Array | number;

/** A call for each row; a sum for a parameter is that of the only one. */
export function evaluateScalarPairs(library: Library, evaluation: PairEvaluation): Sums {
  const { name, pass, parameters, xs, rowLength, dy, kinks, jumps } = evaluation;
  const suffix =
    pass === "forward" ? "" : pass === "backward" ? "Backward" : `${pascalCase(pass.parameter)}Backward`;
  const call = functionNamed<RowFunction>(library, "@subgrad/scalar", name + suffix);
  const options = { ...parameters, ...(pass === "forward" ? { jumps } : { kinks }) };
  const answers = Array.from({ length: xs.length / rowLength }, (_, row) => {
    const x = xs.subarray(row * rowLength, (row + 1) * rowLength);
    const ofRow = dy?.subarray(2 * row * rowLength, 2 * (row + 1) * rowLength);
    return call(...(ofRow === undefined ? [] : [ofRow]), x, options);
  });
  const values = answers.flatMap((one) => (typeof one === "number" ? [one] : [...one]));
  return { values: Float64Array.from(values), error: 0 };
}
