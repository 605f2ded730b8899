/** Conventions that users choose. */
import { decidingKink } from "../oracle/oracle.ts";
import type { ChosenRule } from "../oracle/conventions.ts";
import type { PlacedKink } from "../oracle/kinks.ts";
import type { Oracle } from "../oracle/oracle.ts";
import { inputsOf } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { askedOf } from "./asked.ts";
import { evaluationOf } from "./job.ts";
import type { Job } from "./job.ts";
import { settle } from "./settle.ts";

/** Whatever may be asked for, at every kink that is there; and where none is for these parameters, to no effect. */
export async function checkConventions(job: Job): Promise<void> {
  const { plan, pass } = job;
  const { oracle } = plan;
  const places = placesOf(oracle, pass);
  if (places.length === 0) return;
  const xs = Float64Array.from(places, ({ at }) => at);
  const everyKink = [...oracle.kinks, ...oracle.absentKinks];
  for (const { convention, ruleAt } of askedOf(pass, everyKink, job.adapter.lacksNaN !== true)) {
    const results = await job.adapter.evaluate({ ...evaluationOf(job, xs), ...convention });
    const [detail] = Object.entries(convention).map(([option, rule]) => `${option}: ${rule as string}`);
    places.forEach((placed, index) => {
      const x = placed.at;
      const isThere = oracle.kinks.includes(placed);
      const isSum = hasWeights(job, ruleAt(placed));
      const atKink = isThere && !isSum;
      const scale = isSum ? job.scaleAt(x) : 0;
      const reference = isThere ? oracle.atKink(pass, placed, ruleAt(placed)) : oracle.reference(pass, x);
      const expectation = { x, reference, bound: job.row.bound, scale, atKink, odd: false };
      settle(job, expectation, results[index]!, detail!);
    });
  }
}

/** The kinks that decide at their points, and those that are not there where no other one is. */
function placesOf({ kinks, absentKinks }: Oracle, pass: PassName): PlacedKink[] {
  const absent = absentKinks.filter(({ kink }) => pass !== "forward" || kink.value !== undefined);
  return [
    ...kinks.filter((placed) => decidingKink(kinks, pass, placed.at) === placed),
    ...absent.filter(({ at }) => decidingKink(kinks, pass, at) === undefined),
  ];
}

/** A number makes weights of slopes that depend on the other input, and these of second derivatives a sum that may cancel. */
const hasWeights = ({ plan, pass }: Job, rule: ChosenRule): boolean =>
  plan.source.inputs.length > 1 && inputsOf(pass) !== undefined && typeof rule === "number";
