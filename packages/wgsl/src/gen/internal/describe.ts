// Generated from tools/generator/src/emit/shared/describe.ts by @subgrad/generator. Do not edit.
/** A value as an error message shows it. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return /^[AEIO]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
