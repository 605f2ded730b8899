/** What the packages do differently with rows. */
import type { Dialect } from "../../../ir/print.ts";
import { derivativeRules } from "../../../analyse/rules.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { nodes } from "../../../ir/walk.ts";
import type { Model, RowActivation, RowInput, RowPass } from "../../../model.ts";
import { varyingInputs } from "../../../rows/analyse.ts";
import { withInverses } from "../../../rows/inverses.ts";
import { type RowProgram, lowerRow } from "../../../rows/program.ts";
import { type RowNames, rowNames } from "./names.ts";
import type { RowLoops, RowPlace } from "./statements.ts";

export interface RowTarget {
  /** Where the elements of a row are, one of whose arrays is given. */
  place(array: RowInput): RowPlace;
  /** What a function takes beside arrays and parameters, in order. */
  readonly placeArguments: readonly string[];
  /** The types of arrays. */
  readonly arrayTypes: { readonly [array in RowInput | "out"]: string };
  /** The caller provides what loops keep, so that all rows share it. */
  readonly sharesKept: boolean;
  /** Writes one value to all of the row. */
  fill(value: string): string;
  readonly dialect: Dialect;
  readonly intrinsics: Model["intrinsics"];
}

/** A pass on its way into a package. */
export interface RowEmission {
  readonly activation: RowActivation;
  readonly pass: RowPass;
  /** What its functions' names begin with: `forward`, `backward` or a parameter. */
  readonly name: string;
  /** Whether results are rounded to binary32: then sums need not keep what they round away, and quotients may be products. */
  readonly isWide?: boolean;
  readonly target: RowTarget;
}

/** The order of arguments: the chain rule's. */
const argumentOrder: readonly RowInput[] = ["dy", "x", "mask", "g", "y"];

export const inArgumentOrder = (inputs: readonly RowInput[]): RowInput[] =>
  argumentOrder.filter((input) => inputs.includes(input));

/** The inputs that have a value for each element. */
export const varyingOf = ({
  activation,
  pass,
}: Pick<RowEmission, "activation" | "pass">): ReadonlySet<string> =>
  varyingInputs(pass.inputs, activation.forward.rank);

/** The array that says how many elements there are. */
export function leadingArray(activation: RowActivation, inputs: readonly RowInput[]): RowInput {
  const varying = varyingInputs(inputs, activation.forward.rank);
  const leading = (["x", "y", "dy"] as const).find((input) => varying.has(input));
  if (leading === undefined)
    throw new Error(`${activation.name}: a pass that sees no array cannot tell how long a row is`);
  return leading;
}

/** What a formula is lowered for. */
type Lowered = Pick<RowEmission, "activation" | "pass" | "isWide"> & {
  readonly target: Pick<RowTarget, "intrinsics">;
};

export function lower(formula: Expression, emission: Lowered): RowProgram {
  const { intrinsics } = emission.target;
  // What a kernel of ours computes is dearer than a place in memory.
  const isDear = (value: Expression): boolean =>
    [...nodes(value)].some((node) => node.kind === "call" && intrinsics.get(node.name)?.f64 !== "native");
  const varying = varyingOf(emission);
  const program = lowerRow(formula, { varying, rules: derivativeRules(intrinsics), isDear });
  return emission.isWide === true ? withInverses(program, varying) : program;
}

export function loopsFor(
  program: RowProgram,
  emission: RowEmission,
): RowLoops & { readonly names: RowNames } {
  const { activation, pass, target } = emission;
  return {
    place: target.place(leadingArray(activation, pass.inputs)),
    names: rowNames(program, [...pass.inputs, ...activation.parameters.map(({ name }) => name)]),
    varying: varyingOf(emission),
    sums: emission.isWide === true ? "inTurn" : "compensated",
    dialect: target.dialect,
  };
}
