import { describe, expect, test } from "vitest";
import { logAxis } from "./axis.ts";
import { chart } from "./chart.ts";
import { document } from "./document.ts";
import { withTextForNonFinite } from "./files.ts";
import { results } from "./fixtures.ts";
import { twoDigits } from "./numbers.ts";
import { table } from "./tables.ts";

describe("numbers", () => {
  test.each([
    [0.2849, "0.28"],
    [0.996, "1.0"],
    [8.34, "8.3"],
    [9.96, "10"],
    [41.6, "42"],
    [99.7, "100"],
    [12_345.6, "12,346"],
  ])("%d is %s", (value, text) => expect(twoDigits(value)).toBe(text));
});

describe("table", () => {
  test("has time, ratio to ours and error", () =>
    expect(table(results, "forward", 1000).split("\n")).toEqual([
      "| | subgrad | loop in JS | TensorFlow.js (WASM) |",
      "| --- | --: | --: | --: |",
      "| relu | 0.25<br>0 ULP | 8.0 (32×)<br>∞ ULP | 0.2 (0.8×) |",
    ]));

  test("has no column for those who have nothing of it", () =>
    expect(table(results, "backward", 1000).split("\n")[0]).toBe("| | subgrad | loop in JS |"));
});

test("the document names machine, chart and what is missing, and no date", () => {
  const text = document(results, "bench.svg");
  expect(text).toContain("Abacus, 2 cores, linux x64, Node 20.0.0 (V8 11.0)");
  expect(text).toContain("other libraries: @tensorflow/tfjs-backend-wasm 4.22.0.");
  expect(text).toContain("](bench.svg)");
  expect(text).toContain("- TensorFlow.js (WASM), relu, backward: no kernel\n");
  expect(text).not.toMatch(/\b20\d\d\b|undefined/);
});

test("errors that are not finite survive JSON", () =>
  expect(JSON.stringify(results.accuracies, withTextForNonFinite)).toContain('"ulp":"Infinity"'));

describe("axis", () => {
  test("runs from one power of ten to another", () => {
    const axis = logAxis([0.25, 30], 100, 400);
    expect(axis.ticks).toEqual([0.1, 1, 10, 100]);
    expect([0.1, 1, 100].map(axis.at)).toEqual([100, 200, 400]);
  });

  test("is never empty", () => expect(logAxis([1], 0, 10).ticks).toEqual([1, 10]));
});

describe("chart", () => {
  test("has a mark for everybody in the legend and wherever they were measured", () => {
    const svg = chart(results);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg.match(/<circle/g)).toHaveLength(1 + 2);
    expect(svg).toContain("TensorFlow.js (WASM)");
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test("is the same for the same figures", () => expect(chart(results)).toBe(chart(results)));
});
