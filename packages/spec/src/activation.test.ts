import { expect, test } from "vitest";
import { defineActivation, defineIntrinsic, exp } from "./index.ts";

/** What an author sees underlined in the editor; each expected error is one that `tsc` must report. */
const base = { name: "f", title: "F", reference: "none" } as const;

test("formulas are offered x and the declared parameters, and nothing else", () => {
  const definition = defineActivation({
    ...base,
    parameters: { alpha: { default: 1, description: "Slope." } },
    forward: ({ x, alpha }) => alpha * x,
    derivative: ({ alpha }) => alpha,
    kinks: {
      zero: {
        at: ({ alpha }) => alpha,
        use: "left",
        why: "An example.",
        elsewhere: { jax: ({ alpha }) => alpha },
      },
    },
  });
  expect(definition.name).toBe("f");
  defineActivation({
    ...base,
    parameters: { alpha: { default: 1, description: "Slope." } },
    // @ts-expect-error beta is not declared
    forward: ({ x, beta }) => beta * x,
    derivative: ({ alpha }) => alpha,
  });
  defineActivation({
    ...base,
    forward: ({ x }) => x,
    derivative: () => 1,
    // @ts-expect-error a point is no function of x
    kinks: { zero: { at: ({ x }) => x, use: "left", why: "An example." } },
  });
});

test("a choice is one of its strings, and has no gradient", () => {
  const { parameters } = defineActivation({
    ...base,
    parameters: { form: { choices: ["exact", "fast"], default: "exact", description: "Which formula." } },
    forward: ({ x, form }) => (form === "fast" ? x : 2 * x),
    // @ts-expect-error there is no such choice
    derivative: ({ form }) => (form === "slow" ? 1 : 2),
  });
  expect(parameters?.form.default).toBe("exact");
  defineActivation({
    ...base,
    parameters: { form: { choices: ["exact", "fast"], default: "exact", description: "Which formula." } },
    forward: ({ x }) => x,
    derivative: () => 1,
    // @ts-expect-error only numbers have gradients
    parameterDerivatives: { form: () => 0 },
  });
});

test("rules, profiles and properties are checked", () => {
  const kink = { at: 0, use: "left", why: "An example." } as const;
  const formulas = { forward: ({ x }: { x: number }) => x, derivative: () => 1 };
  // @ts-expect-error no such rule
  defineActivation({ ...base, ...formulas, kinks: { zero: { ...kink, use: "up" } } });
  // @ts-expect-error no such framework
  defineActivation({ ...base, ...formulas, kinks: { zero: { ...kink, elsewhere: { theano: 0 } } } });
  // @ts-expect-error why is mandatory
  defineActivation({ ...base, ...formulas, kinks: { zero: { at: 0, use: "left" } } });
  // @ts-expect-error a smooth point has no rule of its own
  defineActivation({ ...base, ...formulas, kinks: { zero: { ...kink, smooth: true } } });
  // @ts-expect-error derivative is mandatory
  defineActivation({ ...base, forward: ({ x }) => x });
  expect(kink.at).toBe(0);
});

test("names elsewhere translate the declared parameters, all of them and no others", () => {
  const leaky = {
    ...base,
    parameters: { slope: { default: 1, description: "Slope." } },
    forward: ({ x, slope }: { x: number; slope: number }) => slope * x,
    derivative: ({ slope }: { slope: number }) => slope,
  } as const;
  const definition = defineActivation({
    ...leaky,
    frameworks: {
      pytorch: { name: ["torch.f", "torch.F"], parameters: { slope: "negative_slope" } },
      keras: [
        { name: "keras.f", parameters: { slope: { name: "alpha", default: 0.2 } } },
        { name: "keras.one", parameters: { slope: 1 } },
      ],
      nnlib: {
        name: "f",
        parameters: { slope: { name: "beta", default: 1, value: ({ slope }) => 1 / slope } },
        arguments: { fast: true },
      },
    },
  });
  expect(definition.frameworks?.keras).toHaveLength(2);
  // @ts-expect-error alpha is not declared
  defineActivation({ ...leaky, frameworks: { jax: { name: "f", parameters: { slope: "a", alpha: "b" } } } });
  // @ts-expect-error slope is not translated
  defineActivation({ ...leaky, frameworks: { jax: { name: "f", parameters: {} } } });
  // @ts-expect-error there is a parameter, so that a name is not enough
  defineActivation({ ...leaky, frameworks: { jax: "f" } });
  // @ts-expect-error no such framework
  defineActivation({ ...leaky, frameworks: { theano: { name: "f", parameters: { slope: "a" } } } });
  defineActivation({
    ...base,
    forward: ({ x }) => x,
    derivative: () => 1,
    frameworks: { onnx: "Identity", jax: ["f", "g"] },
  });
});

test("kernels are offered the inputs of their intrinsic", () => {
  const intrinsic = { name: "g", title: "G", inputs: ["a", "x"], definition: "exp", f64: "native" } as const;
  expect(defineIntrinsic({ ...intrinsic, f32: ({ a, x }) => a * x }).inputs).toEqual(["a", "x"]);
  // @ts-expect-error b is no input
  defineIntrinsic({ ...intrinsic, f32: ({ b }) => b });
  // @ts-expect-error the multiprecision library has no gamma
  defineIntrinsic({ ...intrinsic, definition: "gamma", f32: "native" });
});

test("the vocabulary cannot be executed", () => {
  expect(() => exp(1)).toThrow(
    new TypeError(
      "exp: the spec language is read by the generator and cannot be executed; import from @subgrad/scalar instead",
    ),
  );
});
