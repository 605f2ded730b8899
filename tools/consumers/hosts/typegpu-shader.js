import { tgpu } from "typegpu";
import { typegpuFn } from "@subgrad/wgsl/typegpu";

export const typegpuShader = (_name, functions) => tgpu.resolve(functions.map((fn) => typegpuFn(fn)));
