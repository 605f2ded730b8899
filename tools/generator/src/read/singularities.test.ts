import { describe, expect, test } from "vitest";
import { diagnosticsOf, smoothText } from "../../test/specs.ts";

/** A difference of exponentials over x: 2 at 0. */
const quotient = {
  forward: "({ x }) => (exp(x) - exp(-x)) / x",
  derivative: "({ x }) => (exp(x) + exp(-x) - (exp(x) - exp(-x)) / x) / x",
};
const reciprocal = { forward: "({ x }) => 1 / x", derivative: "({ x }) => -1 / (x * x)" };
const logarithm = { forward: "({ x }) => log(x)", derivative: "({ x }) => 1 / x" };

async function messagesOf(properties: { readonly [name: string]: string }): Promise<string[]> {
  const found = await diagnosticsOf({ "activations/ramp.ts": smoothText(properties) });
  return found.map(({ code, message }) => `${code} ${message}`);
}

describe("removable singularities", () => {
  test("are mistakes where they are not declared", async () => {
    expect(await messagesOf(quotient)).toEqual(["SG025 forward is NaN at x = 0"]);
  });

  test("are fine where the value is the limit", async () => {
    const removable = "{ zero: { at: 0, value: 2, slope: 0 } }";
    expect(await messagesOf({ ...quotient, removable })).toEqual([]);
    const stable = "{ derivative: ({ x }) => x === 0 ? 0 : (exp(x) + exp(-x) - (exp(x) - exp(-x)) / x) / x }";
    expect(await messagesOf({ ...quotient, removable: "{ zero: { at: 0, value: 2 } }", stable })).toEqual([]);
  });

  test("have one limit", async () => {
    expect(await messagesOf({ ...quotient, removable: "{ zero: { at: 0, value: 3, slope: 0 } }" })).toEqual([
      "SG027 value is 3 at x = 0, but forward tends to 2 from the left and to 2 from the right",
    ]);
    const sided = { forward: "({ x }) => abs(x) / x", derivative: "() => 0" };
    expect(await messagesOf({ ...sided, removable: "{ zero: { at: 0, value: 1, slope: 0 } }" })).toEqual([
      "SG027 value is 1 at x = 0, but forward tends to -1 from the left and to 1 from the right",
    ]);
  });

  test("need a slope where the derivative has none", async () => {
    expect(await messagesOf({ ...quotient, removable: "{ zero: { at: 0, value: 2 } }" })).toEqual([
      "SG027 the derivative is NaN at x = 0, but the slope of forward is 0",
    ]);
  });

  test("are none where forward has a value", async () => {
    expect(await messagesOf({ removable: "{ one: { at: 1, value: 2 } }" })).toEqual([
      "SG027 forward is 2 at x = 1",
    ]);
  });

  test("stand where every element type has them", async () => {
    expect(await messagesOf({ removable: "{ tenth: { at: 0.1, value: 2 } }" })).toContain(
      "SG008 at is 0.1, which f32 has not",
    );
  });
});

describe("poles", () => {
  test("are mistakes where they are not declared", async () => {
    expect((await messagesOf(reciprocal))[0]).toMatch(/^SG025 forward is (NaN|Infinity) at x = 0$/);
  });

  test("are fine, also those of logarithms", async () => {
    const poles = `{ zero: { at: 0, why: "A test." } }`;
    expect(await messagesOf({ ...reciprocal, poles })).toEqual([]);
    const even = { forward: "({ x }) => log(x * x)", derivative: "({ x }) => 2 / x" };
    expect(await messagesOf({ ...even, poles })).toEqual([]);
  });

  test("are infinite on both sides", async () => {
    const poles = `{ zero: { at: 0, why: "A test." } }`;
    expect(await messagesOf({ ...quotient, poles })).toEqual([
      "SG027 forward does not tend to infinity on both sides of x = 0",
    ]);
    expect(await messagesOf({ ...logarithm, domain: "{ min: 0 }", poles })).toEqual([
      "SG027 forward does not tend to infinity on both sides of x = 0",
    ]);
  });
});

describe("the domain of x", () => {
  test("is where the formula has values", async () => {
    expect(await messagesOf(logarithm)).toEqual(["SG025 forward is NaN at x = -30"]);
    expect(await messagesOf({ ...logarithm, domain: "{ min: 0 }" })).toEqual([]);
    expect(await messagesOf({ ...logarithm, domain: "{ above: 0 }" })).toEqual([]);
    expect((await messagesOf({ ...logarithm, domain: "{ above: -1 }" }))[0]).toMatch(/^SG025/);
  });

  test("holds the points that are declared", async () => {
    const removable = "{ two: { at: 2, value: 4 } }";
    expect(await messagesOf({ domain: "{ max: 1 }", removable })).toEqual([
      "SG027 x = 2 is outside of the domain",
    ]);
  });

  test("has ends that every element type has, the lower one first", async () => {
    expect(await messagesOf({ domain: "{ min: 0.1 }" })).toEqual(["SG008 min is 0.1, which f32 has not"]);
    expect(await messagesOf({ domain: "{ min: 1, max: 1 }" })).toEqual(["SG008 domain is empty"]);
    expect(await messagesOf({ domain: "{ least: 1 }" })).toEqual(["SG009 domain has no property least"]);
  });

  test("bounds what derivatives are compared at", async () => {
    const wrong = { ...logarithm, derivative: "({ x }) => 2 / x", domain: "{ min: 0, max: 1 }" };
    expect((await messagesOf(wrong))[0]).toMatch(/^SG030 derivative is \S+ at x = 0\.\d+/);
  });
});
