/** `subgrad generate [--check] [--root DIR]` */
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { unifiedDiff } from "./diff.ts";
import { generate } from "./generate.ts";
import { type Change, changes, write } from "./output.ts";
import { SpecError } from "./read/diagnostics.ts";

const usage = "usage: subgrad generate [--check] [--root DIR]";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  });
  if (positionals.length !== 1 || positionals[0] !== "generate") {
    console.error(usage);
    return 2;
  }
  const root = resolve(values.root);
  const started = performance.now();
  const outputs = await generate(root);
  const count = outputs.reduce((sum, output) => sum + output.files.size, 0);
  if (values.check) return check(outputs.flatMap(changes), root, count);
  const written = write(outputs);
  for (const change of written)
    console.log(`${change.kind === "orphan" ? "removed" : "wrote"} ${relative(root, change.path)}`);
  console.log(
    `${count} files, ${written.length} changed, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return 0;
}

function check(found: readonly Change[], root: string, count: number): number {
  for (const change of found) {
    const path = relative(root, change.path);
    console.error(
      change.kind === "orphan"
        ? `${path}: no spec asks for this file\n`
        : unifiedDiff(path, change.found, change.text),
    );
  }
  if (found.length === 0) {
    console.log(`${count} generated files are up to date`);
    return 0;
  }
  console.error(`${found.length} generated files are out of date; run: npx -y pnpm@12.21.0 generate`);
  return 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof SpecError || error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
