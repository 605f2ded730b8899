/**
 * Kernels for results that are rounded to binary32: as intrinsics beside the others, so that whatever computes with
 * kernels of binary64 computes with them.
 * @module
 */
import type { Expression } from "./ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression, nodes } from "./ir/walk.ts";
import type { Activation, Intrinsic, Model } from "./model.ts";
import { pascalCase } from "./text.ts";

type Intrinsics = Model["intrinsics"];

export const wideName = (intrinsic: string): string => `wide${pascalCase(intrinsic)}`;

/** The intrinsics, with one more for each wide kernel: whose f64 kernel it is. */
export function withWideKernels(intrinsics: Intrinsics): Intrinsics {
  const wide = [...intrinsics.values()].flatMap((one): Intrinsic[] => {
    if (one.wide === undefined) return [];
    const name = wideName(one.name);
    if (intrinsics.has(name))
      throw new Error(`${name} is the wide kernel of ${one.name}; expected no other intrinsic of that name`);
    const { wide: _, errors: _errors, ...rest } = one;
    return [
      {
        ...rest,
        name,
        title: `${one.title}, in binary64 for a result that is rounded to binary32`,
        f64: widened(one.wide, intrinsics),
        notes: "",
        internal: true,
        specOf: one.name,
      },
    ];
  });
  return new Map([...intrinsics, ...wide.map((one) => [one.name, one] as const)]);
}

/**
 * What Float32Arrays are computed with, where that is shorter by at least a quarter, kernels and all. Else one code serves both
 * types of arrays: most of a formula may be a kernel that has no wide one.
 */
export function shorterWide(formula: Expression, intrinsics: Intrinsics): Expression | undefined {
  const wide = widened(formula, intrinsics);
  if (wide === formula) return undefined;
  const lengths = new Map<string, number>();
  const length = (one: Expression): number => lengthOf(one, intrinsics, lengths);
  return length(wide) <= 0.75 * length(formula) ? wide : undefined;
}

/** What Float32Arrays are computed with in binary64, beside the formulas of the function itself. */
export const wideFormulas = (
  { forward, derivatives, secondDerivatives }: Activation,
  intrinsics: Intrinsics,
): Expression[] =>
  [forward, ...derivatives, ...secondDerivatives].flatMap(({ body }) => shorterWide(body, intrinsics) ?? []);

/** How many operations it takes, if kernels are inlined. */
function lengthOf(formula: Expression, intrinsics: Intrinsics, known: Map<string, number>): number {
  let length = 0;
  for (const node of nodes(formula)) {
    if (node.kind === "binary" || node.kind === "conditional" || node.kind === "negate") length++;
    if (node.kind !== "call") continue;
    const kernel = intrinsics.get(node.name)?.f64 ?? "native";
    if (!known.has(node.name))
      known.set(node.name, kernel === "native" ? 1 : lengthOf(kernel, intrinsics, known));
    length += known.get(node.name)!;
  }
  return length;
}

/** A formula that calls wide kernels where there are any; itself where there are none. */
export function widened(formula: Expression, intrinsics: Intrinsics): Expression {
  let isWider = false;
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      if (mapped.kind !== "call" || intrinsics.get(mapped.name)?.wide === undefined) return mapped;
      isWider = true;
      return { ...mapped, name: wideName(mapped.name) };
    },
    condition: (node) => mapCondition(node, to),
  };
  const wide = to.expression(formula);
  return isWider ? wide : formula;
}
