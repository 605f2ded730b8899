import type { Adapter } from "../adapters/adapter.ts";
import { passFunctionName } from "../adapters/library.ts";
import { nearRoots } from "../compare/scale.ts";
import { bound } from "../generator.ts";
import type { Activation, Model } from "../generator.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { evaluationOf } from "../run/job.ts";
import { isDefault, passNamed, planFor } from "../run/plan.ts";
import type { Plan } from "../run/plan.ts";
import type { NearRoot } from "./compare.ts";
import type { Subject } from "./run.ts";

/** Enough that no branch near a root is missed. */
const CASES = 20_000;

/** Value and derivative, with the defaults. */
export async function subjectsOf(
  bench: Workbench,
  model: Model,
  scalar: Adapter,
  activation: Activation,
): Promise<Subject[]> {
  const { name, inputs, accuracy } = activation;
  if (inputs.length > 1) throw new RangeError(`--activation is ${name}, expected a function of one input`);
  if (accuracy.scale.kind !== "number")
    throw new RangeError(`--activation is ${name}, whose scale near roots is no number`);
  const scale = accuracy.scale.value;
  const plan = planFor(bench, model, activation, "f32", CASES).find(isDefault)!;
  const passes = ["forward", "derivative"] as const;
  const beyond = passes.find((pass) => (passNamed(plan.activation, pass).reach ?? []).length > 0);
  if (beyond !== undefined)
    throw new RangeError(`--activation is ${name}, which promises no accuracy for all numbers`);
  return Promise.all(
    passes.map(async (pass) => {
      const evaluation = evaluationOf({ plan, pass }, plan.xs);
      const near = intervals(plan, await scalar.evaluate(evaluation), scale);
      const parameters = Object.fromEntries(plan.set.numbers);
      const subjectName = passFunctionName(evaluation);
      return {
        activation: name,
        pass,
        name: subjectName,
        parameters,
        near,
        scale,
        bound: bound(accuracy, "wgsl-f32", pass),
      };
    }),
  );
}

/** From the first to the last of neighbours that belong to a root. */
function intervals({ xs, oracle }: Plan, values: Float64Array, scale: number): NearRoot[] {
  const near = nearRoots({ xs, values, switches: oracle.points }, () => scale);
  const found: { from: number; to: number }[] = [];
  near.forEach((isNear, index) => {
    if (!isNear) return;
    const x = xs[index]!;
    if (near[index - 1]) found.at(-1)!.to = x;
    else found.push({ from: x, to: x });
  });
  return found;
}
