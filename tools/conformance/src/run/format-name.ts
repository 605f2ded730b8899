import { f16, f32, f64 } from "../generator.ts";
import type { FloatFormat } from "../generator.ts";

/** Formats as plain data, which threads can be sent. */
export type FormatName = "f64" | "f32" | "f16";

export const formatNamed = (name: FormatName): FloatFormat => ({ f64, f32, f16 })[name];
