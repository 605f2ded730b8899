import { describe, expect, test } from "vitest";
import { DEFAULT_CASES, readOptions } from "./options.ts";

describe("options", () => {
  test("default to everything", () => {
    expect(readOptions([])).toEqual({
      targets: ["scalar", "batch-f64", "batch-f32", "batch-f32-exact", "wgsl-f32"],
      activations: [],
      cases: DEFAULT_CASES,
      backend: undefined,
      allowMissing: new Set(),
      cache: true,
      specs: undefined,
      intrinsics: false,
      shaders: false,
      help: false,
    });
  });

  test("narrow the run", () => {
    const args = [
      "--target",
      "scalar",
      "--target",
      "batch-f32",
      "--activation",
      "elu",
      "--cases",
      "500",
      "--no-cache",
    ];
    expect(readOptions([...args, "--backend", "js", "--allow-missing", "wgsl-f32"])).toMatchObject({
      targets: ["scalar", "batch-f32"],
      activations: ["elu"],
      cases: 500,
      backend: "js",
      cache: false,
      allowMissing: new Set(["wgsl-f32"]),
    });
  });

  test.each([
    [
      ["--target", "cuda"],
      "--target is cuda, expected scalar, batch-f64, batch-f32, batch-f32-exact, wgsl-f32",
    ],
    [["--allow-missing", "gpu"], "--allow-missing is gpu, expected"],
    [["--cases", "many"], "--cases is many, expected a whole number"],
    [["--cases", "0"], "--cases is 0, expected a whole number"],
    [["--backend", "gpu"], "--backend is gpu, expected js, wasm-simd, wasm-relaxed-simd"],
    [["--fast"], "--fast"],
  ])("%j is refused", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
