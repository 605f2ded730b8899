/** What shaders run on: a compiler with the WebGPU around it, and a driver. @module */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Tint is the compiler of Dawn, Naga that of wgpu and Firefox; Chromium's is Tint, in a browser. */
export const COMPILERS = ["tint", "naga", "chromium"] as const;
export type Compiler = (typeof COMPILERS)[number];

/** Those that npm brings. */
export const DEFAULT_COMPILERS: readonly Compiler[] = ["tint", "naga"];

/** SwiftShader and Mesa's lavapipe need no GPU; the default is whatever the machine has. */
export const DEVICES = ["swiftshader", "lavapipe", "default"] as const;
export type Device = (typeof DEVICES)[number];

export interface Stack {
  readonly compiler: Compiler;
  readonly device: Device;
}

/** The one that results are documented of, and that others are compared with. */
export const FIRST_STACK: Stack = { compiler: "tint", device: "swiftshader" };

export const nameOf = ({ compiler, device }: Stack): string => `${compiler}-${device}`;

/** Every compiler on every device. */
export const stacksOf = (compilers: readonly Compiler[], devices: readonly Device[]): Stack[] =>
  devices.flatMap((device) => compilers.map((compiler) => ({ compiler, device })));

export const STACK_NAMES: readonly string[] = stacksOf(COMPILERS, DEVICES).map(nameOf);

const DRIVER_FOLDERS = ["/usr/share/vulkan/icd.d", "/usr/local/share/vulkan/icd.d", "/etc/vulkan/icd.d"];

/** The file by which Vulkan finds lavapipe, where it is installed. */
export function findLavapipe(folders: readonly string[] = DRIVER_FOLDERS): string | undefined {
  const files = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  return files.find((path) => /\/lvp_icd[^/]*\.json$/.test(path));
}

export const NO_LAVAPIPE = `lavapipe is not installed: no lvp_icd*.json in ${DRIVER_FOLDERS.join(", ")}`;
