/** The passes of concatenating functions as WebAssembly: both halves of rows in one kernel. */
import type binaryen from "binaryen";
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import type { ConcatenatingActivation, Model } from "../../../model.ts";
import type { ElementType } from "../../lanes/element.ts";
import { type PairArray, type PairKernel, pairModule } from "../../lanes/pairs.ts";
import { vectorPrograms } from "../../lanes/program.ts";
import { inputNames } from "../../lanes/steps.ts";
import type { ModuleText } from "../../typescript/writer.ts";
import { codeModule } from "../lane-code.ts";
import { type NamedLanes, constantName, elementTypes } from "../lane-names.ts";
import { type Lanes, numbersOf } from "../lanes.ts";
import { wholeExpression } from "../whole.ts";
import { type HalfPass, type PassPair, valuesOf } from "./pairs.ts";

export interface LanesOfPairs extends NamedLanes, Pick<Lanes, "numbers"> {
  readonly kernels: readonly PairKernel[];
}

/** Of both halves, times dy where that is given: then they are added up. */
export function lanesOfPairs(
  name: string,
  pair: PassPair,
  arrays: readonly ("dy" | "x")[],
  intrinsics: Model["intrinsics"],
): LanesOfPairs {
  const formulas = pair.halves.map(({ half, one }) => wholeExpression(half, one));
  const bodies = arrays.includes("dy") ? [sumOfBoth(pair.halves, formulas)] : formulas;
  const programs = elementTypes.map((element) => ({
    element,
    ...vectorPrograms(bodies, intrinsics, element),
  }));
  const used = new Set(programs.flatMap(({ steps }) => inputNames(steps)));
  const numbers = valuesOf(pair)
    .flatMap(numbersOf)
    .filter((number) => used.has(number.name));
  const given: readonly PairArray[] = arrays.includes("dy") ? [gradientNames(pair.halves)] : [];
  const kernels = programs.map((program): PairKernel => ({
    ...program,
    arrays: [["x"], ...given],
    numbers: numbers.map((number) => number.name),
  }));
  return { name, grade: "PairGrade", kernels, numbers };
}

type Halves = PassPair["halves"];

/** `firstDy` */
const gradientNames = ([first, second]: Halves): PairArray => [`${first.which}Dy`, `${second.which}Dy`];

function sumOfBoth(halves: Halves, slopes: readonly Expression[]): Expression {
  const names = gradientNames(halves);
  const terms = halves.map((_: HalfPass, index) =>
    build.multiply(build.variable(names[index]!), slopes[index]!),
  );
  return terms.reduce(build.add);
}

export function pairLanesModule(
  activation: ConcatenatingActivation,
  lanes: readonly LanesOfPairs[],
  library: typeof binaryen,
  intrinsics: Model["intrinsics"],
): ModuleText {
  const codeOf = (name: string, kernel: PairKernel, { bytes }: ElementType) => ({
    name,
    given: [bytes],
    bytes: pairModule(library, kernel, intrinsics),
  });
  const codes = lanes.flatMap(({ name, kernels }) =>
    kernels.map((kernel) => codeOf(constantName(name, kernel.element), kernel, kernel.element)),
  );
  return codeModule(activation, "pairLanes", codes);
}
