/** What the documentation comments of functions over rows say. */
import { printExpression } from "../../../ir/print.ts";
import { inlineLets } from "../../../ir/substitute.ts";
import { mentions, nodes } from "../../../ir/walk.ts";
import type { Parameter, RowActivation, RowPass, SpecialRows } from "../../../model.ts";
import { type RowPassKind, type Target, rowBound } from "../../../promises.ts";
import { dataInputs } from "../../../rows/analyse.ts";
import { givenInputs } from "./exported.ts";

/** `softmax(x, temperature) = exp(x / temperature) / rowSum(exp(x / temperature))` */
export function rowFormulaText({ name, definition, forward, parameters }: RowActivation): string {
  const inputs = givenInputs(dataInputs.filter((one) => forward.inputs.includes(one)));
  const used = parameters.filter((one) => isUsed(one));
  return `${name}(${[...inputs, ...used.map((one) => one.name)].join(", ")}) = ${printExpression(inlineLets(definition))}`;

  function isUsed(parameter: Parameter): boolean {
    if (parameter.kind === "number") return mentions(definition, parameter.name);
    return [...nodes(definition)].some((node) => node.kind === "choice" && node.parameter === parameter.name);
  }
}

const rowsThat: { readonly [kind in keyof SpecialRows]-?: string } = {
  plusInfinity: "that hold +∞",
  allMinusInfinity: "of −∞ alone",
  minusInfinity: "that hold −∞ among other numbers",
};

/** What holds instead of the formula in rows with infinities, one line each. */
export function specialRowLines({ inputs, special }: RowPass): string[] {
  return (["plusInfinity", "allMinusInfinity", "minusInfinity"] as const).flatMap((kind) => {
    const formula = special[kind];
    if (formula === undefined) return [];
    const masked =
      kind === "allMinusInfinity" && inputs.includes("mask") ? ", and those left out as a whole" : "";
    return [`In rows ${rowsThat[kind]}${masked}: \`${printExpression(inlineLets(formula))}\`.`];
  });
}

/** Of the data and the results of forward, what has to be kept until backward. */
export type Saved = "input" | "output" | "input and output" | "nothing";

export function savedFor({ backward: { inputs } }: RowActivation): Saved {
  const [input, output] = [inputs.includes("x"), inputs.includes("y")];
  if (input) return output ? "input and output" : "input";
  return output ? "output" : "nothing";
}

/** `Error: at most 3 ULP.` for one target, or several with what tells them apart. */
export function rowAccuracyLine(
  activation: RowActivation,
  pass: RowPass,
  kind: RowPassKind,
  targets: readonly (readonly [target: Target, place: string])[],
): string {
  const bounds = targets.map(([target, place]) => `${rowBound(activation, target, kind)} ULP${place}`);
  const scale = printExpression(inlineLets(pass.scale));
  const measure = scale === "0" ? "" : `, of at least \`${scale}\``;
  return `Error: at most ${bounds.join(", ")}${measure}.`;
}

export const paragraphs = (...list: readonly (readonly string[])[]): string =>
  list
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
