/** What all checks of one activation share. */
import { binary64 } from "../../arithmetic/binary64.ts";
import { type Evaluation, evaluate, holds } from "../../ir/evaluate.ts";
import { kernelLibrary } from "../../ir/library.ts";
import type { Condition, Expression, Span } from "../../ir/nodes.ts";
import type { Model } from "../../model.ts";
import type { DeclaredActivation } from "../../read/declared.ts";
import type { Code, Report } from "../../read/diagnostics.ts";
import type { Numeric, Place } from "../numeric.ts";
import type { ParameterSet } from "../samples.ts";

export interface Checking {
  readonly declared: DeclaredActivation;
  readonly intrinsics: Model["intrinsics"];
  readonly numeric: Numeric;
  readonly report: Report;
  /** What the formulas are looked at as functions of. */
  readonly input: string;
  /** The parameters, and the other inputs. */
  readonly sets: readonly ParameterSet[];
}

/** Where `forward` switches pieces, and where its text says so. */
export interface SwitchPoint {
  readonly at: Expression;
  readonly span: Span;
}

export function complain(checking: Checking, code: Code, span: Span, message: string, remedy: string): void {
  checking.report({ code, source: checking.declared.source, span, message, remedy });
}

/** Where a formula stands; one that a pass made stands where the activation is named. */
export const spanOrName = (formula: Expression, { declared }: Checking): Span =>
  formula.span ?? declared.nameSpan;

/** What a spec calls a derivative in an input. */
export const derivativeName = (input: string, { inputs }: DeclaredActivation): string =>
  inputs.length === 1 ? "derivative" : `derivatives.${input}`;

/** What a spec calls a second derivative. */
export const secondName = (part: string, { inputs }: DeclaredActivation): string =>
  inputs.length === 1 ? "secondDerivative" : `secondDerivatives.${part}`;

/** A number that the input can be. */
export const placeOf = (x: number, set: ParameterSet, { input }: Checking): Place => ({ input, x, set });

/** A point of the spec as the targets compute it: in binary64, from the parameters alone. */
export function placeAt(at: Expression, set: ParameterSet, checking: Checking): Place {
  return placeOf(evaluate(at, set.numbers, evaluationOf(set, checking)), set, checking);
}

export function holdsFor(when: Condition, set: ParameterSet, checking: Checking): boolean {
  return holds(when, set.numbers, evaluationOf(set, checking));
}

export function holdsAt(test: Condition, { input, x, set }: Place, checking: Checking): boolean {
  return holds(test, new Map(set.numbers).set(input, x), evaluationOf(set, checking));
}

function evaluationOf(set: ParameterSet, { intrinsics }: Checking): Evaluation<number> {
  return { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64"), choices: set.choices };
}

/** "x = 0.3, alpha = 1" */
export function describe({ input, x, set }: Place): string {
  return [`${input} = ${x}`, describeSet(set)].filter((part) => part !== "").join(", ");
}

export function describeSet({ numbers, choices }: ParameterSet): string {
  const values = [...numbers].map(([name, value]) => `${name} = ${value}`);
  return [...values, ...[...choices].map(([name, choice]) => `${name} = ${JSON.stringify(choice)}`)].join(
    ", ",
  );
}
