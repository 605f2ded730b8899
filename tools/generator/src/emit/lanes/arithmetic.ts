/** Sums, products and signs, each in its shortest form. It has the same bits, but that −0 + 0 stays −0. */
import type { BinaryOperator } from "../../ir/nodes.ts";
import { type Scope, type Typed, apply, constant } from "./scope.ts";

const names = { "+": "add", "-": "sub", "*": "mul", "/": "div" } as const;

export function arithmetic(scope: Scope, operator: BinaryOperator, left: Typed, right: Typed): Typed {
  if (left.isInteger) return integerArithmetic(scope, operator, left, right);
  const { constants, zeros } = scope.facts;
  if ((operator === "*" || operator === "/") && constants.get(right.id) === 1) return left;
  if (operator === "*" && constants.get(left.id) === 1) return right;
  if (operator === "+" && zeros.has(right.id)) return left;
  const result = apply(scope, `${scope.element.float}.${names[operator]}`, [left, right]);
  if (operator === "*") scope.facts.factors.set(result.id, [left, right]);
  return result;
}

function integerArithmetic(scope: Scope, operator: BinaryOperator, left: Typed, right: Typed): Typed {
  if (operator === "/") throw new Error("kernels do not divide integers");
  const result = apply(scope, `${scope.element.integer}.${names[operator]}`, [left, right]);
  const more = scope.facts.constants.get(right.id);
  if (more === undefined || operator === "*") return result;
  const known = scope.facts.lowBits.get(left.id) ?? { of: left, more: 0 };
  const total = operator === "+" ? known.more + more : known.more - more;
  scope.facts.lowBits.set(result.id, { of: known.of, more: total });
  return result;
}

/** Engines make that of `abs` and `neg` anew at each use; what is there before a loop is one instruction less, or two. */
const signBit = (scope: Scope): Typed => constant(scope, "float", -0);

export function negate(scope: Scope, value: Typed): Typed {
  const { constants, magnitudes } = scope.facts;
  const { element } = scope;
  const known = constants.get(value.id);
  if (known !== undefined) return constant(scope, value.isInteger ? "integer" : "float", -known);
  if (value.isInteger) return asNegative(scope, apply(scope, `${element.integer}.neg`, [value]), value);
  const whole = magnitudes.get(value.id);
  if (whole !== undefined) return apply(scope, "v128.or", [whole, signBit(scope)]);
  const result = apply(scope, "v128.xor", [value, signBit(scope)]);
  return asNegative(scope, result, value);
}

function asNegative({ facts }: Scope, result: Typed, of: Typed): Typed {
  facts.negated.set(result.id, of);
  return result;
}

const nativeNames = ["abs", "sqrt", "ceil", "floor", "trunc", "min", "max"] as const;

/** What WebAssembly has an operation for. */
export function native(scope: Scope, name: string, values: readonly Typed[]): Typed {
  const found = nativeNames.find((one) => one === name);
  if (found === undefined) throw new Error(`WebAssembly has no operation for ${name}`);
  return found === "abs"
    ? magnitude(scope, values[0]!)
    : apply(scope, `${scope.element.float}.${found}`, values);
}

function magnitude(scope: Scope, value: Typed): Typed {
  const { negated, magnitudes } = scope.facts;
  const whole = negated.get(value.id) ?? value;
  const result = apply(scope, "v128.andnot", [whole, signBit(scope)]);
  magnitudes.set(result.id, whole);
  return result;
}
