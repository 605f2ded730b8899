/** What definitions of every family say, and the names that their formulas may take. */
import type { Node } from "ts-morph";
import type { Span } from "../ir/nodes.ts";
import type { Parameter, Requirement, Spelling } from "../model.ts";
import type { Source } from "./diagnostics.ts";
import { spanOf } from "./expression.ts";
import type { SpecFile } from "./file.ts";
import { readFrameworks } from "./frameworks.ts";
import { nameSpans, readString, readStrings, requireProperty } from "./object.ts";
import { readParameters } from "./parameters.ts";
import { readRequirements } from "./requirements.ts";
import { type Reading, type Scope, complain, constantNames } from "./scope.ts";

/** The functions that formulas may call, with their number of arguments. */
export type Vocabulary = ReadonlyMap<string, number>;

export const describedProperties = [
  "name",
  "title",
  "description",
  "reference",
  "aliases",
  "frameworks",
  "parameters",
  "require",
];

export interface Described {
  readonly source: Source;
  readonly name: string;
  readonly nameSpan: Span;
  readonly title: string;
  readonly description: string;
  readonly reference: string;
  readonly aliases: readonly string[];
  readonly spellings: readonly Spelling[];
  readonly parameters: readonly Parameter[];
  readonly requirements: readonly Requirement[];
  /** Where each parameter is named. */
  readonly parameterSpans: ReadonlyMap<string, Span>;
}

/** Reads on after a diagnostic, so that one run reports all; `described` is then undefined. */
export function readDescribed(
  { properties, numbers }: SpecFile,
  vocabulary: Vocabulary,
  reading: Reading,
): { readonly described: Described | undefined; readonly ofParameters: Scope } {
  const entry = (name: string): Node | undefined => properties.entries.get(name);
  const required = (name: string): Node | undefined =>
    requireProperty(properties, name, "the activation", reading);
  const nameNode = required("name");
  const name = readString(nameNode, "name", reading);
  const title = readString(required("title"), "title", reading);
  const reference = readString(required("reference"), "reference", reading);
  const parameters = readParameters(entry("parameters"), numbers, reading);
  const ofParameters = parameterScope(parameters, vocabulary, numbers);
  const rest = {
    source: reading.source,
    description: readString(entry("description"), "description", reading) ?? "",
    aliases: readStrings(entry("aliases"), "aliases", reading) ?? [],
    spellings: readFrameworks(entry("frameworks"), parameters, ofParameters, reading),
    parameters,
    requirements: readRequirements(entry("require"), parameters, ofParameters, reading),
    parameterSpans: nameSpans(entry("parameters")),
  };
  if (name === undefined || title === undefined || reference === undefined)
    return { described: undefined, ofParameters };
  return { described: { ...rest, name, nameSpan: spanOf(nameNode!), title, reference }, ofParameters };
}

/** Only functions of one element of one array have channels, each with a value of a learnable parameter. */
export function refuseLearnable({ parameters, parameterSpans }: Described, reading: Reading): void {
  for (const parameter of parameters) {
    if (parameter.kind !== "number" || !parameter.learnable) continue;
    const { name } = parameter;
    const message = `the parameter ${name} is learnable, but a function like this one has no channels`;
    complain(reading, "SG009", parameterSpans.get(name)!, message, "remove learnable");
  }
}

function parameterScope(
  parameters: readonly Parameter[],
  functions: Vocabulary,
  numbers: ReadonlyMap<string, number>,
): Scope {
  const numeric = parameters.filter(({ kind }) => kind === "number").map(({ name }) => name);
  const choices = parameters.flatMap((parameter) =>
    parameter.kind === "choice" ? [[parameter.name, parameter.choices] as const] : [],
  );
  return {
    names: new Set(numeric),
    choices: new Map(choices),
    functions,
    constants: constantNames,
    numbers,
  };
}

/** The scope of formulas that take inputs beside the parameters. */
export const withInputs = (scope: Scope, inputs: readonly string[]): Scope => ({
  ...scope,
  names: new Set([...inputs, ...scope.names]),
});
