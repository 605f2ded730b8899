import * as wgsl from "@subgrad/wgsl";
import { describe, expect, test } from "vitest";
import { hinge } from "../adapters/wgsl/fixtures.ts";
import { everyShader, shadersOf } from "./texts.ts";

const titled = (start: string, family: Parameters<typeof everyShader>[0][number]): string[] =>
  everyShader([family])
    .map(({ title }) => title)
    .filter((title) => title.startsWith(start));

describe("the shaders of an activation", () => {
  test("are all its functions, under every convention that changes their text", () => {
    expect(titled("link of", hinge)).toEqual([
      "link of hinge",
      // "left" is the default.
      ...["right", "mid", "0.25", "minNorm"].map((rule) => `link of hinge, kinks: ${rule}`),
    ]);
  });

  test("have parameters as constants too", () => {
    expect(titled("bake of", hinge)).toEqual(["bake of hinge, bend: 0.5, slope: 0.25"]);
  });

  test("are kernels of every pass, of which only some have kinks", () => {
    const kernels = titled("kernel of", hinge);
    const defaults = kernels.filter((title) => !/kinks|vectors|f16|inPlace|subgroups/.test(title));
    const ofX = ["forward", "derivative", "forwardAndDerivative", "backward"];
    const passes = [...ofX, '{"parameter":"bend"}', "parameterGradients"];
    expect(defaults).toEqual(passes.map((pass) => `kernel of hinge, pass: ${pass}`));
    expect(kernels).toContain("kernel of hinge, pass: backward, kinks: minNorm");
    expect(kernels).not.toContain("kernel of hinge, pass: forward, kinks: mid");
  });

  test("name every entry point", () => {
    const found = everyShader([hinge]).find(({ title }) => title.endsWith("pass: parameterGradients"));
    expect(found?.entryPoints).toEqual(["sum_elements", "sum_partials"]);
  });
});

describe("the shaders of the package", () => {
  const all = shadersOf([]);
  const named = (...parts: string[]): boolean =>
    all.some(({ title }) => parts.every((part) => title.includes(part)));

  test("are many, and each text comes once", () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  test("hold the text of every function", () => {
    const everything = new Set(all[0]!.code.match(/(?<=fn my_)\w+/g));
    for (const { title, code } of all.filter((one) => /^link of \w+$/.test(one.title)))
      for (const [name] of code.matchAll(/(?<=fn act_)\w+/g)) expect(everything.has(name), title).toBe(true);
  });

  test("are of every family", () => {
    expect(named("split: true", "gate: second")).toBe(true);
    expect(named("training: true")).toBe(true);
    expect(named("parameter", "choices: {")).toBe(true);
    expect(named("jumps: mid")).toBe(true);
  });

  test("can be those of one activation", () => {
    const [name] = Object.entries(wgsl).find(([, value]) => "forward" in Object(value))!;
    expect(shadersOf([name]).length).toBeLessThan(all.length / 10);
    expect(() => shadersOf(["nothing"])).toThrow("--activation is nothing, expected one of ");
  });
});
