/** One spec file: its module constants and the object that its default export defines. */
import { Node, type SourceFile, VariableDeclarationKind } from "ts-morph";
import { spanOf } from "./expression.ts";
import { type Properties, numberOf, readObject } from "./object.ts";
import { type Reading, complain } from "./scope.ts";

export interface SpecFile {
  readonly properties: Properties;
  readonly numbers: ReadonlyMap<string, number>;
}

const language = ["@subgrad/spec", "@subgrad/spec/kernel"];

/** Opens `export default <definer>({...})`; undefined after a diagnostic. */
export function openSpecFile(
  file: SourceFile,
  definer: string,
  reading: Reading,
  imports: readonly string[] = language,
): SpecFile | undefined {
  if (file.getStatements().length === 0)
    return complain(
      reading,
      "SG001",
      [0, 0],
      "the file is empty",
      `write export default ${definer}({ ... });`,
    );
  if (hasSyntaxError(file, reading)) return undefined;
  const numbers = readModule(file, imports, reading);
  const argument = definitionOf(file, definer, reading);
  const properties = readObject(argument, definer, reading);
  return properties && { properties, numbers };
}

/** What the one default export passes to the definer. */
function definitionOf(file: SourceFile, definer: string, reading: Reading): Node | undefined {
  const remedy = `write export default ${definer}({ ... });`;
  const [first, second] = file.getExportAssignments();
  const definition = first?.isExportEquals() === false ? first.getExpression() : undefined;
  if (second !== undefined)
    return complain(
      reading,
      "SG002",
      spanOf(second),
      "the file exports more than one definition",
      "write one file for each",
    );
  if (
    definition === undefined ||
    !Node.isCallExpression(definition) ||
    definition.getExpression().getText() !== definer
  ) {
    const span = definition === undefined ? ([0, 0] as const) : spanOf(definition);
    return complain(reading, "SG002", span, `the file does not default-export a ${definer}(...)`, remedy);
  }
  const [argument, ...rest] = definition.getArguments();
  if (argument === undefined || rest.length > 0)
    return complain(reading, "SG002", spanOf(definition), `${definer} takes one object`, remedy);
  return argument;
}

interface ParseDiagnostic {
  readonly start: number;
  readonly length: number;
  readonly messageText: string | { readonly messageText: string };
}

function hasSyntaxError(file: SourceFile, reading: Reading): boolean {
  const { parseDiagnostics } = file.compilerNode as unknown as {
    parseDiagnostics?: readonly ParseDiagnostic[];
  };
  const [first] = parseDiagnostics ?? [];
  if (first === undefined) return false;
  const text = typeof first.messageText === "string" ? first.messageText : first.messageText.messageText;
  complain(
    reading,
    "SG001",
    [first.start, first.start + first.length],
    `not TypeScript: ${text}`,
    "mend the syntax",
  );
  return true;
}

/** Besides the definition a module holds imports of the spec language and `const name = <number>`. */
function readModule(file: SourceFile, imports: readonly string[], reading: Reading): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const statement of file.getStatements()) {
    if (Node.isExportAssignment(statement)) continue;
    if (Node.isImportDeclaration(statement)) {
      const from = statement.getModuleSpecifierValue();
      if (!imports.includes(from))
        complain(
          reading,
          "SG003",
          spanOf(statement),
          `a spec cannot import ${from}`,
          `import from "${imports[0]}"`,
        );
      continue;
    }
    const constant = numberConstant(statement, numbers);
    if (constant !== undefined && Number.isFinite(constant.value)) numbers.set(constant.name, constant.value);
    else if (constant !== undefined)
      complain(
        reading,
        "SG014",
        spanOf(statement),
        `${constant.name} is not finite`,
        "write a literal below 1.8e308",
      );
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

function numberConstant(
  statement: Node,
  numbers: ReadonlyMap<string, number>,
): { readonly name: string; readonly value: number } | undefined {
  if (
    !Node.isVariableStatement(statement) ||
    statement.getDeclarationKind() !== VariableDeclarationKind.Const
  )
    return undefined;
  const [declaration, ...others] = statement.getDeclarations();
  const initializer = declaration?.getInitializer();
  if (declaration === undefined || initializer === undefined || others.length > 0) return undefined;
  const value = numberOf(initializer, numbers);
  return value === undefined ? undefined : { name: declaration.getName(), value };
}
