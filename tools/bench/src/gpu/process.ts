/** The child process that has the device. @module */
/// <reference types="@webgpu/types" />
import { createPipeline, type Gpu, serve, withErrors } from "../gpu-tools.ts";
import { type Buffers, elementsOf, groupOf } from "./buffers.ts";
import { clockOf, createTimer, type Timer } from "./clock.ts";
import type { Answer, Answers, Effort, Question, Shader, Task, Times } from "./task.ts";

type Encode = (encoder: GPUCommandEncoder, runs: number) => void;

/** What encodes a task, how often it is run for a sample, and what its samples took. */
interface Runner {
  readonly encode: Encode;
  runs: number;
  readonly times: number[];
}

interface Place {
  readonly gpu: Gpu;
  readonly buffers: Buffers;
  readonly length: number;
}

serve<Question, Answer>(
  (gpu, question) => {
    const place = { gpu, buffers: new Map(), length: question.length };
    return withErrors(gpu.device, async () => {
      try {
        return question.kind === "time" ? await time(place, question) : await answer(place, question.shader);
      } finally {
        for (const buffer of place.buffers.values()) buffer.destroy();
      }
    });
  },
  ["shader-f16", "subgroups", "timestamp-query"],
);

/** All tasks in turn in every round, so that whatever disturbs the machine disturbs all of them. */
async function time(
  place: Place,
  { tasks, effort }: Extract<Question, { readonly kind: "time" }>,
): Promise<Times> {
  const timer = createTimer(place.gpu);
  const runners: (Runner | { readonly reason: string })[] = [];
  for (const task of tasks) runners.push(await warmedUp(place, task, timer, effort));
  for (let round = 0; round < effort.rounds; round++)
    for (const runner of runners)
      if ("times" in runner) runner.times.push((await sampled(runner, timer)) / runner.runs);
  const times = runners.map((runner) => ("times" in runner ? runner.times : runner));
  return { clock: clockOf(place.gpu), tasks: times };
}

const sampled = ({ encode, runs }: Runner, timer: Timer): Promise<number> =>
  timer((encoder) => encode(encoder, runs));

/** In one command buffer at a time: more would only be a longer way to wait for a device that hangs. */
const MOST_RUNS = 1000;

async function warmedUp(
  place: Place,
  task: Task,
  timer: Timer,
  { sampleMs }: Effort,
): Promise<Runner | { readonly reason: string }> {
  const { features } = place.gpu.device;
  const lacking = "copies" in task ? undefined : task.requires.find((feature) => !features.has(feature));
  if (lacking !== undefined) return { reason: `the device has no ${lacking}` };
  const runner: Runner = { encode: await encoderOf(place, task), runs: 1, times: [] };
  await sampled(runner, timer);
  const once = await sampled(runner, timer);
  runner.runs = Math.min(Math.max(Math.ceil((sampleMs * 1e6) / once), 1), MOST_RUNS);
  return runner;
}

async function encoderOf(place: Place, task: Task): Promise<Encode> {
  if (!("copies" in task)) return shaderEncoder(place, task);
  const { device } = place.gpu;
  const from = elementsOf(device, "input", task.copies, place);
  const to = elementsOf(device, "output", task.copies, place);
  return (encoder, runs) => {
    for (let run = 0; run < runs; run++) encoder.copyBufferToBuffer(from, 0, to, 0, from.size);
  };
}

async function shaderEncoder({ gpu, ...place }: Place, shader: Shader): Promise<Encode> {
  const entries = shader.bindings.map(({ binding, type }) => ({
    binding,
    visibility: GPUShaderStage.COMPUTE,
    buffer: { type },
  }));
  const stages: { readonly pipeline: GPUComputePipeline; readonly workgroups: readonly number[] }[] = [];
  for (const { entryPoint, workgroups } of shader.stages) {
    const pipeline = await createPipeline(gpu.device, { code: shader.code, entryPoint }, entries);
    stages.push({ pipeline, workgroups });
  }
  // Layouts of the same entries are equivalent: the group fits all pipelines.
  const group = groupOf(gpu, shader, stages[0]!.pipeline.getBindGroupLayout(0), place);
  return (encoder, runs) => {
    const pass = encoder.beginComputePass();
    pass.setBindGroup(0, group);
    for (let run = 0; run < runs; run++)
      for (const { pipeline, workgroups } of stages) {
        pass.setPipeline(pipeline);
        pass.dispatchWorkgroups(...(workgroups as [number, number, number]));
      }
    pass.end();
  };
}

/** What the first input was, and the output. */
async function answer({ gpu, ...place }: Place, shader: Shader): Promise<Answers> {
  const encode = await shaderEncoder({ gpu, ...place }, shader);
  const [input] = shader.bindings.filter(({ type }) => type === "read-only-storage");
  const { device } = gpu;
  const read = async (name: string): Promise<number[]> => {
    const usage = GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST;
    const buffer = elementsOf(device, name, "f32", place);
    const copy = device.createBuffer({ size: buffer.size, usage });
    const encoder = device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 0, copy, 0, buffer.size);
    device.queue.submit([encoder.finish()]);
    await copy.mapAsync(GPUMapMode.READ);
    return [...new Float32Array(copy.getMappedRange())];
  };
  const encoder = device.createCommandEncoder();
  encode(encoder, 1);
  device.queue.submit([encoder.finish()]);
  return { x: await read(input!.name), output: await read("output") };
}
