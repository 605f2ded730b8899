/** Every file that this tool answers for, as it ought to be. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { activationsTable } from "./activations.ts";
import type { Model } from "./generator.ts";
import { allAnswers } from "./kinks/answers.ts";
import type { SlopeFunction } from "./kinks/slopes.ts";
import { kinksTable } from "./kinks/table.ts";
import { drawPicture } from "./plot/picture.ts";
import { parametersFrom } from "./plot/settings.ts";
import { subjectOf } from "./plot/subject.ts";
import { type Sections, fillRegions } from "./regions.ts";
import type { Report } from "./report.ts";
import { exceptionsList, functionsTable, promisesTable, resultsTable } from "./tables.ts";

const pictures = "docs/images";

/** Texts by path, relative to the root; nothing where a file is one too many. */
export type Documents = ReadonlyMap<string, string | undefined>;

export function documents(root: string, model: Model, report: Report, slope: SlopeFunction): Documents {
  const sections: Sections = {
    activations: () => activationsTable(model),
    exceptions: () => exceptionsList(model),
    kinks: () => kinksTable(model, allAnswers(model, slope)),
    functions: () => functionsTable(model, report),
    promises: promisesTable,
    results: () => resultsTable(model, report),
  };
  const texts = new Map<string, string | undefined>(orphans(root).map((path) => [path, undefined]));
  for (const path of ["README.md", ...filesIn(root, "docs", ".md")]) {
    const text = fillRegions(path, readFileSync(join(root, path), "utf8"), sections);
    texts.set(path, text);
    for (const name of picturesIn(text)) texts.set(`${pictures}/${name}.svg`, picture(path, name, model));
  }
  return texts;
}

/** A picture is wanted where a document shows it. */
const picturesIn = (text: string): string[] =>
  [...text.matchAll(/\bimages\/(\w+)\.svg\b/g)].map(([, name]) => name!);

const orphans = (root: string): string[] => filesIn(root, pictures, ".svg");

function picture(document: string, name: string, model: Model): string {
  return pictureOf(`docs: ${document} shows images/${name}.svg`, model, name, []);
}

/** The picture of an activation, by name; `alpha=2` sets a parameter. */
export function pictureOf(owner: string, model: Model, name: string, settings: readonly string[]): string {
  const activation = model.activations.find((one) => one.name === name);
  if (activation === undefined)
    throw new Error(
      `${owner}: there is no activation ${name}, expected ${model.activations.map((one) => one.name).join(", ")}`,
    );
  return drawPicture(subjectOf(model, activation, parametersFrom(owner, activation.parameters, settings)));
}

function filesIn(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}
