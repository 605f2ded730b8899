import { describe, expect, test } from "vitest";
import { catalog } from "./catalog.ts";
import * as scalar from "./gen/index.ts";

type Factory = (options: { kinks: "left" | "right" }) => (x: number, ...parameters: number[]) => number;

const exported: Readonly<Record<string, unknown>> = { ...scalar };

/** A formula of the catalogue is JavaScript: its value with the default parameters. */
function valueOf(formula: string, parameters: readonly { name: string; default: number | string }[]): number {
  const names = parameters.map(({ name }) => name);
  // oxlint-disable-next-line no-new-func -- what the catalogue says of its formulas is what is tested
  return new Function(...names, `return ${formula};`)(...parameters.map((one) => one.default)) as number;
}

test("names what is exported, each once", () => {
  const names = catalog.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names.filter((name) => typeof exported[name] !== "function")).toEqual([]);
  const derivatives = Object.keys(exported).filter(
    (name) => /^[a-z]\w*Derivative$/.test(name) && !name.startsWith("create"),
  );
  expect(derivatives.filter((name) => !names.some((known) => name.startsWith(known)))).toEqual([]);
});

describe.each(catalog.filter(({ kinks }) => kinks.length > 0))("$name", ({ name, parameters, kinks }) => {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const create = exported[`create${capital}Derivative`] as Factory;

  test.each(kinks.filter(({ slopes }) => slopes !== undefined))(
    "has at $name the slopes of the catalogue",
    (kink) => {
      const at = valueOf(kink.at, parameters);
      const found = (["left", "right"] as const).map((side) => create({ kinks: side })(at));
      expect(found).toEqual(kink.slopes!.map((slope) => valueOf(slope, parameters)));
    },
  );
});
