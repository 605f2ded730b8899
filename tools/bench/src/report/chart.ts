/** Everybody's time per element in one picture, on a logarithmic axis. */
import { PASSES, type Pass } from "../functions.ts";
import type { Results } from "../results.ts";
import { background, card, margin, textLine, width } from "../tools.ts";
import { type Axis, logAxis } from "./axis.ts";
import { LOOKS, markAt } from "./marks.ts";
import { lengthText } from "./numbers.ts";
import { nanoseconds } from "./tables.ts";

/** Long enough for calls to cost nothing, and short enough for caches. */
const PREFERRED = 100_000;

const rowHeight = 24;
const plotLeft = 120;
const plotRight = width - margin - 12;
const legendColumns = 4;

export function chart(results: Results): string {
  const lengths = results.speeds.map(({ length }) => length);
  const length = lengths.includes(PREFERRED) ? PREFERRED : Math.max(...lengths);
  const shown = results.speeds.filter((speed) => speed.length === length && speed.contender in LOOKS);
  const axis = logAxis(
    shown.map(({ nsPerElement }) => nsPerElement.median),
    plotLeft,
    plotRight,
  );
  const title = `Nanoseconds per element, arrays of ${lengthText(length)}`;
  const legendLines = legend(results, 62);
  let top = 62 + Math.ceil(legendLines.length / 2 / legendColumns) * 22 + 16;
  const panels = PASSES.flatMap((pass) => {
    const names = [...new Set(shown.filter((speed) => speed.pass === pass).map((speed) => speed.function))];
    const drawn = drawPanel({ results, pass, length, names, axis, top });
    top += (names.length + 2) * rowHeight + 26;
    return drawn;
  });
  return card(title, top, [
    textLine(title, { x: margin, y: 34, size: 18, strong: true, bold: true }),
    textLine("less is better", { x: width - margin, y: 34, size: 14, end: true }),
    ...legendLines,
    ...panels,
  ]);
}

/** Everybody that the picture shows, two elements each. */
function legend({ contenders }: Results, top: number): string[] {
  const columnWidth = (width - 2 * margin) / legendColumns;
  return contenders
    .filter(({ id }) => id in LOOKS)
    .flatMap(({ id, title }, i) => {
      const x = margin + 8 + (i % legendColumns) * columnWidth;
      const y = top + Math.floor(i / legendColumns) * 22;
      return [markAt(LOOKS[id]!, x, y - 4.5, background), textLine(title, { x: x + 14, y, size: 13 })];
    });
}

interface Panel {
  readonly results: Results;
  readonly pass: Pass;
  readonly length: number;
  readonly names: readonly string[];
  readonly axis: Axis;
  readonly top: number;
}

function drawPanel(panel: Panel): string[] {
  const { pass, names, axis, top } = panel;
  const bottom = top + (names.length + 1) * rowHeight;
  const grid = axis.ticks.flatMap((tick) => [
    `<path d="M${axis.at(tick)} ${top + rowHeight - 8}V${bottom}" stroke="currentColor" stroke-opacity="0.25"/>`,
    `<text x="${axis.at(tick)}" y="${bottom + 18}" font-size="13" text-anchor="middle">${tick}</text>`,
  ]);
  const heading = textLine(pass, { x: margin, y: top + 8, size: 14, strong: true, bold: true });
  return [heading, ...grid, ...names.flatMap((name, i) => row(panel, name, top + (i + 1.25) * rowHeight))];
}

/** Ours last, so that nobody's mark hides them. */
function row({ results, pass, length, axis }: Panel, name: string, y: number): string[] {
  const marks = [...results.contenders].reverse().flatMap(({ id }) => {
    const ns = nanoseconds(results, length, { function: name, pass, contender: id });
    return ns === undefined || !(id in LOOKS) ? [] : [markAt(LOOKS[id]!, axis.at(ns), y, background)];
  });
  const line = `<path d="M${plotLeft} ${y}H${plotRight}" stroke="currentColor" stroke-opacity="0.15"/>`;
  return [textLine(name, { x: margin, y: y + 4.5, size: 13 }), line, ...marks];
}
