import { describe, expect, test } from "vitest";
import { type CatalogKink, type CatalogParameter, catalog } from "./catalog.ts";
import * as scalar from "./gen/index.ts";

type Factory = (options: { kinks: "left" | "right" }) => (x: number, ...parameters: number[]) => number;

const exported: Readonly<Record<string, unknown>> = { ...scalar };

type Values = { readonly [parameter: string]: number | string };

/** A formula of the catalogue is JavaScript. */
function valueOf(formula: string, values: Values): unknown {
  // oxlint-disable-next-line no-new-func -- what the catalogue says of its formulas is what is tested
  return new Function(...Object.keys(values), `return ${formula};`)(...Object.values(values));
}

/** The defaults where they make the kink, else an end of some parameter's domain that does. */
function settingFor({ when = "true" }: CatalogKink, parameters: readonly CatalogParameter[]): Values {
  const defaults = Object.fromEntries(parameters.map((one) => [one.name, one.default]));
  const ends = parameters.flatMap(({ name, min, max }) =>
    [min, max].flatMap((end) => (end === undefined ? [] : [{ ...defaults, [name]: end }])),
  );
  const setting = [defaults, ...ends].find((values) => valueOf(when, values));
  if (setting === undefined) throw new Error(`no parameters found for which ${when}`);
  return setting;
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
      const values = settingFor(kink, parameters);
      const at = valueOf(kink.at, values) as number;
      const found = (["left", "right"] as const).map((side) =>
        create({ kinks: side })(at, ...(Object.values(values) as number[])),
      );
      expect(found).toEqual(kink.slopes!.map((slope) => valueOf(slope, values)));
    },
  );
});
