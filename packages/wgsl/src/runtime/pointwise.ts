/** Kernels of functions of elements, of one input or gated. */
import { applyConventions } from "./apply.ts";
import { CHANNEL_COUNTS, channelBuffers, channelWords, checkedPerChannel } from "./channels.ts";
import { checkFlag, checkWorkgroupSize } from "./check.ts";
import { checkConventions } from "./conventions.ts";
import { describe } from "./describe.ts";
import { checkCount } from "./dispatch.ts";
import { elementsOf } from "./elements.ts";
import { type ElementOptions, type GradientsKernel, gradientsKernel, type KernelStage } from "./gradients.ts";
import { everyFunction, inputLayout } from "./inputs.ts";
import { bindingsOf, type ElementShader, elementShader, readOnly, readWrite } from "./kernel-code.ts";
import type {
  GatedGradientsKernelOptions,
  GatedKernelOptions,
  GatedKernelPass,
  GradientsKernelOptions,
  Kernel,
  KernelOptions,
  KernelPass,
  VectorKernel,
} from "./kernel.ts";
import { checkedTraining, noiseWords, uniformCounts } from "./noise.ts";
import { isBackward, outputsOf, parametersOf } from "./passes.ts";
import { pointwiseCode, TAIL } from "./pointwise-code.ts";
import { checkedSplit, ROW_LENGTH, rowWords, type SplitOptions } from "./split.ts";
import { checkedElements, checkedScalar, checkedStorage, type Storage } from "./storage.ts";
import { checkedSubgroups } from "./subgroups.ts";
import { COUNT, packUniform } from "./uniform.ts";
import type { AnyActivation } from "./types.ts";

export type PointwiseOptions =
  | KernelOptions
  | GatedKernelOptions
  | GradientsKernelOptions
  | GatedGradientsKernelOptions;

export function pointwiseKernel(
  activation: AnyActivation,
  options: PointwiseOptions,
): Kernel | VectorKernel | GradientsKernel {
  const { pass, workgroupSize = 64 } = options;
  const training = checkedTraining(options.training) && "noise" in activation;
  checkWorkgroupSize("kernel", workgroupSize);
  // Against every pass, so that one set of options serves them all.
  checkConventions("kernel", everyFunction(activation), options);
  const split = checkedSplit(activation, options as SplitOptions);
  const isSum = pass === "parameterGradients";
  const storage = storageOf(options, isSum, split !== undefined);
  const { inPlace = false, perChannel: named } = options as KernelOptions;
  checkFlag("kernel", "inPlace", inPlace);
  const all = parametersOf(activation, pass);
  const perChannel = checkedPerChannel(all, named);
  const parameters = all.filter(({ name }) => !perChannel.includes(name));
  const pack: Kernel["pack"] = (n, given = {}, { rowLength, channels, channelStride, ...noise } = {}) => {
    checkCount("pack", n);
    const { requirements } = activation.forward;
    const place = training ? noiseWords(activation.name, noise, n) : [];
    const byChannel = channelWords(perChannel, n, { channels, channelStride });
    const counts = [n, ...rowWords(split, n, rowLength), ...byChannel, ...place];
    return packUniform(activation.name, parameters, counts, given, requirements);
  };
  const own = [
    ...(split === undefined ? [] : [ROW_LENGTH]),
    ...(perChannel.length > 0 ? CHANNEL_COUNTS : []),
  ];
  const counts = uniformCounts(training, [COUNT, ...own]);
  const subgroups = checkedSubgroups((options as GradientsKernelOptions).subgroups);
  const chosen = { ...options, training, split, counts, storage, inPlace, perChannel, parameters, subgroups };
  if (!isSum) return elementwise(activation, pass, chosen, workgroupSize, pack);
  if (Object.keys(activation.parameterDerivatives).length > 0) {
    return gradientsKernel(activation, chosen, workgroupSize, pack);
  }
  throw new RangeError(`kernel: pass is ${describe(pass)}, and ${activation.name} has no parameters`);
}

function storageOf(options: PointwiseOptions, isSum: boolean, isSplit: boolean): Storage {
  if (isSplit) return checkedScalar("split inputs", options);
  return isSum ? checkedElements(describe(options.pass), options) : checkedStorage(options);
}

interface PointwiseChoices extends ElementOptions {
  readonly inPlace: boolean;
}

function elementwise(
  activation: AnyActivation,
  pass: KernelPass | GatedKernelPass,
  options: PointwiseChoices,
  workgroupSize: number,
  pack: Kernel["pack"],
): Kernel | VectorKernel {
  const { split, counts, storage, inPlace, perChannel, parameters } = options;
  const layout = inputLayout(activation, split);
  const outputs = outputsOf(activation, pass, { split, inPlace }).map((output) => ({
    ...output,
    fn: applyConventions(output.fn, options),
  }));
  const factor = isBackward(pass) ? "dy" : undefined;
  const reads = [...(factor === undefined ? [] : [factor]), ...layout.buffers];
  const written = new Set(outputs.map(({ buffer }) => buffer));
  const buffers = [
    ...reads.map((name) => (written.has(name) ? readWrite(name) : readOnly(name))),
    ...[...written].filter((name) => !reads.includes(name)).map(readWrite),
    ...channelBuffers(perChannel),
  ];
  const bindings = bindingsOf(parameters, buffers, counts);
  const elements = elementsOf(activation, layout, options);
  const shader = { bindings, storage, workgroupSize };
  const code = pointwiseCode({ elements, outputs, reads, factor }, shader);
  const whole = elementShader(code, shader);
  return storage.width === 4 ? { ...inStages(whole), pack } : { ...whole, pack };
}

/** Of vectors: as many as are whole, and then the elements behind them. */
function inStages({ entryPoint, dispatch, ...shader }: ElementShader): Omit<VectorKernel, "pack"> {
  const { workgroupSize } = shader;
  const vectors: KernelStage = {
    entryPoint,
    workgroupSize,
    dispatch: (n, overrides) => dispatch(n - (n % 4), overrides),
  };
  const tail: KernelStage = {
    entryPoint: TAIL,
    workgroupSize: 4,
    dispatch(n) {
      checkCount("dispatch", n);
      return [n % 4 === 0 ? 0 : 1, 1, 1];
    },
  };
  return { ...shader, stages: [vectors, tail] };
}
