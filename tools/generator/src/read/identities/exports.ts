/** What `@subgrad/scalar` exports, by name, as far as identities can be about it. */
import type { ElementFunction, RowFunction } from "../../identities.ts";
import type { ConcatenatingActivation, Model } from "../../model.ts";
import { pascalCase } from "../../text.ts";

export type Exported =
  | ({ readonly kind: "element" } & ElementFunction)
  | ({ readonly kind: "row" } & RowFunction)
  | { readonly kind: "concatenating"; readonly activation: ConcatenatingActivation };

/** Without functions that draw noise, and those that take a mask: numbers alone are no arguments of these. */
export function exportedFunctions(model: Model): ReadonlyMap<string, Exported> {
  const numeric = model.rows.filter(({ forward }) => forward.inputs.every((input) => input === "x"));
  return new Map<string, Exported>([
    ...model.activations.filter(({ noise }) => noise === undefined).flatMap(ofElements),
    ...model.concatenating.map(
      (activation) => [activation.name, { kind: "concatenating", activation }] as const,
    ),
    ...numeric.flatMap(ofRows),
  ]);
}

function ofElements(activation: Model["activations"][number]): [string, Exported][] {
  const { name, inputs, derivatives, parameterDerivatives } = activation;
  const slopes = [
    ...derivatives.map(({ input }) => [inputs.length === 1 ? "" : pascalCase(input), input] as const),
    ...parameterDerivatives.map(({ parameter }) => [pascalCase(parameter), parameter] as const),
  ];
  return [
    [name, { kind: "element", activation, pass: "forward" }],
    ...slopes.map(([suffix, slopeIn]): [string, Exported] => [
      `${name}${suffix}Derivative`,
      { kind: "element", activation, pass: { slopeIn } },
    ]),
  ];
}

function ofRows(activation: Model["rows"][number]): [string, Exported][] {
  const { name, parameterBackward } = activation;
  return [
    [name, { kind: "row", activation, pass: "forward" }],
    [`${name}Backward`, { kind: "row", activation, pass: "backward" }],
    ...parameterBackward.map(({ parameter }): [string, Exported] => [
      `${name}${pascalCase(parameter)}Backward`,
      { kind: "row", activation, pass: { parameter } },
    ]),
  ];
}
