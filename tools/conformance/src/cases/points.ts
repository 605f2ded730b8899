/** The inputs at which every target is judged. */
import { exponentOf, f64, step } from "../generator.ts";
import type { Domain, FloatFormat } from "../generator.ts";
import { createRandom } from "../generator.ts";

/** Numbers to be met exactly, with two neighbours on either side. */
export interface Landmarks {
  /** Kinks and other switch points, in the element type. */
  readonly switches: readonly number[];
  readonly thresholds: readonly number[];
}

const SEED = 19850101;
const INTERVALS = [1, 8, 40, 110];
/** binary64 keeps eˣ above 0 down to −745. */
const WIDEST_INTERVAL = { f64: 760, f32: 110, f16: 20 } as const;
const LEAST_COUNT = 64;
/** Of the cases, where the domain has one end or two. */
const SHARE_OF_ALL_NUMBERS = { half: 1 / 2, bounded: 1 / 8 } as const;
/** Beyond so many times the end of a domain, cases from all numbers are dense enough. */
const FARTHEST_EXPONENT = 8;

/** About `count` inputs beside the landmarks, each once, in ascending order with NaN last. */
export function pointsFor(
  format: FloatFormat,
  landmarks: Landmarks,
  count: number,
  domain: Domain = {},
): Float64Array {
  const random = createRandom(SEED);
  const kind = kindOf(domain);
  const shareOfAll = kind === "all" ? 1 : SHARE_OF_ALL_NUMBERS[kind];
  const inside = pointsInside(format, domain, count * (1 - shareOfAll), random);
  const share = Math.ceil(Math.max(count * shareOfAll, LEAST_COUNT) / 8);
  const around = [...landmarks.switches, ...landmarks.thresholds].map((value) => format.round(value));
  const magnitudes = [...logarithmic(format, share, random), ...bitPatterns(format, share / 2, random)];
  const widest = WIDEST_INTERVAL[format.name];
  const all = [
    ...around.flatMap((value) => [-2, -1, 0, 1, 2].map((steps) => step(format, value, steps))),
    ...special(format),
    ...inside,
    ...[...INTERVALS, widest].flatMap((limit) => uniform(limit, share, random)).map(format.round),
    ...magnitudes.flatMap((magnitude) => [magnitude, -magnitude]),
  ];
  return Float64Array.from(distinct(all).sort(inOrder));
}

const endsOf = ({ min, above, max, below }: Domain) => [min ?? above, max ?? below] as const;

function kindOf(domain: Domain): "all" | "half" | "bounded" {
  const ends = endsOf(domain).filter((end) => end !== undefined);
  return ends.length === 0 ? "all" : ends.length === 1 ? "half" : "bounded";
}

/** Evenly between two ends of a domain, and ever more densely towards each. */
function pointsInside(format: FloatFormat, domain: Domain, count: number, random: () => number): number[] {
  const [low, high] = endsOf(domain);
  const width = (high ?? Infinity) - (low ?? -Infinity);
  const parts = kindOf(domain) === "bounded" ? 3 : 1;
  const share = Math.ceil(count / parts);
  const each = (place: (part: number) => number): number[] =>
    Array.from({ length: share }, (_, index) => place((index + random()) / share));
  const distances = (end: number): number[] => {
    const nearest = Math.max(exponentOf(end), format.minExponent) - format.precision + 1;
    const farthest = Math.min(exponentOf(width), Math.max(0, exponentOf(end)) + FARTHEST_EXPONENT);
    return each((part) => 2 ** (nearest + part * (farthest - nearest)));
  };
  return [
    ...(parts === 3 ? each((part) => low! + part * width) : []),
    ...(low === undefined ? [] : distances(low).map((distance) => low + distance)),
    ...(high === undefined ? [] : distances(high).map((distance) => high - distance)),
  ].map(format.round);
}

function special(format: FloatFormat): number[] {
  const { max, smallestNormal, smallestSubnormal } = format;
  const positive = [
    0,
    smallestSubnormal,
    2 * smallestSubnormal,
    step(format, smallestNormal, -1),
    smallestNormal,
  ];
  const large = [1, step(format, max, -1), max, Infinity];
  return [...positive, ...large].flatMap((value) => [value, -value]).concat(NaN);
}

function uniform(limit: number, count: number, random: () => number): number[] {
  return Array.from({ length: count }, (_, index) => limit * ((2 * (index + random())) / count - 1));
}

/** One number in each of count / 2 equal parts of the exponents' range; both signs make them `count`. */
function logarithmic(format: FloatFormat, count: number, random: () => number): number[] {
  const lowest = format.minExponent - format.precision + 1;
  const length = Math.ceil(count / 2);
  const part = (format.maxExponent - lowest) / length;
  return Array.from({ length }, (_, index) => format.round(2 ** (lowest + part * (index + random()))));
}

const words = new DataView(new ArrayBuffer(8));

/** Finite positive numbers with random bits. */
function bitPatterns(format: FloatFormat, count: number, random: () => number): number[] {
  return Array.from({ length: Math.ceil(count) }, () => {
    if (format !== f64) {
      words.setUint32(0, random() * 0x7f800000);
      return format.round(words.getFloat32(0));
    }
    words.setUint32(0, random() * 0x7ff00000);
    words.setUint32(4, random() * 2 ** 32);
    return words.getFloat64(0);
  });
}

/** −0 and 0 are two numbers here. */
function distinct(values: readonly number[]): number[] {
  const zeros = [0, -0].filter((zero) => values.some((value) => Object.is(value, zero)));
  return [...new Set(values.filter((value) => value !== 0)), ...zeros];
}

function inOrder(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : -1;
  if (a === b) return Object.is(a, b) ? 0 : Object.is(a, -0) ? -1 : 1;
  return a - b;
}
