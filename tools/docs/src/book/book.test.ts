import { expect, test } from "vitest";
import {
  bend,
  centred,
  doubled,
  leaky,
  leakyPackage,
  modelOf,
  product,
  reportOf,
  shelf,
} from "../fixtures.ts";
import { allFacts } from "../generator.ts";
import { allAnswers } from "../kinks/answers.ts";
import { slopesFrom } from "../kinks/slopes.ts";
import { factsTable } from "./facts-table.ts";
import { book } from "./index.ts";

async function bookOf(specs: { readonly [name: string]: string }) {
  const model = await modelOf(specs);
  const leaks = model.activations.filter(({ name }) => name === "leaky");
  const kinks = allAnswers(model, slopesFrom(leakyPackage), leaks);
  const names = new Set(
    [...model.activations, ...model.concatenating, ...model.rows].map(({ name }) => name),
  );
  const facts = await allFacts(model);
  const onAnyDevice = [{ activation: "leaky", pass: "forward", ulp: 1.5, bound: 12 }];
  const sources = { model, report: reportOf(model, 0.25), onAnyDevice, facts, kinks };
  return { sources, files: book(sources, names) };
}

test("a page says what specs, facts and the report say", async () => {
  const { files, sources } = await bookOf({ leaky: leaky(`elsewhere: { jax: "right" }`) });
  const page = files.get("docs/activations/leaky.md")!;
  expect(page).toContain(
    "![Leaky, its derivative and its second derivative](../images/activations/leaky.svg)",
  );
  expect(page).toContain("| `alpha` | 1 | a number ≥ 0 |");
  expect(page).toContain("\\frac{\\partial f}{\\partial \\alpha} = ");
  expect(page).toContain("| curvature | affine |");
  expect(page).toContain("| 0 (zero; alpha = 2) | 2 | 1 | **2** | 3: JAX | For a test. |");
  expect(page).toContain("0.25 of 2");
  expect(page).toContain("| wgsl, f32, on [any device](../any-device.md) | 1.5 of 12 |");
  expect(page).toContain("leaky(-1); // -1");
  expect(factsTable(sources)).toContain("| [leaky](activations/leaky.md) |");
});

test("a page has the slope in terms of the result, and for which parameters", async () => {
  const fromOutput =
    "derivativeFromOutput: { formula: ({ y, alpha }) => (y > 0 ? 1 : alpha), parameters: { alpha: { above: 0 } } },";
  const { files } = await bookOf({ leaky: leaky("").replace("kinks:", `${fromOutput} kinks:`) });
  const page = files.get("docs/activations/leaky.md")!;
  expect(page).toContain("\\alpha & \\text{otherwise} \\end{cases} \\quad \\text{where } y = f(x)");
  expect(page).toContain("need no x. Only where `alpha` is a number > 0.");
});

test("the page of a gated function has the second derivatives that it has", async () => {
  const { files } = await bookOf({ product });
  const page = files.get("docs/activations/product.md")!;
  expect(page).toContain("productGateSecondDerivative(gate, value);");
  expect(page).toContain("productMixedSecondDerivative(gate, value);");
  expect(page).toContain("batch.productDoubleBackward(ddgate, ddvalue, dy, gates, values);");
  expect(page).not.toContain("productValueSecondDerivative");
});

test("every function has a page, and pictures where it is one of numbers", async () => {
  const { files } = await bookOf({ bend: bend(`"mid"`), shelf, doubled, centred });
  expect([...files.keys()].sort()).toEqual([
    "docs/activations/bend.md",
    "docs/activations/centred.md",
    "docs/activations/doubled.md",
    "docs/activations/shelf.md",
    ...["activations", "thumbnails"].flatMap((folder) =>
      ["bend", "doubledFirst", "doubledSecond", "shelf"].map((name) => `docs/images/${folder}/${name}.svg`),
    ),
  ]);
});

test("pictures are small, whole, and the same each time", async () => {
  const specs = { bend: bend(`"mid"`), shelf };
  const [{ files }, again] = [await bookOf(specs), await bookOf(specs)];
  for (const [path, text] of files) {
    expect(text, path).toBe(again.files.get(path));
    expect(text, path).not.toMatch(/NaN|undefined/);
    expect(text.length, path).toBeLessThan(12_000);
  }
});
