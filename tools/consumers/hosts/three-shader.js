import { WebGPURenderer } from "three/webgpu";
import { Fn, float, instanceIndex, instancedArray, uvec2, uint, wgslFn } from "three/tsl";

const made = new Map();

function node(fn) {
  if (!made.has(fn)) made.set(fn, wgslFn(fn.code, fn.dependencies.map(node)));
  return made.get(fn);
}

const values = { f32: float(0.5), u32: uint(1), "vec2<u32>": uvec2(1, 2) };

/** A shader that calls all functions. */
export function threeFunctionShader(_name, functions) {
  const y = instancedArray(64, "float").element(instanceIndex);
  const step = Fn(() => functions.forEach((fn) => y.assign(node(fn)(inputsOf(fn)))));
  return threeShader(step().compute(64));
}

function inputsOf({ code }) {
  const inputs = code.slice(code.indexOf("(") + 1, code.indexOf(")")).split(", ");
  return Object.fromEntries(
    inputs.map((input) => input.split(": ")).map(([name, type]) => [name, values[type]]),
  );
}

/** What three.js makes of a compute node: the renderer's own builder writes it, and needs no device to. */
export function threeShader(compute) {
  const canvas = { style: {}, addEventListener: () => {}, setAttribute: () => {} };
  const renderer = new WebGPURenderer({ canvas });
  renderer.hasFeature = () => false;
  const builder = renderer.backend.createNodeBuilder(null, renderer);
  builder.compute = compute;
  builder.build();
  return builder.computeShader;
}
