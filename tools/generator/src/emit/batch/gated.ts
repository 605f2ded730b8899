/** The exported functions of a gated activation: of two arrays, and of one whose rows hold both inputs. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation, Model } from "../../model.ts";
import { requirementChecks } from "../typescript/requirements.ts";
import { secondText } from "../documentation.ts";
import { forwardNotes, notes } from "./documentation.ts";
import { elementFunctions, elementPasses } from "./elements.ts";
import type { ActivationCode, ExportedFunction } from "./exported.ts";
import { backwardNotes, splitNotes } from "./gated-documentation.ts";
import { gatedDoubleBackward } from "./gated-double-backward.ts";
import { gatedLoops } from "./gated-loops.ts";
import { type GatedPasses, gatedPasses, lanesOfSlopes, slopesOf } from "./gated-passes.ts";
import { backwardStatements, mappingStatements } from "./gated-statements.ts";
import { batchNames } from "./names.ts";
import { optionDeclarations, optionsName } from "./options.ts";
import { parameterStatement, setup } from "./setup.ts";

export function gatedCode(
  activation: Activation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): ActivationCode {
  const all = elementPasses(activation, dialect, intrinsics);
  const passes = gatedPasses(activation, all, intrinsics);
  return {
    declarations: optionDeclarations(activation, dialect),
    functions: [
      forwardFunction(activation, passes),
      backwardFunction(activation, passes),
      splitFunction(activation, passes),
      splitBackwardFunction(activation, passes),
      ...passes.seconds.map((one) => secondFunction(activation, one)),
      ...gatedDoubleBackward(activation, passes, (caller, further) =>
        pairChecks(activation, caller, further),
      ),
    ],
    helpers: [
      ...all.flatMap((one) => elementFunctions(activation, one, dialect)),
      ...gatedLoops(activation, passes),
    ],
  };
}

function forwardFunction(activation: Activation, { forward }: GatedPasses): ExportedFunction {
  const { forward: name } = batchNames(activation.name);
  return {
    name,
    pass: "forward",
    arrays: ["gate", "value"],
    options: `${optionsName(activation, "forward")} & Output<A>`,
    returns: "A",
    documentation: (float32) => forwardNotes(activation, forward.one, float32),
    body: [
      ...pairChecks(activation, name),
      "const rows = oneRow(gate);",
      ...setup([forward.one], name),
      `const out = outputFor(${JSON.stringify(name)}, options.out, gate, value);`,
      ...mappingStatements(forward, "forward"),
    ],
    lanes: [forward.lanes],
  };
}

function backwardFunction(activation: Activation, passes: GatedPasses): ExportedFunction {
  const { backward: name } = batchNames(activation.name);
  const quoted = JSON.stringify(name);
  return {
    name,
    pass: "backward",
    arrays: ["dy", "gate", "value"],
    options: `${optionsName(activation, "derivative")} & GatedOutput<A>`,
    returns: gradientsType(activation, ["gate: A", "value: A"]),
    documentation: (float32) => backwardNotes(activation, slopesOf(passes), float32),
    body: [
      ...pairChecks(activation, name, [`checkLike(${quoted}, "dy", dy, gate);`]),
      "const rows = oneRow(gate);",
      ...setup(slopesOf(passes), name),
      `const out = gatedOutputFor(${quoted}, options.out, dy, gate, value);`,
      ...backwardStatements(passes, ["out.gate", "out.value"], "...out"),
    ],
    lanes: lanesOfSlopes(passes),
  };
}

function secondFunction(activation: Activation, second: GatedPasses["seconds"][number]): ExportedFunction {
  const names = batchNames(activation.name);
  const name = names.secondDerivativeIn(second.pair, activation);
  return {
    name,
    pass: second.name,
    arrays: ["gate", "value"],
    options: `${optionsName(activation, "secondDerivative")} & Output<A>`,
    returns: "A",
    documentation: (float32) => [
      `${secondText(activation, second.pair)}, element by element.`,
      ...notes(activation, second.one, float32),
    ],
    body: [
      ...pairChecks(activation, name),
      "const rows = oneRow(gate);",
      ...setup([second.one], name),
      `const out = outputFor(${JSON.stringify(name)}, options.out, gate, value);`,
      ...mappingStatements(second, second.name),
    ],
    lanes: [second.lanes],
  };
}

function splitFunction(activation: Activation, { forward }: GatedPasses): ExportedFunction {
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
      ...setup([forward.one], name),
      `const out = halfOutputFor(${JSON.stringify(name)}, options.out, x);`,
      ...mappingStatements(forward, "forward"),
    ],
    lanes: [forward.lanes],
  };
}

function splitBackwardFunction(activation: Activation, passes: GatedPasses): ExportedFunction {
  const { splitBackward: name } = batchNames(activation.name);
  const quoted = JSON.stringify(name);
  return {
    name,
    pass: "splitBackward",
    arrays: ["dy", "x"],
    options: `${optionsName(activation, "derivative")} & Split & Output<A>`,
    returns: gradientsType(activation, ["x: A"]),
    documentation: () => splitNotes(activation, "derivative"),
    body: [
      ...splitChecks(activation, name, [`checkLike(${quoted}, "dy", dy, x, x.length / 2);`]),
      ...setup(slopesOf(passes), name),
      `const out = outputFor(${quoted}, options.out, x, dy);`,
      ...backwardStatements(passes, ["out", "out"], "x: out"),
    ],
    lanes: lanesOfSlopes(passes),
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

function gradientsType({ parameterDerivatives }: Activation, arrays: readonly string[]): string {
  const entries = [...arrays, ...parameterDerivatives.map(({ parameter }) => `${parameter}: number`)];
  return `{ ${entries.join("; ")} }`;
}
