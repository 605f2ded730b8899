/** The exported functions of a concatenating activation, over arrays of rows. */
import type { Dialect } from "../../../ir/print.ts";
import type { ConcatenatingActivation, Model } from "../../../model.ts";
import type { PassKind, Target } from "../../../promises.ts";
import { withoutUnused } from "../../typescript/code.ts";
import { profilesConstant } from "../../typescript/conventions.ts";
import { parameterConstants } from "../../typescript/parameters.ts";
import { requirementChecks, requirementsConstant } from "../../typescript/requirements.ts";
import { accuracyNote } from "../documentation.ts";
import type { ActivationCode, ExportedFunction } from "../exported.ts";
import { numbersText } from "../lanes.ts";
import { batchNames } from "../names.ts";
import { optionInterfaces, optionsName } from "../options.ts";
import { parameterStatement, setup } from "../setup.ts";
import { backwardText, forwardText } from "./documentation.ts";
import { type LanesOfPairs, lanesOfPairs } from "./lanes.ts";
import { loopOf, sumOf, withBoth } from "./loops.ts";
import {
  type HalfPass,
  type Pairs,
  type PassPair,
  faceOf,
  pairElementFunctions,
  pairsOf,
  passesOf,
  valuesOf,
} from "./pairs.ts";

export function pairCode(
  activation: ConcatenatingActivation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): ActivationCode<LanesOfPairs> {
  const pairs = pairsOf(activation, dialect, intrinsics);
  const face = faceOf(activation);
  const profiles = profilesConstant(face, dialect);
  const slopeLanes = pairs.gradients.map((pair) =>
    lanesOfPairs(`${pair.parameter}Slope`, pair, ["x"], intrinsics),
  );
  return {
    declarations: [
      ...parameterConstants(activation),
      ...requirementsConstant(activation),
      ...(profiles === undefined ? [] : [profiles]),
      ...optionInterfaces(face).map((one) => ({ ...one, extends: ["ConcatenatedRows"] })),
    ],
    functions: [
      forwardFunction(activation, pairs.forward, intrinsics),
      backwardFunction(activation, pairs.slopes, intrinsics),
      gradientsFunction(activation, pairs, slopeLanes),
    ],
    helpers: [
      ...pairElementFunctions(pairs, dialect),
      ...withBoth((bits) => [
        loopOf(activation, pairs.forward, `forward${bits}`, bits),
        loopOf(activation, pairs.slopes, `backward${bits}`, bits),
        ...pairs.gradients.map((pair) => sumOf(activation, pair, `${pair.parameter}Gradient${bits}`)),
      ]),
    ],
  };
}

type PairFunction = ExportedFunction<LanesOfPairs>;

const accuracyOf =
  (float32: Target) =>
  ({ half, one }: HalfPass): string =>
    accuracyNote(half, one, float32);

interface Shape {
  readonly name: string;
  readonly kind: PassKind;
  readonly arrays: readonly ("dy" | "x")[];
  readonly returns: string;
}

/** Everything is checked before anything is written. */
function exported(
  activation: ConcatenatingActivation,
  { name, kind, arrays, returns }: Shape,
  body: readonly string[],
): Pick<PairFunction, "name" | "arrays" | "options" | "needsOptions" | "returns" | "body"> {
  const quoted = JSON.stringify(name);
  const { parameters } = faceOf(activation);
  const output = returns === "A" ? " & Output<A>" : "";
  return {
    name,
    arrays,
    options: `${optionsName(faceOf(activation), kind)}${output}`,
    needsOptions: true,
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

function forwardFunction(
  activation: ConcatenatingActivation,
  pair: PassPair,
  intrinsics: Model["intrinsics"],
): PairFunction {
  const { forward: name } = batchNames(activation.name);
  const lanes = lanesOfPairs("forward", pair, ["x"], intrinsics);
  const shape: Shape = { name, kind: "forward", arrays: ["x"], returns: "A" };
  return {
    ...exported(activation, shape, [
      ...setup(passesOf(pair), name),
      `const out = doubleOutputFor(${JSON.stringify(name)}, options.out, x);`,
      `if (pairsInLanes(forwardLanes, rowLength, [x], out, ${numbersText(lanes)})) return out;`,
      "const loop = isFloat32(x) ? forward32 : forward64;",
      `loop(x, out, ${argumentsOf(pair)});`,
      "return out;",
    ]),
    pass: "forward",
    documentation: (float32) => [forwardText(activation, pair, accuracyOf(float32))],
    lanes: [lanes],
  };
}

function backwardFunction(
  activation: ConcatenatingActivation,
  pair: PassPair,
  intrinsics: Model["intrinsics"],
): PairFunction {
  const { backward: name } = batchNames(activation.name);
  const lanes = lanesOfPairs("backward", pair, ["dy", "x"], intrinsics);
  const shape: Shape = { name, kind: "derivative", arrays: ["dy", "x"], returns: "A" };
  return {
    ...exported(activation, shape, [
      ...setup(passesOf(pair), name),
      `const out = outputFor(${JSON.stringify(name)}, options.out, x, dy);`,
      `if (pairsInLanes(backwardLanes, rowLength, [x, dy], out, ${numbersText(lanes)})) return out;`,
      "const loop = isFloat32(x) ? backward32 : backward64;",
      `loop(dy, x, out, ${argumentsOf(pair)});`,
      "return out;",
    ]),
    pass: "backward",
    documentation: (float32) => [backwardText(activation, pair, accuracyOf(float32))],
    lanes: [lanes],
  };
}

/** One sum over the array per parameter; an empty object where there is none. */
function gradientsFunction(
  activation: ConcatenatingActivation,
  { gradients }: Pairs,
  lanes: readonly LanesOfPairs[],
): PairFunction {
  const { forward, parameterGradients: name } = batchNames(activation.name);
  const entries = gradients.map((pair, index) => {
    const { parameter } = pair;
    const loop = `(isFloat32(x) ? ${parameter}Gradient32 : ${parameter}Gradient64)(dy, x, ${argumentsOf(pair)})`;
    const { name: own, ...fast } = lanes[index]!;
    return `${parameter}: pairSumInLanes(${own}Lanes, rowLength, dy, x, ${numbersText(fast)}, () => ${loop})`;
  });
  const shape: Shape = {
    name,
    kind: "derivative",
    arrays: ["dy", "x"],
    returns: `{ ${gradients.map(({ parameter }) => `${parameter}: number`).join("; ")} }`,
  };
  return {
    ...exported(activation, shape, [
      ...setup(gradients.flatMap(passesOf), name),
      `return { ${entries.join(", ")} };`,
    ]),
    pass: "parameterGradients",
    documentation: () => [
      `The gradients of the parameters from the gradient of y = {@link ${forward}}(x): sums over all elements of both halves, in compensated binary64.`,
    ],
    lanes,
  };
}
