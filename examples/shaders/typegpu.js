// npm install typegpu @subgrad/wgsl
import { d, tgpu } from "typegpu";
import { bake, elu, gelu } from "@subgrad/wgsl";
import { typegpuFn } from "@subgrad/wgsl/typegpu";

export const layer = tgpu.fn([d.f32], d.f32)`(x) { return activation(x) * slope(x); }`
  .$uses({
    activation: typegpuFn(gelu.forward),
    slope: typegpuFn(bake(elu.derivative, { alpha: 0.5, kinks: "right" })),
  })
  .$name("layer");

/** What a pipeline that calls it compiles. */
export const shader = tgpu.resolve([layer]);
