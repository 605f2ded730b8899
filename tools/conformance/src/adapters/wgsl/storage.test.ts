import { expect, test } from "vitest";
import { f16 } from "../../generator.ts";
import { bitsOf, everyF16, f16Of } from "./storage.ts";

test("every f16 has its bits", () => {
  const all = Array.from({ length: 0x10000 }, (_, bits) => bits);
  const numbers = all.filter((bits) => !Number.isNaN(f16Of(bits)));
  expect(numbers.filter((bits) => bitsOf(f16Of(bits)) !== bits)).toEqual([]);
  expect(bitsOf(f16Of(0xffff))).toBe(0x7e00);
  expect([f16Of(1), f16Of(0x400), f16Of(0x7bff)]).toEqual([
    f16.smallestSubnormal,
    f16.smallestNormal,
    f16.max,
  ]);
});

test("other numbers have those of the nearest", () => {
  expect([1 + 2 ** -11, 65_519, 65_520, -1e-9].map(bitsOf)).toEqual([0x3c00, 0x7bff, 0x7c00, 0x8000]);
});

test("all of them are in order", () => {
  const all = everyF16();
  expect(all).toHaveLength(0x10000 - 2 * 1023);
  expect(all.every((value, index) => index === 0 || all[index - 1]! <= value)).toBe(true);
});
