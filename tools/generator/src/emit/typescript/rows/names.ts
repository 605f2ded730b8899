/** Names in the loops over a row: those of the formula, and what loops need beside them. */
import type { Expression } from "../../../ir/nodes.ts";
import type { RowProgram, RowReduction, RowStep } from "../../../rows/program.ts";
import { plural } from "../../../text.ts";

export interface RowNames {
  /** The variable for a name of the formula. */
  spell(name: string): string;
  /** The running sum behind a total. */
  sumOf(name: string): string;
  /** The array that keeps the values of a local. */
  keptIn(name: string): string;
  /** All locals that are kept. */
  readonly kept: readonly string[];
}

/** What every function over a row may hold by these names. */
const ownNames = ["i", "length", "next", "out", "row", "rows", "start", "sum"];

/** `taken` are the inputs and parameters. */
export function rowNames(program: RowProgram, taken: readonly string[]): RowNames {
  const { bound, sums, kept } = namesIn(program);
  const used = new Set([...bound, ...taken, ...ownNames]);
  const free = (wanted: string, otherwise: string): string => (used.has(wanted) ? otherwise : wanted);
  return {
    spell: (name) => (bound.includes(name) && ownNames.includes(name) ? `${name}Value` : name),
    sumOf: (name) => (sums.length === 1 ? "sum" : free(`${name}Sum`, `${name}RunningSum`)),
    keptIn: (name) => free(plural(name), `${name}Row`),
    kept,
  };
}

/** The names that a program gives to what it computes. */
export const boundNames = (program: RowProgram): readonly string[] => namesIn(program).bound;

/** Whole numbers add up without rounding. */
export const isCompensated = ({ operator, operand }: RowReduction): boolean =>
  operator === "sum" && !isWhole(operand);

function isWhole(value: Expression): boolean {
  if (value.kind === "conditional") return isWhole(value.then) && isWhole(value.otherwise);
  if (value.kind === "negate") return isWhole(value.operand);
  return value.kind === "number" && Number.isInteger(value.value);
}

interface Found {
  readonly bound: readonly string[];
  readonly sums: readonly string[];
  readonly kept: readonly string[];
}

function namesIn({ steps, locals }: RowProgram): Found {
  const all = allSteps(steps);
  const loops = all.flatMap((step) => (step.kind === "loop" ? [step] : []));
  const reductions = loops.flatMap((loop) => loop.reductions);
  const elements = [...loops.flatMap((loop) => loop.locals), ...locals];
  return {
    bound: [
      ...all.flatMap((step) => (step.kind === "loop" ? [] : [step.name])),
      ...[...reductions, ...elements].map(({ name }) => name),
    ],
    sums: reductions.filter(isCompensated).map(({ name }) => name),
    kept: elements.flatMap(({ name, kept }) => (kept === "written" ? [name] : [])),
  };
}

const allSteps = (steps: readonly RowStep[]): RowStep[] =>
  steps.flatMap((step) => (step.kind === "root" ? [step, ...allSteps(step.steps)] : [step]));
