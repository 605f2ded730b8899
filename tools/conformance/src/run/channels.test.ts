import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBatchAdapter } from "../adapters/batch.ts";
import { isPassed } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { elu, modelOf } from "../../test/fixtures.ts";
import type { Activation } from "../generator.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import { checkChannels, interleave } from "./channels.ts";
import { planFor } from "./plan.ts";
import { isOfParameter, nameOfPass } from "../oracle/pass-name.ts";

const learnable: Activation = {
  ...elu,
  parameters: elu.parameters.map((one) => ({ ...one, learnable: true })),
};

interface Options {
  readonly alpha: number | Float32Array;
  readonly kinks?: string;
  readonly channels?: number;
  readonly channelStride?: number;
}

type ChannelAt = (index: number, options: Required<Options>) => number;
const rightChannel: ChannelAt = (index, { channels, channelStride }) =>
  Math.floor(index / channelStride) % channels;

/** An elu that finds the channel of an element by `channelAt`, and of the answer at its kink by `channelAtKink`. */
function library(channelAt: ChannelAt, channelAtKink: ChannelAt = channelAt) {
  const alphaAt = (index: number, options: Options, at = channelAt): number =>
    typeof options.alpha === "number"
      ? options.alpha
      : options.alpha[at(index, options as Required<Options>)]!;
  const answer = (alpha: number, kinks?: string): number => (kinks === "mid" ? (alpha + 1) / 2 : alpha);
  const slope = (x: number, index: number, options: Options): number =>
    x === 0
      ? answer(alphaAt(index, options, channelAtKink), options.kinks)
      : x > 0
        ? 1
        : alphaAt(index, options) * Math.exp(x);
  const derivative = (x: Float32Array, options: Options): Float32Array =>
    x.map((one, index) => slope(one, index, options));
  return {
    elu: (x: Float32Array, options: Options) =>
      x.map((one, index) => (one > 0 ? one : alphaAt(index, options) * Math.expm1(one))),
    eluDerivative: derivative,
    eluBackward: (dy: Float32Array, x: Float32Array, options: Options) =>
      derivative(x, options).map((one, index) => dy[index]! * one),
    eluParameterGradients: (dy: Float32Array, x: Float32Array, options: Options) => {
      const sums = new Float64Array(options.channels ?? 1);
      x.forEach((one, index) => {
        const channel = options.channels === undefined ? 0 : channelAt(index, options as Required<Options>);
        sums[channel]! += one > 0 ? 0 : dy[index]! * Math.expm1(one);
      });
      return { alpha: options.channels === undefined ? sums[0]! : Float32Array.from(sums) };
    },
  };
}

async function judge(batch: object, activation: Activation = learnable): Promise<Map<string, Row>> {
  const plans = planFor(await createWorkbench(), modelOf(activation), activation, "f32", 40);
  const rows = new Map<string, Row>();
  const adapter = createBatchAdapter("batch-f32", async () => batch as never);
  await adapter.start();
  await checkChannels(adapter, plans, (pass) => {
    const name = isOfParameter(pass) ? pass.parameter : nameOfPass(pass);
    const fresh: Row = {
      activation: "elu",
      target: "batch-f32",
      stack: undefined,
      pass: "forward",
      bound: 1,
      exception: undefined,
      scale: undefined,
      cases: 0,
      differing: 0,
      failed: 0,
      worst: undefined,
      failures: [],
      problems: [],
      beyond: {},
      specials: {},
    };
    if (!rows.has(name)) rows.set(name, fresh);
    return rows.get(name)!;
  });
  return rows;
}

const failing = (rows: ReadonlyMap<string, Row>): string[] =>
  [...rows].flatMap(([pass, row]) => (isPassed(row) ? [] : [pass]));

describe("channels", () => {
  test("that answer as if they were alone pass", async () => {
    const rows = await judge(library(rightChannel));
    expect([...rows.keys()]).toEqual(["forward", "derivative", "alpha"]);
    expect(failing(rows)).toEqual([]);
  });

  test.each([
    [
      "an ignored stride",
      library((index, { channels }) => index % channels),
      ["forward", "derivative", "alpha"],
    ],
    ["the answer of the first channel at every kink", library(rightChannel, () => 0), ["derivative"]],
    ["a missing function", { ...library(rightChannel), eluBackward: undefined }, ["derivative"]],
  ])("%s is found", async (_, batch, passes) => {
    expect(failing(await judge(batch))).toEqual(passes);
  });

  test("are asked for where a parameter is learnable", async () => {
    expect((await judge(library(rightChannel), elu)).size).toBe(0);
  });
});

test("interleaved arrays are runs of each in turn", () => {
  const arrays = [Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6, 7, 8)];
  expect([...interleave(arrays, 1)]).toEqual([1, 5, 2, 6, 3, 7, 4, 8]);
  expect([...interleave(arrays, 2)]).toEqual([1, 2, 5, 6, 3, 4, 7, 8]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (stride, channels) => {
      const all = Array.from({ length: channels }, (_, c) => new Float64Array(2 * stride).fill(c));
      interleave(all, stride).forEach((value, index) => {
        expect(value).toBe(Math.floor(index / stride) % channels);
      });
    }),
  );
});
