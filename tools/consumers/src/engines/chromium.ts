/** A Chromium without a window, from the npm package @sparticuz/chromium, for Linux on x64. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runOrThrow } from "../command.ts";

const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
const archives = join(dirname(dirname(entry)), "bin");

/** A program, and the environment that it needs. */
export interface Chromium {
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
  /** For profiles. */
  readonly folder: string;
}

/** The package unpacks into the folder for temporary files, which is for a process to choose. */
export async function unpackChromium(folder: string): Promise<Chromium> {
  const files = ["chromium.br", "al2023.tar.br", "swiftshader.tar.br"].map((name) => join(archives, name));
  const program = `import { inflate } from ${JSON.stringify(pathToFileURL(entry).href)};
    await Promise.all(${JSON.stringify(files)}.map((file) => inflate(file)));`;
  await runOrThrow(process.execPath, ["--input-type=module", "--eval", program], folder, { TMPDIR: folder });
  // The libraries that a bare Linux lacks.
  const environment = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  return { program: join(folder, "chromium"), environment, folder };
}

const WITHOUT_GPU: readonly string[] = ["--disable-gpu"];
/** WebGPU on SwiftShader, which computes on the CPU. */
export const WITH_WEBGPU: readonly string[] = [
  "--enable-unsafe-webgpu",
  "--use-webgpu-adapter=swiftshader",
  "--enable-features=Vulkan",
];

/** Opens a page; `close` ends the browser. `failed` rejects where it ends by itself. */
export function open(
  { program, environment, folder }: Chromium,
  url: string,
  graphics: readonly string[] = WITHOUT_GPU,
): Opened {
  const options = ["--headless=shell", "--no-sandbox", "--no-zygote", ...graphics];
  const profile = `--user-data-dir=${join(folder, "profile")}`;
  const child = spawn(program, [...options, profile, url], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const failed = new Promise<never>((_, reject) => {
    child.on("error", reject);
    child.on("close", (code) => reject(new Error(`Chromium exited with ${code}\n${said}`)));
  });
  return { failed, close: () => (child.kill(), ended) };
}

export interface Opened {
  readonly failed: Promise<never>;
  close(): Promise<void>;
}
