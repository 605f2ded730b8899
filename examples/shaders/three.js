// npm install three @subgrad/wgsl
import { Fn, instanceIndex, instancedArray, wgslFn } from "three/tsl";
import { gelu } from "@subgrad/wgsl";

const made = new Map();

/** A function as a node, with its helpers as includes: each is made once, since a shader has every name once. */
function node(fn) {
  if (!made.has(fn)) made.set(fn, wgslFn(fn.code, fn.dependencies.map(node)));
  return made.get(fn);
}

const x = instancedArray(1000, "float").element(instanceIndex);

/** For `renderer.compute(step)` of a WebGPURenderer; materials take `node(gelu.forward)({ x })` just as well. */
export const step = Fn(() => {
  x.assign(node(gelu.forward)({ x }));
})().compute(1000);
