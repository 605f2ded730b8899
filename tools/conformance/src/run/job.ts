import type { Adapter, Evaluation } from "../adapters/adapter.ts";
import type { Row } from "../compare/tally.ts";
import { promisedAs } from "../generator.ts";
import type { Activation, PassKind } from "../generator.ts";
import { isOfParameter, signOf } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import type { Plan } from "./plan.ts";

/** One pass of one plan on one target. */
export interface Job {
  readonly adapter: Adapter;
  readonly plan: Plan;
  readonly pass: PassName;
  readonly row: Row;
  /** At least this magnitude is what an ULP is measured against near roots. */
  readonly scaleAt: (x: number) => number;
}

/** A slope in another input is one like that in x. */
export function kindOf(pass: PassName, activation: Activation): PassKind {
  if (typeof pass === "string") return promisedAs(pass, activation);
  if (!isOfParameter(pass)) return "secondDerivative";
  return activation.inputs.includes(pass.parameter) ? "derivative" : "parameterDerivatives";
}

export function evaluationOf({ plan, pass }: Pick<Job, "plan" | "pass">, xs: Float64Array): Evaluation {
  const parameters = Object.fromEntries([...plan.set.numbers, ...plan.set.choices]);
  return { activation: plan.source, pass, parameters, xs };
}

/** What a report says beside the place. */
export function detailOf(pass: PassName, { outputOf }: Activation, detail: string): string {
  const what = typeof pass === "string" ? outputOf && "from y" : signOf(pass);
  return [what, detail].filter(Boolean).join(", ");
}
