/** Where formulas are compared, and whether `forward` has a value there. */
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { inlineLets } from "../../ir/substitute.ts";
import { nodes } from "../../ir/walk.ts";
import type { Domain } from "../../model.ts";
import { inDomain } from "../../read/parameters.ts";
import type { Place } from "../numeric.ts";
import { closedEnds } from "../singularities.ts";
import { solve } from "../switches.ts";
import {
  type Checking,
  type SwitchPoint,
  complain,
  describe,
  placeAt,
  placeOf,
  spanOrName,
} from "./checking.ts";

/** Ordinary numbers, both sides of 0, near it and far from it. */
const grid = [-30, -8.5, -3.25, -1.25, -0.7, -0.4, -(2 ** -10), 2 ** -10, 0.3, 0.6, 1.1, 2.75, 8.5, 30];

/** Beyond it exp overflows binary64 without anything being wrong. */
const farOut = 700;

/** A pole or a 0/0 shows as infinity or NaN in the definition itself; at ordinary points infinity is an overflow. */
export function checkFinite(points: readonly SwitchPoint[], checking: Checking): boolean {
  const { declared, numeric, sets } = checking;
  const candidates = [build.number(0), ...points.map(({ at }) => at), ...divisorRoots(checking)];
  const special = candidates
    .flatMap((at) => sets.map((set) => placeAt(at, set, checking)))
    .filter(({ x }) => inDomain(declared.domain, x) && !declared.singularities.some(({ at }) => at === x));
  const isEnd = (x: number): boolean => closedEnds(declared.domain).some(({ at }) => at === x);
  const valueAt = (place: Place): number => numeric.value(declared.forward, place);
  const bad =
    ordinaryPlaces(points, checking).find((place) => Number.isNaN(valueAt(place))) ??
    special.find((place) => {
      const value = valueAt(place);
      return isEnd(place.x) ? Number.isNaN(value) : Math.abs(place.x) < farOut && !Number.isFinite(value);
    });
  if (bad === undefined) return true;
  const message = `forward is ${numeric.value(declared.forward, bad)} at ${describe(bad)}`;
  const remedy =
    "give the piece around this point a formula that has a value there, or declare it under removable or poles";
  complain(checking, "SG025", spanOrName(declared.forward, checking), message, remedy);
  return false;
}

/** Where divisors vanish that are affine in x. */
function divisorRoots({ declared, input }: Checking): Expression[] {
  return [...nodes(inlineLets(declared.forward))].flatMap((node) => {
    if (node.kind !== "binary" || node.operator !== "/") return [];
    const found = solve(build.compare("===", node.right, build.number(0)), input);
    return found === undefined || found === "fixed" ? [] : [found.at];
  });
}

/** Beside each switch too, where a step of a difference quotient stays within one piece. */
export function ordinaryPlaces(points: readonly SwitchPoint[], checking: Checking): Place[] {
  return checking.sets.flatMap((set) => {
    const switches = points.map(({ at }) => placeAt(at, set, checking).x);
    const near = switches.flatMap((x) => [x - 2 ** -12, x + 2 ** -12]);
    return [...grid, ...near, ...withinEnds(checking.declared.domain)]
      .filter((x) => !switches.includes(x) && inDomain(checking.declared.domain, x))
      .map((x) => placeOf(x, set, checking));
  });
}

/** Ordinary numbers of a bounded domain. */
function withinEnds({ min, above, max, below }: Domain): number[] {
  const [low, high] = [min ?? above, max ?? below];
  if (low === undefined || high === undefined) return [];
  return [2 ** -10, 0.15, 0.4, 0.6, 0.85, 1 - 2 ** -10].map((part) => low + part * (high - low));
}
