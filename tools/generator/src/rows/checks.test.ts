import { expect, test } from "vitest";
import { diagnosticsOf } from "../../test/specs.ts";

/** A weighted mean, and its gradients. */
const spec = (changes: { readonly [line: string]: string } = {}): string => {
  const lines: { readonly [name: string]: string } = {
    forward: "({ x, power }) => exp(power * x) / rowSum(exp(power * x))",
    backward: "({ y, dy, power }) => power * y * (dy - rowSum(dy * y))",
    parameterBackward: "{ power: ({ x, y, dy }) => rowSum(dy * y * (x - rowSum(y * x))) }",
    stable:
      "{ forward: ({ x, power }) => { const e = exp(power * x - rowMax(power * x)); return e / rowSum(e); } }",
    ...changes,
  };
  const body = Object.entries(lines).map(([name, text]) => `  ${name}: ${text},`);
  return `import { defineRowActivation, exp, rowMax, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "mixture",
  title: "Mixture",
  reference: "a paper",
  parameters: { power: { default: 2, description: "How sharp it is." } },
${body.join("\n")}
});
`;
};

const complaints = async (changes: { readonly [line: string]: string }): Promise<string[]> => {
  const found = await diagnosticsOf({ "activations/mixture.ts": spec(changes) });
  return found.map(({ code, message }) => `${code} ${message}`);
};

test("true formulas are accepted", async () => {
  expect(await complaints({})).toEqual([]);
});

test.each([
  [
    "backward",
    "({ y, dy }) => y * (dy - rowSum(dy * y))",
    /^SG030 backward is \S+ for element 0 of x = \[0\.3/,
  ],
  [
    "parameterBackward",
    "{ power: ({ x, y, dy }) => rowSum(dy * y * x) }",
    /^SG032 parameterBackward\.power is .* power = 2, but forward says/,
  ],
  ["stable", "{ forward: ({ x }) => exp(x) / rowSum(exp(x)) }", /^SG031 stable\.forward is/],
  [
    "parameterBackward",
    "{ power: ({ x, y, dy }) => dy * y * x }",
    /^SG008 parameterBackward\.power has a number for each element, expected one for the row$/,
  ],
  ["parameterBackward", "{}", /^SG007 the activation has no gradient of its parameter power$/],
])("a wrong %s is reported", async (name, text, expected) => {
  const found = await complaints({ [name]: text });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});
