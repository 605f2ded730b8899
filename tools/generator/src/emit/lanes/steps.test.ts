import binaryen from "binaryen";
import { expect, test } from "vitest";
import * as build from "../../ir/build.ts";
import { loadModel } from "../../read/index.ts";
import { f32, f64 } from "./element.ts";
import { kernelModule } from "./module.ts";
import { vectorProgram } from "./program.ts";
import { isConstant, loopSteps } from "./steps.ts";

const model = await loadModel(new URL("../../../../../specs", import.meta.url).pathname);
const [x, alpha] = [build.variable("x"), build.variable("alpha")];
const scaled = (name: string) => build.multiply(build.call(name, [x]), build.call("exp", [alpha]));

test.each([f32, f64])("what parameters alone determine is no work of a loop in $name", (element) => {
  const { steps, result } = vectorProgram(scaled("sqrt"), model.intrinsics, element);
  const { fixed, varying } = loopSteps(steps, [result], (input) => input === "alpha");
  expect(varying.map((step) => (step.kind === "operation" ? step.name : step.kind))).toEqual([
    "input",
    `${element.float}.sqrt`,
    `${element.float}.mul`,
  ]);
  expect(varying.at(-1)!.id).toBe(result);
  expect(new Set([...fixed, ...varying].map(({ id }) => id)).size).toBe(fixed.length + varying.length);
});

test.each([f32, f64])("a loop in $name makes no constants", (element) => {
  const program = vectorProgram(scaled("tanh"), model.intrinsics, element);
  expect(program.steps.some(isConstant)).toBe(true);
  const bytes = kernelModule(binaryen, { program, arrays: ["x"], numbers: ["alpha"] }, model.intrinsics);
  const module = binaryen.readBinary(bytes);
  const text = module.emitText();
  module.dispose();
  const [before, loop] = text.split("(loop ") as [string, string];
  expect(before).toMatch(/splat/);
  expect(loop).not.toMatch(/splat|v128\.const|f32\.const|f64\.const/);
});
