/** Passes over arrays: these are copied to the device, and what it finds is copied back. */
import { describe } from "../runtime/describe.ts";
import { checkObject } from "../runtime/check.ts";
import { checkBindingSize, checkNames, type Given } from "./check-call.ts";
import { type Context, readyPass, uniformOptions } from "./context.ts";
import { checkNotLost, unlessLost } from "./device-state.ts";
import { UNIFORM_OPTIONS } from "./encode.ts";
import { buffersOf, type Counts, type DevicePass, type Lengths, type Shader, sizeOf } from "./plan.ts";
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
  checkLengths(caller, context, shader, arrays, plan.lengths);
  // WebGPU has no empty bindings.
  if (counts.length === 0 || counts.rows === 0) return zerosOf(shader, plan.lengths);
  return unlessLost(caller, context, () => transfer(caller, context, ready, plan, arrays));
}

function checkedArguments(
  caller: string,
  shader: Shader,
  given: readonly unknown[],
): { readonly arrays: Arrays; readonly options: Given } {
  const { inputs, perChannel, counts } = shader;
  const own = inputs.filter((name) => !perChannel.includes(name));
  // dy first: the order of the chain rule, and that of batch.
  const ordered = [...own.filter((name) => name === "dy"), ...own.filter((name) => name !== "dy")];
  const options = given[ordered.length] ?? {};
  const entries = ordered.map((name, i) => [name, checkedArray(caller, shader, name, given[i])] as const);
  checkObject(caller, "options", options);
  const layout = [...counts.required, ...counts.optional].filter((name) => FURTHER_COUNTS.includes(name));
  checkNames(caller, options, [...perChannel, ...layout, ...UNIFORM_OPTIONS]);
  const values = perChannel.map((name) => [name, checkedArray(caller, shader, name, options[name])] as const);
  return { arrays: Object.fromEntries([...entries, ...values]), options };
}

/** What lengths of arrays don't tell. */
const FURTHER_COUNTS: readonly string[] = ["rowLength", "channels", "channelStride"];

/** A mask is one of bytes, as in batch, and becomes one of words. */
function checkedArray(
  caller: string,
  { bindings }: Shader,
  name: string,
  value: unknown,
): Float32Array | Uint32Array {
  const isMask = bindings.some((binding) => binding.name === name && binding.element === "u32");
  if (!isMask && value instanceof Float32Array) return value;
  if (isMask && value instanceof Uint8Array) return Uint32Array.from(value);
  const expected = isMask ? "Uint8Array" : "Float32Array";
  throw new TypeError(`${caller}: ${name} is ${describe(value)}, expected a ${expected}`);
}

const lengthsOf = (arrays: Arrays): Lengths =>
  Object.fromEntries(Object.entries(arrays).map(([name, { length }]) => [name, length]));

function checkLengths(
  caller: string,
  { device }: Context,
  shader: Shader,
  arrays: Arrays,
  lengths: Lengths,
): void {
  for (const binding of buffersOf(shader)) {
    const { name } = binding;
    const expected = lengths[name]!;
    const found = arrays[name]?.length ?? expected;
    if (found !== expected)
      throw new RangeError(`${caller}: ${name}.length is ${found}, expected ${expected}`);
    const size = sizeOf(expected, shader, binding);
    checkBindingSize(caller, name, size, device.limits.maxStorageBufferBindingSize);
  }
}

const zerosOf = (shader: Shader, lengths: Lengths): Results =>
  Object.fromEntries(
    buffersOf(shader)
      .filter(({ type }) => type === "storage")
      .map(({ name }) => [name, new Float32Array(lengths[name]!)]),
  );
