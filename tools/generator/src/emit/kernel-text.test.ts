import { expect, test } from "vitest";
import type { Intrinsic } from "../intrinsic.ts";
import { kernelText } from "./kernel-text.ts";

const bare: Intrinsic = {
  name: "cube",
  title: "x³",
  inputs: ["x"],
  definition: "cube",
  derivatives: {},
  thresholds: [],
  f32: "native",
  f64: "native",
  notes: "",
  internal: false,
};

test("a kernel is documented with its errors and its notes, as far as there are any", () => {
  const errors = { f64: 0.5, f32: 1.25, fused: 1 };
  const found = "Largest errors found, in ULP: f64 0.5; f32 1.25, with fused sums 1.";
  expect(kernelText(bare)).toBe("x³.");
  expect(kernelText({ ...bare, notes: "By hand." })).toBe("x³.\n\nBy hand.");
  expect(kernelText({ ...bare, errors })).toBe(`x³.\n\n${found}`);
  expect(kernelText({ ...bare, errors, notes: "By hand." })).toBe(`x³.\n\n${found}\nBy hand.`);
});
