import type { Reference } from "../generator.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { referenceAt } from "../oracle/references.ts";
import type { References } from "../oracle/references.ts";
import type { Gathered } from "../run/gather.ts";
import type { Plan } from "../run/plan.ts";

/** An input that both halves were tried with. */
export interface SharedCase {
  readonly x: number;
  readonly references: readonly [first: Reference, second: Reference];
}

export async function sharedCases(
  [first, second]: readonly [Plan, Plan],
  pass: PassName,
  gathered: Gathered,
): Promise<SharedCase[]> {
  const [ofFirst, ofSecond] = [await found(first, pass, gathered), await found(second, pass, gathered)];
  const places = new Map([...second.xs].map((x, index) => [nameOf(x), index]));
  return [...first.xs].flatMap((x, index): SharedCase[] => {
    const place = places.get(nameOf(x));
    if (place === undefined) return [];
    return [{ x, references: [referenceAt(ofFirst, index), referenceAt(ofSecond, place)] }];
  });
}

/** As a key of maps -0 is 0. */
const nameOf = (x: number): number | string => (Object.is(x, -0) ? "-0" : x);

async function found(plan: Plan, pass: PassName, gathered: Gathered): Promise<References> {
  const references = await gathered(plan, pass);
  if (references instanceof Error) throw references;
  return references;
}
