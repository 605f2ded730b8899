/** Tiny arrays on SwiftShader: everything runs, and the other formulas compute what they are compared with. */
import { gelu } from "@subgrad/batch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FUNCTIONS } from "../functions.ts";
import { copyShader, PEERS, peerShader } from "./formulas.ts";
import { LAYOUTS, ourShader } from "./ours.ts";
import { type GpuProcess, QUICK, runOnGpu, startGpu } from "./run.ts";
import type { Answers, Shader } from "./task.ts";

const length = 2000;
const called = (...names: readonly string[]) => FUNCTIONS.filter(({ name }) => names.includes(name));

describe("formulas of others", () => {
  let gpu: GpuProcess;
  beforeAll(async () => {
    gpu = await startGpu("swiftshader");
  });
  afterAll(() => gpu.stop());

  const answer = async (shader: Shader): Promise<Answers> =>
    (await gpu.ask({ kind: "answer", shader, length })) as Answers;

  const cases = PEERS.flatMap((peer) =>
    FUNCTIONS.flatMap((measured) => {
      const shader = peerShader({ measured, pass: "forward", length }, peer);
      return shader === undefined ? [] : [{ title: peer.title, measured, shader }];
    }),
  );

  test("cover what the libraries have", () => {
    const names = PEERS.map((peer) => cases.filter(({ title }) => title === peer.title).length);
    expect(names).toEqual([7, 6]);
  });

  test.each(cases)("$title: $measured.name", async ({ measured, shader }) => {
    const { x, output } = await answer(shader);
    const own = await answer(ourShader({ measured, pass: "forward", length }, LAYOUTS[1]!)!);
    expect(own.x).toEqual(x);
    expect(output).toHaveLength(length);
    output.forEach((value, index) => expect(value).toBeCloseTo(own.output[index]!, 5));
  });

  test("a copy is one", async () => {
    const { x, output } = await answer(copyShader(length));
    expect(new Set(x).size).toBeGreaterThan(length / 2);
    expect(output).toEqual(x);
  });

  test("ours is the function", async () => {
    const [measured] = called("gelu");
    const { x, output } = await answer(
      ourShader({ measured: measured!, pass: "forward", length }, LAYOUTS[0]!)!,
    );
    const expected = gelu(Float32Array.from(x));
    output.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 5));
  });
});

test("a run times every kernel that the device has", async () => {
  const said: string[] = [];
  const options = { functions: called("relu", "softmax"), length, effort: QUICK };
  const progress = { say: (text: string) => void said.push(text) };
  const { device, speeds, failures, limits } = await runOnGpu({
    ...options,
    device: "swiftshader",
    progress,
  });
  expect(device).toContain("SwiftShader");
  expect(said).toContain("softmax, backward");
  expect(limits.map(({ bytes }) => bytes)).toEqual([16_000, 8000, 16_000]);
  const times = [...limits, ...speeds].map(({ nanoseconds }) => nanoseconds.median);
  expect(Math.min(...times)).toBeGreaterThan(0);
  expect(speeds.length + failures.length).toBe(7 + 5 + 5 + 3);
  expect(speeds.find(({ pass, kernel }) => pass === "backward" && kernel === "f32-vectors")?.bytes).toBe(
    24_000,
  );
});
