/** What a loop over a row gathers: the largest or the least element, or the sum of all. */
import type { ReduceOperator } from "../../../ir/nodes.ts";
import type { Code, Place } from "../code.ts";
import type { ElementType } from "../element.ts";
import { neutral } from "./kernel.ts";

/** The vectors of one accumulator, each in a local. */
export interface Accumulator {
  /** What all lanes of each vector are at first. */
  readonly start: readonly number[];
  /** Locals for what a turn computes on its way. */
  readonly scratch: number;
  /** Takes the values of a turn, of which each is in a local. */
  readonly turn: (place: Place, own: readonly number[], values: readonly number[]) => Code[];
  /** Leaves in all lanes of the first local what all lanes together are. */
  readonly end: (place: Place, own: readonly number[]) => Code[];
}

export function accumulatorOf(operator: ReduceOperator, element: ElementType): Accumulator {
  if (operator !== "sum") return extremum(operator);
  if (element.name === "f32") return wideSum;
  return element.stored === "f32" ? plainSum : compensatedSum;
}

const get = ({ library, module }: Place, local: number): Code => module.local.get(local, library.v128);

/** Pairs before pairs of pairs: what depends on nothing is computed side by side. */
function tree(values: readonly Code[], join: (left: Code, right: Code) => Code): Code {
  if (values.length === 1) return values[0]!;
  const middle = values.length >> 1;
  return join(tree(values.slice(0, middle), join), tree(values.slice(middle), join));
}

/** The bytes of a vector, from the given one on. */
const bytesFrom = (first: number): number[] => Array.from({ length: 16 }, (_, byte) => (byte + first) % 16);

function rotated(place: Place, local: number, bytes: number): Code {
  return place.module.i8x16.shuffle(get(place, local), get(place, local), bytesFrom(bytes));
}

/**
 * Beside the extreme a mask of the lanes that have met a NaN. The instruction that would pass one on is six or more on
 * x64, and these are one each.
 */
const extremum = (operator: "max" | "min"): Accumulator => ({
  start: [neutral[operator], 0],
  scratch: 0,
  turn: (place, [own, unordered], values) => {
    const { local, v128 } = place.module;
    const [first, ...others] = values as [number, ...number[]];
    const isNaN = tree(
      values.map((value) => place.module[place.element.float].ne(get(place, value), get(place, value))),
      v128.or,
    );
    return [
      local.set(unordered!, v128.or(get(place, unordered!), isNaN)),
      ...others.map((other) => local.set(first, greater(place, operator, first, get(place, other)))),
      local.set(own!, greater(place, operator, own!, get(place, first))),
    ];
  },
  end: (place, [own, unordered]) => {
    const { local, v128, i32, i32x4 } = place.module;
    const turns = place.element.name === "f32" ? [8, 4] : [8];
    // A lane of ones is a NaN.
    const ones = i32x4.splat(i32.sub(i32.const(0), v128.any_true(get(place, unordered!))));
    return [
      ...turns.map((bytes) => local.set(own!, greater(place, operator, own!, rotated(place, own!, bytes)))),
      local.set(own!, v128.or(get(place, own!), ones)),
    ];
  },
});

/** Of a local and of code: where both are zeros, which compare equal, the bits of both decide that -0 is the lesser. */
function greater(place: Place, operator: "max" | "min", left: number, right: Code): Code {
  const { [place.element.float]: lanes, v128 } = place.module;
  const copy = place.module.copyExpression(right);
  return operator === "max"
    ? v128.and(lanes.pmax(get(place, left), right), lanes.pmax(copy, get(place, left)))
    : v128.or(lanes.pmin(get(place, left), right), lanes.pmin(copy, get(place, left)));
}

/**
 * Sums of binary32 in binary64, which loses next to nothing of them and does not overflow. In the end the second local has the
 * sum in binary64.
 */
const wideSum: Accumulator = {
  start: [0, 0],
  scratch: 0,
  turn: (place, [low, high], values) => {
    const { f64x2, local } = place.module;
    const sum = (own: number, codes: readonly Code[]): Code =>
      local.set(own, f64x2.add(get(place, own), tree(codes, f64x2.add)));
    return [
      sum(
        low!,
        values.map((value) => f64x2.promote_low_f32x4(get(place, value))),
      ),
      sum(
        high!,
        values.map((value) => f64x2.promote_low_f32x4(rotated(place, value, 8))),
      ),
    ];
  },
  end: (place, [low, high]) => {
    const { module } = place;
    const { f64x2, f32x4, local } = module;
    return [
      local.set(low!, f64x2.add(get(place, low!), get(place, high!))),
      local.set(high!, f64x2.add(get(place, low!), rotated(place, low!, 8))),
      local.set(low!, f32x4.splat(module.f32.demote(f64x2.extract_lane(get(place, high!), 0)))),
    ];
  },
};

/** Of elements at even places and of those at odd ones, for a result that is rounded to binary32; JavaScript adds in that order, too. */
const plainSum: Accumulator = {
  start: [0],
  scratch: 0,
  turn: (place, [sum], values) => {
    const { f64x2, local } = place.module;
    return values.map((value) => local.set(sum!, f64x2.add(get(place, sum!), get(place, value))));
  },
  end: (place, [sum]) => {
    const { f64x2, local } = place.module;
    return [local.set(sum!, f64x2.add(get(place, sum!), rotated(place, sum!, 8)))];
  },
};

/** As in tools/generator/src/emit/shared/compensatedSum.ts, lane by lane. */
const compensatedSum: Accumulator = {
  start: [0, 0],
  scratch: 2,
  turn: (place, [sum, lost, ...scratch], values) =>
    values.flatMap((value) => addTo(place, { sum: sum!, lost: lost!, scratch }, get(place, value))),
  end: (place, [sum, lost, ...scratch]) => {
    const { f64x2, v128, local } = place.module;
    const [corrected] = scratch as [number];
    const isFinite = f64x2.lt(
      f64x2.abs(get(place, corrected)),
      f64x2.splat(place.module.f64.const(Infinity)),
    );
    return [
      local.set(lost!, f64x2.add(get(place, lost!), rotated(place, lost!, 8))),
      ...addTo(place, { sum: sum!, lost: lost!, scratch }, rotated(place, sum!, 8)),
      local.set(corrected, f64x2.add(get(place, sum!), get(place, lost!))),
      // At an infinity or NaN the correction is NaN, and the plain sum is the answer.
      local.set(sum!, v128.bitselect(get(place, corrected), get(place, sum!), isFinite)),
    ];
  },
};

interface Running {
  readonly sum: number;
  readonly lost: number;
  readonly scratch: readonly number[];
}

/** Knuth's two-sum without a branch; the sum is the same if both terms change places, and so is what it loses. */
function addTo(place: Place, { sum, lost, scratch }: Running, term: Code): Code[] {
  const { f64x2, local } = place.module;
  const [after, own] = scratch as [number, number];
  const of = (index: number): Code => get(place, index);
  const added = (): Code => f64x2.sub(of(after), of(sum));
  const before = f64x2.sub(of(sum), f64x2.sub(of(after), added()));
  return [
    local.set(own, term),
    local.set(after, f64x2.add(of(sum), of(own))),
    local.set(lost, f64x2.add(of(lost), f64x2.add(before, f64x2.sub(of(own), added())))),
    local.set(sum, of(after)),
  ];
}
