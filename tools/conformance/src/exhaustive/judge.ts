import { join } from "node:path";
import { createAdapter } from "../adapters/index.ts";
import { nameOf, type Stack } from "../adapters/wgsl/stacks.ts";
import type { Activation, Model } from "../generator.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import type { Progress } from "../run/progress.ts";
import type { Judged } from "./report.ts";
import { runExhaustive } from "./run.ts";
import { taskFor } from "./subjects.ts";

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
  await scalar.start();
  const judged: Judged[] = [];
  for (const activation of activations) {
    const { name } = activation;
    const task = await taskFor(bench, model, scalar, activation);
    const { device, findings } = await runExhaustive(task, {
      stack,
      file: join(folder, nameOf(stack), `${name}.json`),
      step: (done, total) => step(name, done, total),
    });
    const passes = task.passes.map((subject, index) => ({ subject, findings: findings[index]! }));
    judged.push({ activation: name, device, passes });
  }
  return judged;
}
