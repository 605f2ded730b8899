/** Passes over a row as loops of JavaScript. */
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { type Dialect, printCondition } from "../../../ir/print.ts";
import { type Rewriter, mapCondition, mapExpression, same } from "../../../ir/walk.ts";
import type { RowLocal, RowLoop, RowProgram, RowReduction, RowRoot, RowStep } from "../../../rows/program.ts";
import { expressionText } from "../javascript.ts";
import { isRounded } from "../../../rows/sums.ts";
import type { RowNames } from "./names.ts";

/** Where the elements of a row are. */
export interface RowPlace {
  /** `x.length`, or the name of an argument. */
  readonly count: string;
  /** The index of element i in arrays. */
  readonly element: string;
}

/** What the loops of one function have in common. */
export interface RowLoops {
  readonly place: RowPlace;
  readonly names: RowNames;
  /** The inputs that are arrays. */
  readonly varying: ReadonlySet<string>;
  /** Sums keep what they round away, or there are two that take elements in turn. */
  readonly sums: RowSums;
  readonly dialect: Dialect;
}

/** Two sums in turn are those of two lanes. */
export type RowSums = "compensated" | "inTurn";

export const stepStatements = (steps: readonly RowStep[], loops: RowLoops): string[] =>
  steps.flatMap((step) => {
    switch (step.kind) {
      case "constant":
        return [`const ${loops.names.spell(step.name)} = ${wholeText(step.value, loops)};`];
      case "loop":
        return loopStatements(step, loops);
      case "root":
        return rootStatements(step, loops);
    }
  });

/** What is done with the result of every element, or with that of the row. */
export function resultStatements(
  { locals, result }: RowProgram,
  rank: "row" | "number",
  loops: RowLoops,
): string[] {
  if (rank === "number") return [`return ${wholeText(result, loops)};`];
  const store = `out[${loops.place.element}] = ${elementText(result, elementDialect(locals, loops))};`;
  return [forEach([...localStatements(locals, loops), store], loops)];
}

/** A value that is the same for all elements. */
export const wholeText = (value: Expression, loops: RowLoops): string =>
  expressionText(value, elementDialect([], loops));

function loopStatements({ locals, reductions }: RowLoop, loops: RowLoops): string[] {
  const dialect = elementDialect(locals, loops);
  const taken = reductions.map((one) => (takesTurns(one, loops) ? whole(one) : one));
  const updates = alike(taken).flatMap(([first, ...others]) => {
    const all = [first, ...others].flatMap((one) => updateTexts(one, dialect, loops));
    return first.where === undefined
      ? all
      : `if (${printCondition(sumsOnTheRight.condition(first.where), dialect)}) ${block(all)}`;
  });
  return [
    ...reductions.map((one) => startText(one, loops)),
    forEach([...localStatements(locals, loops), ...updates], loops),
    ...reductions.flatMap((one) => endStatements(one, loops)),
  ];
}

const takesTurns = (one: RowReduction, { sums }: RowLoops): boolean => sums === "inTurn" && isRounded(one);

/** An element that does not count has its turn as well. */
const whole = ({ where, ...one }: RowReduction): RowReduction =>
  where === undefined ? one : { ...one, operand: build.conditional(where, one.operand, build.number(0)) };

