/** Names in the loops over a row: those of the formula, and what loops need beside them. */
import type { RowProgram, RowStep } from "../../../rows/program.ts";
import { isRounded } from "../../../rows/sums.ts";
import { pascalCase, plural } from "../../../text.ts";

export interface RowNames {
  /** The variable for a name of the formula. */
  spell(name: string): string;
  /** The running sum behind a total. */
  sumOf(name: string): string;
  /** Where two sums take elements in turn, the other one, and what the sum at hand becomes. */
  otherSumOf(name: string): string;
  nextSumOf(name: string): string;
  /** The array that keeps the values of a local. */
  keptIn(name: string): string;
  /** All locals that are kept. */
  readonly kept: readonly string[];
}

/** What every function over a row may hold by these names. */
const ownNames = ["i", "index", "length", "next", "out", "row", "rows", "start", "sum"];

/** `taken` are the inputs and parameters. */
export function rowNames(program: RowProgram, taken: readonly string[]): RowNames {
  const { bound, sums, kept } = namesIn(program);
  const used = new Set([...bound, ...taken, ...ownNames]);
  const free = (wanted: string, otherwise: string): string => (used.has(wanted) ? otherwise : wanted);
  const sumOf = (name: string): string =>
    sums.length === 1 ? "sum" : free(`${name}Sum`, `${name}RunningSum`);
  const withWord = (word: string, name: string): string =>
    free(`${word}${pascalCase(sumOf(name))}`, `${word}Running${pascalCase(sumOf(name))}`);
  return {
    spell: (name) => (bound.includes(name) && ownNames.includes(name) ? `${name}Value` : name),
    sumOf,
    otherSumOf: (name) => withWord("other", name),
    nextSumOf: (name) => withWord("next", name),
    keptIn: (name) => free(plural(name), `${name}Row`),
    kept,
  };
}

/** The names that a program gives to what it computes. */
export const boundNames = (program: RowProgram): readonly string[] => namesIn(program).bound;

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
    sums: reductions.filter(isRounded).map(({ name }) => name),
    kept: elements.flatMap(({ name, kept }) => (kept === "written" ? [name] : [])),
  };
}

const allSteps = (steps: readonly RowStep[]): RowStep[] =>
  steps.flatMap((step) => (step.kind === "root" ? [step, ...allSteps(step.steps)] : [step]));
