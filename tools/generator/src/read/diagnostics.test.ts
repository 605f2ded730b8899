import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type SpecFiles,
  diagnosticsIn,
  diagnosticsOf,
  loadFiles,
  smoothText,
  specText,
  temporaryRoot,
} from "../../test/specs.ts";
import { type Code, type Diagnostic, codes, format } from "./diagnostics.ts";

const path = "activations/ramp.ts";
const seen = new Set<Code>();

/** A text in which ⟦ ⟧ stand around the place of the one mistake. */
interface Marked {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** What the carets stand under: the marked text as far as its first line goes. */
  readonly width: number;
}

function unmark(text: string): Marked {
  const [before, marked, after, ...more] = text.split(/[⟦⟧]/);
  if (marked === undefined || after === undefined || more.length > 0)
    throw new Error(`one place has to be marked in\n${text}`);
  const lines = before!.split(/\r?\n/);
  const width = Math.max(1, marked.split(/\r?\n/)[0]!.length);
  return { text: before + marked + after, line: lines.length, column: lines.at(-1)!.length + 1, width };
}

/** `file:line:column`, the line, the carets and a remedy. */
function expectFormat(diagnostic: Diagnostic | undefined, code: Code, file: string, marked: Marked): void {
  const [place, shown, carets, remedy, ...more] =
    diagnostic === undefined ? [] : format(diagnostic).split("\n");
  const { line, column, width, text } = marked;
  const margin = " ".repeat(String(line).length);
  expect(place).toBe(`specs/${file}:${line}:${column} ${code} ${diagnostic?.message}`);
  expect(shown).toBe(`  ${line} | ${text.split(/\r?\n/)[line - 1]}`);
  expect(carets).toBe(`  ${margin} | ${" ".repeat(column - 1)}${"^".repeat(width)}`);
  expect(remedy).toMatch(/^ +=\s\S.{3,}/);
  expect(more).toEqual([]);
  seen.add(code);
}

/** One mistake gives one diagnostic, at the marked place. */
async function expectOne(code: Code, markedText: string, file = path): Promise<Diagnostic> {
  const marked = unmark(markedText);
  const [diagnostic, ...others] = await diagnosticsOf({ [file]: marked.text });
  expectFormat(diagnostic, code, file, marked);
  expect(others.map(format)).toEqual([]);
  return diagnostic!;
}

/** A smooth spec with another formula. */
const formula = (body: string): string => smoothText({ forward: `({ x }) => ${body}` });
const module = (statements: string): string => `${statements}\n${smoothText()}`;
const alpha = (properties = ""): string => `{ alpha: { default: 1, description: "A test.", ${properties} } }`;
const kinks = (properties: string): string =>
  `{ ⟦zero: { at: 0, use: "left", why: "A test.", ${properties} }⟧ }`;

/** An intrinsic of x. */
function intrinsic(name: string, properties: { readonly [name: string]: string } = {}): string {
  const all = {
    title: `""`,
    inputs: `["x"]`,
    definition: "({ x }) => x",
    derivatives: "{ x: () => 1 }",
    f32: `"native"`,
    f64: `"native"`,
    ...properties,
  };
  const lines = Object.entries(all).map(([property, text]) => `  ${property}: ${text},`);
  return ["export default defineIntrinsic({", `  name: ${name},`, ...lines, "});", ""].join("\n");
}

test("the specs that all others here are made of are right", async () => {
  expect(await diagnosticsOf({ [path]: specText() })).toEqual([]);
  expect(await diagnosticsOf({ [path]: smoothText() })).toEqual([]);
});

describe("SG001: the file", () => {
  test.each(["⟦⟧", "⟦⟧\n\n", "⟦⟧// Nothing yet.\n"])("is empty: %j", async (text) => {
    expect((await expectOne("SG001", text)).message).toBe("the file is empty");
  });

  test("is not TypeScript", async () => {
    const { message } = await expectOne("SG001", specText({ forward: "({ x }) => (x > 0 ? x ⟦0⟧)" }));
    expect(message).toBe("not TypeScript: ':' expected.");
  });

  test("cannot be read", async () => {
    const root = temporaryRoot();
    mkdirSync(join(root, "specs", "activations", "folder.ts"));
    const diagnostics = await diagnosticsIn(root);
    expect(diagnostics.map(format)).toEqual([
      expect.stringMatching(
        /^specs\/activations\/folder\.ts:1:1 SG001 the file cannot be read: EISDIR.*\n.*\n.*\^\n.*= \w/,
      ),
    ]);
  });
});

describe("SG002: one definition", () => {
  test.each([
    ["nothing is exported", "⟦⟧const A = 1;\n"],
    ["an object is exported", `export default ⟦{ name: "ramp" }⟧;\n`],
    ["another definer is called", "export default ⟦defineIntrinsic({})⟧;\n"],
    ["the export is not the default one", "⟦⟧export = defineActivation({});\n"],
    [
      "two definitions are exported",
      `export default defineActivation({});\n⟦export default defineActivation({});⟧\n`,
    ],
    ["the definer gets nothing", "export default ⟦defineActivation()⟧;\n"],
    ["the definer gets two objects", "export default ⟦defineActivation({}, {})⟧;\n"],
  ])("%s", async (_, text) => {
    await expectOne("SG002", text);
  });
});

