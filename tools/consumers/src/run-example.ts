import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Claim, holds, instrument } from "./claims.ts";
import { runOrThrow } from "./command.ts";

/** Prints what each claim turned out to be, the way Node prints values and errors. */
const RECORDER = `import { inspect } from "node:util";
const shown = [];
const show = (value) => (typeof value === "string" ? JSON.stringify(value) : inspect(value, { breakLength: Infinity }));
globalThis.claim = async (index, evaluate) => {
  shown[index] = await evaluate().then(show, (error) => \`\${error.name}: \${error.message}\`);
};
await import("./example.mjs");
console.log(JSON.stringify(shown));
`;

/** Runs an example in a folder where our packages are installed; answers the claims that do not hold. */
export async function falseClaims(folder: string, code: string): Promise<string[]> {
  const { code: instrumented, claims } = instrument(code);
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  writeFileSync(
    join(folder, "example.mjs"),
    ts.transpileModule(instrumented, { compilerOptions }).outputText,
  );
  writeFileSync(join(folder, "run-example.mjs"), RECORDER);
  const output = await runOrThrow(process.execPath, ["run-example.mjs"], folder);
  const shown = JSON.parse(output.trimEnd().split("\n").at(-1) ?? "[]") as string[];
  return claims.flatMap((claim, i) => falsehood(claim, shown[i] ?? "nothing"));
}

function falsehood({ line, expected }: Claim, shown: string): string[] {
  return holds(expected, shown) ? [] : [`line ${line} says ${expected}, and it is ${shown}`];
}
