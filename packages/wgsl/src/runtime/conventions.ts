import { describe } from "./describe.ts";
import type { Conventions, SlopeRule, WgslFunction, WgslSwitch } from "./types.ts";

const SIDES = {
  kinks: ["left", "right", "mid", "minNorm"],
  jumps: ["left", "right", "mid"],
} as const;

type Kind = keyof typeof SIDES;

/** Throws unless every rule is one, and every name that of a switch in `functions`. */
export function checkConventions(
  caller: string,
  functions: Iterable<WgslFunction>,
  conventions: Conventions,
): void {
  const known = { kinks: new Set<string>(), jumps: new Set<string>() };
  for (const { switches } of functions) {
    for (const [name, point] of Object.entries(switches)) known[kindOf(point)].add(name);
  }
  for (const kind of ["kinks", "jumps"] as const) checkRules(caller, kind, conventions[kind], known[kind]);
}

/** What the conventions ask for at a switch; undefined where they leave it alone. */
export function chosenRule(name: string, point: WgslSwitch, conventions: Conventions): SlopeRule | undefined {
  const rules = conventions[kindOf(point)];
  if (typeof rules !== "object") return rules;
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

function kindOf(point: WgslSwitch): Kind {
  return point.jump && !point.slopes ? "jumps" : "kinks";
}

function checkRules(caller: string, kind: Kind, rules: unknown, known: ReadonlySet<string>): void {
  if (rules === undefined) return;
  const noun = kind.slice(0, -1);
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) {
    return checkRule(`${caller}: ${kind}`, kind, rules, `, a number or one of these by ${noun} name`);
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule === undefined) continue;
    const subject = `${caller}: ${kind}.${name}`;
    const expected = known.size > 0 ? `expected ${[...known].sort().join(" or ")}` : "and there is none";
    if (!known.has(name)) throw new RangeError(`${subject} is not a ${noun}, ${expected}`);
    checkRule(subject, kind, rule, " or a number");
  }
}

function checkRule(subject: string, kind: Kind, rule: unknown, further: string): void {
  const sides: readonly unknown[] = SIDES[kind];
  if (sides.includes(rule)) return;
  if (typeof rule === "number") {
    // WGSL has no literal for NaN, nor for what is beyond the largest f32.
    if (Number.isFinite(Math.fround(rule))) return;
    throw new RangeError(`${subject} is ${rule}, expected a number that f32 can hold`);
  }
  const message = `${subject} is ${describe(rule)}, expected ${sides.map(describe).join(", ")}${further}`;
  throw typeof rule === "string" ? new RangeError(message) : new TypeError(message);
}
