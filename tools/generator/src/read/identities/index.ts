/** `specs/identities/` to plain data. Like every spec it is read, never executed. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Node } from "ts-morph";
import { identityInputs, type Identity } from "../../identities.ts";
import type { Span } from "../../ir/nodes.ts";
import type { Model } from "../../model.ts";
import { openFunction } from "../body.ts";
import { type Diagnostic, SpecError } from "../diagnostics.ts";
import { openSpecFile } from "../file.ts";
import { createProject, openSource } from "../index.ts";
import { nameSpans, onlyKnown, readObject, readString, requireProperty } from "../object.ts";
import { isCamelCase } from "../reserved.ts";
import { type Reading, type Scope, complain, constantNames, spanOf } from "../scope.ts";
import { readInputDomain } from "../singularities.ts";
import { type Exported, exportedFunctions } from "./exports.ts";
import { readIdentityParameters } from "./parameters.ts";
import { readTerm } from "./terms.ts";

const imports = ["@subgrad/spec", "@subgrad/scalar"];

/** Those of a folder of specs, of which the model has been read; throws a SpecError that lists all diagnostics. */
export function loadIdentities(specs: string, model: Model): readonly Identity[] {
  const folder = join(specs, "identities");
  if (!existsSync(folder)) return [];
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const taken = new Set<string>();
  const identities = names.sort().flatMap((name) => {
    const source = openSource(specs, join(folder, name), report);
    return source === undefined ? [] : readIdentities({ source, report }, model, taken);
  });
  if (diagnostics.length > 0) throw new SpecError(diagnostics);
  return identities;
}

/** What identities may mention beside their own parameters. */
interface Context {
  readonly exported: ReadonlyMap<string, Exported>;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Of one file, whose name is that of the group. */
function readIdentities(reading: Reading, model: Model, taken: Set<string>): readonly Identity[] {
  const { path, text } = reading.source;
  const file = createProject().createSourceFile(`/${path}`, text);
  const opened = openSpecFile(file, "defineIdentities", reading, imports);
  if (opened === undefined) return [];
  const { properties, numbers } = opened;
  const exported = exportedFunctions(model);
  const called = [...model.intrinsics.values()].filter(
    ({ internal, name }) => !internal && !exported.has(name),
  );
  const vocabulary = new Map(called.map(({ name, inputs }) => [name, inputs.length]));
  const context: Context = { exported, vocabulary, numbers };
  for (const [name, span] of nameSpans(properties.node)) checkName(name, span, taken, reading);
  const group = basename(path, ".ts");
  return [...properties.entries].flatMap(([name, node]) => {
    const identity = readIdentity(name, node, context, reading);
    return identity === undefined ? [] : [{ ...identity, group }];
  });
}

function checkName(name: string, span: Span, taken: Set<string>, reading: Reading): void {
  if (!isCamelCase(name))
    complain(reading, "SG012", span, `${name} is not a camelCase name`, "begin with a lower-case letter");
  if (taken.has(name))
    complain(reading, "SG011", span, `another identity is called ${name}`, "choose another name");
  taken.add(name);
}

function readIdentity(
  name: string,
  node: Node,
  context: Context,
  reading: Reading,
): Omit<Identity, "group"> | undefined {
  const what = `the identity ${name}`;
  const properties = readObject(argumentOf(node, reading), what, reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, ["why", "parameters", "domain", "left", "right"], what, reading);
  const { entries } = properties;
  const why = readString(requireProperty(properties, "why", what, reading), "why", reading);
  const parameters = readIdentityParameters(entries.get("parameters"), context.numbers, reading);
  const scope: Scope = {
    names: new Set([...identityInputs, ...parameters.map((one) => one.name)]),
    choices: new Map(),
    functions: context.vocabulary,
    constants: constantNames,
    numbers: context.numbers,
  };
  const left = readSide(requireProperty(properties, "left", what, reading), scope, context, reading);
  const right = readSide(requireProperty(properties, "right", what, reading), scope, context, reading);
  const domain = readInputDomain(entries.get("domain"), context.numbers, reading);
  if (why === undefined || left === undefined || right === undefined) return undefined;
  const text = { left: left.text, right: right.text };
  return { name, why, parameters, domain, left: left.term, right: right.term, text };
}

/** What is passed to `equal`. */
function argumentOf(node: Node, reading: Reading): Node | undefined {
  const [argument, ...others] =
    Node.isCallExpression(node) && node.getExpression().getText() === "equal" ? node.getArguments() : [];
  if (argument !== undefined && others.length === 0) return argument;
  return complain(reading, "SG008", spanOf(node), "this is no identity", "write equal({ why, left, right })");
}

function readSide(node: Node | undefined, scope: Scope, { exported }: Context, reading: Reading) {
  const opened = node && openFunction(node, scope, reading);
  if (opened === undefined) return undefined;
  const { body, inner } = opened;
  const term = readTerm(body, { ...inner, exported });
  return term && { term, text: textOf(body) };
}

/** On one line, and without what only the type checker needs. */
function textOf(body: Node): string {
  const text = body.getText().replaceAll(/\s+/g, " ").replaceAll("]!", "]");
  return text.replaceAll(/([([]) /g, "$1").replaceAll(/,? ([)\]])/g, "$1");
}
