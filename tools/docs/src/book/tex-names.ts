/** What the vocabulary looks like in TeX. */
import type { Expression } from "../generator.ts";
import { type Tex, atom, strength } from "./tex-parts.ts";

const greek = new Set(["alpha", "beta", "lambda", "omega", "epsilon", "tau", "mu"]);

const constants: ReadonlyMap<string, string> = new Map([
  ["PI", "\\pi"],
  ["LN2", "\\ln(2)"],
  ["LOG2E", "\\log_2 e"],
  ["SQRT2", "\\sqrt{2}"],
  ["SQRT1_2", "\\tfrac{1}{\\sqrt{2}}"],
  ["INV_SQRT_2PI", "\\tfrac{1}{\\sqrt{2\\pi}}"],
  ["TWO_OVER_SQRT_PI", "\\tfrac{2}{\\sqrt{\\pi}}"],
]);

const inputsOfRows = new Set(["x", "y", "dy", "mask", "g"]);

/** A name of one letter is a letter, one of several a word; in a row inputs have an index. */
export function nameTex(name: string, index?: string): string {
  const letter = constants.get(name) ?? (greek.has(name) ? `\\${name}` : wordTex(name));
  return index !== undefined && inputsOfRows.has(name) ? `${letter}_{${index}}` : letter;
}

const wordTex = (name: string): string => (name.length === 1 ? name : `\\mathrm{${name}}`);

export function numberTex(value: number): string {
  if (value === Infinity) return "\\infty";
  if (Number.isNaN(value)) return "\\mathrm{NaN}";
  const [digits, exponent] = String(value).split("e");
  return exponent === undefined ? digits! : `${digits} \\cdot 10^{${Number(exponent)}}`;
}

/** How the arguments of a function are set. */
interface Setter {
  readonly plain: (argument: Expression) => string;
  /** As an exponent. */
  readonly small: (argument: Expression) => string;
}

const inParentheses = (name: string) => (text: string) => atom(`${name}\\left(${text}\\right)`);

const powers: ReadonlyMap<string, (exponent: string) => Tex> = new Map([
  ["exp", (text) => atom(`e^{${text}}`)],
  ["expm1", (text) => ({ text: `e^{${text}} - 1`, strength: strength.sum })],
  ["exp2", (text) => atom(`2^{${text}}`)],
]);

const unary: ReadonlyMap<string, (text: string) => Tex> = new Map([
  ["log1p", (text) => atom(`\\ln\\left(1 ${text.startsWith("-") ? text : `+ ${text}`}\\right)`)],
  ["abs", (text) => atom(`\\left|${text}\\right|`)],
  ["sqrt", (text) => atom(`\\sqrt{${text}}`)],
  ["sigmoid", inParentheses("\\sigma")],
  ["sigmoidSlope", inParentheses("\\sigma'")],
  ["normalCdf", inParentheses("\\Phi")],
  ["normalPdf", inParentheses("\\varphi")],
  ["log", inParentheses("\\ln")],
  ["tanh", inParentheses("\\tanh")],
  ["sin", inParentheses("\\sin")],
  ["cos", inParentheses("\\cos")],
  ["atan", inParentheses("\\arctan")],
  ["asinh", inParentheses("\\operatorname{arsinh}")],
  ["erf", inParentheses("\\operatorname{erf}")],
  ["erfc", inParentheses("\\operatorname{erfc}")],
]);

/** Undefined for a function that has no sign. */
export function functionTex(name: string, values: readonly Expression[], setter: Setter): Tex | undefined {
  if (name === "max" || name === "min")
    return atom(`\\${name}\\left(${values.map(setter.plain).join(", ")}\\right)`);
  if (values.length !== 1) return undefined;
  return powers.get(name)?.(setter.small(values[0]!)) ?? unary.get(name)?.(setter.plain(values[0]!));
}
