/** What every library answers at every kink, as a table. */
import { placeText } from "./digits.ts";
import { binary64, evaluate, kernelLibrary, parameterSets, slopeAt } from "./generator.ts";
import type { Activation, Expression, Kink, Model, OneSided, ParameterSet, Rule } from "./generator.ts";
import { table } from "./tables.ts";

/** Slopes at kinks with the default parameters: both sides, ours, and what each framework answers. */
export function kinksTable(model: Model): string {
  const profiles = profilesOf(model);
  const rows = model.activations.flatMap((activation) => rowsOf(activation, model, profiles));
  return table(["function", "at x =", "left", "right", "subgrad", ...profiles], rows, 2);
}

function profilesOf({ activations }: Model): string[] {
  const kinks = activations.flatMap((activation) => activation.kinks);
  return [...new Set(kinks.flatMap(({ elsewhere }) => Object.keys(elsewhere)))].sort();
}

function rowsOf(activation: Activation, model: Model, profiles: readonly string[]): string[][] {
  const [defaults] = parameterSets(activation);
  return activation.derivative.atKinks.map((sides) => {
    const kink = activation.kinks.find(({ name }) => name === sides.kink)!;
    const slope = (rule: Rule): number => slopeOf(rule, sides, defaults!, model);
    const own = slope(kink.use);
    const others = profiles.map((profile) => answerText(kink.elsewhere[profile], own, slope));
    const at = valueOf(kink.at, defaults!, model);
    return [
      activation.name,
      nameText(kink, at),
      ...(["left", "right"] as const).map(slope).map(placeText),
      placeText(own),
      ...others,
    ];
  });
}

/** Bold where it is another answer than ours. */
function answerText(rule: Rule | undefined, own: number, slope: (rule: Rule) => number): string {
  if (rule === undefined) return "";
  const answer = slope(rule);
  return answer === own ? placeText(answer) : `**${placeText(answer)}**`;
}

const nameText = ({ name }: Kink, at: number): string => `${placeText(at)} (${name})`;

function slopeOf(rule: Rule, sides: OneSided, set: ParameterSet, model: Model): number {
  const [left, right] = [valueOf(sides.left, set, model), valueOf(sides.right, set, model)];
  return slopeAt(typeof rule === "string" ? rule : valueOf(rule, set, model), left, right);
}

function valueOf(expression: Expression, { numbers, choices }: ParameterSet, { intrinsics }: Model): number {
  const library = kernelLibrary(intrinsics, "f64");
  return evaluate(expression, numbers, { arithmetic: binary64, library, choices });
}
