/** The exported function that sums the gradients of the parameters. */
import type { Activation } from "../../model.ts";
import type { OverloadText } from "../typescript/writer.ts";
import type { Target } from "../../promises.ts";
import { accuracyNote } from "./documentation.ts";
import { type Lanes, givenText } from "./lanes.ts";
import { hasChannels, learnableNames } from "./channels.ts";
import type { ElementPass } from "./elements.ts";
import type { ExportedFunction } from "./exported.ts";
import { loopArguments } from "./loops.ts";
import { batchNames } from "./names.ts";
import { optionsName, optionsType } from "./options.ts";
import { checked, setup } from "./setup.ts";

/** The slope in a parameter. */
export interface Gradient {
  readonly parameter: string;
  readonly one: ElementPass;
  readonly lanes: Lanes;
}

/** One sum over the array, or over each channel, per parameter; an empty object where there is none. */
export function gradientsFunction(activation: Activation, gradients: readonly Gradient[]): ExportedFunction {
  const { parameterGradients: name } = batchNames(activation.name);
  const arrays = ["dy", "x"];
  const slopes = gradients.map(({ one }) => one);
  const body = [...setup(slopes, name), ...sumStatements(activation, gradients)];
  const one: ExportedFunction = {
    name,
    pass: "parameterGradients",
    arrays,
    options: optionsType(activation, "derivative"),
    returns: returnType(activation, "number"),
    documentation: (float32) => documentation(activation, slopes, float32),
    body: checked(activation, name, arrays, body),
    lanes: gradients.map(({ lanes }) => lanes),
  };
  if (!hasChannels(activation)) return one;
  return {
    ...one,
    returns: returnType(activation, "number | A"),
    overloads: (float32) => overloads(activation, slopes, float32),
  };
}

function sumStatements(activation: Activation, gradients: readonly Gradient[]): string[] {
  const learnable = learnableNames(activation);
  const sums = gradients.map((gradient) => {
    const { parameter: name } = gradient;
    const perChannel = learnable.includes(name);
    return { name, text: sumText(activation, gradient, perChannel), perChannel };
  });
  const entries = sums.map(({ name, text, perChannel }) =>
    perChannel ? `${name}: gradientOf(x, channels, ${name}Sums)` : `${name}: ${text}`,
  );
  return [
    ...sums.flatMap(({ name, text, perChannel }) => (perChannel ? [`const ${name}Sums = ${text};`] : [])),
    `return { ${entries.join(", ")} };`,
  ];
}

function sumText(activation: Activation, { parameter, one, lanes }: Gradient, perChannel: boolean): string {
  const values = ["dy", "x", ...loopArguments(activation, one)].join(", ");
  const loop = `(isFloat32(x) ? ${parameter}Gradient32 : ${parameter}Gradient64)(${values})`;
  const sum = perChannel ? "channelSumsInLanes" : "sumInLanes";
  return `${sum}(${lanes.name}Lanes, dy, x, ${givenText(lanes, one, perChannel, activation)}, () => ${loop})`;
}

/** With channels arrays of gradients, and without them numbers. */
function overloads(activation: Activation, slopes: readonly ElementPass[], float32: Target): OverloadText[] {
  const overload = (options: string, gradient: string, extent?: string): OverloadText => ({
    documentation: documentation(activation, slopes, float32, extent).join("\n"),
    parameters: ["dy: A", "x: A", options],
    returns: returnType(activation, gradient),
  });
  const withChannels = optionsType(activation, "derivative", "PerChannel");
  return [
    overload(`options: ${withChannels}`, "A", "the elements of each channel"),
    overload(`options?: ${optionsName(activation, "derivative")}`, "number"),
  ];
}

/** What the slopes are off by comes on top of the sum's own error, which is one rounding. */
function documentation(
  activation: Activation,
  slopes: readonly ElementPass[],
  float32: Target,
  extent = "all elements",
): string[] {
  const { forward } = batchNames(activation.name);
  const notes = new Set(slopes.map((one) => accuracyNote(activation, one, float32, "Error of a term")));
  return [
    `The gradients of the parameters from the gradient of y = {@link ${forward}}(x): sums over ${extent}, in compensated binary64.`,
    ...[...notes].flatMap((note) => ["", note]),
  ];
}

/** `{ alpha: number }`, where `learnable` is the type of a learnable parameter's gradient. */
function returnType(activation: Activation, learnable: string): string {
  const names = learnableNames(activation);
  const entries = activation.parameterDerivatives.map(
    ({ parameter }) => `${parameter}: ${names.includes(parameter) ? learnable : "number"}`,
  );
  return `{ ${entries.join("; ")} }`;
}
