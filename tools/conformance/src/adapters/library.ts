/** The exports of a package by the names that the design gives them. */
import type { Activation } from "../generator.ts";
import type { PassName } from "../oracle/oracle.ts";

export type Library = Readonly<Record<string, unknown>>;
type Anything = (...values: never[]) => unknown;

export function functionNamed<F extends Anything>(library: Library, packageName: string, name: string): F {
  const found = library[name];
  if (typeof found !== "function") {
    throw new Error(`${packageName} has no function ${name}: generate and build the packages first`);
  }
  return found as F;
}

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `elu`, `eluDerivative`, `eluAlphaDerivative`. */
export function passFunctionName({ name }: Activation, pass: PassName): string {
  if (pass === "forward") return name;
  return pass === "derivative" ? `${name}Derivative` : `${name}${pascalCase(pass.parameter)}Derivative`;
}

/** `createEluDerivative` */
export const factoryName = (activation: Activation, pass: PassName): string =>
  `create${pascalCase(passFunctionName(activation, pass))}`;
