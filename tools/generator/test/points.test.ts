/** Points that are formulas of parameters: the same number in bodies, in tests and in one-sided answers. */
import { describe, expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import type { Files } from "../src/emit/files.ts";
import { emitScalar } from "../src/emit/scalar/index.ts";
import { emitWgsl } from "../src/emit/wgsl/index.ts";
import type { Model } from "../src/model.ts";
import { implementationIn, loadFiles, specText } from "./specs.ts";

const spec = specText({
  parameters: `{
        alpha: { default: 0.2, above: 0, description: "" }, beta: { default: 0.5, min: 0, description: "" },
      }`,
  forward: "({ x, alpha, beta }) => (-x < beta / alpha ? x : exp(x))",
  derivative: "({ x, alpha, beta }) => (-x < beta / alpha ? 1 : exp(x))",
  kinks: `{
        lower: { at: ({ alpha, beta }) => -beta / alpha, use: "left", value: "right", why: "" },
      }`,
});

const textOf = async (emit: (of: Model) => Promise<Files>): Promise<string> =>
  implementationIn(await emit(await loadFiles({ "activations/ramp.ts": spec })));

describe("a quotient of parameters", () => {
  test("in scalar", async () => {
    const text = await textOf(emitScalar);
    expect(text).toContain("return x > -(beta / alpha) ? 1 : exp(x);");
    expect(text).toContain("if (x === -(beta / alpha)) return slopeAt(kinks.lower, exp(x), 1);");
  });

  test("in batch: rounded to an element before the loop", async () => {
    const text = await textOf(emitBatch);
    expect(text).toContain("-asElementOf(x, beta / alpha)");
    expect(text).toContain("slopeAt(kinks.lower, exp(lowerPoint), 1)");
    expect(text).toContain("return x > lowerPoint ? 1 : exp(x);");
  });

  test("in WGSL: rounded correctly", async () => {
    const text = await textOf(emitWgsl);
    expect(text).toContain("if (x > -act_fn_quotient(beta, alpha)) { return 1.0; }");
    expect(text).toMatch(/at: "-act_fn_quotient\(beta, alpha\)",\s+left: "act_fn_exp\(x\)"/);
    expect(text).toContain("dependencies: [fnIsNaN, fnExp, fnQuotient]");
  });
});
