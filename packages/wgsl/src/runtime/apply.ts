import { answerAt, isAt, weigh } from "./answer.ts";
import { chosenRule } from "./conventions.ts";
import type { Conventions, WgslFunction } from "./types.ts";

/** A parameter that `bake` made a constant, or any other constant. */
const CONSTANT = /^ {2}let \w+ = (?:[-+.\w]+|bitcast<f32>\(\w+\));$/;
const GUARD = /^ {2}if \(act_fn_is_nan\((\w+)\)\) \{ return \1; \}$/;

/**
 * The function under the given conventions; the function itself where they change nothing.
 * Switches are tested in their order up to the last one that is changed, so that of two at the same point the
 * first wins; `code` as it stands answers at the others.
 */
export function applyConventions(fn: WgslFunction, conventions: Conventions): WgslFunction {
  const points = Object.entries(fn.switches).map(([name, point]) => {
    const rule = chosenRule(name, point, conventions) ?? point.use;
    return { point, rule, changed: rule !== point.use };
  });
  const tested = points.slice(0, points.map(({ changed }) => changed).lastIndexOf(true) + 1);
  if (tested.length === 0) return fn;
  const tests = tested.map(({ point, rule }) => `  if (${isAt(point)}) { return ${answerAt(point, rule)}; }`);
  const weighs = tests.some((line) => line.includes(`${weigh.name}(`));
  return {
    ...fn,
    code: insertAfterPreamble(fn.code, tests),
    dependencies: weighs ? [...fn.dependencies, weigh] : fn.dependencies,
  };
}

/** Behind the head, the constants and the guards against NaN. */
function insertAfterPreamble(code: string, tests: readonly string[]): string {
  const lines = code.split("\n");
  let start = 1;
  while (CONSTANT.test(lines[start] ?? "")) start++;
  while (GUARD.test(lines[start] ?? "")) start++;
  return [...lines.slice(0, start), ...tests, ...lines.slice(start)].join("\n");
}