describe("SG003: syntax outside of the language", () => {
  test.each([
    "{ ⟦for (let i = 0; i < 3; i++) {}⟧ return x; }",
    "{ ⟦while (x > 0) return 1;⟧ return x; }",
    "{ ⟦let s = x;⟧ return s; }",
    "{ ⟦const s = x, t = x;⟧ return s; }",
    "{ ⟦const { s } = x;⟧ return s; }",
    "{ ⟦throw x;⟧ }",
    "⟦{ const s = x; }⟧",
    "⟦{ if (x > 0) return 1; }⟧",
    "{ if (x > 0) ⟦{ }⟧ return 1; }",
    "{ ⟦return;⟧ }",
    "{ return x; ⟦while (true) {}⟧ }",
    "{ if (x > 0) return 1; else return 2; ⟦while (true) {}⟧ }",
    "⟦x ** 2⟧",
    "⟦x % 2⟧",
    "⟦x & 1⟧",
    "⟦+x⟧",
    "⟦x++⟧",
    "⟦`${x}`⟧",
    `⟦"x"⟧`,
    "⟦Math.PI⟧ * x",
    "⟦[x][0]⟧",
    "(⟦x, 1⟧)",
    "⟦10n⟧",
    "⟦x as number⟧",
    "⟦x > 0⟧",
    "⟦x⟧ ? 1 : 2",
    "⟦x == 0⟧ ? 1 : 2",
    "x > 0 && ⟦true⟧ ? 1 : 2",
  ])("in a body: %s", async (body) => {
    await expectOne("SG003", formula(body));
  });

  test.each(["({ ⟦x: y⟧ }) => 2", "({ ⟦x = 1⟧ }) => 2", "({ ⟦...x⟧ }) => 2", "⟦async ({ x }) => 2 * x⟧"])(
    "in the inputs: %s",
    async (forward) => {
      await expectOne("SG003", smoothText({ forward }));
    },
  );

  test.each([
    `import { readFileSync } from "node:fs";`,
    "const f = (a) => a;",
    "const A = 1, B = 2;",
    "declare const A: number;",
    "let A = 1;",
    "function f() {}",
    "console.log(1);",
    "export enum E {}",
  ])("in a module: %s", async (statement) => {
    await expectOne("SG003", module(`⟦${statement}⟧`));
  });

  test.each(["{ ⟦...others⟧ }", "{ ⟦others⟧ }", "{ ⟦others() { return 2; }⟧ }"])(
    "in an object: %s",
    async (stable) => {
      await expectOne("SG003", smoothText({ stable }));
    },
  );
});

describe("SG004: a name that means nothing", () => {
  test("anywhere", async () => {
    await expectOne("SG004", formula("2 * ⟦width⟧"));
    await expectOne("SG004", smoothText({ derivative: "({ x, ⟦width⟧ }) => 2" }));
  });

  test("unless the function takes it", async () => {
    const { remedy } = await expectOne(
      "SG004",
      smoothText({ parameters: alpha(), forward: "({ x }) => x * ⟦alpha⟧" }),
    );
    expect(remedy).toBe("add alpha to the names that the function takes: ({ ..., alpha }) => ...");
  });

  test("because only forward knows x", async () => {
    await expectOne("SG004", specText({ kinks: `{ zero: { at: ({ ⟦x⟧ }) => x, use: "left", why: "" } }` }));
  });
});

describe("SG005: a function outside of the vocabulary", () => {
  test.each([
    ["⟦Math.exp⟧(x)", `write exp(...), imported from "@subgrad/spec"`],
    [
      "⟦nobody⟧(x)",
      "call one of abs, exp, expm1, log, max, min, sigmoid, sign, or add specs/intrinsics/nobody.ts",
    ],
    ["⟦expTaylor⟧(x)", "call one of abs, exp, expm1,"],
    ["⟦fma⟧(x, x, x)", "call one of"],
    ["⟦exp.call⟧(x)", "call one of"],
  ])("%s", async (body, remedy) => {
    expect((await expectOne("SG005", formula(body))).remedy).toContain(remedy);
  });

  test("the multiprecision library has it, or a formula does", async () => {
    const text = intrinsic(`"cube"`, { definition: `⟦"cbrt"⟧` });
    expect((await expectOne("SG005", text, "intrinsics/cube.ts")).message).toBe(
      "the multiprecision library has no function cbrt",
    );
  });
});

test("SG006: wrong number of arguments", async () => {
  expect((await expectOne("SG006", formula("⟦exp(x, 1)⟧"))).message).toBe("exp takes 1 argument, not 2");
  expect((await expectOne("SG006", formula("⟦max()⟧"))).message).toBe("max takes 2 arguments, not 0");
});

describe("SG007: something is missing", () => {
  const definition = (text: string): string => text.replace("defineActivation({", "defineActivation(⟦{⟧");

  test.each(["name", "title", "reference", "forward", "derivative"])("%s", async (name) => {
    const { message, remedy } = await expectOne("SG007", definition(smoothText({ [name]: undefined })));
    expect([message, remedy]).toEqual([`the activation has no ${name}`, `add ${name}: ...`]);
  });

  test("in a parameter and in a kink", async () => {
    await expectOne("SG007", smoothText({ parameters: "{ alpha: ⟦{⟧ default: 1 } }" }));
    await expectOne("SG007", specText({ kinks: `{ zero: ⟦{⟧ at: 0, use: "left" } }` }));
  });
});

test("SG007: a function of the vocabulary has its derivatives", async () => {
  const text = intrinsic(`⟦"pair"⟧`, { inputs: `["x", "y"]` });
  const { message, remedy } = await expectOne("SG007", text, "intrinsics/pair.ts");
  expect(message).toBe("pair has no derivative in y");
  expect(remedy).toBe("add derivatives: { y: ... }, or internal: true");
  expect(
    await diagnosticsOf({
      "intrinsics/pair.ts": unmark(text).text.replace("f32:", "internal: true,\n  f32:"),
    }),
  ).toEqual([]);
});

