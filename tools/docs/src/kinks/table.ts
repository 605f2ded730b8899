/** What every framework answers at every kink, as one table. */
import { placeText } from "../digits.ts";
import type { Activation, Model, ParameterSet } from "../generator.ts";
import { parameterSets } from "../generator.ts";
import { table } from "../tables.ts";
import type { KinkAnswers } from "./answers.ts";
import { profilesOf } from "./frameworks.ts";

/** A row for each kink: both sides, ours, and each framework; an answer other than ours is bold. */
export function kinksTable(model: Model, all: readonly KinkAnswers[]): string {
  const profiles = profilesOf(model);
  const rows = all.map((answers) => {
    const { activation, left, right, own } = answers;
    const others = profiles.map((profile) => answerText(answers.profiles.get(profile), own));
    return [activation.name, pointText(answers), ...[left, right, own].map(placeText), ...others];
  });
  return table(["function", "at x =", "left", "right", "subgrad", ...profiles], rows, 2);
}

/** "0 (zero; alpha = 2)": the point, the kink's name, and the parameters that are not the defaults. */
export function pointText({ activation, kink, at, parameters }: KinkAnswers): string {
  const settings = settingsText(activation, parameters);
  return `${placeText(at)} (${kink.name}${settings === "" ? "" : `; ${settings}`})`;
}

/** "alpha = 2": nothing for defaults. */
function settingsText(activation: Activation, { numbers, choices }: ParameterSet): string {
  const [defaults] = parameterSets(activation);
  const values = new Map<string, number | string>([...numbers, ...choices]);
  const usual = new Map<string, number | string>([...defaults!.numbers, ...defaults!.choices]);
  const changed = [...values].filter(([name, value]) => value !== usual.get(name));
  return changed.map(([name, value]) => `${name} = ${value}`).join(", ");
}

function answerText(answer: number | undefined, own: number): string {
  if (answer === undefined) return "";
  return answer === own ? placeText(answer) : `**${placeText(answer)}**`;
}
