import { expect, test } from "vitest";
import { diagnosticsOf, loadFiles, smoothText } from "../../test/specs.ts";
import { valueText } from "../emit/elsewhere.ts";
import type { Spelling } from "../model.ts";
import { type Diagnostic, format } from "./diagnostics.ts";

const path = "activations/ramp.ts";
const parameters = `{ alpha: { default: 1, description: "A test." } }`;

/** A spec of which only the line of `frameworks` can be wrong. */
const textWith = (frameworks: string, declared: string | undefined = parameters): string =>
  smoothText({ parameters: declared, frameworks });

async function spellingsOf(
  frameworks: string,
  declared: string | undefined = parameters,
): Promise<readonly Spelling[]> {
  const { activations } = await loadFiles({ [path]: textWith(frameworks, declared) });
  return activations[0]!.spellings;
}

test("one name, several names, and several spellings", async () => {
  const without = smoothText({ frameworks: `{ jax: "nn.ramp", keras: ["a", { name: ["b", "c"] }] }` });
  const { activations } = await loadFiles({ [path]: without });
  expect(activations[0]!.spellings).toEqual([
    { framework: "jax", names: ["nn.ramp"], parameters: [], arguments: {} },
    { framework: "keras", names: ["a"], parameters: [], arguments: {} },
    { framework: "keras", names: ["b", "c"], parameters: [], arguments: {} },
  ]);
});

test("a parameter is an argument of the same value, of another one, or none", async () => {
  const spellings = await spellingsOf(`{
    pytorch: { name: "a", parameters: { alpha: "negative_slope" } },
    keras: { name: "b", parameters: { alpha: { name: "a", default: 0.2 } } },
    tfjs: { name: "d", parameters: { alpha: -2 } },
    nnlib: { name: "c", parameters: { alpha: { name: "beta", default: "required", value: ({ alpha }) => 1 / alpha } } },
  }`);
  const printed = spellings.map(({ parameters: [one] }) => ({ ...one, value: valueText(one!) }));
  expect(printed).toEqual([
    { parameter: "alpha", argument: "negative_slope", value: "alpha" },
    { parameter: "alpha", argument: "a", value: "alpha", default: 0.2 },
    { parameter: "alpha", value: "-2" },
    { parameter: "alpha", argument: "beta", value: "1 / alpha", default: "required" },
  ]);
});

test("a choice is always one of ours", async () => {
  const choice = `{ form: { choices: ["plain", "fancy"], default: "plain", description: "A test." } }`;
  const [spelling] = await spellingsOf(`{ jax: { name: "a", parameters: { form: "fancy" } } }`, choice);
  expect(spelling!.parameters).toEqual([{ parameter: "form", value: "fancy" }]);
  const text = textWith(`{ jax: { name: "a", parameters: { form: "shape" } } }`, choice);
  const [found] = await diagnosticsOf({ [path]: text });
  expect([found!.code, found!.message, found!.remedy]).toEqual([
    "SG008",
    'form has no choice "shape"',
    'choose among "plain", "fancy"',
  ]);
});

test("arguments that are always the same", async () => {
  const [spelling] = await spellingsOf(
    `{ jax: { name: "a", parameters: { alpha: "a" }, arguments: { approximate: false, form: "none", order: 2 } } }`,
  );
  expect(spelling!.arguments).toEqual({ approximate: false, form: "none", order: 2 });
});

const named = (rest: string): string => `{ jax: { name: "a", ${rest} } }`;

test.each([
  [
    "SG009",
    `{ theano: "a" }`,
    `theano: "a"`,
    "frameworks has no property theano",
    /^known: pytorch, jax, keras/,
  ],
  ["SG008", `{ jax: 3 }`, "3", "the jax name must be an object", /^write \{/],
  [
    "SG008",
    `{ jax: "a" }`,
    `"a"`,
    "the jax name does not say what the parameters are",
    /^write \{ name: "a", parameters: \{ alpha: "\.\.\." \} \}$/,
  ],
  ["SG007", `{ jax: { name: "a" } }`, "{", "the jax name has no parameters", /^add parameters: \.\.\.$/],
  ["SG007", `{ jax: { parameters: { alpha: "a" } } }`, "{", "the jax name has no name", /^add name/],
  [
    "SG007",
    named("parameters: {}"),
    "{",
    "the translation in the jax name has no alpha",
    /^add alpha: \.\.\.$/,
  ],
  [
    "SG009",
    named(`parameters: { alpha: "a", beta: "b" }`),
    `beta: "b"`,
    "the activation has no property beta",
    /^known: alpha$/,
  ],
  [
    "SG009",
    named(`parameters: { alpha: "a" }, args: {}`),
    "args: {}",
    "the jax name has no property args",
    /^known: name, parameters, arguments$/,
  ],
  [
    "SG007",
    named(`parameters: { alpha: { name: "a" } }`),
    "{",
    "the argument for alpha has no default",
    /^add default/,
  ],
  [
    "SG008",
    named("parameters: { alpha: true }"),
    "true",
    "the argument for alpha must be a number",
    /^write/,
  ],
  [
    "SG004",
    named(`parameters: { alpha: { name: "a", default: 1, value: ({ x }) => x } }`),
    "x",
    "x is neither an input nor a parameter",
    /alpha/,
  ],
  [
    "SG008",
    named(`parameters: { alpha: "a" }, arguments: { form: [] }`),
    "[]",
    "the argument form is none of their values",
    /^write/,
  ],
])("%s: %s", async (code, frameworks, marked, message, remedy) => {
  const [diagnostic, ...others] = await diagnosticsOf({ [path]: textWith(frameworks) });
  expect(others.map(format)).toEqual([]);
  expect(diagnostic).toMatchObject({ code, message, remedy: expect.stringMatching(remedy) });
  expect(markedText(diagnostic!)).toBe(marked);
});

const markedText = ({ source, span }: Diagnostic): string => source.text.slice(...span);