describe("SG008: something has the wrong form", () => {
  test.each([
    { title: "⟦3⟧" },
    { aliases: `⟦"ramp2"⟧` },
    { parameters: "⟦[]⟧" },
    { parameters: `{ alpha: { default: ⟦"1"⟧, description: "" } }` },
    { parameters: `{ alpha: { default: ⟦1 + 1⟧, description: "" } }` },
    { forward: "⟦function (x) { return 2 * x; }⟧" },
    { forward: "⟦(x) => 2⟧" },
    { forward: "⟦exp⟧" },
    { limits: "{ forward: ⟦[0]⟧ }" },
    { limits: "{ forward: ⟦0⟧ }" },
    { accuracy: `{ exceptions: [{ of: ⟦"second"⟧, target: "scalar", ulp: 3, reason: "" }] }` },
  ])("%j", async (properties) => {
    await expectOne("SG008", smoothText(properties));
  });

  test("rules", async () => {
    await expectOne("SG008", specText({ kinks: `{ zero: { at: 0, use: ⟦"middle"⟧, why: "" } }` }));
    await expectOne(
      "SG008",
      specText({ kinks: `{ zero: { at: 0, use: "left", value: ⟦"minNorm"⟧, why: "" } }` }),
    );
    await expectOne(
      "SG008",
      specText({ kinks: `{ zero: { at: 0, use: "left", why: "", smooth: ⟦false⟧ } }` }),
    );
  });

  const mode = `{ mode: { choices: ["a", "b"], default: "a", description: "" } }`;

  test.each([`⟦mode === "fast"⟧ ? x : 1`, "⟦mode === 1⟧ ? x : 1", `⟦mode > "a"⟧ ? x : 1`, "x * ⟦mode⟧"])(
    "choices: %s",
    async (body) => {
      const { remedy } = await expectOne(
        "SG008",
        smoothText({ parameters: mode, forward: `({ x, mode }) => ${body}` }),
      );
      expect(remedy).toContain(`mode === "a" or mode === "b"`);
    },
  );

  test("a choice has to be taken from the inputs as well", async () => {
    await expectOne(
      "SG004",
      smoothText({ parameters: mode, forward: `({ x }) => (⟦mode⟧ === "a" ? x : 1)` }),
    );
  });

  test("kernels", async () => {
    const text = intrinsic(`"cube"`, { f32: `⟦"natively"⟧` });
    await expectOne("SG008", text, "intrinsics/cube.ts");
  });

  test("what kernels require", async () => {
    const text = intrinsic(`"cube"`, { require: `⟦"positive"⟧` });
    await expectOne("SG008", text, "intrinsics/cube.ts");
  });

  test("ranges", async () => {
    const text = intrinsic(`"cube"`, { range: `{ f32: 1e4, f64: ⟦"far"⟧ }` });
    await expectOne("SG008", text, "intrinsics/cube.ts");
  });

  test("errors", async () => {
    const text = intrinsic(`"cube"`, { errors: `{ f64: 0.5, f32: ⟦"half"⟧, fused: 0.5 }` });
    await expectOne("SG008", text, "intrinsics/cube.ts");
  });
});

test("SG009: unknown properties", async () => {
  const { remedy } = await expectOne("SG009", smoothText({ "⟦derivatives": "() => 2⟧" }));
  expect(remedy).toContain("derivative, derivativeFromOutput");
  await expectOne("SG009", smoothText({ parameters: alpha("⟦minimum: 0⟧") }));
  const elsewhere = (keys: string): string =>
    specText({ kinks: `{ zero: { at: 0, use: "left", why: "", elsewhere: { ${keys} } } }` });
  const unknown = await expectOne("SG009", elsewhere(`jax: 0, "pytorch@2.6": 1, ⟦theano: 0⟧`));
  expect(unknown.remedy).toMatch(/^known: pytorch, jax, .*mlx; /);
  await expectOne("SG009", smoothText({ parameters: alpha(), parameterDerivatives: "{ ⟦beta: () => 0⟧ }" }));
});

test("SG010: the file is called like the export", async () => {
  const { remedy } = await expectOne("SG010", smoothText({ name: `⟦"slope"⟧` }));
  expect(remedy).toBe("name both alike: ramp");
});

describe("SG011: names that are taken", () => {
  test("properties", async () => {
    await expectOne("SG011", smoothText({ kinks: "{}", stable: "{}" }).replace("stable: {}", "⟦kinks: {}⟧"));
  });

  test("exports of two activations", async () => {
    const marked = unmark(smoothText({ name: `⟦"rampDerivative"⟧` }));
    const files: SpecFiles = { [path]: smoothText(), "activations/rampDerivative.ts": marked.text };
    const [diagnostic] = await diagnosticsOf(files);
    expectFormat(diagnostic, "SG011", "activations/rampDerivative.ts", marked);
    expect(diagnostic?.message).toBe("its export rampDerivative is also exported for ramp");
  });

  test("exports of a parameter's gradient", async () => {
    const marked = unmark(smoothText({ name: `⟦"rampAlphaDerivative"⟧` }));
    const files = {
      [path]: smoothText({ parameters: alpha() }),
      "activations/rampAlphaDerivative.ts": marked.text,
    };
    expectFormat((await diagnosticsOf(files))[0], "SG011", "activations/rampAlphaDerivative.ts", marked);
  });

  test.each(["x", "alpha", "exp", "PI", "A"])("consts: %s", async (name) => {
    const text = smoothText({
      parameters: alpha(),
      forward: `({ x }) => { const ⟦${name} = 2⟧; return x * ${name}; }`,
    });
    await expectOne("SG011", `const A = 1;\n${text}`);
  });

  test("an intrinsic with the name of an operation", async () => {
    const text = intrinsic(`⟦"fma"⟧`);
    await expectOne("SG011", text, "intrinsics/fma.ts");
  });
});

describe("SG012: names that no target could spell", () => {
  test.each(["default", "static", "kernel", "Ramp", "my_ramp", "catalog"])(
    "an activation: %s",
    async (name) => {
      await expectOne("SG012", smoothText({ name: `⟦"${name}"⟧` }), `activations/${name}.ts`);
    },
  );

  test.each([
    "fn",
    "operator",
    "std",
    "x",
    "kinks",
    "out",
    "i",
    "channelStride",
    "exp",
    "round",
    "expTaylor",
    "PI",
    "Alpha",
    "max_value",
    "ramp",
    "rampDerivative",
    "slopeAt",
  ])("a parameter: %s", async (name) => {
    await expectOne("SG012", smoothText({ parameters: `{ ⟦${name}⟧: { default: 1, description: "" } }` }));
  });

  test.each(["override", "of", "bitcast", "S", "low_word", "$s"])("a const: %s", async (name) => {
    await expectOne("SG012", formula(`{ const ⟦${name} = 2⟧; return x * ${name}; }`));
  });

  test("a kink", async () => {
    await expectOne("SG012", specText({ kinks: `{ ⟦"the origin": { at: 0, use: "left", why: "" }⟧ }` }));
  });

  test("an input of an intrinsic", async () => {
    const text = intrinsic(`⟦"cube"⟧`, {
      inputs: `["from"]`,
      definition: "() => 1",
      derivatives: "{ from: () => 0 }",
    });
    await expectOne("SG012", text, "intrinsics/cube.ts");
  });
});

