/** The packages seen by TypeScript: every entry imported, every declaration file checked. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "./command.ts";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const RESOLUTIONS = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

const STRICT = {
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

export interface TypeCheck {
  readonly resolution: keyof typeof RESOLUTIONS;
  /** Texts by file name. */
  readonly sources: { readonly [file: string]: string };
  readonly lib?: readonly string[];
}

/** What the compiler complains about, inside a project of its own in `folder`; "" where it is content. */
export async function typeErrors(folder: string, { resolution, sources, lib }: TypeCheck): Promise<string> {
  const project = join(folder, `types-${resolution}`);
  mkdirSync(project, { recursive: true });
  for (const [file, text] of Object.entries(sources)) writeFileSync(join(project, file), text);
  const compilerOptions = { ...STRICT, ...(lib && { lib }), ...RESOLUTIONS[resolution] };
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: Object.keys(sources) }),
  );
  const { stdout } = await run(process.execPath, [tsc, "--project", project, "--pretty", "false"], folder);
  return stdout
    .split(/^(?=\S)/m)
    .filter(isOurs)
    .join("");
}

/** An optional peer may declare what a project without its types has not: that is not ours to mend. */
function isOurs(error: string): boolean {
  const [file = ""] = error.split("(");
  return !file.includes("node_modules/") || file.includes("node_modules/@subgrad/");
}

/** A program that imports everything from everywhere. */
export function importAll(specifiers: readonly string[]): string {
  return specifiers
    .map((specifier, i) => `import * as module${i} from "${specifier}";\nvoid module${i};\n`)
    .join("");
}

/** The same from CommonJS. */
export function requireAll(specifiers: readonly string[]): string {
  return specifiers
    .map((specifier, i) => `import module${i} = require("${specifier}");\nvoid module${i};\n`)
    .join("");
}
