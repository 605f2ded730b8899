// npm install @subgrad/wgsl, in a project of Vite; others have a loader of texts for it: { loader: { ".wgsl": "text" } } in esbuild
import gelu from "@subgrad/wgsl/gelu.wgsl?raw";

export const shader = `${gelu}
@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> y: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x < arrayLength(&x)) { y[id.x] = act_gelu(x[id.x]); }
}
`;
