/** How everybody looks in the chart: a colour for each library, open and filled for its variants. */
import { palette } from "../tools.ts";

type Shape = "circle" | "square" | "triangle" | "cross";

export interface Look {
  readonly color: string;
  readonly shape: Shape;
  /** Else the ground shows, which is white, or dark where viewers know a dark mode. */
  readonly filled: boolean;
}

const green = "#2f9e55";

export const LOOKS: Readonly<Record<string, Look>> = {
  fast: { color: palette.orange, shape: "circle", filled: true },
  exact: { color: palette.orange, shape: "circle", filled: false },
  naive: { color: "currentColor", shape: "cross", filled: false },
  "tfjs-cpu": { color: palette.blue, shape: "square", filled: false },
  "tfjs-wasm": { color: palette.blue, shape: "square", filled: true },
  "ort-web": { color: green, shape: "triangle", filled: false },
  "ort-node": { color: green, shape: "triangle", filled: true },
};

const r = 5;

const SHAPES: Readonly<Record<Shape, (x: number, y: number) => string>> = {
  circle: (x, y) => `<circle cx="${x}" cy="${y}" r="${r}"`,
  square: (x, y) => `<rect x="${x - r + 0.5}" y="${y - r + 0.5}" width="${2 * r - 1}" height="${2 * r - 1}"`,
  triangle: (x, y) => `<path d="M${x} ${y - r - 0.5}L${x + r + 0.5} ${y + r - 0.5}H${x - r - 0.5}Z"`,
  cross: (x, y) => `<path d="M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}"`,
};

export function markAt(look: Look, x: number, y: number, ground: string): string {
  const { color, shape, filled } = look;
  const fill = shape === "cross" ? "none" : filled ? color : ground;
  return `${SHAPES[shape](x, y)} fill="${fill}" stroke="${color}" stroke-width="2"/>`;
}
