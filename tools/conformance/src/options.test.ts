import { describe, expect, test } from "vitest";
import { targets } from "./generator.ts";
import type { Stack } from "./adapters/wgsl/stacks.ts";
import { DEFAULT_CASES, readOptions } from "./options.ts";

const TINT: Stack = { compiler: "tint", device: "swiftshader" };
const NAGA: Stack = { compiler: "naga", device: "swiftshader" };
const ON_LAVAPIPE: Stack = { compiler: "naga", device: "lavapipe" };

describe("options", () => {
  test("default to everything", () => {
    expect(readOptions([])).toEqual({
      targets: targets,
      activations: [],
      cases: DEFAULT_CASES,
      backend: undefined,
      stacks: [TINT, NAGA, ON_LAVAPIPE],
      allowMissing: new Set(["naga-lavapipe"]),
      cache: true,
      specs: undefined,
      intrinsics: false,
      shaders: false,
      anyDevice: false,
      dense: false,
      exhaustive: false,
      docs: false,
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
      allowMissing: new Set(["wgsl-f32", "naga-lavapipe"]),
    });
  });

  test("name what shaders run on: one compiler on every device that is named, or both", () => {
    expect(readOptions(["--compiler", "tint"]).stacks).toEqual([TINT]);
    expect(readOptions(["--device", "lavapipe", "--device", "default", "--compiler", "naga"]).stacks).toEqual(
      [ON_LAVAPIPE, { compiler: "naga", device: "default" }],
    );
    expect(readOptions(["--device", "swiftshader"]).stacks).toEqual([TINT, NAGA]);
  });

  test("lavapipe may be missing unless it is asked for", () => {
    const missing = (...args: string[]) => [...readOptions(args).allowMissing];
    expect(missing("--allow-missing", "naga-swiftshader")).toEqual(["naga-swiftshader", "naga-lavapipe"]);
    expect(missing("--device", "lavapipe")).toEqual([]);
  });

  test.each([
    [["--compiler", "dxc"], "--compiler is dxc, expected tint, naga"],
    [["--device", "gpu"], "--device is gpu, expected swiftshader, lavapipe, default"],
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
