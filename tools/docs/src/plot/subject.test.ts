import { describe, expect, test } from "vitest";
import { bend, modelOf, shelf } from "../fixtures.ts";
import { conventionText } from "./caption.ts";
import { parametersFrom } from "./settings.ts";
import { type Subject, breaksOf, subjectOf } from "./subject.ts";

async function subject(text: string, name: string, settings: readonly string[] = []): Promise<Subject> {
  const model = await modelOf({ [name]: text });
  const [activation] = model.activations;
  return subjectOf(model, activation!, parametersFrom("plot", activation!.parameters, settings));
}

describe("breaksOf", () => {
  test("one-sided values at jumps, for the parameters that are set", async () => {
    const wide = await subject(shelf, "shelf", ["width=2"]);
    expect(breaksOf(wide, "forward")).toEqual([
      { x: -2, left: -2, right: 0, answer: 0 },
      { x: 2, left: 0, right: 2, answer: 0 },
    ]);
    expect(breaksOf(wide, "derivative")).toEqual([
      { x: -2, left: 1, right: 0, answer: 0 },
      { x: 2, left: 0, right: 1, answer: 0 },
    ]);
  });

  test("a function runs through the kinks of its derivative", async () => {
    const corner = await subject(bend(`"left"`), "bend");
    expect(breaksOf(corner, "forward")).toEqual([{ x: 0, left: 0, right: 0, answer: 0 }]);
  });

  test.each([
    [`"left"`, 2],
    [`"right"`, 1],
    [`"mid"`, 1.5],
    [`"minNorm"`, 1],
    ["0.25", 0.25],
  ])("%s answers %d", async (use, answer) => {
    expect(breaksOf(await subject(bend(use), "bend"), "derivative")).toEqual([
      { x: 0, left: 2, right: 1, answer },
    ]);
  });

  test("where kinks coincide the first one answers, and the sides are those of the graph", async () => {
    const [only, ...others] = breaksOf(await subject(shelf, "shelf", ["width=0"]), "derivative");
    expect(only).toEqual({ x: 0, left: 1, right: 1, answer: 0 });
    expect(others).toEqual([]);
  });
});

describe("conventionText", () => {
  test("points that mirror each other share a sentence", async () => {
    expect(conventionText(await subject(shelf, "shelf"))).toBe("At x = ±width: value 0, slope 0.");
  });

  test("a mean is stated as a number", async () => {
    expect(conventionText(await subject(bend(`"mid"`), "bend"))).toBe("At x = 0: slope 1.5.");
  });
});

describe("parametersFrom", () => {
  test.each([
    ["width=-1", "plot: width is -1, expected a number ≥ 0"],
    ["width=", "plot: width is , expected a number ≥ 0"],
    ["height=1", "plot: height=1 sets no parameter, expected width=…"],
  ])("%s is refused", async (setting, message) => {
    await expect(subject(shelf, "shelf", [setting])).rejects.toThrow(message);
  });
});
