import { isFramework, withoutVersion } from "../gen/internal/frameworks.ts";
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
  const all = [...functions];
  for (const { switches } of all) {
    for (const [name, point] of Object.entries(switches)) known[kindOf(point)].add(name);
  }
  const { kinks, jumps } = conventions;
  if (isFramework(kinks)) checkProfile(caller, kinks, all);
  else checkRules(caller, "kinks", kinks, known.kinks);
  checkRules(caller, "jumps", jumps, known.jumps);
}

/** What the conventions ask for at a switch; undefined where they leave it alone. */
export function chosenRule(
  name: string,
  point: WgslSwitch,
  conventions: Conventions,
): WgslSwitch["use"] | undefined {
  const rules = conventions[kindOf(point)];
  if (isFramework(rules)) return answerOf(rules, point);
  if (typeof rules !== "object") return rules as SlopeRule | undefined;
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** A version without an entry of its own answered like the latest one. */
function answerOf(profile: string, { elsewhere = {} }: WgslSwitch): WgslSwitch["use"] | undefined {
  return elsewhere[profile] ?? elsewhere[withoutVersion(profile)];
}

/** Every function with kinks must be one whose answers in the framework are known. */
function checkProfile(caller: string, profile: string, functions: readonly WgslFunction[]): void {
  for (const { name, switches } of functions) {
    const kinks = Object.values(switches).filter((point) => kindOf(point) === "kinks");
    // WGSL has no literal for it.
    if (kinks.some((point) => Number.isNaN(answerOf(profile, point))))
      throw new RangeError(`${caller}: kinks is "${profile}", which is NaN for ${name}, expected a number`);
    if (kinks.length === 0 || kinks.some((point) => answerOf(profile, point) !== undefined)) continue;
    const known = [...new Set(kinks.flatMap(({ elsewhere = {} }) => Object.keys(elsewhere)))].map(describe);
    const expected = known.length > 0 ? `expected ${known.join(", ")}` : "and no other profile is";
    throw new RangeError(`${caller}: kinks is "${profile}", which is not recorded for ${name}, ${expected}`);
  }
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
