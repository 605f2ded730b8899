import { describe, expect, test } from "vitest";
import { type CatalogKink, type CatalogParameter, catalog } from "./catalog.ts";
import * as scalar from "./gen/index.ts";

type Factory = (options: { kinks: "left" | "right" }) => (...values: (number | Values)[]) => number;

const exported: Readonly<Record<string, unknown>> = { ...scalar };

type Values = { readonly [parameter: string]: number | string };

/** A formula of the catalogue is JavaScript, but for what it calls: kernels, or what Math has exactly. */
async function valueOf(formula: string, values: Values): Promise<unknown> {
  const called = [...formula.matchAll(/\b([a-z]\w*)\(/g)].map(([, name]) => name!);
  const functions = await Promise.all(called.map(functionNamed));
  // oxlint-disable-next-line no-new-func -- what the catalogue says of its formulas is what is tested
  const evaluate = new Function(...Object.keys(values), ...called, `return ${formula};`);
  return evaluate(...Object.values(values), ...functions);
}

async function functionNamed(name: string): Promise<unknown> {
  const exact: Readonly<Record<string, unknown>> = {
    abs: Math.abs,
    max: Math.max,
    min: Math.min,
    sqrt: Math.sqrt,
  };
  return exact[name] ?? ((await import(`./gen/internal/${name}.ts`)) as Record<string, unknown>)[name];
}

/** The defaults where they make the kink, else an end of some parameter's domain that does. */
async function settingFor(
  { when = "true" }: CatalogKink,
  parameters: readonly CatalogParameter[],
): Promise<Values> {
  const defaults = Object.fromEntries(parameters.map((one) => [one.name, one.default]));
  const ends = parameters.flatMap(({ name, min, max }) =>
    [min, max].flatMap((end) => (end === undefined ? [] : [{ ...defaults, [name]: end }])),
  );
  for (const values of [defaults, ...ends]) if (await valueOf(when, values)) return values;
  throw new Error(`no parameters found for which ${when}`);
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

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What an input is that is not at the point. */
const ELSEWHERE = 0.75;

const withKinks = catalog.filter(({ kinks }) => kinks.length > 0);

describe.each(withKinks.filter(({ family }) => family !== "concatenating"))(
  "$name",
  ({ name, inputs = ["x"], noise, parameters, kinks }) => {
    const create = (of: string): Factory =>
      exported[`create${pascalCase(name)}${inputs.length === 1 ? "" : pascalCase(of)}Derivative`] as Factory;

    test.each(kinks.filter(({ slopes }) => slopes !== undefined))(
      "has at $name the slopes of the catalogue",
      async (kink) => {
        const values = await settingFor(kink, parameters);
        const at = (await valueOf(kink.at, values)) as number;
        // A kink of a const is at x where there is no noise.
        const isThere = (input: string): boolean => input === kink.of || !inputs.includes(kink.of!);
        const place = Object.fromEntries(inputs.map((input) => [input, isThere(input) ? at : ELSEWHERE]));
        const rest = noise === undefined ? (Object.values(values) as number[]) : [values];
        const all = [...Object.values(place), ...rest];
        const drawn = noise === undefined ? {} : { [noise.name]: noise.atInference };
        const found = (["left", "right"] as const).map((side) => create(kink.of)({ kinks: side })(...all));
        const stated = await Promise.all(
          kink.slopes!.map((slope) => valueOf(slope, { ...values, ...drawn, ...place })),
        );
        // A formula as the paper states it may round otherwise than what is computed.
        expect(found).toEqual(stated.map((slope) => expect.closeTo(slope as number, 12)));
      },
    );
  },
);

type Backward = (dy: readonly number[], x: readonly number[], options: object) => Float64Array;

describe.each(withKinks.filter(({ family }) => family === "concatenating"))(
  "$name",
  ({ name, parameters, kinks }) => {
    test.each(kinks)("has at $name the pairs of slopes of the catalogue", async (kink) => {
      const values = await settingFor(kink, parameters);
      const at = (await valueOf(kink.at, values)) as number;
      const backward = exported[`${name}Backward`] as Backward;
      const answers = (side: string): number[] =>
        [
          [1, 0],
          [0, 1],
        ].map((dy) => backward(dy, [at], { ...values, kinks: side })[0]! + 0);
      const stated = await Promise.all(kink.slopes!.map((pair) => valueOf(pair, values)));
      expect(["left", "right"].map(answers)).toEqual(stated);
    });
  },
);
