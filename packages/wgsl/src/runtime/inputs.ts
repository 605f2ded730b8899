import type { ElementPlace } from "./elements.ts";
import type { Output } from "./kernel-code.ts";
import type {
  AnyActivation,
  GatedInput,
  GateHalf,
  WgslActivation,
  WgslFunction,
  WgslGatedActivation,
} from "./types.ts";

export const isGated = (activation: AnyActivation): activation is WgslGatedActivation =>
  "inputDerivatives" in activation;

const GATED: readonly GatedInput[] = ["gate", "value"];

/** Where a kernel finds what an element is computed from. */
export interface InputLayout {
  /** The buffers, in the order of their bindings. */
  readonly buffers: readonly string[];
  /** What comes before `elements`, and says where they lie. */
  readonly statements: readonly string[];
  /** What a function takes before its parameters, in that order. */
  readonly elements: (at: ElementPlace) => readonly string[];
}

/** In a buffer each, or both in the rows of one, of which this half is the gate. */
export function inputLayout(activation: AnyActivation, split?: GateHalf): InputLayout {
  if (!isGated(activation))
    return { buffers: ["input"], statements: [], elements: (at) => [at.read("input")] };
  if (split === undefined)
    return { buffers: GATED, statements: [], elements: (at) => GATED.map((input) => at.read(input)) };
  const halves = split === "first" ? GATED : [...GATED].reverse();
  const [first, second] = halves.map(placeOf) as [string, string];
  return {
    buffers: ["x"],
    // Before element i lie i inputs of its half, and as many of the other one as the whole rows before it have.
    statements: [
      "let half_length = uniforms.row_length / 2u;",
      `let ${first} = i + i / half_length * half_length;`,
      `let ${second} = ${first} + half_length;`,
    ],
    elements: (at) => GATED.map((input) => at.read("x", placeOf(input))),
  };
}

const placeOf = (input: GatedInput): string => `${input}_place`;

/** The slopes that a backward pass multiplies by dy, and where the gradients go. */
export function backwardOutputs(activation: WgslGatedActivation, split?: GateHalf): readonly Output[] {
  return GATED.map((input) => {
    const fn = activation.inputDerivatives[input];
    return split === undefined
      ? { buffer: `${input}_gradient`, place: "i", fn }
      : { buffer: "x_gradient", place: placeOf(input), fn };
  });
}

const slopesOf = ({ derivative, secondDerivative }: WgslActivation): WgslFunction[] =>
  secondDerivative === undefined ? [derivative] : [derivative, secondDerivative];

/** Every function of the inputs. */
export function everyFunction(activation: AnyActivation): readonly WgslFunction[] {
  const slopes = isGated(activation)
    ? [...Object.values(activation.inputDerivatives), ...Object.values(activation.secondDerivatives)]
    : slopesOf(activation);
  return [activation.forward, ...slopes, ...Object.values(activation.parameterDerivatives)];
}
