/** One kink on its card: the plot, and beside it who answers what. */
import { printExpression } from "../generator.ts";
import type { Interval } from "../plot/curve.ts";
import { numberText, typographic } from "../plot/numbers.ts";
import { textLine, wrap } from "../plot/text.ts";
import type { KinkAnswers } from "./answers.ts";
import { type Answer, distinctAnswers } from "./groups.ts";
import { stack } from "./labels.ts";
import { type SlopePlot, drawSlopePlot, heightOf, margins, plotHeight, radius, slopePlot } from "./plot.ts";
import type { SlopeFunction } from "./slopes.ts";

export interface Panel {
  readonly answers: KinkAnswers;
  /** How far to look. */
  readonly window: Interval;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The part of the width that is not for labels. */
  readonly plotWidth: number;
}

const line = 16;
const gap = 8;
/** Pixels to a character, more or less. */
const characterWidth = 6.9;

export function drawPanel(panel: Panel, slope: SlopeFunction, document: Document): string[] {
  const { answers, window, x, y, plotWidth } = panel;
  const distinct = distinctAnswers(answers);
  const plot = slopePlot(answers, distinct, slope, window);
  const svg = drawSlopePlot(plot, plotWidth, document);
  svg.querySelector("style")?.remove();
  svg.setAttribute("x", String(x));
  svg.setAttribute("y", String(y));
  const title = textLine(titleOf(answers), { x: x + margins.marginLeft, y: y + 18, size: 14, bold: true });
  return [title, svg.outerHTML, ...labels(panel, plot, distinct)];
}

/** "at x = −lambda = −0.5" */
function titleOf({ kink, at }: KinkAnswers): string {
  const [formula, number] = [typographic(printExpression(kink.at)), numberText(at)];
  return `at x = ${formula === number ? "" : `${formula} = `}${number}`;
}

/** Slopes and names in a column, each with a line to its dot; NaN has none. */
function labels(panel: Panel, plot: SlopePlot, distinct: readonly Answer[]): string[] {
  const length = Math.floor((panel.width - panel.plotWidth - 30) / characterWidth);
  const names = distinct.map((answer) => wrap(namesOf(answer), length));
  const bottom = panel.y + plotHeight - margins.marginBottom + 10;
  const places = distinct.map(({ slope }) =>
    Number.isFinite(slope) ? panel.y + heightOf(plot, slope) : undefined,
  );
  const boxes = names.map((lines, i) => ({
    centre: places[i] ?? bottom,
    height: (1 + lines.length) * line + gap,
  }));
  const tops = stack(boxes, panel.y + 24, bottom);
  const x = panel.x + panel.plotWidth + 26;
  return distinct.flatMap((answer, i) => {
    const [top, place] = [tops[i]!, places[i]];
    return [
      ...(place === undefined ? [] : [leader(panel, place, top + 13)]),
      textLine(slopeText(answer), { x, y: top + 17, size: 14, strong: true, bold: true }),
      ...names[i]!.map((text, k) => textLine(text, { x, y: top + 17 + (k + 1) * line, size: 13 })),
    ];
  });
}

function leader({ x, plotWidth }: Panel, from: number, to: number): string {
  const edge = x + plotWidth - margins.marginRight;
  const dot = (x + margins.marginLeft + edge) / 2;
  return `<path d="M${dot + radius} ${from}H${edge}L${edge + 24} ${to}h8" fill="none" stroke="currentColor" stroke-opacity="0.45"/>`;
}

/** "1.25 = 1 + negativeSlope" */
const slopeText = ({ slope, formula }: Answer): string =>
  `${numberText(slope)}${formula === undefined ? "" : ` = ${typographic(formula)}`}`;

const namesOf = ({ isOwn, frameworks }: Answer): string =>
  [...(isOwn ? ["subgrad"] : []), ...frameworks].join(", ") || "nobody";
