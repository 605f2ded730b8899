/**
 * What is worth knowing of a function of one number at its default parameters, found numerically. What is not certain
 * is left out.
 * @module
 */
import type { Activation, Model } from "../model.ts";
import { curvatureFacts } from "./curvature.ts";
import { excerptOf } from "./excerpt.ts";
import { type Probe, createProbe } from "./probe.ts";
import { rangeFacts } from "./range.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { slopeFacts } from "./slope.ts";
import { symmetryFacts } from "./symmetry.ts";
import { zerosOf } from "./zeros.ts";

/** A point of the graph. */
export interface GraphPoint {
  readonly at: number;
  readonly value: number;
}

export interface Extremum extends GraphPoint {
  readonly kind: "minimum" | "maximum";
}

export type Saturation = "hard" | "soft" | "none";

/** The documentation of the catalog says what each of them means. */
export interface Facts {
  readonly range?: readonly [low: number, high: number];
  readonly attained?: readonly [low: boolean, high: boolean];
  readonly bounded?: boolean;
  readonly limits: readonly [atMinusInfinity: number | null, atPlusInfinity: number | null];
  readonly saturates?: { readonly left: Saturation; readonly right: Saturation };
  readonly zeroCentred: boolean;
  readonly symmetry: "odd" | "even" | "none";
  readonly monotone?: (typeof monotonies)[number];
  readonly curvature?: (typeof curvatures)[number];
  readonly homogeneous?: boolean;
  readonly selfGated?: boolean;
  readonly lipschitz?: number | "none";
  readonly smoothness: readonly { readonly at: number; readonly order: number }[];
  readonly zeros?: readonly (number | readonly [from: number, to: number])[];
  readonly extrema?: readonly Extremum[];
  readonly inflections?: readonly GraphPoint[];
}

export const monotonies = [
  "strictly increasing",
  "increasing",
  "constant",
  "decreasing",
  "strictly decreasing",
  "no",
] as const;

export const curvatures = ["convex", "concave", "affine", "neither"] as const;

/** By name, of all functions of one number. */
export async function allFacts(model: Model): Promise<ReadonlyMap<string, Facts>> {
  const probe = await createProbe(model.intrinsics);
  return new Map(
    model.activations.flatMap((activation) => {
      const facts = factsOf(activation, model.intrinsics, probe);
      return facts === undefined ? [] : [[activation.name, facts] as const];
    }),
  );
}

/** Undefined for functions of more than one number, or whose pieces or poles are not known. */
export function factsOf(
  activation: Activation,
  intrinsics: Model["intrinsics"],
  probe: Probe,
): Facts | undefined {
  if (activation.inputs.length > 1) return undefined;
  const shape = shapeOf(activation, intrinsics, probe);
  if (shape === undefined) return undefined;
  const excerpt = excerptOf(shape);
  return inOrder({
    ...rangeFacts(shape, excerpt),
    ...symmetryFacts(shape),
    ...slopeFacts(shape, excerpt),
    ...curvatureFacts(shape, excerpt),
    ...pointFacts(shape),
  });
}

function pointFacts(shape: Shape): Pick<Facts, "smoothness" | "zeros"> {
  const zeros = zerosOf(shape);
  return { smoothness: shape.joints.filter(({ order }) => order !== Infinity), ...(zeros && { zeros }) };
}

const order: readonly (keyof Facts)[] = [
  "range",
  "attained",
  "bounded",
  "limits",
  "saturates",
  "zeroCentred",
  "symmetry",
  "monotone",
  "curvature",
  "homogeneous",
  "selfGated",
  "lipschitz",
  "smoothness",
  "zeros",
  "extrema",
  "inflections",
];

const inOrder = (facts: Facts): Facts =>
  Object.fromEntries(
    order.filter((name) => name in facts).map((name) => [name, facts[name]]),
  ) as unknown as Facts;
