/** The exported functions of an activation of one input, element by element. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation, Model } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { derivativeNoun } from "../documentation.ts";
import { doubleBackward } from "./double-backward.ts";
import { elementFunctions, elementPasses, type ElementPass } from "./elements.ts";
import type { ActivationCode, ExportedFunction } from "./exported.ts";
import { forwardNotes, notes, outputNotes } from "./documentation.ts";
import { type Gradient, gradientsFunction } from "./gradients.ts";
import { type Lanes, lanesCall, lanesOf } from "./lanes.ts";
import { dataOf, loopArguments, loops, sumLoops } from "./loops.ts";
import { batchNames } from "./names.ts";
import { withNoise } from "./noise.ts";
import { optionDeclarations, optionsType } from "./options.ts";
import { checked, setup } from "./setup.ts";

type SinglePass = "forward" | "derivative" | "secondDerivative" | "backward";

/** What answers an array; a double backward pass answers another one beside it. */
interface Mapping<P extends string = SinglePass | "doubleBackward"> {
  readonly pass: P;
  readonly arrays: readonly ("ddx" | "dy" | "x" | "y")[];
  readonly one: ElementPass;
  readonly lanes: Lanes;
}

type MappingOf = Pick<Mapping, "pass" | "arrays"> & { readonly of: PassKind };

const mappings: readonly MappingOf[] = [
  { pass: "forward", arrays: ["x"], of: "forward" },
  { pass: "derivative", arrays: ["x"], of: "derivative" },
  { pass: "secondDerivative", arrays: ["x"], of: "secondDerivative" },
  { pass: "backward", arrays: ["dy", "x"], of: "derivative" },
  { pass: "doubleBackward", arrays: ["ddx", "dy", "x"], of: "secondDerivative" },
];

/** Of a derivative in terms of results. */
const outputMappings: readonly MappingOf[] = [
  { pass: "forward", arrays: ["y"], of: "forward" },
  { pass: "backward", arrays: ["dy", "y"], of: "forward" },
];

export function elementCode(
  activation: Activation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): ActivationCode {
  const passes = elementPasses(activation, dialect, intrinsics);
  const lanes = (name: string, arrays: readonly string[], one: ElementPass): Lanes =>
    lanesOf(name, activation, arrays, one, intrinsics);
  const isOfOutput = activation.outputOf !== undefined;
  const own = (isOfOutput ? outputMappings : mappings).flatMap(({ pass, arrays, of }): Mapping[] => {
    const one = passes.find(({ kind }) => kind === of);
    return one === undefined ? [] : [{ pass, arrays, one, lanes: lanes(pass, arrays, one) }];
  });
  const slopes = passes.filter(({ kind }) => kind === "parameterDerivatives");
  const gradients = activation.parameterDerivatives.map(({ parameter }, index): Gradient => {
    const one = slopes[index]!;
    return { parameter, one, lanes: lanes(one.name, ["x"], one) };
  });
  return {
    declarations: optionDeclarations(activation, dialect),
    functions: withNoise(
      [
        ...own.map((one) => arrayFunction(activation, one, own)),
        ...(isOfOutput ? [] : [gradientsFunction(activation, gradients)]),
      ],
      activation,
      intrinsics,
    ),
    helpers: [
      ...passes.flatMap((one) => elementFunctions(activation, one, dialect)),
      ...own.flatMap(({ pass, arrays, one }) => loops(pass, activation, one, arrays)),
      ...gradients.flatMap(({ parameter, one }) => sumLoops(activation, one, parameter)),
    ],
  };
}

function arrayFunction(
  activation: Activation,
  { pass, ...rest }: Mapping,
  all: readonly Mapping[],
): ExportedFunction {
  if (pass !== "doubleBackward") return mappingFunction(activation, { pass, ...rest });
  return doubleBackward(
    activation,
    all.find((other) => other.pass === "backward")!,
    rest,
  );
}

/** Sets up, runs the loop of the right kind, and answers the output. */
function mappingFunction(activation: Activation, mapping: Mapping<SinglePass>): ExportedFunction {
  const { pass, arrays, one, lanes } = mapping;
  const name = nameOf(activation, pass);
  const inputs = [...arrays].reverse().join(", ");
  const body = [
    ...setup([one], name),
    `const out = outputFor(${JSON.stringify(name)}, options.out, ${inputs});`,
    `if (${lanesCall(lanes, arrays, "out", one, activation)}) return out;`,
    `const loop = isFloat32(${dataOf(activation)}) ? ${pass}32 : ${pass}64;`,
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
    lanes: [lanes],
  };
}

function nameOf({ name, outputOf }: Activation, pass: SinglePass): string {
  return outputOf !== undefined && pass === "backward"
    ? batchNames(outputOf).backwardFromOutput
    : batchNames(name)[pass];
}

function documentation(
  activation: Activation,
  { pass, one }: Mapping<SinglePass>,
): ExportedFunction["documentation"] {
  if (activation.outputOf !== undefined) return (float32) => outputNotes(activation, pass, one, float32);
  const { forward, derivative } = batchNames(activation.name);
  switch (pass) {
    case "forward":
      return (float32) => forwardNotes(activation, one, float32);
    case "derivative":
      return (float32) => [
        `The ${derivativeNoun(activation)} of {@link ${forward}} in x, element by element.`,
        ...notes(activation, one, float32),
      ];
    case "secondDerivative":
      return (float32) => [
        `The second ${derivativeNoun(activation)} of {@link ${forward}} in x, element by element.`,
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
