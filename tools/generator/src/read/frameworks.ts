/** What frameworks call an activation, and how their arguments translate. */
import { Node } from "ts-morph";
import { frameworkNames } from "../frameworks.ts";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Literal, Parameter, Spelling, Translation } from "../model.ts";
import { spanOf } from "./expression.ts";
import {
  type Properties,
  numberOf,
  onlyKnown,
  readNumber,
  readObject,
  readString,
  readValue,
  requireProperty,
  unwrap,
} from "./object.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

/** What a spelling is read with; formulas are of the parameters. */
interface Context {
  readonly parameters: readonly Parameter[];
  readonly scope: Scope;
  readonly reading: Reading;
}

export function readFrameworks(
  node: Node | undefined,
  parameters: readonly Parameter[],
  scope: Scope,
  reading: Reading,
): Spelling[] {
  const frameworks = readObject(node, "frameworks", reading);
  if (frameworks === undefined) return [];
  onlyKnown(frameworks, [...frameworkNames.keys()], "frameworks", reading);
  return [...frameworkNames.keys()].flatMap((framework) =>
    oneOrMore(frameworks.entries.get(framework)).flatMap(
      (spelling) => readSpelling(framework, spelling, { parameters, scope, reading }) ?? [],
    ),
  );
}

function oneOrMore(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  const bare = unwrap(node);
  return Node.isArrayLiteralExpression(bare) ? bare.getElements() : [bare];
}

function readSpelling(framework: string, node: Node, context: Context): Spelling | undefined {
  const { parameters, reading } = context;
  const what = `the ${framework} name`;
  if (Node.isStringLiteral(node) && parameters.length === 0)
    return { framework, names: [node.getLiteralValue()], parameters: [], arguments: {} };
  if (Node.isStringLiteral(node)) {
    const names = parameters.map(({ name }) => `${name}: "..."`).join(", ");
    const remedy = `write { name: ${node.getText()}, parameters: { ${names} } }`;
    return complain(reading, "SG008", spanOf(node), `${what} does not say what the parameters are`, remedy);
  }
  const properties = readObject(node, what, reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, ["name", "parameters", "arguments"], what, reading);
  const name = requireProperty(properties, "name", what, reading);
  const names = name && oneOrMore(name).map((one) => readString(one, what, reading));
  const translations = readTranslations(properties, what, context);
  if (!names?.every((one) => one !== undefined)) return undefined;
  const chosen = readArguments(properties.entries.get("arguments"), context);
  return { framework, names: names as string[], parameters: translations, arguments: chosen };
}

/** Every parameter is translated, so that nobody has to guess. */
function readTranslations(spelling: Properties, what: string, context: Context): Translation[] {
  const { parameters, reading } = context;
  if (parameters.length === 0 && !spelling.entries.has("parameters")) return [];
  const translations = requireProperty(spelling, "parameters", what, reading);
  const declared = readObject(translations, `the translation in ${what}`, reading);
  if (declared === undefined) return [];
  const known = parameters.map(({ name }) => name);
  onlyKnown(declared, known, "the activation", reading);
  return parameters.flatMap((parameter) => {
    const node = requireProperty(declared, parameter.name, `the translation in ${what}`, reading);
    const translation = node && readTranslation(parameter, node, context);
    return translation === undefined ? [] : [translation];
  });
}

function readTranslation(
  { name: parameter, ...declared }: Parameter,
  node: Node,
  context: Context,
): Translation | undefined {
  const { scope, reading } = context;
  const what = `the argument for ${parameter}`;
  if (declared.kind === "choice") return readChoice(parameter, declared.choices, node, reading);
  const bare = unwrap(node);
  const same = build.variable(parameter, spanOf(node));
  if (Node.isStringLiteral(bare)) return { parameter, argument: bare.getLiteralValue(), value: same };
  if (!Node.isObjectLiteralExpression(bare)) {
    const always = readNumber(bare, what, scope.numbers, reading);
    return always === undefined ? undefined : { parameter, value: build.number(always, spanOf(node)) };
  }
  const properties = readObject(bare, what, reading)!;
  onlyKnown(properties, ["name", "default", "value"], what, reading);
  const argument = readString(requireProperty(properties, "name", what, reading), what, reading);
  const fallback = readLiteral(
    requireProperty(properties, "default", what, reading),
    `the default of ${what}`,
    scope,
    reading,
  );
  const formula = properties.entries.get("value");
  const value: Expression | undefined = formula ? readValue(formula, what, scope, reading) : same;
  if (argument === undefined || fallback === undefined || value === undefined) return undefined;
  return { parameter, argument, value, default: fallback };
}

/** Where arguments of theirs choose, each choice is a spelling of its own. */
function readChoice(
  parameter: string,
  choices: readonly string[],
  node: Node,
  reading: Reading,
): Translation | undefined {
  const value = readString(node, `what ${parameter} is there`, reading);
  if (value === undefined || choices.includes(value))
    return value === undefined ? value : { parameter, value };
  const remedy = `choose among ${choices.map((choice) => `"${choice}"`).join(", ")}`;
  return complain(reading, "SG008", spanOf(node), `${parameter} has no choice "${value}"`, remedy);
}

function readArguments(node: Node | undefined, { reading, scope }: Context): { [argument: string]: Literal } {
  const entries = [...(readObject(node, "arguments", reading)?.entries ?? [])];
  const values = entries.flatMap(([name, value]) => {
    const literal = readLiteral(value, `the argument ${name}`, scope, reading);
    return literal === undefined ? [] : [[name, literal] as const];
  });
  return Object.fromEntries(values);
}

function readLiteral(
  node: Node | undefined,
  what: string,
  { numbers }: Scope,
  reading: Reading,
): Literal | undefined {
  if (node === undefined) return undefined;
  const bare = unwrap(node);
  if (Node.isStringLiteral(bare)) return bare.getLiteralValue();
  if (Node.isTrueLiteral(bare) || Node.isFalseLiteral(bare)) return bare.getLiteralValue();
  const number = numberOf(bare, numbers);
  if (number !== undefined) return number;
  const remedy = `write a number, "...", true or false`;
  return complain(reading, "SG008", spanOf(node), `${what} is none of their values`, remedy);
}
