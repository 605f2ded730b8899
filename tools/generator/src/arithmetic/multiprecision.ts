import type { Arithmetic } from "./arithmetic.ts";
import { erfcFrom1, isInTail } from "./erfc.ts";
import { roundedConstant } from "./exact-constants.ts";
import { createArena, loadMpfr, NEAREST, withPrecision } from "./mpfr.ts";
import type { Arena, Mpfr, Pointer } from "./mpfr.ts";
import { toPair, toReference } from "./reference.ts";
import type { Pair } from "./reference.ts";
import type { Reference } from "./ulp.ts";

/**
 * Numbers of any precision, rounded to nearest. Results live until they are released:
 *
 *     const mark = numbers.mark();
 *     const pair = numbers.toPair(evaluate(...));
 *     numbers.release(mark);
 */
export interface Multiprecision extends Arithmetic<Pointer> {
  readonly mpfr: Mpfr;
  /** Bits of all results from now on; literals and other operands keep theirs. */
  setPrecision(bits: number): void;
  mark(): number;
  release(mark: number): void;
  toNumber(a: Pointer): number;
  toPair(a: Pointer): Pair;
  toReference(a: Pointer): Reference;
}

export async function createMultiprecision(precision = 256): Promise<Multiprecision> {
  const mpfr = await loadMpfr();
  const arena = createArena(mpfr, precision);
  return {
    name: "multiprecision",
    mpfr,
    setPrecision: (bits) => {
      arena.precision = bits;
    },
    mark: arena.mark,
    release: arena.release,
    ...operations(mpfr, arena),
    functions: functions(mpfr, arena),
    toNumber: (a) => mpfr.mpfr_get_d(a, NEAREST),
    toPair: (a) => toPair(mpfr, arena, a),
    toReference: (a) => toReference(mpfr, arena, a),
  };
}

function operations(mpfr: Mpfr, arena: Arena): Omit<Arithmetic<Pointer>, "name" | "functions"> {
  const binary =
    (operation: (result: Pointer, a: Pointer, b: Pointer, rounding: number) => number) =>
    (a: Pointer, b: Pointer): Pointer => {
      const result = arena.take();
      operation(result, a, b, NEAREST);
      return result;
    };
  return {
    literal: (value) => exact(mpfr, arena, value),
    constant: (name) => roundedConstant(mpfr, arena, name),
    negate: (a) => {
      const result = arena.take();
      mpfr.mpfr_neg(result, a, NEAREST);
      return result;
    },
    add: binary(mpfr.mpfr_add),
    subtract: binary(mpfr.mpfr_sub),
    multiply: binary(mpfr.mpfr_mul),
    divide: binary(mpfr.mpfr_div),
    compare: (a, b) => (mpfr.mpfr_unordered_p(a, b) !== 0 ? NaN : mpfr.mpfr_cmp(a, b)),
  };
}

/** A binary64 number, kept whole whatever the current precision is. */
function exact(mpfr: Mpfr, arena: Arena, value: number): Pointer {
  const result = withPrecision(arena, Math.max(arena.precision, 53), arena.take);
  mpfr.mpfr_set_d(result, value, NEAREST);
  return result;
}

type UnaryName =
  | "exp"
  | "expm1"
  | "log"
  | "log1p"
  | "tanh"
  | "erf"
  | "sqrt"
  | "abs"
  | "sin"
  | "cos"
  | "atan"
  | "asinh"
  | "sinh"
  | "cosh";

const UNARY: readonly UnaryName[] = [
  "exp",
  "expm1",
  "log",
  "log1p",
  "tanh",
  "erf",
  "sqrt",
  "abs",
  "sin",
  "cos",
  "atan",
  "asinh",
  "sinh",
  "cosh",
];

type Functions = { [name: string]: (...values: Pointer[]) => Pointer };

function functions(mpfr: Mpfr, arena: Arena): Functions {
  const table: Functions = {};
  for (const name of UNARY) {
    const operation = mpfr[`mpfr_${name}`];
    table[name] = (a) => {
      const result = arena.take();
      operation(result, a!, NEAREST);
      return result;
    };
  }
  table["floor"] = (a) => {
    const result = arena.take();
    mpfr.mpfr_floor(result, a!);
    return result;
  };
  table["erfc"] = (a) => erfc(mpfr, arena, a!);
  table["min"] = (a, b) => pick(mpfr, a!, b!, (order) => order < 0);
  table["max"] = (a, b) => pick(mpfr, a!, b!, (order) => order > 0);
  return table;
}

function erfc(mpfr: Mpfr, arena: Arena, a: Pointer): Pointer {
  const x = mpfr.mpfr_get_d(a, NEAREST);
  const result = arena.take();
  const mark = arena.mark();
  if (isInTail(Math.abs(x), arena.precision)) {
    mpfr.mpfr_abs(result, a, NEAREST);
    mpfr.mpfr_set(result, erfcFrom1(mpfr, arena, result), NEAREST);
    if (x < 0) mpfr.mpfr_ui_sub(result, 2, result, NEAREST);
  } else mpfr.mpfr_erfc(result, a, NEAREST);
  arena.release(mark);
  return result;
}

/** Like Math.min and Math.max: NaN wins. */
function pick(mpfr: Mpfr, a: Pointer, b: Pointer, prefersFirst: (order: number) => boolean): Pointer {
  if (mpfr.mpfr_nan_p(a) !== 0) return a;
  if (mpfr.mpfr_nan_p(b) !== 0) return b;
  return prefersFirst(mpfr.mpfr_cmp(a, b)) ? a : b;
}
