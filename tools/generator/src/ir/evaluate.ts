import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import type { Condition, Expression } from "./nodes.ts";

/** What names stand for while an expression is evaluated. */
export type Environment<N> = ReadonlyMap<string, N>;

/** How calls to functions that the arithmetic does not have itself are expanded: their inputs and their body. */
export interface FunctionBody {
  readonly inputs: readonly string[];
  readonly body: Expression;
}
export type Library = (name: string) => FunctionBody | undefined;

/** The values of string parameters. */
export type Choices = ReadonlyMap<string, string>;

export interface Evaluation<N> {
  readonly arithmetic: Arithmetic<N>;
  readonly library: Library;
  readonly choices?: Choices;
}

/**
 * The one evaluator: every simulation, property test and reference value of the project is this walk. It binds no
 * function to a name: tsx has esbuild keep names at run time, which takes longer than an operation of MPFR.
 */
export function evaluate<N>(node: Expression, environment: Environment<N>, context: Evaluation<N>): N {
  const { arithmetic } = context;
  switch (node.kind) {
    case "number":
      return arithmetic.literal(node.value);
    case "constant":
      return arithmetic.constant(node.name);
    case "variable":
      return lookUp(node.name, environment);
    case "negate":
      return arithmetic.negate(evaluate(node.operand, environment, context));
    case "binary": {
      const left = evaluate(node.left, environment, context);
      return binary(arithmetic, node.operator, left, evaluate(node.right, environment, context));
    }
    case "call":
      return call(
        node.name,
        node.arguments.map((argument) => evaluate(argument, environment, context)),
        context,
      );
    case "conditional":
      return evaluate(
        holds(node.test, environment, context) ? node.then : node.otherwise,
        environment,
        context,
      );
    case "let": {
      const value = evaluate(node.value, environment, context);
      return evaluate(node.body, new Map(environment).set(node.name, value), context);
    }
    case "reduce":
    case "row":
    case "solve":
      throw new Error("an element alone has no row; evaluateRow evaluates rows");
  }
}

/** Whether a condition holds; a comparison with NaN holds only for `!==`. */
export function holds<N>(node: Condition, environment: Environment<N>, context: Evaluation<N>): boolean {
  switch (node.kind) {
    case "truth":
      return node.value;
    case "not":
      return !holds(node.operand, environment, context);
    case "logical":
      return node.operator === "&&"
        ? holds(node.left, environment, context) && holds(node.right, environment, context)
        : holds(node.left, environment, context) || holds(node.right, environment, context);
    case "choice": {
      const chosen = context.choices?.get(node.parameter);
      if (chosen === undefined) throw new Error(`no choice was made for the parameter ${node.parameter}`);
      return chosen === node.is;
    }
    case "compare":
      return compares(
        node.operator,
        context.arithmetic.compare(
          evaluate(node.left, environment, context),
          evaluate(node.right, environment, context),
        ),
      );
  }
}

/** The meaning of an operator, given the sign of left − right (NaN: unordered). */
export function compares(operator: "<" | "<=" | ">" | ">=" | "===" | "!==", sign: number): boolean {
  switch (operator) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    case "===":
      return sign === 0;
    case "!==":
      return sign !== 0;
  }
}

export function binary<N>(arithmetic: Arithmetic<N>, operator: "+" | "-" | "*" | "/", left: N, right: N): N {
  switch (operator) {
    case "+":
      return arithmetic.add(left, right);
    case "-":
      return arithmetic.subtract(left, right);
    case "*":
      return arithmetic.multiply(left, right);
    case "/":
      return arithmetic.divide(left, right);
  }
}

export function call<N>(name: string, values: readonly N[], context: Evaluation<N>): N {
  const own = context.arithmetic.functions[name];
  if (own !== undefined) return own(...values);
  const definition = context.library(name);
  if (definition === undefined) throw new Error(`${context.arithmetic.name}: unknown function ${name}`);
  const environment = new Map<string, N>();
  definition.inputs.forEach((input, index) => environment.set(input, values[index]!));
  return evaluate(definition.body, environment, context);
}

export function lookUp<N>(name: string, environment: Environment<N>): N {
  const found = environment.get(name);
  if (found === undefined) throw new Error(`unknown name ${name}`);
  return found;
}
