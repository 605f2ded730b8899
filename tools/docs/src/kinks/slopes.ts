/** What a caller of the scalar package gets: its documentation states nothing else. */
import { type Activation, type ParameterSet, pascalCase } from "../generator.ts";

/** The slope of an activation at x, with the option `kinks` as a caller passes it. */
export type SlopeFunction = (
  activation: Activation,
  parameters: ParameterSet,
  x: number,
  kinks?: string,
) => number;

type Derivative = (x: number, ...parameters: (number | string | object)[]) => number;
type Factory = (options: { readonly kinks?: string }) => Derivative;

/** Calls `createEluDerivative({ kinks })(x, alpha)`. */
export function slopesFrom(library: Readonly<Record<string, unknown>>): SlopeFunction {
  return ({ name, parameters, noise }, { numbers, choices }, x, kinks) => {
    const factoryName = `create${pascalCase(name)}Derivative`;
    const factory = library[factoryName];
    if (typeof factory !== "function")
      throw new Error(`docs: @subgrad/scalar has no ${factoryName}; run: npx -y pnpm@12.21.0 build`);
    const derivative = (factory as Factory)(kinks === undefined ? {} : { kinks });
    const values = parameters.map(
      (one) => [one.name, numbers.get(one.name) ?? choices.get(one.name)!] as const,
    );
    // Without training: a slope that is drawn is no convention.
    if (noise !== undefined) return derivative(x, Object.fromEntries(values));
    return derivative(x, ...values.map(([, value]) => value));
  };
}
