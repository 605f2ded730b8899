/** The private loops behind the exported functions. */
import type { Activation } from "../../model.ts";
import type { FunctionText } from "../typescript/writer.ts";
import { drawnCalls } from "../noise.ts";
import { hasChannels, learnableNames, nameOf, overElements } from "./channels.ts";
import { type ElementPass, elementName, typeOf } from "./elements.ts";

/** Two copies of one loop: each only ever sees one kind of array, which keeps its element accesses fast. */
export function loops(
  name: string,
  activation: Activation,
  one: ElementPass,
  arrays: readonly string[],
): FunctionText[] {
  const factors = factorsIn(arrays).map((array) => `${array}[i]! * `);
  const store = (bits: string): string =>
    `out[i] = ${factors.join("")}${elementCall(activation, { ...one, name: elementName(one, bits) })};`;
  return ["32", "64"].map((bits) => ({
    kind: "function",
    name: `${name}${bits}`,
    exported: false,
    parameters: loopParameters([...arrays, "out"], activation, one),
    returns: "void",
    body: overElements(dataOf(activation), one.values, store(bits)),
  }));
}

/** The array that decides about the results. */
export const dataOf = ({ inputs }: Pick<Activation, "inputs">): string => inputs[0]!;

/** What results are multiplied by. */
export const factorsIn = (arrays: readonly string[]): string[] =>
  arrays.filter((array) => array === "ddx" || array === "dy");

/** A sum over all elements, or where its parameter is learnable one over each channel. */
export function sumLoops(activation: Activation, one: ElementPass, parameter: string): FunctionText[] {
  const perChannel = learnableNames(activation).includes(parameter);
  const statement = `addTo(total, dy[i]! * ${elementCall(activation, one)});`;
  const body = perChannel
    ? [
        "const totals = Array.from({ length: channels.count }, startSum);",
        ...overElements("x", one.values, statement, ["const total = totals[channel]!;"]),
        "return totals.map(totalOf);",
      ]
    : ["const total = startSum();", ...overElements("x", one.values, statement), "return totalOf(total);"];
  return ["32", "64"].map((bits) => ({
    kind: "function",
    name: `${parameter}Gradient${bits}`,
    exported: false,
    parameters: loopParameters(["dy", "x"], activation, one),
    returns: perChannel ? "number[]" : "number",
    body,
  }));
}

/** What follows the arrays in a call of a loop. */
export function loopArguments(activation: Activation, one: ElementPass): string[] {
  const noise = activation.noise === undefined ? [] : ["noise"];
  return [...(hasChannels(activation) ? ["channels"] : []), ...noise, ...one.values.map(nameOf)];
}

function loopParameters(arrays: readonly string[], activation: Activation, one: ElementPass): string[] {
  return [
    ...arrays.map((array) => `${array}: FloatArray`),
    ...(hasChannels(activation) ? ["channels: ChannelLayout"] : []),
    ...(activation.noise === undefined ? [] : ["noise: Noise | undefined"]),
    ...one.values.map((value) =>
      value.variesWith.length > 0
        ? `${nameOf(value)}: readonly number[]`
        : `${value.name}: ${value.type ?? typeOf(activation, value.name)}`,
    ),
  ];
}

const elementCall = (activation: Activation, one: ElementPass): string =>
  `${one.name}(${[`${dataOf(activation)}[i]!`, ...drawnCalls(activation), ...one.values.map(({ name }) => name)].join(", ")})`;
