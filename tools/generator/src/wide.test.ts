import { expect, test } from "vitest";
import * as build from "./ir/build.ts";
import type { Expression } from "./ir/nodes.ts";
import type { Intrinsic } from "./model.ts";
import { shorterWide, widened, withWideKernels } from "./wide.ts";

const x = build.variable("x");
const call = (name: string): Expression => build.call(name, [x]);

const intrinsic = (name: string, f64: Expression, wide?: Expression): [string, Intrinsic] => [
  name,
  {
    name,
    title: name,
    inputs: ["x"],
    definition: "exp",
    derivatives: {},
    thresholds: [],
    f32: f64,
    f64,
    ...(wide && { wide }),
    notes: "",
    internal: false,
  },
];

const intrinsics = new Map([
  intrinsic("leaf", x, build.negate(x)),
  intrinsic("plain", call("leaf")),
  intrinsic("outer", x, build.add(call("leaf"), call("plain"))),
]);

test("a formula calls wide kernels where there are any", () => {
  expect(widened(build.multiply(call("outer"), call("plain")), intrinsics)).toEqual(
    build.multiply(call("wideOuter"), call("plain")),
  );
});

test("where there are none, it is the same formula", () => {
  const formula = build.add(call("plain"), x);
  expect(widened(formula, intrinsics)).toBe(formula);
});

test("wide kernels call wide kernels, others call those of binary64", () => {
  const all = withWideKernels(intrinsics);
  expect([...all.keys()]).toEqual(["leaf", "plain", "outer", "wideLeaf", "wideOuter"]);
  expect(all.get("wideOuter")!.f64).toEqual(build.add(call("wideLeaf"), call("plain")));
  expect(all.get("plain")!.f64).toEqual(call("leaf"));
});

test("what calls a wide kernel stays as it is", () => {
  const all = withWideKernels(intrinsics);
  const formula = call("wideLeaf");
  expect(widened(formula, all)).toBe(formula);
});

test("only what is shorter by a quarter is computed with", () => {
  const long = build.add(build.multiply(x, x), build.multiply(x, x));
  const all = withWideKernels(new Map([intrinsic("long", long, x), intrinsic("plain", long)]));
  expect(shorterWide(call("long"), all)).toEqual(call("wideLong"));
  expect(shorterWide(build.multiply(call("long"), call("plain")), all)).toEqual(
    build.multiply(call("wideLong"), call("plain")),
  );
  expect(
    shorterWide([call("plain"), call("plain"), call("plain")].reduce(build.add, call("long")), all),
  ).toBe(undefined);
  expect(shorterWide(call("plain"), all)).toBe(undefined);
});

test("the name of a wide kernel must be free", () => {
  const taken = new Map([...intrinsics, intrinsic("wideLeaf", x)]);
  expect(() => withWideKernels(taken)).toThrow("wideLeaf is the wide kernel of leaf");
});
