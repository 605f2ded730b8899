/** Gradients by difference quotients of the definition: no formula of them is trusted. */
import { elementOf, exponentOf, f64, ordinary, ulpOf } from "../../generator.ts";
import type { Enclosure, EnclosureArithmetic, Reference } from "../../generator.ts";
import { attempt, powerOfTwo } from "../../oracle/workbench.ts";
import { createScene } from "./scene.ts";
import type { ExactRow, RowSubject, Scene, Variable } from "./scene.ts";
import { reachOf, scaleOf } from "./steps.ts";
import { agreedWithin, endsOf, referenceWithin } from "./within.ts";

/** The slopes on either side of a point where they differ; they may be infinite. */
export interface Corner {
  readonly left: number;
  readonly right: number;
}

/** How much smaller than the scale of the variable the first step is, and the second than the first, in bits. */
const FIRST_STEP = 60;
const SECOND_STEP = 16;
const ROUNDING = 136;
const LAST_PRECISION = 60000;

interface Wanted {
  readonly place: number;
  readonly variable: Variable;
  readonly least: number;
  /** The exponent of what steps are a part of. */
  readonly scale: number;
  step: number;
  precision: number;
  tries: number;
}

/**
 * The slopes of Σ dy · y, one for each variable. Enclosures bound what is lost by rounding; what is lost by the step
 * shows in the comparison with a step that is 2¹⁶ times smaller, and the steps shrink until both agree. `least` is the
 * magnitude that an error of each slope is at least measured against.
 */
export function slopesOf(
  subject: RowSubject,
  row: ExactRow,
  variables: readonly Variable[],
  least: readonly number[],
): readonly (Reference | Corner)[] {
  const found: (Reference | Corner)[] = [];
  let wanted = variables.map((variable, place) => want(subject, row, variable, place, least[place]!));
  while (wanted.length > 0) {
    const lowest = Math.min(...wanted.map(({ precision }) => precision));
    if (lowest > LAST_PRECISION) throw new Error(`${nameOf(wanted[0]!.variable)}: the slope does not settle`);
    const now = wanted.filter(({ precision }) => precision === lowest);
    attempt(subject.bench, lowest, () => {
      const scene = createScene(subject, row, subject.activation.definition);
      for (const one of now) {
        const slope = attempt(subject.bench, lowest, () => slopeAt(subject, scene, row, one));
        if (slope !== undefined) found[one.place] = slope;
      }
    });
    for (const one of now) raise(one);
    wanted = wanted.filter(({ place }) => found[place] === undefined);
  }
  return found;
}

const nameOf = (variable: Variable): string =>
  "parameter" in variable ? variable.parameter : `element ${variable.element}`;

function want(subject: RowSubject, row: ExactRow, variable: Variable, place: number, least: number): Wanted {
  const reach = reachOf(row);
  // In a parameter that x is divided by, formulas vary as fast as x is large.
  const step = FIRST_STEP + ("parameter" in variable ? reach : 0);
  const scale = scaleOf(subject, row, variable);
  return { place, variable, least, scale, step, precision: ROUNDING + step - scale + reach, tries: 0 };
}

/** First by as much as a slope needs that is far below whatever counts: that is what most of those left are. */
function raise(wanted: Wanted): void {
  const toLeast = Math.max(0, 20 - exponentOf(ulpOf(f64, wanted.least)));
  wanted.precision =
    wanted.tries === 0 ? wanted.precision + toLeast : Math.ceil(1.5 * wanted.precision + wanted.step);
  wanted.tries += 1;
}

/** Undefined where the precision does not suffice, or the steps are too long. */
function slopeAt(
  { bench: { arithmetic } }: RowSubject,
  scene: Scene,
  row: ExactRow,
  wanted: Wanted,
): Reference | Corner | undefined {
  const fine = sidesAt(arithmetic, scene, row, wanted, SECOND_STEP);
  const coarse = sidesAt(arithmetic, scene, row, wanted, 0);
  const jump = jumpOf(fine);
  if (jump !== 0 && Math.abs(jump) > Math.abs(jumpOf(coarse)) / 2)
    return { left: numberOf(fine.left), right: numberOf(fine.right) };
  const [slope, check] = [fine, coarse].map(({ left, right }) => {
    const mean = arithmetic.divide(arithmetic.add(left, right), arithmetic.literal(2));
    return referenceWithin(arithmetic, mean, wanted.least);
  });
  if (slope === undefined || check === undefined) return undefined;
  // A slope of 0 has no sign.
  if (agreedWithin(check, slope, wanted.least) !== undefined) return { ...slope, nearest: slope.nearest + 0 };
  wanted.step *= 2;
  return undefined;

  /** 0 where the sides may be equal. */
  function jumpOf({ left, right }: Sides): number {
    const [low, high] = endsOf(arithmetic, arithmetic.subtract(right, left));
    return low.nearest > 0 ? low.nearest : high.nearest < 0 ? high.nearest : 0;
  }
  function numberOf(value: Enclosure): number {
    return endsOf(arithmetic, value)[0].nearest;
  }
}

interface Sides {
  readonly left: Enclosure;
  readonly right: Enclosure;
}

function sidesAt(
  arithmetic: EnclosureArithmetic,
  scene: Scene,
  { dy }: ExactRow,
  { variable, scale, step }: Wanted,
  further: number,
): Sides {
  const { add, divide, literal, multiply, negate, subtract } = arithmetic;
  const exponent = scale - step - further;
  const rise = (sign: 1 | -1): Enclosure => {
    const moved = scene.moved(variable, { sign, exponent });
    // What is far too small or large for MPFR itself cancels as an ordinary interval alone.
    const within = (value: Enclosure): Enclosure => ordinary(arithmetic, value);
    // What is the same object has not moved: infinite results neither.
    const terms = dy.flatMap((weight, index) => {
      const [before, after] = [elementOf(scene.results, index), elementOf(moved, index)];
      return before === after ? [] : [multiply(literal(weight), subtract(within(after), within(before)))];
    });
    return terms.length === 0 ? literal(0) : terms.reduce(add);
  };
  const length = powerOfTwo(arithmetic, 1, exponent);
  return { left: divide(negate(rise(-1)), length), right: divide(rise(1), length) };
}
