import type { Activation, Model } from "./model.ts";

/** Everything that is a function of elements, the halves of concatenating functions among it. */
export const functionsOfElements = ({
  activations,
  concatenating,
}: Pick<Model, "activations" | "concatenating">): Activation[] => [
  ...activations,
  ...concatenating.flatMap(({ halves }) => halves),
];

/** And derivatives in terms of results. */
export const functionsOfInputsAndOutputs = (model: Parameters<typeof functionsOfElements>[0]): Activation[] =>
  functionsOfElements(model).flatMap((one) => [one, ...(one.fromOutput ? [one.fromOutput] : [])]);
