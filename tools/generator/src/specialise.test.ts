import { expect, test } from "vitest";
import * as build from "./ir/build.ts";
import type { Expression } from "./ir/nodes.ts";
import { printBody } from "./ir/print.ts";
import type { Intrinsic } from "./model.ts";
import { withSpecialKernels } from "./specialise.ts";

const variable = build.variable;
const [a, b, low, x] = ["a", "b", "low", "x"].map((name) => variable(name)) as [
  Expression,
  Expression,
  Expression,
  Expression,
];

const intrinsic = (name: string, inputs: string[], f64: Expression): [string, Intrinsic] => [
  name,
  {
    name,
    title: name,
    inputs,
    definition: "exp",
    derivatives: {},
    thresholds: [],
    f32: f64,
    f64,
    notes: "",
    internal: false,
  },
];

/** `const product = a * b; return product / a + low * a;` */
const general = build.bind(
  "product",
  build.multiply(a, b),
  build.add(build.divide(variable("product"), a), build.multiply(low, a)),
);

const specialOf = (inputs: string[], f64: Expression): string => {
  const all = new Map([
    intrinsic("general", ["a", "b", "low"], general),
    intrinsic("between", ["a"], build.call("general", [a, build.number(1), build.number(0)])),
    intrinsic("special", inputs, f64),
  ]);
  return printBody(withSpecialKernels(all).get("special")!.f64 as Expression);
};

test("a kernel that gives another numbers is what the other does with them", () => {
  expect(specialOf(["x"], build.call("general", [x, build.number(1), x]))).toBe("x / x + x * x");
});

test("names that both have are told apart, and what is no name gets that of the input", () => {
  const call = build.call("general", [
    build.negate(variable("product")),
    build.number(1),
    variable("product"),
  ]);
  expect(specialOf(["x"], build.bind("product", build.negate(x), call))).toBe(
    "{ const product = -x; const a = -product; return a / a + product * a; }",
  );
});

test("what a name becomes is no other name of the kernel either", () => {
  const both = build.subtract(variable("product"), variable("product2"));
  const kernel = build.bind(
    "product",
    build.multiply(a, a),
    build.bind("product2", build.multiply(build.multiply(variable("product"), b), a), both),
  );
  const call = build.call("squares", [variable("product"), build.number(1)]);
  const all = new Map([
    intrinsic("squares", ["a", "b"], kernel),
    intrinsic("special", ["x"], build.bind("product", build.negate(x), call)),
  ]);
  expect(printBody(withSpecialKernels(all).get("special")!.f64 as Expression)).toBe(
    "{ const product = -x; const product3 = product * product; const product2 = product3 * product; return product3 - product2; }",
  );
});

test("also in an arm, and through one that only calls", () => {
  const arm = build.call("between", [build.number(2)]);
  const isNegative = build.compare("<", x, build.number(0));
  expect(specialOf(["x"], build.conditional(isNegative, arm, x))).toBe("x < 0 ? 1 : x");
});

test("where names have no place, without numbers, and where it is hardly shorter, the other is called", () => {
  const call = build.call("general", [x, build.number(1), x]);
  expect(specialOf(["x"], build.negate(call))).toBe("-general(x, 1, x)");
  expect(specialOf(["x"], build.call("general", [x, x, x]))).toBe("general(x, x, x)");
  expect(specialOf(["x"], build.call("general", [x, build.number(3), x]))).toBe("general(x, 3, x)");
});
