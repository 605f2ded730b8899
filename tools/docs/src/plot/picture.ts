/** The picture of an activation: function and derivative side by side. */
import { Window } from "happy-dom";
import { type Expression, formulaText, mentions, printExpression } from "../generator.ts";
import { conventionText } from "./caption.ts";
import { card, lineHeight, margin, palette, width } from "./card.ts";
import { type Interval, drawCurve, isVisible } from "./curve.ts";
import { numberText, typographic } from "./numbers.ts";
import { type Panel, drawPanel, panelSize } from "./panel.ts";
import { type Drawn, type Subject, breaksOf, functionOf } from "./subject.ts";
import { textLine, wrap } from "./text.ts";
import { xRange } from "./window.ts";

const formulaLength = 90;
const captionLength = 100;
const colors = { forward: palette.blue, derivative: palette.orange } as const;

const legend =
  "●\u00a0the answer by default\u00a0\u00a0\u00a0\u00a0○\u00a0what the other side would answer: yours to choose";

export function drawPicture(subject: Subject): string {
  const { activation } = subject;
  const formula = wrap(typographic(formulaText(activation)), formulaLength);
  const conventions = wrap(conventionText(subject), captionLength);
  const caption = conventions.length === 0 ? [] : [...conventions, legend];
  const panelsTop = 52 + formula.length * lineHeight;
  const captionTop = panelsTop + panelSize.height + lineHeight;
  const height = captionTop + caption.length * lineHeight;
  const lines = [
    textLine(activation.title, { x: margin, y: 36, size: 20, strong: true, bold: true }),
    textLine(parameterText(subject), { x: width - margin, y: 36, size: 14, end: true }),
    ...formula.map((line, i) => textLine(line, { x: margin, y: 62 + i * lineHeight, size: 13, mono: true })),
    ...panels(subject, panelsTop),
    ...caption.map((line, i) =>
      textLine(line, {
        x: margin,
        y: captionTop + i * lineHeight,
        size: line === legend ? 13 : 14,
        strong: line !== legend,
      }),
    ),
  ];
  return card(`${activation.title} and its derivative`, height, lines);
}

function panels(subject: Subject, top: number): string[] {
  const { document } = new Window();
  const { activation, valueOf } = subject;
  const x = xRange(activation.kinks.filter(({ smooth }) => !smooth).map(({ at }) => valueOf(at)));
  const marks = marksOf(subject, x);
  const titles = { forward: `${activation.name}(x)`, derivative: `${activation.name}′(x), the derivative` };
  return (["forward", "derivative"] as const).map((drawn, i) => {
    const curve = curveOf(subject, drawn, x);
    const panel = { title: titles[drawn], curve, color: colors[drawn], x, marks };
    const svg = drawPanel(panel, document as unknown as Document);
    svg.querySelector("style")?.remove();
    svg.setAttribute("x", String(margin - 8 + i * (panelSize.width + 12)));
    svg.setAttribute("y", String(top));
    return svg.outerHTML;
  });
}

/** A guide wherever there is something to choose; points that parameters move are named. */
function marksOf(subject: Subject, [from, to]: Interval): Panel["marks"] {
  const { activation, valueOf } = subject;
  const visible = (["forward", "derivative"] as const)
    .flatMap((drawn) => breaksOf(subject, drawn).filter(isVisible))
    .map(({ x }) => x);
  const moves = (at: Expression): boolean => activation.parameters.some(({ name }) => mentions(at, name));
  return activation.kinks
    .map(({ at }) => ({ x: valueOf(at) + 0, label: moves(at) ? typographic(printExpression(at)) : "" }))
    .filter(
      ({ x }, i, all) =>
        x > from && x < to && visible.includes(x) && all.findIndex((one) => one.x === x) === i,
    );
}

const curveOf = (subject: Subject, drawn: Drawn, x: Interval): ReturnType<typeof drawCurve> =>
  drawCurve(functionOf(subject, drawn), breaksOf(subject, drawn), x);

/** "alpha = 2" */
export function parameterText({
  activation,
  parameters,
}: Pick<Subject, "activation" | "parameters">): string {
  return activation.parameters
    .map(({ name }) => {
      const number = parameters.numbers.get(name);
      return `${name} = ${number === undefined ? parameters.choices.get(name) : numberText(number)}`;
    })
    .join(", ");
}
