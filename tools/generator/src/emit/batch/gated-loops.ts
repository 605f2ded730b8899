/** The private loops behind the functions of a gated activation: over rows, of which a pair of arrays has one. */
import type { Activation } from "../../model.ts";
import type { FunctionText } from "../typescript/writer.ts";
import { type ElementPass, elementName } from "./elements.ts";
import { doubleBackwardLoop } from "./gated-double-backward.ts";
import type { GatedPass, GatedPasses } from "./gated-passes.ts";
import { callOf, valueParameters } from "./gated-values.ts";

/** Two copies of each loop: each only ever sees one kind of array, which keeps its element accesses fast. */
export function gatedLoops(activation: Activation, passes: GatedPasses): FunctionText[] {
  return ["32", "64"].flatMap((bits) => {
    const own = inBits(passes, bits);
    const { forward, backward, gradients, seconds } = own;
    const slopes = backward.map(({ one }) => one);
    return [
      mappingLoop(activation, forward.one, `forward${bits}`),
      ...seconds.map(({ one, name }) => mappingLoop(activation, one, `${name}${bits}`)),
      backwardLoop(activation, slopes, `backward${bits}`),
      ...(seconds.length === 0 ? [] : [doubleBackwardLoop(activation, own, `doubleBackward${bits}`)]),
      ...gradients.map(({ parameter, one }) => sumLoop(activation, one, `${parameter}Gradient${bits}`)),
    ];
  });
}

/** With the functions that compute an element of so many bits. */
function inBits({ forward, backward, gradients, seconds }: GatedPasses, bits: string): GatedPasses {
  const inThese = <P extends GatedPass>(pass: P): P => ({
    ...pass,
    one: { ...pass.one, name: elementName(pass.one, bits) },
  });
  return {
    forward: inThese(forward),
    backward: [inThese(backward[0]), inThese(backward[1])],
    gradients,
    seconds: seconds.map(inThese),
  };
}

/** One number from gate and value. */
function mappingLoop(activation: Activation, one: ElementPass, name: string): FunctionText {
  return {
    kind: "function",
    name,
    exported: false,
    parameters: loopParameters(activation, ["gate", "value", "out"], [one]),
    returns: "void",
    body: overRows([`out[i] = ${callOf(one, ...elements)};`]),
  };
}

const elements = ["gate[gateStart + j]!", "value[valueStart + j]!"] as const;

/** Both gradients of an element are stored after both inputs are read: the arrays may be the same. */
function backwardLoop(activation: Activation, slopes: readonly ElementPass[], name: string): FunctionText {
  const statements = [
    "const slope = dy[i]!;",
    `const g = ${elements[0]};`,
    `const v = ${elements[1]};`,
    ...slopes.map((one, index) => {
      const input = activation.inputs[index]!;
      return `${input}Out[${input}Start + j] = slope * ${callOf(one, "g", "v")};`;
    }),
  ];
  return {
    kind: "function",
    name,
    exported: false,
    parameters: loopParameters(activation, ["dy", "gate", "value", "gateOut", "valueOut"], slopes),
    returns: "void",
    body: overRows(statements),
  };
}

/** Over all elements. */
function sumLoop(activation: Activation, one: ElementPass, name: string): FunctionText {
  return {
    kind: "function",
    name,
    exported: false,
    parameters: loopParameters(activation, ["dy", "gate", "value"], [one]),
    returns: "number",
    body: [
      "const total = startSum();",
      ...overRows([`addTo(total, dy[i]! * ${callOf(one, ...elements)});`]),
      "return totalOf(total);",
    ],
  };
}

/** For every output i, which is number j of its row. */
function overRows(statements: readonly string[]): string[] {
  return [
    `for (let row = 0, i = 0; row < rows.count; row++) {
      const gateStart = row * rows.stride + rows.gateStart;
      const valueStart = row * rows.stride + rows.valueStart;
      for (let j = 0; j < rows.length; j++, i++) {
        ${statements.join("\n")}
      }
    }`,
  ];
}

function loopParameters(
  activation: Activation,
  arrays: readonly string[],
  passes: readonly ElementPass[],
): string[] {
  return [
    ...arrays.map((array) => `${array}: FloatArray`),
    "rows: GatedRows",
    ...valueParameters(activation, passes),
  ];
}
