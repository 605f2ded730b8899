/** @subgrad/wgsl/runtime on a device: one activation of every shape, beside @subgrad/batch. */
import * as batch from "@subgrad/batch";
import * as wgsl from "@subgrad/wgsl";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DeviceProcess, startDeviceProcess } from "./client.ts";

let gpu: DeviceProcess;
beforeAll(() => {
  gpu = startDeviceProcess();
});
afterAll(() => gpu.stop());

type Activation =
  | wgsl.WgslActivation
  | wgsl.WgslGatedActivation
  | wgsl.WgslConcatenatingActivation
  | wgsl.WgslRowActivation;

type Pass = "forward" | "backward" | "parameterGradients";
type Args = readonly (Float32Array | Uint8Array)[];

interface Sample {
  readonly activation: Activation;
  readonly hasParameters: boolean;
  /** What tells it apart from others, as far as a runtime is concerned. */
  readonly shape: string;
  /** How batch calls its functions. */
  readonly name: string;
  readonly created: object;
  readonly options: object;
  /** Without dy. */
  readonly inputs: (pass: Pass) => Args;
  readonly dy: Float32Array;
}

const numbers = (length: number, start: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => Math.sin(start + 1.7 * i));

const x = numbers(12, 1);
const noise = { seed: 5, offset: 3 };

function samplesOf(activation: Activation): Sample[] {
  const { name } = activation;
  if ("parameterBackward" in activation) return [rowSample(activation)];
  if ("first" in activation) {
    const hasParameters = Object.keys(activation.first.parameterDerivatives).length > 0;
    const options = { rowLength: 4 };
    const shape = `concatenating, ${hasParameters}`;
    const dy = numbers(24, 2);
    return [{ activation, hasParameters, shape, name, created: {}, options, inputs: () => [x], dy }];
  }
  const hasParameters = Object.keys(activation.parameterDerivatives).length > 0;
  const dy = numbers(12, 2);
  const common = { activation, hasParameters, name, dy };
  if ("inputDerivatives" in activation) {
    const pair = { ...common, created: {}, options: {}, inputs: () => [x, numbers(12, 3)] };
    const rows = { created: { split: true }, options: { rowLength: 8 }, inputs: () => [numbers(24, 3)] };
    return [
      { ...pair, shape: `gated, ${hasParameters}` },
      { ...common, ...rows, name: `${name}Split`, shape: `split, ${hasParameters}, ${activation.gate}` },
    ];
  }
  const training = activation.noise !== undefined;
  const shape = `elements, ${hasParameters}, ${activation.noise?.name}`;
  return [{ ...common, shape, created: { training }, options: training ? noise : {}, inputs: () => [x] }];
}

function rowSample(activation: wgsl.WgslRowActivation): Sample {
  const { forward, backward, parameterBackward, name } = activation;
  const training = activation.noise !== undefined;
  const options = { rowLength: 4, ...(training ? noise : {}) };
  const mask = Uint8Array.from(x, (_, i) => (i === 6 ? 0 : 1));
  const call = (batch as unknown as Record<string, (...given: unknown[]) => Float32Array>)[name]!;
  const given = forward.inputs.includes("mask") ? [x, mask] : [x];
  const y = call(...given, { ...options, training });
  const all = { x, mask, y };
  const inputs = (pass: Pass): Args => {
    const gradients = Object.values(parameterBackward).flatMap((one) => one.inputs);
    const read = { forward: forward.inputs, backward: backward.inputs, parameterGradients: gradients }[pass];
    return (["x", "mask", "y"] as const).filter((input) => read.includes(input)).map((input) => all[input]);
  };
  const hasParameters = Object.keys(parameterBackward).length > 0;
  const shape = ["rows", forward.rank, forward.inputs, backward.inputs, inputs("parameterGradients").length];
  const dy = numbers(y.length, 2);
  return {
    activation,
    hasParameters,
    shape: [...shape, training].join(", "),
    name,
    created: { training },
    options,
    inputs,
    dy,
  };
}

const isActivation = (value: unknown): value is Activation =>
  typeof value === "object" && value !== null && "name" in value;

const samples = [
  ...new Map(
    Object.values(wgsl)
      .filter(isActivation)
      .flatMap(samplesOf)
      .map((sample) => [sample.shape, sample] as const),
  ).values(),
];

const argumentsOf = ({ inputs, dy }: Sample, pass: Pass): Args =>
  pass === "forward" ? inputs(pass) : [dy, ...inputs(pass)];

async function found({ activation, created, options, ...sample }: Sample, pass: Pass): Promise<unknown> {
  const given = [...argumentsOf({ activation, created, options, ...sample }, pass), options];
  return gpu.run(
    async (tools, call) => {
      const create = tools.createActivation as unknown as (
        ...all: unknown[]
      ) => Promise<Record<string, (...all: unknown[]) => Promise<unknown>>>;
      const known = tools.wgsl as unknown as Record<string, unknown>;
      const made = await create(tools.device, known[call.name], { ...call.created, passes: [call.pass] });
      return made[call.pass]!(...call.given);
    },
    { name: activation.name, created, pass, given },
  );
}

/** Batch answers some gradients of parameters together with those of inputs. */
function expected(sample: Sample, pass: Pass): unknown {
  const functions = batch as unknown as Record<string, ((...given: unknown[]) => unknown) | undefined>;
  const { name, options, created } = sample;
  const given = [...argumentsOf(sample, pass), { ...options, ...created, split: undefined }];
  if (pass === "forward") return functions[name]!(...given);
  const own = pass === "parameterGradients" ? functions[`${name}ParameterGradients`] : undefined;
  const answer = (own ?? functions[`${name}Backward`]!)(...given);
  if (answer instanceof Float32Array || own) return answer;
  const entries = Object.entries(answer as object).filter(
    ([, value]) => (typeof value === "number") === (pass === "parameterGradients"),
  );
  return entries.length === 1 && pass === "backward" ? entries[0]![1] : Object.fromEntries(entries);
}

/** Names and numbers, in the order of the names. */
function flat(value: unknown): (string | number)[] {
  if (typeof value === "number") return [value];
  if (value instanceof Float32Array) return [...value];
  const entries = Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([name, part]) => [name, ...flat(part)]);
}

const near = (part: string | number): unknown => (typeof part === "number" ? expect.closeTo(part, 4) : part);

const cases = samples.flatMap((sample) => {
  const passes: readonly Pass[] = ["forward", "backward", "parameterGradients"];
  const own = passes.filter((pass) => pass !== "parameterGradients" || sample.hasParameters);
  return own.map((pass) => [sample.shape, pass, sample] as const);
});

test.each(cases)("%s: %s", async (_, pass, sample) => {
  expect(flat(await found(sample, pass))).toEqual(flat(expected(sample, pass)).map(near));
});

test("every family is there", () => {
  const families = new Set(samples.map(({ shape }) => shape.split(",")[0]));
  expect([...families].sort()).toEqual(["concatenating", "elements", "gated", "rows", "split"]);
});
