/** The operations of kernels on vectors. */
import { type Scope, type Typed, apply, constant, float } from "./scope.ts";

/** `count` is that of a shift. */
export type Lowered = (scope: Scope, values: readonly Typed[], count?: number) => Typed;
export interface Operations {
  readonly [name: string]: Lowered;
}

const common: Operations = {
  bits: (_, [x]) => asInteger(x!),
  fromBits: (_, [k]) => float(k!.id),
  bitAnd: (scope, values) => apply(scope, "v128.and", values),
  bitOr: (scope, values) => apply(scope, "v128.or", values),
};

/** How a type holds its numbers. */
interface Layout {
  readonly significandBits: number;
  readonly bias: number;
  /** 1.5 · 2^significandBits: what is added to it is rounded, and stands in the lowest bits as two's complement. */
  readonly shifter: number;
}

const conversions = ({ significandBits, bias, shifter }: Layout): Operations => ({
  round: (scope, [x]) => {
    const { float: type } = scope.element;
    const [sum, whole] = shifted(scope, x!, shifter);
    const rounded = apply(scope, `${type}.sub`, [sum, whole]);
    scope.facts.rounded.set(rounded.id, sum);
    return rounded;
  },
  toInteger: (scope, [x]) => {
    const { float: type, integer } = scope.element;
    const known = scope.facts.rounded.get(x!.id);
    const sum = asInteger(known ?? shifted(scope, apply(scope, `${type}.trunc`, [x!]), shifter)[0]);
    const result = apply(scope, `${integer}.sub`, [sum, asInteger(constant(scope, "float", shifter))]);
    // The low bits of the shifter are 0.
    scope.facts.lowBits.set(result.id, { of: sum, more: 0 });
    return result;
  },
  powerOfTwo: (scope, [k]) => {
    const { integer } = scope.element;
    const { lowBits, negated } = scope.facts;
    const inverse = negated.get(k!.id);
    const { of, more } = lowBits.get(k!.id) ?? { of: k!, more: 0 };
    if (inverse !== undefined) {
      const from = apply(scope, `${integer}.sub`, [constant(scope, "integer", bias), inverse]);
      return float(apply(scope, `${integer}.shl`, [from], significandBits).id);
    }
    const biased = apply(scope, `${integer}.add`, [of, constant(scope, "integer", bias + more)]);
    return float(apply(scope, `${integer}.shl`, [biased], significandBits).id);
  },
  exponent: (scope, [x]) => {
    const { integer } = scope.element;
    const unsigned = apply(scope, `${integer}.shl`, [x!], 1);
    const biased = apply(scope, `${integer}.shr_u`, [unsigned], significandBits + 1);
    return apply(scope, `${integer}.sub`, [biased, constant(scope, "integer", bias)]);
  },
});

/** The sum with the shifter, and the shifter. What is rounded to an integral number may be a product rounded once. */
function shifted(scope: Scope, x: Typed, shifter: number): readonly [Typed, Typed] {
  const { element, facts } = scope;
  const whole = constant(scope, "float", shifter);
  const factors = element.name === "f32" ? facts.factors.get(x.id) : undefined;
  const sum =
    factors === undefined
      ? apply(scope, `${element.float}.add`, [x, whole])
      : apply(scope, "f32x4.fma", [...factors, whole]);
  return [sum, whole];
}

const asInteger = ({ id }: Typed): Typed => ({ id, isInteger: true });

export const operations32: Operations = {
  ...common,
  ...conversions({ significandBits: 23, bias: 127, shifter: 1.5 * 2 ** 23 }),
  fma: (scope, values) => apply(scope, "f32x4.fma", values),
  highPart: (scope, [x]) => apply(scope, "v128.and", [x!, constant(scope, "integer", ~0xfff)]),
  toFloat: (scope, values) => apply(scope, "f32x4.convert_i32x4_s", values),
  shiftLeft: (scope, [k], count) => apply(scope, "i32x4.shl", [k!], count),
  shiftRight: (scope, [k], count) => apply(scope, "i32x4.shr_s", [k!], count),
};

const SHIFTER_F64 = 1.5 * 2 ** 52;

/** Integers of kernels have 32 bits; here each fills a lane of 64, as vectors convert no wider ones. */
export const operations64: Operations = {
  ...common,
  ...conversions({ significandBits: 52, bias: 1023, shifter: SHIFTER_F64 }),
  // Unfused, as in JavaScript.
  fma: (scope, [a, b, c]) => apply(scope, "f64x2.add", [apply(scope, "f64x2.mul", [a!, b!]), c!]),
  highPart: (scope, values) =>
    apply(scope, "f64x2.promote_low_f32x4", [apply(scope, "f32x4.demote_f64x2_zero", values)]),
  toFloat: (scope, [k]) => {
    const shifter = constant(scope, "float", SHIFTER_F64);
    return apply(scope, "f64x2.sub", [
      float(apply(scope, "i64x2.add", [k!, asInteger(shifter)]).id),
      shifter,
    ]);
  },
  shiftLeft: (scope, [k], count) => apply(scope, "i64x2.shl", [k!], count),
  // The upper half is all signs and stays so; processors have no such shift for lanes of 64 bits.
  shiftRight: (scope, [k], count) => apply(scope, "i32x4.shr_s", [k!], count),
};
