/** "0.28", "8.3", "121": two digits are more than a benchmark repeats. */
export function twoDigits(value: number): string {
  if (value >= 99.5) return Math.round(value).toLocaleString("en-US");
  return value >= 9.95
    ? value.toFixed(0)
    : value >= 0.995
      ? value.toFixed(1)
      : String(Number(value.toPrecision(2)));
}

export const lengthText = (length: number): string => length.toLocaleString("en-US");
