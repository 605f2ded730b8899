/** Choices between two values lane by lane, in their shortest form. */
import type { ComparisonOperator } from "../../ir/nodes.ts";
import { type Scope, type Typed, apply, constant } from "./scope.ts";

const isThat = (value: Typed, other: Typed): boolean => value.id === other.id;

/** `then` in the lanes whose bits are all set in the mask `test`; a selection costs three instructions on x64. */
export function choose(scope: Scope, test: Typed, then: Typed, otherwise: Typed): Typed {
  if (isThat(then, otherwise)) return then;
  const { constants, negated, zeros } = scope.facts;
  const isZero = ({ id }: Typed): boolean => Object.is(constants.get(id), 0);
  if (isZero(then) || isZero(otherwise)) {
    const masked = isZero(otherwise)
      ? apply(scope, "v128.and", [then, test])
      : apply(scope, "v128.andnot", [otherwise, test]);
    if (zeros.has(then.id) && zeros.has(otherwise.id)) zeros.add(masked.id);
    return masked;
  }
  if (negated.get(then.id)?.id !== otherwise.id)
    return apply(scope, "v128.bitselect", [then, otherwise, test]);
  const sign = apply(scope, "v128.and", [test, constant(scope, "float", -0)]);
  return apply(scope, "v128.xor", [otherwise, sign]);
}

/** pmin(a, b) is b < a ? b : a, and pmax(a, b) is a < b ? b : a: also where something is NaN, and for zeros. */
export function extremum(
  scope: Scope,
  { operator, left, right }: { operator: ComparisonOperator; left: Typed; right: Typed },
  then: Typed,
  otherwise: Typed,
): Typed | undefined {
  if (left.isInteger || (operator !== "<" && operator !== ">")) return undefined;
  const { float } = scope.element;
  const [low, high] = operator === "<" ? [left, right] : [right, left];
  if (isThat(then, high) && isThat(otherwise, low)) return apply(scope, `${float}.pmax`, [low, high]);
  if (isThat(then, low) && isThat(otherwise, high)) return apply(scope, `${float}.pmin`, [high, low]);
  return undefined;
}
