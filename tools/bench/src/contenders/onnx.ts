/** onnxruntime: compiled to WebAssembly, and native. */
import { type Job, NEGATIVE_SLOPE, rowLengthOf } from "../functions.ts";
import type { AsyncTask, Contender } from "./contender.ts";
import { type Node, onnxModel } from "./onnx-model.ts";
import { loadPeer, versionOf } from "./peers.ts";

type Tensor = { readonly data: Float32Array };

/** What is used of it. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads?: number }; logLevel?: string };
  readonly Tensor: new (type: "float32", data: Float32Array, shape: readonly number[]) => Tensor;
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<{ run(feeds: object): Promise<{ y: Tensor }> }>;
  };
}

/**
 * Both register with the one onnxruntime-common, so a session has to say which of them it wants. The native one comes
 * first: WebAssembly also answers to "cpu" where nobody does so far.
 */
const RUNTIMES = [
  { id: "ort-node", name: "onnxruntime-node", title: "onnxruntime (native)", provider: "cpu" },
  { id: "ort-web", name: "onnxruntime-web", title: "onnxruntime (WASM)", provider: "wasm" },
] as const;

export const onnx = (): Contender[] =>
  RUNTIMES.map(({ id, name, title, provider }) => {
    const runtime = loadPeer<Runtime>(name);
    runtime.env.wasm.numThreads = 1;
    return {
      id,
      title,
      version: versionOf(name),
      bind: (job) => taskOf(runtime, provider, job),
    };
  });

const one = (operator: string, options: Pick<Node, "attributes" | "integers"> = {}): Node[] => [
  { operator, inputs: ["x"], output: "y", ...options },
];

/** The last version of ONNX in which none of these has changed since. */
const OPSET = 20;

const MODELS: Readonly<Record<string, readonly Node[]>> = {
  relu: one("Relu"),
  leakyRelu: one("LeakyRelu", { attributes: { alpha: NEGATIVE_SLOPE } }),
  sigmoid: one("Sigmoid"),
  tanh: one("Tanh"),
  gelu: one("Gelu", { attributes: { approximate: "none" } }),
  geluTanh: one("Gelu", { attributes: { approximate: "tanh" } }),
  // Its own operator, Swish, is younger than what exporters write.
  silu: [
    ...one("Sigmoid").map((node) => ({ ...node, output: "s" })),
    { operator: "Mul", inputs: ["x", "s"], output: "y" },
  ],
  softplus: one("Softplus"),
  mish: one("Mish"),
  elu: one("Elu", { attributes: { alpha: 1 } }),
  softmax: one("Softmax", { integers: { axis: 1 } }),
};

const ONE_THREAD = { intraOpNumThreads: 1, interOpNumThreads: 1 };

/** A session for each shape, which is what makes it fastest. */
async function taskOf(
  runtime: Runtime,
  provider: string,
  { measured, pass, length }: Job,
): Promise<AsyncTask | undefined> {
  const nodes = MODELS[measured.name];
  if (pass === "backward" || nodes === undefined) return undefined;
  const rowLength = rowLengthOf(length);
  const shape = measured.ofRows ? [length / rowLength, rowLength] : [length];
  const options = { ...ONE_THREAD, executionProviders: [provider] };
  const session = await runtime.InferenceSession.create(onnxModel(nodes, shape, OPSET), options);
  return {
    runAsync: async ({ x }) => (await session.run({ x: new runtime.Tensor("float32", x, shape) })).y.data,
  };
}
