import { expect, test } from "vitest";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Intrinsic, RowPass } from "../model.ts";
import { isRounded, widePass } from "./sums.ts";

const x = build.variable("x");
const [one, two] = [build.number(1), build.number(2)];
const isLarge = build.compare(">", x, one);

test("sums of whole numbers are not rounded, and extremes never are", () => {
  const sum = (operand: Expression) => isRounded({ operator: "sum", operand });
  expect(sum(x)).toBe(true);
  expect(sum(build.number(0.5))).toBe(true);
  expect(sum(build.negate(two))).toBe(false);
  expect(sum(build.conditional(isLarge, one, build.negate(two)))).toBe(false);
  expect(sum(build.conditional(isLarge, one, x))).toBe(true);
  expect(isRounded({ operator: "max", operand: x })).toBe(false);
});

const long: Expression = build.add(build.multiply(x, x), build.multiply(x, x));
const intrinsic = (name: string, more: Partial<Intrinsic>): [string, Intrinsic] => [
  name,
  {
    name,
    title: name,
    inputs: ["x"],
    definition: "exp",
    derivatives: {},
    thresholds: [],
    f32: long,
    f64: long,
    notes: "",
    internal: false,
    ...more,
  },
];
const intrinsics = new Map([
  intrinsic("long", { wide: x }),
  intrinsic("wideLong", { f64: x, specOf: "long" }),
  intrinsic("plain", {}),
]);

const passOf = (body: Expression): RowPass => ({
  body,
  inputs: ["x"],
  rank: "row",
  special: {},
  guardNaN: false,
  scale: build.number(0),
});
const call = (name: string): Expression => build.call(name, [x]);
const wideBody = (body: Expression): Expression | undefined => widePass(passOf(body), intrinsics)?.body;

test("a pass is another one for Float32Arrays where that is shorter, or sums need not keep what they round away", () => {
  expect(wideBody(build.divide(x, build.reduce("sum", x)))).toEqual(build.divide(x, build.reduce("sum", x)));
  expect(wideBody(build.reduce("max", call("long")))).toEqual(build.reduce("max", call("wideLong")));
  expect(wideBody(build.reduce("max", call("plain")))).toBe(undefined);
  expect(wideBody(build.divide(x, build.reduce("sum", one)))).toBe(undefined);
});

test("noise is not rounded to binary32, in memory either", () => {
  const pass = passOf(build.reduce("max", call("long")));
  expect(widePass({ ...pass, inputs: ["x", "g"] }, intrinsics)).toBe(undefined);
});
