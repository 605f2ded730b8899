/** What everybody answers at the kinks of an activation: its slope around each, with dots. */
import { Window } from "happy-dom";
import { card, lineHeight, margin, palette, width } from "../plot/card.ts";
import type { Interval } from "../plot/curve.ts";
import { parameterText } from "../plot/picture.ts";
import { textLine } from "../plot/text.ts";
import type { KinkAnswers } from "./answers.ts";
import { distinctAnswers } from "./groups.ts";
import { type Panel, drawPanel } from "./panel.ts";
import { isTaken, plotHeight } from "./plot.ts";
import type { SlopeFunction } from "./slopes.ts";
import { functionTitle } from "./table.ts";

const top = 50;
/** How far to look beside a kink that has no neighbours. */
const reach = 1.5;

/** Expects the kinks of one activation. */
export function drawKinks(kinks: readonly KinkAnswers[], slope: SlopeFunction): string {
  const { document } = new Window();
  const { activation } = kinks[0]!;
  const columns = Math.min(kinks.length, 2);
  const rows = Math.ceil(kinks.length / columns);
  const legendY = top + rows * plotHeight + 14;
  const panels = kinks.flatMap((answers, i) => {
    const panel = { answers, window: windowOf(answers, kinks), ...placeOf(i, columns) };
    return drawPanel(panel, slope, document as unknown as Document);
  });
  const settings = [...new Set(kinks.map(parameterText))];
  return card(`What frameworks answer at the kinks of ${functionTitle(activation)}`, legendY + lineHeight, [
    textLine(`The slope of ${functionTitle(activation)}`, {
      x: margin,
      y: 34,
      size: 18,
      strong: true,
      bold: true,
    }),
    textLine(settings.join(" or "), { x: width - margin, y: 34, size: 14, end: true }),
    ...panels,
    ...legend(kinks, legendY),
  ]);
}

/** One panel has the whole card; two share it. */
function placeOf(i: number, columns: number): Omit<Panel, "answers" | "window"> {
  const panelWidth = (width - 2 * margin + 8) / columns;
  return {
    x: margin - 8 + (i % columns) * panelWidth,
    y: top + Math.floor(i / columns) * plotHeight,
    width: panelWidth,
    plotWidth: panelWidth / 2,
  };
}

/** No other kink is seen. */
function windowOf({ at }: KinkAnswers, all: readonly KinkAnswers[]): Interval {
  const distances = all.map((other) => Math.abs(other.at - at)).filter((distance) => distance > 0);
  const half = Math.min(reach, ...distances.map((distance) => 0.45 * distance));
  return [at - half, at + half];
}

/** The kinds of dots that there are. */
function legend(kinks: readonly KinkAnswers[], y: number): string[] {
  const all = kinks.flatMap(distinctAnswers).filter((one) => Number.isFinite(one.slope));
  const kinds = [
    { color: palette.orange, filled: true, text: "subgrad’s default", seen: true },
    {
      color: palette.blue,
      filled: true,
      text: "other frameworks",
      seen: all.some((one) => !one.isOwn && isTaken(one)),
    },
    { color: palette.orange, filled: false, text: "a side that nobody takes", seen: !all.every(isTaken) },
  ].filter(({ seen }) => seen);
  return kinds.flatMap(({ color, filled, text }, i) => {
    const x = margin + 14 + i * 170;
    const fill = filled ? color : "none";
    return [
      `<circle cx="${x}" cy="${y - 4.5}" r="5" fill="${fill}" stroke="${color}" stroke-width="2"/>`,
      textLine(text, { x: x + 13, y, size: 13 }),
    ];
  });
}
