import * as scalar from "@subgrad/scalar";
import { describe, expect, test } from "vitest";
import { distances, minima, normalising, values } from "./anchors.ts";

const library = scalar as unknown as Readonly<Record<string, (x: number, ...parameters: number[]) => number>>;

function named(name: string): (x: number, ...parameters: number[]) => number {
  const found = library[name];
  if (found === undefined) throw new Error(`@subgrad/scalar has no ${name}`);
  return found;
}

/** One unit of the last decimal that is written: published figures are rounded in either way. */
const unitOf = (text: string): number => 10 ** -(text.split(".")[1]?.length ?? 12);

function expectNear(actual: number, text: string): void {
  expect(Math.abs(actual - Number(text)), `${actual}, expected ${text}`).toBeLessThan(unitOf(text));
}

describe("published values", () => {
  test.each(
    values.map((one) => [`${one.of}(${one.at.join(", ")}) is ${one.is}: ${one.source}`, one] as const),
  )("%s", (_, { of, at: [x, ...parameters], is }) => expectNear(named(of)(x!, ...parameters), is));
});

/** Golden section search: Kiefer 1953. */
function lowest(f: (x: number) => number, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [low, high];
  while (to - from > 1e-7) {
    const [left, right] = [to - ratio * (to - from), from + ratio * (to - from)];
    if (f(left) < f(right)) to = right;
    else from = left;
  }
  return (from + to) / 2;
}

describe("published minima", () => {
  test.each(minima.map((one) => [`${one.of} has ${one.is} at ${one.at}: ${one.source}`, one] as const))(
    "%s",
    (_, { of, at, is }) => {
      const f = named(of);
      const start = Array.from({ length: 80 }, (_unused, index) => -8 + index / 10).reduce((best, x) =>
        f(x) < f(best) ? x : best,
      );
      const found = lowest(f, start - 0.1, start + 0.1);
      expectNear(found, at);
      expectNear(f(found), is);
    },
  );
});

describe("approximations", () => {
  test.each(distances.map((one) => [`${one.of} is at most ${one.is} from ${one.from}`, one] as const))(
    "%s",
    (_, { of, from, at, is }) => {
      const distance = (x: number): number => -Math.abs(named(of)(x) - named(from)(x));
      const found = lowest(distance, 1, 4);
      expectNear(found, at);
      expectNear(-distance(found), is);
    },
  );
});

/** The mean of g(z) for a standard normal z, by the midpoint rule, which leaves about 1e-8 at a kink. */
function meanOf(g: (z: number) => number): number {
  const width = 2 ** -12;
  let sum = 0;
  for (let z = -12 + width / 2; z < 12; z += width) sum += g(z) * Math.exp((-z * z) / 2);
  return (sum * width) / Math.sqrt(2 * Math.PI);
}

describe("self-normalising constants", () => {
  test.each(normalising.map((one) => [`${one.of}: ${one.source}`, one] as const))(
    "%s",
    (_, { of, within }) => {
      const f = named(of);
      expect(Math.abs(meanOf(f))).toBeLessThan(within);
      expect(Math.abs(meanOf((z) => f(z) ** 2) - 1)).toBeLessThan(within);
    },
  );
});
