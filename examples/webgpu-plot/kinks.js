// Where an activation has kinks and jumps. Their places are WGSL expressions of the parameters, which the GPU evaluates.
import { link } from "@subgrad/wgsl";

/** The places of all switches of one function, for default parameters. */
async function placesOf(device, wgslFunction) {
  const expressions = Object.values(wgslFunction.switches).map(({ at }) => at);
  return expressions.length === 0 ? [] : evaluate(device, wgslFunction, expressions);
}

/** Kinks and jumps, in ascending order. */
export async function switchPlaces(device, { forward, derivative }) {
  const places = [...(await placesOf(device, forward)), ...(await placesOf(device, derivative))];
  return [...new Set(places)].sort((a, b) => a - b);
}

function shaderOf(wgslFunction, expressions) {
  // WGSL has no literal for ±∞, by which parameters switch something off: nothing is to be seen there either.
  const finite = wgslFunction.parameters.filter((parameter) => Number.isFinite(parameter.default));
  return `${link([wgslFunction])}
@group(0) @binding(0) var<storage, read_write> places: array<f32>;
@compute @workgroup_size(1) fn main() {
  ${finite.map((parameter) => `let ${parameter.name}: f32 = ${parameter.default};`).join("\n  ")}
  ${expressions.map((expression, index) => `places[${index}] = ${expression};`).join("\n  ")}
}`;
}

async function evaluate(device, wgslFunction, expressions) {
  const size = expressions.length * Float32Array.BYTES_PER_ELEMENT;
  const module = device.createShaderModule({ code: shaderOf(wgslFunction, expressions) });
  const pipeline = await device.createComputePipelineAsync({ layout: "auto", compute: { module } });
  const places = device.createBuffer({ size, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC });
  const copy = device.createBuffer({ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
  const entries = [{ binding: 0, resource: { buffer: places } }];
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
  pass.dispatchWorkgroups(1);
  pass.end();
  encoder.copyBufferToBuffer(places, 0, copy, 0, size);
  device.queue.submit([encoder.finish()]);
  await copy.mapAsync(GPUMapMode.READ);
  const answer = [...new Float32Array(copy.getMappedRange())];
  for (const buffer of [places, copy]) buffer.destroy();
  return answer;
}
