import { describe, expect, test } from "vitest";
import { isNaN, wgslFunction } from "./fixtures.ts";
import { kernel } from "./kernel.ts";
import { link } from "./link.ts";
import type { WgslGatedActivation } from "./types.ts";

const guards = "  if (act_fn_is_nan(gate)) { return gate; }\n  if (act_fn_is_nan(value)) { return value; }\n";
const parameters = [{ name: "beta", default: 1 }];
const taking = (name: string, body: string, switches = {}) =>
  wgslFunction(`fn ${name}(gate: f32, value: f32, beta: f32) -> f32 {\n${guards}  return ${body};\n}`, {
    parameters,
    dependencies: [isNaN],
    switches,
  });

const zero = { of: "gate", at: "0.0", left: "0.0", right: "value", use: "left" } as const;
const ramp: WgslGatedActivation = {
  name: "ramp",
  gate: "second",
  forward: taking("act_ramp", "max(gate, 0.0) * value"),
  inputDerivatives: {
    gate: taking("act_ramp_d_gate", "select(0.0, value, gate > 0.0)", { zero }),
    value: taking("act_ramp_d_value", "max(gate, 0.0)"),
  },
  secondDerivatives: {},
  parameterDerivatives: { beta: taking("act_ramp_d_beta", "0.0") },
};

describe("kernels of a gated activation", () => {
  const bindings = (pass: unknown) =>
    kernel(ramp, { pass: pass as "forward", type: "f32" }).bindings.map(({ name }) => name);

  test("bind gate and value", () => {
    expect(bindings("forward")).toEqual(["uniforms", "gate", "value", "output"]);
    expect(bindings({ parameter: "beta" })).toEqual(["uniforms", "gate", "value", "output"]);
    const { code } = kernel(ramp, { pass: { input: "value" }, type: "f32" });
    expect(code).toContain("output[i] = act_ramp_d_value(gate[i], value[i], uniforms.beta);");
  });

  test("answer both gradients in one backward pass", () => {
    expect(bindings("backward")).toEqual([
      "uniforms",
      "dy",
      "gate",
      "value",
      "gate_gradient",
      "value_gradient",
    ]);
    const { code } = kernel(ramp, { pass: "backward", type: "f32" });
    expect(code).toContain("gate_gradient[i] = dy[i] * act_ramp_d_gate(gate[i], value[i], uniforms.beta);");
    expect(code).toContain("value_gradient[i] = dy[i] * act_ramp_d_value(gate[i], value[i], uniforms.beta);");
  });

  test("sum the gradients of parameters", () => {
    const { code, bindings: bound } = kernel(ramp, { pass: "parameterGradients", type: "f32" });
    expect(bound.map(({ name }) => name)).toEqual([
      "uniforms",
      "dy",
      "gate",
      "value",
      "partials",
      "gradients",
    ]);
    expect(code).toContain("beta_block += dy[i] * act_ramp_d_beta(gate[i], value[i], uniforms.beta);");
  });

  test("have no pass that does not say which input", () => {
    expect(() => bindings("derivative")).toThrow(
      new RangeError(
        `kernel: pass is "derivative", expected "forward", "backward", "parameterGradients", { input }, { second } or { parameter }`,
      ),
    );
    expect(() => bindings({ input: "x" })).toThrow(
      new RangeError(`kernel: pass.input is "x", expected "gate" or "value"`),
    );
    expect(() => bindings({ second: "gate" })).toThrow(
      new RangeError(`kernel: pass.second is "gate", ramp has none`),
    );
  });
});

test("conventions are tested behind both guards, on the input of the kink", () => {
  const text = link([ramp.inputDerivatives.gate], { kinks: "right" });
  expect(text).toContain(`${guards}  if (gate == 0.0) { return value; }\n`);
});
