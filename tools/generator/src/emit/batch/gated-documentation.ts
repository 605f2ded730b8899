/** What the documentation comments of gated functions say. */
import type { Activation } from "../../model.ts";
import type { Target } from "../../promises.ts";
import type { ElementPass } from "./elements.ts";
import { notes } from "./documentation.ts";
import { batchNames } from "./names.ts";

/** One paragraph for each input; the sums of the parameters have no slope of their own to speak of. */
export function backwardNotes(
  activation: Activation,
  slopes: readonly ElementPass[],
  float32: Target,
): string[] {
  const { forward } = batchNames(activation.name);
  const ofInputs = slopes.slice(0, activation.inputs.length).flatMap((one, index) => {
    const [, ...lines] = notes(activation, one, float32);
    return ["", `In ${activation.inputs[index]!}:`, ...lines];
  });
  return [
    `The gradients of gate and value from the gradient of y = {@link ${forward}}(gate, value), element by element${sums(activation)}`,
    ...ofInputs,
  ];
}

const sums = ({ parameterDerivatives }: Activation): string =>
  parameterDerivatives.length === 0
    ? "."
    : ", and those of the parameters: sums over all elements, in compensated binary64.";

export function splitNotes(activation: Activation, kind: "forward" | "derivative"): string[] {
  const { forward, backward, split } = batchNames(activation.name);
  const other = activation.gate === "first" ? "second" : "first";
  const halves = `the ${activation.gate} half of each row of x is the gate, the ${other} one the value, unless \`gate\` says otherwise`;
  return kind === "forward"
    ? [`{@link ${forward}} of one array: ${halves}. Rows of the result are half as long.`]
    : [`{@link ${backward}} of {@link ${split}}: ${halves}. The gradient of x is laid out as x is.`];
}
