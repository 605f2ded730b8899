import { describe, expect, test } from "vitest";
import { diagnosticsOf, loadFiles } from "../../test/specs.ts";
import { printExpression } from "../ir/print.ts";

const ramp = {
  name: `"ramp"`,
  title: `"Gated ramp"`,
  reference: `"A test"`,
  gate: `"first"`,
  forward: "({ gate, value }) => (gate > 0 ? gate * value : 0)",
  derivatives: `{
    gate: ({ gate, value }) => (gate > 0 ? value : 0),
    value: ({ gate }) => (gate > 0 ? gate : 0),
  }`,
  kinks: `{ zero: { of: "gate", at: 0, use: "left", why: "A test." } }`,
};

function specText(properties: { readonly [name: string]: string | undefined }): string {
  const lines = Object.entries({ ...ramp, ...properties }).flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${name}: ${text},`],
  );
  const imports = `import { abs, defineGatedActivation, exp, sigmoid } from "@subgrad/spec";`;
  return [imports, "export default defineGatedActivation({", ...lines, "});"].join("\n");
}

const files = (properties: { readonly [name: string]: string | undefined } = {}) => ({
  "activations/ramp.ts": specText(properties),
});

/** The only thing that is wrong. */
async function diagnosticOf(properties: { readonly [name: string]: string | undefined }) {
  const [only, ...others] = await diagnosticsOf(files(properties));
  expect(others.map(({ message }) => message)).toEqual([]);
  return only!;
}

describe("a gated definition", () => {
  test("has a pass for each input, and kinks of one of them", async () => {
    const { activations } = await loadFiles(files());
    const [one] = activations;
    expect(one).toMatchObject({ inputs: ["gate", "value"], gate: "first", kinks: [{ of: "gate" }] });
    const sides = one!.derivatives.map(({ input, atKinks }) => [
      input,
      atKinks.map(({ decides, left, right }) => [decides, printExpression(left), printExpression(right)]),
    ]);
    expect(sides).toEqual([
      ["gate", [["slope", "0", "value"]]],
      ["value", []],
    ]);
  });

  test("guards against a NaN in either input", async () => {
    const { activations } = await loadFiles(files());
    expect(activations[0]!.forward.guardNaN).toEqual(["gate", "value"]);
  });

  test("a slope in one input has the weights of a kink in the other", async () => {
    const bent = {
      forward: "({ gate, value }) => (gate > 0 ? 2 * gate : gate) + (value > 0 ? value : 0) * exp(gate)",
      derivatives: `{
        gate: ({ gate, value }) => (gate > 0 ? 2 : 1) + (value > 0 ? value : 0) * exp(gate),
        value: ({ gate, value }) => (value > 0 ? exp(gate) : 0),
      }`,
      kinks: `{
        zero: { of: "gate", at: 0, use: "left", why: "" },
        start: { of: "value", at: 0, use: "left", why: "" },
      }`,
    };
    const { activations } = await loadFiles(files(bent));
    const [ofGate, ofValue] = activations[0]!.derivatives.map(({ atKinks }) =>
      atKinks.map(({ kink, decides }) => `${kink}: ${decides}`),
    );
    expect(ofGate).toEqual(["zero: slope"]);
    expect(ofValue).toEqual(["start: slope"]);
  });
});

describe("second derivatives of a gated function", () => {
  const square = {
    forward: "({ gate, value }) => gate * gate * value",
    derivatives: "{ gate: ({ gate, value }) => 2 * gate * value, value: ({ gate }) => gate * gate }",
    kinks: undefined,
  };
  const secondsOf = async (properties: { readonly [name: string]: string | undefined }) => {
    const { activations } = await loadFiles(files(properties));
    return activations[0]!.secondDerivatives.map(({ inputs, body }) => [
      inputs.join(),
      printExpression(body),
    ]);
  };

  test("are those that are not 0, stated or derived", async () => {
    expect(await secondsOf(square)).toEqual([
      ["gate,gate", "2 * value"],
      ["value,gate", "gate + gate"],
    ]);
    const stable =
      "{ secondDerivatives: { gate: ({ value }) => value + value, mixed: ({ gate }) => 2 * gate } }";
    expect(await secondsOf({ ...square, stable })).toEqual([
      ["gate,gate", "value + value"],
      ["value,gate", "2 * gate"],
    ]);
  });

  test("have the sides of kinks", async () => {
    const { activations } = await loadFiles(files());
    const [mixed, ...others] = activations[0]!.secondDerivatives;
    expect(others).toEqual([]);
    expect(mixed).toMatchObject({
      inputs: ["value", "gate"],
      atKinks: [{ kink: "zero", decides: "gradient" }],
    });
  });

  test("are checked, each by its name", async () => {
    const wrong = (stable: string) => diagnosticOf({ ...square, stable });
    const { code, message } = await wrong("{ secondDerivatives: { mixed: ({ gate }) => gate } }");
    expect(code).toBe("SG031");
    expect(message).toMatch(/^stable\.secondDerivatives\.mixed is \S+ at .*, but derivative says /);
    const other = await wrong("{ secondDerivatives: { gates: ({ gate }) => gate } }");
    expect([other.code, other.message]).toEqual(["SG009", "secondDerivatives has no property gates"]);
    const limited = { ...square, limits: "{ secondDerivatives: { gate: { value: [0, Infinity] } } }" };
    const limit = await diagnosticOf(limited);
    expect([limit.code, limit.message]).toEqual(["SG026", expect.stringContaining("secondDerivatives.gate")]);
  });
});

describe("diagnostics", () => {
  test("SG007: a derivative in every input", async () => {
    const { code, message } = await diagnosticOf({ derivatives: "{ value: ({ gate }) => gate }" });
    expect([code, message]).toEqual(["SG007", "derivatives has no gate"]);
  });

  test("SG007: a kink says of which input it is", async () => {
    const { code, remedy } = await diagnosticOf({ kinks: `{ zero: { at: 0, use: "left", why: "" } }` });
    expect([code, remedy]).toEqual(["SG007", "add of: ..."]);
  });

  test("SG008: an input that is there, and a half of a row", async () => {
    const ofX = await diagnosticOf({ kinks: `{ zero: { of: "x", at: 0, use: "left", why: "" } }` });
    expect([ofX.code, ofX.message, ofX.remedy]).toEqual([
      "SG008",
      "x is no input",
      `write "gate" or "value"`,
    ]);
    const third = await diagnosticOf({ gate: `"third"` });
    expect([third.code, third.remedy]).toEqual(["SG008", `write "first" or "second"`]);
  });

  test("SG009: what only functions of x have", async () => {
    const { code, message } = await diagnosticOf({ domain: "{ min: 0 }" });
    expect([code, message]).toEqual(["SG009", "an activation has no property domain"]);
  });

  test("SG009: a parameter with channels", async () => {
    const { code, message, remedy } = await diagnosticOf({
      parameters: `{ beta: { default: 1, description: "Scale.", learnable: true } }`,
      forward: "({ gate, value, beta }) => beta * (gate > 0 ? gate * value : 0)",
      derivatives: `{
        gate: ({ gate, value, beta }) => (gate > 0 ? beta * value : 0),
        value: ({ gate, beta }) => (gate > 0 ? beta * gate : 0),
      }`,
    });
    expect([code, message, remedy]).toEqual([
      "SG009",
      "the parameter beta is learnable, but a function like this one has no channels",
      "remove learnable",
    ]);
  });

  test("SG020: no comparison of the inputs with each other", async () => {
    const found = await diagnosticsOf(
      files({
        forward: "({ gate, value }) => (gate > value ? gate : value)",
        derivatives: `{
          gate: ({ gate, value }) => (gate > value ? 1 : 0),
          value: ({ gate, value }) => (gate > value ? 0 : 1),
        }`,
        kinks: undefined,
      }),
    );
    expect(found.map(({ code }) => code)).toContain("SG020");
  });

  test("SG021: a kink in the value that is not declared", async () => {
    const { code, message } = await diagnosticOf({
      forward: "({ gate, value }) => gate * abs(value)",
      derivatives: `{
        gate: ({ value }) => abs(value),
        value: ({ gate, value }) => (value > 0 ? gate : -gate),
      }`,
      kinks: undefined,
    });
    expect(code).toBe("SG021");
    expect(message).toMatch(/^forward has a kink at value = 0 \(gate = 1\)/);
  });

  test("SG026: a limit in one input may depend on the other, and has to be right", async () => {
    const smooth = {
      forward: "({ gate, value }) => sigmoid(gate) * value",
      derivatives: `{
        gate: ({ gate, value }) => value * sigmoid(gate) * (1 - sigmoid(gate)),
        value: ({ gate }) => sigmoid(gate),
      }`,
      kinks: undefined,
    };
    const limits = (high: string) => `{ forward: { gate: [0, ${high}] } }`;
    expect(await diagnosticsOf(files({ ...smooth, limits: limits("({ value }) => value") }))).toEqual([]);
    const { code } = await diagnosticOf({ ...smooth, limits: limits("1") });
    expect(code).toBe("SG026");
  });

  test("SG030: a derivative in either input is compared with forward", async () => {
    const { code, message } = await diagnosticOf({
      derivatives: `{
        gate: ({ gate, value }) => (gate > 0 ? value : 0),
        value: ({ gate }) => (gate > 0 ? 2 * gate : 0),
      }`,
    });
    expect(code).toBe("SG030");
    expect(message).toMatch(/^derivatives\.value is .* at gate = .*, value = 1, but forward says/);
  });
});
