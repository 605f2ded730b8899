/** The exported functions of a gated activation: of two arrays, and of one whose rows hold both inputs. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation } from "../../model.ts";
import { requirementChecks } from "../typescript/requirements.ts";
import { forwardNotes } from "./documentation.ts";
import { type ElementPass, elementFunction, elementPasses } from "./elements.ts";
import type { ActivationCode, ExportedFunction } from "./exported.ts";
import { backwardNotes, splitNotes } from "./gated-documentation.ts";
import { gatedLoops } from "./gated-loops.ts";
import { batchNames } from "./names.ts";
import { optionDeclarations, optionsName } from "./options.ts";
import { parameterStatement, setup } from "./setup.ts";

export function gatedCode(activation: Activation, dialect: Dialect): ActivationCode {
  const [forward, ...slopes] = elementPasses(activation, dialect) as [ElementPass, ...ElementPass[]];
  return {
    declarations: optionDeclarations(activation, dialect),
    functions: [
      forwardFunction(activation, forward),
      backwardFunction(activation, slopes),
      splitFunction(activation, forward),
      splitBackwardFunction(activation, slopes),
    ],
    helpers: [
      ...[forward, ...slopes].map((one) => elementFunction(activation, one, dialect)),
      ...gatedLoops(activation, forward, slopes),
    ],
  };
}

function forwardFunction(activation: Activation, one: ElementPass): ExportedFunction {
  const { forward: name } = batchNames(activation.name);
  return {
    name,
    pass: "forward",
    arrays: ["gate", "value"],
    options: `${optionsName(activation, "forward")} & Output<A>`,
    returns: "A",
    documentation: (float32) => forwardNotes(activation, one, float32),
    body: [
      ...pairChecks(activation, name),
      ...setup([one], name),
      `const out = outputFor(${JSON.stringify(name)}, options.out, gate, value);`,
      "const loop = isFloat32(gate) ? forward32 : forward64;",
      `loop(gate, value, out, oneRow(gate)${argumentsOf([one])});`,
      "return out;",
    ],
    lanes: [],
  };
}

function backwardFunction(activation: Activation, slopes: readonly ElementPass[]): ExportedFunction {
  const { backward: name } = batchNames(activation.name);
  const call = `loop(dy, gate, value, out.gate, out.value, oneRow(gate)${argumentsOf(slopes)})`;
  return {
    name,
    pass: "backward",
    arrays: ["dy", "gate", "value"],
    options: `${optionsName(activation, "derivative")} & GatedOutput<A>`,
    returns: gradientsType(activation, ["gate: A", "value: A"]),
    documentation: (float32) => backwardNotes(activation, slopes, float32),
    body: [
      ...pairChecks(activation, name, [`checkLike(${JSON.stringify(name)}, "dy", dy, gate);`]),
      ...setup(slopes, name),
      `const out = gatedOutputFor(${JSON.stringify(name)}, options.out, dy, gate, value);`,
      "const loop = isFloat32(gate) ? backward32 : backward64;",
      ...gradients(activation, call, "out"),
    ],
    lanes: [],
  };
}

function splitFunction(activation: Activation, one: ElementPass): ExportedFunction {
  const { split: name } = batchNames(activation.name);
  return {
    name,
    pass: "split",
    arrays: ["x"],
    options: `${optionsName(activation, "forward")} & Split & Output<A>`,
    returns: "A",
    documentation: () => splitNotes(activation, "forward"),
    body: [
      ...splitChecks(activation, name),
      ...setup([one], name),
      `const out = halfOutputFor(${JSON.stringify(name)}, options.out, x);`,
      "const loop = isFloat32(x) ? forward32 : forward64;",
      `loop(gate, value, out, rows${argumentsOf([one])});`,
      "return out;",
    ],
    lanes: [],
  };
}

function splitBackwardFunction(activation: Activation, slopes: readonly ElementPass[]): ExportedFunction {
  const { splitBackward: name } = batchNames(activation.name);
  const quoted = JSON.stringify(name);
  const call = `loop(dy, gate, value, out, out, rows${argumentsOf(slopes)})`;
  return {
    name,
    pass: "splitBackward",
    arrays: ["dy", "x"],
    options: `${optionsName(activation, "derivative")} & Split & Output<A>`,
    returns: gradientsType(activation, ["x: A"]),
    documentation: () => splitNotes(activation, "derivative"),
    body: [
      ...splitChecks(activation, name, [`checkLike(${quoted}, "dy", dy, x, x.length / 2);`]),
      ...setup(slopes, name),
      `const out = outputFor(${quoted}, options.out, x, dy);`,
      "const loop = isFloat32(x) ? backward32 : backward64;",
      ...gradients(activation, call, "{ x: out }"),
    ],
    lanes: [],
  };
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
