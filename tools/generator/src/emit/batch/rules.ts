/**
 * Answers at kinks that differ by element, for lanes: they are given the rule as two numbers, the place of its word in
 * `ruleWords` and what a rule that is a number says; packages/batch/src/runtime/rules.ts makes these of it.
 * @module
 */
import * as build from "../../ir/build.ts";
import type { Condition, Expression } from "../../ir/nodes.ts";
import type { Activation, OneSided } from "../../model.ts";
import { kinkOf, slopesAt } from "../kinks.ts";

/** The order of packages/batch/src/runtime/rules.ts. */
const ruleWords = ["left", "right", "mid", "minNorm"] as const;

/** What lanes are given for a rule, by its name: each input with the text of its value. */
export const ruleInputs = (rule: string): { readonly name: string; readonly text: string }[] => [
  { name: `${rule}Word`, text: `ruleWord(${rule})` },
  { name: `${rule}Number`, text: `ruleNumber(${rule})` },
];

/** What `answerText` of typescript/conventions.ts answers. */
export function ruleExpression(activation: Activation, sides: OneSided, rule: string): Expression {
  const { left, right } = sides;
  if (sides.decides !== "gradient") return answerAt(rule, left, right);
  const kink = kinkOf(activation, sides);
  const own = kink.use === "right" ? right : kink.use === "mid" ? mean(left, right) : left;
  const slopes = kink.value === undefined ? slopesAt(activation, sides) : undefined;
  const blended = gradientAt(answerAt(rule, slopes?.left ?? zero, slopes?.right ?? zero), sides, slopes, own);
  return byWord(rule, ["left", "right", "mid"], left, right, blended);
}

const zero = build.number(0);
const one = build.number(1);

const isWord = (rule: string, word: (typeof ruleWords)[number]): Condition =>
  build.compare("===", build.variable(`${rule}Word`), build.number(ruleWords.indexOf(word)));

const answerAt = (rule: string, left: Expression, right: Expression): Expression =>
  byWord(rule, ruleWords, left, right, build.variable(`${rule}Number`));

function byWord(
  rule: string,
  words: readonly (typeof ruleWords)[number][],
  left: Expression,
  right: Expression,
  otherwise: Expression,
): Expression {
  const answers = {
    left: () => left,
    right: () => right,
    mid: () => mean(left, right),
    minNorm: () => least(left, right),
  };
  return words.reduceRight(
    (rest, word) => build.conditional(isWord(rule, word), answers[word](), rest),
    otherwise,
  );
}

/** Rounded once: halves of subnormal numbers are inexact, and sums of huge ones overflow. */
function mean(left: Expression, right: Expression): Expression {
  const half = (of: Expression): Expression => build.multiply(build.number(0.5), of);
  // Lanes leave out a 0 that is added, which would answer −0 for −0 and 0.
  const sum = build.subtract(left, build.negate(right));
  const isFinite = build.compare("<", build.call("abs", [sum]), build.number(Infinity));
  return build.conditional(isFinite, half(sum), build.add(half(left), half(right)));
}

/** 0 clamped into the interval. */
function least(left: Expression, right: Expression): Expression {
  const [low, high] = [build.call("min", [left, right]), build.call("max", [left, right])];
  return build.call("max", [low, build.call("min", [zero, high])]);
}

/** The two sides, with the weights that a slope gives to theirs. */
function gradientAt(
  slope: Expression,
  { left, right }: OneSided,
  slopes: OneSided | undefined,
  own: Expression,
): Expression {
  const [from, to] = [slopes?.left ?? zero, slopes?.right ?? zero];
  const weight = build.divide(build.subtract(slope, from), build.subtract(to, from));
  const blended = build.add(build.multiply(build.subtract(one, weight), left), build.multiply(weight, right));
  // A piece of weight 0 has no say, even where it is infinite.
  const cases: readonly (readonly [Condition, Expression])[] = [
    [build.compare("!==", slope, slope), slope],
    [
      build.not(build.logical("&&", build.compare(">=", weight, zero), build.compare("<=", weight, one))),
      own,
    ],
    [build.logical("||", build.compare("===", weight, zero), build.compare("===", left, right)), left],
    [build.compare("===", weight, one), right],
  ];
  return cases.reduceRight((rest, [test, answer]) => build.conditional(test, answer, rest), blended);
}
