/** The passes of a gated activation. */
import type { Activation, Model } from "../../model.ts";
import { hasLanes } from "../../promises.ts";
import type { ElementPass } from "./elements.ts";
import { type Lanes, lanesOf } from "./lanes.ts";

/** A pass with what it has in lanes: nothing, where the function has none. */
export interface GatedPass {
  readonly one: ElementPass;
  readonly lanes: readonly Lanes[];
}

export interface GatedPasses {
  readonly forward: GatedPass;
  /** Of gate and value, times dy. */
  readonly backward: readonly [gate: GatedPass, value: GatedPass];
  readonly gradients: readonly (GatedPass & { readonly parameter: string })[];
}

export function gatedPasses(
  activation: Activation,
  [forward, gate, value, ...slopes]: readonly ElementPass[],
  intrinsics: Model["intrinsics"],
): GatedPasses {
  // The first block of memory receives the results, and the second one what the last turn computes beyond its end: the
  // others keep what several passes read. packages/batch/src/runtime/gated-lanes.ts fills them.
  const inputs = ["out", "beyond", ...activation.inputs];
  const pass = (one: ElementPass, name: string, arrays: readonly string[]): GatedPass => ({
    one,
    lanes: hasLanes(activation) ? [lanesOf(name, activation, arrays, one, intrinsics)] : [],
  });
  return {
    forward: pass(forward!, "forward", inputs),
    backward: [
      pass(gate!, "gateBackward", [...inputs, "dy"]),
      pass(value!, "valueBackward", [...inputs, "dy"]),
    ],
    gradients: activation.parameterDerivatives.map(({ parameter }, index) => {
      const one = slopes[index]!;
      return { parameter, ...pass(one, one.name, inputs) };
    }),
  };
}

export const slopesOf = ({ backward, gradients }: GatedPasses): ElementPass[] =>
  [...backward, ...gradients].map(({ one }) => one);

export const lanesOfSlopes = ({ backward, gradients }: GatedPasses): Lanes[] =>
  [...backward, ...gradients].flatMap(({ lanes }) => lanes);
