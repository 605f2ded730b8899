/** The slopes at a kink: those of its two sides, and what everybody answers. */
import { placeText } from "../digits.ts";
import {
  binary64,
  evaluate,
  functionsOfElements,
  holds,
  kernelLibrary,
  parameterSets,
  withoutVersion,
} from "../generator.ts";
import type { Activation, Kink, Model, ParameterSet } from "../generator.ts";
import { profilesOf } from "./frameworks.ts";
import type { SlopeFunction } from "./slopes.ts";

export interface KinkAnswers {
  readonly activation: Activation;
  readonly kink: Kink;
  /** The defaults, or where these make no kink that the table would show the first tried parameters that do. */
  readonly parameters: ParameterSet;
  readonly at: number;
  readonly left: number;
  readonly right: number;
  /** What the packages answer by default. */
  readonly own: number;
  /** By profile, in the order of the documentation; without those of which nothing is recorded. */
  readonly profiles: ReadonlyMap<string, number>;
}

/**
 * Every kink of every activation, and smooth points where frameworks answer as if there were one. Slopes that are no
 * numbers, since they depend on another input, are documented with their functions alone.
 */
export function allAnswers(
  model: Model,
  slope: SlopeFunction,
  activations: readonly Activation[] = functionsOfElements(model),
): KinkAnswers[] {
  const ofOneInput = activations.filter(({ inputs }) => inputs.length === 1);
  return ofOneInput.flatMap((activation) =>
    activation.kinks.map((kink) => answersAt(activation, kink, model, slope)),
  );
}

function answersAt(activation: Activation, kink: Kink, model: Model, slope: SlopeFunction): KinkAnswers {
  const at = ({ numbers, choices }: ParameterSet, one: Kink = kink): number =>
    evaluate(one.at, numbers, {
      arithmetic: binary64,
      library: kernelLibrary(model.intrinsics, "f64"),
      choices,
    }) + 0;
  const side = (set: ParameterSet, name: "left" | "right"): number => slope(activation, set, at(set), name);
  const parameters = parametersWithKink(activation, kink, (set) => ({
    isBent: placeText(side(set, "left")) !== placeText(side(set, "right")),
    isAlone: activation.kinks.every((other) => other === kink || at(set, other) !== at(set)),
  }));
  const x = at(parameters);
  const recorded = profilesOf(model).filter((profile) => isRecorded(profile, kink));
  return {
    activation,
    kink,
    parameters,
    at: x,
    left: side(parameters, "left"),
    right: side(parameters, "right"),
    own: slope(activation, parameters, x),
    profiles: new Map(recorded.map((profile) => [profile, slope(activation, parameters, x, profile)])),
  };
}

function parametersWithKink(
  activation: Activation,
  { when, smooth }: Kink,
  look: (set: ParameterSet) => { readonly isBent: boolean; readonly isAlone: boolean },
): ParameterSet {
  const sets = parameterSets(activation);
  if (smooth) return sets[0]!;
  const isThere = ({ numbers, choices }: ParameterSet): boolean =>
    when === undefined || holds(when, numbers, { arithmetic: binary64, library: () => undefined, choices });
  const bent = sets.filter((set) => isThere(set) && look(set).isBent);
  return bent.find((set) => look(set).isAlone) ?? bent[0] ?? sets[0]!;
}

/** A version without an entry of its own answers like the latest one. */
const isRecorded = (profile: string, { elsewhere }: Kink): boolean =>
  profile in elsewhere || withoutVersion(profile) in elsewhere;
