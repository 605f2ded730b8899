/** What a page says of kinks and jumps. */
import { placeText } from "../digits.ts";
import { type Activation, type Model, type Rule, printExpression } from "../generator.ts";
import type { KinkAnswers } from "../kinks/answers.ts";
import { frameworkNames } from "../kinks/frameworks.ts";
import { distinctAnswers } from "../kinks/groups.ts";
import { isRecorded, pointText } from "../kinks/table.ts";
import type { AnyActivation } from "../report.ts";
import { escapeCell, table } from "../tables.ts";

const opening = ["## Kinks and jumps", "A caller can [choose otherwise](../conventions.md#kink)."];

interface Sources {
  readonly model: Model;
  readonly kinks: readonly KinkAnswers[];
}

export function kinkSection(activation: AnyActivation, { model, kinks }: Sources): string | undefined {
  const gated = model.activations.find(({ name, inputs }) => name === activation.name && inputs.length > 1);
  return gated === undefined ? answersSection(activation, kinks) : rulesSection(gated);
}

/** Both sides of each kink, what is answered there, and by whom else. */
function answersSection({ name }: AnyActivation, all: readonly KinkAnswers[]): string | undefined {
  const own = all.filter(({ activation }) => activation.name === name || activation.half?.of === name);
  if (own.length === 0) return undefined;
  const rows = own.map((answers) => {
    const { kink, left, right } = answers;
    const others = distinctAnswers(answers).flatMap(({ slope, frameworks }) =>
      frameworks.length === 0 ? [] : [`${placeText(slope)}: ${frameworks.join(", ")}`],
    );
    const half = answers.activation.half === undefined ? "" : `, ${answers.activation.half.which} half`;
    return [
      `${pointText(answers)}${half}`,
      placeText(left),
      placeText(right),
      `**${placeText(answers.own)}**`,
      others.join("<br>"),
      kink.why,
    ].map(escapeCell);
  });
  const head = ["at x =", "slope on the left", "on the right", "subgrad answers", "others", "why"];
  const names = new Set(own.map(({ activation }) => activation.name));
  const drawn = [...names].filter((one) => isRecorded(one, own));
  const pictures = drawn.map((one) => `![Who answers what](../images/kinks/${one}.svg)`);
  return [...opening, table(head, rows, 6), ...pictures].join("\n\n");
}

/** Slopes that depend on another input are no numbers: what is stated is the side that they are taken from. */
function rulesSection({ kinks }: Activation): string | undefined {
  if (kinks.length === 0) return undefined;
  const rows = kinks.map(({ name, of, at, use, elsewhere, why }) => {
    const rules = [...new Set(Object.values(elsewhere).map(ruleText))];
    const others = rules.map((text) => {
      const profiles = Object.keys(elsewhere).filter((profile) => ruleText(elsewhere[profile]!) === text);
      return `${text}: ${frameworkNames(profiles).join(", ")}`;
    });
    const place = `${of} = ${printExpression(at)} (${name})`;
    return [place, `**${ruleText(use)}**`, others.join("<br>"), why].map(escapeCell);
  });
  return [...opening, table(["at", "subgrad takes the slope", "others", "why"], rows, 4)].join("\n\n");
}

const sides: { readonly [rule: string]: string } = {
  left: "on the left",
  right: "on the right",
  mid: "in the middle of both",
  minNorm: "nearest to 0",
};

const ruleText = (rule: Rule): string => (typeof rule === "string" ? sides[rule]! : printExpression(rule));
