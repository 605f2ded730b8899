/** The numbers at which an identity is tried: ordinary ones, since what becomes of others is judged for each function. */
import { parameterSetsFor } from "../cases/parameters.ts";
import { binary64, createRandom, evaluate, nodes, step, termsOf } from "../generator.ts";
import type { Domain, FloatFormat, Identity, ParameterSet } from "../generator.ts";

/** With one set of parameters. */
export interface IdentityCases {
  readonly identity: Identity;
  readonly format: FloatFormat;
  readonly set: ParameterSet;
  /** One value of every name for each case. */
  readonly cases: readonly Names[];
}

export type Names = ReadonlyMap<string, number>;

const SEED = 16180339;
/** Values of the names that do not vary; of gates and their like few are enough. */
const OTHERS: readonly Names[] = [
  new Map([
    ["y", -0.75],
    ["z", 1.5],
  ]),
  new Map([
    ["y", 3.25],
    ["z", -6],
  ]),
];
const MOST_SETS = 5;
const WIDTHS = [1, 8, 90];
const LEAST_EXPONENT = { f64: -60, f32: -60, f16: -12 } as const;

/** About `count` numbers with the default parameters, and a quarter of that with others. */
export function casesOf(identity: Identity, format: FloatFormat, count: number): IdentityCases[] {
  const all = parameterSetsFor({ parameters: identity.parameters, requirements: [] }, format);
  const sets = all.slice(0, MOST_SETS);
  return sets.flatMap((set, index) => {
    const share = index === 0 ? count : count / 4;
    return othersOf(identity).map((others) => {
      const own = new Map([...set.numbers, ...others]);
      const xs = inputsOf(identity, format, own, share);
      return { identity, format, set, cases: xs.map((x) => new Map(own).set("x", x)) };
    });
  });
}

function othersOf({ left, right }: Identity): readonly Names[] {
  const isUsed = [left, right].some((side) =>
    [...termsOf(side)].some((term) => term.kind === "variable" && (term.name === "y" || term.name === "z")),
  );
  return isUsed ? OTHERS : [new Map()];
}

function inputsOf(identity: Identity, format: FloatFormat, names: Names, count: number): number[] {
  const random = createRandom(SEED);
  const share = Math.ceil(count / (WIDTHS.length + 1));
  const each = (place: (part: number) => number): number[] =>
    Array.from({ length: share }, (_, index) => place((index + random()) / share));
  const lowest = LEAST_EXPONENT[format.name];
  const around = [0, 1, -1, ...[...names.values()].flatMap((value) => [value, -value]), ...kinksIn(identity)];
  // With the ends of the widest stretch, since a root shows by what is on both sides of it.
  const ends = WIDTHS.flatMap((width) => [-width, width]);
  const all = [
    ...ends,
    ...around.flatMap((value) => [-1, 0, 1].map((steps) => step(format, format.round(value), steps))),
    ...WIDTHS.flatMap((width) => each((part) => width * (2 * part - 1))),
    ...each((part) => 2 ** (lowest + part * (6 - lowest))).flatMap((magnitude) => [magnitude, -magnitude]),
  ];
  const rounded = new Set(all.map((x) => format.round(x) + 0));
  return [...rounded].filter((x) => isWithin(identity.domain, x) && !isTiny(format, x)).sort((a, b) => a - b);
}

/** Targets may take them for 0. */
const isTiny = (format: FloatFormat, x: number): boolean => x !== 0 && Math.abs(x) < format.smallestNormal;

/** Those at numbers. */
function kinksIn({ left, right }: Identity): number[] {
  const context = { arithmetic: binary64, library: () => undefined };
  return [left, right].flatMap((side) =>
    [...termsOf(side)].flatMap((term) =>
      term.kind === "element"
        ? term.activation.kinks.flatMap(({ at }) =>
            [...nodes(at)].every(({ kind }) => kind !== "variable") ? [evaluate(at, new Map(), context)] : [],
          )
        : [],
    ),
  );
}

const isWithin = ({ min, max, above, below }: Domain, x: number): boolean =>
  x >= (min ?? -Infinity) && x <= (max ?? Infinity) && x > (above ?? -Infinity) && x < (below ?? Infinity);
