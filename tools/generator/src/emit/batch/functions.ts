/** The exported functions of one activation over arrays, and the loops behind them. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation } from "../../model.ts";
import { type PassKind, type Target, bound } from "../../promises.ts";
import { formulaText, kinkLines, limitLine, parameterText, requirementLine } from "../documentation.ts";
import { conventionType, profilesConstant } from "../typescript/conventions.ts";
import type { ConstantText, Declaration, FunctionText, InterfaceText } from "../typescript/writer.ts";
import { constantCase } from "../../text.ts";
import { type ElementPass, elementFunction, elementPasses, typeOf } from "./elements.ts";
import { loops, sumLoops } from "./loops.ts";
import { batchNames } from "./names.ts";
import { requirementChecks, requirementsConstant } from "./requirements.ts";

export function batchDeclarations(activation: Activation, dialect: Dialect): Declaration[] {
  const [forward, derivative, ...gradients] = elementPasses(activation, dialect);
  const passes = [forward!, derivative!, ...gradients];
  const profiles = profilesConstant(activation, dialect);
  return [
    ...parameterConstants(activation),
    ...requirementsConstant(activation),
    ...(profiles === undefined ? [] : [profiles]),
    ...optionInterfaces(activation),
    forwardFunction(activation, forward!),
    derivativeFunction(activation, derivative!),
    backwardFunction(activation, derivative!),
    gradientsFunction(activation, gradients),
    ...passes.map((one) => elementFunction(activation, one, dialect)),
    ...loops("forward", activation, forward!, ["x"], (element) => `out[i] = ${element};`),
    ...loops("derivative", activation, derivative!, ["x"], (element) => `out[i] = ${element};`),
    ...loops("backward", activation, derivative!, ["dy", "x"], (element) => `out[i] = dy[i]! * ${element};`),
    ...gradients.flatMap((one) => sumLoops(activation, one)),
  ];
}

const capitalised = (kind: PassKind): string => (kind === "forward" ? "Options" : "SlopeOptions");

const optionsName = (activation: Activation, kind: PassKind): string =>
  `${batchNames(activation.name).parameters.replace(/Parameters$/, "")}${capitalised(kind)}`;

function parameterConstants(activation: Activation): ConstantText[] {
  return activation.parameters.map((parameter) => {
    const { name } = parameter;
    // JSON has no Infinity.
    const fallback =
      parameter.kind === "choice" ? JSON.stringify(parameter.default) : String(parameter.default);
    const rest =
      parameter.kind === "choice"
        ? `, choices: ${JSON.stringify(parameter.choices)}`
        : Object.entries(parameter.domain)
            .map(([key, end]) => `, ${key}: ${end}`)
            .join("");
    return {
      kind: "constant",
      name: constantCase(name),
      exported: false,
      value: `{ name: ${JSON.stringify(name)}, default: ${fallback}${rest} }${parameter.kind === "choice" ? " as const" : ""}`,
    };
  });
}

/** What `forward` takes, and what everything that has slopes takes. */
function optionInterfaces(activation: Activation): InterfaceText[] {
  const parameters = activation.parameters.map((parameter) => ({
    name: `${parameter.name}?`,
    type: `${typeOf(activation, parameter.name)} | undefined`,
    documentation: parameterText(parameter, activation),
  }));
  const jumps = {
    name: "jumps?",
    type: `${conventionType(activation, "forward")} | undefined`,
    documentation: "What to answer where the function jumps.",
  };
  const kinks = {
    name: "kinks?",
    type: `${conventionType(activation, "derivative")} | undefined`,
    documentation: "Which slope to answer at kinks.",
  };
  return [
    {
      kind: "interface",
      name: optionsName(activation, "forward"),
      properties: activation.forward.atKinks.length === 0 ? parameters : [...parameters, jumps],
    },
    { kind: "interface", name: optionsName(activation, "derivative"), properties: [...parameters, kinks] },
  ];
}

function exported(
  activation: Activation,
  name: string,
  arrays: readonly ("dy" | "x")[],
  kind: PassKind,
  documentation: readonly string[],
  returns: string,
  body: readonly string[],
): FunctionText {
  const output = returns === "A" ? " & Output<A>" : "";
  return {
    kind: "function",
    name,
    documentation: documentation.join("\n"),
    exported: true,
    typeParameters: ["A extends FloatArray"],
    parameters: [
      ...arrays.map((array) => `${array}: A`),
      `options: ${optionsName(activation, kind)}${output} = {}`,
    ],
    returns,
    body: [...checks(activation, name, arrays), ...body],
  };
}

