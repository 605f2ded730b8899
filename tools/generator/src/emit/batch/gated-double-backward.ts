/** The exported function that differentiates the backward pass of a gated activation, and its loop. */
import type { Activation } from "../../model.ts";
import { partOf } from "../../seconds.ts";
import type { FunctionText } from "../typescript/writer.ts";
import type { ElementPass } from "./elements.ts";
import type { ExportedFunction } from "./exported.ts";
import type { GatedPass, GatedPasses } from "./gated-passes.ts";
import { argumentsOf, callOf, valueParameters } from "./gated-values.ts";
import { numbersText } from "./lanes.ts";
import { batchNames } from "./names.ts";
import { optionsName } from "./options.ts";
import { setup } from "./setup.ts";

/** Gradients of the results of a backward pass, what they are called once they are there, and the inputs they are of. */
const asked = [
  { array: "ddgate", given: "ofGate", input: "gate" },
  { array: "ddvalue", given: "ofValue", input: "value" },
] as const;

/** Nothing, where there is no second derivative. `checks` come first. */
export function gatedDoubleBackward(
  activation: Activation,
  passes: GatedPasses,
  checks: (caller: string, further: readonly string[]) => string[],
): ExportedFunction[] {
  if (passes.seconds.length === 0) return [];
  const { doubleBackward: name } = batchNames(activation.name);
  const quoted = JSON.stringify(name);
  const parts = partsOf(passes);
  const given = asked.map(
    (one) => `const ${one.given} = givenOrZeros(${quoted}, "${one.array}", ${one.array}, gate);`,
  );
  const own: ExportedFunction = {
    name,
    pass: "doubleBackward",
    arrays: [...asked.map(({ array }) => array), "dy", "gate", "value"],
    arrayTypes: Object.fromEntries(asked.map(({ array }) => [array, "A | undefined"])),
    options: `${optionsName(activation, "derivative")} & Outputs<"dy" | "gate" | "value", A>`,
    returns: "{ dy: A; gate: A; value: A }",
    documentation: () => notes(activation, passes),
    body: [
      ...checks(name, [...given, `checkLike(${quoted}, "dy", dy, gate);`]),
      ...setup(elementsOf(passes), name),
      `const out = outputsFor(${quoted}, ["dy", "gate", "value"], options.out, [gate, value, dy, ofGate, ofValue]);`,
      ...statements(passes),
      "return out;",
    ],
    lanes: parts.map(({ lanes }) => lanes),
  };
  return [own];
}

/** In the order in which lanes are handed over. */
const partsOf = ({ backward, seconds }: GatedPasses): readonly GatedPass[] => [...backward, ...seconds];

const elementsOf = (passes: GatedPasses): ElementPass[] => partsOf(passes).map(({ one }) => one);

function notes(activation: Activation, passes: GatedPasses): string[] {
  const names = batchNames(activation.name);
  const gradients = activation.inputs.map((input) => {
    const terms = termsOf(passes, input).map(
      ({ array, second }) => `${array} · {@link ${names.secondDerivativeIn(second.pair, activation)}}`,
    );
    return `- of ${input}: ${productText("dy", " · ", terms)}`;
  });
  return [
    `The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link ${names.backward}}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.`,
    "",
    `- of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link ${names.forward}}(gate, value)`,
    ...gradients,
  ];
}

/** What the gradient of an input adds up, without what is 0 everywhere. */
function termsOf({ seconds }: GatedPasses, of: string) {
  return asked.flatMap((one) => {
    const part = one.input === of ? of : "mixed";
    const second = seconds.find(({ pair }) => partOf(pair) === part);
    return second === undefined ? [] : [{ ...one, second }];
  });
}

function productText(factor: string, times: string, terms: readonly string[]): string {
  if (terms.length === 0) return "0";
  return `${factor}${times}${terms.length === 1 ? terms[0]! : `(${terms.join(" + ")})`}`;
}

/** In lanes, or else in the loop of the right kind. */
function statements(passes: GatedPasses): string[] {
  const values = argumentsOf(elementsOf(passes));
  const loop = [
    "const loop = isFloat32(gate) ? doubleBackward32 : doubleBackward64;",
    `loop(ofGate, ofValue, dy, gate, value, out.dy, out.gate, out.value${values});`,
  ];
  const [ofGate, ofValue] = passes.backward.map(laneText);
  const seconds = passes.seconds.map((second) => `${partOf(second.pair)}: ${laneText(second)}`);
  const slopes = `{ gate: ${ofGate}, value: ${ofValue} }`;
  const inputs = "{ ddgate: ofGate, ddvalue: ofValue, dy, gate, value }";
  const call = `gatedDoubleBackwardInLanes(${inputs}, out, ${slopes}, { ${seconds.join(", ")} })`;
  return [`const isDone = ${call};`, `if (!isDone) { ${loop.join(" ")} }`];
}

/** `{ lanes: gateSecondLanes, numbers: [beta] }` */
const laneText = ({ lanes }: GatedPass): string =>
  `{ lanes: ${lanes.name}Lanes, numbers: ${numbersText(lanes)} }`;

/** All of an element is read before any of it is stored: outputs may be inputs. */
export function doubleBackwardLoop(activation: Activation, passes: GatedPasses, name: string): FunctionText {
  const mixed = passes.seconds.find(({ pair }) => partOf(pair) === "mixed");
  const slopes = asked.map(
    ({ given }, index) => `${given} * ${callOf(passes.backward[index]!.one, "g", "v")}`,
  );
  const gradients = activation.inputs.map((input) => {
    const terms = termsOf(passes, input).map(
      ({ given, second }) => `${given} * ${second === mixed ? "mixed" : callOf(second.one, "g", "v")}`,
    );
    return `${input}Out[i] = ${productText("slope", " * ", terms)};`;
  });
  const arrays = [...asked.map(({ array }) => array), "dy", "gate", "value", "dyOut", "gateOut", "valueOut"];
  const body = [
    ...asked.map(({ given, array }) => `const ${given} = ${array}[i]!;`),
    "const slope = dy[i]!;",
    "const g = gate[i]!;",
    "const v = value[i]!;",
    ...(mixed === undefined ? [] : [`const mixed = ${callOf(mixed.one, "g", "v")};`]),
    `dyOut[i] = ${slopes.join(" + ")};`,
    ...gradients,
  ];
  return {
    kind: "function",
    name,
    exported: false,
    parameters: [
      ...arrays.map((array) => `${array}: FloatArray`),
      ...valueParameters(activation, elementsOf(passes)),
    ],
    returns: "void",
    body: [`for (let i = 0; i < gate.length; i++) { ${body.join("\n")} }`],
  };
}
