/** Formulas of rows as WGSL, where infinities and NaN may stand in them. */
import { choiceConstant } from "../../../../../../packages/wgsl/src/runtime/choices.ts";
import * as build from "../../../ir/build.ts";
import type { Condition, Expression } from "../../../ir/nodes.ts";
import { type Dialect, printCondition } from "../../../ir/print.ts";
import { literal } from "../../../ir/simplify.ts";
import { type Rewriter, mapCondition, mapExpression } from "../../../ir/walk.ts";
import type { Model } from "../../../model.ts";
import { helperName, wgslDialect, wgslExpression } from "../text.ts";

/** Names with underscores are no spec's. */
const places: { readonly [name: string]: string } = {
  rowIndex: "f32(element_index)",
  rowCount: "f32(uniforms.row_length)",
};

/** A function that the runtime writes. */
const rowKind = "row_kind";

export function rowDialect(intrinsics: Model["intrinsics"]): Dialect {
  const dialect = wgslDialect(intrinsics);
  return {
    ...dialect,
    number: (value) => {
      if (Number.isNaN(value)) return `${helperName("notANumber")}(0.0)`;
      return value === Infinity ? `${helperName("infinity")}(1.0)` : dialect.number(value);
    },
    call: (name, values) =>
      places[name] ?? (name === rowKind ? `${name}(${values.join(", ")})` : dialect.call(name, values)),
    choice: choiceConstant,
  };
}

export const rowExpression = (node: Expression, dialect: Dialect): string =>
  wgslExpression(bitTests.expression(node), dialect);

export const rowCondition = (node: Condition, dialect: Dialect): string =>
  printCondition(bitTests.condition(node), dialect);

/** A compiler may assume that nothing is infinite, and then drop every comparison with that. */
const bitTests: Rewriter = {
  expression: (node) => mapExpression(node, bitTests),
  condition: (node) => {
    if (node.kind !== "compare") return mapCondition(node, bitTests);
    const value = literal(node.right) ?? 0;
    const isEquality = node.operator === "===" || node.operator === "!==";
    if (!isEquality || Math.abs(value) !== Infinity) return mapCondition(node, bitTests);
    const kind = build.variable(value > 0 ? "some_plus_infinity" : "some_minus_infinity");
    return build.compare(node.operator, build.call(rowKind, [node.left]), kind);
  },
};
