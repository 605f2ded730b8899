/**
 * An error as documentation states it: rounded up, so that the statement holds. Two digits will do, and below 1 three
 * decimals, where the distance to ½, the error of correct rounding, is what matters.
 */
export function errorText(ulp: number): string {
  const decimals = ulp < 1 ? 3 : ulp < 10 ? 1 : 0;
  const nearest = Number(ulp.toFixed(decimals));
  const atLeast = nearest >= ulp ? nearest : nearest + 10 ** -decimals;
  return String(Number(atLeast.toFixed(decimals)));
}

/** A place, near enough to find it again; the report has all digits. */
export const placeText = (x: number): string => (Object.is(x, -0) ? "-0" : String(Number(x.toPrecision(5))));
