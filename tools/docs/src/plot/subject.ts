/** An activation with parameters, as functions of numbers: what the scalar package computes. */
import {
  type Activation,
  type Expression,
  type Kink,
  type Model,
  type OneSided,
  type ParameterSet,
  type Pass,
  type Rule,
  binary64,
  evaluate,
  kernelLibrary,
  noiseKinds,
  slopeAt,
  valueAt,
} from "../generator.ts";
import type { Break } from "./curve.ts";

/** The functions that are drawn. */
export type Drawn = "forward" | "derivative";

export interface Subject {
  readonly activation: Activation;
  readonly parameters: ParameterSet;
  /** The value of an expression in x and the parameters. */
  readonly valueOf: (expression: Expression, x?: number) => number;
}

export function subjectOf(model: Model, activation: Activation, parameters: ParameterSet): Subject {
  const library = kernelLibrary(model.intrinsics, "f64");
  const { noise } = activation;
  // What is shown is what holds without training.
  const drawn = noise === undefined ? [] : [[noise, noiseKinds[noise].atInference] as const];
  const known = new Map([...parameters.numbers, ...drawn]);
  const context = { arithmetic: binary64, library, choices: parameters.choices };
  return {
    activation,
    parameters,
    valueOf: (expression, x = NaN) => evaluate(expression, new Map(known).set("x", x), context),
  };
}

export const passOf = ({ forward, derivatives }: Activation, drawn: Drawn): Pass =>
  drawn === "forward" ? forward : derivatives[0]!;

export const functionOf =
  ({ activation, valueOf }: Subject, drawn: Drawn) =>
  (x: number): number =>
    valueOf(passOf(activation, drawn).body, x);

/**
 * Every kink of the activation, in ascending order, also where this function runs through it; and the points where its
 * formula has no value.
 */
export function breaksOf(subject: Subject, drawn: Drawn): Break[] {
  const { activation, valueOf } = subject;
  const f = functionOf(subject, drawn);
  const breaks = new Map<number, Break>();
  for (const sides of passOf(activation, drawn).atKinks) {
    const at = breakAt(subject, drawn, sides);
    const met = breaks.get(at.x);
    // Kinks that coincide: the first one answers, and between them there is nothing.
    breaks.set(at.x, met === undefined ? at : { ...met, ...besides(f, at.x) });
  }
  for (const { at, smooth } of activation.kinks) {
    const x = valueOf(at);
    if (!smooth && !breaks.has(x)) breaks.set(x, { x, left: f(x), right: f(x), answer: f(x) });
  }
  for (const { at, left, right } of passOf(activation, drawn).answers)
    breaks.set(at, { x: at, left: valueOf(left), right: valueOf(right), answer: valueOf(right) });
  return [...breaks.values()].sort((a, b) => a.x - b.x);
}

const besides = (f: (x: number) => number, x: number): Pick<Break, "left" | "right"> => {
  const distance = 1e-9 * Math.max(1, Math.abs(x));
  return { left: f(x - distance), right: f(x + distance) };
};

function breakAt({ activation, valueOf }: Subject, drawn: Drawn, sides: OneSided): Break {
  const kink = activation.kinks.find(({ name }) => name === sides.kink)!;
  const [left, right] = [valueOf(sides.left), valueOf(sides.right)];
  const rule = ruleOf(kink, drawn);
  const chosen = typeof rule === "string" ? rule : valueOf(rule);
  const answer = chosen === "minNorm" ? slopeAt(chosen, left, right) : valueAt(chosen, left, right);
  // Adding 0 turns -0 into 0, which is the same point.
  return { x: valueOf(kink.at) + 0, left, right, answer };
}

const ruleOf = (kink: Kink, drawn: Drawn): Rule => (drawn === "forward" ? kink.value! : kink.use);
