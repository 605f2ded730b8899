import { describeSet, parameterSetsFor } from "../cases/parameters.ts";
import type { ParameterSet, RowActivation } from "../generator.ts";
import type { FormatName } from "../run/format-name.ts";
import { formatNamed } from "../run/format-name.ts";
import { casesFor } from "./cases.ts";
import type { RowCase, Variation } from "./cases.ts";
import type { RowPassName } from "./oracle/oracle.ts";

/** What is tried of one function of rows with one set of parameters, the same for every target of an element type. */
export interface RowPlan {
  readonly activation: RowActivation;
  readonly format: FormatName;
  readonly set: ParameterSet;
  /** The parameters in words; empty where there are none. */
  readonly setting: string;
  readonly cases: readonly RowCase[];
  /** Whether those of one length are given to a target in one array, where it takes many. */
  readonly isMany?: boolean;
}

/** Of rows with at most so many elements. */
export function rowPlansFor(activation: RowActivation, format: FormatName, longest: number): RowPlan[] {
  const type = formatNamed(format);
  return parameterSetsFor(activation, type).map((set, index) => ({
    activation,
    format,
    set,
    setting: describeSet(set),
    cases: casesFor(activation, type, index === 0 ? "none" : variationOf(activation, set)).filter(
      ({ x }) => x.length <= longest,
    ),
  }));
}

function variationOf({ parameters }: RowActivation, { choices }: ParameterSet): Variation {
  const isOther = parameters.some((one) => one.kind === "choice" && choices.get(one.name) !== one.default);
  return isOther ? "choices" : "numbers";
}

export const rowPassesOf = ({ parameterBackward }: RowActivation): RowPassName[] => [
  "forward",
  "backward",
  ...parameterBackward.map(({ parameter }) => ({ parameter })),
];
