import { expect, test } from "vitest";
import * as fixtures from "../../test/fixtures.ts";
import { createOracle } from "../oracle/oracle.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import { f64 } from "../generator.ts";
import type { Activation } from "../generator.ts";
import { sectionOf } from "./sections.ts";

const [gate, value] = [fixtures.variable("gate"), fixtures.variable("value")];
const { number, multiply, when, call } = fixtures;

function gated(definition: Activation["definition"], kinks: Activation["kinks"] = []): Activation {
  const { forward, ...rest } = fixtures.activation("ramp", definition, [], kinks);
  const derivatives = ["gate", "value"].map((input) => ({ ...forward, input }));
  return { ...rest, forward, inputs: ["gate", "value"], derivatives };
}

const kink = { ...fixtures.kink("zero", number(0), "left"), of: "gate" };
const ramp = gated(when(gate, ">", number(0), multiply(gate, value), number(0)), [kink]);
const silu = gated(multiply(multiply(gate, call("sigmoid", [gate])), value));

const bench = await createWorkbench();

function oracleFor(activation: Activation, swept: string, other: number) {
  const section = sectionOf(activation, swept, fixtures.intrinsics);
  const [name] = section.inputs.slice(1);
  const set = { numbers: new Map([[name!, other]]), choices: new Map<string, string>() };
  return createOracle(bench, section, fixtures.intrinsics, set, f64);
}

test("a function of one input is its own section", () => {
  expect(sectionOf(fixtures.elu, "x", fixtures.intrinsics)).toBe(fixtures.elu);
});

test("the other input is a parameter, whose slope is judged like any other", () => {
  const oracle = oracleFor(ramp, "gate", -3);
  expect(oracle.reference("forward", 2).nearest).toBe(-6);
  expect(oracle.reference("derivative", 2).nearest).toBe(-3);
  expect(oracle.reference({ parameter: "value" }, 2).nearest).toBe(2);
});

test("a kink is one of the section in its own input alone, and its slopes know the other", () => {
  const oracle = oracleFor(ramp, "gate", -3);
  const [zero] = oracle.kinks;
  expect(oracle.atKink("derivative", zero!, "right").nearest).toBe(-3);
  expect(oracle.atKink("derivative", zero!, "mid").nearest).toBe(-1.5);
  expect(oracleFor(ramp, "value", 2).kinks).toEqual([]);
});

test("the other input is 0 only where nothing switches in it", () => {
  const samples = (swept: string) => {
    const [other] = sectionOf(ramp, swept, fixtures.intrinsics).parameters;
    return other!.kind === "number" ? other!.samples : [];
  };
  expect(samples("gate")).toContain(0);
  expect(samples("value")).not.toContain(0);
});

test("0 · ∞ is no limit, unless 0 is all that is near", () => {
  const at = (activation: Activation, other: number) =>
    oracleFor(activation, "value", other).reference("forward", Infinity).nearest;
  expect(at(silu, 2)).toBe(Infinity);
  expect(at(silu, 0)).toBeNaN();
  expect(at(ramp, -1)).toBe(0);
  expect(oracleFor(silu, "gate", 0).reference("forward", -Infinity).nearest + 0).toBe(0);
  expect(oracleFor(silu, "gate", 0).reference("forward", Infinity).nearest).toBeNaN();
});

test("second derivatives are in x, in the other input, or mixed", () => {
  const product = gated(multiply(call("tanh", [value]), call("exp", [gate])));
  const [tanh, slope] = [Math.tanh(0.5), 1 - Math.tanh(0.5) ** 2];
  const oracle = oracleFor(product, "gate", 0.5);
  const [e] = [Math.exp(-2)];
  expect(oracle.reference("secondDerivative", -2).nearest).toBeCloseTo(tanh * e, 14);
  expect(oracle.reference({ inputs: ["value", "x"] }, -2).nearest).toBeCloseTo(slope * e, 14);
  expect(oracle.reference({ inputs: ["value", "value"] }, -2).nearest).toBeCloseTo(-2 * tanh * slope * e, 14);
  expect(oracleFor(product, "value", -2).reference({ inputs: ["x", "gate"] }, 0.5).nearest).toBeCloseTo(
    slope * e,
    14,
  );
});

test("beside a kink a mixed one is that of a piece", () => {
  const oracle = oracleFor(ramp, "gate", -3);
  const mixed = { inputs: ["value", "x"] } as const;
  expect([-1, 0, 1].map((x) => oracle.reference(mixed, x).nearest)).toEqual([0, 0, 1]);
  expect(oracle.atKink(mixed, oracle.kinks[0]!, "mid").nearest).toBe(0.5);
  expect(oracle.reference(mixed, Infinity).nearest).toBe(1);
});
