/** The passes of a gated activation. */
import type { Activation, InputPair, Model } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { partOf } from "../../seconds.ts";
import type { ElementPass } from "./elements.ts";
import { type Lanes, lanesOf } from "./lanes.ts";

/** A pass with what it has in lanes. */
export interface GatedPass {
  readonly one: ElementPass;
  readonly lanes: Lanes;
}

export interface GatedPasses {
  readonly forward: GatedPass;
  /** Of gate and value, times dy. */
  readonly backward: readonly [gate: GatedPass, value: GatedPass];
  readonly gradients: readonly (GatedPass & { readonly parameter: string })[];
  /** By the name of their loops. */
  readonly seconds: readonly (GatedPass & { readonly pair: InputPair; readonly name: string })[];
}

export function gatedPasses(
  activation: Activation,
  all: readonly ElementPass[],
  intrinsics: Model["intrinsics"],
): GatedPasses {
  // The first block of memory receives the results, and the second one what the last turn computes beyond its end: the
  // others keep what several passes read. packages/batch/src/runtime/gated-lanes.ts fills them.
  const inputs = ["out", "beyond", ...activation.inputs];
  const pass = (one: ElementPass, name: string, arrays: readonly string[]): GatedPass => ({
    one,
    lanes: lanesOf(name, activation, arrays, one, intrinsics),
  });
  const of = (kind: PassKind): ElementPass[] => all.filter((one) => one.kind === kind);
  const [[forward], [gate, value]] = [of("forward"), of("derivative")];
  const [bends, slopes] = [of("secondDerivative"), of("parameterDerivatives")];
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
    seconds: activation.secondDerivatives.map(({ inputs: pair }, index) => {
      const name = `${partOf(pair)}Second`;
      return { pair, name, ...pass(bends[index]!, name, inputs) };
    }),
  };
}

export const slopesOf = ({ backward, gradients }: GatedPasses): ElementPass[] =>
  [...backward, ...gradients].map(({ one }) => one);

export const lanesOfSlopes = ({ backward, gradients }: GatedPasses): Lanes[] =>
  [...backward, ...gradients].map(({ lanes }) => lanes);
