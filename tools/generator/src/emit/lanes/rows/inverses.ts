/**
 * Quotients by a sum over a row as products with its inverse. That comes from the sum in binary64 and is carried in two words of
 * binary32, so that only the product rounds; a quotient would be one by a rounded sum, and takes longer.
 * @module
 */
import * as build from "../../../ir/build.ts";
import { freeName } from "../../../ir/names.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { replacingQuotients } from "../../../rows/inverses.ts";
import type { KernelLoop, Named, RowKernel } from "./kernel.ts";

/** The names of both words. */
export interface Inverse {
  readonly high: string;
  readonly low: string;
}

/** Beyond these the inverse has no second word among normal numbers: such rows are left to others. */
const [LEAST, MOST] = [2 ** -100, 2 ** 100];

/** Only where lanes are of binary32. */
export function withInverses(kernel: RowKernel): RowKernel {
  if (kernel.element.name !== "f32" || kernel.rank === "number") return kernel;
  const inverses = new Map<string, Inverse>();
  const sums = sumsOf(kernel);
  const to = replacingQuotients((left, right) => {
    if (right.kind !== "variable" || !sums.has(right.name)) return undefined;
    const inverse = inverses.get(right.name) ?? namesFor(right.name, kernel);
    inverses.set(right.name, inverse);
    return product(left, inverse);
  });
  const named = ({ name, value }: Named): Named => ({ name, value: to.expression(value) });
  const loop = ({ kept, reductions }: KernelLoop): KernelLoop => ({
    kept: kept.map(named),
    reductions: reductions.map((one) => ({ ...one, operand: to.expression(one.operand) })),
  });
  const changed: RowKernel = {
    ...kernel,
    loops: kernel.loops.map(loop),
    result: to.expression(kernel.result),
    inverses,
  };
  return [...inverses.keys()].reduce((own, name) => leaving(own, name, sums.get(name)!), changed);
}

/** And how many loops there are before they are known. */
const sumsOf = ({ loops }: RowKernel): Map<string, number> =>
  new Map(
    loops.flatMap(({ reductions }, index) =>
      reductions.filter(({ operator }) => operator === "sum").map(({ name }) => [name, index + 1] as const),
    ),
  );

function namesFor(sum: string, { numbers, arrays, loops, constants }: RowKernel): Inverse {
  const named = [...loops.flatMap(({ reductions, kept }) => [...reductions, ...kept]), ...constants.flat()];
  const taken = new Set([...numbers, ...arrays, ...named.map(({ name }) => name)]);
  return { high: freeName(`${sum}Inverse`, taken), low: freeName(`${sum}InverseLow`, taken) };
}

const product = (value: Expression, { high, low }: Inverse): Expression =>
  build.call("fma", [value, build.variable(high), build.multiply(value, build.variable(low))]);

function leaving({ left, ...kernel }: RowKernel, sum: string, after: number): RowKernel {
  const isBelow = build.compare("<", build.variable(sum), build.number(MOST));
  const isAbove = build.compare(">", build.variable(sum), build.number(LEAST));
  const test = build.not(build.logical("&&", isAbove, isBelow));
  if (left === undefined) return { ...kernel, left: { test, after } };
  const both = build.logical("||", left.test, test);
  return { ...kernel, left: { test: both, after: Math.max(left.after, after) } };
}
