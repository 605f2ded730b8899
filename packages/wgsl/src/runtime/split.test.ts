import { describe, expect, test } from "vitest";
import { elu, product } from "./fixtures.ts";
import { kernel } from "./kernel.ts";

const split = (pass: "forward" | "backward", gate?: "first" | "second") =>
  kernel(product, { pass, type: "f32", split: true, gate });
const namesOf = ({ bindings }: { readonly bindings: readonly { readonly name: string }[] }) =>
  bindings.map(({ name }) => name);

describe("split inputs", () => {
  test("are one buffer, the gate in the half that the activation says", () => {
    const { code } = split("forward");
    expect(namesOf(split("forward"))).toEqual(["uniforms", "x", "output"]);
    expect(code).toContain("let value_place = i + i / half_length * half_length;");
    expect(code).toContain("let gate_place = value_place + half_length;");
    expect(code).toContain("output[i] = act_product(x[gate_place], x[value_place], uniforms.beta);");
  });

  test("have the gate in the other half where that is asked for", () => {
    expect(split("forward", "first").code).toContain("let value_place = gate_place + half_length;");
    expect(split("forward", "second").code).toBe(split("forward").code);
  });

  test("leave one gradient, laid out as they are", () => {
    expect(namesOf(split("backward"))).toEqual(["uniforms", "dy", "x", "x_gradient"]);
    const { code } = split("backward");
    expect(code).toContain(
      "x_gradient[gate_place] = dy[i] * act_product_d_gate(x[gate_place], x[value_place]",
    );
    expect(code).toContain(
      "x_gradient[value_place] = dy[i] * act_product_d_value(x[gate_place], x[value_place]",
    );
  });

  test("have sums for parameters", () => {
    const made = kernel(product, { pass: "parameterGradients", type: "f32", split: true });
    expect(namesOf(made)).toEqual(["uniforms", "dy", "x", "partials", "gradients"]);
    expect(made.code).toContain("beta_block += dy[i] * act_product_d_beta(x[gate_place], x[value_place]");
  });

  test("are what a kernel has only if asked", () => {
    const usual = kernel(product, { pass: "forward", type: "f32" });
    expect(kernel(product, { pass: "forward", type: "f32", split: false })).toMatchObject({
      code: usual.code,
      bindings: usual.bindings,
    });
  });
});

describe("rows of split inputs", () => {
  const wordsOf = (n: number, options?: { rowLength?: number }): number[] => [
    ...new Uint32Array(split("forward").pack(n, {}, options), 0, 2),
  ];

  test("are one row, or as long as is said: behind the count of the elements", () => {
    expect(wordsOf(12)).toEqual([12, 24]);
    expect(wordsOf(12, { rowLength: 8 })).toEqual([12, 8]);
    expect(wordsOf(0)).toEqual([0, 0]);
    expect(wordsOf(0, { rowLength: 6 })).toEqual([0, 6]);
    const members = split("forward").bindings[0]!.layout!.members.map(({ name }) => name);
    expect(members).toEqual(["element_count", "row_length", "beta"]);
  });

  test.each([3, 10, 0, -2, 2.5, NaN, Infinity])("are not %s long", (rowLength) => {
    expect(() => wordsOf(12, { rowLength })).toThrow(
      new RangeError(`pack: rowLength is ${rowLength}, expected an even number that divides 2n, which is 24`),
    );
  });

  test("have a length that is a number, and not more elements than a buffer", () => {
    expect(() => wordsOf(12, { rowLength: "4" as never })).toThrow(
      new TypeError(`pack: rowLength is "4", expected an even number that divides 2n`),
    );
    expect(() => wordsOf(2 ** 29 + 1)).toThrow(
      new RangeError(`pack: n is 536870913, expected at most 536870912, as x has 2n elements`),
    );
  });
});

describe("what cannot be split", () => {
  const made = (options: object, activation: unknown = product) =>
    kernel(activation as typeof product, { pass: "forward", type: "f32", ...options });

  test("is a function of one input", () => {
    expect(() => made({ split: true }, elu)).toThrow(
      new RangeError("kernel: split is true, expected false: elu has one input"),
    );
  });

  test("is a switch that is none, and a half that is none", () => {
    expect(() => made({ split: 1 })).toThrow(new TypeError("kernel: split is 1, expected true or false"));
    expect(() => made({ split: true, gate: "third" })).toThrow(
      new RangeError(`kernel: gate is "third", expected "first" or "second"`),
    );
    expect(() => made({ split: true, gate: 1 })).toThrow(
      new TypeError(`kernel: gate is 1, expected "first" or "second"`),
    );
  });

  test("has no halves and no rows", () => {
    expect(() => made({ gate: "first" })).toThrow(
      new RangeError(`kernel: gate is "first", expected nothing where split is not true`),
    );
    expect(() => made({}).pack(4, {}, { rowLength: 2 })).toThrow(
      new RangeError("pack: rowLength is 2, expected nothing where split is not true"),
    );
  });
});
