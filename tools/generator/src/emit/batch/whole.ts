/** What an element function answers, as one expression: for lanes there is no early return. */
import * as build from "../../ir/build.ts";
import type { Condition, Expression } from "../../ir/nodes.ts";
import type { Activation, Pass, PointAnswer } from "../../model.ts";
import { domainConditions, meetsKink } from "../conditions.ts";
import { kinkOf } from "../kinks.ts";
import { type ElementPass, answerName, differsByElement, ruleName } from "./elements.ts";
import { bodyAtPoints, pointExpression } from "./points.ts";
import { ruleExpression } from "./rules.ts";

export function wholeExpression(activation: Activation, { pass }: ElementPass): Expression {
  const x = build.variable("x");
  const body = withLimits(bodyAtPoints(pass, activation), pass);
  const zero = pass.guardZero ? build.conditional(build.compare("===", x, build.number(0)), x, body) : body;
  const answers = pass.answers.filter(({ reached }) => !reached);
  const points = answers.reduceRight(
    (rest, answer) => build.conditional(atPoint(answer), answerOf(answer), rest),
    zero,
  );
  const kinks = pass.atKinks.reduceRight((rest, sides) => {
    const answer = differsByElement(sides, activation)
      ? ruleExpression(activation, sides, ruleName(sides))
      : build.variable(answerName(sides, pass, activation));
    const kink = kinkOf(activation, sides);
    return build.conditional(meetsKink(kink, pointExpression(kink)), answer, rest);
  }, points);
  return insideDomain(pass, kinks);
}

function withLimits(body: Expression, { limits }: Pass): Expression {
  return limits.reduceRight(
    (rest, { of, at, value }) =>
      build.conditional(build.compare("===", build.variable(of), build.number(at)), value, rest),
    body,
  );
}

const atPoint = ({ at }: PointAnswer): Condition =>
  build.compare("===", build.variable("x"), build.number(at));

/** At 0 the sides are told apart by the sign of the zero. */
function answerOf({ at, left, right }: PointAnswer): Expression {
  if (at !== 0) return right;
  const isNegative = build.compare("<", build.call("bits", [build.variable("x")]), build.number(0));
  return build.conditional(isNegative, left, right);
}

function insideDomain(pass: Pass, body: Expression): Expression {
  const tests = domainConditions(pass);
  if (tests.length > 0)
    return build.conditional(
      tests.reduce<Condition>((all, test) => build.logical("&&", all, test), { kind: "truth", value: true }),
      body,
      build.number(NaN),
    );
  return pass.guardNaN
    .map((input) => build.variable(input))
    .reduceRight((rest, input) => build.conditional(build.compare("!==", input, input), input, rest), body);
}
