/** The passes over rows as WebAssembly. */
import type binaryen from "binaryen";
import * as build from "../../../ir/build.ts";
import type { Condition } from "../../../ir/nodes.ts";
import { mentions } from "../../../ir/walk.ts";
import type { Model, RowActivation, RowPass } from "../../../model.ts";
import { numberParameters } from "../../documentation.ts";
import { type ElementType, f64 } from "../../lanes/element.ts";
import { type RowKernel, rowCountName, rowKernel } from "../../lanes/rows/kernel.ts";
import { rowModule } from "../../lanes/rows/module.ts";
import { watchRow } from "../../typescript/rows/special.ts";
import { inArgumentOrder, lower, varyingOf } from "../../typescript/rows/target.ts";
import type { ModuleText } from "../../typescript/writer.ts";
import { type LaneCode, codeModule } from "../lane-code.ts";
import { type NamedLanes, constantName, elementTypes } from "../lane-names.ts";

/** What a pass over rows has in lanes: a kernel for each element type. */
export interface LanesOfRows extends NamedLanes {
  readonly kernels: readonly RowKernel[];
}

export function lanesOfRows(
  name: string,
  activation: RowActivation,
  pass: RowPass,
  intrinsics: Model["intrinsics"],
): LanesOfRows {
  const kernels = elementTypes.map((type) => passKernel(activation, pass, intrinsics, type));
  return { name, grade: "RowGrade", kernels };
}

/**
 * A gradient of a parameter is two sums of what nearly cancels: in binary32 it would be off by more than is promised of
 * it, and binary64 has the bits of JavaScript.
 */
export function lanesOfGradient(
  name: string,
  activation: RowActivation,
  pass: RowPass,
  intrinsics: Model["intrinsics"],
): LanesOfRows {
  const kernels = [passKernel(activation, pass, intrinsics, f64)];
  return { name, grade: "RowGrade", isExact: true, kernels };
}

/** Rows that JavaScript answers otherwise than by the formula are left to it. */
export function passKernel(
  activation: RowActivation,
  pass: RowPass,
  intrinsics: Model["intrinsics"],
  element: ElementType,
): RowKernel {
  const emission = { activation, pass, target: { intrinsics } };
  const varying = varyingOf(emission);
  const { program, after, rows } = watchRow(lower(pass.body, emission), pass, varying);
  const [first, ...others] = rows.map(({ test }) => test);
  const test = first && others.reduce<Condition>((all, one) => build.logical("||", all, one), first);
  const loops = program.steps.slice(0, after).filter(({ kind }) => kind === "loop").length;
  const arrays = inArgumentOrder(pass.inputs);
  const parameters = numberParameters(activation).filter(({ name }) => mentions(pass.body, name));
  return rowKernel(program, {
    element,
    arrays,
    ofRows: arrays.filter((input) => !varying.has(input)),
    numbers: [rowCountName, ...parameters.map(({ name }) => name)],
    rank: pass.rank,
    varying,
    ...(test && { left: { test, after: loops } }),
  });
}

/** `const left = rowsLeft(forwardLanes, rows, [x], out, [temperature]);` */
export function rowsLeftStatement(lanes: LanesOfRows): string {
  const [arrays, numbers] = givenTexts(lanes);
  return `const left = rowsLeft(${lanes.name}Lanes, rows, ${arrays}, out, ${numbers});`;
}

/** `rowSumInLanes(temperatureLanes, rows, [dy, x, y], [temperature], (row) => temperatureRow(...))` */
export function rowSumText(lanes: LanesOfRows, inJavaScript: string): string {
  const given = givenTexts(lanes).join(", ");
  return `rowSumInLanes(${lanes.name}Lanes, rows, ${given}, ${inJavaScript})`;
}

/** What a kernel reads: arrays, and numbers beside that of elements, which the layout of rows has. */
function givenTexts({ kernels: [kernel] }: LanesOfRows): [arrays: string, numbers: string] {
  const { arrays, numbers } = kernel!;
  const given = numbers.filter((number) => number !== rowCountName);
  return [`[${arrays.join(", ")}]`, `[${given.join(", ")}]`];
}

export function rowLanesModule(
  activation: RowActivation,
  lanes: readonly LanesOfRows[],
  library: typeof binaryen,
  intrinsics: Model["intrinsics"],
): ModuleText {
  const codes = lanes.flatMap(({ name, kernels }) =>
    kernels.map((kernel): LaneCode => {
      const { element, kept } = kernel;
      const given = [element.bytes, kept.length];
      return { name: constantName(name, element), given, bytes: rowModule(library, kernel, intrinsics) };
    }),
  );
  return codeModule(activation, "rowLanes", codes);
}
