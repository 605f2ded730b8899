/** What gated functions do once everything is checked and found: in lanes, or by the loops of JavaScript. */
import { numbersText } from "./lanes.ts";
import type { GatedPass, GatedPasses } from "./gated-passes.ts";
import { argumentsOf } from "./gated-values.ts";

/** `out` from `gate`, `value` and `rows`, where `loop` is what the loops of the pass are called. */
export function mappingStatements({ one, lanes }: GatedPass, loop: string): string[] {
  return [
    `if (gatedInLanes(${lanes.name}Lanes, gate, value, rows, ${numbersText(lanes)}, out)) return out;`,
    `const loop = isFloat32(gate) ? ${loop}32 : ${loop}64;`,
    `loop(gate, value, out, rows${argumentsOf([one])});`,
    "return out;",
  ];
}

/** Sums come first: an output may be an input itself. */
export function backwardStatements(
  { backward, gradients }: GatedPasses,
  outputs: readonly [gate: string, value: string],
  answer: string,
): string[] {
  const sums = gradients.map((gradient) => `const ${gradient.parameter}Sum = ${sumText(gradient)};`);
  const arrays = ["dy", "gate", "value", ...outputs, "rows"].join(", ");
  const loop = [
    "const loop = isFloat32(gate) ? backward32 : backward64;",
    `loop(${arrays}${argumentsOf(backward.map(({ one }) => one))});`,
  ];
  const kernels = backward.map(({ lanes }) => `${lanes.name}Lanes, ${numbersText(lanes)}`);
  const call = `gatedBackwardInLanes(${[arrays, ...kernels].join(", ")})`;
  const inLanes = [`const isDone = ${call};`, `if (!isDone) { ${loop.join(" ")} }`];
  const entries = [answer, ...gradients.map(({ parameter }) => `${parameter}: ${parameter}Sum`)];
  return [...sums, ...inLanes, `return { ${entries.join(", ")} };`];
}

function sumText({ parameter, one, lanes }: GatedPasses["gradients"][number]): string {
  const arrays = "dy, gate, value, rows";
  const loop = `(isFloat32(gate) ? ${parameter}Gradient32 : ${parameter}Gradient64)(${arrays}${argumentsOf([one])})`;
  return `gatedSumInLanes(${lanes.name}Lanes, ${arrays}, ${numbersText(lanes)}, () => ${loop})`;
}
