/** Rows in arrays: what is checked before anything is written, and how the function of one row is called for each. */
import type { Dialect } from "../../../ir/print.ts";
import type { Model, RowActivation, RowInput } from "../../../model.ts";
import { varyingInputs } from "../../../rows/analyse.ts";
import type { RowPassCode } from "../../typescript/rows/exported.ts";
import { type RowTarget, inArgumentOrder, leadingArray } from "../../typescript/rows/target.ts";
import { rowNoise } from "../../reachable.ts";
import { requirementChecks } from "../../typescript/requirements.ts";
import { parameterStatement } from "../setup.ts";

export const rowTarget = (dialect: Dialect, intrinsics: Model["intrinsics"]): RowTarget => ({
  place: () => ({ count: "length", element: "start + i" }),
  placeArguments: ["start", "length"],
  arrayTypes: {
    x: "FloatArray",
    mask: "Uint8Array",
    g: "Float64Array",
    y: "FloatArray",
    dy: "FloatArray",
    out: "FloatArray",
  },
  sharesKept: true,
  fill: (value) => `out.fill(${value}, start, start + length);`,
  dialect,
  intrinsics,
});

export interface RowCall {
  readonly arrays: readonly RowInput[];
  /** The array that says how many elements there are. */
  readonly leading: RowInput;
  /** Everything that can be wrong, but for `out`. */
  readonly checks: readonly string[];
  /** The call for the row that the loop is at, of its function or another one. */
  ofRow(code: RowPassCode, name?: string): string;
  /** Those that lanes have left. */
  forEachRowLeft(statements: readonly string[]): string;
}

export function rowCall(activation: RowActivation, inputs: readonly RowInput[], caller: string): RowCall {
  const varying = varyingInputs(inputs, activation.forward.rank);
  const arrays = inArgumentOrder(inputs);
  const leading = leadingArray(activation, inputs);
  const argument = (input: RowInput): string => (varying.has(input) ? input : `${input}[row]!`);
  return {
    arrays,
    leading,
    checks: checks(activation, arrays, leading, varying, caller),
    ofRow: ({ pass, row }, name = row.name) => {
      const values = [
        ...row.inputs.map(argument),
        "row * rows.stride",
        "rows.length",
        ...row.parameters,
        ...(pass.rank === "row" ? ["out"] : []),
        ...row.kept,
      ];
      return `${name}(${values.join(", ")})`;
    },
    // By index: an iterator has to be closed whatever happens, and engines compute more slowly inside of such a block.
    forEachRowLeft: (statements) =>
      `for (let index = 0; index < left.length; index++) { const row = left[index]!; ${statements.join("\n")} }`,
  };
}

function checks(
  activation: RowActivation,
  arrays: readonly RowInput[],
  leading: RowInput,
  varying: ReadonlySet<string>,
  caller: string,
): string[] {
  const quoted = JSON.stringify(caller);
  const likeLeading = arrays.filter((array) => array !== leading && array !== "g");
  const check = (array: RowInput): string => {
    if (array === "mask") return `checkMask(${quoted}, mask, ${leading}.length);`;
    const length = varying.has(array) ? "" : ", rows.count";
    return `checkLike(${quoted}, "${array}", ${array}, ${leading}${length});`;
  };
  return [
    `checkInput(${quoted}, "${leading}", ${leading});`,
    `checkOptions(${quoted}, options);`,
    `const rows = rowLayout(${quoted}, "${leading}", ${leading}, options);`,
    ...likeLeading.map(check),
    ...activation.parameters.map((parameter) => parameterStatement(parameter, quoted, leading)),
    ...requirementChecks(activation, caller),
    ...(rowNoise(activation) === undefined
      ? []
      : [`const noise = noiseFor(${quoted}, options, ${leading}.length);`]),
  ];
}
