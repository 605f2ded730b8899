/**
 * Kernels of concatenating functions: an invocation has one element of x, and of results and their gradients those at
 * its place in either half of a row.
 */
import { applyConventions } from "./apply.ts";
import { checkWorkgroupSize } from "./check.ts";
import { checkConventions } from "./conventions.ts";
import { describe } from "./describe.ts";
import { checkCount, MAX_ELEMENTS } from "./dispatch.ts";
import { callOf, type ElementPlace, type Elements, single } from "./elements.ts";
import { type GradientsKernel, SUM_BUFFERS, sumsKernel } from "./gradients.ts";
import { everyFunction } from "./inputs.ts";
import {
  bindingsOf,
  type ElementShader,
  elementShader,
  elementwiseCode,
  readOnly,
  readWrite,
} from "./kernel-code.ts";
import type { KernelOptions } from "./kernel.ts";
import { ROW_LENGTH } from "./split.ts";
import { checkedScalar, checkType, type Storage } from "./storage.ts";
import { checkedSubgroups, type SubgroupOptions } from "./subgroups.ts";
import { allParameters, COUNT, packUniform } from "./uniform.ts";
import type { Conventions, WgslActivation, WgslConcatenatingActivation, WgslFunction } from "./types.ts";

/** f, the gradient of x from dy, or the sums over all elements of dy · ∂f, for every parameter at once. */
export interface ConcatenatingKernelOptions
  extends Conventions, Pick<KernelOptions, "type" | "workgroupSize"> {
  readonly pass: "forward" | "backward";
}

export interface ConcatenatingGradientsKernelOptions
  extends Omit<ConcatenatingKernelOptions, "pass">, SubgroupOptions {
  readonly pass: "parameterGradients";
}

/**
 * The bytes of the uniform buffer for `n` elements of x, in rows of `rowLength`; results and their gradients have
 * twice as many.
 */
type Pack = (
  n: number,
  rowLength: number,
  parameters?: { readonly [name: string]: number | undefined },
) => ArrayBuffer;

/** `dispatch` takes the number of elements of x. */
export type ConcatenatingKernel = ElementShader & { readonly pack: Pack };

export type ConcatenatingGradientsKernel = Omit<GradientsKernel, "pack"> & { readonly pack: Pack };

type Options = ConcatenatingKernelOptions | ConcatenatingGradientsKernelOptions;

export function concatenatingKernel(
  activation: WgslConcatenatingActivation,
  options: Options,
): ConcatenatingKernel | ConcatenatingGradientsKernel {
  const { pass, workgroupSize = 64 } = options;
  const { name, first, second } = activation;
  checkType(options.type);
  const storage = checkedScalar(name, options);
  checkWorkgroupSize("kernel", workgroupSize);
  checkConventions("kernel", [...everyFunction(first), ...everyFunction(second)], options);
  const pack: Pack = (n, rowLength, given = {}) => {
    checkRows(n, rowLength);
    const { requirements } = first.forward;
    return packUniform(name, allParameters(first), [n, rowLength], given, requirements);
  };
  if (pass === "parameterGradients") return { ...sums(activation, options, storage, workgroupSize), pack };
  if (pass !== "forward" && pass !== "backward") {
    const expected = `expected "forward", "backward" or "parameterGradients"`;
    throw new RangeError(`kernel: pass is ${describe(pass)}, ${expected}`);
  }
  return { ...elementwise(activation, pass, options, storage, workgroupSize), pack };
}

function elementwise(
  activation: WgslConcatenatingActivation,
  pass: "forward" | "backward",
  options: Options,
  storage: Storage,
  workgroupSize: number,
): ElementShader {
  const functions = functionsOf(activation, options, (half) =>
    pass === "forward" ? half.forward : half.derivative,
  );
  const inputs = pass === "forward" ? ["input"] : ["dy", "input"];
  const buffers = [...inputs.map(readOnly), readWrite("output")];
  const bindings = bindingsOf(allParameters(activation.first), buffers, [COUNT, ROW_LENGTH]);
  const at = single(storage);
  const calls = functions.map((fn) => callOf(fn, elementsIn(storage), at));
  const stores =
    pass === "forward"
      ? calls.map((call, half) => `output[${PLACES[half]}] = ${storage.write(call)};`)
      : [
          `output[i] = ${storage.write(calls.map((call, half) => `${dyAt(at, half)} * ${call}`).join(" + "))};`,
        ];
  const shader = { functions, bindings, storage, workgroupSize };
  return elementShader(elementwiseCode(shader, [...STATEMENTS, ...stores]), shader);
}

const dyAt = (at: ElementPlace, half: number): string => at.read("dy", PLACES[half]);

function sums(
  activation: WgslConcatenatingActivation,
  options: Options,
  storage: Storage,
  workgroupSize: number,
): Omit<GradientsKernel, "pack"> {
  const { name, first } = activation;
  const subgroups = checkedSubgroups((options as ConcatenatingGradientsKernelOptions).subgroups);
  const parameters = Object.keys(first.parameterDerivatives);
  if (parameters.length === 0)
    throw new RangeError(`kernel: pass is "parameterGradients", and ${name} has no parameters`);
  const elements = { ...elementsIn(storage), subgroups };
  const at = single(storage);
  const derivatives = parameters.map((parameter) => {
    const functions = functionsOf(activation, options, (half) => half.parameterDerivatives[parameter]!);
    const terms = functions.map((fn, half) => `${dyAt(at, half)} * ${callOf(fn, elements, at)}`);
    return { parameter, isByChannel: false, functions, term: terms.join(" + ") };
  });
  const buffers = [readOnly("dy"), readOnly("input"), ...SUM_BUFFERS];
  const bindings = bindingsOf(allParameters(first), buffers, [COUNT, ROW_LENGTH]);
  // The term of an element is a sum of two.
  return sumsKernel({ derivatives, elements, bindings, roundings: 2 }, workgroupSize);
}

const functionsOf = (
  { first, second }: WgslConcatenatingActivation,
  options: Options,
  pick: (half: WgslActivation) => WgslFunction,
): readonly WgslFunction[] => [first, second].map((half) => applyConventions(pick(half), options));

const PLACES = ["first_place", "second_place"] as const;

/** Before the first result of element i lie i of its half, and as many of the other one as the whole rows before it have. */
const STATEMENTS: readonly string[] = [
  `let ${PLACES[0]} = i + i / uniforms.${ROW_LENGTH} * uniforms.${ROW_LENGTH};`,
  `let ${PLACES[1]} = ${PLACES[0]} + uniforms.${ROW_LENGTH};`,
];

const elementsIn = (storage: Storage): Elements => ({
  storage,
  statements: STATEMENTS,
  inputs: (at) => [at.read("input")],
  perChannel: [],
  functions: [],
});

function checkRows(n: number, rowLength: number): void {
  checkCount("pack", n);
  checkCount("pack", rowLength, "rowLength", 1);
  if (n % rowLength !== 0)
    throw new RangeError(`pack: n is ${n}, expected a multiple of ${rowLength}, the rowLength`);
  if (2 * n > MAX_ELEMENTS) throw new RangeError(`pack: n is ${n}, expected at most ${MAX_ELEMENTS / 2}`);
}
