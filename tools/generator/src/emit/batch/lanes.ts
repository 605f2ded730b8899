/** The passes of elements as WebAssembly: the kernels of an element type, a vector of it at a time. */
import type binaryen from "binaryen";
import * as build from "../../ir/build.ts";
import type { Activation, Model } from "../../model.ts";
import { type Kernel, kernelModule } from "../lanes/module.ts";
import { vectorProgram } from "../lanes/program.ts";
import type { Step } from "../lanes/steps.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";
import { type PassValue, nameOf } from "./channels.ts";
import type { ElementPass } from "./elements.ts";
import { type NamedLanes, constantName, elementTypes } from "./lane-names.ts";
import { ruleInputs } from "./rules.ts";
import { wholeExpression } from "./whole.ts";

/** What the loop of a pass has in lanes. */
export interface Lanes extends NamedLanes {
  /** One for each element type that there are lanes of. */
  readonly kernels: readonly Kernel[];
  /** What kernels read that is the same for all elements, with the text of its value. */
  readonly numbers: readonly { readonly name: string; readonly text: string }[];
  /** Values that they read and that may differ by channel. */
  readonly varying: readonly string[];
}

export function lanesOf(
  name: string,
  activation: Activation,
  arrays: readonly string[],
  one: ElementPass,
  intrinsics: Model["intrinsics"],
): Lanes {
  const element = wholeExpression(activation, one);
  const body = arrays.includes("dy") ? build.multiply(build.variable("dy"), element) : element;
  const programs = elementTypes.map((type) => vectorProgram(body, intrinsics, type));
  const used = new Set(programs.flatMap(({ steps }) => steps.flatMap(inputName)));
  const isVarying = ({ variesWith }: PassValue): boolean => variesWith.length > 0;
  const varying = one.values
    .filter((value) => isVarying(value) && used.has(value.name))
    .map((value) => value.name);
  const numbers = one.values
    .filter((value) => !isVarying(value))
    .flatMap(numbersOf)
    .filter((number) => used.has(number.name));
  const names = numbers.map((number) => number.name);
  const kernels = programs.map((program) => ({ program, arrays: [...arrays, ...varying], numbers: names }));
  return { name, grade: "Grade", kernels, numbers, varying };
}

/** A rule is two numbers. */
const numbersOf = ({ name, type }: PassValue): Lanes["numbers"] =>
  type === undefined ? [{ name, text: name }] : ruleInputs(name);

const inputName = (step: Step): string[] => (step.kind === "input" ? [step.name] : []);

/** `if (inLanes(forwardLanes, [x], out, [alpha])) return out;` */
export function lanesStatement(lanes: Lanes, arrays: readonly string[], one: ElementPass): string {
  const values = varyingNames(lanes, one);
  const channels = values.length === 0 ? "" : `, channels, [${values.join(", ")}]`;
  const call = `inLanes(${lanes.name}Lanes, [${arrays.join(", ")}], out, ${numbersText(lanes)}${channels})`;
  return `if (${call}) return out;`;
}

/** `{ numbers: [alpha], channels, values: [betas] }`: channels are there where something differs by them. */
export function givenText(lanes: Lanes, one: ElementPass, perChannel: boolean): string {
  const values = varyingNames(lanes, one);
  const channels = perChannel || values.length > 0 ? ", channels" : "";
  const differing = values.length === 0 ? "" : `, values: [${values.join(", ")}]`;
  return `{ numbers: ${numbersText(lanes)}${channels}${differing} }`;
}

export const numbersText = ({ numbers }: Lanes): string => `[${numbers.map(({ text }) => text).join(", ")}]`;

const varyingNames = ({ varying }: Lanes, one: ElementPass): string[] =>
  varying.map((each) => nameOf(one.values.find(({ name }) => name === each)!));

/** The module that holds the code of an activation. */
export function lanesModule(
  { name: origin }: Activation,
  lanes: readonly Lanes[],
  library: typeof binaryen,
  intrinsics: Model["intrinsics"],
): ModuleText {
  const declarations = lanes.flatMap(({ name, kernels }) =>
    kernels.map((kernel): Declaration => {
      const code = Buffer.from(kernelModule(library, kernel, intrinsics)).toString("hex");
      const type = kernel.program.element;
      const value = `/* @__PURE__ */ lanes(${type.bytes}, "${code}")`;
      return { kind: "constant", name: constantName(name, type), exported: true, value };
    }),
  );
  const imports = new Map([["../../runtime/index.ts", ["lanes"]]]);
  return { origin: `specs/activations/${origin}.ts`, imports, declarations };
}
