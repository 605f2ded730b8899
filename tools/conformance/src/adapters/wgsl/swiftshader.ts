/**
 * SwiftShader, a Vulkan driver for machines without a GPU, together with the Vulkan loader that it needs: both
 * ship in the npm package @sparticuz/chromium, for Linux on x64.
 * @module
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { readTar } from "./tar.ts";

const PACKAGE = "@sparticuz/chromium";
const NEEDED = ["libvulkan.so.1", "libvk_swiftshader.so", "vk_swiftshader_icd.json"];
const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/subgrad", import.meta.url));

/** The environment in which a process finds SwiftShader, and no other driver or loader. */
export function swiftshaderEnvironment(folder: string): Record<string, string> {
  const driver = join(folder, "vk_swiftshader_icd.json");
  // Older loaders know the first name of the list of drivers, newer ones prefer the second.
  return { LD_LIBRARY_PATH: folder, VK_ICD_FILENAMES: driver, VK_DRIVER_FILES: driver };
}

/** Unpacks SwiftShader unless that is done already; answers the folder. */
export function unpackSwiftshader(cache: string = CACHE): string {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `SwiftShader is packaged for Linux on x64, and this is ${process.platform} on ${process.arch}: ` +
        "use the machine's own GPU by --device default",
    );
  }
  const root = packageRoot();
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const folder = resolve(cache, `swiftshader-${version}`);
  if (!existsSync(folder)) unpackInto(folder, join(root, "bin", "swiftshader.tar.br"));
  return folder;
}

function packageRoot(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
  } catch (cause) {
    throw new Error(`SwiftShader ships in ${PACKAGE}, which is not installed: run pnpm install`, { cause });
  }
}

/** Complete or not at all: other processes may look for the folder, or unpack it, at the same time. */
function unpackInto(folder: string, archive: string): void {
  if (!existsSync(archive)) {
    throw new Error(`${archive} is missing: this version of ${PACKAGE} packs SwiftShader in another way`);
  }
  mkdirSync(dirname(folder), { recursive: true });
  const scratch = mkdtempSync(`${folder}-`);
  try {
    for (const { name, mode, data } of readTar(brotliDecompressSync(readFileSync(archive)))) {
      if (NEEDED.includes(name)) writeFileSync(join(scratch, name), data, { mode });
    }
    const missing = NEEDED.filter((name) => !existsSync(join(scratch, name)));
    if (missing.length > 0) throw new Error(`${archive} does not contain ${missing.join(", ")}`);
    moveUnlessThere(scratch, folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function moveUnlessThere(scratch: string, folder: string): void {
  try {
    renameSync(scratch, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
