/** Specs are data: whoever calls a piece of the language has mistaken it for a library. */
export function readOnly(name: string): never {
  throw new TypeError(
    `${name}: the spec language is read by the generator and cannot be executed; import from @subgrad/scalar instead`,
  );
}
