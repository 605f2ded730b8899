/** A derivative in terms of the result: a function of its own, of y. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { substitute } from "../ir/substitute.ts";
import type { Accuracy, Activation, Model, Pass } from "../model.ts";
import { ordinaryScale } from "../promises.ts";
import type { DeclaredActivation } from "../read/declared.ts";
import { knowledgeOf } from "./knowledge.ts";
import { buildPass } from "./passes.ts";

const outputInput = "y";

/** It has the accuracy of a derivative of that function; nothing where the spec states none. */
export function functionOfOutput(
  { name, title, reference, requirements, fromOutput }: DeclaredActivation,
  accuracy: Accuracy,
  intrinsics: Model["intrinsics"],
): { readonly fromOutput?: Activation } {
  if (fromOutput === undefined) return {};
  const { formula, parameters } = fromOutput;
  const own: Activation = {
    name: `${name}DerivativeFromOutput`,
    outputOf: name,
    title: `${title}: its derivative in x, from its result y`,
    description: "",
    reference,
    aliases: [],
    spellings: [],
    parameters,
    requirements,
    inputs: [outputInput],
    definition: formula,
    kinks: [],
    domain: {},
    singularities: [],
    forward: passOfOutput(formula, { parameters, requirements }, intrinsics),
    derivatives: [],
    secondDerivatives: [],
    parameterDerivatives: [],
    accuracy: { ...accuracy, scale: build.number(ordinaryScale) },
  };
  return { fromOutput: own };
}

/** Analysis looks at functions of x. */
function passOfOutput(
  formula: Expression,
  parametrised: Pick<DeclaredActivation, "parameters" | "requirements">,
  intrinsics: Model["intrinsics"],
): Pass {
  const knowledge = knowledgeOf(parametrised, intrinsics);
  const context = { ...parametrised, intrinsics, knowledge, inputs: ["x"], domain: {} };
  const inX = substitute(formula, new Map([[outputInput, build.variable("x")]]));
  const pass = buildPass(inX, [], () => "value", undefined, context);
  const inY = (node: Expression): Expression =>
    substitute(node, new Map([["x", build.variable(outputInput)]]));
  return {
    ...pass,
    body: inY(pass.body),
    // Infinite results are ends of no range that anybody asks for.
    ends: [undefined, undefined],
    guardNaN: pass.guardNaN.map(() => outputInput),
    ...(pass.reach && { reach: pass.reach.map((one) => ({ ...one, of: inY(one.of) })) }),
  };
}
