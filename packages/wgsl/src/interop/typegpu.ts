/**
 * The functions as those of TypeGPU, an optional peer dependency of which only this module knows.
 * @module
 */
import { type TgpuFn, d, tgpu } from "typegpu";
import type { WgslFunction } from "../runtime/types.ts";

/** The types that occur in the functions of this package, and in what `vectorize` makes of them. */
const types = {
  bool: d.bool,
  f32: d.f32,
  u32: d.u32,
  "vec2<f32>": d.vec2f,
  "vec3<f32>": d.vec3f,
  "vec4<f32>": d.vec4f,
  "vec2<u32>": d.vec2u,
  "vec4<u32>": d.vec4u,
};
type TypeName = keyof typeof types;

const HEADER = /^fn \w+\(([^)]*)\) -> ([\w<>]+) /;

/** TypeGPU emits an object once: the same function must always be the same object, since many share their helpers. */
const made = /* @__PURE__ */ new WeakMap<WgslFunction, TgpuFn>();

/**
 * A function for the `$uses` of your own, or to be called by code in TypeScript: `typegpuFn(activation.forward)`. Conventions and
 * constant parameters are chosen by `bake`. `Inputs` and `Result` are given where they are not f32: of `vectorize`, and of what
 * draws noise.
 */
export function typegpuFn<Inputs extends readonly d.BaseData[] = d.F32[], Result extends d.BaseData = d.F32>(
  fn: WgslFunction,
): TgpuFn<(...inputs: Inputs) => Result> {
  return converted(fn) as TgpuFn<(...inputs: Inputs) => Result>;
}

function converted(fn: WgslFunction): TgpuFn {
  const found = made.get(fn);
  if (found !== undefined) return found;
  const { inputs, result, body } = parts(fn);
  const dependencies = fn.dependencies.map((one) => [one.name, converted(one)]);
  const shell = tgpu.fn(
    inputs.map(([, type]) => types[type]),
    types[result],
  );
  // TypeGPU writes the types itself, and complains about other spellings of them.
  const implementation = `(${inputs.map(([name]) => name).join(", ")}) ${body}`;
  const answer: TgpuFn = shell(implementation).$uses(Object.fromEntries(dependencies)).$name(fn.name);
  made.set(fn, answer);
  return answer;
}

function parts({ name, code }: WgslFunction) {
  const [header, inputs, result] = HEADER.exec(code) ?? [];
  if (header === undefined) throw new TypeError(`typegpuFn: ${name} is no function of @subgrad/wgsl`);
  return {
    inputs: inputs!.split(", ").map((input) => input.split(": ") as [name: string, type: TypeName]),
    result: result as TypeName,
    body: code.slice(header.length),
  };
}
