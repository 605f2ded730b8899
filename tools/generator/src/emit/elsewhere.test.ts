import { expect, test } from "vitest";
import { loadFiles, smoothText } from "../../test/specs.ts";
import { elsewhereText } from "./elsewhere.ts";

const parameters = `{ alpha: { default: 1, description: "A test." } }`;

async function textFor(frameworks: string): Promise<string> {
  const { activations } = await loadFiles({ "activations/ramp.ts": smoothText({ parameters, frameworks }) });
  const [activation] = activations;
  return elsewhereText(activation!.parameters[0]!, activation!);
}

const named = (name: string, parameter: string): string =>
  `{ name: "${name}", parameters: { alpha: ${parameter} } }`;

test("nothing where all agree with us", async () => {
  expect(await textFor(`{ jax: ${named("a", `"alpha"`)} }`)).toBe("");
  expect(await textFor(`{ jax: ${named("a", `{ name: "alpha", default: 1 }`)} }`)).toBe("");
  expect(await textFor("{}")).toBe("");
});

test("other names, other defaults, and frameworks that agree with each other", async () => {
  const frameworks = `{
    pytorch: ${named("a", `"slope"`)},
    jax: ${named("b", `"slope"`)},
    keras: ${named("c", `{ name: "alpha", default: 0.2 }`)},
    onnx: ${named("d", `{ name: "weight", default: "required" }`)},
  }`;
  expect(await textFor(frameworks)).toBe(
    "PyTorch, JAX: `slope`; Keras: default 0.2; ONNX: `weight`, no default.",
  );
});

test("another scale, and a value that cannot be chosen", async () => {
  const inverse = `{ name: "beta", default: 1, value: ({ alpha }) => 1 / alpha }`;
  expect(await textFor(`{ jax: ${named("a", inverse)}, nnlib: ${named("b", "-2")} }`)).toBe(
    "JAX: `beta` = 1 / alpha; NNlib: always -2.",
  );
});

test("where a framework disagrees with itself, its functions are named", async () => {
  const tfjs = [
    named("tf.f", `{ name: "a", default: 0.2 }`),
    named("tf.layers.f", `{ name: "a", default: 0.3 }`),
  ];
  expect(await textFor(`{ tfjs: [${tfjs.join(", ")}] }`)).toBe(
    "tf.f: `a`, default 0.2; tf.layers.f: `a`, default 0.3.",
  );
});
