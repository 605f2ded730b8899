import type { Fit, Fitted } from "./fit.ts";

const unit = { f32: 2 ** -24, f64: 2 ** -53 } as const;

/** The shortest decimal that reads back as the same number of the type. */
export function shortestDecimal(value: number, type: "f32" | "f64"): string {
  if (type === "f64") return String(value);
  for (let digits = 1; ; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
}

/** A fit as it is cited in specs/intrinsics. */
export function describeFitted(fit: Fit, { coefficients, minimaxError, error }: Fitted): string {
  const units = (value: number): string =>
    `${(value / unit[fit.type]).toPrecision(3)} · 2^-${fit.type === "f32" ? 24 : 53}`;
  return [
    `${fit.name} (specs/intrinsics/${fit.spec}.ts, ${fit.type}): ${fit.title}`,
    `  error ${units(error)} (${units(minimaxError)} before rounding the coefficients)`,
    ...coefficients.map((value, degree) => `  ${degree}: ${shortestDecimal(value, fit.type)}`),
  ].join("\n");
}
