import type { Reference } from "../generator.ts";
import type { PassName } from "../oracle/oracle.ts";
import { referenceAt } from "../oracle/references.ts";
import type { References } from "../oracle/references.ts";
import type { Gathered } from "../run/gather.ts";
import type { Plan } from "../run/plan.ts";

/** An input that both halves were tried with. */
export interface SharedCase {
  readonly x: number;
  readonly references: readonly [first: Reference, second: Reference];
}

export function sharedCases(
  [first, second]: readonly [Plan, Plan],
  pass: PassName,
  gathered: Gathered,
): SharedCase[] {
  const [ofFirst, ofSecond] = [found(first, pass, gathered), found(second, pass, gathered)];
  const places = new Map([...second.xs].map((x, index) => [nameOf(x), index]));
  return [...first.xs].flatMap((x, index): SharedCase[] => {
    const place = places.get(nameOf(x));
    if (place === undefined) return [];
    return [{ x, references: [referenceAt(ofFirst, index), referenceAt(ofSecond, place)] }];
  });
}

/** As a key of maps -0 is 0. */
const nameOf = (x: number): number | string => (Object.is(x, -0) ? "-0" : x);

function found(plan: Plan, pass: PassName, gathered: Gathered): References {
  const references = gathered.get(plan, pass);
  if (references instanceof Error) throw references;
  return references;
}
