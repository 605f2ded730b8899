import { describe, expect, test } from "vitest";
import { diagnosticsOf, loadFiles } from "../../test/specs.ts";
import { printBody, printExpression } from "../ir/print.ts";
import { nodes } from "../ir/walk.ts";

const fold = {
  name: `"fold"`,
  title: `"Fold"`,
  reference: `"A test"`,
  forward: "({ x }) => [x > 0 ? x : 0, x < 0 ? -x : 0]",
  derivative: "({ x }) => [x > 0 ? 1 : 0, x < 0 ? -1 : 0]",
  kinks: `{ zero: { at: 0, use: "minNorm", why: "A test." } }`,
};

type Properties = { readonly [name: string]: string | undefined };

function specText(properties: Properties): string {
  const lines = Object.entries({ ...fold, ...properties }).flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${name}: ${text},`],
  );
  const imports = `import { abs, defineConcatenatingActivation, exp, expm1 } from "@subgrad/spec";`;
  return [imports, "export default defineConcatenatingActivation({", ...lines, "});"].join("\n");
}

const files = (properties: Properties = {}) => ({ "activations/fold.ts": specText(properties) });

/** The only thing that is wrong. */
async function diagnosticOf(properties: Properties) {
  const [only, ...others] = await diagnosticsOf(files(properties));
  expect(others.map(({ message }) => message)).toEqual([]);
  return only!;
}

async function halvesOf(properties: Properties = {}) {
  const { activations, concatenating } = await loadFiles(files(properties));
  expect(activations).toEqual([]);
  return concatenating[0]!.halves;
}

const growth = {
  parameters: `{ depth: { default: 1, description: "" } }`,
  forward: `({ x, depth }) => {
    const down = exp(-x);
    const up = exp(x);
    if (depth > 3) return [depth + up, depth + down];
    return [depth * up, depth * down];
  }`,
  derivative: `({ x, depth }) => (depth > 3 ? exp(x) : depth * exp(x))`,
  kinks: undefined,
};

describe("a concatenating definition", () => {
  test("is two functions of x with the same kinks", async () => {
    const halves = await halvesOf();
    expect(halves.map(({ name, half, inputs }) => [name, half, inputs])).toEqual([
      ["foldFirst", { of: "fold", which: "first" }, ["x"]],
      ["foldSecond", { of: "fold", which: "second" }, ["x"]],
    ]);
    const beside = halves.map(({ derivatives }) =>
      derivatives[0]!.atKinks.map(({ kink, left, right }) => [
        kink,
        printExpression(left),
        printExpression(right),
      ]),
    );
    expect(beside).toEqual([[["zero", "0", "1"]], [["zero", "-1", "0"]]]);
  });

  test("may share consts and return early; a half has those that it needs", async () => {
    const derivative = `({ x, depth }) => {
      const [a] = [1];
      return [a, a];
    }`;
    const derivatives = { ...growth, derivative };
    expect((await diagnosticOf(derivatives)).code).toBe("SG003");
    const sound = {
      ...growth,
      derivative: `({ x, depth }) => {
        if (depth > 3) return [exp(x), -exp(-x)];
        return [depth * exp(x), -depth * exp(-x)];
      }`,
    };
    const halves = await halvesOf(sound);
    const names = halves.map(({ definition }) =>
      [...nodes(definition)].flatMap((node) => (node.kind === "let" ? [node.name] : [])),
    );
    expect(names).toEqual([["up"], ["down"]]);
    const gradients = halves.map(({ parameterDerivatives }) => printBody(parameterDerivatives[0]!.body));
    expect(gradients[1]).toContain("exp(-x)");
  });

  test("a kink may be that of one half alone; the other answers its slope on both sides", async () => {
    const [first, second] = await halvesOf({
      forward: "({ x }) => [x > 0 ? x : 0, 2 * x]",
      derivative: "({ x }) => [x > 0 ? 1 : 0, 2]",
    });
    expect(first.derivatives[0]!.atKinks).toHaveLength(1);
    const [sides] = second.derivatives[0]!.atKinks;
    expect([sides!.left, sides!.right].map((side) => printExpression(side))).toEqual(["2", "2"]);
  });

  test("limits are pairs of pairs", async () => {
    const limits = (first: string) => ({
      forward: "({ x }) => [x * exp(-x * x), x]",
      derivative: "({ x }) => [(1 - 2 * x * x) * exp(-x * x), 1]",
      kinks: undefined,
      limits: `{ forward: [${first}, [-Infinity, Infinity]], derivative: [[0, 0], [1, 1]] }`,
    });
    const [first] = await halvesOf(limits("[0, 0]"));
    expect(first.forward.limits.map(({ at }) => at)).toEqual([-Infinity, Infinity]);
    expect((await diagnosticOf(limits("[0, 1]"))).code).toBe("SG026");
    const { code, message } = await diagnosticOf({ ...limits("[0, 0]"), limits: "{ forward: [0, 0, 0] }" });
    expect([code, message]).toEqual(["SG008", "limits must be a pair"]);
  });
});

describe("diagnostics", () => {
  test.each(["({ x }) => x", "({ x }) => [x]", "({ x }) => [x, x, x]", "({ x }) => { return x; }"])(
    "SG008: %s is no pair",
    async (forward) => {
      const { code, message, remedy } = await diagnosticOf({ forward });
      expect([code, message, remedy]).toEqual([
        "SG008",
        "the result must be a pair",
        "write [first, second]",
      ]);
    },
  );

  test("SG008: nor is a derivative that is one formula, or a gradient of a parameter", async () => {
    expect((await diagnosticOf({ derivative: "({ x }) => (x > 0 ? 1 : 0)" })).code).toBe("SG008");
    const parameterDerivatives = "{ depth: ({ x }) => x }";
    const { code } = await diagnosticOf({
      parameters: growth.parameters,
      forward: "({ x, depth }) => [depth * x, x]",
      derivative: "({ depth }) => [depth, 1]",
      kinks: undefined,
      parameterDerivatives,
    });
    expect(code).toBe("SG008");
  });

  test("what both halves are read for is told once", async () => {
    const { code } = await diagnosticOf({ forward: "({ x }) => { const a = sinh(x); return [a, a]; }" });
    expect(code).toBe("SG005");
    expect((await diagnosticOf({ title: undefined })).code).toBe("SG007");
  });

  test("SG009: what only functions of x have", async () => {
    const { code, message } = await diagnosticOf({ domain: "{ min: 0 }" });
    expect([code, message]).toEqual(["SG009", "an activation has no property domain"]);
  });

  test("SG021 and SG022: a kink of the second half that is not declared, and one that neither has", async () => {
    const undeclared = await diagnosticOf({
      kinks: undefined,
      forward: "({ x }) => [x, abs(x)]",
      derivative: "({ x }) => [1, x > 0 ? 1 : -1]",
    });
    expect(undeclared.code).toBe("SG021");
    const kinks = `{ zero: { at: 0, use: "left", why: "" }, one: { at: 1, use: "left", why: "" } }`;
    const { code, message } = await diagnosticOf({ kinks });
    expect([code, message]).toEqual(["SG022", "forward does not switch at x = 1"]);
  });

  test("SG030: the derivative of either half is compared with forward", async () => {
    const { code, message } = await diagnosticOf({
      derivative: "({ x }) => [x > 0 ? 1 : 0, x < 0 ? 1 : 0]",
    });
    expect(code).toBe("SG030");
    expect(message).toMatch(/^derivative is 1 at x = -\d+.*, but forward says -1$/);
  });
});
