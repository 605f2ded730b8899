/** Binary64 formulas and kernels as JavaScript. */
import { constantValue } from "../../arithmetic/constants.ts";
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { type Dialect, type Statement, printCondition, printExpression, statements } from "../../ir/print.ts";
import { type Rewriter, mapCondition, mapExpression, nodes } from "../../ir/walk.ts";
import type { Model } from "../../model.ts";
import { withoutHints } from "../hints.ts";

/** Constants that `Math` has; ECMAScript fixes their binary64 values. */
const mathConstants = new Set(["PI", "LN2", "LOG2E", "SQRT2", "SQRT1_2"]);

/** Operations of `Math` whose result ECMAScript defines exactly; the others differ between engines. */
export const exactMath: ReadonlySet<string> = new Set([
  "abs",
  "ceil",
  "floor",
  "fround",
  "max",
  "min",
  "sqrt",
  "trunc",
]);

/** Kernel operations that JavaScript spells as operators. */
const operators: { readonly [name: string]: (values: readonly string[]) => string } = {
  toInteger: ([a]) => `(${a} | 0)`,
  bitAnd: ([a, b]) => `(${a} & ${b})`,
  bitOr: ([a, b]) => `(${a} | ${b})`,
  shiftLeft: ([a, b]) => `(${a} << ${b})`,
  shiftRight: ([a, b]) => `(${a} >> ${b})`,
  highPart: ([a]) => `Math.fround(${a})`,
};

/** Kernel operations that are functions of `internal/`. */
export const runtimeFunctions: ReadonlyMap<string, string> = new Map([
  ["exponent", "exponentOf"],
  ["powerOfTwo", "powerOfTwo"],
  ["round", "roundTiesToEven"],
]);

export interface JavaScriptNames {
  readonly intrinsics: Model["intrinsics"];
  /** What a kernel is called where its own name is taken. */
  readonly alias?: (intrinsic: string) => string;
}

export function javaScriptDialect({ intrinsics, alias = (name) => name }: JavaScriptNames): Dialect {
  return {
    number: String,
    constant: (name) => (mathConstants.has(name) ? `Math.${name}` : String(constantValue(name))),
    call: (name, values) => {
      const operator = operators[name];
      if (operator !== undefined) return operator(values);
      const runtime = runtimeFunctions.get(name);
      if (runtime !== undefined) return `${runtime}(${values.join(", ")})`;
      const native = intrinsics.get(name)?.f64 === "native";
      if (native && !exactMath.has(name))
        throw new Error(`${name}: JavaScript has no exactly defined function of that name`);
      return `${native ? `Math.${name}` : alias(name)}(${values.join(", ")})`;
    },
    conditional: (test, then, otherwise) => `${test} ? ${then} : ${otherwise}`,
    conditionalIsCall: false,
    equal: "===",
    unequal: "!==",
    choice: (parameter, is) => `${parameter} === ${JSON.stringify(is)}`,
  };
}

/** Kernel operations that are plain arithmetic here: fma is unfused. */
export function lowerToJavaScript(node: Expression): Expression {
  const to: Rewriter = {
    expression: (inner) => {
      const mapped = mapExpression(inner, to);
      if (mapped.kind !== "call") return mapped;
      const [a, b, c] = mapped.arguments;
      if (mapped.name === "fma") return build.add(build.multiply(a!, b!), c!);
      return mapped.name === "toFloat" ? a! : mapped;
    },
    condition: (inner) => mapCondition(inner, to),
  };
  return to.expression(withoutHints(node));
}

/** A body as the statements of a function. */
export function bodyStatements(body: Expression, dialect: Dialect): string[] {
  return statements(lowerToJavaScript(body)).map((node) => statementText(node, dialect));
}

/** A body as an arrow function of numbers. */
export function arrowText(inputs: readonly string[], body: Expression, dialect: Dialect): string {
  const lowered = statements(lowerToJavaScript(body));
  const [only] = lowered;
  const text =
    lowered.length === 1 && only?.kind === "return"
      ? printExpression(only.value, dialect)
      : `{ ${lowered.map((node) => statementText(node, dialect)).join(" ")} }`;
  return `(${inputs.map((input) => `${input}: number`).join(", ")}): number => ${text}`;
}

export const expressionText = (node: Expression, dialect: Dialect): string =>
  printExpression(lowerToJavaScript(node), dialect);

function statementText(node: Statement, dialect: Dialect): string {
  switch (node.kind) {
    case "const":
      return `const ${node.name} = ${printExpression(node.value, dialect)};`;
    case "if": {
      const inner = node.then.map((statement) => statementText(statement, dialect));
      return `if (${printCondition(node.test, dialect)}) { ${inner.join(" ")} }`;
    }
    case "return":
      return `return ${printExpression(node.value, dialect)};`;
  }
}

/** The imports from `internal/` that bodies need: kernels, and the operations that have no operator. */
export function internalImports(
  bodies: readonly Expression[],
  { intrinsics, alias }: JavaScriptNames,
): Map<string, string[]> {
  const imports = new Map<string, string[]>();
  for (const name of new Set(bodies.flatMap((body) => [...calls(lowerToJavaScript(body))]))) {
    const runtime = runtimeFunctions.get(name);
    if (runtime !== undefined) imports.set(`${runtime}.ts`, [runtime]);
    const intrinsic = intrinsics.get(name);
    if (intrinsic === undefined || intrinsic.f64 === "native") continue;
    const called = alias?.(name) ?? name;
    imports.set(`${name}.ts`, [called === name ? name : `${name} as ${called}`]);
  }
  return imports;
}

function* calls(body: Expression): Generator<string> {
  for (const node of nodes(body)) if (node.kind === "call") yield node.name;
}
