/** Facts in words. */
import type { Facts } from "../generator.ts";
import { numberText } from "../plot/numbers.ts";

/** A subject and what is said of it. */
export type Line = readonly [what: string, text: string];

export function factLines(facts: Facts): readonly Line[] {
  const { curvature, homogeneous, selfGated, lipschitz, zeros, extrema, inflections } = facts;
  return [
    ["range", rangeText(facts)],
    ["at −∞, +∞", facts.limits.map((limit) => (limit === null ? "no limit" : numberText(limit))).join(", ")],
    ["saturates", saturationText(facts)],
    ["monotone", facts.monotone],
    ["symmetry", symmetryText(facts)],
    ["curvature", curvature],
    ["positively homogeneous", homogeneous === undefined ? undefined : yes(homogeneous)],
    ["self-gated", selfGated === undefined ? undefined : yes(selfGated)],
    ["Lipschitz constant", lipschitz === undefined ? undefined : lipschitzText(lipschitz)],
    ["smoothness", smoothnessText(facts)],
    ["zeros", zeros && listed(zeros.map(zeroText))],
    ["extrema", extrema && listed(extrema.map(({ kind, at, value }) => `${kind} ${pointText(at, value)}`))],
    ["inflections", inflections && listed(inflections.map(({ at, value }) => pointText(at, value)))],
  ].filter((line): line is [string, string] => line[1] !== undefined);
}

const yes = (holds: boolean): string => (holds ? "yes" : "no");
const listed = (texts: readonly string[]): string => (texts.length === 0 ? "none" : texts.join("; "));
const pointText = (at: number, value: number): string => `${numberText(value)} at x = ${numberText(at)}`;

/** "[0, ∞)": open where the end is no value; nothing where it is not known. */
export function rangeText({ range, attained }: Facts): string | undefined {
  if (range === undefined || attained === undefined) return undefined;
  return `${attained[0] ? "[" : "("}${numberText(range[0])}, ${numberText(range[1])}${attained[1] ? "]" : ")"}`;
}

export function saturationText({ saturates }: Facts): string | undefined {
  if (saturates === undefined) return undefined;
  const sides = (["left", "right"] as const).flatMap((side) =>
    saturates[side] === "none" ? [] : [`${saturates[side]} on the ${side}`],
  );
  const isBoth = saturates.left === saturates.right && saturates.left !== "none";
  return isBoth ? `${saturates.left} on both sides` : listed(sides).replace("none", "no");
}

function symmetryText({ symmetry, zeroCentred }: Facts): string {
  if (symmetry === "odd") return "odd, zero-centred";
  return zeroCentred ? "zero-centred: odd but for jumps" : symmetry;
}

export const lipschitzText = (lipschitz: number | "none"): string =>
  lipschitz === "none" ? "none" : numberText(lipschitz);

const orders = ["kink", "jump of curvature"] as const;

export function smoothnessText({ smoothness }: Facts): string {
  const points = smoothness.map(({ at, order }) => {
    const what = order < 0 ? "jump" : (orders[order] ?? `jump of derivative ${order + 1}`);
    return `${what} at x = ${numberText(at)}`;
  });
  return points.length === 0 ? "smooth" : points.join("; ");
}

/** C⁰, C∞: how often the function is continuously differentiable everywhere. */
export function classText({ smoothness }: Facts): string {
  const least = Math.min(...smoothness.map(({ order }) => order));
  if (least < 0) return "jumps";
  return `C<sup>${least === Infinity ? "∞" : least}</sup>`;
}

const zeroText = (zero: number | readonly [number, number]): string =>
  typeof zero === "number" ? numberText(zero) : intervalText(zero);

function intervalText([from, to]: readonly [number, number]): string {
  const [low, high] = [Number.isFinite(from) ? "[" : "(", Number.isFinite(to) ? "]" : ")"];
  return `all of ${low}${numberText(from)}, ${numberText(to)}${high}`;
}
