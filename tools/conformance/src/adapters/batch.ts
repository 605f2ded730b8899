import type { Backend } from "@subgrad/batch";
import { f32, f64, withRangeOf } from "../generator.ts";
import { placeOf } from "../cases/draws.ts";
import { evaluateBatchPairs } from "../concatenating/batch.ts";
import { type EvaluatePairs, evaluateHalf, sumOfHalf } from "../concatenating/evaluation.ts";
import { evaluateBatchRows } from "../rows/adapters/batch.ts";
import type { Adapter, Evaluation, Gradients } from "./adapter.ts";
import { type BatchTarget, type FloatArray, arrayOf, optionsOf } from "./batch-arguments.ts";
import { functionNamed, inputArrays, passFunctionName, secondName, slopeName } from "./library.ts";
import type { Library } from "./library.ts";
import { isOfParameter, nameOfPass } from "../oracle/pass-name.ts";

type Elementwise = (x: FloatArray, options: object) => FloatArray;
type Backward = (dy: FloatArray, x: FloatArray, options: object) => FloatArray;
type DoubleBackward = (...values: [...FloatArray[], object]) => Readonly<Record<string, FloatArray>>;
type ParameterGradients = (
  dy: FloatArray,
  x: FloatArray,
  options: object,
) => Readonly<Record<string, number | FloatArray>>;

const PACKAGE = "@subgrad/batch";

/** Sums are numbers of binary64: they are promised the precision of the elements, and have no need of their range. */
const f32Sum = withRangeOf(f64, f32);

/** The grade of a target; both share what they compute with. */
export async function batchLibrary(id: BatchTarget, backend?: Backend): Promise<Library> {
  const library = await (id === "batch-f32-exact"
    ? import("@subgrad/batch/exact")
    : import("@subgrad/batch"));
  if (backend !== undefined) library.configure({ backend });
  return library;
}

/** Whole arrays of one element type. */
export function createBatchAdapter(
  id: BatchTarget,
  load: () => Promise<Library> = () => batchLibrary(id),
): Adapter {
  const from = (values: Float64Array, offset?: number): FloatArray => arrayOf(id, values, offset);
  let started: Library | undefined;
  const library = (): Library => {
    if (started === undefined) throw new Error(`${id}: evaluate was called before start`);
    return started;
  };
  const pairs: EvaluatePairs = async (evaluation) => evaluateBatchPairs(library(), from, evaluation);
  return {
    id,
    format: id === "batch-f64" ? f64 : f32,
    gradientFormat: id === "batch-f64" ? f64 : f32Sum,
    start: async () => {
      started = await load();
    },
    evaluate: async (evaluation) =>
      evaluation.activation.half === undefined
        ? evaluate(id, library(), evaluation)
        : evaluateHalf(pairs, evaluation),
    backward: async (evaluation, dy) =>
      evaluation.activation.half === undefined
        ? backward(id, library(), evaluation, dy)
        : evaluateHalf(pairs, evaluation, dy),
    doubleBackward: async (evaluation, given, dy) => doubleBackward(id, library(), evaluation, given, dy),
    parameterSums: async (evaluation, dy) =>
      evaluation.activation.half === undefined
        ? { values: gradients(id, library(), evaluation, from(dy), from(evaluation.xs)), error: 0 }
        : sumOfHalf(pairs, evaluation, dy),
    evaluatePairs: pairs,
    evaluateRows: async (evaluation) => evaluateBatchRows(library(), from, evaluation),
    manyRows: { inPlace: true, sums: true },
    perChannel: true,
    stop: async () => {},
  };
}

function backward(id: BatchTarget, library: Library, evaluation: Evaluation, dy: Float64Array): Float64Array {
  const { activation, parameters, xs } = evaluation;
  if (placeOf(parameters) !== undefined) return evaluateDraws(id, library, evaluation, dy);
  if (activation.inputs.length > 1) return backwardGated(id, library, evaluation, dy);
  const { name, outputOf } = activation;
  const backwardName = outputOf === undefined ? `${name}Backward` : `${outputOf}BackwardFromOutput`;
  const call = functionNamed<Backward>(library, PACKAGE, backwardName);
  return Float64Array.from(call(arrayOf(id, dy), arrayOf(id, xs), optionsOf(id, evaluation)));
}

function doubleBackward(
  id: BatchTarget,
  library: Library,
  evaluation: Evaluation,
  given: Gradients,
  dy: Float64Array,
): Gradients {
  const { name, inputs } = evaluation.activation;
  const call = functionNamed<DoubleBackward>(library, PACKAGE, `${name}DoubleBackward`);
  const arrays = [...inputs.map((input) => given[input]!), dy, ...inputArrays(evaluation)];
  const answer = call(...arrays.map((one) => arrayOf(id, one)), optionsOf(id, evaluation));
  const all = Object.entries(answer).map(([of, gradient]) => [of, Float64Array.from(gradient)] as const);
  return Object.fromEntries(all);
}

