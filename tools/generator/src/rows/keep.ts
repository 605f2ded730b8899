/** Values of elements that one pass over a row keeps for the next. */
import type { Expression } from "../ir/nodes.ts";
import { type Node, mentions } from "../ir/walk.ts";
import type { RowLocal, RowLowering, RowProgram, RowStep } from "./program.ts";

/** Marks what the first of several passes keeps for the others; what only that needed is no longer computed there. */
export function keep(
  steps: readonly RowStep[],
  last: readonly RowLocal[],
  result: Expression,
  { isDear }: RowLowering,
): Pick<RowProgram, "steps" | "locals"> {
  if (isDear === undefined) return { steps, locals: last };
  const passes = [...steps.flatMap((step) => (step.kind === "loop" ? [step.locals] : [])), last];
  const isKept = ({ name, value }: RowLocal): boolean =>
    isDear(value) && passes.filter((locals) => locals.some((one) => one.name === name)).length > 1;
  const written = new Set<string>();
  const marked = (locals: readonly RowLocal[], needed: readonly Node[]): RowLocal[] => {
    const read = locals.map((one): RowLocal => {
      if (!isKept(one)) return one;
      const kept = written.has(one.name) ? "read" : "written";
      written.add(one.name);
      return { ...one, kept };
    });
    return withoutUnused(read, needed);
  };
  const done = steps.map((step): RowStep => {
    if (step.kind !== "loop") return step;
    const needed = step.reductions.flatMap(({ operand, where }) => (where ? [operand, where] : [operand]));
    return { ...step, locals: marked(step.locals, needed) };
  });
  return { steps: done, locals: marked(last, [result]) };
}

/** What is read instead of computed needs nothing before it. */
function withoutUnused(locals: readonly RowLocal[], needed: readonly Node[]): RowLocal[] {
  const wanted = [...needed];
  const used: RowLocal[] = [];
  for (const one of [...locals].reverse()) {
    if (!wanted.some((node) => mentions(node, one.name))) continue;
    used.unshift(one);
    if (one.kept !== "read") wanted.push(one.value);
  }
  return used;
}
