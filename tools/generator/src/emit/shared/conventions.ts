/**
 * The conventions at kinks and jumps: which rule the caller chose, and what it answers.
 * @module
 */
import { type Framework, isFramework, withoutVersion } from "./frameworks.ts";

/** A slope at a kink: a side's, the mean of both, the one nearest to 0 between them, or a number. */
export type SlopeRule = "left" | "right" | "mid" | "minNorm" | number;

/** A value at a jump: a side's, the mean of both, or a number. */
export type ValueRule = "left" | "right" | "mid" | number;

/**
 * One rule for every kink, or one by name, or what a framework answers, also by version (`"pytorch@2.6"`). Kinks that
 * are left out keep the rule of the package.
 */
export type Kinks<Name extends string = string, Profile extends string = Framework> =
  | SlopeRule
  | Profile
  | `${Profile}@${string}`
  | Some<Name, SlopeRule>;

/** One rule for every jump, or one by name; jumps that are left out keep the rule of the package. */
export type Jumps<Name extends string = string> = ValueRule | Some<Name, ValueRule>;

/** Nothing where there are no names: `{}` would take every string. */
type Some<Name extends string, Rule> = [Name] extends [never] ? never : { readonly [K in Name]?: Rule };

type ByName<Name extends string, Rule> = { readonly [K in Name]: Rule };

/** What frameworks answer: a rule for each kink where it is another one than the package's. */
export type Profiles<Name extends string = string> = {
  readonly [profile: string]: { readonly [K in Name]?: SlopeRule };
};

/** The rule at each kink. */
export function resolveKinks<Name extends string>(
  caller: string,
  defaults: ByName<Name, SlopeRule>,
  kinks: Kinks<NoInfer<Name>, string> | undefined,
  profiles: Profiles<NoInfer<Name>> = {},
): ByName<Name, SlopeRule> {
  if (isFramework(kinks)) {
    const answers = profileNamed(caller, defaults, kinks, profiles);
    return { ...defaults, ...answers } as ByName<Name, SlopeRule>;
  }
  return resolve(
    { caller, option: "kinks", noun: "kink", words: ["left", "right", "mid", "minNorm"] },
    defaults,
    kinks,
  );
}

/** The profile that is asked for: a version without an entry of its own answered like the latest one. */
export function profileOf(kinks: unknown, profiles: Profiles<string>): string | undefined {
  if (typeof kinks !== "string") return undefined;
  return kinks in profiles ? kinks : withoutVersion(kinks);
}

/** A function without kinks has nothing to ask. */
function profileNamed<Name extends string>(
  caller: string,
  defaults: ByName<Name, SlopeRule>,
  name: string,
  profiles: Profiles<Name>,
): { readonly [K in Name]?: SlopeRule } {
  const found = profiles[profileOf(name, profiles)!];
  if (found !== undefined || Object.keys(defaults).length === 0) return found ?? {};
  const known = Object.keys(profiles).map((profile) => `"${profile}"`);
  const expected = known.length > 0 ? `expected ${known.join(", ")}` : "and no other profile is";
  throw new RangeError(`${caller}: kinks is "${name}", which is not recorded for this function, ${expected}`);
}

/** The rule at each jump. */
export function resolveJumps<Name extends string>(
  caller: string,
  defaults: ByName<Name, ValueRule>,
  jumps: Jumps<Name> | undefined,
): ByName<Name, ValueRule> {
  return resolve({ caller, option: "jumps", noun: "jump", words: ["left", "right", "mid"] }, defaults, jumps);
}

/** The slope that a rule picks between the slopes on both sides. */
export function slopeAt(rule: SlopeRule, left: number, right: number): number {
  if (rule === "minNorm") return Math.max(Math.min(left, right), Math.min(0, Math.max(left, right)));
  return valueAt(rule, left, right);
}

/** The value that a rule picks between the values on both sides. */
export function valueAt(rule: ValueRule, left: number, right: number): number {
  switch (rule) {
    case "left":
      return left;
    case "right":
      return right;
    case "mid":
      return mean(left, right);
    default:
      return rule;
  }
}

/**
 * The gradient of a parameter at a kink, where it is `left` on one side and `right` on the other. It gives the two
 * sides the weights that the rule gives their slopes, so that gradients which add up to 1 on both sides do so at the
 * kink as well. A slope that is no weighted mean of the two decides nothing: the package's own side then answers.
 */
export function gradientAt(
  rule: SlopeRule,
  own: "left" | "right" | "mid",
  slopeLeft: number,
  slopeRight: number,
  left: number,
  right: number,
): number {
  if (rule === "left" || rule === "right" || rule === "mid") return valueAt(rule, left, right);
  const slope = slopeAt(rule, slopeLeft, slopeRight);
  if (Number.isNaN(slope)) return NaN;
  const weight = (slope - slopeLeft) / (slopeRight - slopeLeft);
  return weight >= 0 && weight <= 1 ? blend(weight, left, right) : valueAt(own, left, right);
}

/** A piece of weight 0 has no say, even where it is infinite; equal pieces stay what they are. */
function blend(weight: number, left: number, right: number): number {
  if (weight === 0 || left === right) return left;
  if (weight === 1) return right;
  return (1 - weight) * left + weight * right;
}

/** Rounded once: halves of subnormal numbers are inexact, and sums of huge ones overflow. */
function mean(left: number, right: number): number {
  const sum = left + right;
  return Number.isFinite(sum) ? 0.5 * sum : 0.5 * left + 0.5 * right;
}

/** What an error message needs to know. */
interface Choice {
  readonly caller: string;
  readonly option: "kinks" | "jumps";
  readonly noun: "kink" | "jump";
  readonly words: readonly string[];
}

function resolve<Name extends string, Rule>(
  choice: Choice,
  defaults: ByName<Name, Rule>,
  chosen: unknown,
): ByName<Name, Rule> {
  if (chosen === undefined) return defaults;
  const names = Object.keys(defaults) as Name[];
  if (typeof chosen === "object" && chosen !== null && !Array.isArray(chosen)) {
    return { ...defaults, ...rulesByName<Name, Rule>(choice, names, chosen) };
  }
  const byName = `, a number or one of these by ${choice.noun} name (${names.join(", ")})`;
  checkRule(choice, choice.option, chosen, names.length > 0 ? byName : " or a number");
  return Object.fromEntries(names.map((name) => [name, chosen])) as ByName<Name, Rule>;
}

function rulesByName<Name extends string, Rule>(
  choice: Choice,
  names: readonly Name[],
  chosen: object,
): { readonly [K in Name]?: Rule } {
  const entries = Object.entries(chosen).filter(([, rule]) => rule !== undefined);
  for (const [name, rule] of entries) {
    const place = `${choice.option}.${name}`;
    if (!names.includes(name as Name)) {
      const known = names.length > 0 ? `expected ${names.join(" or ")}` : "and there is none";
      throw new RangeError(`${choice.caller}: ${place} is not a ${choice.noun}, ${known}`);
    }
    checkRule(choice, place, rule, " or a number");
  }
  return Object.fromEntries(entries) as { readonly [K in Name]?: Rule };
}

function checkRule(choice: Choice, place: string, rule: unknown, lastWords: string): void {
  if (typeof rule === "number" || choice.words.includes(rule as string)) return;
  const words = choice.words.map((word) => `"${word}"`).join(", ");
  const message = `${choice.caller}: ${place} is ${describe(rule)}, expected ${words}${lastWords}`;
  throw typeof rule === "string" ? new RangeError(message) : new TypeError(message);
}

function describe(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
