export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median, because what disturbs a measurement only ever makes it longer. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError("spreadOf: values is empty, expected at least one number");
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1]!;
  const lower = sorted[(sorted.length - 1) >> 1]!;
  return { median: (lower + upper) / 2, least: sorted[0]!, most: sorted.at(-1)! };
}
