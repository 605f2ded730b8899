/** What vanishes as an exponential does: numbers that are below size · e^(−rate · t) for all t of some kind. */
import { Undecided } from "../arithmetic/extended.ts";
import type { Interval64 } from "../arithmetic/interval64.ts";

export interface Rest {
  readonly size: number;
  readonly rate: number;
}

export const nothing: Rest = { size: 0, rate: Infinity };

/** More than what some roundings take away. */
const upwards = (x: number): number => x * (1 + 2 ** -40) + Number.MIN_VALUE;

export function rest(size: number, rate: number): Rest {
  if (size === 0) return nothing;
  if (!(size < Infinity && rate > 0)) throw new Undecided("whether a number vanishes");
  return { size: upwards(size), rate };
}

/** The largest there is for t ≥ from. */
export const restFrom = ({ size, rate }: Rest, from: number): number =>
  size === 0 ? 0 : upwards(size * Math.exp(-rate * from));

export const sum = (a: Rest, b: Rest): Rest => rest(a.size + b.size, Math.min(a.rate, b.rate));

/** A part of the rate holds the powers down: tʲ · e^(−n · t / from) falls for t ≥ from where j ≤ n. */
export function times({ size, rate }: Rest, powers: readonly Interval64[], from: number): Rest {
  if (size === 0) return nothing;
  const highest = powers.length - 1;
  const most = powers.map(({ lower, upper }, power) => Math.max(-lower, upper) * from ** power);
  const factor = most.reduce((total, one) => total + one, 0) * Math.exp(-highest);
  return rest(size * factor, rate * (1 - 2 ** -40) - highest / from);
}
