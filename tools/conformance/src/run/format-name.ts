import { f32, f64 } from "../generator.ts";
import type { FloatFormat } from "../generator.ts";

/** Formats as plain data, which threads can be sent. */
export type FormatName = "f64" | "f32";

export const formatNamed = (name: FormatName): FloatFormat => (name === "f64" ? f64 : f32);
