/**
 * npm projects beside the workspace. What they depend on is large and of use to few, so each has a lockfile of its own and
 * is installed when somebody first needs it.
 * @module
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface OutsideProject {
  readonly folder: string;
  /** What its packages are, and their size: "peers (700 MB)". */
  readonly title: string;
  /** Said where they cannot be installed: what is missing then, and what to do. */
  readonly failure: string;
}

const WORKSPACE = fileURLToPath(new URL("../../../package.json", import.meta.url));
const LOCKFILE = "pnpm-lock.yaml";
/** The lockfile of what is installed, written when all of it is. */
const INSTALLED = join("node_modules", ".installed.yaml");

/** No scripts: what they would fetch is not needed, as all that is used is in the packages. */
const INSTALL = ["install", "--ignore-workspace", "--frozen-lockfile", "--ignore-scripts"];

export function installProject(
  { folder, title, failure }: OutsideProject,
  say: (text: string) => void = () => {},
): void {
  const lockfile = readFileSync(join(folder, LOCKFILE), "utf8");
  const marker = join(folder, INSTALLED);
  if (existsSync(marker) && readFileSync(marker, "utf8") === lockfile) return;
  say(`installing ${title}`);
  const { packageManager } = JSON.parse(readFileSync(WORKSPACE, "utf8")) as { packageManager: string };
  const { status, stdout, stderr, error } = spawnSync("npx", ["-y", packageManager, ...INSTALL], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(installationMessage(failure, error?.message ?? `${stdout}\n${stderr}`));
  writeFileSync(marker, lockfile);
}

const LINES_SHOWN = 8;

/** What a package manager says last is why it gave up. */
export function installationMessage(failure: string, output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("npm warn"));
  return [failure, ...lines.slice(-LINES_SHOWN).map((line) => `  ${line.trim()}`)].join("\n");
}
