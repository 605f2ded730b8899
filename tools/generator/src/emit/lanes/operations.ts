/** The operations of kernels on vectors. */
import { type Scope, type Typed, apply, constant, float } from "./scope.ts";

export type Lowered = (scope: Scope, values: readonly Typed[]) => Typed;

/** The operations of kernels. fma is unfused; `barrier` and `reciprocal` are hints that only WGSL needs. */
export const operations: { readonly [name: string]: Lowered } = {
  fma: (scope, [a, b, c]) => apply(scope, "f32x4.add", [apply(scope, "f32x4.mul", [a!, b!]), c!]),
  round: (scope, values) => apply(scope, "f32x4.nearest", values),
  powerOfTwo: (scope, [k]) =>
    float(
      apply(scope, "i32x4.shl", [apply(scope, "i32x4.add", [k!, constant(scope, "integer", 127)])], 23).id,
    ),
  highPart: (scope, [x]) => apply(scope, "v128.and", [x!, constant(scope, "integer", ~0xfff)]),
  toInteger: (scope, values) => apply(scope, "i32x4.trunc_sat_f32x4_s", values),
  toFloat: (scope, values) => apply(scope, "f32x4.convert_i32x4_s", values),
  exponent: (scope, [x]) =>
    apply(scope, "i32x4.sub", [
      apply(scope, "i32x4.shr_u", [apply(scope, "i32x4.shl", [x!], 1)], 24),
      constant(scope, "integer", 127),
    ]),
  bits: (_, [x]) => ({ id: x!.id, isInteger: true }),
  fromBits: (_, [k]) => float(k!.id),
  bitAnd: (scope, values) => apply(scope, "v128.and", values),
  bitOr: (scope, values) => apply(scope, "v128.or", values),
  barrier: (_, [value]) => value!,
  reciprocal: (scope, [d]) => apply(scope, "f32x4.div", [constant(scope, "float", 1), d!]),
};

const nativeNames = ["abs", "sqrt", "ceil", "floor", "trunc", "min", "max"] as const;

export function nativeName(name: string): (typeof nativeNames)[number] {
  const found = nativeNames.find((one) => one === name);
  if (found === undefined) throw new Error(`WebAssembly has no operation for ${name}`);
  return found;
}
