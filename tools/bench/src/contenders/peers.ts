/**
 * The other libraries. They are hundreds of megabytes, so the workspace does without them: tools/bench/peers is a
 * project of its own, which is installed when somebody first compares.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../peers/", import.meta.url));
const WORKSPACE = fileURLToPath(new URL("../../../../package.json", import.meta.url));

const LOCKFILE = "pnpm-lock.yaml";
/** The lockfile of what is installed, written when all of it is. */
const INSTALLED = join("node_modules", ".installed.yaml");

/** No scripts: onnxruntime-node's would fetch CUDA, and all that is measured is in the packages. */
const INSTALL = ["install", "--ignore-workspace", "--frozen-lockfile", "--ignore-scripts"];

export function installPeers(say: (text: string) => void): void {
  const lockfile = readFileSync(join(FOLDER, LOCKFILE), "utf8");
  const marker = join(FOLDER, INSTALLED);
  if (existsSync(marker) && readFileSync(marker, "utf8") === lockfile) return;
  say("installing peers (700 MB)");
  const { packageManager } = JSON.parse(readFileSync(WORKSPACE, "utf8")) as { packageManager: string };
  const { status, stdout, stderr, error } = spawnSync("npx", ["-y", packageManager, ...INSTALL], {
    cwd: FOLDER,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(installationMessage(error?.message ?? `${stdout}\n${stderr}`));
  writeFileSync(marker, lockfile);
}

const LINES_SHOWN = 8;

/** What a package manager says last is why it gave up. */
export function installationMessage(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("npm warn"));
  return [
    "bench: the other libraries could not be installed; is there a network? --no-peers measures without them",
    ...lines.slice(-LINES_SHOWN).map((line) => `  ${line.trim()}`),
  ].join("\n");
}

export const requirePeer = createRequire(join(FOLDER, "package.json"));

/** A package as it was written: the types of libraries that may be absent are not there to check against. */
export function loadPeer<T>(name: string): T {
  try {
    return requirePeer(name) as T;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(`bench: ${name} could not be loaded: ${reason}\n--no-peers measures without it`, {
      cause: error,
    });
  }
}

/** "onnxruntime-web 1.30.0" */
export function versionOf(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return `${name} ${dependencies[name]}`;
}
