import { describe, expect, test } from "vitest";
import { checkConventions, chosenRule } from "./conventions.ts";
import { elu, heaviside } from "./fixtures.ts";
import type { Conventions, WgslSwitch } from "./types.ts";

function check(conventions: unknown): () => void {
  return () => checkConventions("link", [elu.derivative, heaviside], conventions as Conventions);
}

describe("checkConventions", () => {
  test.each([
    [{}],
    [{ kinks: "minNorm", jumps: "mid" }],
    [{ kinks: 0.7 }],
    [{ kinks: { zero: "mid" }, jumps: { zero: 0.5 } }],
    [{ kinks: { zero: undefined } }],
  ])("takes %j", (conventions) => {
    expect(check(conventions)).not.toThrow();
  });

  test.each([
    [{ kinks: { foo: "mid" } }, "link: kinks.foo is not a kink, expected zero"],
    [{ kinks: { constructor: "mid" } }, "link: kinks.constructor is not a kink, expected zero"],
    [
      { kinks: "up" },
      'link: kinks is "up", expected "left", "right", "mid", "minNorm", a number or one of these by kink name',
    ],
    [{ jumps: { zero: "up" } }, 'link: jumps.zero is "up", expected "left", "right", "mid" or a number'],
    [{ kinks: { zero: Number.NaN } }, "link: kinks.zero is NaN, expected a number that f32 can hold"],
    [{ kinks: 1e39 }, "link: kinks is 1e+39, expected a number that f32 can hold"],
    [
      { jumps: "minNorm" },
      'link: jumps is "minNorm", expected "left", "right", "mid", a number or one of these by jump name',
    ],
  ])("%j is a RangeError", (conventions, message) => {
    expect(check(conventions)).toThrow(RangeError);
    expect(check(conventions)).toThrow(message);
  });

  test.each([
    [{ kinks: true }, "link: kinks is true, expected"],
    [{ kinks: null }, "link: kinks is null, expected"],
    [{ jumps: ["mid"] }, "link: jumps is an array, expected"],
    [{ kinks: { zero: {} } }, "link: kinks.zero is an object, expected"],
  ])("%j is a TypeError", (conventions, message) => {
    expect(check(conventions)).toThrow(TypeError);
    expect(check(conventions)).toThrow(message);
  });

  test("a name without a switch of its kind is a RangeError", () => {
    const kinksOfHeaviside = () => checkConventions("bake", [heaviside], { kinks: { zero: "mid" } });
    expect(kinksOfHeaviside).toThrow(new RangeError("bake: kinks.zero is not a kink, and there is none"));
  });
});

describe("chosenRule", () => {
  const kink: WgslSwitch = { at: "0.0", left: "0.0", right: "1.0", use: "left" };
  const both: Conventions = { kinks: "right", jumps: { zero: 0.5 } };

  test("kinks choose slopes, jumps choose values", () => {
    expect(chosenRule("zero", kink, both)).toBe("right");
    expect(chosenRule("zero", { ...kink, jump: true }, both)).toBe(0.5);
    expect(chosenRule("zero", { ...kink, jump: true, slopes: ["0.0", "0.0"] }, both)).toBe("right");
  });

  test("names only what it names", () => {
    expect(chosenRule("other", { ...kink, jump: true }, both)).toBeUndefined();
    expect(chosenRule("toString", kink, { kinks: {} })).toBeUndefined();
  });
});

describe("profiles", () => {
  const zero: WgslSwitch = {
    at: "0.0",
    left: "alpha",
    right: "1.0",
    use: "left",
    elsewhere: { jax: "right", mlx: { expression: "1.0 + alpha" }, "pytorch@2.6": 0.25, pytorch: "left" },
  };
  const fn = { ...elu.derivative, switches: { zero } };
  const checkFor = (kinks: string) => () =>
    checkConventions("link", [fn, heaviside], { kinks } as Conventions);

  test.each([
    ["jax", "right"],
    ["mlx", { expression: "1.0 + alpha" }],
    ["pytorch@2.6", 0.25],
    ["pytorch@2.1", "left"],
  ])("%s answers %j", (kinks, rule) => {
    expect(checkFor(kinks)).not.toThrow();
    expect(chosenRule("zero", zero, { kinks } as Conventions)).toEqual(rule);
  });

  test("one that is not recorded is a RangeError that names the others", () => {
    const message =
      'link: kinks is "tfjs", which is not recorded for act_elu_derivative, expected "jax", "mlx", "pytorch@2.6", "pytorch"';
    expect(checkFor("tfjs")).toThrow(new RangeError(message));
  });

  test("NaN is refused", () => {
    const composed = { ...fn, switches: { zero: { ...zero, elsewhere: { jax: NaN, mlx: 1 } } } };
    const link = (kinks: string) => () => checkConventions("link", [composed], { kinks } as Conventions);
    expect(link("mlx")).not.toThrow();
    const message = 'link: kinks is "jax", which is NaN for act_elu_derivative, expected a number';
    for (const kinks of ["jax", "jax@0.4"])
      expect(link(kinks)).toThrow(new RangeError(message.replace("jax", kinks)));
  });

  test("functions without kinks have every profile", () => {
    expect(() => checkConventions("link", [elu.forward, heaviside], { kinks: "tfjs" })).not.toThrow();
  });
});
