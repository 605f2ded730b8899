/** How an error message shows a value. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** `"left", "right" or "mid"`. */
export function alternatives(names: readonly string[], quoted = true): string {
  const shown = quoted ? names.map((name) => JSON.stringify(name)) : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
