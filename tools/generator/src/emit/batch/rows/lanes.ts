/** The passes over rows as WebAssembly. */
import type binaryen from "binaryen";
import * as build from "../../../ir/build.ts";
import type { Condition } from "../../../ir/nodes.ts";
import type { Model, RowActivation, RowPass } from "../../../model.ts";
import { type ElementType, f64, f64OfF32, laneBytes } from "../../lanes/element.ts";
import { type RowKernel, rowCountName, rowKernel } from "../../lanes/rows/kernel.ts";
import { rowModule } from "../../lanes/rows/module.ts";
import { noiseKinds } from "../../../noise.ts";
import { widePass } from "../../../rows/sums.ts";
import { needsBinary64, suitsBinary32 } from "../../../rows/vectors.ts";
import { watchRow } from "../../typescript/rows/special.ts";
import { inArgumentOrder, lower, varyingOf } from "../../typescript/rows/target.ts";
import type { ModuleText } from "../../typescript/writer.ts";
import { drawFunction } from "../../noise.ts";
import { type LaneCode, codeModule } from "../lane-code.ts";
import { type NamedLanes, constantName, elementTypes, wideConstantName } from "../lane-names.ts";
import { type GivenNumber, withChoicesAsNumbers } from "../choices.ts";
import { givenNumbers } from "./numbers.ts";

/** What a pass over rows has in lanes: a kernel for each element type. */
export interface LanesOfRows extends NamedLanes {
  readonly kernels: readonly RowKernel[];
  /** That of the exact grade for Float32Arrays, where it differs from that of Float64Arrays. */
  readonly wide: RowKernel | undefined;
  /** What they read beside arrays and the number of elements. */
  readonly numbers: readonly GivenNumber[];
}

export function lanesOfRows(
  name: string,
  activation: RowActivation,
  pass: RowPass,
  intrinsics: Model["intrinsics"],
): LanesOfRows {
  const isExact = !suitsBinary32(pass) || needsBinary64(pass, intrinsics);
  const types = isExact ? [f64] : elementTypes;
  const kernels = types.map((type) => passKernel(activation, pass, intrinsics, type));
  const wider = widePass(pass, intrinsics);
  const wide = wider && passKernel(activation, wider, intrinsics, f64OfF32);
  const numbers = givenNumbers(activation, pass);
  return { name, grade: "RowGrade", kernels, numbers, wide, isWide: wide !== undefined, isExact };
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
  return {
    name,
    grade: "RowGrade",
    isExact: true,
    kernels,
    numbers: givenNumbers(activation, pass),
    wide: undefined,
  };
}

/** Rows that JavaScript answers otherwise than by the formula are left to it. */
export function passKernel(
  activation: RowActivation,
  pass: RowPass,
  intrinsics: Model["intrinsics"],
  element: ElementType,
): RowKernel {
  const isWide = element === f64OfF32;
  const emission = { activation, pass, isWide, target: { intrinsics } };
  const varying = varyingOf(emission);
  const { program, after, rows } = watchRow(lower(withChoicesAsNumbers(pass.body), emission), pass, varying);
  const [first, ...others] = rows.map(({ test }) => test);
  const test = first && others.reduce<Condition>((all, one) => build.logical("||", all, one), first);
  const loops = program.steps.slice(0, after).filter(({ kind }) => kind === "loop").length;
  const arrays = inArgumentOrder(pass.inputs);
  return rowKernel(program, {
    element,
    arrays,
    ofRows: arrays.filter((input) => !varying.has(input)),
    numbers: [rowCountName, ...givenNumbers(activation, pass).map(({ name }) => name)],
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

function givenTexts({ kernels: [kernel], numbers }: LanesOfRows): [arrays: string, numbers: string] {
  const drawn = `drawnRows(${drawFunction(noiseKinds.g)}, noise, rows)`;
  const arrays = kernel!.arrays.map((array) => (array === "g" ? drawn : array));
  return [`[${arrays.join(", ")}]`, `[${numbers.map(({ text }) => text).join(", ")}]`];
}

export function rowLanesModule(
  activation: RowActivation,
  lanes: readonly LanesOfRows[],
  library: typeof binaryen,
  intrinsics: Model["intrinsics"],
): ModuleText {
  const codeOf = (name: string, kernel: RowKernel): LaneCode => {
    const { element, kept } = kernel;
    const given = [element.bytes, laneBytes(element), kept.length];
    return { name, given, bytes: rowModule(library, kernel, intrinsics) };
  };
  const codes = lanes.flatMap(({ name, kernels, wide }) => [
    ...kernels.map((kernel) => codeOf(constantName(name, kernel.element), kernel)),
    ...(wide === undefined ? [] : [codeOf(wideConstantName(name), wide)]),
  ]);
  return codeModule(activation, "rowLanes", codes);
}
