/** Names: the file's, unique in every package, and no word that a target or an option has taken. */
import { basename } from "node:path";
import type { Span } from "../ir/nodes.ts";
import { partPrefix } from "../seconds.ts";
import { pascalCase } from "../text.ts";
import type { DeclaredActivation, DeclaredIntrinsic } from "./declared.ts";
import type { Described } from "./described.ts";
import type { Report, Source } from "./diagnostics.ts";
import type { DeclaredSpecs } from "./index.ts";
import { isCamelCase, isSpellable, reservedExportNames, reservedParameterNames } from "./reserved.ts";
import { rowFunctions } from "./row-call.ts";
import { constantNames, kernelOperations } from "./scope.ts";

export function checkNames(declared: DeclaredSpecs, report: Report): void {
  const { activations, concatenating, rows, intrinsics } = declared;
  const language = new Set([...constantNames, ...kernelOperations.keys(), ...rowFunctions]);
  const vocabulary = new Set([...intrinsics.map((one) => one.name), ...language]);
  const exported = new Map<string, string>();
  for (const one of [...activations, ...concatenating, ...rows, ...intrinsics]) {
    checkFileName(one, report);
    checkReserved(one, report);
  }
  for (const one of intrinsics) checkIntrinsic(one, language, report);
  for (const one of [...activations, ...concatenating, ...rows]) {
    for (const parameter of one.parameters) checkParameter(parameter.name, one, vocabulary, report);
    checkExports(one, exported, report);
  }
  for (const activation of [...activations, ...concatenating.map(({ halves }) => halves[0])])
    for (const { name, span } of [...activation.kinks, ...activation.singularities])
      if (!isCamelCase(name))
        complain(
          report,
          { ...activation, nameSpan: span },
          "SG012",
          `the point ${name} is not a camelCase name`,
          camelCase,
        );
}

function checkExports(activation: Described, exported: Map<string, string>, report: Report): void {
  for (const name of exportNames(activation)) {
    const owner = exported.get(name);
    if (owner !== undefined)
      complain(report, activation, "SG011", `its export ${name} is also exported for ${owner}`, otherName);
    exported.set(name, activation.name);
  }
}

interface Named {
  readonly name: string;
  readonly source: Source;
  readonly nameSpan: Span;
}

const otherName = "choose another name";
const camelCase = "begin with a lower-case letter; use letters and digits";

function complain(
  report: Report,
  one: Named,
  code: "SG010" | "SG011" | "SG012",
  message: string,
  remedy: string,
): void {
  report({ code, source: one.source, span: one.nameSpan, message, remedy });
}

function checkFileName(one: Named, report: Report): void {
  const file = basename(one.source.path, ".ts");
  if (file !== one.name)
    complain(
      report,
      one,
      "SG010",
      `the name is ${one.name}, the file is ${file}.ts`,
      `name both alike: ${file}`,
    );
}

function checkReserved(one: Named, report: Report): void {
  if (!isCamelCase(one.name))
    complain(report, one, "SG012", `${one.name} is not a camelCase name`, camelCase);
  else if (reservedExportNames.has(one.name))
    complain(report, one, "SG012", `${one.name} is a word of JavaScript or of the packages`, otherName);
}

function checkIntrinsic(one: DeclaredIntrinsic, language: ReadonlySet<string>, report: Report): void {
  if (language.has(one.name))
    complain(report, one, "SG011", `${one.name} is part of the language`, otherName);
  for (const input of one.inputs)
    if (!isSpellable(input))
      complain(report, one, "SG012", `its input ${input} cannot be a name in all targets`, otherName);
}

function checkParameter(
  name: string,
  owner: Described,
  vocabulary: ReadonlySet<string>,
  report: Report,
): void {
  const place: Named = { ...owner, nameSpan: owner.parameterSpans.get(name) ?? owner.nameSpan };
  if (!isCamelCase(name))
    complain(report, place, "SG012", `the parameter ${name} is not a camelCase name`, camelCase);
  else if (!isSpellable(name) || reservedParameterNames.has(name) || vocabulary.has(name)) {
    const message = `the parameter ${name} is named like something of the language, a target or an option`;
    complain(report, place, "SG012", message, otherName);
  } else if (exportNames(owner).includes(name)) {
    // In the function's own module the argument would hide it.
    const message = `the parameter ${name} is named like an export of ${owner.name}`;
    complain(report, place, "SG012", message, otherName);
  }
}

/** Functions of rows have their inputs by pass; concatenating ones take rows too. */
type Exporting = Pick<Described, "name" | "parameters"> &
  Partial<Pick<DeclaredActivation, "inputs" | "seconds" | "fromOutput">>;

/** What an activation adds to the root of a package. */
export function exportNames({ name, inputs, seconds = [], fromOutput, parameters }: Exporting): string[] {
  const capital = pascalCase(name);
  const numbers = parameters.flatMap((one) => (one.kind === "number" ? [pascalCase(one.name)] : []));
  if (inputs === undefined) {
    const gradients = ["", ...numbers].map((of) => `${name}${of}Backward`);
    return [name, ...gradients, `${name}ParameterGradients`];
  }
  const second = seconds.map((pair) => `${partPrefix(pair, { inputs })}Second`);
  const slopes = [...(inputs.length === 1 ? [""] : inputs.map(pascalCase)), ...second, ...numbers].map(
    (of) => `${of}Derivative`,
  );
  const arrays = [
    ...(inputs.length === 1 ? ["Backward", "ParameterGradients"] : ["Backward", "Split", "SplitBackward"]),
    ...(seconds.length === 0 ? [] : ["DoubleBackward"]),
    ...(fromOutput === undefined ? [] : ["DerivativeFromOutput", "BackwardFromOutput"]),
  ];
  return [
    name,
    ...[...slopes, ...arrays].map((suffix) => name + suffix),
    ...["", ...slopes].map((suffix) => `create${capital}${suffix}`),
  ];
}
