import { type Job, type Measured, PASSES } from "../functions.ts";
import { type Served, startOn, startServed } from "../gpu-tools.ts";
import { spreadOf } from "../statistics.ts";
import type { Device, Progress } from "../tools.ts";
import { copyShader, PEERS, peerShader } from "./formulas.ts";
import { LAYOUTS, ourShader } from "./ours.ts";
import type { Column, GpuResults, GpuSpeed, GpuSubject, Limit } from "./results.ts";
import {
  type Answer,
  BYTES,
  type Effort,
  type Element,
  type Question,
  type Shader,
  type Task,
  type Times,
} from "./task.ts";

export interface GpuRunOptions {
  readonly functions: readonly Measured[];
  readonly length: number;
  readonly effort: Effort;
  readonly device: Device;
  readonly progress: Pick<Progress, "say">;
}

export const THOROUGH: Effort = { rounds: 9, sampleMs: 5 };
export const QUICK: Effort = { rounds: 2, sampleMs: 0 };

export type GpuProcess = Served<Question, Answer>;

/** Dawn rounds times to 100 µs, lest pages learn of each other by them. */
const EXACT_TIMES = "disable-dawn-features=timestamp_quantization";

export const startGpu = (device: Device): Promise<GpuProcess> =>
  startOn({ compiler: "tint", device }, (environment, runtime) => {
    const options = [...runtime.options, EXACT_TIMES];
    return startServed(new URL("process.ts", import.meta.url), environment, { ...runtime, options });
  });

const COLUMNS = [
  ...LAYOUTS.map((layout) => ({
    id: layout.id,
    title: layout.title,
    limit: layout.options.type,
    shader: (job: Job) => ourShader(job, layout),
  })),
  ...PEERS.map((peer) => ({
    id: peer.id,
    title: peer.title,
    limit: "f32" as const,
    shader: (job: Job) => peerShader(job, peer),
  })),
];

export async function runOnGpu(options: GpuRunOptions): Promise<GpuResults> {
  const { functions, length, effort, progress } = options;
  const process = await startGpu(options.device);
  const ask = async (tasks: readonly Task[]): Promise<Times> =>
    (await process.ask({ kind: "time", tasks, length, effort })) as Times;
  try {
    progress.say("copies");
    const { limits, clock } = await limitsOf(ask, length);
    const found: Found = { speeds: [], failures: [] };
    for (const measured of functions)
      for (const pass of PASSES) {
        progress.say(`${measured.name}, ${pass}`);
        await time({ measured, pass, length }, ask, found);
      }
    const columns: Column[] = COLUMNS.map(({ shader: _, ...column }) => column);
    return { device: process.device, clock, length, effort, columns, limits, ...found };
  } finally {
    await process.stop();
  }
}

interface Found {
  readonly speeds: GpuSpeed[];
  readonly failures: (GpuSubject & { readonly reason: string })[];
}

type Ask = (tasks: readonly Task[]) => Promise<Times>;

async function limitsOf(ask: Ask, length: number): Promise<Pick<GpuResults, "limits" | "clock">> {
  const elements: readonly Element[] = ["f32", "f16"];
  const copies = elements.map((element) => ({
    id: element,
    title: `copyBufferToBuffer, ${element}`,
    element,
  }));
  const kernel = { id: "copy", title: "a kernel that copies vectors of f32", element: "f32" as const };
  const { clock, tasks } = await ask([
    ...elements.map((element) => ({ copies: element })),
    copyShader(length),
  ]);
  const limits = [...copies, kernel].map(({ element, ...named }, index): Limit => {
    const times = tasks[index]!;
    if ("reason" in times) throw new Error(`${named.title}: ${times.reason}`);
    return { ...named, bytes: 2 * length * BYTES[element], nanoseconds: spreadOf(times) };
  });
  return { limits, clock };
}

async function time(job: Job, ask: Ask, { speeds, failures }: Found): Promise<void> {
  const entrants = COLUMNS.flatMap(({ id, shader }) => {
    const made = shader(job);
    return made === undefined ? [] : [{ id, made }];
  });
  const { tasks } = await ask(entrants.map(({ made }) => made));
  entrants.forEach(({ id, made }, index) => {
    const subject = { function: job.measured.name, pass: job.pass, kernel: id };
    const times = tasks[index]!;
    if ("reason" in times) failures.push({ ...subject, ...times });
    else speeds.push({ ...subject, bytes: bytesOf(made, job.length), nanoseconds: spreadOf(times) });
  });
}

/** Each buffer but the uniform is read or written once, as a perfect cache would have it. */
const bytesOf = ({ bindings, element }: Shader, length: number): number =>
  bindings.filter(({ type }) => type !== "uniform").length * length * BYTES[element];
