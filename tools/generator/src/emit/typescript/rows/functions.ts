/** The private functions behind the exported ones: one for any row, and those that it calls for special rows. */
import type { Condition, Expression } from "../../../ir/nodes.ts";
import { type Dialect, printCondition, printExpression } from "../../../ir/print.ts";
import { mentions, nodes, same } from "../../../ir/walk.ts";
import type { Parameter, RowInput } from "../../../model.ts";
import type { RowProgram } from "../../../rows/program.ts";
import { pascalCase } from "../../../text.ts";
import { parameterType } from "../parameters.ts";
import type { FunctionText } from "../writer.ts";
import { type SpecialRow, watchRow } from "./special.ts";
import { type RowLoops, resultStatements, stepStatements, wholeText } from "./statements.ts";
import { type RowEmission, inArgumentOrder, leadingArray, loopsFor, lower, varyingOf } from "./target.ts";

/** A function of one row; its arguments are called like what they are. */
export interface RowFunction {
  readonly name: string;
  readonly inputs: readonly RowInput[];
  readonly parameters: readonly string[];
  /** Arrays of the length of a row that the caller has to provide. */
  readonly kept: readonly string[];
  /** Itself, and what it calls. */
  readonly texts: readonly FunctionText[];
}

export function rowFunction(emission: RowEmission): RowFunction {
  const { activation, pass, name, target, isWide = false } = emission;
  const { program, after, rows } = watchRow(lower(pass.body, emission), pass, varyingOf(emission));
  const loops = loopsFor(program, emission);
  // Special rows are rare: one function serves both types of arrays.
  const { isWide: _, ...ordinary } = emission;
  const specials = rows.map((row) => special(row, ordinary, loops));
  const formulas = [pass.body, ...Object.values(pass.special)];
  const kept = target.sharesKept ? loops.names.kept.map(loops.names.keptIn) : [];
  const inputs = inArgumentOrder(pass.inputs);
  const text = declare(`${name}Row${isWide ? "32" : ""}`, emission, { inputs, formulas, kept }, [
    ...(target.sharesKept ? [] : keptStatements(loops)),
    ...stepStatements(program.steps.slice(0, after), loops),
    ...specials.map(({ statement }) => statement),
    ...stepStatements(program.steps.slice(after), loops),
    ...resultStatements(program, pass.rank, loops),
  ]);
  return {
    name: text.name,
    inputs,
    parameters: activation.parameters.filter((one) => uses(formulas, one)).map((one) => one.name),
    kept,
    texts: isWide
      ? [{ ...text, documentation: WIDE }]
      : [text, ...specials.flatMap(({ text: other }) => other ?? [])],
  };
}

const WIDE =
  "In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do.";

const keptStatements = ({ names, place }: RowLoops): string[] =>
  names.kept.map((local) => `const ${names.keptIn(local)} = new Float64Array(${place.count});`);

/** `if (largest === Infinity) return forwardPlusInfinity(...);`, or the answer itself where it is one number. */
function special(
  { test, kind }: SpecialRow,
  emission: RowEmission,
  loops: RowLoops,
): { readonly statement: string; readonly text?: FunctionText } {
  const { pass, target } = emission;
  const told = testText(test, target.dialect);
  const formula = kind && pass.special[kind]!;
  const program = formula && lower(formula, emission);
  if (program === undefined || (program.rank === "number" && program.steps.length === 0)) {
    const value = program === undefined ? "NaN" : wholeText(program.result, loops);
    const answer = pass.rank === "row" ? `{ ${target.fill(value)} return; }` : `return ${value};`;
    return { statement: `if (${told}) ${answer}` };
  }
  const text = specialFunction(formula!, program, `${emission.name}${pascalCase(kind!)}`, emission);
  const values = text.parameters.map((one) => one.split(":")[0]);
  return { statement: `if (${told}) return ${text.name}(${values.join(", ")});`, text };
}

/** What differs from itself is NaN. */
function testText(test: Condition, dialect: Dialect): string {
  if (test.kind === "logical")
    return `${testText(test.left, dialect)} ${test.operator} ${testText(test.right, dialect)}`;
  const isNaN = test.kind === "compare" && same(test.left, test.right);
  return isNaN ? `Number.isNaN(${printExpression(test.left, dialect)})` : printCondition(test, dialect);
}

function specialFunction(
  formula: Expression,
  program: RowProgram,
  name: string,
  emission: RowEmission,
): FunctionText {
  const { activation, pass, target } = emission;
  const loops = loopsFor(program, emission);
  const leading = target.placeArguments.length === 0 ? leadingArray(activation, pass.inputs) : undefined;
  const inputs = inArgumentOrder(pass.inputs).filter((one) => one === leading || mentions(formula, one));
  return declare(name, emission, { inputs, formulas: [formula], kept: [] }, [
    ...keptStatements(loops),
    ...stepStatements(program.steps, loops),
    ...resultStatements(program, pass.rank, loops),
  ]);
}

interface Arguments {
  readonly inputs: readonly RowInput[];
  /** Those that mention a parameter need it. */
  readonly formulas: readonly Expression[];
  readonly kept: readonly string[];
}

function declare(
  name: string,
  emission: RowEmission,
  { inputs, formulas, kept }: Arguments,
  body: readonly string[],
): FunctionText {
  const { activation, pass, target } = emission;
  const varying = varyingOf(emission);
  const parameters = activation.parameters.filter((one) => uses(formulas, one));
  return {
    kind: "function",
    name,
    exported: false,
    parameters: [
      ...inputs.map((input) => `${input}: ${varying.has(input) ? target.arrayTypes[input] : "number"}`),
      ...target.placeArguments.map((one) => `${one}: number`),
      ...parameters.map((one) => `${one.name}: ${parameterType(one)}`),
      ...(pass.rank === "row" ? [`out: ${target.arrayTypes.out}`] : []),
      ...kept.map((one) => `${one}: Float64Array`),
    ],
    returns: pass.rank === "row" ? "void" : "number",
    body,
  };
}

const uses = (formulas: readonly Expression[], { kind, name }: Parameter): boolean =>
  formulas.some((formula) =>
    kind === "number"
      ? mentions(formula, name)
      : [...nodes(formula)].some((node) => node.kind === "choice" && node.parameter === name),
  );
