/** Noise in whole arrays: each element draws that of its own place in the stream, on every target and in every pass. */
import * as batch from "@subgrad/batch";
import { loadModel } from "@subgrad/generator";
import * as wgsl from "@subgrad/wgsl";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShaderProcess } from "../src/adapters/wgsl/client.ts";
import type { InputBuffer } from "../src/adapters/wgsl/protocol.ts";
import { startShaders } from "../src/adapters/wgsl/start.ts";
import { createRandom } from "../src/generator.ts";

type FloatArray = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
type OfArrays = (...values: (FloatArray | object)[]) => FloatArray;
type Gradients = (dy: FloatArray, x: FloatArray, options: object) => Readonly<Record<string, number>>;

const { activations } = await loadModel(fileURLToPath(new URL("../../../specs", import.meta.url)));
const stochastic = activations.filter(({ noise }) => noise !== undefined).map(({ name }) => name);

const random = createRandom(577215);
const xs = Array.from({ length: 203 }, () => 4 * random() - 2);
const dys = xs.map(() => 2 * random() - 1);
// From the middle of a block to beyond what 32 bits count.
const noise = { training: true, seed: 2 ** 40 + 7, offset: 2 ** 32 - 99 };
const at = (index: number): object => ({ ...noise, offset: noise.offset + index });
const arrays = [
  ["Float32Array", (values: readonly number[]): FloatArray => Float32Array.from(values)],
  ["Float64Array", (values: readonly number[]): FloatArray => Float64Array.from(values)],
] as const;

const exported = <F>(name: string): F => (batch as unknown as Readonly<Record<string, F>>)[name]!;

test("there is something to test", () => expect(stochastic).not.toEqual([]));

describe.each(stochastic)("%s", (name) => {
  describe.each(arrays)("in a %s", (_, from) => {
    const x = from(xs);
    const dy = from(dys);

    test("each element draws its own", () => {
      for (const suffix of ["", "Derivative"]) {
        const call = exported<OfArrays>(`${name}${suffix}`);
        expect([...call(x, noise)]).toEqual(xs.map((one, index) => call(from([one]), at(index))[0]));
      }
    });

    test("backward draws again what forward drew, also in place", () => {
      const slopes = exported<OfArrays>(`${name}Derivative`)(x, noise);
      const expected = from(dys).map((value, index) => value * slopes[index]!);
      const backward = exported<OfArrays>(`${name}Backward`);
      const results = backward(dy, x, noise);
      const copy = x.slice();
      expect(backward(dy, copy, { ...noise, out: copy })).toEqual(results);
      // The product is rounded once more than here in a Float32Array.
      results.forEach((result, index) => expect(result).toBeCloseTo(expected[index]!, 6));
    });

    test("gradients of parameters are sums of those of the elements", () => {
      const gradients = exported<Gradients>(`${name}ParameterGradients`);
      const parts = xs.map((one, index) => gradients(from([dys[index]!]), from([one]), at(index)));
      for (const [parameter, sum] of Object.entries(gradients(dy, x, noise)))
        expect(sum).toBeCloseTo(
          parts.reduce((total, part) => total + part[parameter]!, 0),
          10,
        );
    });

    test("without training nothing is drawn", () => {
      const call = exported<OfArrays>(name);
      expect(call(x, { seed: 3 })).toEqual(call(x, {}));
      expect(call(x, {})).not.toEqual(call(x, noise));
    });

    test("what is no place in a stream is refused, and nothing written", () => {
      const out = from(xs);
      const refused = (options: object): unknown => {
        try {
          return exported<OfArrays>(name)(x, { training: true, out, ...options });
        } catch (error) {
          return error;
        }
      };
      expect(refused({})).toBeInstanceOf(TypeError);
      expect(refused({ seed: 0.5 })).toBeInstanceOf(RangeError);
      expect(refused({ seed: 1, offset: 2 ** 53 - 202 })).toEqual(
        new RangeError(`${name}: offset is 9007199254740790, expected an integer from 0 to 9007199254740789`),
      );
      expect(out).toEqual(x);
    });
  });

  describe("in shaders", () => {
    let shaders: ShaderProcess;
    beforeAll(async () => {
      shaders = await startShaders();
    });
    afterAll(() => shaders.stop());

    const activation = (wgsl as unknown as Readonly<Record<string, wgsl.WgslActivation>>)[name]!;
    const [input, dy] = [Float32Array.from(xs), Float32Array.from(dys)];

    function inputsOf(bindings: readonly wgsl.KernelBinding[], uniforms: ArrayBuffer): InputBuffer[] {
      const data: Readonly<Record<string, InputBuffer["data"]>> = { uniforms, input, dy };
      return bindings.flatMap(({ name: buffer, binding, type }) =>
        type === "storage" ? [] : [{ binding, type, data: data[buffer]! }],
      );
    }

    test.each(["forward", "derivative", "backward"] as const)("%s draws what batch draws", async (pass) => {
      const made = wgsl.kernel(activation, { pass, type: "f32", training: true });
      const output = await shaders.run({
        code: made.code,
        entryPoint: made.entryPoint,
        inputs: inputsOf(made.bindings, made.pack(xs.length, {}, noise)),
        output: { binding: made.bindings.length - 1, length: xs.length },
        workgroups: made.dispatch(xs.length),
      });
      const suffix = { forward: "", derivative: "Derivative", backward: "Backward" }[pass];
      const given = pass === "backward" ? [dy, input] : [input];
      const expected = exported<OfArrays>(`${name}${suffix}`)(...given, noise);
      output.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 5));
    });

    test("gradients of parameters too", async () => {
      if (activations.find((one) => one.name === name)!.parameters.length === 0) return;
      const made = wgsl.kernel(activation, { pass: "parameterGradients", type: "f32", training: true });
      const [first, second] = made.stages;
      const place = (buffer: string): number => made.bindings.findIndex((one) => one.name === buffer);
      const lengths = made.lengths(xs.length);
      const output = await shaders.run({
        code: made.code,
        entryPoint: first.entryPoint,
        workgroups: first.dispatch(xs.length),
        further: [{ entryPoint: second.entryPoint, workgroups: second.dispatch(xs.length) }],
        inputs: inputsOf(made.bindings, made.pack(xs.length, {}, noise)),
        scratch: [{ binding: place("partials"), length: lengths.partials }],
        output: { binding: place("gradients"), length: lengths.gradients },
      });
      const expected = exported<Gradients>(`${name}ParameterGradients`)(dy, input, noise);
      made.parameters.forEach((parameter, index) =>
        expect(output[index]).toBeCloseTo(expected[parameter]!, 4),
      );
    });
  });
});
