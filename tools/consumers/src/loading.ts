/** Packages loaded by a plain Node, outside this process and its loaders. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.ts";

/** The names that each specifier exports. */
export type ExportedNames = { readonly [specifier: string]: readonly string[] };

const PROGRAMS = {
  import: {
    file: "list-exports.mjs",
    text: `const list = async (specifier) => [specifier, Object.keys(await import(specifier)).sort()];`,
  },
  require: {
    file: "list-exports.cjs",
    text: `const list = async (specifier) => [specifier, Object.keys(require(specifier)).filter((name) => name !== "__esModule").sort()];`,
  },
};

const PRINT = `Promise.all(process.argv.slice(2).map(list)).then((lists) => console.log(JSON.stringify(Object.fromEntries(lists))));`;

/** Throws where a module does not load, or does so with a warning. */
export async function exportedNames(
  folder: string,
  specifiers: readonly string[],
  how: keyof typeof PROGRAMS,
): Promise<ExportedNames> {
  const { file, text } = PROGRAMS[how];
  writeFileSync(join(folder, file), `${text}\n${PRINT}\n`);
  const { status, stdout, stderr } = await run(process.execPath, [file, ...specifiers], folder);
  if (status !== 0 || stderr !== "") throw new Error(`${how} failed or warned:\n${stderr}`);
  return JSON.parse(stdout) as ExportedNames;
}
