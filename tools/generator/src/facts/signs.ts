/**
 * Where a derivative of a piece is positive, negative or zero. Around the ends of a piece and 0 a cover of intervals
 * proves it wherever binary64 can tell; where it cannot, after cancellation, and far out, samples are asked. Numbers
 * that vanish go with their neighbours.
 * @module
 */
import type { Piece } from "./pieces.ts";
import { type Box, type Sign, signOf } from "./boxes.ts";
import type { Place, Probe } from "./probe.ts";
import { nearestRoot } from "./root.ts";

/** An open interval on which the sign is one; undefined where there is nothing but vanishing numbers. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign | undefined;
}

/** How far covers go beyond 0 and the ends of a piece. */
const REACH = 64;
const CUTS = [-8, -1, 0, 1, 8];
/** Powers of two that stand for what lies beyond. */
const FAR = [7, 8, 9, 10, 13, 17, 20, 24];
const MOST_BOXES = 300;
/** More zeros than this are taken for infinitely many. */
const MOST_ROOTS = 20;

interface Search {
  readonly probe: Probe;
  readonly piece: Piece;
  readonly order: number;
  readonly sign: (x: number) => Sign | undefined;
  readonly found: Stretch[];
  roots: number;
}

type Span = readonly [from: number, to: number];

/** From left to right; undefined where they have no end or are not certain. */
export function stretchesOf(probe: Probe, piece: Piece, order: number): readonly Stretch[] | undefined {
  const at = (x: number): Sign | undefined => probe.sign(piece.formula, order, x);
  const sign = remembered(
    (x) => at(x) ?? (x === piece.from || x === piece.to ? at(inside(piece, x)) : undefined),
  );
  const search: Search = { probe, piece, order, sign, found: [], roots: 0 };
  const cuts = cutsOf(piece);
  const queue = cuts.slice(1).map((to, index): Span => [cuts[index]!, to]);
  // Wide intervals come first, so that only narrow ones are left to samples.
  for (let next = 0; next < queue.length; next++) {
    const [from, to] = queue[next]!;
    const known = next < MOST_BOXES ? proved(search, from, to) : sampled(search, [from, to]);
    if (known === undefined || search.roots > MOST_ROOTS) return undefined;
    if (known === "split") queue.push([from, middleOf(from, to)], [middleOf(from, to), to]);
  }
  search.found.sort((a, b) => a.from - b.from);
  return reachesOut(search, cuts) ? joined(search) : undefined;
}

const middleOf = (from: number, to: number): number => from + (to - from) / 2;

function remembered<T>(compute: (x: number) => T): (x: number) => T {
  const known = new Map<number, T>();
  return (x) => {
    if (!known.has(x)) known.set(x, compute(x));
    return known.get(x)!;
  };
}

/** Where covers begin, are cut, and end. */
export function cutsOf({ from, to }: Pick<Piece, "from" | "to">): number[] {
  const low = from === -Infinity ? Math.min(0, to) - REACH : from;
  const high = to === Infinity ? Math.max(0, from) + REACH : to;
  return [low, ...CUTS.filter((cut) => cut > low && cut < high), high];
}

/** Beside an end at which the formula has no value. */
function inside({ from }: Piece, x: number): number {
  const less = (x === 0 ? 1 : Math.abs(x)) * 2 ** -40;
  return x === from ? x + less : x - less;
}

/** Adds what is certain of an interval, or asks for its halves. */
function proved(search: Search, from: number, to: number): true | "split" | undefined {
  const { probe, piece, order, found } = search;
  const box = probe.box(piece.formula, from, to);
  const own = box && signOf(box.range[order]);
  if (own !== undefined) return add(found, { from, to, sign: own });
  if (box && signOf(box.range[order + 1]) !== undefined) return between(search, [from, to]);
  const beside = box && besideZero(search, box, [from, to]);
  if (beside !== undefined) return add(found, { from, to, sign: beside });
  return isHopeless(box, order, from, to) ? sampled(search, quarters(from, to)) : "split";
}

function add(found: Stretch[], stretch: Stretch): true {
  found.push(stretch);
  return true;
}

