/** Formulas in TeX, as GitHub sets them. */
import { type Expression, type Model, build, inlineLets, substitute } from "../generator.ts";
import { casesOf, conditionTex } from "./tex-conditions.ts";
import { functionTex, nameTex, numberTex } from "./tex-names.ts";
import { type Strength, type Tex, atom, enclosed, strength } from "./tex-parts.ts";
import { productTex } from "./tex-products.ts";

export interface Setting {
  readonly intrinsics: Model["intrinsics"];
  /** What tells the elements of a row apart, outermost first; none in functions of elements. */
  readonly indices: readonly string[];
  /** Small print, as in an exponent: quotients stay on the line. */
  readonly isSmall?: boolean;
}

/** A whole formula. */
export const formulaTex = (formula: Expression, setting: Setting): string =>
  tex(inlineLets(formula), setting).text;

const within = (node: Expression, least: Strength, setting: Setting): string =>
  enclosed(tex(node, setting), least);

function tex(node: Expression, setting: Setting): Tex {
  const plain = (inner: Expression): string => tex(inner, setting).text;
  switch (node.kind) {
    case "number":
      return atom(numberTex(node.value));
    case "constant":
    case "variable":
      return atom(nameTex(node.name, setting.indices.at(-1)));
    case "negate":
      return { text: `-${within(node.operand, strength.product, setting)}`, strength: strength.sum };
    case "binary":
      return binaryTex(node, setting);
    case "call":
      return callTex(node, setting);
    case "conditional":
      return { text: casesOf(node, (inner) => tex(inner, setting).text), strength: strength.atom };
    case "reduce":
      return reduceTex(node, setting);
    case "row":
      return atom(node.of === "count" ? "n" : setting.indices.at(-1)!);
    case "solve":
      return atom(`\\operatorname{root}_{${nameTex(node.name)}}\\left(${plain(node.equation)} = 0\\right)`);
    case "let":
      return tex(inlineLets(node), setting);
  }
}

function binaryTex(node: Expression & { kind: "binary" }, setting: Setting): Tex {
  const { operator, left, right } = node;
  if (operator === "*") return productTex(node, (inner) => tex(inner, setting));
  if (operator === "/") return quotientTex(left, right, setting);
  const after = within(right, operator === "-" ? strength.product : strength.sum, setting);
  return { text: `${within(left, strength.sum, setting)} ${operator} ${after}`, strength: strength.sum };
}

/** The sign stands before the whole, and a quotient of a quotient is one by a product. */
function quotientTex(left: Expression, right: Expression, setting: Setting): Tex {
  if (left.kind === "negate")
    return { text: `-${quotientTex(left.operand, right, setting).text}`, strength: strength.sum };
  if (left.kind === "binary" && left.operator === "/")
    return quotientTex(left.left, build.multiply(left.right, right), setting);
  const text = setting.isSmall
    ? `${within(left, strength.product, setting)} / ${within(right, strength.unary, setting)}`
    : `\\frac{${tex(left, setting).text}}{${tex(right, setting).text}}`;
  return { text, strength: strength.product };
}

/** Functions that have no sign of their own are written out. */
function callTex(node: Expression & { kind: "call" }, setting: Setting): Tex {
  const known = functionTex(node.name, node.arguments, {
    plain: (inner) => tex(inner, setting).text,
    small: (inner) => tex(inner, { ...setting, isSmall: true }).text,
  });
  if (known !== undefined) return known;
  const intrinsic = setting.intrinsics.get(node.name);
  if (intrinsic === undefined || typeof intrinsic.definition === "string")
    return atom(
      `\\operatorname{${node.name}}\\left(${node.arguments.map((one) => tex(one, setting).text).join(", ")}\\right)`,
    );
  const inputs = new Map(intrinsic.inputs.map((input, index) => [input, node.arguments[index]!]));
  return tex(substitute(inlineLets(intrinsic.definition), inputs), setting);
}

const reduction = { sum: "\\sum", max: "\\max", min: "\\min" } as const;

function reduceTex({ operator, operand, where }: Expression & { kind: "reduce" }, setting: Setting): Tex {
  const index = ["j", "k", "l", "m"][setting.indices.length - 1]!;
  const inner: Setting = { ...setting, indices: [...setting.indices, index] };
  const condition = where === undefined ? "" : `\\,:\\,${conditionTex(where, (one) => tex(one, inner).text)}`;
  const text = `${reduction[operator]}_{${index}${condition}} ${within(operand, strength.product, inner)}`;
  return { text, strength: strength.unary };
}
