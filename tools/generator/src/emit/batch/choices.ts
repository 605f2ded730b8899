/** Parameters that are words, for lanes: what formulas ask about them is a number for each question. */
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { printCondition } from "../../ir/print.ts";
import { type Rewriter, mapCondition, mapExpression, nodes } from "../../ir/walk.ts";

/** What a kernel reads once. */
export interface GivenNumber {
  readonly name: string;
  /** Its value, for the function that calls the kernel. */
  readonly text: string;
}

/** A choice is 1 where the parameter is that, and 0 elsewhere; it is called like what asks for it. */
export function choiceNumbers(bodies: readonly Expression[]): GivenNumber[] {
  const choices = bodies.flatMap((body) =>
    [...nodes(body)].flatMap((node) => (node.kind === "choice" ? [printCondition(node)] : [])),
  );
  return [...new Set(choices)].map((name) => ({ name, text: `${name} ? 1 : 0` }));
}

/** A formula that asks numbers for what is chosen. */
export const withChoicesAsNumbers = (body: Expression): Expression => asNumbers.expression(body);

const asNumbers: Rewriter = {
  expression: (node) => mapExpression(node, asNumbers),
  condition: (node) =>
    node.kind === "choice"
      ? build.compare("===", build.variable(printCondition(node)), build.number(1))
      : mapCondition(node, asNumbers),
};
