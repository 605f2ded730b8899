import type { NumberParameter, Parameter } from "../generator.ts";
import type { Values } from "./workbench.ts";

/** Fractions without a pattern: expressions that agree at all three agree everywhere. */
const FRACTIONS = [0.5438127, 0.2719045, 0.8190233];

/** Parameter values at which nothing coincides by accident; each parameter has its own. */
export function genericParameters(parameters: readonly Parameter[]): Values[] {
  const numbers = parameters.filter((parameter) => parameter.kind === "number");
  return FRACTIONS.map(
    (fraction, index) =>
      new Map(
        numbers.map((parameter, place) => [
          parameter.name,
          inside(parameter, (fraction * (place + 2.1 + index)) % 1),
        ]),
      ),
  );
}

function inside({ domain }: NumberParameter, fraction: number): number {
  const low = domain.min ?? domain.above ?? Math.min(-3, (domain.max ?? domain.below ?? 0) - 3);
  const high = Math.min(domain.max ?? domain.below ?? Infinity, low + 6);
  return low + (high - low) * fraction;
}
