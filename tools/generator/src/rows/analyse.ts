/** What a spec of a function of rows says to what every tool may rely on. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { type Node, children, mentions } from "../ir/walk.ts";
import type { RowActivation, RowInput, RowPass, SpecialRows } from "../model.ts";
import type { DeclaredRowActivation } from "../read/declared.ts";
import { rowLosesNaN } from "./nan.ts";

/** The data of a function of rows: the gradients have further inputs. */
export const dataInputs: readonly RowInput[] = ["x", "mask", "g"];
export const rowInputs: readonly RowInput[] = [...dataInputs, "y", "dy"];

export function analyseRow(declared: DeclaredRowActivation): RowActivation {
  const { name, title, description, reference, aliases, spellings, parameters, requirements } = declared;
  const { forward, backward, parameterBackward, stable, special, scale, exceptions } = declared;
  const rank = rankOf(forward, dataInputs);
  const gradients = [...parameterBackward].map(([parameter, formula]) => {
    const body = stable.parameterBackward.get(parameter) ?? formula;
    const rows = special.parameterBackward.get(parameter);
    return {
      parameter,
      ...passOf(["dy"], body, "number", rank, rows, scale.parameterBackward.get(parameter)),
    };
  });
  return {
    name,
    title,
    description,
    reference,
    aliases,
    spellings,
    parameters,
    requirements,
    definition: forward,
    ...surrogateOf(declared),
    forward: passOf([], stable.forward ?? forward, rank, rank, special.forward, scale.forward),
    backward: passOf(["dy"], stable.backward ?? backward, "row", rank, special.backward, scale.backward),
    parameterBackward: gradients,
    exceptions,
  };
}

/**
 * `always` is taken even where no formula mentions it. `resultRank` is that of the forward pass, which y and dy have
 * too.
 */
function passOf(
  always: readonly RowInput[],
  body: Expression,
  rank: RowPass["rank"],
  resultRank: RowPass["rank"],
  special: SpecialRows = {},
  scale: Expression = build.number(0),
): RowPass {
  const inputs = rowInputs.filter(
    (input) => always.includes(input) || mentions(body, input) || usedIn(special, input),
  );
  const guardNaN = rowLosesNaN(body, varyingInputs(inputs, resultRank), inputs);
  return { body, inputs, rank, special, guardNaN, scale };
}

function surrogateOf({ surrogate, backward, parameterBackward }: DeclaredRowActivation): {
  readonly surrogate?: NonNullable<RowActivation["surrogate"]>;
} {
  if (!surrogate) return {};
  return { surrogate: { backward, parameterBackward: Object.fromEntries(parameterBackward) } };
}

const usedIn = (special: SpecialRows, input: RowInput): boolean =>
  Object.values(special).some((formula) => mentions(formula, input));

/** The inputs that have a value for each element; results of rank number and their gradients have one for the row. */
export function varyingInputs(inputs: readonly RowInput[], rank: RowPass["rank"]): ReadonlySet<string> {
  return new Set(rank === "row" ? inputs : inputs.filter((input) => dataInputs.includes(input)));
}

/** Whether a formula has one value for each element, or one for the row. */
export function rankOf(formula: Expression, varying: readonly string[]): RowPass["rank"] {
  const elements = new Set(varying);
  const varies = (node: Node): boolean => {
    if (node.kind === "reduce" || node.kind === "solve") return false;
    if (node.kind === "variable") return elements.has(node.name);
    if (node.kind === "row") return node.of === "index";
    if (node.kind === "let") {
      if (varies(node.value)) elements.add(node.name);
      return varies(node.body);
    }
    return children(node).some(varies);
  };
  return varies(formula) ? "row" : "number";
}
