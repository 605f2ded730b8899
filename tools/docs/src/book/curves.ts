/** Value, slope and curvature of a function at its default parameters, as curves. */
import {
  type Activation,
  type Expression,
  type Model,
  derivativeRules,
  differentiate,
  inlineLets,
  parameterSets,
  substitute,
} from "../generator.ts";
import { type Break, type Curve, type Interval, drawCurve } from "../plot/curve.ts";
import { type Subject, breaksOf, functionOf, subjectOf } from "../plot/subject.ts";
import { xRange, yRange } from "../plot/window.ts";

export interface Curves {
  readonly subject: Subject;
  readonly x: Interval;
  /** Of the value and its first two derivatives, with what is shown of each. */
  readonly curves: readonly { readonly curve: Curve; readonly y: Interval }[];
}

const samples = 84;
/** A curve that turns more often is looked at from nearer by. */
const mostTurns = 8;

export function curvesOf(model: Model, activation: Activation): Curves {
  const own = activation.inputs.length === 1 ? activation : sectionOf(activation);
  const subject = subjectOf(model, own, parameterSets(own)[0]!);
  const f = functionOf(subject, "forward");
  const kinks = own.kinks.filter(({ smooth }) => !smooth).map(({ at }) => subject.valueOf(at));
  const x = near(f, xRange(kinks));
  const [values, slopes] = [breaksOf(subject, "forward"), breaksOf(subject, "derivative")];
  const slope = own.derivatives[0]!.body;
  const bend = own.secondDerivatives[0]?.body ?? differentiate(slope, "x", derivativeRules(model.intrinsics));
  const second = (at: number): number => subject.valueOf(bend, at);
  const curves = [
    drawCurve(f, values, x, samples),
    drawCurve(functionOf(subject, "derivative"), slopes, x, samples),
    withoutDots(
      drawCurve(
        second,
        slopes.map((one) => besides(second, one)),
        x,
        samples,
      ),
    ),
  ];
  return { subject, x, curves: curves.map((curve) => ({ curve, y: shown(curve) })) };
}

/** A function of two inputs, of the gate alone: the value is 1. */
function sectionOf(activation: Activation): Activation {
  const to = new Map<string, Expression>([
    ["gate", { kind: "variable", name: "x" }],
    ["value", { kind: "number", value: 1 }],
  ]);
  const renamed = (body: Expression): Expression => substitute(inlineLets(body), to);
  const slope = activation.derivatives.find(({ input }) => input === "gate")!;
  const kinks = activation.kinks.filter(({ of }) => of === "gate");
  const names = new Set(kinks.map(({ name }) => name));
  const renamedPass = <P extends Activation["forward"]>(pass: P): P => ({
    ...pass,
    body: renamed(pass.body),
    atKinks: pass.atKinks
      .filter(({ kink }) => names.has(kink))
      .map((one) => ({ ...one, left: renamed(one.left), right: renamed(one.right) })),
  });
  return {
    ...activation,
    inputs: ["x"],
    kinks,
    forward: renamedPass(activation.forward),
    derivatives: [renamedPass(slope)],
    secondDerivatives: [],
  };
}

/** The limits of a function beside a point, as far as numbers near it tell. */
function besides(f: (x: number) => number, { x }: Break): Break {
  const distance = 1e-6 * Math.max(1, Math.abs(x));
  const [left, right] = [f(x - distance), f(x + distance)];
  return Math.abs(left - right) < 1e-4
    ? { x, left, right: left, answer: left }
    : { x, left, right, answer: left };
}

const withoutDots = (curve: Curve): Curve => ({ ...curve, closed: [], open: [] });

function near(f: (x: number) => number, [from, to]: Interval): Interval {
  const values = Array.from({ length: 2001 }, (_, index) => f(from + ((to - from) * index) / 2000));
  const steps = values.slice(1).map((value, index) => Math.sign(value - values[index]!));
  const turns = steps.filter((step, index) => step !== 0 && step === -steps[index - 1]!).length;
  return turns > mostTurns ? near(f, [from / 2, to / 2]) : [from, to];
}

/** Where a curve runs away next to a pole, most of it. */
function shown(curve: Curve): Interval {
  const sizes = curve.pieces.flat().map(({ y }) => Math.abs(y));
  const usual = sizes.sort((a, b) => a - b)[Math.floor(sizes.length * 0.85)] ?? 0;
  const [low, high] = yRange(curve);
  const most = 3 * usual;
  return usual > 0 && Math.max(-low, high) > 4 * most
    ? [Math.max(low, -most), Math.min(high, most)]
    : [low, high];
}
