/** For which parameters a derivative in terms of the result holds, where these are not all that the function takes. */
import type { Activation, NumberParameter } from "../../model.ts";
import { domainKeys } from "../../read/parameters.ts";
import { numberParameters } from "../documentation.ts";

const operators = { min: ">=", max: "<=", above: ">", below: "<" } as const;

/** `["alpha > 0"]` */
export const requiredFromOutput = (fromOutput: Activation, { parameters }: Activation): string[] =>
  numberParameters(fromOutput).flatMap(({ name, domain }) => {
    const own = parameters.find((one) => one.name === name) as NumberParameter;
    const ends = domainKeys.filter((key) => domain[key] !== undefined && domain[key] !== own.domain[key]);
    return ends.map((key) => `${name} ${operators[key]} ${domain[key]}`);
  });