describe("SG008: what parameters have to meet together", () => {
  test.each(["low < 1", "2 * low < high", "low < high || high < 0", "low === high"])("%s", async (text) => {
    const parameters = `{ low: { default: 0, description: "" }, high: { default: 1, description: "" } }`;
    const require = `⟦({ low, high }) => ${text}⟧`;
    expect((await expectOne("SG008", smoothText({ parameters, require }))).message).toBe(
      "require is no comparison of parameters",
    );
  });
});

describe("SG013: values that a parameter may not have", () => {
  test.each([
    ['{ default: ⟦-1⟧, min: 0, description: "" }', "allowed: a number ≥ 0"],
    ['{ default: ⟦0⟧, above: 0, description: "" }', "allowed: a number > 0"],
    [
      '{ default: 0.5, below: 1, max: 1, samples: [0, ⟦1⟧], description: "" }',
      "allowed: a number ≤ 1 and < 1",
    ],
    [`{ default: ⟦"c"⟧, choices: ["a", "b"], description: "" }`, "choose from a, b"],
  ])("%s", async (declaration, remedy) => {
    expect((await expectOne("SG013", smoothText({ parameters: `{ alpha: ${declaration} }` }))).remedy).toBe(
      remedy,
    );
  });

  test("defaults that do not go together", async () => {
    const parameters = `{ low: { default: 1, description: "" }, high: { default: 1, description: "" } }`;
    const require = "⟦({ low, high }) => high >= low && low < high⟧";
    expect((await expectOne("SG013", smoothText({ parameters, require }))).message).toBe(
      "the defaults do not go together: low is 1 and high is 1, expected low < high",
    );
  });

  test("samples that do not go together with the defaults are left out", async () => {
    const parameters = `{ low: { default: 0, samples: [2], description: "" }, high: { default: 1, description: "" } }`;
    // Where low is 2, the three pieces would have a jump that is not declared.
    const text = specText({
      parameters,
      require: "({ low, high }) => low <= high",
      forward: "({ x, low, high }) => (x < low ? low : x > high ? high : x)",
      derivative: "({ x, low, high }) => (x < low ? 0 : x > high ? 0 : 1)",
      kinks: `{
        low: { at: ({ low }) => low, use: "left", why: "" },
        high: { at: ({ high }) => high, use: "right", why: "" },
      }`,
    });
    expect((await diagnosticsOf({ [path]: text })).map(format)).toEqual([]);
    expect((await diagnosticsOf({ [path]: text.replace(/^.*require.*$/m, "") })).length).toBeGreaterThan(0);
  });

  test("closed ends belong to the domain", async () => {
    const parameters = `{ alpha: { default: 0, min: 0, max: 1, samples: [1], description: "" } }`;
    expect(await diagnosticsOf({ [path]: smoothText({ parameters }) })).toEqual([]);
  });
});

describe("SG014: numbers that are not finite", () => {
  test.each(["x * ⟦1e999⟧", "x * ⟦Infinity⟧", "x * ⟦NaN⟧"])("in a formula: %s", async (body) => {
    await expectOne("SG014", formula(body));
  });

  test("elsewhere", async () => {
    await expectOne("SG014", module("⟦const A = Infinity;⟧"));
    await expectOne("SG014", module("⟦const A = -1e999;⟧"));
    await expectOne("SG014", smoothText({ parameters: `{ alpha: { default: ⟦1e999⟧, description: "" } }` }));
    await expectOne("SG014", specText({ kinks: `{ zero: { at: ⟦Infinity⟧, use: "left", why: "" } }` }));
    await expectOne("SG014", specText({ kinks: `{ zero: { at: 0, use: ⟦-Infinity⟧, why: "" } }` }));
    const answer = (number: string): string =>
      specText({ kinks: `{ zero: { at: 0, use: "left", why: "", elsewhere: { jax: ${number} } } }` });
    await expectOne("SG014", answer("⟦Infinity⟧"));
    expect(await diagnosticsOf({ [path]: answer("NaN") })).toEqual([]);
  });

  test("but not where infinity means something", async () => {
    const parameters = `{ cap: { default: Infinity, above: 0, description: "", samples: [6] } }`;
    const capped = {
      forward: "({ x, cap }) => (x > cap ? cap : x > 0 ? x : 0)",
      derivative: "({ x, cap }) => (x > cap ? 0 : x > 0 ? 1 : 0)",
      kinks: `{ zero: { at: 0, use: "left", why: "" }, cap: { at: ({ cap }) => cap, use: "left", why: "" } }`,
    };
    expect((await diagnosticsOf({ [path]: specText({ ...capped, parameters }) })).map(format)).toEqual([]);
    const limits = "{ forward: [-Infinity, () => Infinity] }";
    expect(await diagnosticsOf({ [path]: smoothText({ parameters, limits }) })).toEqual([]);
  });
});

describe("SG016: stochastic functions", () => {
  const noisy = (forward: string): string =>
    smoothText({ forward, derivative: "() => 1" }).replaceAll(
      "defineActivation",
      "defineStochasticActivation",
    );

  test("that draw nothing", async () => {
    const { message } = await expectOne("SG016", noisy("({ x }) => ⟦x⟧"));
    expect(message).toBe("forward takes no noise");
  });

  test("that draw twice", async () => {
    const { message } = await expectOne("SG016", noisy("({ x, u, z }) => ⟦x + u * z⟧"));
    expect(message).toBe("forward takes noise of several kinds: u, z");
  });

  test("take one kind", async () => {
    expect(await diagnosticsOf({ [path]: noisy("({ x, g }) => x + g") })).toEqual([]);
  });

  test("which others do not have", async () => {
    await expectOne("SG004", smoothText({ forward: "({ x, ⟦u⟧ }) => x + u" }));
  });
});

