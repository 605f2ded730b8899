/** Kinks as every target sees them. */
import type { Activation, Kink, OneSided, Rule } from "../model.ts";
import type { PassKind } from "../promises.ts";

/** The rule that the packages follow by default: for values at jumps, or for slopes. */
export const ruleOf = (kind: PassKind, kink: Kink): Rule | undefined =>
  kind === "forward" ? kink.value : kink.use;

export function kinkOf(activation: Activation, { kink }: OneSided): Kink {
  return activation.kinks.find((one) => one.name === kink)!;
}
