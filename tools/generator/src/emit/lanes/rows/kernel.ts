/** A pass over rows as what vectors can do: loops over a row, each of which reduces it to numbers, and what is between. */
import * as build from "../../../ir/build.ts";
import { freeName } from "../../../ir/names.ts";
import type { Condition, Expression } from "../../../ir/nodes.ts";
import { type Node, type Rewriter, mapCondition, mapExpression, nodes, same } from "../../../ir/walk.ts";
import { programNodes } from "../../../rows/formulas.ts";
import { type RowLocal, type RowProgram, type RowReduction, variesWith } from "../../../rows/program.ts";
import type { ElementType } from "../element.ts";
import { type Inverse, withInverses } from "./inverses.ts";
import { sequenceOf } from "./sequence.ts";

export interface Named {
  readonly name: string;
  readonly value: Expression;
}

/** One loop over a row: numbers that it finds, and values that it keeps for later loops. */
export interface KernelLoop {
  readonly reductions: readonly RowReduction[];
  readonly kept: readonly Named[];
}

/** A number that some loops move on until it no longer grows; before the first of them it is the constant of its name. */
export interface KernelRoot {
  readonly name: string;
  readonly first: number;
  /** The number of loops after the last of them. */
  readonly after: number;
  /** What it moves on to. */
  readonly next: Expression;
}

export interface RowKernel {
  readonly element: ElementType;
  /** Each has a region of memory, in this order. */
  readonly arrays: readonly string[];
  /** Those of them that have one number for each row. */
  readonly ofRows: readonly string[];
  /** What the caller provides once, in this order. */
  readonly numbers: readonly string[];
  /** The results have a region after the arrays, and each of these has one after that. */
  readonly kept: readonly string[];
  readonly loops: readonly KernelLoop[];
  /** By the number of loops before: what can be computed then from numbers alone. */
  readonly constants: readonly (readonly Named[])[];
  readonly roots: readonly KernelRoot[];
  /** By the sums for which they are computed. */
  readonly inverses: ReadonlyMap<string, Inverse>;
  /** Rows that are left to others, and after how many loops they show. */
  readonly left?: { readonly test: Condition; readonly after: number };
  /** One number for each element, or one for the row. */
  readonly result: Expression;
  readonly rank: "row" | "number";
  /** Whether anything depends on the place of an element in its row. */
  readonly hasPlaces: boolean;
}

/** What a program does not say of itself. */
export interface KernelOutline extends Pick<
  RowKernel,
  "element" | "arrays" | "ofRows" | "numbers" | "left" | "rank"
> {
  readonly varying: ReadonlySet<string>;
}

/** The number of elements of a row is a number like others, of this name. */
export const rowCountName = "rowCount";

/** The place of an element in its row is one that every element has of its own. */
export const rowIndexName = "rowIndex";

/** From here on binary32 has no number for each place. */
const PLACES = 2 ** 24;

export function rowKernel(program: RowProgram, outline: KernelOutline): RowKernel {
  const { steps, locals, result } = program;
  const { varying, left, ...own } = outline;
  const hasPlaces = programNodes(program).some(dependsOnPlace);
  const { loops, roots, ...between } = sequenceOf(steps);
  const constants = between.constants.map((list) =>
    list.map(({ name, value }) => ({ name, value: counted.expression(value) })),
  );
  const last = constants.length - 1;
  const hoisting = (place: number, elements: readonly RowLocal[]): Rewriter => {
    const names = new Set([rowIndexName, ...varying, ...elements.map(({ name }) => name)]);
    return hoistInto({ constants, place, taken: new Set([...names, ...own.numbers]) }, names);
  };
  const element = (node: Expression, elements: readonly RowLocal[], place: number): Expression =>
    hoisting(place, elements).expression(withLocals(elements, counted.expression(node)));
  return withInverses({
    ...own,
    constants,
    inverses: new Map(),
    roots: roots.map((root) => ({ ...root, next: counted.expression(root.next) })),
    kept: loops.flatMap((loop) => written(loop.locals).map(({ name }) => name)),
    loops: loops.map((loop, place) => ({
      kept: written(loop.locals).map(({ name }) => ({
        name,
        value: element(build.variable(name), loop.locals, place),
      })),
      reductions: loop.reductions.map(({ where, ...one }) => ({
        ...one,
        operand: element(whereCounted(one, where), loop.locals, place),
      })),
    })),
    result: element(result, locals, last),
    hasPlaces,
    ...leftRows(left, hasPlaces && own.element.name === "f32"),
  });
}

const dependsOnPlace = (node: Node): boolean =>
  [...nodes(node)].some((inner) => inner.kind === "row" && inner.of === "index");

/** Rows may be too long besides. */
function leftRows(left: RowKernel["left"], haveTooFewPlaces: boolean): Pick<RowKernel, "left"> {
  if (!haveTooFewPlaces) return left === undefined ? {} : { left };
  const isTooLong = build.compare(">=", build.variable(rowCountName), build.number(PLACES));
  if (left === undefined) return { left: { test: isTooLong, after: 0 } };
  return { left: { ...left, test: build.logical("||", isTooLong, left.test) } };
}

const written = (locals: readonly RowLocal[]): RowLocal[] => locals.filter(({ kept }) => kept === "written");

/** What an operand is where an element does not count. */
export const neutral = { max: -Infinity, min: Infinity, sum: 0 } as const;

const whereCounted = (
  { operator, operand }: Pick<RowReduction, "operator" | "operand">,
  where: Condition | undefined,
): Expression =>
  where === undefined ? operand : build.conditional(where, operand, build.number(neutral[operator]));

/** Locals that an earlier loop has kept are read from memory, by their names. */
const withLocals = (locals: readonly RowLocal[], body: Expression): Expression =>
  locals.reduceRight(
    (inner, { name, value, kept }) =>
      kept === "read" ? inner : build.bind(name, counted.expression(value), inner),
    body,
  );

const counted: Rewriter = {
  expression: (node) =>
    node.kind === "row"
      ? build.variable(node.of === "count" ? rowCountName : rowIndexName)
      : mapExpression(node, counted),
  condition: (node) => mapCondition(node, counted),
};

interface Hoisted {
  readonly constants: readonly Named[][];
  /** Which of them grow. */
  readonly place: number;
  readonly taken: ReadonlySet<string>;
}

/** What is the same for all elements of a row is computed once, and not in its loop. */
function hoistInto({ constants, place, taken }: Hoisted, varying: ReadonlySet<string>): Rewriter {
  const nameOf = (value: Expression): string => {
    const before = constants.slice(0, place + 1).flat();
    const known = before.find((one) => same(one.value, value));
    if (known !== undefined) return known.name;
    const name = freeName("fixed", new Set([...taken, ...constants.flat().map((one) => one.name)]));
    constants[place]!.push({ name, value });
    return name;
  };
  const to: Rewriter = {
    expression: (node) =>
      isComputed(node) && !variesWith(node, varying) ? build.variable(nameOf(node)) : mapExpression(node, to),
    condition: (node) => mapCondition(node, to),
  };
  return to;
}

const isComputed = (node: Expression): boolean =>
  node.kind !== "let" && [...nodes(node)].some(({ kind }) => kind === "binary" || kind === "call");
