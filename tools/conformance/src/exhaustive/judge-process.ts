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

async function prepareTask(gpu: Gpu, { shader, scalar, passes, parameters }: Task): Promise<Prepared> {
  gpu.device.addEventListener("uncapturederror", ({ error }) => complaints.push(error.message));
  const library = (await import(scalar)) as Readonly<Record<string, ScalarFunction>>;
  return {
    evaluate: await prepare(gpu, shader, STRETCH),
    judges: passes.map((pass) => judgeOf(pass, library[pass.name]!, parameters)),
  };
}

type ScalarFunction = (x: number, ...parameters: readonly number[]) => number;

function judgeOf(
  { buffer, near, scale, bound }: PassSubject,
  fn: ScalarFunction,
  parameters: readonly number[],
): (stretch: Stretch) => Findings {
  const scalar = parameters.length === 0 ? fn : (x: number) => fn(x, ...parameters);
  return ({ xs, answers }) => compare(scalar, { xs, actual: answers.get(buffer)!, near, scale, bound });
}

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
