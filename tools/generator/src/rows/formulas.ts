/** The programs of a function of rows, and everything that they compute. */
import { derivativeRules } from "../analyse/rules.ts";
import type { Node } from "../ir/walk.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Model, RowActivation, RowPass } from "../model.ts";
import { varyingInputs } from "./analyse.ts";
import { widePass } from "./sums.ts";
import { type RowLocal, type RowLowering, type RowProgram, type RowStep, lowerRow } from "./program.ts";

/** Forward, backward, and then one pass for each parameter. */
export const rowPassesOf = ({ forward, backward, parameterBackward }: RowActivation): RowPass[] => [
  forward,
  backward,
  ...parameterBackward,
];

/** How the formulas of a pass become programs, where values are computed again and not kept. */
export function loweringOf(
  pass: RowPass,
  { forward }: RowActivation,
  intrinsics: Model["intrinsics"],
): RowLowering {
  return { varying: varyingInputs(pass.inputs, forward.rank), rules: derivativeRules(intrinsics) };
}

/** What a function of rows computes, in all of its passes. */
export function rowNodes(activation: RowActivation, intrinsics: Model["intrinsics"]): Node[] {
  return rowPassesOf(activation).flatMap((pass) => {
    const lowering = loweringOf(pass, activation, intrinsics);
    const formulas: Expression[] = [pass.body, ...Object.values(pass.special)];
    return formulas.flatMap((formula) => programNodes(lowerRow(formula, lowering)));
  });
}

/** What it computes Float32Arrays with in binary64, beside that. */
export function wideNodes(activation: RowActivation, intrinsics: Model["intrinsics"]): Node[] {
  const passes = [activation.forward, activation.backward].flatMap(
    (pass) => widePass(pass, intrinsics) ?? [],
  );
  return passes.flatMap((pass) =>
    programNodes(lowerRow(pass.body, loweringOf(pass, activation, intrinsics))),
  );
}

export function programNodes({ steps, locals, result }: RowProgram): Node[] {
  return [...steps.flatMap(stepNodes), ...values(locals), result];
}

function stepNodes(step: RowStep): Node[] {
  switch (step.kind) {
    case "constant":
      return [step.value];
    case "loop":
      return [...values(step.locals), ...step.reductions.flatMap(reductionNodes)];
    case "root":
      return [step.from, ...step.steps.flatMap(stepNodes), step.equation, step.slope];
  }
}

/** What is reduced, and the condition for that. */
export const reductionNodes = ({
  operand,
  where,
}: Extract<RowStep, { kind: "loop" }>["reductions"][number]): Node[] =>
  where === undefined ? [operand] : [operand, where];

const values = (locals: readonly RowLocal[]): Node[] => locals.map(({ value }) => value);
