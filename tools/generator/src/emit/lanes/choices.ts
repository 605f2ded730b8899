/** Choices between two values lane by lane, in their shortest form. */
import type { ComparisonOperator } from "../../ir/nodes.ts";
import type { Operation } from "./steps.ts";
import { type Scope, type Typed, apply, constant } from "./scope.ts";

const isThat = (value: Typed, other: Typed): boolean => value.id === other.id;

/** `then` in the lanes whose bits are all set in the mask `test`; a selection costs three instructions on x64. */
export function choose(scope: Scope, test: Typed, then: Typed, otherwise: Typed): Typed {
  if (isThat(then, otherwise)) return then;
  const { constants, negated, zeros } = scope.facts;
  const isZero = ({ id }: Typed): boolean => Object.is(constants.get(id), 0);
  const isAll = ({ id, isInteger }: Typed): boolean => isInteger && constants.get(id) === -1;
  if (isZero(then) || isZero(otherwise)) {
    const masked = isZero(otherwise)
      ? apply(scope, "v128.and", [then, test])
      : apply(scope, "v128.andnot", [otherwise, test]);
    if (zeros.has(then.id) && zeros.has(otherwise.id)) zeros.add(masked.id);
    return masked;
  }
  if (isAll(then)) return apply(scope, "v128.or", [otherwise, test]);
  if (isAll(otherwise)) return apply(scope, "v128.or", [then, apply(scope, "v128.not", [test])]);
  if (negated.get(then.id)?.id !== otherwise.id)
    return apply(scope, "v128.bitselect", [then, otherwise, test]);
  const sign = apply(scope, "v128.and", [test, constant(scope, "float", -0)]);
  return apply(scope, "v128.xor", [otherwise, sign]);
}

/** There is none for integers of 64 bits. */
function namesOf({ element }: Scope, ofIntegers: boolean): { min: Operation; max: Operation } | undefined {
  const { float, integer } = element;
  if (!ofIntegers) return { min: `${float}.pmin`, max: `${float}.pmax` };
  return integer === "i32x4" ? { min: "i32x4.min_s", max: "i32x4.max_s" } : undefined;
}

/** pmin(a, b) is b < a ? b : a, and pmax(a, b) is a < b ? b : a: also where something is NaN, and for zeros. */
export function extremum(
  scope: Scope,
  { operator, left, right }: { operator: ComparisonOperator; left: Typed; right: Typed },
  then: Typed,
  otherwise: Typed,
): Typed | undefined {
  if (operator !== "<" && operator !== ">") return undefined;
  const names = namesOf(scope, left.isInteger);
  if (names === undefined) return undefined;
  const [low, high] = operator === "<" ? [left, right] : [right, left];
  if (isThat(then, high) && isThat(otherwise, low)) return apply(scope, names.max, [low, high]);
  if (isThat(then, low) && isThat(otherwise, high)) return apply(scope, names.min, [high, low]);
  return undefined;
}
