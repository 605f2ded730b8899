import { agreedReference } from "../generator.ts";
import type { Model, Reference } from "../generator.ts";
import { writeOut } from "../oracle/definition.ts";
import { nameOfPass } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { valueOf } from "../oracle/workbench.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { passNamed, passesOf } from "./plan.ts";
import type { Plan } from "./plan.ts";

/** What a spec declares at ±∞ against what its definition tends to. */
export function checkLimits(bench: Workbench, plan: Plan, model: Model): string[] {
  return passesOf(plan.activation).flatMap((pass) => {
    const { limits } = passNamed(plan.activation, pass);
    return limits.flatMap(({ at: x, value: limit }) => {
      const values = new Map(plan.set.numbers).set("x", x);
      const declared = valueOf(bench, writeOut(limit, model.intrinsics, plan.set.choices), values);
      const found = plan.oracle.reference(pass, x);
      return agrees(declared, found) ? [] : [describe(plan, pass, x, declared, found)];
    });
  });
}

const agrees = (declared: Reference, found: Reference): boolean =>
  declared.nearest === found.nearest || agreedReference(declared, found) !== undefined;

function describe(
  { activation, setting }: Plan,
  pass: PassName,
  x: number,
  declared: Reference,
  found: Reference,
): string {
  const name = nameOfPass(pass);
  const place = [`x = ${x}`, setting].filter(Boolean).join(", ");
  return `${activation.name}: limits declare ${declared.nearest} for ${name} at ${place}, but the definition tends to ${found.nearest}`;
}
