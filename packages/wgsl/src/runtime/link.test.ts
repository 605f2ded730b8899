import { describe, expect, test } from "vitest";
import { bake } from "./bake.ts";
import { elu, heaviside, wgslFunction } from "./fixtures.ts";
import { link } from "./link.ts";

function names(text: string): string[] {
  return [...text.matchAll(/^fn (\w+)/gm)].map(([, name]) => name ?? "");
}

describe("link", () => {
  test("has every function once, after those that it calls", () => {
    const text = link([elu.forward, elu.derivative, elu.forward]);
    expect(names(text)).toEqual([
      "act_fn_is_nan",
      "act_fn_exp",
      "act_fn_expm1",
      "act_elu",
      "act_elu_derivative",
    ]);
    expect(text).toBe(link([elu.forward, elu.derivative]));
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("takes a copy of a helper for the helper", () => {
    const copy = JSON.parse(JSON.stringify(elu.derivative));
    expect(names(link([elu.forward, copy]))).toEqual(names(link([elu.forward, elu.derivative])));
  });

  test("is empty for nothing", () => {
    expect(link([])).toBe("");
  });

  test("applies one rule wherever there is a switch", () => {
    const text = link([elu.forward, elu.derivative, elu.parameterDerivatives["alpha"]!], { kinks: 0.5 });
    expect(text.match(/x == 0\.0.*/g)).toEqual([
      "x == 0.0) { return 0.5; }",
      "x == 0.0) { return act_fn_weigh(0.5, alpha, 1.0, 0.0, 0.0, 0.0); }",
    ]);
    expect(names(text)).toContain("act_fn_weigh");
  });

  test("a prefix renames functions and calls, but no name of the user's", () => {
    const text = link([elu.forward, bake(elu.derivative, { alpha: 0.5, name: "half_elu_d" })], {
      prefix: "my_",
    });
    expect(names(text)).toEqual(["my_fn_is_nan", "my_fn_exp", "my_fn_expm1", "my_elu", "half_elu_d"]);
    expect(text).not.toContain("act_");
  });

  test("a prefix leaves other words alone", () => {
    const fn = wgslFunction("fn act_f(x: f32) -> f32 {\n  let act_ion = x;\n  return act_ion;\n}");
    expect(link([fn], { prefix: "my_" })).toContain("fn my_f(x: f32) -> f32 {\n  let act_ion = x;");
  });

  test("refuses two functions of one name", () => {
    const other = wgslFunction("fn act_elu(x: f32) -> f32 {\n  return x;\n}");
    expect(() => link([elu.forward, other])).toThrow(
      new RangeError(
        "link: two different functions are named act_elu, expected different names: bake(fn, { name }) gives one",
      ),
    );
    expect(() =>
      link([elu.forward, { ...other, name: "my_elu", code: other.code.replace("act", "my") }], {
        prefix: "my_",
      }),
    ).toThrow("two different functions are named my_elu");
  });

  test("names a kink that no function has", () => {
    expect(() => link([elu.derivative, heaviside], { kinks: { foo: "mid" } })).toThrow(
      new RangeError("link: kinks.foo is not a kink, expected zero"),
    );
  });

  test.each([
    [elu.forward, {}, TypeError, "link: functions is an object, expected an array of functions"],
    [
      [elu],
      {},
      TypeError,
      "link: functions[0] is an object, expected a WgslFunction, such as forward of an activation",
    ],
    [[undefined], {}, TypeError, "link: functions[0] is undefined, expected a WgslFunction"],
    [[], "right", TypeError, 'link: options is "right", expected an object'],
    [[], { prefix: 1 }, TypeError, "link: prefix is 1, expected a letter"],
    [[], { prefix: "1_" }, RangeError, 'link: prefix is "1_", expected a letter'],
    [[], { prefix: "" }, RangeError, 'link: prefix is "", expected a letter'],
  ])("refuses wrong arguments (%#)", (functions, options, kind, message) => {
    const call = () => link(functions as never, options as never);
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});
