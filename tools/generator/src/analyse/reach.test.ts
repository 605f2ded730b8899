import { describe, expect, test } from "vitest";
import { read } from "../../test/specs.ts";
import type { Intrinsic, Model } from "../model.ts";
import { reachOf, reachText } from "./reach.ts";

const product = (name: string, range?: Intrinsic["range"]): Intrinsic => ({
  name,
  title: name,
  inputs: ["a", "b"],
  definition: read("x"),
  derivatives: {},
  thresholds: [],
  f32: "native",
  f64: "native",
  notes: "",
  internal: false,
  ...(range && { range }),
});
const range = { f32: 100, f64: 1000 };
const intrinsics: Model["intrinsics"] = new Map(
  [product("min"), product("max", range)].map((one) => [one.name, one]),
);
const textOf = (
  body: string,
  target: "scalar" | "batch-f32" | "batch-f32-exact" | "wgsl-f32" = "scalar",
): string => reachText({ reach: reachOf(read(body), intrinsics) }, target);

describe("how far a formula is accurate", () => {
  test("is what the kernels say that it calls", () => {
    expect(textOf("min(alpha, x)")).toBe("");
    expect(textOf("1 + max(alpha, x)")).toBe("|alpha * x| ≤ 1000");
    expect(textOf("x > 0 ? x : min(1, max(2 * alpha, x))")).toBe("|alpha * x| ≤ 500");
  });

  test("has the kernels of the target", () => {
    expect(textOf("max(alpha, x)", "wgsl-f32")).toBe("|alpha * x| ≤ 100");
    expect(textOf("max(alpha, x)", "batch-f32")).toBe("|alpha * x| ≤ 100");
    // The exact grade computes a Float32Array in binary64.
    expect(textOf("max(alpha, x)", "batch-f32-exact")).toBe("|alpha * x| ≤ 1000");
  });

  test("is said once of each magnitude", () => {
    expect(textOf("max(alpha, x) * max(-alpha, x)")).toBe("|alpha * x| ≤ 1000");
    expect(textOf("max(alpha, x) * max(beta, x)")).toBe("|alpha * x| ≤ 1000 and |beta * x| ≤ 1000");
  });

  test("is the narrowest of a magnitude's", () => {
    expect(textOf("max(alpha, x) * max(0.5 * alpha, x)")).toBe("|alpha * x| ≤ 1000");
    expect(textOf("max(alpha, x) * max(alpha, -4 * x)")).toBe("|alpha * x| ≤ 250");
  });

  test("looks through consts", () => {
    expect(textOf("{ const b = alpha; const s = max(b, x); return s * s; }")).toBe("|alpha * x| ≤ 1000");
  });
});
