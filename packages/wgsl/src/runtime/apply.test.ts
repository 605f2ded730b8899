import { describe, expect, test } from "vitest";
import { applyConventions } from "./apply.ts";
import { elu, heaviside, softshrinkDerivative, wgslFunction } from "./fixtures.ts";

describe("applyConventions", () => {
  test("tests what the switch depends on too", () => {
    const zero = { at: "0.0", when: "b == 0.0", left: "0.0", right: "1.0", use: "left" } as const;
    const fn = wgslFunction("fn act_f(x: f32, b: f32) -> f32 {\n  return b;\n}", { switches: { zero } });
    expect(applyConventions(fn, { kinks: 0.5 }).code).toContain(
      "if (x == 0.0 && (b == 0.0)) { return 0.5; }",
    );
  });

  test("tests the point after the guard", () => {
    expect(applyConventions(elu.derivative, { kinks: "right" }).code)
      .toBe(`fn act_elu_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return 1.0; }
  if (x > 0.0) { return 1.0; }
  return alpha * act_fn_exp(x);
}`);
  });

  test("returns the function itself where nothing changes", () => {
    for (const conventions of [{}, { kinks: "left" }, { kinks: { zero: "left" } }, { jumps: 1 }] as const) {
      expect(applyConventions(elu.derivative, conventions)).toBe(elu.derivative);
    }
    expect(applyConventions(elu.forward, { kinks: "right" })).toBe(elu.forward);
  });

  test("tests an unchanged switch before a changed one, since it wins where both coincide", () => {
    const { code } = applyConventions(softshrinkDerivative, { kinks: { upper: "right" } });
    expect(code.split("\n").slice(1, 4)).toEqual([
      "  if (x == -lambda) { return 0.0; }",
      "  if (x == lambda) { return 1.0; }",
      "  if (x > lambda) { return 1.0; }",
    ]);
  });

  test("tests nothing after the last changed switch", () => {
    const { code } = applyConventions(softshrinkDerivative, { kinks: { lower: "mid" } });
    expect(code.match(/x == .*/g)).toEqual(["x == -lambda) { return 0.5 * (1.0) + 0.5 * (0.0); }"]);
  });

  test("jumps choose values", () => {
    expect(applyConventions(heaviside, { jumps: 0.5 }).code).toContain("if (x == 0.0) { return 0.5; }");
    expect(applyConventions(heaviside, { kinks: 0.5 })).toBe(heaviside);
  });

  test("adds the helper that weighs a gradient, where it is called", () => {
    const gradient = elu.parameterDerivatives["alpha"]!;
    const names = (kinks: "mid" | 0.5) =>
      applyConventions(gradient, { kinks }).dependencies.map(({ name }) => name);
    expect(names("mid")).toEqual(["act_fn_is_nan", "act_fn_expm1"]);
    expect(names(0.5)).toEqual(["act_fn_is_nan", "act_fn_expm1", "act_fn_weigh"]);
  });

  test("keeps constants that bake put in front", () => {
    const baked = wgslFunction(
      `fn act_cap(x: f32) -> f32 {
  let cap_bits = 0x7f800000u;
  let cap = bitcast<f32>(cap_bits);
  let slope = -1.5e-7;
  if (act_fn_is_nan(x)) { return x; }
  let y = act_fn_exp(x);
  return min(y, cap);
}`,
      { switches: { cap: { at: "cap", left: "slope", right: "0.0", use: "right" } } },
    );
    const lines = applyConventions(baked, { kinks: "left" }).code.split("\n");
    expect(lines[4]).toBe("  if (act_fn_is_nan(x)) { return x; }");
    expect(lines[5]).toBe("  if (x == cap) { return slope; }");
  });
});
