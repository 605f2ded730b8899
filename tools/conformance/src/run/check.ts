/** Judges a target on one plan. */
import type { Adapter } from "../adapters/adapter.ts";
import { judge } from "../compare/judge.ts";
import type { Expectation } from "../compare/judge.ts";
import { isOdd } from "../compare/oddness.ts";
import { nearRoots } from "../compare/scale.ts";
import { count } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { roundReference } from "../generator.ts";
import { decidingKink } from "../oracle/oracle.ts";
import type { PassName } from "../oracle/oracle.ts";
import { referenceAt } from "../oracle/references.ts";
import type { References } from "../oracle/references.ts";
import { askedOf } from "./asked.ts";
import type { Gathered } from "./gather.ts";
import { evaluationOf } from "./job.ts";
import type { Job } from "./job.ts";
import { passesOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { checkBackward, checkPlacement, checkSum } from "./whole-arrays.ts";

export async function checkPlan(
  adapter: Adapter,
  plan: Plan,
  gathered: Gathered,
  rowOf: (pass: PassName) => Row,
  scaleAt: (x: number) => number,
): Promise<void> {
  for (const pass of passesOf(plan.activation)) {
    const job: Job = { adapter, plan, pass, row: rowOf(pass), scaleAt };
    const references = gathered.get(plan, pass);
    try {
      if (references instanceof Error) throw references;
      await checkValues(job, references);
      await checkConventions(job);
      await checkPlacement(job);
      await checkBackward(job, references);
      await checkSum(job, references);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!job.row.problems.some((known) => known.startsWith(message))) {
        job.row.problems.push(plan.setting === "" ? message : `${message} (first with ${plan.setting})`);
      }
    }
  }
}

async function checkValues(job: Job, references: References): Promise<void> {
  const { plan, pass } = job;
  const results = await job.adapter.evaluate(evaluationOf(job, plan.xs));
  const curve = { xs: plan.xs, values: references.nearest, switches: plan.oracle.points };
  const near = nearRoots(curve, job.scaleAt);
  const odd = pass === "forward" && isOdd(plan.xs, references);
  const zeroIndex = plan.xs.indexOf(0);
  const atZero = { reference: referenceAt(references, zeroIndex), atKink: isKink(job, 0) };
  plan.xs.forEach((x, index) => {
    const atKink = isKink(job, x);
    const expectation: Expectation = {
      x,
      reference: referenceAt(references, index),
      bound: job.row.bound,
      scale: near[index] ? job.scaleAt(x) : 0,
      atKink,
      // Where a convention decides, its zero has the sign it has.
      odd: odd && !atKink,
      atZero,
    };
    settle(job, expectation, results[index]!, "");
  });
}

/** Whatever may be asked for, at every kink that is there. */
async function checkConventions(job: Job): Promise<void> {
  const { plan, pass } = job;
  const kinks = plan.oracle.kinks.filter(
    (placed) => decidingKink(plan.oracle.kinks, pass, placed.at) === placed,
  );
  if (kinks.length === 0) return;
  const xs = Float64Array.from(kinks, ({ at }) => at);
  for (const { convention, ruleAt } of askedOf(pass, plan.oracle.kinks)) {
    const results = await job.adapter.evaluate({ ...evaluationOf(job, xs), ...convention });
    const [detail] = Object.entries(convention).map(([option, rule]) => `${option}: ${rule as string}`);
    kinks.forEach((placed, index) => {
      const reference = plan.oracle.atKink(pass, placed, ruleAt(placed));
      const { at: x } = placed;
      const expectation = { x, reference, bound: job.row.bound, scale: 0, atKink: true, odd: false };
      settle(job, expectation, results[index]!, detail!);
    });
  }
}

const isKink = ({ plan, pass }: Job, x: number): boolean =>
  decidingKink(plan.oracle.kinks, pass, x) !== undefined;

function settle(
  { adapter, plan, pass, row }: Job,
  expectation: Expectation,
  actual: number,
  detail: string,
): void {
  const format = (typeof pass === "string" ? undefined : adapter.gradientFormat) ?? adapter.format;
  const { ulp, passes } = judge(adapter.id, format, actual, expectation);
  const which =
    typeof pass === "string" ? detail : [`d/d ${pass.parameter}`, detail].filter(Boolean).join(", ");
  const { x, odd, reference } = expectation;
  const expected = odd && x === 0 ? x : roundReference(format, reference);
  count(row, { setting: plan.setting, detail: which, x, expected, actual, ulp }, passes);
}
