/** What every framework answers at every kink, as one table. */
import { placeText } from "../digits.ts";
import { type Activation, type Model, type ParameterSet, parameterSets } from "../generator.ts";
import { table } from "../tables.ts";
import type { KinkAnswers } from "./answers.ts";
import { profilesOf } from "./frameworks.ts";
import { ruleFormula, sideFormula } from "./groups.ts";

/** A row for each kink with a choice: both sides, ours, and each framework; an answer other than ours is bold. */
export function kinksTable(model: Model, all: readonly KinkAnswers[]): string {
  const profiles = profilesOf(model);
  const rows = all
    .filter(hasChoice)
    .map((answers) => [
      nameText(answers, all),
      pointText(answers),
      withFormula(placeText(answers.left), sideFormula(answers, "left")),
      withFormula(placeText(answers.right), sideFormula(answers, "right")),
      placeText(answers.own),
      ...profiles.map((profile) => answerText(answers, profile)),
    ]);
  return table(["function", "at x =", "left", "right", "subgrad", ...profiles], rows, 2);
}

/** A jump between two flat pieces has none of slopes. */
const hasChoice = ({ left, right, profiles }: KinkAnswers): boolean => left !== right || profiles.size > 0;

/** Whether anything is known of frameworks at any kink of the function. */
export const isRecorded = (name: string, all: readonly KinkAnswers[]): boolean =>
  all.some(({ activation, profiles }) => activation.name === name && profiles.size > 0);

/** A link to the picture, where there is one. */
function nameText({ activation }: KinkAnswers, all: readonly KinkAnswers[]): string {
  const title = functionTitle(activation);
  return isRecorded(activation.name, all) ? `[${title}](#${anchorOf(title)})` : title;
}

/** "crelu, second half" */
export const functionTitle = ({ name, half }: Activation): string =>
  half === undefined ? name : `${half.of}, ${half.which} half`;

/** Where a heading is found: in lower case, without punctuation. */
const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(",", "").replaceAll(" ", "-");

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

function answerText(answers: KinkAnswers, profile: string): string {
  const answer = answers.profiles.get(profile);
  if (answer === undefined) return "";
  const text = placeText(answer);
  const isOurs = Object.is(answer + 0, answers.own + 0);
  return withFormula(isOurs ? text : `**${text}**`, ruleFormula(answers, profile));
}

const withFormula = (number: string, formula: string | undefined): string =>
  formula === undefined ? number : `${number} = \`${formula}\``;
