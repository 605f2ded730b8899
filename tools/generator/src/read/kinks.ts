/** The kinks of a spec: points, rules, and what other libraries answer. */
import { Node } from "ts-morph";
import { frameworks } from "../emit/shared/frameworks.ts";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Rule } from "../model.ts";
import { readPredicate } from "./body.ts";
import type { DeclaredKink } from "./declared.ts";
import { spanOf } from "./expression.ts";
import {
  type Properties,
  onlyKnown,
  readFlag,
  readObject,
  readString,
  readValue,
  requireProperty,
  unwrap,
} from "./object.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

const sides = new Set(["left", "right", "mid", "minNorm"]);

function readRule(node: Node | undefined, what: string, scope: Scope, reading: Reading): Rule | undefined {
  if (node === undefined) return undefined;
  const bare = unwrap(node);
  if (!Node.isStringLiteral(bare)) return readValue(node, what, scope, reading);
  const rule = bare.getLiteralValue();
  if (sides.has(rule)) return rule as "left" | "right" | "mid" | "minNorm";
  const remedy = `write "left", "right", "mid", "minNorm", a number or a function of the parameters`;
  return complain(reading, "SG008", spanOf(node), `${what} is ${JSON.stringify(rule)}`, remedy);
}

/** What a framework answers may be NaN, where it composes 0 / 0. */
function readAnswer(node: Node, what: string, scope: Scope, reading: Reading): Rule | undefined {
  const bare = unwrap(node);
  const isNotANumber = Node.isIdentifier(bare) && bare.getText() === "NaN";
  return isNotANumber ? build.number(NaN, spanOf(node)) : readRule(node, what, scope, reading);
}

/** "minNorm" speaks of slopes: a value is none. */
function readJumpRule(
  node: Node | undefined,
  what: string,
  scope: Scope,
  reading: Reading,
): Rule | undefined {
  const rule = readRule(node, what, scope, reading);
  if (node === undefined || rule !== "minNorm") return rule;
  return complain(
    reading,
    "SG008",
    spanOf(node),
    `${what} is "minNorm"`,
    `write "left", "right", "mid" or a number`,
  );
}

export function readKinks(
  node: Node | undefined,
  inputs: readonly string[],
  consts: ReadonlyMap<string, Expression>,
  scope: Scope,
  reading: Reading,
): DeclaredKink[] {
  const kinks = readObject(node, "kinks", reading);
  if (kinks === undefined) return [];
  return [...kinks.entries].flatMap(([name, value]) => {
    const properties = readObject(value, `the kink ${name}`, reading);
    const of = properties && readPlace(name, properties, [...inputs, ...consts.keys()], reading);
    const kink = of === undefined ? undefined : readKink(name, properties!, scope, reading);
    if (of === undefined || kink === undefined) return [];
    const through = consts.get(of);
    return [{ ...kink, of, ...(through && { through }) }];
  });
}

/** What is at the point: where there is one input, that unless a `const` is named. */
function readPlace(
  name: string,
  properties: Properties,
  places: readonly string[],
  reading: Reading,
): string | undefined {
  const [first] = places;
  if (first === "x" && !properties.entries.has("of")) return first;
  const node = requireProperty(properties, "of", `the kink ${name}`, reading);
  const input = readString(node, `of of the kink ${name}`, reading);
  if (input === undefined || places.includes(input)) return input;
  const remedy = `write ${places.map((one) => `"${one}"`).join(" or ")}`;
  return complain(reading, "SG008", spanOf(node!), `${input} is no input`, remedy);
}

function checkProfiles({ entries }: Properties, what: string, reading: Reading): void {
  for (const [profile, node] of entries) {
    const [framework, version] = profile.split("@");
    if (frameworks.some((name) => name === framework) && version !== "") continue;
    const message = `elsewhere of ${what} has no profile ${profile}`;
    const remedy = `known: ${frameworks.join(", ")}; an answer that has changed since takes a version, "pytorch@2.6"`;
    complain(reading, "SG009", spanOf(node.getParentOrThrow()), message, remedy);
  }
}

const smoothProperties = ["of", "at", "why", "elsewhere", "smooth"];
const kinkProperties = ["of", "at", "use", "value", "why", "when", "elsewhere", "smooth"];

function readKink(
  name: string,
  properties: Properties,
  scope: Scope,
  reading: Reading,
): Omit<DeclaredKink, "of" | "through"> | undefined {
  const what = `the kink ${name}`;
  const smooth = readFlag(properties.entries.get("smooth"), "smooth", reading);
  onlyKnown(properties, smooth ? smoothProperties : kinkProperties, what, reading);
  const at = readValue(requireProperty(properties, "at", what, reading), `at of ${what}`, scope, reading);
  // Where both sides agree, any side is the slope.
  const use = smooth
    ? "left"
    : readRule(requireProperty(properties, "use", what, reading), `use of ${what}`, scope, reading);
  const why = readString(requireProperty(properties, "why", what, reading), `why of ${what}`, reading);
  const value = readJumpRule(properties.entries.get("value"), `value of ${what}`, scope, reading);
  const whenNode = properties.entries.get("when");
  const when = whenNode && readPredicate(whenNode, scope, reading);
  const elsewhere = readObject(properties.entries.get("elsewhere"), `elsewhere of ${what}`, reading);
  if (elsewhere !== undefined) checkProfiles(elsewhere, what, reading);
  const answers = [...(elsewhere?.entries ?? [])].flatMap(([profile, node]) => {
    const rule = readAnswer(node, `${profile} in ${what}`, scope, reading);
    return rule === undefined ? [] : [[profile, rule] as const];
  });
  if (at === undefined || use === undefined || why === undefined) return undefined;
  return {
    name,
    span: spanOf(properties.node.getParentOrThrow()),
    at,
    use,
    ...(value === undefined ? {} : { value }),
    why,
    ...(when === undefined ? {} : { when }),
    elsewhere: Object.fromEntries(answers),
    smooth,
  };
}
