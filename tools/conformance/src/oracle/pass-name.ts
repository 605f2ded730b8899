/** The passes of a function of x, whose other inputs are among its parameters. */
import type { InputPair } from "../generator.ts";

/** "derivative" and "secondDerivative" are those in x, once and twice; other second ones say in what they are. */
export type PassName =
  | "forward"
  | "derivative"
  | "secondDerivative"
  | { readonly inputs: InputPair }
  | { readonly parameter: string };

export const isOfParameter = (pass: PassName): pass is { readonly parameter: string } =>
  typeof pass === "object" && "parameter" in pass;

/** What a second derivative is in; undefined of the other passes. */
export function inputsOf(pass: PassName): InputPair | undefined {
  if (pass === "secondDerivative") return ["x", "x"];
  return typeof pass === "object" && "inputs" in pass ? pass.inputs : undefined;
}

/** What is moved beside x, or in its place, to find a derivative. */
export function movedBeside(pass: PassName): string | undefined {
  return isOfParameter(pass) ? pass.parameter : inputsOf(pass)?.find((input) => input !== "x");
}

/** "derivative in alpha", for messages; rows have backward passes. */
export function nameOfPass(pass: PassName | "backward"): string {
  if (typeof pass === "string") return pass;
  return isOfParameter(pass)
    ? `derivative in ${pass.parameter}`
    : `second derivative in ${pass.inputs.join(" and ")}`;
}

/** "d/d alpha", for details of findings, where what is in x goes without saying. */
export function signOf(pass: Exclude<PassName, string>): string {
  return isOfParameter(pass)
    ? `d/d ${pass.parameter}`
    : `d²/${pass.inputs.map((input) => `d ${input}`).join(" ")}`;
}
