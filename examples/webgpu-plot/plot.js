// Curves as SVG. Their paths are in the units of the data, unrounded: a transformation brings them to the screen.
import { FROM, TO } from "./samples.js";

const [WIDTH, HEIGHT] = [720, 420];
const [LEFT, RIGHT, TOP, BOTTOM] = [36, 712, 8, 396];
/** Beside larger ones nothing else could be seen. */
const LARGEST = 5;
/** What a line's width hides. */
const TOO_NEAR = 0.02;

export function draw(svg, { value, slope }) {
  const { low, high } = extent([value, slope]);
  const toX = (x) => LEFT + ((x - FROM) / (TO - FROM)) * (RIGHT - LEFT);
  const toY = (y) => BOTTOM - ((y - low) / (high - low)) * (BOTTOM - TOP);
  const [across, up] = [(RIGHT - LEFT) / (TO - FROM), (TOP - BOTTOM) / (high - low)];
  const matrix = `matrix(${across} 0 0 ${up} ${toX(0)} ${toY(0)})`;
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  svg.innerHTML = `<clipPath id="frame"><rect x="${LEFT}" y="${TOP - 4}" width="${RIGHT - LEFT}" height="${BOTTOM - TOP + 8}"/></clipPath>
    ${grid(low, high, toX, toY)}
    ${curve("value", value, matrix, toX, toY)}${curve("slope", slope, matrix, toX, toY)}`;
}

function extent(curves) {
  const all = curves.flatMap(({ pieces }) => pieces.flat().map(([, y]) => y));
  const within = [-0.5, 0.5, ...all.map((y) => Math.max(-LARGEST, Math.min(LARGEST, y)))];
  const [least, most] = [Math.min(...within), Math.max(...within)];
  const margin = (most - least) / 16;
  return { low: least - margin, high: most + margin };
}

function grid(low, high, toX, toY) {
  const step = high - low > 5 ? 1 : 0.5;
  const rows = multiples(step, low, high).map((y) => line(LEFT, toY(y), RIGHT, toY(y), y));
  const columns = multiples(1, FROM, TO).map((x) => line(toX(x), TOP, toX(x), BOTTOM, x));
  const marks = multiples(step, low, high).map((y) => text(LEFT - 8, toY(y) + 4, "end", y));
  const names = multiples(1, FROM, TO).map((x) => text(toX(x), BOTTOM + 18, "middle", x));
  return [...rows, ...columns, ...marks, ...names].join("");
}

function multiples(step, low, high) {
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

const line = (x1, y1, x2, y2, at) =>
  `<line class="${at === 0 ? "axis" : "grid"}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;

const text = (x, y, anchor, number) =>
  `<text class="tick" x="${x}" y="${y}" text-anchor="${anchor}">${String(number).replace("-", "−")}</text>`;

function curve(name, { pieces, breaks }, matrix, toX, toY) {
  const path = pieces.map((piece) => `M${piece.map((point) => point.join(",")).join("L")}`).join("");
  const dot = (kind, [x, y]) =>
    Number.isFinite(y) ? `<circle class="${kind}" r="4.5" cx="${toX(x)}" cy="${toY(y)}" data-y="${y}"/>` : "";
  const dots = breaks
    .filter(({ left, at, right }) => [left, right].some(([, y]) => !(Math.abs(y - at[1]) < TOO_NEAR)))
    .map(({ left, at, right }) => dot("limit", left) + dot("limit", right) + dot("answer", at));
  return `<g id="${name}" class="${name}" clip-path="url(#frame)">
    <path class="curve" transform="${matrix}" d="${path}"/>${dots.join("")}</g>`;
}
