/** The exported functions of one row. */
import type { Dialect } from "../../../ir/print.ts";
import type { Model, RowActivation, RowInput, RowPass } from "../../../model.ts";
import { noiseKinds } from "../../../noise.ts";
import { varyingInputs } from "../../../rows/analyse.ts";
import { constantCase } from "../../../text.ts";
import { parameterText } from "../../documentation.ts";
import { drawFunction } from "../../noise.ts";
import { rowNoise } from "../../reachable.ts";
import { parameterConstants, parameterType } from "../../typescript/parameters.ts";
import { requirementChecks, requirementsConstant } from "../../typescript/requirements.ts";
import { type RowPassCode, givenInputs, rowCode, rowExports } from "../../typescript/rows/exported.ts";
import { type RowTarget, leadingArray } from "../../typescript/rows/target.ts";
import type { Declaration, FunctionText, InterfaceText } from "../../typescript/writer.ts";
import { backwardText, forwardText, parameterBackwardText } from "./documentation.ts";

export function scalarRowDeclarations(
  activation: RowActivation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): Declaration[] {
  const { forward, backward, gradients } = rowCode(activation, rowTarget(dialect, intrinsics));
  const names = rowExports(activation.name);
  return [
    ...parameterConstants(activation),
    ...requirementsConstant(activation),
    optionsInterface(activation),
    exported(activation, forward, names.forward, forwardText(activation)),
    exported(activation, backward, names.backward, backwardText(activation)),
    ...gradients.map((code) =>
      exported(
        activation,
        code,
        names.parameterBackward(code.parameter),
        parameterBackwardText(activation, code.pass, code.parameter),
      ),
    ),
    ...[forward, backward, ...gradients].flatMap(({ row }) => row.texts),
  ];
}

const rowTarget = (dialect: Dialect, intrinsics: Model["intrinsics"]): RowTarget => ({
  place: (array) => ({ count: `${array}.length`, element: "i" }),
  placeArguments: [],
  arrayTypes: {
    x: "Float64Array",
    mask: "Uint8Array",
    g: "Float64Array",
    y: "Float64Array",
    dy: "Float64Array",
    out: "Float64Array",
  },
  sharesKept: false,
  fill: (value) => `out.fill(${value});`,
  dialect,
  intrinsics,
});

function optionsInterface(activation: RowActivation): InterfaceText {
  return {
    kind: "interface",
    name: rowExports(activation.name).options,
    extends: rowNoise(activation) === undefined ? [] : ["NoiseOptions"],
    properties: activation.parameters.map((parameter) => ({
      name: `${parameter.name}?`,
      type: `${parameterType(parameter)} | undefined`,
      documentation: parameterText(parameter, activation),
    })),
  };
}

/** Rows are checked before anything is computed, unlike single numbers: here it costs next to nothing. */
function exported(
  activation: RowActivation,
  { pass, row }: RowPassCode,
  name: string,
  documentation: string,
): FunctionText {
  const varying = varyingInputs(pass.inputs, activation.forward.rank);
  const given = givenInputs(pass.inputs);
  const leading = leadingArray(activation, pass.inputs);
  const checked = [leading, ...given.filter((input) => input !== leading)];
  const values = row.inputs.map((input) => (varying.has(input) && input !== "g" ? `${input}Row` : input));
  const isArray = pass.rank === "row";
  const call = `${row.name}(${[...values, ...row.parameters, ...(isArray ? ["out"] : [])].join(", ")})`;
  return {
    kind: "function",
    name,
    documentation,
    exported: true,
    parameters: [
      ...given.map(
        (input) => `${input}: ${varying.has(input) ? (input === "mask" ? "Mask" : "Row") : "number"}`,
      ),
      `options: ${rowExports(activation.name).options} = {}`,
    ],
    returns: isArray ? "Float64Array" : "number",
    body: [
      ...checked.map((input) => inputCheck(name, input, leading, varying)),
      `checkOptions("${name}", options);`,
      ...parameterStatements(activation, name, row.parameters),
      ...requirementChecks(activation, name),
      ...drawStatements(activation, pass, name, `${leading}Row`),
      ...(isArray
        ? [`const out = new Float64Array(${leading}Row.length);`, `${call};`, "return out;"]
        : [`return ${call};`]),
    ],
  };
}

/** Bad options are errors even where a pass needs no noise. */
function drawStatements(activation: RowActivation, pass: RowPass, caller: string, row: string): string[] {
  if (rowNoise(activation) === undefined) return [];
  const noise = `noiseFor("${caller}", options, ${row}.length);`;
  return pass.inputs.includes("g")
    ? [`const noise = ${noise}`, `const g = ${row}.map((_, i) => ${drawFunction(noiseKinds.g)}(noise, i));`]
    : [noise];
}

function inputCheck(
  caller: string,
  input: RowInput,
  leading: RowInput,
  varying: ReadonlySet<string>,
): string {
  const subject = `"${caller}", "${input}", ${input}`;
  if (input === leading) return `const ${input}Row = rowValues(${subject});`;
  if (!varying.has(input)) return `checkNumber(${subject});`;
  const read = input === "mask" ? "maskValues" : "rowValues";
  return `const ${input}Row = ${read}(${subject}, ${leading}Row.length);`;
}

function parameterStatements(
  { parameters, requirements }: RowActivation,
  caller: string,
  used: readonly string[],
): string[] {
  const together = requirements.flatMap(({ left, right }) => [left, right]);
  return parameters.map(({ kind, name }) => {
    const check = `${kind}Parameter("${caller}", ${constantCase(name)}, options.${name});`;
    return used.includes(name) || together.includes(name) ? `const ${name} = ${check}` : check;
  });
}
