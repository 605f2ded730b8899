/**
 * The card that every picture is drawn on: an SVG file that needs nothing else. Its colours are attributes, so that
 * every viewer shows a light card; viewers that know a dark mode darken it.
 */
import { escapeText, roundCoordinates } from "./text.ts";

export const width = 760;
export const margin = 22;
export const lineHeight = 20;

/** Seen on light and on dark ground alike. */
export const palette = { blue: "#2f7fd1", orange: "#d2691e" } as const;

/** Open dots are filled with it: a line does not show through. */
export const background = "#ffffff";

const style = `<style>
@media (prefers-color-scheme: dark) {
  svg { color: #9da7b3; }
  .card { stroke: #30363d; }
  .strong { fill: #e6edf3; }
  [fill="${background}"] { fill: #161b22; }
}
</style>`;

export function card(title: string, height: number, lines: readonly string[]): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const look = `font-family="system-ui, sans-serif" color="#57606a" fill="currentColor" role="img"`;
  return roundCoordinates(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${look}>`,
      `<title>${escapeText(title)}</title>`,
      style,
      `<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${background}" stroke="#d0d7de"/>`,
      ...lines,
      "</svg>",
      "",
    ].join("\n"),
  );
}
