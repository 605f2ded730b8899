/** Which functions of an activation a kernel answers, and in which buffers. */
import { alternatives, describe } from "./describe.ts";
import { backwardOutputs, isGated } from "./inputs.ts";
import type { Output } from "./kernel-code.ts";
import type { GatedKernelPass, KernelPass } from "./kernel.ts";
import type { AnyActivation, GateHalf, WgslActivation, WgslFunction, WgslParameter } from "./types.ts";
import { allParameters } from "./uniform.ts";

type Pass = KernelPass | GatedKernelPass;

const PASSES = [
  "forward",
  "derivative",
  "secondDerivative",
  "forwardAndDerivative",
  "backward",
  "derivativeFromOutput",
  "backwardFromOutput",
  "parameterGradients",
] as const;
const FROM_OUTPUT: readonly unknown[] = ["derivativeFromOutput", "backwardFromOutput"];
const GATED_PASSES = ["forward", "backward", "parameterGradients"] as const;

interface OutputOptions {
  readonly split: GateHalf | undefined;
  readonly inPlace: boolean;
}

export function outputsOf(
  activation: AnyActivation,
  pass: Pass,
  { split, inPlace }: OutputOptions,
): readonly Output[] {
  const isPair = pass === "forwardAndDerivative" && !isGated(activation);
  if (inPlace && (isPair || isGated(activation))) {
    const subject = isPair ? `pass ${describe(pass)}` : activation.name;
    throw new RangeError(`kernel: inPlace is true, expected false for ${subject}`);
  }
  if (isPair) return [at("output", activation.forward), at("derivative", activation.derivative)];
  if (pass === "backward" && isGated(activation)) return backwardOutputs(activation, split);
  const replaced = isBackward(pass) ? "dy" : "input";
  return [at(inPlace ? replaced : "output", passFunction(activation, pass))];
}

/** Whether answers are multiplied by dy. */
export const isBackward = (pass: unknown): boolean => pass === "backward" || pass === "backwardFromOutput";

/** What `pack` takes: from the output, some functions allow less. */
export const parametersOf = (activation: AnyActivation, pass: unknown): readonly WgslParameter[] =>
  FROM_OUTPUT.includes(pass) ? passFunction(activation, pass as Pass).parameters : allParameters(activation);

const at = (buffer: string, fn: WgslFunction): Output => ({ buffer, place: "i", fn });

/** The function of which a pass answers a multiple. */
const SLOPES = {
  derivative: "derivative",
  secondDerivative: "secondDerivative",
  backward: "derivative",
  derivativeFromOutput: "derivativeFromOutput",
  backwardFromOutput: "derivativeFromOutput",
} as const;

function passFunction(activation: AnyActivation, pass: Pass): WgslFunction {
  if (pass === "forward") return activation.forward;
  if (!isGated(activation) && isSlope(pass)) return slopeFunction(activation, pass);
  const { parameterDerivatives } = activation;
  if (typeof pass !== "object" || pass === null) {
    const [passes, further] = isGated(activation)
      ? [GATED_PASSES, ["{ input }", "{ second }"]]
      : [PASSES, []];
    const expected = `${alternatives([...passes.map(describe), ...further, "{ parameter }"], false)}`;
    throw new RangeError(`kernel: pass is ${describe(pass)}, expected ${expected}`);
  }
  const none = `${activation.name} has ${isGated(activation) ? "none" : "one input"}`;
  const { inputDerivatives, secondDerivatives } = isGated(activation) ? activation : NO_INPUTS;
  if ("input" in pass) return functionNamed("input", pass.input, inputDerivatives, none);
  if ("second" in pass) return functionNamed("second", pass.second, secondDerivatives, none);
  return functionNamed("parameter", pass.parameter, parameterDerivatives, `${activation.name} has none`);
}

const isSlope = (pass: Pass): pass is keyof typeof SLOPES =>
  typeof pass === "string" && Object.hasOwn(SLOPES, pass);

function slopeFunction(activation: WgslActivation, pass: keyof typeof SLOPES): WgslFunction {
  const fn = activation[SLOPES[pass]];
  if (fn !== undefined) return fn;
  throw new RangeError(`kernel: pass is ${describe(pass)}, and ${activation.name} has none`);
}

const NO_INPUTS = { inputDerivatives: {}, secondDerivatives: {} };

function functionNamed(
  option: string,
  name: string,
  functions: { readonly [name: string]: WgslFunction },
  none: string,
): WgslFunction {
  const fn = Object.hasOwn(functions, name) && functions[name];
  if (fn) return fn;
  const known = Object.keys(functions);
  const expected = known.length > 0 ? `expected ${alternatives(known)}` : none;
  throw new RangeError(`kernel: pass.${option} is ${describe(name)}, ${expected}`);
}
