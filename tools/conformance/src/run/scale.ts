import { binary64, evaluate, kernelLibrary, mentions } from "../generator.ts";
import type { Model } from "../generator.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { passNamed } from "./plan.ts";
import type { Plan } from "./plan.ts";

/**
 * What errors near a root are measured against, at x. Where a pass does not depend on an input, its scale is that of where this is 1.
 */
export function scaleOf({ activation, set }: Plan, pass: PassName, model: Model): (x: number) => number {
  const { body } = passNamed(activation, pass);
  const absent = activation.inputs.filter((input) => !mentions(body, input));
  const context = {
    arithmetic: binary64,
    library: kernelLibrary(model.intrinsics, "f64"),
    choices: set.choices,
  };
  return (x) => {
    const names = new Map(set.numbers).set("x", x);
    for (const input of absent) names.set(input, 1);
    return evaluate(activation.accuracy.scale, names, context);
  };
}
