/** The exported functions over arrays of rows. */
import type { Model, RowActivation } from "../../../model.ts";
import type { Dialect } from "../../../ir/print.ts";
import { parameterConstants } from "../../typescript/parameters.ts";
import { requirementsConstant } from "../../typescript/requirements.ts";
import { parameterOptions } from "../options.ts";
import type { InterfaceText } from "../../typescript/writer.ts";
import { type RowPassCode, givenInputs, rowCode, rowExports } from "../../typescript/rows/exported.ts";
import { noiseKinds } from "../../../noise.ts";
import { drawFunction } from "../../noise.ts";
import { rowNoise } from "../../reachable.ts";
import { withoutUnused } from "../../typescript/code.ts";
import { widePass } from "../../../rows/sums.ts";
import { type RowFunction, rowFunction } from "../../typescript/rows/functions.ts";
import type { ActivationCode, ExportedFunction } from "../exported.ts";
import { backwardText, forwardText, gradientsText } from "./documentation.ts";
import { type LanesOfRows, lanesOfGradient, lanesOfRows, rowSumText, rowsLeftStatement } from "./lanes.ts";
import { type RowCall, rowCall, rowTarget } from "./rows.ts";

export function rowFunctions(
  given: RowActivation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): ActivationCode<LanesOfRows> {
  const activation = withoutChannels(given);
  const target = rowTarget(dialect, intrinsics);
  const { forward, backward, gradients } = rowCode(activation, target);
  const wide = ({ pass }: RowPassCode, name: string): RowFunction[] => {
    const one = widePass(pass, intrinsics);
    return one === undefined ? [] : [rowFunction({ activation, pass: one, name, isWide: true, target })];
  };
  const [wideForward, wideBackward] = [wide(forward, "forward"), wide(backward, "backward")];
  const lanes = (name: string, { pass }: RowPassCode): LanesOfRows =>
    lanesOfRows(name, activation, pass, intrinsics);
  return {
    declarations: [
      ...parameterConstants(activation),
      ...requirementsConstant(activation),
      optionsInterface(activation),
    ],
    functions: [
      mapping(activation, { ...forward, wide: wideForward }, "forward", lanes("forward", forward)),
      mapping(activation, { ...backward, wide: wideBackward }, "backward", lanes("backward", backward)),
      gradientsFunction(
        activation,
        gradients.map((code) => ({
          ...code,
          lanes: lanesOfGradient(code.parameter, activation, code.pass, intrinsics),
        })),
      ),
    ],
    helpers: [
      ...[forward, backward, ...gradients].map(({ row }) => row),
      ...wideForward,
      ...wideBackward,
    ].flatMap(({ texts }) => texts),
  };
}

type ArrayFunction = ExportedFunction<LanesOfRows>;

/** With the function of a row of a Float32Array, where it has one of its own. */
interface MappingCode extends RowPassCode {
  readonly wide: readonly RowFunction[];
}

interface RowGradient extends RowPassCode {
  readonly parameter: string;
  readonly lanes: LanesOfRows;
}

/** Elements of a row belong together: no parameter has a value of its own for some of them. */
function withoutChannels(activation: RowActivation): RowActivation {
  const parameters = activation.parameters.map((one) =>
    one.kind === "number" ? { ...one, learnable: false } : one,
  );
  return { ...activation, parameters };
}

function optionsInterface(activation: RowActivation): InterfaceText {
  return {
    kind: "interface",
    name: rowExports(activation.name).options,
    extends: ["Rows", ...(rowNoise(activation) === undefined ? [] : ["NoiseOptions"])],
    properties: parameterOptions(activation),
  };
}

