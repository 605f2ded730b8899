/** The passes of concatenating functions as WebAssembly: both halves of rows in one kernel. */
import type binaryen from "binaryen";
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import type { ConcatenatingActivation, Model } from "../../../model.ts";
import { type ElementType, f64OfF32 } from "../../lanes/element.ts";
import { type PairArray, type PairKernel, pairModule } from "../../lanes/pairs.ts";
import { vectorPrograms } from "../../lanes/program.ts";
import { inputNames } from "../../lanes/steps.ts";
import type { ModuleText } from "../../typescript/writer.ts";
import { choiceNumbers, withChoicesAsNumbers } from "../choices.ts";
import type { ElementPass } from "../elements.ts";
import { type LaneCode, codeModule } from "../lane-code.ts";
import { type NamedLanes, constantName, elementTypes, wideConstantName } from "../lane-names.ts";
import { type Lanes, numbersOf } from "../lanes.ts";
import { wholeExpression } from "../whole.ts";
import { type PassPair, passesOf, valuesOf } from "./pairs.ts";

export interface LanesOfPairs extends NamedLanes, Pick<Lanes, "numbers"> {
  readonly kernels: readonly PairKernel[];
  /** That of the exact grade for Float32Arrays, where it differs from that of Float64Arrays. */
  readonly wide: PairKernel | undefined;
}

/** Of both halves, times dy where that is given: then they are added up. */
export function lanesOfPairs(
  name: string,
  pair: PassPair,
  arrays: readonly ("dy" | "x")[],
  intrinsics: Model["intrinsics"],
): LanesOfPairs {
  const programOf = (passes: readonly ElementPass[], element: ElementType) => {
    const formulas = passes.map((one, index) => wholeExpression(pair.halves[index]!.half, one));
    const bodies = arrays.includes("dy") ? [sumOfBoth(pair.halves, formulas)] : formulas;
    return { element, bodies, ...vectorPrograms(bodies.map(withChoicesAsNumbers), intrinsics, element) };
  };
  const programs = elementTypes.map((element) => programOf(passesOf(pair), element));
  const used = new Set(programs.flatMap(({ steps }) => inputNames(steps)));
  const numbers = [...valuesOf(pair).flatMap(numbersOf), ...choiceNumbers(programs[0]!.bodies)].filter(
    (number) => used.has(number.name),
  );
  const given: readonly PairArray[] = arrays.includes("dy") ? [gradientNames(pair.halves)] : [];
  const kernelOf = (program: (typeof programs)[number]): PairKernel => ({
    ...program,
    arrays: [["x"], ...given],
    numbers: numbers.map((number) => number.name),
  });
  const isWide = passesOf(pair).some(({ wide }) => wide !== undefined);
  const widePasses = passesOf(pair).map((one) => one.wide ?? one);
  const wide = isWide ? kernelOf(programOf(widePasses, f64OfF32)) : undefined;
  return { name, grade: "PairGrade", kernels: programs.map(kernelOf), wide, isWide, numbers };
}

type Halves = PassPair["halves"];

/** `firstDy` */
const gradientNames = ([first, second]: Halves): PairArray => [`${first.which}Dy`, `${second.which}Dy`];

function sumOfBoth(halves: Halves, slopes: readonly Expression[]): Expression {
  const names = gradientNames(halves);
  const terms = halves.map((_, index) => build.multiply(build.variable(names[index]!), slopes[index]!));
  return terms.reduce(build.add);
}

export function pairLanesModule(
  activation: ConcatenatingActivation,
  lanes: readonly LanesOfPairs[],
  library: typeof binaryen,
  intrinsics: Model["intrinsics"],
): ModuleText {
  const codeOf = (name: string, kernel: PairKernel): LaneCode => ({
    name,
    given: [kernel.element.bytes],
    bytes: pairModule(library, kernel, intrinsics),
  });
  const codes = lanes.flatMap(({ name, kernels, wide }) => [
    ...kernels.map((kernel) => codeOf(constantName(name, kernel.element), kernel)),
    ...(wide === undefined ? [] : [codeOf(wideConstantName(name), wide)]),
  ]);
  return codeModule(activation, "pairLanes", codes);
}
