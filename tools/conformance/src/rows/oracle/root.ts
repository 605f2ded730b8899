/**
 * Roots in multiprecision: Newton's method from a number that is near, and two numbers with the root certainly between
 * them. From the left of all elements it takes many more evaluations of the row, and their intervals grow at each.
 * @module
 */
import { fromTheLeft, Undecided } from "../../generator.ts";
import type { Arithmetic, Enclosure, EnclosureArithmetic, RootEquation, SolveNode } from "../../generator.ts";

/** MPFR's codes for rounding. */
const [UP, DOWN, AWAY] = [2, 3, 4] as const;
const MOST_STEPS = 40;
/** In bits, how many times further than the uncertainty of the last step the ends lie: one of these is enough. */
const MARGINS = [2, 8, 16];

type Equation = RootEquation<Enclosure>;

export interface RootFinder {
  readonly find: (equation: Equation, arithmetic: Arithmetic<Enclosure>) => Enclosure;
  /** From now on what is moved is near what was found so far. */
  readonly freeze: () => void;
}

/** Given roots to start from; those that it finds are remembered, and later ones start from them. */
export function createRootFinder(
  space: EnclosureArithmetic,
  near: ReadonlyMap<SolveNode, Enclosure>,
  remember: (root: Enclosure) => Enclosure,
): RootFinder {
  const known = new Map(near);
  let isFrozen = false;
  const find: RootFinder["find"] = (equation, arithmetic) => {
    const start = known.get(equation.node);
    if (start === undefined) return fromTheLeft(equation, arithmetic);
    if (isFrozen) return rootNear(space, arithmetic, forgetful(space, equation), start);
    const root = remember(rootNear(space, arithmetic, equation, start));
    known.set(equation.node, { lower: root.lower, upper: root.lower });
    return root;
  };
  const freeze = (): void => {
    isFrozen = true;
  };
  return { find, freeze };
}

export function rootNear(
  space: EnclosureArithmetic,
  arithmetic: Arithmetic<Enclosure>,
  equation: Equation,
  near: Enclosure,
): Enclosure {
  let at = near;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const value = equation.value(at);
    if (isZero(space, value)) return at;
    const next = arithmetic.subtract(at, arithmetic.divide(value, equation.slope(at)));
    if (!isNumber(space, next)) break;
    const found = isSettled(space, at, next) ? between(space, arithmetic, equation, next) : undefined;
    if (found !== undefined) return found;
    at = { lower: next.lower, upper: next.lower };
  }
  return fromTheLeft(equation, arithmetic);
}

const isZero = ({ mpfr }: EnclosureArithmetic, { lower, upper }: Enclosure): boolean =>
  lower === upper && mpfr.mpfr_zero_p(lower) !== 0;

const isNumber = ({ mpfr }: EnclosureArithmetic, { lower, upper, sign }: Enclosure): boolean =>
  sign === undefined && mpfr.mpfr_number_p(lower) !== 0 && mpfr.mpfr_number_p(upper) !== 0;

/** An equation whose evaluations leave nothing behind but their outcome: nobody may remember what they went through. */
export function forgetful(space: EnclosureArithmetic, equation: Equation): Equation {
  const alone =
    (compute: (at: Enclosure) => Enclosure) =>
    (at: Enclosure): Enclosure => {
      const { mpfr, arena } = space;
      const [lower, upper] = [arena.take(), arena.take()] as const;
      const mark = arena.mark();
      const value = compute(at);
      const isExact = mpfr.mpfr_set(lower, value.lower, DOWN) === 0 && value.lower === value.upper;
      mpfr.mpfr_set(upper, value.upper, UP);
      arena.release(mark);
      return { ...value, lower, upper: isExact ? lower : upper };
    };
  return { ...equation, value: alone(equation.value), slope: alone(equation.slope) };
}

/** Whether what a step leaves, which is about its square, is no more than what rounding leaves. */
function isSettled(space: EnclosureArithmetic, at: Enclosure, next: Enclosure): boolean {
  const { mpfr } = space;
  const step = difference(space, next.lower, at.lower);
  const width = difference(space, next.upper, next.lower);
  if (mpfr.mpfr_zero_p(step) !== 0) return true;
  return mpfr.mpfr_zero_p(width) === 0 && 2 * mpfr.mpfr_get_exp(step) <= mpfr.mpfr_get_exp(width);
}

function difference({ mpfr, arena }: EnclosureArithmetic, a: number, b: number): number {
  const result = arena.take();
  mpfr.mpfr_sub(result, a, b, AWAY);
  return result;
}

/** The equation decreases: on the left of its root it is certainly positive, and negative on the right. */
function between(
  space: EnclosureArithmetic,
  arithmetic: Arithmetic<Enclosure>,
  equation: Equation,
  found: Enclosure,
): Enclosure | undefined {
  const { mpfr, arena } = space;
  const zero = arithmetic.literal(0);
  for (const margin of MARGINS) {
    const further = difference(space, found.upper, found.lower);
    mpfr.mpfr_mul_2si(further, further, margin, AWAY);
    const [low, high] = [arena.take(), arena.take()] as const;
    mpfr.mpfr_sub(low, found.lower, further, AWAY);
    mpfr.mpfr_add(high, found.upper, further, AWAY);
    const left = signAt(low);
    if (left === 0) return { lower: low, upper: low };
    if (left > 0 && signAt(high) < 0) return { lower: low, upper: high };
  }
  return undefined;

  /** NaN where the precision does not tell. */
  function signAt(end: number): number {
    try {
      return arithmetic.compare(equation.value({ lower: end, upper: end }), zero);
    } catch (error) {
      if (error instanceof Undecided) return NaN;
      throw error;
    }
  }
}
