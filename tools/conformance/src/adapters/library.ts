/** The exports of a package by the names that the design gives them. */
import { placeOf } from "../cases/draws.ts";
import type { Evaluation } from "./adapter.ts";
import { inputsOf, isOfParameter } from "../oracle/pass-name.ts";

export type Library = Readonly<Record<string, unknown>>;
type Anything = (...values: never[]) => unknown;

export function functionNamed<F extends Anything>(library: Library, packageName: string, name: string): F {
  const found = library[name];
  if (typeof found !== "function") {
    throw new Error(`${packageName} has no function ${name}: generate and build the packages first`);
  }
  return found as F;
}

export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type Called = Pick<Evaluation, "activation" | "pass" | "parameters">;

/** The input that varies: all others have a value. */
export const sweptOf = ({ activation, parameters }: Called): string =>
  activation.inputs.find((input) => !(input in parameters))!;

/** What is asked for: the slope in an input or in a parameter; undefined where it is the value. */
export function slopeName(evaluation: Called): string | undefined {
  const { pass } = evaluation;
  if (pass === "forward") return undefined;
  return isOfParameter(pass) ? pass.parameter : sweptOf(evaluation);
}

/** What a second derivative is called among those of a function; undefined of the other passes. */
export function secondName(evaluation: Called): string | undefined {
  const inputs = inputsOf(evaluation.pass);
  if (inputs === undefined) return undefined;
  return inputs[0] !== inputs[1] ? "mixed" : inputs[0] === "x" ? sweptOf(evaluation) : inputs[0];
}

/** The arrays of all inputs, in their order. */
export function inputArrays(evaluation: Evaluation): Float64Array[] {
  const { activation, parameters, xs } = evaluation;
  return activation.inputs.map((input) =>
    input in parameters ? new Float64Array(xs.length).fill(Number(parameters[input])) : xs,
  );
}

/** What is no input, and no noise. */
export function parametersOf({ activation, parameters }: Called): Readonly<Record<string, number | string>> {
  const own = activation.parameters.map(({ name }) => [name, parameters[name]!] as const);
  return Object.fromEntries(own);
}

/** What a function that draws noise takes beside its parameters. */
export function noiseOf({ activation, parameters }: Called): object {
  const place = activation.noise && placeOf(parameters);
  return place === undefined ? {} : { training: true, ...place };
}

/** `elu`, `eluDerivative`, `eluSecondDerivative`, `eluAlphaDerivative`, `swiGluGateDerivative`, `swiGluMixedSecondDerivative`. */
export function passFunctionName(evaluation: Called): string {
  const { activation } = evaluation;
  const second = secondName(evaluation);
  const by = second ?? slopeName(evaluation);
  if (by === undefined) return activation.name;
  const isOnly = activation.inputs.length === 1 && by === activation.inputs[0];
  return `${activation.name}${isOnly ? "" : pascalCase(by)}${second === undefined ? "" : "Second"}Derivative`;
}

/** `createEluDerivative` */
export const factoryName = (evaluation: Called): string =>
  `create${pascalCase(passFunctionName(evaluation))}`;
