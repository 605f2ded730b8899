import { expect, test } from "vitest";
import { createPreluDerivative } from "./gen/prelu.ts";

test("a version that is not recorded answers like the latest one, also where that is a formula", () => {
  expect(createPreluDerivative({ kinks: "mlx@0.1" })(0, 0.5)).toBe(1.5);
  expect(createPreluDerivative({ kinks: "pytorch@1.0" })(0, 0.5)).toBe(0.5);
});
