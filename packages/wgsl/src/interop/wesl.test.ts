import { expect, test } from "vitest";
import { crelu } from "../gen/crelu.ts";
import { gelu } from "../gen/gelu.ts";
import { relu } from "../gen/relu.ts";
import { rrelu } from "../gen/rrelu.ts";
import { softmax } from "../gen/softmax.ts";
import bundle, { weslBundle } from "./wesl.ts";

const declared = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/^fn (\w+)/gm)].map(([, name]) => name!);

test("every activation has a module with its functions, and they share one of helpers", () => {
  const { modules } = weslBundle([relu, crelu]);
  expect(Object.keys(modules)).toEqual(["wesl/relu.wgsl", "wesl/crelu.wgsl", "wesl/helpers.wgsl"]);
  expect(declared(modules["wesl/relu.wgsl"])).toEqual([
    "act_relu",
    "act_relu_derivative",
    "act_relu_second_derivative",
    "act_relu_derivative_from_output",
  ]);
  expect(declared(modules["wesl/crelu.wgsl"])).toHaveLength(4);
  expect(declared(modules["wesl/helpers.wgsl"])).toEqual(["act_fn_is_nan"]);
});

test("a module imports what its functions call, and no more", () => {
  const text = weslBundle([gelu, relu]).modules["wesl/relu.wgsl"]!;
  expect(text.split("\n").filter((line) => line.startsWith("import"))).toEqual([
    "import package::wesl::helpers::act_fn_is_nan;",
  ]);
});

test("what draws noise is a helper", () => {
  const { modules } = weslBundle([rrelu]);
  expect(declared(modules["wesl/helpers.wgsl"])).toContain("act_fn_draw_uniform");
  expect(declared(modules["wesl/rrelu.wgsl"])).not.toContain("act_fn_draw_uniform");
});

test("all functions of numbers are in the bundle, none of whole rows", () => {
  expect(bundle.modules).toHaveProperty(["wesl/gelu.wgsl"]);
  expect(bundle.modules).not.toHaveProperty([`wesl/${softmax.name}.wgsl`]);
  const names = Object.values(bundle.modules).flatMap(declared);
  expect(new Set(names).size).toBe(names.length);
});
