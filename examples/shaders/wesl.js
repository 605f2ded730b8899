// npm install wesl @subgrad/wgsl
import { link } from "wesl";
import library from "@subgrad/wgsl/wesl";

const main = `
import subgrad__wgsl::wesl::gelu::{act_gelu, act_gelu_derivative as slope};

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> y: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x < arrayLength(&x)) { y[id.x] = act_gelu(x[id.x]) * slope(x[id.x]); }
}
`;

const linked = await link({ weslSrc: { "main.wesl": main }, rootModuleName: "main", libs: [library] });
/** For createShaderModule. */
export const shader = linked.dest;
