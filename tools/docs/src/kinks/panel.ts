/** The slope around one kink, with a dot for every answer and its owners beside it. */
import * as Plot from "@observablehq/plot";
import { background, palette } from "../plot/card.ts";
import { type Interval, type Point, drawCurve } from "../plot/curve.ts";
import { numberText, typographic } from "../plot/numbers.ts";
import { textLine, wrap } from "../plot/text.ts";
import { yRange } from "../plot/window.ts";
import { printExpression } from "../generator.ts";
import type { KinkAnswers } from "./answers.ts";
import { type Answer, distinctAnswers } from "./groups.ts";
import { stack } from "./labels.ts";
import type { SlopeFunction } from "./slopes.ts";

/** Where a panel lies on its card, and how much of its width the plot takes. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly plot: number;
}

export const panelHeight = 236;
const margins = { marginTop: 34, marginRight: 12, marginBottom: 30, marginLeft: 40 };
const line = 16;
const gap = 8;
const radius = 5;
/** Pixels to a character, more or less. */
const characterWidth = 6.9;

export function drawPanel(
  answers: KinkAnswers,
  slope: SlopeFunction,
  window: Interval,
  frame: Frame,
  document: Document,
): string[] {
  const all = distinctAnswers(answers);
  const dots = all
    .filter(({ slope: y }) => Number.isFinite(y))
    .map((one) => ({ x: answers.at, y: one.slope, one }));
  const { activation, parameters, at: x, left, right, own } = answers;
  const derivative = (at: number): number => slope(activation, parameters, at);
  const { pieces } = drawCurve(derivative, [{ x, left, right, answer: own }], window);
  const range = yRange({ pieces, closed: dots, open: [] });
  const svg = plotOf(pieces, dots, { x: window, y: range }, frame, document);
  const scale = (y: number): number =>
    frame.y + margins.marginTop + ((range[1] - y) / (range[1] - range[0])) * innerHeight;
  return [
    textLine(titleOf(answers), { x: frame.x + margins.marginLeft, y: frame.y + 18, size: 14, bold: true }),
    svg,
    ...labels(
      all,
      scale,
      (frame.x + margins.marginLeft + frame.x + frame.plot - margins.marginRight) / 2,
      frame,
    ),
  ];
}

const innerHeight = panelHeight - margins.marginTop - margins.marginBottom;

/** "at x = −lambda = −0.5" */
function titleOf({ kink, at }: KinkAnswers): string {
  const [formula, number] = [typographic(printExpression(kink.at)), numberText(at)];
  return `at x = ${formula === number ? "" : `${formula} = `}${number}`;
}

type Dot = Point & { readonly one: Answer };

function plotOf(
  pieces: readonly (readonly Point[])[],
  dots: readonly Dot[],
  domains: { readonly x: Interval; readonly y: Interval },
  frame: Frame,
  document: Document,
): string {
  const axis = { tickSize: 0, tickFormat: numberText };
  const middle = (domains.x[0] + domains.x[1]) / 2;
  const step = Number(((domains.x[1] - middle) * (2 / 3)).toPrecision(1));
  const svg = Plot.plot({
    document,
    width: frame.plot,
    height: panelHeight,
    ...margins,
    className: "panel",
    style: { fontSize: "13px" },
    x: { domain: domains.x, label: null },
    y: { domain: domains.y, label: null },
    marks: [
      Plot.gridY({ ticks: 4, strokeOpacity: 0.12 }),
      Plot.ruleY([0], { strokeOpacity: 0.35 }),
      Plot.ruleX(dots.slice(0, 1), { x: "x", strokeDasharray: "2 4", strokeOpacity: 0.7 }),
      Plot.axisX({ ...axis, ticks: [middle - step, middle, middle + step] }),
      Plot.axisY({ ...axis, ticks: 4 }),
      ...pieces.map(lineMark),
      dotsMark(dots),
    ],
  });
  svg.querySelector("style")?.remove();
  svg.setAttribute("x", String(frame.x));
  svg.setAttribute("y", String(frame.y));
  return svg.outerHTML;
}

const lineMark = (piece: readonly Point[]): Plot.Markish =>
  Plot.line(piece, { x: "x", y: "y", stroke: palette.orange, strokeWidth: 2.5, strokeOpacity: 0.85 });

const dotsMark = (dots: readonly Dot[]): Plot.Markish =>
  Plot.dot(dots, {
    x: "x",
    y: "y",
    r: radius,
    strokeWidth: 2,
    stroke: ({ one }: Dot) => colorOf(one),
    fill: ({ one }: Dot) => (isTaken(one) ? colorOf(one) : background),
  });

export const isTaken = ({ isOwn, frameworks }: Answer): boolean => isOwn || frameworks.length > 0;

const colorOf = (answer: Answer): string =>
  answer.isOwn || !isTaken(answer) ? palette.orange : palette.blue;

/** Slopes and names in a column, each with a line to its dot. */
function labels(all: readonly Answer[], scale: (y: number) => number, dotX: number, frame: Frame): string[] {
  const edge = frame.x + frame.plot;
  const length = Math.floor((frame.width - frame.plot - 30) / characterWidth);
  const texts = all.map((answer) => wrap(namesOf(answer).join(", "), length));
  const bottom = frame.y + panelHeight - margins.marginBottom + 10;
  const boxes = all.map(({ slope }, i) => ({
    centre: Number.isNaN(slope) ? bottom : scale(slope),
    height: (1 + texts[i]!.length) * line + gap,
  }));
  const tops = stack(boxes, frame.y + 24, bottom);
  return all.flatMap((answer, i) => {
    const x = edge + 26;
    const top = tops[i]!;
    const size = 13;
    return [
      ...(Number.isNaN(answer.slope) ? [] : [leader(dotX + radius, scale(answer.slope), edge, top + 13)]),
      textLine(slopeText(answer), { x, y: top + 17, size: 14, strong: true, bold: true }),
      ...texts[i]!.map((text, k) => textLine(text, { x, y: top + 17 + (k + 1) * line, size })),
    ];
  });
}

function leader(x: number, y: number, edge: number, labelY: number): string {
  return `<path d="M${x} ${y}H${edge - margins.marginRight}L${edge + 12} ${labelY}h8" fill="none" stroke="currentColor" stroke-opacity="0.45"/>`;
}

/** "1.25 = 1 + negativeSlope" */
const slopeText = ({ slope, formula }: Answer): string =>
  `${numberText(slope)}${formula === undefined ? "" : ` = ${typographic(formula)}`}`;

const namesOf = ({ isOwn, frameworks }: Answer): string[] => {
  const names = [...(isOwn ? ["subgrad"] : []), ...frameworks];
  return names.length === 0 ? ["nobody"] : names;
};
