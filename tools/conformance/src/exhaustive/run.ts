/** Every number of f32 through a shader: in chunks, which are remembered, so that a run can be taken up again. @module */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { startThread } from "../run/thread.ts";
import type { WgslAdapter } from "../adapters/wgsl/index.ts";
import { withTextForNonFinite } from "../report/plain.ts";
import { together, consecutive, NOTHING } from "./compare.ts";
import type { Findings, NearRoot, Question } from "./compare.ts";

/** One pass of one function. */
export interface Subject {
  readonly activation: string;
  readonly pass: "forward" | "derivative";
  /** What the scalar package calls it. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly near: readonly NearRoot[];
  readonly scale: number;
  readonly bound: number;
}

/** What is remembered. */
interface State {
  readonly key: string;
  readonly chunks: number;
  readonly findings: Findings;
}

const CHUNK = 2 ** 20;
export const CHUNKS = 2 ** 32 / CHUNK;

export interface Exhaustive {
  readonly adapter: WgslAdapter;
  /** Where this subject is remembered. */
  readonly file: string;
  /** Changes whatever the results depend on. */
  readonly key: string;
  readonly chunks?: number;
  readonly step: (done: number) => void;
}

export async function runExhaustive(subject: Subject, options: Exhaustive): Promise<Findings> {
  const { file, key, chunks = CHUNKS, step } = options;
  let state = recalled(file, key);
  const judges = Array.from({ length: availableParallelism() }, () => createJudge(subject));
  try {
    while (state.chunks < chunks) {
      const round = judges
        .slice(0, chunks - state.chunks)
        .map((judge, index) => ({ judge, chunk: state.chunks + index }));
      const found = await Promise.all(
        round.map(async ({ judge, chunk }) => judge.ask(await questionOf(subject, options.adapter, chunk))),
      );
      state = { key, chunks: state.chunks + round.length, findings: found.reduce(together, state.findings) };
      remember(file, state);
      step(state.chunks);
    }
    return state.findings;
  } finally {
    await Promise.all(judges.map(({ stop }) => stop()));
  }
}

/** Positive and negative numbers in turn would be no better: bits are taken in their order. NaN are no numbers. */
async function questionOf(subject: Subject, adapter: WgslAdapter, chunk: number): Promise<Question> {
  const { near, scale, bound, activation, pass, parameters } = subject;
  const start = chunk * CHUNK;
  const xs = consecutive(start, CHUNK).filter((x) => !Number.isNaN(x));
  const actual = await adapter.evaluate({ activation, pass, parameters, xs: Float64Array.from(xs) });
  return { start, actual: Float32Array.from(actual), near, scale, bound };
}

function createJudge({ name, parameters }: Subject) {
  const workerData = { name, parameters: Object.values(parameters) };
  const worker = startThread(new URL("./worker.ts", import.meta.url), workerData);
  return {
    ask: (question: Question): Promise<Findings> =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners();
        worker.once("message", resolve);
        worker.once("error", reject);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
        worker.postMessage(question);
      }),
    stop: () => worker.terminate(),
  };
}

function recalled(file: string, key: string): State {
  const fresh = { key, chunks: 0, findings: NOTHING };
  if (!existsSync(file)) return fresh;
  const known = JSON.parse(readFileSync(file, "utf8"), asNumber) as State;
  return known.key === key ? known : fresh;
}

/** What withTextForNonFinite made of numbers. */
const asNumber = (_: string, value: unknown): unknown =>
  value === "NaN" || value === "Infinity" || value === "-Infinity" ? Number(value) : value;

function remember(file: string, state: State): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  writeFileSync(part, `${JSON.stringify(state, withTextForNonFinite, 2)}\n`);
  renameSync(part, file);
}
