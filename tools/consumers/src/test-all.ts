/**
 * Everything that has to hold before a change is merged. A check that fails does not keep the others from running.
 * The last line is the count, and the exit code is 1 where something failed.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FAILED, PASSED, SKIPPED, type Tally, add, failuresOf, summary, tallyOf } from "./tally.ts";
import { root } from "./workspace.ts";

interface Check {
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The title of a check without whose success this one says nothing. */
  readonly needs?: string;
  /** What to count; by default the check itself. */
  readonly tally?: (exitCode: number) => Tally;
}

function checks(reportFile: string): Check[] {
  return [
    // Before the build, which brings generated files up to date and so hides that the committed ones are not.
    { title: "Generated files", command: ["node", "tools/generator/bin/subgrad.js", "generate", "--check"] },
    { title: "Build", command: ["turbo", "run", "build"] },
    { title: "Lint", command: ["oxlint"] },
    { title: "Format", command: ["oxfmt", "--check"] },
    { title: "Types", command: ["turbo", "run", "types"], needs: "Build" },
    // Before the tests, some of which need the compiler that it installs.
    {
      title: "Shaders",
      command: ["node", "tools/conformance/bin/subgrad-conformance.js", "--shaders"],
      needs: "Build",
    },
    {
      title: "Tests",
      command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`],
      tally: (exitCode) => tallyOf(readJson(reportFile), exitCode),
    },
    {
      title: "Conformance",
      command: ["node", "tools/conformance/bin/subgrad-conformance.js"],
      needs: "Build",
    },
    {
      title: "Intrinsics",
      command: ["node", "tools/conformance/bin/subgrad-conformance.js", "--intrinsics", "--cases", "2000"],
    },
    {
      title: "Documentation",
      command: ["node", "tools/docs/bin/subgrad-docs.js", "--check"],
      needs: "Conformance",
    },
  ];
}

function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/** With live output; a program that cannot be started has failed. */
function exitCodeOf([program, ...args]: Check["command"]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit" });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function perform(check: Check, failedBefore: ReadonlySet<string>): Promise<Tally> {
  console.log(`\n━━━ ${check.title} ━━━  ${check.command.join(" ")}\n`);
  if (check.needs !== undefined && failedBefore.has(check.needs)) {
    console.log(`skipped: it needs ${check.needs}, which failed`);
    return SKIPPED;
  }
  const exitCode = await exitCodeOf(check.command);
  return check.tally?.(exitCode) ?? (exitCode === 0 ? PASSED : FAILED);
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "subgrad-report-"));
  const failed = new Set<string>();
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const reportFile = join(folder, "vitest.json");
  for (const check of checks(reportFile)) {
    const tally = await perform(check, failed);
    if (tally.failed > 0) failed.add(check.title);
    total = add(total, tally);
  }
  if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(", ")}`);
  for (const failure of failuresOf(readJson(reportFile))) console.log(`  ${failure}`);
  rmSync(folder, { recursive: true });
  console.log(`\n${summary(total)}`);
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
