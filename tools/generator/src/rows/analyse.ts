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
  const pass = (
    formula: Expression,
    rows: SpecialRows | undefined,
    least: Expression | undefined,
    ofRank: RowPass["rank"],
  ): RowPass => {
    const inputs = rowInputs.filter((input) => mentions(formula, input) || usedIn(rows, input));
    return {
      body: formula,
      inputs,
      rank: ofRank,
      special: rows ?? {},
      guardNaN: rowLosesNaN(formula, varyingInputs(inputs, rank), inputs),
      scale: least ?? build.number(0),
    };
  };
  return {
    ...{ name, title, description, reference, aliases, spellings, parameters, requirements },
    definition: forward,
    ...surrogateOf(declared),
    forward: pass(stable.forward ?? forward, special.forward, scale.forward, rank),
    backward: pass(stable.backward ?? backward, special.backward, scale.backward, "row"),
    parameterBackward: [...parameterBackward].map(([parameter, formula]) => ({
      parameter,
      ...pass(
        stable.parameterBackward.get(parameter) ?? formula,
        special.parameterBackward.get(parameter),
        scale.parameterBackward.get(parameter),
        "number",
      ),
    })),
    exceptions,
  };
}

function surrogateOf({ surrogate, backward, parameterBackward }: DeclaredRowActivation): {
  readonly surrogate?: NonNullable<RowActivation["surrogate"]>;
} {
  if (!surrogate) return {};
  return { surrogate: { backward, parameterBackward: Object.fromEntries(parameterBackward) } };
}

const usedIn = (rows: SpecialRows | undefined, input: RowInput): boolean =>
  Object.values(rows ?? {}).some((formula) => mentions(formula, input));

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
