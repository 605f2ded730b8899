import { describe, expect, test } from "vitest";
import { loadFiles, smoothText, specText } from "../../test/specs.ts";
import { printExpression } from "../ir/print.ts";
import type { SecondPass } from "../model.ts";

async function isComposition(forward: string, derivative: string): Promise<boolean> {
  const text = smoothText({ forward: `({ x }) => ${forward}`, derivative: `({ x }) => ${derivative}` });
  const { activations } = await loadFiles({ "activations/ramp.ts": text });
  return activations[0]!.accuracy.composition;
}

test.each<[string, boolean, string, string]>([
  ["one function is none", false, "x * sigmoid(x)", "sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))"],
  [
    "nor is one that stands twice",
    false,
    "sigmoid(x) * sigmoid(x)",
    "2 * sigmoid(x) * sigmoid(x) * (1 - sigmoid(x))",
  ],
  [
    "nor are those of different pieces",
    false,
    "x > 0 ? sigmoid(x) : 1 - sigmoid(-x)",
    "sigmoid(x) * (1 - sigmoid(x))",
  ],
  [
    "functions in each other are one",
    true,
    "sigmoid(exp(-x * x))",
    "-2 * x * exp(-x * x) * sigmoid(exp(-x * x)) * (1 - sigmoid(exp(-x * x)))",
  ],
  [
    "and so are several",
    true,
    "exp(-x * x) * sigmoid(x)",
    "exp(-x * x) * sigmoid(x) * (1 - sigmoid(x) - 2 * x)",
  ],
])("a composition: %s", async (_, expected, forward, derivative) => {
  expect(await isComposition(forward, derivative)).toBe(expected);
});

describe("a second derivative", () => {
  const secondOf = async (text: string): Promise<SecondPass> => {
    const { activations } = await loadFiles({ "activations/ramp.ts": text });
    const [second] = activations[0]!.secondDerivatives;
    expect(second?.inputs).toEqual(["x", "x"]);
    return second!;
  };

  test("is derived from the stable derivative, or stated", async () => {
    const square = { forward: "({ x }) => x * x", derivative: "({ x }) => 2 * x" };
    const body = async (stable: string): Promise<string> =>
      printExpression((await secondOf(smoothText({ ...square, stable }))).body);
    expect(await body("{}")).toBe("2");
    expect(await body("{ derivative: ({ x }) => x + x }")).toBe("2");
    expect(await body("{ secondDerivative: ({ x }) => (x > 5 ? 1 + 1 : 2) }")).toBe("x > 5 ? 1 + 1 : 2");
  });

  test("gives the sides of a kink the weights that its rule gives them", async () => {
    const second = await secondOf(
      specText({
        forward: "({ x }) => (x > 0 ? x * x + x : -x * x)",
        derivative: "({ x }) => (x > 0 ? 2 * x + 1 : -2 * x)",
        kinks: `{ zero: { at: 0, use: "right", why: "A test." } }`,
      }),
    );
    expect(printExpression(second.body)).toBe("x >= 0 ? 2 : -2");
    const [{ decides, left, right }] = second.atKinks as [SecondPass["atKinks"][number]];
    expect([decides, printExpression(left), printExpression(right)]).toEqual(["gradient", "-2", "2"]);
  });

  test("is the one from the left where only the slope has a bend", async () => {
    const bent = (operator: string): string =>
      smoothText({
        forward: `({ x }) => (x ${operator} 1 ? (x - 1) * (x - 1) : 0)`,
        derivative: `({ x }) => (x ${operator} 1 ? 2 * (x - 1) : 0)`,
      });
    for (const operator of [">", ">="])
      expect(printExpression((await secondOf(bent(operator))).body)).toBe("x > 1 ? 2 : 0");
  });
});
