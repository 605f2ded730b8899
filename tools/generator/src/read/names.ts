/** Names: the file's, unique in every package, and no word that a target or an option has taken. */
import { basename } from "node:path";
import type { Span } from "../ir/nodes.ts";
import { pascalCase } from "../text.ts";
import type { DeclaredActivation, DeclaredIntrinsic } from "./declared.ts";
import type { Diagnostic, Source } from "./diagnostics.ts";
import { reservedExportNames, reservedParameterNames, reservedWords } from "./reserved.ts";
import { constantNames, kernelOperations } from "./scope.ts";

type Report = (diagnostic: Diagnostic) => void;

export function checkNames(
  activations: readonly DeclaredActivation[],
  intrinsics: readonly DeclaredIntrinsic[],
  report: Report,
): void {
  const vocabulary = new Set([...intrinsics.map((one) => one.name), ...constantNames, ...kernelOperations.keys()]);
  const exported = new Map<string, string>();
  for (const one of [...activations, ...intrinsics]) checkFileName(one, report);
  for (const activation of activations) {
    checkReserved(activation, report);
    for (const parameter of activation.parameters) checkParameter(parameter.name, activation, vocabulary, report);
    for (const name of exportNames(activation)) {
      const owner = exported.get(name);
      if (owner !== undefined)
        complain(report, activation, "SG011", `its export ${name} is also exported for ${owner}`, "choose another name");
      exported.set(name, activation.name);
    }
  }
}

interface Named {
  readonly name: string;
  readonly source: Source;
  readonly nameSpan: Span;
}

function complain(report: Report, one: Named, code: "SG010" | "SG011" | "SG012", message: string, remedy: string): void {
  report({ code, source: one.source, span: one.nameSpan, message, remedy });
}

function checkFileName(one: Named, report: Report): void {
  const file = basename(one.source.path, ".ts");
  if (file !== one.name)
    complain(report, one, "SG010", `the name is ${one.name}, the file is ${file}.ts`, `name both alike: ${file}`);
}

function checkReserved(one: Named, report: Report): void {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(one.name))
    complain(report, one, "SG012", `${one.name} is not a camelCase name`, "begin with a lower-case letter; use letters and digits");
  else if (reservedExportNames.has(one.name))
    complain(report, one, "SG012", `${one.name} is a word of JavaScript or of the packages`, "choose another name");
}

function checkParameter(name: string, owner: DeclaredActivation, vocabulary: ReadonlySet<string>, report: Report): void {
  const valid = /^[a-z][a-zA-Z0-9]*$/.test(name);
  if (valid && !reservedWords.has(name) && !reservedParameterNames.has(name) && !vocabulary.has(name)) return;
  const message = valid
    ? `the parameter ${name} is named like something of the language, a target or an option`
    : `the parameter ${name} is not a camelCase name`;
  complain(report, owner, "SG012", message, "choose another name");
}

/** What an activation adds to the root of a package. */
export function exportNames({ name, parameters }: Pick<DeclaredActivation, "name" | "parameters">): string[] {
  const capital = pascalCase(name);
  const gradients = parameters.flatMap((parameter) =>
    parameter.kind === "number" ? [`${pascalCase(parameter.name)}Derivative`] : [],
  );
  return [
    name,
    ...["Derivative", "Backward", "ParameterGradients", ...gradients].map((suffix) => name + suffix),
    ...["", "Derivative", ...gradients].map((suffix) => `create${capital}${suffix}`),
  ];
}
