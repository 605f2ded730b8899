import { beforeAll, expect, test } from "vitest";
import { type Findings, runExperiments } from "./experiments.ts";
import { drawTraining } from "./plot.ts";

let findings: Findings;
beforeAll(() => {
  findings = runExperiments();
});

test("the gradients are the slopes of the loss", () => {
  expect(findings.gradientError).toBeLessThan(1e-6);
});

// Glorot, Bordes & Bengio 2011: symmetric weights leave about half of the units off.
test("about half of relu's values are zero before training", () => {
  expect(findings.zerosAtStart).toBeGreaterThan(0.4);
  expect(findings.zerosAtStart).toBeLessThan(0.6);
});

test("the network learns its digits", () => {
  expect(findings.learned.history.at(-1)!.loss).toBeLessThan(0.15);
  expect(findings.learned.accuracy).toBeGreaterThan(0.92);
});

test("units that die with relu survive with leakyRelu", () => {
  const { relu, leakyRelu } = findings.shaken;
  expect(relu.history.at(-1)!.dead).toBeGreaterThan(0.5);
  expect(leakyRelu.history.at(-1)!.dead).toBe(0);
  expect(leakyRelu.accuracy - relu.accuracy).toBeGreaterThan(0.2);
});

test("the drawing has a line for every run in both panels", () => {
  const svg = drawTraining(findings);
  expect(svg.match(/<path stroke="#[0-9a-f]{6}" d="M/g)).toHaveLength(6);
  expect(svg).not.toContain("NaN");
});
