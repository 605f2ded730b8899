import { formatF32 } from "./number.ts";
import type { WgslFunction, WgslSwitch } from "./types.ts";

type Rule = WgslSwitch["use"];
type Slopes = readonly [left: string, right: string];

/** A parameter gradient at a kink whose slope in x is given: weighted as this slope weights the two slopes. */
export const weigh: WgslFunction = {
  name: "act_fn_weigh",
  // A function, since a compiler may evaluate an expression of literals and reject its division by 0.
  code: `fn act_fn_weigh(slope: f32, slope_left: f32, slope_right: f32, left: f32, right: f32, otherwise: f32) -> f32 {
  let below = slope < min(slope_left, slope_right);
  let above = slope > max(slope_left, slope_right);
  if (below || above || slope_left == slope_right) { return otherwise; }
  if (slope == slope_left || left == right) { return left; }
  if (slope == slope_right) { return right; }
  let span = slope_right - slope_left;
  return left * ((slope_right - slope) / span) + right * ((slope - slope_left) / span);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};

/** Whether the input is at the switch: a WGSL condition. */
export const isAt = ({ of = "x", at, when }: WgslSwitch): string =>
  when === undefined ? `${of} == ${at}` : `${of} == ${at} && (${when})`;

/** What the function answers at the switch under a rule: a WGSL expression of the parameters and of x. */
export function answerAt(point: WgslSwitch, rule: Rule): string {
  const side = sideAnswer(point, rule);
  if (side !== undefined) return side;
  return point.slopes ? gradientAnswer(point, point.slopes, rule) : slopeOf(rule, [point.left, point.right]);
}

function sideAnswer({ left, right }: WgslSwitch, rule: Rule): string | undefined {
  if (rule === "left") return left;
  if (rule === "right") return right;
  if (rule === "mid") return `0.5 * (${left}) + 0.5 * (${right})`;
  return undefined;
}

/** A slope has weights only between two different slopes; else the gradient stays on the side of the default. */
function gradientAnswer(point: WgslSwitch, slopes: Slopes, rule: Rule): string {
  const kept = sideAnswer(point, point.use);
  if (point.jump) return kept ?? point.left;
  // A default that is a slope names no side either: the left one then, as at points without a kink.
  return weighed(point, slopes, rule, kept ?? weighed(point, slopes, point.use, point.left));
}

function weighed({ left, right }: WgslSwitch, slopes: Slopes, rule: Rule, otherwise: string): string {
  return `${weigh.name}(${[slopeOf(rule, slopes), ...slopes, left, right, otherwise].join(", ")})`;
}

/** The slope, or the value, that a rule names which is no side. */
function slopeOf(rule: Rule, [left, right]: Slopes): string {
  if (typeof rule === "number") return formatF32(rule);
  if (typeof rule === "object") return rule.expression;
  return `clamp(0.0, min(${left}, ${right}), max(${left}, ${right}))`;
}
