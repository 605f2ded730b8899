/** The slope around a kink as a curve, with a dot for every answer, drawn by Observable Plot. */
import * as Plot from "@observablehq/plot";
import { background, palette } from "../plot/card.ts";
import { type Curve, type Interval, drawCurve } from "../plot/curve.ts";
import { numberText } from "../plot/numbers.ts";
import { yRange } from "../plot/window.ts";
import type { KinkAnswers } from "./answers.ts";
import type { Answer } from "./groups.ts";
import type { SlopeFunction } from "./slopes.ts";

export const plotHeight = 236;
export const margins = { marginTop: 34, marginRight: 12, marginBottom: 30, marginLeft: 40 };
export const radius = 5;

const innerHeight = plotHeight - margins.marginTop - margins.marginBottom;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly fill: string;
}

/** What is drawn, and within which bounds. */
export interface SlopePlot {
  readonly pieces: Curve["pieces"];
  readonly dots: readonly Dot[];
  readonly x: Interval;
  readonly y: Interval;
}

export function slopePlot(
  answers: KinkAnswers,
  distinct: readonly Answer[],
  slope: SlopeFunction,
  window: Interval,
): SlopePlot {
  const { activation, parameters, at: x, left, right, own } = answers;
  const derivative = (place: number): number => slope(activation, parameters, place);
  const { pieces } = drawCurve(derivative, [{ x, left, right, answer: own }], window);
  const dots = distinct.filter((one) => Number.isFinite(one.slope)).map((one) => dotOf(one, x));
  return { pieces, dots, x: window, y: yRange({ pieces, closed: dots, open: [] }) };
}

export const isTaken = ({ isOwn, frameworks }: Answer): boolean => isOwn || frameworks.length > 0;

function dotOf(answer: Answer, x: number): Dot {
  const color = answer.isOwn || !isTaken(answer) ? palette.orange : palette.blue;
  return { x, y: answer.slope, color, fill: isTaken(answer) ? color : background };
}

/** Where a slope is on the picture. */
export const heightOf = ({ y: [low, high] }: SlopePlot, slope: number): number =>
  margins.marginTop + ((high - slope) / (high - low)) * innerHeight;

export function drawSlopePlot({ pieces, dots, x, y }: SlopePlot, width: number, document: Document): Element {
  const axis = { tickSize: 0, tickFormat: numberText };
  const middle = (x[0] + x[1]) / 2;
  const step = Number(((x[1] - middle) * (2 / 3)).toPrecision(1));
  return Plot.plot({
    document,
    width,
    height: plotHeight,
    ...margins,
    className: "panel",
    style: { fontSize: "13px" },
    x: { domain: x, label: null },
    y: { domain: y, label: null },
    marks: [
      Plot.gridY({ ticks: 3, strokeOpacity: 0.12 }),
      Plot.ruleY([0], { strokeOpacity: 0.35 }),
      Plot.ruleX([middle], { strokeDasharray: "2 4", strokeOpacity: 0.7 }),
      Plot.axisX({ ...axis, ticks: [middle - step, middle, middle + step] }),
      Plot.axisY({ ...axis, ticks: 3 }),
      ...pieces.map((piece) =>
        Plot.line(piece, { x: "x", y: "y", stroke: palette.orange, strokeWidth: 2.5, strokeOpacity: 0.85 }),
      ),
      Plot.dot(dots, { x: "x", y: "y", r: radius, strokeWidth: 2, stroke: "color", fill: "fill" }),
    ],
  });
}
