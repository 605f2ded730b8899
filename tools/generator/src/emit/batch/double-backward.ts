/** The exported function that differentiates a backward pass. */
import type { Activation } from "../../model.ts";
import type { ElementPass } from "./elements.ts";
import type { ExportedFunction } from "./exported.ts";
import { type Lanes, lanesCall } from "./lanes.ts";
import { loopArguments } from "./loops.ts";
import { batchNames } from "./names.ts";
import { optionsType } from "./options.ts";
import { checked, setup } from "./setup.ts";

/** A loop over arrays, and its lanes. */
interface Computed {
  readonly arrays: readonly string[];
  readonly one: ElementPass;
  readonly lanes: Lanes;
}

/** The gradient of dy is a backward pass of ddx; the other one is a loop of its own. */
export function doubleBackward(
  activation: Activation,
  backward: Computed,
  second: Computed,
): ExportedFunction {
  const names = batchNames(activation.name);
  const { doubleBackward: name } = names;
  const body = [
    ...setup([backward.one, second.one], name),
    `const out = outputsFor(${JSON.stringify(name)}, ["dy", "x"], options.out, [x, dy, ddx]);`,
    "// The other gradient still needs these two inputs.",
    "const gradient = apartFrom(out.x, [x, ddx]);",
    computeInto("doubleBackward", second.arrays, "gradient", activation, second),
    computeInto("backward", ["ddx", "x"], "out.dy", activation, backward),
    "if (gradient !== out.x) out.x.set(gradient);",
    "return out;",
  ];
  return {
    name,
    pass: "doubleBackward",
    arrays: second.arrays,
    options: `${optionsType(activation, "derivative")} & Outputs<"dy" | "x", A>`,
    returns: "{ dy: A; x: A }",
    documentation: () => [
      `The gradients of dy and x from the gradient ddx of dx = {@link ${names.backward}}(dy, x): ddx · {@link ${names.derivative}}(x) and ddx · dy · {@link ${names.secondDerivative}}(x), element by element.`,
    ],
    body: checked(activation, name, second.arrays, body),
    lanes: [backward.lanes, second.lanes],
  };
}

/** In lanes, or else in the loop of the right kind. */
function computeInto(
  loop: string,
  arrays: readonly string[],
  out: string,
  activation: Activation,
  { one, lanes }: Computed,
): string {
  const values = [...arrays, out, ...loopArguments(activation, one)].join(", ");
  const call = `(isFloat32(x) ? ${loop}32 : ${loop}64)(${values});`;
  return `if (!${lanesCall(lanes, arrays, out, one, activation)}) ${call}`;
}
