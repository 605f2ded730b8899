/** The child process that has a device and judges what it answers: 2³² numbers are too many to be sent elsewhere. @module */
import { type Gpu, withNaps } from "../adapters/wgsl/gpu.ts";
import { serve } from "../adapters/wgsl/serve.ts";
import { withTextForNonFinite } from "../report/plain.ts";
import { compare, type Findings, NOTHING, together } from "./compare.ts";
import { type Evaluate, prepare, type Stretch } from "./consecutive.ts";
import { type Answer, BLOCK, type PassSubject, type Question, STRETCH, type Task } from "./task.ts";

interface Prepared {
  readonly evaluate: Evaluate;
  /** One for each pass. */
  readonly judges: readonly ((stretch: Stretch) => Findings)[];
}

let prepared: Promise<Prepared> | undefined;
const complaints: string[] = [];

serve<Question, Answer>(async (gpu, question) => {
  if (question.kind === "task") {
    prepared = prepareTask(gpu, question.task);
    await prepared;
    return "";
  }
  const findings = await judgeBlock(await prepared!, question.block);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  return JSON.stringify(findings, withTextForNonFinite);
});

async function prepareTask(gpu: Gpu, { shader, packages, passes, parameters }: Task): Promise<Prepared> {
  gpu.device.addEventListener("uncapturederror", ({ error }) => complaints.push(error.message));
  const scalar = (await import(packages.scalar)) as Library<ScalarFunction>;
  const batch = (await import(packages.batch)) as Library<BatchFunction>;
  const about = new Float64Array(STRETCH);
  return {
    evaluate: await prepare(gpu, shader, STRETCH),
    judges: passes.map((pass) => {
      const fill = (xs: Float32Array): Float64Array => {
        about.set(xs);
        return batch[pass.name]!(about, { ...parameters, out: about });
      };
      return judgeOf(pass, withParameters(scalar[pass.name]!, Object.values(parameters)), fill);
    }),
  };
}

type Library<F> = Readonly<Record<string, F>>;
type ScalarFunction = (x: number, ...parameters: readonly number[]) => number;
type BatchFunction = (x: Float64Array, options: object) => Float64Array;

const withParameters = (fn: ScalarFunction, parameters: readonly number[]): ((x: number) => number) =>
  parameters.length === 0 ? fn : (x) => fn(x, ...parameters);

const judgeOf =
  (
    { buffer, near, scale, bound }: PassSubject,
    scalar: (x: number) => number,
    fill: (xs: Float32Array) => Float64Array,
  ) =>
  ({ xs, answers }: Stretch): Findings =>
    compare(scalar, { xs, actual: answers.get(buffer)!, about: fill(xs), near, scale, bound });

/** While a stretch is judged, the device computes the next one. */
async function judgeBlock({ evaluate, judges }: Prepared, block: number): Promise<Findings[]> {
  const start = block * BLOCK;
  let found = judges.map(() => NOTHING);
  let next: Promise<Stretch> | undefined = evaluate(start);
  for (let done = STRETCH; next !== undefined; done += STRETCH) {
    const stretch: Stretch = await withNaps(next);
    next = done < BLOCK ? evaluate(start + done) : undefined;
    found = judges.map((judge, pass) => together(found[pass]!, judge(stretch)));
    stretch.release();
  }
  return found;
}
