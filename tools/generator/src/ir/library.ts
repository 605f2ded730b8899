import type { Model } from "../model.ts";
import type { Library } from "./evaluate.ts";

type Intrinsics = Model["intrinsics"];

/** Functions by their kernels of one element type: what a target computes. */
export function kernelLibrary(intrinsics: Intrinsics, type: "f32" | "f64"): Library {
  return (name) => {
    const intrinsic = intrinsics.get(name);
    const kernel = intrinsic?.[type];
    return intrinsic === undefined || kernel === undefined || kernel === "native"
      ? undefined
      : { inputs: intrinsic.inputs, body: kernel };
  };
}

/** Functions by their definitions: what is true. Those that the multiprecision library has itself are not expanded. */
export function definitionLibrary(intrinsics: Intrinsics): Library {
  return (name) => {
    const intrinsic = intrinsics.get(name);
    return intrinsic === undefined || typeof intrinsic.definition === "string"
      ? undefined
      : { inputs: intrinsic.inputs, body: intrinsic.definition };
  };
}
