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

const folderOf = (report: string | undefined): string =>
  report === undefined ? join(ROOT, "report") : resolve(report);

async function bench(options: Options): Promise<void> {
  const progress = createProgress(process.stderr);
  const entrants = await contenders(options.peers, progress.say);
  const effort = options.quick ? QUICK : THOROUGH;
  const results = await run({ ...options, effort, contenders: entrants, progress });
  progress.end();
  writeReport(folderOf(options.report), results);
  if (options.docs) writeDocs(ROOT, results);
  process.stdout.write(`${tables(results)}\n`);
}

async function benchGpu({ functions, lengths, device, quick, report }: Options): Promise<void> {
  // Loaded on demand: nothing else here needs a device.
  const { runOnGpu, QUICK: QUICK_GPU, THOROUGH: THOROUGH_GPU } = await import("./gpu/run.ts");
  const { writeGpuReport } = await import("./gpu/files.ts");
  const { gpuDocument } = await import("./gpu/document.ts");
  const progress = createProgress(process.stderr);
  const effort = quick ? QUICK_GPU : THOROUGH_GPU;
  const results = await runOnGpu({ functions, length: lengths[0]!, effort, device, progress });
  progress.end();
  writeGpuReport(folderOf(report), results);
  process.stdout.write(gpuDocument(results));
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
  else await (options.gpu ? benchGpu(options) : bench(options));
  return 0;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
