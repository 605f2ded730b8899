/** Stochastic functions as functions of x alone: what is drawn is a choice among places in streams of noise. */
import {
  build,
  distanceUniformAt,
  noiseFor,
  noiseFormula,
  noiseKinds,
  openUniformAt,
  simplify,
  solve,
  substitute,
  turnsAt,
  uniformAt,
} from "../generator.ts";
import type { Activation, Expression, Kink, NoiseInput, ParameterSet, Pass } from "../generator.ts";

/** The choice; parameters have other names, since packages call their noise so. */
export const NOISE = "noise";
const NONE = "none";

export interface Place {
  readonly seed: number;
  readonly offset: number;
}

const largest = Number.MAX_SAFE_INTEGER;
const ORDINARY: readonly Place[] = [
  { seed: 1, offset: 0 },
  { seed: 1, offset: 1 },
  { seed: largest, offset: largest - 4 },
];
/** Where a uniform is 0, and where it is as near to 1 as it can be. */
const ENDS: readonly Place[] = [
  { seed: 1, offset: 41841907 },
  { seed: 1, offset: 25275781 },
];
const nameOf = ({ seed, offset }: Place): string => `${seed}:${offset}`;
const PLACES = new Map([...ORDINARY, ...ENDS].map((place) => [nameOf(place), place]));

const placesFor = (noise: NoiseInput): readonly Place[] =>
  noise === "u" ? [...ORDINARY, ...ENDS] : ORDINARY;

/** Where noise is drawn; undefined where there is no training. */
export function placeOf(parameters: Readonly<Record<string, number | string>>): Place | undefined {
  return PLACES.get(String(parameters[NOISE]));
}

const uniforms = { uniformAt, openUniformAt, distanceUniformAt, turnsAt } as const;

/** The noise of one element, exactly. */
export function drawn(noise: NoiseInput, place: Place): Expression {
  const kind = noiseKinds[noise];
  const stream = noiseFor(NOISE, { training: true, ...place }, 1)!;
  const values = kind.uniforms.map((name) => {
    const at = uniforms[`${name}At` as keyof typeof uniforms];
    return [name, build.number(at(stream, 0))] as const;
  });
  return substitute(noiseFormula(kind), new Map(values));
}

/** A formula for whatever was drawn. Without noise it is simplified: what noise was a factor of is gone. */
function atEvery(formula: Expression, noise: NoiseInput): Expression {
  const having = (value: Expression): Expression => substitute(formula, new Map([[noise, value]]));
  return placesFor(noise).reduce<Expression>(
    (rest, place) =>
      build.conditional(
        { kind: "choice", parameter: NOISE, is: nameOf(place) },
        having(drawn(noise, place)),
        rest,
      ),
    simplify(having(build.number(noiseKinds[noise].atInference))),
  );
}

/** A kink of a `const` is somewhere only where x is the only input: for noise its place has no name. */
function placed({ through, ...kink }: Kink, noise: NoiseInput): Kink {
  if (through === undefined) return kink;
  const still = new Map([[noise, build.number(noiseKinds[noise].atInference)]]);
  const found = solve(build.compare("===", simplify(substitute(through, still)), kink.at), "x");
  if (found === undefined || found === "fixed")
    throw new Error(`the kink ${kink.name} cannot be solved for x where there is no noise`);
  return { ...kink, of: "x", at: found.at, when: { kind: "choice", parameter: NOISE, is: NONE } };
}

/** Functions without noise are what they were. */
export function atDraws(source: Activation): Activation {
  const { noise, ...activation } = source;
  if (noise === undefined) return source;
  const at = (formula: Expression): Expression => atEvery(formula, noise);
  const inPass = <P extends Pass>(pass: P): P => ({
    ...pass,
    body: at(pass.body),
    limits: pass.limits.map((limit) => ({ ...limit, value: at(limit.value) })),
    ...(pass.reach && { reach: pass.reach.map((one) => ({ ...one, of: at(one.of) })) }),
  });
  const choice = {
    kind: "choice",
    name: NOISE,
    default: NONE,
    choices: [NONE, ...placesFor(noise).map(nameOf)],
  } as const;
  return {
    ...activation,
    parameters: [...activation.parameters, { ...choice, description: "" }],
    definition: at(activation.definition),
    kinks: activation.kinks.map((kink) => placed(kink, noise)),
    forward: inPass(activation.forward),
    derivatives: activation.derivatives.map(inPass),
    secondDerivatives: activation.secondDerivatives.map(inPass),
    parameterDerivatives: activation.parameterDerivatives.map(inPass),
    accuracy: { ...activation.accuracy, scale: at(activation.accuracy.scale) },
  };
}

/** Other values of parameters meet noise too: each set but the first draws at one of the places, in turn. */
export function withDraws(sets: readonly ParameterSet[]): readonly ParameterSet[] {
  const places = ORDINARY.map(nameOf);
  return sets.map((set, index) => {
    if (index === 0 || set.choices.get(NOISE) !== NONE) return set;
    return { ...set, choices: new Map(set.choices).set(NOISE, places[index % places.length]!) };
  });
}
