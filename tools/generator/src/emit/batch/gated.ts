/** The exported functions of a gated activation: of two arrays, and of one whose rows hold both inputs. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { profilesConstant } from "../typescript/conventions.ts";
import { parameterConstants } from "../typescript/parameters.ts";
import { requirementChecks, requirementsConstant } from "../typescript/requirements.ts";
import type { Declaration, FunctionText } from "../typescript/writer.ts";
import { type ElementPass, elementFunction, elementPasses } from "./elements.ts";
import { parameterStatement, setup } from "./exported.ts";
import { gatedLoops } from "./gated-loops.ts";
import { forwardNotes } from "./functions.ts";
import { backwardNotes, splitNotes } from "./gated-documentation.ts";
import { batchNames } from "./names.ts";
import { optionInterfaces, optionsName } from "./options.ts";

export function gatedDeclarations(activation: Activation, dialect: Dialect): Declaration[] {
  const [forward, ...slopes] = elementPasses(activation, dialect) as [ElementPass, ...ElementPass[]];
  const profiles = profilesConstant(activation, dialect);
  return [
    ...parameterConstants(activation),
    ...requirementsConstant(activation),
    ...(profiles === undefined ? [] : [profiles]),
    ...optionInterfaces(activation),
    forwardFunction(activation, forward),
    backwardFunction(activation, slopes),
    splitFunction(activation, forward),
    splitBackwardFunction(activation, slopes),
    ...[forward, ...slopes].map((one) => elementFunction(activation, one, dialect)),
    ...gatedLoops(activation, forward, slopes),
  ];
}

interface Shape {
  readonly name: string;
  readonly kind: PassKind;
  readonly arrays: readonly string[];
  /** What the options hold beside parameters and conventions. */
  readonly options: string;
  readonly returns: string;
}

function declared(
  activation: Activation,
  { name, kind, arrays, options, returns }: Shape,
  documentation: readonly string[],
  body: readonly string[],
): FunctionText {
  return {
    kind: "function",
    name,
    documentation: documentation.join("\n"),
    exported: true,
    typeParameters: ["A extends FloatArray"],
    parameters: [
      ...arrays.map((array) => `${array}: A`),
      `options: ${optionsName(activation, kind)} & ${options} = {}`,
    ],
    returns,
    body,
  };
}

function forwardFunction(activation: Activation, one: ElementPass): FunctionText {
  const { forward: name } = batchNames(activation.name);
  const shape: Shape = {
    name,
    kind: "forward",
    arrays: ["gate", "value"],
    options: "Output<A>",
    returns: "A",
  };
  return declared(activation, shape, forwardNotes(activation, one, "batch-f32-exact"), [
    ...pairChecks(activation, name),
    ...setup([one], name),
    `const out = outputFor(${JSON.stringify(name)}, options.out, gate, value);`,
    "const loop = isFloat32(gate) ? forward32 : forward64;",
    `loop(gate, value, out, oneRow(gate)${argumentsOf([one])});`,
    "return out;",
  ]);
}

function backwardFunction(activation: Activation, slopes: readonly ElementPass[]): FunctionText {
  const { backward: name } = batchNames(activation.name);
  const returns = gradientsType(activation, ["gate: A", "value: A"]);
  const shape: Shape = {
    name,
    kind: "derivative",
    arrays: ["dy", "gate", "value"],
    options: "GatedOutput<A>",
    returns,
  };
  return declared(activation, shape, backwardNotes(activation, slopes), [
    ...pairChecks(activation, name, [`checkLike(${JSON.stringify(name)}, "dy", dy, gate);`]),
    ...setup(slopes, name),
    `const out = gatedOutputFor(${JSON.stringify(name)}, options.out, dy, gate, value);`,
    "const loop = isFloat32(gate) ? backward32 : backward64;",
    ...gradients(
      activation,
      `loop(dy, gate, value, out.gate, out.value, oneRow(gate)${argumentsOf(slopes)})`,
      "out",
    ),
  ]);
}

function splitFunction(activation: Activation, one: ElementPass): FunctionText {
  const { split: name } = batchNames(activation.name);
  const shape: Shape = {
    name,
    kind: "forward",
    arrays: ["x"],
    options: "Split & Output<A>",
    returns: "A",
  };
  return declared(activation, shape, splitNotes(activation, "forward"), [
    ...splitChecks(activation, name),
    ...setup([one], name),
    `const out = halfOutputFor(${JSON.stringify(name)}, options.out, x);`,
    "const loop = isFloat32(x) ? forward32 : forward64;",
    `loop(gate, value, out, rows${argumentsOf([one])});`,
    "return out;",
  ]);
}

function splitBackwardFunction(activation: Activation, slopes: readonly ElementPass[]): FunctionText {
  const { splitBackward: name } = batchNames(activation.name);
  const returns = gradientsType(activation, ["x: A"]);
  const shape: Shape = {
    name,
    kind: "derivative",
    arrays: ["dy", "x"],
    options: "Split & Output<A>",
    returns,
  };
  return declared(activation, shape, splitNotes(activation, "derivative"), [
    ...splitChecks(activation, name, [`checkLike(${JSON.stringify(name)}, "dy", dy, x, x.length / 2);`]),
    ...setup(slopes, name),
    `const out = outputFor(${JSON.stringify(name)}, options.out, x, dy);`,
    "const loop = isFloat32(x) ? backward32 : backward64;",
    ...gradients(activation, `loop(dy, gate, value, out, out, rows${argumentsOf(slopes)})`, "{ x: out }"),
  ]);
}

/** Everything is checked before anything is written. */
function pairChecks(activation: Activation, caller: string, further: readonly string[] = []): string[] {
  const quoted = JSON.stringify(caller);
  return [
    `checkInput(${quoted}, "gate", gate);`,
    `checkLike(${quoted}, "value", value, gate);`,
    ...further,
    `checkOptions(${quoted}, options);`,
    ...parameterChecks(activation, caller),
  ];
}

function splitChecks(activation: Activation, caller: string, further: readonly string[] = []): string[] {
  const quoted = JSON.stringify(caller);
  return [
    `checkInput(${quoted}, "x", x);`,
    `checkOptions(${quoted}, options);`,
    `const rows = splitRows(${quoted}, x, ${JSON.stringify(activation.gate)}, options);`,
    ...further,
    "const [gate, value] = [x, x];",
    ...parameterChecks(activation, caller),
  ];
}

const parameterChecks = (activation: Activation, caller: string): string[] => [
  ...activation.parameters.map((parameter) => parameterStatement(parameter, JSON.stringify(caller), "gate")),
  ...requirementChecks(activation, caller),
];

/** What follows the rows in a call of a loop: what all passes need, once. */
function argumentsOf(passes: readonly ElementPass[]): string {
  const names = new Set(passes.flatMap(({ values }) => values.map(({ name }) => name)));
  return [...names].map((name) => `, ${name}`).join("");
}

function gradients({ parameterDerivatives }: Activation, call: string, arrays: string): string[] {
  if (parameterDerivatives.length === 0) return [`${call};`, `return ${arrays};`];
  const spread = arrays === "out" ? "...out" : "x: out";
  return [`const sums = ${call};`, `return { ${spread}, ...sums };`];
}

function gradientsType({ parameterDerivatives }: Activation, arrays: readonly string[]): string {
  const entries = [...arrays, ...parameterDerivatives.map(({ parameter }) => `${parameter}: number`)];
  return `{ ${entries.join("; ")} }`;
}
