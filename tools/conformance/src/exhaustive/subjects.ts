import type { WgslActivation } from "@subgrad/wgsl";
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
import type { Shader } from "./consecutive.ts";
import { STRETCH, type Task } from "./task.ts";

/** Enough that no branch near a root is missed. */
const CASES = 20_000;

const PASSES = [
  { pass: "forward", buffer: "output" },
  { pass: "derivative", buffer: "derivative" },
] as const;

/** Value and derivative, with the defaults. */
export async function taskFor(
  bench: Workbench,
  model: Model,
  scalar: Adapter,
  activation: Activation,
): Promise<Task> {
  const { name, accuracy } = activation;
  const plan = planFor(bench, model, activation, "f32", CASES).find(isDefault)!;
  const scale = scaleOf(activation, plan);
  const parameters = Object.fromEntries(plan.set.numbers);
  const passes = PASSES.map(async ({ pass, buffer }) => {
    const evaluation = evaluationOf({ plan, pass }, plan.xs);
    const near = intervals(plan, await scalar.evaluate(evaluation), scale);
    const limit = bound(accuracy, "wgsl-f32", pass);
    return { pass, name: passFunctionName(evaluation), buffer, near, scale, bound: limit };
  });
  return {
    shader: await shaderOf(name, parameters),
    packages: {
      scalar: import.meta.resolve("@subgrad/scalar"),
      batch: import.meta.resolve("@subgrad/batch"),
    },
    parameters,
    passes: await Promise.all(passes),
  };
}

/** Throws where it takes more than one number, or promises less than an error for each. */
function scaleOf({ name, inputs, accuracy }: Activation, plan: Plan): number {
  if (inputs.length > 1) throw new RangeError(`--activation is ${name}, expected a function of one input`);
  if (accuracy.scale.kind !== "number")
    throw new RangeError(`--activation is ${name}, whose scale near roots is no number`);
  if (PASSES.some(({ pass }) => (passNamed(plan.activation, pass).reach ?? []).length > 0))
    throw new RangeError(`--activation is ${name}, which promises no accuracy for all numbers`);
  return accuracy.scale.value;
}

/** One dispatch answers both passes. */
async function shaderOf(name: string, parameters: Readonly<Record<string, number>>): Promise<Shader> {
  const library = await import("@subgrad/wgsl");
  const activation = (library as unknown as Readonly<Record<string, WgslActivation>>)[name]!;
  const made = library.kernel(activation, { pass: "forwardAndDerivative", type: "f32" });
  const { code, entryPoint, bindings, dispatch, pack } = made;
  return {
    code,
    entryPoint,
    workgroups: dispatch(STRETCH),
    bindings: bindings.map(({ binding, name: buffer, type }) => ({ binding, name: buffer, type })),
    uniform: [...new Uint32Array(pack(STRETCH, parameters))],
  };
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