describe("kinks of a const", () => {
  const block = (then: string): string =>
    `({ x, z }) => { const noisy = x * x * x + z; return noisy > 0 ? ${then}; }`;
  const noisy = (properties: { readonly [name: string]: string }): string =>
    smoothText({ forward: block("noisy : 0"), derivative: block("3 * x * x : 0"), ...properties }).replaceAll(
      "defineActivation",
      "defineStochasticActivation",
    );
  const kinksOf = (of: string): string => `{ zero: { of: ${of}, at: 0, use: "left", why: "w" } }`;

  test("stand for comparisons that cannot be solved for x", async () => {
    expect(await diagnosticsOf({ [path]: noisy({ kinks: kinksOf(`"noisy"`) }) })).toEqual([]);
    await expectOne("SG020", noisy({}).replace("return noisy > 0", "return ⟦noisy > 0⟧"));
  });

  test("name one", async () => {
    const { message, remedy } = await expectOne("SG008", noisy({ kinks: kinksOf(`⟦"other"⟧`) }));
    expect([message, remedy]).toEqual(["other is no input", 'write "x" or "noisy"']);
  });

  test("are where every formula switches", async () => {
    const derivative = "({ x, z }) => (x * x * x + z > 0 ? 3 * x * x : 0)";
    const marked = kinksOf(`"noisy"`).replace(/zero: \{.*\}(?= \})/, "⟦$&⟧");
    const { message } = await expectOne("SG022", noisy({ kinks: marked, derivative }));
    expect(message).toBe("a formula does not switch at noisy = 0");
  });
});

describe("SG015: intrinsics that are defined through themselves", () => {
  test("at once", async () => {
    const text = intrinsic(`⟦"cube"⟧`, { definition: "({ x }) => cube(x)" });
    expect((await expectOne("SG015", text, "intrinsics/cube.ts")).message).toBe(
      "its definition ends up in itself: cube calls cube",
    );
  });

  test("by a detour, which every one on it is told", async () => {
    const diagnostics = await diagnosticsOf({
      "intrinsics/cube.ts": intrinsic(`"cube"`, { f32: "({ x }) => root(x) + exp(x)" }),
      "intrinsics/root.ts": intrinsic(`"root"`, { f32: "({ x }) => cube(x)" }),
      "intrinsics/user.ts": intrinsic(`"user"`, { f32: "({ x }) => cube(x)" }),
    });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "SG015 its f32 ends up in itself: cube calls root calls cube",
      "SG015 its f32 ends up in itself: root calls cube calls root",
    ]);
  });

  test("wide kernels among themselves: where there is none, that of binary64 ends the way", async () => {
    const [cube, root] = [{ wide: "({ x }) => root(x)" }, { wide: "({ x }) => cube(x)" }];
    const other = { "intrinsics/root.ts": intrinsic(`"root"`) };
    expect(await diagnosticsOf({ "intrinsics/cube.ts": intrinsic(`"cube"`, cube), ...other })).toEqual([]);
    const [first] = await diagnosticsOf({
      "intrinsics/cube.ts": intrinsic(`"cube"`, cube),
      "intrinsics/root.ts": intrinsic(`"root"`, root),
    });
    expect(first!.message).toBe("its wide ends up in itself: cube calls root calls cube");
  });

  test("which derivatives may be, and kernels where definitions are not", async () => {
    const text = intrinsic(`"cube"`, {
      derivatives: "{ x: ({ x }) => cube(x) }",
      definition: "({ x }) => root(x)",
    });
    const other = intrinsic(`"root"`, { f64: "({ x }) => cube(x)" });
    expect(await diagnosticsOf({ "intrinsics/cube.ts": text, "intrinsics/root.ts": other })).toEqual([]);
  });
});

describe("SG020: comparisons that cannot be solved", () => {
  test.each(["⟦alpha * x > 1⟧", "⟦x * x > 1⟧", "⟦exp(x) > 1⟧", "x > 0 && ⟦x * x > 1⟧", "⟦abs(x * x)⟧ > 1"])(
    "%s",
    async (condition) => {
      const text = smoothText({
        parameters: alpha(),
        forward: `({ x, alpha }) => (${condition} ? 2 * x : 2 * x)`,
      });
      expect((await expectOne("SG020", text)).remedy).toContain("x > threshold / beta");
    },
  );

  test("in a call the call is at fault, not the file of the function", async () => {
    await expectOne("SG020", formula("2 * x + ⟦max(x * x, 1)⟧"));
  });
});

describe("SG021: kinks and jumps that are not declared", () => {
  const withLambda = `{ lambda: { default: 0.5, min: 0, description: "" } }`;

  test("a kink", async () => {
    const text = specText({ forward: "({ x }) => (⟦x > 0⟧ ? x : 0)", kinks: undefined });
    const { message, remedy } = await expectOne("SG021", text);
    expect(message).toBe("forward has a kink at x = 0: 0 from the left, 1 from the right");
    expect(remedy).toBe(`declare it: kinks: { <name>: { at: 0, use: "left", why: "..." } }`);
  });

  test("a jump, at a parameter", async () => {
    const forward = "({ x, lambda }) => (⟦x > lambda⟧ ? 2 * x : 2 * x - 1)";
    const { message, remedy } = await expectOne("SG021", smoothText({ parameters: withLambda, forward }));
    expect(message).toBe("forward jumps at x = lambda (lambda = 0.5): 0 from the left, 1 from the right");
    expect(remedy).toBe(
      `declare it: kinks: { <name>: { at: ({ lambda }) => lambda, use: "left", value: "left", why: "..." } }`,
    );
  });

  test("one that a function brings", async () => {
    await expectOne(
      "SG021",
      smoothText({ forward: "({ x }) => 2 * x + ⟦abs(x)⟧", derivative: "({ x }) => (x > 0 ? 3 : 1)" }),
    );
  });

  test("one that is there for other parameters than the declared ones", async () => {
    const forward = "({ x, lambda }) => (⟦x > 0⟧ ? x : lambda * x)";
    const derivative = "({ x, lambda }) => (x > 0 ? 1 : lambda)";
    const declared = `{ zero: { at: 0, use: "left", why: "", when: ({ lambda }) => lambda === 0 } }`;
    const { message } = await expectOne(
      "SG021",
      smoothText({ parameters: withLambda, forward, derivative, kinks: declared }),
    );
    expect(message).toBe("forward has a kink at x = 0 (lambda = 0.5): 0.5 from the left, 1 from the right");
  });

  test("one that only some parameters have is enough", async () => {
    const forward = "({ x, alpha }) => (⟦x > 0⟧ ? x : alpha * x)";
    const derivative = "({ x, alpha }) => (x > 0 ? 1 : alpha)";
    await expectOne("SG021", smoothText({ parameters: alpha(), forward, derivative }));
  });
});

