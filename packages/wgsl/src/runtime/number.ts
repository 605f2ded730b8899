/** The largest finite f32. */
export const MAX_F32 = 3.4028234663852886e38;

/**
 * The shortest decimal literal that means `value` rounded to f32. Never beyond `MAX_F32`: a literal that only
 * rounds to it, such as 3.4028235e38, is a shader-creation error. `value` has to be finite in f32.
 */
export function formatF32(value: number): string {
  const rounded = Math.fround(value);
  for (let digits = 1; digits <= 9; digits++) {
    const decimal = Number(rounded.toPrecision(digits));
    if (Math.fround(decimal) === rounded && Math.abs(decimal) <= MAX_F32) return withPoint(decimal);
  }
  return withPoint(rounded);
}

/** Without a point or an exponent the literal would be an integer. */
function withPoint(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
