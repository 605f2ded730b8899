import { formatUlp } from "../report/format.ts";
import { aligned, writePlainReport } from "../report/plain.ts";
import { passKinds } from "../generator.ts";
import type { AnyDeviceResult } from "./check.ts";

const HEADINGS = [
  "activation",
  "forward",
  "derivative",
  "second derivative",
  "parameter gradients",
  "verdict",
];

export const holdsAnywhere = (results: readonly AnyDeviceResult[]): boolean =>
  results.length > 0 && results.every(({ ulp, bound }) => ulp <= bound);

/** A line for each activation. */
export function anyDeviceReport(results: readonly AnyDeviceResult[]): string {
  const names = [...new Set(results.map(({ activation }) => activation))];
  const lines = names.map((name) => {
    const own = results.filter(({ activation }) => activation === name);
    const cells = passKinds.map((kind) => cellOf(own.find(({ pass }) => pass === kind)));
    return [name, ...cells, holdsAnywhere(own) ? "pass" : "FAIL"];
  });
  return aligned([HEADINGS, ...lines]);
}

function cellOf(result: AnyDeviceResult | undefined): string {
  if (result === undefined) return "";
  const { ulp, bound, x, setting } = result;
  const promised = Number.isFinite(bound) ? ` of ${bound}` : "";
  return `${formatUlp(ulp)}${promised} at ${x}${setting === "" ? "" : ` (${setting})`}`;
}

/** report/any-device.json for machines and report/any-device.md for people. */
export const writeAnyDevice = (folder: string, results: readonly AnyDeviceResult[]): void =>
  writePlainReport(folder, {
    name: "any-device",
    title: "The worst that WGSL allows",
    text: anyDeviceReport(results),
    results,
  });
