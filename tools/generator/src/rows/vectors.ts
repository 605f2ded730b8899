/** Which passes over rows vectors can do. */
import type { RowPass } from "../model.ts";

/** Noise is drawn one by one. */
export const suitsVectors = ({ inputs }: RowPass): boolean => !inputs.includes("g");
