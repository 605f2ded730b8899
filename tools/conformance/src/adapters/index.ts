import { f32 } from "../generator.ts";
import type { Target } from "../generator.ts";
import type { Adapter } from "./adapter.ts";
import { createBatchAdapter } from "./batch.ts";
import { createScalarAdapter } from "./scalar.ts";

export const TARGETS: readonly Target[] = ["scalar", "batch-f64", "batch-f32", "wgsl-f32"];

export function createAdapter(target: Target): Adapter {
  switch (target) {
    case "scalar":
      return createScalarAdapter();
    case "batch-f64":
    case "batch-f32":
      return createBatchAdapter(target);
    case "wgsl-f32":
      return createLazyWgslAdapter();
  }
}

/** Loaded on start: a machine without a shader compiler can still judge the other packages. */
function createLazyWgslAdapter(): Adapter {
  const loaded = import("./wgsl/index.ts").then(({ createWgslAdapter }) => createWgslAdapter());
  loaded.catch(() => {});
  return {
    id: "wgsl-f32",
    format: f32,
    start: async () => (await loaded).start(),
    evaluate: async ({ activation, parameters, ...evaluation }) =>
      (await loaded).evaluate({
        ...evaluation,
        activation: activation.name,
        parameters: parameters as Record<string, number>,
      } as never),
    stop: async () => (await loaded).stop(),
  };
}
