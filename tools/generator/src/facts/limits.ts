/** What a formula tends to at the end of its piece. */
import type { Piece } from "./pieces.ts";
import type { Place, Probe } from "./probe.ts";

/** Steps towards an end, by a factor of 1.25 in the exponent: even logarithms of logarithms keep their pace. */
const EXPONENTS = [50, 63, 78, 98, 122, 153] as const;
/** That the last ones round alike is what settles a limit. */
const SETTLED = 3;

/** The limit of a derivative of a piece at one of its ends; undefined where it is not certain, or there is none. */
export function limitOf(probe: Probe, piece: Piece, order: number, side: "from" | "to"): number | undefined {
  const end = piece[side];
  const direct = Number.isFinite(end) ? probe.value(piece.formula, order, end) : undefined;
  return (
    direct ??
    tendency(EXPONENTS.map((exponent) => probe.value(piece.formula, order, towards(end, side, exponent))))
  );
}

function towards(end: number, side: "from" | "to", exponent: number): Place {
  if (!Number.isFinite(end)) return { sign: end > 0 ? 1 : -1, exponent };
  return { at: end, more: (side === "from" ? 1 : -1) * 2 ** -exponent };
}

function tendency(found: readonly (number | undefined)[]): number | undefined {
  const values = found.filter((value) => value !== undefined);
  const last = values.at(-1);
  if (last === undefined || values.length < found.length) return undefined;
  if (values.slice(-SETTLED).every((value) => value === last)) return last;
  if (grow(values.map((value) => 1 / Math.abs(value)))) return 0;
  const direction = Math.sign(last);
  return grow(values.map((value) => value * direction)) ? direction * Infinity : undefined;
}

/** Whether values rise without bound: those that converge rise by less and less. */
function grow(values: readonly number[]): boolean {
  const rise = (index: number): number => values[index]! - values[index - 1]!;
  return values.every((value, index) => {
    if (index === 0 || value === Infinity) return true;
    return rise(index) > 0 && (index === 1 || rise(index) >= 0.9 * rise(index - 1));
  });
}
