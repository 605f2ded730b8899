/** What a kernel of rows reads once: parameters, and choices as numbers. */
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { printCondition } from "../../../ir/print.ts";
import { type Rewriter, mapCondition, mapExpression, mentions, nodes } from "../../../ir/walk.ts";
import type { RowActivation, RowPass } from "../../../model.ts";
import { numberParameters } from "../../documentation.ts";

export interface GivenNumber {
  readonly name: string;
  /** Its value, for the function that calls the kernel. */
  readonly text: string;
}

/** A choice is 1 where the parameter is that, and 0 elsewhere; it is called like what asks for it. */
export function givenNumbers(activation: RowActivation, { body }: RowPass): GivenNumber[] {
  const parameters = numberParameters(activation).filter(({ name }) => mentions(body, name));
  const choices = [...nodes(body)].flatMap((node) => (node.kind === "choice" ? [printCondition(node)] : []));
  return [
    ...parameters.map(({ name }) => ({ name, text: name })),
    ...[...new Set(choices)].map((name) => ({ name, text: `${name} ? 1 : 0` })),
  ];
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
