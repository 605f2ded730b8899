import { type ShaderProcess, startShaderProcess } from "./client.ts";
import { swiftshaderEnvironment, unpackSwiftshader } from "./swiftshader.ts";

const GPU_REMEDY =
  "install its driver (on Linux Vulkan's, with libvulkan.so.1), or unset SUBGRAD_GPU to run on SwiftShader";

/** Starts a process that runs shaders: on SwiftShader, or on the machine's own GPU. */
export async function startShaders({ gpu }: { readonly gpu: boolean }): Promise<ShaderProcess> {
  if (gpu) return orExplain("this machine's own GPU", {}, GPU_REMEDY);
  const folder = unpackSwiftshader();
  const remedy = `delete ${folder} to unpack it again, or set SUBGRAD_GPU=1 to use the machine's own GPU`;
  return orExplain("SwiftShader", swiftshaderEnvironment(folder), remedy);
}

/** Starts the process in the given environment; where that fails, says what was looked for and what to do. */
export async function orExplain(
  device: string,
  environment: Readonly<Record<string, string>>,
  remedy: string,
): Promise<ShaderProcess> {
  try {
    return await startShaderProcess(environment);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`WebGPU on ${device} does not start: ${reason}${lookedFor(environment)}; ${remedy}`, {
      cause,
    });
  }
}

function lookedFor(environment: Readonly<Record<string, string>>): string {
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
