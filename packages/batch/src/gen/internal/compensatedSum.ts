// Generated from tools/generator/src/emit/shared/compensatedSum.ts by @subgrad/generator. Do not edit.
/**
 * A running sum that keeps what each addition rounds away, as accurate as if it had twice the digits: Sum2 of
 * Ogita, Rump & Oishi 2005, "Accurate Sum and Dot Product", with Knuth's branch-free two-sum. A million gradients that
 * nearly cancel are common, and the plain sum of them may have no correct digit.
 */
export interface CompensatedSum {
  sum: number;
  roundedAway: number;
}

export function startSum(): CompensatedSum {
  return { sum: 0, roundedAway: 0 };
}

export function addTo(total: CompensatedSum, term: number): void {
  const before = total.sum;
  const after = before + term;
  const added = after - before;
  total.roundedAway += before - (after - added) + (term - added);
  total.sum = after;
}

/** At an infinity or NaN the correction is NaN, and the plain sum is the answer. */
export function totalOf({ sum, roundedAway }: CompensatedSum): number {
  const corrected = sum + roundedAway;
  return Number.isFinite(corrected) ? corrected : sum;
}
