/** Straight-line code for vectors, as data. */
import type { ElementType } from "./element.ts";

/** The number of the step that computes it. */
export type Value = number;

export interface Constant {
  readonly kind: "float" | "integer";
  readonly id: Value;
  readonly value: number;
}

export type Step =
  | Constant
  | { readonly kind: "input"; readonly id: Value; readonly name: string }
  /** `count` is that of a shift. */
  | {
      readonly kind: "operation";
      readonly id: Value;
      readonly name: Operation;
      readonly operands: readonly Value[];
      readonly count?: number;
    }
  /** Of a kernel, where it is not inlined. */
  | {
      readonly kind: "call";
      readonly id: Value;
      readonly kernel: string;
      readonly operands: readonly Value[];
    }
  /** `then` where the mask `test` holds and `otherwise` elsewhere; `steps`, which find it, only where it holds at all. */
  | {
      readonly kind: "rare";
      readonly id: Value;
      readonly test: Value;
      readonly steps: readonly Step[];
      readonly then: Value;
      readonly otherwise: Value;
    };

export interface Program {
  readonly element: ElementType;
  readonly steps: readonly Step[];
  readonly result: Value;
}

type Float = "f32x4" | "f64x2";
type Integer = "i32x4" | "i64x2";

/** Operations of WebAssembly, by their names there; a select takes its mask last. */
export type Operation =
  | `${Float}.${"abs" | "neg" | "sqrt" | "ceil" | "floor" | "trunc" | "nearest"}`
  | `${Float}.${"add" | "sub" | "mul" | "div" | "min" | "max" | "pmin" | "pmax"}`
  | `${Float}.${"eq" | "ne" | "lt" | "le" | "gt" | "ge"}`
  /** a·b + c, rounded once or twice. */
  | "f32x4.fma"
  | `f32x4.${"convert_i32x4_s" | "demote_f64x2_zero"}`
  | "f64x2.promote_low_f32x4"
  | `${Integer}.${"add" | "sub" | "mul" | "neg" | "eq" | "ne" | "lt_s" | "le_s" | "gt_s" | "ge_s"}`
  | `${Integer}.${"shl" | "shr_u"}`
  | `i32x4.${"shr_s" | "min_s" | "max_s" | "trunc_sat_f32x4_s"}`
  | `v128.${"and" | "andnot" | "or" | "xor" | "not" | "bitselect"}`;

/** What a program reads. */
export const inputNames = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.kind === "input" ? [step.name] : []));

/** Without the steps on which nothing depends, such as what only a hint mentions; `used` grows by what those left read. */
export function needed(steps: readonly Step[], used: Set<Value>): Step[] {
  const kept: Step[] = [];
  for (const step of [...steps].reverse()) {
    if (!used.has(step.id)) continue;
    if (step.kind === "operation" || step.kind === "call")
      for (const operand of step.operands) used.add(operand);
    if (step.kind !== "rare") {
      kept.push(step);
      continue;
    }
    for (const value of [step.test, step.then, step.otherwise]) used.add(value);
    kept.push({ ...step, steps: needed(step.steps, used) });
  }
  return kept.reverse();
}

/** A loop's steps, and those whose values are the same in all its turns. */
export interface LoopSteps {
  readonly fixed: readonly Step[];
  readonly varying: readonly Step[];
}

/** Constants are fixed, and so is what is computed from inputs that are. */
export function loopSteps(
  steps: readonly Step[],
  results: readonly Value[],
  isFixed: (input: string) => boolean,
): LoopSteps {
  const same = new Set<Value>();
  for (const step of steps) if (isSame(step, same, isFixed)) same.add(step.id);
  const used = new Set(results);
  const varying = needed(
    steps.filter(({ id }) => !same.has(id)),
    used,
  );
  const fixed = needed(
    steps.filter(({ id }) => same.has(id)),
    used,
  );
  return { fixed, varying };
}

function isSame(step: Step, same: ReadonlySet<Value>, isFixed: (input: string) => boolean): boolean {
  if (step.kind === "input") return isFixed(step.name);
  if (step.kind === "operation") return step.operands.every((operand) => same.has(operand));
  return isConstant(step);
}

export const isConstant = (step: Step): step is Constant => step.kind === "float" || step.kind === "integer";
