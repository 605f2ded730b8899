import type { Activation, Model } from "./model.ts";

/** Everything that is a function of elements, the halves of concatenating functions among it. */
export const functionsOfElements = ({
  activations,
  concatenating,
}: Pick<Model, "activations" | "concatenating">): Activation[] => [
  ...activations,
  ...concatenating.flatMap(({ halves }) => halves),
];
