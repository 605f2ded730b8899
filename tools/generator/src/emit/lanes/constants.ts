/** Vectors that are known when a module is made. */
import type binaryen from "binaryen";
import type { Code } from "./code.ts";

export type Lanes = Int32Array | Float32Array | Float64Array;

export const vectorOf = (module: binaryen.Module, lanes: Lanes): Code =>
  module.v128.const([...new Uint8Array(lanes.buffer)]);
