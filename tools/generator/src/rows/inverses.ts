/** Quotients by numbers of a whole row as products with their inverses, for results that leave room for one rounding more. */
import * as build from "../ir/build.ts";
import { freeName } from "../ir/names.ts";
import type { Expression } from "../ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression, nodes, same } from "../ir/walk.ts";
import { pascalCase } from "../text.ts";
import { programNodes } from "./formulas.ts";
import {
  type RowConstant,
  type RowLocal,
  type RowLoop,
  type RowProgram,
  type RowStep,
  variesWith,
} from "./program.ts";

/** `varying` are the inputs that differ by element. Roots stay as they are. */
export function withInverses(program: RowProgram, varying: ReadonlySet<string>): RowProgram {
  const inverses = inversesFor(new Set([...varying, ...namesIn(program)]));
  const insideOf = (locals: readonly RowLocal[]): Rewriter =>
    multiplying(new Set([...varying, ...locals.map(({ name }) => name)]), inverses);
  const steps = program.steps.flatMap((step): RowStep[] => {
    if (step.kind !== "loop") return [step];
    const loop = inLoop(step, insideOf(step.locals));
    return [...inverses.takeNew(), loop];
  });
  if (program.rank === "number") return { ...program, steps };
  const to = insideOf(program.locals);
  const locals = inLocals(program.locals, to);
  const result = to.expression(program.result);
  return { ...program, steps: [...steps, ...inverses.takeNew()], locals, result };
}

interface Inverses {
  readonly of: (divisor: Expression) => Expression;
  /** Those that were not there at the last call. */
  readonly takeNew: () => readonly RowConstant[];
}

function inversesFor(taken: Set<string>): Inverses {
  const known: RowConstant[] = [];
  let before = 0;
  return {
    of: (divisor) => {
      const value = build.divide(build.number(1), divisor);
      const found = known.find((one) => same(one.value, value));
      if (found !== undefined) return build.variable(found.name);
      const noun = divisor.kind === "variable" ? pascalCase(divisor.name) : "";
      const name = freeName(`inverse${noun}`, taken);
      taken.add(name);
      known.push({ kind: "constant", name, value });
      return build.variable(name);
    },
    takeNew: () => {
      const added = known.slice(before);
      before = known.length;
      return added;
    },
  };
}

/** Literals stay: engines know the inverses of powers of two. */
const multiplying = (differing: ReadonlySet<string>, inverses: Inverses): Rewriter =>
  replacingQuotients((left, right) => {
    const isOfRow = right.kind !== "number" && !variesWith(right, differing);
    return isOfRow && variesWith(left, differing) ? build.multiply(left, inverses.of(right)) : undefined;
  });

/** Undefined where a quotient stays. */
export function replacingQuotients(
  replace: (left: Expression, right: Expression) => Expression | undefined,
): Rewriter {
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      if (mapped.kind !== "binary" || mapped.operator !== "/") return mapped;
      return replace(mapped.left, mapped.right) ?? mapped;
    },
    condition: (node) => mapCondition(node, to),
  };
  return to;
}

const inLoop = ({ locals, reductions, ...loop }: RowLoop, to: Rewriter): RowLoop => ({
  ...loop,
  locals: inLocals(locals, to),
  reductions: reductions.map(({ where, ...one }) => ({
    ...one,
    operand: to.expression(one.operand),
    ...(where && { where: to.condition(where) }),
  })),
});

const inLocals = (locals: readonly RowLocal[], to: Rewriter): RowLocal[] =>
  locals.map((one) => ({ ...one, value: to.expression(one.value) }));

/** All that are bound or mentioned. */
function namesIn({ steps, ...program }: RowProgram): string[] {
  const mentioned = programNodes({ steps, ...program })
    .flatMap((node) => [...nodes(node)])
    .flatMap((node) => (node.kind === "variable" || node.kind === "let" ? [node.name] : []));
  const bound = steps.flatMap((step) =>
    step.kind === "loop" ? [...step.locals, ...step.reductions].map(({ name }) => name) : [step.name],
  );
  return [...mentioned, ...bound, ...program.locals.map(({ name }) => name)];
}
