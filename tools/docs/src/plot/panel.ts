/** One pair of axes with one function in it, drawn by Observable Plot. */
import * as Plot from "@observablehq/plot";
import { background } from "./card.ts";
import type { Curve, Interval } from "./curve.ts";
import { numberText } from "./numbers.ts";
import { yRange } from "./window.ts";

export interface Panel {
  readonly title: string;
  readonly curve: Curve;
  readonly color: string;
  readonly x: Interval;
  /** Everything that the curve reaches, unless it says otherwise; what is beyond is not drawn. */
  readonly y?: Interval;
  /** Vertical guides. */
  readonly marks: readonly { readonly x: number; readonly label: string }[];
  /** The name of the input. */
  readonly across?: string;
}

export const panelSize = { width: 360, height: 270 };
const margins = { marginRight: 14, marginBottom: 36, marginLeft: 44 };

export function drawPanel(
  { title, curve, color, x, y = yRange(curve), marks, across = "x" }: Panel,
  document: Document,
  size: { readonly width: number; readonly height: number } = panelSize,
): Element {
  const marginTop = marks.some(({ label }) => label !== "") ? 48 : 30;
  const axis = { tickSize: 0, tickFormat: numberText };
  return Plot.plot({
    document,
    ...size,
    ...margins,
    marginTop,
    className: "panel",
    style: { fontSize: "13px" },
    x: { domain: x, label: across },
    y: { domain: y, label: null },
    marks: [
      Plot.gridX({ ticks: 6, strokeOpacity: 0.12 }),
      Plot.gridY({ ticks: 3, strokeOpacity: 0.12 }),
      Plot.ruleX([0], { strokeOpacity: 0.35 }),
      Plot.ruleY([0], { strokeOpacity: 0.35 }),
      Plot.ruleX(marks, { x: "x", strokeDasharray: "2 4", strokeOpacity: 0.7 }),
      Plot.text(marks, { x: "x", text: "label", frameAnchor: "top", dy: -14 }),
      Plot.axisX({ ...axis, ticks: 6, labelArrow: "none", labelAnchor: "center", labelOffset: 32 }),
      Plot.axisY({ ...axis, ticks: 3 }),
      ...curve.pieces.map((piece) => Plot.line(piece, { x: "x", y: "y", stroke: color, strokeWidth: 2.5 })),
      Plot.dot(curve.open, { x: "x", y: "y", r: 4.5, stroke: color, strokeWidth: 2, fill: background }),
      Plot.dot(curve.closed, { x: "x", y: "y", r: 4.5, stroke: color, strokeWidth: 2, fill: color }),
      Plot.text([title], {
        frameAnchor: "top-left",
        dx: -36,
        dy: 10 - marginTop,
        fontWeight: 600,
        fill: color,
        fontSize: 14,
      }),
    ],
  });
}
