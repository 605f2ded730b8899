/** Rows that hold a NaN or an infinity: what a first pass over a row has to look for, and how it shows. */
import * as build from "../../../ir/build.ts";
import type { Condition, Expression } from "../../../ir/nodes.ts";
import { same } from "../../../ir/walk.ts";
import type { RowPass, SpecialRows } from "../../../model.ts";
import type { RowLoop, RowProgram, RowReduction, RowStep } from "../../../rows/program.ts";
import { pascalCase } from "../../../text.ts";
import { boundNames } from "./names.ts";

/** A kind of row in which another formula holds than in ordinary ones. */
export interface SpecialRow {
  /** Of what the first loop finds, and of inputs that are numbers. A NaN is told by being another number than itself. */
  readonly test: Condition;
  /** Which formula; absent where the row is NaN. */
  readonly kind?: keyof SpecialRows;
}

export interface WatchedRow {
  readonly program: RowProgram;
  /** After how many steps the tests can be made. */
  readonly after: number;
  readonly rows: readonly SpecialRow[];
}

/** Lets the first loop find what tells special rows apart, where it does not already. */
export function watchRow(
  program: RowProgram,
  { inputs, special, guardNaN }: RowPass,
  varying: ReadonlySet<string>,
): WatchedRow {
  const isSpecial = Object.keys(special).length > 0;
  // A row of which one input decides does not show the NaN of another. Noise that is drawn has none.
  const guarded = inputs.filter(
    (input) => input !== "mask" && input !== "g" && (guardNaN || (isSpecial && input !== "x")),
  );
  const where = inputs.includes("mask") ? counts : undefined;
  const wanted = [
    ...(isSpecial || guarded.includes("x") ? [extreme("max", "x", where)] : []),
    ...(special.minusInfinity ? [extreme("min", "x", where)] : []),
    ...guarded
      .filter((input) => input !== "x" && varying.has(input))
      .map((input) => extreme("max", input, where)),
  ];
  if (wanted.length === 0 && guarded.length === 0) return { program, after: 0, rows: [] };
  const { steps, after, nameOf } = withReductions(program, wanted);
  const isNaN = guarded
    .map((input) => build.variable(varying.has(input) ? nameOf("max", input) : input))
    .map((value): Condition => build.compare("!==", value, value));
  return {
    program: { ...program, steps },
    after,
    rows: [...(isNaN.length > 0 ? [{ test: joined("||", isNaN) }] : []), ...specialRows(special, nameOf)],
  };
}

const joined = (operator: "&&" | "||", tests: readonly Condition[]): Condition =>
  tests.reduce((left, right) => build.logical(operator, left, right));

const counts: Condition = build.compare("!==", build.variable("mask"), build.number(0));

const extreme = (operator: "max" | "min", input: string, where: Condition | undefined): Wanted => ({
  operator,
  operand: build.variable(input),
  ...(where && { where }),
});

const infinity = build.number(Infinity);

type Wanted = Omit<RowReduction, "name">;
type NameOf = (operator: "max" | "min", input: string) => string;

/** In the order in which they are asked for. */
function specialRows(
  { plusInfinity, allMinusInfinity, minusInfinity }: SpecialRows,
  nameOf: NameOf,
): SpecialRow[] {
  const rows: SpecialRow[] = [];
  const is = (operator: "===" | "!==", which: "max" | "min", value: Expression): Condition =>
    build.compare(operator, build.variable(nameOf(which, "x")), value);
  if (plusInfinity) rows.push({ test: is("===", "max", infinity), kind: "plusInfinity" });
  if (allMinusInfinity)
    rows.push({ test: is("===", "max", build.negate(infinity)), kind: "allMinusInfinity" });
  if (minusInfinity) {
    const others = [
      ...(plusInfinity ? [] : [infinity]),
      ...(allMinusInfinity ? [] : [build.negate(infinity)]),
    ];
    const isNone = others.map((value) => is("!==", "max", value));
    const test = joined("&&", [is("===", "min", build.negate(infinity)), ...isNone]);
    rows.push({ test, kind: "minusInfinity" });
  }
  return rows;
}

/** The program with some reductions in its first loop; before roots, which may depend on nothing. */
function withReductions(
  program: RowProgram,
  wanted: readonly Wanted[],
): { steps: RowStep[]; after: number; nameOf: NameOf } {
  const { steps } = program;
  const taken = boundNames(program);
  const found = steps.findIndex(({ kind }) => kind !== "constant");
  const at = found < 0 ? steps.length : found;
  const first = steps[at];
  const own: RowLoop = first?.kind === "loop" ? first : { kind: "loop", locals: [], reductions: [] };
  const reductions = wanted.map(
    (one) =>
      own.reductions.find((other) => same(nodeOf(one), nodeOf(other))) ?? {
        ...one,
        name: freeName(one, taken),
      },
  );
  const added = reductions.filter((one) => !own.reductions.includes(one));
  const loop = { ...own, reductions: [...added, ...own.reductions] };
  const rest = first?.kind === "loop" ? steps.slice(at + 1) : steps.slice(at);
  return {
    steps: [...steps.slice(0, at), ...(loop.reductions.length > 0 ? [loop] : []), ...rest],
    after: loop.reductions.length > 0 ? at + 1 : at,
    nameOf: (operator, input) =>
      reductions.find((one) => one.operator === operator && same(one.operand, build.variable(input)))!.name,
  };
}

const nodeOf = ({ operator, operand, where }: Wanted): Expression => build.reduce(operator, operand, where);

/** `largest`, or where that is taken `largestX`; of other inputs `largestDy`. */
function freeName({ operator, operand }: Wanted, taken: readonly string[]): string {
  const noun = operator === "max" ? "largest" : "smallest";
  const input = operand.kind === "variable" ? operand.name : "";
  const candidates = [
    ...(input === "x" ? [noun] : []),
    `${noun}${pascalCase(input)}`,
    `${noun}In${pascalCase(input)}`,
  ];
  return candidates.find((name) => !taken.includes(name))!;
}
