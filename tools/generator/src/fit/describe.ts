import type { Fit, Fitted } from "./fit.ts";

/** Of what is computed with them: half an ULP of 1. */
const unitBits = { f32: 24, f64: 53, wide: 24 } as const;

/** The shortest decimal that reads back as the same number of the type. */
export function shortestDecimal(value: number, type: Fit["type"]): string {
  if (type !== "f32") return String(value);
  for (let digits = 1; ; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
}

/** A fit as it is cited in specs/intrinsics. */
export function describeFitted(fit: Fit, { coefficients, minimaxError, error }: Fitted): string {
  const units = (value: number): string =>
    `${(value * 2 ** unitBits[fit.type]).toPrecision(3)} · 2^-${unitBits[fit.type]}`;
  return [
    `${fit.name} (specs/intrinsics/${fit.spec}.ts, ${fit.type}): ${fit.title}`,
    `  error ${units(error)} (${units(minimaxError)} before rounding the coefficients)`,
    ...coefficients.map((value, degree) => `  ${degree}: ${shortestDecimal(value, fit.type)}`),
  ].join("\n");
}
