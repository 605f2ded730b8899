import { functionNamed, pascalCase } from "../../adapters/library.ts";
import type { Library } from "../../adapters/library.ts";
import { argumentsOf } from "./evaluation.ts";
import type { RowEvaluation } from "./evaluation.ts";

type Answer = Float64Array | number;
type RowFunction = (...values: unknown[]) => Answer;

/** `softmax(x, options)`, `softmaxBackward(dy, y, options)`, `softmaxTemperatureBackward(dy, x, y, options)` */
export function evaluateScalarRow(library: Library, evaluation: RowEvaluation): Float64Array {
  const { activation, pass, inputs, parameters } = evaluation;
  const { name, forward } = activation;
  const suffix =
    pass === "forward" ? "" : pass === "backward" ? "Backward" : `${pascalCase(pass.parameter)}Backward`;
  const call = functionNamed<RowFunction>(library, "@subgrad/scalar", `${name}${suffix}`);
  const values = argumentsOf(activation, [pass]).map((input) => {
    const isNumber = forward.rank === "number" && (input === "y" || input === "dy");
    return isNumber ? inputs[input]![0] : inputs[input];
  });
  const answer = call(...values, parameters);
  return typeof answer === "number" ? Float64Array.of(answer) : answer;
}
