/** The slopes at a kink: those of its two sides, and what everybody answers. */
import { binary64, evaluate, holds, kernelLibrary, parameterSets } from "../generator.ts";
import type { Activation, Kink, Model, ParameterSet } from "../generator.ts";
import { profilesOf, withoutVersion } from "./frameworks.ts";
import type { SlopeFunction } from "./slopes.ts";

export interface KinkAnswers {
  readonly activation: Activation;
  readonly kink: Kink;
  /** The defaults, or where these make no kink the first tried parameters that do. */
  readonly parameters: ParameterSet;
  readonly at: number;
  readonly left: number;
  readonly right: number;
  /** What the packages answer by default. */
  readonly own: number;
  /** By profile, in the order of the documentation; without those of which nothing is recorded. */
  readonly profiles: ReadonlyMap<string, number>;
}

/** Every kink of every activation, and smooth points where frameworks answer as if there were one. */
export function allAnswers(model: Model, slope: SlopeFunction): KinkAnswers[] {
  return model.activations.flatMap((activation) =>
    activation.kinks.map((kink) => answersAt(activation, kink, model, slope)),
  );
}

function answersAt(activation: Activation, kink: Kink, model: Model, slope: SlopeFunction): KinkAnswers {
  const at = (set: ParameterSet): number =>
    evaluate(kink.at, set.numbers, { ...context(model), choices: set.choices }) + 0;
  const sides = (set: ParameterSet): { left: number; right: number } => ({
    left: slope(activation, set, at(set), "left"),
    right: slope(activation, set, at(set), "right"),
  });
  const parameters = parametersWithKink(activation, kink, sides);
  const x = at(parameters);
  const recorded = profilesOf(model).filter((profile) => isRecorded(profile, kink));
  return {
    activation,
    kink,
    parameters,
    at: x,
    ...sides(parameters),
    own: slope(activation, parameters, x),
    profiles: new Map(recorded.map((profile) => [profile, slope(activation, parameters, x, profile)])),
  };
}

const context = ({ intrinsics }: Model) => ({
  arithmetic: binary64,
  library: kernelLibrary(intrinsics, "f64"),
});

function parametersWithKink(
  activation: Activation,
  { when, smooth }: Kink,
  sides: (set: ParameterSet) => { left: number; right: number },
): ParameterSet {
  const sets = parameterSets(activation);
  if (smooth) return sets[0]!;
  const isThere = ({ numbers, choices }: ParameterSet): boolean =>
    when === undefined || holds(when, numbers, { arithmetic: binary64, library: () => undefined, choices });
  const isBent = (set: ParameterSet): boolean => {
    const { left, right } = sides(set);
    return left !== right;
  };
  return sets.find((set) => isThere(set) && isBent(set)) ?? sets[0]!;
}

/** A version without an entry of its own answers like the latest one. */
const isRecorded = (profile: string, { elsewhere }: Kink): boolean =>
  profile in elsewhere || withoutVersion(profile) in elsewhere;
