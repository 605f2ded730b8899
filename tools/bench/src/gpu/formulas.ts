/**
 * The formulas of other libraries' shaders, in kernels of four f32 to an invocation. They compute a function in one kernel
 * where the library takes several: gelu and silu of TensorFlow.js are products of others.
 *
 * TensorFlow.js 4.22: tfjs-backend-webgpu/src/unary_op_util.ts. ONNX Runtime 1.30:
 * onnxruntime/core/providers/webgpu/math/unary_elementwise_ops.{h,cc}, whose QuickGelu is silu for alpha = 1, and which has
 * no softplus. Neither has backward passes for WebGPU in one kernel.
 * @module
 */
import { type Job, rowLengthOf } from "../functions.ts";
import { rowsText } from "./row-formulas.ts";
import type { Shader } from "./task.ts";

/** Of `v`, four at a time, and the functions it calls. */
interface Formula {
  readonly value: string;
  readonly helpers?: string;
}

const SIGMOID: Formula = { value: "1.0 / (1.0 + exp(-v))" };
const SILU: Formula = { value: "v / (1.0 + exp(-v))" };

const TANH: Formula = {
  value: "tanh_of(v)",
  helpers: `fn tanh_of(v: vec4<f32>) -> vec4<f32> {
  let e = exp(-2.0 * abs(v));
  return sign(v) * (1.0 - e) / (1.0 + e);
}
`,
};

/** erf as Abramowitz & Stegun have it, 7.1.26. */
const GELU: Formula = {
  value: "0.5 * v * (1.0 + erf_of(v * 0.70710678))",
  helpers: `fn erf_of(v: vec4<f32>) -> vec4<f32> {
  let size = abs(v);
  let t = 1.0 / (1.0 + 0.3275911 * size);
  let p = (((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592;
  return sign(v) * (1.0 - p * t * exp(-size * size));
}
`,
};

/** log(2⁻²³) + 2 is where one of two simpler forms is right. */
const SOFTPLUS: Formula = {
  value: "softplus_of(v)",
  helpers: `fn softplus_of(v: vec4<f32>) -> vec4<f32> {
  let threshold = vec4<f32>(13.942385);
  let e = exp(v);
  return select(select(log(e + 1.0), e, v < -threshold), v, v > threshold);
}
`,
};

type Formulas = Readonly<Record<string, Formula | undefined>>;

const COMMON: Formulas = { sigmoid: SIGMOID, silu: SILU, tanh: TANH, gelu: GELU };

export interface Peer {
  readonly id: string;
  readonly title: string;
  readonly formulas: Formulas;
  /** Elements that softmax loads at a time. */
  readonly rowWidth: 1 | 4;
}

export const PEERS: readonly Peer[] = [
  {
    id: "tfjs",
    title: "formula of TensorFlow.js",
    formulas: {
      ...COMMON,
      relu: { value: "select(v, vec4<f32>(0.0), v < vec4<f32>(0.0))" },
      softplus: SOFTPLUS,
    },
    rowWidth: 1,
  },
  {
    id: "ort",
    title: "formula of ONNX Runtime",
    formulas: { ...COMMON, relu: { value: "select(vec4<f32>(0.0), v, v > vec4<f32>(0.0))" } },
    rowWidth: 4,
  },
];

/** Undefined where the library has no such shader. */
export function peerShader(
  { measured, pass, length }: Job,
  { formulas, rowWidth }: Peer,
): Shader | undefined {
  if (pass !== "forward" || length % 4 !== 0) return undefined;
  if (measured.name === "softmax") return rowShader(length, rowWidth);
  const formula = formulas[measured.name];
  return formula && vectorShader(length, formula);
}

/** A kernel that does nothing but copy: what any other may at best come near to. */
export const copyShader = (length: number): Shader => vectorShader(length, { value: "v" });

const WORKGROUP = 64;
/** Every WebGPU device allows so many workgroups in a dimension. */
const MOST = 65_535;

function vectorShader(length: number, { value, helpers = "" }: Formula): Shader {
  const groups = Math.ceil(length / 4 / WORKGROUP);
  const columns = Math.min(groups, MOST);
  return shaderOf(
    `${bindingsText("vec4<f32>")}${helpers}
@compute @workgroup_size(${WORKGROUP})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let k = (group.y * ${columns}u + group.x) * ${WORKGROUP}u + lane;
  if (k >= sizes.x) { return; }
  let v = x[k];
  output[k] = ${value};
}
`,
    [length / 4, 0, 0, 0],
    [columns, Math.ceil(groups / columns), 1],
  );
}

/** One workgroup for each row. */
function rowShader(length: number, width: 1 | 4): Shader | undefined {
  const rowLength = rowLengthOf(length);
  const rows = length / rowLength;
  if (rowLength % width !== 0 || rows > MOST) return undefined;
  const item = width === 1 ? "f32" : "vec4<f32>";
  return shaderOf(`${bindingsText(item)}${rowsText(width)}`, [rowLength / width, 0, 0, 0], [rows, 1, 1]);
}

const bindingsText = (item: string): string => `@group(0) @binding(0) var<uniform> sizes: vec4<u32>;
@group(0) @binding(1) var<storage, read> x: array<${item}>;
@group(0) @binding(2) var<storage, read_write> output: array<${item}>;
`;

const shaderOf = (
  code: string,
  uniform: readonly number[],
  workgroups: readonly [number, number, number],
): Shader => ({
  code,
  requires: [],
  bindings: [
    { binding: 0, name: "sizes", type: "uniform" },
    { binding: 1, name: "x", type: "read-only-storage" },
    { binding: 2, name: "output", type: "storage" },
  ],
  uniform,
  stages: [{ entryPoint: "main", workgroups }],
  element: "f32",
});
