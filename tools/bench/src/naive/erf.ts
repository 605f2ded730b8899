/**
 * The error function of a ≥ 0, of which exp(−a²) is known. JavaScript has none; this is Abramowitz & Stegun 1964, 7.1.26,
 * as most copies of gelu in JavaScript have it.
 */
export function erfOf(a: number, bell: number): number {
  const t = 1 / (1 + 0.3275911 * a);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 1 - series * bell;
}
