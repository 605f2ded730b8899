import { expect, test } from "vitest";
import { loadFiles } from "../../../../test/specs.ts";
import { emitWgsl } from "../index.ts";

const text = (properties: string): string => `import {
  defineRowActivation, exp, max, rowCount, rowIndex, rowMax, rowMin, rowSolve, rowSum,
} from "@subgrad/spec";

export default defineRowActivation({
  name: "ridge",
  title: "Ridge",
  reference: "A test",
${properties}
});
`;

async function emitted(properties: string): Promise<string> {
  const files = await emitWgsl(await loadFiles({ "activations/ridge.ts": text(properties) }));
  return files.get("ridge.ts")!;
}

/** Everything behind the first line that holds this. */
const from = (code: string, start: string): string => code.slice(code.indexOf(start));

test("the first loop finds what kind of row it is; special rows are answered before anything else", async () => {
  const code = await emitted(`
    parameters: { full: { choices: ["nan", "zero"], default: "nan", description: "" } },
    forward: ({ x }) => x - rowMax(x),
    backward: ({ x, dy }) => dy - (x === rowMax(x) ? rowSum(dy) : 0),
    surrogate: true,
    specialRows: {
      forward: {
        plusInfinity: ({ x, full }) => (full === "nan" ? NaN : x === Infinity ? 0 : -Infinity),
        allMinusInfinity: () => 1 / rowCount(),
        minusInfinity: ({ x }) => (x !== -Infinity ? rowIndex() : 0),
      },
    },`);
  expect(code).toContain(`    own_row_kinds |= row_kind(x);
    own_largest = max(own_largest, x);
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {`);
  const answers = [
    "if ((row_kinds & some_plus_infinity) != 0u) {",
    "select(select(-act_fn_infinity(1.0), 0.0, row_kind(x) == some_plus_infinity), act_fn_not_a_number(0.0), full_is_nan)",
    "if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {",
    "output[row_start + element_index] = 1.0 / f32(uniforms.row_length);",
    "(row_kinds & (some_plus_infinity | some_minus_infinity)) == some_minus_infinity",
    "select(0.0, f32(element_index), row_kind(x) != some_minus_infinity)",
    "let largest = row_max(own_largest, lane_index);",
    "output[row_start + element_index] = x - largest;",
  ];
  const places = answers.map((answer) => code.indexOf(answer));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(code).toContain(`choices: [{ name: "full", choices: ["nan", "zero"], default: "nan" }],`);
  expect(code).toContain("dependencies: [fnInfinity, fnNotANumber],");
});

test("where no infinity is special, only NaN is looked for: also among what the row has once", async () => {
  const code = await emitted(`
    forward: ({ x, mask }) => rowMax(x, mask !== 0),
    backward: ({ x, mask, y, dy }) => (mask !== 0 && x === y ? dy : 0),`);
  expect(code).toContain(`rank: "number"`);
  expect(code).toContain("    let mask = f32(mask[row_start + element_index]);");
  expect(code).toContain("    if (mask != 0.0) { own_row_kinds |= (row_kind(x) & some_nan); }");
  expect(code).toContain("    if (mask != 0.0) { own_largest = max(own_largest, x); }");
  const backward = from(code, "fn act_ridge_backward");
  expect(backward).toContain(`  let y = y[row_index];
  let dy = dy[row_index];
  var own_row_kinds = (row_kind(y) & some_nan) | (row_kind(dy) & some_nan);`);
  expect(backward).toContain("select(0.0, dy, mask != 0.0 && x == y)");
});

test("sums are taken in blocks, roots by steps that every invocation takes alike", async () => {
  const code = await emitted(`
    parameters: { size: { default: 1, above: 0, description: "" } },
    forward: ({ x, size }) => {
      const low = rowMin(x);
      const level = rowSolve(low - size, (unknown) => rowSum(max(x - unknown, 0)) - size);
      return max(x - level, 0);
    },
    backward: ({ dy }) => dy,
    parameterBackward: { size: ({ dy }) => rowSum(dy) },
    surrogate: true,`);
  expect(code).toContain("    own_low = min(own_low, x);");
  expect(code).toContain(`  var level = low - size;
  loop {
    var own_total = 0.0;`);
  expect(code).toContain("        block_total += max(x - level, 0.0);");
  expect(code).toContain("    let total = row_sum(own_total, lane_index);");
  expect(code).toContain("if (row_kind(next_place) == some_nan || next_place <= level) { break; }");
  const gradient = from(code, "fn act_ridge_d_size");
  expect(gradient).toContain("fn act_ridge_d_size(row_index: u32, lane_index: u32) -> f32 {");
  expect(gradient).not.toContain("uniforms.size");
  expect(gradient).toContain("  return total;");
});
