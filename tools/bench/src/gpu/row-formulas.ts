/**
 * softmax as both libraries compute it: 64 invocations to a row, which is read three times, for its largest element, for the
 * sum and for the quotients; exp is computed twice. TensorFlow.js loads elements one by one
 * (tfjs-backend-webgpu/src/softmax_webgpu.ts), ONNX Runtime four at a time
 * (onnxruntime/core/providers/webgpu/math/softmax.cc).
 * @module
 */
const LANES = 64;

export function rowsText(width: 1 | 4): string {
  const item = width === 1 ? "f32" : "vec4<f32>";
  const together = (operation: string, items: string): string =>
    width === 1 ? items : `${operation}(${items})`;
  return `var<workgroup> shared_items: array<${item}, ${LANES}>;
${width === 1 ? "" : FOLDS}
${reduction("largest", "max(a, b)", item)}
${reduction("total", "a + b", item)}
@compute @workgroup_size(${LANES})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let start = group.x * sizes.x;
  var top = ${item}(-3.4028234e38);
  for (var k = lane; k < sizes.x; k += ${LANES}u) { top = max(top, x[start + k]); }
  let row_top = ${together("fold_max", "largest(lane, top)")};
  var sum = ${item}(0.0);
  for (var k = lane; k < sizes.x; k += ${LANES}u) { sum += exp(x[start + k] - row_top); }
  let row_sum = ${together("fold_sum", "total(lane, sum)")};
  for (var k = lane; k < sizes.x; k += ${LANES}u) {
    output[start + k] = exp(x[start + k] - row_top) / row_sum;
  }
}
`;
}

const FOLDS = `fn fold_max(v: vec4<f32>) -> f32 { return max(max(v.x, v.y), max(v.z, v.w)); }
fn fold_sum(v: vec4<f32>) -> f32 { return v.x + v.y + v.z + v.w; }
`;

/** In a tree, through the memory of the workgroup. */
const reduction = (name: string, combined: string, item: string): string => `
fn ${name}(lane: u32, own: ${item}) -> ${item} {
  workgroupBarrier();
  shared_items[lane] = own;
  workgroupBarrier();
  for (var step = ${LANES / 2}u; step > 0u; step >>= 1u) {
    if (lane < step) {
      let a = shared_items[lane];
      let b = shared_items[lane + step];
      shared_items[lane] = ${combined};
    }
    workgroupBarrier();
  }
  return shared_items[0];
}
`;
