/**
 * Everything that has to hold before a change is merged. A check that fails does not keep the others from running.
 * The last line is the count, and the exit code is 1 where something failed.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { FAILED, PASSED, SKIPPED, type Tally, add, failuresOf, summary, tallyOf } from "./tally.ts";
import { root } from "./workspace.ts";

interface Check {
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The title of a check of an earlier step without whose success this one says nothing. */
  readonly needs?: string;
  /** Others go first. */
  readonly yields?: true;
  /** What to count; by default the check itself. */
  readonly tally?: (exitCode: number) => Tally;
}

const conformance = "tools/conformance/bin/subgrad-conformance.js";

/** One step after the other, the checks of a step at the same time: while one waits for its last part, cores are free. */
const steps = (reportFile: string): Check[][] => [
  // Only: of what is committed. To generate first would hide that it is out of date, and takes as long as the check.
  [{ title: "Build", command: ["turbo", "run", "build", "--only"] }],
  [
    { title: "Types", command: ["turbo", "run", "types", "--only"], needs: "Build" },
    { title: "Lint", command: ["oxlint"] },
    { title: "Format", command: ["oxfmt", "--check"] },
    { title: "Generated files", command: ["node", "tools/generator/bin/subgrad.js", "generate", "--check"] },
    // Before the tests, some of which need the compiler that it installs.
    { title: "Shaders", command: ["node", conformance, "--shaders"], needs: "Build" },
  ],
  // Conformance is the longest, and ends with what one thread does alone: meanwhile the others have the other cores.
  [
    {
      title: "Tests",
      yields: true,
      command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`],
      tally: (exitCode) => tallyOf(readJson(reportFile), exitCode),
    },
    { title: "Conformance", command: ["node", conformance], needs: "Build" },
    { title: "Any device", command: ["node", conformance, "--any-device"], needs: "Build", yields: true },
    { title: "Intrinsics", command: ["node", conformance, "--intrinsics", "--cases", "2000"], yields: true },
  ],
  [
    {
      title: "Documentation",
      command: ["node", "tools/docs/bin/subgrad-docs.js", "--check"],
      needs: "Conformance",
    },
  ],
];

function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/** Low enough to be last where cores are scarce, high enough that nothing stands still. */
const YIELDING = 4;

/** A program that cannot be started has failed. What is not shown live is shown at the end, all at once. */
function exitCodeOf(check: Check, isLive: boolean): Promise<number> {
  const [program, ...args] = check.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: isLive ? "inherit" : ["ignore", "pipe", "pipe"] });
    if (check.yields && child.pid !== undefined) setPriority(child.pid, YIELDING);
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => void output.push(chunk));
    child.on("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on("close", (code) => {
      if (!isLive) console.log(`${heading(check)}${Buffer.concat(output).toString()}`);
      resolve(code ?? 1);
    });
  });
}

const heading = ({ title, command }: Check): string => `\n━━━ ${title} ━━━  ${command.join(" ")}\n`;

async function perform(check: Check, isLive: boolean, failedBefore: ReadonlySet<string>): Promise<Tally> {
  if (check.needs !== undefined && failedBefore.has(check.needs)) {
    console.log(`${heading(check)}\nskipped: it needs ${check.needs}, which failed`);
    return SKIPPED;
  }
  if (isLive) console.log(heading(check));
  const exitCode = await exitCodeOf(check, isLive);
  return check.tally?.(exitCode) ?? (exitCode === 0 ? PASSED : FAILED);
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "subgrad-report-"));
  const failed = new Set<string>();
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const reportFile = join(folder, "vitest.json");
  for (const step of steps(reportFile)) {
    const failedBefore = new Set(failed);
    const tallies = await Promise.all(step.map((check, index) => perform(check, index === 0, failedBefore)));
    tallies.forEach((tally, index) => {
      if (tally.failed > 0) failed.add(step[index]!.title);
      total = add(total, tally);
    });
  }
  if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(", ")}`);
  for (const failure of failuresOf(readJson(reportFile))) console.log(`  ${failure}`);
  rmSync(folder, { recursive: true });
  console.log(`\n${summary(total)}`);
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
