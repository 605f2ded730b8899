// Generated from tools/generator/src/emit/shared/powerOfTwo.ts by @subgrad/generator. Do not edit.
const powers = /* @__PURE__ */ tabulate();

/** 2ᵏ for −1022 ≤ k ≤ 1023: a table, since `**` and `Math.pow` may be off by an ULP and differ between engines. */
export function powerOfTwo(k: number): number {
  return powers[k + 1022]!;
}

function tabulate(): Float64Array {
  const table = new Float64Array(2046);
  let power = Number.MIN_VALUE * 4503599627370496;
  for (let index = 0; index < table.length; index++, power *= 2) table[index] = power;
  return table;
}
