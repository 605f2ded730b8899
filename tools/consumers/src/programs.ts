/** The programs of `programs/`, as an app that has the packed packages runs them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const directory = fileURLToPath(new URL("../programs", import.meta.url));

/** Puts a program into the folder of an app; answers the name of the file. */
export function writeProgram(folder: string, name: string): string {
  const source = readFileSync(join(directory, `${name}.ts`), "utf8");
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const file = `${name}.mjs`;
  writeFileSync(join(folder, file), ts.transpileModule(source, { compilerOptions }).outputText);
  return file;
}
