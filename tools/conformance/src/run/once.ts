import type { References } from "../oracle/references.ts";

/** References of a plan's pass: an error where none could be computed. What was asked for before is not computed again. */
export type Ask<Plan, Pass> = (plan: Plan, pass: Pass) => Promise<References | Error>;

export function once<Plan extends object, Pass>(
  compute: (plan: Plan, pass: Pass) => Promise<References>,
): Ask<Plan, Pass> {
  const known = new WeakMap<Plan, Map<string, Promise<References | Error>>>();
  return (plan, pass) => {
    const ofPlan = known.get(plan) ?? new Map<string, Promise<References | Error>>();
    known.set(plan, ofPlan);
    const key = JSON.stringify(pass);
    const found = ofPlan.get(key) ?? compute(plan, pass).catch((error: Error) => error);
    ofPlan.set(key, found);
    return found;
  };
}
