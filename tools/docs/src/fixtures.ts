/** Models for tests, from spec texts that need no vocabulary. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Model, type PassKind, type Target, loadModel } from "./generator.ts";
import {
  type AnyActivation,
  type Report,
  type Result,
  allOf,
  boundOf,
  passesOf,
  targetsOf,
} from "./report.ts";

/** y = 0 within ±width and x outside: a jump of value and slope on either side. */
export const shelf = `
import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "shelf",
  title: "Shelf | test",
  reference: "none",
  parameters: { width: { default: 0.5, min: 0, description: "Half of it." } },
  forward: ({ x, width }) => (x < -width ? x : x > width ? x : 0),
  derivative: ({ x, width }) => (x < -width ? 1 : x > width ? 1 : 0),
  kinks: {
    lower: { at: ({ width }) => -width, use: "right", value: "right", why: "Closed." },
    upper: { at: ({ width }) => width, use: "left", value: "left", why: "Closed." },
  },
});
`;

/** Of two inputs, and linear in one of them. */
export const product = `
import { defineGatedActivation } from "@subgrad/spec";

export default defineGatedActivation({
  name: "product",
  title: "Product",
  reference: "none",
  gate: "first",
  forward: ({ gate, value }) => gate * gate * value,
  derivatives: { gate: ({ gate, value }) => 2 * gate * value, value: ({ gate }) => gate * gate },
});
`;

/** A continuous function whose slope changes from 2 to 1 at 0. */
export const bend = (use: string): string => `
import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "bend",
  title: "Bend",
  reference: "none",
  forward: ({ x }) => (x < 0 ? 2 * x : x),
  derivative: ({ x }) => (x < 0 ? 2 : 1),
  kinks: { zero: { at: 0, use: ${use}, why: "For a test." } },
});
`;

/** A corner at 0 unless alpha is 1, which is the default; `kink` is what else the spec says of it. */
export const leaky = (kink: string): string => `
import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "leaky",
  title: "Leaky",
  reference: "none",
  parameters: { alpha: { default: 1, min: 0, description: "Slope.", samples: [1.0000001, 2] } },
  forward: ({ x, alpha }) => (x > 0 ? x : alpha * x),
  derivative: ({ x, alpha }) => (x > 0 ? 1 : alpha),
  kinks: { zero: { at: 0, use: "left", why: "For a test.", ${kink} } },
});
`;

/** The scalar package of that, but that a framework answers the length of its name. */
export const leakyPackage = {
  createLeakyDerivative:
    ({ kinks = "left" }) =>
    (x: number, alpha = 1) =>
      x === 0 ? ({ left: alpha, right: 1 }[kinks] ?? kinks.length) : x < 0 ? alpha : 1,
};

/** Each element, and its part above 0. */
export const doubled = `
import { defineConcatenatingActivation } from "@subgrad/spec";

export default defineConcatenatingActivation({
  name: "doubled",
  title: "Doubled",
  reference: "none",
  parameters: { alpha: { default: 1, description: "Slope." } },
  forward: ({ x, alpha }) => [alpha * x, x > 0 ? x : 0],
  derivative: ({ x, alpha }) => [alpha, x > 0 ? 1 : 0],
  kinks: { zero: { at: 0, use: "left", why: "For a test.", elsewhere: { jax: 0 } } },
});
`;

/** Every element without the mean of its row. */
export const centred = `
import { defineRowActivation, rowCount, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "centred",
  title: "Centred",
  reference: "none",
  forward: ({ x }) => x - rowSum(x) / rowCount(),
  backward: ({ dy }) => dy - rowSum(dy) / rowCount(),
  accuracy: { scale: { backward: ({ dy }) => rowSum(dy) + 1 } },
});
`;

/** A folder as the root of the repository is, with nothing but specs in it. */
export function rootWith(specs: { readonly [name: string]: string }): string {
  const root = mkdtempSync(join(tmpdir(), "subgrad-docs-"));
  for (const folder of ["activations", "intrinsics"])
    mkdirSync(join(root, "specs", folder), { recursive: true });
  for (const [name, text] of Object.entries(specs))
    writeFileSync(join(root, "specs/activations", `${name}.ts`), text);
  return root;
}

export async function modelOf(specs: { readonly [name: string]: string }): Promise<Model> {
  const root = rootWith(specs);
  const model = await loadModel(join(root, "specs"));
  rmSync(root, { recursive: true });
  return model;
}

/** A report in which every error is `ulp`, at x = -0.123456789. */
export function reportOf(model: Model, ulp: number): Report {
  const resultOf = (activation: AnyActivation, target: Target, pass: PassKind): Result => ({
    activation: activation.name,
    target,
    pass,
    bound: boundOf(activation, target, pass),
    passed: true,
    worst: { setting: "", detail: "", x: -0.123456789, ulp },
  });
  const results = allOf(model).flatMap((activation) =>
    targetsOf(activation).flatMap((target) =>
      passesOf(activation).map((pass) => resultOf(activation, target, pass)),
    ),
  );
  const count = { cases: 9, failed: 0, open: 4, lost: 1 };
  const stacks = ["tint-swiftshader", "naga-swiftshader"].map((stack) => ({
    target: "wgsl-f32",
    stack,
    specials: { NaN: count, "±0": count },
  }));
  const whole = { cases: 100, defaultCases: 100, missing: [], stacks, contradictions: [] };
  return { ...whole, results, identities: [], onOtherStacks: [] };
}
