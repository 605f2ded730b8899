/** Judges a target on one plan. */
import type { Adapter } from "../adapters/adapter.ts";
import type { Expectation } from "../compare/judge.ts";
import { isOdd } from "../compare/oddness.ts";
import { nearRoots } from "../compare/scale.ts";
import { countSpecials, type Special, specialsAt } from "../compare/specials.ts";
import { addProblem } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import type { Model, Reference } from "../generator.ts";
import { decidingKink } from "../oracle/oracle.ts";
import { inputsOf } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { referenceAt } from "../oracle/references.ts";
import type { References } from "../oracle/references.ts";
import { checkConventions } from "./conventions.ts";
import { checkDoubleBackward } from "./double-backward.ts";
import type { Gathered } from "./gather.ts";
import { evaluationOf } from "./job.ts";
import type { Job } from "./job.ts";
import { checkNaN, checkNaNGradient } from "./nan.ts";
import { passesOf, planOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { isWithinReach, passOver } from "./reach.ts";
import { scaleOf } from "./scale.ts";
import { settle } from "./settle.ts";
import type { TargetStacks } from "./stacks.ts";
import { checkBackward, checkPlacement, checkSum } from "./whole-arrays.ts";

export async function checkPlan(
  [first, ...others]: TargetStacks,
  whole: Plan,
  gathered: Gathered,
  rowOf: (adapter: Adapter, pass: PassName) => Row,
  model: Model,
): Promise<void> {
  for (const pass of passesOf(whole.activation)) {
    const plan = planOf(whole, pass);
    const references = await gathered(plan, pass);
    const scaleAt = scaleOf(plan, pass, model);
    const jobFor = (adapter: Adapter): Job => ({ adapter, plan, pass, row: rowOf(adapter, pass), scaleAt });
    if (references instanceof Error) {
      for (const adapter of [first, ...others]) addProblem(rowOf(adapter, pass), references, plan.setting);
      continue;
    }
    const job = jobFor(first);
    const judged = checkValues(job, references, model);
    // Stacks are processes of their own, and compute at the same time.
    await Promise.all([
      checkPass(job, judged, references),
      ...others
        .map(jobFor)
        .map((one) => checkPass(one, checkValues(one, references, model, judged), references)),
    ]);
  }
}

async function checkPass(job: Job, judged: Promise<Judged>, references: References): Promise<void> {
  try {
    await judged;
    await checkConventions(job);
    await checkNaN(job);
    await checkNaNGradient(job);
    await checkPlacement(job);
    await checkBackward(job, references);
    await checkDoubleBackward(job, references);
    await checkSum(job, references);
  } catch (error) {
    addProblem(job.row, error, job.plan.setting);
  }
}

/** What a stack answered at each x, and how far that was off. */
interface Judged {
  readonly results: Float64Array;
  readonly ulps: Float64Array;
}

/** Where the first stack had the same result, its judgement stands: that is most of them, and most of the time. */
async function checkValues(
  job: Job,
  references: References,
  model: Model,
  first?: Promise<Judged>,
): Promise<Judged> {
  const { plan, row } = job;
  const results = await job.adapter.evaluate(evaluationOf(job, plan.xs));
  const known = await first?.catch(() => undefined);
  const expectationAt = expectationsFor(job, references);
  const isWithin = isWithinReach(job, model);
  const ulps = results.map((actual, index) => {
    const isSame = known !== undefined && isSameNumber(actual, known.results[index]!);
    if (known !== undefined && !isSame) row.differing += 1;
    const x = plan.xs[index]!;
    const specials = specialsOf(job, x, references.nearest[index]!);
    if (isSame && isUnremarkable(row, known.ulps[index]!) && specials.length === 0) {
      row.cases += 1;
      return known.ulps[index]!;
    }
    if (!isWithin(x)) {
      passOver(job, x, actual);
      return NaN;
    }
    const expectation = expectationAt(index);
    const ulp = settle(job, expectation, actual, "");
    countSpecials(row.specials, specials, expectation, actual, ulp <= row.bound);
    return ulp;
  });
  return { results, ulps };
}

/** Packages of JavaScript leave nothing open. */
const specialsOf = ({ adapter }: Job, x: number, value: number): readonly Special[] =>
  adapter.stack === undefined ? [] : specialsAt(adapter.format, x, value);

/** Of zeros neither sign is wrong on a target that has stacks. */
const isSameNumber = (one: number, other: number): boolean =>
  one === other || (Number.isNaN(one) && Number.isNaN(other));

/** Whether an error changes nothing but the count. */
const isUnremarkable = ({ bound, worst }: Row, ulp: number): boolean =>
  worst !== undefined && ulp <= bound && ulp <= worst.ulp;

function expectationsFor(job: Job, references: References): (index: number) => Expectation {
  const { plan, pass } = job;
  const curve = { xs: plan.xs, values: references.nearest, switches: plan.oracle.points };
  const near = nearRoots(curve, job.scaleAt);
  // Where a `const` is 0 has no name, and on its other side the value may be 0 as well.
  const cancelsAnywhere =
    plan.source.kinks.some(({ through }) => through !== undefined) || isInOthersOnly(pass);
  const [minusZero, zero] = [-0, 0].map((value) =>
    referenceAt(
      references,
      plan.xs.findIndex((x) => Object.is(x, value)),
    ),
  ) as [Reference, Reference];
  const isOfOne = plan.source.inputs.length === 1;
  const odd = pass === "forward" && isOfOne && isOdd(plan.xs, references) && zero.nearest === 0;
  const eitherInfinity = Math.abs(zero.nearest) === Infinity && zero.nearest === -minusZero.nearest;
  const atZero = { reference: zero, atKink: isKink(job, 0), eitherInfinity };
  return (index) => {
    const x = plan.xs[index]!;
    const atKink = isKink(job, x);
    return {
      x,
      reference: referenceAt(references, index),
      bound: job.row.bound,
      scale: near[index] || cancelsAnywhere ? job.scaleAt(x) : 0,
      atKink,
      // Where a convention decides, its zero has the sign it has.
      odd: odd && !atKink,
      eitherInfinity: x === 0 && eitherInfinity,
      atZero,
    };
  };
}

/** Roots in another input do not show. */
const isInOthersOnly = (pass: PassName): boolean => inputsOf(pass)?.includes("x") === false;

const isKink = ({ plan, pass }: Job, x: number): boolean =>
  decidingKink(plan.oracle.kinks, pass, x) !== undefined;
