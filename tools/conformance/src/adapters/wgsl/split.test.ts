/** Gated functions of split rows, compiled and run: what they answer for two buffers, elsewhere. */
import * as library from "@subgrad/wgsl";
import type { GateHalf, GradientsKernel, Kernel, WgslGatedActivation } from "@subgrad/wgsl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShaderProcess } from "./client.ts";
import { startShaders } from "./start.ts";

const { kernel } = library;

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders();
}, 60_000);
afterAll(() => shaders.stop());

type Data = Readonly<Record<string, readonly number[]>>;
type Stage = Pick<Kernel, "entryPoint" | "dispatch">;

/** What the shader leaves in its buffer of that name. */
async function run(
  made: Kernel | GradientsKernel,
  [first, ...further]: readonly Stage[],
  n: number,
  rowLength: number | undefined,
  data: Data,
  read: string,
  lengths: Readonly<Record<string, number>>,
): Promise<number[]> {
  const uniforms = made.pack(n, {}, rowLength === undefined ? {} : { rowLength });
  const outputs = made.bindings
    .filter(({ type }) => type === "storage")
    .map(({ name, binding }) => ({ name, binding, length: lengths[name] ?? n }));
  const result = await shaders.run({
    code: made.code,
    entryPoint: first!.entryPoint,
    workgroups: first!.dispatch(n),
    further: further.map(({ entryPoint, dispatch }) => ({ entryPoint, workgroups: dispatch(n) })),
    inputs: made.bindings.flatMap(({ name, binding, type }) => {
      if (type === "storage") return [];
      return [{ binding, type, data: type === "uniform" ? uniforms : Float32Array.from(data[name]!) }];
    }),
    output: outputs.find(({ name }) => name === read)!,
    scratch: outputs.filter(({ name }) => name !== read),
  });
  return [...result];
}

/** The two halves of every row side by side. */
function joined(gate: readonly number[], value: readonly number[], half: number, order: GateHalf): number[] {
  const [first, second] = order === "first" ? [gate, value] : [value, gate];
  return Array.from({ length: gate.length / half }, (_, row) => [
    ...first.slice(row * half, (row + 1) * half),
    ...second.slice(row * half, (row + 1) * half),
  ]).flat();
}

const isGated = (value: unknown): value is WgslGatedActivation =>
  typeof value === "object" && value !== null && "inputDerivatives" in value;
const activations = Object.values(library).filter(isGated);

const numbers = (n: number, step: number): number[] =>
  Array.from({ length: n }, (_, index) => Math.fround(Math.sin(step * (index + 1)) * 4));

interface Case {
  readonly n: number;
  readonly half: number;
  readonly gate: GateHalf | undefined;
  readonly workgroupSize: number;
}

/** What forward and backward answer for rows, and what that should be. */
async function answersOf(activation: WgslGatedActivation, { n, half, gate, workgroupSize }: Case) {
  const order = gate ?? activation.gate;
  const inputs = { dy: numbers(n, 1), gate: numbers(n, 2), value: numbers(n, 3) };
  const rows = { dy: inputs.dy, x: joined(inputs.gate, inputs.value, half, order) };
  const options = { type: "f32", workgroupSize } as const;
  const pairs = async (pass: "forward" | "backward", read: string): Promise<number[]> => {
    const made = kernel(activation, { ...options, pass });
    return run(made, [made], n, undefined, inputs, read, {});
  };
  const split = async (pass: "forward" | "backward", read: string): Promise<number[]> => {
    const made = kernel(activation, { ...options, pass, split: true, gate });
    return run(made, [made], n, 2 * half, rows, read, { x_gradient: 2 * n });
  };
  const [y, dGate, dValue] = [
    await pairs("forward", "output"),
    await pairs("backward", "gate_gradient"),
    await pairs("backward", "value_gradient"),
  ];
  return {
    found: { y: await split("forward", "output"), dx: await split("backward", "x_gradient") },
    expected: { y, dx: joined(dGate, dValue, half, order) },
  };
}

test("there are gated functions", () => {
  expect(activations.length).toBeGreaterThan(5);
});

describe.each(activations.map((one) => [one.name, one] as const))("%s", (_, activation) => {
  test.each<Case>([
    { n: 6, half: 6, gate: undefined, workgroupSize: 64 },
    { n: 210, half: 7, gate: undefined, workgroupSize: 64 },
    { n: 8, half: 1, gate: undefined, workgroupSize: 4 },
    { n: 12, half: 3, gate: "first", workgroupSize: 64 },
    { n: 12, half: 3, gate: "second", workgroupSize: 64 },
  ])("finds gate and value: $n results in halves of $half, gate: $gate", async (one) => {
    const { found, expected } = await answersOf(activation, one);
    expect(found).toEqual(expected);
  });
});

const learning = activations.filter(
  ({ parameterDerivatives }) => Object.keys(parameterDerivatives).length > 0,
);

describe.each(learning.map((one) => [one.name, one] as const))("%s", (_, activation) => {
  test("sums the gradients of parameters", async () => {
    const n = 300;
    const inputs = { dy: numbers(n, 1), gate: numbers(n, 2), value: numbers(n, 3) };
    const rows = { dy: inputs.dy, x: joined(inputs.gate, inputs.value, 25, activation.gate) };
    const options = { pass: "parameterGradients", type: "f32" } as const;
    const [pair, split] = [kernel(activation, options), kernel(activation, { ...options, split: true })];
    const expected = await run(pair, pair.stages, n, undefined, inputs, "gradients", pair.lengths(n));
    const found = await run(split, split.stages, n, 50, rows, "gradients", { ...split.lengths(n) });
    expect(found).toEqual(expected);
  });
});

test("more workgroups than one dimension has", async () => {
  const n = 70_000;
  const one = { n, half: 35, gate: undefined, workgroupSize: 1 };
  const { found, expected } = await answersOf(activations[0]!, one);
  expect(found).toEqual(expected);
});
