import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Adapter, Evaluation } from "../adapters/adapter.ts";
import { createBatchAdapter } from "../adapters/batch.ts";
import { createScalarAdapter } from "../adapters/scalar.ts";
import { nameOf, type Stack, stacksOf } from "../adapters/wgsl/stacks.ts";
import { isPassed } from "../compare/tally.ts";
import { toJson, toMarkdown } from "../report/files.ts";
import { textReport } from "../report/text.ts";
import {
  activation,
  elu,
  hardTanh,
  modelOf,
  multiply,
  number,
  parameter,
  relu,
  squareplus,
  variable,
  x as element,
} from "../../test/fixtures.ts";
import type { Activation, Target } from "../generator.ts";
import { createCache } from "./cache.ts";
import { holds, run } from "./run.ts";
import type { Outcome } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "subgrad-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const silent = { say: () => {}, step: () => {}, end: () => {} };

type Slopes = "left" | "right" | "mid" | "minNorm" | number;
const pick = (rule: Slopes, left: number, right: number) => {
  if (rule === "minNorm") return Math.max(Math.min(left, right), Math.min(0, Math.max(left, right)));
  return typeof rule === "number"
    ? rule
    : rule === "left"
      ? left
      : rule === "right"
        ? right
        : (left + right) / 2;
};

/** A right elu. */
const library = {
  elu: (x: number, alpha = 1) => (x > 0 ? x : alpha * Math.expm1(x)),
  eluDerivative: (x: number, alpha = 1) => (x > 0 ? 1 : alpha * Math.exp(x)),
  eluAlphaDerivative: (x: number) => (x > 0 ? 0 : Math.expm1(x)),
  createEluDerivative:
    ({ kinks }: { kinks: Slopes }) =>
    (x: number, alpha: number) =>
      x === 0 ? pick(kinks, alpha, 1) : library.eluDerivative(x, alpha),
  createEluAlphaDerivative: () => library.eluAlphaDerivative,
};

const judgeWith = (
  adapterFor: (target: Target, stack: Stack | undefined) => Adapter,
  activations: readonly Activation[] = [elu],
  more = {},
): Promise<Outcome> =>
  run({
    model: modelOf(...activations),
    activations,
    targets: ["scalar"],
    cases: 200,
    allowMissing: new Set(),
    cache: createCache(folder, modelOf(...activations)),
    progress: silent,
    adapterFor,
    ...more,
  });
const judgeLibrary = (changed: object) =>
  judgeWith(() => createScalarAdapter(async () => ({ ...library, ...changed })));
const failing = ({ rows }: Outcome) => rows.filter((row) => !isPassed(row)).map(({ pass }) => pass);

