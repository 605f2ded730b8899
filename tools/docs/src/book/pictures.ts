/** The pictures of the book: function and derivatives side by side, and a small one for the index. */
import { Window } from "happy-dom";
import type { Activation } from "../generator.ts";
import { card, margin, palette } from "../plot/card.ts";
import type { Curve, Interval, Point } from "../plot/curve.ts";
import { drawPanel } from "../plot/panel.ts";
import { roundCoordinates } from "../plot/text.ts";
import type { Curves } from "./curves.ts";

const panel = { width: 244, height: 220 };
const colors = [palette.blue, palette.orange, "#8250df"] as const;
const primes = ["", "′", "″"] as const;

export function drawPage(activation: Activation, { curves, x }: Curves): string {
  const { document } = new Window();
  const isGated = activation.inputs.length > 1;
  const panels = curves.map(({ curve, y }, index) => {
    const title = `f${primes[index]}(${isGated ? "gate, 1" : "x"})`;
    const drawn = drawPanel(
      {
        title,
        curve: visible(curve, y),
        color: colors[index]!,
        x,
        y,
        marks: [],
        across: isGated ? "gate" : "x",
      },
      document as unknown as Document,
      panel,
    );
    drawn.querySelector("style")?.remove();
    drawn.setAttribute("x", String(margin - 14 + index * (panel.width + 4)));
    drawn.setAttribute("y", "12");
    return drawn.outerHTML;
  });
  return card(`${activation.title}, its derivative and its second derivative`, panel.height + 24, panels);
}

/** Without what is outside: a line ends at the edge. */
function visible(curve: Curve, [low, high]: Interval): Curve {
  const isInside = ({ y }: Point): boolean => y >= low && y <= high;
  const pieces = curve.pieces.flatMap((piece) => {
    const runs: Point[][] = [[]];
    for (const point of piece) {
      if (isInside(point)) runs.at(-1)!.push(point);
      else if (runs.at(-1)!.length > 0) runs.push([]);
    }
    return runs.filter(({ length }) => length > 1);
  });
  return { pieces, closed: curve.closed.filter(isInside), open: curve.open.filter(isInside) };
}

const small = { width: 96, height: 56 };

/** No more than the shape. */
export function drawThumbnail({ name }: Activation, { curves, x }: Curves): string {
  const { curve, y } = curves[0]!;
  const across = (at: number): number => ((at - x[0]) / (x[1] - x[0])) * small.width;
  const down = (value: number): number => ((y[1] - value) / (y[1] - y[0])) * small.height;
  const paths = visible(curve, y).pieces.map(
    (piece) =>
      `<path d="M${piece.map((point) => `${short(across(point.x))} ${short(down(point.y))}`).join("L")}" fill="none" stroke="${palette.blue}" stroke-width="2"/>`,
  );
  const size = `viewBox="0 0 ${small.width} ${small.height}" width="${small.width}" height="${small.height}"`;
  const axes = `<path d="M0 ${short(down(0))}H${small.width}M${short(across(0))} 0V${small.height}" stroke="#8b949e" stroke-opacity="0.6"/>`;
  return roundCoordinates(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
      `<title>${name}</title>`,
      axes,
      ...paths,
      "</svg>",
      "",
    ].join("\n"),
  );
}

const short = (value: number): string => String(Number(value.toFixed(1)));
