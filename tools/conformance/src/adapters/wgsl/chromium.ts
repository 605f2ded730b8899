/** Chromium, whose WebGPU is Dawn in a browser: found where it is installed, and nowhere fetched. @module */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { node, type Runtime } from "./process.ts";
import type { Device } from "./stacks.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const NO_CHROMIUM = `Chromium is not installed: none of ${NAMES.join(", ")} in PATH`;

export function findChromium(path = process.env["PATH"] ?? ""): string | undefined {
  const files = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return files.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const OPTIONS = ["--headless", "--no-sandbox", "--enable-unsafe-webgpu", "--enable-features=Vulkan"];

export function chromium(device: Device): Runtime {
  const program = findChromium();
  if (program === undefined) throw new Error(NO_CHROMIUM);
  if (device === "lavapipe")
    throw new Error("Chromium brings a SwiftShader of its own, and takes no lavapipe");
  // By itself it would run on a GPU.
  const adapter = device === "swiftshader" ? ["--use-webgpu-adapter=swiftshader"] : [];
  const worker = new URL("chromium-process.ts", import.meta.url);
  return { ...node(program, ...OPTIONS, ...adapter), worker };
}
