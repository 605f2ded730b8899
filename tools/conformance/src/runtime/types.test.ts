/** @subgrad/wgsl/runtime takes the devices of both declarations of WebGPU: `@webgpu/types`, and TypeScript's DOM library. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const PROGRAM = `
import { createActivation } from "@subgrad/wgsl/runtime";
import { crelu, gelu, maskedSoftmax, softmax, swiGlu } from "@subgrad/wgsl";
declare const device: GPUDevice;
declare const encoder: GPUCommandEncoder;
declare const pass: GPUComputePassEncoder;
declare const buffer: GPUBuffer;
const x = new Float32Array(4);

const gpuGelu = await createActivation(device, gelu, { label: "gelu", kinks: "left", passes: ["forward"] });
const y: Float32Array<ArrayBuffer> = await gpuGelu.forward(x);
gpuGelu.encodeForward(encoder, { input: buffer, output: buffer, length: 3, inputOffset: 256 });
gpuGelu.encodeBackward(pass, { dy: buffer, input: buffer, output: buffer, length: 3 });
gpuGelu.encodeBackwardFromOutput(pass, { dy: buffer, input: buffer, output: buffer, length: 3 });
const dx: Float32Array<ArrayBuffer> = await gpuGelu.backwardFromOutput(x, y);
// @ts-expect-error
gpuGelu.encodeForward(encoder, { input: buffer, output: buffer, length: 3, inputOfset: 256 });
// @ts-expect-error
gpuGelu.encodeForward(encoder, { input: buffer, length: 3 });
// @ts-expect-error
gpuGelu.encodeForward(device, { input: buffer, output: buffer, length: 3 });

const gated = await createActivation(device, swiGlu, { parameters: { beta: 2 } });
const { gate, value } = await gated.backward(x, x, x, { parameters: { beta: 1 } });
const split = await createActivation(device, swiGlu, { split: true, gate: "second" });
split.encodeBackward(encoder, { dy: buffer, x: buffer, xGradient: buffer, length: 4, rowLength: 8 });

const rows = await createActivation(device, softmax, { choices: { plusInfinity: "nan" } });
const { temperature } = await rows.parameterGradients(x, x, y, { rowLength: 4 });
rows.encodeBackward(encoder, { dy: buffer, y: buffer, output: buffer, rows: 3, rowLength: 4 });
await (await createActivation(device, maskedSoftmax)).forward(x, new Uint8Array(4), { rowLength: 2 });

const pair = await createActivation(device, crelu);
await pair.forward(x, { rowLength: 4 });
// @ts-expect-error
await pair.forward(x);
void [dx, gate, value, temperature];
`;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  // Those of @webgpu/types refer to the DOM.
  skipLibCheck: true,
};

/** What the compiler says of the program, beside this file. */
function complaints(options: ts.CompilerOptions, references: readonly string[]): string[] {
  const file = fileURLToPath(new URL("program.mts", import.meta.url));
  const all = { ...OPTIONS, ...options };
  const host = ts.createCompilerHost(all);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, PROGRAM, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file, ...references], all, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("TypeScript's DOM library", () => {
  expect(complaints({ lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [] }, [])).toEqual([]);
});

test("@webgpu/types, without a DOM", () => {
  const { resolve } = createRequire(import.meta.url);
  const declarations = join(dirname(resolve("@webgpu/types/package.json")), "dist/index.d.ts");
  expect(complaints({ lib: ["lib.es2022.d.ts"], types: [] }, [declarations])).toEqual([]);
});
