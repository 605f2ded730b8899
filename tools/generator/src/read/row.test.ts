import { describe, expect, test } from "vitest";
import { diagnosticsOf, loadFiles } from "../../test/specs.ts";
import type { Diagnostic } from "./diagnostics.ts";

const path = "activations/mean.ts";

/** Distances from the mean of the row, with some properties replaced, added or (undefined) left out. */
function textWith(properties: { readonly [name: string]: string | undefined }): string {
  const lines = Object.entries({
    name: `"mean"`,
    title: `"Mean"`,
    reference: `"A test"`,
    forward: "({ x }) => x - rowSum(x) / rowCount()",
    backward: "({ dy }) => dy - rowSum(dy) / rowCount()",
    ...properties,
  }).flatMap(([name, text]) => (text === undefined ? [] : [`  ${name}: ${text},`]));
  const imports = `import { defineRowActivation, exp, max, rowCount, rowMax, rowSum } from "@subgrad/spec";`;
  return [imports, "", "export default defineRowActivation({", ...lines, "});", ""].join("\n");
}

/** One mistake gives one diagnostic, under what stands between ⟦ ⟧. */
async function expectOne(properties: { readonly [name: string]: string | undefined }): Promise<Diagnostic> {
  const marked = textWith(properties);
  const text = marked.replaceAll(/[⟦⟧]/g, "");
  const [diagnostic, ...others] = await diagnosticsOf({ [path]: text });
  expect(others).toEqual([]);
  const [start, end] = diagnostic!.span;
  expect(text.slice(start, end)).toBe(/⟦([^]*)⟧/.exec(marked)?.[1]);
  return diagnostic!;
}

const forward = (body: string): { readonly forward: string } => ({ forward: `({ x, mask }) => ${body}` });
const parameters = `{ power: { default: 2, description: "" }, ties: { choices: ["first"], default: "first", description: "" } }`;

describe("what is asked for", () => {
  test("a gradient of x, and of each number", async () => {
    const missing = await diagnosticsOf({ [path]: textWith({ backward: undefined }) });
    expect(missing.map(({ code, message }) => [code, message])).toEqual([
      ["SG007", "the activation has no backward"],
    ]);
    const [gradient, ...others] = await diagnosticsOf({ [path]: textWith({ parameters }) });
    expect(gradient).toMatchObject({
      code: "SG007",
      remedy: "add parameterBackward: { power: ({ x, dy }) => ... }",
    });
    expect(others).toEqual([]);
    const parameterBackward = "{ power: () => 0, ⟦ties: () => 0⟧ }";
    expect(await expectOne({ parameters, parameterBackward })).toMatchObject({
      code: "SG009",
      remedy: "known: power",
    });
  });

  test("nothing that only functions of elements have", async () => {
    const { code, remedy } = await expectOne({ "⟦derivative": "() => 1⟧" });
    expect([code, remedy]).toEqual(["SG009", expect.stringMatching(/backward.*specialRows/)]);
  });
});

describe("calls", () => {
  test.each([
    ["SG006", "⟦rowSum()⟧", "write rowSum(x) or rowSum(x, mask !== 0)"],
    ["SG006", "⟦rowMax(x, mask !== 0, 1)⟧", "write rowMax(x) or rowMax(x, mask !== 0)"],
    ["SG003", "rowSum(x, ⟦mask⟧)", "a condition is made of comparisons, && || and !"],
    ["SG006", "x / ⟦rowCount(x)⟧", "write rowCount()"],
    ["SG004", "x / ⟦rowCount⟧", "call it: rowCount(...)"],
    [
      "SG005",
      "x - ⟦rowMean⟧(x)",
      "call one of abs, exp, expm1, log, max, min, rowCount, rowIndex, rowMax, rowMin, rowSolve, rowSum, sigmoid, sign, or add specs/intrinsics/rowMean.ts",
    ],
    ["SG011", "{ const ⟦rowSum = 1⟧; return x - rowSum; }", "choose another name"],
  ])("%s in %s", async (code, body, remedy) => {
    expect(await expectOne(forward(body))).toMatchObject({ code, remedy });
  });

  test("are for functions of rows", async () => {
    const elementwise = `import { defineActivation } from "@subgrad/spec";
export default defineActivation({
  name: "mean", title: "", reference: "", forward: ({ x }) => rowMax(x), derivative: () => 1,
});`;
    const [found] = await diagnosticsOf({ [path]: elementwise });
    expect(found).toMatchObject({
      code: "SG005",
      remedy: "only functions of rows have it: define one by defineRowActivation",
    });
  });
});

