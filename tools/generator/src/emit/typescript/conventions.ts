/** Kinks, NaN and infinities in JavaScript: what stands in front of a body, and what a chosen rule answers. */
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { type Dialect, printCondition } from "../../ir/print.ts";
import type { Activation, Kink, OneSided, Pass, PointAnswer, Rule } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { domainConditions, meetsKink } from "../conditions.ts";
import { kinkOf, ruleOf, slopesAt } from "../kinks.ts";
import { literal } from "../../ir/simplify.ts";
import { expressionText, lowerToJavaScript } from "./javascript.ts";
import type { ConstantText } from "./writer.ts";

/** The kinks a caller may name: all of the function's, also those where this pass answers alike on both sides. */
export function choosableKinks(activation: Activation, kind: PassKind): Kink[] {
  return activation.kinks.filter((kink) => ruleOf(kind, kink) !== undefined);
}

/** `{ zero: "left" }` */
export function defaultRules(activation: Activation, kind: PassKind, dialect: Dialect): string {
  const rules = choosableKinks(activation, kind).map(
    (kink) => `${kink.name}: ${ruleText(ruleOf(kind, kink)!, dialect)}`,
  );
  return rules.length === 0 ? "{}" : `{ ${rules.join(", ")} }`;
}

export const ruleText = (rule: Rule, dialect: Dialect): string =>
  typeof rule === "string" ? JSON.stringify(rule) : expressionText(rule, dialect);

/** `Kinks<"lower" | "upper", "jax" | "pytorch">` */
export function conventionType(activation: Activation, kind: PassKind): string {
  const union = (names: readonly string[]): string =>
    names.map((name) => JSON.stringify(name)).join(" | ") || "never";
  const names = choosableKinks(activation, kind).map((kink) => kink.name);
  if (kind === "forward") return `Jumps<${union(names)}>`;
  // Without kinks every framework answers alike.
  return names.length === 0 ? "Kinks<never>" : `Kinks<${union(names)}, ${union(profileNames(activation))}>`;
}

/** The frameworks whose answers the spec records, sorted. */
export function profileNames(activation: Activation): string[] {
  const kinks = choosableKinks(activation, "derivative");
  return [...new Set(kinks.flatMap((kink) => Object.keys(kink.elsewhere)))].sort();
}

/** The module constant that holds what frameworks answer. */
export function profilesConstant(activation: Activation, dialect: Dialect): ConstantText | undefined {
  const kinks = choosableKinks(activation, "derivative");
  const entries = profileNames(activation).map((profile) => {
    const rules = kinks.flatMap((kink) => {
      const rule = kink.elsewhere[profile];
      return rule === undefined || isFormula(rule) ? [] : [`${kink.name}: ${ruleText(rule, dialect)}`];
    });
    return `${JSON.stringify(profile)}: { ${rules.join(", ")} }`;
  });
  if (entries.length === 0) return undefined;
  return { kind: "constant", name: "PROFILES", exported: false, value: `{ ${entries.join(", ")} } as const` };
}

export function testText(kink: Kink, at: Expression, dialect: Dialect): string {
  const through = kink.through && { through: lowerToJavaScript(kink.through) };
  return printCondition(meetsKink({ ...kink, ...through }, lowerToJavaScript(at)), dialect);
}

/** A slope that depends on parameters; it has to be written out where they are known. */
const isFormula = (rule: Rule): rule is Expression => typeof rule !== "string" && literal(rule) === undefined;

/** `resolveKinks("createEluDerivative", { zero: "left" }, options.kinks, PROFILES)` */
export function resolveText(
  activation: Activation,
  kind: PassKind,
  caller: string,
  dialect: Dialect,
): string {
  const rules = defaultRules(activation, kind, dialect);
  if (kind === "forward") return `resolveJumps(${JSON.stringify(caller)}, ${rules}, options.jumps)`;
  const profiles = profileNames(activation).length === 0 ? "" : ", PROFILES";
  return `resolveKinks(${JSON.stringify(caller)}, ${rules}, options.kinks${profiles})`;
}

/** The answer at a kink for the rule that `options` ask for. */
export function chosenText(activation: Activation, sides: OneSided, dialect: Dialect): string {
  const option = sides.decides === "value" ? "jumps" : "kinks";
  const plain = answerText(activation, sides, `${option}.${sides.kink}`, dialect);
  if (sides.decides === "value") return plain;
  return formulaRules(activation, sides, dialect).reduce((rest, [profile, rule]) => {
    const answer = sides.decides === "slope" ? rule : answerText(activation, sides, rule, dialect);
    return `profileOf(options.kinks, PROFILES) === ${JSON.stringify(profile)} ? ${answer} : ${rest}`;
  }, plain);
}

