/** Every activation with all its names, as a table: what a search in the page has to find. */
import { placeText } from "./digits.ts";
import {
  type Described,
  type Literal,
  type Model,
  type Spelling,
  elsewhereText,
  frameworkNames,
  inlineLets,
  pairFormula,
  printExpression,
} from "./generator.ts";
import { type AnyActivation, allOf } from "./report.ts";
import { escapeCell, table } from "./tables.ts";

export function activationsTable(model: Model): string {
  const rows = allOf(model).map((activation) =>
    [
      `[${activation.name}](activations/${activation.name}.md)${newLine}${activation.title}`,
      code(formulaOf(activation, model)),
      parametersText(activation),
      activation.aliases.join(", "),
      namesText(activation),
    ].map(escapeCell),
  );
  return table(["function", "formula", "parameters", "also called", "in frameworks"], rows, 5);
}

function formulaOf({ name, definition }: AnyActivation, { concatenating }: Model): string {
  const pair = concatenating.find((one) => one.name === name);
  return pair === undefined ? printExpression(inlineLets(definition)) : pairFormula(pair);
}

const newLine = "<br>";
const code = (text: string): string => `\`${text}\``;

function parametersText(activation: Described): string {
  const lines = activation.parameters.map((parameter) => {
    const elsewhere = elsewhereText(parameter, activation);
    return `${code(parameter.name)} = ${parameter.default}${elsewhere === "" ? "" : ` (${elsewhere.slice(0, -1)})`}`;
  });
  return lines.join(newLine);
}

export function namesText({ spellings }: Described): string {
  const lines = [...frameworkNames].flatMap(([framework, title]) => {
    const own = spellings.filter((spelling) => spelling.framework === framework);
    return own.length === 0 ? [] : [`${title}: ${own.map(spellingText).join(", ")}`];
  });
  return lines.join(newLine);
}

/** The names, and the arguments that choose this function: "`nn.name` (argument = false)" */
function spellingText({ names, arguments: chosen }: Spelling): string {
  const values = Object.entries(chosen).map(([name, value]) => `${name} = ${literalText(value)}`);
  const list = names.map(code).join(", ");
  return values.length === 0 ? list : `${list} (${values.join(", ")})`;
}

const literalText = (value: Literal): string =>
  typeof value === "number" ? placeText(value) : JSON.stringify(value);
