import { expect, test } from "vitest";
import { elu, modelOf } from "../../test/fixtures.ts";
import { createPool } from "./pool.ts";
import type { Task } from "./tasks.ts";

test("a thread that breaks down takes what it was given along, and nothing else", async () => {
  const pool = createPool(modelOf(elu), 1);
  const task = (x: number): Task => ({
    activation: elu.name,
    swept: "x",
    format: "f64",
    set: { numbers: new Map([["alpha", 1]]), choices: new Map() },
    pass: "forward",
    xs: Float64Array.of(x),
  });
  const tasks = [null as unknown as Task, ...[1, 2, 3].map(task)];
  const [broken, , ...later] = await Promise.allSettled(tasks.map((one) => pool.references(one)));
  await pool.stop();
  expect(broken!.status).toBe("rejected");
  expect(later).toEqual(
    [2, 3].map((x) => ({
      status: "fulfilled",
      value: { nearest: Float64Array.of(x), rest: Float64Array.of(0) },
    })),
  );
});