describe("SG022: kinks where nothing switches", () => {
  test("at another point", async () => {
    const marked = `{ zero: { at: 0, use: "left", why: "" }, ⟦one: { at: 1, use: "left", why: "" }⟧ }`;
    const { message, remedy } = await expectOne("SG022", specText({ kinks: marked }));
    expect([message, remedy]).toEqual(["forward does not switch at x = 1", "forward switches at 0"]);
  });

  test("twice at one point", async () => {
    const marked = `{ zero: { at: 0, use: "left", why: "" }, ⟦origin: { at: () => 1 - 1, use: "right", why: "" }⟧ }`;
    expect((await expectOne("SG022", specText({ kinks: marked }))).message).toBe(
      "zero already stands at x = 0",
    );
  });
});

describe("SG023: kinks that are smooth", () => {
  const smooth = {
    forward: "({ x }) => (x > 0 ? 2 * x : expm1(2 * x))",
    derivative: "({ x }) => (x > 0 ? 2 : 2 * exp(2 * x))",
  };

  test("for every parameter", async () => {
    await expectOne("SG023", specText({ ...smooth, kinks: kinks("") }));
    expect(await diagnosticsOf({ [path]: specText({ ...smooth, kinks: undefined }) })).toEqual([]);
  });

  test("unless they say so", async () => {
    const point = `{ ⟦zero: { at: 0, why: "A test.", smooth: true, elsewhere: { jax: 1 } }⟧ }`;
    const kept = unmark(point).text;
    expect(await diagnosticsOf({ [path]: specText({ ...smooth, kinks: kept }) })).toEqual([]);
    const { remedy } = await expectOne("SG023", specText({ kinks: point }));
    expect(remedy).toBe("remove smooth");
  });

  test("and then they have no rule of their own", async () => {
    const marked = `{ zero: { at: 0, ⟦use: 0.5⟧, why: "A test.", smooth: true } }`;
    await expectOne("SG009", specText({ ...smooth, kinks: marked }));
  });
});

describe("surrogates", () => {
  const step = {
    forward: "({ x }) => (x > 0 ? 1 : 0)",
    derivative: "({ x }) => (x < -1 ? 0 : 1)",
    surrogate: "true",
  };
  const atStep = `step: { at: 0, use: "left", value: "left", why: "" }`;
  const atLower = `lower: { at: -1, use: "left", why: "" }`;

  test("have slopes and kinks of their own", async () => {
    const declared = `{ ${atStep}, ${atLower} }`;
    expect(await diagnosticsOf({ [path]: specText({ ...step, kinks: declared }) })).toEqual([]);
    await expectOne(
      "SG030",
      specText({ ...step, derivative: "({ x }) => ⟦x⟧", surrogate: undefined, kinks: `{ ${atStep} }` }),
    );
  });

  test("declare where they jump, and only there", async () => {
    const derivative = "({ x }) => (⟦x < -1⟧ ? 0 : 1)";
    await expectOne("SG021", specText({ ...step, derivative, kinks: `{ ${atStep} }` }));
    const beside = `⟦one: { at: 1, use: "left", why: "" }⟧`;
    await expectOne("SG022", specText({ ...step, kinks: `{ ${atStep}, ${atLower}, ${beside} }` }));
  });

  test("are told apart from slips in their stable forms", async () => {
    const stable = "{ derivative: ({ x }) => ⟦x < -1 ? 0 : 2⟧ }";
    await expectOne("SG031", specText({ ...step, stable, kinks: `{ ${atStep}, ${atLower} }` }));
  });
});

describe("SG024: values and jumps belong together", () => {
  test("a kink with a value", async () => {
    expect((await expectOne("SG024", specText({ kinks: kinks(`value: "left"`) }))).remedy).toBe(
      "remove value",
    );
  });

  test("a jump without one", async () => {
    const step = { forward: "({ x }) => (x > 0 ? 1 : 0)", derivative: "() => 0" };
    expect((await expectOne("SG024", specText({ ...step, kinks: kinks("") }))).message).toBe(
      "forward jumps at x = 0, but zero has no value",
    );
    const right = kinks(`value: "left"`).replaceAll(/[⟦⟧]/g, "");
    expect(await diagnosticsOf({ [path]: specText({ ...step, kinks: right }) })).toEqual([]);
  });
});

test("pieces that meet at a point which no number is do not jump there", async () => {
  const text = specText({
    parameters: `{ alpha: { default: 0.2, above: 0, description: "" }, beta: { default: 0.5, min: 0, description: "" } }`,
    forward: "({ x, alpha, beta }) => (x > -beta / alpha ? alpha * x + beta : 0)",
    derivative: "({ x, alpha, beta }) => (x > -(beta / alpha) ? alpha : 0)",
    kinks: `{ lower: { at: ({ alpha, beta }) => -(beta / alpha), use: "left", why: "" } }`,
  });
  expect((await diagnosticsOf({ [path]: text })).map(format)).toEqual([]);
});

describe("SG025: poles and 0/0", () => {
  test.each([
    ["⟦1 / x⟧", "forward is Infinity at x = 0"],
    ["⟦x / expm1(x)⟧", "forward is NaN at x = 0"],
    ["⟦2 * x + 1 / (x - 1)⟧", "forward is Infinity at x = 1"],
    ["⟦log(x)⟧", "forward is NaN at x = -30"],
  ])("%s", async (body, message) => {
    expect((await expectOne("SG025", formula(body))).message).toBe(message);
  });

  test("for some parameter", async () => {
    const parameters = `{ beta: { default: 1, min: 0, description: "" } }`;
    const text = smoothText({
      parameters,
      forward: "({ x, beta }) => ⟦x / beta⟧",
      derivative: "({ beta }) => 1 / beta",
    });
    expect((await expectOne("SG025", text)).message).toContain("beta = 0");
  });

  test("an overflow is none", async () => {
    const text = smoothText({
      forward: "({ x }) => exp(exp(x))",
      derivative: "({ x }) => exp(x) * exp(exp(x))",
    });
    expect((await diagnosticsOf({ [path]: text })).map(format)).toEqual([]);
  });
});