describe("roots", () => {
  test.each([
    ["SG006", "⟦rowSolve(rowMax(x) - 1)⟧", "rowSolve takes a start and a function of one unknown"],
    ["SG006", "⟦rowSolve(0, (a, b) => a - b)⟧", "rowSolve takes a start and a function of one unknown"],
    ["SG006", "⟦rowSolve(0, rowMax(x))⟧", "rowSolve takes a start and a function of one unknown"],
    ["SG003", "rowSolve(0, ⟦(t) => { return rowSum(x) - t; }⟧)", "an equation is one expression of a name"],
    ["SG003", "rowSolve(0, ⟦({ t }) => rowSum(x) - t⟧)", "an equation is one expression of a name"],
    ["SG011", "rowSolve(0, (⟦x⟧) => rowSum(x))", "x means something else already"],
    ["SG004", "rowSolve(0, (t) => rowSum(x) - t) - ⟦t⟧", "t is not a name of this formula"],
  ])("%s in %s", async (code, body, message) => {
    expect(await expectOne(forward(body))).toMatchObject({ code, message });
  });
});

describe("infinities", () => {
  test.each(["(x === ⟦Infinity⟧ ? 1 : 0)", "⟦NaN⟧"])("are none of the formula: %s", async (body) => {
    expect(await expectOne(forward(body))).toMatchObject({
      code: "SG014",
      remedy: "declare what rows with infinities become in `specialRows`",
    });
  });

  test("have special rows", async () => {
    const specialRows = "{ forward: { plusInfinity: ({ x }) => (x === Infinity ? 1 : NaN) } }";
    const { rows } = await loadFiles({ [path]: textWith({ specialRows }) });
    expect(Object.keys(rows[0]!.forward.special)).toEqual(["plusInfinity"]);
    expect(rows[0]!.backward.special).toEqual({});
  });

  test.each([
    ["SG009", "{ forward: { ⟦infinite: () => 0⟧ } }", "specialRows has no property infinite"],
    ["SG009", "{ ⟦derivative: {}⟧ }", "specialRows has no property derivative"],
    ["SG008", "{ forward: ⟦() => NaN⟧ }", "specialRows must be an object"],
    ["SG004", "{ forward: { plusInfinity: ({ ⟦dy⟧ }) => dy } }", "dy is neither an input nor a parameter"],
    [
      "SG008",
      "{ backward: { plusInfinity: () => ⟦NaN⟧ } }",
      "specialRows.backward.plusInfinity is told by x, which backward does not take",
    ],
  ])("%s in %s", async (code, specialRows, message) => {
    expect(await expectOne({ specialRows })).toMatchObject({ code, message });
  });

  test("of one result for the row are one number", async () => {
    const largest = {
      forward: "({ x }) => rowMax(x)",
      backward: "({ x, dy }) => (x === rowMax(x) ? dy : 0)",
      specialRows: "{ forward: { plusInfinity: ({ x }) => ⟦x + 1⟧ } }",
    };
    expect(await expectOne(largest)).toMatchObject({
      code: "SG008",
      message: "specialRows.forward.plusInfinity has a number for each element, expected one for the row",
    });
  });
});

describe("accuracy", () => {
  test.each([
    ["SG008", "{ scale: ⟦3⟧ }", "scale must be an object"],
    ["SG009", "{ ⟦scal: {}⟧ }", "accuracy has no property scal"],
    ["SG004", "{ scale: { forward: ({ ⟦dy⟧ }) => dy } }", "dy is neither an input nor a parameter"],
    ["SG009", "{ scale: { parameterBackward: { ⟦power: 1⟧ } } }", "parameterBackward has no property power"],
  ])("%s in %s", async (code, accuracy, message) => {
    expect(await expectOne({ accuracy })).toMatchObject({ code, message });
  });

  test("is relative, or against a magnitude", async () => {
    const accuracy = "{ scale: { forward: 0.5, backward: ({ dy }) => rowMax(dy) } }";
    const { rows } = await loadFiles({ [path]: textWith({ accuracy }) });
    expect(rows[0]!.forward.scale).toMatchObject({ kind: "number", value: 0.5 });
    expect(rows[0]!.backward.scale).toMatchObject({ kind: "reduce", operator: "max" });
    const without = await loadFiles({ [path]: textWith({}) });
    expect(without.rows[0]!.forward.scale).toMatchObject({ kind: "number", value: 0 });
  });
});

test("a gradient takes dy also where it is 0", async () => {
  const step = {
    forward: "({ x }) => (x === rowMax(x) ? 1 : 0)",
    backward: "() => 0",
    surrogate: "true",
  };
  const { rows } = await loadFiles({ [path]: textWith(step) });
  expect(rows[0]!.backward).toMatchObject({ inputs: ["dy"], guardNaN: true });
});