/** Between two places with at most one zero between them. */
function between(search: Search, [from, to]: Span): true | undefined {
  const { probe, piece, order, found, sign } = search;
  const [first, last] = [from, to].map(
    (x) => sign(x) ?? (probe.vanishes(piece.formula, order, x, x) ? 0 : undefined),
  );
  if (first === undefined || last === undefined) return undefined;
  if (first * last >= 0) return add(found, { from, to, sign: first === 0 ? last : first });
  const root = nearestRoot(probe, piece.formula, order, from, to, first);
  search.roots++;
  found.push({ from, to: root, sign: first });
  return add(found, { from: root, to, sign: last });
}

/** Taylor's theorem at an end where the function and some of its derivatives are 0. */
function besideZero({ probe, piece, order, sign }: Search, { range }: Box, ends: Span): Sign | undefined {
  for (const [index, end] of ends.entries()) {
    if (sign(end) !== 0) continue;
    for (let next = order + 1; next < range.length; next++) {
      const side = index === 1 && (next - order) % 2 === 1 ? -1 : 1;
      const beyond = signOf(range[next]);
      if (beyond !== undefined) return (beyond * side) as Sign;
      if (probe.sign(piece.formula, next, end) !== 0) break;
    }
  }
  return undefined;
}

/** Whether halves would tell nothing either: not even a point does. */
function isHopeless(box: Box | undefined, order: number, from: number, to: number): boolean {
  const middle = middleOf(from, to);
  const point = box?.middle[order];
  if (to - from < 2 ** -20 * Math.max(1, Math.abs(middle))) return true;
  return point !== undefined && signOf(point) === undefined;
}

const quarters = (from: number, to: number): number[] =>
  [0, 1, 2, 3, 4].map((part) => from + ((to - from) * part) / 4);

/** What the signs at some places say of what is between them. */
function sampled(search: Search, places: readonly number[]): true | undefined {
  const { found, sign } = search;
  for (const [index, right] of places.slice(1).entries()) {
    const left = places[index]!;
    if (sign(left) !== undefined && sign(right) !== undefined) between(search, [left, right]);
    else if (vanish(search, [left, right]))
      found.push({ from: left, to: right, sign: sign(left) ?? sign(right) });
    else return undefined;
  }
  return true;
}

/** Whether an end without a sign has none because the number vanishes. */
const vanish = ({ probe, piece, order, sign }: Search, [left, right]: Span): boolean =>
  (sign(left) !== undefined || probe.vanishes(piece.formula, order, left, right)) &&
  (sign(right) !== undefined || probe.vanishes(piece.formula, order, right, left));

/** Whether the outermost signs go on, or the numbers vanish. */
function reachesOut({ probe, piece, order, found }: Search, cuts: readonly number[]): boolean {
  const goesOn = (side: 1 | -1, from: number, own: Sign | undefined): boolean => {
    const far = FAR.map((exponent): Place => ({ sign: side, exponent }));
    const places: readonly Place[] = [
      from,
      ...far.slice(FAR.findIndex((exponent) => 2 ** exponent > side * from)),
    ];
    return places.slice(1).every((place, index) => {
      const there = probe.sign(piece.formula, order, place);
      if (there !== undefined) return there === own || own === undefined;
      return probe.vanishes(piece.formula, order, place, places[index]!);
    });
  };
  return (
    (piece.from !== -Infinity || goesOn(-1, cuts[0]!, found[0]!.sign)) &&
    (piece.to !== Infinity || goesOn(1, cuts.at(-1)!, found.at(-1)!.sign))
  );
}

/** Neighbours of one sign are one stretch, unless the point between them is a zero. */
function joined({ piece, sign, found }: Search): Stretch[] {
  const result: Stretch[] = [];
  for (const one of found) {
    const last = result.at(-1);
    const isSame =
      last !== undefined && (last.sign === one.sign || last.sign === undefined || one.sign === undefined);
    const isZero = one.sign !== 0 && sign(one.from) === 0;
    if (isSame && !isZero) result[result.length - 1] = { ...last, to: one.to, sign: last.sign ?? one.sign };
    else result.push(one);
  }
  result[0] = { ...result[0]!, from: piece.from };
  result[result.length - 1] = { ...result.at(-1)!, to: piece.to };
  return result;
}
