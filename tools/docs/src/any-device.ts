/** What the worst device that WGSL allows makes of each function, as `report/any-device.json` states it. */
import { existsSync, readFileSync } from "node:fs";
import { type Model, functionsOfElements, passKinds } from "./generator.ts";
import { errorText } from "./digits.ts";
import { passNames, table } from "./tables.ts";

/** The largest error of a pass in this arithmetic. Where none is promised the bound is a text: JSON has no infinities. */
export interface AnyDeviceResult {
  readonly activation: string;
  readonly pass: string;
  readonly ulp: number;
  readonly bound: number | string;
}

const remedy = "run: npx -y pnpm@12.21.0 conformance --any-device";

/** Throws unless the report is that of a whole run over these specs, in which everything passed. */
export function readAnyDevice(path: string, model: Model): readonly AnyDeviceResult[] {
  if (!existsSync(path)) throw new Error(`docs: ${path} does not exist; ${remedy}`);
  const results = JSON.parse(readFileSync(path, "utf8")) as readonly AnyDeviceResult[];
  const judged = new Set(results.map(({ activation }) => activation));
  const problems = [
    ...namesOf(model)
      .filter((name) => !judged.has(name))
      .map((name) => `${name}: not judged`),
    ...results
      .filter(({ ulp, bound }) => ulp > Number(bound))
      .map(({ activation, pass }) => `${activation}, ${pass}: failed`),
  ];
  if (problems.length === 0) return results;
  throw new Error([`docs: ${path} is not that of a whole passing run; ${remedy}`, ...problems].join("\n  "));
}

const namesOf = (model: Model): string[] =>
  functionsOfElements(model).flatMap(({ name, half }) => (half === undefined ? [name] : []));

/** Errors of each function, and of what is promised. */
export function anyDeviceTable(model: Model, results: readonly AnyDeviceResult[]): string {
  const names = namesOf(model);
  const rows = names.map((name) => [
    `[${name}]`,
    ...passKinds.map((pass) => anyDeviceCell(name, pass, results)),
  ]);
  const links = names.map((name) => `[${name}]: ../specs/activations/${name}.ts`);
  return [table(["function", ...passKinds.map((pass) => passNames[pass])], rows, 1), "", ...links].join("\n");
}

/** "5.4 of 12", or what was found where nothing is promised. */
export function anyDeviceCell(name: string, pass: string, results: readonly AnyDeviceResult[]): string {
  const found = results.find((one) => one.activation === name && one.pass === pass);
  if (found === undefined) return "";
  const bound = Number(found.bound);
  return `${errorText(found.ulp)}${Number.isFinite(bound) ? ` of ${bound}` : ""}`;
}
