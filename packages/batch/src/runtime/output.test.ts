import { describe, expect, test } from "vitest";
import { apartFrom, outputFor, outputsFor } from "./output.ts";

const PARTLY = "elu: out overlaps a part of an input, expected that input itself or separate memory";

describe("outputFor", () => {
  test("without out: a new array of the kind and length of the input", () => {
    const x = new Float64Array(3);
    const result = outputFor("elu", undefined, x);
    expect(result).toBeInstanceOf(Float64Array);
    expect(result.length).toBe(3);
    expect(result).not.toBe(x);
    expect(outputFor("elu", undefined, new Float32Array(2))).toEqual(new Float32Array(2));
    expect(outputFor("elu", undefined, new Float32Array(0)).length).toBe(0);
  });

  test("a subclass does not get to make the result", () => {
    class Samples extends Float32Array {}
    expect(Object.getPrototypeOf(outputFor("elu", undefined, new Samples(2)))).toBe(Float32Array.prototype);
  });

  test("gives out back: separate, an input, or a view of the same elements", () => {
    const x = Float32Array.of(1, 2);
    const dy = Float32Array.of(3, 4);
    for (const out of [new Float32Array(2), x, dy, new Float32Array(dy.buffer)]) {
      expect(outputFor("eluBackward", out, x, dy)).toBe(out);
    }
    expect([...x, ...dy]).toEqual([1, 2, 3, 4]);
  });

  test("neighbours in one buffer are separate, at any offset", () => {
    const buffer = new ArrayBuffer(36);
    const x = new Float32Array(buffer, 12, 3);
    for (const out of [new Float32Array(buffer, 0, 3), new Float32Array(buffer, 24, 3)]) {
      expect(outputFor("elu", out, x)).toBe(out);
    }
  });

  test("empty arrays never overlap", () => {
    const buffer = new ArrayBuffer(8);
    const out = new Float32Array(buffer, 4, 0);
    expect(outputFor("elu", out, new Float32Array(buffer, 0, 0))).toBe(out);
  });

  test.each([
    [new Float64Array(4), TypeError, "elu: out is a Float64Array, expected a Float32Array"],
    [[0, 0, 0, 0], TypeError, "elu: out is an Array, expected a Float32Array"],
    [null, TypeError, "elu: out is null, expected a Float32Array"],
    [new Float32Array(3), RangeError, "elu: out.length is 3, expected 4"],
    [new Float32Array(0), RangeError, "elu: out.length is 0, expected 4"],
  ])("refuses %o", (out, kind, message) => {
    const choose = () => outputFor("elu", out as Float32Array, new Float32Array(4));
    expect(choose).toThrow(kind);
    expect(choose).toThrow(new kind(message));
  });

  test.each([4, 8, 16, 20])("refuses an input at byte %i where out is at byte 12 to 23", (start) => {
    const buffer = new SharedArrayBuffer(40);
    const out = new Float32Array(buffer, 12, 3);
    const x = new Float32Array(buffer, start, 3);
    expect(() => outputFor("elu", out, x)).toThrow(new RangeError(PARTLY));
  });

  test("looks at every input", () => {
    const buffer = new ArrayBuffer(24);
    const out = new Float32Array(buffer, 0, 4);
    const dy = new Float32Array(buffer, 4, 4);
    expect(() => outputFor("elu", out, out, dy)).toThrow(new RangeError(PARTLY));
    expect(() => outputFor("elu", out, new Float32Array(4), dy)).toThrow(new RangeError(PARTLY));
  });

  test("an input of another length must be separate", () => {
    const buffer = new ArrayBuffer(16);
    const perChannel = new Float32Array(buffer, 0, 2);
    expect(() => outputFor("elu", new Float32Array(buffer), new Float32Array(4), perChannel)).toThrow(
      new RangeError(PARTLY),
    );
  });
});

describe("outputsFor", () => {
  const [x, dy] = [Float32Array.of(1, 2), Float32Array.of(3, 4)];
  const choose = (out: object | undefined) => outputsFor("f", ["dy", "x"], out as undefined, [x, dy]);

  test("answers new arrays, or those that are given, inputs among them", () => {
    expect(choose(undefined)).toEqual({ dy: new Float32Array(2), x: new Float32Array(2) });
    expect(choose({ x: dy, dy: x })).toEqual({ dy: x, x: dy });
    expect(choose({ x: dy }).x).toBe(dy);
  });

  test("names what does not fit", () => {
    expect(() => choose({ dy: new Float32Array(3) })).toThrow(
      new RangeError("f: out.dy.length is 3, expected 2"),
    );
    expect(() => choose([x, dy])).toThrow(
      new TypeError("f: out is an Array, expected an object with dy and x"),
    );
    expect(() => choose({ dy: x, x })).toThrow(
      new RangeError("f: out.dy overlaps out.x, expected separate memory"),
    );
  });
});

test("apartFrom answers another array only where an input would be lost", () => {
  const [x, dy] = [new Float64Array(2), new Float64Array(2)];
  expect(apartFrom(dy, [x])).toBe(dy);
  const spare = apartFrom(x, [dy, x]);
  expect(spare).not.toBe(x);
  expect(spare).toEqual(new Float64Array(2));
});
