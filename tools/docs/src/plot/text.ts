/** Lines of text in an SVG. */

export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** In the colour of headings. */
  readonly strong?: boolean;
  readonly bold?: boolean;
  readonly mono?: boolean;
  readonly end?: boolean;
}

export const strongColor = "#1f2328";

export function textLine(text: string, { x, y, size, strong, bold, mono, end }: TextStyle): string {
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}"`,
    ...(strong ? [`class="strong" fill="${strongColor}"`] : []),
    ...(bold ? [`font-weight="600"`] : []),
    ...(mono ? [`font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace"`] : []),
    ...(end ? [`text-anchor="end"`] : []),
  ];
  return `<text ${attributes.join(" ")}>${escapeText(text)}</text>`;
}

export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Lines of at most `length` characters, broken at spaces. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A hundredth of a pixel is enough, and the same text on every machine. What is written stays as it is. */
export const roundCoordinates = (svg: string): string =>
  svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/-?\d+\.\d{3,}(?:e[-+]?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)))),
  );
