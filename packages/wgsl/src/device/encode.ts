import { describe } from "../runtime/describe.ts";
import { checkObject } from "../runtime/check.ts";
import { checkedCounts, checkedResources, checkNames, optionName, type Resources } from "./check-call.ts";
import { type Context, type Ready, readyPass, uniformOptions } from "./context.ts";
import { checkNotLost } from "./device-state.ts";
import type { EncoderLike, PassLike } from "./gpu.ts";
import { buffersOf, type DevicePass, type Plan } from "./plan.ts";

/** What is left to the caller: beside the counts and the buffers of a pass. */
export const UNIFORM_OPTIONS = ["parameters", "seed", "offset"];

/** Checks everything, and then encodes the pass. */
export function encode(
  caller: string,
  context: Context,
  pass: DevicePass,
  target: unknown,
  given: unknown,
): void {
  checkNotLost(caller, context.state);
  const ready = readyPass(caller, context, pass);
  const { shader } = ready;
  checkTarget(caller, target);
  checkObject(caller, "options", given);
  checkNames(caller, given, namesOf(ready));
  const counts = checkedCounts(caller, shader, given);
  const plan = shader.plan(caller, counts, uniformOptions(caller, context, given));
  const resources = checkedResources(caller, context.device, shader, plan.lengths, given);
  record(context, ready, target, plan, resources);
}

function namesOf({ shader }: Ready): string[] {
  const buffers = buffersOf(shader).map(({ name }) => optionName(name));
  const places = buffers.map((name) => `${name}Offset`);
  return [...buffers, ...places, ...shader.counts.required, ...shader.counts.optional, ...UNIFORM_OPTIONS];
}

function checkTarget(caller: string, target: unknown): asserts target is EncoderLike | PassLike {
  const { beginComputePass, dispatchWorkgroups } = Object(target) as Partial<EncoderLike & PassLike>;
  if (typeof beginComputePass === "function" || typeof dispatchWorkgroups === "function") return;
  const expected = "expected a GPUCommandEncoder or a GPUComputePassEncoder";
  throw new TypeError(`${caller}: the first argument is ${describe(target)}, ${expected}`);
}

/** In the pass that was given, or in one of its own. */
export function record(
  { uniforms, label }: Context,
  { shader, compiled, scratch }: Ready,
  target: EncoderLike | PassLike,
  plan: Plan,
  resources: Resources,
): void {
  const whole = (buffer: Resources[string]["buffer"]) => ({ buffer, offset: 0, size: buffer.size });
  const bound = shader.bindings.map(({ name, type }) => {
    if (type === "uniform") return whole(uniforms.of(plan.uniforms));
    return resources[name] ?? whole(scratch(name, plan.lengths[name]!));
  });
  const group = compiled.bindGroup(label, bound);
  const own = "beginComputePass" in target ? target.beginComputePass({ label }) : undefined;
  const pass = own ?? (target as PassLike);
  pass.setBindGroup(0, group);
  compiled.pipelines.forEach((pipeline, stage) => {
    const workgroups = plan.workgroups[stage]!;
    if (workgroups.includes(0)) return;
    pass.setPipeline(pipeline);
    pass.dispatchWorkgroups(...workgroups);
  });
  own?.end();
}
