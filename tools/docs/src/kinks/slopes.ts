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

type Backward = (dy: readonly number[], x: readonly number[], options: object) => Float64Array;

type Library = Readonly<Record<string, unknown>>;

/** Calls `createEluDerivative({ kinks })(x, alpha)`. */
export function slopesFrom(library: Library): SlopeFunction {
  return ({ name, parameters, noise, half }, { numbers, choices }, x, kinks) => {
    const values = parameters.map(
      (one) => [one.name, numbers.get(one.name) ?? choices.get(one.name)!] as const,
    );
    const convention = kinks === undefined ? {} : { kinks };
    if (half !== undefined) {
      const backward = functionOf<Backward>(library, `${half.of}Backward`);
      const dy = half.which === "first" ? [1, 0] : [0, 1];
      // Without the sign of a sum that is 0.
      return backward(dy, [x], { ...Object.fromEntries(values), ...convention })[0]! + 0;
    }
    const derivative = functionOf<Factory>(library, `create${pascalCase(name)}Derivative`)(convention);
    // Without training: a slope that is drawn is no convention.
    if (noise !== undefined) return derivative(x, Object.fromEntries(values));
    return derivative(x, ...values.map(([, value]) => value));
  };
}

function functionOf<F>(library: Library, name: string): F {
  const found = library[name];
  if (typeof found === "function") return found as F;
  throw new Error(`docs: @subgrad/scalar has no ${name}; run: npx -y pnpm@12.21.0 build`);
}
