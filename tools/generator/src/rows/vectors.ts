/** Which passes over rows vectors can do. */
import { nodes } from "../ir/walk.ts";
import type { RowPass } from "../model.ts";

/** Roots take as many loops as it needs, places in a row are no numbers of an element, and noise is drawn one by one. */
export const suitsVectors = ({ body, inputs }: RowPass): boolean =>
  !inputs.includes("g") &&
  [...nodes(body)].every(
    (node) =>
      node.kind !== "solve" && node.kind !== "choice" && !(node.kind === "row" && node.of === "index"),
  );
