/** Kinks as every target sees them. */
import type { Activation, Kink, OneSided, Rule } from "../model.ts";
import type { PassKind } from "../promises.ts";

/** The rule that the packages follow by default: for values at jumps, or for slopes. */
export const ruleOf = (kind: PassKind, kink: Kink): Rule | undefined =>
  kind === "forward" ? kink.value : kink.use;

/** The slopes in its own input beside a kink: where their pass has different answers there. */
export function slopesAt(activation: Activation, sides: OneSided): OneSided | undefined {
  const { of } = kinkOf(activation, sides);
  const pass = activation.derivatives.find(({ input }) => input === of);
  return pass?.atKinks.find(({ kink }) => kink === sides.kink);
}

export function kinkOf(activation: Activation, { kink }: OneSided): Kink {
  return activation.kinks.find((one) => one.name === kink)!;
}
