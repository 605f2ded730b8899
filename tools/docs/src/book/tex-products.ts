/** Products in TeX: factors side by side, equal ones as a power. */
import type { Expression } from "../generator.ts";
import { type Tex, enclosed, strength } from "./tex-parts.ts";

type Print = (node: Expression) => Tex;

interface Factor {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isAtom: boolean;
  readonly power: number;
}

export function productTex(node: Expression, print: Print): Tex {
  const all = factorsOf(node);
  const sign = all.filter(({ kind }) => kind === "negate").length % 2 === 1 ? "-" : "";
  const factors = powers(all.map((one) => factorOf(one.kind === "negate" ? one.operand : one, print)));
  const text = factors.reduce((before, one) => `${before}${separator(before, one)}${powerText(one)}`, "");
  return { text: `${sign}${text}`, strength: sign === "" ? strength.product : strength.sum };
}

function factorsOf(node: Expression): readonly Expression[] {
  return node.kind === "binary" && node.operator === "*"
    ? [...factorsOf(node.left), ...factorsOf(node.right)]
    : [node];
}

/** Without its sign, which is that of the whole product. */
function factorOf(node: Expression, print: Print): Factor {
  const own = print(node);
  const text = enclosed(own, strength.product);
  return { text, isNumber: node.kind === "number", isAtom: own.strength !== strength.product, power: 1 };
}

/** Equal factors are one, where the first of them stands. */
function powers(factors: readonly Factor[]): Factor[] {
  const result: Factor[] = [];
  for (const one of factors) {
    const same = result.findIndex(({ text }) => text === one.text && one.isAtom && !one.isNumber);
    if (same === -1) result.push(one);
    else result[same] = { ...result[same]!, power: result[same]!.power + 1 };
  }
  return result;
}

/** The power of a function stands before its argument would be read. */
function powerText({ text, power }: Factor): string {
  if (power === 1) return text;
  const isPlain = /^(?:\w(?:_\{\w\})?|\\\w+(?:\{\w+\})?|\\left\(.*\\right\))$/.test(text);
  return isPlain ? `${text}^{${power}}` : `\\left(${text}\\right)^{${power}}`;
}

function separator(before: string, { text, isNumber }: Factor): string {
  if (before === "") return "";
  return isNumber || /^\d/.test(text) || (/\d$/.test(before) && text.startsWith("\\frac"))
    ? " \\cdot "
    : " \\, ";
}
