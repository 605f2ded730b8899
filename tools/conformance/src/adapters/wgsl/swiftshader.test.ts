import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { swiftshaderEnvironment, unpackSwiftshader } from "./swiftshader.ts";

const FILES = ["libvk_swiftshader.so", "libvulkan.so.1", "vk_swiftshader_icd.json"];

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "subgrad-swiftshader-"));
});
afterEach(() => rmSync(cache, { recursive: true }));

describe("unpackSwiftshader", () => {
  test("unpacks the driver and the loader, and nothing else", () => {
    const folder = unpackSwiftshader(cache);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    for (const name of FILES.slice(0, 2)) {
      expect(readFileSync(join(folder, name)).subarray(0, 4).toString("latin1")).toBe("\x7fELF");
    }
    const driver = JSON.parse(readFileSync(join(folder, "vk_swiftshader_icd.json"), "utf8"));
    expect(driver.ICD.library_path).toBe("./libvk_swiftshader.so");
  });

  test("leaves alone what is there", () => {
    const folder = unpackSwiftshader(cache);
    writeFileSync(join(folder, "mark"), "");
    const { ino } = statSync(folder);
    expect(unpackSwiftshader(cache)).toBe(folder);
    expect(statSync(folder).ino).toBe(ino);
    expect(readdirSync(folder)).toContain("mark");
  });

  test("is done once by processes that start at the same time", async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const module = new URL("swiftshader.ts", import.meta.url).href;
    const code = `
      const { unpackSwiftshader } = await import(${JSON.stringify(module)});
      const { statSync } = await import("node:fs");
      const folder = unpackSwiftshader(${JSON.stringify(cache)});
      console.log(statSync(folder + "/libvk_swiftshader.so").size);`;
    const run = () =>
      promisify(execFile)(process.execPath, ["--import", tsx, "--input-type=module", "-e", code]);
    const sizes = (await Promise.all([run(), run(), run()])).map(({ stdout }) => Number(stdout));
    expect(sizes[0]).toBeGreaterThan(1e6);
    expect(new Set(sizes).size).toBe(1);
    expect(readdirSync(cache)).toHaveLength(1);
  });
});

test("the environment points at the folder alone", () => {
  const driver = "/cache/vk_swiftshader_icd.json";
  expect(swiftshaderEnvironment("/cache")).toEqual({
    LD_LIBRARY_PATH: "/cache",
    VK_ICD_FILENAMES: driver,
    VK_DRIVER_FILES: driver,
  });
});