describe("a planted mistake is found", () => {
  test("there is none to begin with, except where the runtime's own functions are", async () => {
    const outcome = await judgeLibrary({});
    expect(outcome.missing).toEqual([]);
    expect(outcome.contradictions).toEqual([]);
    expect(outcome.rows.map(({ pass }) => pass)).toEqual(["forward", "derivative", "parameterDerivatives"]);
    expect(outcome.rows.every(({ cases }) => cases > 500)).toBe(true);
    // alpha · expm1(x) rounds a subnormal result twice.
    const normal = outcome.rows
      .flatMap(({ failures }) => failures)
      .filter(({ expected }) => Math.abs(expected) > 2 ** -1022);
    expect(normal).toEqual([]);
  });

  const wrong: [string, object, string][] = [
    [
      "the wrong side of a kink",
      { eluDerivative: (x: number, alpha: number) => (x >= 0 ? 1 : alpha * Math.exp(x)) },
      "derivative",
    ],
    [
      "a cancellation",
      { elu: (x: number, alpha: number) => (x > 0 ? x : alpha * (Math.exp(x) - 1)) },
      "forward",
    ],
    ["a convention that is ignored", { createEluDerivative: () => library.eluDerivative }, "derivative"],
    [
      "a lost NaN",
      { eluAlphaDerivative: (x: number) => (x < 0 ? Math.expm1(x) : 0) },
      "parameterDerivatives",
    ],
    [
      "a parameter that is ignored",
      { eluDerivative: (x: number) => (x > 0 ? 1 : Math.exp(x)) },
      "derivative",
    ],
    [
      "a wrong limit",
      { elu: (x: number, alpha: number) => (x === -Infinity ? -1 : library.elu(x, alpha)) },
      "forward",
    ],
    ["a missing function", { eluAlphaDerivative: undefined }, "parameterDerivatives"],
  ];
  test("in a second derivative", async () => {
    const [slope] = elu.derivatives;
    const bent: Activation = { ...elu, secondDerivatives: [{ ...slope!, inputs: ["x", "x"] }] };
    const right = (x: number, alpha: number) => (x > 0 ? 0 : alpha * Math.exp(x));
    const create =
      ({ kinks }: { kinks: Slopes }) =>
      (x: number, alpha: number) => {
        if (x !== 0) return right(x, alpha);
        if (kinks === "mid") return alpha / 2;
        if (kinks === "right") return 0;
        const weight = (pick(kinks, alpha, 1) - alpha) / (1 - alpha);
        return weight >= 0 && weight <= 1 ? (1 - weight) * alpha : alpha;
      };
    const judgeSecond = (eluSecondDerivative: typeof right): Promise<Outcome> => {
      const changed = { ...library, eluSecondDerivative, createEluSecondDerivative: create };
      return judgeWith(() => createScalarAdapter(async () => changed), [bent]);
    };
    expect(failing(await judgeSecond(right))).toEqual([]);
    expect(failing(await judgeSecond((x, alpha) => (x >= 0 ? 0 : right(x, alpha))))).toEqual([
      "secondDerivative",
    ]);
    expect(failing(await judgeSecond((x, alpha) => right(x, alpha) * (1 + 2 ** -48)))).toEqual([
      "secondDerivative",
    ]);
  });

  test("a convention where there is no kink for these parameters", async () => {
    const bend = (x: number, b: number) => (b === 0 ? (x > 0 ? 1 : 0) : (1 + x / Math.sqrt(x * x + b)) / 2);
    const chosen = (isThere: (x: number, b: number) => boolean) => {
      const createSquareplusDerivative =
        ({ kinks }: { kinks: Slopes }) =>
        (x: number, b: number) =>
          isThere(x, b) ? pick(kinks, 0, 1) : bend(x, b);
      const bent = { squareplusDerivative: bend, createSquareplusDerivative };
      return judgeWith(() => createScalarAdapter(async () => bent), [squareplus], { cases: 64 });
    };
    const failed = ({ rows }: Outcome) => rows.find(({ pass }) => pass === "derivative")!.failed;
    // The formula itself overflows far out.
    const elsewhere = failed(await chosen((x, b) => x === 0 && b === 0));
    expect(failed(await chosen((x) => x === 0))).toBeGreaterThan(elsewhere);
  });

  test("a number where a framework answers NaN, on targets that have it", async () => {
    const [zero] = elu.kinks;
    const composed = { ...elu, kinks: [{ ...zero!, elsewhere: { jax: number(NaN) } }] };
    const answering = (jax: number) =>
      Object.assign({}, library, {
        createEluDerivative: ({ kinks }: { kinks: Slopes | "jax" }) =>
          library.createEluDerivative({ kinks: kinks === "jax" ? jax : kinks }),
        createEluAlphaDerivative: () => library.eluAlphaDerivative,
      });
    const judged = (jax: number, lacksNaN: object) => {
      const adapter = { ...createScalarAdapter(async () => answering(jax)), ...lacksNaN };
      return judgeWith(() => adapter, [composed], { cases: 64 });
    };
    const failed = ({ rows }: Outcome) => rows.find(({ pass }) => pass === "derivative")!.failed;
    const right = failed(await judged(NaN, {}));
    expect(failed(await judged(1, {}))).toBeGreaterThan(right);
    expect(failed(await judged(1, { lacksNaN: true }))).toBe(right);
  });

  test.each(wrong)("%s", async (_, changed, pass) => {
    expect(failing(await judgeLibrary(changed))).toContain(pass);
  });
});

describe("beyond the reach of a kernel", () => {
  const short = { ...elu, forward: { ...elu.forward, reach: [{ of: variable("x"), f32: 10, f64: 100 }] } };
  const judged = async (forward: (x: number, alpha?: number) => number) => {
    const changed = { ...library, elu: forward };
    const { rows } = await judgeWith(() => createScalarAdapter(async () => changed), [short]);
    const [row] = rows;
    return {
      beyond: row!.beyond,
      wrong: row!.failures.some(({ expected }) => Math.abs(expected) > 2 ** -1022),
    };
  };
  const wrongFrom = (start: number, answer: number) => (x: number, alpha?: number) =>
    Math.abs(x) >= start && Number.isFinite(x) ? answer : library.elu(x, alpha);

  test("results need not be right, and are counted", async () => {
    const { beyond, wrong } = await judged(wrongFrom(101, 7));
    expect(wrong).toBe(false);
    expect(Object.keys(beyond)).toEqual(["|x| ≤ 100"]);
    expect(beyond["|x| ≤ 100"]).toBeGreaterThan(100);
  });

  test.each<[string, (x: number, alpha?: number) => number]>([
    ["within it results are judged", wrongFrom(50, 7)],
    ["NaN is wrong everywhere", wrongFrom(101, NaN)],
    ["limits are judged", (x, alpha) => (x === -Infinity ? 7 : library.elu(x, alpha))],
  ])("%s", async (_, forward) => expect((await judged(forward)).wrong).toBe(true));
});

