/** The passes of elements as WebAssembly: the kernels of an element type, a vector of it at a time. */
import type binaryen from "binaryen";
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import type { Activation, Model } from "../../model.ts";
import { type Kernel, kernelModule } from "../lanes/module.ts";
import { drawnNames } from "../noise.ts";
import { type ElementType, f64, f64OfF32 } from "../lanes/element.ts";
import { vectorProgram } from "../lanes/program.ts";
import { type Program, inputNames } from "../lanes/steps.ts";
import type { ModuleText } from "../typescript/writer.ts";
import { type PassValue, nameOf } from "./channels.ts";
import type { ElementPass } from "./elements.ts";
import { type GivenNumber, choiceNumbers, withChoicesAsNumbers } from "./choices.ts";
import { type LaneCode, codeModule } from "./lane-code.ts";
import { factorsIn } from "./loops.ts";
import { type NamedLanes, constantName, elementTypes, wideConstantName } from "./lane-names.ts";
import { drawnTexts } from "./noise.ts";
import { ruleInputs } from "./rules.ts";
import { wholeExpression } from "./whole.ts";

/** What the loop of a pass has in lanes. */
export interface Lanes extends NamedLanes {
  /** One for each element type that there are lanes of. */
  readonly kernels: readonly Kernel[];
  /** That of the exact grade for Float32Arrays, where it differs from that of Float64Arrays. */
  readonly wide: Kernel | undefined;
  /** What kernels read that is the same for all elements, with the text of its value. */
  readonly numbers: readonly GivenNumber[];
  /** Values that they read and that may differ by channel. */
  readonly varying: readonly string[];
  /** Whether the noise of each element comes after these. */
  readonly draws: boolean;
}

export function lanesOf(
  name: string,
  activation: Activation,
  arrays: readonly string[],
  one: ElementPass,
  intrinsics: Model["intrinsics"],
): Lanes {
  const factors = factorsIn(arrays).map((array) => build.variable(array));
  const bodyOf = (pass: ElementPass): Expression =>
    [...factors, wholeExpression(activation, pass)].reduce(build.multiply);
  const body = bodyOf(one);
  const programOf = (formula: Expression, type: ElementType): Program =>
    vectorProgram(withChoicesAsNumbers(formula), intrinsics, type);
  const programs = elementTypes.map((type) => programOf(body, type));
  const used = new Set(programs.flatMap(({ steps }) => inputNames(steps)));
  const isVarying = ({ variesWith }: PassValue): boolean => variesWith.length > 0;
  const varying = one.values
    .filter((value) => isVarying(value) && used.has(value.name))
    .map((value) => value.name);
  const fixed = one.values.filter((value) => !isVarying(value)).flatMap(numbersOf);
  const numbers = [...fixed, ...choiceNumbers([body])].filter((number) => used.has(number.name));
  const names = numbers.map((number) => number.name);
  const drawn = drawnNames(activation).filter((noise) => used.has(noise));
  const kernelOf = (program: Program): Kernel => ({
    program,
    arrays: [...arrays, ...varying, ...drawn],
    numbers: names,
  });
  const kernels = programs.map(kernelOf);
  if (drawn.length > 0) checkRoom(kernels[0]!);
  // What differs by channel or is drawn need not be numbers of binary32, and kernels of one gated function share blocks.
  const isConverted = varying.length + drawn.length > 0 || activation.inputs.length > 1;
  const wide = one.wide && kernelOf(programOf(bodyOf(one.wide), isConverted ? f64 : f64OfF32));
  const isWide = wide !== undefined;
  return { name, grade: "Grade", kernels, wide, isWide, numbers, varying, draws: drawn.length > 0 };
}

/** The blocks of uniforms in packages/batch/src/runtime/drawn.ts come next. */
const BLOCKS_BEFORE_UNIFORMS = 8;

function checkRoom({ arrays }: Kernel): void {
  if (arrays.length > BLOCKS_BEFORE_UNIFORMS)
    throw new Error(`there is no room for ${arrays.join(", ")} beside the uniforms that noise is made of`);
}

/** A rule is two numbers. */
export const numbersOf = ({ name, type }: PassValue): Lanes["numbers"] =>
  type === undefined ? [{ name, text: name }] : ruleInputs(name);

/** `inLanes(forwardLanes, [x], out, [alpha])`, or with what differs by element at the end: `byChannel(channels, [betas])` */
export function lanesCall(
  lanes: Lanes,
  arrays: readonly string[],
  out: string,
  one: ElementPass,
  activation: Activation,
): string {
  const varying = varyingText(lanes, one, activation).map((text) => `, ${text}`);
  return `inLanes(${lanes.name}Lanes, [${arrays.join(", ")}], ${out}, ${numbersText(lanes)}${varying.join("")})`;
}

/** `{ numbers: [alpha], channels, varying: byChannel(channels, [betas]) }` */
export function givenText(
  lanes: Lanes,
  one: ElementPass,
  perChannel: boolean,
  activation: Activation,
): string {
  const varying = varyingText(lanes, one, activation).map((text) => `varying: ${text}`);
  return `{ ${[`numbers: ${numbersText(lanes)}`, ...(perChannel ? ["channels"] : []), ...varying].join(", ")} }`;
}

export const numbersText = ({ numbers }: Pick<Lanes, "numbers">): string =>
  `[${numbers.map(({ text }) => text).join(", ")}]`;

/** Nothing where all elements have the same numbers. */
function varyingText({ varying, draws }: Lanes, one: ElementPass, activation: Activation): string[] {
  const names = varying.map((each) => nameOf(one.values.find(({ name }) => name === each)!));
  const lists = [
    ...(names.length === 0 ? [] : [`byChannel(channels, [${names.join(", ")}])`]),
    ...(draws ? drawnTexts(activation) : []),
  ];
  return lists.length < 2 ? lists : [`[${lists.map((list) => `...${list}`).join(", ")}]`];
}

export function lanesModule(
  activation: Activation,
  lanes: readonly Lanes[],
  library: typeof binaryen,
  intrinsics: Model["intrinsics"],
): ModuleText {
  const codeOf = (name: string, kernel: Kernel): LaneCode => {
    const { bytes } = kernel.program.element;
    return { name, given: [bytes], bytes: kernelModule(library, kernel, intrinsics) };
  };
  const codes = lanes.flatMap(({ name, kernels, wide }) => [
    ...kernels.map((kernel) => codeOf(constantName(name, kernel.program.element), kernel)),
    ...(wide === undefined ? [] : [codeOf(wideConstantName(name), wide)]),
  ]);
  return codeModule(activation, "lanes", codes);
}