function evaluate(id: BatchTarget, library: Library, evaluation: Evaluation): Float64Array {
  const { activation, pass, xs, offset } = evaluation;
  if (isOfParameter(pass) && activation.inputs.length === 1)
    return gradientAtEach(id, library, evaluation, pass.parameter);
  if (placeOf(evaluation.parameters) !== undefined) return evaluateDraws(id, library, evaluation);
  if (activation.inputs.length > 1) return evaluateGated(id, library, evaluation);
  const call = functionNamed<Elementwise>(library, PACKAGE, passFunctionName(evaluation));
  return Float64Array.from(call(arrayOf(id, xs, offset), optionsOf(id, evaluation)));
}

/** Sums of one element each, and millions of them. */
function gradientAtEach(
  id: BatchTarget,
  library: Library,
  evaluation: Evaluation,
  parameter: string,
): Float64Array {
  const call = functionNamed<ParameterGradients>(library, PACKAGE, gradientsName(evaluation));
  const options = optionsOf(id, evaluation);
  const [dy, element] = [1, 0].map((value) => arrayOf(id, Float64Array.of(value))) as [
    FloatArray,
    FloatArray,
  ];
  return evaluation.xs.map((x) => {
    element[0] = x;
    return call(dy, element, options)[parameter] as number;
  });
}

const gradientsName = ({ activation }: Evaluation): string => `${activation.name}ParameterGradients`;

function gradients(
  id: BatchTarget,
  library: Library,
  evaluation: Evaluation,
  dy: FloatArray,
  x: FloatArray,
): Float64Array {
  const { activation, pass } = evaluation;
  if (activation.inputs.length > 1) return backwardGated(id, library, evaluation, Float64Array.from(dy));
  if (!isOfParameter(pass)) throw new Error(`${id}: ${nameOfPass(pass)} has no sum`);
  const call = functionNamed<ParameterGradients>(library, PACKAGE, gradientsName(evaluation));
  const gradient = call(dy, x, optionsOf(id, evaluation))[pass.parameter]!;
  return typeof gradient === "number" ? Float64Array.of(gradient) : Float64Array.from(gradient);
}

/** One element at a time: the elements of an array do not draw the same. */
function evaluateDraws(
  id: BatchTarget,
  library: Library,
  evaluation: Evaluation,
  dy?: Float64Array,
): Float64Array {
  const { activation, pass, xs } = evaluation;
  const from = (value: number): FloatArray => arrayOf(id, Float64Array.of(value));
  if (isOfParameter(pass)) return xs.map((x) => gradients(id, library, evaluation, from(1), from(x))[0]!);
  const options = optionsOf(id, evaluation);
  if (dy !== undefined) {
    const call = functionNamed<Backward>(library, PACKAGE, `${activation.name}Backward`);
    return xs.map((x, index) => call(from(dy[index]!), from(x), options)[0]!);
  }
  const call = functionNamed<Elementwise>(library, PACKAGE, passFunctionName(evaluation));
  return xs.map((x) => call(from(x), options)[0]!);
}

type Gated = (gate: FloatArray, value: FloatArray, options: object) => FloatArray;
type GatedBackward = (
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  options: object,
) => Readonly<Record<string, number | FloatArray>>;

/** Gradients of inputs are those of a gradient of 1; those of parameters are sums, here of one element each. */
function evaluateGated(id: BatchTarget, library: Library, evaluation: Evaluation): Float64Array {
  const { activation, pass, xs } = evaluation;
  const one = Float64Array.of(1);
  if (activation.parameters.some(({ name }) => name === slopeName(evaluation)))
    return xs.map((x) => backwardGated(id, library, { ...evaluation, xs: Float64Array.of(x) }, one)[0]!);
  const isSlope = pass !== "forward" && secondName(evaluation) === undefined;
  if (isSlope) return backwardGated(id, library, evaluation, new Float64Array(xs.length).fill(1));
  const [gate, value] = gatedArrays(id, evaluation);
  const call = functionNamed<Gated>(library, PACKAGE, passFunctionName(evaluation));
  return Float64Array.from(call(gate, value, optionsOf(id, evaluation)));
}

function backwardGated(
  id: BatchTarget,
  library: Library,
  evaluation: Evaluation,
  dy: Float64Array,
): Float64Array {
  const call = functionNamed<GatedBackward>(library, PACKAGE, `${evaluation.activation.name}Backward`);
  const arrays = gatedArrays(id, evaluation);
  const gradient = call(arrayOf(id, dy), ...arrays, optionsOf(id, evaluation))[slopeName(evaluation)!]!;
  return typeof gradient === "number" ? Float64Array.of(gradient) : Float64Array.from(gradient);
}

const gatedArrays = (id: BatchTarget, evaluation: Evaluation): [gate: FloatArray, value: FloatArray] => {
  const [gate, value] = inputArrays(evaluation).map((values) => arrayOf(id, values, evaluation.offset));
  return [gate!, value!];
};
