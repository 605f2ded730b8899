/** A section for each function of which something is recorded, with its picture. */
import { placeText } from "../digits.ts";
import { parameterText } from "../plot/picture.ts";
import type { KinkAnswers } from "./answers.ts";
import { type Answer, distinctAnswers } from "./groups.ts";
import { functionTitle, isRecorded } from "./table.ts";

export function kinkSections(all: readonly KinkAnswers[]): string {
  const names = [...new Set(all.map(({ activation }) => activation.name))];
  return names
    .filter((name) => isRecorded(name, all))
    .map((name) => {
      const kinks = all.filter(({ activation }) => activation.name === name);
      return `### ${functionTitle(kinks[0]!.activation)}\n\n![${alternative(kinks)}](images/kinks/${name}.svg)`;
    })
    .join("\n\n");
}

/** The picture in words. */
function alternative(kinks: readonly KinkAnswers[]): string {
  const points = kinks.map((one) => {
    const settings = parameterText(one);
    const place = `x = ${placeText(one.at)}${settings === "" ? "" : ` (${settings})`}`;
    return `at ${place}: ${distinctAnswers(one).flatMap(answerText).join("; ")}`;
  });
  return `The slope of ${functionTitle(kinks[0]!.activation)} ${points.join(", and ")}`;
}

function answerText({ slope, formula, isOwn, frameworks }: Answer): string[] {
  const names = [...(isOwn ? ["subgrad"] : []), ...frameworks];
  if (names.length === 0) return [];
  return [
    `${placeText(slope)}${formula === undefined ? "" : `, which is ${formula},`} in ${names.join(", ")}`,
  ];
}
