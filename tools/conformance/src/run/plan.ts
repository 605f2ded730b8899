import { parameterSetsFor, describeSet } from "../cases/parameters.ts";
import { atDraws, placeOf, withDraws } from "../cases/draws.ts";
import { pointsFor } from "../cases/points.ts";
import { sectionOf } from "../cases/sections.ts";
import { thresholdsOf } from "../cases/thresholds.ts";
import { binary64, evaluate } from "../generator.ts";
import type { Activation, FloatFormat, Model, ParameterSet, Pass } from "../generator.ts";
import { createOracle } from "../oracle/oracle.ts";
import type { Oracle } from "../oracle/oracle.ts";
import { inputsOf, isOfParameter } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { formatNamed } from "./format-name.ts";
import type { FormatName } from "./format-name.ts";

/** What is tried of one activation with one set of parameters, the same for every target of an element type. */
export interface Plan {
  /** As a function of x. */
  readonly activation: Activation;
  /** The activation itself, and the input that x is. */
  readonly source: Activation;
  readonly swept: string;
  readonly format: FormatName;
  readonly set: ParameterSet;
  /** The parameters in words; empty where there are none. */
  readonly setting: string;
  readonly oracle: Oracle;
  readonly xs: Float64Array;
  /** The same with fewer inputs, for a pass whose references take long; absent of that one itself. */
  readonly few?: Plan;
}

/** Quotients of the second order take numbers of twice as many bits. */
const SHARE_OF_SECOND = 1 / 40;
/** Formulas of results are short. */
const SHARE_FROM_OUTPUT = 1 / 8;
/** Where an input stays that is in its turn moved as well, only one in so many of the other inputs is tried. */
const SPARSE = 8;
/** Values of an input that stays. */
const FEW = 3;
/** Parameter sets beside the defaults get a share of the cases. */
const SHARE_OF_VARIANTS = 1 / 4;

export function planFor(
  bench: Workbench,
  model: Model,
  activation: Activation,
  format: FormatName,
  cases: number,
): Plan[] {
  const sections = activation.inputs.map((swept) => sectionFor(model, activation, swept, format));
  const all = sections.reduce((sum, { sets }) => sum + weightOf(sets), 0);
  const own = weightOf(parameterSetsFor(atDraws(activation), formatNamed(format)));
  const count = activation.outputOf === undefined ? cases : cases * SHARE_FROM_OUTPUT;
  return sections.flatMap((section) => planForSection(bench, model, section, (count * own) / all));
}

/** Sections of a function of several inputs share the cases that it has as a function of one. */
type Section = Pick<Plan, "activation" | "source" | "swept" | "format"> & {
  readonly sets: readonly ParameterSet[];
};

const weightOf = ({ length }: readonly ParameterSet[]): number => 1 + (length - 1) * SHARE_OF_VARIANTS;

function sectionFor(model: Model, source: Activation, swept: string, format: FormatName): Section {
  const activation = sectionOf(source, swept, model.intrinsics);
  const sets = withDraws(parameterSetsFor(activation, formatNamed(format)));
  return {
    activation,
    source,
    swept,
    format,
    sets: sets.filter((set) => !isAtOtherKink(source, swept, set)),
  };
}

const planForSection = (bench: Workbench, model: Model, section: Section, cases: number): Plan[] =>
  section.sets.map((set, index) =>
    planForSet(bench, model, section, set, (oracle) => {
      const { domain, singularities } = section.activation;
      const places = [...oracle.kinks, ...singularities].map(({ at }) => at);
      const ends = Object.values(domain).filter((end) => end !== undefined);
      const switches = [...new Set([...oracle.points, ...places, ...ends])];
      const thresholds = thresholdsOf(section.activation, model.intrinsics, set);
      const count = index === 0 ? cases : cases * SHARE_OF_VARIANTS;
      const points = (share: number): Float64Array =>
        pointsFor(formatNamed(section.format), { switches, thresholds }, count * share, domain);
      const few = points(SHARE_OF_SECOND);
      return [
        points(1),
        index > 0 && section.source.inputs.length > 1 ? sparse(few, switches, index < FEW) : few,
      ];
    }),
  );

/** Besides what is special: switches, zeros, NaN, and for some values of the others infinities, where limits take long. */
const sparse = (xs: Float64Array, switches: readonly number[], hasLimits: boolean): Float64Array =>
  xs.filter(
    (x, index) =>
      (hasLimits || Math.abs(x) !== Infinity) &&
      (index % SPARSE === 0 || x === 0 || !Number.isFinite(x) || switches.includes(x)),
  );

function planForSet(
  bench: Workbench,
  model: Model,
  { activation, source, swept, format }: Section,
  set: ParameterSet,
  xsFor: (oracle: Oracle) => readonly [all: Float64Array, few: Float64Array],
): Plan {
  const oracle = createOracle(bench, activation, model.intrinsics, set, formatNamed(format));
  const setting = describeSet(set);
  const [xs, few] = xsFor(oracle);
  const plan = { activation, source, swept, format, set, setting, oracle, xs };
  return { ...plan, few: { ...plan, xs: few } };
}

/** The plan of a pass. */
export const planOf = (plan: Plan, pass: PassName): Plan =>
  (inputsOf(pass) === undefined ? undefined : plan.few) ?? plan;

/** Whether all parameters have their defaults, and nothing is drawn. */
export const isDefault = ({ source, format, set }: Pick<Plan, "source" | "format" | "set">): boolean =>
  placeOf(Object.fromEntries(set.choices)) === undefined && hasDefaults(source, set, formatNamed(format));

export const hasDefaults = (
  { parameters }: Pick<Activation, "parameters">,
  { numbers, choices }: ParameterSet,
  format: FloatFormat,
): boolean =>
  parameters.every((parameter) =>
    parameter.kind === "choice"
      ? choices.get(parameter.name) === parameter.default
      : numbers.get(parameter.name) === format.round(parameter.default),
  );

/** With the defaults of all parameters and no noise, but for some values of the inputs that are not swept. */
export const plansAt = (
  bench: Workbench,
  model: Model,
  activation: Activation,
  format: FormatName,
  xs: Float64Array,
): Plan[] =>
  activation.inputs.flatMap((swept) => {
    const section = sectionFor(model, activation, swept, format);
    const sets = section.sets.filter((set) => isDefault({ source: activation, format, set }));
    return sets.slice(0, FEW).map((set) => planForSet(bench, model, section, set, () => [xs, xs]));
  });

/** What conventions decide at a kink of another input is the business of its own section. */
function isAtOtherKink({ kinks }: Activation, swept: string, { numbers }: ParameterSet): boolean {
  const context = { arithmetic: binary64, library: () => undefined };
  return kinks.some(({ of, at }) => of !== swept && numbers.get(of) === evaluate(at, numbers, context));
}

export function passesOf(activation: Activation): PassName[] {
  return [
    "forward",
    ...(activation.derivatives.length === 0 ? [] : (["derivative"] as const)),
    ...activation.secondDerivatives.map(({ inputs }) =>
      inputs.every((input) => input === "x") ? ("secondDerivative" as const) : { inputs },
    ),
    ...activation.parameterDerivatives.map(({ parameter }) => ({ parameter })),
  ];
}

export function passNamed(activation: Activation, pass: PassName): Pass {
  if (pass === "forward") return activation.forward;
  if (pass === "derivative") return activation.derivatives[0]!;
  if (isOfParameter(pass))
    return activation.parameterDerivatives.find(({ parameter }) => parameter === pass.parameter)!;
  return activation.secondDerivatives.find(({ inputs }) => inputs.join() === inputsOf(pass)!.join())!;
}
