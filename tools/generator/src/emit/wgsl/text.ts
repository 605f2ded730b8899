/** Formulas and f32 kernels as WGSL. */
import { formatF32 } from "../../../../../packages/wgsl/src/runtime/number.ts";
import { constantValue } from "../../arithmetic/constants.ts";
import { exponentOf } from "../../arithmetic/formats.ts";
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { type Dialect, printCondition, printExpression } from "../../ir/print.ts";
import { mapCondition, mapExpression, nodes, type Rewriter } from "../../ir/walk.ts";
import type { Model } from "../../model.ts";
import { snakeCase } from "../../text.ts";
import { integerLiteral, markIntegers } from "../kernel-types.ts";
import { withoutTemplateLists } from "./comparisons.ts";

/** Builtins that the language promises to round correctly, or nearly so. */
const builtins = new Set(["abs", "ceil", "floor", "max", "min", "sqrt", "trunc"]);

export const helperName = (name: string): string => `act_fn_${snakeCase(name)}`;

/** Kernel operations; a shift count is a u32, and 2ᵏ is built from its exponent, since exp2 and ldexp may be inexact. */
const operations: { readonly [name: string]: (values: readonly string[]) => string } = {
  fma: ([a, b, c]) => `fma(${a}, ${b}, ${c})`,
  round: ([x]) => `round(${x})`,
  powerOfTwo: ([k]) => `bitcast<f32>(u32(${k} + 127) << 23u)`,
  highPart: ([x]) => `bitcast<f32>(bitcast<u32>(${x}) & 0xfffff000u)`,
  toInteger: ([x]) => `i32(${x})`,
  toFloat: ([k]) => `f32(${k})`,
  exponent: ([x]) => `(i32((bitcast<u32>(${x}) >> 23u) & 0xffu) - 127)`,
  bits: ([x]) => `bitcast<i32>(${x})`,
  fromBits: ([k]) => `bitcast<f32>(${k})`,
  bitAnd: ([a, b]) => `(${a} & ${b})`,
  bitOr: ([a, b]) => `(${a} | ${b})`,
  shiftLeft: ([a, count]) => `(${a} << ${count}u)`,
  shiftRight: ([a, count]) => `(${a} >> ${count}u)`,
  barrier: ([value, integral]) => `bitcast<f32>(bitcast<u32>(${value}) | (bitcast<u32>(${integral}) & 1u))`,
  reciprocal: ([d]) => `${helperName("reciprocal")}(${d})`,
  quotient: ([a, b]) => `${helperName("quotient")}(${a}, ${b})`,
  // As a number of f32, of which the shortest text need not have all digits of an integer.
  [integerLiteral]: ([literal]) => String(Math.fround(Number(literal))),
};

export function wgslDialect(intrinsics: Model["intrinsics"]): Dialect {
  return {
    number: (value) => {
      if (!Number.isFinite(Math.fround(value))) throw new Error(`${value} has no f32 literal`);
      return formatF32(value);
    },
    constant: (name) => formatF32(constantValue(name)),
    call: (name, values) => {
      const operation = operations[name];
      if (operation !== undefined) return operation(values);
      const native = intrinsics.get(name)?.f32 === "native";
      if (native && !builtins.has(name))
        throw new Error(`${name}: WGSL has no accurate builtin of that name`);
      return `${native ? name : helperName(name)}(${values.join(", ")})`;
    },
    conditional: (test, then, otherwise) => `select(${otherwise}, ${then}, ${test})`,
    conditionalIsCall: true,
    equal: "==",
    unequal: "!=",
    // WGSL 17 June 2025 draft, section 8.19: its grammar does not mix the two.
    separatesLogical: true,
    choice: (parameter) => {
      throw new Error(`the parameter ${parameter} must be chosen before WGSL is written`);
    },
  };
}

export const wgslExpression = (node: Expression, dialect: Dialect): string =>
  printExpression(prepared(node), dialect);

const prepared = (node: Expression): Expression => markIntegers(exactQuotients.expression(node));

/** WGSL lets a division be off by 2.5 ULP, be it by a power of two; a product with one is exact. */
const exactQuotients: Rewriter = {
  expression: (node) => {
    const mapped = mapExpression(node, exactQuotients);
    if (mapped.kind !== "binary" || mapped.operator !== "/" || mapped.right.kind !== "number") return mapped;
    const { value } = mapped.right;
    return Math.abs(value) === 2 ** exponentOf(value)
      ? build.multiply(mapped.left, build.number(1 / value))
      : mapped;
  },
  condition: (node) => mapCondition(node, exactQuotients),
};

/** The statements of a function, two spaces deep. */
export function wgslBody(body: Expression, dialect: Dialect): string[] {
  return statementLines(prepared(body), dialect).map((line) => `  ${line}`);
}

function statementLines(node: Expression, dialect: Dialect): string[] {
  if (node.kind === "let")
    return [`let ${node.name} = ${valueText(node.value, dialect)};`, ...statementLines(node.body, dialect)];
  if (node.kind === "conditional" && !isSelectable(node)) {
    const then = statementLines(node.then, dialect);
    const test = printCondition(node.test, dialect);
    const branch =
      then.length === 1
        ? [`if (${test}) { ${then[0]} }`]
        : [`if (${test}) {`, ...then.map((line) => `  ${line}`), "}"];
    return [...branch, ...statementLines(node.otherwise, dialect)];
  }
  return [`return ${valueText(node, dialect)};`];
}

const valueText = (value: Expression, dialect: Dialect): string =>
  bare(printExpression(withoutTemplateLists(value), dialect));

/** Operators of kernels come in parentheses, which nobody would write around a whole value. */
function bare(text: string): string {
  return /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(text) ? text.slice(1, -1) : text;
}

/**
 * Whether a choice is cheap enough to evaluate both arms, which `select` does. One comparison to a statement also
 * keeps parsers from taking `<` and `>` for a template list.
 */
function isSelectable(node: Expression & { kind: "conditional" }): boolean {
  const isCheap = (arm: Expression): boolean =>
    [...nodes(arm)].every(({ kind }) => kind !== "call" && kind !== "conditional" && kind !== "let");
  return node.test.kind === "compare" && isCheap(node.then) && isCheap(node.otherwise);
}
