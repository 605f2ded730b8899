/** Gated functions of split rows, compiled and run: what they answer for two buffers, elsewhere. */
import * as library from "@subgrad/wgsl";
import type { GateHalf, GradientsKernel, Kernel, WgslGatedActivation } from "@subgrad/wgsl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShaderProcess } from "./client.ts";
import { startShaders } from "./start.ts";

const { kernel } = library;

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders({ gpu: false });
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

async function compare(activation: WgslGatedActivation, { n, half, gate, workgroupSize }: Case) {
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
  expect(await split("forward", "output")).toEqual(await pairs("forward", "output"));
  const gradients = await Promise.all(
    ["gate_gradient", "value_gradient"].map((read) => pairs("backward", read)),
  );
  expect(await split("backward", "x_gradient")).toEqual(joined(gradients[0]!, gradients[1]!, half, order));
}

test("there are gated functions", () => {
  expect(activations.length).toBeGreaterThan(5);
});

describe.each(activations.map((one) => [one.name, one] as const))("%s", (_, activation) => {
  test("finds both inputs in one row, and in many", async () => {
    await compare(activation, { n: 6, half: 6, gate: undefined, workgroupSize: 64 });
    await compare(activation, { n: 210, half: 7, gate: undefined, workgroupSize: 64 });
    await compare(activation, { n: 8, half: 1, gate: undefined, workgroupSize: 4 });
  });

  test("finds the gate in the half that is asked for", async () => {
    await compare(activation, { n: 12, half: 3, gate: "first", workgroupSize: 64 });
    await compare(activation, { n: 12, half: 3, gate: "second", workgroupSize: 64 });
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
  await compare(activations[0]!, { n, half: 35, gate: undefined, workgroupSize: 1 });
});
