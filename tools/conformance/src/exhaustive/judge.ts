import { createHash } from "node:crypto";
import { join } from "node:path";
import { createAdapter } from "../adapters/index.ts";
import { createWgslAdapter } from "../adapters/wgsl/index.ts";
import { nameOf, type Stack } from "../adapters/wgsl/stacks.ts";
import type { Activation, Model } from "../generator.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import type { Progress } from "../run/progress.ts";
import type { Judged } from "./report.ts";
import { CHUNKS, runExhaustive } from "./run.ts";
import { subjectsOf } from "./subjects.ts";

export interface ExhaustiveRun {
  readonly model: Model;
  readonly activations: readonly Activation[];
  readonly stack: Stack;
  /** Where results are remembered. */
  readonly folder: string;
  readonly step: Progress["step"];
}

export async function judgeExhaustively(options: ExhaustiveRun): Promise<Judged[]> {
  const { model, activations, stack, folder, step } = options;
  const bench = await createWorkbench();
  const scalar = createAdapter("scalar");
  const adapter = createWgslAdapter({ stack });
  await Promise.all([scalar.start(), adapter.start()]);
  try {
    const judged: Judged[] = [];
    for (const activation of activations) {
      for (const subject of await subjectsOf(bench, model, scalar, activation)) {
        const title = `${subject.activation}, ${subject.pass}`;
        const file = join(folder, nameOf(stack), `${subject.name}.json`);
        const key = createHash("sha256")
          .update(JSON.stringify([subject, activation, await shaderOf(subject.activation)]))
          .digest("hex");
        const found = { file, key, adapter, step: (done: number) => step(title, done, CHUNKS) };
        judged.push({ subject, findings: await runExhaustive(subject, found) });
      }
    }
    return judged;
  } finally {
    await adapter.stop();
  }
}

/** The texts of all of its functions. */
async function shaderOf(name: string): Promise<unknown> {
  const library: Readonly<Record<string, unknown>> = await import("@subgrad/wgsl");
  return library[name];
}
