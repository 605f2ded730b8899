/**
 * What the benchmark takes from the other tools: parts that load nothing else.
 * @module
 */
export { type Device, DEVICES } from "../../conformance/src/adapters/wgsl/stacks.ts";
export { nearRoots } from "../../conformance/src/compare/scale.ts";
export { installProject } from "../../conformance/src/outside.ts";
export { formatUlp } from "../../conformance/src/report/format.ts";
export { createProgress, type Progress } from "../../conformance/src/run/progress.ts";
export { background, card, margin, palette, width } from "../../docs/src/plot/card.ts";
export { textLine } from "../../docs/src/plot/text.ts";
export { f32 } from "../../generator/src/arithmetic/formats.ts";
export { exactly, ulpError } from "../../generator/src/arithmetic/ulp.ts";