describe("SG026: limits", () => {
  const sigmoid = {
    forward: "({ x }) => sigmoid(x)",
    derivative: "({ x }) => sigmoid(x) * (1 - sigmoid(x))",
  };
  const scaled = {
    parameters: alpha("samples: [3]"),
    forward: "({ x, alpha }) => alpha * sigmoid(x)",
    derivative: "({ x, alpha }) => alpha * sigmoid(x) * (1 - sigmoid(x))",
  };

  test.each([
    ["{ forward: [⟦1⟧, 1] }", "limits.forward says 1 at −∞, but forward is 0 at x = -67108864"],
    ["{ forward: [0, ⟦0.999⟧] }", "limits.forward says 0.999 at +∞, but forward is 1 at x = 67108864"],
    ["{ forward: [0, ⟦Infinity⟧] }", "limits.forward says Infinity at +∞, but forward is 1 at x = 67108864"],
    [
      "{ derivative: [0, ⟦() => 1⟧] }".replace("⟦() => 1⟧", "() => ⟦1⟧"),
      "limits.derivative says 1 at +∞, but derivative is 0 at x = 67108864",
    ],
  ])("%s", async (limits, message) => {
    expect((await expectOne("SG026", smoothText({ ...sigmoid, limits }))).message).toBe(message);
  });

  test("are tried for every parameter set", async () => {
    const { message } = await expectOne("SG026", smoothText({ ...scaled, limits: "{ forward: [0, ⟦1⟧] }" }));
    expect(message).toBe("limits.forward says 1 at +∞ (alpha = 3), but forward is 3 at x = 67108864");
    const gradient = `{ parameterDerivatives: { alpha: [0, ⟦2⟧] } }`;
    expect((await expectOne("SG026", smoothText({ ...scaled, limits: gradient }))).message).toContain(
      "parameterDerivatives.alpha is 1",
    );
  });

  test("that grow beyond bounds the wrong way, or not at all", async () => {
    await expectOne("SG026", smoothText({ limits: "{ forward: [⟦Infinity⟧, Infinity] }" }));
    await expectOne("SG026", smoothText({ limits: "{ forward: [-Infinity, ⟦1⟧] }" }));
  });

  test.each([
    [
      "exactly",
      {
        ...scaled,
        limits: "{ forward: [0, ({ alpha }) => alpha], parameterDerivatives: { alpha: [0, 1] } }",
      },
    ],
    [
      "like 1/x",
      {
        forward: "({ x }) => x / (1 + x * x)",
        derivative: "({ x }) => (1 - x * x) / ((1 + x * x) * (1 + x * x))",
        limits: "{ forward: [0, 0], derivative: [0, 0] }",
      },
    ],
    ["to infinity", { limits: "{ forward: [-Infinity, Infinity], derivative: [2, 2] }" }],
    [
      "to infinity, slowly",
      {
        forward: "({ x }) => log(1 + x * x)",
        derivative: "({ x }) => 2 * x / (1 + x * x)",
        limits: "{ forward: [Infinity, Infinity], derivative: [0, 0] }",
      },
    ],
    [
      "where far out the formula says nothing",
      {
        forward: "({ x }) => exp(x * x) / (1 + exp(x * x))",
        derivative: "({ x }) => 2 * x * exp(x * x) / ((1 + exp(x * x)) * (1 + exp(x * x)))",
        limits: "{ forward: [1, 1] }",
      },
    ],
  ])("that are true pass: %s", async (_, properties) => {
    expect((await diagnosticsOf({ [path]: smoothText(properties) })).map(format)).toEqual([]);
  });
});

test("SG027: a singularity that is none", async () => {
  await expectOne("SG027", smoothText({ removable: "{ ⟦one: { at: 1, value: 2 }⟧ }" }));
});

describe("SG030: the derivative", () => {
  test("tells the point and both values", async () => {
    const { message } = await expectOne("SG030", specText({ derivative: "({ x }) => ⟦x > 0 ? 1 : 0.5⟧" }));
    expect(message).toBe("derivative is 0.5 at x = -30, but forward says 0");
  });

  test("and the parameters", async () => {
    const text = smoothText({
      parameters: alpha("samples: [3]"),
      forward: "({ x, alpha }) => alpha * x",
      derivative: "() => ⟦1⟧",
    });
    expect((await expectOne("SG030", text)).message).toBe(
      "derivative is 1 at x = -30, alpha = 3, but forward says 3",
    );
  });

  test("is compared on both sides of each kink too", async () => {
    const text = specText({
      forward: "({ x }) => (x > 0 ? exp(x) - 1 : 0)",
      derivative: "({ x }) => ⟦x * x * x > 0 ? exp(x) : 0⟧",
    });
    expect((await expectOne("SG030", text)).message).toBe(
      "derivative is 0 at x = 0 on the right of zero, but forward says 1",
    );
  });
});

describe("SG031: stable forms", () => {
  test.each(["forward", "derivative"])("%s", async (name) => {
    const { message } = await expectOne("SG031", smoothText({ stable: `{ ${name}: ({ x }) => ⟦x * x⟧ }` }));
    expect(message).toMatch(
      /^stable\.(forward|derivative) is 900 at x = -30, but (forward says -60|derivative says 2)$/,
    );
  });

  test("parameter derivatives", async () => {
    const spec = {
      parameters: alpha(),
      forward: "({ x, alpha }) => alpha * x",
      derivative: "({ alpha }) => alpha",
    };
    const stable = "{ parameterDerivatives: { alpha: ({ x }) => ⟦2 * x⟧ } }";
    expect((await expectOne("SG031", smoothText({ ...spec, stable }))).message).toBe(
      "stable.parameterDerivatives.alpha is -60 at x = -30, alpha = 1, but forward says -30",
    );
  });

  test("second derivatives are slopes of the derivative", async () => {
    const stable = "{ secondDerivative: ({ x }) => ⟦x⟧ }";
    expect((await expectOne("SG031", smoothText({ stable }))).message).toBe(
      "stable.secondDerivative is -30 at x = -30, but derivative says 0",
    );
  });

  test("may branch where they like", async () => {
    const stable =
      "{ forward: ({ x }) => (x * x > 2 ? 2 * x : x + x), derivative: ({ x }) => (abs(x) < 3 ? 2 : 1 + 1) }";
    expect((await diagnosticsOf({ [path]: smoothText({ stable }) })).map(format)).toEqual([]);
  });
});

