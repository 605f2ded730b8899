import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contenders } from "./contenders/index.ts";
import { QUICK, THOROUGH } from "./measure.ts";
import { type Options, USAGE, readOptions } from "./options.ts";
import { writeDocs, writeReport } from "./report/files.ts";
import { tables } from "./report/tables.ts";
import { run } from "./run.ts";
import { createProgress } from "./tools.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

async function bench(options: Options): Promise<void> {
  const progress = createProgress(process.stderr);
  const entrants = await contenders(options.peers, progress.say);
  const effort = options.quick ? QUICK : THOROUGH;
  const results = await run({ ...options, effort, contenders: entrants, progress });
  progress.end();
  writeReport(options.report === undefined ? join(ROOT, "report") : resolve(options.report), results);
  if (options.docs) writeDocs(ROOT, results);
  process.stdout.write(`${tables(results)}\n`);
}

/** Answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) process.stdout.write(USAGE);
  else await bench(options);
  return 0;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
