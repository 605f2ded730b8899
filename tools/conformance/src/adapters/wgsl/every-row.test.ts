/** All functions of rows, compiled and run. */
import type { WgslRowActivation } from "@subgrad/wgsl";
import * as library from "@subgrad/wgsl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShaderProcess } from "./client.ts";
import { runRows, type WgslRowEvaluation } from "./rows.ts";
import { startShaders } from "./start.ts";

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders();
});
afterAll(() => shaders.stop());

/** One row of four elements. */
const run = (
  activation: string,
  pass: WgslRowEvaluation["pass"],
  inputs: WgslRowEvaluation["inputs"],
  parameters: WgslRowEvaluation["parameters"] = {},
): Promise<Float64Array> =>
  runRows({ shaders, library }, { activation, pass, inputs, parameters, rows: 1, rowLength: 4 });

const isRowActivation = (value: unknown): value is WgslRowActivation =>
  typeof value === "object" && value !== null && "parameterBackward" in value;
const rowActivations = Object.values(library).filter(isRowActivation);

/** Every pass with x = 0.5, −1, 0.25, 2, of which the mask leaves out the second. */
function passesOf(
  activation: WgslRowActivation,
): { pass: WgslRowEvaluation["pass"]; names: readonly string[] }[] {
  const { forward, backward, parameterBackward } = activation;
  return [
    { pass: "forward", names: forward.inputs },
    { pass: "backward", names: backward.inputs },
    ...Object.entries(parameterBackward).map(([parameter, { inputs }]) => ({
      pass: { parameter },
      names: inputs,
    })),
  ];
}

function inputsOf({ forward }: WgslRowActivation): Record<string, number[]> {
  const y = forward.rank === "row" ? [0.1, 0, 0.3, 0.6] : [0.75];
  return { x: [0.5, -1, 0.25, 2], mask: [1, 0, 1, 1], g: [0, 0, 0, 0], y, dy: [...y] };
}

describe.each(rowActivations.map((one) => [one.name, one] as const))("%s", (activation, one) => {
  // The last of each: defaults are compiled elsewhere. What is compiled once serves both tests.
  const words = Object.fromEntries(one.choices.map(({ name, choices }) => [name, choices.at(-1)!]));

  test("compiles whatever is chosen, and answers numbers", async () => {
    for (const { pass } of passesOf(one)) {
      const found = await run(activation, pass, inputsOf(one), words);
      expect(found.every(Number.isFinite)).toBe(true);
    }
  });

  test("is NaN for a NaN in any input that counts", async () => {
    for (const { pass, names } of passesOf(one)) {
      for (const name of names.filter((other) => other !== "mask")) {
        const inputs = inputsOf(one);
        inputs[name]![0] = NaN;
        const found = await run(activation, pass, inputs, words);
        expect(found.every(Number.isNaN), `${JSON.stringify(pass)} ${name}`).toBe(true);
      }
    }
  });
});