/** A result of one element for each of x, or one for each row. */
function mapping(
  activation: RowActivation,
  code: MappingCode,
  pass: "forward" | "backward",
  lanes: LanesOfRows,
): ArrayFunction {
  const name = rowExports(activation.name)[pass];
  const call = rowCall(activation, code.pass.inputs, name);
  const others = givenInputs(call.arrays).filter((array) => array !== call.leading);
  const inputs = [call.leading, ...others].join(", ");
  const output =
    code.pass.rank === "row"
      ? `outputFor("${name}", options.out, ${inputs})`
      : `outputOfLength("${name}", options.out, ${[call.leading, "rows.count", ...others].join(", ")})`;
  const scratch = scratchStatements([code]);
  // What only JavaScript needs.
  const early = scratch.length > 0 ? ["if (left.length === 0) return out;"] : [];
  const text = pass === "forward" ? forwardText : backwardText;
  return {
    ...exported(activation, call, "A", [
      `const out = ${output};`,
      rowsLeftStatement(lanes),
      ...early,
      ...scratch,
      ...choiceStatements(code, call),
      call.forEachRowLeft([...drawStatements([code]), rowStatement(code, call)]),
      "return out;",
    ]),
    name,
    pass,
    documentation: (float32) => [text(activation, float32)],
    lanes: [lanes],
  };
}

/** `const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;` */
const choiceStatements = ({ row, wide }: MappingCode, { leading }: RowCall): string[] =>
  wide.map((one) => `const computeRow = isFloat32(${leading}) ? ${one.name} : ${row.name};`);

function rowStatement(code: MappingCode, call: RowCall): string {
  const one = call.ofRow(code, code.wide.length > 0 ? "computeRow" : code.row.name);
  return code.pass.rank === "row" ? `${one};` : `out[row] = ${one};`;
}

/** One sum over all rows for each parameter; an empty object where there is none. */
function gradientsFunction(activation: RowActivation, gradients: readonly RowGradient[]): ArrayFunction {
  const name = rowExports(activation.name).parameterGradients;
  const used = gradients.flatMap(({ pass }) => pass.inputs);
  const call = rowCall(activation, used.length === 0 ? ["dy", "x"] : used, name);
  const entries = gradients.map((code) => `${code.parameter}: ${gradientText(code, call)}`);
  const returns = `{ ${gradients.map(({ parameter }) => `${parameter}: number`).join("; ")} }`;
  return {
    ...exported(activation, call, returns, [
      ...scratchStatements(gradients),
      `return { ${entries.join(", ")} };`,
    ]),
    name,
    pass: "parameterGradients",
    documentation: (float32) => [gradientsText(activation, float32)],
    lanes: gradients.map(({ lanes }) => lanes),
  };
}

function gradientText(code: RowGradient, call: RowCall): string {
  const row = call.ofRow(code);
  const drawing = drawStatements([code]);
  const body = drawing.length === 0 ? row : `{ ${[...drawing, `return ${row};`].join("\n")} }`;
  return rowSumText(code.lanes, `(row) => ${body}`);
}

/** What all rows share: arrays for noise, and to keep values in. */
function scratchStatements(codes: readonly RowPassCode[]): string[] {
  const noise = codes.some(({ pass }) => pass.inputs.includes("g")) ? ["g"] : [];
  const kept = codes.flatMap(({ row }) => row.kept);
  return [...new Set([...noise, ...kept])].map((name) => `const ${name} = new Float64Array(rows.length);`);
}

/** Noise belongs to the place of an element in the whole array. */
const drawStatements = (codes: readonly RowPassCode[]): string[] =>
  codes.some(({ pass }) => pass.inputs.includes("g"))
    ? [
        `for (let i = 0; i < rows.length; i++) g[i] = ${drawFunction(noiseKinds.g)}(noise, row * rows.stride + i);`,
      ]
    : [];

function exported(
  activation: RowActivation,
  call: RowCall,
  returns: string,
  body: readonly string[],
): Pick<ArrayFunction, "arrays" | "arrayTypes" | "options" | "returns" | "body"> {
  const output = returns === "A" ? " & Output<A>" : "";
  return {
    arrays: givenInputs(call.arrays),
    arrayTypes: { mask: "Uint8Array" },
    options: `${rowExports(activation.name).options}${output}`,
    returns,
    body: withoutUnused([...call.checks, ...body]),
  };
}
