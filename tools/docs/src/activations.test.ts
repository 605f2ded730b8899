import { expect, test } from "vitest";
import { activationsTable } from "./activations.ts";
import { bend, doubled, modelOf, shelf } from "./fixtures.ts";

const named = shelf.replace(
  "  parameters: {",
  `  aliases: ["ledge", "sill"],
  frameworks: {
    jax: { name: ["jax.shelf", "jax.Shelf"], parameters: { width: "w" }, arguments: { form: "hard", order: 2 } },
    tfjs: [
      { name: "tf.shelf", parameters: { width: { name: "width", default: 0.2 } } },
      { name: "tf.layers.shelf", parameters: { width: 1 } },
    ],
  },
  parameters: {`,
);

test("a row has the formula, the parameters and every name", async () => {
  const model = await modelOf({ shelf: named, bend: bend("2") });
  const [, , bendRow, shelfRow, ...more] = activationsTable(model).split("\n");
  expect(more).toEqual([]);
  expect(bendRow).toBe("| [bend](activations/bend.md)<br>Bend | `x < 0 ? 2 * x : x` |  |  |  |");
  expect(shelfRow!.split(" | ")).toEqual([
    "| [shelf](activations/shelf.md)<br>Shelf \\| test",
    "`x < -width ? x : x > width ? x : 0`",
    "`width` = 0.5 (JAX: `w`; tf.shelf: default 0.2; tf.layers.shelf: always 1)",
    "ledge, sill",
    'JAX: `jax.shelf`, `jax.Shelf` (form = "hard", order = 2)<br>TensorFlow.js: `tf.shelf`, `tf.layers.shelf` |',
  ]);
});

test("a concatenating function has a pair for a formula", async () => {
  const [, , row] = activationsTable(await modelOf({ doubled })).split("\n");
  expect(row).toContain("[doubled](activations/doubled.md)<br>Doubled | `[alpha * x, x > 0 ? x : 0]` |");
});
