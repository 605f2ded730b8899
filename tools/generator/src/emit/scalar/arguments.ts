/** What scalar functions take. */
import type { Activation, Parameter } from "../../model.ts";
import { unionOf } from "../../text.ts";
import { drawing, optionsName } from "./stochastic.ts";

const withDefault = (parameter: Parameter): string =>
  parameter.kind === "choice"
    ? `${parameter.name}: ${unionOf(parameter.choices)} = ${JSON.stringify(parameter.default)}`
    : `${parameter.name} = ${parameter.default}`;

/** The arguments of a function as it is declared, and as a closure around it has them. */
export interface Arguments {
  readonly declared: readonly string[];
  /** Of a closure, whose types are known. */
  readonly untyped: readonly string[];
  /** To pass them on. */
  readonly names: readonly string[];
  readonly types: readonly string[];
  /** The body of a closure that is called in this name: formulas take more than there are arguments. */
  readonly prepared: (caller: string, body: readonly string[]) => readonly string[];
}

/** In a closure the `options` are those of its creator. */
export function argumentsOf(activation: Activation): Arguments {
  const { inputs, parameters, noise } = activation;
  if (noise !== undefined)
    return {
      declared: [...inputs.map(typed), `options: ${optionsName(activation)} = {}`],
      untyped: [...inputs, "given = {}"],
      names: [...inputs, "given"],
      types: [...inputs.map(typed), `options?: ${optionsName(activation)}`],
      prepared: (caller, body) => drawing(activation, noise, { caller, options: "given" }, body),
    };
  return {
    declared: [...inputs.map(typed), ...parameters.map(withDefault)],
    untyped: [...inputs, ...parameters.map(withDefault)],
    names: [...inputs, ...parameters.map(({ name }) => name)],
    types: [...inputs.map(typed), ...parameters.map(optional)],
    prepared: (_, body) => body,
  };
}

const typed = (input: string): string => `${input}: number`;

const optional = (one: Parameter): string =>
  `${one.name}?: ${one.kind === "choice" ? unionOf(one.choices) : "number"}`;
