import { expect, test } from "vitest";
import { defineIdentities, equal } from "./index.ts";

/** Each expected error is one that `tsc` must report. */
test("sides are offered x, y, z and the declared parameters, and nothing else", () => {
  const why = "An example.";
  const identities = defineIdentities({
    one: equal({
      why,
      parameters: { c: { default: 1, above: 0 } },
      left: ({ x, c }) => c * x,
      right: ({ x, y, z, c }) => x * c + y - z,
    }),
    // @ts-expect-error beta is not declared
    two: equal({ why, left: ({ x, beta }) => x * beta, right: () => 1 }),
    // @ts-expect-error a side is missing
    three: equal({ why, left: ({ x }) => x }),
  });
  expect(identities.one.left({ x: 2, y: 0, z: 0, c: 3 })).toBe(6);
});
