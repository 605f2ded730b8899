/** The exported functions of an activation of one input, element by element. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation, Model } from "../../model.ts";
import { hasLanes } from "../../promises.ts";
import { derivativeNoun } from "../documentation.ts";
import { elementFunction, elementPasses, type ElementPass } from "./elements.ts";
import type { ActivationCode, ExportedFunction } from "./exported.ts";
import { forwardNotes, notes } from "./documentation.ts";
import { type Gradient, gradientsFunction } from "./gradients.ts";
import { type Lanes, lanesOf, lanesStatement } from "./lanes.ts";
import { loopArguments, loops, sumLoops } from "./loops.ts";
import { batchNames } from "./names.ts";
import { optionDeclarations, optionsType } from "./options.ts";
import { checked, setup } from "./setup.ts";

/** What answers an array. */
interface Mapping {
  readonly pass: "forward" | "derivative" | "backward";
  readonly arrays: readonly ("dy" | "x")[];
  readonly one: ElementPass;
  /** None, or those of its loop. */
  readonly lanes: readonly Lanes[];
}

export function elementCode(
  activation: Activation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): ActivationCode {
  const [forward, derivative, ...slopes] = elementPasses(activation, dialect);
  const lanes = (name: string, arrays: readonly string[], one: ElementPass): Lanes[] =>
    hasLanes(activation) ? [lanesOf(name, activation, arrays, one, intrinsics)] : [];
  const mapping = (pass: Mapping["pass"], arrays: Mapping["arrays"], one: ElementPass): Mapping => ({
    pass,
    arrays,
    one,
    lanes: lanes(pass, arrays, one),
  });
  const mappings = [
    mapping("forward", ["x"], forward!),
    mapping("derivative", ["x"], derivative!),
    mapping("backward", ["dy", "x"], derivative!),
  ];
  const gradients = activation.parameterDerivatives.map(({ parameter }, index): Gradient => {
    const one = slopes[index]!;
    return { parameter, one, lanes: lanes(one.name, ["x"], one) };
  });
  return {
    declarations: optionDeclarations(activation, dialect),
    functions: [
      ...mappings.map((one) => mappingFunction(activation, one)),
      gradientsFunction(activation, gradients),
    ],
    helpers: [
      ...[forward!, derivative!, ...slopes].map((one) => elementFunction(activation, one, dialect)),
      ...mappings.flatMap(({ pass, arrays, one }) => loops(pass, activation, one, arrays)),
      ...gradients.flatMap(({ parameter, one }) => sumLoops(activation, one, parameter)),
    ],
  };
}

/** Sets up, runs the loop of the right kind, and answers the output. */
function mappingFunction(activation: Activation, mapping: Mapping): ExportedFunction {
  const { pass, arrays, one, lanes } = mapping;
  const name = batchNames(activation.name)[pass];
  const inputs = [...arrays].reverse().join(", ");
  const body = [
    ...setup([one], name),
    `const out = outputFor(${JSON.stringify(name)}, options.out, ${inputs});`,
    ...lanes.map((each) => lanesStatement(each, arrays, one)),
    `const loop = isFloat32(x) ? ${pass}32 : ${pass}64;`,
    `loop(${[...arrays, "out", ...loopArguments(activation, one)].join(", ")});`,
    "return out;",
  ];
  return {
    name,
    pass,
    arrays,
    options: `${optionsType(activation, one.kind)} & Output<A>`,
    returns: "A",
    documentation: documentation(activation, mapping),
    body: checked(activation, name, arrays, body),
    lanes,
  };
}

function documentation(activation: Activation, { pass, one }: Mapping): ExportedFunction["documentation"] {
  const { forward, derivative } = batchNames(activation.name);
  switch (pass) {
    case "forward":
      return (float32) => forwardNotes(activation, one, float32);
    case "derivative":
      return (float32) => [
        `The ${derivativeNoun(activation)} of {@link ${forward}} in x, element by element.`,
        ...notes(activation, one, float32),
      ];
    case "backward":
      return () => [
        `The gradient of x from the gradient of y = {@link ${forward}}(x): dy · {@link ${derivative}}(x), element by element${replayed(activation)}.`,
      ];
  }
}

/** Gradients store no noise. */
const replayed = ({ noise }: Activation): string =>
  noise === undefined ? "" : "; the same seed and offset draw the same noise";