describe("whole arrays", () => {
  const map = (x: Float64Array, f: (x: number) => number) => x.map(f);
  const batch = {
    elu: (x: Float64Array, { alpha }: { alpha: number }) => map(x, (one) => library.elu(one, alpha)),
    eluDerivative: (x: Float64Array, { alpha, kinks = "left" }: { alpha: number; kinks?: Slopes }) =>
      map(x, (one) => (one === 0 ? pick(kinks, alpha, 1) : library.eluDerivative(one, alpha))),
    eluBackward: (dy: Float64Array, x: Float64Array, options: { alpha: number }) =>
      batch.eluDerivative(x, options).map((slope, index) => dy[index]! * slope),
    eluParameterGradients: (dy: Float64Array, x: Float64Array) => ({
      alpha: x.reduce((sum, one, index) => sum + dy[index]! * library.eluAlphaDerivative(one), 0),
    }),
  };
  const judgeBatch = (changed: object) =>
    judgeWith(() => createBatchAdapter("batch-f64", async () => ({ ...batch, ...changed })), [elu], {
      targets: ["batch-f64"],
    });

  test("a right one passes", async () => {
    expect(failing(await judgeBatch({}))).not.toContain("derivative");
    expect(failing(await judgeBatch({}))).not.toContain("parameterDerivatives");
  });

  test("a backward pass that forgets dy is found", async () => {
    const outcome = await judgeBatch({
      eluBackward: (_: unknown, x: Float64Array, options: { alpha: number }) =>
        batch.eluDerivative(x, options),
    });
    expect(failing(outcome)).toContain("derivative");
  });

  test("a result that depends on its place is found", async () => {
    const place = "elsewhere in an array";
    const placesIn = ({ rows }: Outcome) =>
      rows.flatMap(({ failures }) => failures).filter(({ detail }) => detail === place);
    expect(placesIn(await judgeBatch({}))).toEqual([]);
    const oneOff = (x: Float64Array, options: { alpha: number }) =>
      batch
        .eluDerivative(x, options)
        .map((slope, index) => (index === x.length - 9 ? slope * (1 + 2 ** -52) : slope));
    expect(placesIn(await judgeBatch({ eluDerivative: oneOff }))).not.toEqual([]);
  });

  test("a sum that forgets an element is found", async () => {
    const sum = (dy: Float64Array, x: Float64Array) =>
      batch.eluParameterGradients(dy.length > 1 ? dy.slice(1) : dy, x.length > 1 ? x.slice(1) : x);
    expect(failing(await judgeBatch({ eluParameterGradients: sum }))).toContain("parameterDerivatives");
  });
});

describe("a sum beyond the range of its elements", () => {
  const squared = activation("squared", multiply(variable("scale"), multiply(element, element)), [
    parameter("scale", 1),
  ]);
  const gradientsOf = (term: (x: number) => number) => ({
    squaredParameterGradients: (dy: Float32Array, xs: Float32Array) => ({
      scale: dy.reduce((sum, one, index) => sum + one * term(xs[index]!), 0),
    }),
  });
  const rowWith = async (term: (x: number) => number) => {
    const { rows } = await judgeWith(
      () => createBatchAdapter("batch-f32", async () => gradientsOf(term)),
      [squared],
      {
        targets: ["batch-f32"],
      },
    );
    return rows.find(({ pass }) => pass === "parameterDerivatives")!;
  };

  test("is the number that it is in binary64", async () => {
    expect(isPassed(await rowWith((one) => one * one))).toBe(true);
  });

  test("is judged there as well", async () => {
    expect((await rowWith((one) => Math.fround(one * one))).failures[0]).toMatchObject({ actual: Infinity });
    const { failures } = await rowWith((one) => one * one * (Math.abs(one) > 1e25 ? 1 + 2 ** -20 : 1));
    expect(failures[0]!.ulp).toBeCloseTo(16, 3);
  });
});

