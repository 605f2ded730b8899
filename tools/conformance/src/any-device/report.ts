import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatUlp } from "../report/format.ts";
import type { AnyDeviceResult } from "./check.ts";

const KINDS = ["forward", "derivative", "parameterDerivatives"] as const;
const HEADINGS = ["activation", "forward", "derivative", "parameter gradients", "verdict"];

export const holdsAnywhere = (results: readonly AnyDeviceResult[]): boolean =>
  results.length > 0 && results.every(({ ulp, bound }) => ulp <= bound);

/** A line for each activation. */
export function anyDeviceReport(results: readonly AnyDeviceResult[]): string {
  const names = [...new Set(results.map(({ activation }) => activation))];
  const lines = names.map((name) => {
    const own = results.filter(({ activation }) => activation === name);
    const cells = KINDS.map((kind) => cellOf(own.find(({ pass }) => pass === kind)));
    return [name, ...cells, holdsAnywhere(own) ? "pass" : "FAIL"];
  });
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...lines.map((line) => line[column]!.length)),
  );
  const row = (line: readonly string[]): string =>
    line
      .map((field, column) => field.padEnd(widths[column]!))
      .join("  ")
      .trimEnd();
  return [HEADINGS, ...lines].map(row).join("\n");
}

function cellOf(result: AnyDeviceResult | undefined): string {
  if (result === undefined) return "";
  const { ulp, bound, x, setting } = result;
  const promised = Number.isFinite(bound) ? ` of ${bound}` : "";
  return `${formatUlp(ulp)}${promised} at ${x}${setting === "" ? "" : ` (${setting})`}`;
}

/** report/any-device.json for machines and report/any-device.md for people. */
export function writeAnyDevice(folder: string, results: readonly AnyDeviceResult[]): void {
  mkdirSync(folder, { recursive: true });
  const plain = (_: string, value: unknown): unknown =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  writeFileSync(join(folder, "any-device.json"), `${JSON.stringify(results, plain, 2)}\n`);
  const text = ["# The worst that WGSL allows", "", "```text", anyDeviceReport(results), "```", ""];
  writeFileSync(join(folder, "any-device.md"), text.join("\n"));
}
