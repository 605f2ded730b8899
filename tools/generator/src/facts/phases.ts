/** Where a formula of sines goes from period to period. */
import { point64 } from "../arithmetic/interval64.ts";
import { type Sign, signOf } from "./boxes.ts";
import type { Trend } from "./trends.ts";
import type { Side, Wave } from "./waves.ts";

/** A piece of which something may repeat. */
interface Rolling {
  readonly from: number;
  readonly to: number;
  readonly wave: Wave | undefined;
}

/** Places of a period at which a wave is looked at. */
const PHASES = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const trendsOf = (wave: Wave | undefined, order: number, side: Side): readonly Trend[] =>
  PHASES.flatMap((phase) => {
    const x = point64(((wave?.period ?? 0) * phase) / PHASES.length);
    return wave?.after(order, x, side) ?? [];
  });

/** The infinities that a derivative of a piece comes near along one phase or another. */
export function reached({ wave, from, to }: Rolling, order: number): ReadonlySet<number> {
  const sides = [...(from === -Infinity ? [-1 as const] : []), ...(to === Infinity ? [1 as const] : [])];
  const leads = sides.flatMap((side) => trendsOf(wave, order, side).map(leadOf));
  return new Set(leads.filter((sign) => sign !== 0).map((sign) => sign * Infinity));
}

/** Whether a derivative surely tends to no number on one side. */
export function wanders(wave: Wave | undefined, order: number, side: Side): boolean {
  const trends = trendsOf(wave, order, side);
  const constants = trends.filter(({ powers }) => powers.length === 1).map(({ powers }) => powers[0]!);
  return (
    trends.some((one) => leadOf(one) !== 0) ||
    constants.some((one) => constants.some((other) => one.upper < other.lower))
  );
}

/** The sign of the leading coefficient of what is surely no constant. */
const leadOf = ({ powers }: Trend): Sign => (powers.length === 1 ? 0 : (signOf(powers.at(-1)) ?? 0));
