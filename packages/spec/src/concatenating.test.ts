import { expect, test } from "vitest";
import { defineConcatenatingActivation } from "./index.ts";

/** What an author sees underlined in the editor; each expected error is one that `tsc` must report. */
const base = { name: "f", title: "F", reference: "none" } as const;

test("formulas answer pairs of numbers, and limits are pairs of them", () => {
  const definition = defineConcatenatingActivation({
    ...base,
    parameters: { alpha: { default: 1, description: "Slope." } },
    forward: ({ x, alpha }) => [alpha * x, x],
    derivative: ({ alpha }) => [alpha, 1],
    parameterDerivatives: { alpha: ({ x }) => [x, 0] },
    limits: {
      derivative: [
        [({ alpha }) => alpha, 1],
        [1, 1],
      ],
    },
  });
  expect(definition.name).toBe("f");
  defineConcatenatingActivation({
    ...base,
    // @ts-expect-error a number is no pair
    forward: ({ x }) => x,
    derivative: () => [1, 1],
  });
  defineConcatenatingActivation({
    ...base,
    forward: ({ x }) => [x, x],
    // @ts-expect-error nor are three
    derivative: () => [1, 1, 1],
  });
  defineConcatenatingActivation({
    ...base,
    forward: ({ x }) => [x, x],
    derivative: () => [1, 1],
    // @ts-expect-error only functions of x have a domain
    domain: { min: 0 },
  });
});
