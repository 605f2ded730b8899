/** The operations of kernels on vectors. */
import { type Scope, type Typed, apply, constant, float } from "./scope.ts";

/** `count` is that of a shift. */
export type Lowered = (scope: Scope, values: readonly Typed[], count?: number) => Typed;
export interface Operations {
  readonly [name: string]: Lowered;
}

/** fma is unfused; `barrier` and `reciprocal` are hints that only WGSL needs. */
const common: Operations = {
  fma: (scope, [a, b, c]) => {
    const { float: type } = scope.element;
    return apply(scope, `${type}.add`, [apply(scope, `${type}.mul`, [a!, b!]), c!]);
  },
  round: (scope, values) => apply(scope, `${scope.element.float}.nearest`, values),
  bits: (_, [x]) => ({ id: x!.id, isInteger: true }),
  fromBits: (_, [k]) => float(k!.id),
  bitAnd: (scope, values) => apply(scope, "v128.and", values),
  bitOr: (scope, values) => apply(scope, "v128.or", values),
  barrier: (_, [value]) => value!,
  reciprocal: (scope, [d]) => apply(scope, `${scope.element.float}.div`, [constant(scope, "float", 1), d!]),
};

/** Where a number holds its exponent. */
interface Layout {
  readonly significandBits: number;
  readonly bias: number;
}

const exponents = ({ significandBits, bias }: Layout): Operations => ({
  powerOfTwo: (scope, [k]) => {
    const { integer } = scope.element;
    const biased = apply(scope, `${integer}.add`, [k!, constant(scope, "integer", bias)]);
    return float(apply(scope, `${integer}.shl`, [biased], significandBits).id);
  },
  exponent: (scope, [x]) => {
    const { integer } = scope.element;
    const unsigned = apply(scope, `${integer}.shl`, [x!], 1);
    const biased = apply(scope, `${integer}.shr_u`, [unsigned], significandBits + 1);
    return apply(scope, `${integer}.sub`, [biased, constant(scope, "integer", bias)]);
  },
});

export const operations32: Operations = {
  ...common,
  ...exponents({ significandBits: 23, bias: 127 }),
  highPart: (scope, [x]) => apply(scope, "v128.and", [x!, constant(scope, "integer", ~0xfff)]),
  toInteger: (scope, values) => apply(scope, "i32x4.trunc_sat_f32x4_s", values),
  toFloat: (scope, values) => apply(scope, "f32x4.convert_i32x4_s", values),
  shiftLeft: (scope, [k], count) => apply(scope, "i32x4.shl", [k!], count),
  shiftRight: (scope, [k], count) => apply(scope, "i32x4.shr_s", [k!], count),
};

/** 1.5 · 2⁵²: what is added to it ends up in the lowest bits, as two's complement. */
const SHIFTER = 6755399441055744;

/** Integers of kernels have 32 bits; here each fills a lane of 64, as vectors convert no wider ones. */
export const operations64: Operations = {
  ...common,
  ...exponents({ significandBits: 52, bias: 1023 }),
  highPart: (scope, values) =>
    apply(scope, "f64x2.promote_low_f32x4", [apply(scope, "f32x4.demote_f64x2_zero", values)]),
  toInteger: (scope, values) => {
    const whole = apply(scope, "f64x2.trunc", values);
    const shifter = constant(scope, "float", SHIFTER);
    const shifted = apply(scope, "f64x2.add", [whole, shifter]);
    return apply(scope, "i64x2.sub", [
      { ...shifted, isInteger: true },
      { ...shifter, isInteger: true },
    ]);
  },
  toFloat: (scope, [k]) => {
    const shifter = constant(scope, "float", SHIFTER);
    const shifted = apply(scope, "i64x2.add", [k!, { ...shifter, isInteger: true }]);
    return apply(scope, "f64x2.sub", [float(shifted.id), shifter]);
  },
  shiftLeft: (scope, [k], count) => apply(scope, "i64x2.shl", [k!], count),
  // The upper half is all signs and stays so; processors have no such shift for lanes of 64 bits.
  shiftRight: (scope, [k], count) => apply(scope, "i32x4.shr_s", [k!], count),
};

const nativeNames = ["abs", "sqrt", "ceil", "floor", "trunc", "min", "max"] as const;

export function nativeName(name: string): (typeof nativeNames)[number] {
  const found = nativeNames.find((one) => one === name);
  if (found === undefined) throw new Error(`WebAssembly has no operation for ${name}`);
  return found;
}
