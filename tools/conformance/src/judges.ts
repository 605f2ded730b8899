/** Naga and Deno, whose WebGPU is wgpu with Naga inside. @module */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installProject } from "./outside.ts";

const FOLDER = fileURLToPath(new URL("../judges/", import.meta.url));
const FAILURE =
  "conformance: Naga and Deno, the second judge of shaders, could not be installed; is there a network? " +
  "--compiler tint does without them";

/** Answers where the module is that is to be imported. */
export function installNaga(say?: (text: string) => void): string {
  install(say);
  return createRequire(join(FOLDER, "package.json")).resolve("naga-wasm");
}

/** Answers the program itself: the package's own launcher would start it as a process of its own. */
export function installDeno(say?: (text: string) => void): string {
  install(say);
  const launcher = createRequire(join(FOLDER, "package.json")).resolve("deno/package.json");
  const { platform, arch } = process;
  const name = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
  try {
    const found = dirname(createRequire(launcher).resolve(`${name}/package.json`));
    return join(found, platform === "win32" ? "deno.exe" : "deno");
  } catch (cause) {
    throw new Error(`${name}, which would be Deno, is not installed: --compiler tint does without it`, {
      cause,
    });
  }
}

const install = (say?: (text: string) => void): void =>
  installProject({ folder: FOLDER, title: "Naga and Deno (100 MB)", failure: FAILURE }, say);
