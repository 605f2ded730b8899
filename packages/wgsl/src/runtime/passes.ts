/** Which functions of an activation a kernel answers, and in which buffers. */
import { alternatives, describe } from "./describe.ts";
import { backwardOutputs, isGated } from "./inputs.ts";
import type { Output } from "./kernel-code.ts";
import type { GatedKernelPass, KernelPass } from "./kernel.ts";
import type { AnyActivation, GatedInput, GateHalf, WgslActivation, WgslFunction } from "./types.ts";

type Pass = KernelPass | GatedKernelPass;

const PASSES = [
  "forward",
  "derivative",
  "secondDerivative",
  "forwardAndDerivative",
  "backward",
  "parameterGradients",
] as const;
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
  if (pass !== "backward") return [at(inPlace ? "input" : "output", passFunction(activation, pass))];
  return inPlace && !isGated(activation)
    ? [at("dy", activation.derivative)]
    : backwardOutputs(activation, split);
}

const at = (buffer: string, fn: WgslFunction): Output => ({ buffer, place: "i", fn });

function passFunction(activation: AnyActivation, pass: Exclude<Pass, "backward">): WgslFunction {
  if (pass === "forward") return activation.forward;
  if (pass === "derivative" && !isGated(activation)) return activation.derivative;
  if (pass === "secondDerivative" && !isGated(activation)) return secondDerivative(activation);
  const { parameterDerivatives } = activation;
  if (typeof pass !== "object" || pass === null) {
    const [passes, further] = isGated(activation) ? [GATED_PASSES, ["{ input }"]] : [PASSES, []];
    const expected = `${alternatives([...passes.map(describe), ...further, "{ parameter }"], false)}`;
    throw new RangeError(`kernel: pass is ${describe(pass)}, expected ${expected}`);
  }
  if ("input" in pass) return inputFunction(activation, pass.input);
  const fn = Object.hasOwn(parameterDerivatives, pass.parameter) && parameterDerivatives[pass.parameter];
  if (fn) return fn;
  const known = Object.keys(parameterDerivatives);
  const expected = known.length > 0 ? `expected ${alternatives(known)}` : `${activation.name} has none`;
  throw new RangeError(`kernel: pass.parameter is ${describe(pass.parameter)}, ${expected}`);
}

function secondDerivative({ name, secondDerivative: fn }: WgslActivation): WgslFunction {
  if (fn !== undefined) return fn;
  throw new RangeError(`kernel: pass is "secondDerivative", and ${name} has none`);
}

function inputFunction(activation: AnyActivation, input: GatedInput): WgslFunction {
  const slopes: { readonly [name: string]: WgslFunction } = isGated(activation)
    ? activation.inputDerivatives
    : {};
  const fn = Object.hasOwn(slopes, input) && slopes[input];
  if (fn) return fn;
  const known = Object.keys(slopes);
  const expected = known.length > 0 ? `expected ${alternatives(known)}` : `${activation.name} has one input`;
  throw new RangeError(`kernel: pass.input is ${describe(input)}, ${expected}`);
}