/** Everything is checked before anything is written. */
function checks(activation: Activation, caller: string, arrays: readonly string[]): string[] {
  const quoted = JSON.stringify(caller);
  return [
    `checkInput(${quoted}, "x", x);`,
    ...(arrays.includes("dy") ? [`checkLike(${quoted}, "dy", dy, x);`] : []),
    `checkOptions(${quoted}, options);`,
    ...activation.parameters.map((parameter) =>
      parameter.kind === "choice"
        ? `const ${parameter.name} = choiceParameter(${quoted}, ${constantCase(parameter.name)}, options.${parameter.name});`
        : `const ${parameter.name} = numberParameter(${quoted}, ${constantCase(parameter.name)}, x, options.${parameter.name});`,
    ),
    ...requirementChecks(activation, caller),
  ];
}

/** Sets up, runs the loop of the right kind, and answers the output. */
function mapping(loop: string, arrays: readonly string[], one: ElementPass, caller: string): string[] {
  const inputs = [...arrays].reverse().join(", ");
  return [
    ...one.setup(caller),
    `const out = outputFor(${JSON.stringify(caller)}, options.out, ${inputs});`,
    `const loop = isFloat32(x) ? ${loop}32 : ${loop}64;`,
    `loop(${[...arrays, "out", ...one.values].join(", ")});`,
    "return out;",
  ];
}

function forwardFunction(activation: Activation, one: ElementPass): FunctionText {
  const { forward } = batchNames(activation.name);
  const documentation = [
    `${activation.title}, element by element.`,
    "",
    `\`${formulaText(activation)}\``,
    ...(activation.description === "" ? [] : ["", activation.description]),
    ...requirementLine(activation).flatMap((line) => ["", line]),
    ...notes(activation, one),
    "",
    `@see ${activation.reference}`,
  ];
  return exported(
    activation,
    forward,
    ["x"],
    "forward",
    documentation,
    "A",
    mapping("forward", ["x"], one, forward),
  );
}

function derivativeFunction(activation: Activation, one: ElementPass): FunctionText {
  const { forward, derivative } = batchNames(activation.name);
  const documentation = [
    `The derivative of {@link ${forward}} in x, element by element.`,
    ...notes(activation, one),
  ];
  const body = mapping("derivative", ["x"], one, derivative);
  return exported(activation, derivative, ["x"], "derivative", documentation, "A", body);
}

function backwardFunction(activation: Activation, one: ElementPass): FunctionText {
  const { forward, derivative, backward } = batchNames(activation.name);
  const documentation = [
    `The gradient of x from the gradient of y = {@link ${forward}}(x): dy · {@link ${derivative}}(x), element by element.`,
  ];
  const body = mapping("backward", ["dy", "x"], one, backward);
  return exported(activation, backward, ["dy", "x"], "derivative", documentation, "A", body);
}

/** One sum over the array per parameter; an empty object where there is none. */
function gradientsFunction(activation: Activation, gradients: readonly ElementPass[]): FunctionText {
  const { forward, parameterGradients } = batchNames(activation.name);
  const names = activation.parameterDerivatives.map(({ parameter }) => parameter);
  const sums = gradients.map((one, index) => {
    const loop = `(isFloat32(x) ? ${names[index]}Gradient32 : ${names[index]}Gradient64)`;
    return `${names[index]}: ${loop}(${["dy", "x", ...one.values].join(", ")})`;
  });
  const setup = [...new Set(gradients.flatMap((one) => one.setup(parameterGradients)))];
  const documentation = [
    `The gradients of the parameters from the gradient of y = {@link ${forward}}(x): sums over all elements, in compensated binary64.`,
  ];
  const returns = `{ ${names.map((name) => `${name}: number`).join("; ")} }`;
  const body = [...setup, `return { ${sums.join(", ")} };`];
  return exported(activation, parameterGradients, ["dy", "x"], "derivative", documentation, returns, body);
}

function notes(activation: Activation, one: ElementPass): string[] {
  const ulp = (target: Target): number => bound(activation.accuracy, target, one.kind);
  const accuracy = `Error: at most ${ulp("batch-f32")} ULP in a Float32Array, ${ulp("batch-f64")} ULP in a Float64Array.`;
  const paragraphs = [kinkLines(activation, one.kind, one.pass), limitLine(one.pass), [accuracy]];
  return paragraphs.flatMap((paragraph) => (paragraph.length === 0 ? [] : ["", ...paragraph]));
}
