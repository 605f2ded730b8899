/** Sums of exponentials of distances, taken in one pass with what they are distances from. */
import * as build from "../../../ir/build.ts";
import { type OnlineSum, callWith } from "../../../rows/online.ts";
import { type Accumulator, type Writing, indent } from "./loops.ts";
import { rowCondition, rowExpression } from "./text.ts";

/**
 * The terms so far are of this size at most. Below it the reference stays where it is: a sum that moved with every new
 * maximum would be rounded as often.
 */
const SHRINK = "0.00390625";

/** An invocation takes its terms from a reference of its own; one that has no elements has nothing to move either. */
export function onlineAccumulator(sum: OnlineSum, { dialect }: Writing): Accumulator {
  const { name, call, element, where } = sum;
  const [reference, place] = [build.variable(`own_${name}_reference`), build.variable(`${name}_place`)];
  const text = (own: typeof place, from: typeof place): string =>
    rowExpression(callWith(sum, own, from), dialect);
  const lines = [
    `let ${place.name} = ${rowExpression(call.arguments[element]!, dialect)};`,
    `if (${place.name} ${element === 0 ? ">" : "<"} ${reference.name}) {`,
    ...indent([
      `let ${name}_shrink = ${text(reference, place)};`,
      `if (${name}_shrink < ${SHRINK}) {`,
      `  own_${name} *= ${name}_shrink;`,
      `  block_${name} *= ${name}_shrink;`,
      `  ${reference.name} = ${place.name};`,
      "}",
    ]),
    "}",
    `block_${name} += ${text(place, reference)};`,
  ];
  return {
    name,
    start: "0.0",
    isSum: true,
    further: [`var ${reference.name} = ${element === 0 ? "lowest" : "highest"};`],
    lines: () =>
      where === undefined ? lines : [`if (${rowCondition(where, dialect)}) {`, ...indent(lines), "}"],
    reduce: "row_sum",
    needs: [call.arguments[element]!, ...(where === undefined ? [] : [where])],
  };
}

/** The sum of the row, moved to where it belongs. */
export function gatherLine(sum: OnlineSum, { dialect }: Writing): string {
  const { name, call, element } = sum;
  const own = build.variable(`own_${name}_reference`);
  const moved = rowExpression(callWith(sum, own, call.arguments[1 - element]!), dialect);
  return `let ${name} = row_sum(own_${name} * ${moved}, lane_index);`;
}