describe("targets", () => {
  const broken = (): Adapter => ({
    ...createScalarAdapter(async () => library),
    start: () => Promise.reject(new Error("no device")),
  });

  test("that do not start are missing, and allowed only by name", async () => {
    expect((await judgeWith(broken)).missing).toEqual([
      { target: "scalar", reason: "no device", allowed: false },
    ]);
    expect((await judgeWith(broken, [elu], { allowMissing: new Set(["scalar"]) })).missing[0]!.allowed).toBe(
      true,
    );
  });

  test("are stopped whatever happens", async () => {
    let stopped = 0;
    const evaluate = (_: Evaluation): Promise<Float64Array> => Promise.reject(new Error("out of order"));
    const adapter = {
      ...createScalarAdapter(async () => library),
      evaluate,
      stop: async () => void stopped++,
    };
    const { rows } = await judgeWith(() => adapter);
    expect(stopped).toBe(1);
    expect(rows.every((row) => !isPassed(row) && row.problems[0]!.startsWith("out of order"))).toBe(true);
  });
});

describe("stacks of a target", () => {
  const stacks = stacksOf(["tint", "naga"], ["swiftshader"]);
  /** The same library on both, but for what Naga is to have. */
  const judgeStacks = (withNaga: object, more: Partial<Adapter> = {}): Promise<Outcome> =>
    judgeWith(
      (_, stack) => ({
        ...createScalarAdapter(async () =>
          stack?.compiler === "naga" ? { ...library, ...withNaga } : library,
        ),
        stack: nameOf(stack!),
        device: async () => "an abacus",
        ...(stack?.compiler === "naga" ? more : {}),
      }),
      [elu],
      { targets: ["wgsl-f32"], stacks },
    );
  const of = ({ rows }: Outcome, name: string) => rows.filter(({ stack }) => stack === name);
  const [tint, naga] = stacks.map(nameOf) as [string, string];

  test("have the same judgement where they have the same results", async () => {
    const outcome = await judgeStacks({});
    const without = ({ stack: _, ...row }: Outcome["rows"][number]) => row;
    expect(of(outcome, tint)).toHaveLength(3);
    expect(of(outcome, naga).map(without)).toEqual(of(outcome, tint).map(without));
  });

  test("are each judged by themselves where they differ", async () => {
    const slightlyOff = (x: number, alpha: number) => library.elu(x, alpha) * (x < -2 ? 1 + 2 ** -52 : 1);
    const outcome = await judgeStacks({ elu: slightlyOff });
    const [first] = of(outcome, tint);
    const [second] = of(outcome, naga);
    expect(second!.cases).toBe(first!.cases);
    expect([first!.differing, second!.differing > 20]).toEqual([0, true]);
    expect(second!.worst!.ulp).toBeGreaterThan(first!.worst!.ulp);
    const wrong = await judgeStacks({ eluDerivative: (x: number) => (x > 0 ? 1 : NaN) });
    expect(failing(wrong)).toContain("derivative");
    expect(wrong.rows.filter((row) => !isPassed(row)).every(({ stack }) => stack === naga)).toBe(true);
    expect(textReport(wrong)).toContain(`FAIL: elu, scalar on ${naga}, derivative`);
    expect(toJson(wrong)).toMatchObject({ onOtherStacks: [{}, { passed: false }, {}] });
  });

  test("are each judged where the first one answers nothing", async () => {
    const outcome = await judgeWith(
      (_, stack) => ({
        ...createScalarAdapter(async () => library),
        stack: nameOf(stack!),
        ...(stack?.compiler === "tint" ? { evaluate: () => Promise.reject(new Error("out of order")) } : {}),
      }),
      [elu],
      { targets: ["wgsl-f32"], stacks },
    );
    expect(of(outcome, tint).every(({ problems }) => problems[0]!.startsWith("out of order"))).toBe(true);
    expect(of(outcome, naga).every(({ cases, problems }) => cases > 500 && problems.length === 0)).toBe(true);
  });

  test("may be missing one by one", async () => {
    const start = () => Promise.reject(new Error("no Deno"));
    const outcome = await judgeStacks({}, { start });
    expect(outcome.missing).toEqual([{ target: "wgsl-f32", stack: naga, reason: "no Deno", allowed: false }]);
    expect(holds(outcome)).toBe(false);
    expect(textReport(outcome)).toContain(`MISSING: wgsl-f32 on ${naga}: no Deno`);
  });

  test("are named in the report, with their devices", async () => {
    const text = textReport(await judgeStacks({}));
    expect(text).toContain(`elu         scalar on ${naga}  `);
    expect(text).toContain(`\nscalar on ${tint}: an abacus\n  NaN: `);
    expect(text).toMatch(/\n {2}NaN: \d+ right\n {2}±∞: \d+ right\n {2}±0: \d+ right\n/);
    expect(text).toMatch(/\n {2}subnormal result: (\d+) right; 0 of \1 are 0/);
    expect(text).toContain(`\nscalar on ${naga}: an abacus: 0 results that are not those of ${tint}`);
  });
});

