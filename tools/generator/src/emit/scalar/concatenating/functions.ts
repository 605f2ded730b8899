/** The exported functions of one row whose results are twice as many. */
import type { Dialect } from "../../../ir/print.ts";
import type { ConcatenatingActivation } from "../../../model.ts";
import type { PassKind } from "../../../promises.ts";
import { constantCase } from "../../../text.ts";
import { backwardText, forwardText } from "../../batch/concatenating/documentation.ts";
import {
  type HalfPass,
  type PassPair,
  callOf,
  faceOf,
  pairElementFunctions,
  pairsOf,
  passesOf,
} from "../../batch/concatenating/pairs.ts";
import { setup } from "../../batch/setup.ts";
import { optionInterfaces, optionsName } from "../../batch/options.ts";
import { accuracyLine } from "../../documentation.ts";
import { withoutUnused } from "../../typescript/code.ts";
import { profilesConstant } from "../../typescript/conventions.ts";
import { parameterConstants } from "../../typescript/parameters.ts";
import { requirementChecks, requirementsConstant } from "../../typescript/requirements.ts";
import { rowExports } from "../../typescript/rows/exported.ts";
import type { Declaration, FunctionText } from "../../typescript/writer.ts";

export function scalarPairDeclarations(activation: ConcatenatingActivation, given: Dialect): Declaration[] {
  const dialect = inBinary64(given);
  const pairs = pairsOf(activation, dialect);
  const profiles = profilesConstant(activation.halves[0], dialect);
  return [
    ...parameterConstants(activation),
    ...requirementsConstant(activation),
    ...(profiles === undefined ? [] : [profiles]),
    ...optionInterfaces(faceOf(activation)),
    forwardFunction(activation, pairs.forward),
    backwardFunction(activation, pairs.slopes),
    ...pairs.gradients.map((pair) => gradientFunction(activation, pair)),
    ...pairElementFunctions(pairs, dialect),
  ];
}

/** Points have no other element type to be rounded to. */
const inBinary64 = (dialect: Dialect): Dialect => ({
  ...dialect,
  call: (name, values) => (name === "asElementOf" ? values[1]! : dialect.call(name, values)),
});

const accuracy = ({ half, one }: HalfPass): string => accuracyLine(half, "scalar", one.kind, one.pass);

interface Shape {
  readonly name: string;
  readonly kind: PassKind;
  readonly hasGradient: boolean;
  readonly returns: string;
  readonly documentation: string;
}

function exported(
  activation: ConcatenatingActivation,
  { name, kind, hasGradient, returns, documentation }: Shape,
  pair: PassPair,
  body: readonly string[],
): FunctionText {
  const quoted = JSON.stringify(name);
  return {
    kind: "function",
    name,
    documentation,
    exported: true,
    parameters: [
      ...(hasGradient ? ["dy: Row"] : []),
      "x: Row",
      `options: ${optionsName(faceOf(activation), kind)} = {}`,
    ],
    returns,
    body: withoutUnused([
      `const xRow = rowValues(${quoted}, "x", x);`,
      ...(hasGradient ? [`const dyRow = rowValues(${quoted}, "dy", dy, 2 * xRow.length);`] : []),
      `checkOptions(${quoted}, options);`,
      ...activation.parameters.map((one) => {
        const check = `${one.kind}Parameter(${quoted}, ${constantCase(one.name)}, options.${one.name})`;
        return `const ${one.name} = ${check};`;
      }),
      ...requirementChecks(activation, name),
      "const { length } = xRow;",
      ...setup(passesOf(pair), name),
      ...body,
    ]),
  };
}

function forwardFunction(activation: ConcatenatingActivation, pair: PassPair): FunctionText {
  const { forward: name } = rowExports(activation.name);
  const [first, second] = pair.halves.map((half) => callOf(half, "xRow[i]!"));
  const shape: Shape = {
    name,
    kind: "forward",
    hasGradient: false,
    returns: "Float64Array",
    documentation: forwardText(activation, pair, accuracy),
  };
  return exported(activation, shape, pair, [
    "const out = new Float64Array(2 * length);",
    `for (let i = 0; i < length; i++) { out[i] = ${first}; out[length + i] = ${second}; }`,
    "return out;",
  ]);
}

function backwardFunction(activation: ConcatenatingActivation, pair: PassPair): FunctionText {
  const { backward: name } = rowExports(activation.name);
  const [first, second] = terms(pair);
  const shape: Shape = {
    name,
    kind: "derivative",
    hasGradient: true,
    returns: "Float64Array",
    documentation: backwardText(activation, pair, accuracy),
  };
  return exported(activation, shape, pair, [
    "const out = new Float64Array(length);",
    `for (let i = 0; i < length; i++) out[i] = ${first} + ${second};`,
    "return out;",
  ]);
}

function gradientFunction(
  activation: ConcatenatingActivation,
  pair: PassPair & { readonly parameter: string },
): FunctionText {
  const { forward, parameterBackward } = rowExports(activation.name);
  const shape: Shape = {
    name: parameterBackward(pair.parameter),
    kind: "parameterDerivatives",
    hasGradient: true,
    returns: "number",
    documentation: `The gradient of ${pair.parameter} from the gradient of y = {@link ${forward}}(x): a sum over both halves, in compensated binary64.`,
  };
  const adds = terms(pair).map((term) => `addTo(total, ${term});`);
  return exported(activation, shape, pair, [
    "const total = startSum();",
    `for (let i = 0; i < length; i++) { ${adds.join(" ")} }`,
    "return totalOf(total);",
  ]);
}

const terms = ({ halves }: PassPair): string[] =>
  halves.map((half) => {
    const place = half.which === "first" ? "i" : "length + i";
    return `dyRow[${place}]! * ${callOf(half, "xRow[i]!")}`;
  });
