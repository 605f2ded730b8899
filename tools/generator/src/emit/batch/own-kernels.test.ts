import { expect, test } from "vitest";
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import type { Intrinsic } from "../../model.ts";
import { withWideKernels } from "../../wide.ts";
import { ownKernels } from "./own-kernels.ts";

const x = build.variable("x");
const call = (name: string, ...values: Expression[]): Expression => build.call(name, values);

const intrinsic = (name: string, f64: Expression, wide?: Expression): [string, Intrinsic] => [
  name,
  {
    name,
    title: `The ${name}`,
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

const leaf: Expression = {
  kind: "let",
  name: "n",
  value: call("round", x),
  body: call("powerOfTwo", call("toInteger", build.variable("n"))),
};
const intrinsics = withWideKernels(
  new Map([
    intrinsic("plain", x),
    intrinsic("outer", x, build.add(call("leaf", build.negate(x)), call("plain", x))),
    intrinsic("leaf", x, leaf),
    intrinsic("other", x, x),
  ]),
);

test("wide kernels are constants, what is called first, and helpers are constants too", () => {
  const { declarations, imports } = ownKernels([call("wideOuter", x), call("plain", x)], { intrinsics });
  expect(declarations.map((one) => one.kind === "constant" && [one.name, one.value])).toEqual([
    ["powerOfTwo", "sharedPowerOfTwo"],
    ["roundTiesToEven", "sharedRoundTiesToEven"],
    ["wideLeaf", "(x: number): number => { const n = roundTiesToEven(x); return powerOfTwo((n | 0)); }"],
    ["wideOuter", "(x: number): number => wideLeaf(-x) + plain(x)"],
  ]);
  expect(imports).toEqual(
    new Map([
      ["powerOfTwo.ts", ["powerOfTwo as sharedPowerOfTwo"]],
      ["roundTiesToEven.ts", ["roundTiesToEven as sharedRoundTiesToEven"]],
      ["plain.ts", ["plain"]],
    ]),
  );
});

test("a formula without wide kernels needs nothing", () => {
  expect(ownKernels([call("plain", x)], { intrinsics })).toEqual({ declarations: [], imports: new Map() });
});
