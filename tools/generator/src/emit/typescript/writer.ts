/**
 * Modules as plain data to formatted TypeScript. With the reader the only place that knows ts-morph.
 * @module
 */
import { format } from "oxfmt";
import {
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  Project,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import { header } from "../files.ts";

export interface ModuleText {
  /** The spec, or the folder of specs, that the module comes from. */
  readonly origin: string;
  /** Names by module; a name may be `type Name` or `name as alias`. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  readonly reexports?: ReadonlyMap<string, readonly string[]>;
  readonly declarations: readonly Declaration[];
}

export type Declaration = FunctionText | InterfaceText | ConstantText;

export interface FunctionText {
  readonly kind: "function";
  readonly name: string;
  readonly documentation?: string;
  readonly exported: boolean;
  readonly typeParameters?: readonly string[];
  /** `name: type` or `name = default`. */
  readonly parameters: readonly string[];
  readonly returns: string;
  readonly body: readonly string[];
  /** What callers see instead, where the types of arguments decide about the type of the result. */
  readonly overloads?: readonly OverloadText[];
}

/** With the type parameters of its function. */
export interface OverloadText {
  readonly documentation?: string;
  readonly parameters: readonly string[];
  readonly returns: string;
}

export interface InterfaceText {
  readonly kind: "interface";
  readonly name: string;
  readonly documentation?: string;
  readonly extends?: readonly string[];
  readonly properties: readonly {
    readonly name: string;
    readonly type: string;
    readonly documentation?: string;
  }[];
}

export interface ConstantText {
  readonly kind: "constant";
  readonly name: string;
  readonly documentation?: string;
  readonly exported: boolean;
  readonly type?: string;
  readonly value: string;
}

const formatting = { printWidth: 110 } as const;

export async function formatTypeScript(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, formatting);
  const [first] = errors;
  if (first !== undefined)
    throw new Error(`the emitted ${path} is not TypeScript: ${first.message}\n${text}`);
  return code;
}

/** Writes many modules; one project serves them all. */
export async function writeModules(modules: ReadonlyMap<string, ModuleText>): Promise<Map<string, string>> {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const texts = [...modules].map(async ([path, module]) => {
    const file = project.createSourceFile(path, { statements: statementsOf(module) });
    const text = `${header(module.origin)}\n${file.getFullText()}`;
    return [path, await formatTypeScript(path, text)] as const;
  });
  return new Map(await Promise.all(texts));
}

function statementsOf(module: ModuleText): StatementStructures[] {
  const byModule = (names: ReadonlyMap<string, readonly string[]>) =>
    [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...byModule(module.imports).map(([from, names]): StatementStructures => ({
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: from,
      ...onlyTypes(names),
    })),
    ...byModule(module.reexports ?? new Map()).map(([from, names]): StatementStructures => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: from,
      ...(names[0] === "*"
        ? {}
        : { isTypeOnly: onlyTypes(names).isTypeOnly, namedExports: onlyTypes(names).namedImports }),
    })),
    ...module.declarations.map(structureOf),
  ];
}

/** An import of types alone must say so as a whole, or an empty import would remain in the JavaScript. */
function onlyTypes(names: readonly string[]): { isTypeOnly: boolean; namedImports: string[] } {
  const isTypeOnly = names.every((name) => name.startsWith("type "));
  return { isTypeOnly, namedImports: (isTypeOnly ? names.map(bare) : [...names]).sort(byBareName) };
}

const bare = (name: string): string => name.replace(/^type /, "");
const byBareName = (a: string, b: string): number => (bare(a) < bare(b) ? -1 : 1);

function docs(documentation: string | undefined): string[] {
  if (documentation === undefined) return [];
  return [documentation.includes("\n") ? `\n${documentation}` : documentation];
}

function structureOf(declaration: Declaration): StatementStructures {
  switch (declaration.kind) {
    case "function":
      return functionStructure(declaration);
    case "interface":
      return interfaceStructure(declaration);
    case "constant":
      return {
        kind: StructureKind.VariableStatement,
        leadingTrivia: "\n",
        declarationKind: VariableDeclarationKind.Const,
        isExported: declaration.exported,
        docs: docs(declaration.documentation),
        declarations: [
          {
            name: declaration.name,
            initializer: declaration.value,
            ...(declaration.type === undefined ? {} : { type: declaration.type }),
          },
        ],
      };
  }
}

function functionStructure(declaration: FunctionText): FunctionDeclarationStructure & StatementStructures {
  const { overloads = [] } = declaration;
  const typeParameters = [...(declaration.typeParameters ?? [])];
  return {
    kind: StructureKind.Function,
    name: declaration.name,
    isExported: declaration.exported,
    docs: overloads.length > 0 ? [] : docs(declaration.documentation),
    typeParameters,
    parameters: declaration.parameters.map(parameterStructure),
    returnType: declaration.returns,
    statements: [...declaration.body],
    overloads: overloads.map((overload) => ({
      isExported: declaration.exported,
      docs: docs(overload.documentation),
      typeParameters,
      parameters: overload.parameters.map(parameterStructure),
      returnType: overload.returns,
    })),
  };
}

function parameterStructure(parameter: string): OptionalKind<ParameterDeclarationStructure> {
  const [, name, type, initializer] = /^(\w+\??)(?:: ([^=]+?|[^=]*=>[^=]+?))?(?: = (.*))?$/s.exec(parameter)!;
  return {
    name: name!,
    ...(type === undefined ? {} : { type }),
    ...(initializer === undefined ? {} : { initializer }),
  };
}

function interfaceStructure(
  declaration: InterfaceText,
): OptionalKind<InterfaceDeclarationStructure> & StatementStructures {
  return {
    kind: StructureKind.Interface,
    leadingTrivia: "\n",
    name: declaration.name,
    isExported: true,
    docs: docs(declaration.documentation),
    extends: [...(declaration.extends ?? [])],
    properties: declaration.properties.map((property) => ({
      name: property.name,
      type: property.type,
      isReadonly: true,
      docs: docs(property.documentation),
    })),
  };
}
