/** Which passes over rows vectors can do. */
import { nodes } from "../ir/walk.ts";
import type { RowPass } from "../model.ts";

/** Roots take as many loops as it needs, and noise is drawn one by one. */
export const suitsVectors = ({ body, inputs }: RowPass): boolean =>
  !inputs.includes("g") && [...nodes(body)].every(({ kind }) => kind !== "solve");
