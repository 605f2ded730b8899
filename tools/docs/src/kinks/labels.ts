/** Labels beside a plot: as near to what they name as they can be without touching each other. */

export interface Box {
  /** Where its middle would like to be. */
  readonly centre: number;
  readonly height: number;
}

/** The upper edges of boxes that are given from top to bottom and kept between two lines, where there is room. */
export function stack(boxes: readonly Box[], top: number, bottom: number): number[] {
  const edges: number[] = [];
  let free = top;
  for (const { centre, height } of boxes) {
    const edge = Math.max(free, centre - height / 2);
    edges.push(edge);
    free = edge + height;
  }
  let limit = bottom;
  for (const [i, { height }] of [...boxes.entries()].reverse()) {
    edges[i] = Math.min(edges[i]!, limit - height);
    limit = edges[i]!;
  }
  return edges;
}
