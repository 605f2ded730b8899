/** The picture book: a page and pictures for every activation, and a table of all of them. */
import type { Model } from "../generator.ts";
import { allOf } from "../report.ts";
import { table } from "../tables.ts";
import { curvesOf } from "./curves.ts";
import { type Sources, drawnOf, page, thumbnails } from "./page.ts";
import { drawPage, drawThumbnail } from "./pictures.ts";

const pictures = "docs/images";
/** Every folder of which all files are the book's. */
export const folders = ["docs/activations", `${pictures}/activations`, `${pictures}/thumbnails`] as const;

/** The functions whose page a text links to: those are wanted. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?:docs\/)?activations\/(\w+)\.md\)/g)].map(([, name]) => name!);

/** Texts by path. */
export function book(sources: Sources, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { model } = sources;
  const texts = new Map<string, string>();
  for (const activation of allOf(model).filter(({ name }) => names.has(name))) {
    texts.set(`docs/activations/${activation.name}.md`, page(activation, sources));
    for (const one of drawnOf(activation, model)) {
      const curves = curvesOf(model, one);
      texts.set(`${pictures}/activations/${one.name}.svg`, drawPage(one, curves));
      texts.set(`${pictures}/thumbnails/${one.name}.svg`, drawThumbnail(one, curves));
    }
  }
  return texts;
}

const GALLERY_WIDTH = 6;

/** The shapes of all functions that have one, as links to their pages. */
export function gallery(model: Model): string {
  const cells = allOf(model)
    .filter((activation) => drawnOf(activation, model).length > 0)
    .map(
      (activation) =>
        `[${thumbnails(activation, model)}<br>${activation.name}](activations/${activation.name}.md)`,
    );
  const rows = Array.from({ length: Math.ceil(cells.length / GALLERY_WIDTH) }, (_, row) =>
    Array.from({ length: GALLERY_WIDTH }, (_cell, column) => cells[row * GALLERY_WIDTH + column] ?? ""),
  );
  return table(Array<string>(GALLERY_WIDTH).fill(""), rows, GALLERY_WIDTH);
}
