/**
 * Reference values for an activation from its definition alone: no derivative, stable form or one-sided slope that
 * a spec or the generator states is trusted.
 * @module
 */
import { exactly } from "../generator.ts";
import type {
  Activation,
  Expression,
  FloatFormat,
  Kink,
  Model,
  ParameterSet,
  Reference,
  Rule,
} from "../generator.ts";
import { gradientAtKink, slopeAtKink, valueAtJump } from "./conventions.ts";
import type { ChosenRule, Situation } from "./conventions.ts";
import { writeOut } from "./definition.ts";
import { genericParameters } from "./generic.ts";
import { placeKinks } from "./kinks.ts";
import type { PlacedKink } from "./kinks.ts";
import { memoize } from "./memoize.ts";
import { inputsOf, isOfParameter, movedBeside, nameOfPass } from "./pass-name.ts";
import type { PassName } from "./pass-name.ts";
import type { Rounded } from "./pieces.ts";
import { jointLimit } from "./joint-limit.ts";
import { answerAtPoint, passOf } from "./points.ts";
import { sidesAt, subjectOf, surrogateOf } from "./subject.ts";
import type { Subject } from "./subject.ts";
import type { Values, Workbench } from "./workbench.ts";

/** The references of one activation with one set of parameters in one element type. */
export interface Oracle {
  readonly kinks: readonly PlacedKink[];
  /** Kinks of other parameters: here no convention decides. */
  readonly absentKinks: readonly PlacedKink[];
  readonly points: readonly number[];
  /** With the spec's own conventions at kinks. */
  reference(pass: PassName, x: number): Reference;
  /** With another rule at the kink that decides at x. */
  atKink(pass: PassName, placed: PlacedKink, rule: ChosenRule): Reference;
}

export function createOracle(
  bench: Workbench,
  activation: Activation,
  intrinsics: Model["intrinsics"],
  set: ParameterSet,
  format: FloatFormat,
): Oracle {
  const parameters: Values = new Map([...set.numbers].map(([name, value]) => [name, format.round(value)]));
  const written = (formula: Expression): Expression => writeOut(formula, intrinsics, set.choices);
  const definition = written(activation.definition);
  const rounded: Rounded = { bench, definition, parameters, choices: set.choices, format };
  const forward = subjectOf(rounded);
  const surrogate = surrogateOf(activation, (formula) =>
    subjectOf({ ...rounded, definition: written(formula) }),
  );
  const { present: kinks, absent: absentKinks } = placeKinks(
    rounded,
    activation.kinks.map((kink) => writeOutKink(kink, written)),
  );
  const situations = memoize((placed: PlacedKink): Situation => {
    const sides = sidesAt(forward, surrogate, placed, genericParameters(activation.parameters));
    return { bench, parameters, kink: placed.kink, sides };
  });
  const atKink = (pass: PassName, placed: PlacedKink, rule: ChosenRule): Reference =>
    answerAtKink(situations(placed), pass, rule);
  return {
    kinks,
    absentKinks,
    points: [...new Set([forward, ...surrogate.values()].flatMap(({ piecesIn }) => piecesIn().points))],
    atKink,
    reference: (pass, x) => {
      const placed = decidingKink(kinks, pass, x);
      if (placed === undefined) return beyondKinks(forward, surrogate, activation, pass, x);
      return atKink(pass, placed, pass === "forward" ? placed.kink.value! : placed.kink.use);
    },
  };
}

function writeOutKink(kink: Kink, written: (formula: Expression) => Expression): Kink {
  const rule = (of: Rule): Rule => (typeof of === "string" ? of : written(of));
  const { at, use, value } = kink;
  const elsewhere = Object.fromEntries(
    Object.entries(kink.elsewhere).map(([profile, answer]) => [profile, rule(answer)]),
  );
  const values = value === undefined ? {} : { value: rule(value) };
  return { ...kink, at: written(at), use: rule(use), ...values, elsewhere };
}

/** The first kink at x; the value itself is only a matter of convention at jumps. */
export function decidingKink(
  kinks: readonly PlacedKink[],
  pass: PassName,
  x: number,
): PlacedKink | undefined {
  return kinks.find(({ kink, at }) => at === x && (pass !== "forward" || kink.value !== undefined));
}

function answerAtKink(situation: Situation, pass: PassName, rule: ChosenRule): Reference {
  if (pass === "forward") return valueAtJump(situation, rule);
  if (pass === "derivative") return slopeAtKink(situation, rule);
  return gradientAtKink(situation, rule, (side) =>
    isOfParameter(pass) ? side.parameterSlope(pass.parameter) : side.curvature(inputsOf(pass)!),
  );
}

function beyondKinks(
  forward: Subject,
  surrogate: ReadonlyMap<string, Subject>,
  activation: Activation,
  pass: PassName,
  x: number,
): Reference {
  const isSecond = inputsOf(pass) !== undefined;
  const own = surrogate.get(nameOfPass(isSecond ? "derivative" : pass));
  if (own === undefined) return answerOf(forward, activation, pass, x, isSecond);
  return answerOf(own, activation, isSecond ? "derivative" : "forward", x, isSecond);
}

function answerOf(
  { rounded, piecesIn }: Subject,
  activation: Activation,
  pass: PassName,
  x: number,
  fromLeft: boolean,
): Reference {
  if (Number.isNaN(x)) return exactly(NaN);
  const pieces = piecesIn(movedBeside(pass));
  const answer = answerAtPoint(rounded, pieces, activation, pass, x);
  if (answer !== undefined) return answer;
  // Where only the curvature jumps no rule is declared.
  const formula = fromLeft && pieces.points.includes(x) ? pieces.beside(x, -1) : pieces.at(x);
  if (Number.isFinite(x)) return passOf(rounded, formula, pass, x);
  return jointLimit(rounded, formula, pass, activation.inputs.slice(1), x > 0 ? 1 : -1);
}
