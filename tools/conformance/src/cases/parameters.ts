import { brokenBy, nextDown, nextUp, parameterSets } from "../generator.ts";
import type { FloatFormat, NumberParameter, ParameterSet, Parametrised } from "../generator.ts";
import { createRandom } from "../generator.ts";

const SEED = 20170611;
/** How far inside an excluded end of a domain the edge is tried. */
const INSIDE = 2 ** -6;

/**
 * The parameter sets to try, rounded to the element type: the defaults first, then each parameter in turn at its
 * samples and at the edges of its domain, and two sets in which all are drawn at once; only values that go together.
 */
export function parameterSetsFor(parametrised: Parametrised, format: FloatFormat): ParameterSet[] {
  const { parameters, requirements } = parametrised;
  const [defaults, ...varied] = parameterSets(parametrised);
  const numbers = parameters.filter((parameter) => parameter.kind === "number");
  const inside = numbers.flatMap((parameter) =>
    excludedEnds(parameter).map((value) => ({
      ...defaults!,
      numbers: new Map(defaults!.numbers).set(parameter.name, value),
    })),
  );
  const random = createRandom(SEED);
  const drawn =
    numbers.length === 0 ? [] : [drawAll(numbers, defaults!, random), drawAll(numbers, defaults!, random)];
  const rounded = [defaults!, ...varied, ...inside, ...drawn]
    .map((set) => roundSet(set, numbers, format))
    .filter((set) => brokenBy(requirements, set.numbers) === undefined);
  return [...new Map(rounded.map((set) => [describeSet(set), set])).values()];
}

function excludedEnds({ domain: { above, below } }: NumberParameter): number[] {
  const ends: number[] = [];
  if (above !== undefined) ends.push(above + INSIDE * Math.max(1, Math.abs(above)));
  if (below !== undefined) ends.push(below - INSIDE * Math.max(1, Math.abs(below)));
  return ends;
}

/** Ordinary values on the side of 0 that the default is on, so that ordered parameters stay in order. */
function drawAll(
  numbers: readonly NumberParameter[],
  defaults: ParameterSet,
  random: () => number,
): ParameterSet {
  const drawn = numbers.map((parameter) => {
    const { domain } = parameter;
    const base = Number.isFinite(parameter.default) && parameter.default !== 0 ? parameter.default : 1;
    const value = base * 2 ** (2 * random() - 1);
    const low = domain.min ?? (domain.above === undefined ? -Infinity : domain.above + INSIDE);
    const high = domain.max ?? (domain.below === undefined ? Infinity : domain.below - INSIDE);
    return [parameter.name, Math.min(Math.max(value, low), high)] as const;
  });
  return { ...defaults, numbers: new Map(drawn) };
}

function roundSet(
  set: ParameterSet,
  parameters: readonly NumberParameter[],
  format: FloatFormat,
): ParameterSet {
  const numbers = parameters.map(
    (parameter) => [parameter.name, roundInto(parameter, set.numbers.get(parameter.name)!, format)] as const,
  );
  return { ...set, numbers: new Map(numbers) };
}

/** The nearest number of the format that the domain allows. */
function roundInto({ domain }: NumberParameter, value: number, format: FloatFormat): number {
  const rounded = format.round(value);
  const tooHigh = rounded > (domain.max ?? Infinity) || rounded >= (domain.below ?? NaN);
  if (tooHigh) return nextDown(format, rounded);
  const tooLow = rounded < (domain.min ?? -Infinity) || rounded <= (domain.above ?? NaN);
  return tooLow ? nextUp(format, rounded) : rounded;
}

export function describeSet({ numbers, choices }: ParameterSet): string {
  const all = [...numbers, ...choices].map(([name, value]) => `${name} = ${value}`);
  return all.join(", ");
}
