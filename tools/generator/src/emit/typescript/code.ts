/** Generated code as text. */
import { mentioned } from "./conventions.ts";
import type { Declaration } from "./writer.ts";

/** The code of a declaration, without its documentation. */
export function codeOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case "function":
      return [
        ...(declaration.typeParameters ?? []),
        ...(declaration.overloads ?? []).flatMap(({ parameters }) => parameters),
        ...declaration.parameters,
        ...declaration.body,
      ].join("\n");
    case "interface":
      return [...(declaration.extends ?? []), ...declaration.properties.map(({ type }) => type)].join("\n");
    case "constant":
      return declaration.value;
  }
}

/** What is checked need not be used: most functions do not depend on every parameter. */
export function withoutUnused(statements: readonly string[]): string[] {
  return statements.map((statement, index) => {
    const [declaration, name] = /^const (\w+) = (?=\w+\(")/.exec(statement) ?? [];
    const rest = statements.slice(index + 1).join("\n");
    return name === undefined || mentioned(name, rest) ? statement : statement.slice(declaration!.length);
  });
}
