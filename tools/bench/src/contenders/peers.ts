/**
 * The other libraries. They are hundreds of megabytes, so the workspace does without them: tools/bench/peers is a
 * project of its own, which is installed when somebody first compares.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installProject } from "../tools.ts";

const FOLDER = fileURLToPath(new URL("../../peers/", import.meta.url));

export function installPeers(say: (text: string) => void): void {
  const failure =
    "bench: the other libraries could not be installed; is there a network? --no-peers measures without them";
  installProject({ folder: FOLDER, title: "peers (700 MB)", failure }, say);
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
