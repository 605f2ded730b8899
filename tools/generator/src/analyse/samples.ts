import type { Activation, NumberParameter, Parametrised } from "../model.ts";
import { noiseKinds } from "../noise.ts";
import { brokenBy } from "../requirements.ts";

/** One choice of all parameters. */
export interface ParameterSet {
  readonly numbers: ReadonlyMap<string, number>;
  readonly choices: ReadonlyMap<string, string>;
}

/**
 * The parameter sets that every check tries: the defaults, and beside them each parameter in turn at the edges of
 * its domain and at its samples, and each choice, as far as its values go together.
 */
export function parameterSets({ parameters, requirements }: Parametrised): readonly ParameterSet[] {
  const defaults: ParameterSet = {
    numbers: new Map(
      parameters.flatMap((one) => (one.kind === "number" ? [[one.name, one.default] as const] : [])),
    ),
    choices: new Map(
      parameters.flatMap((one) => (one.kind === "choice" ? [[one.name, one.default] as const] : [])),
    ),
  };
  const varied = parameters.flatMap((one): ParameterSet[] =>
    one.kind === "choice"
      ? one.choices
          .filter((choice) => choice !== one.default)
          .map((choice) => ({ ...defaults, choices: new Map(defaults.choices).set(one.name, choice) }))
      : variants(one).map((value) => ({
          ...defaults,
          numbers: new Map(defaults.numbers).set(one.name, value),
        })),
  );
  return [defaults, ...varied.filter(({ numbers }) => brokenBy(requirements, numbers) === undefined)];
}

/** What the other inputs of a function are while one of them varies: at none of them do formulas usually switch. */
const sectionValues = [1, -0.7, 2.5, 1e-3, -3.2];

/** The same, and some at which factors vanish: beside others in the arithmetic of an element type, and altogether. */
export const farSectionValues = [...sectionValues, -40, -2000];

/** Every parameter set with values of all inputs but one, noise among them; the defaults meet each of these. */
export function sectionSets(
  { inputs, noise, ...parametrised }: Parametrised & Pick<Activation, "inputs" | "noise">,
  input: string,
  values: readonly number[] = sectionValues,
): readonly ParameterSet[] {
  const others = inputs.filter((one) => one !== input);
  const [defaults, ...varied] = parameterSets(parametrised);
  if ((others.length === 0 && noise === undefined) || defaults === undefined)
    return parameterSets(parametrised);
  const at = (set: ParameterSet, place: number): ParameterSet => {
    const index = place % values.length;
    const draws = noise === undefined ? [] : noiseKinds[noise].samples;
    const drawn = noise === undefined ? [] : [[noise, draws[index % draws.length]!] as const];
    const chosen = others.map((other) => [other, values[index]!] as const);
    return { ...set, numbers: new Map([...set.numbers, ...chosen, ...drawn]) };
  };
  const places = [...values.keys()];
  // A sample of noise may be special together with a value of a parameter, as a slope of 0 is.
  const varying = varied.flatMap((set, index) =>
    (noise === undefined ? [index] : places).map((place) => at(set, place)),
  );
  return [...places.map((place) => at(defaults, place)), ...varying];
}

/** Values of a parameter beside its default: its samples, the closed edges of its domain, and ordinary values inside. */
function variants({ default: fallback, domain, samples }: NumberParameter): number[] {
  const edges = [domain.min, domain.max].filter((edge) => edge !== undefined);
  const low = domain.min ?? domain.above ?? -Infinity;
  const high = domain.max ?? domain.below ?? Infinity;
  const inside = [0.3, 2.5].filter((value) => value > low && value < high);
  return [...new Set([...samples, ...edges, ...inside])].filter(
    (value) => value !== fallback && Number.isFinite(value),
  );
}
