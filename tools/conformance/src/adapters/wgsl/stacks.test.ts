import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startShaders } from "./start.ts";
import { findLavapipe, nameOf, STACK_NAMES, stacksOf } from "./stacks.ts";

test("every compiler on every device", () => {
  expect(stacksOf(["tint", "naga"], ["swiftshader"]).map(nameOf)).toEqual([
    "tint-swiftshader",
    "naga-swiftshader",
  ]);
  expect(STACK_NAMES).toHaveLength(9);
});

test("lavapipe is found by the name of its driver", () => {
  const folder = mkdtempSync(join(tmpdir(), "subgrad-drivers-"));
  try {
    expect(findLavapipe([join(folder, "nowhere"), folder])).toBeUndefined();
    for (const name of ["intel_icd.x86_64.json", "lvp_icd.x86_64.json"])
      writeFileSync(join(folder, name), "");
    expect(findLavapipe([folder])).toBe(join(folder, "lvp_icd.x86_64.json"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.skipIf(findLavapipe() !== undefined)("lavapipe says so where it is not installed", async () => {
  await expect(startShaders({ compiler: "naga", device: "lavapipe" })).rejects.toThrow(
    "lavapipe is not installed: no lvp_icd*.json in /usr/share/vulkan/icd.d",
  );
});
