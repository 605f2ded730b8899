import { expect, test } from "vitest";
import { add, call, intrinsics, modelOf, multiply, number, when, x } from "../../test/fixtures.ts";
import type { Expression, Intrinsic, Model } from "../generator.ts";
import { checkIntrinsics } from "./check.ts";
import { intrinsicsReport } from "./report.ts";

/** A function that means the square root and has the given kernel. */
function modelWith(f64: Expression, range?: { f32: number; f64: number }): Model {
  const kernels = { f32: call("sqrt", [x]), f64, ...(range && { range }) };
  const root: Intrinsic = {
    ...intrinsics.get("sqrt")!,
    name: "root",
    definition: call("sqrt", [x]),
    ...kernels,
  };
  const sqrt: Intrinsic = { ...intrinsics.get("sqrt")!, internal: true };
  return { ...modelOf(), intrinsics: new Map([sqrt, root].map((one) => [one.name, one])) };
}

test("a right kernel passes, in every arithmetic", async () => {
  const results = await checkIntrinsics(modelWith(call("sqrt", [x])), 200);
  expect(results.map(({ name, kernel, passed }) => [name, kernel, passed])).toEqual([
    ["root", "f64", true],
    ["root", "f32", true],
    ["root", "f32 fused", true],
  ]);
  expect(results.every(({ ulp, cases }) => ulp <= 0.5 && cases > 150)).toBe(true);
});

test("a kernel that is off by two ULP does not", async () => {
  const root = call("sqrt", [x]);
  const [f64, f32] = await checkIntrinsics(modelWith(add(root, multiply(root, number(2 ** -51)))), 200);
  expect(f64).toMatchObject({ passed: false, bound: 1.5 });
  expect(f64!.ulp).toBeGreaterThan(1.9);
  expect(f32!.passed).toBe(true);
  expect(intrinsicsReport([f64!])).toMatch(/root +f64 +\d.*FAIL$/m);
});

test("a wide kernel is judged by what is rounded to binary32, where there is one", async () => {
  const root = call("sqrt", [x]);
  const withWide = (wide: Expression): Model => {
    const model = modelWith(root);
    const one = { ...model.intrinsics.get("root")!, wide };
    return { ...model, intrinsics: new Map([...model.intrinsics, ["root", one]]) };
  };
  const off = (by: number): Model => withWide(add(root, multiply(root, number(by))));
  const judged = async (model: Model) =>
    (await checkIntrinsics(model, 200)).find(({ kernel }) => kernel === "wide");
  expect(await judged(modelWith(root))).toBeUndefined();
  expect(await judged(off(2 ** -40))).toMatchObject({ passed: true, bound: 0.505 });
  expect(await judged(off(2 ** -27))).toMatchObject({ passed: false });
});

test("a kernel is held to the errors that its spec states", async () => {
  const model = modelWith(call("sqrt", [x]));
  const errors = { f64: 0.25, f32: 0.51, fused: 5 };
  const root = { ...model.intrinsics.get("root")!, errors };
  const results = await checkIntrinsics(
    { ...model, intrinsics: new Map([...model.intrinsics, ["root", root]]) },
    200,
  );
  expect(results.map(({ kernel, bound, passed }) => [kernel, bound, passed])).toEqual([
    ["f64", 0.25, false],
    ["f32", 0.51, true],
    ["f32 fused", 4.5, true],
  ]);
});

test("beyond its range a kernel is not judged", async () => {
  const upTo = 1000;
  const cut = when(x, "<=", number(upTo), call("sqrt", [x]), number(0));
  const [judged] = await checkIntrinsics(modelWith(cut), 200);
  expect(judged!.passed).toBe(false);
  const [f64, f32] = await checkIntrinsics(modelWith(cut, { f32: Infinity, f64: upTo }), 200);
  expect(f64).toMatchObject({ passed: true });
  expect(f64!.cases).toBeLessThan(f32!.cases);
  expect(f64!.cases).toBeGreaterThan(100);
});

test("a kernel is judged only where what it requires holds", async () => {
  const require = { kind: "compare", operator: "<=", left: x, right: number(1000) } as const;
  const cut = when(x, "<=", number(1000), call("sqrt", [x]), number(0));
  const model = modelWith(cut);
  const root = { ...model.intrinsics.get("root")!, require };
  const [f64] = await checkIntrinsics(
    { ...model, intrinsics: new Map([...model.intrinsics, ["root", root]]) },
    200,
  );
  expect(f64).toMatchObject({ passed: true });
  expect(f64!.cases).toBeGreaterThan(100);
});

test("a kernel that answers NaN for a number is infinitely wrong", async () => {
  const [f64] = await checkIntrinsics(modelWith(call("sqrt", [number(-1)])), 100);
  expect(f64!.ulp).toBe(Infinity);
});
