/** TensorFlow.js, with its own implementations in JavaScript and in WebAssembly. */
import { dirname, sep } from "node:path";
import { type Job, NEGATIVE_SLOPE, rowLengthOf } from "../functions.ts";
import type { Contender, Task } from "./contender.ts";
import { loadPeer, requirePeer, versionOf } from "./peers.ts";

interface Tensor {
  dataSync(): Float32Array;
}
type Operation = (x: Tensor) => Tensor;

/** What is used of it. */
interface TensorFlow {
  env(): { set(flag: string, value: boolean): void };
  setBackend(name: string): Promise<boolean>;
  tensor(values: Float32Array, shape: readonly number[]): Tensor;
  tidy(compute: () => void): void;
  grad(f: Operation): (x: Tensor, dy: Tensor) => Tensor;
  readonly layers: { activation(options: { activation: string }): { apply: Operation } };
  readonly relu: Operation;
  readonly sigmoid: Operation;
  readonly tanh: Operation;
  readonly softplus: Operation;
  readonly elu: Operation;
  readonly softmax: Operation;
  leakyRelu(x: Tensor, alpha: number): Tensor;
  mul(a: Tensor, b: Tensor): Tensor;
  sub(a: Tensor, b: Tensor): Tensor;
  sum(x: Tensor, axis: number, keepDims: boolean): Tensor;
}

interface WasmBackend {
  setWasmPaths(folder: string): void;
  setThreadsCount(count: number): void;
}

const PACKAGE = "@tensorflow/tfjs";
const WASM_PACKAGE = "@tensorflow/tfjs-backend-wasm";

const BACKENDS = [
  { id: "tfjs-cpu", backend: "cpu", title: "TensorFlow.js (JS)", origin: PACKAGE },
  { id: "tfjs-wasm", backend: "wasm", title: "TensorFlow.js (WASM)", origin: WASM_PACKAGE },
] as const;

export async function tfjs(): Promise<Contender[]> {
  const tf = loadPeer<TensorFlow>(PACKAGE);
  // Without it, results are searched for NaN.
  tf.env().set("PROD", true);
  const wasm = loadPeer<WasmBackend>(WASM_PACKAGE);
  wasm.setWasmPaths(dirname(requirePeer.resolve(WASM_PACKAGE)) + sep);
  wasm.setThreadsCount(1);
  for (const { backend } of BACKENDS)
    if (!(await tf.setBackend(backend))) throw new Error(`bench: ${PACKAGE} has no backend ${backend} here`);
  return BACKENDS.map(({ id, backend, title, origin }) => ({
    id,
    title,
    version: versionOf(origin),
    bind: async (job) => taskOf(tf, backend, job),
  }));
}

/** Functions without an operation of their own are activations of layers. */
function operationsOf(tf: TensorFlow): Readonly<Record<string, () => Operation>> {
  const ofLayer = (activation: string) => () => {
    const layer = tf.layers.activation({ activation });
    return (x: Tensor) => layer.apply(x);
  };
  return {
    relu: () => tf.relu,
    leakyRelu: () => (x) => tf.leakyRelu(x, NEGATIVE_SLOPE),
    sigmoid: () => tf.sigmoid,
    tanh: () => tf.tanh,
    gelu: ofLayer("gelu"),
    geluTanh: ofLayer("gelu_new"),
    silu: ofLayer("swish"),
    softplus: () => tf.softplus,
    mish: ofLayer("mish"),
    elu: () => tf.elu,
    softmax: () => tf.softmax,
  };
}

function taskOf(tf: TensorFlow, backend: string, { measured, pass, length }: Job): Task | undefined {
  const operation = operationsOf(tf)[measured.name]?.();
  if (operation === undefined) return undefined;
  const rowLength = rowLengthOf(length);
  const shape = measured.ofRows ? [length / rowLength, rowLength] : [length];
  const tensor = (values: Float32Array): Tensor => tf.tensor(values, shape);
  const prepare = () => tf.setBackend(backend);
  const task = (compute: (sample: Parameters<Task["run"]>[0]) => Tensor): Task => ({
    prepare,
    run: (sample) => reading(tf, () => compute(sample)),
  });
  if (pass === "forward") return task(({ x }) => operation(tensor(x)));
  if (measured.ofRows) return task(({ dy, saved }) => softmaxGradient(tf, tensor(dy), tensor(saved)));
  const gradient = tf.grad(operation);
  return task(({ dy, x }) => gradient(tensor(x), tensor(dy)));
}

/** The values of a tensor; all tensors made on the way are given back. */
function reading(tf: TensorFlow, compute: () => Tensor): Float32Array {
  let values: Float32Array | undefined;
  tf.tidy(() => {
    values = compute().dataSync();
  });
  return values!;
}

/** From y, as its own gradient of softmax is composed (tfjs-core, gradients/Softmax_grad.ts). */
function softmaxGradient(tf: TensorFlow, dy: Tensor, y: Tensor): Tensor {
  const dyTimesY = tf.mul(dy, y);
  return tf.sub(dyTimesY, tf.mul(tf.sum(dyTimesY, -1, true), y));
}
