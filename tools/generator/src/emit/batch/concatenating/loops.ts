/** The private loops behind the functions of a concatenating activation: both halves of a row in one pass over it. */
import type { ConcatenatingActivation } from "../../../model.ts";
import type { FunctionText } from "../../typescript/writer.ts";
import { typeOf } from "../elements.ts";
import { type HalfPass, type PassPair, callOf, valuesOf } from "./pairs.ts";

/** Two copies of each loop: each only ever sees one kind of array, which keeps its element accesses fast. */
export const withBoth = (loops: (bits: "32" | "64") => FunctionText[]): FunctionText[] =>
  (["32", "64"] as const).flatMap(loops);

/** Values go to both halves of a row; a slope is that of both taken together. */
export function loopOf(
  activation: ConcatenatingActivation,
  pair: PassPair,
  name: string,
  bits: string,
): FunctionText {
  const isForward = pair.halves[0].one.kind === "forward";
  const statements = isForward
    ? pair.halves.map((half) => `out[${placeOf(half)}] = ${callOf(half, "x[i]!", bits)};`)
    : [`out[i] = ${pair.halves.map((half) => termOf(half, bits)).join(" + ")};`];
  const arrays = [...(isForward ? [] : ["dy"]), "x", "out"];
  return loop(activation, pair, { name, arrays, returns: "void" }, overRows(statements));
}

/** The gradient of a parameter: a sum over all elements of both halves. */
export function sumOf(activation: ConcatenatingActivation, pair: PassPair, name: string): FunctionText {
  return loop(activation, pair, { name, arrays: ["dy", "x"], returns: "number" }, [
    "const total = startSum();",
    ...overRows(pair.halves.map((half) => `addTo(total, ${termOf(half)});`)),
    "return totalOf(total);",
  ]);
}

function loop(
  activation: ConcatenatingActivation,
  pair: PassPair,
  { name, arrays, returns }: { name: string; arrays: readonly string[]; returns: string },
  body: readonly string[],
): FunctionText {
  return {
    kind: "function",
    name,
    exported: false,
    parameters: [
      ...arrays.map((array) => `${array}: FloatArray`),
      "rowLength: number",
      ...valuesOf(pair).map((value) => `${value.name}: ${value.type ?? typeOf(activation, value.name)}`),
    ],
    returns,
    body,
  };
}

const termOf = (half: HalfPass, bits?: string): string =>
  `dy[${placeOf(half)}]! * ${callOf(half, "x[i]!", bits)}`;

/** Where the result of element i is in its half. */
const placeOf = ({ which }: HalfPass): string => (which === "first" ? "at" : "at + rowLength");

function overRows(statements: readonly string[]): string[] {
  return [
    `for (let i = 0, at = 0; i < x.length; at += rowLength) {
      for (const end = i + rowLength; i < end; i++, at++) {
        ${statements.join("\n")}
      }
    }`,
  ];
}
