/** What shaders are run on, and what becomes there of numbers of which WGSL leaves something open. */
import { type Report, type StackResult, documentedStacks, isOf } from "./report.ts";
import { table } from "./tables.ts";

const MEANINGS: readonly (readonly [special: string, what: string, lost?: string])[] = [
  ["NaN", "x = NaN: NaN"],
  ["±∞", "x = ±∞: the limit"],
  ["±0", "x = ±0", "zeros of odd functions without their sign"],
  ["±largest", "x the largest number, or its negative"],
  ["subnormal x", "x subnormal: the value there, or at 0"],
  ["subnormal result", "a value that is subnormal", "are 0"],
];

/** How many results were as they ought to be, and of how many something was lost that may be. */
export function stacksTable({ stacks }: Report): string {
  const columns = Object.keys(documentedStacks).map((name) => stacks.find(isOf(name))!);
  const lines = MEANINGS.map(([special, what, lost]) => [
    what,
    ...columns.map((column) => cellOf(column, special, lost)),
  ]);
  return table(["", ...Object.values(documentedStacks)], lines, 1);
}

function cellOf({ specials }: StackResult, special: string, lost: string | undefined): string {
  const count = specials[special];
  if (count === undefined) return "";
  const all = `${count.cases - count.failed} of ${count.cases}`;
  return lost === undefined || count.open === 0 ? all : `${all}; ${count.lost} of ${count.open} ${lost}`;
}
