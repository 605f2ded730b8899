import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { anyDeviceTable, readAnyDevice } from "./any-device.ts";
import { bend, modelOf } from "./fixtures.ts";

const model = await modelOf({ bend: bend('"left"') });
const folder = mkdtempSync(join(tmpdir(), "subgrad-any-device-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "any-device.json");
function read(...results: readonly object[]) {
  writeFileSync(path, JSON.stringify(results));
  return readAnyDevice(path, model);
}

const forward = { activation: "bend", pass: "forward", ulp: 3.21, bound: 12 };

test("errors stand with what is promised, where anything is", () => {
  const results = read(forward, { ...forward, pass: "derivative", ulp: 17.4, bound: "Infinity" });
  expect(anyDeviceTable(model, results).split("\n")).toContain("| [bend] | 3.3 of 12 | 18 |  |  |");
});

test("a report of other functions, or of too large an error, is refused", () => {
  expect(() => read()).toThrow("bend: not judged");
  expect(() => read({ ...forward, ulp: 12.1 })).toThrow("bend, forward: failed");
  expect(() => readAnyDevice(join(folder, "none.json"), model)).toThrow(
    "none.json does not exist; run: npx -y pnpm@12.21.0 conformance --any-device",
  );
});
