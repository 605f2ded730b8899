import { type TgpuFn, d, tgpu } from "typegpu";
import { expect, expectTypeOf, test } from "vitest";
import { bake } from "../runtime/bake.ts";
import { elu } from "../gen/elu.ts";
import { gelu } from "../gen/gelu.ts";
import { rrelu } from "../gen/rrelu.ts";
import { vectorize } from "../runtime/vectorize.ts";
import { typegpuFn } from "./typegpu.ts";

const names = (text: string): string[] => [...text.matchAll(/^fn (\w+)/gm)].map(([, name]) => name!);

test("a function brings its helpers along, each once however many call it", () => {
  const shader = names(
    tgpu.resolve([typegpuFn(elu.forward), typegpuFn(elu.derivative), typegpuFn(gelu.forward)]),
  );
  expect(shader).toEqual(
    expect.arrayContaining(["act_elu", "act_elu_derivative", "act_gelu", "act_fn_is_nan"]),
  );
  expect(new Set(shader).size).toBe(shader.length);
});

test("it is used by functions of the user, under a name of theirs", () => {
  const slope = typegpuFn(bake(elu.derivative, { alpha: 0.5, kinks: "right", name: "half_elu_d" }));
  const own = tgpu.fn([d.f32], d.f32)`(x) { return 2 * slope(x); }`.$uses({ slope }).$name("own");
  expect(tgpu.resolve([own])).toContain("fn own(x: f32) -> f32 { return 2 * half_elu_d(x); }");
});

test("its type says that it takes and answers f32", () => {
  expectTypeOf(typegpuFn(gelu.forward)).toEqualTypeOf<TgpuFn<(...inputs: d.F32[]) => d.F32>>();
  expect(typegpuFn(gelu.forward).shell.returnType).toBe(d.f32);
});

test("functions of vectors call those of numbers", () => {
  const vectors = typegpuFn<[x: d.Vec3f], d.Vec3f>(vectorize(gelu.forward, { width: 3 }));
  expect(vectors.shell.returnType).toBe(d.vec3f);
  expect(names(tgpu.resolve([vectors, typegpuFn(gelu.forward)])).slice(-2)).toEqual([
    "act_gelu",
    "act_gelu_vec3",
  ]);
});

test("noise is drawn of vectors", () => {
  const draw = typegpuFn<[seed: d.Vec2u, offset: d.Vec2u, index: d.U32]>(rrelu.noise!.draw);
  expect(draw.shell.argTypes).toEqual([d.vec2u, d.vec2u, d.u32]);
});

test("what is no function of this package is an error", () => {
  const foreign = { ...gelu.forward, name: "mine", code: "const mine = 1.0;" };
  expect(() => typegpuFn(foreign)).toThrow("typegpuFn: mine is no function of @subgrad/wgsl");
});
