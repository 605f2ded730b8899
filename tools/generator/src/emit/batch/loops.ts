/** The private loops behind the exported functions. */
import type { Activation } from "../../model.ts";
import type { FunctionText } from "../typescript/writer.ts";
import { type ElementPass, typeOf } from "./elements.ts";

/** Two copies of one loop: each only ever sees one kind of array, which keeps its element accesses fast. */
export function loops(
  name: string,
  activation: Activation,
  one: ElementPass,
  arrays: readonly string[],
  store: (element: string) => string,
): FunctionText[] {
  const element = `${one.name}(${["x[i]!", ...one.values].join(", ")})`;
  return ["32", "64"].map((bits) => ({
    kind: "function",
    name: `${name}${bits}`,
    exported: false,
    parameters: [
      ...[...arrays, "out"].map((array) => `${array}: FloatArray`),
      ...one.values.map((value) => `${value}: ${typeOf(activation, value)}`),
    ],
    returns: "void",
    body: [`for (let i = 0; i < x.length; i++) ${store(element)}`],
  }));
}

export function sumLoops(activation: Activation, one: ElementPass): FunctionText[] {
  const element = `${one.name}(${["x[i]!", ...one.values].join(", ")})`;
  return ["32", "64"].map((bits) => ({
    kind: "function",
    name: `${one.name.replace(/Slope$/, "")}Gradient${bits}`,
    exported: false,
    parameters: [
      "dy: FloatArray",
      "x: FloatArray",
      ...one.values.map((value) => `${value}: ${typeOf(activation, value)}`),
    ],
    returns: "number",
    body: [
      "const total = startSum();",
      `for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * ${element});`,
      "return totalOf(total);",
    ],
  }));
}
