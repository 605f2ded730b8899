/** Passes over arrays: these are copied to the device, and what it finds is copied back. */
import { describe } from "../runtime/describe.ts";
import { BYTES_PER_ELEMENT, checkBindingSize, checkNames, checkObject, type Given } from "./check-call.ts";
import { type Context, readyPass, uniformOptions } from "./context.ts";
import { checkNotLost, unlessLost } from "./device-state.ts";
import { UNIFORM_OPTIONS } from "./encode.ts";
import type { Counts, DevicePass, Lengths, Shader } from "./plan.ts";
import { type Arrays, type Results, transfer } from "./transfer.ts";

/** What a pass answers of the arrays, by the names of its buffers; the last argument may hold options. */
export async function runOnArrays(
  caller: string,
  context: Context,
  pass: DevicePass,
  given: readonly unknown[],
): Promise<Results> {
  checkNotLost(caller, context.state);
  const ready = readyPass(caller, context, pass);
  const { shader } = ready;
  const { arrays, options } = checkedArguments(caller, shader, given);
  const counts = shader.countsOf(caller, lengthsOf(arrays), options as Counts);
  const plan = shader.plan(caller, counts, uniformOptions(caller, context, options));
  checkLengths(caller, context, arrays, plan.lengths);
  const outputs = outputsOf(shader);
  if (plan.workgroups.some(([x, y]) => x * y === 0)) return zerosFor(outputs, plan.lengths);
  return unlessLost(caller, context.state, () => transfer(caller, context, ready, plan, arrays, outputs));
}

function checkedArguments(
  caller: string,
  shader: Shader,
  given: readonly unknown[],
): { readonly arrays: Arrays; readonly options: Given } {
  const inputs = shader.bindings.filter(({ type }) => type === "read-only-storage");
  // dy first: the order of the chain rule, and that of batch.
  const ordered = [
    ...inputs.filter(({ name }) => name === "dy"),
    ...inputs.filter(({ name }) => name !== "dy"),
  ];
  const entries = ordered.map(({ name, element }, index): [string, Float32Array | Uint32Array] => {
    return [name, checkedArray(caller, name, element, given[index])];
  });
  const options = given[ordered.length] ?? {};
  checkObject(caller, "options", options);
  const counts = shader.counts.optional.concat(shader.counts.required);
  const known = counts.includes("rowLength") ? ["rowLength", ...UNIFORM_OPTIONS] : UNIFORM_OPTIONS;
  checkNames(caller, options, known);
  return { arrays: Object.fromEntries(entries), options };
}

/** A mask is one of bytes, as in batch, and becomes one of words. */
function checkedArray(
  caller: string,
  name: string,
  element: "u32" | undefined,
  value: unknown,
): Float32Array | Uint32Array {
  if (element === undefined && value instanceof Float32Array) return value;
  if (element === "u32" && value instanceof Uint8Array) return Uint32Array.from(value);
  const expected = element === undefined ? "Float32Array" : "Uint8Array";
  throw new TypeError(`${caller}: ${name} is ${describe(value)}, expected a ${expected}`);
}

const lengthsOf = (arrays: Arrays): Lengths =>
  Object.fromEntries(Object.entries(arrays).map(([name, { length }]) => [name, length]));

function checkLengths(caller: string, { device }: Context, arrays: Arrays, lengths: Lengths): void {
  for (const [name, expected] of Object.entries(lengths)) {
    const found = arrays[name]?.length ?? expected;
    if (found !== expected)
      throw new RangeError(`${caller}: ${name}.length is ${found}, expected ${expected}`);
    checkBindingSize(caller, name, BYTES_PER_ELEMENT * expected, device.limits.maxStorageBufferBindingSize);
  }
}

const outputsOf = ({ bindings, scratch }: Shader): readonly string[] =>
  bindings
    .filter(({ name, type }) => type === "storage" && !Object.hasOwn(scratch, name))
    .map(({ name }) => name);

const zerosFor = (names: readonly string[], lengths: Lengths): Results =>
  Object.fromEntries(names.map((name) => [name, new Float32Array(lengths[name]!)]));
