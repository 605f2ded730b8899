/** What the benchmark takes from the conformance suite where it needs a device. @module */
export { createPipeline, type Gpu, withErrors, withNaps } from "../../conformance/src/adapters/wgsl/gpu.ts";
export { type Served, startServed } from "../../conformance/src/adapters/wgsl/process.ts";
export { serve } from "../../conformance/src/adapters/wgsl/serve.ts";
export { startOn } from "../../conformance/src/adapters/wgsl/start.ts";
