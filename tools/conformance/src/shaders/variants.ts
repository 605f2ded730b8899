/** The options with which `kernel` makes a shader of its own, for each family. @module */
import type {
  Conventions,
  WgslActivation,
  WgslConcatenatingActivation,
  WgslGatedActivation,
  WgslRowActivation,
} from "@subgrad/wgsl";

export type Family = WgslActivation | WgslGatedActivation | WgslConcatenatingActivation | WgslRowActivation;

export type Options = Readonly<Record<string, unknown>>;

export function variantsOf(family: Family, conventions: readonly Conventions[]): Options[] {
  const rules = conventions as readonly Options[];
  if ("first" in family)
    return [
      ...combine([...passes("forward", "backward"), ...sums(family.first)], rules, TYPES),
      ...combine(sums(family.first), SUBGROUPS),
    ];
  const trainings = "noise" in family ? [{}, { training: true }] : [{}];
  if ("parameterBackward" in family)
    return [
      ...combine(rowPasses(family), choicesOf(family), trainings, TYPES),
      ...combine(rowPasses(family), trainings, SUBGROUPS),
    ];
  const further = [...each("parameter", family.parameterDerivatives), ...sums(family)];
  const stored = [
    ...combine(passes("forward", "backward"), STORAGES, trainings),
    ...combine(sums(family), [{ type: "f16" }, { type: "f16", packed: true }], trainings),
    ...combine(sums(family), SUBGROUPS),
    ...byChannel(family),
  ];
  if ("derivative" in family) {
    const second = family.secondDerivative === undefined ? [] : ["secondDerivative"];
    const fromOutput =
      family.derivativeFromOutput === undefined ? [] : ["derivativeFromOutput", "backwardFromOutput"];
    const all = passes("forward", "derivative", ...second, "forwardAndDerivative", "backward", ...fromOutput);
    const inPlace = combine(
      passes("forward", "derivative", "backward", ...fromOutput),
      [{ inPlace: true }],
      [{}, ...STORAGES],
    );
    return [...combine([...all, ...further], rules, trainings), ...stored, ...inPlace];
  }
  const slopes = [...each("input", family.inputDerivatives), ...each("second", family.secondDerivatives)];
  return [...combine([...passes("forward", "backward"), ...slopes, ...further], rules, LAYOUTS), ...stored];
}

const TYPES = [{}, { type: "f16" }];

const SUBGROUPS = [{ subgroups: true }];

/** Beside single elements in f32. */
const STORAGES = [
  { vectors: true },
  { type: "f16" },
  { type: "f16", vectors: true },
  { type: "f16", packed: true },
];

function byChannel({ forward, parameterDerivatives }: WgslActivation | WgslGatedActivation): Options[] {
  const functions = [forward, ...Object.values(parameterDerivatives)];
  const learnable = functions.flatMap(({ parameters }) => parameters).filter((one) => one.learnable);
  const perChannel = [...new Set(learnable.map(({ name }) => name))];
  if (perChannel.length === 0) return [];
  // All at once, and each beside others that are not.
  const sets = [...new Set([perChannel, ...perChannel.map((name) => [name])].map((one) => one.join()))];
  const someOf = sets.map((set) => ({ perChannel: set.split(",") }));
  return [
    ...combine(passes("forward", "backward"), [{ perChannel }], [{}, ...STORAGES]),
    ...combine(passes("parameterGradients"), someOf, [
      {},
      { type: "f16" },
      { type: "f16", packed: true },
      ...SUBGROUPS,
    ]),
  ];
}

/** A buffer for each input, or both in the rows of one. */
const LAYOUTS = [{}, ...["first", "second"].map((gate) => ({ split: true, gate }))];

const passes = (...all: readonly unknown[]): Options[] => all.map((pass) => ({ pass }));

const each = (kind: string, functions: object): Options[] =>
  passes(...Object.keys(functions).map((name) => ({ [kind]: name })));

/** The gradients of all parameters at once, where there are any. */
const sums = ({ parameterDerivatives }: Pick<WgslActivation, "parameterDerivatives">): Options[] =>
  Object.keys(parameterDerivatives).length === 0 ? [] : passes("parameterGradients");

function rowPasses({ parameterBackward }: WgslRowActivation): Options[] {
  const ofParameters = each("parameter", parameterBackward);
  const together = ofParameters.length === 0 ? [] : passes("parameterBackward");
  return [...passes("forward", "backward"), ...ofParameters, ...together];
}

function choicesOf({ choices }: WgslRowActivation): Options[] {
  const axes = choices.map(({ name, choices: words }) => words.map((word) => ({ [name]: word })));
  return combine(...axes).map((chosen) => ({ choices: chosen }));
}

/** One of each axis, in every combination. */
function combine(...axes: readonly (readonly Options[])[]): Options[] {
  return axes.reduce<Options[]>(
    (found, axis) => found.flatMap((one) => axis.map((other) => ({ ...one, ...other }))),
    [{}],
  );
}
