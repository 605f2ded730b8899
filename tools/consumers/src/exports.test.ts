import { describe, expect, test } from "vitest";
import { entriesOf, modulesOf } from "./exports.ts";

const EXPORTS = {
  ".": { types: "./dist/gen/index.d.ts", default: "./dist/gen/index.js" },
  "./package.json": "./package.json",
  "./index": null,
  "./internal/*": null,
  "./runtime": { types: "./dist/runtime/index.d.ts", default: "./dist/runtime/index.js" },
  "./*": { types: "./dist/gen/*.d.ts", default: "./dist/gen/*.js" },
  "./*.wgsl": "./dist/gen/*.wgsl",
};
const FILES = [
  "package.json",
  "README.md",
  "dist/gen/index.js",
  "dist/gen/index.d.ts",
  "dist/gen/silu.js",
  "dist/gen/elu.js",
  "dist/gen/elu.d.ts",
  "dist/gen/elu.wgsl",
  "dist/gen/internal/exp.js",
  "dist/runtime/index.js",
];

describe("entriesOf", () => {
  test("expands patterns over the files, and respects what is hidden", () => {
    expect(entriesOf("@subgrad/wgsl", EXPORTS, FILES)).toEqual([
      { specifier: "@subgrad/wgsl", subpath: ".", file: "dist/gen/index.js" },
      { specifier: "@subgrad/wgsl/elu", subpath: "./elu", file: "dist/gen/elu.js" },
      { specifier: "@subgrad/wgsl/elu.wgsl", subpath: "./elu.wgsl", file: "dist/gen/elu.wgsl" },
      { specifier: "@subgrad/wgsl/package.json", subpath: "./package.json", file: "package.json" },
      { specifier: "@subgrad/wgsl/runtime", subpath: "./runtime", file: "dist/runtime/index.js" },
      { specifier: "@subgrad/wgsl/silu", subpath: "./silu", file: "dist/gen/silu.js" },
    ]);
  });

  test("an exact key wins over a pattern, and a longer pattern over a shorter one", () => {
    const exports = { "./*": "./dist/*.js", "./elu": "./dist/special.js", "./deep/*": "./dist/other/*.js" };
    const files = ["dist/elu.js", "dist/special.js", "dist/deep/a.js", "dist/other/a.js"];
    expect(entriesOf("p", exports, files).map(({ subpath, file }) => [subpath, file])).toEqual([
      ["./deep/a", "dist/other/a.js"],
      ["./elu", "dist/special.js"],
      ["./other/a", "dist/other/a.js"],
      ["./special", "dist/special.js"],
    ]);
  });
});

test("modulesOf leaves texts and JSON out", () => {
  const specifiers = modulesOf(entriesOf("p", EXPORTS, FILES)).map(({ specifier }) => specifier);
  expect(specifiers).toEqual(["p", "p/elu", "p/runtime", "p/silu"]);
});