/** The rule at a kink that `options` ask for: its name, or the number that a framework answers. */
export function chosenRuleText(activation: Activation, sides: OneSided, dialect: Dialect): string {
  if (sides.decides === "value") return `jumps.${sides.kink}`;
  return formulaRules(activation, sides, dialect).reduce(
    (rest, [profile, rule]) =>
      `profileOf(options.kinks, PROFILES) === ${JSON.stringify(profile)} ? ${rule} : ${rest}`,
    `kinks.${sides.kink}`,
  );
}

/** What frameworks answer that depends on parameters. */
function formulaRules(
  activation: Activation,
  sides: OneSided,
  dialect: Dialect,
): (readonly [profile: string, rule: string])[] {
  return Object.entries(kinkOf(activation, sides).elsewhere).flatMap(([profile, rule]) =>
    isFormula(rule) ? [[profile, expressionText(rule, dialect)] as const] : [],
  );
}

/** The answer at a kink for a rule that is known only when the code runs. */
export function answerText(activation: Activation, sides: OneSided, rule: string, dialect: Dialect): string {
  const left = expressionText(sides.left, dialect);
  const right = expressionText(sides.right, dialect);
  if (sides.decides === "value") return `valueAt(${rule}, ${left}, ${right})`;
  if (sides.decides === "slope") return `slopeAt(${rule}, ${left}, ${right})`;
  const kink = kinkOf(activation, sides);
  const own = JSON.stringify(kink.use === "right" || kink.use === "mid" ? kink.use : "left");
  const slopes = slopesAt(activation, sides);
  // At a jump there is no interval of slopes to be inside of: only sides and their mean mean something.
  if (kink.value !== undefined || slopes === undefined)
    return `gradientAt(${rule}, ${own}, 0, 0, ${left}, ${right})`;
  const [slopeLeft, slopeRight] = [slopes.left, slopes.right].map((slope) => expressionText(slope, dialect));
  return `gradientAt(${rule}, ${own}, ${slopeLeft}, ${slopeRight}, ${left}, ${right})`;
}

/**
 * What the body itself would answer wrongly: NaN, ±0 and the infinities. Kinks come before zero, since where a
 * convention decides it decides alone.
 */
export function guards(pass: Pass, kinkTests: readonly string[], dialect: Dialect): string[] {
  return [
    ...inputGuard(pass, dialect),
    ...kinkTests,
    ...pass.answers.filter(({ reached }) => !reached).map((one) => pointGuard(one, dialect)),
    ...(pass.guardZero ? ["if (x === 0) return x;"] : []),
    ...pass.limits.map(
      ({ of, at, value }) => `if (${of} === ${at}) return ${expressionText(value, dialect)};`,
    ),
  ];
}

function inputGuard(pass: Pass, dialect: Dialect): string[] {
  const tests = domainConditions(pass).map((test) => printCondition(test, dialect));
  if (tests.length > 0) return [`if (!(${tests.join(" && ")})) return NaN;`];
  return pass.guardNaN.map(nanGuard);
}

export const nanGuard = (input: string): string => `if (Number.isNaN(${input})) return ${input};`;

function pointGuard({ at, left, right }: PointAnswer, dialect: Dialect): string {
  const [low, high] = [left, right].map((side) => expressionText(side, dialect));
  const answer = at !== 0 || low === high ? high : `Object.is(x, -0) ? ${low} : ${high}`;
  return `if (x === ${expressionText(build.number(at), dialect)}) return ${answer};`;
}

/** The names of `conventions.ts` that code uses. */
export function conventionImports(code: string): string[] {
  const exported = [
    "type Jumps",
    "type Kinks",
    "type SlopeRule",
    "type ValueRule",
    "gradientAt",
    "profileOf",
    "resolveJumps",
    "resolveKinks",
    "slopeAt",
    "valueAt",
  ];
  return exported.filter((name) => mentioned(name, code));
}

/** Whether code uses what an import brings: `type Name`, `name`, or `name as alias`. */
export function mentioned(imported: string, code: string): boolean {
  const name = imported.replace(/^type |^\w+ as /, "");
  return new RegExp(`\\b${name}\\b`).test(code);
}
