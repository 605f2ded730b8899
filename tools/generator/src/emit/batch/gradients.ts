/** The exported function that sums the gradients of the parameters. */
import type { Activation } from "../../model.ts";
import type { OverloadText } from "../typescript/writer.ts";
import { hasChannels, learnableNames } from "./channels.ts";
import type { ElementPass } from "./elements.ts";
import type { ExportedFunction } from "./exported.ts";
import { loopArguments } from "./loops.ts";
import { batchNames } from "./names.ts";
import { optionsName, optionsType } from "./options.ts";
import { checked, setup } from "./setup.ts";

/** One sum over the array, or over each channel, per parameter; an empty object where there is none. */
export function gradientsFunction(
  activation: Activation,
  gradients: readonly ElementPass[],
): ExportedFunction {
  const { parameterGradients: name } = batchNames(activation.name);
  const arrays = ["dy", "x"];
  const body = [...setup(gradients, name), ...sumStatements(activation, gradients)];
  const one: ExportedFunction = {
    name,
    pass: "parameterGradients",
    arrays,
    options: optionsType(activation, "derivative"),
    returns: returnType(activation, "number"),
    documentation: () => [sentence(activation)],
    body: checked(activation, name, arrays, body),
    lanes: [],
  };
  if (!hasChannels(activation)) return one;
  return { ...one, returns: returnType(activation, "number | A"), overloads: overloads(activation) };
}

function sumStatements(activation: Activation, gradients: readonly ElementPass[]): string[] {
  const learnable = learnableNames(activation);
  const sums = activation.parameterDerivatives.map(({ parameter: name }, index) => {
    const values = ["dy", "x", ...loopArguments(activation, gradients[index]!)].join(", ");
    const text = `(isFloat32(x) ? ${name}Gradient32 : ${name}Gradient64)(${values})`;
    return { name, text, perChannel: learnable.includes(name) };
  });
  const entries = sums.map(({ name, text, perChannel }) =>
    perChannel ? `${name}: gradientOf(x, channels, ${name}Sums)` : `${name}: ${text}`,
  );
  return [
    ...sums.flatMap(({ name, text, perChannel }) => (perChannel ? [`const ${name}Sums = ${text};`] : [])),
    `return { ${entries.join(", ")} };`,
  ];
}

/** With channels arrays of gradients, and without them numbers. */
function overloads(activation: Activation): OverloadText[] {
  const overload = (options: string, gradient: string, extent?: string): OverloadText => ({
    documentation: sentence(activation, extent),
    parameters: ["dy: A", "x: A", options],
    returns: returnType(activation, gradient),
  });
  const withChannels = optionsType(activation, "derivative", "PerChannel");
  return [
    overload(`options: ${withChannels}`, "A", "the elements of each channel"),
    overload(`options?: ${optionsName(activation, "derivative")}`, "number"),
  ];
}

function sentence(activation: Activation, extent = "all elements"): string {
  const { forward } = batchNames(activation.name);
  return `The gradients of the parameters from the gradient of y = {@link ${forward}}(x): sums over ${extent}, in compensated binary64.`;
}

/** `{ alpha: number }`, where `learnable` is the type of a learnable parameter's gradient. */
function returnType(activation: Activation, learnable: string): string {
  const names = learnableNames(activation);
  const entries = activation.parameterDerivatives.map(
    ({ parameter }) => `${parameter}: ${names.includes(parameter) ? learnable : "number"}`,
  );
  return `{ ${entries.join("; ")} }`;
}