test("a run holds only if all was judged, kept and consistent", async () => {
  const relus = {
    relu: (x: number) => (x > 0 ? x : x < 0 ? 0 : x),
    reluDerivative: (x: number) => (x > 0 ? 1 : 0),
  };
  const createReluDerivative =
    ({ kinks }: { kinks: Slopes }) =>
    () =>
      pick(kinks, 0, 1);
  const outcome = await judgeWith(
    () => createScalarAdapter(async () => ({ ...relus, createReluDerivative })),
    [relu],
  );
  // It loses a NaN.
  expect(failing(outcome)).toEqual(["derivative"]);
  const right = (x: number) => (x > 0 ? 1 : Number.isNaN(x) ? x : 0);
  const good = await judgeWith(
    () => createScalarAdapter(async () => ({ ...relus, createReluDerivative, reluDerivative: right })),
    [relu],
  );
  expect(holds(good)).toBe(true);
  expect(holds(outcome)).toBe(false);
  expect(holds({ ...good, rows: [] })).toBe(false);
  expect(holds({ ...good, contradictions: ["one"] })).toBe(false);
  expect(holds({ ...good, missing: [{ target: "wgsl-f32", reason: "", allowed: false }] })).toBe(false);
  expect(holds({ ...good, missing: [{ target: "wgsl-f32", reason: "", allowed: true }] })).toBe(true);
});

test("limits that a spec declares wrongly contradict its definition", async () => {
  const pass = { ...elu.derivatives[0]!, limits: [{ of: "x", at: -Infinity, value: number(1) }] };
  const wrong: Activation = { ...elu, derivatives: [pass] };
  const { contradictions } = await judgeWith(() => createScalarAdapter(async () => library), [wrong]);
  expect(contradictions[0]).toBe(
    "elu: limits declare 1 for derivative at x = -Infinity, alpha = 1, but the definition tends to 0",
  );
});

test("an activation without a reference is reported, not passed", async () => {
  const unknown: Activation = { ...hardTanh, name: "elu", parameters: elu.parameters, kinks: [] };
  await expect(judgeWith(() => createScalarAdapter(async () => library), [unknown])).rejects.toThrow(
    "minValue",
  );
});

test("reports show a scale that is the spec's own, once", async () => {
  const scaled: Activation = { ...elu, accuracy: { ...elu.accuracy, scale: variable("alpha") } };
  const outcome = await judgeWith(() => createScalarAdapter(async () => library), [scaled]);
  const note = "elu: near a root an ULP is that of at least alpha, not 1/8";
  expect(textReport(outcome).split(note)).toHaveLength(2);
  expect(toMarkdown(outcome).split(note)).toHaveLength(2);
  expect(textReport(await judgeLibrary({}))).not.toContain("near a root");
});

test("reports show maxima, bounds, failures and what is missing", async () => {
  const outcome = await judgeLibrary({ eluDerivative: (x: number) => (x > 0 ? 1 : NaN) });
  const text = textReport({
    ...outcome,
    missing: [{ target: "wgsl-f32", reason: "no device", allowed: false }],
  });
  expect(text).toMatch(
    /^activation +target +forward +derivative +second derivative +parameter gradients +cases +verdict\nelu +scalar /,
  );
  expect(text).toContain("FAIL: elu, scalar, derivative");
  expect(text).toContain("MISSING: wgsl-f32: no device");
  expect(toMarkdown(outcome)).toContain("| elu | scalar | ");
  const json = JSON.parse(JSON.stringify(toJson(outcome))) as {
    results: { pass: string; passed: boolean; worst: { ulp: unknown } }[];
  };
  expect(json.results.find(({ pass }) => pass === "derivative")).toMatchObject({
    passed: false,
    worst: { ulp: "Infinity" },
  });
});
