/** What a parameter is called elsewhere, and where its default is another one. */
import { frameworkNames } from "../frameworks.ts";
import { printExpression } from "../ir/print.ts";
import type { Described, Parameter, Spelling, Translation } from "../model.ts";

/** "PyTorch: `negative_slope`; ONNX, WebNN: `alpha`, default 0.2.", or nothing where all agree with us. */
export function elsewhereText(parameter: Parameter, { spellings }: Described): string {
  const labels = new Map<string, Set<string>>();
  for (const framework of frameworkNames.keys()) {
    const own = spellings.filter((spelling) => spelling.framework === framework);
    const texts = new Map(own.map((spelling) => [spelling, translationText(spelling, parameter)]));
    const agree = new Set(texts.values()).size === 1;
    for (const [spelling, text] of texts) {
      if (text === "") continue;
      const label = agree ? frameworkNames.get(framework)! : spelling.names[0]!;
      labels.set(text, (labels.get(text) ?? new Set()).add(label));
    }
  }
  const parts = [...labels].map(([text, names]) => `${[...names].join(", ")}: ${text}`);
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}

/** What differs, or nothing. */
function translationText(spelling: Spelling, parameter: Parameter): string {
  const translation = spelling.parameters.find((one) => one.parameter === parameter.name)!;
  const value = valueText(translation);
  if (translation.argument === undefined) return `always ${value}`;
  const isSame = value === parameter.name;
  const name = isSame ? `\`${translation.argument}\`` : `\`${translation.argument}\` = ${value}`;
  const differs = !isSame || translation.argument !== parameter.name;
  return [...(differs ? [name] : []), ...defaultText(translation, parameter)].join(", ");
}

/** A formula, or the word that is chosen. */
export const valueText = ({ value }: Translation): string =>
  typeof value === "string" ? JSON.stringify(value) : printExpression(value);

function defaultText(translation: Translation, parameter: Parameter): string[] {
  if (translation.default === undefined || translation.default === parameter.default) return [];
  return [translation.default === "required" ? "no default" : `default ${translation.default}`];
}
