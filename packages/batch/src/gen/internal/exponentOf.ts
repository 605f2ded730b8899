// Generated from tools/generator/src/emit/shared/exponentOf.ts by @subgrad/generator. Do not edit.
const double = /* @__PURE__ */ new Float64Array(1);
const words = /* @__PURE__ */ new Uint32Array(double.buffer);

/** Which half of a double holds its exponent depends on the machine's byte order. */
const high = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ new Uint16Array([1]).buffer)[0]!;

/** ⌊log₂|x|⌋ of a normal number. */
export function exponentOf(x: number): number {
  double[0] = x;
  return ((words[high]! >>> 20) & 0x7ff) - 1023;
}