test("SG032: parameter derivatives", async () => {
  const text = smoothText({
    parameters: alpha(),
    forward: "({ x, alpha }) => alpha * x",
    derivative: "({ alpha }) => alpha",
    parameterDerivatives: "{ alpha: ({ x }) => ⟦-x⟧ }",
  });
  expect((await expectOne("SG032", text)).message).toBe(
    "parameterDerivatives.alpha is 30 at x = -30, alpha = 1, but forward says -30",
  );
});

describe("SG033: derivatives from the output", () => {
  const fromOutput = (body: string, more = ""): Record<string, string> => ({
    derivativeFromOutput: `{ formula: ({ y }) => ${body}${more} }`,
  });

  test("anywhere", async () => {
    const { message } = await expectOne("SG033", smoothText(fromOutput("⟦y / 15⟧")));
    expect(message).toBe("derivativeFromOutput is -4 at x = -30, but derivative says 2");
  });

  test("at kinks", async () => {
    const { message } = await expectOne(
      "SG033",
      specText({
        forward: "({ x }) => (x > 0 ? x : 0.5 * x)",
        derivative: "({ x }) => (x > 0 ? 1 : 0.5)",
        ...fromOutput("⟦y >= 0 ? 1 : 0.5⟧"),
      }),
    );
    expect(message).toMatch(/^derivativeFromOutput is 1 at x = 0.*, but derivative says 0.5$/);
  });

  test("for parameters that are allowed", async () => {
    const spec = (allowed: string): Record<string, string> => ({
      parameters: '{ alpha: { default: 1, min: 0, description: "A slope." } }',
      forward: "({ x, alpha }) => alpha * x",
      derivative: "({ alpha }) => alpha",
      derivativeFromOutput: `{ formula: ({ y, alpha }) => (alpha > 0 ? alpha : y + 1)${allowed} }`,
    });
    const narrower = ", parameters: { alpha: { above: 0 } }";
    expect((await diagnosticsOf({ [path]: smoothText(spec("")) })).map(({ code }) => code)).toEqual([
      "SG033",
    ]);
    expect((await diagnosticsOf({ [path]: smoothText(spec(narrower)) })).map(format)).toEqual([]);
  });

  test("defaults are allowed", async () => {
    const spec = { parameters: alpha(), ...fromOutput("2", ", parameters: { alpha: ⟦{ above: 1 }⟧ }") };
    await expectOne("SG013", smoothText(spec));
  });
});

describe("whatever an editor makes of a file", () => {
  const wrong = specText({ forward: "({ x }) => (x > ⟦width⟧ ? x : 0)" });

  test("Windows line endings", async () => {
    await expectOne("SG004", wrong.replaceAll("\n", "\r\n"));
    expect((await loadFiles({ [path]: specText().replaceAll("\n", "\r\n") })).activations).toHaveLength(1);
  });

  test("a BOM", async () => {
    const marked = unmark(wrong);
    const [diagnostic] = await diagnosticsOf({ [path]: `\uFEFF${marked.text}` });
    expectFormat(diagnostic, "SG004", path, marked);
    const first = unmark(`⟦let A = 1;⟧\n${smoothText()}`);
    expectFormat((await diagnosticsOf({ [path]: `\uFEFF${first.text}` }))[0], "SG003", path, first);
  });

  test("tabs keep the carets in place", async () => {
    const [diagnostic] = await diagnosticsOf({ [path]: unmark(wrong.replaceAll("  ", "\t")).text });
    const [, shown, carets] = format(diagnostic!).split("\n");
    expect(shown!.indexOf("width")).toBe(carets!.indexOf("^"));
    expect([...shown!].filter((letter) => letter === "\t").length).toBe(
      [...carets!].filter((letter) => letter === "\t").length,
    );
  });

  test("a mistake over several lines is shown by its first", async () => {
    await expectOne("SG003", formula("⟦[\n  x,\n  2,\n][0]⟧"));
  });
});

test("one run tells everything that is wrong, in all files", async () => {
  const diagnostics = await diagnosticsOf({
    "activations/first.ts": specText({
      name: `"first"`,
      title: "3",
      forward: "({ x }) => (x > 0 ? width : Math.exp(x))",
    }),
    "activations/second.ts": specText({ name: `"second"`, derivative: "({ x }) => (x > 0 ? 2 : 1)" }),
    "activations/third.ts": smoothText({ name: `"fourth"` }),
    "activations/fifth.ts": specText({ name: `"fifth"`, kinks: undefined }),
    "activations/sixth.ts": specText({ name: `"sixth"` }),
  });
  const found = diagnostics.map(
    ({ code, source }) => `${source.path.replace("specs/activations/", "")} ${code}`,
  );
  expect(found.sort()).toEqual([
    "fifth.ts SG021",
    "first.ts SG004",
    "first.ts SG005",
    "first.ts SG008",
    "second.ts SG030",
    "third.ts SG010",
  ]);
});

test("the error counts and shows them all", async () => {
  const files = { [path]: smoothText({ title: "3", reference: "4" }) };
  await expect(loadFiles(files)).rejects.toMatchObject({
    name: "SpecError",
    message: expect.stringMatching(/ramp\.ts:5:10 SG008[^]*ramp\.ts:6:14 SG008[^]*\n\n2 errors in specs$/),
  });
});

test("a spec is never executed", async () => {
  const proof = join(temporaryRoot(), "executed");
  const hostile = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(proof)}, "");\n(globalThis as any).executed = true;\n${smoothText()}`;
  const diagnostics = await diagnosticsOf({ [path]: hostile });
  expect(diagnostics.map(({ code }) => code)).toEqual(["SG003", "SG003", "SG003"]);
  expect(existsSync(proof)).toBe(false);
  expect(globalThis).not.toHaveProperty("executed");
});

test("specs without activations/ or intrinsics/ are an error of the caller", async () => {
  await expect(diagnosticsIn(join(temporaryRoot(), "nowhere"))).rejects.toThrow(
    /generate: the folder .*intrinsics does not exist/,
  );
});

test("every code was raised by some test above", () => {
  expect([...seen].sort()).toEqual(Object.keys(codes).sort());
});
