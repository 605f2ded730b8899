import { expect, test } from "vitest";
import { loadFiles, smoothText } from "../../test/specs.ts";

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
