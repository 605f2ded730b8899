/** One spec file: its module constants and the object that its default export defines. */
import { Node, type SourceFile, VariableDeclarationKind } from "ts-morph";
import { spanOf } from "./expression.ts";
import { type Properties, numberOf, readObject } from "./object.ts";
import { type Reading, complain } from "./scope.ts";

export interface SpecFile {
  readonly properties: Properties;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Opens `export default <definer>({...})`; undefined after a diagnostic. */
export function openSpecFile(file: SourceFile, definer: string, reading: Reading): SpecFile | undefined {
  if (file.getStatements().length === 0)
    return complain(reading, "SG001", [0, 0], "the file is empty", `write export default ${definer}({ ... });`);
  if (hasSyntaxError(file, reading)) return undefined;
  const numbers = readModule(file, reading);
  const assignment = file.getExportAssignment((candidate) => !candidate.isExportEquals());
  const definition = assignment?.getExpression();
  if (definition === undefined || !Node.isCallExpression(definition) || definition.getExpression().getText() !== definer)
    return complain(
      reading,
      "SG002",
      definition ? spanOf(definition) : [0, 0],
      `the file does not default-export a ${definer}(...)`,
      `write export default ${definer}({ ... });`,
    );
  const properties = readObject(definition.getArguments()[0] ?? definition, definer, reading);
  return properties && { properties, numbers };
}

interface ParseDiagnostic {
  readonly start: number;
  readonly length: number;
  readonly messageText: string | { readonly messageText: string };
}

function hasSyntaxError(file: SourceFile, reading: Reading): boolean {
  const { parseDiagnostics } = file.compilerNode as unknown as { parseDiagnostics?: readonly ParseDiagnostic[] };
  const [first] = parseDiagnostics ?? [];
  if (first === undefined) return false;
  const text = typeof first.messageText === "string" ? first.messageText : first.messageText.messageText;
  complain(reading, "SG001", [first.start, first.start + first.length], `not TypeScript: ${text}`, "mend the syntax");
  return true;
}

/** Besides the definition a module holds imports of the spec language and `const name = <number>`. */
function readModule(file: SourceFile, reading: Reading): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const statement of file.getStatements()) {
    if (Node.isExportAssignment(statement)) continue;
    if (Node.isImportDeclaration(statement)) {
      const from = statement.getModuleSpecifierValue();
      if (from !== "@subgrad/spec" && from !== "@subgrad/spec/kernel")
        complain(reading, "SG003", spanOf(statement), `a spec cannot import ${from}`, `import from "@subgrad/spec"`);
      continue;
    }
    const declaration =
      Node.isVariableStatement(statement) && statement.getDeclarationKind() === VariableDeclarationKind.Const
        ? statement.getDeclarations()
        : undefined;
    const value = declaration?.length === 1 ? numberOf(declaration[0]!.getInitializerOrThrow(), numbers) : undefined;
    if (declaration !== undefined && value !== undefined) numbers.set(declaration[0]!.getName(), value);
    else
      complain(
        reading,
        "SG003",
        spanOf(statement),
        "a module holds imports, number constants and one definition",
        "move the formula into the definition; write const name = <number>;",
      );
  }
  return numbers;
}
