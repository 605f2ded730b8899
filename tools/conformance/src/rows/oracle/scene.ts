/** A row at the current precision: its inputs, its results, and what they become when one number is moved. */
import { definitionLibrary, derivativeRules, evaluateRow } from "../../generator.ts";
import type {
  Choices,
  Enclosure,
  Expression,
  FloatFormat,
  Model,
  RowActivation,
  RowValue,
  SolveNode,
} from "../../generator.ts";
import { place } from "../../oracle/workbench.ts";
import type { Step, Value, Workbench } from "../../oracle/workbench.ts";
import { ieeeRoots } from "./ieee.ts";
import { createRecall } from "./recall.ts";
import { createRootFinder } from "./root.ts";

/** What is judged, with one set of parameters. */
export interface RowSubject {
  readonly bench: Workbench;
  readonly activation: RowActivation;
  readonly intrinsics: Model["intrinsics"];
  readonly parameters: ReadonlyMap<string, number>;
  readonly choices: Choices;
  readonly format: FloatFormat;
}

export interface ExactRow {
  readonly x: readonly Value[];
  /** 0 leaves an element out. */
  readonly mask: readonly number[];
  /** The gradient of the results: one for each of them. */
  readonly dy: readonly number[];
}

/** An element of x, or a parameter. */
export type Variable = { readonly element: number } | { readonly parameter: string };

export interface Scene {
  readonly results: RowValue<Enclosure>;
  /** A formula of the row, which may name the results and their gradient. */
  evaluate(formula: Expression): RowValue<Enclosure>;
  /** The results after a variable has been moved. */
  moved(variable: Variable, by: Step): RowValue<Enclosure>;
}

type Names = Map<string, RowValue<Enclosure>>;

export function createScene(subject: RowSubject, row: ExactRow, forward: Expression): Scene {
  const { bench, activation, intrinsics, parameters, choices } = subject;
  const { arithmetic, remember, freeze } = createRecall(bench.arithmetic);
  const exact = exactly((value) => remember(place(bench.arithmetic, value)));
  const names = namesOf(subject, row, exact);
  const roots = createRootFinder(bench.arithmetic, rootsNear(subject, row, forward), remember);
  const context = {
    arithmetic,
    library: definitionLibrary(intrinsics),
    rules: derivativeRules(intrinsics),
    choices,
    length: row.x.length,
    findRoot: roots.find,
  };
  const results = evaluateRow(forward, names, context);
  const gradient = row.dy.map(exact);
  const all: Names = new Map(names)
    .set("y", results)
    .set("dy", activation.forward.rank === "number" ? { all: gradient[0]! } : { each: gradient });
  freeze();
  roots.freeze();
  const shiftOf = (variable: Variable, by: Step): readonly [string, RowValue<Enclosure>] => {
    if ("parameter" in variable) {
      const { parameter } = variable;
      return [parameter, { all: place(bench.arithmetic, parameters.get(parameter)!, by) }];
    }
    const moved = place(bench.arithmetic, row.x[variable.element]!, by);
    return ["x", { each: row.x.map((one, index) => (index === variable.element ? moved : exact(one))) }];
  };
  return {
    results,
    evaluate: (formula) => evaluateRow(formula, all, context),
    moved: (variable, by) => evaluateRow(forward, new Map(names).set(...shiftOf(variable, by)), context),
  };
}

/** Those that binary64 finds. */
function rootsNear(subject: RowSubject, row: ExactRow, formula: Expression): Map<SolveNode, Enclosure> {
  const found = [...ieeeRoots(subject, row, formula)].filter(([, root]) => Number.isFinite(root));
  return new Map(found.map(([node, root]) => [node, place(subject.bench.arithmetic, root)]));
}

/** Equal numbers are one object, so that they stay equal whatever is computed from them. */
function exactly(placed: (value: Value) => Enclosure): (value: Value) => Enclosure {
  const known = new Map<string, Enclosure>();
  return (value) => {
    const key = typeof value === "number" ? String(value) : `${value.sign} ${value.exponent}`;
    const found = known.get(key) ?? placed(value);
    known.set(key, found);
    return found;
  };
}

/** Without noise, which is 0 in inference. */
function namesOf(
  { parameters }: RowSubject,
  { x, mask }: ExactRow,
  exact: (value: Value) => Enclosure,
): Names {
  return new Map<string, RowValue<Enclosure>>([
    ["x", { each: x.map(exact) }],
    ["mask", { each: mask.map(exact) }],
    ["g", { all: exact(0) }],
    ...[...parameters].map(([name, value]) => [name, { all: exact(value) }] as const),
  ]);
}
