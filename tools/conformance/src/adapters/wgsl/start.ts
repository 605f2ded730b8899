import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { installDeno } from "../../judges.ts";
import { chromium } from "./chromium.ts";
import { type ShaderProcess, startShaderProcess } from "./client.ts";
import { type Environment, node, type Runtime } from "./process.ts";
import { type Compiler, type Device, findLavapipe, FIRST_STACK, NO_LAVAPIPE, type Stack } from "./stacks.ts";
import { swiftshaderEnvironment, unpackSwiftshader } from "./swiftshader.ts";

interface DeviceSetting {
  readonly title: string;
  readonly environment: Environment;
  readonly remedy: string;
}

/** Starts a process that runs shaders. */
export const startShaders = (stack: Stack = FIRST_STACK): Promise<ShaderProcess> =>
  stack.compiler === "chromium"
    ? orExplain(settingInChromium(stack.device), chromium(stack.device), startShaderProcess)
    : startOn(stack, startShaderProcess);

/** Starts any process that needs WebGPU. */
export async function startOn<T>({ compiler, device }: Stack, start: Start<T>): Promise<T> {
  if (compiler === "chromium") throw new Error("Chromium runs shaders of the suite alone: use tint or naga");
  return orExplain(settingOf(device), runtimeOf(compiler), start);
}

/** It has a loader and a SwiftShader of its own. */
const settingInChromium = (device: Device): DeviceSetting => ({
  title: `Chromium (${device})`,
  environment: {},
  remedy: "try whether it shows chrome://gpu, or use --compiler tint",
});

type Start<T> = (environment: Environment, runtime: Runtime) => Promise<T>;

function settingOf(device: Device): DeviceSetting {
  switch (device) {
    case "swiftshader": {
      const folder = unpackSwiftshader();
      const remedy = `delete ${folder} to unpack it again, or use the machine's own GPU by --device default`;
      return { title: "SwiftShader", environment: swiftshaderEnvironment(folder), remedy };
    }
    case "lavapipe": {
      const driver = findLavapipe();
      if (driver === undefined) throw new Error(NO_LAVAPIPE);
      const remedy = "install Vulkan's loader, libvulkan.so.1, and a lavapipe that this WebGPU supports";
      return { title: "lavapipe", environment: lavapipeEnvironment(driver), remedy };
    }
    case "default": {
      const remedy =
        "install its driver (on Linux Vulkan's, with libvulkan.so.1), or use --device swiftshader";
      return { title: "this machine's own GPU", environment: {}, remedy };
    }
  }
}

/** Mesa wants a folder of its own for sockets and caches, and any will do. */
const lavapipeEnvironment = (driver: string): Environment => ({
  VK_ICD_FILENAMES: driver,
  VK_DRIVER_FILES: driver,
  XDG_RUNTIME_DIR: process.env["XDG_RUNTIME_DIR"] ?? tmpdir(),
});

const runtimeOf = (compiler: Exclude<Compiler, "chromium">): Runtime =>
  compiler === "tint" ? node() : deno(installDeno());

/** It strips types by itself. What it keeps of that stays in the project. */
const deno = (program: string): Runtime => ({
  program,
  flags: ["run", "--allow-all", "--no-config", "--no-remote", "--unstable-webgpu"],
  options: [],
  environment: {
    DENO_DIR: fileURLToPath(new URL("../../../node_modules/.cache/deno", import.meta.url)),
    DENO_NO_UPDATE_CHECK: "1",
  },
});

/** Starts the process in the given setting; where that fails, says what was looked for and what to do. */
export async function orExplain<T>(
  { title, environment, remedy }: DeviceSetting,
  runtime: Runtime,
  start: Start<T>,
): Promise<T> {
  try {
    return await start(environment, runtime);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`WebGPU on ${title} does not start: ${reason}${lookedFor(environment)}; ${remedy}`, {
      cause,
    });
  }
}

function lookedFor(environment: Environment): string {
  const variables = Object.entries({ ...inherited(), ...environment }).map(
    ([name, value]) => `${name}=${value}`,
  );
  return variables.length === 0 ? "" : ` (${variables.join(", ")})`;
}

/** What the Vulkan loader and the dynamic linker obey. */
function inherited(): Record<string, string> {
  const names = ["LD_LIBRARY_PATH", "VK_ICD_FILENAMES", "VK_DRIVER_FILES"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
