import { checkFunction, checkIdentifier, checkOptions } from "./check.ts";
import { describe } from "./describe.ts";
import type { WgslFunction } from "./types.ts";

export interface VectorizeOptions {
  /** How many elements a vector has. Default 4. */
  readonly width?: 2 | 3 | 4 | undefined;
  /** Default: the name of the function, and `_vec4`. */
  readonly name?: string | undefined;
}

const WIDTHS: readonly unknown[] = [2, 3, 4];

/**
 * The function for vectors, component by component: of `vec4<f32>` in place of its inputs, with the same parameters.
 * `link` chooses the conventions of the function that it calls; parameters are made constants by `bake` before.
 */
export function vectorize(fn: WgslFunction, options: VectorizeOptions = {}): WgslFunction {
  checkFunction("vectorize: fn", fn);
  checkOptions("vectorize", options);
  const { width = 4, name = `${fn.name}_vec${width}` } = options;
  if (!WIDTHS.includes(width)) {
    throw new RangeError(`vectorize: width is ${describe(width)}, expected 2, 3 or 4`);
  }
  checkIdentifier("vectorize: name", name);
  const all = namesOf(fn);
  const inputs = all.filter((one) => fn.parameters.every((parameter) => parameter.name !== one));
  const declared = all.map((one) => `${one}: ${inputs.includes(one) ? `vec${width}<f32>` : "f32"}`);
  const given = all.map((one) => (inputs.includes(one) ? `${one}[component]` : one));
  // In a loop, as every call would be compiled into the shader once more.
  const code = `fn ${name}(${declared.join(", ")}) -> vec${width}<f32> {
  var results: vec${width}<f32>;
  for (var component = 0u; component < ${width}u; component++) {
    results[component] = ${fn.name}(${given.join(", ")});
  }
  return results;
}`;
  const { parameters, requirements } = fn;
  const own = { name, code, parameters, dependencies: [fn], switches: {} };
  return requirements === undefined ? own : { ...own, requirements };
}

/** What a function of numbers takes, in order. */
function namesOf({ code }: WgslFunction): readonly string[] {
  const [, inputs] = /^fn \w+\(((?:\w+: f32(?:, )?)+)\) -> f32 \{\n/.exec(code) ?? [];
  if (inputs !== undefined) return inputs.split(", ").map((input) => input.split(": ")[0]!);
  const start = describe(code.slice(0, 40));
  throw new TypeError(`vectorize: fn.code starts ${start}, expected a function that takes and returns f32`);
}
