import { describe, expect, test } from "vitest";
import { elu, eluWithOutput as withOutput } from "./fixtures.ts";
import { kernel, type KernelOptions } from "./kernel.ts";

const made = (options: Omit<KernelOptions, "vectors" | "type">, activation = withOutput) =>
  kernel(activation, { type: "f32", ...options });

describe("from the output", () => {
  test.each([
    ["derivativeFromOutput", {}, "output[i] = act_elu_derivative_from_output(input[i], uniforms.alpha);"],
    ["derivativeFromOutput", { inPlace: true }, "input[i] = act_elu_derivative_from_output("],
    [
      "backwardFromOutput",
      {},
      "output[i] = dy[i] * act_elu_derivative_from_output(input[i], uniforms.alpha);",
    ],
    ["backwardFromOutput", { inPlace: true }, "dy[i] = dy[i] * act_elu_derivative_from_output("],
  ] as const)("%s, %o", (pass, options, statement) => {
    expect(made({ pass, ...options }).code).toContain(statement);
  });

  test("values by channel", () => {
    const { bindings } = made({ pass: "backwardFromOutput", perChannel: ["alpha"] });
    expect(bindings.map(({ name }) => name)).toEqual(["uniforms", "dy", "input", "output", "alpha"]);
  });

  test("takes only the parameters for which results tell the slope", () => {
    const message = "elu: alpha is 0, expected a number > 0";
    expect(() => made({ pass: "backwardFromOutput" }).pack(1, { alpha: 0 })).toThrow(new RangeError(message));
    expect(made({ pass: "backward" }).pack(1, { alpha: 0 }).byteLength).toBe(16);
  });

  test("refuses where results tell no slope", () => {
    const message = 'kernel: pass is "backwardFromOutput", and elu has none';
    expect(() => made({ pass: "backwardFromOutput" }, elu)).toThrow(new RangeError(message));
  });
});
