/** Every number of f32 through a shader: in blocks, which are remembered, so that a run can be taken up again. @module */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { type Served, startServed } from "../adapters/wgsl/process.ts";
import type { Stack } from "../adapters/wgsl/stacks.ts";
import { startOn } from "../adapters/wgsl/start.ts";
import { asNumber, withTextForNonFinite } from "../report/plain.ts";
import { type Findings, NOTHING, together } from "./compare.ts";
import { type Answer, BLOCKS, type Question, type Task } from "./task.ts";

/** What is remembered: of each block, the findings of each pass. */
interface State {
  readonly key: string;
  readonly device: string;
  readonly blocks: { [block: string]: readonly Findings[] };
}

export interface Exhaustive {
  readonly stack: Stack;
  /** Where this task is remembered. */
  readonly file: string;
  /** Those with the lowest bits, and all if not given. */
  readonly blocks?: number;
  readonly step: (done: number, total: number) => void;
}

export interface Found {
  readonly device: string;
  /** In the order of the task's passes. */
  readonly findings: readonly Findings[];
}

/** A process has two cores to do: what the shader computes, if there is no GPU, and what judges that. */
const PROCESSES = Math.ceil(availableParallelism() / 2);

export async function runExhaustive(task: Task, options: Exhaustive): Promise<Found> {
  const { file, stack, blocks = BLOCKS, step } = options;
  const key = keyOf(task);
  const known = recalled(file, key);
  const open = Array.from({ length: blocks }, (_, block) => block).filter(
    (block) => !(block in known.blocks),
  );
  if (open.length === 0) return foundIn(known, task);
  const count = Math.min(PROCESSES, open.length);
  const processes = await Promise.all(Array.from({ length: count }, () => startProcess(stack, task)));
  const state = { ...known, device: processes[0]!.device };
  const judge = async ({ ask }: Served<Question, Answer>): Promise<void> => {
    for (let block = open.shift(); block !== undefined; block = open.shift()) {
      state.blocks[block] = JSON.parse(await ask({ kind: "block", block }), asNumber) as Findings[];
      remember(file, state);
      step(Object.keys(state.blocks).length, blocks);
    }
  };
  try {
    await Promise.all(processes.map(judge));
  } finally {
    await Promise.all(processes.map(({ stop }) => stop()));
  }
  return foundIn(state, task);
}

/** What the results depend on: packages are right wherever they are. */
const keyOf = ({ shader, parameters, passes }: Task): string =>
  createHash("sha256")
    .update(JSON.stringify([shader, parameters, passes]))
    .digest("hex");

async function startProcess(stack: Stack, task: Task): Promise<Served<Question, Answer>> {
  const program = new URL("./judge-process.ts", import.meta.url);
  const served = await startOn(stack, (environment, runtime) =>
    startServed<Question, Answer>(program, environment, runtime),
  );
  await served.ask({ kind: "task", task });
  return served;
}

const foundIn = ({ device, blocks }: State, { passes }: Task): Found => ({
  device,
  findings: passes.map((_, pass) =>
    Object.values(blocks)
      .map((findings) => findings[pass]!)
      .reduce(together, NOTHING),
  ),
});

function recalled(file: string, key: string): State {
  const fresh = { key, device: "", blocks: {} };
  if (!existsSync(file)) return fresh;
  const known = JSON.parse(readFileSync(file, "utf8"), asNumber) as State;
  return known.key === key ? known : fresh;
}

/** Complete or not at all: a run may be stopped while it writes. */
function remember(file: string, state: State): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  writeFileSync(part, `${JSON.stringify(state, withTextForNonFinite)}\n`);
  renameSync(part, file);
}
