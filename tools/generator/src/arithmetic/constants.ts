/** The vocabulary's constants in binary64; each rounds to the same binary32 as the exact value does (a test). */
export const CONSTANTS: { readonly [name: string]: number | undefined } = {
  PI: Math.PI,
  LN2: Math.LN2,
  LOG2E: Math.LOG2E,
  SQRT2: Math.SQRT2,
  SQRT1_2: Math.SQRT1_2,
  INV_SQRT_2PI: 0.3989422804014327,
  TWO_OVER_SQRT_PI: 1.1283791670955126,
};

export function constantValue(name: string): number {
  const value = CONSTANTS[name];
  if (value === undefined) throw new Error(`unknown constant ${name}`);
  return value;
}
