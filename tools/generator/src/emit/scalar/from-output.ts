/** What the catalogue says of a derivative in terms of the result. */
import { printExpression } from "../../ir/print.ts";
import { inlineLets } from "../../ir/substitute.ts";
import type { Activation, NumberParameter } from "../../model.ts";
import { domainKeys } from "../../read/parameters.ts";
import { numberParameters } from "../documentation.ts";

const operators = { min: ">=", max: "<=", above: ">", below: "<" } as const;

export function fromOutputEntry(activation: Activation): object {
  const { fromOutput } = activation;
  if (fromOutput === undefined) return {};
  return {
    derivativeFromOutput: {
      formula: printExpression(inlineLets(fromOutput.definition)),
      requires: requiredParameters(fromOutput, activation),
    },
  };
}

/** `["alpha > 0"]`, where the function itself takes more values than those for which its result tells the slope. */
const requiredParameters = (fromOutput: Activation, { parameters }: Activation): string[] =>
  numberParameters(fromOutput).flatMap(({ name, domain }) => {
    const own = parameters.find((one) => one.name === name) as NumberParameter;
    const ends = domainKeys.filter((key) => domain[key] !== undefined && domain[key] !== own.domain[key]);
    return ends.map((key) => `${name} ${operators[key]} ${domain[key]}`);
  });
