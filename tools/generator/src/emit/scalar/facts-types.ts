/** The types of the facts in `@subgrad/scalar/catalog`. */
import { curvatures, monotonies } from "../../facts/facts.ts";
import type { InterfaceText } from "../typescript/writer.ts";

const oneOf = (words: readonly string[]): string => words.map((word) => JSON.stringify(word)).join(" | ");
const saturation = oneOf(["hard", "soft", "none"]);

export const factsInterface: InterfaceText = {
  kind: "interface",
  name: "CatalogFacts",
  documentation:
    "What is known of a function of one number at its default parameters, without training; found by multiprecision and interval arithmetic. What is not certain, or has no end, as the zeros of a sine, is absent. Numbers are the nearest to the exact ones.",
  properties: [
    {
      name: "range?",
      type: "readonly [low: number, high: number]",
      documentation: "The least and the largest value, or what values come near.",
    },
    {
      name: "attained?",
      type: "readonly [low: boolean, high: boolean]",
      documentation: "Whether the ends of the range are values.",
    },
    { name: "bounded?", type: "boolean", documentation: "Both ends of the range are finite." },
    {
      name: "limits",
      type: "readonly [atMinusInfinity: number | null, atPlusInfinity: number | null]",
      documentation: "Null where there is none, or none that is known.",
    },
    {
      name: "saturates?",
      type: `{ readonly left: ${saturation}; readonly right: ${saturation} }`,
      documentation:
        "Towards −∞ and +∞: hard where a finite limit is reached, soft where values tend to it and slopes to 0.",
    },
    {
      name: "zeroCentred",
      type: "boolean",
      documentation:
        "Results have the mean 0 whenever inputs are symmetric about 0: the function is odd, but for single points.",
    },
    { name: "symmetry", type: oneOf(["odd", "even", "none"]) },
    { name: "monotone?", type: oneOf(monotonies) },
    {
      name: "curvature?",
      type: oneOf(curvatures),
      documentation: "Affine functions are convex and concave.",
    },
    { name: "homogeneous?", type: "boolean", documentation: "f(c · x) = c · f(x) for c > 0." },
    {
      name: "selfGated?",
      type: "boolean",
      documentation:
        "f(x) = x · g(x) with a continuous gate g: f(x) tends to 0 at −∞, and the slope to a positive number at +∞.",
    },
    {
      name: "lipschitz?",
      type: 'number | "none"',
      documentation:
        "The least L with |f(a) − f(b)| ≤ L · |a − b|: the largest slope, or what slopes come near.",
    },
    {
      name: "smoothness",
      type: "readonly { readonly at: number; readonly order: number }[]",
      documentation:
        "Where it is not smooth, and how many derivatives are continuous there: 0 at a kink, −1 at a jump or a pole, 1 where only the curvature jumps. Elsewhere all are.",
    },
    {
      name: "zeros?",
      type: "readonly (number | readonly [from: number, to: number])[]",
      documentation: "Points, and intervals of nothing but zeros.",
    },
    {
      name: "extrema?",
      type: 'readonly { readonly kind: "minimum" | "maximum"; readonly at: number; readonly value: number }[]',
      documentation: "Local ones, where they are points.",
    },
    {
      name: "inflections?",
      type: "readonly { readonly at: number; readonly value: number }[]",
      documentation: "Where the curvature changes its sign and the slope does not jump.",
    },
  ],
};
