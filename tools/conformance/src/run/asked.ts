/** What users may ask for at kinks and jumps, and the rule that it stands for. */
import type { Framework } from "@subgrad/scalar";
import type { Convention } from "../adapters/adapter.ts";
import { type ChosenRule, isNaNLiteral } from "../oracle/conventions.ts";
import type { PlacedKink } from "../oracle/kinks.ts";
import type { PassName } from "../oracle/pass-name.ts";

export interface Asked {
  readonly convention: Convention;
  readonly ruleAt: (placed: PlacedKink) => ChosenRule;
}

/** Every rule, and every framework whose answers the spec records; a NaN only of a target that has it. */
export function askedOf(pass: PassName, kinks: readonly PlacedKink[], hasNaN: boolean): Asked[] {
  if (pass === "forward")
    return (["left", "right", "mid", 0.25] as const).map((jumps) => ({
      convention: { jumps },
      ruleAt: () => jumps,
    }));
  const rules = (["left", "right", "mid", "minNorm", 0.25] as const).map((rule) => ({
    convention: { kinks: rule },
    ruleAt: () => rule,
  }));
  const profiles = new Set(kinks.flatMap(({ kink }) => Object.keys(kink.elsewhere)));
  const isNumber = (profile: string): boolean =>
    kinks.every(({ kink }) => !isNaNLiteral(kink.elsewhere[profile] ?? kink.use));
  return [...rules, ...[...profiles].filter((profile) => hasNaN || isNumber(profile)).map(profileNamed)];
}

const profileNamed = (profile: string): Asked => ({
  convention: { kinks: profile as Framework },
  ruleAt: ({ kink }) => kink.elsewhere[profile] ?? kink.use,
});
