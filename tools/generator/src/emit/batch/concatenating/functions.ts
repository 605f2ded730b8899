/** The exported functions of a concatenating activation, over arrays of rows. */
import type { Dialect } from "../../../ir/print.ts";
import type { ConcatenatingActivation } from "../../../model.ts";
import type { PassKind } from "../../../promises.ts";
import { withoutUnused } from "../../typescript/code.ts";
import { profilesConstant } from "../../typescript/conventions.ts";
import { parameterConstants } from "../../typescript/parameters.ts";
import { requirementChecks, requirementsConstant } from "../../typescript/requirements.ts";
import type { Declaration, FunctionText } from "../../typescript/writer.ts";
import { parameterStatement, setup } from "../setup.ts";
import { accuracyNote } from "../documentation.ts";
import { batchNames } from "../names.ts";
import { optionInterfaces, optionsName } from "../options.ts";
import { backwardText, forwardText } from "./documentation.ts";
import { loopOf, sumOf, withBoth } from "./loops.ts";
import {
  type HalfPass,
  type Pairs,
  type PassPair,
  elementFunctions,
  faceOf,
  pairsOf,
  passesOf,
  valuesOf,
} from "./pairs.ts";

export function batchPairDeclarations(activation: ConcatenatingActivation, dialect: Dialect): Declaration[] {
  const pairs = pairsOf(activation, dialect);
  const face = faceOf(activation);
  const profiles = profilesConstant(face, dialect);
  return [
    ...parameterConstants(activation),
    ...requirementsConstant(activation),
    ...(profiles === undefined ? [] : [profiles]),
    ...optionInterfaces(face).map((one) => ({ ...one, extends: ["ConcatenatedRows"] })),
    forwardFunction(activation, pairs.forward),
    backwardFunction(activation, pairs.slopes),
    gradientsFunction(activation, pairs),
    ...elementFunctions(pairs, dialect),
    ...withBoth((bits) => [
      loopOf(activation, pairs.forward, `forward${bits}`),
      loopOf(activation, pairs.slopes, `backward${bits}`),
      ...pairs.gradients.map((pair) => sumOf(activation, pair, `${pair.parameter}Gradient${bits}`)),
    ]),
  ];
}

const accuracy = ({ half, one }: HalfPass): string => accuracyNote(half, one, "batch-f32-exact");

interface Shape {
  readonly name: string;
  readonly kind: PassKind;
  readonly arrays: readonly ("dy" | "x")[];
  readonly returns: string;
  readonly documentation: string;
}

/** Everything is checked before anything is written. */
function exported(
  activation: ConcatenatingActivation,
  { name, kind, arrays, returns, documentation }: Shape,
  body: readonly string[],
): FunctionText {
  const quoted = JSON.stringify(name);
  const { parameters } = faceOf(activation);
  const output = returns === "A" ? " & Output<A>" : "";
  return {
    kind: "function",
    name,
    documentation,
    exported: true,
    typeParameters: ["A extends FloatArray"],
    parameters: [
      ...arrays.map((array) => `${array}: A`),
      `options: ${optionsName(faceOf(activation), kind)}${output}`,
    ],
    returns,
    body: withoutUnused([
      `checkInput(${quoted}, "x", x);`,
      `checkOptions(${quoted}, options);`,
      `const rowLength = concatenatedRowLength(${quoted}, x, options);`,
      ...(arrays.includes("dy") ? [`checkLike(${quoted}, "dy", dy, x, 2 * x.length);`] : []),
      ...parameters.map((parameter) => parameterStatement(parameter, quoted)),
      ...requirementChecks(activation, name),
      ...body,
    ]),
  };
}

/** What follows the arrays in a call of a loop. */
const argumentsOf = (pair: PassPair): string =>
  ["rowLength", ...valuesOf(pair).map(({ name }) => name)].join(", ");

function forwardFunction(activation: ConcatenatingActivation, pair: PassPair): FunctionText {
  const { forward: name } = batchNames(activation.name);
  const documentation = forwardText(activation, pair, accuracy);
  const shape: Shape = { name, kind: "forward", arrays: ["x"], returns: "A", documentation };
  return exported(activation, shape, [
    ...setup(passesOf(pair), name),
    `const out = doubleOutputFor(${JSON.stringify(name)}, options.out, x);`,
    "const loop = isFloat32(x) ? forward32 : forward64;",
    `loop(x, out, ${argumentsOf(pair)});`,
    "return out;",
  ]);
}

function backwardFunction(activation: ConcatenatingActivation, pair: PassPair): FunctionText {
  const { backward: name } = batchNames(activation.name);
  const documentation = backwardText(activation, pair, accuracy);
  const shape: Shape = { name, kind: "derivative", arrays: ["dy", "x"], returns: "A", documentation };
  return exported(activation, shape, [
    ...setup(passesOf(pair), name),
    `const out = outputFor(${JSON.stringify(name)}, options.out, x, dy);`,
    "const loop = isFloat32(x) ? backward32 : backward64;",
    `loop(dy, x, out, ${argumentsOf(pair)});`,
    "return out;",
  ]);
}

/** One sum over the array per parameter; an empty object where there is none. */
function gradientsFunction(activation: ConcatenatingActivation, { gradients }: Pairs): FunctionText {
  const { forward, parameterGradients: name } = batchNames(activation.name);
  const entries = gradients.map((pair) => {
    const { parameter } = pair;
    const loop = `(isFloat32(x) ? ${parameter}Gradient32 : ${parameter}Gradient64)`;
    return `${parameter}: ${loop}(dy, x, ${argumentsOf(pair)})`;
  });
  const shape: Shape = {
    name,
    kind: "derivative",
    arrays: ["dy", "x"],
    returns: `{ ${gradients.map(({ parameter }) => `${parameter}: number`).join("; ")} }`,
    documentation: `The gradients of the parameters from the gradient of y = {@link ${forward}}(x): sums over all elements of both halves, in compensated binary64.`,
  };
  return exported(activation, shape, [
    ...setup(gradients.flatMap(passesOf), name),
    `return { ${entries.join(", ")} };`,
  ]);
}
