/** What shaders are used in: libraries that take WGSL in a way of their own. */
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installProject } from "../../conformance/src/outside.ts";
import { runOrThrow } from "./command.ts";
import { linkPackage } from "./install.ts";
import { readManifest, root } from "./workspace.ts";

/** All functions of an activation as a host hands them to a compiler. */
export interface HostedShader {
  readonly host: string;
  readonly name: string;
  readonly functions: readonly string[];
  readonly code: string;
}

const PROJECT = fileURLToPath(new URL("../hosts", import.meta.url));
const EXAMPLES = join(root, "examples/shaders");
const FAILURE = "consumers: wesl, three.js and Babylon.js could not be installed; is there a network?";

/** Puts the hosts, the programs that use them and the examples into the folder of an app. */
export function installHosts(folder: string): void {
  installProject({ folder: PROJECT, title: "wesl, three.js and Babylon.js (125 MB)", failure: FAILURE });
  for (const name of Object.keys(readManifest(PROJECT).dependencies ?? {})) {
    linkPackage(folder, name, join(PROJECT, "node_modules", name));
  }
  for (const source of [PROJECT, EXAMPLES]) {
    const programs = readdirSync(source).filter((file) => file.endsWith(".js"));
    programs.forEach((file) => cpSync(join(source, file), join(folder, file)));
  }
}

export const hostedShaders = async (folder: string): Promise<HostedShader[]> =>
  JSON.parse(await runOrThrow(process.execPath, ["every-function.js"], folder)) as HostedShader[];

/** The shaders of the examples, by the name of the host. */
export const exampleShaders = async (folder: string): Promise<Record<string, string>> =>
  JSON.parse(await runOrThrow(process.execPath, ["every-example.js"], folder)) as Record<string, string>;
