import { join } from "node:path";
import { expect, test } from "vitest";
import { type SpecFiles, specText, temporaryRoot } from "../../../test/specs.ts";
import { functionsIn } from "../../identities.ts";
import { SpecError, format } from "../diagnostics.ts";
import { loadModel } from "../index.ts";
import { loadIdentities } from "./index.ts";

const leaky = specText({
  name: `"leaky"`,
  parameters: `{ alpha: { default: -0.5, description: "A test." } }`,
  forward: "({ x, alpha }) => (x > 0 ? x : alpha * x)",
  derivative: "({ x, alpha }) => (x > 0 ? 1 : alpha)",
});
const both = `import { defineConcatenatingActivation } from "@subgrad/spec";
export default defineConcatenatingActivation({
  name: "both", title: "Both", reference: "A test",
  forward: ({ x }) => [2 * x, 3 * x], derivative: () => [2, 3],
});
`;
const shares = `import { defineRowActivation, rowSum } from "@subgrad/spec";
export default defineRowActivation({
  name: "shares", title: "Shares", reference: "A test",
  forward: ({ x }) => x / rowSum(x), backward: ({ x, dy }) => (dy - rowSum(dy * x) / rowSum(x)) / rowSum(x),
});
`;
const activations: SpecFiles = {
  "activations/ramp.ts": specText(),
  "activations/leaky.ts": leaky,
  "activations/both.ts": both,
  "activations/shares.ts": shares,
};

const fileOf = (identity: string, before = ""): string =>
  `import { ramp } from "@subgrad/scalar";\n${before}export default defineIdentities({\n  ${identity}\n});\n`;
const identityOf = (right: string, rest = ""): string =>
  fileOf(`one: equal({ why: "A test.", ${rest}left: ({ x }) => ramp(x), right: ${right} })`);

async function load(...files: readonly string[]) {
  const texts = files.map((text, index) => [`identities/file${index}.ts`, text] as const);
  const specs = join(temporaryRoot({ ...activations, ...Object.fromEntries(texts) }), "specs");
  return loadIdentities(specs, await loadModel(specs));
}

test("both sides, parameters and functions are read", async () => {
  const parameters = "parameters: { c: { default: 2, min: 0, samples: [0.5] } }, domain: { max: 0 }, ";
  const text = identityOf("({ x, y, c }) => -c * both([x, y])[3]! + shares([x, 0])[1]! / HALF", parameters);
  const [identity, ...others] = await load(text.replace("export", "const HALF = 0.5;\nexport"));
  expect(others).toEqual([]);
  expect(identity).toMatchObject({ name: "one", group: "file0", why: "A test.", domain: { max: 0 } });
  expect(identity!.text).toEqual({
    left: "ramp(x)",
    right: "-c * both([x, y])[3] + shares([x, 0])[1] / HALF",
  });
  expect(identity!.parameters).toMatchObject([{ name: "c", default: 2, domain: { min: 0 }, samples: [0.5] }]);
  expect([...functionsIn(identity!)]).toEqual(["ramp", "both", "shares"]);
  expect(JSON.stringify(identity!.right)).toContain(`"name":"bothSecond"`);
});

test("slopes, defaults of parameters and gradients of rows", async () => {
  const [one] = await load(
    identityOf("({ x, y }) => leakyDerivative(x) + sharesBackward([1, x], [x, y])[0]!"),
  );
  const { right } = one!;
  if (right.kind !== "binary" || right.left.kind !== "element") throw new Error("expected a sum");
  expect(right.left.pass).toEqual({ slopeIn: "x" });
  expect(right.left.parameters.get("alpha")).toMatchObject({ kind: "negate", operand: { value: 0.5 } });
  expect(right.right).toMatchObject({ kind: "row element", index: 0, of: { pass: "backward" } });
});

test("where there are none, none are read", async () => expect(await load()).toEqual([]));

test.each([
  ["({ x }) => ramp(⟦x ** 2⟧)", "SG003", "operator **"],
  ["({ x }) => (⟦x > 0 ? 1 : 0⟧)", "SG003", "no place in an identity"],
  ["({ x }) => ramp(⟦q⟧)", "SG004", "q is not a name"],
  ["({ x }) => ⟦rump⟧(x)", "SG005", "rump is not a function"],
  ["({ x }) => ⟦leaky(x, 1, 2)⟧", "SG006", "leaky has 3 arguments"],
  ["({ x }) => ⟦abs(x, x)⟧", "SG006", "abs takes 1 argument, not 2"],
  ["({ x }) => leaky(x, ⟦x⟧)", "SG008", "the same for all inputs"],
  ["({ x }) => ⟦both([x])⟧", "SG008", "both answers 2 numbers"],
  ["({ x }) => ⟦shares([x, 1])⟧[2]!", "SG008", "shares answers 2 numbers"],
  ["({ x }) => shares(⟦x⟧)[0]!", "SG008", "a row is a list"],
  ["({ x }) => ⟦sharesBackward([1], [x, x])⟧[0]!", "SG008", "several lengths"],
  ["({ x }) => shares([x], { width: ⟦2⟧ })[0]!", "SG009", "no parameter width"],
  ["({ x }) => ⟦ramp(x)⟧[0]!", "SG008", "ramp answers one number"],
  ["⟦0⟧", "SG008", "must be an arrow function"],
])("a side %s", async (right, code, message) => expectOne(identityOf(right), code, message));

test.each([
  ["SG007", "has no why", fileOf("one: equal(⟦{⟧ left: ({ x }) => x, right: ({ x }) => x })")],
  ["SG008", "no identity", fileOf(`one: ⟦{ why: "A test." }⟧`)],
  ["SG009", "no property title", identityOf("({ x }) => x", `⟦title: "One"⟧, `)],
  ["SG012", "not a camelCase name", identityOf("({ x }) => x").replace("one:", "⟦One⟧:")],
  ["SG012", "cannot be a parameter", identityOf("() => 1", "parameters: { ⟦y⟧: { default: 1 } }, ")],
  ["SG013", "not an allowed value", identityOf("() => 1", "parameters: { c: { default: ⟦1⟧, above: 1 } }, ")],
  ["SG003", "cannot import", `⟦import x from "./x.ts";⟧\n${identityOf("({ x }) => x")}`],
])("%s: %s", async (code, message, text) => expectOne(text, code, message));

test("names are unique among all files", async () => {
  const error = await load(identityOf("({ x }) => x"), identityOf("() => 1")).catch((one: unknown) => one);
  expect((error as SpecError).diagnostics.map(format)).toEqual([
    expect.stringMatching(/^specs\/identities\/file1\.ts:3:3 SG011 another identity is called one/),
  ]);
});

/** One diagnostic, at the place between ⟦ and ⟧. */
async function expectOne(marked: string, code: string, message: string): Promise<void> {
  const [before, place, after] = marked.split(/[⟦⟧]/) as [string, string, string];
  const error: unknown = await load(before + place + after).catch((one: unknown) => one);
  if (!(error instanceof SpecError)) throw new Error(`nothing is wrong with ${marked}`);
  const [diagnostic, ...others] = error.diagnostics;
  expect(others.map(format)).toEqual([]);
  expect(diagnostic).toMatchObject({ code, message: expect.stringContaining(message) as string });
  expect(diagnostic!.span).toEqual([before.length, before.length + place.length]);
}
