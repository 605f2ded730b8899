import type { Backend } from "@subgrad/batch";
import type { GatedInput, GatedSecond } from "@subgrad/wgsl";
import { placeOf } from "../cases/draws.ts";
import { f16, f32 } from "../generator.ts";
import type { Target } from "../generator.ts";
import { type EvaluatePairs, evaluateHalf, sumOfHalf } from "../concatenating/evaluation.ts";
import type { Adapter, Evaluation, Sums } from "./adapter.ts";
import { batchLibrary, createBatchAdapter } from "./batch.ts";
import { inputArrays, parametersOf, secondName, slopeName } from "./library.ts";
import { createScalarAdapter } from "./scalar.ts";
import { isOfParameter } from "../oracle/pass-name.ts";
import type { RowEvaluation } from "../rows/adapters/evaluation.ts";
import { FIRST_STACK, nameOf, type Stack } from "./wgsl/stacks.ts";
import type { ShaderSum, WgslAdapter, WgslAdapterOptions, WgslEvaluation } from "./wgsl/index.ts";

/** `backend` is what batch is to compute with, `stack` what shaders are to run on. */
export function createAdapter(target: Target, backend?: Backend, stack?: Stack): Adapter {
  switch (target) {
    case "scalar":
      return createScalarAdapter();
    case "batch-f64":
    case "batch-f32":
    case "batch-f32-exact":
      return createBatchAdapter(target, () => batchLibrary(target, backend));
    case "wgsl-f32":
      return shaders(async () => (await import("./wgsl/index.ts")).createWgslAdapter({ stack }), stack);
    case "wgsl-f16":
      return pairsOfF16({ stack });
  }
}

/** Every device has f16 in pairs. */
export const pairsOfF16 = (options: WgslAdapterOptions): Adapter => ({
  ...shaders(async () => {
    const { inF16 } = await import("./wgsl/storage.ts");
    return (await import("./wgsl/index.ts")).createWgslAdapter({
      ...options,
      codec: inF16({ packed: true }),
    });
  }, options.stack),
  id: "wgsl-f16",
  format: f16,
});

/** The shader adapter as one of many; loaded on start, so that a machine without it can judge the other packages. */
export function shaders(load: () => Promise<WgslAdapter>, stack: Stack = FIRST_STACK): Adapter {
  const loaded = load();
  loaded.catch(() => {});
  const pairs: EvaluatePairs = async ({ offset: _, ...evaluation }) => {
    if (typeof evaluation.pass === "string")
      return { values: await (await loaded).pairs(evaluation), error: 0 };
    return asSums(await (await loaded).pairSum(evaluation));
  };
  // Gradients of a parameter, one by one, are those that its sum calls.
  const isByPairs = ({ activation, pass }: Evaluation): boolean =>
    activation.half !== undefined && !isOfParameter(pass);
  return {
    id: "wgsl-f32",
    stack: nameOf(stack),
    device: async () => (await loaded).device(),
    format: f32,
    lacksNaN: true,
    start: async () => (await loaded).start(),
    evaluate: async (evaluation) =>
      isByPairs(evaluation)
        ? evaluateHalf(pairs, evaluation)
        : (await loaded).evaluate(shaderEvaluation(evaluation)),
    backward: async (evaluation, dy) =>
      isByPairs(evaluation)
        ? evaluateHalf(pairs, evaluation, dy)
        : (await loaded).backward(shaderEvaluation(evaluation), dy),
    parameterSums: async (evaluation, dy) =>
      evaluation.activation.half === undefined
        ? asSums(await (await loaded).parameterSum(shaderEvaluation(evaluation), dy))
        : sumOfHalf(pairs, evaluation, dy),
    evaluatePairs: pairs,
    evaluateRows: async (evaluation) => (await loaded).rows(shaderRows(evaluation)),
    manyRows: { inPlace: false, sums: false },
    stop: async () => (await loaded).stop(),
  };
}

const asSums = ({ value, error }: ShaderSum): Sums => ({ values: Float64Array.of(value), error });

function shaderRows({ activation, inputs, rowLength, rowStride = rowLength, ...rest }: RowEvaluation) {
  const { pass, parameters } = rest;
  const rows = inputs.x.length / rowStride;
  const { x, mask, y, dy } = inputs;
  return {
    activation: activation.name,
    pass,
    parameters,
    rows,
    rowLength,
    rowStride,
    inputs: { x, mask, y, dy },
  };
}

function shaderEvaluation(evaluation: Evaluation): WgslEvaluation {
  const { activation, parameters: _, pass, ...rest } = evaluation;
  const own = {
    ...rest,
    activation: activation.half?.of ?? activation.outputOf ?? activation.name,
    half: activation.half?.which,
    parameters: parametersOf(evaluation) as Record<string, number>,
    place: placeOf(evaluation.parameters),
  };
  if (activation.outputOf !== undefined) return { ...own, pass: "derivativeFromOutput" };
  if (activation.inputs.length === 1) return { ...own, pass: pass as WgslEvaluation["pass"] };
  const arrays = inputArrays(evaluation).map((array, index) => [activation.inputs[index]!, array] as const);
  return { ...own, pass: gatedPass(evaluation), inputs: Object.fromEntries(arrays) };
}

/** A derivative in an input, whichever is the one that varies. */
function gatedPass(evaluation: Evaluation): WgslEvaluation["pass"] {
  const second = secondName(evaluation);
  if (second !== undefined) return { second: second as GatedSecond };
  const { activation, pass } = evaluation;
  const slope = slopeName(evaluation);
  const input = activation.inputs.find((one) => one === slope);
  return input === undefined ? (pass as WgslEvaluation["pass"]) : { input: input as GatedInput };
}