/** Those with one condition together. */
function alike(reductions: readonly RowReduction[]): (readonly [RowReduction, ...RowReduction[]])[] {
  const groups: [RowReduction, ...RowReduction[]][] = [];
  for (const one of reductions) {
    const group = groups.find(([{ where }]) =>
      where === undefined || one.where === undefined ? where === one.where : same(where, one.where),
    );
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

const block = (statements: readonly string[]): string =>
  statements.length === 1 ? statements[0]! : `{ ${statements.join("\n")} }`;

/** Newton's method comes from the left and never moves back: it has arrived when it no longer moves. */
function rootStatements({ name, from, steps, equation, slope }: RowRoot, loops: RowLoops): string[] {
  const place = loops.names.spell(name);
  const next = build.subtract(build.variable(name), build.divide(equation, slope));
  const inner = [
    ...stepStatements(steps, loops),
    `const next = ${wholeText(next, loops)};`,
    `if (!(next > ${place})) break;`,
    `${place} = next;`,
  ];
  return [`let ${place} = ${wholeText(from, loops)};`, `for (;;) { ${inner.join("\n")} }`];
}

function startText(reduction: RowReduction, loops: RowLoops): string {
  const { names } = loops;
  const { name, operator } = reduction;
  if (takesTurns(reduction, loops)) return `let ${names.sumOf(name)} = 0; let ${names.otherSumOf(name)} = 0;`;
  if (isRounded(reduction)) return `const ${names.sumOf(name)} = startSum();`;
  return `let ${names.spell(name)} = ${starts[operator]};`;
}

const starts = { max: "-Infinity", min: "Infinity", sum: "0" } as const;

/** No name that a formula can have. */
const RUNNING = "running sum";

/** `Math.max` and `Math.min` pass a NaN on, which comparisons would lose. */
function updateTexts(reduction: RowReduction, dialect: Dialect, loops: RowLoops): string[] {
  const { names } = loops;
  const { name, operator, operand } = reduction;
  const [sum, own] = [names.sumOf(name), names.spell(name)];
  if (takesTurns(reduction, loops)) {
    const [other, next] = [names.otherSumOf(name), names.nextSumOf(name)];
    const withSum = {
      ...dialect,
      variable: (one: string) => (one === RUNNING ? sum : (dialect.variable?.(one) ?? one)),
    };
    const added = elementText(build.add(build.variable(RUNNING), operand), withSum);
    return [`const ${next} = ${added};`, `${sum} = ${other};`, `${other} = ${next};`];
  }
  const value = elementText(operand, dialect);
  if (isRounded(reduction)) return [`addTo(${sum}, ${value});`];
  return [operator === "sum" ? `${own} += ${value};` : `${own} = Math.${operator}(${own}, ${value});`];
}

function endStatements(reduction: RowReduction, loops: RowLoops): string[] {
  if (!isRounded(reduction)) return [];
  const { names } = loops;
  const sum = names.sumOf(reduction.name);
  const total = takesTurns(reduction, loops)
    ? `${sum} + ${names.otherSumOf(reduction.name)}`
    : `totalOf(${sum})`;
  return [`const ${names.spell(reduction.name)} = ${total};`];
}

function localStatements(locals: readonly RowLocal[], loops: RowLoops): string[] {
  const { names } = loops;
  const dialect = elementDialect(locals, loops);
  return locals.flatMap(({ name, value, kept }) => {
    if (kept === "read") return [];
    const statement = `const ${names.spell(name)} = ${elementText(value, dialect)};`;
    return kept === "written" ? [statement, `${names.keptIn(name)}[i] = ${names.spell(name)};`] : [statement];
  });
}

function forEach(statements: readonly string[], { place }: RowLoops): string {
  const head = `for (let i = 0; i < ${place.count}; i++)`;
  return `${head} ${block(statements.map(withoutAssertions))}`;
}

/** `x[i]! === 0` is easily taken for `x[i] !== 0`, and equality needs no number. */
const withoutAssertions = (code: string): string =>
  code.replaceAll(/(?<![\w.]|[-+*/] ?)(\w+\[[^\]]*\])!(?= [!=]==)/g, "$1");

/** For the same reason sums and products of elements stand on the right of an equality. */
const sumsOnTheRight: Rewriter = {
  expression: (node) => mapExpression(node, sumsOnTheRight),
  condition: (node) =>
    node.kind === "compare" && /^[!=]==$/.test(node.operator) && node.left.kind === "binary"
      ? { ...node, left: node.right, right: node.left }
      : mapCondition(node, sumsOnTheRight),
};

const elementText = (value: Expression, dialect: Dialect): string =>
  expressionText(sumsOnTheRight.expression(value), dialect);

/** Spells inputs as elements of arrays, and what an earlier loop has kept as an element of its array. */
function elementDialect(locals: readonly RowLocal[], { place, names, varying, dialect }: RowLoops): Dialect {
  const read = new Set(locals.flatMap(({ name, kept }) => (kept === "read" ? [name] : [])));
  return {
    ...dialect,
    variable: (name) => {
      // Noise is drawn for one row at a time.
      if (varying.has(name)) return `${name}[${name === "g" ? "i" : place.element}]!`;
      return read.has(name) ? `${names.keptIn(name)}[i]!` : names.spell(name);
    },
    call: (name, values) => {
      if (name === "rowCount") return place.count;
      return name === "rowIndex" ? "i" : dialect.call(name, values);
    },
  };
}
