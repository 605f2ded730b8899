import { describe, expect, test } from "vitest";
import { bend, modelOf, shelf } from "../fixtures.ts";
import { conventionText } from "./caption.ts";
import { drawCurve } from "./curve.ts";
import { parametersFrom } from "./settings.ts";
import { type Subject, breaksOf, functionOf, subjectOf } from "./subject.ts";

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

test("a line ends at a pole on either side, and runs through a removable singularity", async () => {
  const spec = (forward: string, derivative: string, points: string): string =>
    bend(`"left"`).replace(/  forward[^]*/, `forward: ${forward}, derivative: ${derivative}, ${points} });`);
  const poles = `poles: { zero: { at: 0, why: "For a test." } }`;
  const pole = await subject(spec("({ x }) => 1 / x", "({ x }) => -1 / (x * x)", poles), "bend");
  for (const drawn of ["forward", "derivative"] as const) {
    const { pieces } = drawCurve(functionOf(pole, drawn), breaksOf(pole, drawn), [-1, 1]);
    expect(pieces.map((piece) => [piece[0]!.x, piece.at(-1)!.x].map(Math.sign))).toEqual([
      [-1, -1],
      [1, 1],
    ]);
  }
  const removable = "removable: { zero: { at: 0, value: 2, slope: 0 } }";
  const gap = await subject(spec("({ x }) => (2 * x) / x", "({ x }) => 0 / x", removable), "bend");
  const { pieces } = drawCurve(functionOf(gap, "forward"), breaksOf(gap, "forward"), [-1, 1]);
  expect(pieces).toEqual([
    [
      { x: -1, y: 2 },
      { x: 1, y: 2 },
    ],
  ]);
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
