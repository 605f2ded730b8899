import { describe, expect, test } from "vitest";
import { bake } from "./bake.ts";
import { elu, heaviside, softshrinkDerivative, wgslFunction } from "./fixtures.ts";
import { link } from "./link.ts";

describe("bake", () => {
  test("makes a parameter a constant, applies a convention and names the result", () => {
    const baked = bake(elu.derivative, { alpha: 0.5, kinks: "right", name: "half_elu_d" });
    expect(baked).toEqual({
      name: "half_elu_d",
      code: `fn half_elu_d(x: f32) -> f32 {
  let alpha = 0.5;
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return 1.0; }
  if (x > 0.0) { return 1.0; }
  return alpha * act_fn_exp(x);
}`,
      parameters: [],
      dependencies: elu.derivative.dependencies,
      switches: {},
    });
  });

  test.each([
    [{ alpha: 0.5 }, "act_elu_derivative_alpha_0p5"],
    [{ alpha: 1e-7 }, "act_elu_derivative_alpha_1em7"],
    [{ alpha: 0.5, kinks: "right" }, "act_elu_derivative_alpha_0p5_right"],
    [{ kinks: { zero: -0.5 } }, "act_elu_derivative_zero_m0p5"],
    [{ kinks: "right", jumps: "mid" }, "act_elu_derivative_right_mid"],
    [{}, "act_elu_derivative"],
    [{ kinks: "left" }, "act_elu_derivative"],
  ] as const)("%j gives the name %s", (options, name) => {
    const baked = bake(elu.derivative, options);
    expect(baked.name).toBe(name);
    expect(baked.code.startsWith(`fn ${name}(`)).toBe(true);
    expect(baked.code === elu.derivative.code).toBe(name === elu.derivative.name);
  });

  test("different texts of one function link side by side", () => {
    const variants = [
      {},
      { alpha: 0.5 },
      { alpha: 2 },
      { kinks: "right" },
      { alpha: 2, kinks: "mid" },
    ] as const;
    const text = link(variants.map((options) => bake(elu.derivative, options)));
    expect(text.match(/^fn act_elu_derivative/gm)).toHaveLength(variants.length);
  });

  test("leaves a parameter that is not given as an argument", () => {
    const fn = wgslFunction(
      "fn act_f(x: f32, low: f32, high: f32) -> f32 {\n  return clamp(x, low, high);\n}",
      {
        parameters: [
          { name: "low", default: -1 },
          { name: "high", default: 1 },
        ],
      },
    );
    const once = bake(fn, { low: 0, name: "f_low" });
    expect(once.code).toContain("fn f_low(x: f32, high: f32) -> f32 {\n  let low = 0.0;\n");
    expect(once.parameters.map(({ name }) => name)).toEqual(["high"]);
    expect(bake(once, { high: 6 }).code).toContain(
      "fn f_low_high_6p0(x: f32) -> f32 {\n  let high = 6.0;\n  let low",
    );
  });

  test("conventions stay open until they are given", () => {
    const open = bake(softshrinkDerivative, { lambda: 1 });
    expect(link([open], { kinks: "mid" }).match(/x == /g)).toHaveLength(2);
    const closed = bake(open, { kinks: "mid" });
    expect(link([closed], { kinks: "right" })).toBe(link([closed]));
    expect(closed.code.split("\n").slice(1, 3)).toEqual([
      "  let lambda = 1.0;",
      "  if (x == -lambda) { return 0.5 * (1.0) + 0.5 * (0.0); }",
    ]);
  });

  test("writes an infinite parameter without an infinite literal", () => {
    const fn = wgslFunction("fn act_f(x: f32, cap: f32) -> f32 {\n  return min(x, cap);\n}", {
      parameters: [{ name: "cap", default: Infinity }],
    });
    const { name, code } = bake(fn, { cap: Infinity });
    expect(name).toBe("act_f_cap_Infinity");
    expect(code).toContain("  let cap_bits = 0x7f800000u;\n  let cap = bitcast<f32>(cap_bits);\n");
  });

  test("jumps choose values", () => {
    expect(bake(heaviside, { jumps: 0.5 }).code).toContain("if (x == 0.0) { return 0.5; }");
  });

  test.each([
    [elu.forward, { alpha: -1 }, RangeError, "bake: alpha is -1, expected a number ≥ 0"],
    [elu.forward, { alpha: "1" }, TypeError, 'bake: alpha is "1", expected a number ≥ 0'],
    [
      elu.forward,
      { beta: 1 },
      RangeError,
      'bake: "beta" is no parameter of act_elu, expected "alpha", "kinks", "jumps" or "name"',
    ],
    [
      elu.forward,
      { kinks: { zero: "mid" } },
      RangeError,
      "bake: kinks.zero is not a kink, and there is none",
    ],
    [elu.forward, { name: "half elu" }, RangeError, 'bake: name is "half elu", expected a letter'],
    [elu, {}, TypeError, "bake: fn is an object, expected a WgslFunction"],
    [elu.forward, undefined, TypeError, "bake: options is undefined, expected an object"],
  ])("refuses wrong arguments (%#)", (fn, options, kind, message) => {
    const call = () => bake(fn as never, options as never);
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});
