/** Which intrinsics a package needs: those that its activations call, and those that their kernels call in turn. */
import { functionsOfInputsAndOutputs } from "../elements.ts";
import type { Expression } from "../ir/nodes.ts";
import { type Node, calledFunctions } from "../ir/walk.ts";
import { type NoiseInput, type NoiseKind, noiseFormula, noiseKinds } from "../noise.ts";
import type { Activation, Intrinsic, Model, Pass, RowActivation } from "../model.ts";
import { rowNodes, rowPassesOf } from "../rows/formulas.ts";

/** Every expression that a pass brings into generated code. */
export function expressionsOf(pass: Pass): Expression[] {
  return [
    pass.body,
    ...pass.atKinks.flatMap(({ left, right }) => [left, right]),
    ...pass.answers.flatMap(({ left, right }) => [left, right]),
    ...pass.limits.map(({ value }) => value),
  ];
}

export const passesOf = (activation: Activation): Pass[] => [
  activation.forward,
  ...activation.derivatives,
  ...activation.secondDerivatives,
  ...activation.parameterDerivatives,
];

/** The kinds of noise that a package draws. */
export function noiseOf({ activations, rows }: Pick<Model, "activations" | "rows">): Set<NoiseKind> {
  const names = [...activations.map(({ noise }) => noise), ...rows.map(rowNoise)];
  return new Set(names.flatMap((name) => (name === undefined ? [] : [noiseKinds[name]])));
}

/** The noise that some pass of a function of rows needs. */
export const rowNoise = (activation: RowActivation): NoiseInput | undefined =>
  rowPassesOf(activation).some(({ inputs }) => inputs.includes("g")) ? "g" : undefined;

/** Sorted by name. */
export function reachableIntrinsics(
  model: Model,
  type: "f32" | "f64",
  further: readonly Expression[] = [],
): Intrinsic[] {
  const { intrinsics } = model;
  const found = new Map<string, Intrinsic>();
  const visit = (node: Node): void => {
    for (const name of calledFunctions(node)) {
      const intrinsic = intrinsics.get(name);
      if (intrinsic === undefined || found.has(name)) continue;
      found.set(name, intrinsic);
      const kernel = intrinsic[type];
      if (kernel !== "native") visit(kernel);
    }
  };
  [...formulasOf(model), ...further].forEach(visit);
  for (const kind of noiseOf(model)) visit(noiseFormula(kind));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether any kernel or formula of a package uses an operation of kernels. */
export function usesOperation(model: Model, type: "f32" | "f64", operation: string): boolean {
  const kernels = reachableIntrinsics(model, type).flatMap((one) =>
    one[type] === "native" ? [] : [one[type]],
  );
  return [...kernels, ...formulasOf(model)].some((node) => calledFunctions(node).has(operation));
}

function formulasOf(model: Model): Node[] {
  const { rows, intrinsics } = model;
  return [
    ...functionsOfInputsAndOutputs(model).flatMap(passesOf).flatMap(expressionsOf),
    ...rows.flatMap((activation) => rowNodes(activation, intrinsics)),
  ];
}
