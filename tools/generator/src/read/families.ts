/** The families of pointwise functions: how they are declared, and of what they are functions. */
import { type SourceFile, Node } from "ts-morph";
import type { InputPair } from "../model.ts";
import type { NoiseInput } from "../noise.ts";
import { describedProperties } from "./described.ts";

export interface Family {
  /** The function that a spec calls. */
  readonly definer: string;
  /** Beside the parameters. */
  readonly inputs: readonly string[];
  /** Those of which a definition takes one, which is drawn at random. */
  readonly noise?: readonly NoiseInput[];
  /** A formula answers a pair of numbers, and limits are pairs of those. */
  readonly isOfPairs?: true;
  /** The inputs of its second derivatives; none where it has none. */
  readonly seconds: readonly InputPair[];
  /** What a definition may say. */
  readonly properties: readonly string[];
}

const shared = ["parameterDerivatives", "stable", "kinks", "limits", "accuracy"];

const elementwise: Family = {
  definer: "defineActivation",
  inputs: ["x"],
  seconds: [["x", "x"]],
  properties: [
    ...describedProperties,
    "forward",
    "derivative",
    "derivativeFromOutput",
    ...shared,
    "surrogate",
    "domain",
    "removable",
    "poles",
  ],
};

const gated: Family = {
  definer: "defineGatedActivation",
  inputs: ["gate", "value"],
  // In the value a formula is simpler, so that the mixed one is derived from that.
  seconds: [
    ["gate", "gate"],
    ["value", "gate"],
    ["value", "value"],
  ],
  properties: [...describedProperties, "gate", "forward", "derivatives", ...shared],
};

const stochastic: Family = {
  definer: "defineStochasticActivation",
  inputs: ["x"],
  noise: ["u", "z", "g"],
  seconds: [],
  properties: [...describedProperties, "forward", "derivative", ...shared],
};

const concatenating: Family = {
  definer: "defineConcatenatingActivation",
  inputs: ["x"],
  isOfPairs: true,
  seconds: [],
  properties: [...describedProperties, "forward", "derivative", ...shared],
};

/** The family that a file declares; that of functions of x where it declares none. */
export function familyOf(file: SourceFile): Family {
  const [assignment] = file.getExportAssignments();
  const call = assignment?.getExpression();
  const definer = Node.isCallExpression(call) ? call.getExpression().getText() : "";
  return [concatenating, gated, stochastic].find((family) => family.definer === definer) ?? elementwise;
}

/** Only a function of several inputs has to say in which one something is. */
export const hasOneInput = ({ inputs }: Pick<Family, "inputs">): boolean => inputs.length === 1;
