/** What the operations of kernels are in WebAssembly, four lanes at a time. */
import type binaryen from "binaryen";
import type { BinaryOperator, ComparisonOperator } from "../../ir/nodes.ts";

type Module = binaryen.Module;
type Value = binaryen.ExpressionRef;

export const splat = (module: Module, value: number): Value =>
  module.f32x4.splat(module.f32.const(Math.fround(value)));

export function arithmetic({ f32x4 }: Module, operator: BinaryOperator, left: Value, right: Value): Value {
  switch (operator) {
    case "+":
      return f32x4.add(left, right);
    case "-":
      return f32x4.sub(left, right);
    case "*":
      return f32x4.mul(left, right);
    case "/":
      return f32x4.div(left, right);
  }
}

export function compare({ f32x4 }: Module, operator: ComparisonOperator, left: Value, right: Value): Value {
  switch (operator) {
    case "<":
      return f32x4.lt(left, right);
    case "<=":
      return f32x4.le(left, right);
    case ">":
      return f32x4.gt(left, right);
    case ">=":
      return f32x4.ge(left, right);
    case "===":
      return f32x4.eq(left, right);
    case "!==":
      return f32x4.ne(left, right);
  }
}

type Operations = { readonly [name: string]: (values: readonly Value[]) => Value };

export function operations(module: Module): Operations {
  const { f32x4, i32x4, v128 } = module;
  const integers = (value: number): Value => i32x4.splat(module.i32.const(value));
  return {
    fma: ([a, b, c]) => f32x4.add(f32x4.mul(a!, b!), c!),
    round: ([x]) => f32x4.nearest(x!),
    powerOfTwo: ([k]) => i32x4.shl(i32x4.add(k!, integers(127)), module.i32.const(23)),
    highPart: ([x]) => v128.and(x!, integers(~0xfff)),
    toInteger: ([x]) => i32x4.trunc_sat_f32x4_s(x!),
    toFloat: ([k]) => f32x4.convert_i32x4_s(k!),
    exponent: ([x]) =>
      i32x4.sub(i32x4.shr_u(i32x4.shl(x!, module.i32.const(1)), module.i32.const(24)), integers(127)),
    bits: ([x]) => x!,
    fromBits: ([k]) => k!,
    bitAnd: ([a, b]) => v128.and(a!, b!),
    bitOr: ([a, b]) => v128.or(a!, b!),
    barrier: ([value]) => value!,
    reciprocal: ([d]) => f32x4.div(splat(module, 1), d!),
  };
}

export function native({ f32x4 }: Module, name: string, [a, b]: readonly Value[]): Value {
  switch (name) {
    case "abs":
      return f32x4.abs(a!);
    case "sqrt":
      return f32x4.sqrt(a!);
    case "min":
      return f32x4.min(a!, b!);
    case "max":
      return f32x4.max(a!, b!);
    case "floor":
      return f32x4.floor(a!);
    default:
      throw new Error(`WebAssembly has no f32x4 operation for ${name}`);
  }
}
