/** Backward passes of backward passes, which only packages for whole arrays offer. */
import type { Gradients } from "../adapters/adapter.ts";
import { inputsOf } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import type { References } from "../oracle/references.ts";
import { evaluationOf } from "./job.ts";
import type { Job } from "./job.ts";
import { expectMultiples } from "./multiples.ts";
import { passesOf } from "./plan.ts";
import { DY } from "./whole-arrays.ts";

/** A power of two as well, for which it is the same numbers that come out again. */
const DDX = 0.5;

/** Beside each second derivative: where one result alone has a gradient, what is left of a sum is one product. */
export async function checkDoubleBackward(job: Job, references: References): Promise<void> {
  const pair = inputsOf(job.pass);
  if (pair === undefined || job.adapter.doubleBackward === undefined) return;
  const [first, second] = pair;
  await checkGradients(job, references, first, second);
  if (first !== second) await checkGradients(job, references, second, first);
}

/** The gradients of dy and of the input `of`, from that of the result which is itself the gradient of `asked`. */
async function checkGradients(job: Job, { nearest }: References, asked: string, of: string): Promise<void> {
  const { plan } = job;
  const others = plan.activation.inputs.filter((input) => input !== asked);
  const gradients = await doubleBackward(job, asked);
  const slopes = await valuesOf(job, slopeIn(asked));
  const sizesOfSlopes = await whereFinite(job, slopes, others.map(slopeIn));
  expectMultiples(job, "double backward, gradient of dy", gradients.dy!, slopes, sizesOfSlopes, DDX);
  const bends = await valuesOf(job, job.pass);
  const beside = others.flatMap((other) => secondIn(job, of, other));
  const sizes = await whereFinite(job, nearest, beside);
  const name = nameIn(job, of);
  expectMultiples(job, `double backward, gradient of ${name}`, gradients[name]!, bends, sizes, DDX * DY);
}

async function doubleBackward(job: Job, asked: string): Promise<Gradients> {
  const { adapter, plan } = job;
  const filled = (factor: number): Float64Array => plan.xs.map(() => factor);
  const given = plan.activation.inputs.map((input) => [
    nameIn(job, input),
    filled(input === asked ? DDX : 0),
  ]);
  return adapter.doubleBackward!(evaluationOf(job, plan.xs), Object.fromEntries(given), filled(DY));
}

/** Passes of a plan are those of a function of x. */
const nameIn = ({ plan }: Job, input: string): string => (input === "x" ? plan.swept : input);

const slopeIn = (input: string): PassName => (input === "x" ? "derivative" : { parameter: input });

/** Nothing, where that is 0 everywhere. */
const secondIn = ({ plan }: Job, one: string, other: string): PassName[] =>
  passesOf(plan.activation).filter((pass) => {
    const pair = inputsOf(pass);
    return [one, other].join() === pair?.join() || [other, one].join() === pair?.join();
  });

const valuesOf = async (job: Job, pass: PassName): Promise<Float64Array> =>
  job.adapter.evaluate({ ...evaluationOf(job, job.plan.xs), pass });

/** Infinity, which is not judged, where a product with 0 is NaN. */
async function whereFinite(
  job: Job,
  sizes: Float64Array,
  passes: readonly PassName[],
): Promise<Float64Array> {
  const all: Float64Array[] = [];
  for (const pass of passes) all.push(await valuesOf(job, pass));
  return sizes.map((size, index) => (all.every((one) => Number.isFinite(one[index])) ? size : Infinity));
}
