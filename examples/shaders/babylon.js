// npm install @babylonjs/core @subgrad/wgsl
import { ComputeShader } from "@babylonjs/core/Compute/computeShader.js";
import { ShaderStore } from "@babylonjs/core/Engines/shaderStore.js";
import { gelu, link } from "@subgrad/wgsl";

const bindingsMapping = { x: { group: 0, binding: 0 }, y: { group: 0, binding: 1 } };

ShaderStore.IncludesShadersStoreWGSL.gelu = link([gelu.forward]);

export const computeSource = `
#include<gelu>

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> y: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x < arrayLength(&x)) { y[id.x] = act_gelu(x[id.x]); }
}
`;

/** Its buffers are set with `setStorageBuffer("x", ...)` and `setStorageBuffer("y", ...)`. */
export const createGelu = (webGpuEngine) =>
  new ComputeShader("gelu", webGpuEngine, { computeSource }, { bindingsMapping });
