/** The steps of a program as one sequence of loops, with what is computed between them. */
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { substitute, substituteIn } from "../../../ir/substitute.ts";
import type { RowLoop, RowRoot, RowStep } from "../../../rows/program.ts";
import type { KernelRoot, Named } from "./kernel.ts";

export interface Sequence {
  readonly loops: readonly RowLoop[];
  /** By the number of loops before. */
  readonly constants: Named[][];
  readonly roots: readonly KernelRoot[];
}

export function sequenceOf(steps: readonly RowStep[]): Sequence {
  const loops: RowLoop[] = [];
  const constants: Named[][] = [[]];
  const roots: KernelRoot[] = [];
  const add = (step: RowStep): void => {
    if (step.kind === "root") return addRoot(step);
    if (step.kind === "constant") constants.at(-1)!.push({ name: step.name, value: step.value });
    else {
      loops.push(step);
      constants.push([]);
    }
  };
  const addRoot = (root: RowRoot): void => {
    const { name, from, equation, slope } = root;
    const first = loops.length;
    constants.at(-1)!.push({ name, value: from });
    root.steps.forEach(add);
    if (loops.length === first) throw new Error(`the equation of ${name} takes no loop over the row`);
    const moved = build.subtract(build.variable(name), build.divide(equation, slope));
    const next = bound(constants.at(-1)!.splice(0), moved);
    roots.push({ name, first, after: loops.length, next });
  };
  steps.forEach((step) => add(step.kind === "root" ? withOwnNames(step) : step));
  return { loops, constants, roots };
}

/** Each of the constants is known to those after it. */
export const bound = (constants: readonly Named[], body: Expression): Expression =>
  constants.reduceRight((inner, { name, value }) => build.bind(name, value, inner), body);

/** What a root computes on its way is known in its iterations alone: other steps may call something else like that. */
function withOwnNames(root: RowRoot): RowRoot {
  const found = root.steps.flatMap((step) => {
    if (step.kind === "root") throw new Error(`${root.name} depends on a root in its own equation`);
    return step.kind === "loop" ? step.reductions.map(({ name }) => name) : [step.name];
  });
  const nameOf = (name: string): string => (found.includes(name) ? `${name} of ${root.name}` : name);
  const names = new Map(found.map((name) => [name, build.variable(nameOf(name))]));
  const renamed = (value: Expression): Expression => substitute(value, names);
  const steps = root.steps.map((step): RowStep => {
    if (step.kind === "root") return step;
    if (step.kind === "constant") return { ...step, name: nameOf(step.name), value: renamed(step.value) };
    const locals = step.locals.map((one) => ({ ...one, value: renamed(one.value) }));
    const reductions = step.reductions.map(({ name, operator, operand, where }) => ({
      name: nameOf(name),
      operator,
      operand: renamed(operand),
      ...(where && { where: substituteIn(where, names) }),
    }));
    return { ...step, locals, reductions };
  });
  return { ...root, steps, equation: renamed(root.equation), slope: renamed(root.slope) };
}
