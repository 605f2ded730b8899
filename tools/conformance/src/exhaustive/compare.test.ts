import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactly, f32, ulpError } from "../generator.ts";
import { compare, errorOf, type Question, together } from "./compare.ts";

const half = (x: number): number => x / 2;
const question = (xs: readonly number[], actual: readonly number[], more: Partial<Question> = {}) => ({
  xs: Float32Array.from(xs),
  actual: Float32Array.from(actual),
  about: Float64Array.from(xs, half),
  near: [],
  scale: 1,
  bound: 1,
  ...more,
});

describe("compare", () => {
  const next = 1 + 2 ** -23;

  test("finds the worst result, and how many are the nearest or beyond the bound", () => {
    const findings = compare(half, question([1, next], [0.5, next / 2 + 2 ** -23]));
    expect(findings).toMatchObject({ judged: 2, nearest: 1, failed: 1, worst: { ulp: 2, x: next } });
    expect(findings.others.slice(0, 3)).toEqual([0, 1, 0]);
    const all = together(compare(half, question([1], [0.5])), findings);
    expect(all).toMatchObject({ judged: 3, nearest: 2, failed: 1, worst: { ulp: 2 } });
  });

  test("takes the scalar function's word where the other is not confirmed", () => {
    const findings = compare(half, question([1], [0.5], { about: Float64Array.of(0.25) }));
    expect(findings).toMatchObject({ nearest: 1, failed: 0 });
  });

  test("measures by the scale near a root", () => {
    const near = [{ from: 1, to: 1 }];
    expect(compare(half, question([1], [0.5 + 2 ** -24], { near, scale: 4 })).worst.ulp).toBe(2 ** -3);
  });

  test("lets subnormal numbers be flushed, and others not", () => {
    expect(compare(half, question([2 ** -126], [0]))).toMatchObject({ failed: 0, flushed: 1 });
    const shifted = compare((x) => x + 1e-30, question([2 ** -127], [Math.fround(1e-30)]));
    expect(shifted).toMatchObject({ failed: 0, nearest: 1 });
    const step = compare((x) => (x > 0 ? 1 : 0), question([2 ** -127], [0]));
    expect(step).toMatchObject({ failed: 0, asAtZero: 1 });
    expect(compare(half, question([1], [0])).failed).toBe(1);
  });

  test("tells NaN that were asked for from those that were not", () => {
    const findings = compare(Math.sqrt, question([NaN, NaN, -1, -2, 1], [NaN, 0, NaN, 0, NaN]));
    expect(findings).toMatchObject({ nan: { given: 2, kept: 1 }, judged: 3, nearest: 1, failed: 2 });
    expect(findings.worst.ulp).toBe(Infinity);
  });

  test("counts a large error as one of the largest", () => {
    expect(compare(half, question([1], [100])).others.at(-1)).toBe(1);
  });
});

test("errors are those of the rest of the suite", () => {
  const results = fc.oneof(fc.float(), fc.constantFrom(Infinity, -Infinity, NaN, 0, f32.max));
  const truths = fc.oneof(fc.double(), fc.float(), fc.double({ min: -1e-37, max: 1e-37 }));
  const scales = fc.constantFrom(0, 1 / 8, 4);
  fc.assert(
    fc.property(results, truths, scales, (result, truth, scale) => {
      // compare() asks only where the result is not the nearest number.
      fc.pre(f32.round(truth) !== result);
      expect(errorOf(result, truth, scale)).toBe(ulpError(f32, result, exactly(truth), scale));
    }),
    { examples: [[Infinity, 3.402823466e38, 0]] },
  );
});
